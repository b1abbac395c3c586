//! How far away an end is, in the steps that people plan by.

use std::fmt;

use crate::time::SECONDS_PER_DAY;

/// The horizons, in days of 86,400 s, the nearest first: months of work as people plan it, and what lists of
/// expirations have long been ordered by. They say how far away an end is, not how urgent: that is the level's.
pub const HORIZONS: [i64; 3] = [30, 60, 90];

/// How far away the end is. Each excludes the others. Codes are stable in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Horizon {
    /// No time is left: the last valid instant is past.
    Expired,
    /// At least a second and at most 30 days are left.
    Within30,
    /// More than 30 days and at most 60 are left.
    Within60,
    /// More than 60 days and at most 90 are left.
    Within90,
    /// More than 90 days are left.
    Later,
}

impl Horizon {
    /// Every one, the nearest first.
    pub const ALL: &'static [Self] = &[
        Self::Expired,
        Self::Within30,
        Self::Within60,
        Self::Within90,
        Self::Later,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Within30 => "within-30",
            Self::Within60 => "within-60",
            Self::Within90 => "within-90",
            Self::Later => "later",
        }
    }

    /// The one for this time left (`remaining_seconds` of an assessment). A horizon's own length belongs to it, as a
    /// threshold does to its level: with exactly 30 days left the end is within 30 days, with one second more it
    /// is not.
    pub const fn of(remaining_seconds: i64) -> Self {
        let [first, second, third] = HORIZONS;
        if remaining_seconds <= 0 {
            Self::Expired
        } else if remaining_seconds <= first * SECONDS_PER_DAY {
            Self::Within30
        } else if remaining_seconds <= second * SECONDS_PER_DAY {
            Self::Within60
        } else if remaining_seconds <= third * SECONDS_PER_DAY {
            Self::Within90
        } else {
            Self::Later
        }
    }
}

impl fmt::Display for Horizon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boundaries_are_exact_to_the_second() {
        for (remaining, expected) in [
            (i64::MIN, Horizon::Expired),
            (-1, Horizon::Expired),
            (0, Horizon::Expired),
            (1, Horizon::Within30),
            (2_592_000, Horizon::Within30),
            (2_592_001, Horizon::Within60),
            (5_184_000, Horizon::Within60),
            (5_184_001, Horizon::Within90),
            (7_776_000, Horizon::Within90),
            (7_776_001, Horizon::Later),
            (i64::MAX, Horizon::Later),
        ] {
            assert_eq!(Horizon::of(remaining), expected, "{remaining}");
        }
    }

    #[test]
    fn codes_are_stable() {
        assert!(Horizon::ALL.is_sorted());
        let codes: Vec<_> = Horizon::ALL.iter().map(Horizon::to_string).collect();
        assert_eq!(
            codes,
            ["expired", "within-30", "within-60", "within-90", "later"]
        );
    }
}
