//! Validation reports.

use notafter::chain::{Finding, ValidationReport};
use notafter::hex;
use serde::Serialize;

use crate::{Facts, facts};

/// A verdict, and everything that it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ValidationRecord {
    /// `valid` or `invalid`.
    pub verdict: String,
    /// The path, leaf first: each certificate's SHA-256, in hex.
    pub path: Vec<String>,
    /// Everything that is to be said of the path.
    pub findings: Vec<FindingRecord>,
}

/// One thing to be said of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindingRecord {
    /// What, by its stable code.
    pub code: String,
    /// `error`, `warning` or `info`.
    pub severity: String,
    /// Which certificate: its place in the path, from 0 for the leaf.
    pub certificate_index: Option<u64>,
    /// What, as a sentence.
    pub message: String,
    /// How to mend it; `None` where there is nothing to do.
    pub remedy: Option<String>,
    /// The particulars.
    pub facts: Facts,
    /// SHA-256 of that certificate, in hex.
    pub fingerprint_sha256: Option<String>,
}

/// The report as a record.
pub fn validation_record(report: &ValidationReport) -> ValidationRecord {
    ValidationRecord {
        verdict: report.verdict.as_str().to_owned(),
        path: report
            .path
            .iter()
            .map(|certificate| hex::encode(certificate.fingerprint_sha256()))
            .collect(),
        findings: report.findings.iter().map(finding_record).collect(),
    }
}

/// The finding as a record.
pub fn finding_record(finding: &Finding) -> FindingRecord {
    FindingRecord {
        code: finding.code.as_str().to_owned(),
        severity: finding.severity.as_str().to_owned(),
        certificate_index: finding.certificate_index.map(|index| index as u64),
        message: finding.message.clone(),
        remedy: finding.remedy.clone(),
        facts: facts(&finding.facts),
        fingerprint_sha256: finding.fingerprint.map(|it| hex::encode(&it)),
    }
}
