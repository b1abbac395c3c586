//! A small real PKI: a root, an intermediate, and leaves to order. For servers
//! and paths; certificates with faults come from [`builder`](crate::builder).

use std::sync::LazyLock;
use std::time::Duration;

use notafter_core::time::Timestamp;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};

use crate::keys::{self, TestKey};

/// Sets one of rcgen's times; its type is the `time` crate's, which is not named here.
macro_rules! date_time {
    ($instant:expr) => {{
        let epoch = rcgen::date_time_ymd(1970, 1, 1);
        let seconds = $instant.unix_seconds();
        let distance = Duration::from_secs(seconds.unsigned_abs());
        if seconds < 0 {
            epoch - distance
        } else {
            epoch + distance
        }
    }};
}

/// The kind of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// ECDSA on P-256, a new key each time.
    P256,
    /// ECDSA on P-384, a new key each time.
    P384,
    /// Ed25519, a new key each time.
    Ed25519,
    /// RSA of 2048 bits: always the same key, since making one is slow.
    Rsa2048,
}

impl KeyKind {
    fn generate(self) -> KeyPair {
        match self {
            Self::P256 => KeyPair::generate_for(&rcgen::PKCS_ECDSA_P256_SHA256),
            Self::P384 => KeyPair::generate_for(&rcgen::PKCS_ECDSA_P384_SHA384),
            Self::Ed25519 => KeyPair::generate_for(&rcgen::PKCS_ED25519),
            Self::Rsa2048 => {
                let key = TestKey::rsa(keys::RsaHash::Sha256);
                KeyPair::from_pem(key.private_pem().expect("a key from a file"))
            }
        }
        .expect("a key")
    }
}

/// A CA: its certificate, and its key to sign with.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    der: Vec<u8>,
}

impl Authority {
    /// A new root, valid from 2020-01-01 to the end of 2049.
    pub fn root(name: &str, key: KeyKind) -> Self {
        let key = key.generate();
        let params = ca_params(name, root_validity());
        let der = params.self_signed(&key).expect("a root").der().to_vec();
        Self {
            issuer: Issuer::new(params, key),
            der,
        }
    }

    /// A CA under this one, with a new key.
    #[must_use]
    pub fn intermediate(&self, name: &str, key: KeyKind) -> Self {
        self.intermediate_valid(name, key, root_validity())
    }

    /// A CA under this one, with a new key, valid from and to these instants.
    #[must_use]
    pub fn intermediate_valid(
        &self,
        name: &str,
        key: KeyKind,
        validity: (Timestamp, Timestamp),
    ) -> Self {
        let key = key.generate();
        let mut params = ca_params(name, validity);
        params.use_authority_key_identifier_extension = true;
        let certificate = params.signed_by(&key, &self.issuer).expect("a CA");
        Self {
            der: certificate.der().to_vec(),
            issuer: Issuer::new(params, key),
        }
    }

    /// A leaf under this one.
    pub fn leaf(&self, leaf: &Leaf<'_>) -> Issued {
        let key = leaf.key.generate();
        let mut params = leaf.params();
        params.use_authority_key_identifier_extension = true;
        let certificate = params.signed_by(&key, &self.issuer).expect("a leaf");
        Issued {
            der: certificate.der().to_vec(),
            key_pem: key.serialize_pem(),
        }
    }

    /// DER of the certificate.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// PEM of the certificate.
    pub fn pem(&self) -> String {
        keys::pem("CERTIFICATE", &self.der)
    }
}

/// What a leaf is to be.
#[derive(Clone, Debug)]
pub struct Leaf<'a> {
    /// The common name, if it is to have one.
    pub common_name: Option<&'a str>,
    /// DNS names and IP addresses.
    pub names: &'a [&'a str],
    /// The first second.
    pub not_before: Timestamp,
    /// The last second.
    pub not_after: Timestamp,
    /// The kind of its key.
    pub key: KeyKind,
}

impl<'a> Leaf<'a> {
    /// A leaf of these names (the first is the common name too), with a P-256 key,
    /// valid from 2026-01-01 to the end of 2035: no test's outcome depends on today.
    pub fn new(names: &'a [&'a str]) -> Self {
        Self {
            common_name: names.first().copied(),
            names,
            not_before: instant("2026-01-01T00:00:00Z"),
            not_after: instant("2035-12-31T23:59:59Z"),
            key: KeyKind::P256,
        }
    }

    /// The same, valid from and to these instants.
    #[must_use]
    pub fn valid(self, not_before: Timestamp, not_after: Timestamp) -> Self {
        Self {
            not_before,
            not_after,
            ..self
        }
    }

    /// The same, with another kind of key.
    #[must_use]
    pub fn with_key(self, key: KeyKind) -> Self {
        Self { key, ..self }
    }

    /// The leaf, self-signed.
    pub fn self_signed(&self) -> Issued {
        let key = self.key.generate();
        let certificate = self.params().self_signed(&key).expect("a certificate");
        Issued {
            der: certificate.der().to_vec(),
            key_pem: key.serialize_pem(),
        }
    }

    fn params(&self) -> CertificateParams {
        let names: Vec<String> = self.names.iter().map(ToString::to_string).collect();
        let mut params = CertificateParams::new(names).expect("DNS names and IP addresses");
        params.distinguished_name = rcgen::DistinguishedName::new();
        if let Some(name) = self.common_name {
            params.distinguished_name.push(DnType::CommonName, name);
        }
        params.not_before = date_time!(self.not_before);
        params.not_after = date_time!(self.not_after);
        params.is_ca = IsCa::ExplicitNoCa;
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params
    }
}

