//! Dated rules: each rule's first instant, and the second before it; what hits a certificate; how many renewals that makes.
//!
//! Lifetimes are counted on the calendar by hand, renewals by the default policy: a third of the lifetime (at most 42 days) before
//! its end. Of 200 days that leaves 158, of 100 days 66 days and 16 hours, of 47 days 31 days and 8 hours.

use data_encoding::BASE64;
use notafter_tests::builder::CertificateBuilder;
use notafter_tests::extension::{self, Sct, oid};
use notafter_tests::keys::{TestKey, algorithm};
use serde_json::{Value, json};

use crate::case::{Case, Subject, template};

pub(crate) fn subject() -> Subject {
    let cases = [
        lifetimes(),
        short_lived(),
        scts(),
        reuse(),
        root_ages(),
        hits(),
        paths(),
        plans(),
    ];
    Subject::new(
        "expiry/rules",
        "Rules that change by date, at the instants at which they do (docs/rules.md has them with their sources).",
        cases.into_iter().flatten().collect(),
    )
}

/// A public certificate.
fn public(kind: &str, not_before: &str, not_after: &str) -> Value {
    json!({"not_before": not_before, "not_after": not_after, "kind": kind, "is_public": true})
}

const SERVER: &str = "tls-server";
const SIGNER: &str = "code-signing";

/// Each line: a name, the first instant, the last instant that is allowed, and the next one, which is too late.
const LIFETIMES: &[(&str, &str, &str, &str, &str)] = &[
    (
        SERVER,
        "60-months-last",
        "2015-03-31T23:59:59Z",
        "2020-03-31T23:59:59Z",
        "2020-04-01T00:00:00Z",
    ),
    (
        SERVER,
        "39-months-first",
        "2015-04-01T00:00:00Z",
        "2018-07-01T00:00:00Z",
        "2018-07-01T00:00:01Z",
    ),
    // 30 November 2016 and 39 months: February 2020 has 29 days.
    (
        SERVER,
        "39-months-into-a-leap-day",
        "2016-11-30T00:00:00Z",
        "2020-02-29T00:00:00Z",
        "2020-02-29T00:00:01Z",
    ),
    (
        SERVER,
        "39-months-last",
        "2018-02-28T23:59:59Z",
        "2021-05-28T23:59:59Z",
        "2021-05-29T00:00:00Z",
    ),
    (
        SERVER,
        "825-days-first",
        "2018-03-01T00:00:00Z",
        "2020-06-02T23:59:59Z",
        "2020-06-03T00:00:00Z",
    ),
    (
        SERVER,
        "825-days-last",
        "2020-08-31T23:59:59Z",
        "2022-12-04T23:59:58Z",
        "2022-12-04T23:59:59Z",
    ),
    (
        SERVER,
        "398-days-first",
        "2020-09-01T00:00:00Z",
        "2021-10-03T23:59:59Z",
        "2021-10-04T00:00:00Z",
    ),
    (
        SERVER,
        "398-days-last",
        "2026-03-14T23:59:59Z",
        "2027-04-16T23:59:58Z",
        "2027-04-16T23:59:59Z",
    ),
    (
        SERVER,
        "200-days-first",
        "2026-03-15T00:00:00Z",
        "2026-09-30T23:59:59Z",
        "2026-10-01T00:00:00Z",
    ),
    (
        SERVER,
        "200-days-last",
        "2027-03-14T23:59:59Z",
        "2027-09-30T23:59:58Z",
        "2027-09-30T23:59:59Z",
    ),
    (
        SERVER,
        "100-days-first",
        "2027-03-15T00:00:00Z",
        "2027-06-22T23:59:59Z",
        "2027-06-23T00:00:00Z",
    ),
    // 2028 is a leap year: the 29th of February is one of the days.
    (
        SERVER,
        "100-days-over-a-leap-day",
        "2028-02-28T00:00:00Z",
        "2028-06-06T23:59:59Z",
        "2028-06-07T00:00:00Z",
    ),
    (
        SERVER,
        "100-days-last",
        "2029-03-14T23:59:59Z",
        "2029-06-22T23:59:58Z",
        "2029-06-22T23:59:59Z",
    ),
    (
        SERVER,
        "47-days-first",
        "2029-03-15T00:00:00Z",
        "2029-04-30T23:59:59Z",
        "2029-05-01T00:00:00Z",
    ),
    (
        SIGNER,
        "39-months-first",
        "2017-02-01T00:00:00Z",
        "2020-05-01T00:00:00Z",
        "2020-05-01T00:00:01Z",
    ),
    (
        SIGNER,
        "39-months-from-a-leap-day",
        "2024-02-29T00:00:00Z",
        "2027-05-29T00:00:00Z",
        "2027-05-29T00:00:01Z",
    ),
    (
        SIGNER,
        "39-months-last",
        "2026-02-28T23:59:59Z",
        "2029-05-28T23:59:59Z",
        "2029-05-29T00:00:00Z",
    ),
    (
        SIGNER,
        "460-days-first",
        "2026-03-01T00:00:00Z",
        "2027-06-03T23:59:59Z",
        "2027-06-04T00:00:00Z",
    ),
];

