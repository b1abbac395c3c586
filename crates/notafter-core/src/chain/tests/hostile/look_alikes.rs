//! Ten thousand intermediates that look alike.

use super::super::maker::{
    AT, BASIC_CONSTRAINTS, KEY_USAGE, Maker, dsa_key, report, sequence, time, tlv, validator,
};
use super::{limit, soon};
use crate::certificate::Certificate;
use crate::chain::{
    MAX_CANDIDATES, MAX_PATH_LENGTH, MAX_POLICY_STEPS, MAX_SIGNATURE_CHECKS, Profile,
    ValidationRequest, Work,
};

const MANY: u16 = 10_000;

fn is_within_limits(work: Work) -> bool {
    work.signatures_checked <= MAX_SIGNATURE_CHECKS && work.candidates_tried <= MAX_CANDIDATES
}

#[test]
fn one_subject_and_many_keys() {
    let leaf = Maker::server(1).issued_by("Sub", 20_000).make();
    let others: Vec<Certificate> = (2..MANY)
        .map(|key| {
            Maker::ca("Sub", key)
                .issued_by("Root", 20_001)
                .without(&[0x55, 0x1d, 14])
                .make()
        })
        .collect();
    let roots = [Maker::ca("Root", 20_001).make()];
    let found = soon(|| report(&leaf, &others, &roots));
    assert!(!found.is_valid() && is_within_limits(found.work));
    assert_eq!(limit(&found).as_deref(), Some("signature-checks"));
    // With the right one among them, named by its key, it is found at once.
    let right = Maker::ca("Sub", 20_000).issued_by("Root", 20_001).make();
    let others = [others, vec![right]].concat();
    let found = soon(|| report(&leaf, &others, &roots));
    assert!(found.is_valid(), "{:?}", found.findings);
    assert_eq!(found.work.signatures_checked, 2);
}

#[test]
fn one_key_and_many_serial_numbers() {
    let leaf = Maker::server(1).issued_by("Sub", 2).make();
    let others: Vec<Certificate> = (0..MANY)
        .map(|serial| {
            Maker::ca("Sub", 2)
                .issued_by("Nobody", 3)
                .long_serial(serial)
                .make()
        })
        .collect();
    let found = soon(|| report(&leaf, &others, &[]));
    assert!(!found.is_valid() && is_within_limits(found.work));
    assert_eq!(limit(&found).as_deref(), Some("signature-checks"));
}

/// Each of a few names has many keys, and each of them signed all of the next name.
#[test]
fn a_mesh() {
    const NAMES: u16 = 10;
    let per_name = MANY / NAMES;
    let leaf = Maker::server(30_000).issued_by("CA 0", 0).make();
    let others: Vec<Certificate> = (0..MANY)
        .map(|number| {
            let (name, key) = (number % NAMES, number / NAMES);
            let above = (name + 1) % NAMES;
            Maker::ca(&format!("CA {name}"), name * per_name + key)
                .issued_by(&format!("CA {above}"), above * per_name)
                .long_serial(number)
                .make()
        })
        .collect();
    let found = soon(|| report(&leaf, &others, &[]));
    assert!(!found.is_valid() && is_within_limits(found.work));
    assert!(limit(&found).is_some(), "{:?}", found.findings);
}

/// Certificates that issued themselves do not count as intermediates; with DSA keys whose parameters never come, no signature
/// is looked at until the end. Only the length of the path ends it.
#[test]
fn paths_without_end() {
    let names = |number: u16| format!("CA {}", number / 95);
    let leaf = Maker::server(30_000).issued_by("CA 0", 1).make();
    let others: Vec<Certificate> = (0..95 * 11)
        .map(|number| {
            // One of each name leads on to the next.
            let issuer = if number % 95 == 94 {
                names(number + 1)
            } else {
                names(number)
            };
            Maker::ca(&names(number), 1)
                .issued_by(&issuer, 1)
                .without(&[0x55, 0x1d, 14])
                .without(&[0x55, 0x1d, 35])
                .key_der(dsa_key(number, None))
                .long_serial(number)
                .make()
        })
        .collect();
    let verdict = soon(|| {
        let request = ValidationRequest::new(&leaf, time(AT)).with_intermediates(&others);
        let found = validator(&[])
            .with_profile(Profile::Rfc5280)
            .validate(&request);
        assert!(is_within_limits(found.work), "{:?}", found.work);
        assert_eq!(limit(&found).as_deref(), Some("path-length"));
        assert!(found.path.len() <= MAX_PATH_LENGTH);
        found.verdict
    });
    assert_eq!(verdict.as_str(), "invalid");
}

/// Policies and mappings that multiply from level to level.
#[test]
fn policies_that_multiply() {
    const POLICIES: &[u8] = &[0x55, 0x1d, 32];
    const MAPPINGS: &[u8] = &[0x55, 0x1d, 33];
    const LEVELS: u16 = 8;
    const EACH: u8 = 100;
    let oid = |number: u8| tlv(6, &[0x2a, 3, number]);
    let policies: Vec<Vec<u8>> = (0..EACH).map(|it| sequence(&[oid(it)])).collect();
    let pairs: Vec<Vec<u8>> = (0..EACH)
        .flat_map(|from| (0..EACH).map(move |to| (from, to)))
        .map(|(from, to)| sequence(&[oid(from), oid(to)]))
        .collect();
    let name = |level: u16| format!("CA {level}");
    let twins = (0..3_u8).flat_map(|twin| (0..LEVELS).map(move |level| (twin, level)));
    let others: Vec<Certificate> = twins
        .map(|(twin, level)| {
            Maker::ca(&name(level), level)
                .issued_by(&name(level + 1), level + 1)
                .serial(twin)
                .with(POLICIES, false, &sequence(&policies))
                .with(MAPPINGS, true, &sequence(&pairs))
                .make()
        })
        .collect();
    let leaf = Maker::server(100)
        .issued_by("CA 0", 0)
        .with(POLICIES, false, &sequence(&policies))
        .make();
    let roots = [Maker::ca(&name(LEVELS), LEVELS).make()];
    let found = soon(|| report(&leaf, &others, &roots));
    assert!(!found.is_valid() && is_within_limits(found.work));
    assert!(MAX_POLICY_STEPS < usize::from(EACH) * usize::from(EACH) * usize::from(LEVELS));
    assert!(limit(&found).is_some(), "{:?}", found.findings);
}

/// Anchors too may be many, and of one name.
#[test]
fn many_anchors_of_one_name() {
    let roots: Vec<Certificate> = (2..MANY)
        .map(|key| Maker::ca("Root", key).without(&[0x55, 0x1d, 14]).make())
        .collect();
    let leaf = Maker::server(1).issued_by("Root", 20_000).make();
    let found = soon(|| report(&leaf, &[], &roots));
    assert!(!found.is_valid() && is_within_limits(found.work));
    assert_eq!(limit(&found).as_deref(), Some("signature-checks"));
    let leaf = Maker::server(1)
        .without(BASIC_CONSTRAINTS)
        .without(KEY_USAGE)
        .issued_by("Nobody", 20_000)
        .make();
    let found = soon(|| report(&leaf, &[], &roots));
    assert_eq!((found.work.candidates_tried, limit(&found)), (0, None));
}
