//! A certificate as far as the dated rules go.

use super::public_roots::public_root;
use super::scts::{SctProgram, required_scts};
use super::{LifetimeRule, maximum_code_signing_lifetime, maximum_tls_lifetime};
use crate::certificate::{Certificate, CertificateKind, oids};
use crate::expiry::{CertificateSummary, ExpiryPolicy};
use crate::hex;
use crate::time::Timestamp;

/// Whose rules a certificate is under.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleKind {
    /// A TLS server: the CA/Browser Forum's Baseline Requirements, and the browsers.
    TlsServer,
    /// A signer of programs: the Forum's Code Signing Baseline Requirements.
    CodeSigning,
    /// Anything else: no table here is about its lifetime.
    #[default]
    Other,
}

impl RuleKind {
    /// Every kind, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::TlsServer, Self::CodeSigning, Self::Other];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TlsServer => "tls-server",
            Self::CodeSigning => "code-signing",
            Self::Other => "other",
        }
    }
}

/// What the rules ask of a certificate: facts only, from a [path](Self::of_path) or from what a product has stored.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleSubject {
    /// The certificate's first valid instant.
    pub not_before: Timestamp,
    /// The certificate's last valid instant: inclusive (RFC 5280 section 4.1.2.5).
    pub not_after: Timestamp,
    /// Whose rules it is under.
    pub kind: RuleKind,
    /// Its extended key usages, as dotted OIDs or by their names in RFC 5280 (`serverAuth`).
    pub extended_key_usages: Vec<String>,
    /// Whether it is signed over SHA-1.
    pub uses_sha1: bool,
    /// How many signed certificate timestamps are embedded in it.
    pub sct_count: u64,
    /// SHA-256 of the root that its path ends in, or of that root's subject public key info, in lower-case hex.
    pub root_sha256: Option<String>,
    /// Whether a public CA issued it. Private ones are bound by none of these rules.
    pub is_public: bool,
    /// When it will be renewed. `None`: when renewal is due by the default policy.
    pub renewal_at: Option<Timestamp>,
}

impl RuleSubject {
    /// A certificate with these dates, of which nothing else is known: by that a private one.
    pub const fn new(not_before: Timestamp, not_after: Timestamp) -> Self {
        Self {
            not_before,
            not_after,
            kind: RuleKind::Other,
            extended_key_usages: Vec::new(),
            uses_sha1: false,
            sct_count: 0,
            root_sha256: None,
            is_public: false,
            renewal_at: None,
        }
    }

    /// What the leaf of a path says, and whether the path ends in a [public root](super::PUBLIC_ROOTS): leaf first, root last.
    /// `None` for an empty path.
    ///
    /// A path that stops at an intermediate counts as private, unless that one has the key of a public root. Without extended key
    /// usages, a leaf counts as a TLS server's. The table has the roots for TLS servers: for a path that ends in a root for
    /// programs alone, say [`with_public`](Self::with_public) yourself.
    pub fn of_path(path: &[Certificate]) -> Option<Self> {
        let leaf = path.first()?;
        let root = path.last()?;
        let mut subject = Self::new(leaf.not_before(), leaf.not_after());
        let kinds = leaf.kinds();
        subject.kind = if kinds.contains(&CertificateKind::TlsServer)
            || kinds.contains(&CertificateKind::AnyPurpose)
        {
            RuleKind::TlsServer
        } else if kinds.contains(&CertificateKind::CodeSigning) {
            RuleKind::CodeSigning
        } else {
            RuleKind::Other
        };
        let purposes = leaf.extended_key_usage().into_iter().flatten();
        subject.extended_key_usages = purposes.map(|it| it.to_string()).collect();
        subject.uses_sha1 = uses_sha1(leaf);
        let timestamps = leaf.signed_certificate_timestamps();
        let count = timestamps.map_or(0, |list| list.count());
        subject.sct_count = u64::try_from(count).unwrap_or(u64::MAX);
        let fingerprint = hex::encode(root.fingerprint_sha256());
        let spki = hex::encode(root.spki_sha256());
        let public = public_root(&fingerprint).or_else(|| public_root(&spki));
        subject.is_public = public.is_some();
        subject.root_sha256 =
            Some(public.map_or(fingerprint, |it| it.fingerprint_sha256.to_owned()));
        Some(subject)
    }

    /// What a [snapshot](crate::expiry::Snapshot) has kept of a TLS server's certificate. It has neither purposes nor timestamps: they are
    /// as if there were none.
    pub fn of_summary(certificate: &CertificateSummary) -> Self {
        let subject =
            Self::new(certificate.not_before, certificate.not_after).with_kind(RuleKind::TlsServer);
        match &certificate.root_fingerprint_sha256 {
            Some(root) => subject.with_root(root.clone()),
            None => subject,
        }
    }