fn lifetimes() -> Vec<Case> {
    let mut cases = Vec::new();
    for (kind, name, not_before, last, too_late) in LIFETIMES {
        let pairs = [("longest", last, false), ("too-long", too_late, true)];
        for (which, not_after, is_too_long) in pairs {
            cases.push(Case::new(
                &format!("{kind}-{name}-{which}"),
                "The longest lifetime of the day of issue, and one second more.",
                json!({"subject": public(kind, not_before, not_after)}),
                json!({"is_issued_too_long": is_too_long}),
            ));
        }
    }
    for (kind, not_before) in [
        (SERVER, "2012-06-30T23:59:59Z"),
        (SIGNER, "2017-01-31T23:59:59Z"),
    ] {
        cases.push(Case::new(
            &format!("{kind}-before-the-first-rule"),
            "A second before the first rule, nothing is too long.",
            json!({"subject": public(kind, not_before, "2040-01-01T00:00:00Z")}),
            json!({"is_issued_too_long": false}),
        ));
    }
    let mut private = public(SERVER, "2026-01-01T00:00:00Z", "2040-01-01T00:00:00Z");
    private["is_public"] = false.into();
    cases.push(Case::new(
        "private-for-fourteen-years",
        "Private CAs are bound by none of these rules.",
        json!({"subject": private, "from": "2026-11-22T00:00:00Z", "until": "2040-01-01T00:00:00Z"}),
        json!({"is_issued_too_long": false, "missing_scts": {"chrome": 0, "apple": 0}, "upcoming": []}),
    ));
    cases
}

fn short_lived() -> Vec<Case> {
    [
        (
            "before-the-first-rule",
            "2024-03-14T23:59:59Z",
            "2024-03-15T23:59:58Z",
            false,
        ),
        (
            "10-days-first",
            "2024-03-15T00:00:00Z",
            "2024-03-24T23:59:59Z",
            true,
        ),
        (
            "10-days-and-a-second",
            "2024-03-15T00:00:00Z",
            "2024-03-25T00:00:00Z",
            false,
        ),
        (
            "10-days-last",
            "2026-03-14T23:59:59Z",
            "2026-03-24T23:59:58Z",
            true,
        ),
        (
            "7-days-first",
            "2026-03-15T00:00:00Z",
            "2026-03-21T23:59:59Z",
            true,
        ),
        (
            "7-days-and-a-second",
            "2026-03-15T00:00:00Z",
            "2026-03-22T00:00:00Z",
            false,
        ),
    ]
    .into_iter()
    .map(|(name, not_before, not_after, expected)| {
        Case::new(
            &format!("short-lived-{name}"),
            "What counts as short-lived (BR 1.6.1): 864,000 s, then 604,800 s.",
            json!({"subject": public(SERVER, not_before, not_after)}),
            json!({"is_short_lived": expected}),
        )
    })
    .collect()
}

