//! Policies of one's own.

use serde_json::{Value, json};

use super::{FORTY_SEVEN, Life};
use crate::case::Case;

pub(super) fn cases() -> Vec<Case> {
    [fixed(), rounded(), graces()]
        .into_iter()
        .flatten()
        .collect()
}

/// The policy is given in full in place of a preset.
fn life(
    name: &'static str,
    validity: (&'static str, &'static str),
    renew_due: &'static str,
    (policy, mode): (Value, &str),
) -> Life {
    Life {
        more: json!({"policy": policy, "renewal_mode": mode}),
        ..Life::new(name, validity, "", renew_due)
    }
}

fn remaining(notice: &str, warning: &str, critical: &str) -> Value {
    json!({
        "notice": {"remaining": notice},
        "warning": {"remaining": warning},
        "critical": {"remaining": critical},
    })
}

/// 30, 14 and 7 days, whatever the lifetime.
fn fixed() -> Vec<Case> {
    let policy = json!({"thresholds": remaining("30d", "14d", "7d")});
    let year = life(
        "fixed-47-days",
        FORTY_SEVEN,
        "2026-12-09T00:00:00Z",
        (policy.clone(), "unknown"),
    );
    let six = life(
        "fixed-6-days",
        ("2026-11-22T00:00:00Z", "2026-11-27T23:59:59Z"),
        "2026-11-22T00:00:00Z",
        (policy.clone(), "unknown"),
    );
    let automated = life(
        "fixed-6-days-automated",
        ("2026-11-22T00:00:00Z", "2026-11-27T23:59:59Z"),
        "2026-11-22T00:00:00Z",
        (policy, "automated"),
    );
    let nothing = life(
        "fixed-nothing",
        FORTY_SEVEN,
        "2027-01-08T00:00:00Z",
        (
            json!({"thresholds": remaining("0s", "0s", "0s")}),
            "unknown",
        ),
    );
    vec![
        year.at(
            ("second-before-notice", "30 days and a second are left."),
            "2026-12-08T23:59:59Z",
            ("valid", "none"),
            2_592_001,
            "2026-12-09T00:00:00Z",
        ),
        year.at(
            ("notice", "30 days are left, of any lifetime."),
            "2026-12-09T00:00:00Z",
            ("renewal-due", "notice"),
            2_592_000,
            "2026-12-25T00:00:00Z",
        ),
        year.at(
            ("critical", "7 days are left."),
            "2027-01-01T00:00:00Z",
            ("overdue", "critical"),
            604_800,
            "2027-01-08T00:00:00Z",
        ),
        six.at(
            (
                "first-second",
                "Fixed times put a short life in alarm from its first second.",
            ),
            "2026-11-22T00:00:00Z",
            ("overdue", "critical"),
            518_400,
            "2026-11-28T00:00:00Z",
        ),
        automated.at(
            (
                "first-second",
                "No grace outlasts the beginning of the critical level.",
            ),
            "2026-11-22T00:00:00Z",
            ("overdue", "critical"),
            518_400,
            "2026-11-28T00:00:00Z",
        ),
        nothing.at(
            (
                "last-second",
                "With no time at all for any level, it is valid to its last second.",
            ),
            "2027-01-07T23:59:59Z",
            ("valid", "none"),
            1,
            "2027-01-08T00:00:00Z",
        ),
    ]
}

