// Written by make-bindings from the records of notafter: change those.
@file:Suppress("unused")

package dev.notafter

/** Every list of codes that fields have: an object for each, with its values as constants. */
public object Codes {
    /** Which addresses may be connected to. */
    public object AddressPolicy {
        public const val ANY: String = "any"
        public const val PUBLIC_ONLY: String = "public-only"

        /** Every one. */
        public val all: List<String> = listOf(
            ANY,
            PUBLIC_ONLY,
        )
    }

    /** What is wrong with a certificate or a revocation list by itself. */
    public object AnomalyCode {
        public const val INVALID_VERSION: String = "invalid-version"
        public const val VERSION_NOT_3_WITH_EXTENSIONS: String = "version-not-3-with-extensions"
        public const val SERIAL_NEGATIVE: String = "serial-negative"
        public const val SERIAL_ZERO: String = "serial-zero"
        public const val SERIAL_TOO_LONG: String = "serial-too-long"
        public const val SERIAL_NOT_MINIMAL: String = "serial-not-minimal"
        public const val SIGNATURE_ALGORITHM_MISMATCH: String = "signature-algorithm-mismatch"
        public const val EMPTY_ISSUER: String = "empty-issuer"
        public const val MALFORMED_NAME: String = "malformed-name"
        public const val TIME_FORM: String = "time-form"
        public const val VALIDITY_REVERSED: String = "validity-reversed"
        public const val EMPTY_SUBJECT_WITHOUT_SAN: String = "empty-subject-without-san"
        public const val EMPTY_SUBJECT_OF_CA: String = "empty-subject-of-ca"
        public const val SUBJECT_ALT_NAME_NOT_CRITICAL: String = "subject-alt-name-not-critical"
        public const val KEY_MALFORMED: String = "key-malformed"
        public const val RSA_EXPONENT_EVEN_OR_SMALL: String = "rsa-exponent-even-or-small"
        public const val RSA_MODULUS_EVEN: String = "rsa-modulus-even"
        public const val UNIQUE_ID: String = "unique-id"
        public const val EMPTY_EXTENSIONS: String = "empty-extensions"
        public const val TOO_MANY_EXTENSIONS: String = "too-many-extensions"
        public const val DUPLICATE_EXTENSION: String = "duplicate-extension"
        public const val EXTENSION_DEFAULT_CRITICAL: String = "extension-default-critical"
        public const val EXTENSION_MALFORMED: String = "extension-malformed"
        public const val EXTENSION_NOT_MINIMAL: String = "extension-not-minimal"
        public const val EXTENSION_TRAILING_DATA: String = "extension-trailing-data"
        public const val EXTENSION_CRITICALITY: String = "extension-criticality"
        public const val UNKNOWN_CRITICAL_EXTENSION: String = "unknown-critical-extension"
        public const val SAN_EMPTY: String = "san-empty"
        public const val SAN_ENTRY_MALFORMED: String = "san-entry-malformed"
        public const val WILDCARD_MALFORMED: String = "wildcard-malformed"
        public const val IP_IN_DNS_NAME: String = "ip-in-dns-name"
        public const val CA_WITHOUT_KEY_CERT_SIGN: String = "ca-without-key-cert-sign"
        public const val KEY_CERT_SIGN_WITHOUT_CA: String = "key-cert-sign-without-ca"
        public const val PATH_LENGTH_WITHOUT_CA: String = "path-length-without-ca"
        public const val KEY_USAGE_EMPTY: String = "key-usage-empty"
        public const val MISSING_SUBJECT_KEY_ID: String = "missing-subject-key-id"
        public const val EXTENSIONS_IN_VERSION_1: String = "extensions-in-version-1"
        public const val SIGNATURE_UNUSED_BITS: String = "signature-unused-bits"
        public const val MALFORMED_ISSUER: String = "malformed-issuer"
        public const val NEXT_UPDATE_MISSING: String = "next-update-missing"
        public const val UPDATES_REVERSED: String = "updates-reversed"
        public const val EMPTY_ENTRIES: String = "empty-entries"
        public const val AUTHORITY_KEY_ID_MISSING: String = "authority-key-id-missing"
        public const val CRL_NUMBER_MISSING: String = "crl-number-missing"
        public const val CRL_NUMBER_CRITICAL: String = "crl-number-critical"
        public const val CRL_NUMBER_NEGATIVE: String = "crl-number-negative"
        public const val CRL_NUMBER_TOO_LONG: String = "crl-number-too-long"
        public const val DELTA_INDICATOR_NOT_CRITICAL: String = "delta-indicator-not-critical"
        public const val FRESHEST_CRL_IN_DELTA: String = "freshest-crl-in-delta"
        public const val DISTRIBUTION_POINT_NOT_CRITICAL: String = "distribution-point-not-critical"
        public const val DISTRIBUTION_POINT_EMPTY: String = "distribution-point-empty"
        public const val DISTRIBUTION_POINT_CONTRADICTION: String = "distribution-point-contradiction"
        public const val ENTRY_EXTENSION_MALFORMED: String = "entry-extension-malformed"
        public const val UNKNOWN_CRITICAL_ENTRY_EXTENSION: String = "unknown-critical-entry-extension"
        public const val ENTRY_ISSUER_IN_DIRECT_LIST: String = "entry-issuer-in-direct-list"

        /** Every one. */
        public val all: List<String> = listOf(
            INVALID_VERSION,
            VERSION_NOT_3_WITH_EXTENSIONS,
            SERIAL_NEGATIVE,
            SERIAL_ZERO,
            SERIAL_TOO_LONG,
            SERIAL_NOT_MINIMAL,
            SIGNATURE_ALGORITHM_MISMATCH,
            EMPTY_ISSUER,
            MALFORMED_NAME,
            TIME_FORM,
            VALIDITY_REVERSED,
            EMPTY_SUBJECT_WITHOUT_SAN,
            EMPTY_SUBJECT_OF_CA,
            SUBJECT_ALT_NAME_NOT_CRITICAL,
            KEY_MALFORMED,
            RSA_EXPONENT_EVEN_OR_SMALL,
            RSA_MODULUS_EVEN,
            UNIQUE_ID,
            EMPTY_EXTENSIONS,
            TOO_MANY_EXTENSIONS,
            DUPLICATE_EXTENSION,
            EXTENSION_DEFAULT_CRITICAL,
            EXTENSION_MALFORMED,
            EXTENSION_NOT_MINIMAL,
            EXTENSION_TRAILING_DATA,
            EXTENSION_CRITICALITY,
            UNKNOWN_CRITICAL_EXTENSION,
            SAN_EMPTY,
            SAN_ENTRY_MALFORMED,
            WILDCARD_MALFORMED,
            IP_IN_DNS_NAME,
            CA_WITHOUT_KEY_CERT_SIGN,
            KEY_CERT_SIGN_WITHOUT_CA,
            PATH_LENGTH_WITHOUT_CA,
            KEY_USAGE_EMPTY,
            MISSING_SUBJECT_KEY_ID,
            EXTENSIONS_IN_VERSION_1,
            SIGNATURE_UNUSED_BITS,
            MALFORMED_ISSUER,
            NEXT_UPDATE_MISSING,
            UPDATES_REVERSED,
            EMPTY_ENTRIES,
            AUTHORITY_KEY_ID_MISSING,
            CRL_NUMBER_MISSING,
            CRL_NUMBER_CRITICAL,
            CRL_NUMBER_NEGATIVE,
            CRL_NUMBER_TOO_LONG,
            DELTA_INDICATOR_NOT_CRITICAL,
            FRESHEST_CRL_IN_DELTA,
            DISTRIBUTION_POINT_NOT_CRITICAL,
            DISTRIBUTION_POINT_EMPTY,
            DISTRIBUTION_POINT_CONTRADICTION,
            ENTRY_EXTENSION_MALFORMED,
            UNKNOWN_CRITICAL_ENTRY_EXTENSION,
            ENTRY_ISSUER_IN_DIRECT_LIST,
        )
    }

