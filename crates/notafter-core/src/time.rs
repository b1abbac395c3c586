//! Instants: whole seconds on the UTC calendar, years 0000 to 9999.
//!
//! Nothing here reads a clock. X.509 has no finer grain than the second
//! (RFC 5280 section 4.1.2.5) and no leap seconds that could be counted on, so
//! an instant is an `i64` of seconds since 1970-01-01T00:00:00Z, as POSIX counts
//! them.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

/// Seconds in a day.
pub const SECONDS_PER_DAY: i64 = 86_400;

/// An instant from 0000-01-01T00:00:00Z to 9999-12-31T23:59:59Z, in whole seconds.
///
/// Arithmetic saturates at both ends, so that no input can overflow it.
///
/// ```
/// use notafter_core::time::{SECONDS_PER_DAY, Timestamp};
///
/// let at: Timestamp = "2026-11-22".parse().expect("a date");
/// assert_eq!(at.to_string(), "2026-11-22T00:00:00Z");
/// let later = at.saturating_add_seconds(90 * SECONDS_PER_DAY);
/// assert_eq!(later.to_string(), "2027-02-20T00:00:00Z");
/// assert_eq!(Timestamp::MAX.saturating_add_seconds(1), Timestamp::MAX);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

/// A date and time of day on the proleptic Gregorian calendar, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CivilTime {
    /// 0 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
}

/// Text that is no RFC 3339 time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a time such as 2026-11-22T09:30:00Z (RFC 3339), or a date such as 2026-11-22")]
pub struct TimestampParseError;

impl Timestamp {
    /// 0000-01-01T00:00:00Z.
    pub const MIN: Self = Self(-62_167_219_200);
    /// 9999-12-31T23:59:59Z: also RFC 5280's "no well-defined expiration date"
    /// (section 4.1.2.5).
    pub const MAX: Self = Self(253_402_300_799);
    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self(0);

    /// The instant so many seconds after 1970-01-01T00:00:00Z (before it, if
    /// negative), or `None` outside the years 0000 to 9999.
    pub const fn from_unix_seconds(seconds: i64) -> Option<Self> {
        if seconds < Self::MIN.0 || seconds > Self::MAX.0 {
            None
        } else {
            Some(Self(seconds))
        }
    }

    /// As [`from_unix_seconds`](Self::from_unix_seconds), with the nearest end
    /// in place of `None`.
    #[must_use]
    pub const fn from_unix_seconds_saturating(seconds: i64) -> Self {
        if seconds < Self::MIN.0 {
            Self::MIN
        } else if seconds > Self::MAX.0 {
            Self::MAX
        } else {
            Self(seconds)
        }
    }

    /// Seconds since 1970-01-01T00:00:00Z; negative before it.
    pub const fn unix_seconds(self) -> i64 {
        self.0
    }

    /// The instant `seconds` later (earlier, if negative), at most an end of the range.
    #[must_use]
    pub const fn saturating_add_seconds(self, seconds: i64) -> Self {
        Self::from_unix_seconds_saturating(self.0.saturating_add(seconds))
    }

    /// The instant `duration` later, its fraction of a second left out.
    #[must_use]
    pub fn saturating_add(self, duration: Duration) -> Self {
        self.saturating_add_seconds(i64::try_from(duration.as_secs()).unwrap_or(i64::MAX))
    }

    /// The instant `duration` earlier, its fraction of a second left out.
    #[must_use]
    pub fn saturating_sub(self, duration: Duration) -> Self {
        self.saturating_add_seconds(
            i64::try_from(duration.as_secs())
                .unwrap_or(i64::MAX)
                .saturating_neg(),
        )
    }

    /// Seconds from `earlier` to this instant; negative if `earlier` is later.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        // Both lie within the range above, so the difference cannot overflow.
        self.0 - earlier.0
    }

    /// The instant of a date and time of day, or `None` if the calendar does not
    /// have it. A second of 60 is not accepted here.
    pub const fn from_civil(civil: CivilTime) -> Option<Self> {
        let CivilTime {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = civil;
        if year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) {
            return None;
        }
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let days = days_from_civil(year as i64, month as i64, day as i64);
        Some(Self(
            days * SECONDS_PER_DAY + (hour as i64) * 3600 + (minute as i64) * 60 + second as i64,
        ))
    }

    /// The date and time of day of this instant, UTC.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within the range"
    )]
    pub const fn to_civil(self) -> CivilTime {
        let days = self.0.div_euclid(SECONDS_PER_DAY);
        let second_of_day = self.0.rem_euclid(SECONDS_PER_DAY);
        let (year, month, day) = civil_from_days(days);
        CivilTime {
            year: year as u16,
            month: month as u8,
            day: day as u8,
            hour: (second_of_day / 3600) as u8,
            minute: (second_of_day / 60 % 60) as u8,
            second: (second_of_day % 60) as u8,
        }
    }
}

