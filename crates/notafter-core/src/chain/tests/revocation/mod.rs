//! Revocation: each clause of RFC 5280 section 6.3.3. Who signed a list is asked elsewhere, so that
//! here a judge says it.

mod deltas;
mod faults;
mod scopes;

use std::collections::HashMap;
use std::slice::from_ref;

use super::maker::{AT, Maker, time};
use crate::certificate::Certificate;
use crate::chain::check::revocation::{Answer, CrlIssuers, Distrust, RevocationLists, Why, status};
use crate::chain::{Finding, FindingCode, RevocationMode, Severity};
use crate::facts::FactValue;
use crate::read::CertificateRevocationList;
use crate::read::crl::CrlAnomalyCode;
use crate::read::crl::maker::{CRL_NUMBER, CrlMaker, Entry, directory, extension, sequence, tlv};

const DISTRIBUTION_POINTS: &[u8] = &[0x55, 0x1d, 31];
const ISSUER_ALT_NAME: &[u8] = &[0x55, 0x1d, 18];
const UNKNOWN: &[u8] = &[0x2a, 3, 4];

/// The leaf's serial number.
const SERIAL: u8 = 5;

/// Refuses the lists with these numbers, and remembers whom it was asked about.
#[derive(Default)]
struct Judge {
    refused: HashMap<usize, Distrust>,
    asked: Vec<usize>,
}

impl CrlIssuers for Judge {
    fn authenticate(
        &mut self,
        number: usize,
        _: &CertificateRevocationList,
    ) -> Result<(), Distrust> {
        self.asked.push(number);
        self.refused.get(&number).map_or(Ok(()), |why| Err(*why))
    }
}

fn leaf() -> Maker {
    Maker::server(2).issued_by("CA", 1).serial(SERIAL)
}

fn ca() -> Maker {
    Maker::ca("Sub", 3).issued_by("CA", 1).serial(SERIAL)
}

fn crl() -> CrlMaker {
    CrlMaker::new("CA")
}

fn make(lists: &[CrlMaker]) -> Vec<CertificateRevocationList> {
    lists.iter().map(|it| it.make(|_| vec![0; 8])).collect()
}

fn judged(certificate: &Certificate, lists: &[CrlMaker], judge: &mut Judge) -> Answer {
    let lists = make(lists);
    status(certificate, &RevocationLists::new(&lists), time(AT), judge)
}

fn answer(certificate: &Maker, lists: &[CrlMaker]) -> Answer {
    judged(&certificate.make(), lists, &mut Judge::default())
}

/// The answer in a few words: why it is unknown, and what is told of the lists.
fn said(answer: &Answer) -> String {
    let why = match answer {
        Answer::Good => return "good".to_owned(),
        Answer::Revoked(revocation) => return format!("revoked {}", revocation.reason),
        Answer::Unknown(unknown) => unknown.why.as_str(),
    };
    let problems = answer.clone().into_problems(RevocationMode::Required);
    let told = problems.iter().skip(1).map(|it| format!(" {}", it.code));
    format!("{why}{}", told.collect::<String>())
}

fn says(certificate: &Maker, lists: &[CrlMaker]) -> String {
    said(&answer(certificate, lists))
}

/// A certificate's point: names, reasons in the first octet of their bits, issuer.
fn point(names: Option<&[u8]>, reasons: Option<u8>, issuer: Option<&str>) -> Vec<u8> {
    let mut parts = Vec::new();
    parts.extend(names.map(|names| tlv(0xa0, names)));
    parts.extend(reasons.map(|bits| tlv(0x81, &[0, bits])));
    parts.extend(issuer.map(|name| tlv(0xa2, &directory(name))));
    sequence(&parts)
}

fn full(uri: &str) -> Vec<u8> {
    tlv(0xa0, &tlv(0x86, uri.as_bytes()))
}

/// An RDN relative to an issuer: a common name.
fn relative(text: &str) -> Vec<u8> {
    let attribute = sequence(&[tlv(6, &[0x55, 4, 3]), tlv(12, text.as_bytes())]);
    tlv(0xa1, &attribute)
}

