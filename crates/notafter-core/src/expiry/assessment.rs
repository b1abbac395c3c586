//! The assessment: state, level, and every instant at which they change.

use super::level::{Level, State};
use super::policy::{ExpiryPolicy, ResolvedThresholds};
use super::renewal_mode::RenewalMode;
use super::subject::ExpirySubject;
use crate::chain::{EffectiveExpiry, LimitedBy};
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
    /// Whether the true end may be later: a limit cut the search for the last path, or that is over.
    pub effective_is_at_least: bool,
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
    /// Who renews it, as the subject says.
    pub renewal_mode: RenewalMode,
    /// Whether a validation found it in order apart from its dates, as the subject says;
    /// `None` where nobody asked. It changes neither `state` nor `level`: they are about time, and a
    /// self-signed appliance that everybody knows must not be critical for ever. That a certificate ceased to
    /// be trusted is news once, and an event of its own.
    pub trusted: Option<bool>,
    /// When renewal is due: the instant at which the notice begins, by the dates
    /// alone (a revoked certificate is due at once). Never before `not_before`
    /// or more than one second after `effective_not_after`; the end of the year 9999
    /// where it would lie after that. Automated or not, this is the instant to renew.
    pub renew_due: Timestamp,
    /// When it is overdue that nobody renewed it, by the dates alone: the instant at which the warning
    /// begins, or the critical level where that comes first. Of an automated certificate this is
    /// `renew_due` and the policy's [grace](super::ExpiryPolicy::automated_grace). Within the same bounds as
    /// `renew_due`, and never before it.
    pub overdue_at: Timestamp,
    /// Each level and the instant at which it, or one above it, begins, from notice to
    /// critical, past ones included. An automated certificate has no notice. A level whose instant would lie after the
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
/// | state | level: manual, unknown | level: automated | when |
/// |---|---|---|---|
/// | revoked | critical | critical | it is revoked |
/// | unknown | critical | critical | its `not_after` lies before its `not_before` |
/// | expired | critical | critical | the last valid instant is past |
/// | not yet valid | none | none | the first valid instant is to come |
/// | overdue | critical | critical | the time left is at most the critical threshold |
/// | overdue | warning | | the time left is at most the warning threshold |
/// | overdue | | warning | the grace is over since renewal fell due |
/// | renewal due | notice | none | the time left is at most the notice threshold |
/// | valid | none | none | otherwise |
///
/// The first row that fits counts; one without a level for the renewal mode does not fit. People are told
/// as the end comes nearer. A program needs nobody to tell it: that its renewal falls due is no news, that
/// it did not happen within the grace is. The warning threshold plays no part there. The thresholds follow the certificate's own
/// lifetime, but the time left is counted to the effective expiry: a certificate
/// issued under an intermediate that is about to end is in alarm from its first second.
pub fn assess(subject: &ExpirySubject, policy: &ExpiryPolicy, at: Timestamp) -> ExpiryAssessment {
    let EffectiveExpiry {
        not_after: effective_not_after,
        limited_by,
        is_at_least,
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
            .filter(|(level, _)| *level != Level::Notice || timeline.notifies)
            .filter_map(|(level, begin)| {
                let at = Timestamp::from_unix_seconds(begin)?;
                Some(Alert { level, at })
            })
            .collect()
    };
    let [notice_begins, warning_begins, _] = timeline.begins;
    let remaining_seconds = timeline.end - now;
    let notice = thresholds.notice.max(1);

    ExpiryAssessment {
        at,
        state,
        level,
        not_before: subject.not_before,
        not_after: subject.not_after,
        effective_not_after,
        effective_is_at_least: is_at_least,
        limited_by,
        remaining_seconds,
        lifetime_seconds,
        renewal_mode: subject.renewal_mode,
        trusted: subject.trusted,
        renew_due: Timestamp::from_unix_seconds_saturating(notice_begins),
        overdue_at: Timestamp::from_unix_seconds_saturating(warning_begins),
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
    /// Whether anybody is told that renewal is due.
    notifies: bool,
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
        let notice = begin(thresholds.notice);
        let critical = begin(thresholds.critical);
        let is_automated = subject.renewal_mode == RenewalMode::Automated;
        let warning = if is_automated {
            // From the due point, not from the end: what was issued late has its grace too.
            (notice + thresholds.automated_grace).min(critical)
        } else {
            begin(thresholds.warning)
        };
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
            begins: [notice, warning, critical],
            notifies: !is_automated,
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
            let level = if self.notifies {
                Level::Notice
            } else {
                Level::None
            };
            (State::RenewalDue, level)
        } else {
            (State::Valid, Level::None)
        }
    }
}

#[cfg(test)]
mod tests;
