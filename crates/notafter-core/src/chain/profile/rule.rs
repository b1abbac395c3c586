//! The rules about a certificate, whatever path it stands in: one table.

use std::fmt;

use crate::chain::{FindingCode, Severity};

/// What breaking a rule weighs, as the table writes it.
macro_rules! severity {
    (-) => {
        None
    };
    (info) => {
        Some(Severity::Info)
    };
    (warning) => {
        Some(Severity::Warning)
    };
    (error) => {
        Some(Severity::Error)
    };
}

macro_rules! rules {
    ($(
        $(#[doc = $doc:literal])*
        $name:ident = $text:literal, [$rfc5280:tt $web_pki:tt] $code:ident, $source:literal;
    )*) => {
        /// A rule about a certificate, and what each [`Profile`](super::Profile) makes of it.
        ///
        /// Rules are stable, and new ones may be added. What concerns whole paths (signatures,
        /// lengths, policies, names that a CA may issue for, trust) has no rule here: it is the same under
        /// every profile.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])* $name,)*
        }

        impl Rule {
            /// Every rule, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The stable spelling, the same in every language.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The finding that tells of it.
            pub const fn code(self) -> FindingCode {
                match self { $(Self::$name => FindingCode::$code,)* }
            }

            /// The rule in one sentence.
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim_ascii(),)* }
            }

            /// Where it stands: a section of an RFC, or of requirements of the CA/Browser Forum ("BR"
            /// for TLS servers, "CSBR" for code signing, "S/MIME BR").
            pub const fn source(self) -> &'static str {
                match self { $(Self::$name => $source,)* }
            }

            /// What it weighs under RFC 5280 and for the Web PKI.
            pub(super) const fn severities(self) -> (Option<Severity>, Option<Severity>) {
                match self { $(Self::$name => (severity!($rfc5280), severity!($web_pki)),)* }
            }
        }
    };
}