/// With one timestamp embedded: how many are missing for Chrome, and for Apple.
fn scts() -> Vec<Case> {
    [
        (
            "before-chromes-first-rule",
            "2018-04-30T23:59:59Z",
            "2019-04-30T23:59:58Z",
            0,
            0,
        ),
        (
            "chromes-first-rule",
            "2018-05-01T00:00:00Z",
            "2019-04-30T23:59:59Z",
            1,
            0,
        ),
        (
            "before-apples-first-rule",
            "2018-10-15T23:59:59Z",
            "2019-10-15T23:59:58Z",
            1,
            0,
        ),
        (
            "apples-first-rule",
            "2018-10-16T00:00:00Z",
            "2019-10-15T23:59:59Z",
            1,
            1,
        ),
        (
            "second-under-15-months",
            "2019-01-01T00:00:00Z",
            "2020-03-31T23:59:59Z",
            1,
            1,
        ),
        (
            "15-months",
            "2019-01-01T00:00:00Z",
            "2020-04-01T00:00:00Z",
            2,
            2,
        ),
        (
            "27-months",
            "2019-01-01T00:00:00Z",
            "2021-04-01T00:00:00Z",
            2,
            2,
        ),
        (
            "second-over-27-months",
            "2019-01-01T00:00:00Z",
            "2021-04-01T00:00:01Z",
            3,
            3,
        ),
        (
            "39-months",
            "2019-01-01T00:00:00Z",
            "2022-04-01T00:00:00Z",
            3,
            3,
        ),
        (
            "second-over-39-months",
            "2019-01-01T00:00:00Z",
            "2022-04-01T00:00:01Z",
            4,
            4,
        ),
        (
            "before-apples-days",
            "2021-04-20T23:59:59Z",
            "2022-04-20T23:59:58Z",
            1,
            1,
        ),
        (
            "apples-days",
            "2021-04-21T00:00:00Z",
            "2022-04-20T23:59:59Z",
            1,
            2,
        ),
        (
            "before-chromes-days",
            "2022-04-14T23:59:59Z",
            "2023-04-14T23:59:58Z",
            1,
            2,
        ),
        (
            "chromes-days",
            "2022-04-15T00:00:00Z",
            "2023-04-14T23:59:59Z",
            2,
            2,
        ),
        (
            "180-days",
            "2022-04-15T00:00:00Z",
            "2022-10-11T23:59:59Z",
            1,
            1,
        ),
        (
            "second-over-180-days",
            "2022-04-15T00:00:00Z",
            "2022-10-12T00:00:00Z",
            2,
            2,
        ),
    ]
    .into_iter()
    .map(|(name, not_before, not_after, chrome, apple)| {
        let mut subject = public(SERVER, not_before, not_after);
        subject["sct_count"] = 1.into();
        Case::new(
            &format!("scts-{name}"),
            "Embedded timestamps that are missing beside one (Chrome's and Apple's policies).",
            json!({"subject": subject}),
            json!({"missing_scts": {"chrome": chrome, "apple": apple}}),
        )
    })
    .collect()
}

fn reuse() -> Vec<Case> {
    [
        ("before-2018", "2018-02-28T23:59:59Z", None, None),
        ("2018", "2018-03-01T00:00:00Z", Some(825), Some(825)),
        ("before-2021", "2021-09-30T23:59:59Z", Some(825), Some(825)),
        ("2021", "2021-10-01T00:00:00Z", Some(398), Some(825)),
        ("before-2026", "2026-03-14T23:59:59Z", Some(398), Some(825)),
        ("2026", "2026-03-15T00:00:00Z", Some(200), Some(398)),
        ("before-2027", "2027-03-14T23:59:59Z", Some(200), Some(398)),
        ("2027", "2027-03-15T00:00:00Z", Some(100), Some(398)),
        ("before-2029", "2029-03-14T23:59:59Z", Some(100), Some(398)),
        ("2029", "2029-03-15T00:00:00Z", Some(10), Some(398)),
    ]
    .into_iter()
    .map(|(name, issued, domains, identity): (_, _, Option<u16>, Option<u16>)| {
        Case::new(
            &format!("validation-reuse-{name}"),
            "For how many days a validation counts (BR 4.2.1).",
            json!({"issued": issued}),
            json!({"validation_reuse": {"domains-and-addresses": domains, "identity": identity}}),
        )
    })
    .collect()
}

