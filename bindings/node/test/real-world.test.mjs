// Every fact that Node's own X509Certificate has, of thousands of real certificates: read by both.
//
// Differences stand in a list with their reason. What is not listed fails; what is listed and does not occur fails as well.

import assert from 'node:assert/strict';
import { X509Certificate, createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { Certificate } from 'notafter';

import { attributesOf, legacyAttributesOf } from './support/names.mjs';

const FOLDER = process.env.NOTAFTER_CONFORMANCE_DIR ?? fileURLToPath(new URL('../../../../shared/conformance', import.meta.url));

/** How many there are: a corpus cut short would prove little and look well. */
const COUNT = 3283;

/** What differs, in which certificates (the first octets of their SHA-256 fingerprints), and whose error that is. */
const KNOWN = [
  {
    fact: 'selfSigned',
    certificates: [
      '13b84aba', '2754d4fb', '2930bd09', '68725862', '7803a238', 'ac1fae74',
      'bd469ff4', 'be947beb', 'd17cd8ec', 'e7685634', 'fae547f3',
    ],
    reason: 'signed with MD2, which neither side has: Node says no, and here it is left open, since it cannot be told',
  },
  ...['subject', 'issuer'].map((fact) => ({
    fact,
    certificates: ['b41d516a'],
    reason: 'one attribute is a BIT STRING (x500UniqueIdentifier, RFC 4519 section 2.40), and Node gives no name at all then',
  })),
];

function corpus() {
  const file = `${FOLDER}/realworld.json.gz`;
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString()).certs.map(([der]) => Buffer.from(der, 'base64'));
  } catch (error) {
    if (error.code !== 'ENOENT' || process.env.CI === 'true') throw error;
    console.warn(`NOT TRIED: the real-world corpus is missing: ${file} (set NOTAFTER_CONFORMANCE_DIR)`);
    return undefined;
  }
}

const hex = (text) => text.replaceAll(':', '').toLowerCase();
const sha256 = (octets) => createHash('sha256').update(octets).digest('hex');

const CURVES = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521', secp224r1: 'P-224', prime192v1: 'P-192' };

const PURPOSES = {
  '1.3.6.1.5.5.7.3.1': 'serverAuth',
  '1.3.6.1.5.5.7.3.2': 'clientAuth',
  '1.3.6.1.5.5.7.3.3': 'codeSigning',
  '1.3.6.1.5.5.7.3.4': 'emailProtection',
  '1.3.6.1.5.5.7.3.8': 'timeStamping',
  '1.3.6.1.5.5.7.3.9': 'OCSPSigning',
  '2.5.29.37.0': 'anyExtendedKeyUsage',
};

/** The entries of a list in Node's own text: those with a comma or a quote in them are a text of JSON. */
function entries(text, separator) {
  const found = [];
  let rest = text ?? '';
  while (rest !== '') {
    const [entry] = rest.match(separator === '\n' ? /^[^\n]*/ : /^[^:]*:(?:"(?:[^"\\]|\\.)*"|(?:(?!, )[\s\S])*)/);
    found.push(entry);
    rest = rest.slice(entry.length + separator.length);
  }
  return found;
}

const unquoted = (text) => (text.startsWith('"') ? JSON.parse(text) : text);

/** DNS names, addresses, mailboxes and URIs; of the other kinds Node has another text. */
function theirNames(text) {
  const kinds = { DNS: 'dns', 'IP Address': 'ip', email: 'email', URI: 'uri' };
  return entries(text, ', ').flatMap((entry) => {
    const [, kind, value] = entry.match(/^([^:]*):([\s\S]*)$/);
    return kind in kinds ? [`${kinds[kind]}:${kind === 'IP Address' ? address(unquoted(value)) : unquoted(value)}`] : [];
  });
}

/** OpenSSL writes an IPv6 address in full. */
function address(text) {
  return text.includes(':') ? new URL(`http://[${text}]`).hostname.slice(1, -1) : text;
}

function urls(infoAccess, method) {
  return entries(infoAccess, '\n')
    .filter((line) => line.startsWith(`${method} - URI:`))
    .map((line) => unquoted(line.slice(`${method} - URI:`.length)));
}

