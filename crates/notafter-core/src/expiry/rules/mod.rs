//! Rules that change by date: tables with a source each, and the day on which all were last compared
//! with their sources ([`AS_OF`]).
//!
//! They bind public CAs only. [`upcoming`] says which of them will hit a certificate, [`renewals_per_year`] how much work
//! they make. [`table_rows`] has every table as text.

mod client_auth;
mod lifetime;
mod public_roots;
mod renewals;
mod root_age;
mod rows;
mod scts;
mod sha1;
mod short_lived;
mod subject;
mod upcoming;
mod validation_reuse;

#[cfg(test)]
mod tests;

use crate::time::Timestamp;

pub use client_auth::{CLIENT_AUTH_ENDS, ClientAuthRule, ClientAuthScope};
pub use lifetime::{
    CODE_SIGNING_LIFETIMES, LifetimeRule, MaximumLifetime, TLS_LIFETIMES, begun_days,
    maximum_code_signing_lifetime, maximum_tls_lifetime,
};
pub use public_roots::{KeyDateBasis, PUBLIC_ROOTS, PublicRoot, public_root};
pub use renewals::{
    CertificateRenewals, MAX_PLAN_YEARS, NextLifetime, RenewalPlan, YearlyRenewals,
    renewals_per_year,
};
pub use root_age::{ROOT_AGES, RootAgeRule, RootEnd, RootProgram, root_age};
pub use rows::{RuleRow, RuleTable, table_rows};
pub use scts::{LifetimeSpan, SCTS, SctProgram, SctRule, required_scts};
pub use sha1::{SHA1_ENDS, Sha1Rule, Sha1Scope};
pub use short_lived::{SHORT_LIVED, ShortLivedRule, is_short_lived, short_lived};
pub use subject::{RuleKind, RuleSubject};
pub use upcoming::{RuleCode, UpcomingRule, upcoming};
pub use validation_reuse::{
    VALIDATION_REUSE, ValidatedData, ValidationReuseRule, validation_reuse,
};

/// Midnight that begins this day (UTC); for dates that the calendar has, as the tests see to.
const fn day(year: u16, month: u8, day: u8) -> Timestamp {
    let civil = crate::time::CivilTime {
        year,
        month,
        day,
        hour: 0,
        minute: 0,
        second: 0,
    };
    match Timestamp::from_civil(civil) {
        Some(midnight) => midnight,
        None => Timestamp::MIN,
    }
}

/// When the tables were last compared with their sources: 2026-11-22.
pub const AS_OF: Timestamp = day(2026, 11, 22);
