// Every fact of certificates, beside node's own X509Certificate: `npm run bench`, after `npm run build:release`.

import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { Certificate, certificateFacts } from 'notafter';

/** Leaves and roots of the golden vectors that have up to 40 names, and that node can read. */
function corpus() {
  const ders = [];
  for (const file of ['anomalies', 'extensions', 'keys', 'names', 'signatures', 'times']) {
    const { cases } = JSON.parse(readFileSync(new URL(`../../../tests/vectors/${file}.json`, import.meta.url)));
    for (const { input } of cases) {
      const der = Buffer.from(input.der_base64 ?? '', 'base64');
      try {
        theirs(der);
        if (new Certificate(der).subjectAltNames.length <= 40) ders.push(der);
      } catch {
        // Made to be refused.
      }
    }
  }
  return ders;
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
