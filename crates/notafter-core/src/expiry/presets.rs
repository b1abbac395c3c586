//! The two policies that come with the library, and the reasons for their numbers.

use super::grace::Grace;
use super::policy::{ExpiryPolicy, ShortLived, Thresholds};
use super::threshold::{Fraction, Threshold};

const MINUTE: u32 = 60;
const DAY: u32 = 86_400;

/// Lifetimes under this many seconds are short-lived: 10 days.
///
/// The CA/Browser Forum's first definition of a short-lived certificate ended at 10
/// days. A third of so little would leave a failed renewal no working day to be
/// repaired in; half of it does.
pub const SHORT_LIVED_BELOW: u32 = 10 * DAY;

/// The longest notice of [`lifetime_relative`](ExpiryPolicy::lifetime_relative):
/// 42 days, in seconds.
///
/// Six weeks hold a purchase, the vetting of an organisation and a change window; what
/// is announced earlier is put aside. Lifetimes up to 126 days, and so all
/// public TLS certificates of at most 100 days, follow the fraction alone.
pub const NOTICE_CEILING: u32 = 42 * DAY;

/// The longest warning of [`lifetime_relative`](ExpiryPolicy::lifetime_relative):
/// 21 days, in seconds. Half of the notice, as its fraction is.
pub const WARNING_CEILING: u32 = NOTICE_CEILING / 2;

/// The longest critical time of [`lifetime_relative`](ExpiryPolicy::lifetime_relative):
/// 10.5 days, in seconds. A quarter of the notice, as its fraction is; at least
/// five working days lie in it, whatever the weekday.
pub const CRITICAL_CEILING: u32 = NOTICE_CEILING / 4;

/// The shortest critical time of [`lifetime_relative`](ExpiryPolicy::lifetime_relative):
/// 1 minute, in seconds.
///
/// Hardly any monitor looks more often than once a minute: a shorter level would
/// come and go unseen. It matters only to lifetimes under 8 minutes (and never
/// takes more than half of them).
pub const CRITICAL_FLOOR: u32 = MINUTE;

/// The shortest warning: 2 minutes, in seconds; twice the critical time, as its
/// fraction is.
pub const WARNING_FLOOR: u32 = 2 * CRITICAL_FLOOR;

/// The shortest notice: 4 minutes, in seconds; four times the critical time, as its
/// fraction is.
pub const NOTICE_FLOOR: u32 = 4 * CRITICAL_FLOOR;

/// The notice of [`classic_90_60_30`](ExpiryPolicy::classic_90_60_30): 90 days, in
/// seconds, as trackers of yearly certificates have always had it.
pub const CLASSIC_NOTICE: u32 = 90 * DAY;

/// Its warning: 60 days, in seconds.
pub const CLASSIC_WARNING: u32 = 60 * DAY;

/// Its critical time: 30 days, in seconds.
pub const CLASSIC_CRITICAL: u32 = 30 * DAY;

/// The longest grace for automated renewal in both presets: 7 days, in seconds.
///
/// A renewal that runs once a week has had its turn by then, and so has one that waits
/// for the weekly maintenance window; whoever waits longer waits for nothing.
pub const AUTOMATED_GRACE_CEILING: u32 = 7 * DAY;

/// The grace for automated renewal in both presets, and in a policy for which the
/// builder is told no other: a fifth of the notice, at most
/// [7 days](AUTOMATED_GRACE_CEILING).
///
/// The common clients of ACME renew when a third of the lifetime is left, half of it
/// where that is short, or within a window that the CA suggests (RFC 9773), which lies
/// about there: when this library calls renewal due. They look every few hours to twice a day,
/// and after a failure come back within hours, at the slowest after a day and a third. A
/// fifth of the notice gives each of them a second attempt before anybody is called:
/// 14.4 hours for a certificate of 6 days (one run of a job that runs twice a day, and what was
/// left until it), 3 days and 3 hours for 47 days, 6 days for 90 days. Four fifths of the
/// notice are left for people to mend what the program could not; of a third of the
/// lifetime that is more than a quarter of the lifetime. From a notice of 35 days on (all
/// lifetimes of 105 days and more under the default) the ceiling counts: a week of
/// the 42 days that a certificate of 398 days has.
pub const AUTOMATED_GRACE: Grace = Grace::FractionOfNotice {
    fraction: Fraction::one_over(5),
    ceiling: AUTOMATED_GRACE_CEILING,
};

