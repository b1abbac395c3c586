//! Certificates made to order, right or wrong in one chosen place; chains of them with something changed; and
//! what two validators may differ about.
//!
//! For the tests that span crates, and for the fuzz targets, which need the same certificates without the servers and
//! suites of the tests. Everything here panics where it cannot do its work; nothing here ships.

pub mod builder;
pub mod der;
pub mod differential;
pub mod extension;
pub mod keys;
pub mod name;
pub mod skip;
pub mod tree;