    /** Roots that come with a validator. */
    public object BuiltinRoots {
        public const val MOZILLA: String = "mozilla"
        public const val NATIVE: String = "native"
        public const val NONE: String = "none"

        /** Every one. */
        public val all: List<String> = listOf(
            MOZILLA,
            NATIVE,
            NONE,
        )
    }

    /** Why a target is likely to show a certificate. */
    public object CandidateReasonCode {
        public const val GIVEN: String = "given"
        public const val USUAL_NAME: String = "usual-name"
        public const val ZONE_RECORD: String = "zone-record"

        /** Every one. */
        public val all: List<String> = listOf(
            GIVEN,
            USUAL_NAME,
            ZONE_RECORD,
        )
    }

    /** What a certificate is for. */
    public object CertificateKind {
        public const val CA: String = "ca"
        public const val TLS_SERVER: String = "tls-server"
        public const val TLS_CLIENT: String = "tls-client"
        public const val CODE_SIGNING: String = "code-signing"
        public const val EMAIL_PROTECTION: String = "email-protection"
        public const val TIME_STAMPING: String = "time-stamping"
        public const val OCSP_SIGNING: String = "ocsp-signing"
        public const val ANY_PURPOSE: String = "any-purpose"
        public const val OTHER: String = "other"

        /** Every one. */
        public val all: List<String> = listOf(
            CA,
            TLS_SERVER,
            TLS_CLIENT,
            CODE_SIGNING,
            EMAIL_PROTECTION,
            TIME_STAMPING,
            OCSP_SIGNING,
            ANY_PURPOSE,
            OTHER,
        )
    }

    /** Why there was nothing to check. Other values may occur. */
    public object CheckErrorCode {
        public const val EMPTY: String = "empty"
        public const val TOO_LONG: String = "too-long"
        public const val SEVERAL_HOSTS: String = "several-hosts"
        public const val PEM: String = "pem"
        public const val FILE_PATH: String = "file-path"
        public const val EMAIL_ADDRESS: String = "email-address"
        public const val NETWORK_RANGE: String = "network-range"
        public const val WILDCARD: String = "wildcard"
        public const val UNKNOWN_SCHEME: String = "unknown-scheme"
        public const val INVALID_PORT: String = "invalid-port"
        public const val INVALID_HOST: String = "invalid-host"
        public const val LABEL_TOO_LONG: String = "label-too-long"
        public const val NAME_TOO_LONG: String = "name-too-long"
        public const val AMBIGUOUS_NUMBER: String = "ambiguous-number"
        public const val SCOPED_ADDRESS: String = "scoped-address"

        /** Every one. */
        public val all: List<String> = listOf(
            EMPTY,
            TOO_LONG,
            SEVERAL_HOSTS,
            PEM,
            FILE_PATH,
            EMAIL_ADDRESS,
            NETWORK_RANGE,
            WILDCARD,
            UNKNOWN_SCHEME,
            INVALID_PORT,
            INVALID_HOST,
            LABEL_TOO_LONG,
            NAME_TOO_LONG,
            AMBIGUOUS_NUMBER,
            SCOPED_ADDRESS,
        )
    }

    /** Of what an event tells. */
    public object Condition {
        public const val EXPIRY: String = "expiry"
        public const val EXPIRED: String = "expired"
        public const val NOT_YET_VALID: String = "not-yet-valid"
        public const val REVOKED: String = "revoked"
        public const val UNTRUSTED: String = "untrusted"
        public const val UNREACHABLE: String = "unreachable"
        public const val UNKNOWN_ISSUER: String = "unknown-issuer"
        public const val SUPERSEDED: String = "superseded"

        /** Every one. */
        public val all: List<String> = listOf(
            EXPIRY,
            EXPIRED,
            NOT_YET_VALID,
            REVOKED,
            UNTRUSTED,
            UNREACHABLE,
            UNKNOWN_ISSUER,
            SUPERSEDED,
        )
    }

    /** In what the answers of a server differ. */
    public object DivergenceCode {
        public const val ADDRESS_FAILED: String = "address-failed"
        public const val ADDRESSES_DIFFER: String = "addresses-differ"
        public const val FAMILIES_DIFFER: String = "families-differ"
        public const val CHAINS_DIFFER: String = "chains-differ"
        public const val KEY_TYPES_DIFFER: String = "key-types-differ"
        public const val DEFAULT_CERTIFICATE_DIFFERS: String = "default-certificate-differs"

        /** Every one. */
        public val all: List<String> = listOf(
            ADDRESS_FAILED,
            ADDRESSES_DIFFER,
            FAMILIES_DIFFER,
            CHAINS_DIFFER,
            KEY_TYPES_DIFFER,
            DEFAULT_CERTIFICATE_DIFFERS,
        )
    }

    /** In what a certificate is another one than expected. */
    public object DriftKind {
        public const val FINGERPRINT: String = "fingerprint"
        public const val NAMES: String = "names"
        public const val ISSUER: String = "issuer"

        /** Every one. */
        public val all: List<String> = listOf(
            FINGERPRINT,
            NAMES,
            ISSUER,
        )
    }

    /** What happened. */
    public object EventKind {
        public const val OPENED: String = "opened"
        public const val ESCALATED: String = "escalated"
        public const val CHANGED: String = "changed"
        public const val RENEWED: String = "renewed"
        public const val RECOVERED: String = "recovered"

        /** Every one. */
        public val all: List<String> = listOf(
            OPENED,
            ESCALATED,
            CHANGED,
            RENEWED,
            RECOVERED,
        )
    }

    /** What became of a certificate in a normalisation. */
    public object Fate {
        public const val KEPT: String = "kept"
        public const val ROOT_LEFT_OUT: String = "root-left-out"
        public const val DUPLICATE: String = "duplicate"
        public const val OTHER_LEAF: String = "other-leaf"
        public const val UNRELATED: String = "unrelated"
        public const val ROOT_REFUSED: String = "root-refused"
        public const val LEAF_REFUSED: String = "leaf-refused"
        public const val NOT_LOOKED_AT: String = "not-looked-at"

        /** Every one. */
        public val all: List<String> = listOf(
            KEPT,
            ROOT_LEFT_OUT,
            DUPLICATE,
            OTHER_LEAF,
            UNRELATED,
            ROOT_REFUSED,
            LEAF_REFUSED,
            NOT_LOOKED_AT,
        )
    }

