//! The pure half of notafter: certificates read, judged and timed.
//!
//! Nothing here reads a clock, opens a socket or a file: octets come in as slices, and time is an
//! argument. Data flows one way:
//!
//! ```text
//! octets -- read --> Certificate -- validate --> ValidationReport -- assess --> ExpiryAssessment
//! ```
//!
//! - [`read`] turns whatever people have into items: certificates, requests, CRLs, keys.
//! - [`certificate`] shows every fact of a certificate, and what is wrong with it by itself.
//! - [`trust`] and [`chain`] find and judge the paths to trust anchors; [`name_match`] compares hosts.
//! - [`expiry`] says when it ends, how urgent that is, and when that changes.
//! - [`target`] reads what people type as an address; [`candidates`] says where certificates are likely to be.
//!
//! Products embed the crate `notafter`, which re-exports all of this and adds what needs a network.
//!
//! ```
//! use notafter_core::read;
//!
//! let contents = read::any(b"no certificate at all");
//! assert!(contents.items.is_empty());
//! assert_eq!(contents.skipped.len(), 1, "and it says why");
//! ```

pub mod candidates;
pub mod certificate;
pub mod chain;
mod codes;
pub mod der;
pub mod error;
pub mod expiry;
pub mod facts;
pub mod hex;
pub mod limits;
pub mod name_match;
pub mod read;
pub mod signature;
mod small_map;
pub mod target;
pub mod time;
pub mod trust;
