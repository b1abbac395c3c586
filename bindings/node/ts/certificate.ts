/** Certificates: one at a time with its facts on demand, or many with all their facts. */

import { inspect } from 'node:util';

import { each, list, options, revived, text } from './call';
import { type Common, unpacked } from './common';
import { translated } from './errors';
import { type AssessOptions, assess } from './expiry';
import { native } from './native';
import { type Data, octets } from './octets';
import { certificateDetails, matchName } from './reading';
import type {
  CertificateDetails,
  Certificate as CertificateFacts,
  Expiry,
  NameMatch,
} from './records';
import { reviveCertificate } from './records';
import { Recent } from './recent';
import { asOctets } from './request';

/** How many certificates cross into Rust at once: some megabytes of JSON. */
const BATCH = 512;

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
export class Certificate {
  readonly #der: Buffer;
  readonly #source: string | null;

  /** The certificate in DER, or the first one in PEM, PKCS#7 or a paste. Throws a `ParseError` where there is none. */
  constructor(data: CertificateInput, given?: SourceOption) {
    const { source } = options(given);
    this.#source = source === undefined ? null : text(source, 'source');
    this.#der = data instanceof Certificate ? der(data) : found(octets(data, 'data'));
  }

  /** The same as the constructor. */
  static parse(data: CertificateInput, given?: SourceOption): Certificate {
    return new Certificate(data, given);
  }