    /** What is to be said of a chain, a path or a connection. */
    public object FindingCode {
        public const val EXPIRED: String = "expired"
        public const val NOT_YET_VALID: String = "not-yet-valid"
        public const val LIFETIME_TOO_LONG: String = "lifetime-too-long"
        public const val SELF_SIGNED: String = "self-signed"
        public const val UNTRUSTED_ROOT: String = "untrusted-root"
        public const val ISSUER_NOT_FOUND: String = "issuer-not-found"
        public const val ANCHOR_NOT_TRUSTED_FOR_PURPOSE: String = "anchor-not-trusted-for-purpose"
        public const val ANCHOR_DISTRUSTED: String = "anchor-distrusted"
        public const val ANCHOR_REMOVED: String = "anchor-removed"
        public const val TRUST_STORE_STALE: String = "trust-store-stale"
        public const val DEPTH_EXCEEDED: String = "depth-exceeded"
        public const val BUDGET_EXHAUSTED: String = "budget-exhausted"
        public const val BAD_SIGNATURE: String = "bad-signature"
        public const val UNSUPPORTED_ALGORITHM: String = "unsupported-algorithm"
        public const val NOT_A_CA: String = "not-a-ca"
        public const val CA_AS_LEAF: String = "ca-as-leaf"
        public const val PATH_LENGTH_EXCEEDED: String = "path-length-exceeded"
        public const val KEY_USAGE_MISMATCH: String = "key-usage-mismatch"
        public const val PURPOSE_NOT_ALLOWED: String = "purpose-not-allowed"
        public const val EXTENDED_KEY_USAGE_MISSING: String = "extended-key-usage-missing"
        public const val EXTENDED_KEY_USAGE_RULE: String = "extended-key-usage-rule"
        public const val NAME_MISMATCH: String = "name-mismatch"
        public const val DNS_NAME_NOT_ALLOWED: String = "dns-name-not-allowed"
        public const val COMMON_NAME_NOT_IN_SAN: String = "common-name-not-in-san"
        public const val SAN_CRITICAL_WITH_SUBJECT: String = "san-critical-with-subject"
        public const val NAME_NOT_PERMITTED: String = "name-not-permitted"
        public const val NAME_EXCLUDED: String = "name-excluded"
        public const val NAME_CONSTRAINT_UNSUPPORTED: String = "name-constraint-unsupported"
        public const val NAME_CONSTRAINT_MALFORMED: String = "name-constraint-malformed"
        public const val NAME_CONSTRAINTS_NOT_IN_CA: String = "name-constraints-not-in-ca"
        public const val NO_VALID_POLICY: String = "no-valid-policy"
        public const val POLICY_NOT_ACCEPTABLE: String = "policy-not-acceptable"
        public const val POLICY_MAPPING_ANY: String = "policy-mapping-any"
        public const val UNKNOWN_CRITICAL_EXTENSION: String = "unknown-critical-extension"
        public const val UNHANDLED_CRITICAL_EXTENSION: String = "unhandled-critical-extension"
        public const val PRECERTIFICATE: String = "precertificate"
        public const val ANOMALY: String = "anomaly"
        public const val AUTHORITY_KEY_ID_MISSING: String = "authority-key-id-missing"
        public const val AUTHORITY_KEY_ID_RULE: String = "authority-key-id-rule"
        public const val KEY_ID_MISMATCH: String = "key-id-mismatch"
        public const val REVOKED: String = "revoked"
        public const val REVOCATION_STATUS_UNKNOWN: String = "revocation-status-unknown"
        public const val CRL_EXPIRED: String = "crl-expired"
        public const val CRL_NOT_YET_VALID: String = "crl-not-yet-valid"
        public const val CRL_NOT_AUTHENTIC: String = "crl-not-authentic"
        public const val CRL_RULE: String = "crl-rule"
        public const val CRL_UNKNOWN_CRITICAL_EXTENSION: String = "crl-unknown-critical-extension"
        public const val WEAK_KEY: String = "weak-key"
        public const val WEAK_SIGNATURE_ALGORITHM: String = "weak-signature-algorithm"
        public const val SIGNATURE_PARAMETERS: String = "signature-parameters"
        public const val WRONG_ORDER: String = "wrong-order"
        public const val ROOT_INCLUDED: String = "root-included"
        public const val DUPLICATE_CERTIFICATE: String = "duplicate-certificate"
        public const val UNRELATED_CERTIFICATE: String = "unrelated-certificate"
        public const val INTERMEDIATE_MISSING: String = "intermediate-missing"
        public const val LEAF_MISSING: String = "leaf-missing"
        public const val LEAF_NOT_FIRST: String = "leaf-not-first"
        public const val OTHER_LEAF: String = "other-leaf"
        public const val TOO_MANY_CERTIFICATES: String = "too-many-certificates"
        public const val ROOT_REFUSED: String = "root-refused"
        public const val LEAF_REFUSED: String = "leaf-refused"
        public const val UNNEEDED_CERTIFICATE_EXPIRES: String = "unneeded-certificate-expires"
        public const val WRONG_PRIVATE_KEY: String = "wrong-private-key"
        public const val TLS_VERSION_OBSOLETE: String = "tls-version-obsolete"
        public const val HANDSHAKE_FAILED: String = "handshake-failed"
        public const val INTERRUPTED: String = "interrupted"
        public const val CLIENT_CERTIFICATE_REQUIRED: String = "client-certificate-required"
        public const val CLIENT_CERTIFICATE_REFUSED: String = "client-certificate-refused"
        public const val ASKED_WITHOUT_NAME: String = "asked-without-name"

        /** Every one. */
        public val all: List<String> = listOf(
            EXPIRED,
            NOT_YET_VALID,
            LIFETIME_TOO_LONG,
            SELF_SIGNED,
            UNTRUSTED_ROOT,
            ISSUER_NOT_FOUND,
            ANCHOR_NOT_TRUSTED_FOR_PURPOSE,
            ANCHOR_DISTRUSTED,
            ANCHOR_REMOVED,
            TRUST_STORE_STALE,
            DEPTH_EXCEEDED,
            BUDGET_EXHAUSTED,
            BAD_SIGNATURE,
            UNSUPPORTED_ALGORITHM,
            NOT_A_CA,
            CA_AS_LEAF,
            PATH_LENGTH_EXCEEDED,
            KEY_USAGE_MISMATCH,
            PURPOSE_NOT_ALLOWED,
            EXTENDED_KEY_USAGE_MISSING,
            EXTENDED_KEY_USAGE_RULE,
            NAME_MISMATCH,
            DNS_NAME_NOT_ALLOWED,
            COMMON_NAME_NOT_IN_SAN,
            SAN_CRITICAL_WITH_SUBJECT,
            NAME_NOT_PERMITTED,
            NAME_EXCLUDED,
            NAME_CONSTRAINT_UNSUPPORTED,
            NAME_CONSTRAINT_MALFORMED,
            NAME_CONSTRAINTS_NOT_IN_CA,
            NO_VALID_POLICY,
            POLICY_NOT_ACCEPTABLE,
            POLICY_MAPPING_ANY,
            UNKNOWN_CRITICAL_EXTENSION,
            UNHANDLED_CRITICAL_EXTENSION,
            PRECERTIFICATE,
            ANOMALY,
            AUTHORITY_KEY_ID_MISSING,
            AUTHORITY_KEY_ID_RULE,
            KEY_ID_MISMATCH,
            REVOKED,
            REVOCATION_STATUS_UNKNOWN,
            CRL_EXPIRED,
            CRL_NOT_YET_VALID,
            CRL_NOT_AUTHENTIC,
            CRL_RULE,
            CRL_UNKNOWN_CRITICAL_EXTENSION,
            WEAK_KEY,
            WEAK_SIGNATURE_ALGORITHM,
            SIGNATURE_PARAMETERS,
            WRONG_ORDER,
            ROOT_INCLUDED,
            DUPLICATE_CERTIFICATE,
            UNRELATED_CERTIFICATE,
            INTERMEDIATE_MISSING,
            LEAF_MISSING,
            LEAF_NOT_FIRST,
            OTHER_LEAF,
            TOO_MANY_CERTIFICATES,
            ROOT_REFUSED,
            LEAF_REFUSED,
            UNNEEDED_CERTIFICATE_EXPIRES,
            WRONG_PRIVATE_KEY,
            TLS_VERSION_OBSOLETE,
            HANDSHAKE_FAILED,
            INTERRUPTED,
            CLIENT_CERTIFICATE_REQUIRED,
            CLIENT_CERTIFICATE_REFUSED,
            ASKED_WITHOUT_NAME,
        )
    }

