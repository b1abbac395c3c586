//! Targets where certificates are likely to be.

use notafter::candidates::{Candidate, ZoneCandidates, ZoneIssue};
use serde::{Deserialize, Serialize};

use crate::{Facts, facts};

/// A target that may show a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Candidate")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Candidate"))]
#[non_exhaustive]
pub struct CandidateRecord {
    /// The target in its canonical text.
    pub target: String,
    /// Why it is one, by its stable code: `given`, `usual-name` or `zone-record`.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::CandidateReasonCode")
    )]
    pub reason: String,
    /// The same as a sentence.
    pub reason_message: String,
    /// The particulars of the reason.
    #[serde(default)]
    pub reason_facts: Facts,
}

/// A candidate as a record.
pub fn candidate_record(candidate: &Candidate) -> CandidateRecord {
    CandidateRecord {
        target: candidate.target.to_string(),
        reason: candidate.reason.code().to_owned(),
        reason_message: candidate.reason.to_string(),
        reason_facts: facts(&candidate.reason.facts()),
    }
}

/// Targets where certificates are likely to be, and what of a zone could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Candidates")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Candidates")
)]
#[non_exhaustive]
pub struct CandidatesRecord {
    /// The candidates, each target once: in the order of the zone, or the domain itself first.
    pub candidates: Vec<CandidateRecord>,
    /// Lines of the zone that gave none although they were meant to: the first thousand.
    #[serde(default)]
    pub skipped: Vec<ZoneIssueRecord>,
    /// How many of those there are in all.
    #[serde(default)]
    pub skipped_in_all: u64,
    /// Records that were read of a zone, whether or not they gave a candidate; `None` where a domain was given. With 0
    /// the text is no zone.
    pub zone_records: Option<u64>,
}

/// A line of a zone that gave no candidate although it was meant to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ZoneIssue")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "ZoneIssue"))]
#[non_exhaustive]
pub struct ZoneIssueRecord {
    /// The line on which the record starts, from 1; 0 where it is not the text but the origin that was given with it.
    pub line: u64,
    /// What is wrong, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::ZoneIssueCode"))]
    pub code: String,
    /// What is wrong and what to do about it, as a sentence.
    pub message: String,
    /// A host to try instead: a text that parses as a target.
    pub suggestion: Option<String>,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
}

/// The candidates of a domain as a record.
pub fn domain_candidates_record(candidates: &[Candidate]) -> CandidatesRecord {
    CandidatesRecord {
        candidates: candidates.iter().map(candidate_record).collect(),
        ..CandidatesRecord::default()
    }
}

/// The candidates of a zone as a record.
pub fn zone_candidates_record(zone: &ZoneCandidates) -> CandidatesRecord {
    CandidatesRecord {
        candidates: zone.candidates.iter().map(candidate_record).collect(),
        skipped: zone.skipped.iter().map(zone_issue_record).collect(),
        skipped_in_all: zone.skipped_in_all as u64,
        zone_records: Some(zone.records as u64),
    }
}

/// An issue of a zone as a record.
pub fn zone_issue_record(issue: &ZoneIssue) -> ZoneIssueRecord {
    ZoneIssueRecord {
        line: issue.line as u64,
        code: issue.code.as_str().to_owned(),
        message: issue.to_string(),
        suggestion: issue.suggestion().map(str::to_owned),
        facts: facts(&issue.facts()),
    }
}
