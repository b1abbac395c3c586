// Written by make-bindings from the records of notafter: change those.

/// Every list of codes that fields have: an enumeration for each, with its values as constants.
public enum Codes {
    /// Which addresses may be connected to.
    public enum AddressPolicy {
        public static let `any` = "any"
        public static let publicOnly = "public-only"

        /// Every one.
        public static let all: [String] = [
            `any`,
            publicOnly,
        ]
    }

    /// What is wrong with a certificate or a revocation list by itself.
    public enum AnomalyCode {
        public static let invalidVersion = "invalid-version"
        public static let versionNot3WithExtensions = "version-not-3-with-extensions"
        public static let serialNegative = "serial-negative"
        public static let serialZero = "serial-zero"
        public static let serialTooLong = "serial-too-long"
        public static let serialNotMinimal = "serial-not-minimal"
        public static let signatureAlgorithmMismatch = "signature-algorithm-mismatch"
        public static let emptyIssuer = "empty-issuer"
        public static let malformedName = "malformed-name"
        public static let timeForm = "time-form"
        public static let validityReversed = "validity-reversed"
        public static let emptySubjectWithoutSan = "empty-subject-without-san"
        public static let emptySubjectOfCa = "empty-subject-of-ca"
        public static let subjectAltNameNotCritical = "subject-alt-name-not-critical"
        public static let keyMalformed = "key-malformed"
        public static let rsaExponentEvenOrSmall = "rsa-exponent-even-or-small"
        public static let rsaModulusEven = "rsa-modulus-even"
        public static let uniqueId = "unique-id"
        public static let emptyExtensions = "empty-extensions"
        public static let tooManyExtensions = "too-many-extensions"
        public static let duplicateExtension = "duplicate-extension"
        public static let extensionDefaultCritical = "extension-default-critical"
        public static let extensionMalformed = "extension-malformed"
        public static let extensionNotMinimal = "extension-not-minimal"
        public static let extensionTrailingData = "extension-trailing-data"
        public static let extensionCriticality = "extension-criticality"
        public static let unknownCriticalExtension = "unknown-critical-extension"
        public static let sanEmpty = "san-empty"
        public static let sanEntryMalformed = "san-entry-malformed"
        public static let wildcardMalformed = "wildcard-malformed"
        public static let ipInDnsName = "ip-in-dns-name"
        public static let caWithoutKeyCertSign = "ca-without-key-cert-sign"
        public static let keyCertSignWithoutCa = "key-cert-sign-without-ca"
        public static let pathLengthWithoutCa = "path-length-without-ca"
        public static let keyUsageEmpty = "key-usage-empty"
        public static let missingSubjectKeyId = "missing-subject-key-id"
        public static let extensionsInVersion1 = "extensions-in-version-1"
        public static let signatureUnusedBits = "signature-unused-bits"
        public static let malformedIssuer = "malformed-issuer"
        public static let nextUpdateMissing = "next-update-missing"
        public static let updatesReversed = "updates-reversed"
        public static let emptyEntries = "empty-entries"
        public static let authorityKeyIdMissing = "authority-key-id-missing"
        public static let crlNumberMissing = "crl-number-missing"
        public static let crlNumberCritical = "crl-number-critical"
        public static let crlNumberNegative = "crl-number-negative"
        public static let crlNumberTooLong = "crl-number-too-long"
        public static let deltaIndicatorNotCritical = "delta-indicator-not-critical"
        public static let freshestCrlInDelta = "freshest-crl-in-delta"
        public static let distributionPointNotCritical = "distribution-point-not-critical"
        public static let distributionPointEmpty = "distribution-point-empty"
        public static let distributionPointContradiction = "distribution-point-contradiction"
        public static let entryExtensionMalformed = "entry-extension-malformed"
        public static let unknownCriticalEntryExtension = "unknown-critical-entry-extension"
        public static let entryIssuerInDirectList = "entry-issuer-in-direct-list"

        /// Every one.
        public static let all: [String] = [
            invalidVersion,
            versionNot3WithExtensions,
            serialNegative,
            serialZero,
            serialTooLong,
            serialNotMinimal,
            signatureAlgorithmMismatch,
            emptyIssuer,
            malformedName,
            timeForm,
            validityReversed,
            emptySubjectWithoutSan,
            emptySubjectOfCa,
            subjectAltNameNotCritical,
            keyMalformed,
            rsaExponentEvenOrSmall,
            rsaModulusEven,
            uniqueId,
            emptyExtensions,
            tooManyExtensions,
            duplicateExtension,
            extensionDefaultCritical,
            extensionMalformed,
            extensionNotMinimal,
            extensionTrailingData,
            extensionCriticality,
            unknownCriticalExtension,
            sanEmpty,
            sanEntryMalformed,
            wildcardMalformed,
            ipInDnsName,
            caWithoutKeyCertSign,
            keyCertSignWithoutCa,
            pathLengthWithoutCa,
            keyUsageEmpty,
            missingSubjectKeyId,
            extensionsInVersion1,
            signatureUnusedBits,
            malformedIssuer,
            nextUpdateMissing,
            updatesReversed,
            emptyEntries,
            authorityKeyIdMissing,
            crlNumberMissing,
            crlNumberCritical,
            crlNumberNegative,
            crlNumberTooLong,
            deltaIndicatorNotCritical,
            freshestCrlInDelta,
            distributionPointNotCritical,
            distributionPointEmpty,
            distributionPointContradiction,
            entryExtensionMalformed,
            unknownCriticalEntryExtension,
            entryIssuerInDirectList,
        ]
    }

    /// Roots that come with a validator.
    public enum BuiltinRoots {
        public static let mozilla = "mozilla"
        public static let native = "native"
        public static let `none` = "none"

