# Written by make-bindings from the records of notafter: change those.
"""Every code that a field may have, as a type and as a tuple of its values.

Where other values may occur as well, the type is `str`, and the tuple has the usual ones.
"""

from __future__ import annotations

from typing import Literal, Tuple

__all__ = [
    "ADDRESS_POLICY_VALUES",
    "ANOMALY_CODE_VALUES",
    "AddressPolicy",
    "AnomalyCode",
    "BUILTIN_ROOTS_VALUES",
    "BuiltinRoots",
    "CANDIDATE_REASON_CODE_VALUES",
    "CERTIFICATE_KIND_VALUES",
    "CHECK_ERROR_CODE_VALUES",
    "CONDITION_VALUES",
    "CandidateReasonCode",
    "CertificateKind",
    "CheckErrorCode",
    "Condition",
    "DIVERGENCE_CODE_VALUES",
    "DRIFT_KIND_VALUES",
    "DivergenceCode",
    "DriftKind",
    "EVENT_KIND_VALUES",
    "EventKind",
    "FATE_VALUES",
    "FINDING_CODE_VALUES",
    "Fate",
    "FindingCode",
    "GENERAL_NAME_KIND_VALUES",
    "GeneralNameKind",
    "HORIZON_VALUES",
    "Horizon",
    "ITEM_KIND_VALUES",
    "ItemKind",
    "KEY_ALGORITHM_VALUES",
    "KEY_DATE_BASIS_VALUES",
    "KEY_TYPE_VALUES",
    "KeyAlgorithm",
    "KeyDateBasis",
    "KeyType",
    "LEVEL_VALUES",
    "LIMITED_BY_VALUES",
    "Level",
    "LimitedBy",
    "METHOD_VALUES",
    "MISMATCH_REASON_VALUES",
    "Method",
    "MismatchReason",
    "NEXT_LIFETIME_VALUES",
    "NORMALISE_KIND_VALUES",
    "NORMALISE_OUTCOME_VALUES",
    "NextLifetime",
    "NormaliseKind",
    "NormaliseOutcome",
    "OUTCOME_VALUES",
    "Outcome",
    "PARSE_ERROR_CODE_VALUES",
    "PLACE_VERDICT_VALUES",
    "POLICY_ERROR_CODE_VALUES",
    "POSSESSION_VALUES",
    "PRESET_VALUES",
    "PRIVATE_KEY_FORM_VALUES",
    "PROFILE_VALUES",
    "PURPOSE_VALUES",
    "ParseErrorCode",
    "PlaceVerdict",
    "PolicyErrorCode",
    "Possession",
    "Preset",
    "PrivateKeyForm",
    "Profile",
    "Purpose",
    "REFRESH_OUTCOME_VALUES",
    "REFRESH_PRESET_VALUES",
    "RENEWAL_MODE_VALUES",
    "REVOCATION_MODE_VALUES",
    "REVOCATION_REASON_VALUES",
    "ROLLOUT_STATE_VALUES",
    "RULE_CODE_VALUES",
    "RULE_KIND_VALUES",
    "RULE_TABLE_VALUES",
    "RefreshOutcome",
    "RefreshPreset",
    "RenewalMode",
    "RevocationMode",
    "RevocationReason",
    "RolloutState",
    "RuleCode",
    "RuleKind",
    "RuleTable",
    "SERVED_VALUES",
    "SERVICE_VALUES",
    "SEVERITY_VALUES",
    "SKIP_REASON_VALUES",
    "SNAPSHOT_OUTCOME_VALUES",
    "STATE_VALUES",
    "Served",
    "Service",
    "Severity",
    "SkipReason",
    "SnapshotOutcome",
    "State",
    "TARGET_ERROR_CODE_VALUES",
    "TLS_VERSION_VALUES",
    "TRUST_ERROR_CODE_VALUES",
    "TargetErrorCode",
    "TlsVersion",
    "TrustErrorCode",
    "VALIDATION_LEVEL_VALUES",
    "VERDICT_VALUES",
    "ValidationLevel",
    "Verdict",
    "ZONE_ISSUE_CODE_VALUES",
    "ZoneIssueCode",
]

AddressPolicy = Literal[
    "any",
    "public-only",
]
"""Which addresses may be connected to."""

ADDRESS_POLICY_VALUES: Tuple[AddressPolicy, ...] = (
    "any",
    "public-only",
)

