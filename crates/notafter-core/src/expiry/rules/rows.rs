//! Every table in one form: for pages, and for products that show them.

use super::client_auth::{CLIENT_AUTH_ENDS, ClientAuthScope};
use super::lifetime::{CODE_SIGNING_LIFETIMES, LifetimeRule, TLS_LIFETIMES};
use super::root_age::{ROOT_AGES, RootEnd, RootProgram};
use super::scts::{LifetimeSpan, SCTS, SctProgram, SctRule};
use super::sha1::{SHA1_ENDS, Sha1Scope};
use super::short_lived::SHORT_LIVED;
use super::validation_reuse::{VALIDATION_REUSE, ValidatedData};
use crate::time::{SECONDS_PER_DAY, Timestamp};

/// A table of rules. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RuleTable {
    /// [`TLS_LIFETIMES`], by the day of issue.
    TlsLifetime,
    /// [`CODE_SIGNING_LIFETIMES`], by the day of issue.
    CodeSigningLifetime,
    /// [`SHORT_LIVED`], by the day of issue.
    ShortLived,
    /// [`VALIDATION_REUSE`] of domains and addresses, by the day of issue.
    DomainValidationReuse,
    /// [`VALIDATION_REUSE`] of the identity, by the day of issue.
    IdentityValidationReuse,
    /// [`SCTS`] for Chrome, by the day of issue.
    SctsChrome,
    /// [`SCTS`] for Apple, by the day of issue.
    SctsApple,
    /// [`ROOT_AGES`] of Mozilla for TLS servers, by the day of making the key.
    RootAgeMozilla,
    /// [`ROOT_AGES`] of Mozilla for e-mail, by the day of making the key.
    RootAgeMozillaEmail,
    /// [`ROOT_AGES`] of Chrome, by the day of making the key.
    RootAgeChrome,
    /// [`CLIENT_AUTH_ENDS`], by the day of issue.
    ClientAuth,
    /// [`SHA1_ENDS`].
    Sha1,
}

impl RuleTable {
    /// Every table, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::TlsLifetime,
        Self::CodeSigningLifetime,
        Self::ShortLived,
        Self::DomainValidationReuse,
        Self::IdentityValidationReuse,
        Self::SctsChrome,
        Self::SctsApple,
        Self::RootAgeMozilla,
        Self::RootAgeMozillaEmail,
        Self::RootAgeChrome,
        Self::ClientAuth,
        Self::Sha1,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TlsLifetime => "tls-lifetime",
            Self::CodeSigningLifetime => "code-signing-lifetime",
            Self::ShortLived => "short-lived",
            Self::DomainValidationReuse => "domain-validation-reuse",
            Self::IdentityValidationReuse => "identity-validation-reuse",
            Self::SctsChrome => "scts-chrome",
            Self::SctsApple => "scts-apple",
            Self::RootAgeMozilla => "root-age-mozilla",
            Self::RootAgeMozillaEmail => "root-age-mozilla-email",
            Self::RootAgeChrome => "root-age-chrome",
            Self::ClientAuth => "client-auth",
            Self::Sha1 => "sha1",
        }
    }
}

/// One row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleRow {
    /// The table.
    pub table: RuleTable,
    /// The first instant that it is about; it holds until the next row's of the same table. Of root ages, that of making the key.
    pub from: Timestamp,
    /// What it says, in a few words.
    pub value: String,
    /// Where it stands.
    pub source: &'static str,
}

/// Every row of every table: tables in the order of [`RuleTable::ALL`], rows by their instant.
pub fn table_rows() -> Vec<RuleRow> {
    RuleTable::ALL
        .iter()
        .flat_map(|table| rows(*table))
        .collect()
}

fn rows(table: RuleTable) -> Vec<RuleRow> {
    let row = |from, value, source| RuleRow {
        table,
        from,
        value,
        source,
    };
    let lifetimes = |rules: &[LifetimeRule]| {
        let rows = rules
            .iter()
            .map(|rule| row(rule.from, format!("at most {}", rule.maximum), rule.source));
        rows.collect()
    };
    let reuse = |data: ValidatedData| {
        let rules = VALIDATION_REUSE.iter().filter(|rule| rule.data == data);
        let rows = rules.map(|rule| row(rule.from, format!("{} days", rule.days), rule.source));
        rows.collect()
    };
    let scts = |program: SctProgram| {
        let rules = SCTS.iter().filter(|rule| rule.program == program);
        rules
            .map(|rule| row(rule.from, steps(rule), rule.source))
            .collect()
    };
    let ages = |program: RootProgram| {
        let rules = ROOT_AGES.iter().filter(|rule| rule.program == program);
        let rows = rules.map(|rule| {
            let value = match rule.end {
                RootEnd::At(instant) => format!("leaves at {instant}"),
                RootEnd::Years(years) => format!("leaves {years} years later"),
            };
            row(rule.from, value, rule.source)
        });
        rows.collect()
    };
    match table {
        RuleTable::TlsLifetime => lifetimes(TLS_LIFETIMES),
        RuleTable::CodeSigningLifetime => lifetimes(CODE_SIGNING_LIFETIMES),
        RuleTable::ShortLived => SHORT_LIVED
            .iter()
            .map(|rule| {
                let days = rule.at_most_seconds / SECONDS_PER_DAY;
                row(rule.from, format!("at most {days} days"), rule.source)
            })
            .collect(),
        RuleTable::DomainValidationReuse => reuse(ValidatedData::DomainsAndAddresses),
        RuleTable::IdentityValidationReuse => reuse(ValidatedData::Identity),
        RuleTable::SctsChrome => scts(SctProgram::Chrome),
        RuleTable::SctsApple => scts(SctProgram::Apple),
        RuleTable::RootAgeMozilla => ages(RootProgram::Mozilla),
        RuleTable::RootAgeMozillaEmail => ages(RootProgram::MozillaEmail),
        RuleTable::RootAgeChrome => ages(RootProgram::Chrome),
        RuleTable::ClientAuth => CLIENT_AUTH_ENDS
            .iter()
            .map(|rule| {
                let value = match rule.scope {
                    ClientAuthScope::IssuingCa => "not in new issuing CAs",
                    ClientAuthScope::Leaf => "not in new certificates of TLS servers",
                };
                row(rule.from, value.to_owned(), rule.source)
            })
            .collect(),
        RuleTable::Sha1 => SHA1_ENDS
            .iter()
            .map(|rule| {
                let value = match rule.scope {
                    Sha1Scope::Issue => "not in new certificates",
                    Sha1Scope::Validity => "not in valid certificates",
                };
                row(rule.from, value.to_owned(), rule.source)
            })
            .collect(),
    }
}

/// `2 up to 180 days, 3 above`.
fn steps(rule: &SctRule) -> String {
    let steps = rule.steps.iter().map(|(span, count)| match span {
        LifetimeSpan::UpToDays(days) => format!("{count} up to {days} days"),
        LifetimeSpan::UnderMonths(months) => format!("{count} under {months} months"),
        LifetimeSpan::UpToMonths(months) => format!("{count} up to {months} months"),
        LifetimeSpan::Longer => format!("{count} above"),
    });
    steps.collect::<Vec<_>>().join(", ")
}