        /// Every one.
        public static let all: [String] = [
            mozilla,
            native,
            `none`,
        ]
    }

    /// Why a target is likely to show a certificate.
    public enum CandidateReasonCode {
        public static let given = "given"
        public static let usualName = "usual-name"
        public static let zoneRecord = "zone-record"

        /// Every one.
        public static let all: [String] = [
            given,
            usualName,
            zoneRecord,
        ]
    }

    /// What a certificate is for.
    public enum CertificateKind {
        public static let ca = "ca"
        public static let tlsServer = "tls-server"
        public static let tlsClient = "tls-client"
        public static let codeSigning = "code-signing"
        public static let emailProtection = "email-protection"
        public static let timeStamping = "time-stamping"
        public static let ocspSigning = "ocsp-signing"
        public static let anyPurpose = "any-purpose"
        public static let other = "other"

        /// Every one.
        public static let all: [String] = [
            ca,
            tlsServer,
            tlsClient,
            codeSigning,
            emailProtection,
            timeStamping,
            ocspSigning,
            anyPurpose,
            other,
        ]
    }

    /// Why there was nothing to check. Other values may occur.
    public enum CheckErrorCode {
        public static let empty = "empty"
        public static let tooLong = "too-long"
        public static let severalHosts = "several-hosts"
        public static let pem = "pem"
        public static let filePath = "file-path"
        public static let emailAddress = "email-address"
        public static let networkRange = "network-range"
        public static let wildcard = "wildcard"
        public static let unknownScheme = "unknown-scheme"
        public static let invalidPort = "invalid-port"
        public static let invalidHost = "invalid-host"
        public static let labelTooLong = "label-too-long"
        public static let nameTooLong = "name-too-long"
        public static let ambiguousNumber = "ambiguous-number"
        public static let scopedAddress = "scoped-address"

        /// Every one.
        public static let all: [String] = [
            empty,
            tooLong,
            severalHosts,
            pem,
            filePath,
            emailAddress,
            networkRange,
            wildcard,
            unknownScheme,
            invalidPort,
            invalidHost,
            labelTooLong,
            nameTooLong,
            ambiguousNumber,
            scopedAddress,
        ]
    }

    /// Of what an event tells.
    public enum Condition {
        public static let expiry = "expiry"
        public static let expired = "expired"
        public static let notYetValid = "not-yet-valid"
        public static let revoked = "revoked"
        public static let untrusted = "untrusted"
        public static let unreachable = "unreachable"
        public static let unknownIssuer = "unknown-issuer"
        public static let superseded = "superseded"

        /// Every one.
        public static let all: [String] = [
            expiry,
            expired,
            notYetValid,
            revoked,
            untrusted,
            unreachable,
            unknownIssuer,
            superseded,
        ]
    }

    /// In what the answers of a server differ.
    public enum DivergenceCode {
        public static let addressFailed = "address-failed"
        public static let addressesDiffer = "addresses-differ"
        public static let familiesDiffer = "families-differ"
        public static let chainsDiffer = "chains-differ"
        public static let keyTypesDiffer = "key-types-differ"
        public static let defaultCertificateDiffers = "default-certificate-differs"

        /// Every one.
        public static let all: [String] = [
            addressFailed,
            addressesDiffer,
            familiesDiffer,
            chainsDiffer,
            keyTypesDiffer,
            defaultCertificateDiffers,
        ]
    }

    /// In what a certificate is another one than expected.
    public enum DriftKind {
        public static let fingerprint = "fingerprint"
        public static let names = "names"
        public static let issuer = "issuer"

        /// Every one.
        public static let all: [String] = [
            fingerprint,
            names,
            issuer,
        ]
    }

    /// What happened.
    public enum EventKind {
        public static let opened = "opened"
        public static let escalated = "escalated"
        public static let changed = "changed"
        public static let renewed = "renewed"
        public static let recovered = "recovered"

        /// Every one.
        public static let all: [String] = [
            opened,
            escalated,
            changed,
            renewed,
            recovered,
        ]
    }

    /// What became of a certificate in a normalisation.
    public enum Fate {
        public static let kept = "kept"
        public static let rootLeftOut = "root-left-out"
        public static let duplicate = "duplicate"
        public static let otherLeaf = "other-leaf"
        public static let unrelated = "unrelated"
        public static let rootRefused = "root-refused"
        public static let leafRefused = "leaf-refused"
        public static let notLookedAt = "not-looked-at"

        /// Every one.
        public static let all: [String] = [
            kept,
            rootLeftOut,
            duplicate,
            otherLeaf,
            unrelated,
            rootRefused,
            leafRefused,
            notLookedAt,
        ]
    }

