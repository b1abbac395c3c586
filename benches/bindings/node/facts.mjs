// What is read of a certificate, by notafter and by its peer, the X509Certificate of node:crypto.
//
// Every fact is what X509Certificate has: subject, issuer, subject alternative names, access to the authority's information
// (OCSP and issuer URLs), both times, serial number, SHA-1 and SHA-256 of the DER, extended key usages (which it calls
// keyUsage), whether it is a CA, kind and size of the key (or its curve). The times are Dates where it has them (from Node 22 on), else
// its texts alone; ours are Dates. Its SHA-512 is left out: ours has none. Nor does it have to take its texts apart.

import { X509Certificate } from 'node:crypto';

import { Certificate, certificateFacts } from '../../../bindings/node/index.mjs';

const HAS_DATES = 'validToDate' in X509Certificate.prototype;

/** Every fact, each read once, of the class. */
export function oursFacts(der) {
  const it = new Certificate(der);
  const { algorithm, bits, curve } = it.publicKey;
  return [
    it.subject,
    it.issuer,
    it.subjectAltNames,
    it.ocspUrls,
    it.caIssuerUrls,
    it.notBefore,
    it.notAfter,
    it.serialNumber,
    it.fingerprintSha1,
    it.fingerprintSha256,
    it.extendedKeyUsage,
    it.isCa,
    algorithm,
    bits,
    curve,
  ];
}

/** Every fact of many as plain objects: all that our record has, which is twice as much as is read of the peer. */
export function oursBatch(ders) {
  return certificateFacts(ders);
}

/** Every fact, each read once. */
export function peersFacts(der) {
  const it = new X509Certificate(der);
  const key = it.publicKey;
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails;
  return [
    it.subject,
    it.issuer,
    it.subjectAltName,
    it.infoAccess,
    HAS_DATES ? it.validFromDate : it.validFrom,
    HAS_DATES ? it.validToDate : it.validTo,
    it.serialNumber,
    it.fingerprint,
    it.fingerprint256,
    it.keyUsage,
    it.ca,
    key.asymmetricKeyType,
    modulusLength,
    namedCurve,
  ];
}

/** Parse, and one attribute. */
export function oursNotAfter(der) {
  return new Certificate(der).notAfter;
}

/** Parse, and one attribute. */
export function peersNotAfter(der) {
  const it = new X509Certificate(der);
  return HAS_DATES ? it.validToDate : it.validTo;
}

/** Throws where the two do not say the same. */
export function same(der) {
  const it = new Certificate(der);
  const peer = new X509Certificate(der);
  const { asymmetricKeyType, asymmetricKeyDetails } = peer.publicKey;
  const plain = (text) => text?.replaceAll(':', '').toLowerCase();
  const dns = (peer.subjectAltName ?? '').split(', ').filter((name) => name.startsWith('DNS:'));
  const pairs = [
    [it.fingerprintSha1, plain(peer.fingerprint)],
    [it.fingerprintSha256, plain(peer.fingerprint256)],
    [it.serialNumber, peer.serialNumber.toLowerCase().replace(/^0+(?=.)/, '')],
    [it.notBefore.getTime(), Date.parse(peer.validFrom)],
    [it.notAfter.getTime(), Date.parse(peer.validTo)],
    [it.isCa, peer.ca],
    [it.extendedKeyUsage.length, (peer.keyUsage ?? []).length],
    [it.subjectAltNames.filter((name) => name.type === 'dns').map((name) => `DNS:${name.value}`).join(), dns.join()],
    [it.ocspUrls.length + it.caIssuerUrls.length, (peer.infoAccess ?? '').split('\n').filter(Boolean).length],
    [it.publicKey.algorithm, asymmetricKeyType],
    [it.publicKey.algorithm === 'rsa' ? it.publicKey.bits : undefined, asymmetricKeyDetails.modulusLength],
  ];
  for (const [place, [ours, theirs]] of pairs.entries()) {
    if (ours !== theirs) {
      throw new Error(`pair ${place}: ${ours} is not ${theirs} (${it.subject})`);
    }
  }
}
