//! How many signed certificate timestamps a certificate must bring along.

use super::day;
use super::lifetime::add_months;
use crate::time::{SECONDS_PER_DAY, Timestamp};

/// Whose policy it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SctProgram {
    /// Chrome's.
    Chrome,
    /// Apple's.
    Apple,
}

impl SctProgram {
    /// Every program, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Chrome, Self::Apple];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Apple => "apple",
        }
    }
}

/// The lifetimes that a step of a row is about, of those that no earlier step is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LifetimeSpan {
    /// At most so many days of 86,400 s, both ends included.
    UpToDays(u16),
    /// Under so many months of the calendar.
    UnderMonths(u16),
    /// At most so many months of the calendar. That the last second counts was not written down then: `not_after` may be the very
    /// instant so many months behind `not_before`.
    UpToMonths(u16),
    /// All others.
    Longer,
}

impl LifetimeSpan {
    fn holds(self, not_before: Timestamp, not_after: Timestamp) -> bool {
        match self {
            Self::UpToDays(days) => {
                not_after.seconds_since(not_before) < i64::from(days) * SECONDS_PER_DAY
            }
            Self::UnderMonths(months) => not_after < add_months(not_before, months),
            Self::UpToMonths(months) => not_after <= add_months(not_before, months),
            Self::Longer => true,
        }
    }
}

/// One row of [`SCTS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SctRule {
    /// The first instant of issue that it is about; it holds until the next row's of the same program.
    pub from: Timestamp,
    /// Whose it is.
    pub program: SctProgram,
    /// How many are wanted, by lifetime: the first span that holds counts.
    pub steps: &'static [(LifetimeSpan, u8)],
    /// Where it stands.
    pub source: &'static str,
}

const BY_DAYS: &[(LifetimeSpan, u8)] =
    &[(LifetimeSpan::UpToDays(180), 2), (LifetimeSpan::Longer, 3)];

const BY_MONTHS: &[(LifetimeSpan, u8)] = &[
    (LifetimeSpan::UnderMonths(15), 2),
    (LifetimeSpan::UpToMonths(27), 3),
    (LifetimeSpan::UpToMonths(39), 4),
    (LifetimeSpan::Longer, 5),
];

/// How many timestamps from distinct logs must be embedded in the certificate of a public TLS server, each program by itself, the
/// earliest first.
///
/// Fewer are enough where the server sends some in the handshake or in a stapled OCSP response. Which logs count, and how
/// many of one operator, is not in the certificate. Left out: Chrome's rules for extended validation from 2015-01-01.
pub const SCTS: &[SctRule] = &[
    SctRule {
        from: day(2018, 5, 1),
        program: SctProgram::Chrome,
        steps: BY_MONTHS,
        source: "Certificate Transparency in Chrome, table 1 (until 2022)",
    },
    SctRule {
        from: day(2022, 4, 15),
        program: SctProgram::Chrome,
        steps: BY_DAYS,
        source: "Chrome Certificate Transparency Policy, embedded SCTs",
    },
    SctRule {
        from: day(2018, 10, 16),
        program: SctProgram::Apple,
        steps: BY_MONTHS,
        source: "Apple's Certificate Transparency policy (HT205280), issued before 2021-04-21",
    },
    SctRule {
        from: day(2021, 4, 21),
        program: SctProgram::Apple,
        steps: BY_DAYS,
        source: "Apple's Certificate Transparency policy (103214, formerly HT205280)",
    },
];

/// How many timestamps the program wants embedded in the certificate of a public TLS server with these dates: 0 before
/// its first rule.
pub fn required_scts(program: SctProgram, not_before: Timestamp, not_after: Timestamp) -> u8 {
    let mut latest_first = SCTS.iter().rev();
    let rule = latest_first.find(|rule| rule.program == program && rule.from <= not_before);
    let mut steps = rule.into_iter().flat_map(|rule| rule.steps);
    let step = steps.find(|(span, _)| span.holds(not_before, not_after));
    step.map_or(0, |(_, count)| *count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_lifetime_and_day_of_issue() {
        for (not_before, not_after, chrome, apple) in [
            ("2018-04-30T23:59:59Z", "2021-04-30T23:59:59Z", 0, 0),
            ("2018-05-01T00:00:00Z", "2019-07-31T23:59:59Z", 2, 0),
            ("2018-05-01T00:00:00Z", "2019-08-01T00:00:00Z", 3, 0),
            ("2018-10-15T23:59:59Z", "2020-10-15T23:59:59Z", 3, 0),
            ("2018-10-16T00:00:00Z", "2021-01-16T00:00:00Z", 3, 3),
            ("2018-10-16T00:00:00Z", "2021-01-16T00:00:01Z", 4, 4),
            ("2018-10-16T00:00:00Z", "2022-01-16T00:00:00Z", 4, 4),
            ("2018-10-16T00:00:00Z", "2022-01-16T00:00:01Z", 5, 5),
            ("2021-04-20T23:59:59Z", "2022-05-20T23:59:59Z", 2, 2),
            ("2021-04-21T00:00:00Z", "2022-05-20T23:59:59Z", 2, 3),
            ("2022-04-14T23:59:59Z", "2023-05-14T23:59:59Z", 2, 3),
            ("2022-04-15T00:00:00Z", "2023-05-14T23:59:59Z", 3, 3),
            ("2022-04-15T00:00:00Z", "2022-10-11T23:59:59Z", 2, 2),
            ("2022-04-15T00:00:00Z", "2022-10-12T00:00:00Z", 3, 3),
        ] {
            let found = |program| {
                required_scts(
                    program,
                    not_before.parse().unwrap(),
                    not_after.parse().unwrap(),
                )
            };
            assert_eq!(
                found(SctProgram::Chrome),
                chrome,
                "{not_before} {not_after}"
            );
            assert_eq!(found(SctProgram::Apple), apple, "{not_before} {not_after}");
        }
    }
}
