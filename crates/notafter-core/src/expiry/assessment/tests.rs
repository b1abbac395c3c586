//! Lives worked out by hand, and the boundaries.

use super::*;

const DAY: i64 = 86_400;
const RELATIVE: ExpiryPolicy = ExpiryPolicy::lifetime_relative();
const CLASSIC: ExpiryPolicy = ExpiryPolicy::classic_90_60_30();

fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Born on 2026-11-22 at midnight, for exactly so many days.
fn living(days: i64) -> ExpirySubject {
    let born = instant("2026-11-22");
    ExpirySubject::new(born, born.saturating_add_seconds(days * DAY - 1))
}

fn intermediate() -> LimitedBy {
    LimitedBy::Intermediate {
        fingerprint_sha256: "ab".repeat(32),
        subject: "CN=Old Intermediate".into(),
    }
}

fn stand(
    subject: &ExpirySubject,
    policy: &ExpiryPolicy,
    at: Timestamp,
) -> (State, Level, Option<String>) {
    let assessment = assess(subject, policy, at);
    (
        assessment.state,
        assessment.level,
        assessment.next_transition_at.map(|at| at.to_string()),
    )
}

/// Worked out by hand for lives that begin as [`living`] has it: policy, days, and the
/// first instants of notice, warning and critical, then the last valid one.
const LIVES: &[(ExpiryPolicy, i64, [&str; 4])] = &[
    (
        RELATIVE,
        6,
        [
            "2026-11-25T00:00:00Z",
            "2026-11-26T12:00:00Z",
            "2026-11-27T06:00:00Z",
            "2026-11-27T23:59:59Z",
        ],
    ),
    (
        RELATIVE,
        47,
        [
            "2026-12-23T08:00:00Z",
            "2026-12-31T04:00:00Z",
            "2027-01-04T02:00:00Z",
            "2027-01-07T23:59:59Z",
        ],
    ),
    (
        RELATIVE,
        200,
        [
            "2027-04-29T00:00:00Z",
            "2027-05-20T00:00:00Z",
            "2027-05-30T12:00:00Z",
            "2027-06-09T23:59:59Z",
        ],
    ),
    (
        RELATIVE,
        398,
        [
            "2027-11-13T00:00:00Z",
            "2027-12-04T00:00:00Z",
            "2027-12-14T12:00:00Z",
            "2027-12-24T23:59:59Z",
        ],
    ),
    (
        CLASSIC,
        6,
        [
            "2026-11-26T00:00:00Z",
            "2026-11-26T12:00:00Z",
            "2026-11-27T00:00:00Z",
            "2026-11-27T23:59:59Z",
        ],
    ),
    (
        CLASSIC,
        47,
        [
            "2026-12-23T08:00:00Z",
            "2026-12-27T06:00:00Z",
            "2026-12-31T04:00:00Z",
            "2027-01-07T23:59:59Z",
        ],
    ),
    (
        CLASSIC,
        200,
        [
            "2027-04-04T08:00:00Z",
            "2027-04-21T00:00:00Z",
            "2027-05-11T00:00:00Z",
            "2027-06-09T23:59:59Z",
        ],
    ),
    (
        CLASSIC,
        398,
        [
            "2027-09-26T00:00:00Z",
            "2027-10-26T00:00:00Z",
            "2027-11-25T00:00:00Z",
            "2027-12-24T23:59:59Z",
        ],
    ),
];

#[test]
fn lives_by_hand() {
    for &(policy, days, expected) in LIVES {
        let subject = living(days);
        let born = assess(&subject, &policy, subject.not_before);
        assert_eq!(
            (born.state, born.level),
            (State::Valid, Level::None),
            "{days}"
        );
        assert_eq!(born.lifetime_seconds, days * DAY);
        assert_eq!(born.days_remaining(), days);

        let [notice, warning, critical, not_after] = expected.map(instant);
        assert_eq!(born.renew_due, notice, "{days}");
        assert_eq!(
            born.alert_at,
            [
                Alert {
                    level: Level::Notice,
                    at: notice
                },
                Alert {
                    level: Level::Warning,
                    at: warning
                },
                Alert {
                    level: Level::Critical,
                    at: critical
                },
            ],
            "{days}"
        );
        assert_eq!(born.not_after, not_after);

        // Walked by its own transitions, the life is this and nothing else.
        let mut walked = vec![(born.state, born.level)];
        let mut at = Vec::new();
        let mut next = born.next_transition_at;
        while let Some(instant) = next {
            let here = assess(&subject, &policy, instant);
            walked.push((here.state, here.level));
            at.push(instant);
            next = here.next_transition_at;
        }
        assert_eq!(
            walked,
            [
                (State::Valid, Level::None),
                (State::RenewalDue, Level::Notice),
                (State::Overdue, Level::Warning),
                (State::Overdue, Level::Critical),
                (State::Expired, Level::Critical),
            ]
        );
        let expired = not_after.saturating_add_seconds(1);
        assert_eq!(at, [notice, warning, critical, expired]);
    }
}

