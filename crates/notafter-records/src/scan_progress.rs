//! How far a scan is.

use serde::{Deserialize, Serialize};

/// How far a scan is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ScanProgress")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "ScanProgress")
)]
pub struct ScanProgressRecord {
    /// Targets in all.
    pub targets: u64,
    /// Those that were begun.
    pub started: u64,
    /// Those that were answered.
    pub finished: u64,
    /// Those that are being asked.
    pub in_flight: u64,
    /// Those that showed a certificate.
    pub certificates: u64,
    /// How many ended with each outcome.
    #[serde(default)]
    pub outcomes: Vec<OutcomeCountRecord>,
}

/// How many ended with an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "OutcomeCount")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "OutcomeCount")
)]
pub struct OutcomeCountRecord {
    /// The outcome's code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::SnapshotOutcome"))]
    pub outcome: String,
    /// How many.
    pub count: u64,
}
