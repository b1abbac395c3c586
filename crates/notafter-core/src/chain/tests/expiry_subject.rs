//! What an assessment of expiry takes from a validation. Here, since here are the makers of chains.

use std::sync::Arc;

use super::maker::*;
use crate::certificate::Certificate;
use crate::chain::{ChainValidator, LimitedBy, ValidationRequest};
use crate::expiry::{ExpiryPolicy, ExpirySubject, State, assess, trust_errors};
use crate::name_match::ReferenceName;
use crate::read::CertificateRevocationList;
use crate::read::crl::maker::CrlMaker;
use crate::signature::SignatureVerifier;
use crate::time::Timestamp;
use crate::trust::{PurposeSet, TrustAnchor, TrustStore};

const SUB_END: &str = "20260901000000Z";
const LEAF_END: &str = "20270101000000Z";

fn root() -> Certificate {
    Maker::ca("Root", 1)
        .valid("20200101000000Z", "20400101000000Z")
        .make()
}

fn sub(not_before: &str, not_after: &str) -> Certificate {
    Maker::ca("Sub", 2)
        .issued_by("Root", 1)
        .serial(20)
        .valid(not_before, not_after)
        .make()
}

fn leaf() -> Certificate {
    Maker::server(9)
        .issued_by("Sub", 2)
        .serial(30)
        .valid("20260101000000Z", LEAF_END)
        .make()
}

/// What is asked besides the chain.
#[derive(Default)]
struct Asked<'a> {
    name: Option<&'a str>,
    lists: &'a [CertificateRevocationList],
}

/// The subject as a check has it, and the codes of why it is not trusted.
fn subject(
    validator: &ChainValidator,
    (leaf, others): (&Certificate, &[Certificate]),
    asked: &Asked<'_>,
    at: &str,
) -> (ExpirySubject, Vec<&'static str>) {
    let mut request = ValidationRequest::new(leaf, time(at)).with_intermediates(others);
    if let Some(name) = asked.name {
        request = request.with_name(ReferenceName::parse(name).unwrap());
    }
    if !asked.lists.is_empty() {
        request = request.with_crls(asked.lists);
    }
    let effective = validator.effective_expiry(&request);
    let validation = validator.validate(&request);
    let codes = trust_errors(&validation)
        .iter()
        .map(|it| it.as_str())
        .collect();
    let subject = ExpirySubject::of_validation(leaf, &validation, effective.as_ref());
    assert_eq!(subject.trusted, Some(trust_errors(&validation).is_empty()));
    (subject, codes)
}

fn end(subject: &ExpirySubject) -> Option<(String, &'static str, bool)> {
    let expiry = subject.effective_expiry.as_ref()?;
    let not_after = expiry.not_after.to_string();
    Some((not_after, expiry.limited_by.as_str(), expiry.is_at_least))
}

fn state(subject: &ExpirySubject, at: &str) -> State {
    assess(subject, &ExpiryPolicy::default(), time(at)).state
}

#[test]
fn a_certificate_by_itself() {
    let leaf = leaf();
    let subject = ExpirySubject::of(&leaf);
    assert_eq!(subject.not_before, time("2026-01-01"));
    assert_eq!(subject.not_after, time("2027-01-01"));
    assert_eq!((subject.trusted, subject.revoked), (None, false));
    assert_eq!(subject.effective_expiry, None);
}

#[test]
fn its_own_dates_are_no_matter_of_trust() {
    let (leaf, others) = (leaf(), [sub("20200101000000Z", "20300101000000Z")]);
    let validator = validator(&[root()]);
    for (at, expected, has_end) in [
        ("2025-12-31T23:59:59Z", State::NotYetValid, false),
        ("2026-06-01", State::Valid, true),
        ("2027-01-01", State::Overdue, true),
        ("2027-01-01T00:00:01Z", State::Expired, false),
    ] {
        let (subject, codes) = subject(&validator, (&leaf, &others), &Asked::default(), at);
        assert!(codes.is_empty(), "{at} {codes:?}");
        assert_eq!(state(&subject, at), expected, "{at}");
        assert_eq!(subject.effective_expiry.is_some(), has_end, "{at}");
    }
}