/// 100 s: 2/7 are 28.57 s, rounded down; the others have a floor of 10 s and a ceiling of 5.
fn rounded() -> Vec<Case> {
    let policy = json!({
        "thresholds": remaining("1d", "1d", "1d"),
        "short_lived": {
            "below": "1h",
            "thresholds": {
                "notice": {"fraction_of_lifetime": "2/7", "floor": "10s"},
                "warning": {"fraction_of_lifetime": "1/100", "floor": 10},
                "critical": {"fraction_of_lifetime": "1/2", "ceiling": "5s"},
            },
        },
    });
    let short = life(
        "short-tier-100-seconds",
        ("2026-11-22T00:00:00Z", "2026-11-22T00:01:39Z"),
        "2026-11-22T00:01:12Z",
        (policy.clone(), "manual"),
    );
    let hour = life(
        "short-tier-an-hour",
        ("2026-11-22T00:00:00Z", "2026-11-22T00:59:59Z"),
        "2026-11-22T00:00:00Z",
        (policy, "manual"),
    );
    vec![
        short.at(
            (
                "second-before-notice",
                "29 s are left: more than 2/7 of 100 s.",
            ),
            "2026-11-22T00:01:11Z",
            ("valid", "none"),
            29,
            "2026-11-22T00:01:12Z",
        ),
        short.at(
            (
                "notice",
                "28 s are left: at most 2/7 of 100 s, rounded down.",
            ),
            "2026-11-22T00:01:12Z",
            ("renewal-due", "notice"),
            28,
            "2026-11-22T00:01:30Z",
        ),
        short.at(
            ("warning", "The floor of 10 s counts."),
            "2026-11-22T00:01:30Z",
            ("overdue", "warning"),
            10,
            "2026-11-22T00:01:35Z",
        ),
        short.at(
            ("critical", "The ceiling of 5 s counts."),
            "2026-11-22T00:01:35Z",
            ("overdue", "critical"),
            5,
            "2026-11-22T00:01:40Z",
        ),
        hour.at(
            (
                "first-second",
                "An hour is not under an hour: the other thresholds count.",
            ),
            "2026-11-22T00:00:00Z",
            ("overdue", "critical"),
            3600,
            "2026-11-22T01:00:00Z",
        ),
    ]
}

/// 47 days with the notice at 20 days and the critical level at 5, renewed by a program.
fn graces() -> Vec<Case> {
    let automated = |name, grace: Value| {
        let policy = json!({
            "thresholds": remaining("20d", "10d", "5d"),
            "automated_grace": grace,
        });
        life(
            name,
            FORTY_SEVEN,
            "2026-12-19T00:00:00Z",
            (policy, "automated"),
        )
    };
    let none = automated("no-grace", json!({"fixed": "0s"}));
    let half = automated(
        "grace-of-half-the-notice",
        json!({"fraction_of_notice": "1/2"}),
    );
    let capped = automated(
        "grace-with-a-ceiling",
        json!({"fraction_of_notice": "1/2", "ceiling": "36h"}),
    );
    let long = automated("grace-cut", json!({"fixed": "19d"}));
    vec![
        none.at(
            ("due", "Overdue as soon as it is due."),
            "2026-12-19T00:00:00Z",
            ("overdue", "warning"),
            1_728_000,
            "2027-01-03T00:00:00Z",
        ),
        half.at(
            (
                "second-before-overdue",
                "A second less than 10 of 20 days after it fell due.",
            ),
            "2026-12-28T23:59:59Z",
            ("renewal-due", "none"),
            864_001,
            "2026-12-29T00:00:00Z",
        ),
        half.at(
            ("overdue", "10 of 20 days after it fell due."),
            "2026-12-29T00:00:00Z",
            ("overdue", "warning"),
            864_000,
            "2027-01-03T00:00:00Z",
        ),
        capped.at(
            ("overdue", "A day and a half after it fell due."),
            "2026-12-20T12:00:00Z",
            ("overdue", "warning"),
            1_598_400,
            "2027-01-03T00:00:00Z",
        ),
        long.at(
            (
                "second-before-critical",
                "19 days of grace would end after the critical level began.",
            ),
            "2027-01-02T23:59:59Z",
            ("renewal-due", "none"),
            432_001,
            "2027-01-03T00:00:00Z",
        ),
        long.at(
            ("critical", "So it ends there."),
            "2027-01-03T00:00:00Z",
            ("overdue", "critical"),
            432_000,
            "2027-01-08T00:00:00Z",
        ),
    ]
}