    /// What is to be said of a chain, a path or a connection.
    public enum FindingCode {
        public static let expired = "expired"
        public static let notYetValid = "not-yet-valid"
        public static let lifetimeTooLong = "lifetime-too-long"
        public static let selfSigned = "self-signed"
        public static let untrustedRoot = "untrusted-root"
        public static let issuerNotFound = "issuer-not-found"
        public static let anchorNotTrustedForPurpose = "anchor-not-trusted-for-purpose"
        public static let anchorDistrusted = "anchor-distrusted"
        public static let anchorRemoved = "anchor-removed"
        public static let trustStoreStale = "trust-store-stale"
        public static let depthExceeded = "depth-exceeded"
        public static let budgetExhausted = "budget-exhausted"
        public static let badSignature = "bad-signature"
        public static let unsupportedAlgorithm = "unsupported-algorithm"
        public static let notACa = "not-a-ca"
        public static let caAsLeaf = "ca-as-leaf"
        public static let pathLengthExceeded = "path-length-exceeded"
        public static let keyUsageMismatch = "key-usage-mismatch"
        public static let purposeNotAllowed = "purpose-not-allowed"
        public static let extendedKeyUsageMissing = "extended-key-usage-missing"
        public static let extendedKeyUsageRule = "extended-key-usage-rule"
        public static let nameMismatch = "name-mismatch"
        public static let dnsNameNotAllowed = "dns-name-not-allowed"
        public static let commonNameNotInSan = "common-name-not-in-san"
        public static let sanCriticalWithSubject = "san-critical-with-subject"
        public static let nameNotPermitted = "name-not-permitted"
        public static let nameExcluded = "name-excluded"
        public static let nameConstraintUnsupported = "name-constraint-unsupported"
        public static let nameConstraintMalformed = "name-constraint-malformed"
        public static let nameConstraintsNotInCa = "name-constraints-not-in-ca"
        public static let noValidPolicy = "no-valid-policy"
        public static let policyNotAcceptable = "policy-not-acceptable"
        public static let policyMappingAny = "policy-mapping-any"
        public static let unknownCriticalExtension = "unknown-critical-extension"
        public static let unhandledCriticalExtension = "unhandled-critical-extension"
        public static let precertificate = "precertificate"
        public static let anomaly = "anomaly"
        public static let authorityKeyIdMissing = "authority-key-id-missing"
        public static let authorityKeyIdRule = "authority-key-id-rule"
        public static let keyIdMismatch = "key-id-mismatch"
        public static let revoked = "revoked"
        public static let revocationStatusUnknown = "revocation-status-unknown"
        public static let crlExpired = "crl-expired"
        public static let crlNotYetValid = "crl-not-yet-valid"
        public static let crlNotAuthentic = "crl-not-authentic"
        public static let crlRule = "crl-rule"
        public static let crlUnknownCriticalExtension = "crl-unknown-critical-extension"
        public static let weakKey = "weak-key"
        public static let weakSignatureAlgorithm = "weak-signature-algorithm"
        public static let signatureParameters = "signature-parameters"
        public static let wrongOrder = "wrong-order"
        public static let rootIncluded = "root-included"
        public static let duplicateCertificate = "duplicate-certificate"
        public static let unrelatedCertificate = "unrelated-certificate"
        public static let intermediateMissing = "intermediate-missing"
        public static let leafMissing = "leaf-missing"
        public static let leafNotFirst = "leaf-not-first"
        public static let otherLeaf = "other-leaf"
        public static let tooManyCertificates = "too-many-certificates"
        public static let rootRefused = "root-refused"
        public static let leafRefused = "leaf-refused"
        public static let unneededCertificateExpires = "unneeded-certificate-expires"
        public static let wrongPrivateKey = "wrong-private-key"
        public static let tlsVersionObsolete = "tls-version-obsolete"
        public static let handshakeFailed = "handshake-failed"
        public static let interrupted = "interrupted"
        public static let clientCertificateRequired = "client-certificate-required"
        public static let clientCertificateRefused = "client-certificate-refused"
        public static let askedWithoutName = "asked-without-name"

        /// Every one.
        public static let all: [String] = [
            expired,
            notYetValid,
            lifetimeTooLong,
            selfSigned,
            untrustedRoot,
            issuerNotFound,
            anchorNotTrustedForPurpose,
            anchorDistrusted,
            anchorRemoved,
            trustStoreStale,
            depthExceeded,
            budgetExhausted,
            badSignature,
            unsupportedAlgorithm,
            notACa,
            caAsLeaf,
            pathLengthExceeded,
            keyUsageMismatch,
            purposeNotAllowed,
            extendedKeyUsageMissing,
            extendedKeyUsageRule,
            nameMismatch,
            dnsNameNotAllowed,
            commonNameNotInSan,
            sanCriticalWithSubject,
            nameNotPermitted,
            nameExcluded,
            nameConstraintUnsupported,
            nameConstraintMalformed,
            nameConstraintsNotInCa,
            noValidPolicy,
            policyNotAcceptable,
            policyMappingAny,
            unknownCriticalExtension,
            unhandledCriticalExtension,
            precertificate,
            anomaly,
            authorityKeyIdMissing,
            authorityKeyIdRule,
            keyIdMismatch,
            revoked,
            revocationStatusUnknown,
            crlExpired,
            crlNotYetValid,
            crlNotAuthentic,
            crlRule,
            crlUnknownCriticalExtension,
            weakKey,
            weakSignatureAlgorithm,
            signatureParameters,
            wrongOrder,
            rootIncluded,
            duplicateCertificate,
            unrelatedCertificate,
            intermediateMissing,
            leafMissing,
            leafNotFirst,
            otherLeaf,
            tooManyCertificates,
            rootRefused,
            leafRefused,
            unneededCertificateExpires,
            wrongPrivateKey,
            tlsVersionObsolete,
            handshakeFailed,
            interrupted,
            clientCertificateRequired,
            clientCertificateRefused,
            askedWithoutName,
        ]
    }

    /// The type of a general name.
    public enum GeneralNameKind {
        public static let dns = "dns"
        public static let ip = "ip"
        public static let email = "email"
        public static let uri = "uri"
        public static let directory = "directory"
        public static let other = "other"

        /// Every one.
        public static let all: [String] = [
            dns,
            ip,
            email,
            uri,
            directory,
            other,
        ]
    }

    /// How far away an end is.
    public enum Horizon {
        public static let expired = "expired"
        public static let within30 = "within-30"
        public static let within60 = "within-60"
        public static let within90 = "within-90"
        public static let later = "later"

