/** Reading: octets to facts. */

import { call, callAway, options, text } from './call';
import { type CertificateInput, type SourceOption, certificateDer, certificateOctets } from './certificate';
import { type Data, octets } from './octets';
import type { Certificate as CertificateFacts, CertificateDetails, Contents, NameMatch, ToPemRequest } from './records';
import { reviveCertificate, reviveCertificateDetails, reviveContents, reviveNameMatch } from './records';

/** Everything that can be found in a file or a paste: PEM, DER, PKCS#7, Base64. What cannot be read is in `skipped`. */
export function read(data: Data, given?: SourceOption): Contents {
  const { source } = options(given);
  return call('read', { input: octets(data, 'data'), source }, reviveContents);
}

/** The same away from the event loop: for what may be large. */
export async function readAsync(data: Data, given?: SourceOption): Promise<Contents> {
  const { source } = options(given);
  return callAway('read', { input: octets(data, 'data'), source }, reviveContents);
}

/** Every fact of a certificate, as a plain object. Throws a `ParseError` where there is none. */
export function parseCertificate(data: CertificateInput, given?: SourceOption): CertificateFacts {
  const { source } = options(given);
  return call('parse_certificate', { input: certificateOctets(data, 'data'), source }, reviveCertificate);
}

/** What is rarely asked of a certificate: each extension in full. */
export function certificateDetails(data: CertificateInput): CertificateDetails {
  return call('certificate_details', { input: certificateOctets(data, 'data') }, reviveCertificateDetails);
}

/** PEM (RFC 7468) of DER, with a final line end. */
export function toPem(der: CertificateInput, given?: Omit<ToPemRequest, 'der'>): string {
  return call('to_pem', { ...options(given), der: certificateDer(der, 'der') }, (pem: string) => pem);
}

/** Whether a certificate is for a name (RFC 9525), and if not, what comes close. */
export function matchName(certificate: CertificateInput, name: string): NameMatch {
  const request = { certificate: certificateDer(certificate, 'certificate'), name: text(name, 'name') };
  return call('match_name', request, reviveNameMatch);
}
