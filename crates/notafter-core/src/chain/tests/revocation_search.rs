//! Revocation in the search: which lists count on which path, and who may have signed them.

use std::slice::from_ref;

use super::maker::{
    AT, BASIC_CONSTRAINTS, KEY_USAGE, Maker, sequence, signed_by, time, told, validator,
};
use crate::certificate::Certificate;
use crate::chain::{Profile, RevocationMode, ValidationReport, ValidationRequest};
use crate::read::CertificateRevocationList;
use crate::read::crl::maker::{CrlMaker, Entry, directory, tlv};

const DISTRIBUTION_POINTS: &[u8] = &[0x55, 0x1d, 31];
const NEWER: &str = "260515000000Z";
const UNTIL: Option<&str> = Some("260701000000Z");

const ROOT: u16 = 1;
const SUB: u16 = 2;
const LEAF: u16 = 3;
const SIGNER: u16 = 4;
const LEAF_SERIAL: u8 = 30;
const SUB_SERIAL: u8 = 20;
const SIGNER_SERIAL: u8 = 40;

fn root() -> Certificate {
    Maker::ca("Root", ROOT).make()
}

fn sub() -> Maker {
    Maker::ca("Sub", SUB)
        .issued_by("Root", ROOT)
        .serial(SUB_SERIAL)
}

fn leaf() -> Maker {
    Maker::server(LEAF)
        .issued_by("Sub", SUB)
        .serial(LEAF_SERIAL)
}

/// A certificate that signs lists and nothing else.
fn signer(subject: &str, key: u16) -> Maker {
    Maker::ca(subject, key)
        .without(BASIC_CONSTRAINTS)
        .with(KEY_USAGE, true, &tlv(3, &[1, 0b0000_0010]))
        .serial(SIGNER_SERIAL)
}

fn list(issuer: &str, key: u16, revoked: &[u8]) -> CertificateRevocationList {
    made(CrlMaker::new(issuer), key, revoked)
}

fn newer(issuer: &str, key: u16, revoked: &[u8]) -> CertificateRevocationList {
    made(CrlMaker::new(issuer).times(NEWER, UNTIL), key, revoked)
}

fn made(maker: CrlMaker, key: u16, revoked: &[u8]) -> CertificateRevocationList {
    let maker = revoked
        .iter()
        .fold(maker, |maker, serial| maker.revoked(&[*serial]));
    maker.make(signed_by(key))
}

fn judged(
    mode: RevocationMode,
    leaf: &Certificate,
    others: &[Certificate],
    lists: &[CertificateRevocationList],
    roots: &[Certificate],
) -> ValidationReport {
    let request = ValidationRequest::new(leaf, time(AT))
        .with_intermediates(others)
        .with_crls(lists)
        .with_revocation(mode);
    let validator = validator(roots).with_profile(Profile::Rfc5280);
    validator.validate(&request)
}

/// What is told where statuses are required; and that the order of certificates and lists has no part in it.
fn says(others: &[Maker], lists: &[CertificateRevocationList]) -> Vec<String> {
    let others: Vec<Certificate> = others.iter().map(Maker::make).collect();
    let found = judged(
        RevocationMode::Required,
        &leaf().make(),
        &others,
        lists,
        &[root()],
    );
    let (mut other_way, mut lists_other_way) = (others, lists.to_vec());
    other_way.reverse();
    lists_other_way.reverse();
    let reversed = judged(
        RevocationMode::Required,
        &leaf().make(),
        &other_way,
        &lists_other_way,
        &[root()],
    );
    assert_eq!(reversed.verdict, found.verdict, "{:?}", reversed.findings);
    assert!(
        !told(&found.findings)
            .iter()
            .any(|it| it.ends_with("budget-exhausted"))
    );
    told(&found.findings)
}