        /// Every one.
        public static let all: [String] = [
            expired,
            within30,
            within60,
            within90,
            later,
        ]
    }

    /// The kind of an item.
    public enum ItemKind {
        public static let certificate = "certificate"
        public static let certificateRequest = "certificate-request"
        public static let crl = "crl"
        public static let privateKey = "private-key"
        public static let publicKey = "public-key"

        /// Every one.
        public static let all: [String] = [
            certificate,
            certificateRequest,
            crl,
            privateKey,
            publicKey,
        ]
    }

    /// The kind of a public key; a dotted OID where it is not known. Other values may occur.
    public enum KeyAlgorithm {
        public static let rsa = "rsa"
        public static let rsaPss = "rsa-pss"
        public static let ec = "ec"
        public static let ed25519 = "ed25519"
        public static let ed448 = "ed448"
        public static let x25519 = "x25519"
        public static let x448 = "x448"
        public static let dsa = "dsa"
        public static let dh = "dh"
        public static let mlDsa = "ml-dsa"
        public static let slhDsa = "slh-dsa"

        /// Every one.
        public static let all: [String] = [
            rsa,
            rsaPss,
            ec,
            ed25519,
            ed448,
            x25519,
            x448,
            dsa,
            dh,
            mlDsa,
            slhDsa,
        ]
    }

    /// How the date of a key is known.
    public enum KeyDateBasis {
        public static let stated = "stated"
        public static let notBefore = "not-before"

        /// Every one.
        public static let all: [String] = [
            stated,
            notBefore,
        ]
    }

    /// The type of a server's key.
    public enum KeyType {
        public static let rsa = "rsa"
        public static let ecdsa = "ecdsa"

        /// Every one.
        public static let all: [String] = [
            rsa,
            ecdsa,
        ]
    }

    /// How urgent something is.
    public enum Level {
        public static let `none` = "none"
        public static let notice = "notice"
        public static let warning = "warning"
        public static let critical = "critical"

        /// Every one.
        public static let all: [String] = [
            `none`,
            notice,
            warning,
            critical,
        ]
    }

    /// What ends first.
    public enum LimitedBy {
        public static let leaf = "leaf"
        public static let intermediate = "intermediate"
        public static let root = "root"
        public static let rootRemoval = "root-removal"

        /// Every one.
        public static let all: [String] = [
            leaf,
            intermediate,
            root,
            rootRemoval,
        ]
    }

    /// How certificates are read off a server.
    public enum Method {
        public static let handshake = "handshake"
        public static let certificateOnly = "certificate-only"

        /// Every one.
        public static let all: [String] = [
            handshake,
            certificateOnly,
        ]
    }

    /// Why a certificate is not for a name.
    public enum MismatchReason {
        public static let noSubjectAltNames = "no-subject-alt-names"
        public static let noNameOfType = "no-name-of-type"
        public static let notListed = "not-listed"
        public static let wildcardCoversOneLabel = "wildcard-covers-one-label"
        public static let wildcardNotAllowed = "wildcard-not-allowed"
        public static let addressAsDnsName = "address-as-dns-name"

        /// Every one.
        public static let all: [String] = [
            noSubjectAltNames,
            noNameOfType,
            notListed,
            wildcardCoversOneLabel,
            wildcardNotAllowed,
            addressAsDnsName,
        ]
    }

    /// How long the next certificates last.
    public enum NextLifetime {
        public static let present = "present"
        public static let maximum = "maximum"

        /// Every one.
        public static let all: [String] = [
            present,
            maximum,
        ]
    }

    /// What is normalised.
    public enum NormaliseKind {
        public static let chain = "chain"
        public static let intermediates = "intermediates"

        /// Every one.
        public static let all: [String] = [
            chain,
            intermediates,
        ]
    }

    /// What came of a normalisation.
    public enum NormaliseOutcome {
        public static let unchanged = "unchanged"
        public static let corrected = "corrected"
        public static let incomplete = "incomplete"

        /// Every one.
        public static let all: [String] = [
            unchanged,
            corrected,
            incomplete,
        ]
    }

    /// How far a fetch came.
    public enum Outcome {
        public static let certificate = "certificate"
        public static let nameNotFound = "name-not-found"
        public static let resolutionFailed = "resolution-failed"
        public static let refused = "refused"
        public static let unreachable = "unreachable"
        public static let timedOut = "timed-out"
        public static let addressNotAllowed = "address-not-allowed"
        public static let proxyFailed = "proxy-failed"
        public static let wrongProtocol = "wrong-protocol"
        public static let starttlsNotOffered = "starttls-not-offered"
        public static let starttlsRefused = "starttls-refused"
        public static let notTls = "not-tls"
        public static let tlsAlert = "tls-alert"
        public static let connectionClosed = "connection-closed"
        public static let protocolError = "protocol-error"
        public static let chainTooLarge = "chain-too-large"
        public static let cancelled = "cancelled"

        /// Every one.
        public static let all: [String] = [
            certificate,
            nameNotFound,
            resolutionFailed,
            refused,
            unreachable,
            timedOut,
            addressNotAllowed,
            proxyFailed,
            wrongProtocol,
            starttlsNotOffered,
            starttlsRefused,
            notTls,
            tlsAlert,
            connectionClosed,
            protocolError,
            chainTooLarge,
            cancelled,
        ]
    }

