// Written by make-bindings from the records of notafter: change those.
//
// Each record is an interface. `reviveX` makes one of a JSON object that notafter wrote, and `dumpX` writes the same
// JSON object again. Where an interface is both given and got, `XInput` is what may be given: with fields left out.

import * as v from './values.js';
import type { Duration, DurationInput, Facts, FactsInput, Fraction, Octets, OctetsInput } from './values.js';

/** A JSON object. */
export type Raw = Record<string, any>;

/** Which addresses may be connected to. */
export type AddressPolicy =
  | 'any'
  | 'public-only';

/** Every `AddressPolicy`. */
export const ADDRESS_POLICY_VALUES = [
  'any',
  'public-only',
] as const satisfies readonly AddressPolicy[];

/** What is wrong with a certificate or a revocation list by itself. */
export type AnomalyCode =
  | 'invalid-version'
  | 'version-not-3-with-extensions'
  | 'serial-negative'
  | 'serial-zero'
  | 'serial-too-long'
  | 'serial-not-minimal'
  | 'signature-algorithm-mismatch'
  | 'empty-issuer'
  | 'malformed-name'
  | 'time-form'
  | 'validity-reversed'
  | 'empty-subject-without-san'
  | 'empty-subject-of-ca'
  | 'subject-alt-name-not-critical'
  | 'key-malformed'
  | 'rsa-exponent-even-or-small'
  | 'rsa-modulus-even'
  | 'unique-id'
  | 'empty-extensions'
  | 'too-many-extensions'
  | 'duplicate-extension'
  | 'extension-default-critical'
  | 'extension-malformed'
  | 'extension-not-minimal'
  | 'extension-trailing-data'
  | 'extension-criticality'
  | 'unknown-critical-extension'
  | 'san-empty'
  | 'san-entry-malformed'
  | 'wildcard-malformed'
  | 'ip-in-dns-name'
  | 'ca-without-key-cert-sign'
  | 'key-cert-sign-without-ca'
  | 'path-length-without-ca'
  | 'key-usage-empty'
  | 'missing-subject-key-id'
  | 'extensions-in-version-1'
  | 'signature-unused-bits'
  | 'malformed-issuer'
  | 'next-update-missing'
  | 'updates-reversed'
  | 'empty-entries'
  | 'authority-key-id-missing'
  | 'crl-number-missing'
  | 'crl-number-critical'
  | 'crl-number-negative'
  | 'crl-number-too-long'
  | 'delta-indicator-not-critical'
  | 'freshest-crl-in-delta'
  | 'distribution-point-not-critical'
  | 'distribution-point-empty'
  | 'distribution-point-contradiction'
  | 'entry-extension-malformed'
  | 'unknown-critical-entry-extension'
  | 'entry-issuer-in-direct-list';

/** Every `AnomalyCode`. */
export const ANOMALY_CODE_VALUES = [
  'invalid-version',
  'version-not-3-with-extensions',
  'serial-negative',
  'serial-zero',
  'serial-too-long',
  'serial-not-minimal',
  'signature-algorithm-mismatch',
  'empty-issuer',
  'malformed-name',
  'time-form',
  'validity-reversed',
  'empty-subject-without-san',
  'empty-subject-of-ca',
  'subject-alt-name-not-critical',
  'key-malformed',
  'rsa-exponent-even-or-small',
  'rsa-modulus-even',
  'unique-id',
  'empty-extensions',
  'too-many-extensions',
  'duplicate-extension',
  'extension-default-critical',
  'extension-malformed',
  'extension-not-minimal',
  'extension-trailing-data',
  'extension-criticality',
  'unknown-critical-extension',
  'san-empty',
  'san-entry-malformed',
  'wildcard-malformed',
  'ip-in-dns-name',
  'ca-without-key-cert-sign',
  'key-cert-sign-without-ca',
  'path-length-without-ca',
  'key-usage-empty',
  'missing-subject-key-id',
  'extensions-in-version-1',
  'signature-unused-bits',
  'malformed-issuer',
  'next-update-missing',
  'updates-reversed',
  'empty-entries',
  'authority-key-id-missing',
  'crl-number-missing',
  'crl-number-critical',
  'crl-number-negative',
  'crl-number-too-long',
  'delta-indicator-not-critical',
  'freshest-crl-in-delta',
  'distribution-point-not-critical',
  'distribution-point-empty',
  'distribution-point-contradiction',
  'entry-extension-malformed',
  'unknown-critical-entry-extension',
  'entry-issuer-in-direct-list',
] as const satisfies readonly AnomalyCode[];

/** Roots that come with a validator. */
export type BuiltinRoots =
  | 'mozilla'
  | 'native'
  | 'none';

/** Every `BuiltinRoots`. */
export const BUILTIN_ROOTS_VALUES = [
  'mozilla',
  'native',
  'none',
] as const satisfies readonly BuiltinRoots[];

/** Why a target is likely to show a certificate. */
export type CandidateReasonCode =
  | 'given'
  | 'usual-name'
  | 'zone-record';

/** Every `CandidateReasonCode`. */
export const CANDIDATE_REASON_CODE_VALUES = [
  'given',
  'usual-name',
  'zone-record',
] as const satisfies readonly CandidateReasonCode[];

/** What a certificate is for. */
export type CertificateKind =
  | 'ca'
  | 'tls-server'
  | 'tls-client'
  | 'code-signing'
  | 'email-protection'
  | 'time-stamping'
  | 'ocsp-signing'
  | 'any-purpose'
  | 'other';

/** Every `CertificateKind`. */
export const CERTIFICATE_KIND_VALUES = [
  'ca',
  'tls-server',
  'tls-client',
  'code-signing',
  'email-protection',
  'time-stamping',
  'ocsp-signing',
  'any-purpose',
  'other',
] as const satisfies readonly CertificateKind[];

/** Why there was nothing to check. */
export type CheckErrorCode =
  | 'empty'
  | 'too-long'
  | 'several-hosts'
  | 'pem'
  | 'file-path'
  | 'email-address'
  | 'network-range'
  | 'wildcard'
  | 'unknown-scheme'
  | 'invalid-port'
  | 'invalid-host'
  | 'label-too-long'
  | 'name-too-long'
  | 'ambiguous-number'
  | 'scoped-address'
  | (string & {});

/** Every usual `CheckErrorCode`. */
export const CHECK_ERROR_CODE_VALUES = [
  'empty',
  'too-long',
  'several-hosts',
  'pem',
  'file-path',
  'email-address',
  'network-range',
  'wildcard',
  'unknown-scheme',
  'invalid-port',
  'invalid-host',
  'label-too-long',
  'name-too-long',
  'ambiguous-number',
  'scoped-address',
] as const satisfies readonly CheckErrorCode[];

/** Of what an event tells. */
export type Condition =
  | 'expiry'
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  | 'untrusted'
  | 'unreachable'
  | 'unknown-issuer'
  | 'superseded';

/** Every `Condition`. */
export const CONDITION_VALUES = [
  'expiry',
  'expired',
  'not-yet-valid',
  'revoked',
  'untrusted',
  'unreachable',
  'unknown-issuer',
  'superseded',
] as const satisfies readonly Condition[];

/** In what the answers of a server differ. */
export type DivergenceCode =
  | 'address-failed'
  | 'addresses-differ'
  | 'families-differ'
  | 'chains-differ'
  | 'key-types-differ'
  | 'default-certificate-differs';

/** Every `DivergenceCode`. */
export const DIVERGENCE_CODE_VALUES = [
  'address-failed',
  'addresses-differ',
  'families-differ',
  'chains-differ',
  'key-types-differ',
  'default-certificate-differs',
] as const satisfies readonly DivergenceCode[];

/** In what a certificate is another one than expected. */
export type DriftKind =
  | 'fingerprint'
  | 'names'
  | 'issuer';

/** Every `DriftKind`. */
export const DRIFT_KIND_VALUES = [
  'fingerprint',
  'names',
  'issuer',
] as const satisfies readonly DriftKind[];

/** What happened. */
export type EventKind =
  | 'opened'
  | 'escalated'
  | 'changed'
  | 'renewed'
  | 'recovered';

/** Every `EventKind`. */
export const EVENT_KIND_VALUES = [
  'opened',
  'escalated',
  'changed',
  'renewed',
  'recovered',
] as const satisfies readonly EventKind[];

/** What became of a certificate in a normalisation. */
export type Fate =
  | 'kept'
  | 'root-left-out'
  | 'duplicate'
  | 'other-leaf'
  | 'unrelated'
  | 'root-refused'
  | 'leaf-refused'
  | 'not-looked-at';

/** Every `Fate`. */
export const FATE_VALUES = [
  'kept',
  'root-left-out',
  'duplicate',
  'other-leaf',
  'unrelated',
  'root-refused',
  'leaf-refused',
  'not-looked-at',
] as const satisfies readonly Fate[];

/** What is to be said of a chain, a path or a connection. */
export type FindingCode =
  | 'expired'
  | 'not-yet-valid'
  | 'lifetime-too-long'
  | 'self-signed'
  | 'untrusted-root'
  | 'issuer-not-found'
  | 'anchor-not-trusted-for-purpose'
  | 'anchor-distrusted'
  | 'anchor-removed'
  | 'trust-store-stale'
  | 'depth-exceeded'
  | 'budget-exhausted'
  | 'bad-signature'
  | 'unsupported-algorithm'
  | 'not-a-ca'
  | 'ca-as-leaf'
  | 'path-length-exceeded'
  | 'key-usage-mismatch'
  | 'purpose-not-allowed'
  | 'extended-key-usage-missing'
  | 'extended-key-usage-rule'
  | 'name-mismatch'
  | 'dns-name-not-allowed'
  | 'common-name-not-in-san'
  | 'san-critical-with-subject'
  | 'name-not-permitted'
  | 'name-excluded'
  | 'name-constraint-unsupported'
  | 'name-constraint-malformed'
  | 'name-constraints-not-in-ca'
  | 'no-valid-policy'
  | 'policy-not-acceptable'
  | 'policy-mapping-any'
  | 'unknown-critical-extension'
  | 'unhandled-critical-extension'
  | 'precertificate'
  | 'anomaly'
  | 'authority-key-id-missing'
  | 'authority-key-id-rule'
  | 'key-id-mismatch'
  | 'revoked'
  | 'revocation-status-unknown'
  | 'crl-expired'
  | 'crl-not-yet-valid'
  | 'crl-not-authentic'
  | 'crl-rule'
  | 'crl-unknown-critical-extension'
  | 'weak-key'
  | 'weak-signature-algorithm'
  | 'signature-parameters'
  | 'wrong-order'
  | 'root-included'
  | 'duplicate-certificate'
  | 'unrelated-certificate'
  | 'intermediate-missing'
  | 'leaf-missing'
  | 'leaf-not-first'
  | 'other-leaf'
  | 'too-many-certificates'
  | 'root-refused'
  | 'leaf-refused'
  | 'unneeded-certificate-expires'
  | 'wrong-private-key'
  | 'tls-version-obsolete'
  | 'handshake-failed'
  | 'interrupted'
  | 'client-certificate-required'
  | 'client-certificate-refused'
  | 'asked-without-name';

/** Every `FindingCode`. */
export const FINDING_CODE_VALUES = [
  'expired',
  'not-yet-valid',
  'lifetime-too-long',
  'self-signed',
  'untrusted-root',
  'issuer-not-found',
  'anchor-not-trusted-for-purpose',
  'anchor-distrusted',
  'anchor-removed',
  'trust-store-stale',
  'depth-exceeded',
  'budget-exhausted',
  'bad-signature',
  'unsupported-algorithm',
  'not-a-ca',
  'ca-as-leaf',
  'path-length-exceeded',
  'key-usage-mismatch',
  'purpose-not-allowed',
  'extended-key-usage-missing',
  'extended-key-usage-rule',
  'name-mismatch',
  'dns-name-not-allowed',
  'common-name-not-in-san',
  'san-critical-with-subject',
  'name-not-permitted',
  'name-excluded',
  'name-constraint-unsupported',
  'name-constraint-malformed',
  'name-constraints-not-in-ca',
  'no-valid-policy',
  'policy-not-acceptable',
  'policy-mapping-any',
  'unknown-critical-extension',
  'unhandled-critical-extension',
  'precertificate',
  'anomaly',
  'authority-key-id-missing',
  'authority-key-id-rule',
  'key-id-mismatch',
  'revoked',
  'revocation-status-unknown',
  'crl-expired',
  'crl-not-yet-valid',
  'crl-not-authentic',
  'crl-rule',
  'crl-unknown-critical-extension',
  'weak-key',
  'weak-signature-algorithm',
  'signature-parameters',
  'wrong-order',
  'root-included',
  'duplicate-certificate',
  'unrelated-certificate',
  'intermediate-missing',
  'leaf-missing',
  'leaf-not-first',
  'other-leaf',
  'too-many-certificates',
  'root-refused',
  'leaf-refused',
  'unneeded-certificate-expires',
  'wrong-private-key',
  'tls-version-obsolete',
  'handshake-failed',
  'interrupted',
  'client-certificate-required',
  'client-certificate-refused',
  'asked-without-name',
] as const satisfies readonly FindingCode[];

/** The type of a general name. */
export type GeneralNameKind =
  | 'dns'
  | 'ip'
  | 'email'
  | 'uri'
  | 'directory'
  | 'other';

/** Every `GeneralNameKind`. */
export const GENERAL_NAME_KIND_VALUES = [
  'dns',
  'ip',
  'email',
  'uri',
  'directory',
  'other',
] as const satisfies readonly GeneralNameKind[];

/** How far away an end is. */
export type Horizon =
  | 'expired'
  | 'within-30'
  | 'within-60'
  | 'within-90'
  | 'later';

/** Every `Horizon`. */
export const HORIZON_VALUES = [
  'expired',
  'within-30',
  'within-60',
  'within-90',
  'later',
] as const satisfies readonly Horizon[];

/** The kind of an item. */
export type ItemKind =
  | 'certificate'
  | 'certificate-request'
  | 'crl'
  | 'private-key'
  | 'public-key';

/** Every `ItemKind`. */
export const ITEM_KIND_VALUES = [
  'certificate',
  'certificate-request',
  'crl',
  'private-key',
  'public-key',
] as const satisfies readonly ItemKind[];

/** The kind of a public key; a dotted OID where it is not known. */
export type KeyAlgorithm =
  | 'rsa'
  | 'rsa-pss'
  | 'ec'
  | 'ed25519'
  | 'ed448'
  | 'x25519'
  | 'x448'
  | 'dsa'
  | 'dh'
  | 'ml-dsa'
  | 'slh-dsa'
  | (string & {});

/** Every usual `KeyAlgorithm`. */
export const KEY_ALGORITHM_VALUES = [
  'rsa',
  'rsa-pss',
  'ec',
  'ed25519',
  'ed448',
  'x25519',
  'x448',
  'dsa',
  'dh',
  'ml-dsa',
  'slh-dsa',
] as const satisfies readonly KeyAlgorithm[];

/** How the date of a key is known. */
export type KeyDateBasis =
  | 'stated'
  | 'not-before';

/** Every `KeyDateBasis`. */
export const KEY_DATE_BASIS_VALUES = [
  'stated',
  'not-before',
] as const satisfies readonly KeyDateBasis[];

/** The type of a server's key. */
export type KeyType =
  | 'rsa'
  | 'ecdsa';

/** Every `KeyType`. */
export const KEY_TYPE_VALUES = [
  'rsa',
  'ecdsa',
] as const satisfies readonly KeyType[];

/** How urgent something is. */
export type Level =
  | 'none'
  | 'notice'
  | 'warning'
  | 'critical';

/** Every `Level`. */
export const LEVEL_VALUES = [
  'none',
  'notice',
  'warning',
  'critical',
] as const satisfies readonly Level[];

/** What ends first. */
export type LimitedBy =
  | 'leaf'
  | 'intermediate'
  | 'root'
  | 'root-removal';

/** Every `LimitedBy`. */
export const LIMITED_BY_VALUES = [
  'leaf',
  'intermediate',
  'root',
  'root-removal',
] as const satisfies readonly LimitedBy[];

/** How certificates are read off a server. */
export type Method =
  | 'handshake'
  | 'certificate-only';

/** Every `Method`. */
export const METHOD_VALUES = [
  'handshake',
  'certificate-only',
] as const satisfies readonly Method[];

/** Why a certificate is not for a name. */
export type MismatchReason =
  | 'no-subject-alt-names'
  | 'no-name-of-type'
  | 'not-listed'
  | 'wildcard-covers-one-label'
  | 'wildcard-not-allowed'
  | 'address-as-dns-name';

/** Every `MismatchReason`. */
export const MISMATCH_REASON_VALUES = [
  'no-subject-alt-names',
  'no-name-of-type',
  'not-listed',
  'wildcard-covers-one-label',
  'wildcard-not-allowed',
  'address-as-dns-name',
] as const satisfies readonly MismatchReason[];

/** How long the next certificates last. */
export type NextLifetime =
  | 'present'
  | 'maximum';

/** Every `NextLifetime`. */
export const NEXT_LIFETIME_VALUES = [
  'present',
  'maximum',
] as const satisfies readonly NextLifetime[];

/** What is normalised. */
export type NormaliseKind =
  | 'chain'
  | 'intermediates';

/** Every `NormaliseKind`. */
export const NORMALISE_KIND_VALUES = [
  'chain',
  'intermediates',
] as const satisfies readonly NormaliseKind[];

/** What came of a normalisation. */
export type NormaliseOutcome =
  | 'unchanged'
  | 'corrected'
  | 'incomplete';

/** Every `NormaliseOutcome`. */
export const NORMALISE_OUTCOME_VALUES = [
  'unchanged',
  'corrected',
  'incomplete',
] as const satisfies readonly NormaliseOutcome[];

/** How far a fetch came. */
export type Outcome =
  | 'certificate'
  | 'name-not-found'
  | 'resolution-failed'
  | 'refused'
  | 'unreachable'
  | 'timed-out'
  | 'address-not-allowed'
  | 'proxy-failed'
  | 'wrong-protocol'
  | 'starttls-not-offered'
  | 'starttls-refused'
  | 'not-tls'
  | 'tls-alert'
  | 'connection-closed'
  | 'protocol-error'
  | 'chain-too-large'
  | 'cancelled';

/** Every `Outcome`. */
export const OUTCOME_VALUES = [
  'certificate',
  'name-not-found',
  'resolution-failed',
  'refused',
  'unreachable',
  'timed-out',
  'address-not-allowed',
  'proxy-failed',
  'wrong-protocol',
  'starttls-not-offered',
  'starttls-refused',
  'not-tls',
  'tls-alert',
  'connection-closed',
  'protocol-error',
  'chain-too-large',
  'cancelled',
] as const satisfies readonly Outcome[];

/** Why octets cannot be read. */
export type ParseErrorCode =
  | 'truncated'
  | 'trailing-data'
  | 'indefinite-length'
  | 'non-minimal-length'
  | 'length-too-large'
  | 'high-tag-number'
  | 'unexpected-tag'
  | 'missing'
  | 'invalid-boolean'
  | 'invalid-integer'
  | 'invalid-bit-string'
  | 'invalid-oid'
  | 'invalid-time'
  | 'invalid-string'
  | 'invalid-value'
  | 'too-deep'
  | 'too-large'
  | 'too-many'
  | 'unsupported-version'
  | 'invalid-base64'
  | 'unrecognized';

/** Every `ParseErrorCode`. */
export const PARSE_ERROR_CODE_VALUES = [
  'truncated',
  'trailing-data',
  'indefinite-length',
  'non-minimal-length',
  'length-too-large',
  'high-tag-number',
  'unexpected-tag',
  'missing',
  'invalid-boolean',
  'invalid-integer',
  'invalid-bit-string',
  'invalid-oid',
  'invalid-time',
  'invalid-string',
  'invalid-value',
  'too-deep',
  'too-large',
  'too-many',
  'unsupported-version',
  'invalid-base64',
  'unrecognized',
] as const satisfies readonly ParseErrorCode[];

/** How a place compares with what is expected. */
export type PlaceVerdict =
  | 'missing'
  | 'unexpected'
  | 'drifted'
  | 'fine';

/** Every `PlaceVerdict`. */
export const PLACE_VERDICT_VALUES = [
  'missing',
  'unexpected',
  'drifted',
  'fine',
] as const satisfies readonly PlaceVerdict[];

/** Why a policy is none. */
export type PolicyErrorCode =
  | 'unknown-code'
  | 'unknown-version'
  | 'out-of-range'
  | 'missing'
  | 'conflicting'
  | 'invalid-fraction'
  | 'floor-above-ceiling'
  | 'no-short-lifetime'
  | 'levels-out-of-order'
  | 'grace-too-long';

/** Every `PolicyErrorCode`. */
export const POLICY_ERROR_CODE_VALUES = [
  'unknown-code',
  'unknown-version',
  'out-of-range',
  'missing',
  'conflicting',
  'invalid-fraction',
  'floor-above-ceiling',
  'no-short-lifetime',
  'levels-out-of-order',
  'grace-too-long',
] as const satisfies readonly PolicyErrorCode[];

/** Whether a server showed that it has its private key. */
export type Possession =
  | 'proven'
  | 'unproven'
  | 'disproven';

/** Every `Possession`. */
export const POSSESSION_VALUES = [
  'proven',
  'unproven',
  'disproven',
] as const satisfies readonly Possession[];

/** A policy by its name. */
export type Preset =
  | 'lifetime-relative'
  | 'classic-90-60-30';

/** Every `Preset`. */
export const PRESET_VALUES = [
  'lifetime-relative',
  'classic-90-60-30',
] as const satisfies readonly Preset[];

/** How a private key is written. */
export type PrivateKeyForm =
  | 'pkcs8'
  | 'encrypted-pkcs8'
  | 'pkcs1'
  | 'sec1'
  | 'dsa'
  | 'encrypted-pem';

/** Every `PrivateKeyForm`. */
export const PRIVATE_KEY_FORM_VALUES = [
  'pkcs8',
  'encrypted-pkcs8',
  'pkcs1',
  'sec1',
  'dsa',
  'encrypted-pem',
] as const satisfies readonly PrivateKeyForm[];

/** The rules that a chain is held to. */
export type Profile =
  | 'rfc5280'
  | 'web-pki';

/** Every `Profile`. */
export const PROFILE_VALUES = [
  'rfc5280',
  'web-pki',
] as const satisfies readonly Profile[];

/** What a certificate is used for. */
export type Purpose =
  | 'server-auth'
  | 'client-auth'
  | 'code-signing'
  | 'email-protection'
  | 'time-stamping'
  | 'ocsp-signing'
  | 'any';

/** Every `Purpose`. */
export const PURPOSE_VALUES = [
  'server-auth',
  'client-auth',
  'code-signing',
  'email-protection',
  'time-stamping',
  'ocsp-signing',
  'any',
] as const satisfies readonly Purpose[];

/** What came of a look. */
export type RefreshOutcome =
  | 'obtained'
  | 'failed';

/** Every `RefreshOutcome`. */
export const REFRESH_OUTCOME_VALUES = [
  'obtained',
  'failed',
] as const satisfies readonly RefreshOutcome[];

/** A policy of refreshing by its name. */
export type RefreshPreset =
  | 'tracker'
  | 'frequent';

/** Every `RefreshPreset`. */
export const REFRESH_PRESET_VALUES = [
  'tracker',
  'frequent',
] as const satisfies readonly RefreshPreset[];

/** Who renews a certificate. */
export type RenewalMode =
  | 'automated'
  | 'manual'
  | 'unknown';

/** Every `RenewalMode`. */
export const RENEWAL_MODE_VALUES = [
  'automated',
  'manual',
  'unknown',
] as const satisfies readonly RenewalMode[];

/** Whether revocation is looked at. */
export type RevocationMode =
  | 'off'
  | 'required'
  | 'best-effort';

/** Every `RevocationMode`. */
export const REVOCATION_MODE_VALUES = [
  'off',
  'required',
  'best-effort',
] as const satisfies readonly RevocationMode[];

/** Why a certificate is revoked. */
export type RevocationReason =
  | 'unspecified'
  | 'keyCompromise'
  | 'cACompromise'
  | 'affiliationChanged'
  | 'superseded'
  | 'cessationOfOperation'
  | 'certificateHold'
  | 'removeFromCRL'
  | 'privilegeWithdrawn'
  | 'aACompromise';

/** Every `RevocationReason`. */
export const REVOCATION_REASON_VALUES = [
  'unspecified',
  'keyCompromise',
  'cACompromise',
  'affiliationChanged',
  'superseded',
  'cessationOfOperation',
  'certificateHold',
  'removeFromCRL',
  'privilegeWithdrawn',
  'aACompromise',
] as const satisfies readonly RevocationReason[];

/** How far a certificate has replaced another. */
export type RolloutState =
  | 'done'
  | 'stale'
  | 'mixed'
  | 'absent';

/** Every `RolloutState`. */
export const ROLLOUT_STATE_VALUES = [
  'done',
  'stale',
  'mixed',
  'absent',
] as const satisfies readonly RolloutState[];

/** What a dated rule does. */
export type RuleCode =
  | 'shorter-lifetime'
  | 'root-leaves'
  | 'client-auth-ends'
  | 'shorter-validation-reuse'
  | 'short-lived-ends'
  | 'sha1-ends';

/** Every `RuleCode`. */
export const RULE_CODE_VALUES = [
  'shorter-lifetime',
  'root-leaves',
  'client-auth-ends',
  'shorter-validation-reuse',
  'short-lived-ends',
  'sha1-ends',
] as const satisfies readonly RuleCode[];

/** Whose rules a certificate is under. */
export type RuleKind =
  | 'tls-server'
  | 'code-signing'
  | 'other';

/** Every `RuleKind`. */
export const RULE_KIND_VALUES = [
  'tls-server',
  'code-signing',
  'other',
] as const satisfies readonly RuleKind[];

/** A table of dated rules. */
export type RuleTable =
  | 'tls-lifetime'
  | 'code-signing-lifetime'
  | 'short-lived'
  | 'domain-validation-reuse'
  | 'identity-validation-reuse'
  | 'scts-chrome'
  | 'scts-apple'
  | 'root-age-mozilla'
  | 'root-age-mozilla-email'
  | 'root-age-chrome'
  | 'client-auth'
  | 'sha1';

/** Every `RuleTable`. */
export const RULE_TABLE_VALUES = [
  'tls-lifetime',
  'code-signing-lifetime',
  'short-lived',
  'domain-validation-reuse',
  'identity-validation-reuse',
  'scts-chrome',
  'scts-apple',
  'root-age-mozilla',
  'root-age-mozilla-email',
  'root-age-chrome',
  'client-auth',
  'sha1',
] as const satisfies readonly RuleTable[];

/** Which of two certificates a place serves. */
export type Served =
  | 'old'
  | 'new'
  | 'other'
  | 'unreachable';

/** Every `Served`. */
export const SERVED_VALUES = [
  'old',
  'new',
  'other',
  'unreachable',
] as const satisfies readonly Served[];

/** How TLS begins. */
export type Service =
  | 'tls'
  | 'smtp'
  | 'lmtp'
  | 'imap'
  | 'pop3'
  | 'ftp'
  | 'ldap'
  | 'xmpp-client'
  | 'xmpp-server'
  | 'nntp'
  | 'sieve'
  | 'irc'
  | 'postgres'
  | 'mysql'
  | 'mssql'
  | 'rdp';

/** Every `Service`. */
export const SERVICE_VALUES = [
  'tls',
  'smtp',
  'lmtp',
  'imap',
  'pop3',
  'ftp',
  'ldap',
  'xmpp-client',
  'xmpp-server',
  'nntp',
  'sieve',
  'irc',
  'postgres',
  'mysql',
  'mssql',
  'rdp',
] as const satisfies readonly Service[];

/** How much a finding weighs. */
export type Severity =
  | 'info'
  | 'warning'
  | 'error';

/** Every `Severity`. */
export const SEVERITY_VALUES = [
  'info',
  'warning',
  'error',
] as const satisfies readonly Severity[];

/** Why something in an input gave no item. */
export type SkipReason =
  | 'empty'
  | 'too-large'
  | 'too-many-items'
  | 'cut-off'
  | 'invalid-base64'
  | 'empty-block'
  | 'no-begin-line'
  | 'unreadable'
  | 'trailing-bytes'
  | 'empty-pkcs7'
  | 'pkcs12'
  | 'java-key-store'
  | 'ssh-key'
  | 'pgp'
  | 'parameters'
  | 'unsupported'
  | 'html-page'
  | 'json'
  | 'other-file'
  | 'host-name'
  | 'text'
  | 'unrecognized';

/** Every `SkipReason`. */
export const SKIP_REASON_VALUES = [
  'empty',
  'too-large',
  'too-many-items',
  'cut-off',
  'invalid-base64',
  'empty-block',
  'no-begin-line',
  'unreadable',
  'trailing-bytes',
  'empty-pkcs7',
  'pkcs12',
  'java-key-store',
  'ssh-key',
  'pgp',
  'parameters',
  'unsupported',
  'html-page',
  'json',
  'other-file',
  'host-name',
  'text',
  'unrecognized',
] as const satisfies readonly SkipReason[];

/** How far a look came: as of a fetch, or why there was nothing to look at. */
export type SnapshotOutcome =
  | 'certificate'
  | 'name-not-found'
  | 'resolution-failed'
  | 'refused'
  | 'unreachable'
  | 'timed-out'
  | 'address-not-allowed'
  | 'proxy-failed'
  | 'wrong-protocol'
  | 'starttls-not-offered'
  | 'starttls-refused'
  | 'not-tls'
  | 'tls-alert'
  | 'connection-closed'
  | 'protocol-error'
  | 'chain-too-large'
  | 'cancelled'
  | (string & {});

/** Every usual `SnapshotOutcome`. */
export const SNAPSHOT_OUTCOME_VALUES = [
  'certificate',
  'name-not-found',
  'resolution-failed',
  'refused',
  'unreachable',
  'timed-out',
  'address-not-allowed',
  'proxy-failed',
  'wrong-protocol',
  'starttls-not-offered',
  'starttls-refused',
  'not-tls',
  'tls-alert',
  'connection-closed',
  'protocol-error',
  'chain-too-large',
  'cancelled',
] as const satisfies readonly SnapshotOutcome[];

/** How a certificate stands. */
export type State =
  | 'not-yet-valid'
  | 'valid'
  | 'renewal-due'
  | 'overdue'
  | 'expired'
  | 'revoked'
  | 'unknown';

/** Every `State`. */
export const STATE_VALUES = [
  'not-yet-valid',
  'valid',
  'renewal-due',
  'overdue',
  'expired',
  'revoked',
  'unknown',
] as const satisfies readonly State[];

