//! What is kept of one target between two looks.

use super::policy::RefreshPolicy;
use super::spread;
use crate::expiry::ExpiryAssessment;
use crate::time::Timestamp;

/// What is kept of one target between two looks: small, and nothing that only this program could read.
///
/// Any values make a state that works: one that was written under a wrong clock, by another version or by hand
/// may cost a look more, but never silences a target, and never makes it be looked at more often than the
/// policy's minimum gap.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefreshState {
    /// Spreads the looks: the first eight octets of the SHA-256 of the target's text, most significant first.
    pub seed: u64,
    /// Failures in a row, the last look included; 0 after a success. Counts no further than `u32::MAX`.
    pub failures: u32,
    /// The last look, whatever came of it.
    pub last_attempt_at: Option<Timestamp>,
    /// The last look that showed a certificate, or when it was pasted.
    pub last_success_at: Option<Timestamp>,
    /// The last valid instant of that certificate, inclusive.
    pub effective_not_after: Option<Timestamp>,
    /// The next change of its state or level, as it was known at the last success.
    pub next_transition_at: Option<Timestamp>,
    /// When to look again: always there for a live target. `None` for a pasted certificate: never.
    pub next_attempt_at: Option<Timestamp>,
}

/// What came of a look. Where nobody looked (no network of one's own, cancelled), there is no step: the target stays due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefreshOutcome {
    /// A certificate was obtained; good or bad, it is what is there.
    Obtained {
        /// Its last valid instant, inclusive: [`ExpiryAssessment::effective_not_after`].
        effective_not_after: Timestamp,
        /// The next change of its state or level: [`ExpiryAssessment::next_transition_at`].
        next_transition_at: Option<Timestamp>,
    },
    /// None was.
    Failed,
}

impl From<&ExpiryAssessment> for RefreshOutcome {
    /// A certificate was obtained that stands like this.
    fn from(assessment: &ExpiryAssessment) -> Self {
        Self::Obtained {
            effective_not_after: assessment.effective_not_after,
            next_transition_at: assessment.next_transition_at,
        }
    }
}

impl RefreshState {
    /// A live target that nobody has looked at: due at once. `target` is any text that stands for it, such as its
    /// canonical form; the same text gives the same spread.
    pub fn new(target: &str, at: Timestamp) -> Self {
        Self {
            seed: spread::seed(target),
            failures: 0,
            last_attempt_at: None,
            last_success_at: None,
            effective_not_after: None,
            next_transition_at: None,
            next_attempt_at: Some(at),
        }
    }

    /// A certificate that somebody pasted at `at`: nobody ever looks for a newer one.
    pub const fn pasted(at: Timestamp) -> Self {
        Self {
            seed: 0,
            failures: 0,
            last_attempt_at: None,
            last_success_at: Some(at),
            effective_not_after: None,
            next_transition_at: None,
            next_attempt_at: None,
        }
    }

    /// Whether it is a pasted certificate, which is never looked for again.
    pub const fn is_pasted(&self) -> bool {
        self.next_attempt_at.is_none()
    }

    /// Seconds since a certificate was last obtained, 0 under a clock that has gone back before that; `None` where
    /// none ever was.
    pub fn staleness(&self, at: Timestamp) -> Option<i64> {
        Some(at.seconds_since(self.last_success_at?).max(0))
    }

    /// Whether it is time to look: the instant of [`due_at`](Self::due_at) has come.
    pub fn is_due(&self, policy: &RefreshPolicy, at: Timestamp) -> bool {
        self.due_at(policy, at).is_some_and(|due| due <= at)
    }

    /// When to look, as far as `at` can tell; it may be past. `None` for a pasted certificate.
    ///
    /// That is [`next_attempt_at`](Self::next_attempt_at), and more for states that another clock, another policy or
    /// another hand has written:
    ///
    /// - one that lies farther ahead than the policy's [longest wait](RefreshPolicy::longest_wait) is wrong (a clock
    ///   has gone back): now;
    /// - where the known end has passed since the last look, a second after that end at the latest; a last look that lies
    ///   ahead of `at` was under another clock, and has not seen the end, whatever it says;
    /// - in any case not within the minimum gap after the last look, nor where that lies ahead by less than the gap: a
    ///   clock that is set back by a second does not end a rest.
    pub fn due_at(&self, policy: &RefreshPolicy, at: Timestamp) -> Option<Timestamp> {
        let mut due = self.next_attempt_at?;
        if due.seconds_since(at) > i64::from(policy.longest_wait()) {
            due = at;
        }
        if let Some(end) = self.effective_not_after
            && self
                .last_attempt_at
                .is_none_or(|last| last <= end || last > at)
        {
            due = due.min(end.saturating_add_seconds(1));
        }
        let gap = i64::from(policy.settings().minimum_gap);
        if let Some(last) = self.last_attempt_at
            && last.seconds_since(at) < gap
        {
            due = due.max(last.saturating_add_seconds(gap));
        }
        Some(due)
    }

    /// The state after a look at `at`.
    ///
    /// - After a success, the next look comes after a time between `interval_min` and `interval_max`, drawn from seed
    ///   and instant. After a failure comes the policy's delay for it, and after `attempts` failures in a row the rest.
    /// - It comes no later than the next change of state or level.
    /// - It comes before half of the time to the known end is over, and so more often the nearer that is; what is left when two
    ///   gaps no longer fit is passed over, to look exactly one second after the end.
    /// - After the end, as long as the expired certificate is what is found, it comes no later than after as much
    ///   time again as has passed since the end: a repair is seen soon.
    /// - It never comes before the minimum gap is over, nor later than the policy's
    ///   [longest wait](RefreshPolicy::longest_wait), both counted from `at`: whatever the clock did before does not matter.
    ///
    /// A pasted certificate keeps what is learned (it may be pasted anew), but has no next look.
    #[must_use]
    pub fn step(&self, policy: &RefreshPolicy, outcome: RefreshOutcome, at: Timestamp) -> Self {
        let mut next = self.clone();
        next.last_attempt_at = Some(at);
        let wait = match outcome {
            RefreshOutcome::Obtained {
                effective_not_after,
                next_transition_at,
            } => {
                next.failures = 0;
                next.last_success_at = Some(at);
                next.effective_not_after = Some(effective_not_after);
                next.next_transition_at = next_transition_at;
                let it = policy.settings();
                let wait = spread::draw(self.seed, at, it.interval_min, it.interval_max);
                let over = at.seconds_since(effective_not_after) - 1;
                let wait = i64::from(wait);
                if over >= 0 { wait.min(over) } else { wait }
            }
            RefreshOutcome::Failed => {
                next.failures = self.failures.saturating_add(1);
                i64::from(policy.after_failures(next.failures))
            }
        };
        if self.next_attempt_at.is_some() {
            let gap = i64::from(policy.settings().minimum_gap);
            next.next_attempt_at = Some(at.saturating_add_seconds(next.cut(wait, gap, at)));
        }
        next
    }

    /// The wait in seconds from `at`, cut for what is known to come; at least `gap`.
    fn cut(&self, wait: i64, gap: i64, at: Timestamp) -> i64 {
        let mut wait = wait;
        if let Some(turn) = self.next_transition_at.filter(|&turn| turn > at) {
            wait = wait.min(turn.seconds_since(at));
        }
        // To the first second after the end.
        let left = self
            .effective_not_after
            .map_or(0, |end| end.seconds_since(at) + 1);
        if left >= 2 * gap {
            wait = wait.min(left / 2);
        } else if left > 0 {
            wait = left;
        }
        wait.max(gap)
    }
}