#[test]
fn not_after_is_the_last_valid_instant() {
    let subject = living(47);
    let last = assess(&subject, &RELATIVE, instant("2027-01-07T23:59:59Z"));
    assert_eq!((last.state, last.level), (State::Overdue, Level::Critical));
    assert_eq!((last.remaining_seconds, last.days_remaining()), (1, 0));
    assert_eq!(last.overdue_permille, 999);
    assert_eq!(last.next_transition_at, Some(instant("2027-01-08")));

    let after = assess(&subject, &RELATIVE, instant("2027-01-08"));
    assert_eq!(
        (after.state, after.level),
        (State::Expired, Level::Critical)
    );
    assert_eq!((after.remaining_seconds, after.days_remaining()), (0, 0));
    assert_eq!(after.overdue_permille, 1000);
    assert_eq!(after.next_transition_at, None);

    let later = assess(&subject, &RELATIVE, instant("2027-01-08T00:00:01Z"));
    assert_eq!((later.remaining_seconds, later.days_remaining()), (-1, -1));
}

#[test]
fn not_before_is_the_first_valid_instant() {
    let subject = living(47);
    let eve = instant("2026-11-21T23:59:59Z");
    assert_eq!(
        stand(&subject, &RELATIVE, eve),
        (
            State::NotYetValid,
            Level::None,
            Some("2026-11-22T00:00:00Z".into())
        )
    );
    assert_eq!(
        stand(&subject, &RELATIVE, instant("2026-11-22")),
        (
            State::Valid,
            Level::None,
            Some("2026-12-23T08:00:00Z".into())
        )
    );
}

#[test]
fn a_lifetime_of_one_second_is_valid_for_it() {
    let second = instant("2026-11-22");
    let subject = ExpirySubject::new(second, second);
    assert_eq!(subject.lifetime_seconds(), 1);
    for policy in [RELATIVE, CLASSIC] {
        assert_eq!(
            stand(&subject, &policy, second),
            (
                State::Valid,
                Level::None,
                Some("2026-11-22T00:00:01Z".into())
            )
        );
    }
}

#[test]
fn urgency_ranks_across_lifetimes() {
    let under = |policy, lifetime, days| {
        let subject = living(lifetime);
        let at = subject.not_after.saturating_add_seconds(1 - days * DAY);
        assess(&subject, policy, at).overdue_permille
    };
    let left = |lifetime, days| under(&RELATIVE, lifetime, days);
    assert_eq!(left(6, 1), 666); // 2 of 3 days gone
    assert_eq!(left(398, 20), 523); // 22 of 42 days gone
    assert_eq!(left(90, 30), 0);
    assert_eq!(left(90, 15), 500);
    assert_eq!(left(90, 60), -1000);
    assert_eq!(left(90, -30), 2000);
    assert_eq!(left(398, -1), 1023);
    assert_eq!(under(&CLASSIC, 6, 1), 500); // 1 of 2 days gone
    assert_eq!(under(&CLASSIC, 398, 20), 777); // 70 of 90 days gone
}

#[test]
fn the_earlier_end_counts_and_is_named() {
    let subject = living(47)
        .with_effective_expiry(EffectiveExpiry::new(instant("2026-12-25"), intermediate()));
    let assessment = assess(&subject, &RELATIVE, instant("2026-12-20"));
    assert_eq!(assessment.effective_not_after, instant("2026-12-25"));
    assert_eq!(assessment.not_after, instant("2027-01-07T23:59:59Z"));
    assert_eq!(assessment.limited_by, intermediate());
    assert_eq!(assessment.limited_by.as_str(), "intermediate");
    assert_eq!(assessment.remaining_seconds, 5 * DAY + 1);
    // The thresholds stay those of 47 days: 15 days 16 hours before the end.
    assert_eq!(assessment.renew_due, instant("2026-12-09T08:00:01Z"));
    assert_eq!(
        (assessment.state, assessment.level),
        (State::Overdue, Level::Warning)
    );
    assert_eq!(
        stand(&subject, &RELATIVE, instant("2026-12-25T00:00:01Z")),
        (State::Expired, Level::Critical, None)
    );

    for later in ["2027-01-07T23:59:59Z", "2030-01-01"] {
        let subject =
            living(47).with_effective_expiry(EffectiveExpiry::new(instant(later), intermediate()));
        let assessment = assess(&subject, &RELATIVE, instant("2026-12-20"));
        assert_eq!(assessment.limited_by, LimitedBy::Leaf);
        assert_eq!(assessment.effective_not_after, subject.not_after);
    }
}