    /// Why octets cannot be read.
    public enum ParseErrorCode {
        public static let truncated = "truncated"
        public static let trailingData = "trailing-data"
        public static let indefiniteLength = "indefinite-length"
        public static let nonMinimalLength = "non-minimal-length"
        public static let lengthTooLarge = "length-too-large"
        public static let highTagNumber = "high-tag-number"
        public static let unexpectedTag = "unexpected-tag"
        public static let missing = "missing"
        public static let invalidBoolean = "invalid-boolean"
        public static let invalidInteger = "invalid-integer"
        public static let invalidBitString = "invalid-bit-string"
        public static let invalidOid = "invalid-oid"
        public static let invalidTime = "invalid-time"
        public static let invalidString = "invalid-string"
        public static let invalidValue = "invalid-value"
        public static let tooDeep = "too-deep"
        public static let tooLarge = "too-large"
        public static let tooMany = "too-many"
        public static let unsupportedVersion = "unsupported-version"
        public static let invalidBase64 = "invalid-base64"
        public static let unrecognized = "unrecognized"

        /// Every one.
        public static let all: [String] = [
            truncated,
            trailingData,
            indefiniteLength,
            nonMinimalLength,
            lengthTooLarge,
            highTagNumber,
            unexpectedTag,
            missing,
            invalidBoolean,
            invalidInteger,
            invalidBitString,
            invalidOid,
            invalidTime,
            invalidString,
            invalidValue,
            tooDeep,
            tooLarge,
            tooMany,
            unsupportedVersion,
            invalidBase64,
            unrecognized,
        ]
    }

    /// How a place compares with what is expected.
    public enum PlaceVerdict {
        public static let missing = "missing"
        public static let unexpected = "unexpected"
        public static let drifted = "drifted"
        public static let fine = "fine"

        /// Every one.
        public static let all: [String] = [
            missing,
            unexpected,
            drifted,
            fine,
        ]
    }

    /// Why a policy is none.
    public enum PolicyErrorCode {
        public static let unknownCode = "unknown-code"
        public static let unknownVersion = "unknown-version"
        public static let outOfRange = "out-of-range"
        public static let missing = "missing"
        public static let conflicting = "conflicting"
        public static let invalidFraction = "invalid-fraction"
        public static let floorAboveCeiling = "floor-above-ceiling"
        public static let noShortLifetime = "no-short-lifetime"
        public static let levelsOutOfOrder = "levels-out-of-order"
        public static let graceTooLong = "grace-too-long"

        /// Every one.
        public static let all: [String] = [
            unknownCode,
            unknownVersion,
            outOfRange,
            missing,
            conflicting,
            invalidFraction,
            floorAboveCeiling,
            noShortLifetime,
            levelsOutOfOrder,
            graceTooLong,
        ]
    }

    /// Whether a server showed that it has its private key.
    public enum Possession {
        public static let proven = "proven"
        public static let unproven = "unproven"
        public static let disproven = "disproven"

        /// Every one.
        public static let all: [String] = [
            proven,
            unproven,
            disproven,
        ]
    }

    /// A policy by its name.
    public enum Preset {
        public static let lifetimeRelative = "lifetime-relative"
        public static let classic906030 = "classic-90-60-30"

        /// Every one.
        public static let all: [String] = [
            lifetimeRelative,
            classic906030,
        ]
    }

    /// How a private key is written.
    public enum PrivateKeyForm {
        public static let pkcs8 = "pkcs8"
        public static let encryptedPkcs8 = "encrypted-pkcs8"
        public static let pkcs1 = "pkcs1"
        public static let sec1 = "sec1"
        public static let dsa = "dsa"
        public static let encryptedPem = "encrypted-pem"

        /// Every one.
        public static let all: [String] = [
            pkcs8,
            encryptedPkcs8,
            pkcs1,
            sec1,
            dsa,
            encryptedPem,
        ]
    }

    /// The rules that a chain is held to.
    public enum Profile {
        public static let rfc5280 = "rfc5280"
        public static let webPki = "web-pki"

        /// Every one.
        public static let all: [String] = [
            rfc5280,
            webPki,
        ]
    }

    /// What a certificate is used for.
    public enum Purpose {
        public static let serverAuth = "server-auth"
        public static let clientAuth = "client-auth"
        public static let codeSigning = "code-signing"
        public static let emailProtection = "email-protection"
        public static let timeStamping = "time-stamping"
        public static let ocspSigning = "ocsp-signing"
        public static let `any` = "any"

        /// Every one.
        public static let all: [String] = [
            serverAuth,
            clientAuth,
            codeSigning,
            emailProtection,
            timeStamping,
            ocspSigning,
            `any`,
        ]
    }

    /// What came of a look.
    public enum RefreshOutcome {
        public static let obtained = "obtained"
        public static let failed = "failed"

        /// Every one.
        public static let all: [String] = [
            obtained,
            failed,
        ]
    }

    /// A policy of refreshing by its name.
    public enum RefreshPreset {
        public static let tracker = "tracker"
        public static let frequent = "frequent"

        /// Every one.
        public static let all: [String] = [
            tracker,
            frequent,
        ]
    }

    /// Who renews a certificate.
    public enum RenewalMode {
        public static let automated = "automated"
        public static let manual = "manual"
        public static let unknown = "unknown"

        /// Every one.
        public static let all: [String] = [
            automated,
            manual,
            unknown,
        ]
    }

    /// Whether revocation is looked at.
    public enum RevocationMode {
        public static let off = "off"
        public static let required = "required"
        public static let bestEffort = "best-effort"

        /// Every one.
        public static let all: [String] = [
            off,
            required,
            bestEffort,
        ]
    }

    /// Why a certificate is revoked.
    public enum RevocationReason {
        public static let unspecified = "unspecified"
        public static let keyCompromise = "keyCompromise"
        public static let cACompromise = "cACompromise"
        public static let affiliationChanged = "affiliationChanged"
        public static let superseded = "superseded"
        public static let cessationOfOperation = "cessationOfOperation"
        public static let certificateHold = "certificateHold"
        public static let removeFromCRL = "removeFromCRL"
        public static let privilegeWithdrawn = "privilegeWithdrawn"
        public static let aACompromise = "aACompromise"