/// Every preset by its stable name, the default first.
pub const ALL: &[(&str, ExpiryPolicy)] = &[
    ("lifetime-relative", ExpiryPolicy::lifetime_relative()),
    ("classic-90-60-30", ExpiryPolicy::classic_90_60_30()),
];

/// The preset of this name, if there is one.
pub fn named(name: &str) -> Option<ExpiryPolicy> {
    let mut all = ALL.iter();
    all.find(|(it, _)| *it == name).map(|(_, policy)| *policy)
}

impl ExpiryPolicy {
    /// Thresholds that follow the lifetime; the default. Renewal is due at a third
    /// of the lifetime left, at half of it for lifetimes under
    /// [10 days](SHORT_LIVED_BELOW); the warning comes at half of that time, the critical
    /// level at a quarter. The ceilings are [42](NOTICE_CEILING),
    /// [21](WARNING_CEILING) and [10.5](CRITICAL_CEILING) days, the floors
    /// [4](NOTICE_FLOOR), [2](WARNING_FLOOR) and [1](CRITICAL_FLOOR) minutes.
    pub const fn lifetime_relative() -> Self {
        Self {
            thresholds: relative(3),
            short_lived: Some(ShortLived {
                below_seconds: SHORT_LIVED_BELOW,
                thresholds: relative(2),
            }),
            automated_grace: AUTOMATED_GRACE,
        }
    }

    /// 90, 60 and 30 days left, each cut to at most a third, a quarter and a sixth
    /// of the lifetime, so that certificates too young for those numbers are not
    /// born in alarm.
    pub const fn classic_90_60_30() -> Self {
        Self {
            thresholds: Thresholds {
                notice: Threshold::remaining_cut(CLASSIC_NOTICE, Fraction::one_over(3)),
                warning: Threshold::remaining_cut(CLASSIC_WARNING, Fraction::one_over(4)),
                critical: Threshold::remaining_cut(CLASSIC_CRITICAL, Fraction::one_over(6)),
            },
            short_lived: None,
            automated_grace: AUTOMATED_GRACE,
        }
    }
}

impl Default for ExpiryPolicy {
    /// [`lifetime_relative`](Self::lifetime_relative).
    fn default() -> Self {
        Self::lifetime_relative()
    }
}