    /** The type of a general name. */
    public object GeneralNameKind {
        public const val DNS: String = "dns"
        public const val IP: String = "ip"
        public const val EMAIL: String = "email"
        public const val URI: String = "uri"
        public const val DIRECTORY: String = "directory"
        public const val OTHER: String = "other"

        /** Every one. */
        public val all: List<String> = listOf(
            DNS,
            IP,
            EMAIL,
            URI,
            DIRECTORY,
            OTHER,
        )
    }

    /** How far away an end is. */
    public object Horizon {
        public const val EXPIRED: String = "expired"
        public const val WITHIN_30: String = "within-30"
        public const val WITHIN_60: String = "within-60"
        public const val WITHIN_90: String = "within-90"
        public const val LATER: String = "later"

        /** Every one. */
        public val all: List<String> = listOf(
            EXPIRED,
            WITHIN_30,
            WITHIN_60,
            WITHIN_90,
            LATER,
        )
    }

    /** The kind of an item. */
    public object ItemKind {
        public const val CERTIFICATE: String = "certificate"
        public const val CERTIFICATE_REQUEST: String = "certificate-request"
        public const val CRL: String = "crl"
        public const val PRIVATE_KEY: String = "private-key"
        public const val PUBLIC_KEY: String = "public-key"

        /** Every one. */
        public val all: List<String> = listOf(
            CERTIFICATE,
            CERTIFICATE_REQUEST,
            CRL,
            PRIVATE_KEY,
            PUBLIC_KEY,
        )
    }

    /** The kind of a public key; a dotted OID where it is not known. Other values may occur. */
    public object KeyAlgorithm {
        public const val RSA: String = "rsa"
        public const val RSA_PSS: String = "rsa-pss"
        public const val EC: String = "ec"
        public const val ED25519: String = "ed25519"
        public const val ED448: String = "ed448"
        public const val X25519: String = "x25519"
        public const val X448: String = "x448"
        public const val DSA: String = "dsa"
        public const val DH: String = "dh"
        public const val ML_DSA: String = "ml-dsa"
        public const val SLH_DSA: String = "slh-dsa"

        /** Every one. */
        public val all: List<String> = listOf(
            RSA,
            RSA_PSS,
            EC,
            ED25519,
            ED448,
            X25519,
            X448,
            DSA,
            DH,
            ML_DSA,
            SLH_DSA,
        )
    }

    /** How the date of a key is known. */
    public object KeyDateBasis {
        public const val STATED: String = "stated"
        public const val NOT_BEFORE: String = "not-before"

        /** Every one. */
        public val all: List<String> = listOf(
            STATED,
            NOT_BEFORE,
        )
    }

    /** The type of a server's key. */
    public object KeyType {
        public const val RSA: String = "rsa"
        public const val ECDSA: String = "ecdsa"

        /** Every one. */
        public val all: List<String> = listOf(
            RSA,
            ECDSA,
        )
    }

    /** How urgent something is. */
    public object Level {
        public const val NONE: String = "none"
        public const val NOTICE: String = "notice"
        public const val WARNING: String = "warning"
        public const val CRITICAL: String = "critical"

        /** Every one. */
        public val all: List<String> = listOf(
            NONE,
            NOTICE,
            WARNING,
            CRITICAL,
        )
    }

    /** What ends first. */
    public object LimitedBy {
        public const val LEAF: String = "leaf"
        public const val INTERMEDIATE: String = "intermediate"
        public const val ROOT: String = "root"
        public const val ROOT_REMOVAL: String = "root-removal"

        /** Every one. */
        public val all: List<String> = listOf(
            LEAF,
            INTERMEDIATE,
            ROOT,
            ROOT_REMOVAL,
        )
    }

    /** How certificates are read off a server. */
    public object Method {
        public const val HANDSHAKE: String = "handshake"
        public const val CERTIFICATE_ONLY: String = "certificate-only"

        /** Every one. */
        public val all: List<String> = listOf(
            HANDSHAKE,
            CERTIFICATE_ONLY,
        )
    }

    /** Why a certificate is not for a name. */
    public object MismatchReason {
        public const val NO_SUBJECT_ALT_NAMES: String = "no-subject-alt-names"
        public const val NO_NAME_OF_TYPE: String = "no-name-of-type"
        public const val NOT_LISTED: String = "not-listed"
        public const val WILDCARD_COVERS_ONE_LABEL: String = "wildcard-covers-one-label"
        public const val WILDCARD_NOT_ALLOWED: String = "wildcard-not-allowed"
        public const val ADDRESS_AS_DNS_NAME: String = "address-as-dns-name"

        /** Every one. */
        public val all: List<String> = listOf(
            NO_SUBJECT_ALT_NAMES,
            NO_NAME_OF_TYPE,
            NOT_LISTED,
            WILDCARD_COVERS_ONE_LABEL,
            WILDCARD_NOT_ALLOWED,
            ADDRESS_AS_DNS_NAME,
        )
    }

    /** How long the next certificates last. */
    public object NextLifetime {
        public const val PRESENT: String = "present"
        public const val MAXIMUM: String = "maximum"

        /** Every one. */
        public val all: List<String> = listOf(
            PRESENT,
            MAXIMUM,
        )
    }

    /** What is normalised. */
    public object NormaliseKind {
        public const val CHAIN: String = "chain"
        public const val INTERMEDIATES: String = "intermediates"

        /** Every one. */
        public val all: List<String> = listOf(
            CHAIN,
            INTERMEDIATES,
        )
    }

    /** What came of a normalisation. */
    public object NormaliseOutcome {
        public const val UNCHANGED: String = "unchanged"
        public const val CORRECTED: String = "corrected"
        public const val INCOMPLETE: String = "incomplete"

        /** Every one. */
        public val all: List<String> = listOf(
            UNCHANGED,
            CORRECTED,
            INCOMPLETE,
        )
    }

    /** How far a fetch came. */
    public object Outcome {
        public const val CERTIFICATE: String = "certificate"
        public const val NAME_NOT_FOUND: String = "name-not-found"
        public const val RESOLUTION_FAILED: String = "resolution-failed"
        public const val REFUSED: String = "refused"
        public const val UNREACHABLE: String = "unreachable"
        public const val TIMED_OUT: String = "timed-out"
        public const val ADDRESS_NOT_ALLOWED: String = "address-not-allowed"
        public const val PROXY_FAILED: String = "proxy-failed"
        public const val WRONG_PROTOCOL: String = "wrong-protocol"
        public const val STARTTLS_NOT_OFFERED: String = "starttls-not-offered"
        public const val STARTTLS_REFUSED: String = "starttls-refused"
        public const val NOT_TLS: String = "not-tls"
        public const val TLS_ALERT: String = "tls-alert"
        public const val CONNECTION_CLOSED: String = "connection-closed"
        public const val PROTOCOL_ERROR: String = "protocol-error"
        public const val CHAIN_TOO_LARGE: String = "chain-too-large"
        public const val CANCELLED: String = "cancelled"

        /** Every one. */
        public val all: List<String> = listOf(
            CERTIFICATE,
            NAME_NOT_FOUND,
            RESOLUTION_FAILED,
            REFUSED,
            UNREACHABLE,
            TIMED_OUT,
            ADDRESS_NOT_ALLOWED,
            PROXY_FAILED,
            WRONG_PROTOCOL,
            STARTTLS_NOT_OFFERED,
            STARTTLS_REFUSED,
            NOT_TLS,
            TLS_ALERT,
            CONNECTION_CLOSED,
            PROTOCOL_ERROR,
            CHAIN_TOO_LARGE,
            CANCELLED,
        )
    }

