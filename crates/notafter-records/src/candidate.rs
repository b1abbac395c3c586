//! Targets where certificates are likely to be.

use notafter::candidates::Candidate;
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