fn root_ages() -> Vec<Case> {
    [
        ("2005-12-31T23:59:59Z", "2025-04-15T00:00:00Z", "2028-04-15T00:00:00Z", None),
        ("2006-01-01T00:00:00Z", "2026-04-15T00:00:00Z", "2029-04-15T00:00:00Z", Some("2026-04-15T00:00:00Z")),
        ("2007-12-31T23:59:59Z", "2026-04-15T00:00:00Z", "2029-04-15T00:00:00Z", Some("2026-04-15T00:00:00Z")),
        ("2008-01-01T00:00:00Z", "2027-04-15T00:00:00Z", "2030-04-15T00:00:00Z", Some("2027-04-15T00:00:00Z")),
        ("2009-12-31T23:59:59Z", "2027-04-15T00:00:00Z", "2030-04-15T00:00:00Z", Some("2027-04-15T00:00:00Z")),
        ("2010-01-01T00:00:00Z", "2028-04-15T00:00:00Z", "2031-04-15T00:00:00Z", Some("2028-04-15T00:00:00Z")),
        ("2011-12-31T23:59:59Z", "2028-04-15T00:00:00Z", "2031-04-15T00:00:00Z", Some("2028-04-15T00:00:00Z")),
        ("2012-01-01T00:00:00Z", "2029-04-15T00:00:00Z", "2032-04-15T00:00:00Z", Some("2029-04-15T00:00:00Z")),
        ("2014-04-14T23:59:59Z", "2029-04-15T00:00:00Z", "2032-04-15T00:00:00Z", Some("2029-04-15T00:00:00Z")),
        ("2014-04-15T00:00:00Z", "2029-04-15T00:00:00Z", "2032-04-15T00:00:00Z", Some("2029-04-15T00:00:00Z")),
        ("2014-04-15T00:00:01Z", "2029-04-15T00:00:01Z", "2032-04-15T00:00:01Z", Some("2029-04-15T00:00:01Z")),
        // Fifteen and eighteen years after a leap day there is none.
        ("2016-02-29T12:00:00Z", "2031-02-28T12:00:00Z", "2034-02-28T12:00:00Z", Some("2031-02-28T12:00:00Z")),
    ]
    .into_iter()
    .map(|(created, mozilla, email, chrome): (&str, _, _, Option<&str>)| {
        let digits: String = created.chars().filter(char::is_ascii_digit).collect();
        Case::new(
            &format!("root-key-of-{digits}"),
            "When a root leaves whose key was made then (Mozilla Root Store Policy 7.4; Chrome's policy 1.3.1.2).",
            json!({"key_created": created}),
            json!({"root_leaves": {"mozilla": mozilla, "mozilla-email": email, "chrome": chrome}}),
        )
    })
    .collect()
}

const ISRG_ROOT_X1: &str = "96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6";
const TODAY: &str = "2026-11-22T00:00:00Z";

/// What hits a certificate from a day on, until another.
fn hit(name: &str, about: &str, subject: &Value, until: &str, expected: &Value) -> Case {
    Case::new(
        name,
        about,
        json!({"subject": subject, "from": TODAY, "until": until}),
        json!({"upcoming": expected}),
    )
}

