//! For how long a CA may rely on an earlier validation.

use super::day;
use crate::time::Timestamp;

/// What was validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValidatedData {
    /// That the applicant controls the domain or the address.
    DomainsAndAddresses,
    /// Who the applicant is: what stands in the subject besides names of hosts.
    Identity,
}

impl ValidatedData {
    /// Both, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::DomainsAndAddresses, Self::Identity];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DomainsAndAddresses => "domains-and-addresses",
            Self::Identity => "identity",
        }
    }
}

/// One row of [`VALIDATION_REUSE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidationReuseRule {
    /// The first instant of issue that it is about; it holds until the next row's about the same data.
    pub from: Timestamp,
    /// What was validated.
    pub data: ValidatedData,
    /// For how many days before the issue the validation counts.
    pub days: u16,
    /// Where it stands.
    pub source: &'static str,
}

const fn row(
    from: Timestamp,
    data: ValidatedData,
    days: u16,
    source: &'static str,
) -> ValidationReuseRule {
    ValidationReuseRule {
        from,
        data,
        days,
        source,
    }
}

const SC_081: &str = "ballot SC-081v3; BR 2.1.5 section 4.2.1";

/// For how long validations may be used again in public TLS certificates, each kind of data by itself, the earliest first.
///
/// Left out: what held before 2018-03-01.
pub const VALIDATION_REUSE: &[ValidationReuseRule] = &[
    row(
        day(2018, 3, 1),
        ValidatedData::DomainsAndAddresses,
        825,
        "ballot 193; BR 1.4.4 section 4.2.1",
    ),
    row(
        day(2021, 10, 1),
        ValidatedData::DomainsAndAddresses,
        398,
        "ballot SC42; BR 1.7.5 section 4.2.1",
    ),
    row(
        day(2026, 3, 15),
        ValidatedData::DomainsAndAddresses,
        200,
        SC_081,
    ),
    row(
        day(2027, 3, 15),
        ValidatedData::DomainsAndAddresses,
        100,
        SC_081,
    ),
    row(
        day(2029, 3, 15),
        ValidatedData::DomainsAndAddresses,
        10,
        SC_081,
    ),
    row(
        day(2018, 3, 1),
        ValidatedData::Identity,
        825,
        "ballot 193; BR 1.4.4 section 4.2.1",
    ),
    row(day(2026, 3, 15), ValidatedData::Identity, 398, SC_081),
];

/// The rule for a certificate that is issued at this instant; `None` before 2018-03-01.
pub fn validation_reuse(
    data: ValidatedData,
    issued: Timestamp,
) -> Option<&'static ValidationReuseRule> {
    let mut latest_first = VALIDATION_REUSE.iter().rev();
    latest_first.find(|rule| rule.data == data && rule.from <= issued)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_follow_each_other() {
        for data in ValidatedData::ALL {
            let of_it = VALIDATION_REUSE.iter().filter(|rule| rule.data == *data);
            let rows: Vec<_> = of_it.map(|rule| (rule.from, rule.days)).collect();
            assert!(rows.is_sorted_by(|one, next| one.0 < next.0 && one.1 > next.1));
            assert!(rows.len() >= 2);
        }
    }
}
