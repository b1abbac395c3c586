//! Expiry: when a certificate ends, when to renew it, how urgent that is, and
//! when the answer will change.
//!
//! [`assess`] is a pure function of a subject (its dates), a policy (its
//! thresholds) and an instant. Everything is in whole seconds; days are for
//! display only. `docs/expiry.md` has the terms and the tables on one page.
//!
//! ```
//! use notafter_core::expiry::{ExpiryPolicy, ExpirySubject, Level, State, assess};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let subject = ExpirySubject::new(
//!     "2026-11-22T00:00:00Z".parse()?,
//!     "2027-01-07T23:59:59Z".parse()?, // a lifetime of exactly 47 days
//! );
//! let assessment = assess(&subject, &ExpiryPolicy::default(), "2026-12-24".parse()?);
//! assert_eq!(assessment.state, State::RenewalDue);
//! assert_eq!(assessment.level, Level::Notice);
//! assert_eq!(assessment.days_remaining(), 15);
//! assert_eq!(assessment.renew_due.to_string(), "2026-12-23T08:00:00Z");
//! # Ok(())
//! # }
//! ```

mod assessment;
pub mod cadence;
pub mod events;
mod grace;
pub mod inventory;
mod issuers;
mod level;
mod policy;
pub mod presets;
pub mod refresh;
mod renewal_mode;
pub mod rules;
mod snapshot;
mod subject;
mod threshold;
mod trust;

#[cfg(test)]
mod properties;

pub use assessment::{Alert, ExpiryAssessment, assess};
pub use cadence::{Cadence, ExpectedRenewal, PastCertificate, RenewalHistory};
pub use grace::Grace;
pub use issuers::IssuerAllowList;
pub use level::{Level, State};
pub use policy::{
    ExpiryPolicy, ExpiryPolicyBuilder, ExpiryPolicyError, ExpiryPolicyErrorCode,
    ResolvedThresholds, ShortLived, Thresholds,
};
pub use refresh::{
    RefreshOutcome, RefreshPolicy, RefreshPolicyBuilder, RefreshPolicyError,
    RefreshPolicyErrorCode, RefreshSettings, RefreshState,
};
pub use renewal_mode::RenewalMode;
pub use snapshot::{CertificateSummary, Location, OUTCOME_CERTIFICATE, Snapshot, main_name};
pub use subject::ExpirySubject;

pub use crate::chain::{EffectiveExpiry, LimitedBy};
pub use threshold::{Fraction, Threshold};
pub use trust::{is_trust_error, trust_errors};