fn hits() -> Vec<Case> {
    let rule = "2027-03-15T00:00:00Z";
    let domains = json!({
        "code": "shorter-validation-reuse", "at": rule, "is_estimate": false,
        "facts": {"data": "domains-and-addresses", "days": 100, "days_before": 200},
    });
    // 200 days each; renewal is due 42 days before the end.
    let at_rule = public(SERVER, "2026-10-08T00:00:00Z", "2027-04-25T23:59:59Z");
    let before_rule = public(SERVER, "2026-10-07T23:59:59Z", "2027-04-25T23:59:58Z");
    let mut both = at_rule.clone();
    both["extended_key_usages"] = json!(["serverAuth", "clientAuth"]);
    let mut early = both.clone();
    early["renewal_at"] = "2027-03-14T23:59:59Z".into();
    let mut by_oid = both.clone();
    by_oid["extended_key_usages"] = json!(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]);
    by_oid["renewal_at"] = "2027-03-20T00:00:00Z".into();
    let mut under_root = json!({
        "not_before": "2026-11-01T00:00:00Z", "not_after": "2027-01-29T23:59:59Z",
        "kind": SERVER, "root_sha256": ISRG_ROOT_X1,
    });
    let leaves = |program: &str, is_estimate: bool| {
        json!({
            "code": "root-leaves", "at": "2030-06-04T00:00:00Z", "is_estimate": is_estimate,
            "facts": {
                "program": program, "root": "ISRG Root X1", "root_sha256": ISRG_ROOT_X1,
                "key_created": "2015-06-04T00:00:00Z", "key_date_basis": "stated",
                "leaves_at": "2030-06-04T00:00:00Z", "outlives_root": false,
            },
        })
    };
    let to_47 = json!([
        domains,
        {"code": "shorter-lifetime", "at": "2029-03-15T00:00:00Z", "facts": {"maximum": "47 days"}},
        {"code": "shorter-validation-reuse", "at": "2029-03-15T00:00:00Z", "facts": {"days": 10, "days_before": 100}},
        leaves("mozilla", false),
        leaves("chrome", true),
    ]);
    let mut cases = vec![
        hit(
            "hit-renewal-at-the-rule",
            "Renewal falls due at the very instant at which 100 days begin to hold.",
            &at_rule,
            rule,
            &json!([{
                "code": "shorter-lifetime", "at": rule, "is_estimate": false,
                "facts": {
                    "maximum": "100 days", "lifetime_seconds": 17_280_000,
                    "rule_from": rule, "renewal_at": rule,
                },
            }, domains]),
        ),
        hit(
            "hit-window-ends-a-second-before",
            "What comes a second after the window is not in it.",
            &at_rule,
            "2027-03-14T23:59:59Z",
            &json!([]),
        ),
        hit(
            "hit-renewal-a-second-before-the-rule",
            "The renewal gets 200 days once more; the one after it gets 100.",
            &before_rule,
            rule,
            &json!([{
                "code": "shorter-lifetime", "at": rule,
                "facts": {"maximum": "100 days", "rule_from": rule, "renewal_at": null},
            }, domains]),
        ),
        hit(
            "hit-overdue-renewal",
            "398 days, over two days ago: renewed at once, for 200 days at most.",
            &public(SERVER, "2025-10-19T00:00:00Z", "2026-11-20T23:59:59Z"),
            TODAY,
            &json!([{
                "code": "shorter-lifetime", "at": TODAY,
                "facts": {
                    "maximum": "200 days", "lifetime_seconds": 34_387_200,
                    "rule_from": "2026-03-15T00:00:00Z", "renewal_at": TODAY,
                },
            }]),
        ),
        hit(
            "hit-client-auth-at-the-rule",
            "The renewal at the rule is for servers alone (Chrome Root Program Policy 1.8 section 1.3.2).",
            &both,
            rule,
            &json!([
                {"code": "shorter-lifetime", "at": rule},
                {"code": "client-auth-ends", "at": rule, "facts": {"rule_from": rule, "renewal_at": rule}},
                domains,
            ]),
        ),
        hit(
            "hit-client-auth-renewed-before",
            "Renewed a second before the rule: what is issued from the rule on is for servers alone.",
            &early,
            rule,
            &json!([
                {"code": "shorter-lifetime", "at": rule},
                {
                    "code": "client-auth-ends", "at": rule,
                    "facts": {"rule_from": rule, "renewal_at": "2027-03-14T23:59:59Z"},
                },
                domains,
            ]),
        ),
        hit(
            "hit-client-auth-renewed-later",
            "Purposes by their OIDs; the first renewal after the rule is the one that it hits.",
            &by_oid,
            "2027-03-20T00:00:00Z",
            &json!([
                domains,
                {"code": "shorter-lifetime", "at": "2027-03-20T00:00:00Z"},
                {"code": "client-auth-ends", "at": "2027-03-20T00:00:00Z"},
            ]),
        ),
        hit(
            "hit-root-leaves",
            "90 days under a public root: public by its root; 15 years after the key was made.",
            &under_root,
            "2030-06-04T00:00:00Z",
            &to_47,
        ),
        hit(
            "hit-code-signing",
            "39 months, due on 2028-04-20: 460 days from then on.",
            &public(SIGNER, "2025-03-01T00:00:00Z", "2028-05-31T23:59:59Z"),
            "2028-04-20T00:00:00Z",
            &json!([{
                "code": "shorter-lifetime", "at": "2028-04-20T00:00:00Z", "facts": {"maximum": "460 days"},
            }]),
        ),
        Case::new(
            "hit-same-months",
            "39 months with a leap day, due on 2022-02-18: 39 months from then on are a day shorter, but the rule is the same.",
            json!({
                "subject": public(SIGNER, "2019-01-01T00:00:00Z", "2022-04-01T00:00:00Z"),
                "from": "2020-01-01T00:00:00Z", "until": "2026-03-01T00:00:00Z",
            }),
            json!({"upcoming": [{
                "code": "shorter-lifetime", "at": "2026-03-01T00:00:00Z", "facts": {"maximum": "460 days"},
            }]}),
        ),
        Case::new(
            "hit-sha1",
            "Signed over SHA-1 and valid beyond 2016 (BR 7.1.3).",
            json!({
                "subject": {
                    "not_before": "2015-12-31T00:00:00Z", "not_after": "2017-01-01T00:00:00Z",
                    "kind": SERVER, "is_public": true, "uses_sha1": true,
                },
                "from": "2016-01-01T00:00:00Z", "until": "2017-01-01T00:00:00Z",
            }),
            json!({"upcoming": [{"code": "sha1-ends", "at": "2017-01-01T00:00:00Z", "is_estimate": false}]}),
        ),
    ];
    under_root["is_public"] = false.into();
    cases.push(hit(
        "hit-said-to-be-private",
        "The caller's word counts more than the table of roots.",
        &under_root,
        "2030-06-04T00:00:00Z",
        &json!([]),
    ));
    cases
}

