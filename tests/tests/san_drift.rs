//! The names that requests ask for, beside those that certificates have.

use std::net::IpAddr;

use notafter_core::certificate::Certificate;
use notafter_core::read::CertificateRequest;
use notafter_tests::builder::{CertificateBuilder, encode_extension};
use notafter_tests::der;
use notafter_tests::extension::{self as ext, oid};
use notafter_tests::keys::{TestKey, algorithm, signature_oid};
use notafter_tests::name::{self, general};

/// A request for these subject alternative names, if any are given.
fn request(common_name: &str, names: &[Vec<u8>]) -> CertificateRequest {
    let mut attributes = Vec::new();
    if !names.is_empty() {
        let extension = encode_extension(oid::SUBJECT_ALT_NAME, false, &ext::general_names(names));
        attributes = der::sequence(&[
            der::oid("1.2.840.113549.1.9.14"),
            der::set(&[der::sequence(&[extension])]),
        ]);
    }
    let info = der::sequence(&[
        der::integer(0),
        name::common_name(common_name),
        TestKey::p256().spki().to_vec(),
        der::context(0, attributes),
    ]);
    let der = der::sequence(&[
        info,
        algorithm(signature_oid::ECDSA_SHA256, None),
        der::bit_string_raw(0, [0xf0]),
    ]);
    CertificateRequest::from_der(&der).unwrap()
}

fn certificate(names: &[Vec<u8>]) -> Certificate {
    let names = ext::general_names(names);
    let der = CertificateBuilder::leaf()
        .spki(TestKey::p256().spki())
        .replace(oid::SUBJECT_ALT_NAME, false, &names)
        .build();
    Certificate::from_der(&der).unwrap()
}

#[test]
fn names_that_differ() {
    let asked = [general::dns("Example.com"), general::dns("a.example")];
    let given = [general::dns("example.com"), general::dns("www.example.com")];
    let (request, certificate) = (request("ignored", &asked), certificate(&given));
    let drift = request.san_drift(&certificate);
    assert_eq!(drift.missing, ["dns:a.example"]);
    assert_eq!(drift.added, ["dns:www.example.com"]);
    assert!(request.matches(&certificate) && !drift.is_empty());
}

#[test]
fn a_common_name_is_asked_for_where_nothing_else_is() {
    let address: IpAddr = "2001:db8::1".parse().unwrap();
    for (common_name, given) in [
        ("Example.com", general::dns("example.COM")),
        ("192.0.2.1", general::ip("192.0.2.1".parse().unwrap())),
        // However the address is written.
        ("2001:DB8:0:0::1", general::ip(address)),
    ] {
        let drift = request(common_name, &[]).san_drift(&certificate(&[given]));
        assert!(drift.is_empty(), "{common_name}: {drift:?}");
    }
}
