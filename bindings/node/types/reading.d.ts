/** Reading: octets to facts. */
import { type CertificateInput, type SourceOption } from './certificate';
import { type Data } from './octets';
import type { Certificate as CertificateFacts, CertificateDetails, Contents, NameMatch, ToPemRequest } from './records';
/** Everything that can be found in a file or a paste: PEM, DER, PKCS#7, Base64. What cannot be read is in `skipped`. */
export declare function read(data: Data, given?: SourceOption): Contents;
/** The same away from the event loop: for what may be large. */
export declare function readAsync(data: Data, given?: SourceOption): Promise<Contents>;
/** Every fact of a certificate, as a plain object. Throws a `ParseError` where there is none. */
export declare function parseCertificate(data: CertificateInput, given?: SourceOption): CertificateFacts;
/** What is rarely asked of a certificate: each extension in full. */
export declare function certificateDetails(data: CertificateInput): CertificateDetails;
/** PEM (RFC 7468) of DER, with a final line end. */
export declare function toPem(der: CertificateInput, given?: Omit<ToPemRequest, 'der'>): string;
/** Whether a certificate is for a name (RFC 9525), and if not, what comes close. */
export declare function matchName(certificate: CertificateInput, name: string): NameMatch;