/// What a path says: a leaf, and the root at its end.
fn paths() -> Vec<Case> {
    let public_root = BASE64.encode(&isrg_root_x1());
    // Ed25519 signs without randomness, so that the root stays the same.
    let private_root = CertificateBuilder::ca().self_signed(&TestKey::ed25519());
    let private_root = BASE64.encode(&private_root);
    let scts = extension::sct_list(&[Sct::v1(1, 1), Sct::v1(2, 2)]);
    let both = template()
        .replace(
            oid::EXTENDED_KEY_USAGE,
            false,
            &extension::extended_key_usage(&[oid::SERVER_AUTH, oid::CLIENT_AUTH]),
        )
        .extension(oid::SCT_LIST, false, &scts);
    let signer = template().replace(
        oid::EXTENDED_KEY_USAGE,
        false,
        &extension::extended_key_usage(&[oid::CODE_SIGNING]),
    );
    let sha1 = template()
        .inner_algorithm(algorithm("1.2.840.10045.4.1", None))
        .outer_algorithm(algorithm("1.2.840.10045.4.1", None));
    let path = |name: &str, about: &str, leaf: &CertificateBuilder, root: &str, expect: Value| {
        let mut case = Case::der(name, about, &leaf.build(), json!({"subject": expect}));
        let mut more = serde_json::Map::new();
        more.insert("root_der_base64".into(), root.into());
        case.add_input(more);
        case
    };
    vec![
        path(
            "path-public",
            "For servers and clients, with two timestamps, under a root of Mozilla's.",
            &both,
            &public_root,
            json!({
                "not_before": "2026-01-01T00:00:00Z", "not_after": "2026-03-31T23:59:59Z",
                "kind": SERVER, "is_public": true, "root_sha256": ISRG_ROOT_X1, "sct_count": 2,
                "extended_key_usages": ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"],
                "uses_sha1": false, "renewal_at": null,
            }),
        ),
        path(
            "path-sha1",
            "ecdsa-with-SHA1.",
            &sha1,
            &public_root,
            json!({"kind": SERVER, "is_public": true, "uses_sha1": true}),
        ),
        path(
            "path-code-signing",
            "For programs alone.",
            &signer,
            &public_root,
            json!({"kind": SIGNER, "sct_count": 0}),
        ),
        path(
            "path-without-purposes",
            "Without extended key usages any purpose will do: read as a server's.",
            &template().without(oid::EXTENDED_KEY_USAGE),
            &public_root,
            json!({"kind": SERVER, "extended_key_usages": []}),
        ),
        path(
            "path-other",
            "For clients alone.",
            &template().replace(
                oid::EXTENDED_KEY_USAGE,
                false,
                &extension::extended_key_usage(&[oid::CLIENT_AUTH]),
            ),
            &public_root,
            json!({"kind": "other"}),
        ),
        path(
            "path-private",
            "Under a root that is in no public set.",
            &template(),
            &private_root,
            json!({"kind": SERVER, "is_public": false}),
        ),
    ]
}

fn isrg_root_x1() -> Vec<u8> {
    let store = notafter::roots::mozilla();
    let mut roots = store.iter().map(notafter::trust::TrustAnchor::certificate);
    let root = roots.find(|it| notafter::hex::encode(it.fingerprint_sha256()) == ISRG_ROOT_X1);
    root.expect("the root is in the set").as_der().to_vec()
}

