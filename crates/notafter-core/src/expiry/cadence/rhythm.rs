//! Learning the rhythm, and what it expects.

use super::history::{PastCertificate, RenewalHistory};
use crate::time::{SECONDS_PER_DAY, Timestamp};

/// Renewals that are needed to speak of a rhythm: 3. With two, one that came out of turn cannot be told from the other.
pub const MIN_RENEWALS: usize = 3;

/// The spread is this many times the median deviation: 4. Where renewals vary as chance has it, 99 of 100 lie within
/// (a median deviation is 0.67 standard deviations).
pub const SPREAD_DEVIATIONS: u32 = 4;

/// The spread is at least the lifetime over this: a twentieth. Few renewals can agree by chance; 4 days and a half of
/// 90 days leave an automation time for a second attempt or a weekend.
pub const MIN_SPREAD_SHARE: i64 = 20;

/// The spread is at least this many seconds, 2 days: looks are up to two days apart, so that nobody knows better when a
/// certificate was taken into use.
pub const LOOK_GRAIN: i64 = 2 * SECONDS_PER_DAY;

/// But of certificates that live for days that grain takes no more than the lifetime over this: a quarter. They have to be
/// looked at more often anyway.
pub const LOOK_GRAIN_SHARE: i64 = 4;

/// The widest spread that is still a rhythm, in millionths of the lifetime: a third to either side. Beyond, renewals come
/// at any time, and to expect one would be to guess.
pub const WIDEST_SPREAD_PPM: u32 = 333_333;

/// A renewal after more than twice the lifetime does not say more than one after twice: nobody renewed in time.
const MOST_USED_PPM: i64 = 2 * MILLION;

/// A certificate that comes before its predecessor has lived for its lifetime over this, a twentieth, is no renewal but another of the
/// same time: the ECDSA one beside the RSA one, a second attempt, one with a name more.
pub const SIBLING_SHARE: i64 = 20;

const MILLION: i64 = 1_000_000;

/// The rhythm of one target's renewals.
///
/// What is learned is the share of its lifetime that a certificate had used up when the next one came. Programs renew at a
/// share (a third left) or with some days left, people with the calendar, and as long as lifetimes stay the same these are
/// the same thing. When an authority shortens them, from 90 days to 47, they part: a period of 60 days lies
/// beyond the new end, and "30 days left" is what programs give up for shares. A share always lies within
/// the life, and where it is wrong it expects the renewal later than it comes rather than sooner, so that nobody is woken for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cadence {
    /// Renewals that it was learned from: [`MIN_RENEWALS`] to [`MAX_RENEWALS`](super::MAX_RENEWALS).
    pub renewals: usize,
    /// The share of its lifetime that a certificate has used up when the next one comes: the median, in millionths. More than
    /// a million where renewals come after the end; at most two.
    pub used_ppm: u32,
    /// How far the renewals lie from that: the median deviation, in millionths of the lifetime.
    pub deviation_ppm: u32,
    /// Seconds from one certificate to the next: the median. To be shown; nothing is expected from it.
    pub period_seconds: i64,
}

/// When a certificate's renewal is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExpectedRenewal {
    /// The earliest instant at which it would be no surprise; never before the certificate's own first instant.
    pub earliest: Timestamp,
    /// The most likely one.
    pub expected: Timestamp,
    /// The latest.
    pub latest: Timestamp,
}

impl ExpectedRenewal {
    /// Whether the target's own rhythm has been missed at `at`, if the certificate has not been renewed by then. Whether a
    /// threshold is reached is another question: see [`assess`](crate::expiry::assess).
    pub fn is_overdue(&self, at: Timestamp) -> bool {
        at > self.latest
    }
}