AnomalyCode = Literal[
    "invalid-version",
    "version-not-3-with-extensions",
    "serial-negative",
    "serial-zero",
    "serial-too-long",
    "serial-not-minimal",
    "signature-algorithm-mismatch",
    "empty-issuer",
    "malformed-name",
    "time-form",
    "validity-reversed",
    "empty-subject-without-san",
    "empty-subject-of-ca",
    "subject-alt-name-not-critical",
    "key-malformed",
    "rsa-exponent-even-or-small",
    "rsa-modulus-even",
    "unique-id",
    "empty-extensions",
    "too-many-extensions",
    "duplicate-extension",
    "extension-default-critical",
    "extension-malformed",
    "extension-not-minimal",
    "extension-trailing-data",
    "extension-criticality",
    "unknown-critical-extension",
    "san-empty",
    "san-entry-malformed",
    "wildcard-malformed",
    "ip-in-dns-name",
    "ca-without-key-cert-sign",
    "key-cert-sign-without-ca",
    "path-length-without-ca",
    "key-usage-empty",
    "missing-subject-key-id",
    "extensions-in-version-1",
    "signature-unused-bits",
    "malformed-issuer",
    "next-update-missing",
    "updates-reversed",
    "empty-entries",
    "authority-key-id-missing",
    "crl-number-missing",
    "crl-number-critical",
    "crl-number-negative",
    "crl-number-too-long",
    "delta-indicator-not-critical",
    "freshest-crl-in-delta",
    "distribution-point-not-critical",
    "distribution-point-empty",
    "distribution-point-contradiction",
    "entry-extension-malformed",
    "unknown-critical-entry-extension",
    "entry-issuer-in-direct-list",
]
"""What is wrong with a certificate or a revocation list by itself."""

ANOMALY_CODE_VALUES: Tuple[AnomalyCode, ...] = (
    "invalid-version",
    "version-not-3-with-extensions",
    "serial-negative",
    "serial-zero",
    "serial-too-long",
    "serial-not-minimal",
    "signature-algorithm-mismatch",
    "empty-issuer",
    "malformed-name",
    "time-form",
    "validity-reversed",
    "empty-subject-without-san",
    "empty-subject-of-ca",
    "subject-alt-name-not-critical",
    "key-malformed",
    "rsa-exponent-even-or-small",
    "rsa-modulus-even",
    "unique-id",
    "empty-extensions",
    "too-many-extensions",
    "duplicate-extension",
    "extension-default-critical",
    "extension-malformed",
    "extension-not-minimal",
    "extension-trailing-data",
    "extension-criticality",
    "unknown-critical-extension",
    "san-empty",
    "san-entry-malformed",
    "wildcard-malformed",
    "ip-in-dns-name",
    "ca-without-key-cert-sign",
    "key-cert-sign-without-ca",
    "path-length-without-ca",
    "key-usage-empty",
    "missing-subject-key-id",
    "extensions-in-version-1",
    "signature-unused-bits",
    "malformed-issuer",
    "next-update-missing",
    "updates-reversed",
    "empty-entries",
    "authority-key-id-missing",
    "crl-number-missing",
    "crl-number-critical",
    "crl-number-negative",
    "crl-number-too-long",
    "delta-indicator-not-critical",
    "freshest-crl-in-delta",
    "distribution-point-not-critical",
    "distribution-point-empty",
    "distribution-point-contradiction",
    "entry-extension-malformed",
    "unknown-critical-entry-extension",
    "entry-issuer-in-direct-list",
)

BuiltinRoots = Literal[
    "mozilla",
    "native",
    "none",
]
"""Roots that come with a validator."""

BUILTIN_ROOTS_VALUES: Tuple[BuiltinRoots, ...] = (
    "mozilla",
    "native",
    "none",
)

CandidateReasonCode = Literal[
    "given",
    "usual-name",
    "zone-record",
]
"""Why a target is likely to show a certificate."""

CANDIDATE_REASON_CODE_VALUES: Tuple[CandidateReasonCode, ...] = (
    "given",
    "usual-name",
    "zone-record",
)

CertificateKind = Literal[
    "ca",
    "tls-server",
    "tls-client",
    "code-signing",
    "email-protection",
    "time-stamping",
    "ocsp-signing",
    "any-purpose",
    "other",
]
"""What a certificate is for."""

CERTIFICATE_KIND_VALUES: Tuple[CertificateKind, ...] = (
    "ca",
    "tls-server",
    "tls-client",
    "code-signing",
    "email-protection",
    "time-stamping",
    "ocsp-signing",
    "any-purpose",
    "other",
)

