//! What a fleet's snapshots say together: lists, groups, comparisons, rollouts.
//!
//! Computed by hand from the rules in `docs/expiry.md`, "One report".

use serde_json::{Value, json};

use crate::case::{Case, Subject};

const AT: &str = "2026-11-22T00:00:00Z";

pub(crate) fn subject() -> Subject {
    let cases = [
        horizons(),
        lists(),
        groups(),
        reconciliations(),
        drifts(),
        rollouts(),
        issuers(),
    ];
    Subject::new(
        "expiry/inventory",
        "What a fleet's snapshots say together (docs/expiry.md, One report).",
        cases.into_iter().flatten().collect(),
    )
}

/// A look at midnight that showed this certificate.
fn look(target: &str, fingerprint: &str, not_before: &str, not_after: &str) -> Value {
    json!({
        "target": target,
        "observed_at": AT,
        "outcome": "certificate",
        "certificate": {
            "fingerprint_sha256": fingerprint,
            "not_before": not_before,
            "not_after": not_after,
        },
    })
}

/// A look that showed the certificate with this fingerprint, whatever its dates.
fn shows(target: &str, fingerprint: &str) -> Value {
    look(
        target,
        fingerprint,
        "2026-11-01T00:00:00Z",
        "2027-01-29T23:59:59Z",
    )
}

/// A look that showed none.
fn down(target: &str, outcome: &str) -> Value {
    json!({"target": target, "observed_at": AT, "outcome": outcome})
}

/// The same with other fields, or more.
fn with(mut record: Value, changes: &Value) -> Value {
    let fields = record.as_object_mut().expect("a record");
    fields.extend(changes.as_object().expect("fields").clone());
    record
}

/// The same with other fields, or more, in its certificate.
fn with_certificate(mut record: Value, changes: &Value) -> Value {
    record["certificate"] = with(record["certificate"].take(), changes);
    record
}

#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn list(name: &str, about: &str, policy: &str, snapshots: Value, expect: Value) -> Case {
    let input =
        json!({"function": "expirations", "snapshots": snapshots, "policy": policy, "at": AT});
    Case::new(name, about, input, expect)
}

const RELATIVE: &str = "lifetime-relative";
const CLASSIC: &str = "classic-90-60-30";

/// Each boundary and the second behind it: with N seconds left the last valid instant is N - 1 seconds after midnight.
fn horizons() -> Vec<Case> {
    [
        (
            "expired",
            "No time is left.",
            "2026-11-21T23:59:59Z",
            "expired",
            0,
        ),
        (
            "last-second",
            "The last valid instant is within 30 days.",
            "2026-11-22T00:00:00Z",
            "within-30",
            1,
        ),
        (
            "30-days",
            "Exactly 30 days belong to the first horizon.",
            "2026-12-21T23:59:59Z",
            "within-30",
            2_592_000,
        ),
        (
            "30-days-and-a-second",
            "A second more is within 60 days, though 30 whole days are left.",
            "2026-12-22T00:00:00Z",
            "within-60",
            2_592_001,
        ),
        (
            "60-days",
            "Exactly 60 days.",
            "2027-01-20T23:59:59Z",
            "within-60",
            5_184_000,
        ),
        (
            "60-days-and-a-second",
            "A second more.",
            "2027-01-21T00:00:00Z",
            "within-90",
            5_184_001,
        ),
        (
            "90-days",
            "Exactly 90 days.",
            "2027-02-19T23:59:59Z",
            "within-90",
            7_776_000,
        ),
        (
            "90-days-and-a-second",
            "A second more.",
            "2027-02-20T00:00:00Z",
            "later",
            7_776_001,
        ),
        (
            "no-end",
            "The end of the year 9999 is later.",
            "9999-12-31T23:59:59Z",
            "later",
            251_606_995_200_i64,
        ),
    ]
    .into_iter()
    .map(|(name, about, not_after, horizon, remaining)| {
        let counts = ["expired", "within-30", "within-60", "within-90", "later"]
            .map(|it| (it.replace('-', "_"), Value::from(u8::from(it == horizon))));
        list(
            &format!("horizon-{name}"),
            about,
            RELATIVE,
            json!([look(
                "a.example:443",
                "01",
                "2026-02-01T00:00:00Z",
                not_after
            )]),
            json!({
                "horizons": serde_json::Map::from_iter(counts),
                "rows": [{"horizon": horizon, "expiry": {"remaining_seconds": remaining}}],
            }),
        )
    })
    .collect()
}