/// Why the first list that does not count does not.
fn reason(report: &ValidationReport) -> Option<String> {
    let mut reasons = report.findings.iter().filter_map(|it| it.fact("reason"));
    reasons.next().map(ToString::to_string)
}

#[test]
fn lists_of_the_cas_on_the_path() {
    let good = [list("Sub", SUB, &[]), list("Root", ROOT, &[])];
    assert!(says(&[sub()], &good).is_empty());
    let revoked = [list("Sub", SUB, &[LEAF_SERIAL]), list("Root", ROOT, &[])];
    assert_eq!(says(&[sub()], &revoked), ["0 revoked"]);
    let revoked = [list("Sub", SUB, &[]), list("Root", ROOT, &[SUB_SERIAL])];
    assert_eq!(says(&[sub()], &revoked), ["1 revoked"]);
    // Each list speaks for the certificates of its own issuer.
    let elsewhere = [
        list("Sub", SUB, &[SUB_SERIAL]),
        list("Root", ROOT, &[LEAF_SERIAL]),
    ];
    assert!(says(&[sub()], &elsewhere).is_empty());
    assert_eq!(
        says(&[sub()], &good[..1]),
        ["1 revocation-status-unknown"],
        "the intermediate's is needed too"
    );
    let forged = [list("Sub", SIGNER, &[]), list("Root", ROOT, &[])];
    assert_eq!(
        says(&[sub()], &forged),
        ["0 revocation-status-unknown", "0 crl-not-authentic"]
    );
}

#[test]
fn modes() {
    let (leaf, others) = (leaf().make(), [sub().make()]);
    let good = [list("Sub", SUB, &[]), list("Root", ROOT, &[])];
    let revoked = [list("Sub", SUB, &[LEAF_SERIAL])];
    for (mode, lists, expected) in [
        (RevocationMode::Off, &revoked[..], true),
        (RevocationMode::BestEffort, &revoked[..], false),
        (RevocationMode::Required, &revoked[..], false),
        (RevocationMode::BestEffort, &good[..1], true),
        (RevocationMode::Required, &good[..1], false),
        (RevocationMode::Required, &good[..], true),
        (RevocationMode::BestEffort, &[], true),
        (RevocationMode::Required, &[], false),
    ] {
        let found = judged(mode, &leaf, &others, lists, &[root()]);
        assert_eq!(found.is_valid(), expected, "{mode}: {:?}", found.findings);
    }
    // One that is trusted by itself has nobody who could revoke it.
    let found = judged(
        RevocationMode::Required,
        &leaf,
        &[],
        &revoked,
        from_ref(&leaf),
    );
    assert!(found.is_valid(), "{:?}", found.findings);
}

#[test]
fn a_revoked_branch_leads_on_to_another() {
    // One CA, certified twice: once by the root, and once by another CA.
    let other_sub = Maker::ca("Sub", SUB)
        .issued_by("Other", 9)
        .serial(SUB_SERIAL);
    let other = Maker::ca("Other", 9).issued_by("Root", ROOT).serial(90);
    let branches = [sub(), other_sub, other];
    let sub_list = list("Sub", SUB, &[]);
    for (of_root, of_other, path_length) in [
        (&[][..], &[][..], Some(3)),
        (&[SUB_SERIAL], &[], Some(4)),
        (&[], &[SUB_SERIAL], Some(3)),
        (&[90], &[], Some(3)),
        (&[SUB_SERIAL, 90], &[], None),
        (&[SUB_SERIAL], &[SUB_SERIAL], None),
    ] {
        let lists = [
            sub_list.clone(),
            list("Root", ROOT, of_root),
            list("Other", 9, of_other),
        ];
        let others: Vec<Certificate> = branches.iter().map(Maker::make).collect();
        let found = judged(
            RevocationMode::Required,
            &leaf().make(),
            &others,
            &lists,
            &[root()],
        );
        let length = found.is_valid().then_some(found.path.len());
        assert_eq!(length, path_length, "{of_root:?} {of_other:?}");
    }
}