    /** Why octets cannot be read. */
    public object ParseErrorCode {
        public const val TRUNCATED: String = "truncated"
        public const val TRAILING_DATA: String = "trailing-data"
        public const val INDEFINITE_LENGTH: String = "indefinite-length"
        public const val NON_MINIMAL_LENGTH: String = "non-minimal-length"
        public const val LENGTH_TOO_LARGE: String = "length-too-large"
        public const val HIGH_TAG_NUMBER: String = "high-tag-number"
        public const val UNEXPECTED_TAG: String = "unexpected-tag"
        public const val MISSING: String = "missing"
        public const val INVALID_BOOLEAN: String = "invalid-boolean"
        public const val INVALID_INTEGER: String = "invalid-integer"
        public const val INVALID_BIT_STRING: String = "invalid-bit-string"
        public const val INVALID_OID: String = "invalid-oid"
        public const val INVALID_TIME: String = "invalid-time"
        public const val INVALID_STRING: String = "invalid-string"
        public const val INVALID_VALUE: String = "invalid-value"
        public const val TOO_DEEP: String = "too-deep"
        public const val TOO_LARGE: String = "too-large"
        public const val TOO_MANY: String = "too-many"
        public const val UNSUPPORTED_VERSION: String = "unsupported-version"
        public const val INVALID_BASE64: String = "invalid-base64"
        public const val UNRECOGNIZED: String = "unrecognized"

        /** Every one. */
        public val all: List<String> = listOf(
            TRUNCATED,
            TRAILING_DATA,
            INDEFINITE_LENGTH,
            NON_MINIMAL_LENGTH,
            LENGTH_TOO_LARGE,
            HIGH_TAG_NUMBER,
            UNEXPECTED_TAG,
            MISSING,
            INVALID_BOOLEAN,
            INVALID_INTEGER,
            INVALID_BIT_STRING,
            INVALID_OID,
            INVALID_TIME,
            INVALID_STRING,
            INVALID_VALUE,
            TOO_DEEP,
            TOO_LARGE,
            TOO_MANY,
            UNSUPPORTED_VERSION,
            INVALID_BASE64,
            UNRECOGNIZED,
        )
    }

    /** How a place compares with what is expected. */
    public object PlaceVerdict {
        public const val MISSING: String = "missing"
        public const val UNEXPECTED: String = "unexpected"
        public const val DRIFTED: String = "drifted"
        public const val FINE: String = "fine"

        /** Every one. */
        public val all: List<String> = listOf(
            MISSING,
            UNEXPECTED,
            DRIFTED,
            FINE,
        )
    }

    /** Why a policy is none. */
    public object PolicyErrorCode {
        public const val UNKNOWN_CODE: String = "unknown-code"
        public const val UNKNOWN_VERSION: String = "unknown-version"
        public const val OUT_OF_RANGE: String = "out-of-range"
        public const val MISSING: String = "missing"
        public const val CONFLICTING: String = "conflicting"
        public const val INVALID_FRACTION: String = "invalid-fraction"
        public const val FLOOR_ABOVE_CEILING: String = "floor-above-ceiling"
        public const val NO_SHORT_LIFETIME: String = "no-short-lifetime"
        public const val LEVELS_OUT_OF_ORDER: String = "levels-out-of-order"
        public const val GRACE_TOO_LONG: String = "grace-too-long"

        /** Every one. */
        public val all: List<String> = listOf(
            UNKNOWN_CODE,
            UNKNOWN_VERSION,
            OUT_OF_RANGE,
            MISSING,
            CONFLICTING,
            INVALID_FRACTION,
            FLOOR_ABOVE_CEILING,
            NO_SHORT_LIFETIME,
            LEVELS_OUT_OF_ORDER,
            GRACE_TOO_LONG,
        )
    }

    /** Whether a server showed that it has its private key. */
    public object Possession {
        public const val PROVEN: String = "proven"
        public const val UNPROVEN: String = "unproven"
        public const val DISPROVEN: String = "disproven"

        /** Every one. */
        public val all: List<String> = listOf(
            PROVEN,
            UNPROVEN,
            DISPROVEN,
        )
    }

    /** A policy by its name. */
    public object Preset {
        public const val LIFETIME_RELATIVE: String = "lifetime-relative"
        public const val CLASSIC_90_60_30: String = "classic-90-60-30"

        /** Every one. */
        public val all: List<String> = listOf(
            LIFETIME_RELATIVE,
            CLASSIC_90_60_30,
        )
    }

    /** How a private key is written. */
    public object PrivateKeyForm {
        public const val PKCS8: String = "pkcs8"
        public const val ENCRYPTED_PKCS8: String = "encrypted-pkcs8"
        public const val PKCS1: String = "pkcs1"
        public const val SEC1: String = "sec1"
        public const val DSA: String = "dsa"
        public const val ENCRYPTED_PEM: String = "encrypted-pem"

        /** Every one. */
        public val all: List<String> = listOf(
            PKCS8,
            ENCRYPTED_PKCS8,
            PKCS1,
            SEC1,
            DSA,
            ENCRYPTED_PEM,
        )
    }

    /** The rules that a chain is held to. */
    public object Profile {
        public const val RFC5280: String = "rfc5280"
        public const val WEB_PKI: String = "web-pki"

        /** Every one. */
        public val all: List<String> = listOf(
            RFC5280,
            WEB_PKI,
        )
    }

    /** What a certificate is used for. */
    public object Purpose {
        public const val SERVER_AUTH: String = "server-auth"
        public const val CLIENT_AUTH: String = "client-auth"
        public const val CODE_SIGNING: String = "code-signing"
        public const val EMAIL_PROTECTION: String = "email-protection"
        public const val TIME_STAMPING: String = "time-stamping"
        public const val OCSP_SIGNING: String = "ocsp-signing"
        public const val ANY: String = "any"

        /** Every one. */
        public val all: List<String> = listOf(
            SERVER_AUTH,
            CLIENT_AUTH,
            CODE_SIGNING,
            EMAIL_PROTECTION,
            TIME_STAMPING,
            OCSP_SIGNING,
            ANY,
        )
    }

    /** What came of a look. */
    public object RefreshOutcome {
        public const val OBTAINED: String = "obtained"
        public const val FAILED: String = "failed"

        /** Every one. */
        public val all: List<String> = listOf(
            OBTAINED,
            FAILED,
        )
    }

    /** A policy of refreshing by its name. */
    public object RefreshPreset {
        public const val TRACKER: String = "tracker"
        public const val FREQUENT: String = "frequent"

        /** Every one. */
        public val all: List<String> = listOf(
            TRACKER,
            FREQUENT,
        )
    }

    /** Who renews a certificate. */
    public object RenewalMode {
        public const val AUTOMATED: String = "automated"
        public const val MANUAL: String = "manual"
        public const val UNKNOWN: String = "unknown"

        /** Every one. */
        public val all: List<String> = listOf(
            AUTOMATED,
            MANUAL,
            UNKNOWN,
        )
    }

    /** Whether revocation is looked at. */
    public object RevocationMode {
        public const val OFF: String = "off"
        public const val REQUIRED: String = "required"
        public const val BEST_EFFORT: String = "best-effort"

        /** Every one. */
        public val all: List<String> = listOf(
            OFF,
            REQUIRED,
            BEST_EFFORT,
        )
    }

    /** Why a certificate is revoked. */
    public object RevocationReason {
        public const val UNSPECIFIED: String = "unspecified"
        public const val KEY_COMPROMISE: String = "keyCompromise"
        public const val C_ACOMPROMISE: String = "cACompromise"
        public const val AFFILIATION_CHANGED: String = "affiliationChanged"
        public const val SUPERSEDED: String = "superseded"
        public const val CESSATION_OF_OPERATION: String = "cessationOfOperation"
        public const val CERTIFICATE_HOLD: String = "certificateHold"
        public const val REMOVE_FROM_CRL: String = "removeFromCRL"
        public const val PRIVILEGE_WITHDRAWN: String = "privilegeWithdrawn"
        public const val A_ACOMPROMISE: String = "aACompromise"

