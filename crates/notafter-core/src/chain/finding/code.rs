//! The codes of findings.

use std::fmt;

macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal;)*) => {
        /// What a finding says. Codes are stable, and new ones may be added.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum FindingCode {
            $($(#[doc = $doc])* $name,)*
        }

        impl FindingCode {
            /// Every code, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The stable spelling, the same in every language.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What it means and which facts come with it, as this page has it. Sections without a
            /// document are those of RFC 5280.
            pub const fn meaning(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim_ascii(),)* }
            }
        }
    };
}

codes! {
    /// The instant lies behind its last second (RFC 5280 section 6.1.3 (a)(2)). Facts: `not_after`, `at`.
    Expired = "expired";
    /// The instant lies before its first second (section 6.1.3 (a)(2)). Facts: `not_before`, `at`.
    NotYetValid = "not-yet-valid";
    /// A TLS server's certificate lives longer than public CAs were allowed to issue it for on its first day (BR 6.3.2). Facts:
    /// `not_before`, `not_after`, `days` (begun ones count), `maximum` (such as `398 days`), `latest` (the last
    /// `not_after` allowed).
    LifetimeTooLong = "lifetime-too-long";

    /// The leaf is signed with its own key and is no anchor.
    SelfSigned = "self-signed";
    /// The path ends at a root that is no anchor. Facts: `root`.
    UntrustedRoot = "untrusted-root";
    /// Nobody's certificate is at hand that could have issued it. Facts: `issuer`, `ca_issuer_urls`,
    /// `is_ca` (whether the certificate without an issuer is a CA), `authority_key_id` (if any), `same_name_candidates`.
    IssuerNotFound = "issuer-not-found";
    /// The anchor is not trusted for the purpose. Facts: `purpose`, `trusted_for`.
    AnchorNotTrustedForPurpose = "anchor-not-trusted-for-purpose";
    /// The anchor is not trusted for leaves that begin so late. Facts: `distrust_after`, `not_before` (of the leaf).
    AnchorDistrusted = "anchor-distrusted";
    /// The anchor was removed from its list. Facts: `removed_at`, `at`.
    AnchorRemoved = "anchor-removed";
    /// The list of anchors is old. Facts: `source`, `as_of`, `days`.
    TrustStoreStale = "trust-store-stale";
    /// More intermediates than allowed. Facts: `max_depth`.
    DepthExceeded = "depth-exceeded";
    /// A limit on the work ended the search. Facts: `limit`.
    BudgetExhausted = "budget-exhausted";

    /// The issuer's key did not sign it (section 6.1.3 (a)(1)). Facts: `issuer`, `algorithm`.
    BadSignature = "bad-signature";
    /// No back end here verifies this signature with this key. Facts: `issuer`, `algorithm`, `key`.
    UnsupportedAlgorithm = "unsupported-algorithm";

    /// It issues certificates, but is no CA (section 6.1.4 (k)). Facts: `version`, `has_basic_constraints`, `rule` (its
    /// spelling among the rules of profiles).
    NotACa = "not-a-ca";
    /// The leaf is a CA. No facts.
    CaAsLeaf = "ca-as-leaf";
    /// More intermediates below it than it allows (section 6.1.4 (l), (m)). Facts: `path_length`, `found`.
    PathLengthExceeded = "path-length-exceeded";
    /// Its key usage does not allow what its key is used for (sections 6.1.4 (n), 4.2.1.3). Facts: `needs` (any of these), `has`.
    KeyUsageMismatch = "key-usage-mismatch";
    /// Its extended key usage does not allow the purpose (section 4.2.1.12). Facts: `purpose`, `has`.
    PurposeNotAllowed = "purpose-not-allowed";
    /// The purpose has to be named in an extended key usage, and there is none. Facts: `purpose`.
    ExtendedKeyUsageMissing = "extended-key-usage-missing";
    /// The extended key usage breaks the rules of the profile or purpose. Facts: `rule` (its spelling among the rules of
    /// profiles).
    ExtendedKeyUsageRule = "extended-key-usage-rule";

    /// It does not name what is asked for (RFC 9525). Facts: `name`, `type`, `reason`, `presented` (the first ones),
    /// `presented_count`, `common_name` (if it is what is asked for).
    NameMismatch = "name-mismatch";
    /// A DNS name that the Baseline Requirements or RFC 5280 do not allow. Facts: `value`, `rule` (its spelling among
    /// the rules of profiles).
    DnsNameNotAllowed = "dns-name-not-allowed";
    /// The common name is none of the subject alternative names (BR 7.1.4.3). Facts: `common_name`.
    CommonNameNotInSan = "common-name-not-in-san";
    /// Critical subject alternative names beside a subject (BR 7.1.2.7.12). No facts.
    SanCriticalWithSubject = "san-critical-with-subject";

    /// A name lies in none of the permitted subtrees (section 6.1.3 (b)). Facts: `type`, `value`, `ca`.
    NameNotPermitted = "name-not-permitted";
    /// A name lies in an excluded subtree (section 6.1.3 (c)). Facts: `type`, `value`, `ca`.
    NameExcluded = "name-excluded";
    /// A constraint that cannot be applied to the names that are there. Facts: `type`, `ca`.
    NameConstraintUnsupported = "name-constraint-unsupported";
    /// A constraint that is badly written (section 4.2.1.10). Facts: `type`, `value`.
    NameConstraintMalformed = "name-constraint-malformed";
    /// Name constraints in a certificate that is no CA (section 4.2.1.10). No facts.
    NameConstraintsNotInCa = "name-constraints-not-in-ca";

    /// A policy is required, and with this certificate the last one was lost (sections 6.1.3 (f), 6.1.5 (g)). Facts: `reason`
    /// (`no-policies`, `other-policies`, `any-policy-inhibited`, `mapping-inhibited`, `unreadable`), `expected` (what those above it
    /// allow, the first ones), `has` (what it has, the first ones), `required_by` (the subject of the certificate that requires
    /// one; absent where the caller does).
    NoValidPolicy = "no-valid-policy";
    /// A policy is required, and none for which the path is valid is acceptable (section 6.1.5 (g)). Facts: `acceptable` and
    /// `valid` (the first ones), `required_by` (as above).
    PolicyNotAcceptable = "policy-not-acceptable";
    /// It maps policies to or from anyPolicy (section 6.1.4 (a)). Facts: `issuer_domain_policy`, `subject_domain_policy`.
    PolicyMappingAny = "policy-mapping-any";

    /// A critical extension that is not known here (section 4.2). Facts: `oid`.
    UnknownCriticalExtension = "unknown-critical-extension";
    /// An extension that is known but not acted upon here, and has to be. Facts: `oid`, `extension`.
    UnhandledCriticalExtension = "unhandled-critical-extension";
    /// A precertificate (RFC 6962 section 3.1). No facts.
    Precertificate = "precertificate";
    /// It breaks the profile by itself. Facts: `anomaly` (its code) and the anomaly's own.
    Anomaly = "anomaly";

    /// No authority key identifier, or none with a key identifier (section 4.2.1.1). No facts.
    AuthorityKeyIdMissing = "authority-key-id-missing";
    /// A root's authority key identifier is not what the Baseline Requirements have (BR 7.1.2.1.3). Facts: `rule` (its
    /// spelling among the rules of profiles), `reason` (`no-key-id`, `other-key-id`, `other-issuer`, `other-serial-number`,
    /// `not-alone`).
    AuthorityKeyIdRule = "authority-key-id-rule";
    /// Its authority key identifier is not its issuer's subject key identifier. Facts: `authority_key_id`, `subject_key_id`.
    KeyIdMismatch = "key-id-mismatch";

    /// It is revoked (section 6.3.3). Facts: `reason` (RFC 5280's name of it), `revoked_at`, `invalidity_date` (if any),
    /// `crl_issuer`, `crl_number` (if any).
    Revoked = "revoked";
    /// The revocation lists at hand do not tell whether it is revoked (sections 6.1.3 (a)(3) and 6.3.3). Facts: `issuer`,
    /// `why`, `uncovered_reasons`, `crl_urls` (the first ones). What is wrong with the lists follows.
    RevocationStatusUnknown = "revocation-status-unknown";
    /// A list of its issuer has expired (section 6.3.3 (a)). Facts: `crl_issuer`, `crl_number` (if any), `next_update`, `at`.
    CrlExpired = "crl-expired";
    /// A list of its issuer was issued later (section 5.1.2.4). Facts: `crl_issuer`, `crl_number` (if any), `this_update`, `at`.
    CrlNotYetValid = "crl-not-yet-valid";
    /// A list of its issuer is signed by nobody who may (section 6.3.3 (f) to (h)). Facts: `crl_issuer`, `crl_number` (if any),
    /// `reason`.
    CrlNotAuthentic = "crl-not-authentic";
    /// A list of its issuer breaks a rule of section 5. Facts: `crl_issuer`, `crl_number` (if any), `rule` (the anomaly's code).
    CrlRule = "crl-rule";
    /// A list of its issuer has a critical extension that is not known here, and cannot show that a certificate is
    /// not revoked (sections 5.2 and 5.3). Facts: `crl_issuer`, `crl_number` (if any), `oid`, `place` (list or entry).
    CrlUnknownCriticalExtension = "crl-unknown-critical-extension";

    /// A key that is too short or of a kind that is not allowed. Facts: `algorithm`, `bits` (if known), `curve` (if any), `rule`
    /// (its spelling among the rules of profiles).
    WeakKey = "weak-key";
    /// A signature over a hash that is broken. Facts: `algorithm`.
    WeakSignatureAlgorithm = "weak-signature-algorithm";
    /// The parameters beside the signature's algorithm are not those of its standard (BR 7.1.3.2). Facts: `algorithm`, `rule`
    /// (its spelling among the rules of profiles), `reason` (`not-null`, `not-absent`).
    SignatureParameters = "signature-parameters";

    /// Served in another order than from leaf to root (RFC 8446 section 4.4.2). Facts: `order` (the places from leaf to
    /// root, from 0).
    WrongOrder = "wrong-order";
    /// The root is served, which nobody needs. Facts: `subject`.
    RootIncluded = "root-included";
    /// Served twice. Facts: `first_index` (its first place, from 0).
    DuplicateCertificate = "duplicate-certificate";
    /// Served, but neither the leaf nor above it. Facts: `subject`.
    UnrelatedCertificate = "unrelated-certificate";
    /// The issuer of the last certificate is neither served nor a root that is trusted. Facts: `issuer`, `ca_issuer_urls`,
    /// `is_ca` (whether the last certificate is a CA).
    IntermediateMissing = "intermediate-missing";
    /// Only certificates of CAs. No facts.
    LeafMissing = "leaf-missing";
    /// The leaf stands behind others (RFC 8446 section 4.4.2). No facts.
    LeafNotFirst = "leaf-not-first";
    /// A second certificate that is no CA. Facts: `subject`.
    OtherLeaf = "other-leaf";
    /// More than are looked at. Facts: `count`, `limit`.
    TooManyCertificates = "too-many-certificates";
    /// A root among stored intermediates. Facts: `subject`.
    RootRefused = "root-refused";
    /// A certificate that is no CA among stored intermediates. Facts: `subject`.
    LeafRefused = "leaf-refused";

    /// It ends before the last valid path does, and is not needed: a cross-sign that may be left alone. Facts: `subject`,
    /// `not_after`, `effective_not_after`.
    UnneededCertificateExpires = "unneeded-certificate-expires";
}

impl fmt::Display for FindingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