CheckErrorCode = str
"""Why there was nothing to check."""

CHECK_ERROR_CODE_VALUES: Tuple[str, ...] = (
    "empty",
    "too-long",
    "several-hosts",
    "pem",
    "file-path",
    "email-address",
    "network-range",
    "wildcard",
    "unknown-scheme",
    "invalid-port",
    "invalid-host",
    "label-too-long",
    "name-too-long",
    "ambiguous-number",
    "scoped-address",
)

Condition = Literal[
    "expiry",
    "expired",
    "not-yet-valid",
    "revoked",
    "untrusted",
    "unreachable",
    "unknown-issuer",
    "superseded",
]
"""Of what an event tells."""

CONDITION_VALUES: Tuple[Condition, ...] = (
    "expiry",
    "expired",
    "not-yet-valid",
    "revoked",
    "untrusted",
    "unreachable",
    "unknown-issuer",
    "superseded",
)

DivergenceCode = Literal[
    "address-failed",
    "addresses-differ",
    "families-differ",
    "chains-differ",
    "key-types-differ",
    "default-certificate-differs",
]
"""In what the answers of a server differ."""

DIVERGENCE_CODE_VALUES: Tuple[DivergenceCode, ...] = (
    "address-failed",
    "addresses-differ",
    "families-differ",
    "chains-differ",
    "key-types-differ",
    "default-certificate-differs",
)

DriftKind = Literal[
    "fingerprint",
    "names",
    "issuer",
]
"""In what a certificate is another one than expected."""

DRIFT_KIND_VALUES: Tuple[DriftKind, ...] = (
    "fingerprint",
    "names",
    "issuer",
)

EventKind = Literal[
    "opened",
    "escalated",
    "changed",
    "renewed",
    "recovered",
]
"""What happened."""

EVENT_KIND_VALUES: Tuple[EventKind, ...] = (
    "opened",
    "escalated",
    "changed",
    "renewed",
    "recovered",
)

Fate = Literal[
    "kept",
    "root-left-out",
    "duplicate",
    "other-leaf",
    "unrelated",
    "root-refused",
    "leaf-refused",
    "not-looked-at",
]
"""What became of a certificate in a normalisation."""

FATE_VALUES: Tuple[Fate, ...] = (
    "kept",
    "root-left-out",
    "duplicate",
    "other-leaf",
    "unrelated",
    "root-refused",
    "leaf-refused",
    "not-looked-at",
)

FindingCode = Literal[
    "expired",
    "not-yet-valid",
    "lifetime-too-long",
    "self-signed",
    "untrusted-root",
    "issuer-not-found",
    "anchor-not-trusted-for-purpose",
    "anchor-distrusted",
    "anchor-removed",
    "trust-store-stale",
    "depth-exceeded",
    "budget-exhausted",
    "bad-signature",
    "unsupported-algorithm",
    "not-a-ca",
    "ca-as-leaf",
    "path-length-exceeded",
    "key-usage-mismatch",
    "purpose-not-allowed",
    "extended-key-usage-missing",
    "extended-key-usage-rule",
    "name-mismatch",
    "dns-name-not-allowed",
    "common-name-not-in-san",
    "san-critical-with-subject",
    "name-not-permitted",
    "name-excluded",
    "name-constraint-unsupported",
    "name-constraint-malformed",
    "name-constraints-not-in-ca",
    "no-valid-policy",
    "policy-not-acceptable",
    "policy-mapping-any",
    "unknown-critical-extension",
    "unhandled-critical-extension",
    "precertificate",
    "anomaly",
    "authority-key-id-missing",
    "authority-key-id-rule",
    "key-id-mismatch",
    "revoked",
    "revocation-status-unknown",
    "crl-expired",
    "crl-not-yet-valid",
    "crl-not-authentic",
    "crl-rule",
    "crl-unknown-critical-extension",
    "weak-key",
    "weak-signature-algorithm",
    "signature-parameters",
    "wrong-order",
    "root-included",
    "duplicate-certificate",
    "unrelated-certificate",
    "intermediate-missing",
    "leaf-missing",
    "leaf-not-first",
    "other-leaf",
    "too-many-certificates",
    "root-refused",
    "leaf-refused",
    "unneeded-certificate-expires",
    "wrong-private-key",
    "tls-version-obsolete",
    "handshake-failed",
    "interrupted",
    "client-certificate-required",
    "client-certificate-refused",
    "asked-without-name",
]
"""What is to be said of a chain, a path or a connection."""

