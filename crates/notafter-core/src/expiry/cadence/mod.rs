//! The rhythm in which one target's certificates were renewed, and when the next renewal is expected.
//!
//! Thresholds say when a renewal ought to happen; the rhythm says when it always did. A target that renewed
//! every certificate at two thirds of its life and has not done so this time is in trouble, long before a threshold
//! is reached.
//!
//! ```
//! use notafter_core::expiry::{Cadence, PastCertificate};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let past = |not_before: &str, not_after: &str| -> Result<_, Box<dyn std::error::Error>> {
//!     Ok(PastCertificate::new(not_before.parse()?, not_after.parse()?))
//! };
//! // 90 days each, renewed after 60.
//! let history = [
//!     past("2026-01-01", "2026-03-31T23:59:59Z")?,
//!     past("2026-03-02", "2026-05-30T23:59:59Z")?,
//!     past("2026-05-01", "2026-07-29T23:59:59Z")?,
//!     past("2026-06-30", "2026-09-27T23:59:59Z")?,
//! ];
//! let cadence = Cadence::learn(&history).ok_or("three renewals are enough")?;
//! let next = cadence.expected_renewal(&history[3]);
//! assert_eq!(next.expected.to_string(), "2026-08-28T23:59:54Z");
//! assert!(!next.is_overdue("2026-09-02".parse()?));
//! assert!(next.is_overdue("2026-09-03".parse()?));
//! # Ok(())
//! # }
//! ```

mod history;
mod rhythm;

#[cfg(test)]
mod properties;

pub use history::{MAX_RENEWALS, PastCertificate, RenewalHistory};
pub use rhythm::{
    Cadence, ExpectedRenewal, LOOK_GRAIN, LOOK_GRAIN_SHARE, MIN_RENEWALS, MIN_SPREAD_SHARE,
    SIBLING_SHARE, SPREAD_DEVIATIONS, WIDEST_SPREAD_PPM,
};
