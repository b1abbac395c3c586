//! How far a scan is.

use notafter::fetch::Outcome;
use notafter::fetch::scan::Progress;
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
#[non_exhaustive]
pub struct ScanProgressRecord {
    /// Targets in all.
    pub targets: u64,
    /// Those that were begun.
    pub started: u64,
    /// Those of which the answer is there, whether or not somebody took it.
    pub finished: u64,
    /// Those that are being asked.
    pub in_flight: u64,
    /// Those that showed a certificate.
    pub certificates: u64,
    /// Those that could not be asked: texts that are no target.
    #[serde(default)]
    pub refused: u64,
    /// How many ended with each outcome, in the order of the codes; those with none are left out.
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
#[non_exhaustive]
pub struct OutcomeCountRecord {
    /// The outcome's code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::SnapshotOutcome"))]
    pub outcome: String,
    /// How many.
    pub count: u64,
}

/// How far a scan is, as a record. `refused` are those of its targets that were answered without being asked, and
/// `unasked` those that nobody had begun with when it was cancelled.
pub fn scan_progress_record(
    targets: u64,
    refused: u64,
    unasked: u64,
    progress: &Progress,
) -> ScanProgressRecord {
    let cancelled = Outcome::Cancelled.code();
    let outcomes = progress.by_outcome().map(|(outcome, count)| {
        let more = if outcome == cancelled { unasked } else { 0 };
        OutcomeCountRecord {
            outcome: outcome.to_owned(),
            count: count.saturating_add(more),
        }
    });
    let outcomes: Vec<OutcomeCountRecord> = outcomes.filter(|it| it.count > 0).collect();
    let finished: u64 = outcomes.iter().map(|it| it.count).sum();
    // In this order, as what is counted as finished has been counted as started before.
    let started = progress.started().saturating_add(unasked).max(finished);
    ScanProgressRecord {
        targets,
        started: started.saturating_add(refused),
        finished: finished.saturating_add(refused),
        in_flight: started.saturating_sub(finished),
        certificates: progress.certificates(),
        refused,
        outcomes,
    }
}