FINDING_CODE_VALUES: Tuple[FindingCode, ...] = (
    "expired",
    "not-yet-valid",
    "lifetime-too-long",
    "self-signed",
    "untrusted-root",
    "issuer-not-found",
    "anchor-not-trusted-for-purpose",
    "anchor-distrusted",
    "anchor-removed",
    "trust-store-stale",
    "depth-exceeded",
    "budget-exhausted",
    "bad-signature",
    "unsupported-algorithm",
    "not-a-ca",
    "ca-as-leaf",
    "path-length-exceeded",
    "key-usage-mismatch",
    "purpose-not-allowed",
    "extended-key-usage-missing",
    "extended-key-usage-rule",
    "name-mismatch",
    "dns-name-not-allowed",
    "common-name-not-in-san",
    "san-critical-with-subject",
    "name-not-permitted",
    "name-excluded",
    "name-constraint-unsupported",
    "name-constraint-malformed",
    "name-constraints-not-in-ca",
    "no-valid-policy",
    "policy-not-acceptable",
    "policy-mapping-any",
    "unknown-critical-extension",
    "unhandled-critical-extension",
    "precertificate",
    "anomaly",
    "authority-key-id-missing",
    "authority-key-id-rule",
    "key-id-mismatch",
    "revoked",
    "revocation-status-unknown",
    "crl-expired",
    "crl-not-yet-valid",
    "crl-not-authentic",
    "crl-rule",
    "crl-unknown-critical-extension",
    "weak-key",
    "weak-signature-algorithm",
    "signature-parameters",
    "wrong-order",
    "root-included",
    "duplicate-certificate",
    "unrelated-certificate",
    "intermediate-missing",
    "leaf-missing",
    "leaf-not-first",
    "other-leaf",
    "too-many-certificates",
    "root-refused",
    "leaf-refused",
    "unneeded-certificate-expires",
    "wrong-private-key",
    "tls-version-obsolete",
    "handshake-failed",
    "interrupted",
    "client-certificate-required",
    "client-certificate-refused",
    "asked-without-name",
)

GeneralNameKind = Literal[
    "dns",
    "ip",
    "email",
    "uri",
    "directory",
    "other",
]
"""The type of a general name."""

GENERAL_NAME_KIND_VALUES: Tuple[GeneralNameKind, ...] = (
    "dns",
    "ip",
    "email",
    "uri",
    "directory",
    "other",
)

Horizon = Literal[
    "expired",
    "within-30",
    "within-60",
    "within-90",
    "later",
]
"""How far away an end is."""

HORIZON_VALUES: Tuple[Horizon, ...] = (
    "expired",
    "within-30",
    "within-60",
    "within-90",
    "later",
)

ItemKind = Literal[
    "certificate",
    "certificate-request",
    "crl",
    "private-key",
    "public-key",
]
"""The kind of an item."""

ITEM_KIND_VALUES: Tuple[ItemKind, ...] = (
    "certificate",
    "certificate-request",
    "crl",
    "private-key",
    "public-key",
)

KeyAlgorithm = str
"""The kind of a public key; a dotted OID where it is not known."""

KEY_ALGORITHM_VALUES: Tuple[str, ...] = (
    "rsa",
    "rsa-pss",
    "ec",
    "ed25519",
    "ed448",
    "x25519",
    "x448",
    "dsa",
    "dh",
    "ml-dsa",
    "slh-dsa",
)

KeyDateBasis = Literal[
    "stated",
    "not-before",
]
"""How the date of a key is known."""

KEY_DATE_BASIS_VALUES: Tuple[KeyDateBasis, ...] = (
    "stated",
    "not-before",
)

KeyType = Literal[
    "rsa",
    "ecdsa",
]
"""The type of a server's key."""

KEY_TYPE_VALUES: Tuple[KeyType, ...] = (
    "rsa",
    "ecdsa",
)

Level = Literal[
    "none",
    "notice",
    "warning",
    "critical",
]
"""How urgent something is."""

LEVEL_VALUES: Tuple[Level, ...] = (
    "none",
    "notice",
    "warning",
    "critical",
)

LimitedBy = Literal[
    "leaf",
    "intermediate",
    "root",
    "root-removal",
]
"""What ends first."""

LIMITED_BY_VALUES: Tuple[LimitedBy, ...] = (
    "leaf",
    "intermediate",
    "root",
    "root-removal",
)