/// Notice at `1 / notice_denominator` of the lifetime, the others at half and a
/// quarter of that.
const fn relative(notice_denominator: u32) -> Thresholds {
    Thresholds {
        notice: Threshold::FractionOfLifetime {
            fraction: Fraction::one_over(notice_denominator),
            floor: NOTICE_FLOOR,
            ceiling: NOTICE_CEILING,
        },
        warning: Threshold::FractionOfLifetime {
            fraction: Fraction::one_over(notice_denominator * 2),
            floor: WARNING_FLOOR,
            ceiling: WARNING_CEILING,
        },
        critical: Threshold::FractionOfLifetime {
            fraction: Fraction::one_over(notice_denominator * 4),
            floor: CRITICAL_FLOOR,
            ceiling: CRITICAL_CEILING,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expiry::ExpiryPolicyBuilder;

    const HOUR: i64 = 3600;
    const DAYS: i64 = 86_400;

    fn seconds(policy: ExpiryPolicy, lifetime: i64) -> [i64; 3] {
        let resolved = policy.resolve(lifetime);
        [resolved.notice, resolved.warning, resolved.critical]
    }

    #[test]
    fn the_presets_pass_the_builder() {
        for policy in [
            ExpiryPolicy::lifetime_relative(),
            ExpiryPolicy::classic_90_60_30(),
        ] {
            let mut builder = ExpiryPolicyBuilder::new(*policy.thresholds());
            if let Some(short) = policy.short_lived() {
                builder = builder.short_lived(short.below_seconds, short.thresholds);
            }
            assert_eq!(builder.build(), Ok(policy));
        }
        assert_eq!(ExpiryPolicy::default(), ExpiryPolicy::lifetime_relative());
        for (name, policy) in ALL {
            assert_eq!(named(name), Some(*policy));
        }
        assert_eq!(named("classic"), None);
    }

    #[test]
    fn the_grace_for_automated_renewal_by_lifetime() {
        let (relative, classic) = (
            ExpiryPolicy::lifetime_relative(),
            ExpiryPolicy::classic_90_60_30(),
        );
        for (policy, lifetime, expected) in [
            (relative, 1, 0),
            (relative, 60, 0),   // notice and critical level begin at once
            (relative, 180, 18), // a fifth of 90 s
            (relative, HOUR, 360),
            (relative, 6 * DAYS, 51_840),
            (relative, 47 * DAYS, 270_720),
            (relative, 90 * DAYS, 6 * DAYS),
            (relative, 105 * DAYS - 15, 7 * DAYS - 1),
            (relative, 105 * DAYS, 7 * DAYS),
            (relative, 398 * DAYS, 7 * DAYS),
            (classic, 6 * DAYS, 34_560),
            (classic, 47 * DAYS, 270_720),
            (classic, 398 * DAYS, 7 * DAYS),
        ] {
            let resolved = policy.resolve(lifetime);
            assert_eq!(resolved.automated_grace, expected, "{lifetime}");
        }
    }

    #[test]
    fn lifetime_relative_by_lifetime() {
        for (lifetime, expected) in [
            (1, [0, 0, 0]),
            (60, [30, 30, 30]),    // floors, cut to half of the lifetime
            (180, [90, 90, 60]),   // the critical floor whole
            (480, [240, 120, 60]), // the fractions reach all floors
            (HOUR, [1800, 900, 450]),
            (DAYS, [12 * HOUR, 6 * HOUR, 3 * HOUR]),
            (6 * DAYS, [3 * DAYS, 36 * HOUR, 18 * HOUR]),
            (10 * DAYS - 1, [431_999, 215_999, 107_999]),
            (10 * DAYS, [80 * HOUR, 40 * HOUR, 20 * HOUR]),
            (47 * DAYS, [1_353_600, 676_800, 338_400]),
            (90 * DAYS, [30 * DAYS, 15 * DAYS, 180 * HOUR]),
            (100 * DAYS, [800 * HOUR, 400 * HOUR, 200 * HOUR]),
            (126 * DAYS, [42 * DAYS, 21 * DAYS, 252 * HOUR]),
            (200 * DAYS, [42 * DAYS, 21 * DAYS, 252 * HOUR]),
            (398 * DAYS, [42 * DAYS, 21 * DAYS, 252 * HOUR]),
            (i64::MAX, [42 * DAYS, 21 * DAYS, 252 * HOUR]),
        ] {
            assert_eq!(
                seconds(ExpiryPolicy::lifetime_relative(), lifetime),
                expected,
                "{lifetime}"
            );
        }
    }

    #[test]
    fn classic_by_lifetime() {
        for (lifetime, expected) in [
            (1, [0, 0, 0]),
            (HOUR, [1200, 900, 600]),
            (6 * DAYS, [2 * DAYS, 36 * HOUR, DAYS]),
            (47 * DAYS, [1_353_600, 1_015_200, 676_800]),
            (90 * DAYS, [30 * DAYS, 540 * HOUR, 15 * DAYS]),
            (180 * DAYS, [60 * DAYS, 45 * DAYS, 30 * DAYS]),
            (200 * DAYS, [1600 * HOUR, 50 * DAYS, 30 * DAYS]),
            (240 * DAYS, [80 * DAYS, 60 * DAYS, 30 * DAYS]),
            (270 * DAYS, [90 * DAYS, 60 * DAYS, 30 * DAYS]),
            (398 * DAYS, [90 * DAYS, 60 * DAYS, 30 * DAYS]),
            (i64::MAX, [90 * DAYS, 60 * DAYS, 30 * DAYS]),
        ] {
            assert_eq!(
                seconds(ExpiryPolicy::classic_90_60_30(), lifetime),
                expected,
                "{lifetime}"
            );
        }
    }
}
