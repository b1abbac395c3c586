//! One threshold: how much time left begins a level.

use std::cmp::Ordering;

use super::policy::{ExpiryPolicyError, ExpiryPolicyErrorCode as Code};
use crate::facts::Fact;

/// A share of a lifetime, more than nothing and less than all of it: two whole
/// numbers, so that no rounding of binary fractions moves an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// `numerator / denominator`.
    ///
    /// # Errors
    ///
    /// [`InvalidFraction`](Code::InvalidFraction) unless it lies between 0 and 1,
    /// both excluded: all of a lifetime would put every certificate in alarm from
    /// its first second.
    pub fn new(numerator: u32, denominator: u32) -> Result<Self, ExpiryPolicyError> {
        if numerator == 0 || numerator >= denominator {
            return Err(ExpiryPolicyError::new(
                Code::InvalidFraction,
                vec![
                    Fact::new("numerator", numerator),
                    Fact::new("denominator", denominator),
                ],
            ));
        }
        Ok(Self {
            numerator,
            denominator,
        })
    }

    /// `1 / denominator`, which the caller knows to be 2 or more.
    pub(super) const fn one_over(denominator: u32) -> Self {
        Self {
            numerator: 1,
            denominator,
        }
    }

    /// The number above the line; at least 1.
    pub const fn numerator(self) -> u32 {
        self.numerator
    }

    /// The number under the line; more than the one above it.
    pub const fn denominator(self) -> u32 {
        self.denominator
    }
}

/// How much time left begins a level. All times are in seconds, 0 to `u32::MAX`
/// (136 years).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Threshold {
    /// A fixed time left, whatever the lifetime. A certificate that lives no longer
    /// than this is in alarm from its first second. 0 means: only when it expires.
    Remaining(u32),
    /// A share of the lifetime left: `clamp(fraction x lifetime, floor, ceiling)`,
    /// rounded down to the second. The floor itself never counts for more than
    /// half of the lifetime, so that with this kind no certificate begins its life
    /// in alarm.
    FractionOfLifetime {
        /// The share of the lifetime left.
        fraction: Fraction,
        /// At least so many seconds (but at most half of the lifetime).
        floor: u32,
        /// At most so many seconds; no less than the floor.
        ceiling: u32,
    },
}

impl Threshold {
    /// A share of the lifetime, however short or long that is.
    pub const fn fraction(fraction: Fraction) -> Self {
        Self::FractionOfLifetime {
            fraction,
            floor: 0,
            ceiling: u32::MAX,
        }
    }

    /// `seconds` left, cut to a share of the lifetime where that is less.
    pub const fn remaining_cut(seconds: u32, fraction: Fraction) -> Self {
        Self::FractionOfLifetime {
            fraction,
            floor: 0,
            ceiling: seconds,
        }
    }

    /// The time left, in whole seconds, that begins the level for a certificate
    /// that lives `lifetime_seconds`. A lifetime under 0 counts as 0.
    pub fn resolve(&self, lifetime_seconds: i64) -> i64 {
        let Ratio {
            numerator,
            denominator,
        } = self.exact(lifetime_seconds);
        // At most u32::MAX: every kind has a ceiling of that type.
        i64::try_from(numerator / denominator).unwrap_or(i64::MAX)
    }

    /// The time left before it is rounded down.
    pub(super) fn exact(&self, lifetime_seconds: i64) -> Ratio {
        match *self {
            Self::Remaining(seconds) => Ratio::whole(seconds),
            Self::FractionOfLifetime {
                fraction,
                floor,
                ceiling,
            } => {
                let lifetime = i128::from(lifetime_seconds.max(0));
                let share = Ratio {
                    numerator: lifetime * i128::from(fraction.numerator),
                    denominator: i128::from(fraction.denominator),
                };
                let half = Ratio {
                    numerator: lifetime,
                    denominator: 2,
                };
                share
                    .max(Ratio::whole(floor).min(half))
                    .min(Ratio::whole(ceiling))
            }
        }
    }

    /// The lifetimes at which the threshold stops following one straight line and
    /// begins to follow another, rounded down.
    pub(super) fn bends(&self) -> Vec<i64> {
        match *self {
            Self::Remaining(_) => Vec::new(),
            Self::FractionOfLifetime {
                fraction,
                floor,
                ceiling,
            } => {
                let reached_by_share = |seconds: u32| {
                    // Below 2^64, and beyond every lifetime if it is beyond i64.
                    i64::try_from(
                        u64::from(seconds) * u64::from(fraction.denominator)
                            / u64::from(fraction.numerator),
                    )
                    .unwrap_or(i64::MAX)
                };
                vec![
                    reached_by_share(floor),
                    reached_by_share(ceiling),
                    i64::from(floor) * 2,
                ]
            }
        }
    }
}

/// An exact number, not negative. Numerators stay under 2^95 (a lifetime of 63
/// bits times 32), denominators under 2^32, so that comparing cannot overflow.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    fn whole(number: u32) -> Self {
        Self {
            numerator: i128::from(number),
            denominator: 1,
        }
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.numerator * other.denominator).cmp(&(other.numerator * self.denominator))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_lies_between_nothing_and_all() {
        for (numerator, denominator) in [(0, 1), (1, 1), (2, 1), (1, 0), (0, 0)] {
            let error = Fraction::new(numerator, denominator).unwrap_err();
            assert_eq!(error.code, Code::InvalidFraction);
            assert_eq!(error.facts[0], Fact::new("numerator", numerator));
        }
        let third = Fraction::new(1, 3).unwrap();
        assert_eq!((third.numerator(), third.denominator()), (1, 3));
        assert_eq!(third, Fraction::one_over(3));
    }

    #[test]
    fn a_fixed_time_ignores_the_lifetime() {
        let day = Threshold::Remaining(86_400);
        for lifetime in [i64::MIN, 0, 1, 86_400, i64::MAX] {
            assert_eq!(day.resolve(lifetime), 86_400);
        }
    }

    #[test]
    fn a_share_is_rounded_down_between_floor_and_ceiling() {
        let threshold = Threshold::FractionOfLifetime {
            fraction: Fraction::new(1, 3).unwrap(),
            floor: 10,
            ceiling: 100,
        };
        for (lifetime, expected) in [
            (i64::MIN, 0),
            (0, 0),
            (1, 0),  // the floor counts for half of the lifetime: 0.5, rounded down
            (3, 1),  // 1.5
            (19, 9), // 9.5
            (20, 10),
            (30, 10), // a third reaches the floor
            (32, 10), // 10.67
            (33, 11),
            (299, 99),
            (300, 100),
            (i64::MAX, 100),
        ] {
            assert_eq!(threshold.resolve(lifetime), expected, "{lifetime}");
        }
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        let almost_all = Fraction::new(u32::MAX - 1, u32::MAX).unwrap();
        let threshold = Threshold::fraction(almost_all);
        assert_eq!(threshold.resolve(i64::MAX), i64::from(u32::MAX));
        assert_eq!(threshold.resolve(1), 0);
        assert_eq!(
            threshold.exact(i64::MAX).cmp(&threshold.exact(i64::MAX)),
            Ordering::Equal
        );
        let sliver = Threshold::fraction(Fraction::new(1, u32::MAX).unwrap());
        assert_eq!(sliver.bends()[1], i64::MAX);
        assert!(sliver.exact(i64::MAX) < threshold.exact(i64::MAX));
    }
}