fn with_points(certificate: Maker, points: &[Vec<u8>]) -> Maker {
    certificate.with(DISTRIBUTION_POINTS, false, &sequence(points))
}

/// Fields of an issuing distribution point.
fn at(names: &[u8]) -> Vec<u8> {
    tlv(0xa0, names)
}
fn only(kind: u8) -> Vec<u8> {
    vec![0x80 | kind, 1, 0xff]
}
const USER: u8 = 1;
const CA: u8 = 2;
const INDIRECT: u8 = 4;
const ATTRIBUTE: u8 = 5;
fn reasons(octets: &[u8]) -> Vec<u8> {
    tlv(0x83, &[&[0], octets].concat())
}
/// keyCompromise and cACompromise.
const COMPROMISE: u8 = 0b0110_0000;
/// All others of the first octet.
const OTHERS: u8 = 0b0001_1111;

#[test]
fn a_list_of_the_issuer_tells() {
    assert_eq!(says(&leaf(), &[crl()]), "good");
    assert_eq!(says(&leaf(), &[crl().revoked(&[4]).revoked(&[6])]), "good");
    assert_eq!(
        says(&leaf(), &[crl().revoked(&[4]).revoked(&[5])]),
        "revoked unspecified"
    );
    assert_eq!(says(&leaf(), &[]), "no-list");
    assert_eq!(
        says(&leaf(), &[CrlMaker::new("Other").revoked(&[5])]),
        "no-list"
    );
    // Names match as names do, and serial numbers as numbers.
    assert_eq!(
        says(&leaf(), &[CrlMaker::new(" ca ").revoked(&[5])]),
        "revoked unspecified"
    );
    assert_eq!(
        says(&leaf().serial(0x80), &[crl().revoked(&[0, 0x80])]),
        "good"
    );
    assert_eq!(
        says(&leaf().serial(0x80), &[crl().revoked(&[0x80])]),
        "revoked unspecified"
    );
    // A list of version 1 has no number.
    let version_1 = CrlMaker {
        version: None,
        ..crl().without(CRL_NUMBER)
    };
    assert_eq!(says(&leaf(), &[version_1]), "good");
}

#[test]
fn what_is_told_of_a_revocation() {
    let entry = Entry::new(&[SERIAL])
        .reason(1)
        .invalid_since("20260301000000Z");
    let revoked = answer(&leaf(), &[crl().number(0x7f).entry(entry)]);
    let problems = revoked.into_problems(RevocationMode::BestEffort);
    let [problem] = &problems[..] else {
        panic!("{problems:?}");
    };
    let finding = Finding::new(problem.clone(), None);
    assert_eq!(
        (finding.code, finding.severity),
        (FindingCode::Revoked, Severity::Error)
    );
    assert_eq!(
        finding.fact("reason"),
        Some(&FactValue::from("keyCompromise"))
    );
    assert_eq!(
        finding.fact("revoked_at"),
        Some(&FactValue::from(time("2026-04-01T00:00:00Z")))
    );
    assert_eq!(
        finding.fact("invalidity_date"),
        Some(&FactValue::from(time("2026-03-01T00:00:00Z")))
    );
    assert_eq!(finding.fact("crl_issuer"), Some(&FactValue::from("CN=CA")));
    assert_eq!(finding.fact("crl_number"), Some(&FactValue::from("7f")));
    assert_eq!(
        finding.message,
        "The chain is revoked since 2026-04-01T00:00:00Z (keyCompromise, invalid since \
         2026-03-01T00:00:00Z), says the revocation list of \"CN=CA\"."
    );
}

