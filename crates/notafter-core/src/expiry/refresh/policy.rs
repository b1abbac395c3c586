//! How often to look: numbers that are checked for sense.

use std::fmt;

use super::presets::LONGEST_INTERVAL;
use crate::facts::{Fact, write_with_facts};

/// How often a target is looked at, and what follows upon failures.
///
/// A policy always makes sense: the presets by construction, others because the
/// [builder](RefreshPolicyBuilder) refuses the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RefreshPolicy {
    settings: RefreshSettings,
}

/// The numbers of a policy. All times are in seconds, at most [`LONGEST_INTERVAL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RefreshSettings {
    /// The shortest time between two looks while all is well; at least `minimum_gap`.
    pub interval_min: u32,
    /// The longest such time; at least `interval_min`. Each look falls somewhere between the two.
    pub interval_max: u32,
    /// The least time between two looks, whatever happens; at least 1.
    pub minimum_gap: u32,
    /// Failures in a row before the rest; at least 1.
    pub attempts: u8,
    /// The delay after the first failure; at least `minimum_gap`.
    pub first_retry: u32,
    /// Each further delay is so many times the one before it; at least 1.
    pub retry_factor: u8,
    /// The longest delay; at least `first_retry`.
    pub longest_retry: u32,
    /// The time without looks after the last attempt; at least `longest_retry`.
    pub rest: u32,
}

impl RefreshPolicy {
    /// Settings that the caller knows to be in order.
    pub(super) const fn of(settings: RefreshSettings) -> Self {
        Self { settings }
    }

    /// Its numbers.
    pub const fn settings(&self) -> &RefreshSettings {
        &self.settings
    }

    /// The longest time, in seconds, for which it ever lets a target wait.
    pub fn longest_wait(&self) -> u32 {
        let it = &self.settings;
        // Up to two gaps pass where a look after one of them would leave no room for the look at the end.
        it.interval_max.max(it.rest).max(it.minimum_gap * 2)
    }

    /// The wait after so many failures in a row, of which the last was just now.
    pub(super) fn after_failures(&self, failures: u32) -> u32 {
        let it = &self.settings;
        let in_round = failures % u32::from(it.attempts);
        // A counter that is full counts no further, and rests for good measure.
        if in_round == 0 || failures == u32::MAX {
            return it.rest;
        }
        let factor = u32::from(it.retry_factor).saturating_pow(in_round - 1);
        it.first_retry.saturating_mul(factor).min(it.longest_retry)
    }
}

/// Builds a policy, and refuses one that makes no sense.
///
/// ```
/// use notafter_core::expiry::RefreshPolicyBuilder;
/// # fn main() -> Result<(), notafter_core::expiry::RefreshPolicyError> {
/// // Every 6 to 8 hours; three attempts, 10 minutes apart; then a day's rest.
/// let policy = RefreshPolicyBuilder::new(6 * 3600, 8 * 3600)
///     .attempts(3)
///     .retries(600, 1, 600)
///     .rest(86_400)
///     .build()?;
/// assert_eq!(policy.longest_wait(), 86_400);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct RefreshPolicyBuilder {
    settings: RefreshSettings,
}

impl RefreshPolicyBuilder {
    /// Every `interval_min` to `interval_max` seconds; all else as [`tracker`](RefreshPolicy::tracker) has it.
    pub const fn new(interval_min: u32, interval_max: u32) -> Self {
        Self::from_settings(RefreshSettings {
            interval_min,
            interval_max,
            ..RefreshPolicy::tracker().settings
        })
    }

    /// These numbers, yet to be checked.
    pub const fn from_settings(settings: RefreshSettings) -> Self {
        Self { settings }
    }

    /// The least time between two looks, in seconds.
    pub const fn minimum_gap(mut self, seconds: u32) -> Self {
        self.settings.minimum_gap = seconds;
        self
    }

    /// Failures in a row before the rest.
    pub const fn attempts(mut self, attempts: u8) -> Self {
        self.settings.attempts = attempts;
        self
    }

