//! What a certificate is for, in the words of a product.

use super::{Certificate, oids};

/// One use of a certificate; it may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CertificateKind {
    /// Issues certificates (basic constraints).
    Ca,
    /// A TLS server.
    TlsServer,
    /// A TLS client.
    TlsClient,
    /// Signs programs.
    CodeSigning,
    /// Signs or encrypts e-mail.
    EmailProtection,
    /// Signs time stamps.
    TimeStamping,
    /// Signs OCSP responses.
    OcspSigning,
    /// Says nothing of its purpose, or that any will do.
    AnyPurpose,
    /// A purpose outside RFC 5280.
    Other,
}

impl CertificateKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Ca,
        Self::TlsServer,
        Self::TlsClient,
        Self::CodeSigning,
        Self::EmailProtection,
        Self::TimeStamping,
        Self::OcspSigning,
        Self::AnyPurpose,
        Self::Other,
    ];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ca => "ca",
            Self::TlsServer => "tls-server",
            Self::TlsClient => "tls-client",
            Self::CodeSigning => "code-signing",
            Self::EmailProtection => "email-protection",
            Self::TimeStamping => "time-stamping",
            Self::OcspSigning => "ocsp-signing",
            Self::AnyPurpose => "any-purpose",
            Self::Other => "other",
        }
    }
}

impl Certificate {
    /// What it is for, each kind once: a CA by its basic constraints, the rest by its extended key usage
    /// (absent means any purpose, RFC 5280 section 4.2.1.12).
    pub fn kinds(&self) -> Vec<CertificateKind> {
        let mut kinds = Vec::new();
        if self.is_ca() {
            kinds.push(CertificateKind::Ca);
        }
        match self.extended_key_usage() {
            Some(purposes) => kinds.extend(purposes.map(|purpose| match purpose {
                oids::SERVER_AUTH => CertificateKind::TlsServer,
                oids::CLIENT_AUTH => CertificateKind::TlsClient,
                oids::CODE_SIGNING => CertificateKind::CodeSigning,
                oids::EMAIL_PROTECTION => CertificateKind::EmailProtection,
                oids::TIME_STAMPING => CertificateKind::TimeStamping,
                oids::OCSP_SIGNING => CertificateKind::OcspSigning,
                oids::ANY_EXTENDED_KEY_USAGE => CertificateKind::AnyPurpose,
                _ => CertificateKind::Other,
            })),
            None if kinds.is_empty() => kinds.push(CertificateKind::AnyPurpose),
            None => {}
        }
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// Whether one of its DNS names is a wildcard.
    pub fn has_wildcard(&self) -> bool {
        self.subject_alt_names()
            .any(|name| matches!(name, super::GeneralName::Dns(name) if name.starts_with("*.")))
    }
}
