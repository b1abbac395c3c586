//! Which path is found, and what is said where none is.

use super::maker::{AT, Maker, report, sequence, time, told, validator};
use crate::certificate::Certificate;
use crate::chain::{Purpose, PurposeSet, ValidationRequest};
use crate::facts::FactValue;
use crate::trust::{TrustAnchor, TrustStore};

fn root() -> Certificate {
    Maker::ca("Root", 1).make()
}

fn intermediate() -> Certificate {
    Maker::ca("Sub", 2).issued_by("Root", 1).make()
}

fn leaf() -> Certificate {
    Maker::server(3).issued_by("Sub", 2).make()
}

#[test]
fn a_plain_path_holds_without_findings() {
    let found = report(&leaf(), &[intermediate()], &[root()]);
    assert!(found.is_valid(), "{:?}", found.findings);
    assert_eq!(found.path, [leaf(), intermediate(), root()]);
    assert_eq!(told(&found.findings), Vec::<String>::new());
    assert_eq!(found.work.signatures_checked, 2);
}

#[test]
fn order_duplicates_and_strangers_do_not_matter() {
    let stranger = Maker::ca("Stranger", 9).make();
    let pool = [root(), stranger, leaf(), intermediate(), intermediate()];
    assert_eq!(
        report(&leaf(), &pool, &[root()]).path,
        [leaf(), intermediate(), root()]
    );
}

#[test]
fn names_are_compared_as_rfc_5280_has_it() {
    let root = Maker::ca("ROOT  of   all", 1).make();
    let leaf = Maker::server(3).issued_by("Root of All", 1).make();
    assert!(report(&leaf, &[], &[root]).is_valid());
}

#[test]
fn an_intermediate_or_the_leaf_itself_may_be_the_anchor() {
    let found = report(&leaf(), &[], &[intermediate()]);
    assert!(found.is_valid(), "{:?}", found.findings);
    assert_eq!(found.path, [leaf(), intermediate()]);
    let found = report(&leaf(), &[intermediate()], &[leaf()]);
    assert!(found.is_valid(), "{:?}", found.findings);
    assert_eq!(found.path, [leaf()]);
    assert_eq!(found.work.signatures_checked, 0);
}

#[test]
fn the_good_one_of_two_branches_is_found() {
    let expired = Maker::ca("Sub", 2)
        .issued_by("Root", 1)
        .valid("20200101000000Z", "20210101000000Z")
        .make();
    let other_key = Maker::ca("Sub", 7).issued_by("Root", 1).make();
    let found = report(&leaf(), &[expired, other_key, intermediate()], &[root()]);
    assert!(found.is_valid());
    assert_eq!(found.path, [leaf(), intermediate(), root()]);
}

#[test]
fn a_cross_signed_root_leads_to_whichever_is_trusted() {
    let cross = Maker::ca("Root", 1).issued_by("Old Root", 8).make();
    let old = Maker::ca("Old Root", 8).make();
    let pool = [intermediate(), cross.clone(), old.clone(), root()];
    let found = report(&leaf(), &pool, std::slice::from_ref(&old));
    assert_eq!(found.path, [leaf(), intermediate(), cross, old]);
    assert_eq!(
        report(&leaf(), &pool, &[root()]).path,
        [leaf(), intermediate(), root()]
    );
}

#[test]
fn everything_is_told_and_not_only_the_first() {
    let leaf = Maker::server(3)
        .dns_names(&["example.com", "example.org"])
        .valid("20200101000000Z", "20210101000000Z")
        .make();
    let request = ValidationRequest::new(&leaf, time(AT))
        .with_name(crate::name_match::ReferenceName::parse("www.example.net").unwrap());
    let found = validator(&[root()]).validate(&request);
    assert!(!found.is_valid());
    assert_eq!(
        told(&found.findings),
        ["0 expired", "0 name-mismatch", "0 self-signed"]
    );
    let [expired, mismatch, _] = &found.findings[..] else {
        panic!()
    };
    let end = time("2021-01-01T00:00:00Z");
    assert_eq!(expired.fact("not_after"), Some(&FactValue::Instant(end)));
    assert_eq!(expired.fingerprint, Some(*leaf.fingerprint_sha256()));
    assert_eq!(
        mismatch.fact("reason"),
        Some(&FactValue::Text("not-listed".to_owned()))
    );
    assert!(mismatch.message.contains("example.org"), "{mismatch}");
}

#[test]
fn a_missing_intermediate_is_told_with_its_address() {
    let leaf = Maker::server(3)
        .issued_by("Sub", 2)
        .ca_issuers("http://ca.example/sub.cer")
        .make();
    let found = report(&leaf, &[], &[root()]);
    assert_eq!(told(&found.findings), ["0 issuer-not-found"]);
    let remedy = found.findings[0].remedy.as_ref().unwrap();
    assert!(
        remedy.contains("\"CN=Sub\" from http://ca.example/sub.cer after the leaf"),
        "{remedy}"
    );
}