        /// Every one.
        public static let all: [String] = [
            unspecified,
            keyCompromise,
            cACompromise,
            affiliationChanged,
            superseded,
            cessationOfOperation,
            certificateHold,
            removeFromCRL,
            privilegeWithdrawn,
            aACompromise,
        ]
    }

    /// How far a certificate has replaced another.
    public enum RolloutState {
        public static let done = "done"
        public static let stale = "stale"
        public static let mixed = "mixed"
        public static let absent = "absent"

        /// Every one.
        public static let all: [String] = [
            done,
            stale,
            mixed,
            absent,
        ]
    }

    /// What a dated rule does.
    public enum RuleCode {
        public static let shorterLifetime = "shorter-lifetime"
        public static let rootLeaves = "root-leaves"
        public static let clientAuthEnds = "client-auth-ends"
        public static let shorterValidationReuse = "shorter-validation-reuse"
        public static let shortLivedEnds = "short-lived-ends"
        public static let sha1Ends = "sha1-ends"

        /// Every one.
        public static let all: [String] = [
            shorterLifetime,
            rootLeaves,
            clientAuthEnds,
            shorterValidationReuse,
            shortLivedEnds,
            sha1Ends,
        ]
    }

    /// Whose rules a certificate is under.
    public enum RuleKind {
        public static let tlsServer = "tls-server"
        public static let codeSigning = "code-signing"
        public static let other = "other"

        /// Every one.
        public static let all: [String] = [
            tlsServer,
            codeSigning,
            other,
        ]
    }

    /// A table of dated rules.
    public enum RuleTable {
        public static let tlsLifetime = "tls-lifetime"
        public static let codeSigningLifetime = "code-signing-lifetime"
        public static let shortLived = "short-lived"
        public static let domainValidationReuse = "domain-validation-reuse"
        public static let identityValidationReuse = "identity-validation-reuse"
        public static let sctsChrome = "scts-chrome"
        public static let sctsApple = "scts-apple"
        public static let rootAgeMozilla = "root-age-mozilla"
        public static let rootAgeMozillaEmail = "root-age-mozilla-email"
        public static let rootAgeChrome = "root-age-chrome"
        public static let clientAuth = "client-auth"
        public static let sha1 = "sha1"

        /// Every one.
        public static let all: [String] = [
            tlsLifetime,
            codeSigningLifetime,
            shortLived,
            domainValidationReuse,
            identityValidationReuse,
            sctsChrome,
            sctsApple,
            rootAgeMozilla,
            rootAgeMozillaEmail,
            rootAgeChrome,
            clientAuth,
            sha1,
        ]
    }

    /// Which of two certificates a place serves.
    public enum Served {
        public static let old = "old"
        public static let new = "new"
        public static let other = "other"
        public static let unreachable = "unreachable"

        /// Every one.
        public static let all: [String] = [
            old,
            new,
            other,
            unreachable,
        ]
    }

    /// How TLS begins.
    public enum Service {
        public static let tls = "tls"
        public static let smtp = "smtp"
        public static let lmtp = "lmtp"
        public static let imap = "imap"
        public static let pop3 = "pop3"
        public static let ftp = "ftp"
        public static let ldap = "ldap"
        public static let xmppClient = "xmpp-client"
        public static let xmppServer = "xmpp-server"
        public static let nntp = "nntp"
        public static let sieve = "sieve"
        public static let irc = "irc"
        public static let postgres = "postgres"
        public static let mysql = "mysql"
        public static let mssql = "mssql"
        public static let rdp = "rdp"

        /// Every one.
        public static let all: [String] = [
            tls,
            smtp,
            lmtp,
            imap,
            pop3,
            ftp,
            ldap,
            xmppClient,
            xmppServer,
            nntp,
            sieve,
            irc,
            postgres,
            mysql,
            mssql,
            rdp,
        ]
    }

    /// How much a finding weighs.
    public enum Severity {
        public static let info = "info"
        public static let warning = "warning"
        public static let error = "error"

        /// Every one.
        public static let all: [String] = [
            info,
            warning,
            error,
        ]
    }

    /// Why something in an input gave no item.
    public enum SkipReason {
        public static let empty = "empty"
        public static let tooLarge = "too-large"
        public static let tooManyItems = "too-many-items"
        public static let cutOff = "cut-off"
        public static let invalidBase64 = "invalid-base64"
        public static let emptyBlock = "empty-block"
        public static let noBeginLine = "no-begin-line"
        public static let unreadable = "unreadable"
        public static let trailingBytes = "trailing-bytes"
        public static let emptyPkcs7 = "empty-pkcs7"
        public static let pkcs12 = "pkcs12"
        public static let javaKeyStore = "java-key-store"
        public static let sshKey = "ssh-key"
        public static let pgp = "pgp"
        public static let parameters = "parameters"
        public static let unsupported = "unsupported"
        public static let htmlPage = "html-page"
        public static let json = "json"
        public static let otherFile = "other-file"
        public static let hostName = "host-name"
        public static let text = "text"
        public static let unrecognized = "unrecognized"

        /// Every one.
        public static let all: [String] = [
            empty,
            tooLarge,
            tooManyItems,
            cutOff,
            invalidBase64,
            emptyBlock,
            noBeginLine,
            unreadable,
            trailingBytes,
            emptyPkcs7,
            pkcs12,
            javaKeyStore,
            sshKey,
            pgp,
            parameters,
            unsupported,
            htmlPage,
            json,
            otherFile,
            hostName,
            text,
            unrecognized,
        ]
    }