impl fmt::Display for Timestamp {
    /// RFC 3339 with `Z`: `2026-11-22T09:30:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let CivilTime {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = self.to_civil();
        write!(
            f,
            "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"
        )
    }
}

impl FromStr for Timestamp {
    type Err = TimestampParseError;

    /// Reads RFC 3339 with `Z` or an offset, upper or lower case, `T` or a space
    /// between; a fraction of a second is dropped (towards the past). A date alone is its midnight, UTC.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse_rfc3339(text.trim().as_bytes()).ok_or(TimestampParseError)
    }
}

fn parse_rfc3339(text: &[u8]) -> Option<Timestamp> {
    let (date, rest) = text.split_at_checked(10)?;
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = date else {
        return None;
    };
    let year = u16::from(two_digits(y1, y2)?) * 100 + u16::from(two_digits(y3, y4)?);
    let (month, day) = (two_digits(m1, m2)?, two_digits(d1, d2)?);
    if rest.is_empty() {
        return Timestamp::from_civil(CivilTime {
            year,
            month,
            day,
            hour: 0,
            minute: 0,
            second: 0,
        });
    }
    let (time, rest) = rest.split_at_checked(9)?;
    let &[b'T' | b't' | b' ', h1, h2, b':', n1, n2, b':', s1, s2] = time else {
        return None;
    };
    let (hour, minute, second) = (
        two_digits(h1, h2)?,
        two_digits(n1, n2)?,
        two_digits(s1, s2)?,
    );
    let local = Timestamp::from_civil(CivilTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    })?;

    let zone = match rest {
        [b'.', fraction @ ..] => {
            let digits = fraction
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            if digits == 0 {
                return None;
            }
            fraction.get(digits..)?
        }
        _ => rest,
    };
    let offset_seconds = match *zone {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (two_digits(h1, h2)?, two_digits(m1, m2)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = i64::from(hours) * 3600 + i64::from(minutes) * 60;
            if sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    Timestamp::from_unix_seconds(local.unix_seconds() - offset_seconds)
}

/// The number that two ASCII digits write.
pub(crate) const fn two_digits(tens: u8, units: u8) -> Option<u8> {
    let (tens, units) = (tens.wrapping_sub(b'0'), units.wrapping_sub(b'0'));
    if tens > 9 || units > 9 {
        None
    } else {
        Some(tens * 10 + units)
    }
}

const fn is_leap_year(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap_year(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days from 1970-01-01 to a date: the calendar is counted in 400-year eras of
/// 146,097 days whose years begin in March, so that the leap day comes last.
const fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The inverse of [`days_from_civil`].
const fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_of_the_range() {
        assert_eq!(Timestamp::MIN.to_string(), "0000-01-01T00:00:00Z");
        assert_eq!(Timestamp::MAX.to_string(), "9999-12-31T23:59:59Z");
        assert_eq!(Timestamp::MAX.saturating_add_seconds(1), Timestamp::MAX);
        assert_eq!(
            Timestamp::MIN.saturating_add_seconds(i64::MIN),
            Timestamp::MIN
        );
        assert_eq!(
            Timestamp::from_unix_seconds(Timestamp::MAX.unix_seconds() + 1),
            None
        );
    }

    #[test]
    fn every_day_counts_up_by_one() {
        let mut expected = Timestamp::MIN.unix_seconds();
        for year in 0..=9999 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    let civil = CivilTime {
                        year,
                        month,
                        day,
                        hour: 0,
                        minute: 0,
                        second: 0,
                    };
                    let instant = Timestamp::from_civil(civil).unwrap();
                    assert_eq!(instant.unix_seconds(), expected);
                    assert_eq!(instant.to_civil(), civil);
                    expected += SECONDS_PER_DAY;
                }
            }
        }
    }

    #[test]
    fn rfc3339_reads_what_people_write() {
        let expected = Timestamp::from_unix_seconds(1_795_339_800).unwrap();
        for text in [
            "2026-11-22T09:30:00Z",
            " 2026-11-22t09:30:00z ",
            "2026-11-22 09:30:00Z",
            "2026-11-22T10:30:00+01:00",
            "2026-11-22T04:00:00-05:30",
            "2026-11-22T09:30:00.999Z",
        ] {
            assert_eq!(text.parse(), Ok(expected), "{text}");
        }
        assert_eq!(
            "2026-11-22".parse::<Timestamp>().unwrap().to_string(),
            "2026-11-22T00:00:00Z"
        );
        for text in [
            "",
            "2026",
            "2026-13-01",
            "2026-02-29",
            "2026-11-22T09:30:00",
            "2026-11-22T09:30Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T09:30:60Z",
            "2026-11-22T09:30:00.Z",
            "2026-11-22T09:30:00+24:00",
            "0000-01-01T00:00:00+00:01",
            "９026-11-22",
            "2026-11-22Z",
        ] {
            assert_eq!(
                text.parse::<Timestamp>(),
                Err(TimestampParseError),
                "{text}"
            );
        }
    }
}
