//! What is kept of one look at one place: enough to tell what changed since, and what is to come.

use super::renewal_mode::RenewalMode;
use super::subject::ExpirySubject;
use crate::chain::EffectiveExpiry;
use crate::time::Timestamp;

/// A place where a certificate is served or kept.
///
/// Two looks are at the same place if all of this is equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Location {
    /// The caller's own word for whom or what it belongs to (a customer, a row): carried through untouched.
    pub tag: Option<String>,
    /// What was asked: a server in its canonical text, a file by its name.
    pub target: String,
    /// The address, where each address of the target is a place of its own.
    pub address: Option<String>,
    /// The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself.
    pub key_type: Option<String>,
}

impl Location {
    /// A target by itself, without a tag.
    pub fn new(target: impl Into<String>) -> Self {
        Self {
            tag: None,
            target: target.into(),
            address: None,
            key_type: None,
        }
    }

    /// The same, with the caller's tag.
    #[must_use]
    pub fn with_tag(self, tag: Option<String>) -> Self {
        Self { tag, ..self }
    }

    /// The same, as one address of the target.
    #[must_use]
    pub fn with_address(self, address: Option<String>) -> Self {
        Self { address, ..self }
    }

    /// The same, asked for one type of key only.
    #[must_use]
    pub fn with_key_type(self, key_type: Option<String>) -> Self {
        Self { key_type, ..self }
    }
}

/// How one place stood when it was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Snapshot {
    /// Where.
    pub location: Location,
    /// When.
    pub observed_at: Timestamp,
    /// How far it came, by its stable code: [`OUTCOME_CERTIFICATE`], or why there is none, such as `refused` or
    /// `timed-out`.
    pub outcome: String,
    /// The certificate, where there was one that could be read.
    pub certificate: Option<CertificateSummary>,
    /// Who renews it, as far as the caller knows.
    pub renewal_mode: RenewalMode,
}

/// The [outcome](Snapshot::outcome) of a look that showed a certificate.
pub const OUTCOME_CERTIFICATE: &str = "certificate";

impl Snapshot {
    /// A look that showed this certificate.
    pub fn with_certificate(
        location: Location,
        observed_at: Timestamp,
        certificate: CertificateSummary,
    ) -> Self {
        Self {
            location,
            observed_at,
            outcome: OUTCOME_CERTIFICATE.to_owned(),
            certificate: Some(certificate),
            renewal_mode: RenewalMode::Unknown,
        }
    }

    /// A look that showed none; `outcome` is the stable code of why.
    pub fn without_certificate(
        location: Location,
        observed_at: Timestamp,
        outcome: impl Into<String>,
    ) -> Self {
        Self {
            location,
            observed_at,
            outcome: outcome.into(),
            certificate: None,
            renewal_mode: RenewalMode::Unknown,
        }
    }

    /// The same, with what the caller knows of who renews it.
    #[must_use]
    pub fn with_renewal_mode(self, renewal_mode: RenewalMode) -> Self {
        Self {
            renewal_mode,
            ..self
        }
    }

    /// The certificate as [`assess`](super::assess) takes it, where there is one.
    pub fn subject(&self) -> Option<ExpirySubject> {
        let certificate = self.certificate.as_ref()?;
        Some(certificate.subject(self.renewal_mode))
    }
}

/// The name that people know a certificate by, of its subject (RFC 4514 text) and its names: its common name where that is one
/// of its names, else the first of them, else the common name all the same, else its subject.
///
/// ```
/// use notafter_core::expiry::main_name;
/// let names = ["192.0.2.1".to_owned(), "www.example.com".to_owned()];
/// assert_eq!(main_name("CN=WWW.example.com,O=Example", &names), "www.example.com");
/// ```
pub fn main_name<'a>(subject: &'a str, names: &'a [String]) -> &'a str {
    // A comma in a value is escaped: then the parts are not simply those between commas.
    let mut parts = subject.split(',').filter(|_| !subject.contains('\\'));
    let common = parts.find_map(|it| it.trim().strip_prefix("CN="));
    let is_common = |name: &&String| common.is_some_and(|it| it.eq_ignore_ascii_case(name));
    names
        .iter()
        .find(is_common)
        .or_else(|| names.first())
        .map(String::as_str)
        .or(common)
        .unwrap_or(subject)
}

