//! Names without measure: many, long, and under many constraints.

use super::super::maker::{
    Maker, NAME_CONSTRAINTS, SUBJECT_ALT_NAME, dsa_key, report, report_by, sequence, tlv, told,
};
use super::{limit, soon};
use crate::certificate::Certificate;
use crate::chain::{MAX_NAME_COMPARISONS, MAX_SIGNATURE_CHECKS, Profile};
use crate::limits::{MAX_NAME_ATTRIBUTES, MAX_NAMES};

fn subtrees(tag: u8, bases: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let bases: Vec<Vec<u8>> = bases.map(|base| sequence(&[base])).collect();
    tlv(tag, &bases.concat())
}

fn dns(text: &str) -> Vec<u8> {
    tlv(0x82, text.as_bytes())
}

fn directory(text: &str) -> Vec<u8> {
    let attribute = sequence(&[tlv(6, &[0x55, 4, 3]), tlv(12, text.as_bytes())]);
    tlv(0xa4, &sequence(&[tlv(0x31, &attribute)]))
}

/// A leaf with these names below CAs that all have these constraints, two of them on each of three levels.
fn ladder(names: &[Vec<u8>], constraints: &[u8]) -> (Certificate, Vec<Certificate>, Certificate) {
    let leaf = Maker::server(100)
        .issued_by("CA 0", 0)
        .with(SUBJECT_ALT_NAME, false, &sequence(names))
        .make();
    let twins = (1..=2_u8).flat_map(|twin| (0..3_u16).map(move |level| (twin, level)));
    let others = twins.map(|(twin, level)| {
        Maker::ca(&format!("CA {level}"), level)
            .issued_by(&format!("CA {}", level + 1), level + 1)
            .serial(twin)
            .with(NAME_CONSTRAINTS, true, constraints)
            .make()
    });
    let others = others.collect();
    (leaf, others, Maker::ca("CA 3", 3).make())
}

#[test]
fn many_names_under_many_constraints() {
    let host = |number: usize| format!("host-{number}.example.com");
    let names: Vec<Vec<u8>> = (0..MAX_NAMES).map(|it| dns(&host(it))).collect();
    let constraints = [
        subtrees(0xa0, (0..MAX_NAMES).map(|it| dns(&host(it)))),
        subtrees(
            0xa1,
            (0..MAX_NAMES).map(|it| dns(&format!("{it}.example.org"))),
        ),
    ];
    const { assert!(MAX_NAMES * MAX_NAMES > MAX_NAME_COMPARISONS) };
    let (leaf, others, root) = ladder(&names, &sequence(&constraints));
    for profile in Profile::ALL {
        let found = soon(|| report_by(*profile, &leaf, &others, std::slice::from_ref(&root)));
        assert!(!found.is_valid());
        assert_eq!(limit(&found).as_deref(), Some("name-comparisons"));
        let codes = told(&found.findings);
        let is_limit = |it: &&String| it.ends_with("budget-exhausted");
        assert!(codes.iter().filter(is_limit).count() < 10, "{codes:?}");
    }
}

/// A directory name is folded for each comparison, and may be as long as the certificate.
#[test]
fn a_long_name_under_many_constraints() {
    let long = "A".repeat(900_000);
    let constraints = [subtrees(
        0xa1,
        (0..1000).map(|number| directory(&format!("{}{number}", "a".repeat(50)))),
    )];
    let (leaf, others, root) = ladder(&[directory(&long)], &sequence(&constraints));
    let found = soon(|| {
        report_by(
            Profile::Rfc5280,
            &leaf,
            &others,
            std::slice::from_ref(&root),
        )
    });
    assert!(!found.is_valid());
    assert_eq!(limit(&found).as_deref(), Some("name-comparisons"));
}

/// Constraints of nothing cost no comparison: the names below must cost nothing either.
#[test]
fn many_names_under_constraints_of_nothing() {
    let names: Vec<Vec<u8>> = (0..MAX_NAMES)
        .map(|it| dns(&format!("host-{it}.example.com")))
        .collect();
    let leaf = Maker::server(100)
        .issued_by("CA", 1)
        .with(SUBJECT_ALT_NAME, false, &sequence(&names))
        .make();
    // No signature is looked at before the parameters of these keys are known, which is never.
    let others: Vec<Certificate> = (0..400_u16)
        .map(|number| {
            Maker::ca("CA", 1)
                .key_der(dsa_key(number, None))
                .with(NAME_CONSTRAINTS, true, &sequence(&[tlv(0xa0, &[])]))
                .make()
        })
        .collect();
    let found = soon(|| report_by(Profile::Rfc5280, &leaf, &others, &[]));
    assert!(!found.is_valid());
}

/// Common names are looked for among the subject alternative names.
#[test]
fn many_common_names_beside_many_names() {
    let addresses = (0..MAX_NAMES).map(|number| {
        let [.., high, low] = number.to_be_bytes();
        tlv(0x87, &[10, 0, high, low])
    });
    let names: Vec<Vec<u8>> = addresses.collect();
    let attributes: Vec<Vec<u8>> = (0..MAX_NAME_ATTRIBUTES)
        .map(|number| {
            let text = format!("192.0.2.{number}");
            let attribute = sequence(&[tlv(6, &[0x55, 4, 3]), tlv(12, text.as_bytes())]);
            tlv(0x31, &attribute)
        })
        .collect();
    let twins: Vec<Certificate> = (0..16)
        .map(|serial| {
            Maker::ca("CA", 1)
                .issued_by("Nobody", 2)
                .serial(serial)
                .make()
        })
        .collect();
    let leaf = Maker::server(100)
        .issued_by("CA", 1)
        .with(SUBJECT_ALT_NAME, false, &sequence(&names))
        .subject_der(sequence(&attributes))
        .make();
    let found = soon(|| report(&leaf, &twins, &[]));
    assert!(!found.is_valid());
    let codes = told(&found.findings);
    let is_about_it = |it: &&String| it.ends_with("common-name-not-in-san");
    assert!(codes.iter().filter(is_about_it).count() > 0, "{codes:?}");
}

#[test]
fn a_leaf_with_a_name_of_a_megabyte() {
    let long = "É".repeat(240_000);
    let leaf = Maker::server(100).named(&long).issued_by(&long, 1).make();
    let others: Vec<Certificate> = (0..20)
        .map(|serial| {
            Maker::ca(&long, 1)
                .issued_by(&long, 1)
                .serial(serial)
                .make()
        })
        .collect();
    let found = soon(|| report(&leaf, &others, &[]));
    assert!(!found.is_valid());
    assert!(found.work.signatures_checked <= MAX_SIGNATURE_CHECKS);
}
