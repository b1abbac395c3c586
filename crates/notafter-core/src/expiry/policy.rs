//! Policies: a threshold for each level, checked for order.

use std::fmt;

use super::grace::Grace;
use super::level::Level;
use super::presets::AUTOMATED_GRACE;
use super::threshold::Threshold;
use crate::facts::Fact;
use crate::time::Timestamp;

/// The longest lifetime that two instants can enclose, in seconds: 10,000 years.
const MAX_LIFETIME: i64 = Timestamp::MAX.seconds_since(Timestamp::MIN) + 1;

/// When each level begins, for every lifetime.
///
/// A policy always holds notice >= warning >= critical (in time left), whatever
/// the lifetime: the presets by construction, others because the
/// [builder](ExpiryPolicyBuilder) refuses the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ExpiryPolicy {
    pub(super) thresholds: Thresholds,
    pub(super) short_lived: Option<ShortLived>,
    pub(super) automated_grace: Grace,
}

/// A threshold for each level. A level holds as long as the time left is at most
/// its threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Thresholds {
    /// Where renewal is due.
    pub notice: Threshold,
    /// Where it is overdue.
    pub warning: Threshold,
    /// Where the end is near.
    pub critical: Threshold,
}

/// Thresholds of their own for short lifetimes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ShortLived {
    /// They count for lifetimes under this many seconds; 2 or more.
    pub below_seconds: u32,
    /// The thresholds.
    pub thresholds: Thresholds,
}

/// What a policy says for one lifetime. The time left that begins each level: whole
/// seconds, 0 to `u32::MAX`, notice >= warning >= critical; and the grace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ResolvedThresholds {
    /// Renewal is due with this much left, or less.
    pub notice: i64,
    /// It is overdue with this much left, or less.
    pub warning: i64,
    /// The end is near with this much left, or less.
    pub critical: i64,
    /// Seconds after the notice at which automated renewal is overdue: at most
    /// notice - critical.
    pub automated_grace: i64,
}

impl ExpiryPolicy {
    /// The thresholds, for all lifetimes but [short](Self::short_lived) ones.
    pub const fn thresholds(&self) -> &Thresholds {
        &self.thresholds
    }

    /// The thresholds for short lifetimes, if they have their own.
    pub const fn short_lived(&self) -> Option<&ShortLived> {
        self.short_lived.as_ref()
    }

    /// How long automated renewal may take from when it falls due, before it is overdue.
    pub const fn automated_grace(&self) -> &Grace {
        &self.automated_grace
    }

    /// The time left that begins each level for a certificate that lives
    /// `lifetime_seconds` ([`ExpirySubject::lifetime_seconds`](super::ExpirySubject::lifetime_seconds)).
    /// A lifetime under 0 counts as 0, and one over 10,000 years, which no two instants enclose, as that.
    pub fn resolve(&self, lifetime_seconds: i64) -> ResolvedThresholds {
        let lifetime_seconds = lifetime_seconds.min(MAX_LIFETIME);
        let thresholds = match &self.short_lived {
            Some(short) if lifetime_seconds < i64::from(short.below_seconds) => &short.thresholds,
            _ => &self.thresholds,
        };
        let notice = thresholds.notice.resolve(lifetime_seconds);
        let critical = thresholds.critical.resolve(lifetime_seconds);
        ResolvedThresholds {
            notice,
            warning: thresholds.warning.resolve(lifetime_seconds),
            critical,
            automated_grace: self.automated_grace.resolve(notice).min(notice - critical),
        }
    }
}

/// Builds a policy, and refuses one that contradicts itself.
///
/// ```
/// use notafter_core::expiry::{ExpiryPolicyBuilder, Fraction, Threshold, Thresholds};
/// # fn main() -> Result<(), notafter_core::expiry::ExpiryPolicyError> {
/// const DAY: u32 = 86_400;
/// // 30, 14 and 7 days, cut for certificates that do not live long enough for them.
/// let policy = ExpiryPolicyBuilder::new(Thresholds {
///     notice: Threshold::remaining_cut(30 * DAY, Fraction::new(1, 3)?),
///     warning: Threshold::remaining_cut(14 * DAY, Fraction::new(1, 6)?),
///     critical: Threshold::remaining_cut(7 * DAY, Fraction::new(1, 12)?),
/// })
/// .build()?;
/// assert_eq!(policy.resolve(398 * 86_400).warning, 14 * 86_400);
/// assert_eq!(policy.resolve(6 * 86_400).warning, 86_400);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct ExpiryPolicyBuilder {
    policy: ExpiryPolicy,
}

