//! The codes of anomalies.

use std::fmt;

use crate::codes::sentence_codes;

sentence_codes! {
    /// What is wrong with a certificate by itself. Codes are stable, and new ones may be added.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AnomalyCode {
        /// Another version than 1, 2 or 3, or version 1 written out (RFC 5280 section 4.1.2.1). Facts: `version`.
        InvalidVersion = "invalid-version", "the version is not one that X.509 has";
        /// Extensions in a certificate of version 1 or 2 (section 4.1.2.9). Facts: `version`.
        VersionNot3WithExtensions = "version-not-3-with-extensions",
            "it has extensions, which only version 3 allows";
        /// A serial number below zero (section 4.1.2.2).
        SerialNegative = "serial-negative", "the serial number is negative";
        /// A serial number of zero (section 4.1.2.2).
        SerialZero = "serial-zero", "the serial number is zero";
        /// A serial number of more than 20 octets (section 4.1.2.2). Facts: `octets`.
        SerialTooLong = "serial-too-long", "the serial number is longer than 20 octets";
        /// A serial number with needless leading octets (X.690 section 8.3.2).
        SerialNotMinimal = "serial-not-minimal", "the serial number is written with more octets than it needs";
        /// The signature algorithm within and behind the TBSCertificate differ (section 4.1.1.2). Facts: `inner`, `outer`.
        SignatureAlgorithmMismatch = "signature-algorithm-mismatch",
            "the two places that name the signature algorithm disagree";
        /// No issuer (section 4.1.2.4).
        EmptyIssuer = "empty-issuer", "the issuer is empty";
        /// A name that cannot be read to its end. Facts: `field`, `code`, `offset` from the start of the name's contents.
        MalformedName = "malformed-name", "a name is badly encoded";
        /// A time in another form than section 4.1.2.5 has for its year. Facts: `field`, `text`.
        TimeForm = "time-form", "a time is written in a form that RFC 5280 does not allow";
        /// `not_after` before `not_before`. Facts: `not_before`, `not_after`.
        ValidityReversed = "validity-reversed", "it ends before it begins";
        /// Neither subject nor subject alternative names (section 4.1.2.6).
        EmptySubjectWithoutSan = "empty-subject-without-san",
            "the subject is empty and there are no subject alternative names";
        /// No subject in a CA (section 4.1.2.6).
        EmptySubjectOfCa = "empty-subject-of-ca", "it is a CA, and the subject is empty";
        /// An empty subject with subject alternative names that are not critical (section 4.2.1.6).
        SubjectAltNameNotCritical = "subject-alt-name-not-critical",
            "the subject is empty, so the subject alternative names have to be critical";
        /// A key that does not have the form of its kind. Facts: `code`.
        KeyMalformed = "key-malformed", "the public key is badly encoded";
        /// An RSA exponent that is even or below 3 (FIPS 186-5 section 5.1). Facts: `exponent`.
        RsaExponentEvenOrSmall = "rsa-exponent-even-or-small", "the RSA exponent is even or below 3";
        /// An RSA modulus that is even, hence no product of two large primes.
        RsaModulusEven = "rsa-modulus-even", "the RSA modulus is even";
        /// Issuer or subject unique identifiers (section 4.1.2.8).
        UniqueId = "unique-id", "it has unique identifiers, which RFC 5280 forbids to write";
        /// A list of extensions with nothing in it (section 4.1.2.9).
        EmptyExtensions = "empty-extensions", "the list of extensions is empty";
        /// More extensions than are looked at. Facts: `limit`.
        TooManyExtensions = "too-many-extensions", "it has more extensions than are looked at";
        /// The same extension twice (section 4.2). Facts: `oid`.
        DuplicateExtension = "duplicate-extension", "an extension occurs more than once";
        /// `critical FALSE` written out, or TRUE as another octet than 0xFF (X.690 sections 11.1 and 11.5). Facts: `oid`.
        ExtensionDefaultCritical = "extension-default-critical",
            "an extension's criticality is written in a way that DER does not allow";
        /// An extension that cannot be read. Facts: `oid` (where it can be read), `code`, `offset`.
        ExtensionMalformed = "extension-malformed", "an extension is badly encoded";
        /// A length of more octets than needed within an extension (X.690 section 10.1). Facts: `oid`, `offset`.
        ExtensionNotMinimal = "extension-not-minimal",
            "a length within an extension is written with more octets than DER allows";
        /// Octets behind the value of an extension. Facts: `oid`, `offset`.
        ExtensionTrailingData = "extension-trailing-data", "there are bytes after the value of an extension";
        /// Critical where section 4.2 says it must not be, or the reverse. Facts: `oid`, `critical`.
        ExtensionCriticality = "extension-criticality",
            "an extension is critical where RFC 5280 forbids it, or not where it demands it";
        /// A critical extension that this library does not know (section 4.2). Facts: `oid`.
        UnknownCriticalExtension = "unknown-critical-extension",
            "an extension that has to be understood is not known here";
        /// A subject alternative name extension with no names (section 4.2.1.6).
        SanEmpty = "san-empty", "the list of subject alternative names is empty";
        /// An entry that breaks the rules of its type (section 4.2.1.6). Facts: `index`, `type`, `value`.
        SanEntryMalformed = "san-entry-malformed", "a subject alternative name is not what its type demands";
        /// A wildcard elsewhere than as the whole left-most label (RFC 9525 section 6.3). Facts: `index`, `value`.
        WildcardMalformed = "wildcard-malformed",
            "a wildcard stands elsewhere than as the whole left-most label";
        /// An IP address written as a DNS name (BR 7.1.4.2.1). Facts: `index`, `value`.
        IpInDnsName = "ip-in-dns-name", "an IP address is written as a DNS name";
        /// A CA whose key usage leaves out `keyCertSign` (section 4.2.1.3).
        CaWithoutKeyCertSign = "ca-without-key-cert-sign",
            "it is a CA, but its key usage does not allow signing certificates";
        /// `keyCertSign` without being a CA (section 4.2.1.9).
        KeyCertSignWithoutCa = "key-cert-sign-without-ca",
            "its key usage allows signing certificates, but it is no CA";
        /// A path length without being a CA (section 4.2.1.9). Facts: `path_length`.
        PathLengthWithoutCa = "path-length-without-ca", "it has a path length, but is no CA";
        /// A key usage that allows nothing (section 4.2.1.3).
        KeyUsageEmpty = "key-usage-empty", "the key usage allows nothing";
        /// A CA without subject key identifier (section 4.2.1.2).
        MissingSubjectKeyId = "missing-subject-key-id", "it is a CA without subject key identifier";
    }
}

impl fmt::Display for AnomalyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
