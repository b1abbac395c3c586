//! Sets of certificates made to keep a validator busy.

mod lists;
mod look_alikes;
mod names;

use std::slice;

use super::maker::{Maker, NAME_CONSTRAINTS, report, report_by, sequence, tlv, told};
use crate::certificate::Certificate;
use crate::chain::{FindingCode, MAX_CANDIDATES, MAX_SIGNATURE_CHECKS, Profile, ValidationReport};

/// Longer than the slowest of debug builds on a busy machine needs, and far below what it is there for: work that
/// is not bounded takes many minutes. In seconds.
const PATIENCE: u64 = 100;

/// Does this, and sees that it comes to its end.
#[expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "what is tested is the time that it takes"
)]
fn soon<T>(work: impl FnOnce() -> T) -> T {
    let start = std::time::Instant::now();
    let done = work();
    assert!(
        start.elapsed().as_secs() < PATIENCE,
        "{:?}",
        start.elapsed()
    );
    done
}

/// The limit that the report tells of.
fn limit(report: &ValidationReport) -> Option<String> {
    let findings = report.findings.iter();
    let told = findings.filter(|it| it.code == FindingCode::BudgetExhausted);
    let mut limits = told.filter_map(|it| it.fact("limit"));
    limits.next().map(ToString::to_string)
}

#[test]
fn look_alikes_end_within_the_budget() {
    let leaf = Maker::server(1).issued_by("Sub", 2).make();
    // One name, one key, each issued by each: every step has every candidate.
    let same_key: Vec<Certificate> = (0..120)
        .map(|serial| {
            Maker::ca("Sub", 2)
                .issued_by("Sub", 2)
                .serial(serial)
                .make()
        })
        .collect();
    let found = report(&leaf, &same_key, &[]);
    assert!(!found.is_valid());
    // One name, as many keys, without a word on which key it was.
    let keys = 3..1003;
    let distinct_keys: Vec<Certificate> = keys
        .map(|key| {
            Maker::ca("Sub", key)
                .issued_by("Sub", key % 7 + 3)
                .without(&[0x55, 0x1d, 14])
                .make()
        })
        .collect();
    let found = report(&leaf, &distinct_keys, &[]);
    assert!(!found.is_valid());
    assert!(
        told(&found.findings)
            .iter()
            .any(|it| it.ends_with("budget-exhausted")),
        "{:?}",
        found.findings
    );
    assert!(found.work.signatures_checked <= MAX_SIGNATURE_CHECKS);
    assert!(found.work.candidates_tried <= MAX_CANDIDATES);
}

/// Names may be as long as the certificate. Each is folded and normalised once, and not again for each path
/// in which it stands: that would take minutes.
#[test]
fn long_names_that_differ_in_case_cost_no_more_than_reading_them() {
    const RUNGS: u16 = 10;
    const TWINS: u8 = 3;
    // All names are alike but for the case of a letter at the beginning and the rung at the end.
    let name = |rung: u16, twin: u8| {
        let letters = "a".repeat(20_000);
        let (before, after) = letters.split_at(usize::from(twin));
        format!("{before}A{after}{rung}")
    };
    let rungs = (1..=RUNGS).flat_map(|rung| (1..=TWINS).map(move |twin| (rung, twin)));
    let others: Vec<Certificate> = rungs
        .map(|(rung, twin)| {
            Maker::ca(&name(rung, twin), rung)
                .issued_by(&name(rung + 1, 0), rung + 1)
                .make()
        })
        .collect();
    let leaf = Maker::server(100).issued_by(&name(1, 0), 1).make();
    let found = soon(|| report(&leaf, &others, &[]));
    assert!(!found.is_valid() && found.work.candidates_tried > 10_000);
}

