//! How long public CAs may issue certificates for.

use std::fmt;

use super::day;
use crate::time::{CivilTime, Timestamp};

/// Seconds of a day, as the Baseline Requirements have it (section 6.3.2).
const DAY: i64 = 86_400;

/// The longest lifetime that is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaximumLifetime {
    /// So many days of 86,400 s; of one more, the first second is too much (BR 6.3.2).
    Days(u16),
    /// So many months of the calendar, as the rules had it until 2018. That the last second counts was not yet
    /// written down then: `not_after` may be the very instant so many months behind `not_before`.
    Months(u16),
}

impl fmt::Display for MaximumLifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(days) => write!(f, "{days} days"),
            Self::Months(months) => write!(f, "{months} months"),
        }
    }
}

impl MaximumLifetime {
    /// The last `not_after` that it allows.
    pub fn latest_not_after(self, not_before: Timestamp) -> Timestamp {
        match self {
            Self::Days(days) => not_before.saturating_add_seconds(i64::from(days) * DAY - 1),
            Self::Months(months) => add_months(not_before, months),
        }
    }
}

/// One row of [`TLS_LIFETIMES`] or [`CODE_SIGNING_LIFETIMES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LifetimeRule {
    /// The first instant of issue that it is about; it holds until the next row's.
    pub from: Timestamp,
    /// The longest lifetime, both ends included.
    pub maximum: MaximumLifetime,
    /// Where it stands.
    pub source: &'static str,
}

impl LifetimeRule {
    /// The last `not_after` that the rule allows.
    pub fn latest_not_after(&self, not_before: Timestamp) -> Timestamp {
        self.maximum.latest_not_after(not_before)
    }
}

const fn row(from: Timestamp, maximum: MaximumLifetime, source: &'static str) -> LifetimeRule {
    LifetimeRule {
        from,
        maximum,
        source,
    }
}

/// The longest lifetimes by the day of issue, the earliest first.
///
/// Left out: the exceptions to 39 months until 2016-06-30, for systems that could not do with less, and the
/// shorter 27 months of extended validation until 2018-03-01.
pub const TLS_LIFETIMES: &[LifetimeRule] = &[
    row(
        day(2012, 7, 1),
        MaximumLifetime::Months(60),
        "BR 1.0 section 9.4",
    ),
    row(
        day(2015, 4, 1),
        MaximumLifetime::Months(39),
        "BR 1.0 section 9.4; BR 1.3.0 section 6.3.2",
    ),
    row(
        day(2018, 3, 1),
        MaximumLifetime::Days(825),
        "ballot 193; BR 1.4.4 section 6.3.2",
    ),
    row(
        day(2020, 9, 1),
        MaximumLifetime::Days(398),
        "Apple's and Chrome's root programs; ballot SC31; BR 1.7.1 section 6.3.2",
    ),
    row(
        day(2026, 3, 15),
        MaximumLifetime::Days(200),
        "ballot SC-081v3; BR 2.1.5 section 6.3.2",
    ),
    row(
        day(2027, 3, 15),
        MaximumLifetime::Days(100),
        "ballot SC-081v3; BR 2.1.5 section 6.3.2",
    ),
    row(
        day(2029, 3, 15),
        MaximumLifetime::Days(47),
        "ballot SC-081v3; BR 2.1.5 section 6.3.2",
    ),
];

/// The longest lifetimes of certificates that sign programs, by the day of issue, the earliest first.
///
/// Months are those of the calendar until CSC-31.
pub const CODE_SIGNING_LIFETIMES: &[LifetimeRule] = &[
    row(
        day(2017, 2, 1),
        MaximumLifetime::Months(39),
        "Minimum Requirements for Code Signing 1.1 section 9.4; CSBR 3.9.0 section 6.3.2",
    ),
    row(
        day(2026, 3, 1),
        MaximumLifetime::Days(460),
        "ballot CSC-31; CSBR 3.10.0 section 6.3.2",
    ),
];

/// The rule for a TLS server's certificate that a public CA issued at this instant, for which its `not_before` stands (CAs may
/// date it back by 48 hours, BR 7.1.2.7); `None` before 2012-07-01, when there was none. Private CAs are not bound by it.
pub fn maximum_tls_lifetime(issued: Timestamp) -> Option<&'static LifetimeRule> {
    TLS_LIFETIMES.iter().rev().find(|rule| rule.from <= issued)
}

