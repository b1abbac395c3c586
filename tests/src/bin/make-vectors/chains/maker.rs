//! Certificates and revocation lists for chains, each of which differs from a faultless one in what its case is about.

use std::rc::Rc;

use notafter_tests::builder::{CertificateBuilder, Critical};
use notafter_tests::crl::CrlBuilder;
use notafter_tests::der;
use notafter_tests::extension::{self, key_usage, oid};
use notafter_tests::keys::{RsaHash, Signer, TestKey, algorithm, public_key, signature_oid};
use notafter_tests::name;

use crate::signatures::OpensslSigner;

/// The instant at which chains are judged, unless the case says otherwise.
pub(super) const AT: &str = "2026-06-01T00:00:00Z";
/// The leaf's host.
pub(super) const HOST: &str = "www.example.com";

/// The key of this name: some names stand for a kind, every other one for a P-256 key of its own.
pub(super) fn signer(key: &str) -> Rc<dyn Signer> {
    match key {
        "RSA" => Rc::new(TestKey::rsa(RsaHash::Sha256)),
        "RSA-PSS" => Rc::new(TestKey::rsa_pss(RsaHash::Sha256)),
        "P-384" => Rc::new(TestKey::p384()),
        "P-521" => Rc::new(TestKey::p521()),
        "Ed25519" => Rc::new(TestKey::ed25519()),
        "RSA with SHA-1" => Rc::new(OpensslSigner {
            algorithm: algorithm(signature_oid::SHA1_RSA, Some(der::null())),
            key: "rsa2048",
            digest: Some("-sha1"),
        }),
        "DSA" => Rc::new(OpensslSigner {
            algorithm: algorithm(signature_oid::DSA_SHA256, None),
            key: "dsa2048",
            digest: Some("-sha256"),
        }),
        _ => Rc::new(TestKey::p256_of(key)),
    }
}

/// The public key of this name.
pub(super) fn spki(key: &str) -> Vec<u8> {
    match key {
        "RSA" | "RSA-PSS" | "RSA with SHA-1" => public_key("rsa2048"),
        "P-384" => public_key("p384"),
        "P-521" => public_key("p521"),
        "Ed25519" => public_key("ed25519"),
        "DSA" => public_key("dsa2048"),
        _ => TestKey::p256_of(key).spki().to_vec(),
    }
}

/// A time in the form that RFC 5280 section 4.1.2.5 wants for its year, from RFC 3339.
pub(super) fn time(text: &str) -> Vec<u8> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if text < "2050" {
        der::utc_time(&format!("{}Z", &digits[2..]))
    } else {
        der::generalized_time(&format!("{digits}Z"))
    }
}

/// What a certificate is to be, and who signs it.
#[derive(Clone)]
pub(super) struct Maker {
    builder: CertificateBuilder,
    signer: Rc<dyn Signer>,
}

/// A root: key and key identifier go by its name; from 2020 to the end of 2039.
pub(super) fn root(name: &str) -> Maker {
    authority(name, name).valid("2020-01-01T00:00:00Z", "2039-12-31T23:59:59Z")
}

/// A CA's certificate by another: from 2022 to the end of 2034.
pub(super) fn ca(name: &str, issuer: &str) -> Maker {
    authority(name, issuer)
        .valid("2022-01-01T00:00:00Z", "2034-12-31T23:59:59Z")
        .issued_by(issuer)
}

fn authority(name: &str, issuer: &str) -> Maker {
    let basic = extension::basic_constraints(true, None);
    let usage = extension::key_usage(&[key_usage::KEY_CERT_SIGN, key_usage::CRL_SIGN]);
    Maker::new(name::common_name(name), name, issuer)
        .with(oid::BASIC_CONSTRAINTS, true, &basic)
        .with(oid::KEY_USAGE, true, &usage)
}

/// The certificate of a TLS server, [`HOST`], for 90 days from 2026-05-01.
pub(super) fn server(issuer: &str) -> Maker {
    leaf(issuer, &[key_usage::DIGITAL_SIGNATURE], &[oid::SERVER_AUTH]).with(
        oid::SUBJECT_ALT_NAME,
        false,
        &extension::dns_names(&[HOST]),
    )
}

/// A leaf with these usages, and no alternative names.
pub(super) fn leaf(issuer: &str, usages: &[u8], purposes: &[&str]) -> Maker {
    Maker::new(name::common_name(HOST), HOST, issuer)
        .valid("2026-05-01T00:00:00Z", "2026-07-29T23:59:59Z")
        .issued_by(issuer)
        .with(oid::KEY_USAGE, true, &extension::key_usage(usages))
        .with(
            oid::EXTENDED_KEY_USAGE,
            false,
            &extension::extended_key_usage(purposes),
        )
}

