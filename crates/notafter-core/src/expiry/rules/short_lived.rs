//! What counts as short-lived: such certificates need neither CRLs nor OCSP.

use super::day;
use crate::time::Timestamp;

/// One row of [`SHORT_LIVED`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShortLivedRule {
    /// The first instant of issue that it is about; it holds until the next row's.
    pub from: Timestamp,
    /// The longest lifetime that is short, in seconds, both ends included.
    pub at_most_seconds: i64,
    /// Where it stands.
    pub source: &'static str,
}

/// The longest lifetimes of short-lived certificates by the day of issue, the earliest first.
pub const SHORT_LIVED: &[ShortLivedRule] = &[
    ShortLivedRule {
        from: day(2024, 3, 15),
        at_most_seconds: 864_000,
        source: "ballot SC-063v4; BR 2.0.1 section 1.6.1",
    },
    ShortLivedRule {
        from: day(2026, 3, 15),
        at_most_seconds: 604_800,
        source: "ballot SC-063v4; BR 2.0.1 section 1.6.1",
    },
];

/// The rule for a certificate that was issued at this instant; `None` before 2024-03-15, when there was none.
pub fn short_lived(issued: Timestamp) -> Option<&'static ShortLivedRule> {
    SHORT_LIVED.iter().rev().find(|rule| rule.from <= issued)
}

/// Whether a public TLS server's certificate with these dates is short-lived by the rule of its day.
pub fn is_short_lived(not_before: Timestamp, not_after: Timestamp) -> bool {
    let lifetime = not_after.seconds_since(not_before) + 1;
    short_lived(not_before).is_some_and(|rule| (1..=rule.at_most_seconds).contains(&lifetime))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_second() {
        for (not_before, not_after, expected) in [
            ("2024-03-14T23:59:59Z", "2024-03-15T23:59:58Z", false),
            ("2024-03-15T00:00:00Z", "2024-03-24T23:59:59Z", true),
            ("2024-03-15T00:00:00Z", "2024-03-25T00:00:00Z", false),
            ("2026-03-14T23:59:59Z", "2026-03-24T23:59:58Z", true),
            ("2026-03-15T00:00:00Z", "2026-03-21T23:59:59Z", true),
            ("2026-03-15T00:00:00Z", "2026-03-22T00:00:00Z", false),
            ("2026-03-15T00:00:00Z", "2026-03-14T23:59:59Z", false),
        ] {
            let found = is_short_lived(not_before.parse().unwrap(), not_after.parse().unwrap());
            assert_eq!(found, expected, "{not_before} {not_after}");
        }
    }
}