Method = Literal[
    "handshake",
    "certificate-only",
]
"""How certificates are read off a server."""

METHOD_VALUES: Tuple[Method, ...] = (
    "handshake",
    "certificate-only",
)

MismatchReason = Literal[
    "no-subject-alt-names",
    "no-name-of-type",
    "not-listed",
    "wildcard-covers-one-label",
    "wildcard-not-allowed",
    "address-as-dns-name",
]
"""Why a certificate is not for a name."""

MISMATCH_REASON_VALUES: Tuple[MismatchReason, ...] = (
    "no-subject-alt-names",
    "no-name-of-type",
    "not-listed",
    "wildcard-covers-one-label",
    "wildcard-not-allowed",
    "address-as-dns-name",
)

NextLifetime = Literal[
    "present",
    "maximum",
]
"""How long the next certificates last."""

NEXT_LIFETIME_VALUES: Tuple[NextLifetime, ...] = (
    "present",
    "maximum",
)

NormaliseKind = Literal[
    "chain",
    "intermediates",
]
"""What is normalised."""

NORMALISE_KIND_VALUES: Tuple[NormaliseKind, ...] = (
    "chain",
    "intermediates",
)

NormaliseOutcome = Literal[
    "unchanged",
    "corrected",
    "incomplete",
]
"""What came of a normalisation."""

NORMALISE_OUTCOME_VALUES: Tuple[NormaliseOutcome, ...] = (
    "unchanged",
    "corrected",
    "incomplete",
)

Outcome = Literal[
    "certificate",
    "name-not-found",
    "resolution-failed",
    "refused",
    "unreachable",
    "timed-out",
    "address-not-allowed",
    "proxy-failed",
    "wrong-protocol",
    "starttls-not-offered",
    "starttls-refused",
    "not-tls",
    "tls-alert",
    "connection-closed",
    "protocol-error",
    "chain-too-large",
    "cancelled",
]
"""How far a fetch came."""

OUTCOME_VALUES: Tuple[Outcome, ...] = (
    "certificate",
    "name-not-found",
    "resolution-failed",
    "refused",
    "unreachable",
    "timed-out",
    "address-not-allowed",
    "proxy-failed",
    "wrong-protocol",
    "starttls-not-offered",
    "starttls-refused",
    "not-tls",
    "tls-alert",
    "connection-closed",
    "protocol-error",
    "chain-too-large",
    "cancelled",
)

ParseErrorCode = Literal[
    "truncated",
    "trailing-data",
    "indefinite-length",
    "non-minimal-length",
    "length-too-large",
    "high-tag-number",
    "unexpected-tag",
    "missing",
    "invalid-boolean",
    "invalid-integer",
    "invalid-bit-string",
    "invalid-oid",
    "invalid-time",
    "invalid-string",
    "invalid-value",
    "too-deep",
    "too-large",
    "too-many",
    "unsupported-version",
    "invalid-base64",
    "unrecognized",
]
"""Why octets cannot be read."""

PARSE_ERROR_CODE_VALUES: Tuple[ParseErrorCode, ...] = (
    "truncated",
    "trailing-data",
    "indefinite-length",
    "non-minimal-length",
    "length-too-large",
    "high-tag-number",
    "unexpected-tag",
    "missing",
    "invalid-boolean",
    "invalid-integer",
    "invalid-bit-string",
    "invalid-oid",
    "invalid-time",
    "invalid-string",
    "invalid-value",
    "too-deep",
    "too-large",
    "too-many",
    "unsupported-version",
    "invalid-base64",
    "unrecognized",
)

PlaceVerdict = Literal[
    "missing",
    "unexpected",
    "drifted",
    "fine",
]
"""How a place compares with what is expected."""

PLACE_VERDICT_VALUES: Tuple[PlaceVerdict, ...] = (
    "missing",
    "unexpected",
    "drifted",
    "fine",
)

PolicyErrorCode = Literal[
    "unknown-code",
    "unknown-version",
    "out-of-range",
    "missing",
    "conflicting",
    "invalid-fraction",
    "floor-above-ceiling",
    "no-short-lifetime",
    "levels-out-of-order",
    "grace-too-long",
]
"""Why a policy is none."""

POLICY_ERROR_CODE_VALUES: Tuple[PolicyErrorCode, ...] = (
    "unknown-code",
    "unknown-version",
    "out-of-range",
    "missing",
    "conflicting",
    "invalid-fraction",
    "floor-above-ceiling",
    "no-short-lifetime",
    "levels-out-of-order",
    "grace-too-long",
)