        /** Every one. */
        public val all: List<String> = listOf(
            UNSPECIFIED,
            KEY_COMPROMISE,
            C_ACOMPROMISE,
            AFFILIATION_CHANGED,
            SUPERSEDED,
            CESSATION_OF_OPERATION,
            CERTIFICATE_HOLD,
            REMOVE_FROM_CRL,
            PRIVILEGE_WITHDRAWN,
            A_ACOMPROMISE,
        )
    }

    /** How far a certificate has replaced another. */
    public object RolloutState {
        public const val DONE: String = "done"
        public const val STALE: String = "stale"
        public const val MIXED: String = "mixed"
        public const val ABSENT: String = "absent"

        /** Every one. */
        public val all: List<String> = listOf(
            DONE,
            STALE,
            MIXED,
            ABSENT,
        )
    }

    /** What a dated rule does. */
    public object RuleCode {
        public const val SHORTER_LIFETIME: String = "shorter-lifetime"
        public const val ROOT_LEAVES: String = "root-leaves"
        public const val CLIENT_AUTH_ENDS: String = "client-auth-ends"
        public const val SHORTER_VALIDATION_REUSE: String = "shorter-validation-reuse"
        public const val SHORT_LIVED_ENDS: String = "short-lived-ends"
        public const val SHA1_ENDS: String = "sha1-ends"

        /** Every one. */
        public val all: List<String> = listOf(
            SHORTER_LIFETIME,
            ROOT_LEAVES,
            CLIENT_AUTH_ENDS,
            SHORTER_VALIDATION_REUSE,
            SHORT_LIVED_ENDS,
            SHA1_ENDS,
        )
    }

    /** Whose rules a certificate is under. */
    public object RuleKind {
        public const val TLS_SERVER: String = "tls-server"
        public const val CODE_SIGNING: String = "code-signing"
        public const val OTHER: String = "other"

        /** Every one. */
        public val all: List<String> = listOf(
            TLS_SERVER,
            CODE_SIGNING,
            OTHER,
        )
    }

    /** A table of dated rules. */
    public object RuleTable {
        public const val TLS_LIFETIME: String = "tls-lifetime"
        public const val CODE_SIGNING_LIFETIME: String = "code-signing-lifetime"
        public const val SHORT_LIVED: String = "short-lived"
        public const val DOMAIN_VALIDATION_REUSE: String = "domain-validation-reuse"
        public const val IDENTITY_VALIDATION_REUSE: String = "identity-validation-reuse"
        public const val SCTS_CHROME: String = "scts-chrome"
        public const val SCTS_APPLE: String = "scts-apple"
        public const val ROOT_AGE_MOZILLA: String = "root-age-mozilla"
        public const val ROOT_AGE_MOZILLA_EMAIL: String = "root-age-mozilla-email"
        public const val ROOT_AGE_CHROME: String = "root-age-chrome"
        public const val CLIENT_AUTH: String = "client-auth"
        public const val SHA1: String = "sha1"

        /** Every one. */
        public val all: List<String> = listOf(
            TLS_LIFETIME,
            CODE_SIGNING_LIFETIME,
            SHORT_LIVED,
            DOMAIN_VALIDATION_REUSE,
            IDENTITY_VALIDATION_REUSE,
            SCTS_CHROME,
            SCTS_APPLE,
            ROOT_AGE_MOZILLA,
            ROOT_AGE_MOZILLA_EMAIL,
            ROOT_AGE_CHROME,
            CLIENT_AUTH,
            SHA1,
        )
    }

    /** Which of two certificates a place serves. */
    public object Served {
        public const val OLD: String = "old"
        public const val NEW: String = "new"
        public const val OTHER: String = "other"
        public const val UNREACHABLE: String = "unreachable"

        /** Every one. */
        public val all: List<String> = listOf(
            OLD,
            NEW,
            OTHER,
            UNREACHABLE,
        )
    }

    /** How TLS begins. */
    public object Service {
        public const val TLS: String = "tls"
        public const val SMTP: String = "smtp"
        public const val LMTP: String = "lmtp"
        public const val IMAP: String = "imap"
        public const val POP3: String = "pop3"
        public const val FTP: String = "ftp"
        public const val LDAP: String = "ldap"
        public const val XMPP_CLIENT: String = "xmpp-client"
        public const val XMPP_SERVER: String = "xmpp-server"
        public const val NNTP: String = "nntp"
        public const val SIEVE: String = "sieve"
        public const val IRC: String = "irc"
        public const val POSTGRES: String = "postgres"
        public const val MYSQL: String = "mysql"
        public const val MSSQL: String = "mssql"
        public const val RDP: String = "rdp"

        /** Every one. */
        public val all: List<String> = listOf(
            TLS,
            SMTP,
            LMTP,
            IMAP,
            POP3,
            FTP,
            LDAP,
            XMPP_CLIENT,
            XMPP_SERVER,
            NNTP,
            SIEVE,
            IRC,
            POSTGRES,
            MYSQL,
            MSSQL,
            RDP,
        )
    }

    /** How much a finding weighs. */
    public object Severity {
        public const val INFO: String = "info"
        public const val WARNING: String = "warning"
        public const val ERROR: String = "error"

        /** Every one. */
        public val all: List<String> = listOf(
            INFO,
            WARNING,
            ERROR,
        )
    }

    /** Why something in an input gave no item. */
    public object SkipReason {
        public const val EMPTY: String = "empty"
        public const val TOO_LARGE: String = "too-large"
        public const val TOO_MANY_ITEMS: String = "too-many-items"
        public const val CUT_OFF: String = "cut-off"
        public const val INVALID_BASE64: String = "invalid-base64"
        public const val EMPTY_BLOCK: String = "empty-block"
        public const val NO_BEGIN_LINE: String = "no-begin-line"
        public const val UNREADABLE: String = "unreadable"
        public const val TRAILING_BYTES: String = "trailing-bytes"
        public const val EMPTY_PKCS7: String = "empty-pkcs7"
        public const val PKCS12: String = "pkcs12"
        public const val JAVA_KEY_STORE: String = "java-key-store"
        public const val SSH_KEY: String = "ssh-key"
        public const val PGP: String = "pgp"
        public const val PARAMETERS: String = "parameters"
        public const val UNSUPPORTED: String = "unsupported"
        public const val HTML_PAGE: String = "html-page"
        public const val JSON: String = "json"
        public const val OTHER_FILE: String = "other-file"
        public const val HOST_NAME: String = "host-name"
        public const val TEXT: String = "text"
        public const val UNRECOGNIZED: String = "unrecognized"

        /** Every one. */
        public val all: List<String> = listOf(
            EMPTY,
            TOO_LARGE,
            TOO_MANY_ITEMS,
            CUT_OFF,
            INVALID_BASE64,
            EMPTY_BLOCK,
            NO_BEGIN_LINE,
            UNREADABLE,
            TRAILING_BYTES,
            EMPTY_PKCS7,
            PKCS12,
            JAVA_KEY_STORE,
            SSH_KEY,
            PGP,
            PARAMETERS,
            UNSUPPORTED,
            HTML_PAGE,
            JSON,
            OTHER_FILE,
            HOST_NAME,
            TEXT,
            UNRECOGNIZED,
        )
    }