fn lists() -> Vec<Case> {
    let revoked = with_certificate(
        look(
            "revoked.example:443",
            "0f",
            "2026-11-20T00:00:00Z",
            "2027-02-17T23:59:59Z",
        ),
        &json!({"revoked": true}),
    );
    let urgent = json!([
        look(
            "calm.example:443",
            "01",
            "2026-10-23T00:00:00Z",
            "2027-01-20T23:59:59Z"
        ),
        look(
            "yearly.example:443",
            "02",
            "2025-11-09T00:00:00Z",
            "2026-12-11T23:59:59Z"
        ),
        look(
            "ninety.example:443",
            "03",
            "2026-09-08T00:00:00Z",
            "2026-12-06T23:59:59Z"
        ),
        look(
            "six-days.example:443",
            "04",
            "2026-11-17T00:00:00Z",
            "2026-11-22T23:59:59Z"
        ),
        look(
            "past.example:443",
            "05",
            "2025-10-19T00:00:00Z",
            "2026-11-20T23:59:59Z"
        ),
        look(
            "never.example:443",
            "06",
            "2027-11-22T00:00:00Z",
            "2027-11-21T23:59:59Z"
        ),
        revoked,
    ]);
    let row = |fingerprint: &str, level: &str, permille: i64| {
        json!({
            "certificate": {"fingerprint_sha256": fingerprint},
            "expiry": {"level": level, "overdue_permille": permille},
        })
    };
    let state = |fingerprint: &str, state: &str| {
        json!({
            "certificate": {"fingerprint_sha256": fingerprint},
            "expiry": {"level": "critical", "state": state},
        })
    };
    let tagged = |tag: &str, target: &str| with(shows(target, "01"), &json!({"tag": tag}));
    let place = |target: &str| json!({"target": target});
    let at = |observed_at: &str, target: &str, fingerprint: &str| {
        with(
            shows(target, fingerprint),
            &json!({"observed_at": observed_at}),
        )
    };
    let limited = with_certificate(
        shows("b.example:443", "01"),
        &json!({"effective_expiry": {"not_after": "2026-11-24T23:59:59Z", "limited_by": "root"}}),
    );
    vec![
        list(
            "empty",
            "Nothing was looked at.",
            RELATIVE,
            json!([]),
            json!({"rows": [], "without_certificate": [], "superseded": 0}),
        ),
        list(
            "by-urgency",
            "Revoked, never valid, expired, then by how far the time for renewal has run out: six days with one left before 398 with 20.",
            RELATIVE,
            urgent,
            json!({
                "levels": {"none": 1, "notice": 0, "warning": 3, "critical": 3},
                "rows": [
                    state("0f", "revoked"),
                    state("06", "unknown"),
                    row("05", "critical", 1023),
                    row("04", "warning", 666),
                    row("02", "warning", 523),
                    row("03", "warning", 500),
                    row("01", "none", -1000),
                ],
            }),
        ),
        list(
            "level-before-rank",
            "61 of 90 days are left of the one, a quarter of its 48 days of the other: the higher level comes first.",
            CLASSIC,
            json!([
                look(
                    "a.example:443",
                    "01",
                    "2025-12-20T00:00:00Z",
                    "2027-01-21T23:59:59Z"
                ),
                look(
                    "b.example:443",
                    "02",
                    "2026-10-17T00:00:00Z",
                    "2026-12-03T23:59:59Z"
                ),
            ]),
            json!({"rows": [row("02", "warning", 250), row("01", "notice", 322)]}),
        ),
        list(
            "ties",
            "Alike in everything but the fingerprint, and the tag.",
            RELATIVE,
            json!([
                shows("c.example:443", "02"),
                tagged("y", "b.example:443"),
                tagged("x", "a.example:443")
            ]),
            json!({"rows": [
                {"tag": "x", "certificate": {"fingerprint_sha256": "01"}},
                {"tag": "y", "certificate": {"fingerprint_sha256": "01"}},
                {"tag": null, "certificate": {"fingerprint_sha256": "02"}},
            ]}),
        ),
        list(
            "folded",
            "One certificate has one row for each tag, with its places in order.",
            RELATIVE,
            json!([
                tagged("x", "c.example:443"),
                tagged("y", "a.example:443"),
                tagged("x", "b.example:443"),
                with(
                    tagged("x", "b.example:443"),
                    &json!({"address": "192.0.2.1"})
                ),
            ]),
            json!({"rows": [
                {"tag": "x", "locations": [
                    {"tag": "x", "target": "b.example:443", "address": null},
                    {"tag": "x", "target": "b.example:443", "address": "192.0.2.1"},
                    {"tag": "x", "target": "c.example:443"},
                ]},
                {"tag": "y", "locations": [place("a.example:443")]},
            ]}),
        ),
        list(
            "spelling",
            "Upper case in a fingerprint does not make another certificate; names come in order, each once, in lower case.",
            RELATIVE,
            json!([
                shows("a.example:443", "0A"),
                with_certificate(
                    shows("b.example:443", "0a"),
                    &json!({"names": ["b.example", "A.example", "a.example"], "trusted": false})
                ),
            ]),
            json!({"rows": [{
                "certificate": {"fingerprint_sha256": "0a", "names": ["a.example", "b.example"]},
                "locations": [place("a.example:443"), place("b.example:443")],
            }]}),
        ),
        list(
            "most-urgent-place",
            "One place knows that the issuer's root ends sooner: the row says so.",
            RELATIVE,
            json!([
                shows("a.example:443", "01"),
                limited,
                shows("c.example:443", "01")
            ]),
            json!({"rows": [{
                "horizon": "within-30",
                "expiry": {"level": "critical", "remaining_seconds": 259_200, "limited_by": "root"},
                "locations": [place("a.example:443"), place("b.example:443"), place("c.example:443")],
            }]}),
        ),
        list(
            "newest-look",
            "Of three looks at a place the latest counts, whatever their order.",
            RELATIVE,
            json!([
                at("2026-11-21T00:00:00Z", "a.example:443", "01"),
                at("2026-11-21T00:00:01Z", "a.example:443", "02"),
                at("2026-11-20T00:00:00Z", "a.example:443", "03"),
            ]),
            json!({"rows": [{"certificate": {"fingerprint_sha256": "02"}}], "superseded": 2}),
        ),
        list(
            "newest-look-of-one-instant",
            "Of two looks at the same instant the last one given counts.",
            RELATIVE,
            json!([shows("a.example:443", "02"), shows("a.example:443", "01")]),
            json!({"rows": [{"certificate": {"fingerprint_sha256": "01"}}], "superseded": 1}),
        ),
        list(
            "without-certificate",
            "Places that never showed a certificate are listed apart, in order.",
            RELATIVE,
            json!([
                down("b.example:443", "timed-out"),
                down("a.example:443", "refused"),
                with(
                    down("b.example:443", "refused"),
                    &json!({"observed_at": "2026-11-20T00:00:00Z"})
                ),
            ]),
            json!({
                "rows": [],
                "without_certificate": [
                    {
                        "target": "a.example:443", "outcome": "refused", "failing_since": AT,
                        "last_seen_at": null, "last_seen_fingerprint_sha256": null,
                    },
                    {"target": "b.example:443", "outcome": "timed-out", "failing_since": "2026-11-20T00:00:00Z"},
                ],
                "superseded": 1,
            }),
        ),
        list(
            "newest-look-failed",
            "A place that is down keeps the last certificate, not the one before, and who renews it; it stands in that row and apart.",
            RELATIVE,
            json!([
                down("b.example:443", "timed-out"),
                with(
                    down("b.example:443", "refused"),
                    &json!({"observed_at": "2026-11-21T00:00:00Z"})
                ),
                with(
                    at("2026-11-20T00:00:00Z", "b.example:443", "01"),
                    &json!({"renewal_mode": "automated"})
                ),
                at("2026-11-18T00:00:00Z", "b.example:443", "02"),
                at("2026-11-19T00:00:00Z", "a.example:443", "01"),
            ]),
            json!({
                "rows": [{
                    "certificate": {"fingerprint_sha256": "01"},
                    "locations": [place("a.example:443"), place("b.example:443")],
                    "failing": [{
                        "target": "b.example:443",
                        "observed_at": AT,
                        "outcome": "timed-out",
                        "certificate": null,
                        "failing_since": "2026-11-21T00:00:00Z",
                        "last_seen_at": "2026-11-20T00:00:00Z",
                        "last_seen_fingerprint_sha256": "01",
                    }],
                    "last_seen_at": "2026-11-20T00:00:00Z",
                }],
                "without_certificate": [{"target": "b.example:443", "outcome": "timed-out"}],
                "superseded": 3,
            }),
        ),
        list(
            "newest-look-failed-alone",
            "An automated certificate whose host is down is not told before its grace is over.",
            RELATIVE,
            json!([
                with(
                    look(
                        "a.example:443",
                        "01",
                        "2026-09-21T00:00:00Z",
                        "2026-12-19T23:59:59Z"
                    ),
                    &json!({"renewal_mode": "automated", "observed_at": "2026-11-21T00:00:00Z"})
                ),
                down("a.example:443", "refused"),
            ]),
            json!({"rows": [{
                "expiry": {"state": "renewal-due", "level": "none", "renewal_mode": "automated"},
                "failing": [{"outcome": "refused"}],
            }]}),
        ),
    ]
}

