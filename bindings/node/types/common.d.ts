/** The facts of a certificate that are asked most: `src/common.rs` packs them in this order. */
import type { Certificate as CertificateFacts } from './records';
/** Without those that take a hash, a signature, a sort or a second look. */
export type Common = Pick<CertificateFacts, 'subject' | 'issuer' | 'serialNumber' | 'subjectAltNames' | 'publicKey' | 'signatureAlgorithm' | 'version' | 'isCa' | 'pathLength' | 'keyUsage' | 'extendedKeyUsage' | 'subjectKeyId' | 'authorityKeyId' | 'ocspUrls' | 'caIssuerUrls' | 'crlUrls'> & {
    /** In milliseconds since 1970. */
    notBefore: number;
    /** In milliseconds since 1970. */
    notAfter: number;
};
/** The facts that Rust packed. */
export declare function unpacked(all: string): Common;