/// A fleet, how it is renewed, and the renewals of each year.
struct Fleet {
    subjects: Value,
    policy: &'static str,
    next_lifetime: &'static str,
    window: (&'static str, &'static str),
}

impl Fleet {
    fn present(subjects: Value, from: &'static str, until: &'static str) -> Self {
        Self {
            subjects,
            policy: "lifetime-relative",
            next_lifetime: "present",
            window: (from, until),
        }
    }

    /// The renewals of each year, and when each certificate's first one is.
    fn case(self, name: &str, about: &str, years: &[(u16, u64)], firsts: &[(&str, u64)]) -> Case {
        let (from, until) = self.window;
        let total: u64 = years.iter().map(|(_, renewals)| renewals).sum();
        let years: Vec<_> = years
            .iter()
            .map(|(year, renewals)| json!({"year": year, "renewals": renewals}))
            .collect();
        let certificates: Vec<_> = firsts
            .iter()
            .map(|(first, renewals)| {
                let first_at = if first.is_empty() {
                    Value::Null
                } else {
                    (*first).into()
                };
                json!({"first_at": first_at, "renewals": renewals})
            })
            .collect();
        Case::new(
            name,
            about,
            json!({
                "subjects": self.subjects, "policy": self.policy, "next_lifetime": self.next_lifetime,
                "from": from, "until": until,
            }),
            json!({"plan": {
                "from": from, "until": until, "years": years, "certificates": certificates, "total": total,
            }}),
        )
    }
}

