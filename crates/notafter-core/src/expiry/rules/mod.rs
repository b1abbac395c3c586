//! Rules that change by date: tables with a source each, and the day on which all were last compared
//! with their sources ([`AS_OF`]).

mod tls_lifetime;

use crate::time::Timestamp;

pub use tls_lifetime::{
    MaximumLifetime, TLS_LIFETIMES, TlsLifetimeRule, begun_days, maximum_tls_lifetime,
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