Possession = Literal[
    "proven",
    "unproven",
    "disproven",
]
"""Whether a server showed that it has its private key."""

POSSESSION_VALUES: Tuple[Possession, ...] = (
    "proven",
    "unproven",
    "disproven",
)

Preset = Literal[
    "lifetime-relative",
    "classic-90-60-30",
]
"""A policy by its name."""

PRESET_VALUES: Tuple[Preset, ...] = (
    "lifetime-relative",
    "classic-90-60-30",
)

PrivateKeyForm = Literal[
    "pkcs8",
    "encrypted-pkcs8",
    "pkcs1",
    "sec1",
    "dsa",
    "encrypted-pem",
]
"""How a private key is written."""

PRIVATE_KEY_FORM_VALUES: Tuple[PrivateKeyForm, ...] = (
    "pkcs8",
    "encrypted-pkcs8",
    "pkcs1",
    "sec1",
    "dsa",
    "encrypted-pem",
)

Profile = Literal[
    "rfc5280",
    "web-pki",
]
"""The rules that a chain is held to."""

PROFILE_VALUES: Tuple[Profile, ...] = (
    "rfc5280",
    "web-pki",
)

Purpose = Literal[
    "server-auth",
    "client-auth",
    "code-signing",
    "email-protection",
    "time-stamping",
    "ocsp-signing",
    "any",
]
"""What a certificate is used for."""

PURPOSE_VALUES: Tuple[Purpose, ...] = (
    "server-auth",
    "client-auth",
    "code-signing",
    "email-protection",
    "time-stamping",
    "ocsp-signing",
    "any",
)

RefreshOutcome = Literal[
    "obtained",
    "failed",
]
"""What came of a look."""

REFRESH_OUTCOME_VALUES: Tuple[RefreshOutcome, ...] = (
    "obtained",
    "failed",
)

RefreshPreset = Literal[
    "tracker",
    "frequent",
]
"""A policy of refreshing by its name."""

REFRESH_PRESET_VALUES: Tuple[RefreshPreset, ...] = (
    "tracker",
    "frequent",
)

RenewalMode = Literal[
    "automated",
    "manual",
    "unknown",
]
"""Who renews a certificate."""

RENEWAL_MODE_VALUES: Tuple[RenewalMode, ...] = (
    "automated",
    "manual",
    "unknown",
)

RevocationMode = Literal[
    "off",
    "required",
    "best-effort",
]
"""Whether revocation is looked at."""

REVOCATION_MODE_VALUES: Tuple[RevocationMode, ...] = (
    "off",
    "required",
    "best-effort",
)

RevocationReason = Literal[
    "unspecified",
    "keyCompromise",
    "cACompromise",
    "affiliationChanged",
    "superseded",
    "cessationOfOperation",
    "certificateHold",
    "removeFromCRL",
    "privilegeWithdrawn",
    "aACompromise",
]
"""Why a certificate is revoked."""

REVOCATION_REASON_VALUES: Tuple[RevocationReason, ...] = (
    "unspecified",
    "keyCompromise",
    "cACompromise",
    "affiliationChanged",
    "superseded",
    "cessationOfOperation",
    "certificateHold",
    "removeFromCRL",
    "privilegeWithdrawn",
    "aACompromise",
)

RolloutState = Literal[
    "done",
    "stale",
    "mixed",
    "absent",
]
"""How far a certificate has replaced another."""

ROLLOUT_STATE_VALUES: Tuple[RolloutState, ...] = (
    "done",
    "stale",
    "mixed",
    "absent",
)

RuleCode = Literal[
    "shorter-lifetime",
    "root-leaves",
    "client-auth-ends",
    "shorter-validation-reuse",
    "short-lived-ends",
    "sha1-ends",
]
"""What a dated rule does."""

RULE_CODE_VALUES: Tuple[RuleCode, ...] = (
    "shorter-lifetime",
    "root-leaves",
    "client-auth-ends",
    "shorter-validation-reuse",
    "short-lived-ends",
    "sha1-ends",
)

RuleKind = Literal[
    "tls-server",
    "code-signing",
    "other",
]
"""Whose rules a certificate is under."""

RULE_KIND_VALUES: Tuple[RuleKind, ...] = (
    "tls-server",
    "code-signing",
    "other",
)

