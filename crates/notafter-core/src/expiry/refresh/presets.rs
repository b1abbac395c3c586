//! The policies that come with the library, and the reasons for their numbers. All times are in seconds.

use super::policy::{RefreshPolicy, RefreshSettings};

const MINUTE: u32 = 60;
const HOUR: u32 = 3600;
const DAY: u32 = 86_400;

/// The longest interval, retry delay and rest that a policy may have: 366 days. What is looked at less than once a
/// year is not tracked, and a state whose next look lies farther ahead is known to be wrong.
pub const LONGEST_INTERVAL: u32 = 366 * DAY;

/// The shortest time between two looks of [`tracker`](RefreshPolicy::tracker) while all is well: a day. Certificates
/// change every few weeks.
pub const TRACKER_INTERVAL_MIN: u32 = DAY;

/// The longest such time: two days. As wide as it is long, so that targets that were added in one minute drift
/// apart over a whole day, and none keeps an hour of the day at which it happens to be down for its backup.
pub const TRACKER_INTERVAL_MAX: u32 = 2 * DAY;

/// The least time between two looks, whatever happens: 5 minutes. No rate limit and no blocker of break-ins takes
/// one handshake in five minutes for an attack.
pub const TRACKER_MINIMUM_GAP: u32 = 5 * MINUTE;

/// Attempts in a row before the rest: 5.
pub const TRACKER_ATTEMPTS: u8 = 5;

/// The delay after the first failure: 15 minutes, in which a server or router has been started anew.
pub const TRACKER_FIRST_RETRY: u32 = 15 * MINUTE;

/// By how much each delay is longer than the one before it. With 4 they are 15 minutes, 1, 4 and 16 hours: the
/// five attempts cover a restart, a maintenance window, a night, and most of a day. Doubling would give up after four
/// hours, and a week's rest would follow upon a morning without power.
pub const TRACKER_RETRY_FACTOR: u8 = 4;

/// The longest delay: 16 hours.
pub const TRACKER_LONGEST_RETRY: u32 = 16 * HOUR;

/// The rest after the last attempt: a week. What was down for a day is most often gone for good.
pub const TRACKER_REST: u32 = 7 * DAY;

/// The shortest time between two looks of [`frequent`](RefreshPolicy::frequent) while all is well: 45 minutes.
pub const FREQUENT_INTERVAL_MIN: u32 = 45 * MINUTE;

/// The longest such time: an hour, so that every hour sees at least one look.
pub const FREQUENT_INTERVAL_MAX: u32 = HOUR;

/// The least time between two looks: a minute, the usual grain of monitoring.
pub const FREQUENT_MINIMUM_GAP: u32 = MINUTE;

/// Attempts in a row before the rest: 5.
pub const FREQUENT_ATTEMPTS: u8 = 5;

/// The delay after the first failure: 2 minutes, so that an alarm is sure of itself before the hour is over.
pub const FREQUENT_FIRST_RETRY: u32 = 2 * MINUTE;

/// Each delay is twice the one before it: 2, 4, 8 and 16 minutes.
pub const FREQUENT_RETRY_FACTOR: u8 = 2;

/// The longest delay: 16 minutes.
pub const FREQUENT_LONGEST_RETRY: u32 = 16 * MINUTE;

/// The rest after the last attempt: 6 hours. What somebody wants to see every hour is worth a round of attempts
/// four times a day while it is down.
pub const FREQUENT_REST: u32 = 6 * HOUR;

impl RefreshPolicy {
    /// Every 24 to 48 hours; the default. A failure is tried again after 15 minutes, 1, 4 and 16 hours; the fifth in a
    /// row is followed by a week's rest. Never two looks within 5 minutes.
    pub const fn tracker() -> Self {
        Self::of(RefreshSettings {
            interval_min: TRACKER_INTERVAL_MIN,
            interval_max: TRACKER_INTERVAL_MAX,
            minimum_gap: TRACKER_MINIMUM_GAP,
            attempts: TRACKER_ATTEMPTS,
            first_retry: TRACKER_FIRST_RETRY,
            retry_factor: TRACKER_RETRY_FACTOR,
            longest_retry: TRACKER_LONGEST_RETRY,
            rest: TRACKER_REST,
        })
    }

    /// Every 45 to 60 minutes, for the few targets that matter most, and for certificates that live for hours. A
    /// failure is tried again after 2, 4, 8 and 16 minutes; the fifth in a row is followed by 6 hours' rest. Never two
    /// looks within a minute.
    pub const fn frequent() -> Self {
        Self::of(RefreshSettings {
            interval_min: FREQUENT_INTERVAL_MIN,
            interval_max: FREQUENT_INTERVAL_MAX,
            minimum_gap: FREQUENT_MINIMUM_GAP,
            attempts: FREQUENT_ATTEMPTS,
            first_retry: FREQUENT_FIRST_RETRY,
            retry_factor: FREQUENT_RETRY_FACTOR,
            longest_retry: FREQUENT_LONGEST_RETRY,
            rest: FREQUENT_REST,
        })
    }
}

impl Default for RefreshPolicy {
    /// [`tracker`](Self::tracker).
    fn default() -> Self {
        Self::tracker()
    }
}

#[cfg(test)]
mod tests {
    use super::super::policy::RefreshPolicyBuilder;
    use super::*;

    #[test]
    fn the_presets_pass_their_own_check() {
        for preset in [RefreshPolicy::tracker(), RefreshPolicy::frequent()] {
            let built = RefreshPolicyBuilder::from_settings(*preset.settings()).build();
            assert_eq!(built, Ok(preset));
        }
    }

    #[test]
    fn delays_by_hand() {
        let waits = |policy: RefreshPolicy| [1, 2, 3, 4, 5, 6].map(|it| policy.after_failures(it));
        assert_eq!(
            waits(RefreshPolicy::tracker()),
            [900, 3600, 14_400, 57_600, 604_800, 900]
        );
        assert_eq!(
            waits(RefreshPolicy::frequent()),
            [120, 240, 480, 960, 21_600, 120]
        );
        assert_eq!(RefreshPolicy::tracker().longest_wait(), 604_800);
        assert_eq!(RefreshPolicy::frequent().longest_wait(), 21_600);
    }
}
