//! How old the key of a root may become.

use super::day;
use super::lifetime::add_months;
use crate::time::Timestamp;

/// Which program takes the root out, and what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RootProgram {
    /// Mozilla, for TLS servers: the "websites" trust bit goes.
    Mozilla,
    /// Mozilla, for e-mail: certificates issued later are not trusted.
    MozillaEmail,
    /// Chrome.
    Chrome,
}

impl RootProgram {
    /// Every program, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Mozilla, Self::MozillaEmail, Self::Chrome];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mozilla => "mozilla",
            Self::MozillaEmail => "mozilla-email",
            Self::Chrome => "chrome",
        }
    }

    /// Its name for people.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Mozilla => "Mozilla's trust for TLS servers",
            Self::MozillaEmail => "Mozilla's trust for e-mail",
            Self::Chrome => "Chrome's root store",
        }
    }

    /// Whether the program itself calls its dates approximate.
    pub const fn is_approximate(self) -> bool {
        matches!(self, Self::Chrome)
    }
}

/// When roots leave whose keys were made in the time of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RootEnd {
    /// All at once, at this instant.
    At(Timestamp),
    /// Each so many years after its key was made.
    Years(u16),
}

/// One row of [`ROOT_AGES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RootAgeRule {
    /// The first instant of making the key that it is about; it holds until the next row's of the same program.
    pub from: Timestamp,
    /// Whose it is.
    pub program: RootProgram,
    /// When such a root leaves.
    pub end: RootEnd,
    /// Where it stands.
    pub source: &'static str,
}

const fn row(
    from: Timestamp,
    program: RootProgram,
    end: RootEnd,
    source: &'static str,
) -> RootAgeRule {
    RootAgeRule {
        from,
        program,
        end,
        source,
    }
}

const MOZILLA: &str =
    "Mozilla Root Store Policy 3.1 section 7.4; wiki.mozilla.org/CA/Root_CA_Lifecycles";
const CHROME: &str = "Chrome Root Program Policy 1.8 section 1.3.1.2";

/// When roots leave by the age of their keys, each program by itself, the earliest keys first.
///
/// Mozilla decides by the report on the making of the key or, where there is none and it was made before 2012-07-01, by the root's
/// `not_before`; Chrome by the report or the earliest certificate with the key, whichever is earlier. Chrome has no row for
/// keys from before 2006 (such roots are out). Both schedules may change, and Chrome may keep a root whose successor
/// is applied for.
pub const ROOT_AGES: &[RootAgeRule] = &[
    row(
        Timestamp::MIN,
        RootProgram::Mozilla,
        RootEnd::At(day(2025, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2006, 1, 1),
        RootProgram::Mozilla,
        RootEnd::At(day(2026, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2008, 1, 1),
        RootProgram::Mozilla,
        RootEnd::At(day(2027, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2010, 1, 1),
        RootProgram::Mozilla,
        RootEnd::At(day(2028, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2012, 1, 1),
        RootProgram::Mozilla,
        RootEnd::At(day(2029, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2014, 4, 15),
        RootProgram::Mozilla,
        RootEnd::Years(15),
        MOZILLA,
    ),
    row(
        Timestamp::MIN,
        RootProgram::MozillaEmail,
        RootEnd::At(day(2028, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2006, 1, 1),
        RootProgram::MozillaEmail,
        RootEnd::At(day(2029, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2008, 1, 1),
        RootProgram::MozillaEmail,
        RootEnd::At(day(2030, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2010, 1, 1),
        RootProgram::MozillaEmail,
        RootEnd::At(day(2031, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2012, 1, 1),
        RootProgram::MozillaEmail,
        RootEnd::At(day(2032, 4, 15)),
        MOZILLA,
    ),
    row(
        day(2014, 4, 15),
        RootProgram::MozillaEmail,
        RootEnd::Years(18),
        MOZILLA,
    ),
    row(
        day(2006, 1, 1),
        RootProgram::Chrome,
        RootEnd::At(day(2026, 4, 15)),
        CHROME,
    ),
    row(
        day(2008, 1, 1),
        RootProgram::Chrome,
        RootEnd::At(day(2027, 4, 15)),
        CHROME,
    ),
    row(
        day(2010, 1, 1),
        RootProgram::Chrome,
        RootEnd::At(day(2028, 4, 15)),
        CHROME,
    ),
    row(
        day(2012, 1, 1),
        RootProgram::Chrome,
        RootEnd::At(day(2029, 4, 15)),
        CHROME,
    ),
    row(
        day(2014, 4, 15),
        RootProgram::Chrome,
        RootEnd::Years(15),
        CHROME,
    ),
];

/// The rule for a root whose key was made at this instant.
pub fn root_age(program: RootProgram, key_created: Timestamp) -> Option<&'static RootAgeRule> {
    let mut latest_first = ROOT_AGES.iter().rev();
    latest_first.find(|rule| rule.program == program && rule.from <= key_created)
}

impl RootAgeRule {
    /// When a root leaves whose key was made at this instant.
    pub fn leaves(&self, key_created: Timestamp) -> Timestamp {
        match self.end {
            RootEnd::At(instant) => instant,
            RootEnd::Years(years) => add_months(key_created, years.saturating_mul(12)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_the_instant_of_making() {
        for (key_created, mozilla, email, chrome) in [
            ("2005-12-31T23:59:59Z", "2025-04-15", "2028-04-15", None),
            (
                "2006-01-01T00:00:00Z",
                "2026-04-15",
                "2029-04-15",
                Some("2026-04-15"),
            ),
            (
                "2007-12-31T23:59:59Z",
                "2026-04-15",
                "2029-04-15",
                Some("2026-04-15"),
            ),
            (
                "2008-01-01T00:00:00Z",
                "2027-04-15",
                "2030-04-15",
                Some("2027-04-15"),
            ),
            (
                "2009-12-31T23:59:59Z",
                "2027-04-15",
                "2030-04-15",
                Some("2027-04-15"),
            ),
            (
                "2010-01-01T00:00:00Z",
                "2028-04-15",
                "2031-04-15",
                Some("2028-04-15"),
            ),
            (
                "2011-12-31T23:59:59Z",
                "2028-04-15",
                "2031-04-15",
                Some("2028-04-15"),
            ),
            (
                "2012-01-01T00:00:00Z",
                "2029-04-15",
                "2032-04-15",
                Some("2029-04-15"),
            ),
            (
                "2014-04-14T23:59:59Z",
                "2029-04-15",
                "2032-04-15",
                Some("2029-04-15"),
            ),
            (
                "2014-04-15T00:00:00Z",
                "2029-04-15",
                "2032-04-15",
                Some("2029-04-15"),
            ),
            (
                "2016-02-29T00:00:00Z",
                "2031-02-28",
                "2034-02-28",
                Some("2031-02-28"),
            ),
        ] {
            let key_created = key_created.parse().unwrap();
            let leaves = |program| root_age(program, key_created).map(|it| it.leaves(key_created));
            let day = |text: &str| Some(text.parse().unwrap());
            assert_eq!(leaves(RootProgram::Mozilla), day(mozilla), "{key_created}");
            assert_eq!(
                leaves(RootProgram::MozillaEmail),
                day(email),
                "{key_created}"
            );
            assert_eq!(
                leaves(RootProgram::Chrome),
                chrome.and_then(day),
                "{key_created}"
            );
        }
    }
}