fn plans() -> Vec<Case> {
    let of_200 = public(SERVER, "2026-11-22T00:00:00Z", "2027-06-09T23:59:59Z");
    let of_90 = public(SERVER, "2026-11-01T00:00:00Z", "2027-01-29T23:59:59Z");
    let private = json!({"not_before": "2026-11-22T00:00:00Z", "not_after": "2027-11-21T23:59:59Z", "kind": SERVER});
    let second = json!({"not_before": "2026-01-01T00:00:00Z", "not_after": "2026-01-01T00:00:00Z"});
    let mut said = private.clone();
    said["renewal_at"] = "2027-06-01T12:00:00Z".into();
    let start = "2027-01-01T00:00:00Z";
    vec![
        // 29 April 2027 (the last of 200 days), then every 66 days and 16 hours: 4 July, 9 September, 15 November;
        // 20 January, 27 March, 2 June, 7 August, 13 October and 19 December 2028; 23 February and 1 May 2029. That one is for
        // 47 days, and one is due every 31 days and 8 hours from then on: on 6 December the ninth of 2029, twelve in 2030.
        Fleet::present(json!([of_200]), start, "2031-01-01T00:00:00Z").case(
            "plan-200-days",
            "From 200 over 100 to 47 days.",
            &[(2027, 4), (2028, 6), (2029, 9), (2030, 12)],
            &[("2027-04-29T00:00:00Z", 31)],
        ),
        // The private one stays at 365 days, due every 323: 11 October 2027, 29 August 2028, 18 July 2029, 6 June 2030.
        Fleet::present(json!([of_200, private, of_200]), start, "2031-01-01T00:00:00Z").case(
            "plan-fleet",
            "Two public certificates and a private one, which keeps its lifetime.",
            &[(2027, 9), (2028, 13), (2029, 19), (2030, 25)],
            &[
                ("2027-04-29T00:00:00Z", 31),
                ("2027-10-11T00:00:00Z", 4),
                ("2027-04-29T00:00:00Z", 31),
            ],
        ),
        // Every 60 days from 31 December 2026 on; on 18 February 2029 for the last time, since the next one, of
        // 19 April, lives for 47 days.
        Fleet::present(json!([of_90]), TODAY, "2030-01-01T00:00:00Z").case(
            "plan-90-days-stay",
            "90 days stay 90 days until 47 are the most.",
            &[(2026, 1), (2027, 6), (2028, 6), (2029, 10)],
            &[("2026-12-31T00:00:00Z", 23)],
        ),
        // 31 December 2026 for 200 days; 7 June, 12 August, 18 October, 24 December 2027 for 100; 28 February, 5 May,
        // 11 July, 15 September, 21 November 2028; 27 January 2029; 3 April 2029 for 47, and eight more until 10 December.
        Fleet {
            next_lifetime: "maximum",
            ..Fleet::present(json!([of_90]), TODAY, "2030-01-01T00:00:00Z")
        }
        .case(
            "plan-90-days-grow",
            "The same, each next one as long as its day allows.",
            &[(2026, 1), (2027, 4), (2028, 5), (2029, 10)],
            &[("2026-12-31T00:00:00Z", 20)],
        ),
        // Half of 6 days: on 2 January, then every 3 days until 31 December.
        Fleet::present(
            json!([public(SERVER, "2026-12-30T00:00:00Z", "2027-01-04T23:59:59Z")]),
            start,
            "2028-01-01T00:00:00Z",
        )
        .case(
            "plan-6-days",
            "One of 6 days, over a year.",
            &[(2027, 122)],
            &[("2027-01-02T00:00:00Z", 122)],
        ),
        // 2028 has 366 days: from 2 January on every 3 days, the last on 30 December (day 1 + 3 x 121 of 0 to 365).
        Fleet::present(
            json!([public(SERVER, "2027-12-30T00:00:00Z", "2028-01-04T23:59:59Z")]),
            "2028-01-01T00:00:00Z",
            "2029-01-01T00:00:00Z",
        )
        .case(
            "plan-6-days-leap-year",
            "The same over a leap year, whose last day has no renewal.",
            &[(2028, 122)],
            &[("2028-01-02T00:00:00Z", 122)],
        ),
        Fleet::present(json!([second]), start, "2029-01-01T00:00:00Z").case(
            "plan-one-second",
            "A lifetime of one second, private: renewed every second, in a leap year 86,400 times more.",
            &[(2027, 31_536_000), (2028, 31_622_400)],
            &[(start, 63_158_400)],
        ),
        // 90 days before its end on 5 November 2026; for 200 days, less a third; from 18 March 2027 on for 100, less a third.
        Fleet {
            policy: "classic-90-60-30",
            ..Fleet::present(
                json!([public(SERVER, "2026-01-01T00:00:00Z", "2027-02-02T23:59:59Z")]),
                "2026-11-01T00:00:00Z",
                "2028-01-01T00:00:00Z",
            )
        }
        .case(
            "plan-classic",
            "398 days under the classic policy.",
            &[(2026, 1), (2027, 5)],
            &[("2026-11-05T00:00:00Z", 6)],
        ),
        Fleet::present(json!([said]), start, "2028-01-01T00:00:00Z").case(
            "plan-renewal-as-said",
            "The first renewal is when the caller says.",
            &[(2027, 1)],
            &[("2027-06-01T12:00:00Z", 1)],
        ),
        Fleet::present(
            json!([
                public("other", "2020-01-01T00:00:00Z", "2020-12-31T23:59:59Z"),
                public(SERVER, "2027-02-01T00:00:00Z", "2027-01-01T00:00:00Z"),
            ]),
            start,
            "2027-06-01T00:00:00Z",
        )
        .case(
            "plan-expired-and-reversed",
            "What expired long ago is renewed at once; what ends before it begins, never.",
            &[(2027, 1)],
            &[(start, 1), ("", 0)],
        ),
        Fleet {
            next_lifetime: "maximum",
            ..Fleet::present(
                json!([public(SIGNER, "2022-03-01T00:00:00Z", "2025-05-31T23:59:59Z")]),
                "2025-01-01T00:00:00Z",
                "2032-01-01T00:00:00Z",
            )
        }
        // 39 months from 20 April 2025 with their first second until 20 July 2028; due 8 June 2028 for 460 days, then every 418.
        .case(
            "plan-code-signing",
            "From 39 months to 460 days.",
            &[(2025, 1), (2026, 0), (2027, 0), (2028, 1), (2029, 1), (2030, 1), (2031, 1)],
            &[("2025-04-20T00:00:00Z", 5)],
        ),
        Case::new(
            "plan-bounded",
            "A plan reaches over a hundred years at most.",
            json!({
                "subjects": [second], "policy": "lifetime-relative", "next_lifetime": "present",
                "from": start, "until": "9999-12-31T23:59:59Z",
            }),
            // 100 years with 24 leap days: 2100 has none.
            json!({"plan": {"until": "2127-01-01T00:00:00Z", "total": 3_155_673_600_u64}}),
        ),
    ]
}