impl ExpiryPolicyBuilder {
    /// A policy with these thresholds for every lifetime, and the grace of the presets.
    pub const fn new(thresholds: Thresholds) -> Self {
        Self {
            policy: ExpiryPolicy {
                thresholds,
                short_lived: None,
                automated_grace: AUTOMATED_GRACE,
            },
        }
    }

    /// The same, with thresholds of their own for lifetimes under `below_seconds`.
    pub const fn short_lived(mut self, below_seconds: u32, thresholds: Thresholds) -> Self {
        self.policy.short_lived = Some(ShortLived {
            below_seconds,
            thresholds,
        });
        self
    }

    /// The same, with another grace for automated renewal.
    pub const fn automated_grace(mut self, grace: Grace) -> Self {
        self.policy.automated_grace = grace;
        self
    }

    /// The policy.
    ///
    /// # Errors
    ///
    /// [`FloorAboveCeiling`](ExpiryPolicyErrorCode::FloorAboveCeiling) for a threshold
    /// that cannot be met, [`NoShortLifetime`](ExpiryPolicyErrorCode::NoShortLifetime)
    /// for short thresholds that would never count,
    /// [`LevelsOutOfOrder`](ExpiryPolicyErrorCode::LevelsOutOfOrder) where, for any
    /// lifetime at all, a level would begin before the one under it, and
    /// [`GraceTooLong`](ExpiryPolicyErrorCode::GraceTooLong) for a grace that no
    /// certificate lives to see the end of.
    pub fn build(self) -> Result<ExpiryPolicy, ExpiryPolicyError> {
        let longest_short = match self.policy.short_lived {
            Some(short) => {
                if short.below_seconds < 2 {
                    return Err(ExpiryPolicyError::new(
                        ExpiryPolicyErrorCode::NoShortLifetime,
                        vec![Fact::new("below_seconds", short.below_seconds)],
                    ));
                }
                let longest = i64::from(short.below_seconds) - 1;
                short.thresholds.check(1, longest)?;
                longest
            }
            None => 0,
        };
        self.policy
            .thresholds
            .check(longest_short + 1, MAX_LIFETIME)?;
        self.check_grace(longest_short)?;
        Ok(self.policy)
    }

    /// Checks that a fixed grace ends before the longest notice does. Of none at all
    /// nothing can be wrong.
    fn check_grace(&self, longest_short: i64) -> Result<(), ExpiryPolicyError> {
        // A notice grows with the lifetime: the longest of each tier stands for all.
        let notices = [longest_short, MAX_LIFETIME].map(|it| self.policy.resolve(it).notice);
        let longest = notices.into_iter().max().unwrap_or(0);
        match self.policy.automated_grace {
            Grace::Fixed(grace) if grace > 0 && i64::from(grace) >= longest => {
                Err(ExpiryPolicyError::new(
                    ExpiryPolicyErrorCode::GraceTooLong,
                    vec![
                        Fact::new("grace_seconds", grace),
                        Fact::new("notice_seconds", longest),
                    ],
                ))
            }
            _ => Ok(()),
        }
    }
}

impl Thresholds {
    /// Checks each threshold, and their order for all lifetimes from `shortest` to `longest`.
    fn check(&self, shortest: i64, longest: i64) -> Result<(), ExpiryPolicyError> {
        let levels = [
            (Level::Notice, &self.notice),
            (Level::Warning, &self.warning),
            (Level::Critical, &self.critical),
        ];
        for (level, threshold) in levels {
            if let Threshold::FractionOfLifetime { floor, ceiling, .. } = *threshold
                && floor > ceiling
            {
                return Err(ExpiryPolicyError::new(
                    ExpiryPolicyErrorCode::FloorAboveCeiling,
                    vec![
                        Fact::new("level", level.as_str()),
                        Fact::new("floor_seconds", floor),
                        Fact::new("ceiling_seconds", ceiling),
                    ],
                ));
            }
        }
        for ((level, threshold), (next, next_threshold)) in
            levels.into_iter().zip(levels.into_iter().skip(1))
        {
            if let Some(lifetime) = first_inversion(threshold, next_threshold, shortest, longest) {
                return Err(ExpiryPolicyError::new(
                    ExpiryPolicyErrorCode::LevelsOutOfOrder,
                    vec![
                        Fact::new("level", level.as_str()),
                        Fact::new("next_level", next.as_str()),
                        Fact::new("lifetime_seconds", lifetime),
                    ],
                ));
            }
        }
        Ok(())
    }
}

