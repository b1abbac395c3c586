//! Subjects from records and back.

use super::*;
use crate::RecordErrorCode;
use notafter::expiry::rules::{PUBLIC_ROOTS, table_rows, upcoming};
use serde_json::json;

#[test]
fn everything_comes_back() {
    let subject = RuleSubject::new(
        "2026-10-08".parse().unwrap(),
        "2027-04-25T23:59:59Z".parse().unwrap(),
    )
    .with_kind(RuleKind::CodeSigning)
    .with_extended_key_usages(vec!["codeSigning".to_owned()])
    .with_sha1(true)
    .with_sct_count(3)
    .with_root("ab".repeat(32))
    .with_public(true)
    .with_renewal_at("2027-01-01".parse().unwrap());
    let json = serde_json::to_string(&rule_subject_record(&subject)).unwrap();
    let record: RuleSubjectRecord = serde_json::from_str(&json).unwrap();
    assert_eq!(RuleSubject::try_from(record), Ok(subject));
}

#[test]
fn the_least_that_is_a_subject() {
    let mut json = json!({
        "not_before": "2026-10-08T00:00:00Z",
        "not_after": "2027-04-25T23:59:59Z",
        "of a later version": 1,
    });
    let read = |json: &serde_json::Value| {
        let record: RuleSubjectRecord = serde_json::from_value(json.clone()).unwrap();
        RuleSubject::try_from(record)
    };
    let subject = read(&json).unwrap();
    assert_eq!(
        subject,
        RuleSubject::new(subject.not_before, subject.not_after)
    );
    // A root of the table makes it public, unless it is said not to be.
    json["root_sha256"] = PUBLIC_ROOTS[0].fingerprint_sha256.into();
    assert!(read(&json).unwrap().is_public);
    json["is_public"] = false.into();
    assert!(!read(&json).unwrap().is_public);
    json["kind"] = "smart-card".into();
    let error = read(&json).unwrap_err();
    assert_eq!(error.code, RecordErrorCode::UnknownCode);
    assert_eq!(
        (error.field.as_str(), error.value.as_str()),
        ("kind", "smart-card")
    );
}

#[test]
fn tables_and_roots() {
    let rows: Vec<_> = table_rows().iter().map(rule_row_record).collect();
    let json = serde_json::to_value(&rows).unwrap();
    assert_eq!(
        json[0],
        json!({
            "table": "tls-lifetime",
            "from": "2012-07-01T00:00:00Z",
            "value": "at most 60 months",
            "source": "BR 1.0 section 9.4",
        })
    );
    let of = |name: &str| {
        let mut roots = PUBLIC_ROOTS.iter();
        public_root_record(roots.find(|root| root.name == name).unwrap())
    };
    let stated = of("ISRG Root X1");
    assert_eq!(stated.key_created.to_string(), "2015-06-04T00:00:00Z");
    assert_eq!(stated.key_date_basis, "stated");
    assert!(stated.key_date_source.is_some());
    let guessed = of("Amazon Root CA 1");
    assert_eq!(guessed.key_date_basis, "not-before");
    assert_eq!(guessed.key_date_source, None);
}

#[test]
fn a_rule_in_json() {
    let subject = RuleSubject::new(
        "2026-10-08".parse().unwrap(),
        "2027-04-25T23:59:59Z".parse().unwrap(),
    )
    .with_kind(RuleKind::TlsServer)
    .with_public(true);
    let from = "2026-11-22".parse().unwrap();
    let found = upcoming(&subject, from, "2027-12-31".parse().unwrap());
    let json = serde_json::to_value(upcoming_rule_record(&found[0])).unwrap();
    assert_eq!(
        json,
        json!({
            "code": "shorter-lifetime",
            "at": "2027-03-15T00:00:00Z",
            "facts": {
                "maximum": "100 days",
                "lifetime_seconds": 17_280_000,
                "rule_from": "2027-03-15T00:00:00Z",
                "renewal_at": "2027-03-15T00:00:00Z",
            },
            "sentence": "the next certificate is valid for at most 100 days: plan for renewing it more often",
            "source": "ballot SC-081v3; BR 2.1.5 section 6.3.2",
            "is_estimate": false,
        })
    );
}

/// What `check --json` prints of a certificate, as far as the rules ask for it.
fn check() -> serde_json::Value {
    let leaf = "01".repeat(32);
    json!({
        "target": "www.example:443",
        "chain": [{
            "kind": "certificate", "subject": "", "issuer": "", "serial_number": "1",
            "not_before": "2026-10-08T00:00:00Z", "not_after": "2027-04-25T23:59:59Z",
            "public_key": {"algorithm": "rsa"}, "signature_algorithm": "sha256WithRSAEncryption", "version": 3,
            "validation_level": "dv", "sct_count": 0, "fingerprint_sha256": leaf, "fingerprint_sha1": "",
            "spki_sha256": "",
        }],
        "validation": {
            "verdict": "valid", "path": [leaf, "02".repeat(32)],
            "policies": {"authority_constrained": [], "user_constrained": []},
            "work": {
                "signatures_checked": 0, "candidates_tried": 0, "paths_completed": 0, "links_remembered": 0
            },
        },
    })
}

fn of_check(change: impl FnOnce(&mut serde_json::Value)) -> Option<RuleSubject> {
    let mut check = check();
    change(&mut check);
    check_rule_subject(&serde_json::from_value(check).unwrap())
}