#[test]
fn what_is_told_of_an_unknown_status() {
    let certificate = with_points(
        leaf(),
        &[point(Some(&full("http://c.example/1")), None, None)],
    );
    let stale = crl().times("260501000000Z", Some("260531235959Z"));
    let unknown = answer(&certificate, &[stale]);
    for (mode, severity) in [
        (RevocationMode::Required, Severity::Error),
        (RevocationMode::BestEffort, Severity::Warning),
    ] {
        let problems = unknown.clone().into_problems(mode);
        let findings: Vec<Finding> = problems
            .into_iter()
            .map(|it| Finding::new(it, None))
            .collect();
        let [status, list] = &findings[..] else {
            panic!("{findings:?}");
        };
        assert_eq!(
            (status.code, status.severity),
            (FindingCode::RevocationStatusUnknown, severity)
        );
        assert_eq!(status.fact("why"), Some(&FactValue::from("none-counts")));
        assert_eq!(
            status.remedy.as_deref(),
            Some("Give a current revocation list of \"CN=CA\" (http://c.example/1).")
        );
        assert_eq!(
            (list.code, list.severity),
            (FindingCode::CrlExpired, Severity::Warning)
        );
        assert_eq!(
            list.fact("next_update"),
            Some(&FactValue::from(time("2026-05-31T23:59:59Z")))
        );
    }
}

#[test]
fn the_newest_list_comes_first() {
    let old = crl().times("260501000000Z", Some("260701000000Z"));
    let new = crl().times("260502000000Z", Some("260701000000Z"));
    let held = old.clone().entry(Entry::new(&[SERIAL]).reason(6));
    assert_eq!(says(&leaf(), &[held.clone(), new.clone()]), "good");
    let held_again = new.entry(Entry::new(&[SERIAL]).reason(6));
    assert_eq!(says(&leaf(), &[old, held_again]), "revoked certificateHold");
}

#[test]
fn the_list_of_the_key_that_signed_comes_before_newer_ones() {
    // A CA with a new key, and a list for each key.
    let old = crl().key_id(&[0, 1]);
    let new = crl()
        .key_id(&[0, 9])
        .times("260502000000Z", Some("260701000000Z"));
    let revoking = |list: &CrlMaker| list.clone().revoked(&[SERIAL]);
    for (lists, expected) in [
        ([revoking(&old), new.clone()], "revoked unspecified"),
        // A number of the other key's certificates.
        ([old.clone(), revoking(&new)], "good"),
    ] {
        assert_eq!(says(&leaf(), &lists), expected);
    }
    // Where that one is not at hand, another of the issuer's will do.
    assert_eq!(says(&leaf(), std::slice::from_ref(&new)), "good");
    assert_eq!(says(&leaf(), &[revoking(&new)]), "revoked unspecified");
    let ended = old.times("260501000000Z", Some("260502000000Z"));
    assert_eq!(says(&leaf(), &[ended, new]), "good");
}

#[test]
fn who_says_that_nothing_is_told_of_it_is_good_unless_a_list_has_it() {
    const NO_REV_AVAIL: &[u8] = &[0x55, 0x1d, 56];
    const OCSP_NO_CHECK: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 48, 1, 5];
    const AUTHORITY_INFO: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 1, 1];
    let null = [5, 0];
    let points = [point(Some(&full("http://c.example/1")), None, None)];
    for oid in [NO_REV_AVAIL, OCSP_NO_CHECK] {
        let exempt = leaf().with(oid, false, &null);
        assert_eq!(says(&exempt, &[]), "good");
        assert_eq!(says(&exempt, &[crl().revoked(&[6])]), "good");
        let ended = crl().times("260501000000Z", Some("260502000000Z"));
        assert_eq!(says(&exempt, &[ended]), "good");
        assert_eq!(
            says(&exempt, &[crl().revoked(&[SERIAL])]),
            "revoked unspecified"
        );
        // Of a CA there has to be something.
        assert_eq!(says(&ca().with(oid, false, &null), &[]), "no-list");
    }
    // Who says where there is something contradicts himself.
    let exempt = leaf().with(NO_REV_AVAIL, false, &null);
    assert_eq!(says(&with_points(exempt.clone(), &points), &[]), "no-list");
    let ocsp = tlv(6, &[0x2b, 6, 1, 5, 5, 7, 48, 1]);
    let access = sequence(&[ocsp, tlv(0x86, b"http://o.example")]);
    let asked = exempt.with(AUTHORITY_INFO, false, &sequence(&[access]));
    assert_eq!(says(&asked, &[]), "no-list");
}
