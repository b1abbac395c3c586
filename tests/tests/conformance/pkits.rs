//! NIST PKITS.

use notafter_tests::conformance::{Der, pkits_der};
use notafter_tests::suites::{Case, Exception, Revocation, Score, answer_all, pkits, pkits_p256};

fn score(suite: &str, cases: &[Case]) -> Score {
    Score::of(suite, answer_all(cases), &Exception::all()).told()
}

#[test]
fn with_crls() {
    let Some(cases) = pkits(Revocation::Checked) else {
        return;
    };
    // FLOOR: CRLs, policies and DSA are not checked yet.
    score("PKITS", &cases).assert_floor(249, 163);
}

#[test]
fn without_crls() {
    let Some(cases) = pkits(Revocation::Unchecked) else {
        return;
    };
    // FLOOR: policies and DSA are not checked yet.
    score("PKITS without CRLs", &cases).assert_floor(249, 207);
}

#[test]
fn on_p256() {
    let Some(cases) = pkits_p256() else { return };
    // FLOOR: policies are not checked yet.
    score("PKITS on P-256", &cases).assert_floor(246, 206);
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
        if !case.crls.is_empty() {
            case.crls.clone_from(&crls);
        }
    }
    for (own, all) in own.iter().zip(answer_all(&cases)) {
        let why = format!("with its own: {}; among all: {}", own.why, all.why);
        assert_eq!(own.verdict, all.verdict, "{}: {why}", own.id);
    }
}