#[test]
fn what_a_check_says() {
    let least = of_check(|_| {}).unwrap();
    let dates = (least.not_before, least.not_after);
    let expected = RuleSubject::new(dates.0, dates.1).with_root("02".repeat(32));
    assert_eq!(least, expected);
    let all = of_check(|it| {
        it["chain"][0]["kinds"] = json!(["tls-client", "tls-server"]);
        it["chain"][0]["extended_key_usage"] = json!(["serverAuth", "clientAuth"]);
        it["chain"][0]["signature_algorithm"] = "ecdsa-with-SHA1".into();
        it["chain"][0]["sct_count"] = 2.into();
        it["validation"]["path"][1] = PUBLIC_ROOTS[0].fingerprint_sha256.into();
    });
    let expected = RuleSubject::new(dates.0, dates.1)
        .with_kind(RuleKind::TlsServer)
        .with_extended_key_usages(vec!["serverAuth".to_owned(), "clientAuth".to_owned()])
        .with_sha1(true)
        .with_sct_count(2)
        .with_root(PUBLIC_ROOTS[0].fingerprint_sha256.to_owned());
    assert!(expected.is_public);
    assert_eq!(all, Some(expected));
    for (kinds, kind) in [
        (json!(["any-purpose"]), RuleKind::TlsServer),
        (json!(["code-signing"]), RuleKind::CodeSigning),
        (json!(["email-protection"]), RuleKind::Other),
    ] {
        let subject = of_check(|it| it["chain"][0]["kinds"] = kinds);
        assert_eq!(subject.unwrap().kind, kind);
    }
}

#[test]
fn the_hash_of_rsa_pss_is_in_its_parameters() {
    for (hash, uses_sha1) in [("1.3.14.3.2.26", true), ("2.16.840.1.101.3.4.2.1", false)] {
        let subject = of_check(|it| {
            it["chain"][0]["signature_algorithm"] = "id-RSASSA-PSS".into();
            it["chain"][0]["signature_parameters"] = json!({
                "hash": hash, "mask_generation": "1.2.840.113549.1.1.8", "mask_hash": hash,
                "salt_length": 20, "trailer_field": 1,
            });
        });
        assert_eq!(subject.unwrap().uses_sha1, uses_sha1, "{hash}");
    }
}

#[test]
fn where_a_path_ends() {
    let root = &PUBLIC_ROOTS[0];
    // In a certificate of another CA with the key of a root.
    let crossed = of_check(|it| {
        let mut other = it["chain"][0].clone();
        other["fingerprint_sha256"] = "02".repeat(32).into();
        other["spki_sha256"] = root.spki_sha256.into();
        it["chain"].as_array_mut().unwrap().push(other);
    })
    .unwrap();
    assert!(crossed.is_public);
    assert_eq!(
        crossed.root_sha256.as_deref(),
        Some(root.fingerprint_sha256)
    );
    // Before any root: what it ends in is none.
    let short = of_check(|it| it["validation"]["policies"] = json!(null)).unwrap();
    assert_eq!((short.is_public, short.root_sha256), (false, None));
    let unjudged = of_check(|it| it["validation"] = json!(null)).unwrap();
    assert_eq!((unjudged.is_public, unjudged.root_sha256), (false, None));
}

#[test]
fn nothing_shown_is_nothing_planned() {
    assert_eq!(of_check(|it| it["chain"] = json!([])), None);
    let error = json!({"code": "wildcard", "message": ""});
    assert_eq!(of_check(|it| it["error"] = error), None);
    // The leaf is the one that cannot be read: what is there is its issuer.
    let unreadable = |index: u64| json!([{"index": index, "code": "truncated", "message": ""}]);
    assert_eq!(of_check(|it| it["unreadable"] = unreadable(0)), None);
    assert!(of_check(|it| it["unreadable"] = unreadable(1)).is_some());
}

#[test]
fn what_a_snapshot_says() {
    let mut json = json!({
        "target": "www.example:443", "observed_at": "2026-11-21T12:00:00Z", "outcome": "certificate",
        "certificate": {
            "fingerprint_sha256": "01".repeat(32),
            "not_before": "2026-10-08T00:00:00Z", "not_after": "2027-04-25T23:59:59Z",
            "root_fingerprint_sha256": PUBLIC_ROOTS[0].fingerprint_sha256,
        },
    });
    let of = |json: &serde_json::Value| {
        snapshot_rule_subject(&serde_json::from_value(json.clone()).unwrap())
    };
    let subject = of(&json).unwrap();
    assert_eq!(
        (subject.kind, subject.is_public),
        (RuleKind::TlsServer, true)
    );
    json["certificate"]["root_fingerprint_sha256"] = json!(null);
    assert!(!of(&json).unwrap().is_public);
    json["certificate"] = json!(null);
    assert_eq!(of(&json), None);
}

#[test]
fn plans_come_back() {
    use notafter::expiry::ExpiryPolicy;
    use notafter::expiry::rules::{NextLifetime, renewals_per_year};

    let instant = |text: &str| text.parse().unwrap();
    let (from, until) = (instant("2026-11-22"), instant("2029-12-31"));
    let subject = RuleSubject::new(instant("2026-10-08"), instant("2027-04-25T23:59:59Z"))
        .with_kind(RuleKind::TlsServer)
        .with_public(true);
    let rules: Vec<_> = upcoming(&subject, from, until)
        .iter()
        .map(upcoming_rule_record)
        .collect();
    assert_eq!(rules.len(), 4);
    let text = serde_json::to_string(&rules).unwrap();
    let read: Vec<UpcomingRuleRecord> = serde_json::from_str(&text).unwrap();
    assert_eq!(read, rules);

    let policy = ExpiryPolicy::default();
    let plan = renewals_per_year(&[subject], &policy, NextLifetime::Present, from, until);
    let plan = renewal_plan_record(&plan);
    let text = serde_json::to_string(&plan).unwrap();
    let read: RenewalPlanRecord = serde_json::from_str(&text).unwrap();
    assert_eq!(read, plan);
}