// Each: spelling, [weight under RFC 5280, weight for the Web PKI] finding, source. `-` where the profile does
// not have the rule.
rules! {
    /// It is used no later than at its `not_after`.
    Expired = "expired", [error error] Expired, "RFC 5280 6.1.3 (a)(2)";
    /// It is used no earlier than at its `not_before`.
    NotYetValid = "not-yet-valid", [error error] NotYetValid, "RFC 5280 6.1.3 (a)(2)";
    /// A TLS server's certificate lives no longer than was allowed when it was issued; this binds public CAs only,
    /// and nobody can tell from a root whether it is one.
    Lifetime = "lifetime", [- warning] LifetimeTooLong, "BR 6.3.2";

    /// The leaf names what is asked for.
    Name = "name", [error error] NameMismatch, "RFC 9525 6";
    /// A DNS name has no underscore.
    DnsNameUnderscore = "dns-name-underscore", [error error] DnsNameNotAllowed, "RFC 5280 4.2.1.6";
    /// A DNS name of a server that is trusted by itself has no underscore; the names of devices often do.
    DnsNameUnderscoreOfTrusted = "dns-name-underscore-of-trusted", [warning warning] DnsNameNotAllowed, "RFC 5280 4.2.1.6";
    /// A server's wildcard does not stand for a whole domain under which others register theirs.
    PublicSuffixWildcard = "public-suffix-wildcard", [- error] DnsNameNotAllowed, "BR 3.2.2.6";
    /// A server's wildcard does not stand for a whole domain whose owner gives names under it to others.
    PrivateSuffixWildcard = "private-suffix-wildcard", [- info] DnsNameNotAllowed, "BR 3.2.2.6";
    /// A server's subject alternative names are not critical beside a subject.
    SanCriticalWithSubject = "san-critical-with-subject", [- error] SanCriticalWithSubject, "BR 7.1.2.7.12";
    /// A server's common name that is a host or an address is one of the subject alternative names.
    CommonNameInSan = "common-name-in-san", [- error] CommonNameNotInSan, "BR 7.1.4.3";
    /// A server's common name that misleads nobody (a title, the parent of a listed wildcard, a host beside addresses, or any where
    /// the certificate is trusted by itself) is a subject alternative name.
    CommonNameTitleInSan = "common-name-title-in-san", [- warning] CommonNameNotInSan, "BR 7.1.4.3";

    /// An issuer's basic constraints say that it is a CA.
    IssuerIsCa = "issuer-is-ca", [error error] NotACa, "RFC 5280 6.1.4 (k)";
    /// A trusted root of version 1, which has no extensions, cannot say that it is a CA; whoever trusts it says so instead.
    TrustedVersion1IsCa = "trusted-version-1-is-ca", [warning warning] NotACa, "RFC 5280 6.1.4 (k)";
    /// A server's certificate is no CA.
    LeafIsNoCa = "leaf-is-no-ca", [warning error] CaAsLeaf, "BR 7.1.2.7.8";
    /// A server's certificate that is trusted by itself, as those made at home are, is no CA.
    TrustedLeafIsNoCa = "trusted-leaf-is-no-ca", [warning warning] CaAsLeaf, "BR 7.1.2.7.8";

    /// An issuer's key usage, if it has one, has `keyCertSign`.
    KeyUsageOfIssuer = "key-usage-of-issuer", [error error] KeyUsageMismatch, "RFC 5280 6.1.4 (n)";
    /// A leaf's key usage, if it has one, has one of those that go with the purpose and its kind of key.
    KeyUsageForPurpose = "key-usage-for-purpose", [error error] KeyUsageMismatch, "RFC 5280 4.2.1.12, RFC 8813 3";
    /// The key usage of a CA that stands as the leaf has one of those that go with the purpose.
    KeyUsageOfCaAsLeaf = "key-usage-of-ca-as-leaf", [warning error] KeyUsageMismatch, "RFC 5280 4.2.1.12";

    /// A leaf's extended key usage, if it has one, has the purpose.
    PurposeOfLeaf = "purpose-of-leaf", [error error] PurposeNotAllowed, "RFC 5280 4.2.1.12";
    /// A leaf has the purpose by name: `anyExtendedKeyUsage` does not stand for it.
    PurposeByName = "purpose-by-name", [- error] PurposeNotAllowed, "BR 7.1.2.7.10, CSBR 7.1.2.3 f, S/MIME BR 7.1.2.3 f";
    /// A leaf for time stamping names that: `anyExtendedKeyUsage` does not stand for it.
    TimeStampingByName = "time-stamping-by-name", [error error] PurposeNotAllowed, "RFC 3161 2.3";
    /// A leaf that signs OCSP responses names that: `anyExtendedKeyUsage` does not stand for it.
    OcspSigningByName = "ocsp-signing-by-name", [error error] PurposeNotAllowed, "RFC 6960 4.2.2.2";
    /// An issuer's extended key usage, if it has one, has the purpose too, or `anyExtendedKeyUsage`; the signing of OCSP responses is
    /// delegated without.
    PurposeOfIssuer = "purpose-of-issuer", [- error] PurposeNotAllowed, "BR 7.1.2.10.6";
    /// A server's leaf has an extended key usage.
    ServerAuthNamed = "server-auth-named", [- error] ExtendedKeyUsageMissing, "BR 7.1.2.7.6";
    /// A server's leaf that is trusted by itself, as tools make them, has an extended key usage.
    ServerAuthNamedByTrusted = "server-auth-named-by-trusted", [- warning] ExtendedKeyUsageMissing, "BR 7.1.2.7.6";
    /// A leaf for code signing has an extended key usage.
    CodeSigningNamed = "code-signing-named", [- error] ExtendedKeyUsageMissing, "CSBR 7.1.2.3 f";
    /// A leaf for e-mail has an extended key usage.
    EmailProtectionNamed = "email-protection-named", [- error] ExtendedKeyUsageMissing, "S/MIME BR 7.1.2.3 f";
    /// A leaf for time stamping has an extended key usage.
    TimeStampingNamed = "time-stamping-named", [error error] ExtendedKeyUsageMissing, "RFC 3161 2.3";
    /// A leaf that signs OCSP responses has an extended key usage.
    OcspSigningNamed = "ocsp-signing-named", [error error] ExtendedKeyUsageMissing, "RFC 6960 4.2.2.2";
    /// A server's leaf does not have `anyExtendedKeyUsage` beside the purpose.
    ServerAuthWithoutAny = "server-auth-without-any", [- error] ExtendedKeyUsageRule, "BR 7.1.2.7.10";
    /// The extended key usage of a server's leaf is not critical.
    ServerAuthNotCritical = "server-auth-not-critical", [- error] ExtendedKeyUsageRule, "BR 7.1.2.7.6";
    /// The root above a server has no extended key usage.
    RootWithoutPurposes = "root-without-purposes", [- error] ExtendedKeyUsageRule, "BR 7.1.2.1.2";
    /// The extended key usage of a leaf for time stamping is critical, and has nothing else.
    TimeStampingAlone = "time-stamping-alone", [error error] ExtendedKeyUsageRule, "RFC 3161 2.3";
    /// A leaf for code signing is for neither TLS servers nor everything.
    CodeSigningApart = "code-signing-apart", [- warning] ExtendedKeyUsageRule, "CSBR 7.1.2.3 f";
    /// A leaf for e-mail is for neither TLS servers, code signing, time stamping nor everything.
    EmailProtectionApart = "email-protection-apart", [- warning] ExtendedKeyUsageRule, "S/MIME BR 7.1.2.3 f";

    /// Only a CA has name constraints.
    NameConstraintsInCa = "name-constraints-in-ca", [error error] NameConstraintsNotInCa, "RFC 5280 4.2.1.10";
    /// A name constraint has the form of its type.
    NameConstraintForm = "name-constraint-form", [error error] NameConstraintMalformed, "RFC 5280 4.2.1.10";
    /// A name constraint for DNS has no leading dot; browsers take it, as "with labels added only".
    NameConstraintLeadingDot = "name-constraint-leading-dot", [error warning] NameConstraintMalformed, "RFC 5280 4.2.1.10";
    /// A name constraint for e-mail is a mailbox, a host or a domain, and not empty; browsers take that as "every mailbox".
    NameConstraintEmptyEmail = "name-constraint-empty-email", [error warning] NameConstraintMalformed, "RFC 5280 4.2.1.10";

    /// Every critical extension is known.
    UnknownCriticalExtension = "unknown-critical-extension", [error error] UnknownCriticalExtension, "RFC 5280 4.2";
    /// Every extension that has to be acted upon is.
    UnhandledCriticalExtension = "unhandled-critical-extension", [error error] UnhandledCriticalExtension, "RFC 5280 4.2";
    /// It is no precertificate.
    Precertificate = "precertificate", [error error] Precertificate, "RFC 6962 3.1";

    /// A certificate that another one issued has an authority key identifier with a key identifier.
    AuthorityKeyId = "authority-key-id", [error warning] AuthorityKeyIdMissing, "RFC 5280 4.2.1.1";
    /// A root's authority key identifier, if it has one, points to the root itself.
    AuthorityKeyIdOfRoot = "authority-key-id-of-root", [- error] AuthorityKeyIdRule, "BR 7.1.2.1.3";
    /// It does so by its own key identifier alone, not by issuer and serial number besides, as roots older than the requirement
    /// do.
    AuthorityKeyIdOfRootAlone = "authority-key-id-of-root-alone", [- info] AuthorityKeyIdRule, "BR 7.1.2.1.3";

    /// An RSA key has 2048 bits or more.
    RsaKeySize = "rsa-key-size", [warning error] WeakKey, "BR 6.1.5";
    /// An RSA key has whole octets.
    RsaKeyOctets = "rsa-key-octets", [warning error] WeakKey, "BR 6.1.5";
    /// An elliptic curve is P-256, P-384 or P-521.
    CurveAllowed = "curve-allowed", [warning error] WeakKey, "BR 6.1.5";
    /// An elliptic curve is named, and not given by its parameters.
    CurveNamed = "curve-named", [error error] WeakKey, "RFC 5480 2.1.1";
    /// The key is of a kind that is known, that can sign, and that is not DSA.
    KeyKind = "key-kind", [warning error] WeakKey, "BR 6.1.5";
    /// The key is of a kind that browsers accept: not RSA for RSASSA-PSS alone, and not Ed25519, Ed448, ML-DSA or SLH-DSA yet.
    KeyKindOfBrowsers = "key-kind-of-browsers", [- warning] WeakKey, "BR 7.1.3.1";
    /// The hash under the signature of all but an anchor is not MD2, MD4, MD5 or SHA-1.
    SignatureHash = "signature-hash", [warning error] WeakSignatureAlgorithm, "BR 7.1.3.2";
    /// The parameters of the signature's algorithm are NULL for RSA, and absent for ECDSA, DSA and Ed25519.
    SignatureParameters = "signature-parameters", [warning warning] SignatureParameters, "RFC 4055 5, RFC 5758 3.2, BR 7.1.3.2";

    /// There are no unique identifiers.
    UniqueId = "unique-id", [info error] Anomaly, "RFC 5280 4.1.2.8, BR 7.1.2.7";
    /// A CA has a subject key identifier.
    SubjectKeyId = "subject-key-id", [error warning] Anomaly, "RFC 5280 4.2.1.2";
    /// A CA that is a leaf and trusted by itself has a subject key identifier.
    SubjectKeyIdOfTrustedLeaf = "subject-key-id-of-trusted-leaf", [info info] Anomaly, "RFC 5280 4.2.1.2";
    /// A leaf that is trusted by itself has the key usage `keyCertSign` if it is a CA, and only then; tools write both as they please.
    KeyCertSignOfTrustedLeaf = "key-cert-sign-of-trusted-leaf", [warning warning] Anomaly, "RFC 5280 4.2.1.3, 4.2.1.9";
    /// A leaf that is trusted by itself has no IP address as a DNS name, where it matches nothing; devices have, beside the right form.
    IpInDnsNameOfTrustedLeaf = "ip-in-dns-name-of-trusted-leaf", [warning warning] Anomaly, "RFC 5280 4.2.1.6";
    /// Name constraints are critical.
    NameConstraintsCritical = "name-constraints-critical", [error info] Anomaly, "RFC 5280 4.2.1.10, BR 7.1.2.10.8";
    /// Basic constraints of a CA are critical; they bind all the same (RFC 5280 6.1.4 (k)).
    BasicConstraintsCritical = "basic-constraints-critical", [warning warning] Anomaly, "RFC 5280 4.2.1.9";
    /// Basic constraints of an anchor, at which path validation does not look, are critical.
    BasicConstraintsOfAnchorCritical = "basic-constraints-of-anchor-critical", [error warning] Anomaly, "RFC 5280 4.2.1.9";
    /// Policy constraints beside certificate policies are critical; they bind all the same, and RFC 3280 let CAs choose.
    PolicyConstraintsBesidePoliciesCritical = "policy-constraints-beside-policies-critical", [warning warning] Anomaly, "RFC 5280 4.2.1.11";
    /// Policy constraints without certificate policies are critical.
    PolicyConstraintsCritical = "policy-constraints-critical", [error error] Anomaly, "RFC 5280 4.2.1.11";
    /// Another extension is critical where that is demanded, and only where it is allowed.
    ExtensionCriticality = "extension-criticality", [error error] Anomaly, "RFC 5280 4.2";
    /// Criticality is written as DER has it.
    CriticalityEncoding = "criticality-encoding", [warning warning] Anomaly, "X.690 11.5";
    /// The serial number is not negative.
    SerialNotNegative = "serial-not-negative", [warning error] Anomaly, "RFC 5280 4.1.2.2, BR 7.1.2.7";
    /// The serial number is neither zero nor longer than 20 octets.
    SerialNumber = "serial-number", [error error] Anomaly, "RFC 5280 4.1.2.2, BR 7.1.2.7";
    /// The serial number of a trusted certificate is neither negative, zero nor longer than 20 octets; old roots break this.
    SerialNumberOfTrusted = "serial-number-of-trusted", [warning warning] Anomaly, "RFC 5280 4.1.2.2";
    /// Times are written in the form that their year demands.
    TimeForm = "time-form", [warning error] Anomaly, "RFC 5280 4.1.2.5";
    /// Times of a trusted certificate are written in the form that their year demands.
    TimeFormOfTrusted = "time-form-of-trusted", [warning warning] Anomaly, "RFC 5280 4.1.2.5";
    /// A wildcard is the whole left-most label; elsewhere it matches nothing.
    WildcardForm = "wildcard-form", [warning error] Anomaly, "RFC 9525 6.3, BR 7.1.2.7.12";
    /// Only a CA has a path length.
    PathLengthInCa = "path-length-in-ca", [warning error] Anomaly, "RFC 5280 4.2.1.9, BR 7.1.2.7.8";
    /// It has no other anomaly.
    NoAnomaly = "no-anomaly", [error error] Anomaly, "RFC 5280 4";
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::chain::Profile;

    #[test]
    fn each_rule_has_a_spelling_a_sentence_and_a_source_of_its_own() {
        let mut spellings = HashSet::new();
        let mut sentences = HashSet::new();
        for rule in Rule::ALL {
            assert!(spellings.insert(rule.as_str()), "{rule}");
            let sentence = rule.sentence();
            assert!(sentence.ends_with('.') && sentence.len() > 15, "{rule}");
            assert!(!sentence.contains("  "), "{rule}");
            assert!(!sentence.starts_with("The same"), "{rule}: it stands alone");
            assert!(
                sentences.insert((sentence, rule.code(), rule.source())),
                "{rule}"
            );
            assert!(rule.source().contains(|it: char| it.is_ascii_digit()));
        }
    }

    #[test]
    fn each_rule_belongs_to_a_profile() {
        for rule in Rule::ALL {
            let mut profiles = Profile::ALL.iter();
            assert!(
                profiles.any(|profile| profile.rules().any(|(it, _)| it == *rule)),
                "{rule}"
            );
        }
        let of_web_pki = Profile::WebPki.rules().count();
        assert_eq!(of_web_pki, Rule::ALL.len(), "the Web PKI has every rule");
        assert!(Profile::Rfc5280.rules().count() < of_web_pki);
        assert_eq!(Profile::Rfc5280.severity(Rule::Lifetime), None);
    }
}
