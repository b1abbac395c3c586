//! The rhythm of renewals, and when it is missed.
//!
//! Worked out by hand from "Its own rhythm" in `docs/expiry.md`.

use serde_json::{Value, json};

use crate::case::{Case, Subject};

pub(crate) fn subject() -> Subject {
    Subject::new(
        "expiry/cadence",
        "The rhythm of one target's renewals, and when it is missed (docs/expiry.md).",
        cases(),
    )
}

fn certificate(not_before: &str, not_after: &str) -> Value {
    json!({"not_before": format!("{not_before}T00:00:00Z"), "not_after": format!("{not_after}T23:59:59Z")})
}

fn seen(not_before: &str, not_after: &str, seen_at: &str) -> Value {
    let mut certificate = certificate(not_before, not_after);
    certificate["seen_at"] = seen_at.into();
    certificate
}

/// 90 days each, renewed after 60.
fn ninety_days() -> Vec<Value> {
    vec![
        certificate("2026-01-01", "2026-03-31"),
        certificate("2026-03-02", "2026-05-30"),
        certificate("2026-05-01", "2026-07-29"),
        certificate("2026-06-30", "2026-09-27"),
    ]
}

fn case(name: &str, about: &str, history: &[Value], at: &str, expect: Value) -> Case {
    let current = history.last().expect("certificates");
    let input = json!({"history": history, "current": current, "at": at});
    Case::new(name, about, input, expect)
}

/// 7,776,000 s x 666,666 / 1,000,000 = 5,183,994 s after 2026-06-30; a twentieth of the lifetime, 388,800 s, to
/// either side.
fn two_thirds(is_overdue: bool) -> Value {
    json!({
        "cadence": {"renewals": 3, "used_ppm": 666_666, "deviation_ppm": 0, "period_seconds": 5_184_000},
        "expected_renewal": {
            "earliest": "2026-08-24T11:59:54Z",
            "expected": "2026-08-28T23:59:54Z",
            "latest": "2026-09-02T11:59:54Z",
        },
        "is_overdue": is_overdue,
    })
}

