//! One name with several addresses, each with something of its own.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::Arc;

use notafter::fetch::{
    DivergenceCode, EndpointMatrix, KeyType, MatrixOptions, Method, Outcome, ResolveError, Resolver,
};
use notafter_tests::pki::{Issued, KeyKind, Leaf, Pki, instant};
use notafter_tests::servers::{Neighbour, Nginx, NginxOptions};
use notafter_tests::skip::skip;

use super::ours::{all_fetched, assert_chain};
use super::{options, target};

const NAME: &str = "www.example.com";

const FIRST: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const SECOND: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2));
const SIXTH: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);

/// Every name has these addresses.
#[derive(Debug)]
struct At(Vec<IpAddr>);

impl Resolver for At {
    fn resolve(&self, _name: &str) -> Result<Vec<IpAddr>, ResolveError> {
        Ok(self.0.clone())
    }
}

/// Whether the machine has this address; says so where it has not.
fn has(address: IpAddr) -> bool {
    let found = TcpListener::bind((address, 0)).is_ok();
    if !found {
        skip(
            &format!("a server at {address}"),
            "this machine has no such address",
        );
    }
    found
}

fn leaf(key: KeyKind) -> Issued {
    Pki::shared().leaf(&Leaf::new(&[NAME]).with_key(key))
}

fn neighbour(address: IpAddr, leaf: &Issued, chain_pem: String) -> Neighbour {
    Neighbour {
        address,
        chain_pem,
        key_pem: leaf.key_pem.clone(),
    }
}

fn asked(addresses: &[IpAddr]) -> MatrixOptions {
    let resolver = Arc::new(At(addresses.to_vec()));
    MatrixOptions::new(options().with_resolver(resolver))
}

fn codes(matrix: &EndpointMatrix) -> Vec<DivergenceCode> {
    matrix.divergences.iter().map(|it| it.code).collect()
}

/// What each address shows of itself, and nothing but a refusal to who asks for the other type of key.
fn assert_own(matrix: &EndpointMatrix, expected: &[(IpAddr, &Issued)]) {
    let own: Vec<_> = matrix.own().collect();
    assert_eq!(own.len(), expected.len());
    for (cell, (address, leaf)) in own.iter().zip(expected) {
        assert_eq!(cell.address, Some(*address));
        assert_eq!(cell.observation.address, Some(*address));
        let leaf = std::slice::from_ref(&leaf.der);
        assert_chain(&cell.observation, leaf, &address.to_string());
    }
}

#[test]
fn addresses_with_certificates_of_their_own() {
    if !has(SECOND) {
        return;
    }
    let (one, two) = (leaf(KeyKind::P256), leaf(KeyKind::P256));
    let nginx = NginxOptions {
        neighbours: vec![neighbour(SECOND, &two, two.pem())],
        ..NginxOptions::default()
    };
    let Some(server) = Nginx::start(&one.pem(), &one.key_pem, &nginx) else {
        return;
    };
    let target = target(NAME, server.address());
    for method in Method::ALL {
        let mut asked = asked(&[FIRST, SECOND]);
        asked.fetch = asked.fetch.with_method(*method);
        let matrix = all_fetched(&target, &asked);
        assert_own(&matrix, &[(FIRST, &one), (SECOND, &two)]);
        assert_eq!(
            codes(&matrix),
            [DivergenceCode::AddressesDiffer],
            "{method}"
        );
        // Each was asked for RSA as well, and has none.
        assert_eq!(matrix.cells.len(), 4, "{method}");
        for cell in matrix.cells.iter().filter(|it| it.key_type.is_some()) {
            assert_eq!(cell.key_type, Some(KeyType::Rsa));
            let outcome = &cell.observation.outcome;
            assert!(matches!(outcome, Outcome::TlsAlert { .. }), "{outcome:?}");
        }
    }
}