fn groups() -> Vec<Case> {
    let of = |target: &str, fingerprint: &str, issuer: &str, not_after: &str| {
        with_certificate(
            look(target, fingerprint, "2026-01-01T00:00:00Z", not_after),
            &json!({"issuer": issuer}),
        )
    };
    let snapshots = json!([
        with(
            of("d.example:443", "02", "CN=B", "2027-12-31T23:59:59Z"),
            &json!({"tag": "y"})
        ),
        down("c.example:443", "refused"),
        with(
            of("b.example:443", "01", "CN=A", "2026-11-21T23:59:59Z"),
            &json!({"tag": "x"})
        ),
        with(
            of("a.example:443", "02", "CN=B", "2027-12-31T23:59:59Z"),
            &json!({"tag": "x"})
        ),
    ]);
    let case = |function: &str, about: &str, groups: &[(Option<&str>, &[&str])]| {
        let groups: Vec<Value> = groups
            .iter()
            .map(|(key, targets)| {
                let locations: Vec<Value> =
                    targets.iter().map(|it| json!({"target": it})).collect();
                json!({"key": key, "locations": locations})
            })
            .collect();
        let mut input = json!({"function": function, "snapshots": snapshots});
        if function == "by_state" {
            input = with(input, &json!({"policy": RELATIVE, "at": AT}));
        }
        let name = function.replace('_', "-");
        Case::new(&name, about, input, json!({ "groups": groups }))
    };
    let (a, b, c, d) = (
        "a.example:443",
        "b.example:443",
        "c.example:443",
        "d.example:443",
    );
    vec![
        case(
            "by_fingerprint",
            "Groups in order, each in the order given; without a certificate there is no group.",
            &[(Some("01"), &[b]), (Some("02"), &[d, a])],
        ),
        case(
            "by_tag",
            "Those without a tag come first.",
            &[(None, &[c]), (Some("x"), &[b, a]), (Some("y"), &[d])],
        ),
        case(
            "by_issuer",
            "By the issuer's text.",
            &[(Some("CN=A"), &[b]), (Some("CN=B"), &[d, a])],
        ),
        case(
            "by_state",
            "In the order of states.",
            &[(Some("valid"), &[d, a]), (Some("expired"), &[b])],
        ),
    ]
}