    /// The same, of this kind.
    #[must_use]
    pub fn with_kind(self, kind: RuleKind) -> Self {
        Self { kind, ..self }
    }

    /// The same, with these extended key usages.
    #[must_use]
    pub fn with_extended_key_usages(self, extended_key_usages: Vec<String>) -> Self {
        Self {
            extended_key_usages,
            ..self
        }
    }

    /// The same, signed over SHA-1 or not.
    #[must_use]
    pub fn with_sha1(self, uses_sha1: bool) -> Self {
        Self { uses_sha1, ..self }
    }

    /// The same, with so many embedded timestamps.
    #[must_use]
    pub fn with_sct_count(self, sct_count: u64) -> Self {
        Self { sct_count, ..self }
    }

    /// The same, under this root: SHA-256 of the certificate or of its subject public key info, in lower-case hex. Where
    /// it is in the table of [public roots](super::PUBLIC_ROOTS), the certificate is public, and otherwise private, whatever
    /// was said before: [`with_public`](Self::with_public) has to come after it.
    #[must_use]
    pub fn with_root(self, root_sha256: String) -> Self {
        let is_public = public_root(&root_sha256).is_some();
        Self {
            root_sha256: Some(root_sha256),
            is_public,
            ..self
        }
    }

    /// The same, issued by a public CA or not.
    #[must_use]
    pub fn with_public(self, is_public: bool) -> Self {
        Self { is_public, ..self }
    }

    /// The same, to be renewed at this instant.
    #[must_use]
    pub fn with_renewal_at(self, renewal_at: Timestamp) -> Self {
        Self {
            renewal_at: Some(renewal_at),
            ..self
        }
    }

    /// Seconds for which it is valid: `not_after` - `not_before` + 1. Zero or negative where it ends before it begins.
    pub const fn lifetime_seconds(&self) -> i64 {
        self.not_after.seconds_since(self.not_before) + 1
    }

    /// The rule for the lifetime of its like, if one is issued at this instant; `None` where none holds.
    pub fn lifetime_rule(&self, issued: Timestamp) -> Option<&'static LifetimeRule> {
        match self.kind {
            _ if !self.is_public => None,
            RuleKind::TlsServer => maximum_tls_lifetime(issued),
            RuleKind::CodeSigning => maximum_code_signing_lifetime(issued),
            RuleKind::Other => None,
        }
    }

    /// Whether it was issued for longer than its day's rule allows.
    pub fn is_issued_too_long(&self) -> bool {
        let rule = self.lifetime_rule(self.not_before);
        rule.is_some_and(|rule| self.not_after > rule.latest_not_after(self.not_before))
    }

    /// How many embedded timestamps it lacks by the program's rule of its day; 0 for all but public TLS servers. Those that the server
    /// sends itself may make up for them.
    pub fn missing_scts(&self, program: SctProgram) -> u64 {
        if !self.is_public || self.kind != RuleKind::TlsServer {
            return 0;
        }
        let required = required_scts(program, self.not_before, self.not_after);
        u64::from(required).saturating_sub(self.sct_count)
    }

    /// Whether it may be used for this purpose by its list of extended key usages: by its OID, or its name in RFC 5280.
    pub(super) fn lists_purpose(&self, oid: &str, name: &str) -> bool {
        let mut purposes = self.extended_key_usages.iter();
        purposes.any(|it| it == oid || it == name)
    }

    /// When it is renewed: as said, or as the policy has it, which may be past. Where the policy has renewal due from the first
    /// second on, at the end. `None` where it ends before it begins.
    pub fn renewal(&self, policy: &ExpiryPolicy) -> Option<Timestamp> {
        let lifetime = self.lifetime_seconds();
        if lifetime <= 0 {
            return None;
        }
        let by_policy = || {
            self.not_before
                .saturating_add_seconds(renewal_interval(lifetime, policy))
        };
        Some(self.renewal_at.unwrap_or_else(by_policy))
    }
}

/// How many seconds after its first one a certificate is renewed that lives so many: at least 1.
///
/// A policy that has renewal due from the first second on would have it renewed for ever: such a certificate is renewed at its end.
pub(super) fn renewal_interval(lifetime_seconds: i64, policy: &ExpiryPolicy) -> i64 {
    let interval = lifetime_seconds.saturating_sub(policy.resolve(lifetime_seconds).notice);
    if interval > 0 {
        interval
    } else {
        lifetime_seconds.max(1)
    }
}

fn uses_sha1(leaf: &Certificate) -> bool {
    let algorithm = leaf.signature_algorithm();
    match algorithm.rsa_pss_parameters() {
        Ok(Some(parameters)) => parameters.hash == oids::SHA1,
        _ => algorithm.signature_name().is_some_and(|name| {
            matches!(
                name,
                "sha1WithRSAEncryption" | "ecdsa-with-SHA1" | "id-dsa-with-sha1"
            )
        }),
    }
}