/// The rule for a certificate that signs programs and that a public CA issued at this instant; `None` before 2017-02-01, when there
/// was none. Private CAs are not bound by it.
pub fn maximum_code_signing_lifetime(issued: Timestamp) -> Option<&'static LifetimeRule> {
    let mut latest_first = CODE_SIGNING_LIFETIMES.iter().rev();
    latest_first.find(|rule| rule.from <= issued)
}

/// The lifetime in days of 86,400 s; of which the last one may have but begun. Both ends belong to it (RFC 5280 section 4.1.2.5);
/// 0 where it ends before it begins.
pub fn begun_days(not_before: Timestamp, not_after: Timestamp) -> i64 {
    // The day begun by the last second: (lifetime + DAY - 1) / DAY with lifetime = difference + 1.
    (not_after.seconds_since(not_before).saturating_add(DAY) / DAY).max(0)
}

/// The same time of day so many months later, on the last day of the month where it has no such day.
pub(super) fn add_months(instant: Timestamp, months: u16) -> Timestamp {
    let civil = instant.to_civil();
    let count = u32::from(civil.year) * 12 + u32::from(civil.month) - 1 + u32::from(months);
    let (Ok(year), Ok(month)) = (u16::try_from(count / 12), u8::try_from(count % 12 + 1)) else {
        return Timestamp::MAX;
    };
    let mut days = (1..=civil.day).rev();
    let found = days.find_map(|day| {
        Timestamp::from_civil(CivilTime {
            year,
            month,
            day,
            ..civil
        })
    });
    found.unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::AS_OF;
    use super::*;

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn rows_follow_each_other() {
        assert!(TLS_LIFETIMES.is_sorted_by(|one, next| one.from < next.from));
        assert!(TLS_LIFETIMES.iter().all(|it| it.from > time("2012-06-30")));
        assert_eq!(AS_OF, time("2026-11-22"));
    }

    #[test]
    fn by_the_instant_of_issue() {
        for (issued, expected) in [
            ("2012-06-30T23:59:59Z", None),
            ("2012-07-01T00:00:00Z", Some("60 months")),
            ("2015-03-31T23:59:59Z", Some("60 months")),
            ("2015-04-01T00:00:00Z", Some("39 months")),
            ("2018-02-28T23:59:59Z", Some("39 months")),
            ("2018-03-01T00:00:00Z", Some("825 days")),
            ("2020-08-31T23:59:59Z", Some("825 days")),
            ("2020-09-01T00:00:00Z", Some("398 days")),
            ("2026-03-14T23:59:59Z", Some("398 days")),
            ("2026-03-15T00:00:00Z", Some("200 days")),
            ("2027-03-15T00:00:00Z", Some("100 days")),
            ("2029-03-14T23:59:59Z", Some("100 days")),
            ("2029-03-15T00:00:00Z", Some("47 days")),
            ("9999-12-31T23:59:59Z", Some("47 days")),
        ] {
            let rule = maximum_tls_lifetime(time(issued));
            let found = rule.map(|it| it.maximum.to_string());
            assert_eq!(found.as_deref(), expected, "{issued}");
        }
    }

    #[test]
    fn the_last_second_counts_for_days() {
        for (not_before, latest) in [
            ("2026-03-14T10:00:00Z", "2027-04-16T09:59:59Z"),
            ("2026-03-15T00:00:00Z", "2026-09-30T23:59:59Z"),
            ("2029-03-15T00:00:00Z", "2029-04-30T23:59:59Z"),
            // Months are the calendar's: 30 November has no counterpart in February.
            ("2015-11-30T12:00:00Z", "2019-02-28T12:00:00Z"),
            ("2012-12-31T00:00:00Z", "2017-12-31T00:00:00Z"),
            ("9999-12-31T00:00:00Z", "9999-12-31T23:59:59Z"),
        ] {
            let not_before = time(not_before);
            let rule = maximum_tls_lifetime(not_before).unwrap();
            assert_eq!(rule.latest_not_after(not_before), time(latest));
        }
    }

    #[test]
    fn a_begun_day_counts() {
        let days = |from, to| begun_days(time(from), time(to));
        assert_eq!(days("2026-01-01T00:00:00Z", "2026-01-01T23:59:59Z"), 1);
        assert_eq!(days("2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"), 2);
        assert_eq!(days("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"), 1);
        assert_eq!(days("2026-01-02T00:00:00Z", "2025-12-01T00:00:00Z"), 0);
    }
}
