//! Instants at which an assessment changes: each one, and the second before it.
//!
//! Computed by hand from the rules in `docs/expiry.md`. With E the first second after the last valid one, a level
//! begins at E less its threshold.

mod limits;
mod lives;
mod policies;
// One turn a line.
#[rustfmt::skip]
mod tables;

use notafter_tests::der;
use serde_json::{Map, Value, json};

use crate::case::{Case, Subject, template};

pub(crate) fn subject() -> Subject {
    let cases = [
        forty_seven_days(),
        edges(),
        beyond_dates(),
        lives::cases(),
        limits::cases(),
        policies::cases(),
    ];
    Subject::new(
        "expiry/assessment",
        "State, level and what follows at the instants at which they change (docs/expiry.md).",
        cases.into_iter().flatten().collect(),
    )
}

const RELATIVE: &str = "lifetime-relative";
const CLASSIC: &str = "classic-90-60-30";

/// A time in the form that RFC 5280 section 4.1.2.5 wants for its year.
fn time(text: &str) -> Vec<u8> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if ("1950".."2050").contains(&text) {
        der::utc_time(&format!("{}Z", &digits[2..]))
    } else {
        der::generalized_time(&format!("{digits}Z"))
    }
}

/// One certificate's cases: its first and last valid second, the policy, and when renewal is due.
struct Life {
    name: &'static str,
    not_before: &'static str,
    not_after: &'static str,
    policy: &'static str,
    renew_due: Option<&'static str>,
    /// What the input has beyond certificate, policy and instant.
    more: Value,
}

impl Life {
    const fn new(
        name: &'static str,
        (not_before, not_after): (&'static str, &'static str),
        policy: &'static str,
        renew_due: &'static str,
    ) -> Self {
        Self {
            name,
            not_before,
            not_after,
            policy,
            renew_due: Some(renew_due),
            more: Value::Null,
        }
    }

    /// One instant: state, level, seconds left, and the next change (nothing where there is none).
    fn at(
        &self,
        (place, about): (&str, &str),
        at: &str,
        (state, level): (&str, &str),
        remaining: i64,
        next: &str,
    ) -> Case {
        let builder = template().validity(time(self.not_before), time(self.not_after));
        let mut expect = json!({
            "at": at,
            "not_after": self.not_after,
            "state": state,
            "level": level,
            "remaining_seconds": remaining,
        });
        if let Some(renew_due) = self.renew_due {
            expect["renew_due"] = renew_due.into();
        }
        expect["next_transition_at"] = if next.is_empty() {
            Value::Null
        } else {
            next.into()
        };
        let name = format!("{}-{place}", self.name);
        let mut case = Case::der(&name, about, &builder.build(), expect);
        let mut more = self.more.as_object().cloned().unwrap_or_else(Map::new);
        more.insert("at".into(), at.into());
        more.entry("policy")
            .or_insert_with(|| json!({"preset": self.policy}));
        case.add_input(more);
        case
    }
}

/// 4,060,800 s; notice, warning and critical under the default policy are a third, a sixth and a twelfth.
const FORTY_SEVEN: (&str, &str) = ("2026-11-22T00:00:00Z", "2027-01-07T23:59:59Z");