#[test]
fn a_path_that_ends_soon_alarms_from_the_first_second() {
    let subject = living(47)
        .with_effective_expiry(EffectiveExpiry::new(instant("2026-11-24"), intermediate()));
    assert_eq!(
        stand(&subject, &RELATIVE, instant("2026-11-21")),
        (
            State::NotYetValid,
            Level::None,
            Some("2026-11-22T00:00:00Z".into())
        )
    );
    let born = assess(&subject, &RELATIVE, subject.not_before);
    assert_eq!((born.state, born.level), (State::Overdue, Level::Critical));
    assert!(born.alert_at.iter().all(|alert| alert.at == born.at));
    assert_eq!(born.renew_due, subject.not_before);
}

#[test]
fn a_path_that_ended_before_the_beginning_is_expired() {
    let subject = living(47)
        .with_effective_expiry(EffectiveExpiry::new(instant("2026-11-01"), intermediate()));
    assert_eq!(
        stand(&subject, &RELATIVE, instant("2026-11-01")),
        (
            State::NotYetValid,
            Level::None,
            Some("2026-11-01T00:00:01Z".into())
        )
    );
    assert_eq!(
        stand(&subject, &RELATIVE, instant("2026-11-10")),
        (State::Expired, Level::Critical, None)
    );
}

#[test]
fn revocation_outdoes_every_date() {
    let subject = living(47).with_revoked(true);
    for at in ["2026-01-01", "2026-11-22", "2027-01-01", "2028-01-01"] {
        assert_eq!(
            stand(&subject, &RELATIVE, instant(at)),
            (State::Revoked, Level::Critical, None)
        );
    }
    let assessment = assess(&subject, &RELATIVE, instant("2026-11-22"));
    assert_eq!(assessment.alert_at, []);
    assert_eq!(assessment.renew_due, instant("2026-12-23T08:00:00Z"));
}

#[test]
fn dates_that_contradict_each_other_give_no_state() {
    let subject = ExpirySubject::new(instant("2027-01-01"), instant("2026-01-01"));
    for at in ["2025-01-01", "2026-06-01", "2028-01-01"] {
        assert_eq!(
            stand(&subject, &RELATIVE, instant(at)),
            (State::Unknown, Level::Critical, None)
        );
    }
    let assessment = assess(&subject, &RELATIVE, instant("2026-01-01"));
    assert_eq!(assessment.lifetime_seconds, 1 - 365 * DAY);
    assert_eq!(assessment.remaining_seconds, 1);
    assert_eq!(assessment.renew_due, instant("2026-01-01T00:00:01Z"));
    assert_eq!(assessment.alert_at, []);

    // One second less than the shortest life.
    let born = instant("2027-01-01");
    let subject = ExpirySubject::new(born, born.saturating_add_seconds(-1));
    assert_eq!(subject.lifetime_seconds(), 0);
    assert_eq!(assess(&subject, &CLASSIC, born).state, State::Unknown);
}

#[test]
fn the_ends_of_the_calendar_hold() {
    let subject = ExpirySubject::new(Timestamp::MIN, Timestamp::MAX);
    let first = assess(&subject, &RELATIVE, Timestamp::MIN);
    assert_eq!((first.state, first.level), (State::Valid, Level::None));
    assert_eq!(first.remaining_seconds, 315_569_520_000);
    assert_eq!(first.lifetime_seconds, 315_569_520_000);
    // The end less 42 days.
    assert_eq!(first.renew_due, instant("9999-11-20"));
    // No instant comes after the last one, so it never expires.
    assert_eq!(
        stand(&subject, &RELATIVE, Timestamp::MAX),
        (State::Overdue, Level::Critical, None)
    );

    let last_second = ExpirySubject::new(Timestamp::MAX, Timestamp::MAX);
    let assessment = assess(&last_second, &RELATIVE, Timestamp::MAX);
    assert_eq!(assessment.state, State::Valid);
    assert_eq!(assessment.alert_at, []);
    assert_eq!(assessment.renew_due, Timestamp::MAX);
    assert_eq!(assessment.next_transition_at, None);

    let first_second = ExpirySubject::new(Timestamp::MIN, Timestamp::MIN);
    let assessment = assess(&first_second, &RELATIVE, Timestamp::MAX);
    assert_eq!(assessment.state, State::Expired);
    assert_eq!(assessment.overdue_permille, 315_569_519_999_000);
}