/// What holds of a list on one path need not hold on another: here its signer leads to one anchor alone.
#[test]
fn nothing_is_carried_from_one_path_to_the_other() {
    let roots = [root(), Maker::ca("Second", 8).make()];
    let second_sub = Maker::ca("Sub", SUB)
        .issued_by("Second", 8)
        .serial(SUB_SERIAL);
    for (anchor, key, expected) in [("Root", ROOT, 0), ("Second", 8, 1)] {
        let others = [
            sub().make(),
            second_sub.make(),
            signer("Lists", SIGNER).issued_by(anchor, key).make(),
        ];
        let point = sequence(&[tlv(0xa2, &directory("Lists"))]);
        let leaf = leaf().with(DISTRIBUTION_POINTS, false, &sequence(&[point]));
        let indirect = CrlMaker::new("Lists").scope(&[vec![0x84, 1, 0xff]]);
        let lists = [
            made(indirect, SIGNER, &[]),
            list("Root", ROOT, &[]),
            list("Second", 8, &[]),
        ];
        let found = judged(
            RevocationMode::Required,
            &leaf.make(),
            &others,
            &lists,
            &roots,
        );
        assert!(found.is_valid(), "{anchor}: {:?}", found.findings);
        assert_eq!(found.path.last(), Some(&roots[expected]));
    }
}

/// A separate signer of lists, in every state.
#[test]
fn a_separate_signer() {
    let of_root = list("Root", ROOT, &[]);
    let of_sub = list("Sub", SIGNER, &[]);
    let lists = [of_sub.clone(), of_root.clone()];
    let by_root = || signer("Sub", SIGNER).issued_by("Root", ROOT);
    let by_sub = || signer("Sub", SIGNER).issued_by("Sub", SUB);
    let unknown = ["0 revocation-status-unknown", "0 crl-not-authentic"];
    for (name, separate, lists, expected) in [
        ("by the root", by_root(), &lists[..], &[][..]),
        // Its own status rests on its own list, there being no other.
        ("by the CA", by_sub(), &lists, &[]),
        (
            "revoked by itself",
            by_sub(),
            &[list("Sub", SIGNER, &[SIGNER_SERIAL]), of_root.clone()],
            &unknown,
        ),
        (
            "revoked by the root",
            by_root(),
            &[of_sub.clone(), list("Root", ROOT, &[SIGNER_SERIAL])],
            &unknown,
        ),
        (
            // The CA's own, older list says so. That list says nothing of the leaf: it is about CAs.
            "revoked by the CA's key",
            by_sub(),
            &[
                newer("Sub", SIGNER, &[]),
                made(
                    CrlMaker::new("Sub").scope(&[vec![0x83, 2, 5, 0x40]]),
                    SUB,
                    &[SIGNER_SERIAL],
                ),
                of_root.clone(),
            ],
            &unknown,
        ),
        (
            "without cRLSign",
            by_root().with(KEY_USAGE, true, &tlv(3, &[7, 0b1000_0000])),
            &lists,
            &unknown,
        ),
        (
            "without a key usage",
            by_root().without(KEY_USAGE),
            &lists,
            &[],
        ),
        (
            "expired",
            by_root().valid("20250101000000Z", "20260501000000Z"),
            &lists,
            &unknown,
        ),
        (
            "not signed by its issuer",
            by_root().signed_with(9),
            &lists,
            &unknown,
        ),
        (
            "another anchor's",
            signer("Sub", SIGNER).issued_by("Other", 8),
            &lists,
            &unknown,
        ),
    ] {
        let others = [sub(), separate];
        assert_eq!(says(&others, lists), expected, "{name}");
    }
}

