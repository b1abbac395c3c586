//! NIST PKITS.

use notafter_tests::conformance::{Der, Expected, pkits_der};
use notafter_tests::suites::{Case, Exception, Revocation, Score, answer_all, pkits, pkits_p256};

fn score(suite: &str, cases: &[Case]) -> Score {
    Score::of(suite, answer_all(cases), &Exception::all()).told()
}

#[test]
fn with_crls() {
    let Some(cases) = pkits(Revocation::Checked) else {
        return;
    };
    score("PKITS", &cases).assert_whole(249);
}

#[test]
fn without_crls() {
    let Some(cases) = pkits(Revocation::Unchecked) else {
        return;
    };
    score("PKITS without CRLs", &cases).assert_whole(249);
}

#[test]
fn on_p256() {
    let Some(cases) = pkits_p256() else { return };
    score("PKITS on P-256", &cases).assert_whole(246);
}

/// The one row of which the certificates on P-256 differ in more than their keys: the end
/// entity's has a policy, which the suite's own has not.
const WITH_A_POLICY_ON_P256: &str = "4.9.6";

/// The policies for which a valid path is valid are those that the suite tells.
#[test]
fn policies_at_the_end() {
    let (Some(own), Some(p256)) = (pkits(Revocation::Unchecked), pkits_p256()) else {
        return;
    };
    let differing = |cases: &[Case]| -> (usize, Vec<String>) {
        let valid = cases.iter().filter_map(|case| {
            let outcome = case.answer();
            let is_valid = outcome.verdict == Expected::Accept;
            let expected = case.policy_set.as_ref().filter(|_| is_valid)?;
            Some((case.id.clone(), *expected == outcome.policy_set()))
        });
        let valid: Vec<(String, bool)> = valid.collect();
        let differing = valid.iter().filter(|(_, is_same)| !is_same);
        let differing = differing.map(|(id, _)| id.clone()).collect();
        (valid.len(), differing)
    };
    assert_eq!(differing(&own), (160, Vec::new()));
    let known = vec![WITH_A_POLICY_ON_P256.to_owned()];
    assert_eq!(differing(&p256), (158, known));
}

/// Among all certificates of the suite the verdicts are those of each row's own: the budget is
/// enough to find the right ones, and there is no way around.
#[test]
fn among_all_certificates() {
    let (Some(mut cases), Some(ders)) = (pkits(Revocation::Checked), pkits_der()) else {
        return;
    };
    let own = answer_all(&cases);
    let certificates: Vec<Der> = ders.certs.into_values().collect();
    assert_eq!(certificates.len(), 405);
    let crls: Vec<Der> = ders.crls.into_values().collect();
    for case in &mut cases {
        case.intermediates.clone_from(&certificates);
        case.crls.clone_from(&crls);
    }
    for (own, all) in own.iter().zip(answer_all(&cases)) {
        let why = format!("with its own: {}; among all: {}", own.why, all.why);
        assert_eq!(own.verdict, all.verdict, "{}: {why}", own.id);
    }
}