/// A certificate as far as tracking goes: few facts, all of them owned, none that only its DER could tell
/// again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CertificateSummary {
    /// SHA-256 of its DER, in lower-case hexadecimal.
    pub fingerprint_sha256: String,
    /// SHA-256 of its subject public key info, in lower-case hexadecimal (the pin of RFC 7469).
    pub spki_sha256: String,
    /// The kind of key and its size, for people and comparisons: `RSA 2048`, `EC P-256`.
    pub key: String,
    /// Its subject, as RFC 4514 text.
    pub subject: String,
    /// Its issuer, as RFC 4514 text.
    pub issuer: String,
    /// The organisation (O) of its issuer, where that has one.
    pub issuer_organization: Option<String>,
    /// The common name (CN) of its issuer, where that has one.
    pub issuer_common_name: Option<String>,
    /// SHA-256 of the trusted root's DER that its path ends in, in lower-case hexadecimal; `None` where no path was
    /// found or looked for.
    pub root_fingerprint_sha256: Option<String>,
    /// The serial number in hexadecimal.
    pub serial_number: String,
    /// The names it is for (DNS names and IP addresses of its subjectAltName; where there is none, its common
    /// name), in lower case, sorted, each once.
    pub names: Vec<String>,
    /// The first valid instant.
    pub not_before: Timestamp,
    /// The last valid instant, inclusive.
    pub not_after: Timestamp,
    /// When its last path ends, if that was asked for.
    pub effective_expiry: Option<EffectiveExpiry>,
    /// Whether a validation found it in order apart from its dates; `None` where nobody asked.
    pub trusted: Option<bool>,
    /// Why it is not trusted: the stable codes of the [`trust_errors`](super::trust_errors), sorted, each once.
    pub trust_errors: Vec<String>,
    /// Whether it is known to be revoked.
    pub revoked: bool,
}

impl CertificateSummary {
    /// A certificate with these dates and this fingerprint; nothing else is known of it yet.
    pub fn new(
        fingerprint_sha256: impl Into<String>,
        not_before: Timestamp,
        not_after: Timestamp,
    ) -> Self {
        Self {
            fingerprint_sha256: fingerprint_sha256.into(),
            spki_sha256: String::new(),
            key: String::new(),
            subject: String::new(),
            issuer: String::new(),
            issuer_organization: None,
            issuer_common_name: None,
            root_fingerprint_sha256: None,
            serial_number: String::new(),
            names: Vec::new(),
            not_before,
            not_after,
            effective_expiry: None,
            trusted: None,
            trust_errors: Vec::new(),
            revoked: false,
        }
    }

    /// The [name](main_name()) that people know it by; of one that has neither names nor a subject, its fingerprint.
    pub fn main_name(&self) -> &str {
        match main_name(&self.subject, &self.names) {
            "" => &self.fingerprint_sha256,
            name => name,
        }
    }

    /// It as [`assess`](super::assess) takes it.
    pub fn subject(&self, renewal_mode: RenewalMode) -> ExpirySubject {
        let subject = ExpirySubject::new(self.not_before, self.not_after)
            .with_revoked(self.revoked)
            .with_trusted(self.trusted)
            .with_renewal_mode(renewal_mode);
        match &self.effective_expiry {
            Some(effective) => subject.with_effective_expiry(effective.clone()),
            None => subject,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_that_people_know() {
        let names = ["example.com", "www.example.com"].map(str::to_owned);
        for (subject, names, expected) in [
            ("CN=Printer,O=Example", &[][..], "Printer"),
            (
                r"CN=Printer\, old,O=Example",
                &[],
                r"CN=Printer\, old,O=Example",
            ),
            ("", &[], ""),
            ("CN=Printer,O=Example", &names, "example.com"),
            ("O=Example, CN=WWW.example.com", &names, "www.example.com"),
        ] {
            assert_eq!(main_name(subject, names), expected);
        }
        let nothing = CertificateSummary::new("ab", Timestamp::MIN, Timestamp::MIN);
        assert_eq!(nothing.main_name(), "ab");
    }
}