#[test]
fn why_a_signer_is_refused() {
    let unknown_signer = signer("Sub", SIGNER).issued_by("Middle", 7);
    let middle = Maker::ca("Middle", 7).issued_by("Root", ROOT).serial(70);
    let others = [sub().make(), unknown_signer.make(), middle.make()];
    let lists = [list("Sub", SIGNER, &[]), list("Root", ROOT, &[])];
    let roots = [root()];
    let judge = |mode, lists: &[_]| judged(mode, &leaf().make(), &others, lists, &roots);
    let found = judge(RevocationMode::Required, &lists);
    assert!(!found.is_valid());
    assert_eq!(reason(&found).as_deref(), Some("issuer-status-unknown"));
    // Where an unknown status is no error, that of a signer is none either; a revoked one is.
    assert!(judge(RevocationMode::BestEffort, &lists).is_valid());
    let revoked = [
        list("Sub", SIGNER, &[LEAF_SERIAL]),
        list("Root", ROOT, &[]),
        list("Middle", 7, &[SIGNER_SERIAL]),
    ];
    let found = judge(RevocationMode::BestEffort, &revoked);
    assert!(
        found.is_valid(),
        "what a revoked signer says does not count"
    );
    assert_eq!(reason(&found).as_deref(), Some("issuer-revoked"));
}

#[test]
fn a_list_of_another_anchor_does_not_count() {
    let roots = [root(), Maker::ca("Other", 8).make()];
    let separate = signer("Sub", SIGNER).issued_by("Other", 8);
    let others = [sub().make(), separate.make()];
    let lists = [
        list("Sub", SIGNER, &[]),
        list("Root", ROOT, &[]),
        list("Other", 8, &[]),
    ];
    let found = judged(
        RevocationMode::Required,
        &leaf().make(),
        &others,
        &lists,
        &roots,
    );
    assert!(!found.is_valid());
    assert_eq!(reason(&found).as_deref(), Some("issuer-not-trusted"));
    // Nor does one of an anchor itself.
    let roots = [root(), Maker::ca("Sub", SIGNER).make()];
    let found = judged(
        RevocationMode::Required,
        &leaf().make(),
        &others[..1],
        &lists,
        &roots,
    );
    assert!(!found.is_valid());
    assert_eq!(reason(&found).as_deref(), Some("issuer-not-trusted"));
}

#[test]
fn key_rollover() {
    const NEW: u16 = 12;
    let of_root = list("Root", ROOT, &[]);
    let by_new_key = list("Sub", NEW, &[]);
    for new in [
        // A new certificate by the root, ...
        Maker::ca("Sub", NEW).issued_by("Root", ROOT).serial(21),
        // ... or by the old key.
        Maker::ca("Sub", NEW).issued_by("Sub", SUB).serial(21),
    ] {
        assert!(says(&[sub(), new], &[by_new_key.clone(), of_root.clone()]).is_empty());
    }
    // The old key, certified by the new one, which alone signs lists.
    let new = Maker::ca("Sub", NEW).issued_by("Root", ROOT).serial(21);
    let old_with_new = Maker::ca("Sub", SUB).issued_by("Sub", NEW).serial(22);
    let old = [new, old_with_new];
    assert!(says(&old, &[by_new_key, of_root.clone()]).is_empty());
    let revoked = list("Sub", NEW, &[22]);
    assert_eq!(says(&old, &[revoked, of_root]), ["1 revoked"]);
}

