//! What counts besides the certificate's own dates: who ends first, who was revoked, who is trusted.

use serde_json::{Value, json};

use super::{FORTY_SEVEN, Life, RELATIVE};
use crate::case::Case;

pub(super) fn cases() -> Vec<Case> {
    [
        by_whom(),
        automated(),
        before_it_begins(),
        revoked(),
        trusted(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn end(not_after: &str, limited_by: &str) -> Value {
    json!({
        "not_after": not_after,
        "limited_by": limited_by,
        "fingerprint_sha256": "ab".repeat(32),
        "subject": "CN=Notafter Test CA",
    })
}

fn life(name: &'static str, renew_due: &'static str, more: Value) -> Life {
    Life {
        more,
        ..Life::new(name, FORTY_SEVEN, RELATIVE, renew_due)
    }
}

/// 47 days, whose issuer, root or root's trust ends on Christmas Eve: 33 days after the beginning. The thresholds
/// are those of 47 days: 15 d 16 h, 7 d 20 h, 3 d 22 h.
fn by_whom() -> Vec<Case> {
    const END: &str = "2026-12-24T23:59:59Z";
    let mut cases = Vec::new();
    for (name, limited_by) in [
        ("limited-by-an-intermediate", "intermediate"),
        ("limited-by-the-root", "root"),
        ("limited-by-removal", "root-removal"),
    ] {
        let life = life(
            name,
            "2026-12-09T08:00:00Z",
            json!({"effective_expiry": end(END, limited_by)}),
        );
        let turns = [
            (
                life.at(
                    (
                        "second-before-notice",
                        "The time left is counted to the effective end.",
                    ),
                    "2026-12-09T07:59:59Z",
                    ("valid", "none"),
                    1_353_601,
                    "2026-12-09T08:00:00Z",
                ),
                -1,
            ),
            (
                life.at(
                    ("notice", "A third of 47 days before the effective end."),
                    "2026-12-09T08:00:00Z",
                    ("renewal-due", "notice"),
                    1_353_600,
                    "2026-12-17T04:00:00Z",
                ),
                0,
            ),
            (
                life.at(
                    ("last-second", "The last second of what limits it."),
                    END,
                    ("overdue", "critical"),
                    1,
                    "2026-12-25T00:00:00Z",
                ),
                999,
            ),
            (
                life.at(
                    ("expired", "A second later no path is valid any more."),
                    "2026-12-25T00:00:00Z",
                    ("expired", "critical"),
                    0,
                    "",
                ),
                1000,
            ),
        ];
        cases.extend(turns.map(|(mut case, permille)| {
            case.add_expectations(&json!({
                "limited_by": limited_by,
                "limited_by_certificate": {
                    "fingerprint_sha256": "ab".repeat(32),
                    "subject": "CN=Notafter Test CA",
                },
                "effective_not_after": END,
                "effective_is_at_least": false,
                "overdue_permille": permille,
            }));
            case
        }));
    }
    let mut at_least = end(END, "intermediate");
    at_least["is_at_least"] = true.into();
    let life = life(
        "limited-at-least",
        "2026-12-09T08:00:00Z",
        json!({"effective_expiry": at_least}),
    );
    let mut case = life.at(
        (
            "notice",
            "A limit cut the search: the true end may be later, and this one counts.",
        ),
        "2026-12-09T08:00:00Z",
        ("renewal-due", "notice"),
        1_353_600,
        "2026-12-17T04:00:00Z",
    );
    case.add_expectations(&json!({"effective_is_at_least": true}));
    cases.push(case);
    cases
}

/// A program has its grace from when renewal falls due, which may be at birth.
fn automated() -> Vec<Case> {
    let more = |not_after| json!({"renewal_mode": "automated", "effective_expiry": end(not_after, "intermediate")});
    // 9 days of the issuer are left at birth, of 15 d 16 h of notice; the grace is 3 d 3 h 12 min.
    let nine = life(
        "automated-born-due",
        "2026-11-22T00:00:00Z",
        more("2026-11-30T23:59:59Z"),
    );
    // 5 days are left; the critical level begins with 3 d 22 h, after a day and two hours.
    let five = life(
        "automated-born-almost-critical",
        "2026-11-22T00:00:00Z",
        more("2026-11-26T23:59:59Z"),
    );
    // 3 days are left.
    let three = life(
        "automated-born-critical",
        "2026-11-22T00:00:00Z",
        more("2026-11-24T23:59:59Z"),
    );
    let with = |mut case: Case, overdue_at: &str| {
        case.add_expectations(&json!({"overdue_at": overdue_at, "renewal_mode": "automated"}));
        case
    };
    vec![
        with(
            nine.at(
                (
                    "first-second",
                    "Due at birth, since its issuer ends soon; no program can know before it runs.",
                ),
                "2026-11-22T00:00:00Z",
                ("renewal-due", "none"),
                777_600,
                "2026-11-25T03:12:00Z",
            ),
            "2026-11-25T03:12:00Z",
        ),
        with(
            nine.at(
                ("overdue", "The whole grace later."),
                "2026-11-25T03:12:00Z",
                ("overdue", "warning"),
                506_880,
                "2026-11-27T02:00:00Z",
            ),
            "2026-11-25T03:12:00Z",
        ),
        with(
            five.at(
                (
                    "first-second",
                    "The grace ends where the critical level begins.",
                ),
                "2026-11-22T00:00:00Z",
                ("renewal-due", "none"),
                432_000,
                "2026-11-23T02:00:00Z",
            ),
            "2026-11-23T02:00:00Z",
        ),
        with(
            five.at(
                ("critical", "So that there is no warning."),
                "2026-11-23T02:00:00Z",
                ("overdue", "critical"),
                338_400,
                "2026-11-27T00:00:00Z",
            ),
            "2026-11-23T02:00:00Z",
        ),
        with(
            three.at(
                (
                    "first-second",
                    "Less is left at birth than the critical level has: no grace at all.",
                ),
                "2026-11-22T00:00:00Z",
                ("overdue", "critical"),
                259_200,
                "2026-11-25T00:00:00Z",
            ),
            "2026-11-22T00:00:00Z",
        ),
    ]
}

fn before_it_begins() -> Vec<Case> {
    let automated = life(
        "automated-not-yet-valid",
        "2026-12-23T08:00:00Z",
        json!({"renewal_mode": "automated"}),
    );
    let ended = life(
        "path-ended-before",
        "2026-11-01T00:00:01Z",
        json!({"effective_expiry": end("2026-11-01T00:00:00Z", "root")}),
    );
    vec![
        automated.at(
            (
                "year-before",
                "A year before its first second: what is next is that second.",
            ),
            "2025-11-22T00:00:00Z",
            ("not-yet-valid", "none"),
            35_596_800,
            "2026-11-22T00:00:00Z",
        ),
        ended.at(
            (
                "last-second",
                "The path ends before the certificate begins.",
            ),
            "2026-11-01T00:00:00Z",
            ("not-yet-valid", "none"),
            1,
            "2026-11-01T00:00:01Z",
        ),
        ended.at(
            ("expired", "It will never be valid."),
            "2026-11-01T00:00:01Z",
            ("expired", "critical"),
            0,
            "",
        ),
    ]
}

/// Revocation comes before every date, whoever renews.
fn revoked() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, mode) in [
        ("revoked-manual", "manual"),
        ("revoked-automated", "automated"),
    ] {
        let life = life(
            name,
            "2026-12-23T08:00:00Z",
            json!({"revoked": true, "renewal_mode": mode}),
        );
        for (place, at, left) in [
            ("not-yet-valid", "2026-11-21T23:59:59Z", 4_060_801),
            ("due", "2026-12-23T08:00:00Z", 1_353_600),
            ("expired", "2027-01-08T00:00:00Z", 0),
        ] {
            let mut case = life.at(
                (
                    place,
                    "Revoked, whatever its dates say: nothing changes with time.",
                ),
                at,
                ("revoked", "critical"),
                left,
                "",
            );
            case.add_expectations(&json!({"alert_at": []}));
            cases.push(case);
        }
    }
    cases
}

/// Trust is carried along, and changes nothing.
fn trusted() -> Vec<Case> {
    let mut cases = Vec::new();
    for (name, trusted) in [("trusted", true), ("not-trusted", false)] {
        let life = life(name, "2026-12-23T08:00:00Z", json!({"trusted": trusted}));
        for (place, at, stand, left, next) in [
            (
                "first-second",
                "2026-11-22T00:00:00Z",
                ("valid", "none"),
                4_060_800,
                "2026-12-23T08:00:00Z",
            ),
            (
                "notice",
                "2026-12-23T08:00:00Z",
                ("renewal-due", "notice"),
                1_353_600,
                "2026-12-31T04:00:00Z",
            ),
        ] {
            let about = "Trust is carried along and changes neither state nor level.";
            let mut case = life.at((place, about), at, stand, left, next);
            case.add_expectations(&json!({"trusted": trusted}));
            cases.push(case);
        }
    }
    let life = life("trust-unasked", "2026-12-23T08:00:00Z", Value::Null);
    let mut case = life.at(
        (
            "first-second",
            "Nobody asked whether it is trusted, or who renews it.",
        ),
        "2026-11-22T00:00:00Z",
        ("valid", "none"),
        4_060_800,
        "2026-12-23T08:00:00Z",
    );
    case.add_expectations(&json!({"trusted": null, "renewal_mode": "unknown"}));
    cases.push(case);
    cases
}
