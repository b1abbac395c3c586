//! Validation reports.

use std::collections::BTreeSet;

use notafter::certificate::Certificate;
use notafter::chain::{Finding, ValidPolicies, ValidationReport, Work};
use notafter::der::OidBuf;
use notafter::hex;
use serde::{Deserialize, Serialize};

use crate::{Facts, facts};

/// A verdict, and everything that it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Validation")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Validation")
)]
#[non_exhaustive]
pub struct ValidationRecord {
    /// `valid` or `invalid`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Verdict"))]
    pub verdict: String,
    /// The path, leaf first: each certificate's SHA-256, in hex.
    #[serde(default)]
    pub path: Vec<String>,
    /// Everything that is to be said of the path.
    #[serde(default)]
    pub findings: Vec<FindingRecord>,
    /// The certificate policies for which the path is valid; `None` where it ends before any trusted root.
    pub policies: Option<PoliciesRecord>,
    /// Other valid paths, as many as were asked for and found: in the form of `path`.
    #[serde(default)]
    pub other_paths: Vec<Vec<String>>,
    /// What it has cost.
    pub work: WorkRecord,
}

/// The certificate policies for which a path is valid (RFC 5280 section 6.1.6): dotted OIDs, in the order of their
/// DER. `2.5.29.32.0` stands for all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Policies")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Policies"))]
#[non_exhaustive]
pub struct PoliciesRecord {
    /// What the CAs allow.
    #[serde(default)]
    pub authority_constrained: Vec<String>,
    /// What of that is acceptable to whoever asked.
    #[serde(default)]
    pub user_constrained: Vec<String>,
}

/// What a validation has cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Work")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Work"))]
#[non_exhaustive]
pub struct WorkRecord {
    /// Signatures that were verified.
    pub signatures_checked: u64,
    /// Certificates that were weighed as the issuer of another.
    pub candidates_tried: u64,
    /// Paths that reached a trusted root, and were judged as a whole.
    pub paths_completed: u64,
    /// Signatures that were known from before, and not verified again.
    pub links_remembered: u64,
}

/// One thing to be said of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Finding")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Finding"))]
#[non_exhaustive]
pub struct FindingRecord {
    /// What, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::FindingCode"))]
    pub code: String,
    /// `error`, `warning` or `info`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Severity"))]
    pub severity: String,
    /// Which certificate: its place in the path, from 0 for the leaf.
    pub certificate_index: Option<u64>,
    /// What, as a sentence.
    pub message: String,
    /// How to mend it; `None` where there is nothing to do.
    pub remedy: Option<String>,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
    /// SHA-256 of that certificate, in hex.
    pub fingerprint_sha256: Option<String>,
}

/// The report as a record.
pub fn validation_record(report: &ValidationReport) -> ValidationRecord {
    ValidationRecord {
        verdict: report.verdict.as_str().to_owned(),
        path: fingerprints(&report.path),
        findings: report.findings.iter().map(finding_record).collect(),
        policies: report.policies.as_ref().map(policies_record),
        other_paths: report
            .other_paths
            .iter()
            .map(|path| fingerprints(path))
            .collect(),
        work: work_record(&report.work),
    }
}

/// SHA-256 of each, in hex.
pub(crate) fn fingerprints(path: &[Certificate]) -> Vec<String> {
    let path = path.iter();
    path.map(|certificate| hex::encode(certificate.fingerprint_sha256()))
        .collect()
}

fn policies_record(policies: &ValidPolicies) -> PoliciesRecord {
    let dotted = |policies: &BTreeSet<OidBuf>| policies.iter().map(OidBuf::to_string).collect();
    PoliciesRecord {
        authority_constrained: dotted(&policies.authority_constrained),
        user_constrained: dotted(&policies.user_constrained),
    }
}

const fn work_record(work: &Work) -> WorkRecord {
    WorkRecord {
        signatures_checked: work.signatures_checked as u64,
        candidates_tried: work.candidates_tried as u64,
        paths_completed: work.paths_completed as u64,
        links_remembered: work.links_remembered as u64,
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
