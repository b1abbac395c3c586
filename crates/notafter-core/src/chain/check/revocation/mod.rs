//! Revocation by CRL (RFC 5280 section 6.3): whether the lists at hand say that a certificate is revoked.
//!
//! [`status`] answers for one certificate at an instant. It is a function of the certificate, the lists and the
//! instant, but for one question that only the path search can answer: whether a list is authentic
//! ([`CrlIssuers`]).

mod authenticity;
mod entry;
mod exempt;
mod lists;
mod names;
mod point;
mod scope;
mod status;
mod walk;

pub(in crate::chain) use authenticity::{CrlIssuers, Distrust};
pub(in crate::chain) use lists::RevocationLists;
pub(in crate::chain) use status::{Answer, Why};
pub(in crate::chain) use walk::status;