#[test]
fn a_stranger_of_the_same_name_is_no_issuer() {
    let impostor = Maker::ca("Sub", 7).issued_by("Root", 1).make();
    let found = report(&leaf(), &[impostor], &[root()]);
    assert_eq!(told(&found.findings), ["0 issuer-not-found"]);
    assert_eq!(
        found.findings[0].fact("same_name_candidates"),
        Some(&FactValue::Integer(1))
    );
}

#[test]
fn a_signature_that_does_not_verify_is_told_on_the_whole_path() {
    let forged = Maker::server(3).issued_by("Sub", 2).signed_with(99).make();
    let found = report(&forged, &[intermediate()], &[root()]);
    assert_eq!(told(&found.findings), ["0 bad-signature"]);
    assert_eq!(found.path, [forged, intermediate(), root()]);
}

#[test]
fn an_unknown_algorithm_is_not_a_bad_signature() {
    let odd = Maker::server(3)
        .issued_by("Sub", 2)
        .algorithm(&[0x2a, 3, 4])
        .make();
    let found = report(&odd, &[intermediate()], &[root()]);
    assert_eq!(told(&found.findings), ["0 unsupported-algorithm"]);
}

#[test]
fn an_untrusted_root_is_told_at_the_end_of_the_path() {
    let found = report(&leaf(), &[intermediate(), root()], &[]);
    assert_eq!(told(&found.findings), ["2 untrusted-root"]);
    assert_eq!(found.path.len(), 3);
}

#[test]
fn an_anchor_for_another_purpose_will_not_do() {
    let anchor = TrustAnchor::new(root(), PurposeSet::of(&[Purpose::ClientAuth]));
    let store: TrustStore = [anchor].into_iter().collect();
    let validator = crate::chain::ChainValidator::new(
        store,
        std::sync::Arc::new(super::maker::HashVerifier)
            as std::sync::Arc<dyn crate::signature::SignatureVerifier>,
    );
    let (leaf, pool) = (leaf(), [intermediate()]);
    let request = ValidationRequest::new(&leaf, time(AT)).with_intermediates(&pool);
    let found = validator.validate(&request);
    assert_eq!(told(&found.findings), ["2 anchor-not-trusted-for-purpose"]);
    let any = validator.validate(&request.with_purpose(Purpose::Any));
    assert_eq!(told(&any.findings), ["2 anchor-not-trusted-for-purpose"]);
}

#[test]
fn depth_is_counted_between_leaf_and_anchor() {
    let (leaf, pool) = (leaf(), [intermediate()]);
    let validator = validator(&[root()]);
    let request = ValidationRequest::new(&leaf, time(AT)).with_intermediates(&pool);
    let allowed = request.clone().with_max_depth(1);
    assert!(validator.validate(&allowed).is_valid());
    let found = validator.validate(&request.with_max_depth(0));
    assert_eq!(told(&found.findings), ["1 depth-exceeded"]);
}

#[test]
fn a_store_has_each_anchor_once_and_finds_it() {
    let only = |purpose| TrustAnchor::new(root(), PurposeSet::of(&[purpose]));
    let mut store: TrustStore = [only(Purpose::ClientAuth)].into_iter().collect();
    store.add(only(Purpose::ServerAuth));
    assert_eq!(store.len(), 1);
    let both = PurposeSet::of(&[Purpose::ServerAuth, Purpose::ClientAuth]);
    assert_eq!(store.get(&root()).unwrap().purposes(), both);
    assert!(store.contains(&root()) && !store.contains(&intermediate()));

    let other_case = Maker::ca(" ROOT", 5).make();
    assert_eq!(store.by_subject(&other_case.subject()).count(), 1);
    assert_eq!(store.by_subject(&leaf().subject()).count(), 0);
    assert_eq!(store.by_key_id(&1_u16.to_be_bytes()).count(), 1);
    assert_eq!(store.by_key_id(&2_u16.to_be_bytes()).count(), 0);
}

/// A CA demands a policy, and the leaf has none: each link holds, and the path as a whole does not.
#[test]
fn a_policy_that_is_demanded_and_not_there() {
    // policyConstraints with requireExplicitPolicy 0.
    let demand = sequence(&[vec![0x80, 1, 0]]);
    let root = Maker::ca("Root", 1).make();
    let strict = Maker::ca("Sub", 2)
        .issued_by("Root", 1)
        .with(&[0x55, 0x1d, 36], true, &demand)
        .make();
    let leaf = Maker::server(3).issued_by("Sub", 2).make();
    let found = report(
        &leaf,
        std::slice::from_ref(&strict),
        std::slice::from_ref(&root),
    );
    assert!(!found.is_valid());
    let codes = told(&found.findings);
    assert!(
        codes.iter().any(|it| it.ends_with("no-valid-policy")),
        "{codes:?}"
    );

    // A sister of that CA that demands nothing makes another path.
    let lenient = Maker::ca("Sub", 2).issued_by("Root", 1).serial(2).make();
    let found = report(&leaf, &[strict, lenient.clone()], &[root]);
    assert!(found.is_valid(), "{:?}", found.findings);
    assert_eq!(found.path[1], lenient);
    assert_eq!(found.work.paths_completed, 2);
}
