//! notafter for Kotlin and Swift.

pub use notafter_records::*;