#[test]
fn one_address_does_not_answer() {
    if !has(SECOND) {
        return;
    }
    let one = leaf(KeyKind::P256);
    let Some(server) = Nginx::start(&one.pem(), &one.key_pem, &NginxOptions::default()) else {
        return;
    };
    let asked = asked(&[SECOND, FIRST]).with_key_types(false);
    let matrix = all_fetched(&target(NAME, server.address()), &asked);
    let outcomes: Vec<_> = matrix
        .cells
        .iter()
        .map(|cell| (cell.address, cell.observation.outcome.code()))
        .collect();
    assert_eq!(
        outcomes,
        [(Some(SECOND), "refused"), (Some(FIRST), "certificate")]
    );
    assert_eq!(codes(&matrix), [DivergenceCode::AddressFailed]);
}

#[test]
fn families_with_certificates_of_their_own() {
    if !has(SECOND) || !has(SIXTH) {
        return;
    }
    let (four, six) = (leaf(KeyKind::P256), leaf(KeyKind::P256));
    let nginx = NginxOptions {
        neighbours: vec![
            neighbour(SECOND, &four, four.pem()),
            neighbour(SIXTH, &six, six.pem()),
        ],
        ..NginxOptions::default()
    };
    let Some(server) = Nginx::start(&four.pem(), &four.key_pem, &nginx) else {
        return;
    };
    let matrix = all_fetched(
        &target(NAME, server.address()),
        &asked(&[SIXTH, FIRST, SECOND]),
    );
    assert_own(&matrix, &[(SIXTH, &six), (FIRST, &four), (SECOND, &four)]);
    assert_eq!(codes(&matrix), [DivergenceCode::FamiliesDiffer]);
}

/// One has the intermediate, and the other has forgotten it.
#[test]
fn the_same_certificate_with_another_chain() {
    if !has(SECOND) {
        return;
    }
    let one = leaf(KeyKind::P256);
    let nginx = NginxOptions {
        neighbours: vec![neighbour(SECOND, &one, one.pem())],
        ..NginxOptions::default()
    };
    let Some(server) = Nginx::start(&Pki::shared().chain(&one), &one.key_pem, &nginx) else {
        return;
    };
    let matrix = all_fetched(&target(NAME, server.address()), &asked(&[FIRST, SECOND]));
    assert_eq!(codes(&matrix), [DivergenceCode::ChainsDiffer]);
}

/// The RSA certificate was forgotten when the ECDSA one was renewed, and who sends no name sees a
/// third.
#[test]
fn key_types_and_the_default() {
    let pki = Pki::shared();
    let ecdsa = leaf(KeyKind::P256);
    let old = Leaf::new(&[NAME]).with_key(KeyKind::Rsa2048).valid(
        instant("2026-01-01T00:00:00Z"),
        instant("2026-06-30T23:59:59Z"),
    );
    let rsa = pki.leaf(&old);
    let default = pki.leaf(&Leaf::new(&["default.example.com"]));
    // nginx takes the first server for the default one.
    let nginx = NginxOptions {
        directives: "server_name default.example.com;".to_owned(),
        named: vec![(
            NAME.to_owned(),
            vec![
                (ecdsa.pem(), ecdsa.key_pem.clone()),
                (rsa.pem(), rsa.key_pem.clone()),
            ],
        )],
        ..NginxOptions::default()
    };
    let Some(server) = Nginx::start(&default.pem(), &default.key_pem, &nginx) else {
        return;
    };
    let asked = asked(&[FIRST]).with_without_server_name(true);
    let matrix = all_fetched(&target(NAME, server.address()), &asked);
    let seen: Vec<_> = matrix
        .cells
        .iter()
        .map(|cell| {
            let leaf = cell.observation.chain[0].to_vec();
            (cell.key_type, cell.without_server_name, leaf)
        })
        .collect();
    assert_eq!(
        seen,
        [
            (None, false, ecdsa.der),
            (Some(KeyType::Rsa), false, rsa.der),
            (None, true, default.der),
        ]
    );
    let expected = [
        DivergenceCode::KeyTypesDiffer,
        DivergenceCode::DefaultCertificateDiffers,
    ];
    assert_eq!(codes(&matrix), expected);
}