    /// How far a look came: as of a fetch, or why there was nothing to look at. Other values may occur.
    public enum SnapshotOutcome {
        public static let certificate = "certificate"
        public static let nameNotFound = "name-not-found"
        public static let resolutionFailed = "resolution-failed"
        public static let refused = "refused"
        public static let unreachable = "unreachable"
        public static let timedOut = "timed-out"
        public static let addressNotAllowed = "address-not-allowed"
        public static let proxyFailed = "proxy-failed"
        public static let wrongProtocol = "wrong-protocol"
        public static let starttlsNotOffered = "starttls-not-offered"
        public static let starttlsRefused = "starttls-refused"
        public static let notTls = "not-tls"
        public static let tlsAlert = "tls-alert"
        public static let connectionClosed = "connection-closed"
        public static let protocolError = "protocol-error"
        public static let chainTooLarge = "chain-too-large"
        public static let cancelled = "cancelled"

        /// Every one.
        public static let all: [String] = [
            certificate,
            nameNotFound,
            resolutionFailed,
            refused,
            unreachable,
            timedOut,
            addressNotAllowed,
            proxyFailed,
            wrongProtocol,
            starttlsNotOffered,
            starttlsRefused,
            notTls,
            tlsAlert,
            connectionClosed,
            protocolError,
            chainTooLarge,
            cancelled,
        ]
    }

    /// How a certificate stands.
    public enum State {
        public static let notYetValid = "not-yet-valid"
        public static let valid = "valid"
        public static let renewalDue = "renewal-due"
        public static let overdue = "overdue"
        public static let expired = "expired"
        public static let revoked = "revoked"
        public static let unknown = "unknown"

        /// Every one.
        public static let all: [String] = [
            notYetValid,
            valid,
            renewalDue,
            overdue,
            expired,
            revoked,
            unknown,
        ]
    }

    /// Why a text is no target.
    public enum TargetErrorCode {
        public static let empty = "empty"
        public static let tooLong = "too-long"
        public static let severalHosts = "several-hosts"
        public static let pem = "pem"
        public static let filePath = "file-path"
        public static let emailAddress = "email-address"
        public static let networkRange = "network-range"
        public static let wildcard = "wildcard"
        public static let unknownScheme = "unknown-scheme"
        public static let invalidPort = "invalid-port"
        public static let invalidHost = "invalid-host"
        public static let labelTooLong = "label-too-long"
        public static let nameTooLong = "name-too-long"
        public static let ambiguousNumber = "ambiguous-number"
        public static let scopedAddress = "scoped-address"

        /// Every one.
        public static let all: [String] = [
            empty,
            tooLong,
            severalHosts,
            pem,
            filePath,
            emailAddress,
            networkRange,
            wildcard,
            unknownScheme,
            invalidPort,
            invalidHost,
            labelTooLong,
            nameTooLong,
            ambiguousNumber,
            scopedAddress,
        ]
    }

    /// A version of TLS.
    public enum TlsVersion {
        public static let SSLv3 = "SSLv3"
        public static let TLSv10 = "TLSv1.0"
        public static let TLSv11 = "TLSv1.1"
        public static let TLSv12 = "TLSv1.2"
        public static let TLSv13 = "TLSv1.3"

        /// Every one.
        public static let all: [String] = [
            SSLv3,
            TLSv10,
            TLSv11,
            TLSv12,
            TLSv13,
        ]
    }

    /// Why a certificate is not trusted. Other values may occur.
    public enum TrustErrorCode {
        public static let expired = "expired"
        public static let notYetValid = "not-yet-valid"
        public static let lifetimeTooLong = "lifetime-too-long"
        public static let selfSigned = "self-signed"
        public static let untrustedRoot = "untrusted-root"
        public static let issuerNotFound = "issuer-not-found"
        public static let anchorNotTrustedForPurpose = "anchor-not-trusted-for-purpose"
        public static let anchorDistrusted = "anchor-distrusted"
        public static let anchorRemoved = "anchor-removed"
        public static let trustStoreStale = "trust-store-stale"
        public static let depthExceeded = "depth-exceeded"
        public static let budgetExhausted = "budget-exhausted"
        public static let badSignature = "bad-signature"
        public static let unsupportedAlgorithm = "unsupported-algorithm"
        public static let notACa = "not-a-ca"
        public static let caAsLeaf = "ca-as-leaf"
        public static let pathLengthExceeded = "path-length-exceeded"
        public static let keyUsageMismatch = "key-usage-mismatch"
        public static let purposeNotAllowed = "purpose-not-allowed"
        public static let extendedKeyUsageMissing = "extended-key-usage-missing"
        public static let extendedKeyUsageRule = "extended-key-usage-rule"
        public static let nameMismatch = "name-mismatch"
        public static let dnsNameNotAllowed = "dns-name-not-allowed"
        public static let commonNameNotInSan = "common-name-not-in-san"
        public static let sanCriticalWithSubject = "san-critical-with-subject"
        public static let nameNotPermitted = "name-not-permitted"
        public static let nameExcluded = "name-excluded"
        public static let nameConstraintUnsupported = "name-constraint-unsupported"
        public static let nameConstraintMalformed = "name-constraint-malformed"
        public static let nameConstraintsNotInCa = "name-constraints-not-in-ca"
        public static let noValidPolicy = "no-valid-policy"
        public static let policyNotAcceptable = "policy-not-acceptable"
        public static let policyMappingAny = "policy-mapping-any"
        public static let unknownCriticalExtension = "unknown-critical-extension"
        public static let unhandledCriticalExtension = "unhandled-critical-extension"
        public static let precertificate = "precertificate"
        public static let anomaly = "anomaly"
        public static let authorityKeyIdMissing = "authority-key-id-missing"
        public static let authorityKeyIdRule = "authority-key-id-rule"
        public static let keyIdMismatch = "key-id-mismatch"
        public static let revoked = "revoked"
        public static let revocationStatusUnknown = "revocation-status-unknown"
        public static let crlExpired = "crl-expired"
        public static let crlNotYetValid = "crl-not-yet-valid"
        public static let crlNotAuthentic = "crl-not-authentic"
        public static let crlRule = "crl-rule"
        public static let crlUnknownCriticalExtension = "crl-unknown-critical-extension"
        public static let weakKey = "weak-key"
        public static let weakSignatureAlgorithm = "weak-signature-algorithm"
        public static let signatureParameters = "signature-parameters"
        public static let wrongOrder = "wrong-order"
        public static let rootIncluded = "root-included"
        public static let duplicateCertificate = "duplicate-certificate"
        public static let unrelatedCertificate = "unrelated-certificate"
        public static let intermediateMissing = "intermediate-missing"
        public static let leafMissing = "leaf-missing"
        public static let leafNotFirst = "leaf-not-first"
        public static let otherLeaf = "other-leaf"
        public static let tooManyCertificates = "too-many-certificates"
        public static let rootRefused = "root-refused"
        public static let leafRefused = "leaf-refused"
        public static let unneededCertificateExpires = "unneeded-certificate-expires"