#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn reconciled(name: &str, about: &str, expected: Value, snapshots: Value, expect: Value) -> Case {
    let input = json!({"function": "reconcile", "expected": expected, "snapshots": snapshots});
    Case::new(name, about, input, expect)
}

fn reconciliations() -> Vec<Case> {
    let at = |address: &str, fingerprint: &str| {
        with(
            shows("a.example:443", fingerprint),
            &json!({"address": address}),
        )
    };
    let rsa_refused = with(
        down("a.example:443", "handshake-failed"),
        &json!({"address": "192.0.2.1", "key_type": "rsa"}),
    );
    vec![
        reconciled(
            "places",
            "Every place that is expected or shows a certificate has one verdict.",
            json!([{"target": "down.example:443"}, {"target": "fine.example:443"}, {"target": "never.example:443"}]),
            json!([
                shows("unexpected.example:443", "01"),
                down("down.example:443", "refused"),
                shows("fine.example:443", "01"),
                down("silent.example:443", "timed-out"),
            ]),
            json!({
                "missing": 2, "unexpected": 1, "drifted": 0, "fine": 1,
                "places": [
                    {"target": "down.example:443", "verdict": "missing", "observed": {"outcome": "refused"}},
                    {"target": "fine.example:443", "verdict": "fine", "drifts": []},
                    {"target": "never.example:443", "verdict": "missing", "observed": null},
                    {"target": "unexpected.example:443", "verdict": "unexpected", "expected": null},
                ],
                "nothing_expected": [{"target": "silent.example:443"}],
            }),
        ),
        reconciled(
            "missing-but-seen-before",
            "The host is down: what it showed last is told.",
            json!([{"target": "a.example:443", "fingerprint_sha256": "01"}]),
            json!([
                down("a.example:443", "refused"),
                with(
                    shows("a.example:443", "01"),
                    &json!({"observed_at": "2026-11-21T00:00:00Z"})
                ),
            ]),
            json!({"missing": 1, "places": [{
                "verdict": "missing",
                "drifts": [],
                "observed": {"outcome": "refused"},
                "last_seen": {
                    "observed_at": "2026-11-21T00:00:00Z",
                    "certificate": {"fingerprint_sha256": "01"},
                },
            }]}),
        ),
        reconciled(
            "tags-are-equal",
            "The same target of another customer is another place.",
            json!([{"tag": "x", "target": "a.example:443"}]),
            json!([with(shows("a.example:443", "01"), &json!({"tag": "y"}))]),
            json!({"places": [
                {"tag": "x", "verdict": "missing"},
                {"tag": "y", "verdict": "unexpected"},
            ]}),
        ),
        reconciled(
            "most-precise",
            "What is expected of one address counts there, and what is expected of the target everywhere else.",
            json!([
                {"target": "a.example:443", "fingerprint_sha256": "01"},
                {"target": "a.example:443", "address": "192.0.2.2", "fingerprint_sha256": "02"},
            ]),
            json!([
                at("192.0.2.1", "01"),
                at("192.0.2.2", "02"),
                at("192.0.2.3", "02")
            ]),
            json!({"places": [
                {"address": "192.0.2.1", "verdict": "fine"},
                {"address": "192.0.2.2", "verdict": "fine"},
                {"address": "192.0.2.3", "verdict": "drifted", "drifts": [{"kind": "fingerprint", "expected": "01", "observed": "02"}]},
            ]}),
        ),
        reconciled(
            "last-expectation",
            "A place that is expected twice: the last one counts.",
            json!([
                {"target": "a.example:443", "fingerprint_sha256": "01"},
                {"target": "a.example:443", "fingerprint_sha256": "02"},
            ]),
            json!([shows("a.example:443", "02")]),
            json!({"places": [{"verdict": "fine"}]}),
        ),
        reconciled(
            "one-type-of-key",
            "A server need not have a certificate for every type of key.",
            json!([{"target": "a.example:443"}]),
            json!([at("192.0.2.1", "01"), rsa_refused]),
            json!({
                "places": [{"verdict": "fine", "key_type": null}],
                "nothing_expected": [{"key_type": "rsa"}],
            }),
        ),
        reconciled(
            "type-of-key-expected",
            "But where one is expected, it is missing.",
            json!([{"target": "a.example:443", "key_type": "rsa"}]),
            json!([rsa_refused]),
            json!({"places": [{"verdict": "missing", "observed": {"outcome": "handshake-failed"}}]}),
        ),
    ]
}

