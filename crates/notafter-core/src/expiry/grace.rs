//! How long a program may take to renew, before somebody is called.

use super::threshold::Fraction;

/// How long automated renewal may take from when it falls due. All times are in
/// seconds, 0 to `u32::MAX`. However long it is, it ends where the critical level begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grace {
    /// A fixed time, whatever the lifetime. 0 means: overdue as soon as it is due.
    Fixed(u32),
    /// A share of the notice, which is itself a share of the lifetime or a fixed time
    /// left: `min(fraction x notice, ceiling)`, rounded down to the second.
    FractionOfNotice {
        /// The share of the notice.
        fraction: Fraction,
        /// At most so many seconds.
        ceiling: u32,
    },
}

impl Grace {
    /// The grace in seconds for a notice that begins with `notice_seconds` left: 0 to `u32::MAX`. A notice under
    /// 0 counts as 0.
    pub fn resolve(&self, notice_seconds: i64) -> i64 {
        match *self {
            Self::Fixed(seconds) => i64::from(seconds),
            Self::FractionOfNotice { fraction, ceiling } => {
                let share = i128::from(notice_seconds.max(0)) * i128::from(fraction.numerator())
                    / i128::from(fraction.denominator());
                // A fraction is less than 1, so that the share fits where the notice did.
                i64::try_from(share)
                    .unwrap_or(i64::MAX)
                    .min(i64::from(ceiling))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_down_and_has_a_ceiling() {
        let grace = Grace::FractionOfNotice {
            fraction: Fraction::new(1, 5).unwrap(),
            ceiling: 100,
        };
        for (notice, expected) in [
            (i64::MIN, 0),
            (0, 0),
            (4, 0),
            (5, 1),
            (499, 99),
            (500, 100),
            (505, 100),
            (i64::MAX, 100),
        ] {
            assert_eq!(grace.resolve(notice), expected, "{notice}");
        }
        let almost_all = Grace::FractionOfNotice {
            fraction: Fraction::new(u32::MAX - 1, u32::MAX).unwrap(),
            ceiling: u32::MAX,
        };
        assert_eq!(almost_all.resolve(i64::MAX), i64::from(u32::MAX));
        assert_eq!(Grace::Fixed(7).resolve(i64::MIN), 7);
    }
}