fn forty_seven_days() -> Vec<Case> {
    let life = Life::new(
        "relative-47-days",
        FORTY_SEVEN,
        RELATIVE,
        "2026-12-23T08:00:00Z",
    );
    let classic = Life::new(
        "classic-47-days",
        FORTY_SEVEN,
        CLASSIC,
        "2026-12-23T08:00:00Z",
    );
    let end = "2027-01-08T00:00:00Z";
    vec![
        life.at(
            (
                "second-before-it-begins",
                "A second before not_before: 47 days and a second are left.",
            ),
            "2026-11-21T23:59:59Z",
            ("not-yet-valid", "none"),
            4_060_801,
            "2026-11-22T00:00:00Z",
        ),
        life.at(
            (
                "first-second",
                "not_before itself is valid (RFC 5280 section 4.1.2.5).",
            ),
            "2026-11-22T00:00:00Z",
            ("valid", "none"),
            4_060_800,
            "2026-12-23T08:00:00Z",
        ),
        life.at(
            (
                "second-before-notice",
                "One second more than a third is left.",
            ),
            "2026-12-23T07:59:59Z",
            ("valid", "none"),
            1_353_601,
            "2026-12-23T08:00:00Z",
        ),
        life.at(
            ("notice", "Exactly a third is left: at most the threshold."),
            "2026-12-23T08:00:00Z",
            ("renewal-due", "notice"),
            1_353_600,
            "2026-12-31T04:00:00Z",
        ),
        life.at(
            (
                "second-before-warning",
                "One second more than a sixth is left.",
            ),
            "2026-12-31T03:59:59Z",
            ("renewal-due", "notice"),
            676_801,
            "2026-12-31T04:00:00Z",
        ),
        life.at(
            ("warning", "Exactly a sixth is left."),
            "2026-12-31T04:00:00Z",
            ("overdue", "warning"),
            676_800,
            "2027-01-04T02:00:00Z",
        ),
        life.at(
            (
                "second-before-critical",
                "One second more than a twelfth is left.",
            ),
            "2027-01-04T01:59:59Z",
            ("overdue", "warning"),
            338_401,
            "2027-01-04T02:00:00Z",
        ),
        life.at(
            ("critical", "Exactly a twelfth is left; next, it expires."),
            "2027-01-04T02:00:00Z",
            ("overdue", "critical"),
            338_400,
            end,
        ),
        life.at(
            (
                "last-second",
                "not_after itself is valid (RFC 5280 section 4.1.2.5).",
            ),
            "2027-01-07T23:59:59Z",
            ("overdue", "critical"),
            1,
            end,
        ),
        life.at(
            ("expired", "A second after not_after."),
            end,
            ("expired", "critical"),
            0,
            "",
        ),
        life.at(
            ("expired-for-a-day", "A day and a second after not_after."),
            "2027-01-09T00:00:00Z",
            ("expired", "critical"),
            -86_400,
            "",
        ),
        classic.at(
            (
                "second-before-notice",
                "90 days are cut to a third of the lifetime.",
            ),
            "2026-12-23T07:59:59Z",
            ("valid", "none"),
            1_353_601,
            "2026-12-23T08:00:00Z",
        ),
        classic.at(
            ("notice", "Exactly a third is left."),
            "2026-12-23T08:00:00Z",
            ("renewal-due", "notice"),
            1_353_600,
            "2026-12-27T06:00:00Z",
        ),
        classic.at(
            (
                "second-before-warning",
                "60 days are cut to a quarter of the lifetime.",
            ),
            "2026-12-27T05:59:59Z",
            ("renewal-due", "notice"),
            1_015_201,
            "2026-12-27T06:00:00Z",
        ),
        classic.at(
            ("warning", "Exactly a quarter is left."),
            "2026-12-27T06:00:00Z",
            ("overdue", "warning"),
            1_015_200,
            "2026-12-31T04:00:00Z",
        ),
        classic.at(
            ("critical", "30 days are cut to a sixth of the lifetime."),
            "2026-12-31T04:00:00Z",
            ("overdue", "critical"),
            676_800,
            end,
        ),
        classic.at(
            (
                "last-second",
                "The last second, under the other policy too.",
            ),
            "2027-01-07T23:59:59Z",
            ("overdue", "critical"),
            1,
            end,
        ),
        classic.at(
            ("expired", "A second after not_after."),
            end,
            ("expired", "critical"),
            0,
            "",
        ),
    ]
}

