//! Certificate revocation lists (RFC 5280 section 5): read, with everything they say. What they mean for a
//! certificate is judged elsewhere.
//!
//! A list may have a million entries. It is walked once, when it is read; nothing is kept of an
//! entry but what concerns the whole list, and a serial number is looked up by another walk.

mod anomaly;
mod entry;
mod extensions;
mod issuing_distribution_point;
mod layout;
mod list;
#[cfg(test)]
pub(crate) mod maker;
mod reason;
#[cfg(test)]
mod tests;

pub use anomaly::{CrlAnomaly, CrlAnomalyCode};
pub use entry::{EntryExtensions, RevokedCertificate};
pub use issuing_distribution_point::IssuingDistributionPoint;
pub use list::CertificateRevocationList;
pub use reason::RevocationReason;