RuleTable = Literal[
    "tls-lifetime",
    "code-signing-lifetime",
    "short-lived",
    "domain-validation-reuse",
    "identity-validation-reuse",
    "scts-chrome",
    "scts-apple",
    "root-age-mozilla",
    "root-age-mozilla-email",
    "root-age-chrome",
    "client-auth",
    "sha1",
]
"""A table of dated rules."""

RULE_TABLE_VALUES: Tuple[RuleTable, ...] = (
    "tls-lifetime",
    "code-signing-lifetime",
    "short-lived",
    "domain-validation-reuse",
    "identity-validation-reuse",
    "scts-chrome",
    "scts-apple",
    "root-age-mozilla",
    "root-age-mozilla-email",
    "root-age-chrome",
    "client-auth",
    "sha1",
)

Served = Literal[
    "old",
    "new",
    "other",
    "unreachable",
]
"""Which of two certificates a place serves."""

SERVED_VALUES: Tuple[Served, ...] = (
    "old",
    "new",
    "other",
    "unreachable",
)

Service = Literal[
    "tls",
    "smtp",
    "lmtp",
    "imap",
    "pop3",
    "ftp",
    "ldap",
    "xmpp-client",
    "xmpp-server",
    "nntp",
    "sieve",
    "irc",
    "postgres",
    "mysql",
    "mssql",
    "rdp",
]
"""How TLS begins."""

SERVICE_VALUES: Tuple[Service, ...] = (
    "tls",
    "smtp",
    "lmtp",
    "imap",
    "pop3",
    "ftp",
    "ldap",
    "xmpp-client",
    "xmpp-server",
    "nntp",
    "sieve",
    "irc",
    "postgres",
    "mysql",
    "mssql",
    "rdp",
)

Severity = Literal[
    "info",
    "warning",
    "error",
]
"""How much a finding weighs."""

SEVERITY_VALUES: Tuple[Severity, ...] = (
    "info",
    "warning",
    "error",
)

SkipReason = Literal[
    "empty",
    "too-large",
    "too-many-items",
    "cut-off",
    "invalid-base64",
    "empty-block",
    "no-begin-line",
    "unreadable",
    "trailing-bytes",
    "empty-pkcs7",
    "pkcs12",
    "java-key-store",
    "ssh-key",
    "pgp",
    "parameters",
    "unsupported",
    "html-page",
    "json",
    "other-file",
    "host-name",
    "text",
    "unrecognized",
]
"""Why something in an input gave no item."""

SKIP_REASON_VALUES: Tuple[SkipReason, ...] = (
    "empty",
    "too-large",
    "too-many-items",
    "cut-off",
    "invalid-base64",
    "empty-block",
    "no-begin-line",
    "unreadable",
    "trailing-bytes",
    "empty-pkcs7",
    "pkcs12",
    "java-key-store",
    "ssh-key",
    "pgp",
    "parameters",
    "unsupported",
    "html-page",
    "json",
    "other-file",
    "host-name",
    "text",
    "unrecognized",
)

SnapshotOutcome = str
"""How far a look came: as of a fetch, or why there was nothing to look at."""

SNAPSHOT_OUTCOME_VALUES: Tuple[str, ...] = (
    "certificate",
    "name-not-found",
    "resolution-failed",
    "refused",
    "unreachable",
    "timed-out",
    "address-not-allowed",
    "proxy-failed",
    "wrong-protocol",
    "starttls-not-offered",
    "starttls-refused",
    "not-tls",
    "tls-alert",
    "connection-closed",
    "protocol-error",
    "chain-too-large",
    "cancelled",
)

State = Literal[
    "not-yet-valid",
    "valid",
    "renewal-due",
    "overdue",
    "expired",
    "revoked",
    "unknown",
]
"""How a certificate stands."""

STATE_VALUES: Tuple[State, ...] = (
    "not-yet-valid",
    "valid",
    "renewal-due",
    "overdue",
    "expired",
    "revoked",
    "unknown",
)

TargetErrorCode = Literal[
    "empty",
    "too-long",
    "several-hosts",
    "pem",
    "file-path",
    "email-address",
    "network-range",
    "wildcard",
    "unknown-scheme",
    "invalid-port",
    "invalid-host",
    "label-too-long",
    "name-too-long",
    "ambiguous-number",
    "scoped-address",
]
"""Why a text is no target."""