fn drifts() -> Vec<Case> {
    let snapshot = with_certificate(
        shows("a.example:443", "ab01"),
        &json!({
            "names": ["a.example", "b.example"],
            "issuer": "CN=R12,O=Let's Encrypt,C=US",
            "issuer_organization": "Let's Encrypt",
            "issuer_common_name": "R12",
        }),
    );
    let case = |name: &str, about: &str, expected: Value, drifts: &[&str]| {
        let verdict = if drifts.is_empty() { "fine" } else { "drifted" };
        let drifts: Vec<Value> = drifts.iter().map(|it| json!({"kind": it})).collect();
        reconciled(
            name,
            about,
            json!([with(expected, &json!({"target": "a.example:443"}))]),
            json!([snapshot]),
            json!({"places": [{"verdict": verdict, "drifts": drifts}]}),
        )
    };
    vec![
        case(
            "fingerprint-spelling",
            "Colons and upper case do not matter.",
            json!({"fingerprint_sha256": "AB:01"}),
            &[],
        ),
        case(
            "fingerprint-drift",
            "Another certificate.",
            json!({"fingerprint_sha256": "ab02"}),
            &["fingerprint"],
        ),
        case(
            "names-in-any-order",
            "Order, repetition and case do not matter.",
            json!({"names": ["B.example", "a.example", "b.example"]}),
            &[],
        ),
        case(
            "fewer-names",
            "It is for one more name than expected.",
            json!({"names": ["a.example"]}),
            &["names"],
        ),
        case(
            "more-names",
            "It lacks a name.",
            json!({"names": ["a.example", "b.example", "c.example"]}),
            &["names"],
        ),
        case(
            "issuer-organization",
            "The organisation is enough; case does not matter.",
            json!({"issuer": "let's encrypt"}),
            &[],
        ),
        case(
            "issuer-common-name",
            "So is the common name.",
            json!({"issuer": "R12"}),
            &[],
        ),
        case(
            "issuer-text",
            "Or the whole text.",
            json!({"issuer": "CN=R12,O=Let's Encrypt,C=US"}),
            &[],
        ),
        case(
            "issuer-drift",
            "A part of the organisation is another one.",
            json!({"issuer": "Let's"}),
            &["issuer"],
        ),
        case(
            "everything-drifted",
            "All that is another one is told.",
            json!({"fingerprint_sha256": "00", "names": ["c.example"], "issuer": "DigiCert Inc"}),
            &["fingerprint", "names", "issuer"],
        ),
    ]
}

