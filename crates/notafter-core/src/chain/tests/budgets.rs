//! Whether a limit that is met is always told, and never makes a path valid.

use std::slice::from_ref;

use super::maker::{AT, Maker, signed_by, time, told, validator};
use crate::certificate::Certificate;
use crate::chain::{
    FindingCode, Profile, RevocationMode, Severity, ValidationLimits, ValidationReport,
    ValidationRequest,
};
use crate::read::CertificateRevocationList;
use crate::read::crl::maker::CrlMaker;

/// Each limit by its name, set to this number.
fn limited(to: usize) -> [(&'static str, ValidationLimits); 8] {
    let with = |set: fn(&mut ValidationLimits, usize)| {
        let mut limits = ValidationLimits::default();
        set(&mut limits, to);
        limits
    };
    [
        ("signature-checks", with(|it, to| it.signature_checks = to)),
        ("candidates", with(|it, to| it.candidates = to)),
        ("name-comparisons", with(|it, to| it.name_comparisons = to)),
        ("status-checks", with(|it, to| it.status_checks = to)),
        ("list-octets", with(|it, to| it.list_octets = to)),
        (
            "list-octets-walked",
            with(|it, to| it.list_octets_walked = to),
        ),
        ("complete-paths", with(|it, to| it.complete_paths = to)),
        ("reported-paths", with(|it, to| it.reported_paths = to)),
    ]
}

struct Chain {
    leaf: Certificate,
    others: Vec<Certificate>,
    root: Certificate,
    lists: Vec<CertificateRevocationList>,
}

/// A chain that needs every limit: three signatures, constraints on names, lists.
fn chain() -> Chain {
    let permitted = super::maker::tlv(
        0xa0,
        &super::maker::sequence(&[super::maker::tlv(0x82, b"example.com")]),
    );
    let constraints = super::maker::sequence(&[permitted]);
    Chain {
        leaf: Maker::server(1).issued_by("Sub", 2).make(),
        others: vec![
            Maker::ca("Sub", 2)
                .issued_by("Middle", 3)
                .with(super::maker::NAME_CONSTRAINTS, true, &constraints)
                .make(),
            Maker::ca("Middle", 3).issued_by("Root", 4).make(),
        ],
        root: Maker::ca("Root", 4).make(),
        lists: [("Sub", 2), ("Middle", 3), ("Root", 4)]
            .map(|(name, key)| CrlMaker::new(name).revoked(&[99]).make(signed_by(key)))
            .to_vec(),
    }
}

fn judged(chain: &Chain, limits: ValidationLimits, mode: RevocationMode) -> ValidationReport {
    let request = ValidationRequest::new(&chain.leaf, time(AT))
        .with_intermediates(&chain.others)
        .with_crls(&chain.lists)
        .with_revocation(mode);
    validator(from_ref(&chain.root))
        .with_profile(Profile::Rfc5280)
        .with_limits(limits)
        .validate(&request)
}

fn told_of_limits(report: &ValidationReport) -> Vec<(Severity, String)> {
    let of_limit = |it: &&crate::chain::Finding| it.code == FindingCode::BudgetExhausted;
    let findings = report.findings.iter().filter(of_limit);
    findings
        .map(|it| (it.severity, it.fact("limit").unwrap().to_string()))
        .collect()
}

#[test]
fn a_limit_that_is_met_is_told_and_never_makes_a_path_valid() {
    let chain = chain();
    let full = judged(
        &chain,
        ValidationLimits::default(),
        RevocationMode::Required,
    );
    assert!(full.is_valid(), "{:?}", full.findings);
    assert!(told_of_limits(&full).is_empty());
    for to in [0, 1] {
        for (name, limits) in limited(to) {
            for mode in RevocationMode::ALL {
                let found = judged(&chain, limits, *mode);
                let of_limits = told_of_limits(&found);
                let at = format!("{name} {to} {mode}: {:?}", told(&found.findings));
                // A path that holds needs no other report, and one that is reported is judged as a whole too.
                let is_needless = name == "reported-paths" || name == "complete-paths";
                let is_asked =
                    !["status-checks", "list-octets", "list-octets-walked"].contains(&name);
                if is_needless || !is_asked && *mode == RevocationMode::Off {
                    assert!(found.is_valid() && of_limits.is_empty(), "{at}");
                    continue;
                }
                let is_best_effort = *mode == RevocationMode::BestEffort && !is_asked;
                assert_eq!(found.is_valid(), is_best_effort, "{at}");
                let severity = if is_best_effort {
                    Severity::Warning
                } else {
                    Severity::Error
                };
                assert!(of_limits.contains(&(severity, name.to_owned())), "{at}");
            }
        }
    }
}

/// What is enough to find a path is enough to judge it.
#[test]
fn no_limit_is_met_by_judging_a_path_that_holds() {
    let chain = chain();
    for (name, least) in [
        ("signature-checks", 6),
        ("candidates", 6),
        ("name-comparisons", 2),
        ("status-checks", 3),
    ] {
        for (to, is_enough) in [(least - 1, false), (least, true)] {
            let limits = limited(to).into_iter().find(|it| it.0 == name).unwrap().1;
            let found = judged(&chain, limits, RevocationMode::Required);
            assert_eq!(found.is_valid(), is_enough, "{name} {to}: {:?}", found.work);
        }
    }
}

/// Without room for a single report, the verdict still says why.
#[test]
fn no_report_without_a_finding() {
    let mut chain = chain();
    chain.others.clear();
    let limits = limited(0).into_iter().find(|it| it.0 == "reported-paths");
    let found = judged(&chain, limits.unwrap().1, RevocationMode::Off);
    assert!(!found.is_valid());
    assert_eq!(told(&found.findings), ["budget-exhausted"]);
}
