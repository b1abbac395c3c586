/** Certificates: one at a time with its facts on demand, or many with all their facts. */
import { inspect } from 'node:util';
import { type AssessOptions } from './expiry';
import { type Data } from './octets';
import type { CertificateDetails, Certificate as CertificateFacts, Expiry, NameMatch } from './records';
/** What can be given for a certificate. */
export type CertificateInput = Data | Certificate;
/** Where a certificate comes from. */
export interface SourceOption {
    /** Where it comes from, in the caller's words. */
    source?: string;
}
/**
 * A certificate: its DER, and every fact of it when it is asked for.
 *
 * Only the DER is held, and the facts of the few certificates that were read last: a hundred thousand take little more
 * than their DER.
 */
export declare class Certificate {
    #private;
    /** The certificate in DER, or the first one in PEM, PKCS#7 or a paste. Throws a `ParseError` where there is none. */
    constructor(data: CertificateInput, given?: SourceOption);
    /** The same as the constructor. */
    static parse(data: CertificateInput, given?: SourceOption): Certificate;
    /** A copy of its DER. */
    get der(): Buffer;
    /** Always `certificate`. */
    get kind(): CertificateFacts['kind'];
    /** Where it came from, in the caller's words. */
    get source(): string | null;
    /** The first second at which it counts. */
    get notBefore(): Date;
    /** The last second at which it counts. */
    get notAfter(): Date;
    /** SHA-256 of its DER, in hex. */
    get fingerprintSha256(): string;
    /** Whose key it certifies, as RFC 4514 text. */
    get subject(): CertificateFacts['subject'];
    /** Who issued it, as RFC 4514 text. */
    get issuer(): CertificateFacts['issuer'];
    /** The magnitude in hex without leading zeros, `-` before a negative one. */
    get serialNumber(): CertificateFacts['serialNumber'];
    /** The subject alternative names, in their order. */
    get subjectAltNames(): CertificateFacts['subjectAltNames'];
    /** The key. */
    get publicKey(): CertificateFacts['publicKey'];
    /** The RFC's name of the algorithm that signed it, or the dotted OID. */
    get signatureAlgorithm(): CertificateFacts['signatureAlgorithm'];
    /** 1, 2 or 3; what else the field says, plus one. */
    get version(): CertificateFacts['version'];
    /** Whether the basic constraints make it a CA. */
    get isCa(): CertificateFacts['isCa'];
    /** How many CA certificates may follow it. */
    get pathLength(): CertificateFacts['pathLength'];
    /** The bits of its key usage, by their names in RFC 5280. */
    get keyUsage(): CertificateFacts['keyUsage'];
    /** The purposes, by their names in RFC 5280, or dotted OIDs. */
    get extendedKeyUsage(): CertificateFacts['extendedKeyUsage'];
    /** The subject key identifier, in hex. */
    get subjectKeyId(): CertificateFacts['subjectKeyId'];
    /** The key identifier of the authority key identifier, in hex. */
    get authorityKeyId(): CertificateFacts['authorityKeyId'];
    /** Where its status can be asked for. */
    get ocspUrls(): CertificateFacts['ocspUrls'];
    /** Where its issuer's certificate is. */
    get caIssuerUrls(): CertificateFacts['caIssuerUrls'];
    /** Where its revocation lists are. */
    get crlUrls(): CertificateFacts['crlUrls'];
    /** The policies, as dotted OIDs. */
    get policies(): CertificateFacts['policies'];
    /** `dv`, `ov`, `iv`, `ev` or `unknown`. */
    get validationLevel(): CertificateFacts['validationLevel'];
    /** How many signed certificate timestamps it carries. */
    get sctCount(): CertificateFacts['sctCount'];
    /** SHA-1 of its DER, in hex. */
    get fingerprintSha1(): CertificateFacts['fingerprintSha1'];
    /** Whether its signature verifies with its own key; `null` where that cannot be told. */
    get selfSigned(): CertificateFacts['selfSigned'];
    /** What is wrong with it by itself. */
    get anomalies(): CertificateFacts['anomalies'];
    /** What it is for: `tls-server`, `ca` ... */
    get kinds(): CertificateFacts['kinds'];
    /** SHA-256 of its subject public key info, in hex (the pin of RFC 7469). */
    get spkiSha256(): CertificateFacts['spkiSha256'];
    /** Whether a server with it must staple an OCSP response. */
    get mustStaple(): CertificateFacts['mustStaple'];
    /** Whether it is a precertificate, which no server may use. */
    get isPrecertificate(): CertificateFacts['isPrecertificate'];
    /** The signed certificate timestamps that can be read. */
    get scts(): CertificateFacts['scts'];
    /** The parameters of an RSASSA-PSS signature. */
    get signatureParameters(): CertificateFacts['signatureParameters'];
    /** The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common name), in lower case, sorted, each once. */
    get names(): CertificateFacts['names'];
    /** The organisation (O) of its issuer, where that has one. */
    get issuerOrganization(): CertificateFacts['issuerOrganization'];
    /** The common name (CN) of its issuer, where that has one. */
    get issuerCommonName(): CertificateFacts['issuerCommonName'];
    /** It as PEM (RFC 7468), with a final line end. */
    toPem(): string;
    /** What is rarely asked of it: each extension in full. */
    get details(): CertificateDetails;
    /** Whether it is for a name (RFC 9525), and if not, what comes close. */
    matches(name: string): NameMatch;
    /** How it stands at an instant, and when that changes. */
    assess(given?: AssessOptions): Expiry;
    /** Every fact. */
    toJSON(): CertificateFacts;
    /** What `console.log` shows. */
    [inspect.custom](): string;
}
/** What can be given for one certificate as octets, whatever its form. */
export declare function certificateOctets(data: CertificateInput, field: string): Buffer;
/** What can be given for one certificate as its DER, PEM too. What is none stays as it is, for Rust to say why. */
export declare function certificateDer(data: CertificateInput, field: string): Buffer;
/** Each of them as DER. */
export declare function certificateDers(data: readonly CertificateInput[], field: string): Buffer[];
/** Every one as a `Certificate`; throws the `ParseError` of the first one that cannot be read. */
export declare function parseAll(inputs: readonly CertificateInput[]): Certificate[];
/** Every fact of each as a plain object: the quickest way to all facts of many. Throws as `parseAll`. */
export declare function certificateFacts(inputs: readonly CertificateInput[]): CertificateFacts[];