/// A CA that is revoked issues itself a certificate with the name of the one above it, which signs a newer list that
/// leaves the CA out.
#[test]
fn a_revoked_ca_cannot_clear_itself() {
    let honest = list("Root", ROOT, &[SUB_SERIAL]);
    let forged = newer("Root", SIGNER, &[]);
    let of_sub = list("Sub", SUB, &[]);
    let lists = [honest.clone(), forged.clone(), of_sub.clone()];
    let false_root = signer("Root", SIGNER).issued_by("Sub", SUB);
    assert_eq!(says(&[sub(), false_root.clone()], &lists), ["1 revoked"]);
    // Without the honest list nothing is known.
    assert_eq!(
        says(&[sub(), false_root], &lists[1..]),
        ["1 revocation-status-unknown", "1 crl-not-authentic"]
    );
    // The false one below another certificate of the same CA, which is revoked as well.
    let twin = sub().serial(SUB_SERIAL + 1);
    let both = list("Root", ROOT, &[SUB_SERIAL, SUB_SERIAL + 1]);
    let false_root = signer("Root", SIGNER).issued_by("Sub", SUB);
    let found = says(
        &[sub(), twin, false_root],
        &[both, forged.clone(), of_sub.clone()],
    );
    assert_eq!(found, ["1 revoked"]);
    // The false one stands on the path itself.
    let false_root = Maker::ca("Root", SIGNER).issued_by("Sub", SUB).serial(41);
    let below = Maker::server(LEAF)
        .issued_by("Root", SIGNER)
        .serial(LEAF_SERIAL)
        .make();
    let found = judged(
        RevocationMode::Required,
        &below,
        &[sub().make(), false_root.make()],
        &lists,
        &[root()],
    );
    assert!(!found.is_valid());
    assert_eq!(told(&found.findings), ["2 revoked"]);
}

/// The same with a second CA, which is revoked too and stands outside the path: neither can speak for itself by speaking for
/// the other.
#[test]
fn revoked_cas_cannot_clear_each_other() {
    const OTHER: u16 = 7;
    const OTHER_SERIAL: u8 = 70;
    let other = Maker::ca("Other", OTHER)
        .issued_by("Root", ROOT)
        .serial(OTHER_SERIAL);
    let of_both = list("Root", ROOT, &[SUB_SERIAL, OTHER_SERIAL]);
    let of_sub = list("Sub", SUB, &[]);
    let of_other = list("Other", OTHER, &[]);
    // One false root each, and one list each.
    let by_other = signer("Root", SIGNER).issued_by("Other", OTHER);
    let by_sub = signer("Root", 14).issued_by("Sub", SUB).serial(41);
    for forged in [
        vec![newer("Root", SIGNER, &[])],
        vec![newer("Root", SIGNER, &[]), newer("Root", 14, &[])],
        vec![newer("Root", 14, &[]), newer("Root", SIGNER, &[])],
    ] {
        let mut lists = vec![of_sub.clone(), of_other.clone()];
        lists.extend(forged);
        let others = [sub(), other.clone(), by_other.clone(), by_sub.clone()];
        let found = says(&others, &lists);
        assert_eq!(
            found.first().map(String::as_str),
            Some("1 revocation-status-unknown"),
            "{found:?}"
        );
        lists.push(of_both.clone());
        assert_eq!(says(&others, &lists), ["1 revoked"]);
        // A CA that is not revoked may speak in any name: the standard has it so.
        lists.pop();
        lists.push(list("Root", ROOT, &[SUB_SERIAL]));
        assert!(says(&others, &lists).is_empty());
    }
}

/// What the leaf's list rests on does not count for the CAs above it, although it is one list.
#[test]
fn a_list_that_counts_for_the_leaf_does_not_for_the_ca_above_its_signer() {
    let point = sequence(&[tlv(0xa2, &directory("Root"))]);
    let leaf = leaf().with(DISTRIBUTION_POINTS, false, &sequence(&[point]));
    let indirect = CrlMaker::new("Root")
        .times(NEWER, UNTIL)
        .scope(&[vec![0x84, 1, 0xff]]);
    let other = Entry::new(&[99]).issued_by("Sub");
    let forged = indirect.entry(other).make(signed_by(SIGNER));
    let false_root = signer("Root", SIGNER).issued_by("Sub", SUB).make();
    let others = [sub().make(), false_root];
    for (of_root, codes) in [
        (
            None,
            &["1 revocation-status-unknown", "1 crl-not-authentic"][..],
        ),
        (Some(list("Root", ROOT, &[SUB_SERIAL])), &["1 revoked"]),
        (Some(list("Root", ROOT, &[])), &[]),
    ] {
        let mut lists = vec![forged.clone(), list("Sub", SUB, &[])];
        lists.extend(of_root);
        let found = judged(
            RevocationMode::Required,
            &leaf.make(),
            &others,
            &lists,
            &[root()],
        );
        assert_eq!(told(&found.findings), codes);
    }
}

