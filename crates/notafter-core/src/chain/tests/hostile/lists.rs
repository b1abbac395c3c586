//! Revocation lists without measure: many, huge, and of issuers that look alike.

use super::super::maker::{AT, BASIC_CONSTRAINTS, KEY_USAGE, Maker, signed_by, time, validator};
use super::{limit, soon};
use crate::certificate::Certificate;
use crate::chain::{
    FindingCode, MAX_CANDIDATES, MAX_SIGNATURE_CHECKS, Profile, RevocationMode, ValidationReport,
    ValidationRequest,
};
use crate::read::CertificateRevocationList;
use crate::read::crl::maker::{CrlMaker, Entry, tlv};

const MANY: u16 = 10_000;

fn judged(others: &[Certificate], lists: &[CertificateRevocationList]) -> ValidationReport {
    let leaf = Maker::server(1).issued_by("Sub", 2).serial(5).make();
    let roots = [Maker::ca("Root", 3).make()];
    let request = ValidationRequest::new(&leaf, time(AT))
        .with_intermediates(others)
        .with_revocation(RevocationMode::Required)
        .with_crls(lists);
    let validator = validator(&roots).with_profile(Profile::Rfc5280);
    let found = soon(|| validator.validate(&request));
    assert!(found.work.signatures_checked <= MAX_SIGNATURE_CHECKS);
    assert!(found.work.candidates_tried <= MAX_CANDIDATES);
    found
}

fn sub() -> Maker {
    Maker::ca("Sub", 2).issued_by("Root", 3).serial(6)
}

fn of_root() -> CertificateRevocationList {
    CrlMaker::new("Root").make(signed_by(3))
}

fn signer(key: u16) -> Maker {
    Maker::ca("Sub", key).without(BASIC_CONSTRAINTS).with(
        KEY_USAGE,
        true,
        &tlv(3, &[1, 0b0000_0010]),
    )
}

#[test]
fn many_lists_of_one_issuer() {
    // None of them is signed by anybody.
    let forged = CrlMaker::new("Sub").make(signed_by(9));
    let mut lists: Vec<_> = (0..MANY).map(|_| forged.clone()).collect();
    lists.push(of_root());
    let found = judged(&[sub().make()], &lists);
    assert!(!found.is_valid());
    assert_eq!(limit(&found).as_deref(), Some("signature-checks"));
    // The newest is the right one.
    let right = CrlMaker::new("Sub")
        .times("260515000000Z", None)
        .make(signed_by(2));
    lists.push(right);
    let found = judged(&[sub().make()], &lists);
    assert!(!found.is_valid(), "one without an end shows nothing");
    let right = CrlMaker::new("Sub")
        .times("260516000000Z", Some("260701000000Z"))
        .make(signed_by(2));
    lists.push(right);
    let found = judged(&[sub().make()], &lists);
    assert!(found.is_valid(), "{:?}", found.findings);
}

/// Each list of an issuer is held against each of its certificates.
#[test]
fn many_lists_of_an_issuer_with_many_certificates() {
    let forged = CrlMaker::new("Sub").make(signed_by(9));
    let mut lists: Vec<_> = (0..MANY).map(|_| forged.clone()).collect();
    lists.push(of_root());
    let mut others: Vec<Certificate> = (0..MANY)
        .map(|serial| sub().long_serial(serial).make())
        .collect();
    others.push(sub().make());
    let found = judged(&others, &lists);
    assert!(!found.is_valid() && limit(&found).is_some());
}

#[test]
fn a_list_with_many_entries() {
    const ENTRIES: u32 = 200_000;
    let numbers = (0..ENTRIES).map(|number| [&[1][..], &number.to_be_bytes()].concat());
    let entries = |is_indirect: bool| {
        let entries = numbers.clone().map(|serial| {
            let entry = Entry::new(&serial);
            if is_indirect {
                entry.issued_by("Nobody")
            } else {
                entry
            }
        });
        Some(entries.collect())
    };
    let mut huge = CrlMaker::new("Sub");
    for is_indirect in [false, true] {
        huge.entries = entries(is_indirect);
        if is_indirect {
            huge = huge.scope(&[vec![0x84, 1, 0xff]]);
        }
        let lists = [huge.make(signed_by(2)), of_root()];
        let found = judged(&[sub().make()], &lists);
        assert!(found.is_valid(), "{:?}", found.findings);
        // The last entry is read as well as the first.
        let last = huge.clone().entry(Entry::new(&[5]).issued_by("Sub"));
        let lists = [last.make(signed_by(2)), of_root()];
        let found = judged(&[sub().make()], &lists);
        let mut codes = found.findings.iter().map(|it| it.code);
        assert!(codes.any(|it| it == FindingCode::Revoked), "{is_indirect}");
    }
}

/// A huge list that shows nothing is not walked for each of its copies, and each signer that looks alike.
#[test]
fn huge_lists_that_show_nothing() {
    let numbers = (0..20_000_u32).map(|number| [&[1][..], &number.to_be_bytes()].concat());
    let mut list = CrlMaker::new("Sub").times("260501000000Z", None);
    list.entries = Some(numbers.map(|serial| Entry::new(&serial)).collect());
    let huge = list.make(signed_by(2));
    let mut lists = vec![huge; 200];
    lists.push(of_root());
    let others: Vec<Certificate> = (0..20).map(|serial| sub().serial(serial).make()).collect();
    let found = judged(&others, &lists);
    assert!(!found.is_valid() && limit(&found).is_some());
}

/// Signers whose status rests on lists of signers, each name with many of them.
#[test]
fn signers_that_rest_on_each_other() {
    let mut others = vec![sub().make()];
    let mut lists = vec![of_root()];
    for key in 100..400 {
        let by = 100 + (key + 1) % 300;
        others.push(signer(key).issued_by("Sub", 2).long_serial(key).make());
        lists.push(CrlMaker::new("Sub").make(signed_by(by)));
    }
    let found = judged(&others, &lists);
    assert!(!found.is_valid() && limit(&found).is_some());
    // Here each rests on the next one, which has another name.
    let name = |key: u16| format!("Signer {key}");
    let mut others = vec![sub().make(), signer(100).issued_by(&name(101), 101).make()];
    let mut lists = vec![of_root(), CrlMaker::new("Sub").make(signed_by(100))];
    for key in 101..400 {
        let above = 101 + (key - 100) % 299;
        for serial in 0..3 {
            let ca = Maker::ca(&name(key), key).serial(serial);
            others.push(ca.clone().issued_by(&name(above), above).make());
            others.push(ca.issued_by("Root", 3).long_serial(key).make());
        }
        lists.push(CrlMaker::new(&name(key)).make(signed_by(above)));
    }
    let found = judged(&others, &lists);
    assert!(!found.is_valid());
}

/// Nobody can tell which of the certificates with an issuer's name signed its list, but by trying.
#[test]
fn an_issuer_that_looks_like_many() {
    let mut others: Vec<Certificate> = (100..MANY)
        .map(|key| signer(key).issued_by("Root", 3).long_serial(key).make())
        .collect();
    others.push(sub().make());
    let lists = [of_root(), CrlMaker::new("Sub").make(signed_by(20_000))];
    let found = judged(&others, &lists);
    assert!(!found.is_valid());
    assert_eq!(limit(&found).as_deref(), Some("signature-checks"));
    // The one on the path comes first.
    let lists = [of_root(), CrlMaker::new("Sub").make(signed_by(2))];
    let found = judged(&others, &lists);
    assert!(found.is_valid(), "{:?}", found.findings);
}
