//! The end of the last valid path.

use std::sync::Arc;

use super::maker::*;
use crate::certificate::Certificate;
use crate::chain::{
    ChainValidator, EffectiveExpiryReport, LimitedBy, ValidationLimits, ValidationRequest,
};
use crate::signature::SignatureVerifier;
use crate::trust::{PurposeSet, TrustAnchor, TrustStore};

const LEAF_END: &str = "20270101000000Z";

fn ca(subject: &str, key: u16, not_after: &str) -> Maker {
    Maker::ca(subject, key).valid("20200101000000Z", not_after)
}

fn leaf() -> Certificate {
    Maker::server(9)
        .issued_by("Sub", 2)
        .valid("20260101000000Z", LEAF_END)
        .make()
}

fn end(
    leaf: &Certificate,
    others: &[Certificate],
    roots: &[Certificate],
) -> Option<EffectiveExpiryReport> {
    let request = ValidationRequest::new(leaf, time(AT)).with_intermediates(others);
    validator(roots).effective_expiry(&request)
}

fn limit(report: &EffectiveExpiryReport) -> (String, &'static str, bool) {
    let expiry = &report.expiry;
    (
        expiry.not_after.to_string(),
        expiry.limited_by.as_str(),
        expiry.is_at_least,
    )
}

#[test]
fn the_leaf_ends_first() {
    let root = ca("Root", 1, "20400101000000Z").make();
    let sub = ca("Sub", 2, "20300101000000Z").issued_by("Root", 1).make();
    let report = end(&leaf(), &[sub], &[root]).unwrap();
    let expected = ("2027-01-01T00:00:00Z".to_owned(), "leaf", false);
    assert_eq!(limit(&report), expected);
    assert_eq!((report.path.len(), report.unneeded.len()), (3, 0));
}

#[test]
fn an_intermediate_or_the_root_ends_first() {
    let root = ca("Root", 1, "20400101000000Z").make();
    let sub = ca("Sub", 2, "20260901000000Z").issued_by("Root", 1).make();
    let report = end(&leaf(), &[sub], &[root]).unwrap();
    let expected = ("2026-09-01T00:00:00Z".to_owned(), "intermediate", false);
    assert_eq!(limit(&report), expected);
    assert!(
        matches!(&report.expiry.limited_by, LimitedBy::Intermediate { subject, .. } if subject == "CN=Sub")
    );

    let root = ca("Root", 1, "20260801000000Z").make();
    let sub = ca("Sub", 2, "20300101000000Z").issued_by("Root", 1).make();
    let report = end(&leaf(), &[sub], &[root]).unwrap();
    let expected = ("2026-08-01T00:00:00Z".to_owned(), "root", false);
    assert_eq!(limit(&report), expected);
}

/// The false alarm of 30 September 2021: an old root ends, and so does the cross-sign beneath it, but the new root is
/// trusted by itself.
#[test]
fn a_cross_sign_that_ends_is_a_note() {
    let old = ca("Old", 1, "20260701000000Z").make();
    let new = ca("New", 3, "20400101000000Z").make();
    let cross = ca("New", 3, "20260630000000Z").issued_by("Old", 1).make();
    let sub = ca("Sub", 2, "20300101000000Z").issued_by("New", 3).make();
    let given = [sub, cross];
    let report = end(&leaf(), &given, &[old.clone(), new]).unwrap();
    assert_eq!(
        limit(&report),
        ("2027-01-01T00:00:00Z".to_owned(), "leaf", false)
    );
    assert_eq!(told(&report.unneeded), ["2 unneeded-certificate-expires"]);

    // Whoever trusts the old root alone has a real end.
    let report = end(&leaf(), &given, &[old]).unwrap();
    let expected = ("2026-06-30T00:00:00Z".to_owned(), "intermediate", false);
    assert_eq!(limit(&report), expected);
    assert!(report.unneeded.is_empty());
}

#[test]
fn another_path_takes_over_and_a_gap_ends_it() {
    let root = ca("Root", 1, "20400101000000Z").make();
    let sub = |from: &str, to: &str| {
        Maker::ca("Sub", 2)
            .issued_by("Root", 1)
            .valid(from, to)
            .make()
    };
    let first = sub("20260101000000Z", "20260801000000Z");
    let second = sub("20260801000001Z", "20261001000000Z");
    let late = sub("20261101000000Z", "20280101000000Z");
    let report = end(&leaf(), &[late, second, first], &[root]).unwrap();
    let expected = ("2026-10-01T00:00:00Z".to_owned(), "intermediate", false);
    assert_eq!(limit(&report), expected);
}

#[test]
fn no_path_no_end() {
    let root = ca("Root", 1, "20400101000000Z").make();
    assert!(end(&leaf(), &[], &[root]).is_none());
}

#[test]
fn too_many_paths_give_at_least() {
    let root = ca("Root", 1, "20400101000000Z").make();
    // Each day has an intermediate of its own, from noon to noon.
    let subs: Vec<Certificate> = (1..=9)
        .map(|day| {
            let begin = match day {
                1 => "20260531120001Z".to_owned(),
                _ => format!("2026060{}120001Z", day - 1),
            };
            let end = format!("2026060{day}120000Z");
            Maker::ca("Sub", 2)
                .issued_by("Root", 1)
                .serial(day)
                .valid(&begin, &end)
                .make()
        })
        .collect();
    let report = end(&leaf(), &subs, std::slice::from_ref(&root)).unwrap();
    let expected = ("2026-06-08T12:00:00Z".to_owned(), "intermediate", true);
    assert_eq!(limit(&report), expected);

    let request = ValidationRequest::new(&subs[0], time(AT));
    let limits = ValidationLimits {
        signature_checks: 0,
        ..ValidationLimits::default()
    };
    let validator = validator(&[root]).with_limits(limits);
    assert!(validator.effective_expiry(&request).is_none());
}

#[test]
fn a_root_that_is_removed_ends_its_paths() {
    let root = ca("Root", 1, "20400101000000Z").make();
    let sub = ca("Sub", 2, "20300101000000Z").issued_by("Root", 1).make();
    let anchor = TrustAnchor::new(root, PurposeSet::ALL).with_removed_at(time("2026-09-15"));
    let verifier: Arc<dyn SignatureVerifier> = Arc::new(HashVerifier);
    let validator = ChainValidator::new(TrustStore::from_iter([anchor]), verifier);
    let (leaf, others) = (leaf(), [sub]);
    let request = ValidationRequest::new(&leaf, time(AT)).with_intermediates(&others);
    let report = validator.effective_expiry(&request).unwrap();
    let expected = ("2026-09-14T23:59:59Z".to_owned(), "root-removal", false);
    assert_eq!(limit(&report), expected);
}
