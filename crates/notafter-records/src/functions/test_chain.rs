//! A root, an intermediate and a leaf, made for the tests of the functions.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, date_time_ymd,
};

use crate::{Instant, Octets};

/// A chain of three.
pub(crate) struct TestChain {
    pub(crate) root: Octets,
    pub(crate) intermediate: Octets,
    pub(crate) leaf: Octets,
    /// The leaf's key, in PKCS #8.
    pub(crate) key: Vec<u8>,
}

impl TestChain {
    /// Valid from 2026-01-01 to 2027-01-01; the intermediate ends half a year before.
    pub(crate) fn new() -> Self {
        let root_key = KeyPair::generate().unwrap();
        let root = authority("Test Root", 2030);
        let root_der = root.self_signed(&root_key).unwrap();
        let root = Issuer::new(root, root_key);
        let intermediate_key = KeyPair::generate().unwrap();
        let mut intermediate = authority("Test Intermediate", 2027);
        intermediate.not_after = date_time_ymd(2026, 12, 1);
        let intermediate_der = intermediate.signed_by(&intermediate_key, &root).unwrap();
        let intermediate = Issuer::new(intermediate, intermediate_key);
        let mut leaf = CertificateParams::new(vec!["www.example".to_owned()]).unwrap();
        leaf.not_before = date_time_ymd(2026, 1, 1);
        leaf.not_after = date_time_ymd(2027, 1, 1);
        leaf.use_authority_key_identifier_extension = true;
        leaf.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let leaf_key = KeyPair::generate().unwrap();
        let leaf_der = leaf.signed_by(&leaf_key, &intermediate).unwrap();
        Self {
            root: octets(&root_der),
            intermediate: octets(&intermediate_der),
            leaf: octets(&leaf_der),
            key: leaf_key.serialize_der(),
        }
    }
}

fn authority(name: &str, last_year: i32) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params.not_before = date_time_ymd(2025, 1, 1);
    params.not_after = date_time_ymd(last_year, 1, 1);
    params.use_authority_key_identifier_extension = true;
    params
}

fn octets(certificate: &Certificate) -> Octets {
    certificate.der().to_vec().into()
}

/// An instant of this text.
pub(crate) fn at(text: &str) -> Instant {
    Instant(text.parse().unwrap())
}