impl Maker {
    fn new(subject: Vec<u8>, key: &str, issuer: &str) -> Self {
        let builder = CertificateBuilder::bare()
            .subject(subject)
            .issuer(name::common_name(issuer));
        Self {
            builder,
            signer: signer(issuer),
        }
        .key(key)
    }

    fn map(self, change: impl FnOnce(CertificateBuilder) -> CertificateBuilder) -> Self {
        Self {
            builder: change(self.builder),
            signer: self.signer,
        }
    }

    /// With the key of this name, and its identifier.
    pub(super) fn key(self, key: &str) -> Self {
        let id = extension::subject_key_id(key.as_bytes());
        self.spki(&spki(key)).with(oid::SUBJECT_KEY_ID, false, &id)
    }

    /// With this public key.
    pub(super) fn spki(self, spki: &[u8]) -> Self {
        self.map(|it| it.spki(spki))
    }

    /// By the CA of this name, whose key goes by the same.
    pub(super) fn issued_by(self, issuer: &str) -> Self {
        self.map(|it| it.issuer(name::common_name(issuer)))
            .by_key(issuer)
    }

    /// Signed with the key of this name, and with its identifier.
    pub(super) fn by_key(self, key: &str) -> Self {
        let id = extension::authority_key_id(key.as_bytes());
        self.with(oid::AUTHORITY_KEY_ID, false, &id)
            .signed_with(signer(key))
    }

    /// Signed by another, in secret.
    pub(super) fn signed_with(self, signer: Rc<dyn Signer>) -> Self {
        Self { signer, ..self }
    }

    /// Its own issuer: subject and key are the issuer's, and nothing points at another's key.
    pub(super) fn self_signed(self) -> Self {
        let subject = name::common_name(HOST);
        self.map(|it| it.issuer(subject))
            .without(oid::AUTHORITY_KEY_ID)
            .signed_with(signer(HOST))
    }

    pub(super) fn subject(self, name: Vec<u8>) -> Self {
        self.map(|it| it.subject(name))
    }

    pub(super) fn serial(self, contents: &[u8]) -> Self {
        self.map(|it| it.serial(contents))
    }

    /// Its first and last second.
    pub(super) fn valid(self, not_before: &str, not_after: &str) -> Self {
        self.times(time(not_before), time(not_after))
    }

    /// The same as whole elements.
    pub(super) fn times(self, not_before: Vec<u8>, not_after: Vec<u8>) -> Self {
        self.map(|it| it.validity(not_before, not_after))
    }

    /// With this extension, in place of one of that kind.
    pub(super) fn with(self, dotted: &str, critical: impl Into<Critical>, value: &[u8]) -> Self {
        self.map(|it| it.without(dotted).extension(dotted, critical, value))
    }

    pub(super) fn without(self, dotted: &str) -> Self {
        self.map(|it| it.without(dotted))
    }

    /// With these DNS names.
    pub(super) fn dns(self, names: &[&str]) -> Self {
        self.with(oid::SUBJECT_ALT_NAME, false, &extension::dns_names(names))
    }

    /// With these alternative names.
    pub(super) fn names(self, names: &[Vec<u8>]) -> Self {
        self.with(
            oid::SUBJECT_ALT_NAME,
            false,
            &extension::general_names(names),
        )
    }

    /// With this path length, of a CA.
    pub(super) fn path_length(self, length: i64) -> Self {
        let value = extension::basic_constraints(true, Some(length));
        self.with(oid::BASIC_CONSTRAINTS, true, &value)
    }

    /// With these purposes, not critical.
    pub(super) fn purposes(self, purposes: &[&str]) -> Self {
        let value = extension::extended_key_usage(purposes);
        self.with(oid::EXTENDED_KEY_USAGE, false, &value)
    }

    /// With these policies.
    pub(super) fn policies(self, policies: &[&str]) -> Self {
        let policies: Vec<_> = policies.iter().map(|it| (*it, Vec::new())).collect();
        let value = extension::certificate_policies(&policies);
        self.with(oid::CERTIFICATE_POLICIES, false, &value)
    }

    /// With these name constraints, critical.
    pub(super) fn constraints(self, permitted: &[Vec<u8>], excluded: &[Vec<u8>]) -> Self {
        let value = extension::name_constraints(permitted, excluded);
        self.with(oid::NAME_CONSTRAINTS, true, &value)
    }

    /// Any other change.
    pub(super) fn change(
        self,
        change: impl FnOnce(CertificateBuilder) -> CertificateBuilder,
    ) -> Self {
        self.map(change)
    }

    pub(super) fn der(&self) -> Vec<u8> {
        self.builder.sign(&*self.signer)
    }
}

/// A list of this CA, from a week before [`AT`] to a week after it.
pub(super) fn crl(issuer: &str, number: i64) -> CrlBuilder {
    let times = (time("2026-05-25T00:00:00Z"), time("2026-06-08T00:00:00Z"));
    CrlBuilder::new(name::common_name(issuer), issuer.as_bytes(), number, times)
}