/// Signers whose status rests on each other, and on nothing else.
#[test]
fn a_ring_of_signers_shows_nothing() {
    let ring = |name: &str, key: u16, issuer: &str, issuer_key: u16| {
        Maker::ca(name, key)
            .issued_by(issuer, issuer_key)
            .serial(u8::try_from(key).unwrap())
    };
    // A signs the lists of Sub; B issued A and C issued B; the lists of both are signed by keys that A certified.
    let others = [
        sub(),
        ring("Sub", 11, "B", 12),
        ring("B", 12, "C", 13),
        ring("C", 13, "Root", ROOT),
        ring("B", 14, "Sub", 11),
        ring("C", 15, "Sub", 11),
    ];
    let lists = [
        list("Sub", 11, &[]),
        list("B", 14, &[]),
        list("C", 15, &[]),
        list("Root", ROOT, &[]),
    ];
    assert_eq!(
        says(&others, &lists),
        ["0 revocation-status-unknown", "0 crl-not-authentic"]
    );
    // With lists of their own keys, everything is known.
    let own = [list("B", 12, &[]), list("C", 13, &[])];
    assert!(says(&others, &[&lists[..], &own].concat()).is_empty());
}

/// A leaf is no signer, whatever its name.
#[test]
fn a_leaf_does_not_sign_lists() {
    let named_as_its_issuer = Maker::server(SIGNER)
        .issued_by("Sub", SUB)
        .serial(SIGNER_SERIAL);
    let lists = [list("example.com", SIGNER, &[]), list("Root", ROOT, &[])];
    let point = sequence(&[tlv(0xa2, &directory("example.com"))]);
    let leaf = leaf().with(DISTRIBUTION_POINTS, false, &sequence(&[point]));
    let others = [sub().make(), named_as_its_issuer.make()];
    let found = judged(
        RevocationMode::Required,
        &leaf.make(),
        &others,
        &lists,
        &[root()],
    );
    assert!(!found.is_valid(), "{:?}", found.findings);
}

/// A chain of signers, each with a name of its own, is followed for a few steps and no further, and that is told.
#[test]
fn signers_of_signers() {
    // The list of Sub is signed by a key that Middle 1 certified, whose lists are signed by one of Middle 2, ...
    for depth in 1..8_u8 {
        let name = |step: u8| match step {
            0 => "Sub".to_owned(),
            _ => format!("Middle {step}"),
        };
        let mut others = vec![sub().make()];
        let mut lists = vec![list("Root", ROOT, &[])];
        for step in 0..depth {
            let key = 100 + u16::from(step);
            let (above, above_key) = (name(step + 1), 200 + u16::from(step) + 1);
            let issued = signer(&name(step), key).issued_by(&above, above_key);
            others.push(issued.serial(50 + step).make());
            let ca = Maker::ca(&above, above_key).issued_by("Root", ROOT);
            others.push(ca.serial(60 + step).make());
            lists.push(list(&name(step), key, &[]));
        }
        lists.push(list(&name(depth), 200 + u16::from(depth), &[]));
        let roots = [root()];
        let found = judged(
            RevocationMode::Required,
            &leaf().make(),
            &others,
            &lists,
            &roots,
        );
        assert_eq!(found.is_valid(), depth < 4, "{depth}: {:?}", found.findings);
        let is_told = told(&found.findings).contains(&"0 budget-exhausted".to_owned());
        assert_eq!(is_told, !found.is_valid());
    }
}