impl Cadence {
    /// The rhythm of a target, from the certificates that it has shown one after the other, in any order; the newest may be
    /// the one in use.
    ///
    /// A place that shows several at a time (an RSA and an ECDSA one, or behind different addresses) is best given a history
    /// for each; what comes within a twentieth of a life ([`SIBLING_SHARE`]) is at least not taken for a renewal. Medians bear single renewals out of turn, such as a key that had to be replaced or a look that came weeks late.
    /// Certificates that end before they begin are left out, and of many renewals the newest
    /// [`MAX_RENEWALS`](super::MAX_RENEWALS) count.
    ///
    /// `None` where there are fewer than [`MIN_RENEWALS`], or where they have no rhythm: half of them lie so far
    /// apart that the spread would be more than [`WIDEST_SPREAD_PPM`].
    pub fn learn(certificates: &[PastCertificate]) -> Option<Self> {
        let history: RenewalHistory = certificates.iter().copied().collect();
        let certificates = history.certificates();

        let mut used = Vec::new();
        let mut periods = Vec::new();
        for (old, new) in certificates.iter().zip(certificates.iter().skip(1)) {
            let lived = new.came_at().seconds_since(old.not_before);
            // Whole on either side, so that it holds for lives of seconds too; below 2^39 times 20.
            if lived * SIBLING_SHARE < old.lifetime_seconds() {
                continue;
            }
            // At most 10,000 years in seconds, below 2^39; times a million, below 2^59.
            let share = lived * MILLION / old.lifetime_seconds();
            used.push(share.clamp(0, MOST_USED_PPM));
            periods.push(new.not_before.seconds_since(old.not_before));
        }
        let renewals = used.len();
        if renewals < MIN_RENEWALS {
            return None;
        }
        let used_ppm = median(&mut used)?;
        let mut deviations: Vec<_> = used.iter().map(|it| (it - used_ppm).abs()).collect();
        let deviation_ppm = u32::try_from(median(&mut deviations)?).ok()?;
        if deviation_ppm.saturating_mul(SPREAD_DEVIATIONS) > WIDEST_SPREAD_PPM {
            return None;
        }
        Some(Self {
            renewals,
            used_ppm: u32::try_from(used_ppm).ok()?,
            deviation_ppm,
            period_seconds: median(&mut periods)?,
        })
    }

    /// When this certificate's renewal is expected: the usual share of its lifetime after its first instant, and to either side
    /// the greatest of [`SPREAD_DEVIATIONS`] deviations, the lifetime over [`MIN_SPREAD_SHARE`], and
    /// [`LOOK_GRAIN`] (at most the lifetime over [`LOOK_GRAIN_SHARE`]); rounded down to seconds. A lifetime under 0 counts as 0.
    pub fn expected_renewal(&self, current: &PastCertificate) -> ExpectedRenewal {
        let lifetime = current.lifetime_seconds().max(0);
        let share = |ppm: u32| {
            let seconds = i128::from(lifetime) * i128::from(ppm) / i128::from(MILLION);
            i64::try_from(seconds).unwrap_or(i64::MAX)
        };
        let spread = share(self.deviation_ppm.saturating_mul(SPREAD_DEVIATIONS))
            .max(lifetime / MIN_SPREAD_SHARE)
            .max(LOOK_GRAIN.min(lifetime / LOOK_GRAIN_SHARE));
        let expected = current
            .not_before
            .saturating_add_seconds(share(self.used_ppm));
        let earliest = expected.saturating_add_seconds(spread.saturating_neg());
        ExpectedRenewal {
            earliest: earliest.max(current.not_before),
            expected,
            latest: expected.saturating_add_seconds(spread),
        }
    }
}

/// The middle one, or between the two in the middle, rounded down. Sorts them.
fn median(numbers: &mut [i64]) -> Option<i64> {
    numbers.sort_unstable();
    let middle = numbers.len() / 2;
    let upper = *numbers.get(middle)?;
    if numbers.len().is_multiple_of(2) {
        let lower = *numbers.get(middle.checked_sub(1)?)?;
        Some(lower + (upper - lower) / 2)
    } else {
        Some(upper)
    }
}

#[cfg(test)]
mod tests {
    use super::super::MAX_RENEWALS;
    use super::*;

    const DAY: i64 = 86_400;

    fn day(day: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH.saturating_add_seconds(day * DAY)
    }

    /// Certificates by their first day and whole days of life.
    fn history(lives: &[(i64, i64)]) -> Vec<PastCertificate> {
        let life = |&(born, days): &(i64, i64)| {
            PastCertificate::new(day(born), day(born + days).saturating_add_seconds(-1))
        };
        lives.iter().map(life).collect()
    }

