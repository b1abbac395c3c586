//! Matrices of what was never fetched.

use std::net::IpAddr;

use rcgen::{CertificateParams, KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256};
use rustls_pki_types::CertificateDer;

use super::*;
use crate::fetch::{FetchOptions, KeyType, Method, Observation, Outcome};
use crate::target::Target;

const V4: &str = "192.0.2.1";
const OTHER_V4: &str = "192.0.2.2";
const V6: &str = "2001:db8::1";

fn certificate(key: &KeyPair, year: i32) -> CertificateDer<'static> {
    let mut params = CertificateParams::new(vec!["a.example".to_owned()]).unwrap();
    params.not_after = rcgen::date_time_ymd(year, 1, 1);
    params.self_signed(key).unwrap().der().clone()
}

fn ecdsa(year: i32) -> CertificateDer<'static> {
    certificate(
        &KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap(),
        year,
    )
}

fn rsa(year: i32) -> CertificateDer<'static> {
    certificate(&KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap(), year)
}

fn target() -> Target {
    Target::parse("a.example").unwrap()
}

fn cell(address: &str, chain: &[&CertificateDer<'static>]) -> MatrixCell {
    let at = "2026-11-22".parse().unwrap();
    let mut observation = Observation::new(&target(), Outcome::Certificate, at);
    if chain.is_empty() {
        observation.outcome = Outcome::Refused;
    }
    observation.server_name = Some("a.example".to_owned());
    observation.chain = chain.iter().map(|it| (*it).clone()).collect();
    MatrixCell {
        address: Some(address.parse().unwrap()),
        key_type: None,
        without_server_name: false,
        observation,
    }
}

fn of_type(key_type: KeyType, cell: MatrixCell) -> MatrixCell {
    MatrixCell {
        key_type: Some(key_type),
        ..cell
    }
}

fn unnamed(cell: MatrixCell) -> MatrixCell {
    MatrixCell {
        without_server_name: true,
        ..cell
    }
}

fn codes(cells: Vec<MatrixCell>) -> Vec<DivergenceCode> {
    let matrix = EndpointMatrix::new(cells);
    for divergence in &matrix.divergences {
        assert!(divergence.message.len() > 20 && !divergence.facts.is_empty());
    }
    matrix.divergences.iter().map(|it| it.code).collect()
}

#[test]
fn those_that_agree() {
    let (leaf, issuer) = (ecdsa(2030), ecdsa(2040));
    let chain = [&leaf, &issuer];
    assert_eq!(codes(vec![cell(V4, &chain)]), []);
    assert_eq!(codes(vec![cell(V4, &[])]), []);
    assert_eq!(codes(vec![cell(V4, &chain), cell(V6, &chain)]), []);
    // A server without an RSA key refuses to show one.
    let no_rsa = of_type(KeyType::Rsa, cell(V4, &[]));
    assert_eq!(codes(vec![cell(V4, &chain), no_rsa]), []);
    // One prefers ECDSA and the other RSA, and both have both.
    let rsa = rsa(2030);
    let cells = vec![
        cell(V4, &chain),
        of_type(KeyType::Rsa, cell(V4, &[&rsa])),
        cell(V6, &[&rsa]),
        of_type(KeyType::Ecdsa, cell(V6, &chain)),
    ];
    assert_eq!(codes(cells), []);
}

#[test]
fn those_that_do_not() {
    use DivergenceCode as Code;

    let (old, new, issuer) = (ecdsa(2027), ecdsa(2030), ecdsa(2040));
    for (cells, expected) in [
        (
            vec![cell(V4, &[&old]), cell(OTHER_V4, &[&new])],
            Code::AddressesDiffer,
        ),
        (
            vec![
                cell(V4, &[&old]),
                cell(OTHER_V4, &[&old]),
                cell(V6, &[&new]),
            ],
            Code::FamiliesDiffer,
        ),
        (
            vec![
                cell(V4, &[&old]),
                cell(OTHER_V4, &[&new]),
                cell(V6, &[&new]),
            ],
            Code::AddressesDiffer,
        ),
        (vec![cell(V4, &[&old]), cell(V6, &[])], Code::AddressFailed),
        (
            vec![cell(V4, &[&old, &issuer]), cell(V6, &[&old])],
            Code::ChainsDiffer,
        ),
        (
            vec![
                cell(V4, &[&old]),
                of_type(KeyType::Rsa, cell(V4, &[&rsa(2030)])),
            ],
            Code::KeyTypesDiffer,
        ),
        (
            vec![cell(V4, &[&old]), unnamed(cell(V4, &[&new]))],
            Code::DefaultCertificateDiffers,
        ),
    ] {
        assert_eq!(codes(cells), [expected]);
    }
}

#[test]
fn what_is_asked() {
    let addresses: Vec<IpAddr> = [V4, V6, V4].iter().map(|it| it.parse().unwrap()).collect();
    let options = MatrixOptions::default().with_without_server_name(true);
    let asked = first(&addresses, &options);
    let dialled: Vec<_> = asked.iter().map(|it| it.options.address).collect();
    assert_eq!(dialled, [Some(addresses[0]), Some(addresses[1])]);
    // A name that leads nowhere is asked for, so that the observation says why.
    assert_eq!(first(&[], &options).len(), 1);

    let more = second(&cell(V4, &[&ecdsa(2030)]), &options);
    let types: Vec<_> = more.iter().map(|it| it.options.key_type).collect();
    assert_eq!(types, [Some(KeyType::Rsa), None]);
    assert!(more.iter().all(|it| it.options.address.is_some()));
    assert!(!more[0].options.fallback);

    let mut old = cell(V4, &[&rsa(2030)]);
    old.observation.method = Method::CertificateOnly;
    let more = second(&old, &options);
    assert_eq!(more[0].options.key_type, Some(KeyType::Ecdsa));
    assert_eq!(more[0].options.method, Method::CertificateOnly);

    assert!(second(&cell(V4, &[]), &options).is_empty());
    let fetch = FetchOptions::default().with_key_type(KeyType::Rsa);
    let narrowed = MatrixOptions::new(fetch);
    assert!(second(&cell(V4, &[&rsa(2030)]), &narrowed).is_empty());
}

#[test]
fn in_the_order_of_the_addresses() {
    let leaf = ecdsa(2030);
    let cells = vec![
        cell(V6, &[&leaf]),
        cell(V4, &[&leaf]),
        of_type(KeyType::Rsa, cell(V6, &[])),
        unnamed(cell(V6, &[&leaf])),
    ];
    let matrix = EndpointMatrix::new(cells);
    let shown: Vec<_> = matrix
        .cells
        .iter()
        .map(|it| {
            (
                it.address.unwrap().is_ipv4(),
                it.key_type,
                it.without_server_name,
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            (false, None, false),
            (false, Some(KeyType::Rsa), false),
            (false, None, true),
            (true, None, false)
        ]
    );
    assert_eq!(matrix.own().count(), 2);
}

#[test]
fn what_is_asked_for_more_goes_to_the_same_address() {
    use super::MatrixOptions;
    use super::plan::{first, second};

    // The name led nowhere when the addresses were looked up, and somewhere when it was asked.
    let options = MatrixOptions::default();
    let asked = first(&[], &options).pop().unwrap();
    let mut observation = cell("192.0.2.1", &[&ecdsa(2027)]).observation;
    observation.address = Some("192.0.2.1".parse().unwrap());
    let cell = asked.seen(observation);
    assert_eq!(cell.address, Some("192.0.2.1".parse().unwrap()));
    for more in second(&cell, &options) {
        assert_eq!(more.options.address, cell.address);
    }
}
