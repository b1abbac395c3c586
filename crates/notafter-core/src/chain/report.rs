//! What a validation finds.

use std::fmt;
use std::ops::Add;

use super::{Finding, Severity, ValidPolicies};
use crate::certificate::Certificate;

/// Whether a certificate counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// A path to an anchor holds, with no finding that is an error.
    Valid,
    /// No path holds.
    Invalid,
}

impl Verdict {
    /// Both verdicts.
    pub const ALL: &'static [Self] = &[Self::Valid, Self::Invalid];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Invalid => "invalid",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a validation has cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Work {
    /// Signatures that were verified: each pair of certificates once, and each revocation list that was asked.
    pub signatures_checked: usize,
    /// Certificates that were weighed as the issuer of another.
    pub candidates_tried: usize,
    /// Paths that reached an anchor with every link in order, and were judged as a whole.
    pub paths_completed: usize,
    /// Signatures that a [`LinkCache`](super::LinkCache) knew, so that they were not verified again.
    pub links_remembered: usize,
}

impl Add for Work {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            signatures_checked: self.signatures_checked + other.signatures_checked,
            candidates_tried: self.candidates_tried + other.candidates_tried,
            paths_completed: self.paths_completed + other.paths_completed,
            links_remembered: self.links_remembered + other.links_remembered,
        }
    }
}

/// The verdict, and everything that it rests on.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ValidationReport {
    /// Whether the certificate counts.
    pub verdict: Verdict,
    /// The path, leaf first, including the anchor: the valid one, or the best that was found, which
    /// may end before any anchor.
    pub path: Vec<Certificate>,
    /// Everything that is to be said of the path, in its order; errors, warnings and notes.
    pub findings: Vec<Finding>,
    /// The certificate policies for which the path is valid (RFC 5280 section 6.1.6); `None` where it ends before
    /// any anchor.
    pub policies: Option<ValidPolicies>,
    /// Other valid paths, leaf first, likely ones first: as many as were
    /// [asked for](super::ValidationRequest::with_other_paths) and found within the limits.
    pub other_paths: Vec<Vec<Certificate>>,
    /// What it has cost.
    pub work: Work,
}

impl ValidationReport {
    /// Whether the certificate counts.
    pub fn is_valid(&self) -> bool {
        self.verdict == Verdict::Valid
    }

    /// The findings that make it invalid.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        let findings = self.findings.iter();
        findings.filter(|finding| finding.severity == Severity::Error)
    }
}