fn rollouts() -> Vec<Case> {
    let at = |address: &str, fingerprint: &str| {
        with(
            shows("a.example:443", fingerprint),
            &json!({"address": address}),
        )
    };
    let case = |name: &str, about: &str, snapshots: Value, expect: Value| {
        let input =
            json!({"function": "rollout", "old": "0A", "new": "0b", "snapshots": snapshots});
        Case::new(&format!("rollout-{name}"), about, input, expect)
    };
    vec![
        case(
            "done",
            "The new one is served; places with another one, or none, do not decide.",
            json!([
                shows("a.example:443", "0b"),
                shows("b.example:443", "0c"),
                down("c.example:443", "refused")
            ]),
            json!({
                "state": "done", "old": 0, "new": 1, "other": 1, "unreachable": 1,
                "places": [
                    {"target": "a.example:443", "served": "new", "mixed": false},
                    {"target": "b.example:443", "served": "other"},
                    {"target": "c.example:443", "served": "unreachable", "outcome": "refused"},
                ],
            }),
        ),
        case(
            "stale",
            "One target has the old one still.",
            json!([shows("a.example:443", "0b"), shows("b.example:443", "0a")]),
            json!({"state": "stale", "places": [{"served": "new"}, {"target": "b.example:443", "served": "old", "mixed": false}]}),
        ),
        case(
            "mixed",
            "Two addresses of one target disagree.",
            json!([
                at("192.0.2.1", "0b"),
                at("192.0.2.2", "0a"),
                shows("b.example:443", "0a")
            ]),
            json!({"state": "mixed", "old": 2, "new": 1, "places": [
                {"address": "192.0.2.1", "served": "new", "mixed": true},
                {"address": "192.0.2.2", "served": "old", "mixed": true},
                {"target": "b.example:443", "served": "old", "mixed": false},
            ]}),
        ),
        case(
            "other-beside-old",
            "A third certificate beside the old one, for another type of key, is no disagreement.",
            json!([at("192.0.2.1", "0a"), at("192.0.2.2", "0c")]),
            json!({"state": "stale"}),
        ),
        case(
            "other-customer",
            "A target of the same name at another customer is another target.",
            json!([
                with(shows("a.example:443", "0a"), &json!({"tag": "x"})),
                with(shows("a.example:443", "0b"), &json!({"tag": "y"})),
            ]),
            json!({"state": "stale"}),
        ),
        case(
            "down-with-the-old-one",
            "A host that is down may come back with the old one.",
            json!([
                shows("a.example:443", "0b"),
                down("b.example:443", "refused"),
                with(
                    shows("b.example:443", "0a"),
                    &json!({"observed_at": "2026-11-21T00:00:00Z"})
                ),
            ]),
            json!({"state": "stale", "old": 0, "new": 1, "unreachable": 1, "places": [
                {"served": "new", "last_served": null, "last_seen_at": null},
                {
                    "served": "unreachable", "outcome": "refused", "observed_at": AT,
                    "last_served": "old", "last_seen_at": "2026-11-21T00:00:00Z",
                },
            ]}),
        ),
        case(
            "down-with-the-new-one",
            "A host that is down, but had the new one already, holds nothing up.",
            json!([
                shows("a.example:443", "0b"),
                down("b.example:443", "refused"),
                with(
                    shows("b.example:443", "0b"),
                    &json!({"observed_at": "2026-11-21T00:00:00Z"})
                ),
            ]),
            json!({"state": "done", "new": 1, "unreachable": 1}),
        ),
        case(
            "absent",
            "Neither was seen anywhere.",
            json!([
                shows("a.example:443", "0c"),
                down("b.example:443", "refused")
            ]),
            json!({"state": "absent"}),
        ),
        case(
            "nothing",
            "Nothing was looked at.",
            json!([]),
            json!({"state": "absent", "places": []}),
        ),
        case(
            "newest",
            "Yesterday it was the old one.",
            json!([
                shows("a.example:443", "0b"),
                with(
                    shows("a.example:443", "0a"),
                    &json!({"observed_at": "2026-11-21T00:00:00Z"})
                ),
            ]),
            json!({"state": "done", "old": 0}),
        ),
    ]
}