    #[test]
    fn medians() {
        assert_eq!(median(&mut []), None);
        assert_eq!(median(&mut [3]), Some(3));
        assert_eq!(median(&mut [4, 1]), Some(2));
        assert_eq!(median(&mut [9, 1, 5]), Some(5));
        assert_eq!(median(&mut [-4, -1]), Some(-3));
    }

    #[test]
    fn three_renewals_make_a_rhythm() {
        let lives = history(&[(0, 90), (60, 90), (120, 90), (180, 90)]);
        assert_eq!(Cadence::learn(&lives[1..]), None);
        assert_eq!(Cadence::learn(&[]), None);
        let cadence = Cadence::learn(&lives).unwrap();
        assert_eq!((cadence.renewals, cadence.used_ppm), (3, 666_666));
        assert_eq!(cadence.deviation_ppm, 0);
        assert_eq!(cadence.period_seconds, 60 * DAY);
    }

    #[test]
    fn a_key_replaced_in_an_emergency_spoils_nothing() {
        let calm = history(&[(0, 90), (60, 90), (120, 90), (180, 90), (240, 90)]);
        let hurried = history(&[(0, 90), (60, 90), (65, 90), (125, 90), (185, 90)]);
        let [calm, hurried] = [calm, hurried].map(|it| Cadence::learn(&it).unwrap());
        assert_eq!(calm, hurried);
    }

    #[test]
    fn shorter_lifetimes_keep_the_share() {
        // An authority goes from 90 to 45 days, and the program from 60 to 30.
        let lives = history(&[(0, 90), (60, 90), (120, 90), (180, 45)]);
        let cadence = Cadence::learn(&lives).unwrap();
        let next = cadence.expected_renewal(&lives[3]);
        assert_eq!(
            next.expected.seconds_since(day(210)),
            -3,
            "2.9 s by rounding"
        );
        assert!(!next.is_overdue(day(212)));
        assert!(next.is_overdue(day(213)));
        assert_eq!(next.latest.seconds_since(next.expected), 45 * DAY / 20);
    }

    #[test]
    fn siblings_are_no_renewals_however_short_they_live() {
        let second = |second: i64| Timestamp::UNIX_EPOCH.saturating_add_seconds(second);
        for life in [2, 19, 21, 100] {
            // Two at a time, of which one ends a second sooner; each pair takes the place of the one before in the middle.
            let pairs = (0..4).flat_map(|number| {
                let born = second(number * (life / 2));
                [life - 1, life]
                    .map(|it| PastCertificate::new(born, born.saturating_add_seconds(it - 1)))
            });
            let cadence = Cadence::learn(&pairs.collect::<Vec<_>>()).unwrap();
            assert_eq!(cadence.renewals, 3, "{life}");
        }
        // A twentieth of 39 s is 1.95 s: one second is less, two are not.
        let lives = |step: i64| -> Vec<_> {
            let life = |number| {
                let born = second(number * step);
                PastCertificate::new(born, born.saturating_add_seconds(38))
            };
            (0..4).map(life).collect()
        };
        assert_eq!(Cadence::learn(&lives(1)), None);
        assert_eq!(Cadence::learn(&lives(2)).unwrap().renewals, 3);
    }

    #[test]
    fn what_has_no_rhythm_has_none() {
        let lives = history(&[(0, 90), (5, 90), (90, 90), (130, 90), (215, 90), (220, 90)]);
        assert_eq!(Cadence::learn(&lives), None);
    }

    #[test]
    fn reversed_dates_and_old_ones_are_left_out() {
        let mut lives: Vec<_> = (0..50).map(|number| (number * 60, 90)).collect();
        lives.extend((0..40).map(|number| (number * 7, -2)));
        let cadence = Cadence::learn(&history(&lives)).unwrap();
        assert_eq!(cadence.renewals, MAX_RENEWALS);
        assert_eq!(cadence.used_ppm, 666_666);
    }

    #[test]
    fn renewed_after_the_end_every_time() {
        let lives = history(&[(0, 90), (93, 90), (186, 90), (279, 90)]);
        let cadence = Cadence::learn(&lives).unwrap();
        assert_eq!(cadence.used_ppm, 1_033_333);
        let abandoned = history(&[(0, 1), (100, 1), (200, 1), (300, 1)]);
        assert_eq!(Cadence::learn(&abandoned).unwrap().used_ppm, 2_000_000);
    }
}