    /// The delay after the first failure, by how much each further one is longer, and the longest; in seconds.
    pub const fn retries(mut self, first: u32, factor: u8, longest: u32) -> Self {
        self.settings.first_retry = first;
        self.settings.retry_factor = factor;
        self.settings.longest_retry = longest;
        self
    }

    /// The time without looks after the last attempt, in seconds.
    pub const fn rest(mut self, seconds: u32) -> Self {
        self.settings.rest = seconds;
        self
    }

    /// The policy.
    ///
    /// # Errors
    ///
    /// [`Zero`](RefreshPolicyErrorCode::Zero), [`TooLong`](RefreshPolicyErrorCode::TooLong) or
    /// [`OutOfOrder`](RefreshPolicyErrorCode::OutOfOrder), with the first setting that is wrong.
    pub fn build(self) -> Result<RefreshPolicy, RefreshPolicyError> {
        let it = &self.settings;
        for (name, value) in [
            ("minimum_gap", it.minimum_gap),
            ("attempts", u32::from(it.attempts)),
            ("retry_factor", u32::from(it.retry_factor)),
        ] {
            if value == 0 {
                return Err(RefreshPolicyError::new(
                    RefreshPolicyErrorCode::Zero,
                    vec![Fact::new("setting", name)],
                ));
            }
        }
        // Each is at most the one after it, so that the last of a row is the greatest.
        let intervals = [
            ("minimum_gap", it.minimum_gap),
            ("interval_min", it.interval_min),
            ("interval_max", it.interval_max),
        ];
        let retries = [
            ("minimum_gap", it.minimum_gap),
            ("first_retry", it.first_retry),
            ("longest_retry", it.longest_retry),
            ("rest", it.rest),
        ];
        check_order(&intervals)?;
        check_order(&retries)?;
        for (name, value) in [("interval_max", it.interval_max), ("rest", it.rest)] {
            if value > LONGEST_INTERVAL {
                return Err(RefreshPolicyError::new(
                    RefreshPolicyErrorCode::TooLong,
                    vec![
                        Fact::new("setting", name),
                        Fact::new("seconds", value),
                        Fact::new("longest_seconds", LONGEST_INTERVAL),
                    ],
                ));
            }
        }
        Ok(RefreshPolicy::of(self.settings))
    }
}

fn check_order(settings: &[(&'static str, u32)]) -> Result<(), RefreshPolicyError> {
    for (&(name, seconds), &(next, next_seconds)) in settings.iter().zip(settings.iter().skip(1)) {
        if seconds > next_seconds {
            return Err(RefreshPolicyError::new(
                RefreshPolicyErrorCode::OutOfOrder,
                vec![
                    Fact::new("setting", next),
                    Fact::new("seconds", next_seconds),
                    Fact::new("at_least", name),
                    Fact::new("at_least_seconds", seconds),
                ],
            ));
        }
    }
    Ok(())
}

/// What is wrong with a policy. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RefreshPolicyErrorCode {
    /// A setting that has to be 1 or more. Facts: `setting`.
    Zero,
    /// A setting that is less than one it has to reach. Facts: `setting`, `seconds`, `at_least` (the name of the other),
    /// `at_least_seconds`.
    OutOfOrder,
    /// An interval or rest above [`LONGEST_INTERVAL`]. Facts: `setting`, `seconds`, `longest_seconds`.
    TooLong,
}

impl RefreshPolicyErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Zero, Self::OutOfOrder, Self::TooLong];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::OutOfOrder => "out-of-order",
            Self::TooLong => "too-long",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::Zero => "this setting of a refresh policy must be 1 or more",
            Self::OutOfOrder => "this setting of a refresh policy must not be less than the other",
            Self::TooLong => "this setting of a refresh policy must be at most 366 days",
        }
    }
}