/// A lifetime from `shortest` to `longest` for which `next` begins before `level`.
///
/// Both follow straight lines between their bends, and so does the difference:
/// it is smallest at the first or the last whole lifetime of such a stretch.
/// Those are looked at, and stand for all.
fn first_inversion(
    level: &Threshold,
    next: &Threshold,
    shortest: i64,
    longest: i64,
) -> Option<i64> {
    let ends_of_stretches = level
        .bends()
        .into_iter()
        .chain(next.bends())
        .flat_map(|bend| [bend, bend.saturating_add(1)])
        .chain([shortest, longest])
        .map(|lifetime| lifetime.clamp(shortest, longest));
    ends_of_stretches
        .filter(|&lifetime| level.exact(lifetime) < next.exact(lifetime))
        .min()
}

/// What is wrong with a policy. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExpiryPolicyErrorCode {
    /// A fraction that is 0, or 1 and more. Facts: `numerator`, `denominator`.
    InvalidFraction,
    /// A floor above its ceiling. Facts: `level`, `floor_seconds`, `ceiling_seconds`.
    FloorAboveCeiling,
    /// Thresholds for short lifetimes under a bound that no lifetime is under. Facts:
    /// `below_seconds`.
    NoShortLifetime,
    /// A level that begins before the one under it. Facts: `level`, `next_level`,
    /// and a `lifetime_seconds` for which it happens.
    LevelsOutOfOrder,
    /// A fixed grace for automated renewal that is not shorter than the notice of any
    /// lifetime, so that renewal would never be overdue. Facts: `grace_seconds`,
    /// `notice_seconds` (the longest notice).
    GraceTooLong,
}

impl ExpiryPolicyErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::InvalidFraction,
        Self::FloorAboveCeiling,
        Self::NoShortLifetime,
        Self::LevelsOutOfOrder,
        Self::GraceTooLong,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidFraction => "invalid-fraction",
            Self::FloorAboveCeiling => "floor-above-ceiling",
            Self::NoShortLifetime => "no-short-lifetime",
            Self::LevelsOutOfOrder => "levels-out-of-order",
            Self::GraceTooLong => "grace-too-long",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::InvalidFraction => "a fraction of the lifetime must lie between 0 and 1",
            Self::FloorAboveCeiling => "the floor of a threshold must not be above its ceiling",
            Self::NoShortLifetime => "the bound for short lifetimes must be at least 2 seconds",
            Self::LevelsOutOfOrder => {
                "a level must not begin before the one under it: give the later one less time \
                 left, for this lifetime too"
            }
            Self::GraceTooLong => {
                "the grace for automated renewal must be shorter than the longest notice"
            }
        }
    }
}

impl fmt::Display for ExpiryPolicyErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A policy that contradicts itself: what is wrong, and the numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}{} ({code})", .code.sentence(), Listed(.facts))]
#[non_exhaustive]
pub struct ExpiryPolicyError {
    /// What is wrong.
    pub code: ExpiryPolicyErrorCode,
    /// Which level, which numbers; each code says which facts it has.
    pub facts: Vec<Fact>,
}

impl ExpiryPolicyError {
    pub(super) const fn new(code: ExpiryPolicyErrorCode, facts: Vec<Fact>) -> Self {
        Self { code, facts }
    }
}

/// `; name value, name value`.
struct Listed<'a>(&'a [Fact]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fact) in self.0.iter().enumerate() {
            let separator = if index == 0 { ";" } else { "," };
            write!(f, "{separator} {} {}", fact.name, fact.value)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