function theirs(it) {
  const key = it.publicKey;
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  const legacy = it.toLegacyObject();
  return {
    serialNumber: BigInt(`0x${it.serialNumber.replace(/^-/, '')}`) * (it.serialNumber.startsWith('-') ? -1n : 1n),
    notBefore: Date.parse(it.validFrom),
    notAfter: Date.parse(it.validTo),
    subject: legacyAttributesOf(legacy.subject),
    issuer: legacyAttributesOf(legacy.issuer),
    fingerprintSha256: hex(it.fingerprint256),
    fingerprintSha1: hex(it.fingerprint),
    der: sha256(it.raw),
    names: theirNames(it.subjectAltName),
    isCa: it.ca,
    extendedKeyUsage: (it.keyUsage ?? []).map((oid) => PURPOSES[oid] ?? oid),
    ocspUrls: urls(it.infoAccess, 'OCSP'),
    caIssuerUrls: urls(it.infoAccess, 'CA Issuers'),
    keyKind: key.asymmetricKeyType,
    keySize: modulusLength,
    curve: CURVES[namedCurve] ?? namedCurve,
    spkiSha256: sha256(key.export({ format: 'der', type: 'spki' })),
    selfSigned: it.verify(key),
    pem: it.toString().replaceAll(/\s/g, ''),
  };
}

function ours(it) {
  const { algorithm, bits, curve } = it.publicKey;
  return {
    serialNumber: BigInt(`0x${it.serialNumber.replace(/^-/, '')}`) * (it.serialNumber.startsWith('-') ? -1n : 1n),
    notBefore: it.notBefore.getTime(),
    notAfter: it.notAfter.getTime(),
    subject: attributesOf(it.subject),
    issuer: attributesOf(it.issuer),
    fingerprintSha256: it.fingerprintSha256,
    fingerprintSha1: it.fingerprintSha1,
    der: sha256(it.der),
    names: it.subjectAltNames
      .filter(({ type }) => ['dns', 'ip', 'email', 'uri'].includes(type))
      .map(({ type, value }) => `${type}:${value}`),
    isCa: it.isCa,
    extendedKeyUsage: [...it.extendedKeyUsage],
    ocspUrls: [...it.ocspUrls],
    caIssuerUrls: [...it.caIssuerUrls],
    keyKind: algorithm,
    keySize: algorithm === 'rsa' ? bits : undefined,
    curve: curve ?? undefined,
    spkiSha256: it.spkiSha256,
    selfSigned: it.selfSigned,
    pem: it.toPem().replaceAll(/\s/g, ''),
  };
}

test('every fact is that of X509Certificate', (t) => {
  const ders = corpus();
  if (ders === undefined) {
    t.skip('the real-world corpus is missing');
    return;
  }
  assert.equal(ders.length, COUNT);
  const found = [];
  let compared = 0;
  for (const der of ders) {
    const mine = new Certificate(der);
    let other;
    try {
      other = theirs(new X509Certificate(der));
    } catch (error) {
      found.push({ fact: 'certificate', fingerprint: mine.fingerprintSha256, ours: 'read', theirs: String(error) });
      continue;
    }
    const facts = ours(mine);
    assert.deepEqual(Object.keys(facts), Object.keys(other));
    for (const [fact, value] of Object.entries(other)) {
      compared += 1;
      try {
        assert.deepEqual(facts[fact], value);
      } catch {
        found.push({ fact, fingerprint: mine.fingerprintSha256, ours: facts[fact], theirs: value });
      }
    }
  }
  const wrong = [];
  const left = new Set(found);
  for (const { fact, certificates, reason } of KNOWN) {
    assert.ok(reason);
    for (const prefix of certificates) {
      const occurs = [...left].filter((it) => it.fact === fact && it.fingerprint.startsWith(prefix));
      if (occurs.length === 1) left.delete(occurs[0]);
      else wrong.push(`${fact} of ${prefix} differs ${occurs.length} times, not once`);
    }
  }
  for (const it of left) wrong.push(it);
  t.diagnostic(`${ders.length} real certificates: ${compared} facts compared, ${found.length} listed differences`);
  assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} differences`);
  assert.ok(compared > 15 * COUNT);
});
