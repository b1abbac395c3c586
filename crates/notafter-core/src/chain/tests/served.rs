//! The chain as it is served.

use super::maker::{Maker, told};
use crate::certificate::Certificate;
use crate::chain::{Finding, served_chain_findings};
use crate::trust::{PurposeSet, TrustStore};

fn parts() -> [Certificate; 4] {
    [
        Maker::server(3).issued_by("Sub", 2).make(),
        Maker::ca("Sub", 2).issued_by("Root", 1).make(),
        Maker::ca("Root", 1).make(),
        Maker::ca("Stranger", 9).issued_by("Nobody", 8).make(),
    ]
}

fn served(places: &[usize]) -> Vec<Finding> {
    let parts = parts();
    let trust = TrustStore::from_certificates([parts[2].clone()], PurposeSet::ALL);
    let chain: Vec<Certificate> = places.iter().map(|it| parts[*it].clone()).collect();
    served_chain_findings(&chain, &trust)
}

#[test]
fn order_and_completeness() {
    for (places, expected) in [
        (&[][..], &[][..]),
        (&[0, 1], &[]),
        (&[0, 1, 2], &["2 root-included"]),
        (&[0], &["0 intermediate-missing"]),
        (&[1, 0], &["1 leaf-not-first"]),
        (
            &[2, 1, 0],
            &["0 wrong-order", "0 root-included", "2 leaf-not-first"],
        ),
        (&[0, 2, 1], &["0 wrong-order", "1 root-included"]),
        (
            &[0, 1, 0, 1],
            &["2 duplicate-certificate", "3 duplicate-certificate"],
        ),
        (&[0, 3, 1], &["1 unrelated-certificate"]),
        (
            &[0, 2],
            &["0 intermediate-missing", "1 unrelated-certificate"],
        ),
        (&[2], &[]),
        (&[1], &[]),
        (&[2, 1], &["0 wrong-order", "0 root-included"]),
    ] {
        assert_eq!(told(&served(places)), expected, "{places:?}");
    }
    assert_eq!(
        served(&[0, 2, 1])[0].fact("order").unwrap().to_string(),
        "0, 2, 1"
    );
}

#[test]
fn cross_signed_certificates_are_related() {
    let [leaf, sub, ..] = parts();
    let cross = Maker::ca("Sub", 2).issued_by("Other Root", 7).make();
    let trust = TrustStore::from_certificates([parts()[2].clone()], PurposeSet::ALL);
    assert_eq!(
        told(&served_chain_findings(&[leaf, sub, cross], &trust)),
        Vec::<String>::new()
    );
}
