//! The assessment: state, level, and every instant at which they change.

use super::level::{Level, State};
use super::policy::{ExpiryPolicy, ResolvedThresholds};
use super::subject::{EffectiveExpiry, ExpirySubject, LimitedBy};
use crate::time::{SECONDS_PER_DAY, Timestamp};

/// How a certificate stands at one instant, and when that changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExpiryAssessment {
    /// The instant that was asked about.
    pub at: Timestamp,
    /// How it stands.
    pub state: State,
    /// How urgent that is.
    pub level: Level,
    /// The certificate's first valid instant.
    pub not_before: Timestamp,
    /// The certificate's own last valid instant: inclusive (RFC 5280 section 4.1.2.5).
    pub not_after: Timestamp,
    /// The last valid instant that counts, inclusive: the earlier one of
    /// `not_after` and the subject's effective expiry.
    pub effective_not_after: Timestamp,
    /// Whose last valid instant that is.
    pub limited_by: LimitedBy,
    /// The whole seconds from `at` to the first instant at which it is no longer valid:
    /// `effective_not_after` + 1 - `at`. It is 1 at the last valid instant, 0 one
    /// second later, and negative from then on; before `not_before` it counts the
    /// time until then as well.
    pub remaining_seconds: i64,
    /// Seconds for which the certificate itself is valid: `not_after` -
    /// `not_before` + 1. Zero or negative where it ends before it begins.
    pub lifetime_seconds: i64,
    /// When renewal is due: the instant at which the notice begins, by the dates
    /// alone (a revoked certificate is due at once). Never before `not_before`
    /// or more than one second after `effective_not_after`; the end of the year 9999
    /// where it would lie after that.
    pub renew_due: Timestamp,
    /// Each level and the instant at which it, or one above it, begins, from notice to
    /// critical, past ones included. A level whose instant would lie after the
    /// year 9999 is left out. Empty where time changes nothing: a revoked certificate, and
    /// one whose dates contradict each other.
    pub alert_at: Vec<Alert>,
    /// How far the time for renewal has run out, in thousandths, rounded down:
    /// (notice - remaining) x 1000 / notice, where notice is the time left, in
    /// seconds and at least 1, at which the policy begins that level. Negative before
    /// renewal is due, 0 when it falls due, 500 when half of the time for it is gone,
    /// 1000 at expiry, and over 1000 after it. It ranks certificates of any lifetimes
    /// that are assessed with one policy; ties go to the smaller
    /// `remaining_seconds`. Revocation and contradictory dates are not in it: see `state`.
    pub overdue_permille: i64,
    /// The next instant after `at` at which `state` or `level` changes, if any:
    /// until then nothing needs to be assessed again.
    pub next_transition_at: Option<Timestamp>,
}

/// A level and when it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Alert {
    /// The level; never [`None`](Level::None).
    pub level: Level,
    /// Its first instant.
    pub at: Timestamp,
}

impl ExpiryAssessment {
    /// `remaining_seconds` in days of 86,400 seconds, rounded down: 0 on the last day,
    /// negative once it has been expired for at least a second. For display only.
    pub const fn days_remaining(&self) -> i64 {
        self.remaining_seconds.div_euclid(SECONDS_PER_DAY)
    }
}

/// How `subject` stands under `policy` at `at`: any instant, past or to come.
///
/// | state | level | when |
/// |---|---|---|
/// | revoked | critical | it is revoked |
/// | unknown | critical | its `not_after` lies before its `not_before` |
/// | expired | critical | the last valid instant is past |
/// | not yet valid | none | the first valid instant is to come |
/// | overdue | critical, warning | the time left is at most that threshold |
/// | renewal due | notice | the time left is at most that threshold |
/// | valid | none | otherwise |
///
/// The first row that fits counts. The thresholds follow the certificate's own
/// lifetime, but the time left is counted to the effective expiry: a certificate
/// issued under an intermediate that is about to end is in alarm from its first second.
pub fn assess(subject: &ExpirySubject, policy: &ExpiryPolicy, at: Timestamp) -> ExpiryAssessment {
    let EffectiveExpiry {
        not_after: effective_not_after,
        limited_by,
    } = subject.end();
    let lifetime_seconds = subject.lifetime_seconds();
    let thresholds = policy.resolve(lifetime_seconds);
    let timeline = Timeline::new(subject, effective_not_after, &thresholds);

    let now = at.unix_seconds();
    let (state, level) = timeline.stand(now);
    let next_transition_at = timeline
        .turns()
        .into_iter()
        .filter(|&turn| turn > now && timeline.stand(turn) != (state, level))
        .min()
        .and_then(Timestamp::from_unix_seconds);
    let alert_at = if timeline.fixed.is_some() {
        Vec::new()
    } else {
        Level::ALERTS
            .into_iter()
            .zip(timeline.begins)
            .filter_map(|(level, begin)| {
                let at = Timestamp::from_unix_seconds(begin)?;
                Some(Alert { level, at })
            })
            .collect()
    };
    let [notice_begins, ..] = timeline.begins;
    let remaining_seconds = timeline.end - now;
    let notice = thresholds.notice.max(1);

    ExpiryAssessment {
        at,
        state,
        level,
        not_before: subject.not_before,
        not_after: subject.not_after,
        effective_not_after,
        limited_by,
        remaining_seconds,
        lifetime_seconds,
        renew_due: Timestamp::from_unix_seconds_saturating(notice_begins),
        alert_at,
        // Both are below 2^39: the calendar has 10,000 years, a threshold 136.
        overdue_permille: ((notice - remaining_seconds) * 1000).div_euclid(notice),
        next_transition_at,
    }
}