/// When the issuer has ended, no path is valid, and none has an end: the alarm goes on all the same.
#[test]
fn an_issuer_that_has_expired_is_the_end() {
    let (leaf, others) = (leaf(), [sub("20200101000000Z", SUB_END)]);
    let validator = validator(&[root()]);
    for asked in [
        Asked::default(),
        Asked {
            name: Some("other.example"),
            ..Asked::default()
        },
    ] {
        for (at, expected, is_at_least) in [
            ("2026-09-01", State::Overdue, false),
            ("2026-09-01T00:00:01Z", State::Expired, true),
            ("2028-01-01", State::Expired, true),
        ] {
            let (subject, codes) = subject(&validator, (&leaf, &others), &asked, at);
            let mismatch: &[&str] = if asked.name.is_some() {
                &["name-mismatch"]
            } else {
                &[]
            };
            assert_eq!(codes, mismatch, "{at}");
            let expected_end = ("2026-09-01T00:00:00Z".into(), "intermediate", is_at_least);
            assert_eq!(end(&subject), Some(expected_end), "{at}");
            assert_eq!(state(&subject, at), expected, "{at}");
        }
    }
    let root = Maker::ca("Root", 1)
        .valid("20200101000000Z", SUB_END)
        .make();
    let others = [sub("20200101000000Z", "20300101000000Z")];
    let validator = super::maker::validator(&[root]);
    let at = "2026-10-01";
    let (subject, codes) = subject(&validator, (&leaf, &others), &Asked::default(), at);
    assert!(codes.is_empty());
    let expected = ("2026-09-01T00:00:00Z".into(), "root", true);
    assert_eq!(end(&subject), Some(expected));
}

#[test]
fn an_issuer_to_come_is_a_matter_of_trust() {
    let (leaf, others) = (leaf(), [sub("20260701000000Z", "20300101000000Z")]);
    let validator = validator(&[root()]);
    let (subject, codes) = subject(&validator, (&leaf, &others), &Asked::default(), AT);
    assert_eq!(codes, ["not-yet-valid"]);
    assert_eq!(end(&subject), None);
}

#[test]
fn a_removed_root_is_both() {
    let removed_at: Timestamp = time("2026-09-15");
    let anchor = TrustAnchor::new(root(), PurposeSet::ALL).with_removed_at(removed_at);
    let verifier: Arc<dyn SignatureVerifier> = Arc::new(HashVerifier);
    let validator = ChainValidator::new(TrustStore::from_iter([anchor]), verifier);
    let (leaf, others) = (leaf(), [sub("20200101000000Z", "20300101000000Z")]);
    for (at, codes, is_at_least, expected) in [
        ("2026-09-14T23:59:59Z", &[][..], false, State::Overdue),
        ("2026-09-15", &["anchor-removed"], true, State::Expired),
    ] {
        let (subject, told) = subject(&validator, (&leaf, &others), &Asked::default(), at);
        assert_eq!(told, codes, "{at}");
        let expected_end = ("2026-09-14T23:59:59Z".into(), "root-removal", is_at_least);
        assert_eq!(end(&subject), Some(expected_end), "{at}");
        assert_eq!(state(&subject, at), expected, "{at}");
        let limit = &subject.effective_expiry.as_ref().unwrap().limited_by;
        let LimitedBy::RootRemoval { subject, .. } = limit else {
            panic!("{limit:?}")
        };
        assert_eq!(subject, "CN=Root");
    }
}

/// An appliance with a certificate of its own, years old: it is what it is, and its dates are what count.
#[test]
fn a_path_with_another_fault_has_no_end() {
    let appliance = Maker::server(9).valid("20200101000000Z", LEAF_END).make();
    let validator = validator(&[root()]);
    let (subject, codes) = subject(&validator, (&appliance, &[]), &Asked::default(), AT);
    assert_eq!(codes, ["self-signed"]);
    assert_eq!(end(&subject), None);
    assert_eq!(state(&subject, AT), State::Valid);
    // A chain to nowhere, on which an old intermediate is served.
    let others = [sub("20200101000000Z", "20260501000000Z")];
    let validator = super::maker::validator(&[]);
    let leaf = leaf();
    let (subject, codes) = self::subject(&validator, (&leaf, &others), &Asked::default(), AT);
    assert_eq!(codes, ["issuer-not-found"]);
    assert_eq!(end(&subject), None);
}

#[test]
fn revoked_is_who_is_on_the_list() {
    let list = |issuer: &str, key: u16, revoked: &[u8]| {
        let maker = CrlMaker::new(issuer);
        let maker = revoked
            .iter()
            .fold(maker, |maker, serial| maker.revoked(&[*serial]));
        maker.make(signed_by(key))
    };
    let (leaf, others) = (leaf(), [sub("20200101000000Z", "20300101000000Z")]);
    let validator = validator(&[root()]);
    let told = |lists: &[CertificateRevocationList]| {
        let asked = Asked { lists, name: None };
        let (subject, codes) = subject(&validator, (&leaf, &others), &asked, AT);
        (subject.revoked, codes, state(&subject, AT))
    };
    let (good_root, good_sub) = (list("Root", 1, &[]), list("Sub", 2, &[]));
    assert_eq!(
        told(&[good_root.clone(), good_sub.clone()]),
        (false, vec![], State::Valid)
    );
    assert_eq!(
        told(&[good_root, list("Sub", 2, &[30])]),
        (true, vec!["revoked"], State::Revoked)
    );
    assert_eq!(
        told(&[list("Root", 1, &[20]), good_sub.clone()]),
        (false, vec!["revoked"], State::Valid)
    );
    // Asked for, and not answered.
    assert_eq!(
        told(&[good_sub]),
        (false, vec!["revocation-status-unknown"], State::Valid)
    );
}