fn edges() -> Vec<Case> {
    // 90 days over the change from UTCTime to GeneralizedTime.
    let new_form = Life::new(
        "relative-into-2050",
        ("2049-10-03T00:00:01Z", "2050-01-01T00:00:00Z"),
        RELATIVE,
        "2049-12-02T00:00:01Z",
    );
    let hour = Life::new(
        "relative-one-hour",
        ("2026-11-22T00:00:00Z", "2026-11-22T00:59:59Z"),
        RELATIVE,
        "2026-11-22T00:30:00Z",
    );
    let one_second = Life::new(
        "relative-one-second",
        ("2026-11-22T00:00:00Z", "2026-11-22T00:00:00Z"),
        RELATIVE,
        "2026-11-22T00:00:01Z",
    );
    vec![
        new_form.at(
            ("last-second", "The first second of GeneralizedTime is the last valid one."),
            "2050-01-01T00:00:00Z",
            ("overdue", "critical"),
            1,
            "2050-01-01T00:00:01Z",
        ),
        new_form.at(
            ("expired", "A second later."),
            "2050-01-01T00:00:01Z",
            ("expired", "critical"),
            0,
            "",
        ),
        hour.at(
            ("notice", "Under 10 days notice begins at half: 30 minutes."),
            "2026-11-22T00:30:00Z",
            ("renewal-due", "notice"),
            1800,
            "2026-11-22T00:45:00Z",
        ),
        hour.at(
            ("critical", "An eighth: 7 minutes and a half."),
            "2026-11-22T00:52:30Z",
            ("overdue", "critical"),
            450,
            "2026-11-22T01:00:00Z",
        ),
        one_second.at(
            ("only-second", "A floor never counts for more than half of the lifetime, here nothing: it is valid."),
            "2026-11-22T00:00:00Z",
            ("valid", "none"),
            1,
            "2026-11-22T00:00:01Z",
        ),
        one_second.at(
            ("expired", "A second later."),
            "2026-11-22T00:00:01Z",
            ("expired", "critical"),
            0,
            "",
        ),
    ]
}

fn beyond_dates() -> Vec<Case> {
    let with = |name, validity, renew_due: Option<&'static str>, more| Life {
        renew_due,
        more,
        ..Life::new(name, validity, RELATIVE, "")
    };
    let reversed = with(
        "reversed",
        ("2026-11-22T00:00:00Z", "2026-11-21T23:59:59Z"),
        None,
        Value::Null,
    );
    let revoked = with("revoked", FORTY_SEVEN, None, json!({"revoked": true}));
    let limited = with(
        "limited-by-a-root",
        FORTY_SEVEN,
        Some("2026-11-22T00:00:00Z"),
        json!({"effective_expiry": {"not_after": "2026-12-01T12:00:00Z", "limited_by": "root"}}),
    );
    let later = with(
        "root-ends-later",
        FORTY_SEVEN,
        Some("2026-12-23T08:00:00Z"),
        json!({"effective_expiry": {"not_after": "2027-01-08T00:00:00Z", "limited_by": "root"}}),
    );
    vec![
        reversed.at(
            ("dates", "It ends before it begins: its dates say nothing, and time changes nothing."),
            "2026-11-22T00:00:00Z",
            ("unknown", "critical"),
            0,
            "",
        ),
        revoked.at(
            ("certificate", "Revocation comes before every date."),
            "2026-11-22T00:00:00Z",
            ("revoked", "critical"),
            4_060_800,
            "",
        ),
        limited.at(
            ("first-second", "9 days, 12 hours and a second are left of the root; thresholds are those of the leaf's 47 days."),
            "2026-11-22T00:00:00Z",
            ("renewal-due", "notice"),
            820_801,
            "2026-11-23T16:00:01Z",
        ),
        limited.at(
            ("last-second", "The root's last second."),
            "2026-12-01T12:00:00Z",
            ("overdue", "critical"),
            1,
            "2026-12-01T12:00:01Z",
        ),
        limited.at(
            ("expired", "The leaf alone would be valid for five weeks more."),
            "2026-12-01T12:00:01Z",
            ("expired", "critical"),
            0,
            "",
        ),
        later.at(
            ("last-second", "A root that ends a second after the leaf limits nothing."),
            "2027-01-07T23:59:59Z",
            ("overdue", "critical"),
            1,
            "2027-01-08T00:00:00Z",
        ),
    ]
}
