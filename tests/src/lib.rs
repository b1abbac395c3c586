//! Shared parts of the tests that span crates: certificates made to order
//! (right or wrong in one chosen place), a small PKI, real servers on loopback,
//! and the public conformance suites. Everything here panics where it cannot do its
//! work; nothing here ships.

pub mod conformance;
pub mod crl;
pub mod figure;
#[cfg(target_os = "linux")]
pub mod fleet;
pub mod json_schema;
pub mod kept;
pub mod peers;
pub mod pki;
pub mod refusals;
pub mod servers;
pub mod serving;
pub mod suites;
pub mod vectors;

pub use notafter_forge::{builder, der, extension, keys, name, skip, tree};