/// A leaf and its key.
#[derive(Clone)]
pub struct Issued {
    /// DER of the certificate.
    pub der: Vec<u8>,
    /// The private key, PKCS#8 PEM.
    pub key_pem: String,
}

impl Issued {
    /// PEM of the certificate.
    pub fn pem(&self) -> String {
        keys::pem("CERTIFICATE", &self.der)
    }
}

/// PEM of these certificates, in this order.
pub fn chain_pem<'a>(ders: impl IntoIterator<Item = &'a [u8]>) -> String {
    ders.into_iter()
        .map(|der| keys::pem("CERTIFICATE", der))
        .collect()
}

/// A root, an intermediate under it, and what a test asks for under that.
pub struct Pki {
    /// The root.
    pub root: Authority,
    /// The intermediate.
    pub intermediate: Authority,
}

impl Pki {
    /// A new root and intermediate, on P-256.
    pub fn new() -> Self {
        let root = Authority::root("Notafter Test Root", KeyKind::P256);
        let intermediate = root.intermediate("Notafter Test Intermediate", KeyKind::P256);
        Self { root, intermediate }
    }

    /// One for the whole process, for tests that only need some PKI.
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<Pki> = LazyLock::new(Pki::new);
        &SHARED
    }

    /// A leaf under the intermediate.
    pub fn leaf(&self, leaf: &Leaf<'_>) -> Issued {
        self.intermediate.leaf(leaf)
    }

    /// PEM of a leaf and the intermediate, as a server should send them.
    pub fn chain(&self, leaf: &Issued) -> String {
        chain_pem([leaf.der.as_slice(), self.intermediate.der()])
    }
}

impl Default for Pki {
    fn default() -> Self {
        Self::new()
    }
}

/// An instant from RFC 3339 text.
pub fn instant(text: &str) -> Timestamp {
    text.parse().expect("an RFC 3339 time")
}

fn root_validity() -> (Timestamp, Timestamp) {
    (
        instant("2020-01-01T00:00:00Z"),
        instant("2049-12-31T23:59:59Z"),
    )
}

fn ca_params(name: &str, (not_before, not_after): (Timestamp, Timestamp)) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time!(not_before);
    params.not_after = date_time!(not_after);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::der;

    #[test]
    fn leaves_have_their_times_to_the_second() {
        let not_before = instant("2026-01-02T03:04:05Z");
        let not_after = instant("2050-01-01T00:00:00Z");
        let names = ["a.example", "127.0.0.1"];
        let leaf = Leaf::new(&names).valid(not_before, not_after);
        let issued = Pki::shared().leaf(&leaf);
        let find = |element: &[u8]| {
            issued
                .der
                .windows(element.len())
                .any(|part| part == element)
        };
        assert!(find(&der::utc_time("260102030405Z")));
        assert!(find(&der::generalized_time("20500101000000Z")));
        assert!(find(&crate::name::general::dns("a.example")));
        assert!(find(&crate::name::general::ip_raw(&[127, 0, 0, 1])));
    }

    #[test]
    fn openssl_verifies_the_paths() {
        let pki = Pki::new();
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: String| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let root = file("root.pem", pki.root.pem());
        let intermediate = file("intermediate.pem", pki.intermediate.pem());
        for key in [
            KeyKind::P256,
            KeyKind::P384,
            KeyKind::Ed25519,
            KeyKind::Rsa2048,
        ] {
            let leaf = pki.leaf(&Leaf::new(&["a.example"]).with_key(key));
            let leaf = file("leaf.pem", leaf.pem());
            let output = std::process::Command::new("openssl")
                .args(["verify", "-x509_strict", "-attime", "1780000000", "-CAfile"])
                .arg(&root)
                .arg("-untrusted")
                .arg(&intermediate)
                .arg(&leaf)
                .output();
            let Ok(output) = output else {
                crate::skip::skip("paths against openssl", "no openssl command");
                return;
            };
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{key:?}: {said}");
        }
    }
}