    /** How far a look came: as of a fetch, or why there was nothing to look at. Other values may occur. */
    public object SnapshotOutcome {
        public const val CERTIFICATE: String = "certificate"
        public const val NAME_NOT_FOUND: String = "name-not-found"
        public const val RESOLUTION_FAILED: String = "resolution-failed"
        public const val REFUSED: String = "refused"
        public const val UNREACHABLE: String = "unreachable"
        public const val TIMED_OUT: String = "timed-out"
        public const val ADDRESS_NOT_ALLOWED: String = "address-not-allowed"
        public const val PROXY_FAILED: String = "proxy-failed"
        public const val WRONG_PROTOCOL: String = "wrong-protocol"
        public const val STARTTLS_NOT_OFFERED: String = "starttls-not-offered"
        public const val STARTTLS_REFUSED: String = "starttls-refused"
        public const val NOT_TLS: String = "not-tls"
        public const val TLS_ALERT: String = "tls-alert"
        public const val CONNECTION_CLOSED: String = "connection-closed"
        public const val PROTOCOL_ERROR: String = "protocol-error"
        public const val CHAIN_TOO_LARGE: String = "chain-too-large"
        public const val CANCELLED: String = "cancelled"

        /** Every one. */
        public val all: List<String> = listOf(
            CERTIFICATE,
            NAME_NOT_FOUND,
            RESOLUTION_FAILED,
            REFUSED,
            UNREACHABLE,
            TIMED_OUT,
            ADDRESS_NOT_ALLOWED,
            PROXY_FAILED,
            WRONG_PROTOCOL,
            STARTTLS_NOT_OFFERED,
            STARTTLS_REFUSED,
            NOT_TLS,
            TLS_ALERT,
            CONNECTION_CLOSED,
            PROTOCOL_ERROR,
            CHAIN_TOO_LARGE,
            CANCELLED,
        )
    }

    /** How a certificate stands. */
    public object State {
        public const val NOT_YET_VALID: String = "not-yet-valid"
        public const val VALID: String = "valid"
        public const val RENEWAL_DUE: String = "renewal-due"
        public const val OVERDUE: String = "overdue"
        public const val EXPIRED: String = "expired"
        public const val REVOKED: String = "revoked"
        public const val UNKNOWN: String = "unknown"

        /** Every one. */
        public val all: List<String> = listOf(
            NOT_YET_VALID,
            VALID,
            RENEWAL_DUE,
            OVERDUE,
            EXPIRED,
            REVOKED,
            UNKNOWN,
        )
    }

    /** Why a text is no target. */
    public object TargetErrorCode {
        public const val EMPTY: String = "empty"
        public const val TOO_LONG: String = "too-long"
        public const val SEVERAL_HOSTS: String = "several-hosts"
        public const val PEM: String = "pem"
        public const val FILE_PATH: String = "file-path"
        public const val EMAIL_ADDRESS: String = "email-address"
        public const val NETWORK_RANGE: String = "network-range"
        public const val WILDCARD: String = "wildcard"
        public const val UNKNOWN_SCHEME: String = "unknown-scheme"
        public const val INVALID_PORT: String = "invalid-port"
        public const val INVALID_HOST: String = "invalid-host"
        public const val LABEL_TOO_LONG: String = "label-too-long"
        public const val NAME_TOO_LONG: String = "name-too-long"
        public const val AMBIGUOUS_NUMBER: String = "ambiguous-number"
        public const val SCOPED_ADDRESS: String = "scoped-address"

        /** Every one. */
        public val all: List<String> = listOf(
            EMPTY,
            TOO_LONG,
            SEVERAL_HOSTS,
            PEM,
            FILE_PATH,
            EMAIL_ADDRESS,
            NETWORK_RANGE,
            WILDCARD,
            UNKNOWN_SCHEME,
            INVALID_PORT,
            INVALID_HOST,
            LABEL_TOO_LONG,
            NAME_TOO_LONG,
            AMBIGUOUS_NUMBER,
            SCOPED_ADDRESS,
        )
    }

    /** A version of TLS. */
    public object TlsVersion {
        public const val SSLV3: String = "SSLv3"
        public const val TLSV1_0: String = "TLSv1.0"
        public const val TLSV1_1: String = "TLSv1.1"
        public const val TLSV1_2: String = "TLSv1.2"
        public const val TLSV1_3: String = "TLSv1.3"

        /** Every one. */
        public val all: List<String> = listOf(
            SSLV3,
            TLSV1_0,
            TLSV1_1,
            TLSV1_2,
            TLSV1_3,
        )
    }

    /** Why a certificate is not trusted. Other values may occur. */
    public object TrustErrorCode {
        public const val EXPIRED: String = "expired"
        public const val NOT_YET_VALID: String = "not-yet-valid"
        public const val LIFETIME_TOO_LONG: String = "lifetime-too-long"
        public const val SELF_SIGNED: String = "self-signed"
        public const val UNTRUSTED_ROOT: String = "untrusted-root"
        public const val ISSUER_NOT_FOUND: String = "issuer-not-found"
        public const val ANCHOR_NOT_TRUSTED_FOR_PURPOSE: String = "anchor-not-trusted-for-purpose"
        public const val ANCHOR_DISTRUSTED: String = "anchor-distrusted"
        public const val ANCHOR_REMOVED: String = "anchor-removed"
        public const val TRUST_STORE_STALE: String = "trust-store-stale"
        public const val DEPTH_EXCEEDED: String = "depth-exceeded"
        public const val BUDGET_EXHAUSTED: String = "budget-exhausted"
        public const val BAD_SIGNATURE: String = "bad-signature"
        public const val UNSUPPORTED_ALGORITHM: String = "unsupported-algorithm"
        public const val NOT_A_CA: String = "not-a-ca"
        public const val CA_AS_LEAF: String = "ca-as-leaf"
        public const val PATH_LENGTH_EXCEEDED: String = "path-length-exceeded"
        public const val KEY_USAGE_MISMATCH: String = "key-usage-mismatch"
        public const val PURPOSE_NOT_ALLOWED: String = "purpose-not-allowed"
        public const val EXTENDED_KEY_USAGE_MISSING: String = "extended-key-usage-missing"
        public const val EXTENDED_KEY_USAGE_RULE: String = "extended-key-usage-rule"
        public const val NAME_MISMATCH: String = "name-mismatch"
        public const val DNS_NAME_NOT_ALLOWED: String = "dns-name-not-allowed"
        public const val COMMON_NAME_NOT_IN_SAN: String = "common-name-not-in-san"
        public const val SAN_CRITICAL_WITH_SUBJECT: String = "san-critical-with-subject"
        public const val NAME_NOT_PERMITTED: String = "name-not-permitted"
        public const val NAME_EXCLUDED: String = "name-excluded"
        public const val NAME_CONSTRAINT_UNSUPPORTED: String = "name-constraint-unsupported"
        public const val NAME_CONSTRAINT_MALFORMED: String = "name-constraint-malformed"
        public const val NAME_CONSTRAINTS_NOT_IN_CA: String = "name-constraints-not-in-ca"
        public const val NO_VALID_POLICY: String = "no-valid-policy"
        public const val POLICY_NOT_ACCEPTABLE: String = "policy-not-acceptable"
        public const val POLICY_MAPPING_ANY: String = "policy-mapping-any"
        public const val UNKNOWN_CRITICAL_EXTENSION: String = "unknown-critical-extension"
        public const val UNHANDLED_CRITICAL_EXTENSION: String = "unhandled-critical-extension"
        public const val PRECERTIFICATE: String = "precertificate"
        public const val ANOMALY: String = "anomaly"
        public const val AUTHORITY_KEY_ID_MISSING: String = "authority-key-id-missing"
        public const val AUTHORITY_KEY_ID_RULE: String = "authority-key-id-rule"
        public const val KEY_ID_MISMATCH: String = "key-id-mismatch"
        public const val REVOKED: String = "revoked"
        public const val REVOCATION_STATUS_UNKNOWN: String = "revocation-status-unknown"
        public const val CRL_EXPIRED: String = "crl-expired"
        public const val CRL_NOT_YET_VALID: String = "crl-not-yet-valid"
        public const val CRL_NOT_AUTHENTIC: String = "crl-not-authentic"
        public const val CRL_RULE: String = "crl-rule"
        public const val CRL_UNKNOWN_CRITICAL_EXTENSION: String = "crl-unknown-critical-extension"
        public const val WEAK_KEY: String = "weak-key"
        public const val WEAK_SIGNATURE_ALGORITHM: String = "weak-signature-algorithm"
        public const val SIGNATURE_PARAMETERS: String = "signature-parameters"
        public const val WRONG_ORDER: String = "wrong-order"
        public const val ROOT_INCLUDED: String = "root-included"
        public const val DUPLICATE_CERTIFICATE: String = "duplicate-certificate"
        public const val UNRELATED_CERTIFICATE: String = "unrelated-certificate"
        public const val INTERMEDIATE_MISSING: String = "intermediate-missing"
        public const val LEAF_MISSING: String = "leaf-missing"
        public const val LEAF_NOT_FIRST: String = "leaf-not-first"
        public const val OTHER_LEAF: String = "other-leaf"
        public const val TOO_MANY_CERTIFICATES: String = "too-many-certificates"
        public const val ROOT_REFUSED: String = "root-refused"
        public const val LEAF_REFUSED: String = "leaf-refused"
        public const val UNNEEDED_CERTIFICATE_EXPIRES: String = "unneeded-certificate-expires"