impl fmt::Display for RefreshPolicyErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A policy that makes no sense: what is wrong, and the numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub struct RefreshPolicyError {
    /// What is wrong.
    pub code: RefreshPolicyErrorCode,
    /// Which setting, which numbers; each code says which facts it has.
    pub facts: Vec<Fact>,
}

impl RefreshPolicyError {
    const fn new(code: RefreshPolicyErrorCode, facts: Vec<Fact>) -> Self {
        Self { code, facts }
    }
}

impl fmt::Display for RefreshPolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_facts(f, self.code.sentence(), &self.facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(builder: RefreshPolicyBuilder) -> String {
        let error = builder.build().unwrap_err();
        let facts: Vec<_> = error.facts.iter().map(|it| it.value.to_string()).collect();
        format!("{}: {}", error.code, facts.join(" "))
    }

    #[test]
    fn nonsense_is_refused() {
        let sound = || RefreshPolicyBuilder::new(3600, 7200);
        for (builder, expected) in [
            (sound().minimum_gap(0), "zero: minimum_gap"),
            (sound().attempts(0), "zero: attempts"),
            (sound().retries(900, 0, 900), "zero: retry_factor"),
            (
                RefreshPolicyBuilder::new(7200, 3600),
                "out-of-order: interval_max 3600 interval_min 7200",
            ),
            (
                RefreshPolicyBuilder::new(299, 3600),
                "out-of-order: interval_min 299 minimum_gap 300",
            ),
            (
                sound().retries(299, 2, 900),
                "out-of-order: first_retry 299 minimum_gap 300",
            ),
            (
                sound().retries(900, 2, 899),
                "out-of-order: longest_retry 899 first_retry 900",
            ),
            (
                sound().rest(57_599),
                "out-of-order: rest 57599 longest_retry 57600",
            ),
            (
                RefreshPolicyBuilder::new(3600, LONGEST_INTERVAL + 1),
                "too-long: interval_max 31622401 31622400",
            ),
            (sound().rest(u32::MAX), "too-long: rest 4294967295 31622400"),
        ] {
            assert_eq!(refusal(builder), expected);
        }
        assert!(sound().build().is_ok());
        let extremes = RefreshPolicyBuilder::new(1, LONGEST_INTERVAL)
            .minimum_gap(1)
            .attempts(255)
            .retries(1, 255, LONGEST_INTERVAL)
            .rest(LONGEST_INTERVAL);
        assert!(extremes.build().is_ok());
    }

    #[test]
    fn errors_say_which_and_why() {
        let error = RefreshPolicyBuilder::new(2, 1).minimum_gap(1).build();
        assert_eq!(
            error.unwrap_err().to_string(),
            "this setting of a refresh policy must not be less than the other (setting: interval_max, seconds: 1, \
             at_least: interval_min, at_least_seconds: 2)"
        );
    }

    #[test]
    fn delays_grow_up_to_the_longest_and_never_overflow() {
        let policy = RefreshPolicyBuilder::new(3600, 7200)
            .attempts(255)
            .retries(300, 255, 80_000)
            .build()
            .unwrap();
        assert_eq!(policy.after_failures(1), 300);
        assert_eq!(policy.after_failures(2), 76_500);
        assert_eq!(policy.after_failures(3), 80_000);
        assert_eq!(policy.after_failures(254), 80_000);
        assert_eq!(policy.after_failures(255), 604_800);
        assert_eq!(policy.after_failures(256), 300);
    }

    #[test]
    fn one_attempt_rests_at_once() {
        let policy = RefreshPolicyBuilder::new(3600, 7200)
            .attempts(1)
            .build()
            .unwrap();
        assert_eq!(policy.after_failures(1), 604_800);
        assert_eq!(policy.after_failures(2), 604_800);
    }

    #[test]
    fn a_full_counter_rests() {
        let policy = RefreshPolicyBuilder::new(3600, 7200)
            .attempts(7)
            .build()
            .unwrap();
        assert_ne!(u32::MAX % 7, 0);
        assert_eq!(policy.after_failures(u32::MAX), 604_800);
    }
}