/// The instants of one certificate's life, in seconds since 1970. The second after the
/// year 9999, which is no [`Timestamp`], may be among them.
struct Timeline {
    /// The state that no instant changes, if there is one.
    fixed: Option<State>,
    /// The first valid second.
    start: i64,
    /// The first second after the last valid one.
    end: i64,
    /// When notice, warning and critical begin: in this order, none after the next.
    begins: [i64; 3],
}

impl Timeline {
    fn new(
        subject: &ExpirySubject,
        effective_not_after: Timestamp,
        thresholds: &ResolvedThresholds,
    ) -> Self {
        let start = subject.not_before.unix_seconds();
        let end = effective_not_after.unix_seconds() + 1;
        let begin = |left: i64| (end - left).max(start).min(end);
        Self {
            fixed: if subject.revoked {
                Some(State::Revoked)
            } else if subject.not_after < subject.not_before {
                Some(State::Unknown)
            } else {
                None
            },
            start,
            end,
            begins: [
                begin(thresholds.notice),
                begin(thresholds.warning),
                begin(thresholds.critical),
            ],
        }
    }

    /// Every second at which something may change.
    fn turns(&self) -> [i64; 5] {
        let [notice, warning, critical] = self.begins;
        [self.start, notice, warning, critical, self.end]
    }

    fn stand(&self, now: i64) -> (State, Level) {
        let [notice, warning, critical] = self.begins;
        if let Some(state) = self.fixed {
            (state, Level::Critical)
        } else if now >= self.end {
            (State::Expired, Level::Critical)
        } else if now < self.start {
            (State::NotYetValid, Level::None)
        } else if now >= critical {
            (State::Overdue, Level::Critical)
        } else if now >= warning {
            (State::Overdue, Level::Warning)
        } else if now >= notice {
            (State::RenewalDue, Level::Notice)
        } else {
            (State::Valid, Level::None)
        }
    }
}

#[cfg(test)]
mod tests {
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

    /// The instants of a life, worked out by hand, in the order: notice, warning, critical,
    /// not_after.
    #[test]
    fn lives_by_hand() {
        for (policy, days, expected) in [
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
        ] {
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
        let left = |lifetime, days| {
            let subject = living(lifetime);
            let at = subject.not_after.saturating_add_seconds(1 - days * DAY);
            assess(&subject, &RELATIVE, at).overdue_permille
        };
        assert_eq!(left(6, 1), 666); // 2 of 3 days gone
        assert_eq!(left(398, 20), 523); // 22 of 42 days gone
        assert_eq!(left(90, 30), 0);
        assert_eq!(left(90, 15), 500);
        assert_eq!(left(90, 60), -1000);
        assert_eq!(left(90, -30), 2000);
        assert_eq!(left(398, -1), 1023);
    }

    #[test]
    fn the_earlier_end_counts_and_is_named() {
        let subject = living(47).with_effective_expiry(instant("2026-12-25"), intermediate());
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
            let subject = living(47).with_effective_expiry(instant(later), intermediate());
            let assessment = assess(&subject, &RELATIVE, instant("2026-12-20"));
            assert_eq!(assessment.limited_by, LimitedBy::Leaf);
            assert_eq!(assessment.effective_not_after, subject.not_after);
        }
    }

    #[test]
    fn a_path_that_ends_soon_alarms_from_the_first_second() {
        let subject = living(47).with_effective_expiry(instant("2026-11-24"), intermediate());
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
        let subject = living(47).with_effective_expiry(instant("2026-11-01"), intermediate());
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
}
