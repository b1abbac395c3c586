//! Places of a matrix.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use notafter::check::examine_matrix;
use notafter::fetch::{FetchOptions, MatrixOptions, ResolveError, Resolver, blocking};
use notafter::target::Target;
use notafter_tests::kept;
use notafter_tests::pki::{KeyKind, Leaf, Pki, instant};
use notafter_tests::servers::{Nginx, NginxOptions};

use super::{NAME, PRESENT, address, trusting};

/// Where nothing listens: the server takes the first address of loopback alone.
const SILENT: IpAddr = IpAddr::V4(Ipv4Addr::new(127, 0, 0, 9));

/// Every name has both addresses.
#[derive(Debug)]
struct Both;

impl Resolver for Both {
    fn resolve(&self, _name: &str) -> Result<Vec<IpAddr>, ResolveError> {
        Ok(vec![address(), SILENT])
    }
}

/// The places of a server that is asked for everything: address, type of key, outcome, and key.
fn places(pki: &Pki, keys: &[KeyKind]) -> Option<Vec<[String; 4]>> {
    let leaves = keys.iter().map(|key| {
        let leaf = pki.leaf(&Leaf::new(&[NAME]).with_key(*key));
        (pki.chain(&leaf), leaf.key_pem)
    });
    let default = pki.leaf(&Leaf::new(&["default.example.com"]));
    let nginx = NginxOptions {
        directives: "server_name default.example.com;".to_owned(),
        named: vec![(NAME.to_owned(), leaves.collect())],
        ..NginxOptions::default()
    };
    let server = Nginx::start(&default.pem(), &default.key_pem, &nginx)?;
    let target = format!("{NAME}:{}", server.address().port());
    let target = Target::parse(&target).expect("a target");
    let asked = FetchOptions::default().with_resolver(Arc::new(Both));
    let asked = MatrixOptions::new(asked).with_without_server_name(true);
    let at = instant(PRESENT);
    let matrix = blocking::observe_all(&target, &asked, at);
    assert!(matrix.cells.iter().any(|it| it.without_server_name));
    let report = examine_matrix(matrix, &trusting(pki), at);
    let kept = kept::of_matrix(&target, &report);
    let place = |it: &notafter::expiry::Snapshot| {
        assert_eq!(it.location.target, target.to_string());
        let key = it.certificate.as_ref().map(|it| it.key.clone());
        [
            it.location.address.clone().unwrap_or_default(),
            it.location.key_type.clone().unwrap_or_default(),
            it.outcome.clone(),
            key.unwrap_or_default(),
        ]
    };
    Some(kept.iter().map(place).collect())
}

/// The other type of key is a place of its own, where there is one. An address that fails is a place that fails.
#[test]
fn a_type_of_key_that_is_there_is_a_place() {
    let pki = Pki::shared();
    let silent = ["127.0.0.9", "", "refused", ""];
    let own = ["127.0.0.1", "", "certificate", "EC P-256"];
    let other = ["127.0.0.1", "rsa", "certificate", "RSA 2048"];
    if let Some(places) = places(pki, &[KeyKind::P256, KeyKind::Rsa2048]) {
        assert_eq!(places, [own, other, silent]);
    }
    if let Some(places) = places(pki, &[KeyKind::P256]) {
        assert_eq!(places, [own, silent]);
    }
}