        /// Every one.
        public static let all: [String] = [
            expired,
            notYetValid,
            lifetimeTooLong,
            selfSigned,
            untrustedRoot,
            issuerNotFound,
            anchorNotTrustedForPurpose,
            anchorDistrusted,
            anchorRemoved,
            trustStoreStale,
            depthExceeded,
            budgetExhausted,
            badSignature,
            unsupportedAlgorithm,
            notACa,
            caAsLeaf,
            pathLengthExceeded,
            keyUsageMismatch,
            purposeNotAllowed,
            extendedKeyUsageMissing,
            extendedKeyUsageRule,
            nameMismatch,
            dnsNameNotAllowed,
            commonNameNotInSan,
            sanCriticalWithSubject,
            nameNotPermitted,
            nameExcluded,
            nameConstraintUnsupported,
            nameConstraintMalformed,
            nameConstraintsNotInCa,
            noValidPolicy,
            policyNotAcceptable,
            policyMappingAny,
            unknownCriticalExtension,
            unhandledCriticalExtension,
            precertificate,
            anomaly,
            authorityKeyIdMissing,
            authorityKeyIdRule,
            keyIdMismatch,
            revoked,
            revocationStatusUnknown,
            crlExpired,
            crlNotYetValid,
            crlNotAuthentic,
            crlRule,
            crlUnknownCriticalExtension,
            weakKey,
            weakSignatureAlgorithm,
            signatureParameters,
            wrongOrder,
            rootIncluded,
            duplicateCertificate,
            unrelatedCertificate,
            intermediateMissing,
            leafMissing,
            leafNotFirst,
            otherLeaf,
            tooManyCertificates,
            rootRefused,
            leafRefused,
            unneededCertificateExpires,
        ]
    }

    /// How far an owner was validated.
    public enum ValidationLevel {
        public static let dv = "dv"
        public static let ov = "ov"
        public static let iv = "iv"
        public static let ev = "ev"
        public static let unknown = "unknown"

        /// Every one.
        public static let all: [String] = [
            dv,
            ov,
            iv,
            ev,
            unknown,
        ]
    }

    /// Whether a path is valid.
    public enum Verdict {
        public static let valid = "valid"
        public static let invalid = "invalid"

        /// Every one.
        public static let all: [String] = [
            valid,
            invalid,
        ]
    }

    /// What is wrong with a line of a zone.
    public enum ZoneIssueCode {
        public static let tooLarge = "too-large"
        public static let tooManyRecords = "too-many-records"
        public static let tooManyCandidates = "too-many-candidates"
        public static let entryTooLong = "entry-too-long"
        public static let unclosedParenthesis = "unclosed-parenthesis"
        public static let unexpectedParenthesis = "unexpected-parenthesis"
        public static let unclosedQuote = "unclosed-quote"
        public static let invalidEscape = "invalid-escape"
        public static let noOwner = "no-owner"
        public static let noOrigin = "no-origin"
        public static let invalidName = "invalid-name"
        public static let nameTooLong = "name-too-long"
        public static let missingType = "missing-type"
        public static let invalidType = "invalid-type"
        public static let missingData = "missing-data"
        public static let extraData = "extra-data"
        public static let genericData = "generic-data"
        public static let invalidAddress = "invalid-address"
        public static let invalidNumber = "invalid-number"
        public static let include = "include"
        public static let generate = "generate"
        public static let unknownDirective = "unknown-directive"
        public static let wildcard = "wildcard"
        public static let notAHost = "not-a-host"
        public static let notAscii = "not-ascii"

        /// Every one.
        public static let all: [String] = [
            tooLarge,
            tooManyRecords,
            tooManyCandidates,
            entryTooLong,
            unclosedParenthesis,
            unexpectedParenthesis,
            unclosedQuote,
            invalidEscape,
            noOwner,
            noOrigin,
            invalidName,
            nameTooLong,
            missingType,
            invalidType,
            missingData,
            extraData,
            genericData,
            invalidAddress,
            invalidNumber,
            include,
            generate,
            unknownDirective,
            wildcard,
            notAHost,
            notAscii,
        ]
    }
}