  /** A copy of its DER. */
  get der(): Buffer {
    return Buffer.from(this.#der);
  }

  /** Always `certificate`. */
  get kind(): CertificateFacts['kind'] {
    return 'certificate';
  }

  /** Where it came from, in the caller's words. */
  get source(): string | null {
    return this.#source;
  }

  /** The first second at which it counts. */
  get notBefore(): Date {
    return new Date(common.get(this)?.notBefore ?? native.certificateNotBefore(this.#der));
  }

  /** The last second at which it counts. */
  get notAfter(): Date {
    return new Date(common.get(this)?.notAfter ?? native.certificateNotAfter(this.#der));
  }

  /** SHA-256 of its DER, in hex. */
  get fingerprintSha256(): string {
    return native.certificateFingerprint(this.#der);
  }

  /** Whose key it certifies, as RFC 4514 text. */
  get subject(): CertificateFacts['subject'] {
    return this.#common().subject;
  }

  /** Who issued it, as RFC 4514 text. */
  get issuer(): CertificateFacts['issuer'] {
    return this.#common().issuer;
  }

  /** The magnitude in hex without leading zeros, `-` before a negative one. */
  get serialNumber(): CertificateFacts['serialNumber'] {
    return this.#common().serialNumber;
  }

  /** The subject alternative names, in their order. */
  get subjectAltNames(): CertificateFacts['subjectAltNames'] {
    return this.#common().subjectAltNames;
  }

  /** The key. */
  get publicKey(): CertificateFacts['publicKey'] {
    return this.#common().publicKey;
  }

  /** The RFC's name of the algorithm that signed it, or the dotted OID. */
  get signatureAlgorithm(): CertificateFacts['signatureAlgorithm'] {
    return this.#common().signatureAlgorithm;
  }

  /** 1, 2 or 3; what else the field says, plus one. */
  get version(): CertificateFacts['version'] {
    return this.#common().version;
  }

  /** Whether the basic constraints make it a CA. */
  get isCa(): CertificateFacts['isCa'] {
    return this.#common().isCa;
  }

  /** How many CA certificates may follow it. */
  get pathLength(): CertificateFacts['pathLength'] {
    return this.#common().pathLength;
  }

  /** The bits of its key usage, by their names in RFC 5280. */
  get keyUsage(): CertificateFacts['keyUsage'] {
    return this.#common().keyUsage;
  }

  /** The purposes, by their names in RFC 5280, or dotted OIDs. */
  get extendedKeyUsage(): CertificateFacts['extendedKeyUsage'] {
    return this.#common().extendedKeyUsage;
  }

  /** The subject key identifier, in hex. */
  get subjectKeyId(): CertificateFacts['subjectKeyId'] {
    return this.#common().subjectKeyId;
  }

  /** The key identifier of the authority key identifier, in hex. */
  get authorityKeyId(): CertificateFacts['authorityKeyId'] {
    return this.#common().authorityKeyId;
  }

  /** Where its status can be asked for. */
  get ocspUrls(): CertificateFacts['ocspUrls'] {
    return this.#common().ocspUrls;
  }

  /** Where its issuer's certificate is. */
  get caIssuerUrls(): CertificateFacts['caIssuerUrls'] {
    return this.#common().caIssuerUrls;
  }

  /** Where its revocation lists are. */
  get crlUrls(): CertificateFacts['crlUrls'] {
    return this.#common().crlUrls;
  }

  /** The policies, as dotted OIDs. */
  get policies(): CertificateFacts['policies'] {
    return this.#facts().policies;
  }

  /** `dv`, `ov`, `iv`, `ev` or `unknown`. */
  get validationLevel(): CertificateFacts['validationLevel'] {
    return this.#facts().validationLevel;
  }

  /** How many signed certificate timestamps it carries. */
  get sctCount(): CertificateFacts['sctCount'] {
    return this.#facts().sctCount;
  }

  /** SHA-1 of its DER, in hex. */
  get fingerprintSha1(): CertificateFacts['fingerprintSha1'] {
    return native.certificateFingerprintSha1(this.#der);
  }

  /** Whether its signature verifies with its own key; `null` where that cannot be told. */
  get selfSigned(): CertificateFacts['selfSigned'] {
    return this.#facts().selfSigned;
  }

  /** What is wrong with it by itself. */
  get anomalies(): CertificateFacts['anomalies'] {
    return this.#facts().anomalies;
  }

  /** What it is for: `tls-server`, `ca` ... */
  get kinds(): CertificateFacts['kinds'] {
    return this.#facts().kinds;
  }

  /** SHA-256 of its subject public key info, in hex (the pin of RFC 7469). */
  get spkiSha256(): CertificateFacts['spkiSha256'] {
    return this.#facts().spkiSha256;
  }

  /** Whether a server with it must staple an OCSP response. */
  get mustStaple(): CertificateFacts['mustStaple'] {
    return this.#facts().mustStaple;
  }

  /** Whether it is a precertificate, which no server may use. */
  get isPrecertificate(): CertificateFacts['isPrecertificate'] {
    return this.#facts().isPrecertificate;
  }

  /** The signed certificate timestamps that can be read. */
  get scts(): CertificateFacts['scts'] {
    return this.#facts().scts;
  }

  /** The parameters of an RSASSA-PSS signature. */
  get signatureParameters(): CertificateFacts['signatureParameters'] {
    return this.#facts().signatureParameters;
  }

  /** The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common name), in lower case, sorted, each once. */
  get names(): CertificateFacts['names'] {
    return this.#facts().names;
  }

  /** The organisation (O) of its issuer, where that has one. */
  get issuerOrganization(): CertificateFacts['issuerOrganization'] {
    return this.#facts().issuerOrganization;
  }

  /** The common name (CN) of its issuer, where that has one. */
  get issuerCommonName(): CertificateFacts['issuerCommonName'] {
    return this.#facts().issuerCommonName;
  }

  /** It as PEM (RFC 7468), with a final line end. */
  toPem(): string {
    const lines = this.#der.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
    return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  }

  /** What is rarely asked of it: each extension in full. */
  get details(): CertificateDetails {
    return certificateDetails(this);
  }

  /** Whether it is for a name (RFC 9525), and if not, what comes close. */
  matches(name: string): NameMatch {
    return matchName(this, name);
  }

  /** How it stands at an instant, and when that changes. */
  assess(given?: AssessOptions): Expiry {
    return assess(this, given);
  }

  /** Every fact. */
  toJSON(): CertificateFacts {
    return { ...this.#facts() };
  }

  /** What `console.log` shows. */
  [inspect.custom](): string {
    const { subject, issuer, notAfter, fingerprintSha256 } = this;
    return `Certificate ${inspect({ subject, issuer, notAfter, fingerprintSha256 })}`;
  }

  /** @internal */
  [asOctets](): Buffer {
    return this.#der;
  }

  #common(): Common {
    return common.get(this) ?? common.keep(this, unpacked(native.certificateCommon(this.#der)));
  }

  #facts(): CertificateFacts {
    const present = recent.get(this);
    if (present !== undefined) {
      return present;
    }
    const facts = revived(native.certificateFacts(this.#der), reviveCertificate);
    facts.source = this.#source;
    return recent.keep(this, facts);
  }
}

/** The facts that are asked most, of the certificates that were read last. */
const common = new Recent<Certificate, Common>();

/** Every fact of those that were read last. */
const recent = new Recent<Certificate, CertificateFacts>();

/** The DER of a certificate, not copied: nobody writes to it. */
function der(certificate: Certificate): Buffer {
  return certificate[asOctets]();
}

/** The DER of the certificate in these octets, in memory of its own: the caller may write to the octets again. */
function found(input: Buffer): Buffer {
  try {
    const own = Buffer.from(input);
    const other = native.certificateDer(own);
    return other ?? own;
  } catch (thrown) {
    throw translated(thrown);
  }
}

/** The first octet of all DER of a certificate: a SEQUENCE. */
const SEQUENCE = 0x30;

/** What can be given for one certificate as octets, whatever its form. */
export function certificateOctets(data: CertificateInput, field: string): Buffer {
  return data instanceof Certificate ? der(data) : octets(data, field);
}

/** What can be given for one certificate as its DER, PEM too. What is none stays as it is, for Rust to say why. */
export function certificateDer(data: CertificateInput, field: string): Buffer {
  const given = certificateOctets(data, field);
  if (given[0] === SEQUENCE) {
    return given;
  }
  try {
    return native.certificateDer(given) ?? given;
  } catch {
    return given;
  }
}

/** Each of them as DER. */
export function certificateDers(data: readonly CertificateInput[], field: string): Buffer[] {
  return list(data, field).map((it, index) => certificateDer(it, `${field}[${index}]`));
}

/** Every one as a `Certificate`; throws the `ParseError` of the first one that cannot be read. */
export function parseAll(inputs: readonly CertificateInput[]): Certificate[] {
  return list(inputs, 'inputs').map((it) => new Certificate(it));
}

/** Every fact of each as a plain object: the quickest way to all facts of many. Throws as `parseAll`. */
export function certificateFacts(inputs: readonly CertificateInput[]): CertificateFacts[] {
  const ders = list(inputs, 'inputs').map((it, index) => {
    return it instanceof Certificate ? der(it) : octets(it, `inputs[${index}]`);
  });
  const facts: CertificateFacts[] = [];
  for (let start = 0; start < ders.length; start += BATCH) {
    let json: string;
    try {
      json = native.certificatesFacts(ders.slice(start, start + BATCH));
    } catch (thrown) {
      throw translated(thrown);
    }
    for (const it of revived(json, each(reviveCertificate))) {
      facts.push(it);
    }
  }
  return facts;
}