/// Worked out by hand for lives that begin as [`living`] has it, renewed by a program: policy, days, and the
/// first instants of renewal due, overdue and critical, then of expired.
const AUTOMATED_LIVES: &[(ExpiryPolicy, i64, [&str; 4])] = &[
    (
        RELATIVE,
        6,
        [
            "2026-11-25T00:00:00Z",
            "2026-11-25T14:24:00Z", // a fifth of 3 days
            "2026-11-27T06:00:00Z",
            "2026-11-28T00:00:00Z",
        ],
    ),
    (
        RELATIVE,
        47,
        [
            "2026-12-23T08:00:00Z",
            "2026-12-26T11:12:00Z", // a fifth of 15 days 16 hours
            "2027-01-04T02:00:00Z",
            "2027-01-08T00:00:00Z",
        ],
    ),
    (
        RELATIVE,
        398,
        [
            "2027-11-13T00:00:00Z",
            "2027-11-20T00:00:00Z", // 7 days
            "2027-12-14T12:00:00Z",
            "2027-12-25T00:00:00Z",
        ],
    ),
    (
        CLASSIC,
        6,
        [
            "2026-11-26T00:00:00Z",
            "2026-11-26T09:36:00Z", // a fifth of 2 days
            "2026-11-27T00:00:00Z",
            "2026-11-28T00:00:00Z",
        ],
    ),
    (
        CLASSIC,
        398,
        [
            "2027-09-26T00:00:00Z",
            "2027-10-03T00:00:00Z",
            "2027-11-25T00:00:00Z",
            "2027-12-25T00:00:00Z",
        ],
    ),
];

#[test]
fn a_program_alarms_when_it_is_overdue() {
    for &(policy, days, expected) in AUTOMATED_LIVES {
        let subject = living(days).with_renewal_mode(RenewalMode::Automated);
        let [due, overdue, critical, expired] = expected.map(instant);
        let born = assess(&subject, &policy, subject.not_before);
        assert_eq!((born.renew_due, born.overdue_at), (due, overdue), "{days}");
        let alert = |level, at| Alert { level, at };
        assert_eq!(
            born.alert_at,
            [
                alert(Level::Warning, overdue),
                alert(Level::Critical, critical)
            ],
            "{days}"
        );
        for (at, state, level, next) in [
            (subject.not_before, State::Valid, Level::None, Some(due)),
            (due, State::RenewalDue, Level::None, Some(overdue)),
            (overdue, State::Overdue, Level::Warning, Some(critical)),
            (critical, State::Overdue, Level::Critical, Some(expired)),
            (expired, State::Expired, Level::Critical, None),
        ] {
            let here = assess(&subject, &policy, at);
            assert_eq!(
                (here.state, here.level, here.next_transition_at),
                (state, level, next),
                "{days} {at}"
            );
            if let Some(next) = next {
                let last = assess(&subject, &policy, next.saturating_add_seconds(-1));
                assert_eq!((last.state, last.level), (state, level), "{days} {next}");
            }
        }
    }
}

#[test]
fn a_grace_begins_when_renewal_falls_due_even_if_that_is_at_birth() {
    // 9 days are left of its issuer: renewal is due at once, but no program knows before it runs.
    let subject = living(47)
        .with_effective_expiry(EffectiveExpiry::new(
            instant("2026-11-30T23:59:59Z"),
            intermediate(),
        ))
        .with_renewal_mode(RenewalMode::Automated);
    let born = assess(&subject, &RELATIVE, subject.not_before);
    assert_eq!((born.state, born.level), (State::RenewalDue, Level::None));
    assert_eq!(born.overdue_at, instant("2026-11-25T03:12:00Z"));
    // With 5 days left, the critical level (3 days 22 hours) begins before the grace is over.
    let subject = subject.with_effective_expiry(EffectiveExpiry::new(
        instant("2026-11-26T23:59:59Z"),
        intermediate(),
    ));
    let born = assess(&subject, &RELATIVE, subject.not_before);
    assert_eq!(born.overdue_at, instant("2026-11-23T02:00:00Z"));
    assert_eq!(born.next_transition_at, Some(born.overdue_at));
    let overdue = assess(&subject, &RELATIVE, born.overdue_at);
    assert_eq!(
        (overdue.state, overdue.level),
        (State::Overdue, Level::Critical)
    );
}

#[test]
fn people_are_told_when_nobody_said_who_renews() {
    let subject = living(47);
    let at = instant("2026-12-23T08:00:00Z");
    let here = assess(&subject, &RELATIVE, at);
    assert_eq!(here.renewal_mode, RenewalMode::Unknown);
    assert_eq!((here.state, here.level), (State::RenewalDue, Level::Notice));
    assert_eq!(here.overdue_at, instant("2026-12-31T04:00:00Z"));
    let manual = assess(
        &subject.with_renewal_mode(RenewalMode::Manual),
        &RELATIVE,
        at,
    );
    assert_eq!(
        ExpiryAssessment {
            renewal_mode: RenewalMode::Unknown,
            ..manual
        },
        here
    );
}
