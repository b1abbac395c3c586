// Every fact of certificates, beside node's own X509Certificate: `npm run bench`, after `npm run build:release`.

import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Certificate, certificateFacts } from 'notafter';

/** Leaves with 2 to 40 names, RSA and ECDSA by turns, as a public CA issues them. */
function corpus() {
  const folder = mkdtempSync(join(tmpdir(), 'notafter-'));
  const openssl = (...given) => execFileSync('openssl', given, { cwd: folder, stdio: 'ignore' });
  const key = ['-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  try {
    const issuer = ['-subj', '/C=DE/O=Example Trust/CN=Example Trust CA 1', '-keyout', 'ca.key', '-out', 'ca.pem'];
    openssl('req', '-x509', '-newkey', 'ec', ...key, '-nodes', '-days', '3650', ...issuer);
    return Array.from({ length: 40 }, (_, index) => {
      const names = Array.from({ length: 1 + (index % 40) }, (_, other) => `DNS:host${other}.customer${index}.example`);
      const extensions = [
        `subjectAltName=DNS:customer${index}.example,${names.join(',')}`,
        'basicConstraints=critical,CA:FALSE',
        'keyUsage=critical,digitalSignature',
        'extendedKeyUsage=serverAuth',
        'subjectKeyIdentifier=hash',
        'authorityKeyIdentifier=keyid',
        'authorityInfoAccess=OCSP;URI:http://ocsp.example,caIssuers;URI:http://ca.example/ca.crt',
        'crlDistributionPoints=URI:http://crl.example/1.crl',
        'certificatePolicies=2.23.140.1.2.1',
      ];
      const kind = index % 2 === 0 ? ['-newkey', 'ec', ...key] : ['-newkey', 'rsa:2048'];
      const added = extensions.flatMap((it) => ['-addext', it]);
      const subject = ['-subj', `/CN=customer${index}.example`, '-keyout', 'leaf.key', '-outform', 'DER', '-out', 'leaf.der'];
      openssl('req', '-x509', '-CA', 'ca.pem', '-CAkey', 'ca.key', ...kind, '-nodes', '-days', '90', ...added, ...subject);
      return readFileSync(join(folder, 'leaf.der'));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every fact that node has. */
function theirs(der) {
  const it = new X509Certificate(der);
  return [
    it.subject, it.issuer, it.subjectAltName, it.infoAccess, it.validFrom, it.validTo, it.serialNumber, it.keyUsage,
    it.ca, it.fingerprint, it.fingerprint256, it.publicKey.asymmetricKeyType, it.publicKey.asymmetricKeyDetails, it.raw,
  ];
}

/** The best of some rounds, in microseconds for each certificate. */
function best(ders, work) {
  let least = Infinity;
  for (let round = 0; round < 7; round += 1) {
    const began = process.hrtime.bigint();
    work(ders);
    least = Math.min(least, Number(process.hrtime.bigint() - began) / 1000 / ders.length);
  }
  return least;
}

const some = corpus();
const ders = Array.from({ length: 2000 }, (_, index) => some[index % some.length]);
const node = best(ders, (all) => all.forEach(theirs));
for (const [name, work] of Object.entries({
  'certificateFacts, all facts of many': (all) => certificateFacts(all),
  'new Certificate(der).toJSON()': (all) => all.forEach((der) => new Certificate(der).toJSON()),
  'new Certificate(der).notAfter': (all) => all.forEach((der) => new Certificate(der).notAfter),
})) {
  const time = best(ders, work);
  console.log(`${name}: ${time.toFixed(2)} us each, 1/${(node / time).toFixed(1)} of node's ${node.toFixed(1)} us`);
}

const COUNT = 100_000;
globalThis.gc?.();
const before = process.memoryUsage.rss();
const held = Array.from({ length: COUNT }, (_, index) => new Certificate(ders[index % ders.length]));
globalThis.gc?.();
const octets = held.reduce((sum, it) => sum + it.der.length, 0) / COUNT;
const each = (process.memoryUsage.rss() - before) / COUNT;
console.log(`${COUNT} certificates: ${each.toFixed(0)} octets each, of ${octets.toFixed(0)} octets of DER`);
