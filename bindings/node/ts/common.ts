/** The facts of a certificate that are asked most: `src/common.rs` packs them in this order. */

import { Packed } from './packed';
import type { Certificate as CertificateFacts, GeneralName } from './records';

/** Without those that take a hash, a signature, a sort or a second look. */
export type Common = Pick<
  CertificateFacts,
  | 'subject'
  | 'issuer'
  | 'serialNumber'
  | 'subjectAltNames'
  | 'publicKey'
  | 'signatureAlgorithm'
  | 'version'
  | 'isCa'
  | 'pathLength'
  | 'keyUsage'
  | 'extendedKeyUsage'
  | 'subjectKeyId'
  | 'authorityKeyId'
  | 'ocspUrls'
  | 'caIssuerUrls'
  | 'crlUrls'
> & {
  /** In milliseconds since 1970. */
  notBefore: number;
  /** In milliseconds since 1970. */
  notAfter: number;
};

const MILLIS = 1000;

const packed = new Packed();

/** The facts that Rust packed. */
export function unpacked(all: string): Common {
  const it = packed.begin(all);
  return {
    subject: it.text(),
    issuer: it.text(),
    serialNumber: it.text(),
    notBefore: it.signed() * MILLIS,
    notAfter: it.signed() * MILLIS,
    subjectAltNames: names(it),
    publicKey: {
      algorithm: it.text() as CertificateFacts['publicKey']['algorithm'],
      bits: it.optionalNumber(),
      curve: it.optionalText(),
      parameterSet: it.optionalText(),
    },
    signatureAlgorithm: it.text(),
    version: it.number(),
    isCa: it.number() === 1,
    pathLength: it.optionalNumber(),
    keyUsage: it.texts() as CertificateFacts['keyUsage'],
    extendedKeyUsage: it.texts() as CertificateFacts['extendedKeyUsage'],
    subjectKeyId: it.optionalText(),
    authorityKeyId: it.optionalText(),
    ocspUrls: it.texts(),
    caIssuerUrls: it.texts(),
    crlUrls: it.texts(),
  };
}

function names(it: Packed): GeneralName[] {
  const names: GeneralName[] = [];
  for (let left = it.number(); left > 0; left -= 1) {
    names.push({ type: it.text() as GeneralName['type'], value: it.text() });
  }
  return names;
}