/// A CA with a long name and a constraint that every leaf breaks, above a ladder of twins: what a path
/// breaks is written down for the paths that are told and not for each that is tried.
#[test]
fn a_constraint_that_breaks_on_every_path_is_told_once() {
    const RUNGS: u16 = 8;
    let top = "a".repeat(30_000);
    let name = |rung: u16| match rung {
        0..=RUNGS => format!("CA {rung}"),
        _ => top.clone(),
    };
    let rungs = (1..=RUNGS).flat_map(|rung| (1..=3).map(move |twin| (rung, twin)));
    let mut others: Vec<Certificate> = rungs
        .map(|(rung, twin)| {
            Maker::ca(&name(rung), rung)
                .issued_by(&name(rung + 1), rung + 1)
                .serial(twin)
                .make()
        })
        .collect();
    let permitted = tlv(0xa0, &sequence(&[tlv(0x82, b"other.example")]));
    others.push(
        Maker::ca(&top, RUNGS + 1)
            .issued_by("Nobody", 50)
            .with(NAME_CONSTRAINTS, true, &sequence(&[permitted]))
            .make(),
    );
    let names: Vec<String> = (0..20).map(|number| format!("{number}.example")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let leaf = Maker::server(100)
        .issued_by("CA 1", 1)
        .dns_names(&names)
        .make();
    let found = soon(|| report(&leaf, &others, &[]));
    assert!(!found.is_valid() && found.work.candidates_tried > 5000);
}

#[test]
fn a_ring_of_cas_has_an_end() {
    let leaf = Maker::server(9).issued_by("A", 1).make();
    let ring = [
        Maker::ca("A", 1).issued_by("B", 2).make(),
        Maker::ca("B", 2).issued_by("C", 3).make(),
        Maker::ca("C", 3).issued_by("A", 1).make(),
    ];
    let found = report(&leaf, &ring, &[]);
    assert!(!found.is_valid());
    assert_eq!(found.path.len(), 4);
    // With an anchor beside the ring, the path leaves it.
    let anchor = Maker::ca("C", 3).make();
    let found = report(&leaf, &ring, &[anchor]);
    assert!(found.is_valid(), "{:?}", found.findings);
}

#[test]
fn a_ladder_of_twins_does_not_double_at_each_rung() {
    // Look-alikes on each rung, all with the same key: 2^9 and 3^9 paths, none to an anchor.
    let ladder = |twins: u8| -> Vec<Certificate> {
        let rungs = (1..=9_u16).flat_map(|rung| (1..=twins).map(move |serial| (rung, serial)));
        rungs
            .map(|(rung, serial)| {
                Maker::ca(&format!("CA {rung}"), rung)
                    .issued_by(&format!("CA {}", rung + 1), rung + 1)
                    .serial(serial)
                    .make()
            })
            .collect()
    };
    let leaf = Maker::server(100).issued_by("CA 1", 1).make();
    let found = report(&leaf, &ladder(2), &[]);
    assert_eq!(told(&found.findings), ["9 issuer-not-found"]);
    assert!(found.work.signatures_checked <= 2 * 2 * 9);
    let found = report(&leaf, &ladder(5), &[]);
    let codes = told(&found.findings);
    assert!(
        codes.iter().any(|it| it.ends_with("budget-exhausted")),
        "{codes:?}"
    );
    assert!(
        !codes.iter().any(|it| it.ends_with("issuer-not-found")),
        "{codes:?}"
    );
}

#[test]
fn no_changed_bit_goes_unnoticed() {
    let root = Maker::ca("Root", 1).make();
    let sub = Maker::ca("Sub", 2).issued_by("Root", 1).make();
    let leaf = Maker::server(3).issued_by("Sub", 2).make();
    let each_change = |certificate: &Certificate| -> Vec<Certificate> {
        let der = certificate.as_der();
        let changes = (0..der.len() * 8).map(|bit| {
            let mut changed = der.to_vec();
            changed[bit / 8] ^= 1 << (bit % 8);
            changed
        });
        changes
            .filter_map(|changed| Certificate::from_der(&changed).ok())
            .collect()
    };
    let changed_leaves = each_change(&leaf);
    assert!(changed_leaves.len() > 1000);
    for changed in changed_leaves {
        for profile in Profile::ALL {
            let found = report_by(
                *profile,
                &changed,
                slice::from_ref(&sub),
                slice::from_ref(&root),
            );
            assert!(!found.is_valid(), "{changed:?}");
        }
    }
    for changed in each_change(&sub) {
        let found = report(&leaf, &[changed], slice::from_ref(&root));
        assert!(!found.is_valid(), "{:?}", found.path);
    }
}