/** Why a text is no target. */
export type TargetErrorCode =
  | 'empty'
  | 'too-long'
  | 'several-hosts'
  | 'pem'
  | 'file-path'
  | 'email-address'
  | 'network-range'
  | 'wildcard'
  | 'unknown-scheme'
  | 'invalid-port'
  | 'invalid-host'
  | 'label-too-long'
  | 'name-too-long'
  | 'ambiguous-number'
  | 'scoped-address';

/** Every `TargetErrorCode`. */
export const TARGET_ERROR_CODE_VALUES = [
  'empty',
  'too-long',
  'several-hosts',
  'pem',
  'file-path',
  'email-address',
  'network-range',
  'wildcard',
  'unknown-scheme',
  'invalid-port',
  'invalid-host',
  'label-too-long',
  'name-too-long',
  'ambiguous-number',
  'scoped-address',
] as const satisfies readonly TargetErrorCode[];

/** A version of TLS. */
export type TlsVersion =
  | 'SSLv3'
  | 'TLSv1.0'
  | 'TLSv1.1'
  | 'TLSv1.2'
  | 'TLSv1.3';

/** Every `TlsVersion`. */
export const TLS_VERSION_VALUES = [
  'SSLv3',
  'TLSv1.0',
  'TLSv1.1',
  'TLSv1.2',
  'TLSv1.3',
] as const satisfies readonly TlsVersion[];

/** Why a certificate is not trusted. */
export type TrustErrorCode =
  | 'expired'
  | 'not-yet-valid'
  | 'lifetime-too-long'
  | 'self-signed'
  | 'untrusted-root'
  | 'issuer-not-found'
  | 'anchor-not-trusted-for-purpose'
  | 'anchor-distrusted'
  | 'anchor-removed'
  | 'trust-store-stale'
  | 'depth-exceeded'
  | 'budget-exhausted'
  | 'bad-signature'
  | 'unsupported-algorithm'
  | 'not-a-ca'
  | 'ca-as-leaf'
  | 'path-length-exceeded'
  | 'key-usage-mismatch'
  | 'purpose-not-allowed'
  | 'extended-key-usage-missing'
  | 'extended-key-usage-rule'
  | 'name-mismatch'
  | 'dns-name-not-allowed'
  | 'common-name-not-in-san'
  | 'san-critical-with-subject'
  | 'name-not-permitted'
  | 'name-excluded'
  | 'name-constraint-unsupported'
  | 'name-constraint-malformed'
  | 'name-constraints-not-in-ca'
  | 'no-valid-policy'
  | 'policy-not-acceptable'
  | 'policy-mapping-any'
  | 'unknown-critical-extension'
  | 'unhandled-critical-extension'
  | 'precertificate'
  | 'anomaly'
  | 'authority-key-id-missing'
  | 'authority-key-id-rule'
  | 'key-id-mismatch'
  | 'revoked'
  | 'revocation-status-unknown'
  | 'crl-expired'
  | 'crl-not-yet-valid'
  | 'crl-not-authentic'
  | 'crl-rule'
  | 'crl-unknown-critical-extension'
  | 'weak-key'
  | 'weak-signature-algorithm'
  | 'signature-parameters'
  | 'wrong-order'
  | 'root-included'
  | 'duplicate-certificate'
  | 'unrelated-certificate'
  | 'intermediate-missing'
  | 'leaf-missing'
  | 'leaf-not-first'
  | 'other-leaf'
  | 'too-many-certificates'
  | 'root-refused'
  | 'leaf-refused'
  | 'unneeded-certificate-expires'
  | (string & {});

/** Every usual `TrustErrorCode`. */
export const TRUST_ERROR_CODE_VALUES = [
  'expired',
  'not-yet-valid',
  'lifetime-too-long',
  'self-signed',
  'untrusted-root',
  'issuer-not-found',
  'anchor-not-trusted-for-purpose',
  'anchor-distrusted',
  'anchor-removed',
  'trust-store-stale',
  'depth-exceeded',
  'budget-exhausted',
  'bad-signature',
  'unsupported-algorithm',
  'not-a-ca',
  'ca-as-leaf',
  'path-length-exceeded',
  'key-usage-mismatch',
  'purpose-not-allowed',
  'extended-key-usage-missing',
  'extended-key-usage-rule',
  'name-mismatch',
  'dns-name-not-allowed',
  'common-name-not-in-san',
  'san-critical-with-subject',
  'name-not-permitted',
  'name-excluded',
  'name-constraint-unsupported',
  'name-constraint-malformed',
  'name-constraints-not-in-ca',
  'no-valid-policy',
  'policy-not-acceptable',
  'policy-mapping-any',
  'unknown-critical-extension',
  'unhandled-critical-extension',
  'precertificate',
  'anomaly',
  'authority-key-id-missing',
  'authority-key-id-rule',
  'key-id-mismatch',
  'revoked',
  'revocation-status-unknown',
  'crl-expired',
  'crl-not-yet-valid',
  'crl-not-authentic',
  'crl-rule',
  'crl-unknown-critical-extension',
  'weak-key',
  'weak-signature-algorithm',
  'signature-parameters',
  'wrong-order',
  'root-included',
  'duplicate-certificate',
  'unrelated-certificate',
  'intermediate-missing',
  'leaf-missing',
  'leaf-not-first',
  'other-leaf',
  'too-many-certificates',
  'root-refused',
  'leaf-refused',
  'unneeded-certificate-expires',
] as const satisfies readonly TrustErrorCode[];

/** How far an owner was validated. */
export type ValidationLevel =
  | 'dv'
  | 'ov'
  | 'iv'
  | 'ev'
  | 'unknown';

/** Every `ValidationLevel`. */
export const VALIDATION_LEVEL_VALUES = [
  'dv',
  'ov',
  'iv',
  'ev',
  'unknown',
] as const satisfies readonly ValidationLevel[];

/** Whether a path is valid. */
export type Verdict =
  | 'valid'
  | 'invalid';

/** Every `Verdict`. */
export const VERDICT_VALUES = [
  'valid',
  'invalid',
] as const satisfies readonly Verdict[];

/** What is wrong with a line of a zone. */
export type ZoneIssueCode =
  | 'too-large'
  | 'too-many-records'
  | 'too-many-candidates'
  | 'entry-too-long'
  | 'unclosed-parenthesis'
  | 'unexpected-parenthesis'
  | 'unclosed-quote'
  | 'invalid-escape'
  | 'no-owner'
  | 'no-origin'
  | 'invalid-name'
  | 'name-too-long'
  | 'missing-type'
  | 'invalid-type'
  | 'missing-data'
  | 'extra-data'
  | 'generic-data'
  | 'invalid-address'
  | 'invalid-number'
  | 'include'
  | 'generate'
  | 'unknown-directive'
  | 'wildcard'
  | 'not-a-host'
  | 'not-ascii';

/** Every `ZoneIssueCode`. */
export const ZONE_ISSUE_CODE_VALUES = [
  'too-large',
  'too-many-records',
  'too-many-candidates',
  'entry-too-long',
  'unclosed-parenthesis',
  'unexpected-parenthesis',
  'unclosed-quote',
  'invalid-escape',
  'no-owner',
  'no-origin',
  'invalid-name',
  'name-too-long',
  'missing-type',
  'invalid-type',
  'missing-data',
  'extra-data',
  'generic-data',
  'invalid-address',
  'invalid-number',
  'include',
  'generate',
  'unknown-directive',
  'wildcard',
  'not-a-host',
  'not-ascii',
] as const satisfies readonly ZoneIssueCode[];

/** A level and its first instant. */
export interface Alert {
  /** `notice`, `warning` or `critical`. */
  level: Level;
  /** Its first instant. */
  at: Date;
}

/** Makes an `Alert` of its JSON object. */
export function reviveAlert(raw: Raw): Alert {
  return {
    level: raw.level,
    at: v.reviveInstant(raw.at),
  };
}

/** The JSON object of an `Alert`. */
export function dumpAlert(it: Alert): Raw {
  return {
    level: it.level,
    at: v.dumpInstant(it.at),
  };
}

/** One thing wrong with a certificate or revocation list by itself. */
export interface Anomaly {
  /** What, by its stable code. */
  code: AnomalyCode;
  /** Where and how much. */
  facts: Facts;
}

/**
 * One thing wrong with a certificate or revocation list by itself. What is left out is as if nothing
 * had been said.
 */
export interface AnomalyInput {
  /** What, by its stable code. */
  code: AnomalyCode;
  /** Where and how much. */
  facts?: FactsInput;
}