fn cases() -> Vec<Case> {
    let ninety = ninety_days();
    let backwards: Vec<_> = ninety.iter().rev().cloned().collect();
    let twice: Vec<_> = ninety.iter().chain(&ninety).cloned().collect();
    let latest = "2026-09-02T11:59:54Z";
    vec![
        case(
            "latest-instant",
            "Three renewals at two thirds; the last instant of the spread belongs to it.",
            &ninety,
            latest,
            two_thirds(false),
        ),
        case(
            "second-after-the-latest",
            "Missed, 25 days before the end.",
            &ninety,
            "2026-09-02T11:59:55Z",
            two_thirds(true),
        ),
        Case::new(
            "in-any-order",
            "The order of the list does not matter.",
            json!({"history": backwards, "current": ninety[3], "at": latest}),
            two_thirds(false),
        ),
        case(
            "each-once",
            "What was seen twice was renewed once.",
            &twice,
            latest,
            two_thirds(false),
        ),
        case(
            "two-renewals",
            "Too few.",
            &ninety[1..],
            latest,
            json!({"cadence": null, "expected_renewal": null, "is_overdue": false}),
        ),
        case(
            "out-of-turn",
            "A key replaced after five days, which is 55,555 millionths: medians bear it.",
            &[
                certificate("2026-01-01", "2026-03-31"),
                certificate("2026-03-02", "2026-05-30"),
                certificate("2026-03-07", "2026-06-04"),
                certificate("2026-05-06", "2026-08-03"),
                certificate("2026-07-05", "2026-10-02"),
            ],
            "2026-07-05T00:00:00Z",
            json!({
                "cadence": {"renewals": 4, "used_ppm": 666_666, "deviation_ppm": 0, "period_seconds": 5_184_000},
                "expected_renewal": {"expected": "2026-09-02T23:59:54Z"},
            }),
        ),
        case(
            "lifetimes-cut-in-half",
            "From 90 to 45 days: 2,591,997 s, 30 days less three seconds. A twentieth is 194,400 s.",
            &[
                certificate("2026-01-01", "2026-03-31"),
                certificate("2026-03-02", "2026-05-30"),
                certificate("2026-05-01", "2026-07-29"),
                certificate("2026-06-30", "2026-08-13"),
            ],
            "2026-08-01T06:00:00Z",
            json!({
                "expected_renewal": {
                    "earliest": "2026-07-27T17:59:57Z",
                    "expected": "2026-07-29T23:59:57Z",
                    "latest": "2026-08-01T05:59:57Z",
                },
                "is_overdue": true,
            }),
        ),
        case(
            "six-days",
            "Renewed after three of six days; two days of grain are cut to a quarter, 36 hours.",
            &[
                certificate("2026-11-01", "2026-11-06"),
                certificate("2026-11-04", "2026-11-09"),
                certificate("2026-11-07", "2026-11-12"),
                certificate("2026-11-10", "2026-11-15"),
            ],
            "2026-11-14T12:00:01Z",
            json!({
                "cadence": {"renewals": 3, "used_ppm": 500_000, "deviation_ppm": 0, "period_seconds": 259_200},
                "expected_renewal": {
                    "earliest": "2026-11-11T12:00:00Z",
                    "expected": "2026-11-13T00:00:00Z",
                    "latest": "2026-11-14T12:00:00Z",
                },
                "is_overdue": true,
            }),
        ),
        case(
            "thirty-days",
            "Renewed after 20 of 30 days; two days are more than a twentieth, 36 hours.",
            &[
                certificate("2026-01-01", "2026-01-30"),
                certificate("2026-01-21", "2026-02-19"),
                certificate("2026-02-10", "2026-03-11"),
                certificate("2026-03-02", "2026-03-31"),
            ],
            "2026-03-02T00:00:00Z",
            // 2,592,000 s x 666,666 / 1,000,000 = 1,727,998 s: 20 days less two seconds.
            json!({"expected_renewal": {
                "earliest": "2026-03-19T23:59:58Z",
                "expected": "2026-03-21T23:59:58Z",
                "latest": "2026-03-23T23:59:58Z",
            }}),
        ),
        case(
            "when-it-was-taken-into-use",
            "Issued after 60 days and seen a day and a half later: 5,313,600 of 7,776,000 s, 683,333 millionths.",
            &[
                certificate("2026-01-01", "2026-03-31"),
                seen("2026-03-02", "2026-05-30", "2026-03-03T12:00:00Z"),
                seen("2026-05-01", "2026-07-29", "2026-05-02T12:00:00Z"),
                seen("2026-06-30", "2026-09-27", "2026-07-01T12:00:00Z"),
            ],
            "2026-06-30T00:00:00Z",
            json!({
                "cadence": {"renewals": 3, "used_ppm": 683_333, "deviation_ppm": 0, "period_seconds": 5_184_000},
                "expected_renewal": {"expected": "2026-08-30T11:59:57Z"},
            }),
        ),
        case(
            "spread-by-deviation",
            "After 50, 60 and 70 of 100 days: the median is 600,000, and the deviations are 100,000, 0 and 100,000. Four of \
             them are more than a third: no rhythm.",
            &[
                certificate("2026-01-01", "2026-04-10"),
                certificate("2026-02-20", "2026-05-30"),
                certificate("2026-04-21", "2026-07-29"),
                certificate("2026-06-30", "2026-10-07"),
            ],
            "2026-12-31T00:00:00Z",
            json!({"cadence": null, "expected_renewal": null, "is_overdue": false}),
        ),
        case(
            "four-deviations",
            "After 55, 60 and 65 of 100 days: the median deviation is 50,000, four of them 20 days.",
            &[
                certificate("2026-01-01", "2026-04-10"),
                certificate("2026-02-25", "2026-06-04"),
                certificate("2026-04-26", "2026-08-03"),
                certificate("2026-06-30", "2026-10-07"),
            ],
            "2026-09-18T00:00:00Z",
            json!({
                "cadence": {"renewals": 3, "used_ppm": 600_000, "deviation_ppm": 50_000, "period_seconds": 5_184_000},
                "expected_renewal": {
                    "earliest": "2026-08-09T00:00:00Z",
                    "expected": "2026-08-29T00:00:00Z",
                    "latest": "2026-09-18T00:00:00Z",
                },
                "is_overdue": false,
            }),
        ),
        case(
            "always-too-late",
            "Renewed three days after the end, every time: 8,035,200 of 7,776,000 s.",
            &[
                certificate("2026-01-01", "2026-03-31"),
                certificate("2026-04-04", "2026-07-02"),
                certificate("2026-07-06", "2026-10-03"),
                certificate("2026-10-07", "2027-01-04"),
            ],
            "2027-01-05T00:00:00Z",
            // The rhythm is not missed; that the certificate has expired is for the assessment to say. The expectation:
            // 7,776,000 s x 1,033,333 / 1,000,000 = 8,035,197 s.
            json!({
                "cadence": {"used_ppm": 1_033_333},
                "expected_renewal": {"expected": "2027-01-07T23:59:57Z"},
                "is_overdue": false,
            }),
        ),
        case(
            "pairs",
            "Two certificates each time, of 90 and 91 days: the second of a pair is no renewal of the first, and the next \
             pair comes after 5,184,000 of its 7,862,400 s.",
            &[
                certificate("2026-01-01", "2026-03-31"),
                certificate("2026-01-01", "2026-04-01"),
                certificate("2026-03-02", "2026-05-30"),
                certificate("2026-03-02", "2026-05-31"),
                certificate("2026-05-01", "2026-07-29"),
                certificate("2026-05-01", "2026-07-30"),
                certificate("2026-06-30", "2026-09-27"),
                certificate("2026-06-30", "2026-09-28"),
            ],
            "2026-06-30T00:00:00Z",
            json!({
                "cadence": {"renewals": 3, "used_ppm": 659_340, "deviation_ppm": 0, "period_seconds": 5_184_000},
                "expected_renewal": {"expected": "2026-08-28T23:59:54Z"},
            }),
        ),
        case(
            "a-twentieth",
            "After exactly a twentieth, 5 of 100 days, it is a renewal; here it always is.",
            &[
                certificate("2026-01-01", "2026-04-10"),
                certificate("2026-01-06", "2026-04-15"),
                certificate("2026-01-11", "2026-04-20"),
                certificate("2026-01-16", "2026-04-25"),
            ],
            "2026-01-26T00:00:01Z",
            json!({
                "cadence": {"renewals": 3, "used_ppm": 50_000, "period_seconds": 432_000},
                "expected_renewal": {
                    "earliest": "2026-01-16T00:00:00Z",
                    "expected": "2026-01-21T00:00:00Z",
                    "latest": "2026-01-26T00:00:00Z",
                },
                "is_overdue": true,
            }),
        ),
        case(
            "less-than-a-twentieth",
            "After four of 100 days it is another of the same time: no renewal at all.",
            &[
                certificate("2026-01-01", "2026-04-10"),
                certificate("2026-01-05", "2026-04-14"),
                certificate("2026-01-09", "2026-04-18"),
                certificate("2026-01-13", "2026-04-22"),
            ],
            "2026-04-01T00:00:00Z",
            json!({"cadence": null, "expected_renewal": null, "is_overdue": false}),
        ),
        case(
            "reversed-dates",
            "One that ends before it begins is never valid, and left out.",
            &[
                certificate("2026-01-01", "2026-03-31"),
                certificate("2026-02-10", "2026-02-01"),
                certificate("2026-03-02", "2026-05-30"),
                certificate("2026-05-01", "2026-07-29"),
                certificate("2026-06-30", "2026-09-27"),
            ],
            latest,
            two_thirds(false),
        ),
        Case::new(
            "no-end",
            "9999-12-31T23:59:59Z is an end like any other; two thirds of the way there.",
            json!({
                "history": ninety,
                "current": {"not_before": "2026-11-22T00:00:00Z", "not_after": "9999-12-31T23:59:59Z"},
                "at": "9999-12-31T23:59:59Z",
            }),
            json!({"is_overdue": true}),
        ),
    ]
}