fn issuers() -> Vec<Case> {
    let root = "ab01".repeat(16);
    let issued = |target: &str, organization: &str, root: Option<&str>| {
        with_certificate(
            shows(target, "01"),
            &json!({"issuer_organization": organization, "root_fingerprint_sha256": root}),
        )
    };
    let snapshots = json!([
        issued("d.example:443", "Elsewhere", None),
        issued("c.example:443", "Let's Encrypt", None),
        with(
            issued("b.example:443", "Example", Some(&root)),
            &json!({"observed_at": "2026-11-21T00:00:00Z"})
        ),
        down("b.example:443", "refused"),
        down("a.example:443", "refused"),
    ]);
    let case = |name: &str, about: &str, allowed: &[&str], targets: &[&str]| {
        let input =
            json!({"function": "issuers_not_allowed", "allowed": allowed, "snapshots": snapshots});
        let places: Vec<Value> = targets.iter().map(|it| json!({"target": it})).collect();
        Case::new(
            &format!("issuers-{name}"),
            about,
            input,
            json!({ "places": places }),
        )
    };
    vec![
        case(
            "listed",
            "By organisation and by root; a place where no certificate was ever seen has no issuer.",
            &["let's encrypt", &root],
            &["d.example:443"],
        ),
        case(
            "none",
            "An empty list allows nothing; places come in order, and one that is down with what it showed last.",
            &[],
            &["b.example:443", "c.example:443", "d.example:443"],
        ),
    ]
}
