//! How a fleet is to serve.

use crate::pki::KeyKind;

/// How a fleet is to serve. By default as most of the web does: ECDSA on P-256, TLS 1.2 and
/// 1.3, and no faults.
#[derive(Clone, Copy, Debug)]
pub struct FleetOptions {
    /// The kind of key in the leaf. The CAs have RSA keys over an RSA leaf, else P-256.
    pub key: KeyKind,
    /// The versions of TLS that are spoken.
    pub versions: TlsVersions,
    /// Whether every twentieth address has a fault.
    pub faults: bool,
}

/// Which versions of TLS are spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TlsVersions {
    /// TLS 1.2 and 1.3.
    Both,
    /// TLS 1.2 alone.
    Tls12,
    /// TLS 1.3 alone.
    Tls13,
}

impl Default for FleetOptions {
    fn default() -> Self {
        Self {
            key: KeyKind::P256,
            versions: TlsVersions::Both,
            faults: false,
        }
    }
}

impl FleetOptions {
    /// The same, with faults.
    #[must_use]
    pub fn with_faults(self) -> Self {
        Self {
            faults: true,
            ..self
        }
    }

    /// The same, speaking these versions.
    #[must_use]
    pub fn with_versions(self, versions: TlsVersions) -> Self {
        Self { versions, ..self }
    }

    /// The same, with this kind of key in the leaf.
    #[must_use]
    pub fn with_key(self, key: KeyKind) -> Self {
        Self { key, ..self }
    }
}
