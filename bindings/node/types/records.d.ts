import type { Duration, DurationInput, Facts, FactsInput, Fraction, Octets, OctetsInput } from './values.js';
/** A JSON object. */
export type Raw = Record<string, any>;
/** Which addresses may be connected to. */
export type AddressPolicy = 'any' | 'public-only';
/** Every `AddressPolicy`. */
export declare const ADDRESS_POLICY_VALUES: readonly ["any", "public-only"];
/** What is wrong with a certificate or a revocation list by itself. */
export type AnomalyCode = 'invalid-version' | 'version-not-3-with-extensions' | 'serial-negative' | 'serial-zero' | 'serial-too-long' | 'serial-not-minimal' | 'signature-algorithm-mismatch' | 'empty-issuer' | 'malformed-name' | 'time-form' | 'validity-reversed' | 'empty-subject-without-san' | 'empty-subject-of-ca' | 'subject-alt-name-not-critical' | 'key-malformed' | 'rsa-exponent-even-or-small' | 'rsa-modulus-even' | 'unique-id' | 'empty-extensions' | 'too-many-extensions' | 'duplicate-extension' | 'extension-default-critical' | 'extension-malformed' | 'extension-not-minimal' | 'extension-trailing-data' | 'extension-criticality' | 'unknown-critical-extension' | 'san-empty' | 'san-entry-malformed' | 'wildcard-malformed' | 'ip-in-dns-name' | 'ca-without-key-cert-sign' | 'key-cert-sign-without-ca' | 'path-length-without-ca' | 'key-usage-empty' | 'missing-subject-key-id' | 'extensions-in-version-1' | 'signature-unused-bits' | 'malformed-issuer' | 'next-update-missing' | 'updates-reversed' | 'empty-entries' | 'authority-key-id-missing' | 'crl-number-missing' | 'crl-number-critical' | 'crl-number-negative' | 'crl-number-too-long' | 'delta-indicator-not-critical' | 'freshest-crl-in-delta' | 'distribution-point-not-critical' | 'distribution-point-empty' | 'distribution-point-contradiction' | 'entry-extension-malformed' | 'unknown-critical-entry-extension' | 'entry-issuer-in-direct-list';
/** Every `AnomalyCode`. */
export declare const ANOMALY_CODE_VALUES: readonly ["invalid-version", "version-not-3-with-extensions", "serial-negative", "serial-zero", "serial-too-long", "serial-not-minimal", "signature-algorithm-mismatch", "empty-issuer", "malformed-name", "time-form", "validity-reversed", "empty-subject-without-san", "empty-subject-of-ca", "subject-alt-name-not-critical", "key-malformed", "rsa-exponent-even-or-small", "rsa-modulus-even", "unique-id", "empty-extensions", "too-many-extensions", "duplicate-extension", "extension-default-critical", "extension-malformed", "extension-not-minimal", "extension-trailing-data", "extension-criticality", "unknown-critical-extension", "san-empty", "san-entry-malformed", "wildcard-malformed", "ip-in-dns-name", "ca-without-key-cert-sign", "key-cert-sign-without-ca", "path-length-without-ca", "key-usage-empty", "missing-subject-key-id", "extensions-in-version-1", "signature-unused-bits", "malformed-issuer", "next-update-missing", "updates-reversed", "empty-entries", "authority-key-id-missing", "crl-number-missing", "crl-number-critical", "crl-number-negative", "crl-number-too-long", "delta-indicator-not-critical", "freshest-crl-in-delta", "distribution-point-not-critical", "distribution-point-empty", "distribution-point-contradiction", "entry-extension-malformed", "unknown-critical-entry-extension", "entry-issuer-in-direct-list"];
/** Roots that come with a validator. */
export type BuiltinRoots = 'mozilla' | 'native' | 'none';
/** Every `BuiltinRoots`. */
export declare const BUILTIN_ROOTS_VALUES: readonly ["mozilla", "native", "none"];
/** Why a target is likely to show a certificate. */
export type CandidateReasonCode = 'given' | 'usual-name' | 'zone-record';
/** Every `CandidateReasonCode`. */
export declare const CANDIDATE_REASON_CODE_VALUES: readonly ["given", "usual-name", "zone-record"];
/** What a certificate is for. */
export type CertificateKind = 'ca' | 'tls-server' | 'tls-client' | 'code-signing' | 'email-protection' | 'time-stamping' | 'ocsp-signing' | 'any-purpose' | 'other';
/** Every `CertificateKind`. */
export declare const CERTIFICATE_KIND_VALUES: readonly ["ca", "tls-server", "tls-client", "code-signing", "email-protection", "time-stamping", "ocsp-signing", "any-purpose", "other"];
/** Why there was nothing to check. */
export type CheckErrorCode = 'empty' | 'too-long' | 'several-hosts' | 'pem' | 'file-path' | 'email-address' | 'network-range' | 'wildcard' | 'unknown-scheme' | 'invalid-port' | 'invalid-host' | 'label-too-long' | 'name-too-long' | 'ambiguous-number' | 'scoped-address' | (string & {});
/** Every usual `CheckErrorCode`. */
export declare const CHECK_ERROR_CODE_VALUES: readonly ["empty", "too-long", "several-hosts", "pem", "file-path", "email-address", "network-range", "wildcard", "unknown-scheme", "invalid-port", "invalid-host", "label-too-long", "name-too-long", "ambiguous-number", "scoped-address"];
/** Of what an event tells. */
export type Condition = 'expiry' | 'expired' | 'not-yet-valid' | 'revoked' | 'untrusted' | 'unreachable' | 'unknown-issuer' | 'superseded';
/** Every `Condition`. */
export declare const CONDITION_VALUES: readonly ["expiry", "expired", "not-yet-valid", "revoked", "untrusted", "unreachable", "unknown-issuer", "superseded"];
/** In what the answers of a server differ. */
export type DivergenceCode = 'address-failed' | 'addresses-differ' | 'families-differ' | 'chains-differ' | 'key-types-differ' | 'default-certificate-differs';
/** Every `DivergenceCode`. */
export declare const DIVERGENCE_CODE_VALUES: readonly ["address-failed", "addresses-differ", "families-differ", "chains-differ", "key-types-differ", "default-certificate-differs"];
/** In what a certificate is another one than expected. */
export type DriftKind = 'fingerprint' | 'names' | 'issuer';
/** Every `DriftKind`. */
export declare const DRIFT_KIND_VALUES: readonly ["fingerprint", "names", "issuer"];
/** What happened. */
export type EventKind = 'opened' | 'escalated' | 'changed' | 'renewed' | 'recovered';
/** Every `EventKind`. */
export declare const EVENT_KIND_VALUES: readonly ["opened", "escalated", "changed", "renewed", "recovered"];
/** What became of a certificate in a normalisation. */
export type Fate = 'kept' | 'root-left-out' | 'duplicate' | 'other-leaf' | 'unrelated' | 'root-refused' | 'leaf-refused' | 'not-looked-at';
/** Every `Fate`. */
export declare const FATE_VALUES: readonly ["kept", "root-left-out", "duplicate", "other-leaf", "unrelated", "root-refused", "leaf-refused", "not-looked-at"];
/** What is to be said of a chain, a path or a connection. */
export type FindingCode = 'expired' | 'not-yet-valid' | 'lifetime-too-long' | 'self-signed' | 'untrusted-root' | 'issuer-not-found' | 'anchor-not-trusted-for-purpose' | 'anchor-distrusted' | 'anchor-removed' | 'trust-store-stale' | 'depth-exceeded' | 'budget-exhausted' | 'bad-signature' | 'unsupported-algorithm' | 'not-a-ca' | 'ca-as-leaf' | 'path-length-exceeded' | 'key-usage-mismatch' | 'purpose-not-allowed' | 'extended-key-usage-missing' | 'extended-key-usage-rule' | 'name-mismatch' | 'dns-name-not-allowed' | 'common-name-not-in-san' | 'san-critical-with-subject' | 'name-not-permitted' | 'name-excluded' | 'name-constraint-unsupported' | 'name-constraint-malformed' | 'name-constraints-not-in-ca' | 'no-valid-policy' | 'policy-not-acceptable' | 'policy-mapping-any' | 'unknown-critical-extension' | 'unhandled-critical-extension' | 'precertificate' | 'anomaly' | 'authority-key-id-missing' | 'authority-key-id-rule' | 'key-id-mismatch' | 'revoked' | 'revocation-status-unknown' | 'crl-expired' | 'crl-not-yet-valid' | 'crl-not-authentic' | 'crl-rule' | 'crl-unknown-critical-extension' | 'weak-key' | 'weak-signature-algorithm' | 'signature-parameters' | 'wrong-order' | 'root-included' | 'duplicate-certificate' | 'unrelated-certificate' | 'intermediate-missing' | 'leaf-missing' | 'leaf-not-first' | 'other-leaf' | 'too-many-certificates' | 'root-refused' | 'leaf-refused' | 'unneeded-certificate-expires' | 'wrong-private-key' | 'tls-version-obsolete' | 'handshake-failed' | 'interrupted' | 'client-certificate-required' | 'client-certificate-refused' | 'asked-without-name';
/** Every `FindingCode`. */
export declare const FINDING_CODE_VALUES: readonly ["expired", "not-yet-valid", "lifetime-too-long", "self-signed", "untrusted-root", "issuer-not-found", "anchor-not-trusted-for-purpose", "anchor-distrusted", "anchor-removed", "trust-store-stale", "depth-exceeded", "budget-exhausted", "bad-signature", "unsupported-algorithm", "not-a-ca", "ca-as-leaf", "path-length-exceeded", "key-usage-mismatch", "purpose-not-allowed", "extended-key-usage-missing", "extended-key-usage-rule", "name-mismatch", "dns-name-not-allowed", "common-name-not-in-san", "san-critical-with-subject", "name-not-permitted", "name-excluded", "name-constraint-unsupported", "name-constraint-malformed", "name-constraints-not-in-ca", "no-valid-policy", "policy-not-acceptable", "policy-mapping-any", "unknown-critical-extension", "unhandled-critical-extension", "precertificate", "anomaly", "authority-key-id-missing", "authority-key-id-rule", "key-id-mismatch", "revoked", "revocation-status-unknown", "crl-expired", "crl-not-yet-valid", "crl-not-authentic", "crl-rule", "crl-unknown-critical-extension", "weak-key", "weak-signature-algorithm", "signature-parameters", "wrong-order", "root-included", "duplicate-certificate", "unrelated-certificate", "intermediate-missing", "leaf-missing", "leaf-not-first", "other-leaf", "too-many-certificates", "root-refused", "leaf-refused", "unneeded-certificate-expires", "wrong-private-key", "tls-version-obsolete", "handshake-failed", "interrupted", "client-certificate-required", "client-certificate-refused", "asked-without-name"];
/** The type of a general name. */
export type GeneralNameKind = 'dns' | 'ip' | 'email' | 'uri' | 'directory' | 'other';
/** Every `GeneralNameKind`. */
export declare const GENERAL_NAME_KIND_VALUES: readonly ["dns", "ip", "email", "uri", "directory", "other"];
/** How far away an end is. */
export type Horizon = 'expired' | 'within-30' | 'within-60' | 'within-90' | 'later';
/** Every `Horizon`. */
export declare const HORIZON_VALUES: readonly ["expired", "within-30", "within-60", "within-90", "later"];
/** The kind of an item. */
export type ItemKind = 'certificate' | 'certificate-request' | 'crl' | 'private-key' | 'public-key';
/** Every `ItemKind`. */
export declare const ITEM_KIND_VALUES: readonly ["certificate", "certificate-request", "crl", "private-key", "public-key"];
/** The kind of a public key; a dotted OID where it is not known. */
export type KeyAlgorithm = 'rsa' | 'rsa-pss' | 'ec' | 'ed25519' | 'ed448' | 'x25519' | 'x448' | 'dsa' | 'dh' | 'ml-dsa' | 'slh-dsa' | (string & {});
/** Every usual `KeyAlgorithm`. */
export declare const KEY_ALGORITHM_VALUES: readonly ["rsa", "rsa-pss", "ec", "ed25519", "ed448", "x25519", "x448", "dsa", "dh", "ml-dsa", "slh-dsa"];
/** How the date of a key is known. */
export type KeyDateBasis = 'stated' | 'not-before';
/** Every `KeyDateBasis`. */
export declare const KEY_DATE_BASIS_VALUES: readonly ["stated", "not-before"];
/** The type of a server's key. */
export type KeyType = 'rsa' | 'ecdsa';
/** Every `KeyType`. */
export declare const KEY_TYPE_VALUES: readonly ["rsa", "ecdsa"];
/** How urgent something is. */
export type Level = 'none' | 'notice' | 'warning' | 'critical';
/** Every `Level`. */
export declare const LEVEL_VALUES: readonly ["none", "notice", "warning", "critical"];
/** What ends first. */
export type LimitedBy = 'leaf' | 'intermediate' | 'root' | 'root-removal';
/** Every `LimitedBy`. */
export declare const LIMITED_BY_VALUES: readonly ["leaf", "intermediate", "root", "root-removal"];
/** How certificates are read off a server. */
export type Method = 'handshake' | 'certificate-only';
/** Every `Method`. */
export declare const METHOD_VALUES: readonly ["handshake", "certificate-only"];
/** Why a certificate is not for a name. */
export type MismatchReason = 'no-subject-alt-names' | 'no-name-of-type' | 'not-listed' | 'wildcard-covers-one-label' | 'wildcard-not-allowed' | 'address-as-dns-name';
/** Every `MismatchReason`. */
export declare const MISMATCH_REASON_VALUES: readonly ["no-subject-alt-names", "no-name-of-type", "not-listed", "wildcard-covers-one-label", "wildcard-not-allowed", "address-as-dns-name"];
/** How long the next certificates last. */
export type NextLifetime = 'present' | 'maximum';
/** Every `NextLifetime`. */
export declare const NEXT_LIFETIME_VALUES: readonly ["present", "maximum"];
/** What is normalised. */
export type NormaliseKind = 'chain' | 'intermediates';
/** Every `NormaliseKind`. */
export declare const NORMALISE_KIND_VALUES: readonly ["chain", "intermediates"];
/** What came of a normalisation. */
export type NormaliseOutcome = 'unchanged' | 'corrected' | 'incomplete';
/** Every `NormaliseOutcome`. */
export declare const NORMALISE_OUTCOME_VALUES: readonly ["unchanged", "corrected", "incomplete"];
/** How far a fetch came. */
export type Outcome = 'certificate' | 'name-not-found' | 'resolution-failed' | 'refused' | 'unreachable' | 'timed-out' | 'address-not-allowed' | 'proxy-failed' | 'wrong-protocol' | 'starttls-not-offered' | 'starttls-refused' | 'not-tls' | 'tls-alert' | 'connection-closed' | 'protocol-error' | 'chain-too-large' | 'cancelled';
/** Every `Outcome`. */
export declare const OUTCOME_VALUES: readonly ["certificate", "name-not-found", "resolution-failed", "refused", "unreachable", "timed-out", "address-not-allowed", "proxy-failed", "wrong-protocol", "starttls-not-offered", "starttls-refused", "not-tls", "tls-alert", "connection-closed", "protocol-error", "chain-too-large", "cancelled"];
/** Why octets cannot be read. */
export type ParseErrorCode = 'truncated' | 'trailing-data' | 'indefinite-length' | 'non-minimal-length' | 'length-too-large' | 'high-tag-number' | 'unexpected-tag' | 'missing' | 'invalid-boolean' | 'invalid-integer' | 'invalid-bit-string' | 'invalid-oid' | 'invalid-time' | 'invalid-string' | 'invalid-value' | 'too-deep' | 'too-large' | 'too-many' | 'unsupported-version' | 'invalid-base64' | 'unrecognized';
/** Every `ParseErrorCode`. */
export declare const PARSE_ERROR_CODE_VALUES: readonly ["truncated", "trailing-data", "indefinite-length", "non-minimal-length", "length-too-large", "high-tag-number", "unexpected-tag", "missing", "invalid-boolean", "invalid-integer", "invalid-bit-string", "invalid-oid", "invalid-time", "invalid-string", "invalid-value", "too-deep", "too-large", "too-many", "unsupported-version", "invalid-base64", "unrecognized"];
/** How a place compares with what is expected. */
export type PlaceVerdict = 'missing' | 'unexpected' | 'drifted' | 'fine';
/** Every `PlaceVerdict`. */
export declare const PLACE_VERDICT_VALUES: readonly ["missing", "unexpected", "drifted", "fine"];
/** Why a policy is none. */
export type PolicyErrorCode = 'unknown-code' | 'unknown-version' | 'out-of-range' | 'missing' | 'conflicting' | 'invalid-fraction' | 'floor-above-ceiling' | 'no-short-lifetime' | 'levels-out-of-order' | 'grace-too-long';
/** Every `PolicyErrorCode`. */
export declare const POLICY_ERROR_CODE_VALUES: readonly ["unknown-code", "unknown-version", "out-of-range", "missing", "conflicting", "invalid-fraction", "floor-above-ceiling", "no-short-lifetime", "levels-out-of-order", "grace-too-long"];
/** Whether a server showed that it has its private key. */
export type Possession = 'proven' | 'unproven' | 'disproven';
/** Every `Possession`. */
export declare const POSSESSION_VALUES: readonly ["proven", "unproven", "disproven"];
/** A policy by its name. */
export type Preset = 'lifetime-relative' | 'classic-90-60-30';
/** Every `Preset`. */
export declare const PRESET_VALUES: readonly ["lifetime-relative", "classic-90-60-30"];
/** How a private key is written. */
export type PrivateKeyForm = 'pkcs8' | 'encrypted-pkcs8' | 'pkcs1' | 'sec1' | 'dsa' | 'encrypted-pem';
/** Every `PrivateKeyForm`. */
export declare const PRIVATE_KEY_FORM_VALUES: readonly ["pkcs8", "encrypted-pkcs8", "pkcs1", "sec1", "dsa", "encrypted-pem"];
/** The rules that a chain is held to. */
export type Profile = 'rfc5280' | 'web-pki';
/** Every `Profile`. */
export declare const PROFILE_VALUES: readonly ["rfc5280", "web-pki"];
/** What a certificate is used for. */
export type Purpose = 'server-auth' | 'client-auth' | 'code-signing' | 'email-protection' | 'time-stamping' | 'ocsp-signing' | 'any';
/** Every `Purpose`. */
export declare const PURPOSE_VALUES: readonly ["server-auth", "client-auth", "code-signing", "email-protection", "time-stamping", "ocsp-signing", "any"];
/** What came of a look. */
export type RefreshOutcome = 'obtained' | 'failed';
/** Every `RefreshOutcome`. */
export declare const REFRESH_OUTCOME_VALUES: readonly ["obtained", "failed"];
/** A policy of refreshing by its name. */
export type RefreshPreset = 'tracker' | 'frequent';
/** Every `RefreshPreset`. */
export declare const REFRESH_PRESET_VALUES: readonly ["tracker", "frequent"];
/** Who renews a certificate. */
export type RenewalMode = 'automated' | 'manual' | 'unknown';
/** Every `RenewalMode`. */
export declare const RENEWAL_MODE_VALUES: readonly ["automated", "manual", "unknown"];
/** Whether revocation is looked at. */
export type RevocationMode = 'off' | 'required' | 'best-effort';
/** Every `RevocationMode`. */
export declare const REVOCATION_MODE_VALUES: readonly ["off", "required", "best-effort"];
/** Why a certificate is revoked. */
export type RevocationReason = 'unspecified' | 'keyCompromise' | 'cACompromise' | 'affiliationChanged' | 'superseded' | 'cessationOfOperation' | 'certificateHold' | 'removeFromCRL' | 'privilegeWithdrawn' | 'aACompromise';
/** Every `RevocationReason`. */
export declare const REVOCATION_REASON_VALUES: readonly ["unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded", "cessationOfOperation", "certificateHold", "removeFromCRL", "privilegeWithdrawn", "aACompromise"];
/** How far a certificate has replaced another. */
export type RolloutState = 'done' | 'stale' | 'mixed' | 'absent';
/** Every `RolloutState`. */
export declare const ROLLOUT_STATE_VALUES: readonly ["done", "stale", "mixed", "absent"];
/** What a dated rule does. */
export type RuleCode = 'shorter-lifetime' | 'root-leaves' | 'client-auth-ends' | 'shorter-validation-reuse' | 'short-lived-ends' | 'sha1-ends';
/** Every `RuleCode`. */
export declare const RULE_CODE_VALUES: readonly ["shorter-lifetime", "root-leaves", "client-auth-ends", "shorter-validation-reuse", "short-lived-ends", "sha1-ends"];
/** Whose rules a certificate is under. */
export type RuleKind = 'tls-server' | 'code-signing' | 'other';
/** Every `RuleKind`. */
export declare const RULE_KIND_VALUES: readonly ["tls-server", "code-signing", "other"];
/** A table of dated rules. */
export type RuleTable = 'tls-lifetime' | 'code-signing-lifetime' | 'short-lived' | 'domain-validation-reuse' | 'identity-validation-reuse' | 'scts-chrome' | 'scts-apple' | 'root-age-mozilla' | 'root-age-mozilla-email' | 'root-age-chrome' | 'client-auth' | 'sha1';
/** Every `RuleTable`. */
export declare const RULE_TABLE_VALUES: readonly ["tls-lifetime", "code-signing-lifetime", "short-lived", "domain-validation-reuse", "identity-validation-reuse", "scts-chrome", "scts-apple", "root-age-mozilla", "root-age-mozilla-email", "root-age-chrome", "client-auth", "sha1"];
/** Which of two certificates a place serves. */
export type Served = 'old' | 'new' | 'other' | 'unreachable';
/** Every `Served`. */
export declare const SERVED_VALUES: readonly ["old", "new", "other", "unreachable"];
/** How TLS begins. */
export type Service = 'tls' | 'smtp' | 'lmtp' | 'imap' | 'pop3' | 'ftp' | 'ldap' | 'xmpp-client' | 'xmpp-server' | 'nntp' | 'sieve' | 'irc' | 'postgres' | 'mysql' | 'mssql' | 'rdp';
/** Every `Service`. */
export declare const SERVICE_VALUES: readonly ["tls", "smtp", "lmtp", "imap", "pop3", "ftp", "ldap", "xmpp-client", "xmpp-server", "nntp", "sieve", "irc", "postgres", "mysql", "mssql", "rdp"];
/** How much a finding weighs. */
export type Severity = 'info' | 'warning' | 'error';
/** Every `Severity`. */
export declare const SEVERITY_VALUES: readonly ["info", "warning", "error"];
/** Why something in an input gave no item. */
export type SkipReason = 'empty' | 'too-large' | 'too-many-items' | 'cut-off' | 'invalid-base64' | 'empty-block' | 'no-begin-line' | 'unreadable' | 'trailing-bytes' | 'empty-pkcs7' | 'pkcs12' | 'java-key-store' | 'ssh-key' | 'pgp' | 'parameters' | 'unsupported' | 'html-page' | 'json' | 'other-file' | 'host-name' | 'text' | 'unrecognized';
/** Every `SkipReason`. */
export declare const SKIP_REASON_VALUES: readonly ["empty", "too-large", "too-many-items", "cut-off", "invalid-base64", "empty-block", "no-begin-line", "unreadable", "trailing-bytes", "empty-pkcs7", "pkcs12", "java-key-store", "ssh-key", "pgp", "parameters", "unsupported", "html-page", "json", "other-file", "host-name", "text", "unrecognized"];
/** How far a look came: as of a fetch, or why there was nothing to look at. */
export type SnapshotOutcome = 'certificate' | 'name-not-found' | 'resolution-failed' | 'refused' | 'unreachable' | 'timed-out' | 'address-not-allowed' | 'proxy-failed' | 'wrong-protocol' | 'starttls-not-offered' | 'starttls-refused' | 'not-tls' | 'tls-alert' | 'connection-closed' | 'protocol-error' | 'chain-too-large' | 'cancelled' | (string & {});
/** Every usual `SnapshotOutcome`. */
export declare const SNAPSHOT_OUTCOME_VALUES: readonly ["certificate", "name-not-found", "resolution-failed", "refused", "unreachable", "timed-out", "address-not-allowed", "proxy-failed", "wrong-protocol", "starttls-not-offered", "starttls-refused", "not-tls", "tls-alert", "connection-closed", "protocol-error", "chain-too-large", "cancelled"];
/** How a certificate stands. */
export type State = 'not-yet-valid' | 'valid' | 'renewal-due' | 'overdue' | 'expired' | 'revoked' | 'unknown';
/** Every `State`. */
export declare const STATE_VALUES: readonly ["not-yet-valid", "valid", "renewal-due", "overdue", "expired", "revoked", "unknown"];
/** Why a text is no target. */
export type TargetErrorCode = 'empty' | 'too-long' | 'several-hosts' | 'pem' | 'file-path' | 'email-address' | 'network-range' | 'wildcard' | 'unknown-scheme' | 'invalid-port' | 'invalid-host' | 'label-too-long' | 'name-too-long' | 'ambiguous-number' | 'scoped-address';
/** Every `TargetErrorCode`. */
export declare const TARGET_ERROR_CODE_VALUES: readonly ["empty", "too-long", "several-hosts", "pem", "file-path", "email-address", "network-range", "wildcard", "unknown-scheme", "invalid-port", "invalid-host", "label-too-long", "name-too-long", "ambiguous-number", "scoped-address"];
/** A version of TLS. */
export type TlsVersion = 'SSLv3' | 'TLSv1.0' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
/** Every `TlsVersion`. */
export declare const TLS_VERSION_VALUES: readonly ["SSLv3", "TLSv1.0", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
/** Why a certificate is not trusted. */
export type TrustErrorCode = 'expired' | 'not-yet-valid' | 'lifetime-too-long' | 'self-signed' | 'untrusted-root' | 'issuer-not-found' | 'anchor-not-trusted-for-purpose' | 'anchor-distrusted' | 'anchor-removed' | 'trust-store-stale' | 'depth-exceeded' | 'budget-exhausted' | 'bad-signature' | 'unsupported-algorithm' | 'not-a-ca' | 'ca-as-leaf' | 'path-length-exceeded' | 'key-usage-mismatch' | 'purpose-not-allowed' | 'extended-key-usage-missing' | 'extended-key-usage-rule' | 'name-mismatch' | 'dns-name-not-allowed' | 'common-name-not-in-san' | 'san-critical-with-subject' | 'name-not-permitted' | 'name-excluded' | 'name-constraint-unsupported' | 'name-constraint-malformed' | 'name-constraints-not-in-ca' | 'no-valid-policy' | 'policy-not-acceptable' | 'policy-mapping-any' | 'unknown-critical-extension' | 'unhandled-critical-extension' | 'precertificate' | 'anomaly' | 'authority-key-id-missing' | 'authority-key-id-rule' | 'key-id-mismatch' | 'revoked' | 'revocation-status-unknown' | 'crl-expired' | 'crl-not-yet-valid' | 'crl-not-authentic' | 'crl-rule' | 'crl-unknown-critical-extension' | 'weak-key' | 'weak-signature-algorithm' | 'signature-parameters' | 'wrong-order' | 'root-included' | 'duplicate-certificate' | 'unrelated-certificate' | 'intermediate-missing' | 'leaf-missing' | 'leaf-not-first' | 'other-leaf' | 'too-many-certificates' | 'root-refused' | 'leaf-refused' | 'unneeded-certificate-expires' | (string & {});
/** Every usual `TrustErrorCode`. */
export declare const TRUST_ERROR_CODE_VALUES: readonly ["expired", "not-yet-valid", "lifetime-too-long", "self-signed", "untrusted-root", "issuer-not-found", "anchor-not-trusted-for-purpose", "anchor-distrusted", "anchor-removed", "trust-store-stale", "depth-exceeded", "budget-exhausted", "bad-signature", "unsupported-algorithm", "not-a-ca", "ca-as-leaf", "path-length-exceeded", "key-usage-mismatch", "purpose-not-allowed", "extended-key-usage-missing", "extended-key-usage-rule", "name-mismatch", "dns-name-not-allowed", "common-name-not-in-san", "san-critical-with-subject", "name-not-permitted", "name-excluded", "name-constraint-unsupported", "name-constraint-malformed", "name-constraints-not-in-ca", "no-valid-policy", "policy-not-acceptable", "policy-mapping-any", "unknown-critical-extension", "unhandled-critical-extension", "precertificate", "anomaly", "authority-key-id-missing", "authority-key-id-rule", "key-id-mismatch", "revoked", "revocation-status-unknown", "crl-expired", "crl-not-yet-valid", "crl-not-authentic", "crl-rule", "crl-unknown-critical-extension", "weak-key", "weak-signature-algorithm", "signature-parameters", "wrong-order", "root-included", "duplicate-certificate", "unrelated-certificate", "intermediate-missing", "leaf-missing", "leaf-not-first", "other-leaf", "too-many-certificates", "root-refused", "leaf-refused", "unneeded-certificate-expires"];
/** How far an owner was validated. */
export type ValidationLevel = 'dv' | 'ov' | 'iv' | 'ev' | 'unknown';
/** Every `ValidationLevel`. */
export declare const VALIDATION_LEVEL_VALUES: readonly ["dv", "ov", "iv", "ev", "unknown"];
/** Whether a path is valid. */
export type Verdict = 'valid' | 'invalid';
/** Every `Verdict`. */
export declare const VERDICT_VALUES: readonly ["valid", "invalid"];
/** What is wrong with a line of a zone. */
export type ZoneIssueCode = 'too-large' | 'too-many-records' | 'too-many-candidates' | 'entry-too-long' | 'unclosed-parenthesis' | 'unexpected-parenthesis' | 'unclosed-quote' | 'invalid-escape' | 'no-owner' | 'no-origin' | 'invalid-name' | 'name-too-long' | 'missing-type' | 'invalid-type' | 'missing-data' | 'extra-data' | 'generic-data' | 'invalid-address' | 'invalid-number' | 'include' | 'generate' | 'unknown-directive' | 'wildcard' | 'not-a-host' | 'not-ascii';
/** Every `ZoneIssueCode`. */
export declare const ZONE_ISSUE_CODE_VALUES: readonly ["too-large", "too-many-records", "too-many-candidates", "entry-too-long", "unclosed-parenthesis", "unexpected-parenthesis", "unclosed-quote", "invalid-escape", "no-owner", "no-origin", "invalid-name", "name-too-long", "missing-type", "invalid-type", "missing-data", "extra-data", "generic-data", "invalid-address", "invalid-number", "include", "generate", "unknown-directive", "wildcard", "not-a-host", "not-ascii"];
/** A level and its first instant. */
export interface Alert {
    /** `notice`, `warning` or `critical`. */
    level: Level;
    /** Its first instant. */
    at: Date;
}
/** Makes an `Alert` of its JSON object. */
export declare function reviveAlert(raw: Raw): Alert;
/** The JSON object of an `Alert`. */
export declare function dumpAlert(it: Alert): Raw;
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
export declare function reviveAnomaly(raw: Raw): Anomaly;
/** The JSON object of an `Anomaly`. */
export declare function dumpAnomaly(it: AnomalyInput): Raw;
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
export declare function reviveAttempt(raw: Raw): Attempt;
/** The JSON object of an `Attempt`. */
export declare function dumpAttempt(it: Attempt): Raw;
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
export declare function reviveCadence(raw: Raw): Cadence;
/** The JSON object of a `Cadence`. */
export declare function dumpCadence(it: Cadence): Raw;
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
export declare function reviveCandidate(raw: Raw): Candidate;
/** The JSON object of a `Candidate`. */
export declare function dumpCandidate(it: Candidate): Raw;
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
export declare function dumpCandidatesRequest(it: CandidatesRequest): Raw;
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
export declare function reviveCertificatePolicy(raw: Raw): CertificatePolicy;
/** The JSON object of a `CertificatePolicy`. */
export declare function dumpCertificatePolicy(it: CertificatePolicy): Raw;
/** How many renewals one certificate needs. */
export interface CertificateRenewals {
    /** When the first one is, if there is any. */
    firstAt: Date | null;
    /** How many there are. */
    renewals: number;
}
/** Makes a `CertificateRenewals` of its JSON object. */
export declare function reviveCertificateRenewals(raw: Raw): CertificateRenewals;
/** The JSON object of a `CertificateRenewals`. */
export declare function dumpCertificateRenewals(it: CertificateRenewals): Raw;
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
export declare function reviveCheckError(raw: Raw): CheckError;
/** The JSON object of a `CheckError`. */
export declare function dumpCheckError(it: CheckErrorInput): Raw;
/** A client certificate with its private key. */
export interface ClientCertificate {
    /** PEM of the certificate, its intermediates behind it. */
    certificates: OctetsInput;
    /** PEM of the private key. */
    privateKey: OctetsInput;
}
/** The JSON object of a `ClientCertificate`. */
export declare function dumpClientCertificate(it: ClientCertificate): Raw;
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
export declare function reviveDivergence(raw: Raw): Divergence;
/** The JSON object of a `Divergence`. */
export declare function dumpDivergence(it: DivergenceInput): Raw;
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
export declare function reviveDrift(raw: Raw): Drift;
/** The JSON object of a `Drift`. */
export declare function dumpDrift(it: Drift): Raw;
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
export declare function reviveEnd(raw: Raw): End;
/** The JSON object of an `End`. */
export declare function dumpEnd(it: EndInput): Raw;
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
export declare function reviveCertificateSummary(raw: Raw): CertificateSummary;
/** The JSON object of a `CertificateSummary`. */
export declare function dumpCertificateSummary(it: CertificateSummaryInput): Raw;
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
export declare function reviveEpisode(raw: Raw): Episode;
/** The JSON object of an `Episode`. */
export declare function dumpEpisode(it: Episode): Raw;
/** A text that names one target or several. */
export interface ExpandTargetsRequest {
    /** As for one target, or a network: `192.0.2.0/28`, `192.0.2.0/28:443,8443`, `[2001:db8::/120]:636`. */
    text: string;
}
/** The JSON object of an `ExpandTargetsRequest`. */
export declare function dumpExpandTargetsRequest(it: ExpandTargetsRequest): Raw;
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
export declare function reviveExpected(raw: Raw): Expected;
/** The JSON object of an `Expected`. */
export declare function dumpExpected(it: ExpectedInput): Raw;
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
export declare function reviveExpectedRenewal(raw: Raw): ExpectedRenewal;
/** The JSON object of an `ExpectedRenewal`. */
export declare function dumpExpectedRenewal(it: ExpectedRenewal): Raw;
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
export declare function reviveCadenceAnswer(raw: Raw): CadenceAnswer;
/** The JSON object of a `CadenceAnswer`. */
export declare function dumpCadenceAnswer(it: CadenceAnswer): Raw;
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
export declare function reviveExtension(raw: Raw): Extension;
/** The JSON object of an `Extension`. */
export declare function dumpExtension(it: Extension): Raw;
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
export declare function reviveFailing(raw: Raw): Failing;
/** The JSON object of a `Failing`. */
export declare function dumpFailing(it: Failing): Raw;
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
export declare function dumpFetchOptions(it: FetchOptions): Raw;
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
export declare function dumpFetchRequest(it: FetchRequest): Raw;
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
export declare function reviveFinding(raw: Raw): Finding;
/** The JSON object of a `Finding`. */
export declare function dumpFinding(it: FindingInput): Raw;
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
export declare function reviveGeneralName(raw: Raw): GeneralName;
/** The JSON object of a `GeneralName`. */
export declare function dumpGeneralName(it: GeneralName): Raw;
/** Where there is more about somebody. */
export interface AccessDescription {
    /** What is there, as a dotted OID. */
    method: string;
    /** Where: a URI as a rule. */
    location: GeneralName;
}
/** Makes an `AccessDescription` of its JSON object. */
export declare function reviveAccessDescription(raw: Raw): AccessDescription;
/** The JSON object of an `AccessDescription`. */
export declare function dumpAccessDescription(it: AccessDescription): Raw;
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
export declare function reviveAuthorityKeyId(raw: Raw): AuthorityKeyId;
/** The JSON object of an `AuthorityKeyId`. */
export declare function dumpAuthorityKeyId(it: AuthorityKeyId): Raw;
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
export declare function reviveCrlScope(raw: Raw): CrlScope;
/** The JSON object of a `CrlScope`. */
export declare function dumpCrlScope(it: CrlScope): Raw;
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
export declare function reviveCrl(raw: Raw): Crl;
/** The JSON object of a `Crl`. */
export declare function dumpCrl(it: Crl): Raw;
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
export declare function reviveDistributionPoint(raw: Raw): DistributionPoint;
/** The JSON object of a `DistributionPoint`. */
export declare function dumpDistributionPoint(it: DistributionPoint): Raw;
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
export declare function reviveGrace(raw: Raw): Grace;
/** The JSON object of a `Grace`. */
export declare function dumpGrace(it: GraceInput): Raw;
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
export declare function reviveHorizonCounts(raw: Raw): HorizonCounts;
/** The JSON object of a `HorizonCounts`. */
export declare function dumpHorizonCounts(it: HorizonCounts): Raw;
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
export declare function reviveLevelCounts(raw: Raw): LevelCounts;
/** The JSON object of a `LevelCounts`. */
export declare function dumpLevelCounts(it: LevelCounts): Raw;
/** The certificate above the leaf that ends first. */
export interface Limit {
    /** SHA-256 of its DER, in hex. */
    fingerprintSha256: string;
    /** Its subject, as RFC 4514 text. */
    subject: string;
}
/** Makes a `Limit` of its JSON object. */
export declare function reviveLimit(raw: Raw): Limit;
/** The JSON object of a `Limit`. */
export declare function dumpLimit(it: Limit): Raw;
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
export declare function reviveEffectiveExpiry(raw: Raw): EffectiveExpiry;
/** The JSON object of an `EffectiveExpiry`. */
export declare function dumpEffectiveExpiry(it: EffectiveExpiry): Raw;
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
export declare function reviveExpiry(raw: Raw): Expiry;
/** The JSON object of an `Expiry`. */
export declare function dumpExpiry(it: ExpiryInput): Raw;
/** Bounds of a validation. */
export interface Limits {
    /** Signatures at most. */
    signatureChecks?: number | null;
    /** Comparisons of names at most. */
    nameComparisons?: number | null;
}
/** The JSON object of a `Limits`. */
export declare function dumpLimits(it: Limits): Raw;
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
export declare function reviveLocation(raw: Raw): Location;
/** The JSON object of a `Location`. */
export declare function dumpLocation(it: Location): Raw;
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
export declare function reviveEvent(raw: Raw): Event;
/** The JSON object of an `Event`. */
export declare function dumpEvent(it: Event): Raw;
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
export declare function reviveExpiration(raw: Raw): Expiration;
/** The JSON object of an `Expiration`. */
export declare function dumpExpiration(it: Expiration): Raw;
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
export declare function reviveExpirations(raw: Raw): Expirations;
/** The JSON object of an `Expirations`. */
export declare function dumpExpirations(it: Expirations): Raw;
/** Places that have something in common. */
export interface Group {
    /** What they have in common: a fingerprint, a tag, an issuer or a state; `null` where they have no tag. */
    key: string | null;
    /** The places, in the order given. */
    locations: Location[];
}
/** Makes a `Group` of its JSON object. */
export declare function reviveGroup(raw: Raw): Group;
/** The JSON object of a `Group`. */
export declare function dumpGroup(it: Group): Raw;
/** A certificate and a name that it may be for. */
export interface MatchNameRequest {
    /** The certificate's DER. */
    certificate: OctetsInput;
    /** The DNS name or IP address. */
    name: string;
}
/** The JSON object of a `MatchNameRequest`. */
export declare function dumpMatchNameRequest(it: MatchNameRequest): Raw;
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
export declare function reviveMicrosoftTemplate(raw: Raw): MicrosoftTemplate;
/** The JSON object of a `MicrosoftTemplate`. */
export declare function dumpMicrosoftTemplate(it: MicrosoftTemplate): Raw;
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
export declare function reviveNameConstraints(raw: Raw): NameConstraints;
/** The JSON object of a `NameConstraints`. */
export declare function dumpNameConstraints(it: NameConstraints): Raw;
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
export declare function reviveNameMatch(raw: Raw): NameMatch;
/** The JSON object of a `NameMatch`. */
export declare function dumpNameMatch(it: NameMatch): Raw;
/** A target that is new, or a certificate that was pasted. */
export interface NewRefreshStateRequest {
    /** When it was added. Now, where it is left out. */
    at?: Date;
    /** The target's text; without one it is a pasted certificate, which is never looked for. */
    target?: string | null;
}
/** The JSON object of a `NewRefreshStateRequest`. */
export declare function dumpNewRefreshStateRequest(it: NewRefreshStateRequest): Raw;
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
export declare function dumpNormaliseRequest(it: NormaliseRequest): Raw;
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
export declare function reviveNormalisedInput(raw: Raw): NormalisedInput;
/** The JSON object of a `NormalisedInput`. */
export declare function dumpNormalisedInput(it: NormalisedInput): Raw;
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
export declare function reviveNormalised(raw: Raw): Normalised;
/** The JSON object of a `Normalised`. */
export declare function dumpNormalised(it: Normalised): Raw;
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
export declare function reviveObservation(raw: Raw): Observation;
/** The JSON object of an `Observation`. */
export declare function dumpObservation(it: ObservationInput): Raw;
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
export declare function reviveObservationCell(raw: Raw): ObservationCell;
/** The JSON object of an `ObservationCell`. */
export declare function dumpObservationCell(it: ObservationCell): Raw;
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
export declare function reviveObservationMatrix(raw: Raw): ObservationMatrix;
/** The JSON object of an `ObservationMatrix`. */
export declare function dumpObservationMatrix(it: ObservationMatrix): Raw;
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
export declare function dumpObserveAllRequest(it: ObserveAllRequest): Raw;
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
export declare function reviveOrganizationIdentifier(raw: Raw): OrganizationIdentifier;
/** The JSON object of an `OrganizationIdentifier`. */
export declare function dumpOrganizationIdentifier(it: OrganizationIdentifier): Raw;
/** How many ended with an outcome. */
export interface OutcomeCount {
    /** The outcome's code. */
    outcome: SnapshotOutcome;
    /** How many. */
    count: number;
}
/** Makes an `OutcomeCount` of its JSON object. */
export declare function reviveOutcomeCount(raw: Raw): OutcomeCount;
/** The JSON object of an `OutcomeCount`. */
export declare function dumpOutcomeCount(it: OutcomeCount): Raw;
/** One certificate. */
export interface ParseCertificateRequest {
    /** Its DER, or a text with its PEM; of several the first counts. */
    input: OctetsInput;
    /** Where it comes from, in the caller's words. */
    source?: string | null;
}
/** The JSON object of a `ParseCertificateRequest`. */
export declare function dumpParseCertificateRequest(it: ParseCertificateRequest): Raw;
/** A text that names one target. */
export interface ParseTargetRequest {
    /** A host name, an address, a URL, with or without port: as technicians type it. */
    text: string;
}
/** The JSON object of a `ParseTargetRequest`. */
export declare function dumpParseTargetRequest(it: ParseTargetRequest): Raw;
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
export declare function dumpPastCertificate(it: PastCertificate): Raw;
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
export declare function dumpCadenceRequest(it: CadenceRequest): Raw;
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
export declare function revivePastEpisode(raw: Raw): PastEpisode;
/** The JSON object of a `PastEpisode`. */
export declare function dumpPastEpisode(it: PastEpisodeInput): Raw;
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
export declare function revivePolicies(raw: Raw): Policies;
/** The JSON object of a `Policies`. */
export declare function dumpPolicies(it: PoliciesInput): Raw;
/** From where on policies are needed, or no longer mapped (RFC 5280 section 4.2.1.11). */
export interface PolicyConstraints {
    /** Certificates before an explicit policy is needed. */
    requireExplicitPolicy: number | null;
    /** Certificates before mappings count no more. */
    inhibitPolicyMapping: number | null;
}
/** Makes a `PolicyConstraints` of its JSON object. */
export declare function revivePolicyConstraints(raw: Raw): PolicyConstraints;
/** The JSON object of a `PolicyConstraints`. */
export declare function dumpPolicyConstraints(it: PolicyConstraints): Raw;
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
export declare function revivePolicyError(raw: Raw): PolicyError;
/** The JSON object of a `PolicyError`. */
export declare function dumpPolicyError(it: PolicyError): Raw;
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
export declare function dumpPolicyInputs(it: PolicyInputs): Raw;
/** A policy of the issuer that counts as one of the subject. */
export interface PolicyMapping {
    /** The issuer's, as a dotted OID. */
    issuerDomainPolicy: string;
    /** The subject's, as a dotted OID. */
    subjectDomainPolicy: string;
}
/** Makes a `PolicyMapping` of its JSON object. */
export declare function revivePolicyMapping(raw: Raw): PolicyMapping;
/** The JSON object of a `PolicyMapping`. */
export declare function dumpPolicyMapping(it: PolicyMapping): Raw;
/** When a private key may be used to sign (RFC 3280 section 4.2.1.4). */
export interface PrivateKeyUsagePeriod {
    /** From this instant on. */
    notBefore: Date | null;
    /** Until this one. */
    notAfter: Date | null;
}
/** Makes a `PrivateKeyUsagePeriod` of its JSON object. */
export declare function revivePrivateKeyUsagePeriod(raw: Raw): PrivateKeyUsagePeriod;
/** The JSON object of a `PrivateKeyUsagePeriod`. */
export declare function dumpPrivateKeyUsagePeriod(it: PrivateKeyUsagePeriod): Raw;
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
export declare function revivePublicKey(raw: Raw): PublicKey;
/** The JSON object of a `PublicKey`. */
export declare function dumpPublicKey(it: PublicKeyInput): Raw;
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
export declare function reviveCertificateRequest(raw: Raw): CertificateRequest;
/** The JSON object of a `CertificateRequest`. */
export declare function dumpCertificateRequest(it: CertificateRequest): Raw;
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
export declare function revivePrivateKey(raw: Raw): PrivateKey;
/** The JSON object of a `PrivateKey`. */
export declare function dumpPrivateKey(it: PrivateKey): Raw;
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
export declare function revivePublicKeyItem(raw: Raw): PublicKeyItem;
/** The JSON object of a `PublicKeyItem`. */
export declare function dumpPublicKeyItem(it: PublicKeyItem): Raw;
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
export declare function revivePublicRoot(raw: Raw): PublicRoot;
/** The JSON object of a `PublicRoot`. */
export declare function dumpPublicRoot(it: PublicRoot): Raw;
/** A line that notafter printed. */
export interface ReadObservationRequest {
    /** JSON as of `check --json` or `scan`. */
    line: string;
}
/** The JSON object of a `ReadObservationRequest`. */
export declare function dumpReadObservationRequest(it: ReadObservationRequest): Raw;
/** Octets of which nothing is known. */
export interface ReadRequest {
    /** A file or a paste: PEM, DER, PKCS#7, Base64, in any encoding of text. */
    input: OctetsInput;
    /** Where they come from, in the caller's words. */
    source?: string | null;
}
/** The JSON object of a `ReadRequest`. */
export declare function dumpReadRequest(it: ReadRequest): Raw;
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
export declare function reviveRefreshDue(raw: Raw): RefreshDue;
/** The JSON object of a `RefreshDue`. */
export declare function dumpRefreshDue(it: RefreshDue): Raw;
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
export declare function dumpRefreshPolicy(it: RefreshPolicy): Raw;
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
export declare function reviveRefreshState(raw: Raw): RefreshState;
/** The JSON object of a `RefreshState`. */
export declare function dumpRefreshState(it: RefreshStateInput): Raw;
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
export declare function dumpRefreshDueRequest(it: RefreshDueRequest): Raw;
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
export declare function dumpRefreshStepRequest(it: RefreshStepRequest): Raw;
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
export declare function reviveRolloutPlace(raw: Raw): RolloutPlace;
/** The JSON object of a `RolloutPlace`. */
export declare function dumpRolloutPlace(it: RolloutPlace): Raw;
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
export declare function reviveRollout(raw: Raw): Rollout;
/** The JSON object of a `Rollout`. */
export declare function dumpRollout(it: Rollout): Raw;
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
export declare function reviveRootLeaving(raw: Raw): RootLeaving;
/** The JSON object of a `RootLeaving`. */
export declare function dumpRootLeaving(it: RootLeaving): Raw;
/** The age of a root's key. */
export interface RootLeavingRequest {
    /** When the key was made. */
    keyCreated: Date;
}
/** The JSON object of a `RootLeavingRequest`. */
export declare function dumpRootLeavingRequest(it: RootLeavingRequest): Raw;
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
export declare function dumpRoots(it: Roots): Raw;
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
export declare function dumpRootsSource(it: RootsSource): Raw;
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
export declare function reviveRsaPss(raw: Raw): RsaPss;
/** The JSON object of a `RsaPss`. */
export declare function dumpRsaPss(it: RsaPss): Raw;
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
export declare function reviveRuleAnswers(raw: Raw): RuleAnswers;
/** The JSON object of a `RuleAnswers`. */
export declare function dumpRuleAnswers(it: RuleAnswers): Raw;
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
export declare function reviveRuleRow(raw: Raw): RuleRow;
/** The JSON object of a `RuleRow`. */
export declare function dumpRuleRow(it: RuleRow): Raw;
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
export declare function reviveRuleSubject(raw: Raw): RuleSubject;
/** The JSON object of a `RuleSubject`. */
export declare function dumpRuleSubject(it: RuleSubjectInput): Raw;
/** A certificate as the rules see it. */
export interface RuleAnswersRequest {
    /** The certificate. */
    subject: RuleSubjectInput;
}
/** The JSON object of a `RuleAnswersRequest`. */
export declare function dumpRuleAnswersRequest(it: RuleAnswersRequest): Raw;
/** A path, leaf first, root last. */
export interface RuleSubjectRequest {
    /** DER of each. */
    path: readonly OctetsInput[];
}
/** The JSON object of a `RuleSubjectRequest`. */
export declare function dumpRuleSubjectRequest(it: RuleSubjectRequest): Raw;
/** Nothing is needed. */
export interface RulesRequest {
}
/** The JSON object of a `RulesRequest`. */
export declare function dumpRulesRequest(_it: RulesRequest): Raw;
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
export declare function reviveScanProgress(raw: Raw): ScanProgress;
/** The JSON object of a `ScanProgress`. */
export declare function dumpScanProgress(it: ScanProgress): Raw;
/** One of many targets. */
export interface ScanTarget {
    /** The target, as it may be typed; one that names nothing is answered with the reason. */
    target: string;
    /** The caller's own word for whom or what it belongs to. */
    tag?: string | null;
}
/** The JSON object of a `ScanTarget`. */
export declare function dumpScanTarget(it: ScanTarget): Raw;
/** A signed certificate timestamp (RFC 6962 section 3.2). */
export interface Sct {
    /** Which log, in hex: the SHA-256 of its key. */
    logId: string;
    /** When it was logged, to the second. */
    timestamp: Date;
}
/** Makes a `Sct` of its JSON object. */
export declare function reviveSct(raw: Raw): Sct;
/** The JSON object of a `Sct`. */
export declare function dumpSct(it: Sct): Raw;
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
export declare function reviveSctDetails(raw: Raw): SctDetails;
/** The JSON object of a `SctDetails`. */
export declare function dumpSctDetails(it: SctDetails): Raw;
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
export declare function reviveCertificateDetails(raw: Raw): CertificateDetails;
/** The JSON object of a `CertificateDetails`. */
export declare function dumpCertificateDetails(it: CertificateDetails): Raw;
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
export declare function reviveServedAt(raw: Raw): ServedAt;
/** The JSON object of a `ServedAt`. */
export declare function dumpServedAt(it: ServedAt): Raw;
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
export declare function reviveSignatureParameters(raw: Raw): SignatureParameters;
/** The JSON object of a `SignatureParameters`. */
export declare function dumpSignatureParameters(it: SignatureParameters): Raw;
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
export declare function reviveCertificate(raw: Raw): Certificate;
/** The JSON object of a `Certificate`. */
export declare function dumpCertificate(it: CertificateInput): Raw;
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
export declare function reviveSkipped(raw: Raw): Skipped;
/** The JSON object of a `Skipped`. */
export declare function dumpSkipped(it: Skipped): Raw;
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
export declare function reviveContents(raw: Raw): Contents;
/** The JSON object of a `Contents`. */
export declare function dumpContents(it: Contents): Raw;
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
export declare function reviveSnapshot(raw: Raw): Snapshot;
/** The JSON object of a `Snapshot`. */
export declare function dumpSnapshot(it: SnapshotInput): Raw;
/** Snapshots that are to be grouped. */
export interface GroupsRequest {
    /** The snapshots, in any order. */
    snapshots: readonly SnapshotInput[];
}
/** The JSON object of a `GroupsRequest`. */
export declare function dumpGroupsRequest(it: GroupsRequest): Raw;
/** Issuers that are allowed. */
export interface IssuersNotAllowedRequest {
    /** What is, in any order. */
    snapshots: readonly SnapshotInput[];
    /** Names of issuers, or SHA-256 of roots. */
    allowed: readonly string[];
}
/** The JSON object of an `IssuersNotAllowedRequest`. */
export declare function dumpIssuersNotAllowedRequest(it: IssuersNotAllowedRequest): Raw;
/** What should be where, and what is. */
export interface ReconcileRequest {
    /** What should be. */
    expected: readonly ExpectedInput[];
    /** What is, in any order. */
    snapshots: readonly SnapshotInput[];
}
/** The JSON object of a `ReconcileRequest`. */
export declare function dumpReconcileRequest(it: ReconcileRequest): Raw;
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
export declare function reviveReconciled(raw: Raw): Reconciled;
/** The JSON object of a `Reconciled`. */
export declare function dumpReconciled(it: Reconciled): Raw;
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
export declare function reviveReconciliation(raw: Raw): Reconciliation;
/** The JSON object of a `Reconciliation`. */
export declare function dumpReconciliation(it: Reconciliation): Raw;
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
export declare function dumpRolloutRequest(it: RolloutRequest): Raw;
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
export declare function reviveStanding(raw: Raw): Standing;
/** The JSON object of a `Standing`. */
export declare function dumpStanding(it: StandingInput): Raw;
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
export declare function dumpDiffRequest(it: DiffRequest): Raw;
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
export declare function reviveTarget(raw: Raw): Target;
/** The JSON object of a `Target`. */
export declare function dumpTarget(it: Target): Raw;
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
export declare function reviveTargetError(raw: Raw): TargetError;
/** The JSON object of a `TargetError`. */
export declare function dumpTargetError(it: TargetError): Raw;
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
export declare function reviveThreshold(raw: Raw): Threshold;
/** The JSON object of a `Threshold`. */
export declare function dumpThreshold(it: ThresholdInput): Raw;
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
export declare function reviveThresholds(raw: Raw): Thresholds;
/** The JSON object of a `Thresholds`. */
export declare function dumpThresholds(it: ThresholdsInput): Raw;
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
export declare function reviveShortLived(raw: Raw): ShortLived;
/** The JSON object of a `ShortLived`. */
export declare function dumpShortLived(it: ShortLivedInput): Raw;
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
export declare function reviveExpiryPolicy(raw: Raw): ExpiryPolicy;
/** The JSON object of an `ExpiryPolicy`. */
export declare function dumpExpiryPolicy(it: ExpiryPolicyInput): Raw;
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
export declare function dumpAssessRequest(it: AssessRequest): Raw;
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
export declare function dumpCheckAllRequest(it: CheckAllRequest): Raw;
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
export declare function dumpCheckRequest(it: CheckRequest): Raw;
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
export declare function dumpEventOptions(it: EventOptions): Raw;
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
export declare function dumpExpirationsRequest(it: ExpirationsRequest): Raw;
/** A policy that is to be checked and written in full. */
export interface ExpiryPolicyRequest {
    /** The policy. */
    policy: ExpiryPolicyInput;
}
/** The JSON object of an `ExpiryPolicyRequest`. */
export declare function dumpExpiryPolicyRequest(it: ExpiryPolicyRequest): Raw;
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
export declare function dumpJudgeRequest(it: JudgeRequest): Raw;
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
export declare function dumpRenewalPlanRequest(it: RenewalPlanRequest): Raw;
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
export declare function dumpScanRequest(it: ScanRequest): Raw;
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
export declare function dumpStandingsRequest(it: StandingsRequest): Raw;
/** DER that is to be written as PEM. */
export interface ToPemRequest {
    /** The DER. */
    der: OctetsInput;
    /** The label, `CERTIFICATE` where it is missing. */
    label?: string | null;
}
/** The JSON object of a `ToPemRequest`. */
export declare function dumpToPemRequest(it: ToPemRequest): Raw;
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
export declare function reviveUnreadable(raw: Raw): Unreadable;
/** The JSON object of a `Unreadable`. */
export declare function dumpUnreadable(it: Unreadable): Raw;
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
export declare function reviveUpcomingRule(raw: Raw): UpcomingRule;
/** The JSON object of a `UpcomingRule`. */
export declare function dumpUpcomingRule(it: UpcomingRule): Raw;
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
export declare function dumpUpcomingRulesRequest(it: UpcomingRulesRequest): Raw;
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
export declare function dumpValidateRequest(it: ValidateRequest): Raw;
/** How long a CA may reuse what it has validated: days; `null` before the first rule. */
export interface ValidationReuse {
    /** Of domain names and IP addresses. */
    domainsAndAddressesDays: number | null;
    /** Of the subject's identity. */
    identityDays: number | null;
}
/** Makes a `ValidationReuse` of its JSON object. */
export declare function reviveValidationReuse(raw: Raw): ValidationReuse;
/** The JSON object of a `ValidationReuse`. */
export declare function dumpValidationReuse(it: ValidationReuse): Raw;
/** An instant of issue. */
export interface ValidationReuseRequest {
    /** When the certificate is issued. */
    issued: Date;
}
/** The JSON object of a `ValidationReuseRequest`. */
export declare function dumpValidationReuseRequest(it: ValidationReuseRequest): Raw;
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
export declare function dumpValidatorSettings(it: ValidatorSettings): Raw;
/** A certificate that is looked for in observations. */
export interface WhoServesRequest {
    /** What was seen. */
    observations: readonly ObservationInput[];
    /** SHA-256 of the certificate's DER, in hex. */
    fingerprintSha256: string;
}
/** The JSON object of a `WhoServesRequest`. */
export declare function dumpWhoServesRequest(it: WhoServesRequest): Raw;
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
export declare function reviveWork(raw: Raw): Work;
/** The JSON object of a `Work`. */
export declare function dumpWork(it: Work): Raw;
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
export declare function reviveValidation(raw: Raw): Validation;
/** The JSON object of a `Validation`. */
export declare function dumpValidation(it: ValidationInput): Raw;
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
export declare function reviveCheck(raw: Raw): Check;
/** The JSON object of a `Check`. */
export declare function dumpCheck(it: CheckInput): Raw;
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
export declare function reviveMatrixCell(raw: Raw): MatrixCell;
/** The JSON object of a `MatrixCell`. */
export declare function dumpMatrixCell(it: MatrixCellInput): Raw;
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
export declare function reviveMatrix(raw: Raw): Matrix;
/** The JSON object of a `Matrix`. */
export declare function dumpMatrix(it: MatrixInput): Raw;
/** A check, or that of each address of a target. */
export interface SnapshotsRequest {
    /** The check. */
    check?: CheckInput | null;
    /** Or all of a target. */
    matrix?: MatrixInput | null;
}
/** The JSON object of a `SnapshotsRequest`. */
export declare function dumpSnapshotsRequest(it: SnapshotsRequest): Raw;
/** How many renewals there are in a year (UTC). */
export interface YearlyRenewals {
    /** The year. */
    year: number;
    /** How many renewals of all certificates. */
    renewals: number;
}
/** Makes a `YearlyRenewals` of its JSON object. */
export declare function reviveYearlyRenewals(raw: Raw): YearlyRenewals;
/** The JSON object of a `YearlyRenewals`. */
export declare function dumpYearlyRenewals(it: YearlyRenewals): Raw;
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
export declare function reviveRenewalPlan(raw: Raw): RenewalPlan;
/** The JSON object of a `RenewalPlan`. */
export declare function dumpRenewalPlan(it: RenewalPlan): Raw;
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
export declare function reviveZoneIssue(raw: Raw): ZoneIssue;
/** The JSON object of a `ZoneIssue`. */
export declare function dumpZoneIssue(it: ZoneIssue): Raw;
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
export declare function reviveCandidates(raw: Raw): Candidates;
/** The JSON object of a `Candidates`. */
export declare function dumpCandidates(it: Candidates): Raw;