/** Makes an `Anomaly` of its JSON object. */
export function reviveAnomaly(raw: Raw): Anomaly {
  return {
    code: raw.code,
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of an `Anomaly`. */
export function dumpAnomaly(it: AnomalyInput): Raw {
  const raw: Raw = {};
  raw.code = it.code;
  if (it.facts != null) raw.facts = v.dumpFacts(it.facts);
  return raw;
}

/** One address that was tried. */
export interface Attempt {
  /** The address. */
  address: string;
  /** What came of it, by its code. */
  outcome: Outcome;
  /** The same as a sentence. */
  outcomeMessage: string;
}

/** Makes an `Attempt` of its JSON object. */
export function reviveAttempt(raw: Raw): Attempt {
  return {
    address: raw.address,
    outcome: raw.outcome,
    outcomeMessage: raw.outcome_message,
  };
}

/** The JSON object of an `Attempt`. */
export function dumpAttempt(it: Attempt): Raw {
  return {
    address: it.address,
    outcome: it.outcome,
    outcome_message: it.outcomeMessage,
  };
}

/** The rhythm of one target's renewals. */
export interface Cadence {
  /** Renewals that it was learned from. */
  renewals: number;
  /**
   * The share of its lifetime that a certificate has used up when the next one comes, in millionths: the
   * median.
   */
  usedPpm: number;
  /** How far the renewals lie from that, in millionths of the lifetime: the median deviation. */
  deviationPpm: number;
  /** Seconds from one certificate to the next: the median. */
  periodSeconds: number;
}

/** Makes a `Cadence` of its JSON object. */
export function reviveCadence(raw: Raw): Cadence {
  return {
    renewals: raw.renewals,
    usedPpm: raw.used_ppm,
    deviationPpm: raw.deviation_ppm,
    periodSeconds: raw.period_seconds,
  };
}

/** The JSON object of a `Cadence`. */
export function dumpCadence(it: Cadence): Raw {
  return {
    renewals: it.renewals,
    used_ppm: it.usedPpm,
    deviation_ppm: it.deviationPpm,
    period_seconds: it.periodSeconds,
  };
}

/** A target that may show a certificate. */
export interface Candidate {
  /** The target in its canonical text. */
  target: string;
  /** Why it is one, by its stable code: `given`, `usual-name` or `zone-record`. */
  reason: CandidateReasonCode;
  /** The same as a sentence. */
  reasonMessage: string;
  /** The particulars of the reason. */
  reasonFacts: Facts;
}

/** Makes a `Candidate` of its JSON object. */
export function reviveCandidate(raw: Raw): Candidate {
  return {
    target: raw.target,
    reason: raw.reason,
    reasonMessage: raw.reason_message,
    reasonFacts: v.reviveFacts(raw.reason_facts ?? {}),
  };
}

/** The JSON object of a `Candidate`. */
export function dumpCandidate(it: Candidate): Raw {
  return {
    target: it.target,
    reason: it.reason,
    reason_message: it.reasonMessage,
    reason_facts: v.dumpFacts(it.reasonFacts),
  };
}

/** Where to look for certificates: a domain, or a zone file. */
export interface CandidatesRequest {
  /** A domain: its usual names are given. */
  domain?: string | null;
  /** A zone file's text: the names that it has are given. */
  zone?: string | null;
  /** The zone's origin, where the file does not say; with `zone` only. */
  origin?: string | null;
}

/** The JSON object of a `CandidatesRequest`. */
export function dumpCandidatesRequest(it: CandidatesRequest): Raw {
  const raw: Raw = {};
  raw.domain = it.domain ?? null;
  raw.zone = it.zone ?? null;
  raw.origin = it.origin ?? null;
  return raw;
}

/** A certificate policy with its qualifiers (RFC 5280 section 4.2.1.4). */
export interface CertificatePolicy {
  /** The policy, as a dotted OID. */
  oid: string;
  /** Where its practice statements are. */
  cps: string[];
  /** What is to be shown to users. */
  notices: string[];
}

/** Makes a `CertificatePolicy` of its JSON object. */
export function reviveCertificatePolicy(raw: Raw): CertificatePolicy {
  return {
    oid: raw.oid,
    cps: raw.cps ?? [],
    notices: raw.notices ?? [],
  };
}

/** The JSON object of a `CertificatePolicy`. */
export function dumpCertificatePolicy(it: CertificatePolicy): Raw {
  return {
    oid: it.oid,
    cps: it.cps,
    notices: it.notices,
  };
}

/** How many renewals one certificate needs. */
export interface CertificateRenewals {
  /** When the first one is, if there is any. */
  firstAt: Date | null;
  /** How many there are. */
  renewals: number;
}

/** Makes a `CertificateRenewals` of its JSON object. */
export function reviveCertificateRenewals(raw: Raw): CertificateRenewals {
  return {
    firstAt: raw.first_at == null ? null : v.reviveInstant(raw.first_at),
    renewals: raw.renewals,
  };
}

/** The JSON object of a `CertificateRenewals`. */
export function dumpCertificateRenewals(it: CertificateRenewals): Raw {
  return {
    first_at: it.firstAt == null ? null : v.dumpInstant(it.firstAt),
    renewals: it.renewals,
  };
}

/** Why there was nothing to check. */
export interface CheckError {
  /** Why, by its stable code. */
  code: CheckErrorCode;
  /** Why and what to do instead, as a sentence. */
  message: string;
  /** The particulars. */
  facts: Facts;
}

/** Why there was nothing to check. What is left out is as if nothing had been said. */
export interface CheckErrorInput {
  /** Why, by its stable code. */
  code: CheckErrorCode;
  /** Why and what to do instead, as a sentence. */
  message: string;
  /** The particulars. */
  facts?: FactsInput;
}

/** Makes a `CheckError` of its JSON object. */
export function reviveCheckError(raw: Raw): CheckError {
  return {
    code: raw.code,
    message: raw.message,
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of a `CheckError`. */
export function dumpCheckError(it: CheckErrorInput): Raw {
  const raw: Raw = {};
  raw.code = it.code;
  raw.message = it.message;
  if (it.facts != null) raw.facts = v.dumpFacts(it.facts);
  return raw;
}

/** A client certificate with its private key. */
export interface ClientCertificate {
  /** PEM of the certificate, its intermediates behind it. */
  certificates: OctetsInput;
  /** PEM of the private key. */
  privateKey: OctetsInput;
}

/** The JSON object of a `ClientCertificate`. */
export function dumpClientCertificate(it: ClientCertificate): Raw {
  return {
    certificates: v.dumpOctets(it.certificates),
    private_key: v.dumpOctets(it.privateKey),
  };
}

/** One disagreement. */
export interface Divergence {
  /** In what, by its stable code. */
  code: DivergenceCode;
  /** `error`, `warning` or `info`. */
  severity: Severity;
  /** The same as a sentence. */
  message: string;
  /** The particulars. */
  facts: Facts;
}

/** One disagreement. What is left out is as if nothing had been said. */
export interface DivergenceInput {
  /** In what, by its stable code. */
  code: DivergenceCode;
  /** `error`, `warning` or `info`. */
  severity: Severity;
  /** The same as a sentence. */
  message: string;
  /** The particulars. */
  facts?: FactsInput;
}

/** Makes a `Divergence` of its JSON object. */
export function reviveDivergence(raw: Raw): Divergence {
  return {
    code: raw.code,
    severity: raw.severity,
    message: raw.message,
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of a `Divergence`. */
export function dumpDivergence(it: DivergenceInput): Raw {
  const raw: Raw = {};
  raw.code = it.code;
  raw.severity = it.severity;
  raw.message = it.message;
  if (it.facts != null) raw.facts = v.dumpFacts(it.facts);
  return raw;
}

/** One thing in which a certificate is another one than expected. */
export interface Drift {
  /** In what: `fingerprint`, `names` or `issuer`. */
  kind: DriftKind;
  /** What was expected, as text. */
  expected: string;
  /** What was seen, as text. */
  observed: string;
}

/** Makes a `Drift` of its JSON object. */
export function reviveDrift(raw: Raw): Drift {
  return {
    kind: raw.kind,
    expected: raw.expected,
    observed: raw.observed,
  };
}

/** The JSON object of a `Drift`. */
export function dumpDrift(it: Drift): Raw {
  return {
    kind: it.kind,
    expected: it.expected,
    observed: it.observed,
  };
}

/** When the last path of a certificate ends, and why. */
export interface End {
  /** The last valid instant. */
  notAfter: Date;
  /** What ends there: `leaf`, `intermediate`, `root` or `root-removal`. */
  limitedBy: LimitedBy;
  /** SHA-256 of the certificate that limits it, in hex, where it is not the leaf. */
  fingerprintSha256: string | null;
  /** That one's subject, as RFC 4514 text. */
  subject: string | null;
  /** Whether a limit ended the search, so that the true end may be later. */
  isAtLeast: boolean;
}

/** When the last path of a certificate ends, and why. What is left out is as if nothing had been said. */
export interface EndInput {
  /** The last valid instant. */
  notAfter: Date;
  /** What ends there: `leaf`, `intermediate`, `root` or `root-removal`. */
  limitedBy: LimitedBy;
  /** SHA-256 of the certificate that limits it, in hex, where it is not the leaf. */
  fingerprintSha256?: string | null;
  /** That one's subject, as RFC 4514 text. */
  subject?: string | null;
  /** Whether a limit ended the search, so that the true end may be later. */
  isAtLeast?: boolean;
}

/** Makes an `End` of its JSON object. */
export function reviveEnd(raw: Raw): End {
  return {
    notAfter: v.reviveInstant(raw.not_after),
    limitedBy: raw.limited_by,
    fingerprintSha256: raw.fingerprint_sha256 ?? null,
    subject: raw.subject ?? null,
    isAtLeast: (raw.is_at_least ?? false),
  };
}

/** The JSON object of an `End`. */
export function dumpEnd(it: EndInput): Raw {
  const raw: Raw = {};
  raw.not_after = v.dumpInstant(it.notAfter);
  raw.limited_by = it.limitedBy;
  raw.fingerprint_sha256 = it.fingerprintSha256 ?? null;
  raw.subject = it.subject ?? null;
  if (it.isAtLeast != null) raw.is_at_least = it.isAtLeast;
  return raw;
}

/** A certificate as far as tracking goes. */
export interface CertificateSummary {
  /** SHA-256 of its DER, in hex. */
  fingerprintSha256: string;
  /** SHA-256 of its subject public key info, in hex. */
  spkiSha256: string;
  /** The kind of key and its size: `RSA 2048`, `EC P-256`. */
  key: string;
  /** Its subject, as RFC 4514 text. */
  subject: string;
  /** Its issuer, as RFC 4514 text. */
  issuer: string;
  /** The organisation of its issuer. */
  issuerOrganization: string | null;
  /** The common name of its issuer. */
  issuerCommonName: string | null;
  /** SHA-256 of the trusted root that its path ends in, in hex. */
  rootFingerprintSha256: string | null;
  /** The serial number in hex. */
  serialNumber: string;
  /** The names it is for, in lower case, sorted, each once. */
  names: string[];
  /** The first valid instant. */
  notBefore: Date;
  /** The last valid instant, inclusive. */
  notAfter: Date;
  /** When its last path ends, if that was asked for. */
  effectiveExpiry: End | null;
  /** Whether a validation found it in order apart from its dates. */
  trusted: boolean | null;
  /** Why it is not trusted: the codes of the findings. */
  trustErrors: TrustErrorCode[];
  /** Whether it is known to be revoked. */
  revoked: boolean;
}

/** A certificate as far as tracking goes. What is left out is as if nothing had been said. */
export interface CertificateSummaryInput {
  /** SHA-256 of its DER, in hex. */
  fingerprintSha256: string;
  /** SHA-256 of its subject public key info, in hex. */
  spkiSha256?: string;
  /** The kind of key and its size: `RSA 2048`, `EC P-256`. */
  key?: string;
  /** Its subject, as RFC 4514 text. */
  subject?: string;
  /** Its issuer, as RFC 4514 text. */
  issuer?: string;
  /** The organisation of its issuer. */
  issuerOrganization?: string | null;
  /** The common name of its issuer. */
  issuerCommonName?: string | null;
  /** SHA-256 of the trusted root that its path ends in, in hex. */
  rootFingerprintSha256?: string | null;
  /** The serial number in hex. */
  serialNumber?: string;
  /** The names it is for, in lower case, sorted, each once. */
  names?: readonly string[];
  /** The first valid instant. */
  notBefore: Date;
  /** The last valid instant, inclusive. */
  notAfter: Date;
  /** When its last path ends, if that was asked for. */
  effectiveExpiry?: EndInput | null;
  /** Whether a validation found it in order apart from its dates. */
  trusted?: boolean | null;
  /** Why it is not trusted: the codes of the findings. */
  trustErrors?: readonly TrustErrorCode[];
  /** Whether it is known to be revoked. */
  revoked?: boolean;
}

/** Makes a `CertificateSummary` of its JSON object. */
export function reviveCertificateSummary(raw: Raw): CertificateSummary {
  return {
    fingerprintSha256: raw.fingerprint_sha256,
    spkiSha256: (raw.spki_sha256 ?? ''),
    key: (raw.key ?? ''),
    subject: (raw.subject ?? ''),
    issuer: (raw.issuer ?? ''),
    issuerOrganization: raw.issuer_organization ?? null,
    issuerCommonName: raw.issuer_common_name ?? null,
    rootFingerprintSha256: raw.root_fingerprint_sha256 ?? null,
    serialNumber: (raw.serial_number ?? ''),
    names: raw.names ?? [],
    notBefore: v.reviveInstant(raw.not_before),
    notAfter: v.reviveInstant(raw.not_after),
    effectiveExpiry: raw.effective_expiry == null ? null : reviveEnd(raw.effective_expiry),
    trusted: raw.trusted ?? null,
    trustErrors: raw.trust_errors ?? [],
    revoked: (raw.revoked ?? false),
  };
}

/** The JSON object of a `CertificateSummary`. */
export function dumpCertificateSummary(it: CertificateSummaryInput): Raw {
  const raw: Raw = {};
  raw.fingerprint_sha256 = it.fingerprintSha256;
  if (it.spkiSha256 != null) raw.spki_sha256 = it.spkiSha256;
  if (it.key != null) raw.key = it.key;
  if (it.subject != null) raw.subject = it.subject;
  if (it.issuer != null) raw.issuer = it.issuer;
  raw.issuer_organization = it.issuerOrganization ?? null;
  raw.issuer_common_name = it.issuerCommonName ?? null;
  raw.root_fingerprint_sha256 = it.rootFingerprintSha256 ?? null;
  if (it.serialNumber != null) raw.serial_number = it.serialNumber;
  if (it.names != null) raw.names = it.names;
  raw.not_before = v.dumpInstant(it.notBefore);
  raw.not_after = v.dumpInstant(it.notAfter);
  raw.effective_expiry = it.effectiveExpiry == null ? null : dumpEnd(it.effectiveExpiry);
  raw.trusted = it.trusted ?? null;
  if (it.trustErrors != null) raw.trust_errors = it.trustErrors;
  if (it.revoked != null) raw.revoked = it.revoked;
  return raw;
}

/** Something that is wrong. */
export interface Episode {
  /** What: the code of a condition. */
  condition: Condition;
  /** The highest level that it has reached. */
  level: Level;
  /** When it began. */
  since: Date;
}

/** Makes an `Episode` of its JSON object. */
export function reviveEpisode(raw: Raw): Episode {
  return {
    condition: raw.condition,
    level: raw.level,
    since: v.reviveInstant(raw.since),
  };
}

/** The JSON object of an `Episode`. */
export function dumpEpisode(it: Episode): Raw {
  return {
    condition: it.condition,
    level: it.level,
    since: v.dumpInstant(it.since),
  };
}

/** A text that names one target or several. */
export interface ExpandTargetsRequest {
  /** As for one target, or a network: `192.0.2.0/28`, `192.0.2.0/28:443,8443`, `[2001:db8::/120]:636`. */
  text: string;
}

/** The JSON object of an `ExpandTargetsRequest`. */
export function dumpExpandTargetsRequest(it: ExpandTargetsRequest): Raw {
  return {
    text: it.text,
  };
}

/**
 * What an inventory says of a place. It can be read: fields that are missing are not compared, and
 * fields that are not known are passed over.
 */
export interface Expected {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType: KeyType | null;
  /** SHA-256 of the certificate's DER, in hex. */
  fingerprintSha256: string | null;
  /** All names it is for. */
  names: string[];
  /** Its issuer: the RFC 4514 text, the organisation or the common name. */
  issuer: string | null;
}

/**
 * What an inventory says of a place. It can be read: fields that are missing are not compared, and
 * fields that are not known are passed over. What is left out is as if nothing had been said.
 */
export interface ExpectedInput {
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address?: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType?: KeyType | null;
  /** SHA-256 of the certificate's DER, in hex. */
  fingerprintSha256?: string | null;
  /** All names it is for. */
  names?: readonly string[];
  /** Its issuer: the RFC 4514 text, the organisation or the common name. */
  issuer?: string | null;
}

/** Makes an `Expected` of its JSON object. */
export function reviveExpected(raw: Raw): Expected {
  return {
    tag: raw.tag ?? null,
    target: raw.target,
    address: raw.address ?? null,
    keyType: raw.key_type ?? null,
    fingerprintSha256: raw.fingerprint_sha256 ?? null,
    names: raw.names ?? [],
    issuer: raw.issuer ?? null,
  };
}

/** The JSON object of an `Expected`. */
export function dumpExpected(it: ExpectedInput): Raw {
  const raw: Raw = {};
  raw.tag = it.tag ?? null;
  raw.target = it.target;
  raw.address = it.address ?? null;
  raw.key_type = it.keyType ?? null;
  raw.fingerprint_sha256 = it.fingerprintSha256 ?? null;
  if (it.names != null) raw.names = it.names;
  raw.issuer = it.issuer ?? null;
  return raw;
}

/** When a certificate's renewal is expected. */
export interface ExpectedRenewal {
  /** The earliest instant at which it would be no surprise. */
  earliest: Date;
  /** The most likely one. */
  expected: Date;
  /** The latest; past it, the rhythm has been missed. */
  latest: Date;
}

/** Makes an `ExpectedRenewal` of its JSON object. */
export function reviveExpectedRenewal(raw: Raw): ExpectedRenewal {
  return {
    earliest: v.reviveInstant(raw.earliest),
    expected: v.reviveInstant(raw.expected),
    latest: v.reviveInstant(raw.latest),
  };
}

/** The JSON object of an `ExpectedRenewal`. */
export function dumpExpectedRenewal(it: ExpectedRenewal): Raw {
  return {
    earliest: v.dumpInstant(it.earliest),
    expected: v.dumpInstant(it.expected),
    latest: v.dumpInstant(it.latest),
  };
}

/** A rhythm, and what follows from it. */
export interface CadenceAnswer {
  /** The rhythm; `null` where too little is known. */
  cadence: Cadence | null;
  /** When the present certificate is expected to be renewed. */
  expectedRenewal: ExpectedRenewal | null;
  /**
   * Whether it should have been by then: never where nothing is expected; `null` where no instant was
   * given.
   */
  isOverdue: boolean | null;
}

/** Makes a `CadenceAnswer` of its JSON object. */
export function reviveCadenceAnswer(raw: Raw): CadenceAnswer {
  return {
    cadence: raw.cadence == null ? null : reviveCadence(raw.cadence),
    expectedRenewal: raw.expected_renewal == null ? null : reviveExpectedRenewal(raw.expected_renewal),
    isOverdue: raw.is_overdue ?? null,
  };
}

/** The JSON object of a `CadenceAnswer`. */
export function dumpCadenceAnswer(it: CadenceAnswer): Raw {
  return {
    cadence: it.cadence == null ? null : dumpCadence(it.cadence),
    expected_renewal: it.expectedRenewal == null ? null : dumpExpectedRenewal(it.expectedRenewal),
    is_overdue: it.isOverdue,
  };
}

/** An extension. */
export interface Extension {
  /** What it is, as a dotted OID. */
  oid: string;
  /** Whether whoever does not know it has to refuse the certificate. */
  critical: boolean;
  /** The octets of its value: DER. */
  value: Octets;
}

/** Makes an `Extension` of its JSON object. */
export function reviveExtension(raw: Raw): Extension {
  return {
    oid: raw.oid,
    critical: (raw.critical ?? false),
    value: v.reviveOctets(raw.value),
  };
}

/** The JSON object of an `Extension`. */
export function dumpExtension(it: Extension): Raw {
  return {
    oid: it.oid,
    critical: it.critical,
    value: v.dumpOctets(it.value),
  };
}

/** A place whose newest look shows no certificate. */
export interface Failing {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType: KeyType | null;
  /** When. */
  observedAt: Date;
  /** How far it came: `certificate`, or why there is none. */
  outcome: SnapshotOutcome;
  /** The certificate, where there was one that could be read. */
  certificate: CertificateSummary | null;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode: RenewalMode;
  /** The first look of all those since the last certificate. */
  failingSince: Date;
  /** When a certificate was last seen there. */
  lastSeenAt: Date | null;
  /** SHA-256 of its DER, in hex. */
  lastSeenFingerprintSha256: string | null;
}

/** Makes a `Failing` of its JSON object. */
export function reviveFailing(raw: Raw): Failing {
  return {
    tag: raw.tag ?? null,
    target: raw.target,
    address: raw.address ?? null,
    keyType: raw.key_type ?? null,
    observedAt: v.reviveInstant(raw.observed_at),
    outcome: raw.outcome,
    certificate: raw.certificate == null ? null : reviveCertificateSummary(raw.certificate),
    renewalMode: (raw.renewal_mode ?? 'unknown'),
    failingSince: v.reviveInstant(raw.failing_since),
    lastSeenAt: raw.last_seen_at == null ? null : v.reviveInstant(raw.last_seen_at),
    lastSeenFingerprintSha256: raw.last_seen_fingerprint_sha256 ?? null,
  };
}

/** The JSON object of a `Failing`. */
export function dumpFailing(it: Failing): Raw {
  return {
    tag: it.tag,
    target: it.target,
    address: it.address,
    key_type: it.keyType,
    observed_at: v.dumpInstant(it.observedAt),
    outcome: it.outcome,
    certificate: it.certificate == null ? null : dumpCertificateSummary(it.certificate),
    renewal_mode: it.renewalMode,
    failing_since: v.dumpInstant(it.failingSince),
    last_seen_at: it.lastSeenAt == null ? null : v.dumpInstant(it.lastSeenAt),
    last_seen_fingerprint_sha256: it.lastSeenFingerprintSha256,
  };
}

/** How to fetch. Everything may be missing; what is missing is right for a public server. */
export interface FetchOptions {
  /** Time for the whole, resolution included, in milliseconds. */
  timeoutMillis?: number | null;
  /** `handshake` or `certificate-only`. */
  method?: Method | null;
  /** Whether `certificate-only` goes on to the signature that shows possession. */
  provePossession?: boolean;
  /** Whether old servers are asked again in their own way; yes where it is missing. */
  fallback?: boolean | null;
  /** The name to send in Server Name Indication, in place of the target's; empty for none. */
  serverName?: string | null;
  /** The only type of key that is wanted: `rsa` or `ecdsa`. */
  keyType?: KeyType | null;
  /** Application protocols to offer, the preferred one first. */
  alpn?: readonly string[];
  /** The certificate to give where one is demanded. */
  clientCertificate?: ClientCertificate | null;
  /**
   * Which addresses may be connected to: `any` or `public-only`. `any` where it and `networks` are
   * missing.
   */
  addressPolicy?: AddressPolicy | null;
  /** Or these networks alone: `192.0.2.0/24`. */
  networks?: readonly string[];
  /** The address to connect to, in place of those of the target's name. */
  address?: string | null;
  /** The proxy: `http://...` or `socks5://...`. */
  proxy?: string | null;
}

/** The JSON object of a `FetchOptions`. */
export function dumpFetchOptions(it: FetchOptions): Raw {
  const raw: Raw = {};
  raw.timeout_millis = it.timeoutMillis ?? null;
  raw.method = it.method ?? null;
  if (it.provePossession != null) raw.prove_possession = it.provePossession;
  raw.fallback = it.fallback ?? null;
  raw.server_name = it.serverName ?? null;
  raw.key_type = it.keyType ?? null;
  if (it.alpn != null) raw.alpn = it.alpn;
  raw.client_certificate = it.clientCertificate == null ? null : dumpClientCertificate(it.clientCertificate);
  raw.address_policy = it.addressPolicy ?? null;
  if (it.networks != null) raw.networks = it.networks;
  raw.address = it.address ?? null;
  raw.proxy = it.proxy ?? null;
  return raw;
}

/** A server that is to be asked for its certificates. */
export interface FetchRequest {
  /** The target, as it may be typed. */
  target: string;
  /** The present. Now, where it is left out. */
  at?: Date;
  /** How to fetch. */
  options?: FetchOptions | null;
}

/** The JSON object of a `FetchRequest`. */
export function dumpFetchRequest(it: FetchRequest): Raw {
  const raw: Raw = {};
  raw.target = it.target;
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.options = it.options == null ? null : dumpFetchOptions(it.options);
  return raw;
}

/** One thing to be said of a chain. */
export interface Finding {
  /** What, by its stable code. */
  code: FindingCode;
  /** `error`, `warning` or `info`. */
  severity: Severity;
  /** Which certificate: its place in the path, from 0 for the leaf. */
  certificateIndex: number | null;
  /** What, as a sentence. */
  message: string;
  /** How to mend it; `null` where there is nothing to do. */
  remedy: string | null;
  /** The particulars. */
  facts: Facts;
  /** SHA-256 of that certificate, in hex. */
  fingerprintSha256: string | null;
}

/** One thing to be said of a chain. What is left out is as if nothing had been said. */
export interface FindingInput {
  /** What, by its stable code. */
  code: FindingCode;
  /** `error`, `warning` or `info`. */
  severity: Severity;
  /** Which certificate: its place in the path, from 0 for the leaf. */
  certificateIndex?: number | null;
  /** What, as a sentence. */
  message: string;
  /** How to mend it; `null` where there is nothing to do. */
  remedy?: string | null;
  /** The particulars. */
  facts?: FactsInput;
  /** SHA-256 of that certificate, in hex. */
  fingerprintSha256?: string | null;
}

/** Makes a `Finding` of its JSON object. */
export function reviveFinding(raw: Raw): Finding {
  return {
    code: raw.code,
    severity: raw.severity,
    certificateIndex: raw.certificate_index ?? null,
    message: raw.message,
    remedy: raw.remedy ?? null,
    facts: v.reviveFacts(raw.facts ?? {}),
    fingerprintSha256: raw.fingerprint_sha256 ?? null,
  };
}

/** The JSON object of a `Finding`. */
export function dumpFinding(it: FindingInput): Raw {
  const raw: Raw = {};
  raw.code = it.code;
  raw.severity = it.severity;
  raw.certificate_index = it.certificateIndex ?? null;
  raw.message = it.message;
  raw.remedy = it.remedy ?? null;
  if (it.facts != null) raw.facts = v.dumpFacts(it.facts);
  raw.fingerprint_sha256 = it.fingerprintSha256 ?? null;
  return raw;
}

/** A name of one type. */
export interface GeneralName {
  /** `dns`, `ip`, `email`, `uri`, `directory` or `other`. */
  type: GeneralNameKind;
  /**
   * The name. An IP address in its canonical text; a directory name as RFC 4514 text; a registered OID
   * in the dotted form; an otherName as its type, `=#` and its DER in hex; what else has no text, as the
   * hex of its octets.
   */
  value: string;
}

/** Makes a `GeneralName` of its JSON object. */
export function reviveGeneralName(raw: Raw): GeneralName {
  return {
    type: raw.type,
    value: raw.value,
  };
}

/** The JSON object of a `GeneralName`. */
export function dumpGeneralName(it: GeneralName): Raw {
  return {
    type: it.type,
    value: it.value,
  };
}

/** Where there is more about somebody. */
export interface AccessDescription {
  /** What is there, as a dotted OID. */
  method: string;
  /** Where: a URI as a rule. */
  location: GeneralName;
}

/** Makes an `AccessDescription` of its JSON object. */
export function reviveAccessDescription(raw: Raw): AccessDescription {
  return {
    method: raw.method,
    location: reviveGeneralName(raw.location),
  };
}

/** The JSON object of an `AccessDescription`. */
export function dumpAccessDescription(it: AccessDescription): Raw {
  return {
    method: it.method,
    location: dumpGeneralName(it.location),
  };
}

/** Which key signed a certificate (RFC 5280 section 4.2.1.1). */
export interface AuthorityKeyId {
  /** The key identifier, in hex. */
  keyId: string | null;
  /** The names of the issuer of the issuer's certificate. */
  issuer: GeneralName[];
  /** The serial number of the issuer's certificate, as the magnitude in hex. */
  serialNumber: string | null;
}

/** Makes an `AuthorityKeyId` of its JSON object. */
export function reviveAuthorityKeyId(raw: Raw): AuthorityKeyId {
  return {
    keyId: raw.key_id ?? null,
    issuer: (raw.issuer ?? []).map((one: any) => reviveGeneralName(one)),
    serialNumber: raw.serial_number ?? null,
  };
}

/** The JSON object of an `AuthorityKeyId`. */
export function dumpAuthorityKeyId(it: AuthorityKeyId): Raw {
  return {
    key_id: it.keyId,
    issuer: it.issuer.map((one) => dumpGeneralName(one)),
    serial_number: it.serialNumber,
  };
}

/** Which certificates a revocation list is about (RFC 5280 section 5.2.5). */
export interface CrlScope {
  /** Where the list is, URIs as a rule: it is about certificates that name one of these places. */
  names: GeneralName[];
  /** The same in another form: the contents of an RDN to be put behind the issuer's name, in hex. */
  relativeName: string | null;
  /** Only about certificates that are no CA's. */
  onlyUserCertificates: boolean;
  /** Only about certificates of CAs. */
  onlyCaCertificates: boolean;
  /** Only about attribute certificates. */
  onlyAttributeCertificates: boolean;
  /** Also about certificates of other issuers than the list's own. */
  isIndirect: boolean;
  /** The reasons it is about, by their names in RFC 5280; `null` where it is about all. */
  reasons: RevocationReason[] | null;
}

/** Makes a `CrlScope` of its JSON object. */
export function reviveCrlScope(raw: Raw): CrlScope {
  return {
    names: (raw.names ?? []).map((one: any) => reviveGeneralName(one)),
    relativeName: raw.relative_name ?? null,
    onlyUserCertificates: (raw.only_user_certificates ?? false),
    onlyCaCertificates: (raw.only_ca_certificates ?? false),
    onlyAttributeCertificates: (raw.only_attribute_certificates ?? false),
    isIndirect: (raw.is_indirect ?? false),
    reasons: raw.reasons ?? null,
  };
}

/** The JSON object of a `CrlScope`. */
export function dumpCrlScope(it: CrlScope): Raw {
  return {
    names: it.names.map((one) => dumpGeneralName(one)),
    relative_name: it.relativeName,
    only_user_certificates: it.onlyUserCertificates,
    only_ca_certificates: it.onlyCaCertificates,
    only_attribute_certificates: it.onlyAttributeCertificates,
    is_indirect: it.isIndirect,
    reasons: it.reasons,
  };
}

/** A certificate revocation list (RFC 5280 section 5). */
export interface Crl {
  /** Always `crl`. */
  kind: 'crl';
  /** Where it came from, in the caller's words. */
  source: string | null;
  /** Who issued it, as RFC 4514 text. */
  issuer: string;
  /** 1 or 2. */
  version: number;
  /** When it was issued. */
  thisUpdate: Date;
  /** When the next one is due at the latest. */
  nextUpdate: Date | null;
  /** How many certificates it revokes. */
  revokedCount: number;
  /** Its number, as the magnitude in hex. */
  crlNumber: string | null;
  /** The RFC's name of the algorithm that signed it, or the dotted OID. */
  signatureAlgorithm: string;
  /** SHA-256 of its DER, in hex. */
  fingerprintSha256: string;
  /** Whether it tells but the changes to another list. */
  isDelta: boolean;
  /** The number of that other list, as the magnitude in hex. */
  baseCrlNumber: string | null;
  /** Which certificates it is about; `null` where it does not say: all of its issuer's. */
  scope: CrlScope | null;
  /** Which key signed it: the key identifier of the authority key identifier, in hex. */
  authorityKeyId: string | null;
  /** The issuer's other names, in their order. */
  issuerAltNames: GeneralName[];
  /** Where its delta lists are. */
  deltaUrls: string[];
  /** What is wrong with it by itself. */
  anomalies: Anomaly[];
  /** Its DER. The command line leaves it out. */
  der: Octets | null;
}

/** Makes a `Crl` of its JSON object. */
export function reviveCrl(raw: Raw): Crl {
  return {
    kind: raw.kind,
    source: raw.source ?? null,
    issuer: raw.issuer,
    version: raw.version,
    thisUpdate: v.reviveInstant(raw.this_update),
    nextUpdate: raw.next_update == null ? null : v.reviveInstant(raw.next_update),
    revokedCount: raw.revoked_count,
    crlNumber: raw.crl_number ?? null,
    signatureAlgorithm: raw.signature_algorithm,
    fingerprintSha256: raw.fingerprint_sha256,
    isDelta: (raw.is_delta ?? false),
    baseCrlNumber: raw.base_crl_number ?? null,
    scope: raw.scope == null ? null : reviveCrlScope(raw.scope),
    authorityKeyId: raw.authority_key_id ?? null,
    issuerAltNames: (raw.issuer_alt_names ?? []).map((one: any) => reviveGeneralName(one)),
    deltaUrls: raw.delta_urls ?? [],
    anomalies: (raw.anomalies ?? []).map((one: any) => reviveAnomaly(one)),
    der: raw.der == null ? null : v.reviveOctets(raw.der),
  };
}

/** The JSON object of a `Crl`. */
export function dumpCrl(it: Crl): Raw {
  const raw: Raw = {};
  raw.kind = it.kind;
  raw.source = it.source;
  raw.issuer = it.issuer;
  raw.version = it.version;
  raw.this_update = v.dumpInstant(it.thisUpdate);
  raw.next_update = it.nextUpdate == null ? null : v.dumpInstant(it.nextUpdate);
  raw.revoked_count = it.revokedCount;
  raw.crl_number = it.crlNumber;
  raw.signature_algorithm = it.signatureAlgorithm;
  raw.fingerprint_sha256 = it.fingerprintSha256;
  raw.is_delta = it.isDelta;
  raw.base_crl_number = it.baseCrlNumber;
  raw.scope = it.scope == null ? null : dumpCrlScope(it.scope);
  raw.authority_key_id = it.authorityKeyId;
  raw.issuer_alt_names = it.issuerAltNames.map((one) => dumpGeneralName(one));
  raw.delta_urls = it.deltaUrls;
  raw.anomalies = it.anomalies.map((one) => dumpAnomaly(one));
  if (it.der != null) raw.der = v.dumpOctets(it.der);
  return raw;
}

/** Where a revocation list is (RFC 5280 section 4.2.1.13). */
export interface DistributionPoint {
  /** Its places, URIs as a rule. */
  fullName: GeneralName[];
  /** The same below the name of the list's issuer: an RDN as RFC 4514 text. */
  relativeName: string | null;
  /** The reasons that the list is about, by their names in RFC 5280; `null` where it is about all. */
  reasons: RevocationReason[] | null;
  /** Who signs the list, where that is not the certificate's issuer. */
  crlIssuer: GeneralName[];
}

/** Makes a `DistributionPoint` of its JSON object. */
export function reviveDistributionPoint(raw: Raw): DistributionPoint {
  return {
    fullName: (raw.full_name ?? []).map((one: any) => reviveGeneralName(one)),
    relativeName: raw.relative_name ?? null,
    reasons: raw.reasons ?? null,
    crlIssuer: (raw.crl_issuer ?? []).map((one: any) => reviveGeneralName(one)),
  };
}

/** The JSON object of a `DistributionPoint`. */
export function dumpDistributionPoint(it: DistributionPoint): Raw {
  return {
    full_name: it.fullName.map((one) => dumpGeneralName(one)),
    relative_name: it.relativeName,
    reasons: it.reasons,
    crl_issuer: it.crlIssuer.map((one) => dumpGeneralName(one)),
  };
}

/** How long automated renewal may take from when it falls due: a fixed time, or a share of the notice. */
export interface Grace {
  /** A fixed time: in place of the others. */
  fixed: Duration | null;
  /** A share of the notice. */
  fractionOfNotice: Fraction | null;
  /** At most so much of that. */
  ceiling: Duration | null;
}

/**
 * How long automated renewal may take from when it falls due: a fixed time, or a share of the notice.
 * What is left out is as if nothing had been said.
 */
export interface GraceInput {
  /** A fixed time: in place of the others. */
  fixed?: DurationInput | null;
  /** A share of the notice. */
  fractionOfNotice?: Fraction | null;
  /** At most so much of that. */
  ceiling?: DurationInput | null;
}

/** Makes a `Grace` of its JSON object. */
export function reviveGrace(raw: Raw): Grace {
  return {
    fixed: raw.fixed == null ? null : v.reviveDuration(raw.fixed),
    fractionOfNotice: raw.fraction_of_notice ?? null,
    ceiling: raw.ceiling == null ? null : v.reviveDuration(raw.ceiling),
  };
}

/** The JSON object of a `Grace`. */
export function dumpGrace(it: GraceInput): Raw {
  const raw: Raw = {};
  if (it.fixed != null) raw.fixed = v.dumpDuration(it.fixed);
  if (it.fractionOfNotice != null) raw.fraction_of_notice = it.fractionOfNotice;
  if (it.ceiling != null) raw.ceiling = v.dumpDuration(it.ceiling);
  return raw;
}

/** How many there are of each horizon: each excludes the others. */
export interface HorizonCounts {
  /** No time is left. */
  expired: number;
  /** At most 30 days are left. */
  within30: number;
  /** More than that, and at most 60. */
  within60: number;
  /** More than that, and at most 90. */
  within90: number;
  /** More than that. */
  later: number;
}

/** Makes a `HorizonCounts` of its JSON object. */
export function reviveHorizonCounts(raw: Raw): HorizonCounts {
  return {
    expired: raw.expired,
    within30: raw.within_30,
    within60: raw.within_60,
    within90: raw.within_90,
    later: raw.later,
  };
}

/** The JSON object of a `HorizonCounts`. */
export function dumpHorizonCounts(it: HorizonCounts): Raw {
  return {
    expired: it.expired,
    within_30: it.within30,
    within_60: it.within60,
    within_90: it.within90,
    later: it.later,
  };
}

/** How many there are of each level. */
export interface LevelCounts {
  /** Nothing to do. */
  none: number;
  /** Renewal is due. */
  notice: number;
  /** Half of the time for renewal is gone. */
  warning: number;
  /** The end is near or past, or it is revoked. */
  critical: number;
}

/** Makes a `LevelCounts` of its JSON object. */
export function reviveLevelCounts(raw: Raw): LevelCounts {
  return {
    none: raw.none,
    notice: raw.notice,
    warning: raw.warning,
    critical: raw.critical,
  };
}

/** The JSON object of a `LevelCounts`. */
export function dumpLevelCounts(it: LevelCounts): Raw {
  return {
    none: it.none,
    notice: it.notice,
    warning: it.warning,
    critical: it.critical,
  };
}

/** The certificate above the leaf that ends first. */
export interface Limit {
  /** SHA-256 of its DER, in hex. */
  fingerprintSha256: string;
  /** Its subject, as RFC 4514 text. */
  subject: string;
}

/** Makes a `Limit` of its JSON object. */
export function reviveLimit(raw: Raw): Limit {
  return {
    fingerprintSha256: raw.fingerprint_sha256,
    subject: raw.subject,
  };
}

/** The JSON object of a `Limit`. */
export function dumpLimit(it: Limit): Raw {
  return {
    fingerprint_sha256: it.fingerprintSha256,
    subject: it.subject,
  };
}

/** When the last valid path of a certificate ends, and why. */
export interface EffectiveExpiry {
  /** The last valid instant. */
  notAfter: Date;
  /** Whether a limit ended the search for the last path, so that the true end may be later. */
  isAtLeast: boolean;
  /** What ends there: `leaf`, `intermediate`, `root` or `root-removal`. */
  limitedBy: LimitedBy;
  /** The certificate that limits it, where it is not the leaf. */
  limitedByCertificate: Limit | null;
  /** The path that lasts until then, leaf first: each certificate's SHA-256, in hex. */
  path: string[];
  /**
   * Certificates that end earlier and are not needed; `certificateIndex` is their place among the
   * intermediates as given, from 1.
   */
  unneeded: Finding[];
}

/** Makes an `EffectiveExpiry` of its JSON object. */
export function reviveEffectiveExpiry(raw: Raw): EffectiveExpiry {
  return {
    notAfter: v.reviveInstant(raw.not_after),
    isAtLeast: (raw.is_at_least ?? false),
    limitedBy: raw.limited_by,
    limitedByCertificate: raw.limited_by_certificate == null ? null : reviveLimit(raw.limited_by_certificate),
    path: raw.path ?? [],
    unneeded: (raw.unneeded ?? []).map((one: any) => reviveFinding(one)),
  };
}

/** The JSON object of an `EffectiveExpiry`. */
export function dumpEffectiveExpiry(it: EffectiveExpiry): Raw {
  return {
    not_after: v.dumpInstant(it.notAfter),
    is_at_least: it.isAtLeast,
    limited_by: it.limitedBy,
    limited_by_certificate: it.limitedByCertificate == null ? null : dumpLimit(it.limitedByCertificate),
    path: it.path,
    unneeded: it.unneeded.map((one) => dumpFinding(one)),
  };
}

/** How a certificate stands at one instant, and when that changes. */
export interface Expiry {
  /** `not-yet-valid`, `valid`, `renewal-due`, `overdue`, `expired`, `revoked` or `unknown`. */
  state: State;
  /** `none`, `notice`, `warning` or `critical`. */
  level: Level;
  /** The certificate's first valid instant. */
  notBefore: Date;
  /** The certificate's own last valid instant. */
  notAfter: Date;
  /** The last valid instant that counts. */
  effectiveNotAfter: Date;
  /** Whether the true end may be later: a limit ended the search for the last path, or that is over. */
  effectiveIsAtLeast: boolean;
  /** Whose last valid instant that is: `leaf`, `intermediate`, `root` or `root-removal`. */
  limitedBy: LimitedBy;
  /** The certificate that limits it, where it is not the leaf. */
  limitedByCertificate: Limit | null;
  /** Whole seconds from `at` to the first instant at which it is no longer valid; negative after it. */
  remainingSeconds: number;
  /** The same in days of 86,400 seconds, rounded down; for display. */
  remainingDays: number;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode: RenewalMode;
  /** Whether a validation found it in order apart from its dates; nothing where nobody asked. */
  trusted: boolean | null;
  /** When renewal is due. */
  renewDue: Date;
  /** When it is overdue that nobody renewed it. */
  overdueAt: Date;
  /** The next instant at which state or level changes. */
  nextTransitionAt: Date | null;
  /** Seconds for which the certificate is valid. */
  lifetimeSeconds: number;
  /** How far the time for renewal has run out, in thousandths. */
  overduePermille: number;
  /** Each level and its first instant; an automated certificate has no notice. */
  alertAt: Alert[];
  /** The instant that was asked about. */
  at: Date;
}

/**
 * How a certificate stands at one instant, and when that changes. What is left out is as if nothing
 * had been said.
 */
export interface ExpiryInput {
  /** `not-yet-valid`, `valid`, `renewal-due`, `overdue`, `expired`, `revoked` or `unknown`. */
  state: State;
  /** `none`, `notice`, `warning` or `critical`. */
  level: Level;
  /** The certificate's first valid instant. */
  notBefore: Date;
  /** The certificate's own last valid instant. */
  notAfter: Date;
  /** The last valid instant that counts. */
  effectiveNotAfter: Date;
  /** Whether the true end may be later: a limit ended the search for the last path, or that is over. */
  effectiveIsAtLeast?: boolean;
  /** Whose last valid instant that is: `leaf`, `intermediate`, `root` or `root-removal`. */
  limitedBy: LimitedBy;
  /** The certificate that limits it, where it is not the leaf. */
  limitedByCertificate?: Limit | null;
  /** Whole seconds from `at` to the first instant at which it is no longer valid; negative after it. */
  remainingSeconds: number;
  /** The same in days of 86,400 seconds, rounded down; for display. */
  remainingDays: number;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode;
  /** Whether a validation found it in order apart from its dates; nothing where nobody asked. */
  trusted?: boolean | null;
  /** When renewal is due. */
  renewDue: Date;
  /** When it is overdue that nobody renewed it. */
  overdueAt: Date;
  /** The next instant at which state or level changes. */
  nextTransitionAt?: Date | null;
  /** Seconds for which the certificate is valid. */
  lifetimeSeconds: number;
  /** How far the time for renewal has run out, in thousandths. */
  overduePermille: number;
  /** Each level and its first instant; an automated certificate has no notice. */
  alertAt?: readonly Alert[];
  /** The instant that was asked about. */
  at: Date;
}

/** Makes an `Expiry` of its JSON object. */
export function reviveExpiry(raw: Raw): Expiry {
  return {
    state: raw.state,
    level: raw.level,
    notBefore: v.reviveInstant(raw.not_before),
    notAfter: v.reviveInstant(raw.not_after),
    effectiveNotAfter: v.reviveInstant(raw.effective_not_after),
    effectiveIsAtLeast: (raw.effective_is_at_least ?? false),
    limitedBy: raw.limited_by,
    limitedByCertificate: raw.limited_by_certificate == null ? null : reviveLimit(raw.limited_by_certificate),
    remainingSeconds: raw.remaining_seconds,
    remainingDays: raw.remaining_days,
    renewalMode: (raw.renewal_mode ?? 'unknown'),
    trusted: raw.trusted ?? null,
    renewDue: v.reviveInstant(raw.renew_due),
    overdueAt: v.reviveInstant(raw.overdue_at),
    nextTransitionAt: raw.next_transition_at == null ? null : v.reviveInstant(raw.next_transition_at),
    lifetimeSeconds: raw.lifetime_seconds,
    overduePermille: raw.overdue_permille,
    alertAt: (raw.alert_at ?? []).map((one: any) => reviveAlert(one)),
    at: v.reviveInstant(raw.at),
  };
}

/** The JSON object of an `Expiry`. */
export function dumpExpiry(it: ExpiryInput): Raw {
  const raw: Raw = {};
  raw.state = it.state;
  raw.level = it.level;
  raw.not_before = v.dumpInstant(it.notBefore);
  raw.not_after = v.dumpInstant(it.notAfter);
  raw.effective_not_after = v.dumpInstant(it.effectiveNotAfter);
  if (it.effectiveIsAtLeast != null) raw.effective_is_at_least = it.effectiveIsAtLeast;
  raw.limited_by = it.limitedBy;
  raw.limited_by_certificate = it.limitedByCertificate == null ? null : dumpLimit(it.limitedByCertificate);
  raw.remaining_seconds = it.remainingSeconds;
  raw.remaining_days = it.remainingDays;
  if (it.renewalMode != null) raw.renewal_mode = it.renewalMode;
  raw.trusted = it.trusted ?? null;
  raw.renew_due = v.dumpInstant(it.renewDue);
  raw.overdue_at = v.dumpInstant(it.overdueAt);
  raw.next_transition_at = it.nextTransitionAt == null ? null : v.dumpInstant(it.nextTransitionAt);
  raw.lifetime_seconds = it.lifetimeSeconds;
  raw.overdue_permille = it.overduePermille;
  if (it.alertAt != null) raw.alert_at = it.alertAt.map((one) => dumpAlert(one));
  raw.at = v.dumpInstant(it.at);
  return raw;
}

/** Bounds of a validation. */
export interface Limits {
  /** Signatures at most. */
  signatureChecks?: number | null;
  /** Comparisons of names at most. */
  nameComparisons?: number | null;
}

/** The JSON object of a `Limits`. */
export function dumpLimits(it: Limits): Raw {
  const raw: Raw = {};
  raw.signature_checks = it.signatureChecks ?? null;
  raw.name_comparisons = it.nameComparisons ?? null;
  return raw;
}

/** A place where a certificate is served or kept. */
export interface Location {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType: KeyType | null;
}

/** Makes a `Location` of its JSON object. */
export function reviveLocation(raw: Raw): Location {
  return {
    tag: raw.tag ?? null,
    target: raw.target,
    address: raw.address ?? null,
    keyType: raw.key_type ?? null,
  };
}

/** The JSON object of a `Location`. */
export function dumpLocation(it: Location): Raw {
  return {
    tag: it.tag,
    target: it.target,
    address: it.address,
    key_type: it.keyType,
  };
}

/** One thing to tell, of one matter, at all the places that share it. */
export interface Event {
  /** What happened: `opened`, `escalated`, `changed`, `renewed` or `recovered`. */
  kind: EventKind;
  /**
   * Of what: `expiry`, `revoked`, `untrusted`, `unreachable`, `unknown-issuer` or `superseded`; none
   * where a certificate was renewed or changed.
   */
  condition: Condition | null;
  /** How urgent that is: `none`, `notice`, `warning` or `critical`. */
  level: Level;
  /** 32 hexadecimal digits: who has delivered an event with this key need not do it again. */
  eventKey: string;
  /** 32 hexadecimal digits: the same for all that happens in one episode. */
  episodeKey: string;
  /**
   * When the episode began; for a certificate that took the place of another, when it was first seen
   * there.
   */
  since: Date;
  /** The instant for which it was found. */
  at: Date;
  /** The caller's own word, which all the locations have. */
  tag: string | null;
  /** Where it is so, or was so last. */
  locations: Location[];
  /** The certificate. */
  certificate: CertificateSummary | null;
  /** The certificate whose place it took. */
  previousCertificate: CertificateSummary | null;
  /** What else there is to say. */
  facts: Facts;
  /** The same as one sentence. */
  message: string;
}

/** Makes an `Event` of its JSON object. */
export function reviveEvent(raw: Raw): Event {
  return {
    kind: raw.kind,
    condition: raw.condition ?? null,
    level: raw.level,
    eventKey: raw.event_key,
    episodeKey: raw.episode_key,
    since: v.reviveInstant(raw.since),
    at: v.reviveInstant(raw.at),
    tag: raw.tag ?? null,
    locations: (raw.locations ?? []).map((one: any) => reviveLocation(one)),
    certificate: raw.certificate == null ? null : reviveCertificateSummary(raw.certificate),
    previousCertificate: raw.previous_certificate == null ? null : reviveCertificateSummary(raw.previous_certificate),
    facts: v.reviveFacts(raw.facts ?? {}),
    message: raw.message,
  };
}

/** The JSON object of an `Event`. */
export function dumpEvent(it: Event): Raw {
  return {
    kind: it.kind,
    condition: it.condition,
    level: it.level,
    event_key: it.eventKey,
    episode_key: it.episodeKey,
    since: v.dumpInstant(it.since),
    at: v.dumpInstant(it.at),
    tag: it.tag,
    locations: it.locations.map((one) => dumpLocation(one)),
    certificate: it.certificate == null ? null : dumpCertificateSummary(it.certificate),
    previous_certificate: it.previousCertificate == null ? null : dumpCertificateSummary(it.previousCertificate),
    facts: v.dumpFacts(it.facts),
    message: it.message,
  };
}

/** One certificate with one tag, wherever it is. */
export interface Expiration {
  /** The caller's tag. */
  tag: string | null;
  /** How far away its end is: `expired`, `within-30`, `within-60`, `within-90` or `later`. */
  horizon: Horizon;
  /** How it stands. */
  expiry: Expiry;
  /** The certificate. */
  certificate: CertificateSummary;
  /** Where it is, in the order of places. Where the newest look failed, it is the last one that was seen. */
  locations: Location[];
  /** Those of the places whose newest look failed. */
  failing: Failing[];
  /** The newest of all looks that showed it at these places. */
  lastSeenAt: Date;
}

/** Makes an `Expiration` of its JSON object. */
export function reviveExpiration(raw: Raw): Expiration {
  return {
    tag: raw.tag ?? null,
    horizon: raw.horizon,
    expiry: reviveExpiry(raw.expiry),
    certificate: reviveCertificateSummary(raw.certificate),
    locations: (raw.locations ?? []).map((one: any) => reviveLocation(one)),
    failing: (raw.failing ?? []).map((one: any) => reviveFailing(one)),
    lastSeenAt: v.reviveInstant(raw.last_seen_at),
  };
}

/** The JSON object of an `Expiration`. */
export function dumpExpiration(it: Expiration): Raw {
  return {
    tag: it.tag,
    horizon: it.horizon,
    expiry: dumpExpiry(it.expiry),
    certificate: dumpCertificateSummary(it.certificate),
    locations: it.locations.map((one) => dumpLocation(one)),
    failing: it.failing.map((one) => dumpFailing(one)),
    last_seen_at: v.dumpInstant(it.lastSeenAt),
  };
}

/** What ends when, the most urgent first. */
export interface Expirations {
  /** The instant that was asked about. */
  at: Date;
  /** How many rows there are of each horizon. */
  horizons: HorizonCounts;
  /** How many rows there are of each level. */
  levels: LevelCounts;
  /** One row for each tag and certificate. */
  rows: Expiration[];
  /** The places whose newest look shows no certificate. */
  withoutCertificate: Failing[];
  /** How many looks there are besides the newest one at each place. */
  superseded: number;
}

/** Makes an `Expirations` of its JSON object. */
export function reviveExpirations(raw: Raw): Expirations {
  return {
    at: v.reviveInstant(raw.at),
    horizons: reviveHorizonCounts(raw.horizons),
    levels: reviveLevelCounts(raw.levels),
    rows: (raw.rows ?? []).map((one: any) => reviveExpiration(one)),
    withoutCertificate: (raw.without_certificate ?? []).map((one: any) => reviveFailing(one)),
    superseded: raw.superseded,
  };
}

/** The JSON object of an `Expirations`. */
export function dumpExpirations(it: Expirations): Raw {
  return {
    at: v.dumpInstant(it.at),
    horizons: dumpHorizonCounts(it.horizons),
    levels: dumpLevelCounts(it.levels),
    rows: it.rows.map((one) => dumpExpiration(one)),
    without_certificate: it.withoutCertificate.map((one) => dumpFailing(one)),
    superseded: it.superseded,
  };
}

/** Places that have something in common. */
export interface Group {
  /** What they have in common: a fingerprint, a tag, an issuer or a state; `null` where they have no tag. */
  key: string | null;
  /** The places, in the order given. */
  locations: Location[];
}

/** Makes a `Group` of its JSON object. */
export function reviveGroup(raw: Raw): Group {
  return {
    key: raw.key ?? null,
    locations: (raw.locations ?? []).map((one: any) => reviveLocation(one)),
  };
}

/** The JSON object of a `Group`. */
export function dumpGroup(it: Group): Raw {
  return {
    key: it.key,
    locations: it.locations.map((one) => dumpLocation(one)),
  };
}

/** A certificate and a name that it may be for. */
export interface MatchNameRequest {
  /** The certificate's DER. */
  certificate: OctetsInput;
  /** The DNS name or IP address. */
  name: string;
}

/** The JSON object of a `MatchNameRequest`. */
export function dumpMatchNameRequest(it: MatchNameRequest): Raw {
  return {
    certificate: v.dumpOctets(it.certificate),
    name: it.name,
  };
}

/** Microsoft's template of the second version. */
export interface MicrosoftTemplate {
  /** Which one, as a dotted OID. */
  oid: string;
  /** Its major version. */
  majorVersion: number | null;
  /** Its minor version. */
  minorVersion: number | null;
}

/** Makes a `MicrosoftTemplate` of its JSON object. */
export function reviveMicrosoftTemplate(raw: Raw): MicrosoftTemplate {
  return {
    oid: raw.oid,
    majorVersion: raw.major_version ?? null,
    minorVersion: raw.minor_version ?? null,
  };
}

/** The JSON object of a `MicrosoftTemplate`. */
export function dumpMicrosoftTemplate(it: MicrosoftTemplate): Raw {
  return {
    oid: it.oid,
    major_version: it.majorVersion,
    minor_version: it.minorVersion,
  };
}

/**
 * Which names the certificates below a CA may have (RFC 5280 section 4.2.1.10). Networks are written
 * `10.0.0.0/8`.
 */
export interface NameConstraints {
  /** Names of these types must lie in one of these. */
  permitted: GeneralName[];
  /** Names must lie in none of these. */
  excluded: GeneralName[];
}

/** Makes a `NameConstraints` of its JSON object. */
export function reviveNameConstraints(raw: Raw): NameConstraints {
  return {
    permitted: (raw.permitted ?? []).map((one: any) => reviveGeneralName(one)),
    excluded: (raw.excluded ?? []).map((one: any) => reviveGeneralName(one)),
  };
}

/** The JSON object of a `NameConstraints`. */
export function dumpNameConstraints(it: NameConstraints): Raw {
  return {
    permitted: it.permitted.map((one) => dumpGeneralName(one)),
    excluded: it.excluded.map((one) => dumpGeneralName(one)),
  };
}

/** Whether a certificate is for a name (RFC 9525). */
export interface NameMatch {
  /** Whether it is. */
  matches: boolean;
  /** The name as it was understood: in lower case, A-labels, no final dot. */
  name: string;
  /** Why it is not, by its stable code: the reason that is nearest to a match. */
  code: MismatchReason | null;
  /** The same as a sentence. */
  message: string | null;
  /**
   * The particulars: `type` of the name (`dns`, `ip`, `email`); where it matches, the `entry` of the
   * certificate and its `index` among the subject alternative names, else the names that are
   * `presented`.
   */
  facts: Facts;
}

/** Makes a `NameMatch` of its JSON object. */
export function reviveNameMatch(raw: Raw): NameMatch {
  return {
    matches: raw.matches,
    name: raw.name,
    code: raw.code ?? null,
    message: raw.message ?? null,
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of a `NameMatch`. */
export function dumpNameMatch(it: NameMatch): Raw {
  return {
    matches: it.matches,
    name: it.name,
    code: it.code,
    message: it.message,
    facts: v.dumpFacts(it.facts),
  };
}

/** A target that is new, or a certificate that was pasted. */
export interface NewRefreshStateRequest {
  /** When it was added. Now, where it is left out. */
  at?: Date;
  /** The target's text; without one it is a pasted certificate, which is never looked for. */
  target?: string | null;
}

/** The JSON object of a `NewRefreshStateRequest`. */
export function dumpNewRefreshStateRequest(it: NewRefreshStateRequest): Raw {
  const raw: Raw = {};
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.target = it.target ?? null;
  return raw;
}

/** Certificates that are to be put in order. */
export interface NormaliseRequest {
  /** DER of each, as they are stored. */
  certificates: readonly OctetsInput[];
  /**
   * `chain` (a leaf with what belongs to it) or `intermediates` (stored apart from any leaf); `chain`
   * where it is missing.
   */
  kind?: NormaliseKind | null;
  /** Where each comes from, in the caller's words: none, or one for each. */
  sources?: readonly string[];
}

/** The JSON object of a `NormaliseRequest`. */
export function dumpNormaliseRequest(it: NormaliseRequest): Raw {
  const raw: Raw = {};
  raw.certificates = it.certificates.map((one) => v.dumpOctets(one));
  raw.kind = it.kind ?? null;
  if (it.sources != null) raw.sources = it.sources;
  return raw;
}

/** What became of a certificate. */
export interface NormalisedInput {
  /** Where it came from, in the caller's words: `bundle.pem#2`. */
  source: string | null;
  /** Its subject, as RFC 4514 text. */
  subject: string;
  /** Its SHA-256, in hex. */
  fingerprintSha256: string;
  /**
   * `kept`, `root-left-out`, `duplicate`, `other-leaf`, `unrelated`, `root-refused`, `leaf-refused` or
   * `not-looked-at`.
   */
  fate: Fate;
  /**
   * Its place in `certificates`, from 0; for a duplicate that of its equal. `null` where it is not
   * there.
   */
  place: number | null;
}

/** Makes a `NormalisedInput` of its JSON object. */
export function reviveNormalisedInput(raw: Raw): NormalisedInput {
  return {
    source: raw.source ?? null,
    subject: raw.subject,
    fingerprintSha256: raw.fingerprint_sha256,
    fate: raw.fate,
    place: raw.place ?? null,
  };
}

/** The JSON object of a `NormalisedInput`. */
export function dumpNormalisedInput(it: NormalisedInput): Raw {
  return {
    source: it.source,
    subject: it.subject,
    fingerprint_sha256: it.fingerprintSha256,
    fate: it.fate,
    place: it.place,
  };
}

/** A chain put in order, with what was wrong with it. */
export interface Normalised {
  /**
   * `unchanged`, `corrected`, or `incomplete` where something is missing, was refused, or was not looked
   * at.
   */
  outcome: NormaliseOutcome;
  /** Whether the first certificate is a leaf: not, where only certificates of CAs were given. */
  hasLeaf: boolean;
  /** The certificates as PEM, leaf first, the root left out; alternatives stand last. */
  certificates: string[];
  /** How many of the certificates stand before the alternatives. */
  chainLength: number;
  /** What became of each certificate, in the order in which they were given. */
  inputs: NormalisedInput[];
  /** What was wrong; `certificateIndex` is the place in `inputs`. */
  findings: Finding[];
}

/** Makes a `Normalised` of its JSON object. */
export function reviveNormalised(raw: Raw): Normalised {
  return {
    outcome: raw.outcome,
    hasLeaf: (raw.has_leaf ?? false),
    certificates: raw.certificates ?? [],
    chainLength: raw.chain_length,
    inputs: (raw.inputs ?? []).map((one: any) => reviveNormalisedInput(one)),
    findings: (raw.findings ?? []).map((one: any) => reviveFinding(one)),
  };
}

/** The JSON object of a `Normalised`. */
export function dumpNormalised(it: Normalised): Raw {
  return {
    outcome: it.outcome,
    has_leaf: it.hasLeaf,
    certificates: it.certificates,
    chain_length: it.chainLength,
    inputs: it.inputs.map((one) => dumpNormalisedInput(one)),
    findings: it.findings.map((one) => dumpFinding(one)),
  };
}

/** What a server showed. */
export interface Observation {
  /** What was asked for, in its canonical text. */
  target: string;
  /** When it was asked. */
  observedAt: Date;
  /** How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ... */
  outcome: Outcome;
  /** The same as a sentence. */
  outcomeMessage: string;
  /** The particulars of the outcome. */
  outcomeFacts: Facts;
  /**
   * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake
   * as shows them.
   */
  method: Method;
  /** The address that was connected to; where no connection came about, the last one tried. */
  address: string | null;
  /** The TCP port. */
  port: number;
  /**
   * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
   * `smtp`.
   */
  service: Service;
  /** The name sent in Server Name Indication. */
  serverName: string | null;
  /** The version agreed on: `TLSv1.3`. */
  tlsVersion: TlsVersion | null;
  /** The cipher suite agreed on, by its IANA name. */
  cipherSuite: string | null;
  /** The key exchange group agreed on, by its IANA name. */
  keyExchangeGroup: string | null;
  /** The application protocol agreed on; octets that are not UTF-8 are replaced. */
  alpn: string | null;
  /** The stapled OCSP response, in DER as served, in hexadecimal. */
  ocspResponse: string | null;
  /**
   * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
   * its signature is wrong; `null` where no certificate was obtained.
   */
  possession: Possession | null;
  /** Whether the handshake came to its end. */
  handshakeCompleted: boolean;
  /** Whether the server asked for a client certificate. */
  clientCertificateRequested: boolean;
  /** Whether it was given one. */
  clientCertificateGiven: boolean;
  /** What ended the conversation after the certificates were here, by its code. */
  interruption: Outcome | null;
  /** The same as a sentence. */
  interruptionMessage: string | null;
  /** The particulars of what ended it. */
  interruptionFacts: Facts;
  /** What a full handshake ended with, where the certificates were then read without one, by its code. */
  handshakeFailure: Outcome | null;
  /** The same as a sentence. */
  handshakeFailureMessage: string | null;
  /** What is to be said of the connection. */
  connectionFindings: Finding[];
  /** Every address tried, in order. */
  attempts: Attempt[];
  /** DER of each certificate, as served. */
  chain: Octets[];
}

/** What a server showed. What is left out is as if nothing had been said. */
export interface ObservationInput {
  /** What was asked for, in its canonical text. */
  target: string;
  /** When it was asked. */
  observedAt: Date;
  /** How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ... */
  outcome: Outcome;
  /** The same as a sentence. */
  outcomeMessage: string;
  /** The particulars of the outcome. */
  outcomeFacts?: FactsInput;
  /**
   * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake
   * as shows them.
   */
  method: Method;
  /** The address that was connected to; where no connection came about, the last one tried. */
  address?: string | null;
  /** The TCP port. */
  port: number;
  /**
   * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
   * `smtp`.
   */
  service: Service;
  /** The name sent in Server Name Indication. */
  serverName?: string | null;
  /** The version agreed on: `TLSv1.3`. */
  tlsVersion?: TlsVersion | null;
  /** The cipher suite agreed on, by its IANA name. */
  cipherSuite?: string | null;
  /** The key exchange group agreed on, by its IANA name. */
  keyExchangeGroup?: string | null;
  /** The application protocol agreed on; octets that are not UTF-8 are replaced. */
  alpn?: string | null;
  /** The stapled OCSP response, in DER as served, in hexadecimal. */
  ocspResponse?: string | null;
  /**
   * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
   * its signature is wrong; `null` where no certificate was obtained.
   */
  possession?: Possession | null;
  /** Whether the handshake came to its end. */
  handshakeCompleted?: boolean;
  /** Whether the server asked for a client certificate. */
  clientCertificateRequested?: boolean;
  /** Whether it was given one. */
  clientCertificateGiven?: boolean;
  /** What ended the conversation after the certificates were here, by its code. */
  interruption?: Outcome | null;
  /** The same as a sentence. */
  interruptionMessage?: string | null;
  /** The particulars of what ended it. */
  interruptionFacts?: FactsInput;
  /** What a full handshake ended with, where the certificates were then read without one, by its code. */
  handshakeFailure?: Outcome | null;
  /** The same as a sentence. */
  handshakeFailureMessage?: string | null;
  /** What is to be said of the connection. */
  connectionFindings?: readonly FindingInput[];
  /** Every address tried, in order. */
  attempts?: readonly Attempt[];
  /** DER of each certificate, as served. */
  chain?: readonly OctetsInput[];
}

/** Makes an `Observation` of its JSON object. */
export function reviveObservation(raw: Raw): Observation {
  return {
    target: raw.target,
    observedAt: v.reviveInstant(raw.observed_at),
    outcome: raw.outcome,
    outcomeMessage: raw.outcome_message,
    outcomeFacts: v.reviveFacts(raw.outcome_facts ?? {}),
    method: raw.method,
    address: raw.address ?? null,
    port: raw.port,
    service: raw.service,
    serverName: raw.server_name ?? null,
    tlsVersion: raw.tls_version ?? null,
    cipherSuite: raw.cipher_suite ?? null,
    keyExchangeGroup: raw.key_exchange_group ?? null,
    alpn: raw.alpn ?? null,
    ocspResponse: raw.ocsp_response ?? null,
    possession: raw.possession ?? null,
    handshakeCompleted: (raw.handshake_completed ?? false),
    clientCertificateRequested: (raw.client_certificate_requested ?? false),
    clientCertificateGiven: (raw.client_certificate_given ?? false),
    interruption: raw.interruption ?? null,
    interruptionMessage: raw.interruption_message ?? null,
    interruptionFacts: v.reviveFacts(raw.interruption_facts ?? {}),
    handshakeFailure: raw.handshake_failure ?? null,
    handshakeFailureMessage: raw.handshake_failure_message ?? null,
    connectionFindings: (raw.connection_findings ?? []).map((one: any) => reviveFinding(one)),
    attempts: (raw.attempts ?? []).map((one: any) => reviveAttempt(one)),
    chain: (raw.chain ?? []).map((one: any) => v.reviveOctets(one)),
  };
}

/** The JSON object of an `Observation`. */
export function dumpObservation(it: ObservationInput): Raw {
  const raw: Raw = {};
  raw.target = it.target;
  raw.observed_at = v.dumpInstant(it.observedAt);
  raw.outcome = it.outcome;
  raw.outcome_message = it.outcomeMessage;
  if (it.outcomeFacts != null) raw.outcome_facts = v.dumpFacts(it.outcomeFacts);
  raw.method = it.method;
  raw.address = it.address ?? null;
  raw.port = it.port;
  raw.service = it.service;
  raw.server_name = it.serverName ?? null;
  raw.tls_version = it.tlsVersion ?? null;
  raw.cipher_suite = it.cipherSuite ?? null;
  raw.key_exchange_group = it.keyExchangeGroup ?? null;
  raw.alpn = it.alpn ?? null;
  raw.ocsp_response = it.ocspResponse ?? null;
  raw.possession = it.possession ?? null;
  if (it.handshakeCompleted != null) raw.handshake_completed = it.handshakeCompleted;
  if (it.clientCertificateRequested != null) raw.client_certificate_requested = it.clientCertificateRequested;
  if (it.clientCertificateGiven != null) raw.client_certificate_given = it.clientCertificateGiven;
  raw.interruption = it.interruption ?? null;
  raw.interruption_message = it.interruptionMessage ?? null;
  if (it.interruptionFacts != null) raw.interruption_facts = v.dumpFacts(it.interruptionFacts);
  raw.handshake_failure = it.handshakeFailure ?? null;
  raw.handshake_failure_message = it.handshakeFailureMessage ?? null;
  if (it.connectionFindings != null) raw.connection_findings = it.connectionFindings.map((one) => dumpFinding(one));
  if (it.attempts != null) raw.attempts = it.attempts.map((one) => dumpAttempt(one));
  if (it.chain != null) raw.chain = it.chain.map((one) => v.dumpOctets(one));
  return raw;
}

/** One question to a target, and its answer. */
export interface ObservationCell {
  /** The only type of key asked for, `rsa` or `ecdsa`; `null` where the server had the choice. */
  keyType: KeyType | null;
  /** Whether it was asked without a name, though it has one. */
  withoutServerName: boolean;
  /** The answer. */
  observation: Observation;
}

/** Makes an `ObservationCell` of its JSON object. */
export function reviveObservationCell(raw: Raw): ObservationCell {
  return {
    keyType: raw.key_type ?? null,
    withoutServerName: (raw.without_server_name ?? false),
    observation: reviveObservation(raw.observation),
  };
}

/** The JSON object of an `ObservationCell`. */
export function dumpObservationCell(it: ObservationCell): Raw {
  return {
    key_type: it.keyType,
    without_server_name: it.withoutServerName,
    observation: dumpObservation(it.observation),
  };
}

/** Everything that a target showed. */
export interface ObservationMatrix {
  /** What was asked for, in its canonical text. */
  target: string;
  /** Each question and its answer. */
  cells: ObservationCell[];
  /** In what the answers differ. */
  divergences: Divergence[];
}

/** Makes an `ObservationMatrix` of its JSON object. */
export function reviveObservationMatrix(raw: Raw): ObservationMatrix {
  return {
    target: raw.target,
    cells: (raw.cells ?? []).map((one: any) => reviveObservationCell(one)),
    divergences: (raw.divergences ?? []).map((one: any) => reviveDivergence(one)),
  };
}

/** The JSON object of an `ObservationMatrix`. */
export function dumpObservationMatrix(it: ObservationMatrix): Raw {
  return {
    target: it.target,
    cells: it.cells.map((one) => dumpObservationCell(one)),
    divergences: it.divergences.map((one) => dumpDivergence(one)),
  };
}

/** A server of which everything is to be seen. */
export interface ObserveAllRequest {
  /** The target, as it may be typed. */
  target: string;
  /** The present. Now, where it is left out. */
  at?: Date;
  /** How to fetch. */
  options?: FetchOptions | null;
  /** Whether each type of key is asked for; yes where it is missing. */
  keyTypes?: boolean | null;
  /** Whether it is asked without its name too. */
  withoutServerName?: boolean;
}

/** The JSON object of an `ObserveAllRequest`. */
export function dumpObserveAllRequest(it: ObserveAllRequest): Raw {
  const raw: Raw = {};
  raw.target = it.target;
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.options = it.options == null ? null : dumpFetchOptions(it.options);
  raw.key_types = it.keyTypes ?? null;
  if (it.withoutServerName != null) raw.without_server_name = it.withoutServerName;
  return raw;
}

/** Where an organisation is registered (EV Guidelines section 9.8.2). */
export interface OrganizationIdentifier {
  /** The scheme of registration: `NTR`, `VAT`, `PSD` ... */
  scheme: string;
  /** The country of the scheme. */
  country: string;
  /** The state or province. */
  stateOrProvince: string | null;
  /** The number there. */
  reference: string;
}

/** Makes an `OrganizationIdentifier` of its JSON object. */
export function reviveOrganizationIdentifier(raw: Raw): OrganizationIdentifier {
  return {
    scheme: raw.scheme,
    country: raw.country,
    stateOrProvince: raw.state_or_province ?? null,
    reference: raw.reference,
  };
}

/** The JSON object of an `OrganizationIdentifier`. */
export function dumpOrganizationIdentifier(it: OrganizationIdentifier): Raw {
  return {
    scheme: it.scheme,
    country: it.country,
    state_or_province: it.stateOrProvince,
    reference: it.reference,
  };
}

/** How many ended with an outcome. */
export interface OutcomeCount {
  /** The outcome's code. */
  outcome: SnapshotOutcome;
  /** How many. */
  count: number;
}

/** Makes an `OutcomeCount` of its JSON object. */
export function reviveOutcomeCount(raw: Raw): OutcomeCount {
  return {
    outcome: raw.outcome,
    count: raw.count,
  };
}

/** The JSON object of an `OutcomeCount`. */
export function dumpOutcomeCount(it: OutcomeCount): Raw {
  return {
    outcome: it.outcome,
    count: it.count,
  };
}

/** One certificate. */
export interface ParseCertificateRequest {
  /** Its DER, or a text with its PEM; of several the first counts. */
  input: OctetsInput;
  /** Where it comes from, in the caller's words. */
  source?: string | null;
}

/** The JSON object of a `ParseCertificateRequest`. */
export function dumpParseCertificateRequest(it: ParseCertificateRequest): Raw {
  const raw: Raw = {};
  raw.input = v.dumpOctets(it.input);
  raw.source = it.source ?? null;
  return raw;
}

/** A text that names one target. */
export interface ParseTargetRequest {
  /** A host name, an address, a URL, with or without port: as technicians type it. */
  text: string;
}

/** The JSON object of a `ParseTargetRequest`. */
export function dumpParseTargetRequest(it: ParseTargetRequest): Raw {
  return {
    text: it.text,
  };
}

/** A certificate that one target has shown, as far as its rhythm goes. It can be read again. */
export interface PastCertificate {
  /** Its first valid instant. */
  notBefore: Date;
  /** Its last valid instant, inclusive. */
  notAfter: Date;
  /** The first look that showed it, where one before that showed another. */
  seenAt?: Date | null;
}

/** The JSON object of a `PastCertificate`. */
export function dumpPastCertificate(it: PastCertificate): Raw {
  const raw: Raw = {};
  raw.not_before = v.dumpInstant(it.notBefore);
  raw.not_after = v.dumpInstant(it.notAfter);
  raw.seen_at = it.seenAt == null ? null : v.dumpInstant(it.seenAt);
  return raw;
}

/** The certificates that a target had. */
export interface CadenceRequest {
  /** Those before the present one. */
  history: readonly PastCertificate[];
  /** The present one. */
  current?: PastCertificate | null;
  /** The instant at which it may be overdue. */
  at?: Date | null;
}

/** The JSON object of a `CadenceRequest`. */
export function dumpCadenceRequest(it: CadenceRequest): Raw {
  const raw: Raw = {};
  raw.history = it.history.map((one) => dumpPastCertificate(one));
  raw.current = it.current == null ? null : dumpPastCertificate(it.current);
  raw.at = it.at == null ? null : v.dumpInstant(it.at);
  return raw;
}

/** Something that was wrong. */
export interface PastEpisode {
  /** What: the code of a condition. */
  condition: Condition;
  /** The certificate's fingerprint, where it was a matter of a certificate. */
  fingerprintSha256: string | null;
  /** When it began. */
  since: Date;
  /** When it was found to be over. */
  closedAt: Date;
}

/** Something that was wrong. What is left out is as if nothing had been said. */
export interface PastEpisodeInput {
  /** What: the code of a condition. */
  condition: Condition;
  /** The certificate's fingerprint, where it was a matter of a certificate. */
  fingerprintSha256?: string | null;
  /** When it began. */
  since: Date;
  /** When it was found to be over. */
  closedAt: Date;
}

/** Makes a `PastEpisode` of its JSON object. */
export function revivePastEpisode(raw: Raw): PastEpisode {
  return {
    condition: raw.condition,
    fingerprintSha256: raw.fingerprint_sha256 ?? null,
    since: v.reviveInstant(raw.since),
    closedAt: v.reviveInstant(raw.closed_at),
  };
}

/** The JSON object of a `PastEpisode`. */
export function dumpPastEpisode(it: PastEpisodeInput): Raw {
  const raw: Raw = {};
  raw.condition = it.condition;
  raw.fingerprint_sha256 = it.fingerprintSha256 ?? null;
  raw.since = v.dumpInstant(it.since);
  raw.closed_at = v.dumpInstant(it.closedAt);
  return raw;
}

/**
 * The certificate policies for which a path is valid (RFC 5280 section 6.1.6): dotted OIDs, in the
 * order of their DER. `2.5.29.32.0` stands for all.
 */
export interface Policies {
  /** What the CAs allow. */
  authorityConstrained: string[];
  /** What of that is acceptable to whoever asked. */
  userConstrained: string[];
}

/**
 * The certificate policies for which a path is valid (RFC 5280 section 6.1.6): dotted OIDs, in the
 * order of their DER. `2.5.29.32.0` stands for all. What is left out is as if nothing had been said.
 */
export interface PoliciesInput {
  /** What the CAs allow. */
  authorityConstrained?: readonly string[];
  /** What of that is acceptable to whoever asked. */
  userConstrained?: readonly string[];
}

/** Makes a `Policies` of its JSON object. */
export function revivePolicies(raw: Raw): Policies {
  return {
    authorityConstrained: raw.authority_constrained ?? [],
    userConstrained: raw.user_constrained ?? [],
  };
}

/** The JSON object of a `Policies`. */
export function dumpPolicies(it: PoliciesInput): Raw {
  const raw: Raw = {};
  if (it.authorityConstrained != null) raw.authority_constrained = it.authorityConstrained;
  if (it.userConstrained != null) raw.user_constrained = it.userConstrained;
  return raw;
}

/** From where on policies are needed, or no longer mapped (RFC 5280 section 4.2.1.11). */
export interface PolicyConstraints {
  /** Certificates before an explicit policy is needed. */
  requireExplicitPolicy: number | null;
  /** Certificates before mappings count no more. */
  inhibitPolicyMapping: number | null;
}

/** Makes a `PolicyConstraints` of its JSON object. */
export function revivePolicyConstraints(raw: Raw): PolicyConstraints {
  return {
    requireExplicitPolicy: raw.require_explicit_policy ?? null,
    inhibitPolicyMapping: raw.inhibit_policy_mapping ?? null,
  };
}

/** The JSON object of a `PolicyConstraints`. */
export function dumpPolicyConstraints(it: PolicyConstraints): Raw {
  return {
    require_explicit_policy: it.requireExplicitPolicy,
    inhibit_policy_mapping: it.inhibitPolicyMapping,
  };
}

/** A record that is no policy. */
export interface PolicyError {
  /** What is wrong, by its stable code. */
  code: PolicyErrorCode;
  /** What is wrong, as a sentence. */
  message: string;
  /** The particulars. */
  facts: Facts;
}

/** Makes a `PolicyError` of its JSON object. */
export function revivePolicyError(raw: Raw): PolicyError {
  return {
    code: raw.code,
    message: raw.message,
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of a `PolicyError`. */
export function dumpPolicyError(it: PolicyError): Raw {
  return {
    code: it.code,
    message: it.message,
    facts: v.dumpFacts(it.facts),
  };
}

/** The inputs (c) to (f) of RFC 5280 section 6.1.1. */
export interface PolicyInputs {
  /** Those that are acceptable, as dotted OIDs; where it is missing, any. */
  acceptable?: readonly string[] | null;
  /** Whether one of them is needed. */
  requireExplicitPolicy?: boolean;
  /** Whether mappings are ignored. */
  inhibitPolicyMapping?: boolean;
  /** Whether `anyPolicy` stands for nothing. */
  inhibitAnyPolicy?: boolean;
}

/** The JSON object of a `PolicyInputs`. */
export function dumpPolicyInputs(it: PolicyInputs): Raw {
  const raw: Raw = {};
  raw.acceptable = it.acceptable ?? null;
  if (it.requireExplicitPolicy != null) raw.require_explicit_policy = it.requireExplicitPolicy;
  if (it.inhibitPolicyMapping != null) raw.inhibit_policy_mapping = it.inhibitPolicyMapping;
  if (it.inhibitAnyPolicy != null) raw.inhibit_any_policy = it.inhibitAnyPolicy;
  return raw;
}

/** A policy of the issuer that counts as one of the subject. */
export interface PolicyMapping {
  /** The issuer's, as a dotted OID. */
  issuerDomainPolicy: string;
  /** The subject's, as a dotted OID. */
  subjectDomainPolicy: string;
}

/** Makes a `PolicyMapping` of its JSON object. */
export function revivePolicyMapping(raw: Raw): PolicyMapping {
  return {
    issuerDomainPolicy: raw.issuer_domain_policy,
    subjectDomainPolicy: raw.subject_domain_policy,
  };
}

/** The JSON object of a `PolicyMapping`. */
export function dumpPolicyMapping(it: PolicyMapping): Raw {
  return {
    issuer_domain_policy: it.issuerDomainPolicy,
    subject_domain_policy: it.subjectDomainPolicy,
  };
}

/** When a private key may be used to sign (RFC 3280 section 4.2.1.4). */
export interface PrivateKeyUsagePeriod {
  /** From this instant on. */
  notBefore: Date | null;
  /** Until this one. */
  notAfter: Date | null;
}

/** Makes a `PrivateKeyUsagePeriod` of its JSON object. */
export function revivePrivateKeyUsagePeriod(raw: Raw): PrivateKeyUsagePeriod {
  return {
    notBefore: raw.not_before == null ? null : v.reviveInstant(raw.not_before),
    notAfter: raw.not_after == null ? null : v.reviveInstant(raw.not_after),
  };
}

/** The JSON object of a `PrivateKeyUsagePeriod`. */
export function dumpPrivateKeyUsagePeriod(it: PrivateKeyUsagePeriod): Raw {
  return {
    not_before: it.notBefore == null ? null : v.dumpInstant(it.notBefore),
    not_after: it.notAfter == null ? null : v.dumpInstant(it.notAfter),
  };
}

/** What can be said of a public key. */
export interface PublicKey {
  /**
   * The kind: `rsa`, `ec`, `ed25519`, `ed448`, `dsa`, `ml-dsa` ..., or the dotted OID of one that is not
   * known.
   */
  algorithm: KeyAlgorithm;
  /** Its size in bits, where that says something. */
  bits: number | null;
  /** The curve of an EC key: `P-256` and so on, or the dotted OID of one without a name here. */
  curve: string | null;
  /** The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`. */
  parameterSet: string | null;
}

/** What can be said of a public key. What is left out is as if nothing had been said. */
export interface PublicKeyInput {
  /**
   * The kind: `rsa`, `ec`, `ed25519`, `ed448`, `dsa`, `ml-dsa` ..., or the dotted OID of one that is not
   * known.
   */
  algorithm: KeyAlgorithm;
  /** Its size in bits, where that says something. */
  bits?: number | null;
  /** The curve of an EC key: `P-256` and so on, or the dotted OID of one without a name here. */
  curve?: string | null;
  /** The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`. */
  parameterSet?: string | null;
}

/** Makes a `PublicKey` of its JSON object. */
export function revivePublicKey(raw: Raw): PublicKey {
  return {
    algorithm: raw.algorithm,
    bits: raw.bits ?? null,
    curve: raw.curve ?? null,
    parameterSet: raw.parameter_set ?? null,
  };
}

/** The JSON object of a `PublicKey`. */
export function dumpPublicKey(it: PublicKeyInput): Raw {
  const raw: Raw = {};
  raw.algorithm = it.algorithm;
  raw.bits = it.bits ?? null;
  raw.curve = it.curve ?? null;
  raw.parameter_set = it.parameterSet ?? null;
  return raw;
}

/** A certificate request (PKCS #10). */
export interface CertificateRequest {
  /** Always `certificate-request`. */
  kind: 'certificate-request';
  /** Where it came from, in the caller's words. */
  source: string | null;
  /** Whom the certificate is asked for, as RFC 4514 text. */
  subject: string;
  /** The subject alternative names that are asked for, in their order. */
  subjectAltNames: GeneralName[];
  /** The key that a certificate is asked for. */
  publicKey: PublicKey;
  /** The RFC's name of the algorithm that signed it, or the dotted OID. */
  signatureAlgorithm: string;
  /** Whether it is signed by the key that it names; `null` where that cannot be told. */
  signatureValid: boolean | null;
  /** SHA-256 of the subject public key info, in hex. */
  spkiSha256: string;
  /** The certificates given with it that have the same key, by their sources. */
  matches: string[];
}

/** Makes a `CertificateRequest` of its JSON object. */
export function reviveCertificateRequest(raw: Raw): CertificateRequest {
  return {
    kind: raw.kind,
    source: raw.source ?? null,
    subject: raw.subject,
    subjectAltNames: (raw.subject_alt_names ?? []).map((one: any) => reviveGeneralName(one)),
    publicKey: revivePublicKey(raw.public_key),
    signatureAlgorithm: raw.signature_algorithm,
    signatureValid: raw.signature_valid ?? null,
    spkiSha256: raw.spki_sha256,
    matches: raw.matches ?? [],
  };
}

/** The JSON object of a `CertificateRequest`. */
export function dumpCertificateRequest(it: CertificateRequest): Raw {
  return {
    kind: it.kind,
    source: it.source,
    subject: it.subject,
    subject_alt_names: it.subjectAltNames.map((one) => dumpGeneralName(one)),
    public_key: dumpPublicKey(it.publicKey),
    signature_algorithm: it.signatureAlgorithm,
    signature_valid: it.signatureValid,
    spki_sha256: it.spkiSha256,
    matches: it.matches,
  };
}

/** A private key: what may be told of it. */
export interface PrivateKey {
  /** Always `private-key`. */
  kind: 'private-key';
  /** Where it came from, in the caller's words. */
  source: string | null;
  /** How it is written: `pkcs8`, `encrypted-pkcs8`, `pkcs1`, `sec1`, `dsa`, `encrypted-pem`. */
  form: PrivateKeyForm;
  /** Whether a password is needed to use it. */
  encrypted: boolean;
  /** The kind of key, as in `PublicKey.algorithm`; `null` where encryption hides it. */
  algorithm: KeyAlgorithm | null;
  /** The public half, where the file holds it. */
  publicKey: PublicKey | null;
  /** SHA-256 of the public half's subject public key info, in hex. */
  spkiSha256: string | null;
  /** The certificates and requests given with it that the key belongs to, by their sources. */
  matches: string[];
  /** Those of which that cannot be told. */
  undecided: string[];
}

/** Makes a `PrivateKey` of its JSON object. */
export function revivePrivateKey(raw: Raw): PrivateKey {
  return {
    kind: raw.kind,
    source: raw.source ?? null,
    form: raw.form,
    encrypted: (raw.encrypted ?? false),
    algorithm: raw.algorithm ?? null,
    publicKey: raw.public_key == null ? null : revivePublicKey(raw.public_key),
    spkiSha256: raw.spki_sha256 ?? null,
    matches: raw.matches ?? [],
    undecided: raw.undecided ?? [],
  };
}

/** The JSON object of a `PrivateKey`. */
export function dumpPrivateKey(it: PrivateKey): Raw {
  return {
    kind: it.kind,
    source: it.source,
    form: it.form,
    encrypted: it.encrypted,
    algorithm: it.algorithm,
    public_key: it.publicKey == null ? null : dumpPublicKey(it.publicKey),
    spki_sha256: it.spkiSha256,
    matches: it.matches,
    undecided: it.undecided,
  };
}

/** A public key by itself. */
export interface PublicKeyItem {
  /** Always `public-key`. */
  kind: 'public-key';
  /** Where it came from, in the caller's words. */
  source: string | null;
  /** The key. */
  publicKey: PublicKey;
  /** SHA-256 of its subject public key info, in hex. */
  spkiSha256: string;
  /** The certificates and requests given with it that have this key, by their sources. */
  matches: string[];
}

/** Makes a `PublicKeyItem` of its JSON object. */
export function revivePublicKeyItem(raw: Raw): PublicKeyItem {
  return {
    kind: raw.kind,
    source: raw.source ?? null,
    publicKey: revivePublicKey(raw.public_key),
    spkiSha256: raw.spki_sha256,
    matches: raw.matches ?? [],
  };
}

/** The JSON object of a `PublicKeyItem`. */
export function dumpPublicKeyItem(it: PublicKeyItem): Raw {
  return {
    kind: it.kind,
    source: it.source,
    public_key: dumpPublicKey(it.publicKey),
    spki_sha256: it.spkiSha256,
    matches: it.matches,
  };
}

/** A public root, and when its key was made. */
export interface PublicRoot {
  /** SHA-256 of its DER, in hex. */
  fingerprintSha256: string;
  /** SHA-256 of its subject public key info, in hex. */
  spkiSha256: string;
  /** Its common name or, where it has none or shares it, its whole subject. */
  name: string;
  /** When its key was made. */
  keyCreated: Date;
  /** How that is known: `stated`, or `not-before` where it is a guess. */
  keyDateBasis: KeyDateBasis;
  /** Where it is stated. */
  keyDateSource: string | null;
}

/** Makes a `PublicRoot` of its JSON object. */
export function revivePublicRoot(raw: Raw): PublicRoot {
  return {
    fingerprintSha256: raw.fingerprint_sha256,
    spkiSha256: raw.spki_sha256,
    name: raw.name,
    keyCreated: v.reviveInstant(raw.key_created),
    keyDateBasis: raw.key_date_basis,
    keyDateSource: raw.key_date_source ?? null,
  };
}

/** The JSON object of a `PublicRoot`. */
export function dumpPublicRoot(it: PublicRoot): Raw {
  return {
    fingerprint_sha256: it.fingerprintSha256,
    spki_sha256: it.spkiSha256,
    name: it.name,
    key_created: v.dumpInstant(it.keyCreated),
    key_date_basis: it.keyDateBasis,
    key_date_source: it.keyDateSource,
  };
}

/** A line that notafter printed. */
export interface ReadObservationRequest {
  /** JSON as of `check --json` or `scan`. */
  line: string;
}

/** The JSON object of a `ReadObservationRequest`. */
export function dumpReadObservationRequest(it: ReadObservationRequest): Raw {
  return {
    line: it.line,
  };
}

/** Octets of which nothing is known. */
export interface ReadRequest {
  /** A file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of text. */
  input: OctetsInput;
  /** Where they come from, in the caller's words. */
  source?: string | null;
}

/** The JSON object of a `ReadRequest`. */
export function dumpReadRequest(it: ReadRequest): Raw {
  const raw: Raw = {};
  raw.input = v.dumpOctets(it.input);
  raw.source = it.source ?? null;
  return raw;
}

/** Whether a look is due. */
export interface RefreshDue {
  /** Whether it is. */
  isDue: boolean;
  /** When it is or was; `null` for what is never looked for. */
  dueAt: Date | null;
  /** How old the last certificate is, in seconds; `null` where there was none. */
  stalenessSeconds: number | null;
}

/** Makes a `RefreshDue` of its JSON object. */
export function reviveRefreshDue(raw: Raw): RefreshDue {
  return {
    isDue: raw.is_due,
    dueAt: raw.due_at == null ? null : v.reviveInstant(raw.due_at),
    stalenessSeconds: raw.staleness_seconds ?? null,
  };
}

/** The JSON object of a `RefreshDue`. */
export function dumpRefreshDue(it: RefreshDue): Raw {
  return {
    is_due: it.isDue,
    due_at: it.dueAt == null ? null : v.dumpInstant(it.dueAt),
    staleness_seconds: it.stalenessSeconds,
  };
}

/**
 * How often a target is looked at. All times are in seconds. What is missing is as `tracker` has it; a
 * field that is not known is refused, since it is a slip of somebody who meant another.
 */
export interface RefreshPolicy {
  /** The shortest time between two looks while all is well. */
  intervalMinSeconds?: number;
  /** The longest such time. */
  intervalMaxSeconds?: number;
  /** The least time between two looks, whatever happens. */
  minimumGapSeconds?: number;
  /** Failures in a row before the rest; 1 to 255. */
  attempts?: number;
  /** The delay after the first failure. */
  firstRetrySeconds?: number;
  /** Each further delay is so many times the one before it; 1 to 255. */
  retryFactor?: number;
  /** The longest delay. */
  longestRetrySeconds?: number;
  /** The time without looks after the last attempt. */
  restSeconds?: number;
}

/** The JSON object of a `RefreshPolicy`. */
export function dumpRefreshPolicy(it: RefreshPolicy): Raw {
  const raw: Raw = {};
  if (it.intervalMinSeconds != null) raw.interval_min_seconds = it.intervalMinSeconds;
  if (it.intervalMaxSeconds != null) raw.interval_max_seconds = it.intervalMaxSeconds;
  if (it.minimumGapSeconds != null) raw.minimum_gap_seconds = it.minimumGapSeconds;
  if (it.attempts != null) raw.attempts = it.attempts;
  if (it.firstRetrySeconds != null) raw.first_retry_seconds = it.firstRetrySeconds;
  if (it.retryFactor != null) raw.retry_factor = it.retryFactor;
  if (it.longestRetrySeconds != null) raw.longest_retry_seconds = it.longestRetrySeconds;
  if (it.restSeconds != null) raw.rest_seconds = it.restSeconds;
  return raw;
}

/**
 * What is kept of one target between two looks. Any values make a state that works; fields that are
 * missing are as if nothing was known, and fields that are not known are passed over.
 */
export interface RefreshState {
  /** The version of this format: 1. */
  version: number;
  /** Spreads the looks: the first eight octets of the SHA-256 of the target's text, in hex. */
  seed: string;
  /** Whether it is a pasted certificate, which is never looked for again. */
  pasted: boolean;
  /** Failures in a row, the last look included. */
  failures: number;
  /** The last look, whatever came of it. */
  lastAttemptAt: Date | null;
  /** The last look that showed a certificate, or when it was pasted. */
  lastSuccessAt: Date | null;
  /** The last valid instant of that certificate, inclusive. */
  effectiveNotAfter: Date | null;
  /** The next change of its state or level, as it was known then. */
  nextTransitionAt: Date | null;
  /** When to look again; where it is missing and nothing was pasted, at once. */
  nextAttemptAt: Date | null;
}

/**
 * What is kept of one target between two looks. Any values make a state that works; fields that are
 * missing are as if nothing was known, and fields that are not known are passed over. What is left out
 * is as if nothing had been said.
 */
export interface RefreshStateInput {
  /** The version of this format: 1. */
  version: number;
  /** Spreads the looks: the first eight octets of the SHA-256 of the target's text, in hex. */
  seed?: string;
  /** Whether it is a pasted certificate, which is never looked for again. */
  pasted?: boolean;
  /** Failures in a row, the last look included. */
  failures?: number;
  /** The last look, whatever came of it. */
  lastAttemptAt?: Date | null;
  /** The last look that showed a certificate, or when it was pasted. */
  lastSuccessAt?: Date | null;
  /** The last valid instant of that certificate, inclusive. */
  effectiveNotAfter?: Date | null;
  /** The next change of its state or level, as it was known then. */
  nextTransitionAt?: Date | null;
  /** When to look again; where it is missing and nothing was pasted, at once. */
  nextAttemptAt?: Date | null;
}

/** Makes a `RefreshState` of its JSON object. */
export function reviveRefreshState(raw: Raw): RefreshState {
  return {
    version: raw.version,
    seed: (raw.seed ?? ''),
    pasted: (raw.pasted ?? false),
    failures: (raw.failures ?? 0),
    lastAttemptAt: raw.last_attempt_at == null ? null : v.reviveInstant(raw.last_attempt_at),
    lastSuccessAt: raw.last_success_at == null ? null : v.reviveInstant(raw.last_success_at),
    effectiveNotAfter: raw.effective_not_after == null ? null : v.reviveInstant(raw.effective_not_after),
    nextTransitionAt: raw.next_transition_at == null ? null : v.reviveInstant(raw.next_transition_at),
    nextAttemptAt: raw.next_attempt_at == null ? null : v.reviveInstant(raw.next_attempt_at),
  };
}

/** The JSON object of a `RefreshState`. */
export function dumpRefreshState(it: RefreshStateInput): Raw {
  const raw: Raw = {};
  raw.version = it.version;
  if (it.seed != null) raw.seed = it.seed;
  if (it.pasted != null) raw.pasted = it.pasted;
  if (it.failures != null) raw.failures = it.failures;
  raw.last_attempt_at = it.lastAttemptAt == null ? null : v.dumpInstant(it.lastAttemptAt);
  raw.last_success_at = it.lastSuccessAt == null ? null : v.dumpInstant(it.lastSuccessAt);
  raw.effective_not_after = it.effectiveNotAfter == null ? null : v.dumpInstant(it.effectiveNotAfter);
  raw.next_transition_at = it.nextTransitionAt == null ? null : v.dumpInstant(it.nextTransitionAt);
  raw.next_attempt_at = it.nextAttemptAt == null ? null : v.dumpInstant(it.nextAttemptAt);
  return raw;
}

/** A state that is asked about. */
export interface RefreshDueRequest {
  /** The state. */
  state: RefreshStateInput;
  /** The instant it is asked at. Now, where it is left out. */
  at?: Date;
  /** How often it is looked at; `tracker` where it and `preset` are missing. */
  policy?: RefreshPolicy | null;
  /** Or `tracker` (every one or two days) or `frequent` (about every hour). */
  preset?: RefreshPreset | null;
}

/** The JSON object of a `RefreshDueRequest`. */
export function dumpRefreshDueRequest(it: RefreshDueRequest): Raw {
  const raw: Raw = {};
  raw.state = dumpRefreshState(it.state);
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.policy = it.policy == null ? null : dumpRefreshPolicy(it.policy);
  raw.preset = it.preset ?? null;
  return raw;
}

/** A look at a target, and what came of it. */
export interface RefreshStepRequest {
  /** The state before it. */
  state: RefreshStateInput;
  /** When it was made. Now, where it is left out. */
  at?: Date;
  /** `obtained` or `failed`. */
  outcome: RefreshOutcome;
  /** The last valid instant of what was obtained. */
  effectiveNotAfter?: Date | null;
  /** The next change of its state or level. */
  nextTransitionAt?: Date | null;
  /** How often it is looked at; `tracker` where it and `preset` are missing. */
  policy?: RefreshPolicy | null;
  /** Or `tracker` (every one or two days) or `frequent` (about every hour). */
  preset?: RefreshPreset | null;
}

/** The JSON object of a `RefreshStepRequest`. */
export function dumpRefreshStepRequest(it: RefreshStepRequest): Raw {
  const raw: Raw = {};
  raw.state = dumpRefreshState(it.state);
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.outcome = it.outcome;
  raw.effective_not_after = it.effectiveNotAfter == null ? null : v.dumpInstant(it.effectiveNotAfter);
  raw.next_transition_at = it.nextTransitionAt == null ? null : v.dumpInstant(it.nextTransitionAt);
  raw.policy = it.policy == null ? null : dumpRefreshPolicy(it.policy);
  raw.preset = it.preset ?? null;
  return raw;
}

/** One place of a rollout. */
export interface RolloutPlace {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType: KeyType | null;
  /** What it serves: `old`, `new`, `other` or `unreachable`. */
  served: Served;
  /** Whether its target serves the old certificate at one place and the new one at another. */
  mixed: boolean;
  /** How far the newest look came: `certificate`, or why there is none. */
  outcome: SnapshotOutcome;
  /** When that was. */
  observedAt: Date;
  /** Where it is unreachable: what it served last, `old`, `new` or `other`. */
  lastServed: Served | null;
  /** When it did. */
  lastSeenAt: Date | null;
}

/** Makes a `RolloutPlace` of its JSON object. */
export function reviveRolloutPlace(raw: Raw): RolloutPlace {
  return {
    tag: raw.tag ?? null,
    target: raw.target,
    address: raw.address ?? null,
    keyType: raw.key_type ?? null,
    served: raw.served,
    mixed: (raw.mixed ?? false),
    outcome: raw.outcome,
    observedAt: v.reviveInstant(raw.observed_at),
    lastServed: raw.last_served ?? null,
    lastSeenAt: raw.last_seen_at == null ? null : v.reviveInstant(raw.last_seen_at),
  };
}

/** The JSON object of a `RolloutPlace`. */
export function dumpRolloutPlace(it: RolloutPlace): Raw {
  return {
    tag: it.tag,
    target: it.target,
    address: it.address,
    key_type: it.keyType,
    served: it.served,
    mixed: it.mixed,
    outcome: it.outcome,
    observed_at: v.dumpInstant(it.observedAt),
    last_served: it.lastServed,
    last_seen_at: it.lastSeenAt == null ? null : v.dumpInstant(it.lastSeenAt),
  };
}

/** How far one certificate has replaced another. */
export interface Rollout {
  /** `done`, `stale`, `mixed` or `absent`. */
  state: RolloutState;
  /** How many places serve the `old` certificate. */
  old: number;
  /** How many the `new` one. */
  new: number;
  /** How many an `other` one. */
  other: number;
  /** How many showed none. */
  unreachable: number;
  /** Every place that was looked at, in the order of places. */
  places: RolloutPlace[];
}

/** Makes a `Rollout` of its JSON object. */
export function reviveRollout(raw: Raw): Rollout {
  return {
    state: raw.state,
    old: raw.old,
    new: raw.new,
    other: raw.other,
    unreachable: raw.unreachable,
    places: (raw.places ?? []).map((one: any) => reviveRolloutPlace(one)),
  };
}

/** The JSON object of a `Rollout`. */
export function dumpRollout(it: Rollout): Raw {
  return {
    state: it.state,
    old: it.old,
    new: it.new,
    other: it.other,
    unreachable: it.unreachable,
    places: it.places.map((one) => dumpRolloutPlace(one)),
  };
}

/** When a root leaves the root programs, by the age of its key. */
export interface RootLeaving {
  /** Mozilla, for servers. */
  mozilla: Date | null;
  /** Mozilla, for mail. */
  mozillaEmail: Date | null;
  /** Chrome. */
  chrome: Date | null;
}

/** Makes a `RootLeaving` of its JSON object. */
export function reviveRootLeaving(raw: Raw): RootLeaving {
  return {
    mozilla: raw.mozilla == null ? null : v.reviveInstant(raw.mozilla),
    mozillaEmail: raw.mozilla_email == null ? null : v.reviveInstant(raw.mozilla_email),
    chrome: raw.chrome == null ? null : v.reviveInstant(raw.chrome),
  };
}

/** The JSON object of a `RootLeaving`. */
export function dumpRootLeaving(it: RootLeaving): Raw {
  return {
    mozilla: it.mozilla == null ? null : v.dumpInstant(it.mozilla),
    mozilla_email: it.mozillaEmail == null ? null : v.dumpInstant(it.mozillaEmail),
    chrome: it.chrome == null ? null : v.dumpInstant(it.chrome),
  };
}

/** The age of a root's key. */
export interface RootLeavingRequest {
  /** When the key was made. */
  keyCreated: Date;
}

/** The JSON object of a `RootLeavingRequest`. */
export function dumpRootLeavingRequest(it: RootLeavingRequest): Raw {
  return {
    key_created: v.dumpInstant(it.keyCreated),
  };
}

/** Roots, and what they are trusted for. */
export interface Roots {
  /** DER of one certificate, or PEM of any number. */
  input: OctetsInput;
  /** What for: `server-auth`, `code-signing` ...; where it is empty, everything. */
  purposes?: readonly Purpose[];
  /** Certificates that are issued later are not trusted. */
  distrustAfter?: Date | null;
  /** From then on they are no roots any more. */
  removedAt?: Date | null;
}

/** The JSON object of a `Roots`. */
export function dumpRoots(it: Roots): Raw {
  const raw: Raw = {};
  raw.input = v.dumpOctets(it.input);
  if (it.purposes != null) raw.purposes = it.purposes;
  raw.distrust_after = it.distrustAfter == null ? null : v.dumpInstant(it.distrustAfter);
  raw.removed_at = it.removedAt == null ? null : v.dumpInstant(it.removedAt);
  return raw;
}

/** Where roots come from. */
export interface RootsSource {
  /** Its name. */
  name: string;
  /** Its version. */
  version?: string | null;
  /** As of when. */
  asOf?: Date | null;
}

/** The JSON object of a `RootsSource`. */
export function dumpRootsSource(it: RootsSource): Raw {
  const raw: Raw = {};
  raw.name = it.name;
  raw.version = it.version ?? null;
  raw.as_of = it.asOf == null ? null : v.dumpInstant(it.asOf);
  return raw;
}

/**
 * The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1), by the names of hashes: `sha256`
 * ..., or dotted OIDs.
 */
export interface RsaPss {
  /** The hash over the message. */
  hash: string;
  /** The hash within the mask generation function. */
  maskHash: string;
  /** Octets of salt. */
  saltLength: number;
}

/** Makes a `RsaPss` of its JSON object. */
export function reviveRsaPss(raw: Raw): RsaPss {
  return {
    hash: raw.hash,
    maskHash: raw.mask_hash,
    saltLength: raw.salt_length,
  };
}

/** The JSON object of a `RsaPss`. */
export function dumpRsaPss(it: RsaPss): Raw {
  return {
    hash: it.hash,
    mask_hash: it.maskHash,
    salt_length: it.saltLength,
  };
}

/** What the rules say of a certificate that has been issued. */
export interface RuleAnswers {
  /** Whether it lasts longer than the rules of the day of its issue allow. */
  isIssuedTooLong: boolean;
  /** Whether it is short-lived, by the rules of that day. */
  isShortLived: boolean;
  /** How many embedded signed certificate timestamps Chrome misses. */
  missingSctsChrome: number;
  /** How many Apple misses. */
  missingSctsApple: number;
  /** When it is renewed: as stated, or as the default policy has it. */
  renewalAt: Date | null;
}

/** Makes a `RuleAnswers` of its JSON object. */
export function reviveRuleAnswers(raw: Raw): RuleAnswers {
  return {
    isIssuedTooLong: raw.is_issued_too_long,
    isShortLived: raw.is_short_lived,
    missingSctsChrome: raw.missing_scts_chrome,
    missingSctsApple: raw.missing_scts_apple,
    renewalAt: raw.renewal_at == null ? null : v.reviveInstant(raw.renewal_at),
  };
}

/** The JSON object of a `RuleAnswers`. */
export function dumpRuleAnswers(it: RuleAnswers): Raw {
  return {
    is_issued_too_long: it.isIssuedTooLong,
    is_short_lived: it.isShortLived,
    missing_scts_chrome: it.missingSctsChrome,
    missing_scts_apple: it.missingSctsApple,
    renewal_at: it.renewalAt == null ? null : v.dumpInstant(it.renewalAt),
  };
}

/** One row of a table of dated rules. */
export interface RuleRow {
  /** The table: `tls-lifetime`, `scts-chrome` ... */
  table: RuleTable;
  /** The first instant that it is about; it holds until the next row's of the same table. */
  from: Date;
  /** What it says, in a few words. */
  value: string;
  /** Where it stands: document and section. */
  source: string;
}

/** Makes a `RuleRow` of its JSON object. */
export function reviveRuleRow(raw: Raw): RuleRow {
  return {
    table: raw.table,
    from: v.reviveInstant(raw.from),
    value: raw.value,
    source: raw.source,
  };
}

/** The JSON object of a `RuleRow`. */
export function dumpRuleRow(it: RuleRow): Raw {
  return {
    table: it.table,
    from: v.dumpInstant(it.from),
    value: it.value,
    source: it.source,
  };
}

/**
 * What the rules ask of a certificate. It can be read again: fields that are missing are as if nothing
 * was known, and fields that are not known are passed over.
 */
export interface RuleSubject {
  /** The first valid instant. */
  notBefore: Date;
  /** The last valid instant, inclusive. */
  notAfter: Date;
  /** Whose rules it is under: `tls-server`, `code-signing` or `other`. */
  kind: RuleKind;
  /** Its extended key usages, by their names in RFC 5280 or as dotted OIDs. */
  extendedKeyUsages: string[];
  /** Whether it is signed over SHA-1. */
  usesSha1: boolean;
  /** How many signed certificate timestamps are embedded in it. */
  sctCount: number;
  /** SHA-256 of the root that its path ends in, or of that root's subject public key info, in hex. */
  rootSha256: string | null;
  /** Whether a public CA issued it. Missing or `null`: whether that root is in the table of public roots. */
  isPublic: boolean | null;
  /** When it will be renewed; missing or `null` where the policy decides. */
  renewalAt: Date | null;
}

/**
 * What the rules ask of a certificate. It can be read again: fields that are missing are as if nothing
 * was known, and fields that are not known are passed over. What is left out is as if nothing had been
 * said.
 */
export interface RuleSubjectInput {
  /** The first valid instant. */
  notBefore: Date;
  /** The last valid instant, inclusive. */
  notAfter: Date;
  /** Whose rules it is under: `tls-server`, `code-signing` or `other`. */
  kind?: RuleKind;
  /** Its extended key usages, by their names in RFC 5280 or as dotted OIDs. */
  extendedKeyUsages?: readonly string[];
  /** Whether it is signed over SHA-1. */
  usesSha1?: boolean;
  /** How many signed certificate timestamps are embedded in it. */
  sctCount?: number;
  /** SHA-256 of the root that its path ends in, or of that root's subject public key info, in hex. */
  rootSha256?: string | null;
  /** Whether a public CA issued it. Missing or `null`: whether that root is in the table of public roots. */
  isPublic?: boolean | null;
  /** When it will be renewed; missing or `null` where the policy decides. */
  renewalAt?: Date | null;
}

/** Makes a `RuleSubject` of its JSON object. */
export function reviveRuleSubject(raw: Raw): RuleSubject {
  return {
    notBefore: v.reviveInstant(raw.not_before),
    notAfter: v.reviveInstant(raw.not_after),
    kind: (raw.kind ?? 'other'),
    extendedKeyUsages: raw.extended_key_usages ?? [],
    usesSha1: (raw.uses_sha1 ?? false),
    sctCount: (raw.sct_count ?? 0),
    rootSha256: raw.root_sha256 ?? null,
    isPublic: raw.is_public ?? null,
    renewalAt: raw.renewal_at == null ? null : v.reviveInstant(raw.renewal_at),
  };
}

/** The JSON object of a `RuleSubject`. */
export function dumpRuleSubject(it: RuleSubjectInput): Raw {
  const raw: Raw = {};
  raw.not_before = v.dumpInstant(it.notBefore);
  raw.not_after = v.dumpInstant(it.notAfter);
  if (it.kind != null) raw.kind = it.kind;
  if (it.extendedKeyUsages != null) raw.extended_key_usages = it.extendedKeyUsages;
  if (it.usesSha1 != null) raw.uses_sha1 = it.usesSha1;
  if (it.sctCount != null) raw.sct_count = it.sctCount;
  raw.root_sha256 = it.rootSha256 ?? null;
  raw.is_public = it.isPublic ?? null;
  raw.renewal_at = it.renewalAt == null ? null : v.dumpInstant(it.renewalAt);
  return raw;
}

/** A certificate as the rules see it. */
export interface RuleAnswersRequest {
  /** The certificate. */
  subject: RuleSubjectInput;
}

/** The JSON object of a `RuleAnswersRequest`. */
export function dumpRuleAnswersRequest(it: RuleAnswersRequest): Raw {
  return {
    subject: dumpRuleSubject(it.subject),
  };
}

/** A path, leaf first, root last. */
export interface RuleSubjectRequest {
  /** DER of each. */
  path: readonly OctetsInput[];
}

/** The JSON object of a `RuleSubjectRequest`. */
export function dumpRuleSubjectRequest(it: RuleSubjectRequest): Raw {
  return {
    path: it.path.map((one) => v.dumpOctets(one)),
  };
}

/** Nothing is needed. */
export interface RulesRequest {
}

/** The JSON object of a `RulesRequest`. */
export function dumpRulesRequest(_it: RulesRequest): Raw {
  return {
  };
}

/** How far a scan is. */
export interface ScanProgress {
  /** Targets in all. */
  targets: number;
  /** Those that were begun. */
  started: number;
  /** Those of which the answer is there, whether or not somebody took it. */
  finished: number;
  /** Those that are being asked. */
  inFlight: number;
  /** Those that showed a certificate. */
  certificates: number;
  /** Those that could not be asked: texts that are no target. */
  refused: number;
  /** How many ended with each outcome, in the order of the codes; those with none are left out. */
  outcomes: OutcomeCount[];
}

/** Makes a `ScanProgress` of its JSON object. */
export function reviveScanProgress(raw: Raw): ScanProgress {
  return {
    targets: raw.targets,
    started: raw.started,
    finished: raw.finished,
    inFlight: raw.in_flight,
    certificates: raw.certificates,
    refused: (raw.refused ?? 0),
    outcomes: (raw.outcomes ?? []).map((one: any) => reviveOutcomeCount(one)),
  };
}

/** The JSON object of a `ScanProgress`. */
export function dumpScanProgress(it: ScanProgress): Raw {
  return {
    targets: it.targets,
    started: it.started,
    finished: it.finished,
    in_flight: it.inFlight,
    certificates: it.certificates,
    refused: it.refused,
    outcomes: it.outcomes.map((one) => dumpOutcomeCount(one)),
  };
}

/** One of many targets. */
export interface ScanTarget {
  /** The target, as it may be typed; one that names nothing is answered with the reason. */
  target: string;
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
}

/** The JSON object of a `ScanTarget`. */
export function dumpScanTarget(it: ScanTarget): Raw {
  const raw: Raw = {};
  raw.target = it.target;
  raw.tag = it.tag ?? null;
  return raw;
}

/** A signed certificate timestamp (RFC 6962 section 3.2). */
export interface Sct {
  /** Which log, in hex: the SHA-256 of its key. */
  logId: string;
  /** When it was logged, to the second. */
  timestamp: Date;
}

/** Makes a `Sct` of its JSON object. */
export function reviveSct(raw: Raw): Sct {
  return {
    logId: raw.log_id,
    timestamp: v.reviveInstant(raw.timestamp),
  };
}

/** The JSON object of a `Sct`. */
export function dumpSct(it: Sct): Raw {
  return {
    log_id: it.logId,
    timestamp: v.dumpInstant(it.timestamp),
  };
}

/** A signed certificate timestamp (RFC 6962 section 3.2). */
export interface SctDetails {
  /** 1 for RFC 6962. */
  version: number;
  /** Which log, in hex: the SHA-256 of its key. */
  logId: string;
  /** When it was logged: milliseconds since 1970-01-01T00:00:00Z. */
  timestampMillis: number;
}

/** Makes a `SctDetails` of its JSON object. */
export function reviveSctDetails(raw: Raw): SctDetails {
  return {
    version: raw.version,
    logId: raw.log_id,
    timestampMillis: raw.timestamp_millis,
  };
}

/** The JSON object of a `SctDetails`. */
export function dumpSctDetails(it: SctDetails): Raw {
  return {
    version: it.version,
    log_id: it.logId,
    timestamp_millis: it.timestampMillis,
  };
}

/**
 * What is rarely asked of a certificate: each extension, and what is in it. An extension that is
 * absent or cannot be read gives `null`, or an empty list.
 */
export interface CertificateDetails {
  /** Its extensions, in their order. */
  extensions: Extension[];
  /** Which key signed it, in all that the extension may say. */
  authorityKeyId: AuthorityKeyId | null;
  /** The issuer's other names, in their order. */
  issuerAltNames: GeneralName[];
  /** The policies, each with its qualifiers. */
  certificatePolicies: CertificatePolicy[];
  /** Which policies of the issuer count as which of the subject. */
  policyMappings: PolicyMapping[];
  /** From where on policies are needed, or no longer mapped. */
  policyConstraints: PolicyConstraints | null;
  /** After how many certificates `anyPolicy` counts no more. */
  inhibitAnyPolicy: number | null;
  /** Which names the certificates below it may have. */
  nameConstraints: NameConstraints | null;
  /** Where its revocation lists are. */
  crlDistributionPoints: DistributionPoint[];
  /** Where the changes to those are. */
  freshestCrlUrls: string[];
  /** Where there is more about the subject. */
  subjectInfoAccess: AccessDescription[];
  /** The types of the attributes of the subject, as dotted OIDs. */
  subjectDirectoryAttributes: string[];
  /** When the private key may be used to sign. */
  privateKeyUsagePeriod: PrivateKeyUsagePeriod | null;
  /** The signed certificate timestamps that can be read. */
  signedCertificateTimestamps: SctDetails[];
  /** Whether it is a precertificate, which no server may use. */
  isPrecertificate: boolean;
  /** Whether a server with it must staple an OCSP response. */
  mustStaple: boolean;
  /** Whether nobody need ask for the status of this certificate, which signs OCSP responses. */
  ocspNoCheck: boolean;
  /** The TLS extensions that a server with it must have, by number. */
  tlsFeatures: number[];
  /** Microsoft's template. */
  microsoftTemplate: MicrosoftTemplate | null;
  /** Microsoft's template of the first version: a name. */
  microsoftTemplateName: string | null;
  /** What Netscape's extension says it is for: `sslClient`, `sslServer` ... */
  netscapeCertType: string[];
  /** The statements of a qualified certificate, as dotted OIDs. */
  qcStatements: string[];
  /** Where the organisation is registered (EV Guidelines section 9.8.2). */
  cabfOrganizationIdentifier: OrganizationIdentifier | null;
  /** The parameters of an RSASSA-PSS signature. */
  rsaPss: RsaPss | null;
}

/** Makes a `CertificateDetails` of its JSON object. */
export function reviveCertificateDetails(raw: Raw): CertificateDetails {
  return {
    extensions: (raw.extensions ?? []).map((one: any) => reviveExtension(one)),
    authorityKeyId: raw.authority_key_id == null ? null : reviveAuthorityKeyId(raw.authority_key_id),
    issuerAltNames: (raw.issuer_alt_names ?? []).map((one: any) => reviveGeneralName(one)),
    certificatePolicies: (raw.certificate_policies ?? []).map((one: any) => reviveCertificatePolicy(one)),
    policyMappings: (raw.policy_mappings ?? []).map((one: any) => revivePolicyMapping(one)),
    policyConstraints: raw.policy_constraints == null ? null : revivePolicyConstraints(raw.policy_constraints),
    inhibitAnyPolicy: raw.inhibit_any_policy ?? null,
    nameConstraints: raw.name_constraints == null ? null : reviveNameConstraints(raw.name_constraints),
    crlDistributionPoints: (raw.crl_distribution_points ?? []).map((one: any) => reviveDistributionPoint(one)),
    freshestCrlUrls: raw.freshest_crl_urls ?? [],
    subjectInfoAccess: (raw.subject_info_access ?? []).map((one: any) => reviveAccessDescription(one)),
    subjectDirectoryAttributes: raw.subject_directory_attributes ?? [],
    privateKeyUsagePeriod: raw.private_key_usage_period == null ? null : revivePrivateKeyUsagePeriod(raw.private_key_usage_period),
    signedCertificateTimestamps: (raw.signed_certificate_timestamps ?? []).map((one: any) => reviveSctDetails(one)),
    isPrecertificate: (raw.is_precertificate ?? false),
    mustStaple: (raw.must_staple ?? false),
    ocspNoCheck: (raw.ocsp_no_check ?? false),
    tlsFeatures: raw.tls_features ?? [],
    microsoftTemplate: raw.microsoft_template == null ? null : reviveMicrosoftTemplate(raw.microsoft_template),
    microsoftTemplateName: raw.microsoft_template_name ?? null,
    netscapeCertType: raw.netscape_cert_type ?? [],
    qcStatements: raw.qc_statements ?? [],
    cabfOrganizationIdentifier: raw.cabf_organization_identifier == null ? null : reviveOrganizationIdentifier(raw.cabf_organization_identifier),
    rsaPss: raw.rsa_pss == null ? null : reviveRsaPss(raw.rsa_pss),
  };
}

/** The JSON object of a `CertificateDetails`. */
export function dumpCertificateDetails(it: CertificateDetails): Raw {
  return {
    extensions: it.extensions.map((one) => dumpExtension(one)),
    authority_key_id: it.authorityKeyId == null ? null : dumpAuthorityKeyId(it.authorityKeyId),
    issuer_alt_names: it.issuerAltNames.map((one) => dumpGeneralName(one)),
    certificate_policies: it.certificatePolicies.map((one) => dumpCertificatePolicy(one)),
    policy_mappings: it.policyMappings.map((one) => dumpPolicyMapping(one)),
    policy_constraints: it.policyConstraints == null ? null : dumpPolicyConstraints(it.policyConstraints),
    inhibit_any_policy: it.inhibitAnyPolicy,
    name_constraints: it.nameConstraints == null ? null : dumpNameConstraints(it.nameConstraints),
    crl_distribution_points: it.crlDistributionPoints.map((one) => dumpDistributionPoint(one)),
    freshest_crl_urls: it.freshestCrlUrls,
    subject_info_access: it.subjectInfoAccess.map((one) => dumpAccessDescription(one)),
    subject_directory_attributes: it.subjectDirectoryAttributes,
    private_key_usage_period: it.privateKeyUsagePeriod == null ? null : dumpPrivateKeyUsagePeriod(it.privateKeyUsagePeriod),
    signed_certificate_timestamps: it.signedCertificateTimestamps.map((one) => dumpSctDetails(one)),
    is_precertificate: it.isPrecertificate,
    must_staple: it.mustStaple,
    ocsp_no_check: it.ocspNoCheck,
    tls_features: it.tlsFeatures,
    microsoft_template: it.microsoftTemplate == null ? null : dumpMicrosoftTemplate(it.microsoftTemplate),
    microsoft_template_name: it.microsoftTemplateName,
    netscape_cert_type: it.netscapeCertType,
    qc_statements: it.qcStatements,
    cabf_organization_identifier: it.cabfOrganizationIdentifier == null ? null : dumpOrganizationIdentifier(it.cabfOrganizationIdentifier),
    rsa_pss: it.rsaPss == null ? null : dumpRsaPss(it.rsaPss),
  };
}

/** A place where a certificate is served. */
export interface ServedAt {
  /** What was asked for. */
  target: string;
  /** The address that showed it; `null` where a proxy was given the name. */
  address: string | null;
  /** The TCP port. */
  port: number;
  /** The name sent in Server Name Indication. */
  serverName: string | null;
  /** Its place among the certificates as served, from 0; 0 is the server's own. */
  position: number;
}

/** Makes a `ServedAt` of its JSON object. */
export function reviveServedAt(raw: Raw): ServedAt {
  return {
    target: raw.target,
    address: raw.address ?? null,
    port: raw.port,
    serverName: raw.server_name ?? null,
    position: raw.position,
  };
}

/** The JSON object of a `ServedAt`. */
export function dumpServedAt(it: ServedAt): Raw {
  return {
    target: it.target,
    address: it.address,
    port: it.port,
    server_name: it.serverName,
    position: it.position,
  };
}

/** The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1). */
export interface SignatureParameters {
  /** The hash over the message, by its dotted OID. */
  hash: string;
  /** The mask generation function, by its dotted OID. */
  maskGeneration: string;
  /** The hash within the mask generation function, by its dotted OID. */
  maskHash: string;
  /** Octets of salt. */
  saltLength: number;
  /** The trailer field. */
  trailerField: number;
}

/** Makes a `SignatureParameters` of its JSON object. */
export function reviveSignatureParameters(raw: Raw): SignatureParameters {
  return {
    hash: raw.hash,
    maskGeneration: raw.mask_generation,
    maskHash: raw.mask_hash,
    saltLength: raw.salt_length,
    trailerField: raw.trailer_field,
  };
}

/** The JSON object of a `SignatureParameters`. */
export function dumpSignatureParameters(it: SignatureParameters): Raw {
  return {
    hash: it.hash,
    mask_generation: it.maskGeneration,
    mask_hash: it.maskHash,
    salt_length: it.saltLength,
    trailer_field: it.trailerField,
  };
}

/** Every fact of a certificate. Absent single values are `null` in JSON, absent lists `[]`. */
export interface Certificate {
  /** Always `certificate`. */
  kind: 'certificate';
  /** Where it came from, in the caller's words: `bundle.pem#2`. */
  source: string | null;
  /** Whose key it certifies, as RFC 4514 text. */
  subject: string;
  /** Who issued it, as RFC 4514 text. */
  issuer: string;
  /** The magnitude in hex without leading zeros, `-` before a negative one. */
  serialNumber: string;
  /** The first second at which it counts. */
  notBefore: Date;
  /** The last second at which it counts. */
  notAfter: Date;
  /** The subject alternative names, in their order. */
  subjectAltNames: GeneralName[];
  /** The key. */
  publicKey: PublicKey;
  /** The RFC's name of the algorithm that signed it, or the dotted OID. */
  signatureAlgorithm: string;
  /** 1, 2 or 3; what else the field says, plus one. */
  version: number;
  /** Whether the basic constraints make it a CA. */
  isCa: boolean;
  /** How many CA certificates may follow it. */
  pathLength: number | null;
  /** The bits of its key usage, by their names in RFC 5280. */
  keyUsage: string[];
  /** The purposes, by their names in RFC 5280, or dotted OIDs. */
  extendedKeyUsage: string[];
  /** The subject key identifier, in hex. */
  subjectKeyId: string | null;
  /** The key identifier of the authority key identifier, in hex. */
  authorityKeyId: string | null;
  /** Where its status can be asked for. */
  ocspUrls: string[];
  /** Where its issuer's certificate is. */
  caIssuerUrls: string[];
  /** Where its revocation lists are. */
  crlUrls: string[];
  /** The policies, as dotted OIDs. */
  policies: string[];
  /** `dv`, `ov`, `iv`, `ev` or `unknown`. */
  validationLevel: ValidationLevel;
  /** How many signed certificate timestamps it carries. */
  sctCount: number;
  /** SHA-256 of its DER, in hex. */
  fingerprintSha256: string;
  /** SHA-1 of its DER, in hex. */
  fingerprintSha1: string;
  /** Whether its signature verifies with its own key; `null` where that cannot be told. */
  selfSigned: boolean | null;
  /** What is wrong with it by itself. */
  anomalies: Anomaly[];
  /** What it is for: `tls-server`, `ca` ... */
  kinds: CertificateKind[];
  /** SHA-256 of its subject public key info, in hex (the pin of RFC 7469). */
  spkiSha256: string;
  /** Whether a server with it must staple an OCSP response. */
  mustStaple: boolean;
  /** Whether it is a precertificate, which no server may use. */
  isPrecertificate: boolean;
  /** The signed certificate timestamps that can be read. */
  scts: Sct[];
  /** The parameters of an RSASSA-PSS signature. */
  signatureParameters: SignatureParameters | null;
  /**
   * The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its
   * common name), in lower case, sorted, each once.
   */
  names: string[];
  /** The organisation (O) of its issuer, where that has one. */
  issuerOrganization: string | null;
  /** The common name (CN) of its issuer, where that has one. */
  issuerCommonName: string | null;
  /** Its DER. The command line leaves it out. */
  der: Octets | null;
}

/**
 * Every fact of a certificate. Absent single values are `null` in JSON, absent lists `[]`. What is
 * left out is as if nothing had been said.
 */
export interface CertificateInput {
  /** Always `certificate`. */
  kind: 'certificate';
  /** Where it came from, in the caller's words: `bundle.pem#2`. */
  source?: string | null;
  /** Whose key it certifies, as RFC 4514 text. */
  subject: string;
  /** Who issued it, as RFC 4514 text. */
  issuer: string;
  /** The magnitude in hex without leading zeros, `-` before a negative one. */
  serialNumber: string;
  /** The first second at which it counts. */
  notBefore: Date;
  /** The last second at which it counts. */
  notAfter: Date;
  /** The subject alternative names, in their order. */
  subjectAltNames?: readonly GeneralName[];
  /** The key. */
  publicKey: PublicKeyInput;
  /** The RFC's name of the algorithm that signed it, or the dotted OID. */
  signatureAlgorithm: string;
  /** 1, 2 or 3; what else the field says, plus one. */
  version: number;
  /** Whether the basic constraints make it a CA. */
  isCa?: boolean;
  /** How many CA certificates may follow it. */
  pathLength?: number | null;
  /** The bits of its key usage, by their names in RFC 5280. */
  keyUsage?: readonly string[];
  /** The purposes, by their names in RFC 5280, or dotted OIDs. */
  extendedKeyUsage?: readonly string[];
  /** The subject key identifier, in hex. */
  subjectKeyId?: string | null;
  /** The key identifier of the authority key identifier, in hex. */
  authorityKeyId?: string | null;
  /** Where its status can be asked for. */
  ocspUrls?: readonly string[];
  /** Where its issuer's certificate is. */
  caIssuerUrls?: readonly string[];
  /** Where its revocation lists are. */
  crlUrls?: readonly string[];
  /** The policies, as dotted OIDs. */
  policies?: readonly string[];
  /** `dv`, `ov`, `iv`, `ev` or `unknown`. */
  validationLevel: ValidationLevel;
  /** How many signed certificate timestamps it carries. */
  sctCount: number;
  /** SHA-256 of its DER, in hex. */
  fingerprintSha256: string;
  /** SHA-1 of its DER, in hex. */
  fingerprintSha1: string;
  /** Whether its signature verifies with its own key; `null` where that cannot be told. */
  selfSigned?: boolean | null;
  /** What is wrong with it by itself. */
  anomalies?: readonly AnomalyInput[];
  /** What it is for: `tls-server`, `ca` ... */
  kinds?: readonly CertificateKind[];
  /** SHA-256 of its subject public key info, in hex (the pin of RFC 7469). */
  spkiSha256: string;
  /** Whether a server with it must staple an OCSP response. */
  mustStaple?: boolean;
  /** Whether it is a precertificate, which no server may use. */
  isPrecertificate?: boolean;
  /** The signed certificate timestamps that can be read. */
  scts?: readonly Sct[];
  /** The parameters of an RSASSA-PSS signature. */
  signatureParameters?: SignatureParameters | null;
  /**
   * The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its
   * common name), in lower case, sorted, each once.
   */
  names?: readonly string[];
  /** The organisation (O) of its issuer, where that has one. */
  issuerOrganization?: string | null;
  /** The common name (CN) of its issuer, where that has one. */
  issuerCommonName?: string | null;
  /** Its DER. The command line leaves it out. */
  der?: OctetsInput | null;
}

/** Makes a `Certificate` of its JSON object. */
export function reviveCertificate(raw: Raw): Certificate {
  return {
    kind: raw.kind,
    source: raw.source ?? null,
    subject: raw.subject,
    issuer: raw.issuer,
    serialNumber: raw.serial_number,
    notBefore: v.reviveInstant(raw.not_before),
    notAfter: v.reviveInstant(raw.not_after),
    subjectAltNames: (raw.subject_alt_names ?? []).map((one: any) => reviveGeneralName(one)),
    publicKey: revivePublicKey(raw.public_key),
    signatureAlgorithm: raw.signature_algorithm,
    version: raw.version,
    isCa: (raw.is_ca ?? false),
    pathLength: raw.path_length ?? null,
    keyUsage: raw.key_usage ?? [],
    extendedKeyUsage: raw.extended_key_usage ?? [],
    subjectKeyId: raw.subject_key_id ?? null,
    authorityKeyId: raw.authority_key_id ?? null,
    ocspUrls: raw.ocsp_urls ?? [],
    caIssuerUrls: raw.ca_issuer_urls ?? [],
    crlUrls: raw.crl_urls ?? [],
    policies: raw.policies ?? [],
    validationLevel: raw.validation_level,
    sctCount: raw.sct_count,
    fingerprintSha256: raw.fingerprint_sha256,
    fingerprintSha1: raw.fingerprint_sha1,
    selfSigned: raw.self_signed ?? null,
    anomalies: (raw.anomalies ?? []).map((one: any) => reviveAnomaly(one)),
    kinds: raw.kinds ?? [],
    spkiSha256: raw.spki_sha256,
    mustStaple: (raw.must_staple ?? false),
    isPrecertificate: (raw.is_precertificate ?? false),
    scts: (raw.scts ?? []).map((one: any) => reviveSct(one)),
    signatureParameters: raw.signature_parameters == null ? null : reviveSignatureParameters(raw.signature_parameters),
    names: raw.names ?? [],
    issuerOrganization: raw.issuer_organization ?? null,
    issuerCommonName: raw.issuer_common_name ?? null,
    der: raw.der == null ? null : v.reviveOctets(raw.der),
  };
}

/** The JSON object of a `Certificate`. */
export function dumpCertificate(it: CertificateInput): Raw {
  const raw: Raw = {};
  raw.kind = it.kind;
  raw.source = it.source ?? null;
  raw.subject = it.subject;
  raw.issuer = it.issuer;
  raw.serial_number = it.serialNumber;
  raw.not_before = v.dumpInstant(it.notBefore);
  raw.not_after = v.dumpInstant(it.notAfter);
  if (it.subjectAltNames != null) raw.subject_alt_names = it.subjectAltNames.map((one) => dumpGeneralName(one));
  raw.public_key = dumpPublicKey(it.publicKey);
  raw.signature_algorithm = it.signatureAlgorithm;
  raw.version = it.version;
  if (it.isCa != null) raw.is_ca = it.isCa;
  raw.path_length = it.pathLength ?? null;
  if (it.keyUsage != null) raw.key_usage = it.keyUsage;
  if (it.extendedKeyUsage != null) raw.extended_key_usage = it.extendedKeyUsage;
  raw.subject_key_id = it.subjectKeyId ?? null;
  raw.authority_key_id = it.authorityKeyId ?? null;
  if (it.ocspUrls != null) raw.ocsp_urls = it.ocspUrls;
  if (it.caIssuerUrls != null) raw.ca_issuer_urls = it.caIssuerUrls;
  if (it.crlUrls != null) raw.crl_urls = it.crlUrls;
  if (it.policies != null) raw.policies = it.policies;
  raw.validation_level = it.validationLevel;
  raw.sct_count = it.sctCount;
  raw.fingerprint_sha256 = it.fingerprintSha256;
  raw.fingerprint_sha1 = it.fingerprintSha1;
  raw.self_signed = it.selfSigned ?? null;
  if (it.anomalies != null) raw.anomalies = it.anomalies.map((one) => dumpAnomaly(one));
  if (it.kinds != null) raw.kinds = it.kinds;
  raw.spki_sha256 = it.spkiSha256;
  if (it.mustStaple != null) raw.must_staple = it.mustStaple;
  if (it.isPrecertificate != null) raw.is_precertificate = it.isPrecertificate;
  if (it.scts != null) raw.scts = it.scts.map((one) => dumpSct(one));
  raw.signature_parameters = it.signatureParameters == null ? null : dumpSignatureParameters(it.signatureParameters);
  if (it.names != null) raw.names = it.names;
  raw.issuer_organization = it.issuerOrganization ?? null;
  raw.issuer_common_name = it.issuerCommonName ?? null;
  if (it.der != null) raw.der = v.dumpOctets(it.der);
  return raw;
}

/** Something in an input that gave no item. */
export interface Skipped {
  /** Always `skipped`. */
  kind: 'skipped';
  /** Where it came from, in the caller's words. */
  source: string | null;
  /** Where in the input: `line 12`, `byte 0`. */
  position: string;
  /** Why, by its stable code. */
  code: SkipReason;
  /** Why, as a sentence. */
  message: string;
  /** Whether nothing was lost by skipping it. */
  harmless: boolean;
  /** The particulars. */
  facts: Facts;
}

/** Makes a `Skipped` of its JSON object. */
export function reviveSkipped(raw: Raw): Skipped {
  return {
    kind: raw.kind,
    source: raw.source ?? null,
    position: raw.position,
    code: raw.code,
    message: raw.message,
    harmless: (raw.harmless ?? false),
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of a `Skipped`. */
export function dumpSkipped(it: Skipped): Raw {
  return {
    kind: it.kind,
    source: it.source,
    position: it.position,
    code: it.code,
    message: it.message,
    harmless: it.harmless,
    facts: v.dumpFacts(it.facts),
  };
}

/** Everything that was found in a file or a paste, by kind. */
export interface Contents {
  /** The kinds of all items in their order: `certificate`, `private-key` ... */
  order: ItemKind[];
  /** The certificates, in their order. */
  certificates: Certificate[];
  /** The certificate requests, in their order. */
  certificateRequests: CertificateRequest[];
  /** The revocation lists, in their order. */
  crls: Crl[];
  /** The private keys, in their order: nothing secret of them. */
  privateKeys: PrivateKey[];
  /** The public keys, in their order. */
  publicKeys: PublicKeyItem[];
  /** What could not be read, with the reason. */
  skipped: Skipped[];
  /**
   * Whether there are too many keys and certificates to tell which belong together: `matches` and
   * `undecided` are empty then.
   */
  tooManyToMatch: boolean;
}

/** Makes a `Contents` of its JSON object. */
export function reviveContents(raw: Raw): Contents {
  return {
    order: raw.order ?? [],
    certificates: (raw.certificates ?? []).map((one: any) => reviveCertificate(one)),
    certificateRequests: (raw.certificate_requests ?? []).map((one: any) => reviveCertificateRequest(one)),
    crls: (raw.crls ?? []).map((one: any) => reviveCrl(one)),
    privateKeys: (raw.private_keys ?? []).map((one: any) => revivePrivateKey(one)),
    publicKeys: (raw.public_keys ?? []).map((one: any) => revivePublicKeyItem(one)),
    skipped: (raw.skipped ?? []).map((one: any) => reviveSkipped(one)),
    tooManyToMatch: (raw.too_many_to_match ?? false),
  };
}

/** The JSON object of a `Contents`. */
export function dumpContents(it: Contents): Raw {
  return {
    order: it.order,
    certificates: it.certificates.map((one) => dumpCertificate(one)),
    certificate_requests: it.certificateRequests.map((one) => dumpCertificateRequest(one)),
    crls: it.crls.map((one) => dumpCrl(one)),
    private_keys: it.privateKeys.map((one) => dumpPrivateKey(one)),
    public_keys: it.publicKeys.map((one) => dumpPublicKeyItem(one)),
    skipped: it.skipped.map((one) => dumpSkipped(one)),
    too_many_to_match: it.tooManyToMatch,
  };
}

/**
 * How one place stood when it was looked at. It can be read again: fields that are missing are as if
 * nothing was known, and fields that are not known are passed over.
 */
export interface Snapshot {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType: KeyType | null;
  /** When. */
  observedAt: Date;
  /** How far it came: `certificate`, or why there is none. */
  outcome: SnapshotOutcome;
  /** The certificate, where there was one that could be read. */
  certificate: CertificateSummary | null;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode: RenewalMode;
}

/**
 * How one place stood when it was looked at. It can be read again: fields that are missing are as if
 * nothing was known, and fields that are not known are passed over. What is left out is as if nothing
 * had been said.
 */
export interface SnapshotInput {
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address?: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType?: KeyType | null;
  /** When. */
  observedAt: Date;
  /** How far it came: `certificate`, or why there is none. */
  outcome: SnapshotOutcome;
  /** The certificate, where there was one that could be read. */
  certificate?: CertificateSummaryInput | null;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode;
}

/** Makes a `Snapshot` of its JSON object. */
export function reviveSnapshot(raw: Raw): Snapshot {
  return {
    tag: raw.tag ?? null,
    target: raw.target,
    address: raw.address ?? null,
    keyType: raw.key_type ?? null,
    observedAt: v.reviveInstant(raw.observed_at),
    outcome: raw.outcome,
    certificate: raw.certificate == null ? null : reviveCertificateSummary(raw.certificate),
    renewalMode: (raw.renewal_mode ?? 'unknown'),
  };
}

/** The JSON object of a `Snapshot`. */
export function dumpSnapshot(it: SnapshotInput): Raw {
  const raw: Raw = {};
  raw.tag = it.tag ?? null;
  raw.target = it.target;
  raw.address = it.address ?? null;
  raw.key_type = it.keyType ?? null;
  raw.observed_at = v.dumpInstant(it.observedAt);
  raw.outcome = it.outcome;
  raw.certificate = it.certificate == null ? null : dumpCertificateSummary(it.certificate);
  if (it.renewalMode != null) raw.renewal_mode = it.renewalMode;
  return raw;
}

/** Snapshots that are to be grouped. */
export interface GroupsRequest {
  /** The snapshots, in any order. */
  snapshots: readonly SnapshotInput[];
}

/** The JSON object of a `GroupsRequest`. */
export function dumpGroupsRequest(it: GroupsRequest): Raw {
  return {
    snapshots: it.snapshots.map((one) => dumpSnapshot(one)),
  };
}

/** Issuers that are allowed. */
export interface IssuersNotAllowedRequest {
  /** What is, in any order. */
  snapshots: readonly SnapshotInput[];
  /** Names of issuers, or SHA-256 of roots. */
  allowed: readonly string[];
}

/** The JSON object of an `IssuersNotAllowedRequest`. */
export function dumpIssuersNotAllowedRequest(it: IssuersNotAllowedRequest): Raw {
  return {
    snapshots: it.snapshots.map((one) => dumpSnapshot(one)),
    allowed: it.allowed,
  };
}

/** What should be where, and what is. */
export interface ReconcileRequest {
  /** What should be. */
  expected: readonly ExpectedInput[];
  /** What is, in any order. */
  snapshots: readonly SnapshotInput[];
}

/** The JSON object of a `ReconcileRequest`. */
export function dumpReconcileRequest(it: ReconcileRequest): Raw {
  return {
    expected: it.expected.map((one) => dumpExpected(one)),
    snapshots: it.snapshots.map((one) => dumpSnapshot(one)),
  };
}

/** One place, with what was expected and what was seen there. */
export interface Reconciled {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType: KeyType | null;
  /** `missing`, `unexpected`, `drifted` or `fine`. */
  verdict: PlaceVerdict;
  /** In what they differ, where it has drifted. */
  drifts: Drift[];
  /** What was expected. */
  expected: Expected | null;
  /** The newest look, where there was one. */
  observed: Snapshot | null;
  /** Of a missing certificate, the last look that showed one. */
  lastSeen: Snapshot | null;
}

/** Makes a `Reconciled` of its JSON object. */
export function reviveReconciled(raw: Raw): Reconciled {
  return {
    tag: raw.tag ?? null,
    target: raw.target,
    address: raw.address ?? null,
    keyType: raw.key_type ?? null,
    verdict: raw.verdict,
    drifts: (raw.drifts ?? []).map((one: any) => reviveDrift(one)),
    expected: raw.expected == null ? null : reviveExpected(raw.expected),
    observed: raw.observed == null ? null : reviveSnapshot(raw.observed),
    lastSeen: raw.last_seen == null ? null : reviveSnapshot(raw.last_seen),
  };
}

/** The JSON object of a `Reconciled`. */
export function dumpReconciled(it: Reconciled): Raw {
  return {
    tag: it.tag,
    target: it.target,
    address: it.address,
    key_type: it.keyType,
    verdict: it.verdict,
    drifts: it.drifts.map((one) => dumpDrift(one)),
    expected: it.expected == null ? null : dumpExpected(it.expected),
    observed: it.observed == null ? null : dumpSnapshot(it.observed),
    last_seen: it.lastSeen == null ? null : dumpSnapshot(it.lastSeen),
  };
}

/** What is expected against what was seen. */
export interface Reconciliation {
  /** How many places are `missing`. */
  missing: number;
  /** How many are `unexpected`. */
  unexpected: number;
  /** How many have `drifted`. */
  drifted: number;
  /** How many are `fine`. */
  fine: number;
  /** The places, in their order. */
  places: Reconciled[];
  /** Places that show no certificate and of which none is expected. */
  nothingExpected: Snapshot[];
}

/** Makes a `Reconciliation` of its JSON object. */
export function reviveReconciliation(raw: Raw): Reconciliation {
  return {
    missing: raw.missing,
    unexpected: raw.unexpected,
    drifted: raw.drifted,
    fine: raw.fine,
    places: (raw.places ?? []).map((one: any) => reviveReconciled(one)),
    nothingExpected: (raw.nothing_expected ?? []).map((one: any) => reviveSnapshot(one)),
  };
}

/** The JSON object of a `Reconciliation`. */
export function dumpReconciliation(it: Reconciliation): Raw {
  return {
    missing: it.missing,
    unexpected: it.unexpected,
    drifted: it.drifted,
    fine: it.fine,
    places: it.places.map((one) => dumpReconciled(one)),
    nothing_expected: it.nothingExpected.map((one) => dumpSnapshot(one)),
  };
}

/** A certificate that takes the place of others. */
export interface RolloutRequest {
  /** What is, in any order. */
  snapshots: readonly SnapshotInput[];
  /** SHA-256 of the old one's DER, in hex. */
  old: string;
  /** That of the new one. */
  new: string;
}

/** The JSON object of a `RolloutRequest`. */
export function dumpRolloutRequest(it: RolloutRequest): Raw {
  return {
    snapshots: it.snapshots.map((one) => dumpSnapshot(one)),
    old: it.old,
    new: it.new,
  };
}

/**
 * How one place stands. It can be read again: fields that are missing are as if nothing was known, and
 * fields that are not known are passed over.
 */
export interface Standing {
  /** The version of the format. */
  version: number;
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType: KeyType | null;
  /** When it was last looked at. */
  observedAt: Date;
  /** How far that look came: `certificate`, or why there was none. */
  outcome: SnapshotOutcome;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode: RenewalMode;
  /** How many looks in a row have shown no certificate. */
  failures: number;
  /** When the first of those was. */
  failingSince: Date | null;
  /** The last certificate that was obtained. */
  certificate: CertificateSummary | null;
  /** When that was last seen. */
  certificateSeenAt: Date | null;
  /** The certificate whose place that took. */
  previousCertificate: CertificateSummary | null;
  /** When it was first seen in its place. */
  changedAt: Date | null;
  /** How often in a row the certificate whose place was taken came back. */
  returns: number;
  /** The instant for which everything below was found. */
  at: Date;
  /** The state of the certificate. */
  state: State | null;
  /** How urgent that is: `none`, `notice`, `warning` or `critical`. */
  level: Level;
  /** What is wrong. */
  episodes: Episode[];
  /** What was wrong before, the latest one last. */
  past: PastEpisode[];
}

/**
 * How one place stands. It can be read again: fields that are missing are as if nothing was known, and
 * fields that are not known are passed over. What is left out is as if nothing had been said.
 */
export interface StandingInput {
  /** The version of the format. */
  version?: number;
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
  /** What was asked: a server in its canonical text, a file by its name. */
  target: string;
  /** The address, where each address of the target is a place of its own. */
  address?: string | null;
  /** The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself. */
  keyType?: KeyType | null;
  /** When it was last looked at. */
  observedAt: Date;
  /** How far that look came: `certificate`, or why there was none. */
  outcome: SnapshotOutcome;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode;
  /** How many looks in a row have shown no certificate. */
  failures?: number;
  /** When the first of those was. */
  failingSince?: Date | null;
  /** The last certificate that was obtained. */
  certificate?: CertificateSummaryInput | null;
  /** When that was last seen. */
  certificateSeenAt?: Date | null;
  /** The certificate whose place that took. */
  previousCertificate?: CertificateSummaryInput | null;
  /** When it was first seen in its place. */
  changedAt?: Date | null;
  /** How often in a row the certificate whose place was taken came back. */
  returns?: number;
  /** The instant for which everything below was found. */
  at: Date;
  /** The state of the certificate. */
  state?: State | null;
  /** How urgent that is: `none`, `notice`, `warning` or `critical`. */
  level?: Level;
  /** What is wrong. */
  episodes?: readonly Episode[];
  /** What was wrong before, the latest one last. */
  past?: readonly PastEpisodeInput[];
}

/** Makes a `Standing` of its JSON object. */
export function reviveStanding(raw: Raw): Standing {
  return {
    version: (raw.version ?? 1),
    tag: raw.tag ?? null,
    target: raw.target,
    address: raw.address ?? null,
    keyType: raw.key_type ?? null,
    observedAt: v.reviveInstant(raw.observed_at),
    outcome: raw.outcome,
    renewalMode: (raw.renewal_mode ?? 'unknown'),
    failures: (raw.failures ?? 0),
    failingSince: raw.failing_since == null ? null : v.reviveInstant(raw.failing_since),
    certificate: raw.certificate == null ? null : reviveCertificateSummary(raw.certificate),
    certificateSeenAt: raw.certificate_seen_at == null ? null : v.reviveInstant(raw.certificate_seen_at),
    previousCertificate: raw.previous_certificate == null ? null : reviveCertificateSummary(raw.previous_certificate),
    changedAt: raw.changed_at == null ? null : v.reviveInstant(raw.changed_at),
    returns: (raw.returns ?? 0),
    at: v.reviveInstant(raw.at),
    state: raw.state ?? null,
    level: (raw.level ?? 'none'),
    episodes: (raw.episodes ?? []).map((one: any) => reviveEpisode(one)),
    past: (raw.past ?? []).map((one: any) => revivePastEpisode(one)),
  };
}

/** The JSON object of a `Standing`. */
export function dumpStanding(it: StandingInput): Raw {
  const raw: Raw = {};
  if (it.version != null) raw.version = it.version;
  raw.tag = it.tag ?? null;
  raw.target = it.target;
  raw.address = it.address ?? null;
  raw.key_type = it.keyType ?? null;
  raw.observed_at = v.dumpInstant(it.observedAt);
  raw.outcome = it.outcome;
  if (it.renewalMode != null) raw.renewal_mode = it.renewalMode;
  if (it.failures != null) raw.failures = it.failures;
  raw.failing_since = it.failingSince == null ? null : v.dumpInstant(it.failingSince);
  raw.certificate = it.certificate == null ? null : dumpCertificateSummary(it.certificate);
  raw.certificate_seen_at = it.certificateSeenAt == null ? null : v.dumpInstant(it.certificateSeenAt);
  raw.previous_certificate = it.previousCertificate == null ? null : dumpCertificateSummary(it.previousCertificate);
  raw.changed_at = it.changedAt == null ? null : v.dumpInstant(it.changedAt);
  if (it.returns != null) raw.returns = it.returns;
  raw.at = v.dumpInstant(it.at);
  raw.state = it.state ?? null;
  if (it.level != null) raw.level = it.level;
  if (it.episodes != null) raw.episodes = it.episodes.map((one) => dumpEpisode(one));
  if (it.past != null) raw.past = it.past.map((one) => dumpPastEpisode(one));
  return raw;
}

/** Two runs. */
export interface DiffRequest {
  /** How all stood. */
  before: readonly StandingInput[];
  /** How it stands. */
  after: readonly StandingInput[];
  /** The instant of the run. Now, where it is left out. */
  at?: Date;
}

/** The JSON object of a `DiffRequest`. */
export function dumpDiffRequest(it: DiffRequest): Raw {
  return {
    before: it.before.map((one) => dumpStanding(one)),
    after: it.after.map((one) => dumpStanding(one)),
    at: v.dumpInstant(it.at ?? new Date()),
  };
}

/** A target, as it was understood. */
export interface Target {
  /** Its canonical text: `www.example.com:443`. */
  target: string;
  /** The DNS name (A-labels, lower case, no final dot) or IP address. */
  host: string;
  /** Whether the host is an IP address. */
  isAddress: boolean;
  /** The TCP port, 1 to 65535. */
  port: number;
  /** How TLS begins there: `tls`, or the protocol that leads to it, such as `smtp`. */
  service: Service;
  /** The name that is sent in Server Name Indication, if there is one. */
  serverName: string | null;
}

/** Makes a `Target` of its JSON object. */
export function reviveTarget(raw: Raw): Target {
  return {
    target: raw.target,
    host: raw.host,
    isAddress: raw.is_address,
    port: raw.port,
    service: raw.service,
    serverName: raw.server_name ?? null,
  };
}

/** The JSON object of a `Target`. */
export function dumpTarget(it: Target): Raw {
  return {
    target: it.target,
    host: it.host,
    is_address: it.isAddress,
    port: it.port,
    service: it.service,
    server_name: it.serverName,
  };
}

/** A text that is no target. */
export interface TargetError {
  /** What is wrong, by its stable code. */
  code: TargetErrorCode;
  /** What is wrong and what to write instead, as a sentence. */
  message: string;
  /** What was probably meant: a text that parses as a target. */
  suggestion: string | null;
  /** The particulars. */
  facts: Facts;
}

/** Makes a `TargetError` of its JSON object. */
export function reviveTargetError(raw: Raw): TargetError {
  return {
    code: raw.code,
    message: raw.message,
    suggestion: raw.suggestion ?? null,
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of a `TargetError`. */
export function dumpTargetError(it: TargetError): Raw {
  return {
    code: it.code,
    message: it.message,
    suggestion: it.suggestion,
    facts: v.dumpFacts(it.facts),
  };
}

/** How much time left begins a level: a fixed time, or a share of the lifetime. */
export interface Threshold {
  /** A fixed time left: in place of the others. */
  remaining: Duration | null;
  /** A share of the lifetime left. */
  fractionOfLifetime: Fraction | null;
  /** At least so much of that (but at most half of the lifetime). */
  floor: Duration | null;
  /** At most so much of that. */
  ceiling: Duration | null;
}

/**
 * How much time left begins a level: a fixed time, or a share of the lifetime. What is left out is as
 * if nothing had been said.
 */
export interface ThresholdInput {
  /** A fixed time left: in place of the others. */
  remaining?: DurationInput | null;
  /** A share of the lifetime left. */
  fractionOfLifetime?: Fraction | null;
  /** At least so much of that (but at most half of the lifetime). */
  floor?: DurationInput | null;
  /** At most so much of that. */
  ceiling?: DurationInput | null;
}

/** Makes a `Threshold` of its JSON object. */
export function reviveThreshold(raw: Raw): Threshold {
  return {
    remaining: raw.remaining == null ? null : v.reviveDuration(raw.remaining),
    fractionOfLifetime: raw.fraction_of_lifetime ?? null,
    floor: raw.floor == null ? null : v.reviveDuration(raw.floor),
    ceiling: raw.ceiling == null ? null : v.reviveDuration(raw.ceiling),
  };
}

/** The JSON object of a `Threshold`. */
export function dumpThreshold(it: ThresholdInput): Raw {
  const raw: Raw = {};
  if (it.remaining != null) raw.remaining = v.dumpDuration(it.remaining);
  if (it.fractionOfLifetime != null) raw.fraction_of_lifetime = it.fractionOfLifetime;
  if (it.floor != null) raw.floor = v.dumpDuration(it.floor);
  if (it.ceiling != null) raw.ceiling = v.dumpDuration(it.ceiling);
  return raw;
}

/** A threshold for each level. */
export interface Thresholds {
  /** Where renewal is due. */
  notice: Threshold;
  /** Where it is overdue. */
  warning: Threshold;
  /** Where the end is near. */
  critical: Threshold;
}

/** A threshold for each level. What is left out is as if nothing had been said. */
export interface ThresholdsInput {
  /** Where renewal is due. */
  notice: ThresholdInput;
  /** Where it is overdue. */
  warning: ThresholdInput;
  /** Where the end is near. */
  critical: ThresholdInput;
}

/** Makes a `Thresholds` of its JSON object. */
export function reviveThresholds(raw: Raw): Thresholds {
  return {
    notice: reviveThreshold(raw.notice),
    warning: reviveThreshold(raw.warning),
    critical: reviveThreshold(raw.critical),
  };
}

/** The JSON object of a `Thresholds`. */
export function dumpThresholds(it: ThresholdsInput): Raw {
  return {
    notice: dumpThreshold(it.notice),
    warning: dumpThreshold(it.warning),
    critical: dumpThreshold(it.critical),
  };
}

/** Thresholds of their own for short lifetimes. */
export interface ShortLived {
  /** They count for lifetimes under this. */
  below: Duration;
  /** The thresholds. */
  thresholds: Thresholds;
}

/** Thresholds of their own for short lifetimes. What is left out is as if nothing had been said. */
export interface ShortLivedInput {
  /** They count for lifetimes under this. */
  below: DurationInput;
  /** The thresholds. */
  thresholds: ThresholdsInput;
}

/** Makes a `ShortLived` of its JSON object. */
export function reviveShortLived(raw: Raw): ShortLived {
  return {
    below: v.reviveDuration(raw.below),
    thresholds: reviveThresholds(raw.thresholds),
  };
}

/** The JSON object of a `ShortLived`. */
export function dumpShortLived(it: ShortLivedInput): Raw {
  return {
    below: v.dumpDuration(it.below),
    thresholds: dumpThresholds(it.thresholds),
  };
}

/**
 * When each level of urgency begins: a preset, or thresholds. People write it, so that a field that is
 * not known is an error: it would be a level that is never told.
 */
export interface ExpiryPolicy {
  /** `lifetime-relative` or `classic-90-60-30`: in place of `thresholds` and `shortLived`. */
  preset: Preset | null;
  /** The thresholds, for all lifetimes but short ones that have their own. */
  thresholds: Thresholds | null;
  /** Thresholds of their own for short lifetimes. */
  shortLived: ShortLived | null;
  /** How long automated renewal may take from when it falls due; without it, as the presets have it. */
  automatedGrace: Grace | null;
}

/**
 * When each level of urgency begins: a preset, or thresholds. People write it, so that a field that is
 * not known is an error: it would be a level that is never told. What is left out is as if nothing had
 * been said.
 */
export interface ExpiryPolicyInput {
  /** `lifetime-relative` or `classic-90-60-30`: in place of `thresholds` and `shortLived`. */
  preset?: Preset | null;
  /** The thresholds, for all lifetimes but short ones that have their own. */
  thresholds?: ThresholdsInput | null;
  /** Thresholds of their own for short lifetimes. */
  shortLived?: ShortLivedInput | null;
  /** How long automated renewal may take from when it falls due; without it, as the presets have it. */
  automatedGrace?: GraceInput | null;
}

/** Makes an `ExpiryPolicy` of its JSON object. */
export function reviveExpiryPolicy(raw: Raw): ExpiryPolicy {
  return {
    preset: raw.preset ?? null,
    thresholds: raw.thresholds == null ? null : reviveThresholds(raw.thresholds),
    shortLived: raw.short_lived == null ? null : reviveShortLived(raw.short_lived),
    automatedGrace: raw.automated_grace == null ? null : reviveGrace(raw.automated_grace),
  };
}

/** The JSON object of an `ExpiryPolicy`. */
export function dumpExpiryPolicy(it: ExpiryPolicyInput): Raw {
  const raw: Raw = {};
  if (it.preset != null) raw.preset = it.preset;
  if (it.thresholds != null) raw.thresholds = dumpThresholds(it.thresholds);
  if (it.shortLived != null) raw.short_lived = dumpShortLived(it.shortLived);
  if (it.automatedGrace != null) raw.automated_grace = dumpGrace(it.automatedGrace);
  return raw;
}

/** A certificate, and what is known of it. */
export interface AssessRequest {
  /** Its DER. */
  certificate: OctetsInput;
  /** When. Now, where it is left out. */
  at?: Date;
  /** How early an end is urgent; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode | null;
  /** Whether it is revoked. */
  revoked?: boolean;
  /** Whether a path to a trusted root is valid, if that is known. */
  trusted?: boolean | null;
  /** When its last valid path ends, if that is known. */
  effectiveExpiry?: EndInput | null;
}

/** The JSON object of an `AssessRequest`. */
export function dumpAssessRequest(it: AssessRequest): Raw {
  const raw: Raw = {};
  raw.certificate = v.dumpOctets(it.certificate);
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  raw.renewal_mode = it.renewalMode ?? null;
  if (it.revoked != null) raw.revoked = it.revoked;
  raw.trusted = it.trusted ?? null;
  raw.effective_expiry = it.effectiveExpiry == null ? null : dumpEnd(it.effectiveExpiry);
  return raw;
}

/** A server that is to be checked at each address. */
export interface CheckAllRequest {
  /** The target, as it may be typed. */
  target: string;
  /** The present. Now, where it is left out. */
  at?: Date;
  /** How to fetch. */
  options?: FetchOptions | null;
  /** Whether each type of key is asked for; yes where it is missing. */
  keyTypes?: boolean | null;
  /** Whether it is asked without its name too. */
  withoutServerName?: boolean;
  /** How early an end is urgent; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
  /** Who renews its certificates: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode | null;
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
}

/** The JSON object of a `CheckAllRequest`. */
export function dumpCheckAllRequest(it: CheckAllRequest): Raw {
  const raw: Raw = {};
  raw.target = it.target;
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.options = it.options == null ? null : dumpFetchOptions(it.options);
  raw.key_types = it.keyTypes ?? null;
  if (it.withoutServerName != null) raw.without_server_name = it.withoutServerName;
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  raw.renewal_mode = it.renewalMode ?? null;
  raw.tag = it.tag ?? null;
  return raw;
}

/** A server that is to be checked. */
export interface CheckRequest {
  /** The target, as it may be typed. */
  target: string;
  /** The present. Now, where it is left out. */
  at?: Date;
  /** How to fetch. */
  options?: FetchOptions | null;
  /** How early an end is urgent; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
  /** Who renews its certificate: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode | null;
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
}

/** The JSON object of a `CheckRequest`. */
export function dumpCheckRequest(it: CheckRequest): Raw {
  const raw: Raw = {};
  raw.target = it.target;
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.options = it.options == null ? null : dumpFetchOptions(it.options);
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  raw.renewal_mode = it.renewalMode ?? null;
  raw.tag = it.tag ?? null;
  return raw;
}

/** What is worth telling. */
export interface EventOptions {
  /** How early an end is urgent; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
  /** The issuers that are allowed, by name, or by the SHA-256 of a root; any, where it is missing. */
  allowedIssuers?: readonly string[] | null;
  /** Failures in a row from which on a place is unreachable. */
  unreachableAfter?: number;
  /** Whether untrusted certificates are no event. */
  acceptUntrusted?: boolean;
}

/** The JSON object of an `EventOptions`. */
export function dumpEventOptions(it: EventOptions): Raw {
  const raw: Raw = {};
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  raw.allowed_issuers = it.allowedIssuers ?? null;
  if (it.unreachableAfter != null) raw.unreachable_after = it.unreachableAfter;
  if (it.acceptUntrusted != null) raw.accept_untrusted = it.acceptUntrusted;
  return raw;
}

/** Snapshots at an instant. */
export interface ExpirationsRequest {
  /** The snapshots, in any order. */
  snapshots: readonly SnapshotInput[];
  /** When. Now, where it is left out. */
  at?: Date;
  /** How early an end is urgent; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
}

/** The JSON object of an `ExpirationsRequest`. */
export function dumpExpirationsRequest(it: ExpirationsRequest): Raw {
  const raw: Raw = {};
  raw.snapshots = it.snapshots.map((one) => dumpSnapshot(one));
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  return raw;
}

/** A policy that is to be checked and written in full. */
export interface ExpiryPolicyRequest {
  /** The policy. */
  policy: ExpiryPolicyInput;
}

/** The JSON object of an `ExpiryPolicyRequest`. */
export function dumpExpiryPolicyRequest(it: ExpiryPolicyRequest): Raw {
  return {
    policy: dumpExpiryPolicy(it.policy),
  };
}

/** A chain that is here already and is to be judged as a server's would be. */
export interface JudgeRequest {
  /** DER of each; the first one is judged, the others may help. */
  chain: readonly OctetsInput[];
  /** When. Now, where it is left out. */
  at?: Date;
  /** What it is called, in the caller's words. */
  target?: string | null;
  /** The DNS name or IP address that it has to be for. */
  name?: string | null;
  /** What it is to be used for; `server-auth` where it is missing. */
  purpose?: Purpose | null;
  /** How early an end is urgent; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
  /** Who renews it: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode | null;
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
}

/** The JSON object of a `JudgeRequest`. */
export function dumpJudgeRequest(it: JudgeRequest): Raw {
  const raw: Raw = {};
  raw.chain = it.chain.map((one) => v.dumpOctets(one));
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.target = it.target ?? null;
  raw.name = it.name ?? null;
  raw.purpose = it.purpose ?? null;
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  raw.renewal_mode = it.renewalMode ?? null;
  raw.tag = it.tag ?? null;
  return raw;
}

/** Certificates of which the renewals are to be counted. */
export interface RenewalPlanRequest {
  /** The certificates. */
  subjects: readonly RuleSubjectInput[];
  /** From this instant on. */
  from: Date;
  /** Up to this one. */
  until: Date;
  /** When a renewal is due; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
  /** How long the next ones last: `present` or `maximum`; `present` where it is missing. */
  nextLifetime?: NextLifetime | null;
}

/** The JSON object of a `RenewalPlanRequest`. */
export function dumpRenewalPlanRequest(it: RenewalPlanRequest): Raw {
  const raw: Raw = {};
  raw.subjects = it.subjects.map((one) => dumpRuleSubject(one));
  raw.from = v.dumpInstant(it.from);
  raw.until = v.dumpInstant(it.until);
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  raw.next_lifetime = it.nextLifetime ?? null;
  return raw;
}

/** Many servers that are to be checked. */
export interface ScanRequest {
  /** The targets. */
  targets: readonly ScanTarget[];
  /**
   * The present, when the scan begins. It goes on by the machine's monotonic clock. Now, where it is
   * left out.
   */
  at?: Date;
  /** How to fetch each. */
  options?: FetchOptions | null;
  /** How early an end is urgent; `relative` where it is missing. */
  policy?: ExpiryPolicyInput | null;
  /** Who renews the certificates: `automated`, `manual` or `unknown`. */
  renewalMode?: RenewalMode | null;
  /** Targets at once. */
  concurrency?: number | null;
  /** New connections in a second, at most; 0 for any number. */
  connectionsPerSecond?: number | null;
  /** Connections to one address at once. */
  connectionsPerAddress?: number | null;
}

/** The JSON object of a `ScanRequest`. */
export function dumpScanRequest(it: ScanRequest): Raw {
  const raw: Raw = {};
  raw.targets = it.targets.map((one) => dumpScanTarget(one));
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.options = it.options == null ? null : dumpFetchOptions(it.options);
  raw.policy = it.policy == null ? null : dumpExpiryPolicy(it.policy);
  raw.renewal_mode = it.renewalMode ?? null;
  raw.concurrency = it.concurrency ?? null;
  raw.connections_per_second = it.connectionsPerSecond ?? null;
  raw.connections_per_address = it.connectionsPerAddress ?? null;
  return raw;
}

/** What was seen in a run, and how all stood before. */
export interface StandingsRequest {
  /** How all stood. */
  before: readonly StandingInput[];
  /** What was seen, in any order. */
  looks: readonly SnapshotInput[];
  /** The instant of the run. Now, where it is left out. */
  at?: Date;
  /** What is worth telling. */
  options?: EventOptions | null;
}

/** The JSON object of a `StandingsRequest`. */
export function dumpStandingsRequest(it: StandingsRequest): Raw {
  const raw: Raw = {};
  raw.before = it.before.map((one) => dumpStanding(one));
  raw.looks = it.looks.map((one) => dumpSnapshot(one));
  raw.at = v.dumpInstant(it.at ?? new Date());
  raw.options = it.options == null ? null : dumpEventOptions(it.options);
  return raw;
}

/** DER that is to be written as PEM. */
export interface ToPemRequest {
  /** The DER. */
  der: OctetsInput;
  /** The label, `CERTIFICATE` where it is missing. */
  label?: string | null;
}

/** The JSON object of a `ToPemRequest`. */
export function dumpToPemRequest(it: ToPemRequest): Raw {
  const raw: Raw = {};
  raw.der = v.dumpOctets(it.der);
  raw.label = it.label ?? null;
  return raw;
}

/** A certificate that cannot be read. */
export interface Unreadable {
  /** Its place in the chain as served, from 0. */
  index: number;
  /** Why, by its stable code. */
  code: ParseErrorCode;
  /** Why, as a sentence. */
  message: string;
}

/** Makes a `Unreadable` of its JSON object. */
export function reviveUnreadable(raw: Raw): Unreadable {
  return {
    index: raw.index,
    code: raw.code,
    message: raw.message,
  };
}

/** The JSON object of a `Unreadable`. */
export function dumpUnreadable(it: Unreadable): Raw {
  return {
    index: it.index,
    code: it.code,
    message: it.message,
  };
}

/** A rule that will hit a certificate. */
export interface UpcomingRule {
  /** What it does: `shorter-lifetime`, `root-leaves` ... */
  code: RuleCode;
  /** When that is felt. */
  at: Date;
  /** With what numbers. */
  facts: Facts;
  /** What that means, and what to do. */
  sentence: string;
  /** Where the rule stands: document and section. */
  source: string;
  /** Whether `at` is a guess. */
  isEstimate: boolean;
}

/** Makes a `UpcomingRule` of its JSON object. */
export function reviveUpcomingRule(raw: Raw): UpcomingRule {
  return {
    code: raw.code,
    at: v.reviveInstant(raw.at),
    facts: v.reviveFacts(raw.facts ?? {}),
    sentence: raw.sentence,
    source: raw.source,
    isEstimate: (raw.is_estimate ?? false),
  };
}

/** The JSON object of a `UpcomingRule`. */
export function dumpUpcomingRule(it: UpcomingRule): Raw {
  return {
    code: it.code,
    at: v.dumpInstant(it.at),
    facts: v.dumpFacts(it.facts),
    sentence: it.sentence,
    source: it.source,
    is_estimate: it.isEstimate,
  };
}

/** A certificate as the rules see it, and a span of time. */
export interface UpcomingRulesRequest {
  /** The certificate. */
  subject: RuleSubjectInput;
  /** From this instant on. */
  from: Date;
  /** Up to this one. */
  until: Date;
}

/** The JSON object of a `UpcomingRulesRequest`. */
export function dumpUpcomingRulesRequest(it: UpcomingRulesRequest): Raw {
  return {
    subject: dumpRuleSubject(it.subject),
    from: v.dumpInstant(it.from),
    until: v.dumpInstant(it.until),
  };
}

/** A certificate that is to be validated. */
export interface ValidateRequest {
  /** Its DER. */
  leaf: OctetsInput;
  /** The instant at which it has to be valid. Now, where it is left out. */
  at?: Date;
  /** DER of others that may help, in any order. */
  intermediates?: readonly OctetsInput[];
  /** What it is to be used for; `server-auth` where it is missing. */
  purpose?: Purpose | null;
  /** The DNS name or IP address that it has to be for. */
  name?: string | null;
  /** How many intermediates are allowed. */
  maxDepth?: number | null;
  /** How many other valid paths are wanted. */
  otherPaths?: number | null;
  /** The policies of RFC 5280 section 6.1.1. */
  policies?: PolicyInputs | null;
  /** DER of revocation lists. */
  crls?: readonly OctetsInput[];
  /** `off`, `required` or `best-effort`. */
  revocation?: RevocationMode | null;
}

/** The JSON object of a `ValidateRequest`. */
export function dumpValidateRequest(it: ValidateRequest): Raw {
  const raw: Raw = {};
  raw.leaf = v.dumpOctets(it.leaf);
  raw.at = v.dumpInstant(it.at ?? new Date());
  if (it.intermediates != null) raw.intermediates = it.intermediates.map((one) => v.dumpOctets(one));
  raw.purpose = it.purpose ?? null;
  raw.name = it.name ?? null;
  raw.max_depth = it.maxDepth ?? null;
  raw.other_paths = it.otherPaths ?? null;
  raw.policies = it.policies == null ? null : dumpPolicyInputs(it.policies);
  if (it.crls != null) raw.crls = it.crls.map((one) => v.dumpOctets(one));
  raw.revocation = it.revocation ?? null;
  return raw;
}

/** How long a CA may reuse what it has validated: days; `null` before the first rule. */
export interface ValidationReuse {
  /** Of domain names and IP addresses. */
  domainsAndAddressesDays: number | null;
  /** Of the subject's identity. */
  identityDays: number | null;
}

/** Makes a `ValidationReuse` of its JSON object. */
export function reviveValidationReuse(raw: Raw): ValidationReuse {
  return {
    domainsAndAddressesDays: raw.domains_and_addresses_days ?? null,
    identityDays: raw.identity_days ?? null,
  };
}

/** The JSON object of a `ValidationReuse`. */
export function dumpValidationReuse(it: ValidationReuse): Raw {
  return {
    domains_and_addresses_days: it.domainsAndAddressesDays,
    identity_days: it.identityDays,
  };
}

/** An instant of issue. */
export interface ValidationReuseRequest {
  /** When the certificate is issued. */
  issued: Date;
}

/** The JSON object of a `ValidationReuseRequest`. */
export function dumpValidationReuseRequest(it: ValidationReuseRequest): Raw {
  return {
    issued: v.dumpInstant(it.issued),
  };
}

/** What a validator trusts and which rules it goes by. */
export interface ValidatorSettings {
  /**
   * Roots that come with it: `mozilla`, `native` (the operating system's) or `none`. `mozilla` where it
   * is missing and `roots` is empty, `none` where it is missing and `roots` is not.
   */
  builtinRoots?: BuiltinRoots | null;
  /** Roots of one's own, besides those. */
  roots?: readonly Roots[];
  /** The rules: `web-pki` or `rfc5280`. `web-pki` with built-in roots, `rfc5280` without. */
  profile?: Profile | null;
  /** Where the roots come from, for findings. */
  source?: RootsSource | null;
  /** Bounds in place of notafter's own. */
  limits?: Limits | null;
  /** How many verified links are remembered: 0 for none; missing for notafter's own number. */
  rememberedLinks?: number | null;
}

/** The JSON object of a `ValidatorSettings`. */
export function dumpValidatorSettings(it: ValidatorSettings): Raw {
  const raw: Raw = {};
  raw.builtin_roots = it.builtinRoots ?? null;
  if (it.roots != null) raw.roots = it.roots.map((one) => dumpRoots(one));
  raw.profile = it.profile ?? null;
  raw.source = it.source == null ? null : dumpRootsSource(it.source);
  raw.limits = it.limits == null ? null : dumpLimits(it.limits);
  raw.remembered_links = it.rememberedLinks ?? null;
  return raw;
}

/** A certificate that is looked for in observations. */
export interface WhoServesRequest {
  /** What was seen. */
  observations: readonly ObservationInput[];
  /** SHA-256 of the certificate's DER, in hex. */
  fingerprintSha256: string;
}

/** The JSON object of a `WhoServesRequest`. */
export function dumpWhoServesRequest(it: WhoServesRequest): Raw {
  return {
    observations: it.observations.map((one) => dumpObservation(one)),
    fingerprint_sha256: it.fingerprintSha256,
  };
}

/** What a validation has cost. */
export interface Work {
  /** Signatures that were verified. */
  signaturesChecked: number;
  /** Certificates that were weighed as the issuer of another. */
  candidatesTried: number;
  /** Paths that reached a trusted root, and were judged as a whole. */
  pathsCompleted: number;
  /** Signatures that were known from before, and not verified again. */
  linksRemembered: number;
}

/** Makes a `Work` of its JSON object. */
export function reviveWork(raw: Raw): Work {
  return {
    signaturesChecked: raw.signatures_checked,
    candidatesTried: raw.candidates_tried,
    pathsCompleted: raw.paths_completed,
    linksRemembered: raw.links_remembered,
  };
}

/** The JSON object of a `Work`. */
export function dumpWork(it: Work): Raw {
  return {
    signatures_checked: it.signaturesChecked,
    candidates_tried: it.candidatesTried,
    paths_completed: it.pathsCompleted,
    links_remembered: it.linksRemembered,
  };
}

/** A verdict, and everything that it rests on. */
export interface Validation {
  /** `valid` or `invalid`. */
  verdict: Verdict;
  /** The path, leaf first: each certificate's SHA-256, in hex. */
  path: string[];
  /** Everything that is to be said of the path. */
  findings: Finding[];
  /** The certificate policies for which the path is valid; `null` where it ends before any trusted root. */
  policies: Policies | null;
  /** Other valid paths, as many as were asked for and found: in the form of `path`. */
  otherPaths: string[][];
  /** What it has cost. */
  work: Work;
}

/** A verdict, and everything that it rests on. What is left out is as if nothing had been said. */
export interface ValidationInput {
  /** `valid` or `invalid`. */
  verdict: Verdict;
  /** The path, leaf first: each certificate's SHA-256, in hex. */
  path?: readonly string[];
  /** Everything that is to be said of the path. */
  findings?: readonly FindingInput[];
  /** The certificate policies for which the path is valid; `null` where it ends before any trusted root. */
  policies?: PoliciesInput | null;
  /** Other valid paths, as many as were asked for and found: in the form of `path`. */
  otherPaths?: readonly (readonly string[])[];
  /** What it has cost. */
  work: Work;
}

/** Makes a `Validation` of its JSON object. */
export function reviveValidation(raw: Raw): Validation {
  return {
    verdict: raw.verdict,
    path: raw.path ?? [],
    findings: (raw.findings ?? []).map((one: any) => reviveFinding(one)),
    policies: raw.policies == null ? null : revivePolicies(raw.policies),
    otherPaths: raw.other_paths ?? [],
    work: reviveWork(raw.work),
  };
}

/** The JSON object of a `Validation`. */
export function dumpValidation(it: ValidationInput): Raw {
  const raw: Raw = {};
  raw.verdict = it.verdict;
  if (it.path != null) raw.path = it.path;
  if (it.findings != null) raw.findings = it.findings.map((one) => dumpFinding(one));
  raw.policies = it.policies == null ? null : dumpPolicies(it.policies);
  if (it.otherPaths != null) raw.other_paths = it.otherPaths;
  raw.work = dumpWork(it.work);
  return raw;
}

/**
 * A target with everything that is known of it. The fields of the connection are absent where there
 * was none: a file.
 */
export interface Check {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was given for it, as far as it may be repeated: an argument, or a line of a list. */
  input: string | null;
  /** What was asked for: a server in its canonical text, a file by its name. */
  target: string;
  /** When it was looked at, if anybody told. */
  observedAt: Date | null;
  /** How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ... */
  outcome: Outcome | null;
  /** The same as a sentence. */
  outcomeMessage: string | null;
  /** The particulars of the outcome. */
  outcomeFacts: Facts;
  /**
   * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake
   * as shows them.
   */
  method: Method | null;
  /** The address that was connected to; where no connection came about, the last one tried. */
  address: string | null;
  /** The TCP port. */
  port: number | null;
  /**
   * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
   * `smtp`.
   */
  service: Service | null;
  /** The name sent in Server Name Indication. */
  serverName: string | null;
  /** The version agreed on: `TLSv1.3`. */
  tlsVersion: TlsVersion | null;
  /** The cipher suite agreed on, by its IANA name. */
  cipherSuite: string | null;
  /** The key exchange group agreed on, by its IANA name. */
  keyExchangeGroup: string | null;
  /** The application protocol agreed on; octets that are not UTF-8 are replaced. */
  alpn: string | null;
  /** The stapled OCSP response, in DER as served, in hexadecimal. */
  ocspResponse: string | null;
  /**
   * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
   * its signature is wrong; `null` where no certificate was obtained.
   */
  possession: Possession | null;
  /** Whether the handshake came to its end. */
  handshakeCompleted: boolean | null;
  /** Whether the server asked for a client certificate. */
  clientCertificateRequested: boolean | null;
  /** Whether it was given one. */
  clientCertificateGiven: boolean | null;
  /** What ended the conversation after the certificates were here, by its code. */
  interruption: Outcome | null;
  /** The same as a sentence. */
  interruptionMessage: string | null;
  /** The particulars of what ended it. */
  interruptionFacts: Facts;
  /** What a full handshake ended with, where the certificates were then read without one, by its code. */
  handshakeFailure: Outcome | null;
  /** The same as a sentence. */
  handshakeFailureMessage: string | null;
  /** What is to be said of the connection. */
  connectionFindings: Finding[];
  /** Every address tried, in order. */
  attempts: Attempt[];
  /** Why there was nothing to check: the text is no target, or the file holds no certificate. */
  error: CheckError | null;
  /** The certificates as served, those that can be read. */
  chain: Certificate[];
  /** Whether they are valid. */
  validation: Validation | null;
  /** When they end. */
  expiry: Expiry | null;
  /** What is wrong with the chain as it is served; `certificateIndex` is the place in `chain`. */
  chainFindings: Finding[];
  /** The certificates that cannot be read. */
  unreadable: Unreadable[];
}

/**
 * A target with everything that is known of it. The fields of the connection are absent where there
 * was none: a file. What is left out is as if nothing had been said.
 */
export interface CheckInput {
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
  /** What was given for it, as far as it may be repeated: an argument, or a line of a list. */
  input?: string | null;
  /** What was asked for: a server in its canonical text, a file by its name. */
  target: string;
  /** When it was looked at, if anybody told. */
  observedAt?: Date | null;
  /** How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ... */
  outcome?: Outcome | null;
  /** The same as a sentence. */
  outcomeMessage?: string | null;
  /** The particulars of the outcome. */
  outcomeFacts?: FactsInput;
  /**
   * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake
   * as shows them.
   */
  method?: Method | null;
  /** The address that was connected to; where no connection came about, the last one tried. */
  address?: string | null;
  /** The TCP port. */
  port?: number | null;
  /**
   * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
   * `smtp`.
   */
  service?: Service | null;
  /** The name sent in Server Name Indication. */
  serverName?: string | null;
  /** The version agreed on: `TLSv1.3`. */
  tlsVersion?: TlsVersion | null;
  /** The cipher suite agreed on, by its IANA name. */
  cipherSuite?: string | null;
  /** The key exchange group agreed on, by its IANA name. */
  keyExchangeGroup?: string | null;
  /** The application protocol agreed on; octets that are not UTF-8 are replaced. */
  alpn?: string | null;
  /** The stapled OCSP response, in DER as served, in hexadecimal. */
  ocspResponse?: string | null;
  /**
   * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
   * its signature is wrong; `null` where no certificate was obtained.
   */
  possession?: Possession | null;
  /** Whether the handshake came to its end. */
  handshakeCompleted?: boolean | null;
  /** Whether the server asked for a client certificate. */
  clientCertificateRequested?: boolean | null;
  /** Whether it was given one. */
  clientCertificateGiven?: boolean | null;
  /** What ended the conversation after the certificates were here, by its code. */
  interruption?: Outcome | null;
  /** The same as a sentence. */
  interruptionMessage?: string | null;
  /** The particulars of what ended it. */
  interruptionFacts?: FactsInput;
  /** What a full handshake ended with, where the certificates were then read without one, by its code. */
  handshakeFailure?: Outcome | null;
  /** The same as a sentence. */
  handshakeFailureMessage?: string | null;
  /** What is to be said of the connection. */
  connectionFindings?: readonly FindingInput[];
  /** Every address tried, in order. */
  attempts?: readonly Attempt[];
  /** Why there was nothing to check: the text is no target, or the file holds no certificate. */
  error?: CheckErrorInput | null;
  /** The certificates as served, those that can be read. */
  chain?: readonly CertificateInput[];
  /** Whether they are valid. */
  validation?: ValidationInput | null;
  /** When they end. */
  expiry?: ExpiryInput | null;
  /** What is wrong with the chain as it is served; `certificateIndex` is the place in `chain`. */
  chainFindings?: readonly FindingInput[];
  /** The certificates that cannot be read. */
  unreadable?: readonly Unreadable[];
}

/** Makes a `Check` of its JSON object. */
export function reviveCheck(raw: Raw): Check {
  return {
    tag: raw.tag ?? null,
    input: raw.input ?? null,
    target: raw.target,
    observedAt: raw.observed_at == null ? null : v.reviveInstant(raw.observed_at),
    outcome: raw.outcome ?? null,
    outcomeMessage: raw.outcome_message ?? null,
    outcomeFacts: v.reviveFacts(raw.outcome_facts ?? {}),
    method: raw.method ?? null,
    address: raw.address ?? null,
    port: raw.port ?? null,
    service: raw.service ?? null,
    serverName: raw.server_name ?? null,
    tlsVersion: raw.tls_version ?? null,
    cipherSuite: raw.cipher_suite ?? null,
    keyExchangeGroup: raw.key_exchange_group ?? null,
    alpn: raw.alpn ?? null,
    ocspResponse: raw.ocsp_response ?? null,
    possession: raw.possession ?? null,
    handshakeCompleted: raw.handshake_completed ?? null,
    clientCertificateRequested: raw.client_certificate_requested ?? null,
    clientCertificateGiven: raw.client_certificate_given ?? null,
    interruption: raw.interruption ?? null,
    interruptionMessage: raw.interruption_message ?? null,
    interruptionFacts: v.reviveFacts(raw.interruption_facts ?? {}),
    handshakeFailure: raw.handshake_failure ?? null,
    handshakeFailureMessage: raw.handshake_failure_message ?? null,
    connectionFindings: (raw.connection_findings ?? []).map((one: any) => reviveFinding(one)),
    attempts: (raw.attempts ?? []).map((one: any) => reviveAttempt(one)),
    error: raw.error == null ? null : reviveCheckError(raw.error),
    chain: (raw.chain ?? []).map((one: any) => reviveCertificate(one)),
    validation: raw.validation == null ? null : reviveValidation(raw.validation),
    expiry: raw.expiry == null ? null : reviveExpiry(raw.expiry),
    chainFindings: (raw.chain_findings ?? []).map((one: any) => reviveFinding(one)),
    unreadable: (raw.unreadable ?? []).map((one: any) => reviveUnreadable(one)),
  };
}

/** The JSON object of a `Check`. */
export function dumpCheck(it: CheckInput): Raw {
  const raw: Raw = {};
  raw.tag = it.tag ?? null;
  raw.input = it.input ?? null;
  raw.target = it.target;
  raw.observed_at = it.observedAt == null ? null : v.dumpInstant(it.observedAt);
  if (it.outcome != null) {
    raw.outcome = it.outcome ?? null;
    raw.outcome_message = it.outcomeMessage ?? null;
    if (it.outcomeFacts != null) raw.outcome_facts = v.dumpFacts(it.outcomeFacts);
    raw.method = it.method ?? null;
    raw.address = it.address ?? null;
    raw.port = it.port ?? null;
    raw.service = it.service ?? null;
    raw.server_name = it.serverName ?? null;
    raw.tls_version = it.tlsVersion ?? null;
    raw.cipher_suite = it.cipherSuite ?? null;
    raw.key_exchange_group = it.keyExchangeGroup ?? null;
    raw.alpn = it.alpn ?? null;
    raw.ocsp_response = it.ocspResponse ?? null;
    raw.possession = it.possession ?? null;
    raw.handshake_completed = it.handshakeCompleted ?? null;
    raw.client_certificate_requested = it.clientCertificateRequested ?? null;
    raw.client_certificate_given = it.clientCertificateGiven ?? null;
    raw.interruption = it.interruption ?? null;
    raw.interruption_message = it.interruptionMessage ?? null;
    if (it.interruptionFacts != null) raw.interruption_facts = v.dumpFacts(it.interruptionFacts);
    raw.handshake_failure = it.handshakeFailure ?? null;
    raw.handshake_failure_message = it.handshakeFailureMessage ?? null;
    if (it.connectionFindings != null) raw.connection_findings = it.connectionFindings.map((one) => dumpFinding(one));
    if (it.attempts != null) raw.attempts = it.attempts.map((one) => dumpAttempt(one));
  }
  raw.error = it.error == null ? null : dumpCheckError(it.error);
  if (it.chain != null) raw.chain = it.chain.map((one) => dumpCertificate(one));
  raw.validation = it.validation == null ? null : dumpValidation(it.validation);
  raw.expiry = it.expiry == null ? null : dumpExpiry(it.expiry);
  if (it.chainFindings != null) raw.chain_findings = it.chainFindings.map((one) => dumpFinding(one));
  if (it.unreadable != null) raw.unreadable = it.unreadable.map((one) => dumpUnreadable(one));
  return raw;
}

/** One observation of a matrix. */
export interface MatrixCell {
  /**
   * The only type of key asked for, `rsa` or `ecdsa`; `null` where the server had the choice. A server
   * without such a key refuses: that is no fault of it.
   */
  keyType: KeyType | null;
  /** Whether it was asked without a name, though it has one. */
  withoutServerName: boolean;
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was given for it, as far as it may be repeated: an argument, or a line of a list. */
  input: string | null;
  /** What was asked for: a server in its canonical text, a file by its name. */
  target: string;
  /** When it was looked at, if anybody told. */
  observedAt: Date | null;
  /** How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ... */
  outcome: Outcome | null;
  /** The same as a sentence. */
  outcomeMessage: string | null;
  /** The particulars of the outcome. */
  outcomeFacts: Facts;
  /**
   * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake
   * as shows them.
   */
  method: Method | null;
  /** The address that was connected to; where no connection came about, the last one tried. */
  address: string | null;
  /** The TCP port. */
  port: number | null;
  /**
   * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
   * `smtp`.
   */
  service: Service | null;
  /** The name sent in Server Name Indication. */
  serverName: string | null;
  /** The version agreed on: `TLSv1.3`. */
  tlsVersion: TlsVersion | null;
  /** The cipher suite agreed on, by its IANA name. */
  cipherSuite: string | null;
  /** The key exchange group agreed on, by its IANA name. */
  keyExchangeGroup: string | null;
  /** The application protocol agreed on; octets that are not UTF-8 are replaced. */
  alpn: string | null;
  /** The stapled OCSP response, in DER as served, in hexadecimal. */
  ocspResponse: string | null;
  /**
   * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
   * its signature is wrong; `null` where no certificate was obtained.
   */
  possession: Possession | null;
  /** Whether the handshake came to its end. */
  handshakeCompleted: boolean | null;
  /** Whether the server asked for a client certificate. */
  clientCertificateRequested: boolean | null;
  /** Whether it was given one. */
  clientCertificateGiven: boolean | null;
  /** What ended the conversation after the certificates were here, by its code. */
  interruption: Outcome | null;
  /** The same as a sentence. */
  interruptionMessage: string | null;
  /** The particulars of what ended it. */
  interruptionFacts: Facts;
  /** What a full handshake ended with, where the certificates were then read without one, by its code. */
  handshakeFailure: Outcome | null;
  /** The same as a sentence. */
  handshakeFailureMessage: string | null;
  /** What is to be said of the connection. */
  connectionFindings: Finding[];
  /** Every address tried, in order. */
  attempts: Attempt[];
  /** Why there was nothing to check: the text is no target, or the file holds no certificate. */
  error: CheckError | null;
  /** The certificates as served, those that can be read. */
  chain: Certificate[];
  /** Whether they are valid. */
  validation: Validation | null;
  /** When they end. */
  expiry: Expiry | null;
  /** What is wrong with the chain as it is served; `certificateIndex` is the place in `chain`. */
  chainFindings: Finding[];
  /** The certificates that cannot be read. */
  unreadable: Unreadable[];
}

/** One observation of a matrix. What is left out is as if nothing had been said. */
export interface MatrixCellInput {
  /**
   * The only type of key asked for, `rsa` or `ecdsa`; `null` where the server had the choice. A server
   * without such a key refuses: that is no fault of it.
   */
  keyType?: KeyType | null;
  /** Whether it was asked without a name, though it has one. */
  withoutServerName?: boolean;
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
  /** What was given for it, as far as it may be repeated: an argument, or a line of a list. */
  input?: string | null;
  /** What was asked for: a server in its canonical text, a file by its name. */
  target: string;
  /** When it was looked at, if anybody told. */
  observedAt?: Date | null;
  /** How far it came: `certificate`, `name-not-found`, `refused`, `timed-out` ... */
  outcome?: Outcome | null;
  /** The same as a sentence. */
  outcomeMessage?: string | null;
  /** The particulars of the outcome. */
  outcomeFacts?: FactsInput;
  /**
   * How the certificates were read: `handshake`, or `certificate-only`, which is as much of a handshake
   * as shows them.
   */
  method?: Method | null;
  /** The address that was connected to; where no connection came about, the last one tried. */
  address?: string | null;
  /** The TCP port. */
  port?: number | null;
  /**
   * How TLS begins there: `tls` where it comes first, else the protocol that leads to it, such as
   * `smtp`.
   */
  service?: Service | null;
  /** The name sent in Server Name Indication. */
  serverName?: string | null;
  /** The version agreed on: `TLSv1.3`. */
  tlsVersion?: TlsVersion | null;
  /** The cipher suite agreed on, by its IANA name. */
  cipherSuite?: string | null;
  /** The key exchange group agreed on, by its IANA name. */
  keyExchangeGroup?: string | null;
  /** The application protocol agreed on; octets that are not UTF-8 are replaced. */
  alpn?: string | null;
  /** The stapled OCSP response, in DER as served, in hexadecimal. */
  ocspResponse?: string | null;
  /**
   * Whether the server showed that it has the private key: `proven`, `unproven`, or `disproven` where
   * its signature is wrong; `null` where no certificate was obtained.
   */
  possession?: Possession | null;
  /** Whether the handshake came to its end. */
  handshakeCompleted?: boolean | null;
  /** Whether the server asked for a client certificate. */
  clientCertificateRequested?: boolean | null;
  /** Whether it was given one. */
  clientCertificateGiven?: boolean | null;
  /** What ended the conversation after the certificates were here, by its code. */
  interruption?: Outcome | null;
  /** The same as a sentence. */
  interruptionMessage?: string | null;
  /** The particulars of what ended it. */
  interruptionFacts?: FactsInput;
  /** What a full handshake ended with, where the certificates were then read without one, by its code. */
  handshakeFailure?: Outcome | null;
  /** The same as a sentence. */
  handshakeFailureMessage?: string | null;
  /** What is to be said of the connection. */
  connectionFindings?: readonly FindingInput[];
  /** Every address tried, in order. */
  attempts?: readonly Attempt[];
  /** Why there was nothing to check: the text is no target, or the file holds no certificate. */
  error?: CheckErrorInput | null;
  /** The certificates as served, those that can be read. */
  chain?: readonly CertificateInput[];
  /** Whether they are valid. */
  validation?: ValidationInput | null;
  /** When they end. */
  expiry?: ExpiryInput | null;
  /** What is wrong with the chain as it is served; `certificateIndex` is the place in `chain`. */
  chainFindings?: readonly FindingInput[];
  /** The certificates that cannot be read. */
  unreadable?: readonly Unreadable[];
}

/** Makes a `MatrixCell` of its JSON object. */
export function reviveMatrixCell(raw: Raw): MatrixCell {
  return {
    keyType: raw.key_type ?? null,
    withoutServerName: (raw.without_server_name ?? false),
    tag: raw.tag ?? null,
    input: raw.input ?? null,
    target: raw.target,
    observedAt: raw.observed_at == null ? null : v.reviveInstant(raw.observed_at),
    outcome: raw.outcome ?? null,
    outcomeMessage: raw.outcome_message ?? null,
    outcomeFacts: v.reviveFacts(raw.outcome_facts ?? {}),
    method: raw.method ?? null,
    address: raw.address ?? null,
    port: raw.port ?? null,
    service: raw.service ?? null,
    serverName: raw.server_name ?? null,
    tlsVersion: raw.tls_version ?? null,
    cipherSuite: raw.cipher_suite ?? null,
    keyExchangeGroup: raw.key_exchange_group ?? null,
    alpn: raw.alpn ?? null,
    ocspResponse: raw.ocsp_response ?? null,
    possession: raw.possession ?? null,
    handshakeCompleted: raw.handshake_completed ?? null,
    clientCertificateRequested: raw.client_certificate_requested ?? null,
    clientCertificateGiven: raw.client_certificate_given ?? null,
    interruption: raw.interruption ?? null,
    interruptionMessage: raw.interruption_message ?? null,
    interruptionFacts: v.reviveFacts(raw.interruption_facts ?? {}),
    handshakeFailure: raw.handshake_failure ?? null,
    handshakeFailureMessage: raw.handshake_failure_message ?? null,
    connectionFindings: (raw.connection_findings ?? []).map((one: any) => reviveFinding(one)),
    attempts: (raw.attempts ?? []).map((one: any) => reviveAttempt(one)),
    error: raw.error == null ? null : reviveCheckError(raw.error),
    chain: (raw.chain ?? []).map((one: any) => reviveCertificate(one)),
    validation: raw.validation == null ? null : reviveValidation(raw.validation),
    expiry: raw.expiry == null ? null : reviveExpiry(raw.expiry),
    chainFindings: (raw.chain_findings ?? []).map((one: any) => reviveFinding(one)),
    unreadable: (raw.unreadable ?? []).map((one: any) => reviveUnreadable(one)),
  };
}

/** The JSON object of a `MatrixCell`. */
export function dumpMatrixCell(it: MatrixCellInput): Raw {
  const raw: Raw = {};
  raw.key_type = it.keyType ?? null;
  if (it.withoutServerName != null) raw.without_server_name = it.withoutServerName;
  raw.tag = it.tag ?? null;
  raw.input = it.input ?? null;
  raw.target = it.target;
  raw.observed_at = it.observedAt == null ? null : v.dumpInstant(it.observedAt);
  if (it.outcome != null) {
    raw.outcome = it.outcome ?? null;
    raw.outcome_message = it.outcomeMessage ?? null;
    if (it.outcomeFacts != null) raw.outcome_facts = v.dumpFacts(it.outcomeFacts);
    raw.method = it.method ?? null;
    raw.address = it.address ?? null;
    raw.port = it.port ?? null;
    raw.service = it.service ?? null;
    raw.server_name = it.serverName ?? null;
    raw.tls_version = it.tlsVersion ?? null;
    raw.cipher_suite = it.cipherSuite ?? null;
    raw.key_exchange_group = it.keyExchangeGroup ?? null;
    raw.alpn = it.alpn ?? null;
    raw.ocsp_response = it.ocspResponse ?? null;
    raw.possession = it.possession ?? null;
    raw.handshake_completed = it.handshakeCompleted ?? null;
    raw.client_certificate_requested = it.clientCertificateRequested ?? null;
    raw.client_certificate_given = it.clientCertificateGiven ?? null;
    raw.interruption = it.interruption ?? null;
    raw.interruption_message = it.interruptionMessage ?? null;
    if (it.interruptionFacts != null) raw.interruption_facts = v.dumpFacts(it.interruptionFacts);
    raw.handshake_failure = it.handshakeFailure ?? null;
    raw.handshake_failure_message = it.handshakeFailureMessage ?? null;
    if (it.connectionFindings != null) raw.connection_findings = it.connectionFindings.map((one) => dumpFinding(one));
    if (it.attempts != null) raw.attempts = it.attempts.map((one) => dumpAttempt(one));
  }
  raw.error = it.error == null ? null : dumpCheckError(it.error);
  if (it.chain != null) raw.chain = it.chain.map((one) => dumpCertificate(one));
  raw.validation = it.validation == null ? null : dumpValidation(it.validation);
  raw.expiry = it.expiry == null ? null : dumpExpiry(it.expiry);
  if (it.chainFindings != null) raw.chain_findings = it.chainFindings.map((one) => dumpFinding(one));
  if (it.unreadable != null) raw.unreadable = it.unreadable.map((one) => dumpUnreadable(one));
  return raw;
}

/** A target with everything that each of its addresses shows. */
export interface Matrix {
  /** The caller's own word for whom or what it belongs to. */
  tag: string | null;
  /** What was given for it, as far as it may be repeated: an argument, or a line of a list. */
  input: string | null;
  /** What was asked for, in its canonical text. */
  target: string;
  /** What was seen: in the order of the addresses, of each address first what it shows of itself. */
  cells: MatrixCell[];
  /** Where the cells disagree. */
  divergences: Divergence[];
}

/**
 * A target with everything that each of its addresses shows. What is left out is as if nothing had
 * been said.
 */
export interface MatrixInput {
  /** The caller's own word for whom or what it belongs to. */
  tag?: string | null;
  /** What was given for it, as far as it may be repeated: an argument, or a line of a list. */
  input?: string | null;
  /** What was asked for, in its canonical text. */
  target: string;
  /** What was seen: in the order of the addresses, of each address first what it shows of itself. */
  cells?: readonly MatrixCellInput[];
  /** Where the cells disagree. */
  divergences?: readonly DivergenceInput[];
}

/** Makes a `Matrix` of its JSON object. */
export function reviveMatrix(raw: Raw): Matrix {
  return {
    tag: raw.tag ?? null,
    input: raw.input ?? null,
    target: raw.target,
    cells: (raw.cells ?? []).map((one: any) => reviveMatrixCell(one)),
    divergences: (raw.divergences ?? []).map((one: any) => reviveDivergence(one)),
  };
}

/** The JSON object of a `Matrix`. */
export function dumpMatrix(it: MatrixInput): Raw {
  const raw: Raw = {};
  raw.tag = it.tag ?? null;
  raw.input = it.input ?? null;
  raw.target = it.target;
  if (it.cells != null) raw.cells = it.cells.map((one) => dumpMatrixCell(one));
  if (it.divergences != null) raw.divergences = it.divergences.map((one) => dumpDivergence(one));
  return raw;
}

/** A check, or that of each address of a target. */
export interface SnapshotsRequest {
  /** The check. */
  check?: CheckInput | null;
  /** Or all of a target. */
  matrix?: MatrixInput | null;
}

/** The JSON object of a `SnapshotsRequest`. */
export function dumpSnapshotsRequest(it: SnapshotsRequest): Raw {
  const raw: Raw = {};
  raw.check = it.check == null ? null : dumpCheck(it.check);
  raw.matrix = it.matrix == null ? null : dumpMatrix(it.matrix);
  return raw;
}

/** How many renewals there are in a year (UTC). */
export interface YearlyRenewals {
  /** The year. */
  year: number;
  /** How many renewals of all certificates. */
  renewals: number;
}

/** Makes a `YearlyRenewals` of its JSON object. */
export function reviveYearlyRenewals(raw: Raw): YearlyRenewals {
  return {
    year: raw.year,
    renewals: raw.renewals,
  };
}

/** The JSON object of a `YearlyRenewals`. */
export function dumpYearlyRenewals(it: YearlyRenewals): Raw {
  return {
    year: it.year,
    renewals: it.renewals,
  };
}

/** The renewals of a fleet over some years. */
export interface RenewalPlan {
  /** The first instant that it covers. */
  from: Date;
  /** The first instant that it does not cover. */
  until: Date;
  /** Every year that it touches, in order. */
  years: YearlyRenewals[];
  /** Every certificate, in the order given. */
  certificates: CertificateRenewals[];
  /** All of them. */
  total: number;
}

/** Makes a `RenewalPlan` of its JSON object. */
export function reviveRenewalPlan(raw: Raw): RenewalPlan {
  return {
    from: v.reviveInstant(raw.from),
    until: v.reviveInstant(raw.until),
    years: (raw.years ?? []).map((one: any) => reviveYearlyRenewals(one)),
    certificates: (raw.certificates ?? []).map((one: any) => reviveCertificateRenewals(one)),
    total: raw.total,
  };
}

/** The JSON object of a `RenewalPlan`. */
export function dumpRenewalPlan(it: RenewalPlan): Raw {
  return {
    from: v.dumpInstant(it.from),
    until: v.dumpInstant(it.until),
    years: it.years.map((one) => dumpYearlyRenewals(one)),
    certificates: it.certificates.map((one) => dumpCertificateRenewals(one)),
    total: it.total,
  };
}

/** A line of a zone that gave no candidate although it was meant to. */
export interface ZoneIssue {
  /**
   * The line on which the record starts, from 1; 0 where it is not the text but the origin that was
   * given with it.
   */
  line: number;
  /** What is wrong, by its stable code. */
  code: ZoneIssueCode;
  /** What is wrong and what to do about it, as a sentence. */
  message: string;
  /** A host to try instead: a text that parses as a target. */
  suggestion: string | null;
  /** The particulars. */
  facts: Facts;
}

/** Makes a `ZoneIssue` of its JSON object. */
export function reviveZoneIssue(raw: Raw): ZoneIssue {
  return {
    line: raw.line,
    code: raw.code,
    message: raw.message,
    suggestion: raw.suggestion ?? null,
    facts: v.reviveFacts(raw.facts ?? {}),
  };
}

/** The JSON object of a `ZoneIssue`. */
export function dumpZoneIssue(it: ZoneIssue): Raw {
  return {
    line: it.line,
    code: it.code,
    message: it.message,
    suggestion: it.suggestion,
    facts: v.dumpFacts(it.facts),
  };
}

/** Targets where certificates are likely to be, and what of a zone could not be read. */
export interface Candidates {
  /** The candidates, each target once: in the order of the zone, or the domain itself first. */
  candidates: Candidate[];
  /** Lines of the zone that gave none although they were meant to: the first thousand. */
  skipped: ZoneIssue[];
  /** How many of those there are in all. */
  skippedInAll: number;
  /**
   * Records that were read of a zone, whether or not they gave a candidate; `null` where a domain was
   * given. With 0 the text is no zone.
   */
  zoneRecords: number | null;
}

/** Makes a `Candidates` of its JSON object. */
export function reviveCandidates(raw: Raw): Candidates {
  return {
    candidates: raw.candidates.map((one: any) => reviveCandidate(one)),
    skipped: (raw.skipped ?? []).map((one: any) => reviveZoneIssue(one)),
    skippedInAll: (raw.skipped_in_all ?? 0),
    zoneRecords: raw.zone_records ?? null,
  };
}

/** The JSON object of a `Candidates`. */
export function dumpCandidates(it: Candidates): Raw {
  return {
    candidates: it.candidates.map((one) => dumpCandidate(one)),
    skipped: it.skipped.map((one) => dumpZoneIssue(one)),
    skipped_in_all: it.skippedInAll,
    zone_records: it.zoneRecords,
  };
}