        /** Every one. */
        public val all: List<String> = listOf(
            EXPIRED,
            NOT_YET_VALID,
            LIFETIME_TOO_LONG,
            SELF_SIGNED,
            UNTRUSTED_ROOT,
            ISSUER_NOT_FOUND,
            ANCHOR_NOT_TRUSTED_FOR_PURPOSE,
            ANCHOR_DISTRUSTED,
            ANCHOR_REMOVED,
            TRUST_STORE_STALE,
            DEPTH_EXCEEDED,
            BUDGET_EXHAUSTED,
            BAD_SIGNATURE,
            UNSUPPORTED_ALGORITHM,
            NOT_A_CA,
            CA_AS_LEAF,
            PATH_LENGTH_EXCEEDED,
            KEY_USAGE_MISMATCH,
            PURPOSE_NOT_ALLOWED,
            EXTENDED_KEY_USAGE_MISSING,
            EXTENDED_KEY_USAGE_RULE,
            NAME_MISMATCH,
            DNS_NAME_NOT_ALLOWED,
            COMMON_NAME_NOT_IN_SAN,
            SAN_CRITICAL_WITH_SUBJECT,
            NAME_NOT_PERMITTED,
            NAME_EXCLUDED,
            NAME_CONSTRAINT_UNSUPPORTED,
            NAME_CONSTRAINT_MALFORMED,
            NAME_CONSTRAINTS_NOT_IN_CA,
            NO_VALID_POLICY,
            POLICY_NOT_ACCEPTABLE,
            POLICY_MAPPING_ANY,
            UNKNOWN_CRITICAL_EXTENSION,
            UNHANDLED_CRITICAL_EXTENSION,
            PRECERTIFICATE,
            ANOMALY,
            AUTHORITY_KEY_ID_MISSING,
            AUTHORITY_KEY_ID_RULE,
            KEY_ID_MISMATCH,
            REVOKED,
            REVOCATION_STATUS_UNKNOWN,
            CRL_EXPIRED,
            CRL_NOT_YET_VALID,
            CRL_NOT_AUTHENTIC,
            CRL_RULE,
            CRL_UNKNOWN_CRITICAL_EXTENSION,
            WEAK_KEY,
            WEAK_SIGNATURE_ALGORITHM,
            SIGNATURE_PARAMETERS,
            WRONG_ORDER,
            ROOT_INCLUDED,
            DUPLICATE_CERTIFICATE,
            UNRELATED_CERTIFICATE,
            INTERMEDIATE_MISSING,
            LEAF_MISSING,
            LEAF_NOT_FIRST,
            OTHER_LEAF,
            TOO_MANY_CERTIFICATES,
            ROOT_REFUSED,
            LEAF_REFUSED,
            UNNEEDED_CERTIFICATE_EXPIRES,
        )
    }

    /** How far an owner was validated. */
    public object ValidationLevel {
        public const val DV: String = "dv"
        public const val OV: String = "ov"
        public const val IV: String = "iv"
        public const val EV: String = "ev"
        public const val UNKNOWN: String = "unknown"

        /** Every one. */
        public val all: List<String> = listOf(
            DV,
            OV,
            IV,
            EV,
            UNKNOWN,
        )
    }

    /** Whether a path is valid. */
    public object Verdict {
        public const val VALID: String = "valid"
        public const val INVALID: String = "invalid"

        /** Every one. */
        public val all: List<String> = listOf(
            VALID,
            INVALID,
        )
    }

    /** What is wrong with a line of a zone. */
    public object ZoneIssueCode {
        public const val TOO_LARGE: String = "too-large"
        public const val TOO_MANY_RECORDS: String = "too-many-records"
        public const val TOO_MANY_CANDIDATES: String = "too-many-candidates"
        public const val ENTRY_TOO_LONG: String = "entry-too-long"
        public const val UNCLOSED_PARENTHESIS: String = "unclosed-parenthesis"
        public const val UNEXPECTED_PARENTHESIS: String = "unexpected-parenthesis"
        public const val UNCLOSED_QUOTE: String = "unclosed-quote"
        public const val INVALID_ESCAPE: String = "invalid-escape"
        public const val NO_OWNER: String = "no-owner"
        public const val NO_ORIGIN: String = "no-origin"
        public const val INVALID_NAME: String = "invalid-name"
        public const val NAME_TOO_LONG: String = "name-too-long"
        public const val MISSING_TYPE: String = "missing-type"
        public const val INVALID_TYPE: String = "invalid-type"
        public const val MISSING_DATA: String = "missing-data"
        public const val EXTRA_DATA: String = "extra-data"
        public const val GENERIC_DATA: String = "generic-data"
        public const val INVALID_ADDRESS: String = "invalid-address"
        public const val INVALID_NUMBER: String = "invalid-number"
        public const val INCLUDE: String = "include"
        public const val GENERATE: String = "generate"
        public const val UNKNOWN_DIRECTIVE: String = "unknown-directive"
        public const val WILDCARD: String = "wildcard"
        public const val NOT_A_HOST: String = "not-a-host"
        public const val NOT_ASCII: String = "not-ascii"

        /** Every one. */
        public val all: List<String> = listOf(
            TOO_LARGE,
            TOO_MANY_RECORDS,
            TOO_MANY_CANDIDATES,
            ENTRY_TOO_LONG,
            UNCLOSED_PARENTHESIS,
            UNEXPECTED_PARENTHESIS,
            UNCLOSED_QUOTE,
            INVALID_ESCAPE,
            NO_OWNER,
            NO_ORIGIN,
            INVALID_NAME,
            NAME_TOO_LONG,
            MISSING_TYPE,
            INVALID_TYPE,
            MISSING_DATA,
            EXTRA_DATA,
            GENERIC_DATA,
            INVALID_ADDRESS,
            INVALID_NUMBER,
            INCLUDE,
            GENERATE,
            UNKNOWN_DIRECTIVE,
            WILDCARD,
            NOT_A_HOST,
            NOT_ASCII,
        )
    }
}
