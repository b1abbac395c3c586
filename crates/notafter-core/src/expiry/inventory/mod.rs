//! Inventory: what a whole fleet's snapshots say together.
//!
//! Everything here is pure, takes snapshots in any order, and works in time that grows with their number (times
//! its logarithm), not with its square: a fleet has 100,000 places. [`expirations`] lists certificates by urgency, [`reconcile`]
//! compares what is expected with what was seen, [`rollout`] tells how far one certificate has replaced another,
//! [`issuers_not_allowed`] finds what no expected issuer has issued, and `by_...` group snapshots. `docs/expiry.md` has the terms and tables.
//!
//! ```
//! use notafter_core::expiry::inventory::{Horizon, expirations};
//! use notafter_core::expiry::{CertificateSummary, ExpiryPolicy, Location, Snapshot};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let at = "2026-11-22T00:00:00Z".parse()?;
//! let wildcard = CertificateSummary::new("ab".repeat(32), "2026-09-01".parse()?, "2026-12-01".parse()?);
//! let snapshots = ["a.example.com:443", "b.example.com:443"]
//!     .map(|target| Snapshot::with_certificate(Location::new(target), at, wildcard.clone()));
//! let list = expirations(&snapshots, &ExpiryPolicy::default(), at);
//! assert_eq!(list.rows.len(), 1, "one certificate, wherever it is served");
//! assert_eq!(list.rows[0].locations.len(), 2);
//! assert_eq!(list.rows[0].horizon, Horizon::Within30);
//! # Ok(())
//! # }
//! ```

mod expirations;
mod groups;
mod horizon;
mod issuers;
mod newest;
mod reconcile;
mod rollout;

#[cfg(test)]
mod scale;

pub use expirations::{Expiration, Expirations, expirations};
pub use groups::{by_fingerprint, by_issuer, by_state, by_tag};
pub use horizon::{HORIZONS, Horizon};
pub use issuers::issuers_not_allowed;
pub use newest::{Failing, Newest, newest};
pub use reconcile::{Drift, DriftKind, Expected, Reconciled, Reconciliation, Verdict, reconcile};
pub use rollout::{Rollout, RolloutPlace, RolloutState, Served, rollout};