TARGET_ERROR_CODE_VALUES: Tuple[TargetErrorCode, ...] = (
    "empty",
    "too-long",
    "several-hosts",
    "pem",
    "file-path",
    "email-address",
    "network-range",
    "wildcard",
    "unknown-scheme",
    "invalid-port",
    "invalid-host",
    "label-too-long",
    "name-too-long",
    "ambiguous-number",
    "scoped-address",
)

TlsVersion = Literal[
    "SSLv3",
    "TLSv1.0",
    "TLSv1.1",
    "TLSv1.2",
    "TLSv1.3",
]
"""A version of TLS."""

TLS_VERSION_VALUES: Tuple[TlsVersion, ...] = (
    "SSLv3",
    "TLSv1.0",
    "TLSv1.1",
    "TLSv1.2",
    "TLSv1.3",
)

TrustErrorCode = str
"""Why a certificate is not trusted."""

TRUST_ERROR_CODE_VALUES: Tuple[str, ...] = (
    "expired",
    "not-yet-valid",
    "lifetime-too-long",
    "self-signed",
    "untrusted-root",
    "issuer-not-found",
    "anchor-not-trusted-for-purpose",
    "anchor-distrusted",
    "anchor-removed",
    "trust-store-stale",
    "depth-exceeded",
    "budget-exhausted",
    "bad-signature",
    "unsupported-algorithm",
    "not-a-ca",
    "ca-as-leaf",
    "path-length-exceeded",
    "key-usage-mismatch",
    "purpose-not-allowed",
    "extended-key-usage-missing",
    "extended-key-usage-rule",
    "name-mismatch",
    "dns-name-not-allowed",
    "common-name-not-in-san",
    "san-critical-with-subject",
    "name-not-permitted",
    "name-excluded",
    "name-constraint-unsupported",
    "name-constraint-malformed",
    "name-constraints-not-in-ca",
    "no-valid-policy",
    "policy-not-acceptable",
    "policy-mapping-any",
    "unknown-critical-extension",
    "unhandled-critical-extension",
    "precertificate",
    "anomaly",
    "authority-key-id-missing",
    "authority-key-id-rule",
    "key-id-mismatch",
    "revoked",
    "revocation-status-unknown",
    "crl-expired",
    "crl-not-yet-valid",
    "crl-not-authentic",
    "crl-rule",
    "crl-unknown-critical-extension",
    "weak-key",
    "weak-signature-algorithm",
    "signature-parameters",
    "wrong-order",
    "root-included",
    "duplicate-certificate",
    "unrelated-certificate",
    "intermediate-missing",
    "leaf-missing",
    "leaf-not-first",
    "other-leaf",
    "too-many-certificates",
    "root-refused",
    "leaf-refused",
    "unneeded-certificate-expires",
)

ValidationLevel = Literal[
    "dv",
    "ov",
    "iv",
    "ev",
    "unknown",
]
"""How far an owner was validated."""

VALIDATION_LEVEL_VALUES: Tuple[ValidationLevel, ...] = (
    "dv",
    "ov",
    "iv",
    "ev",
    "unknown",
)

Verdict = Literal[
    "valid",
    "invalid",
]
"""Whether a path is valid."""

VERDICT_VALUES: Tuple[Verdict, ...] = (
    "valid",
    "invalid",
)

ZoneIssueCode = Literal[
    "too-large",
    "too-many-records",
    "too-many-candidates",
    "entry-too-long",
    "unclosed-parenthesis",
    "unexpected-parenthesis",
    "unclosed-quote",
    "invalid-escape",
    "no-owner",
    "no-origin",
    "invalid-name",
    "name-too-long",
    "missing-type",
    "invalid-type",
    "missing-data",
    "extra-data",
    "generic-data",
    "invalid-address",
    "invalid-number",
    "include",
    "generate",
    "unknown-directive",
    "wildcard",
    "not-a-host",
    "not-ascii",
]
"""What is wrong with a line of a zone."""

ZONE_ISSUE_CODE_VALUES: Tuple[ZoneIssueCode, ...] = (
    "too-large",
    "too-many-records",
    "too-many-candidates",
    "entry-too-long",
    "unclosed-parenthesis",
    "unexpected-parenthesis",
    "unclosed-quote",
    "invalid-escape",
    "no-owner",
    "no-origin",
    "invalid-name",
    "name-too-long",
    "missing-type",
    "invalid-type",
    "missing-data",
    "extra-data",
    "generic-data",
    "invalid-address",
    "invalid-number",
    "include",
    "generate",
    "unknown-directive",
    "wildcard",
    "not-a-host",
    "not-ascii",
)
