//! A candidate, why it is one, and the list of them.

use std::collections::HashSet;
use std::fmt;

use super::ZoneRecordType;
use crate::facts::Fact;
use crate::target::Target;

/// A target that may show a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Candidate {
    /// What to look at.
    pub target: Target,
    /// Why; the first reason where there are several.
    pub reason: CandidateReason,
}

/// Why a target is a candidate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CandidateReason {
    /// It was given, with a port or a service of its own.
    Given,
    /// Many domains have such a host.
    #[non_exhaustive]
    UsualName {
        /// The label before the domain, such as `mail`; empty for the domain itself.
        label: &'static str,
        /// What is usually there, in words.
        why: &'static str,
    },
    /// A record of a zone tells of it.
    #[non_exhaustive]
    ZoneRecord {
        /// The type of the record.
        record_type: ZoneRecordType,
        /// Its owner: in lower case, without the final dot.
        owner: String,
        /// The line on which it starts, counted from 1.
        line: usize,
    },
}

impl CandidateReason {
    /// Every code, in the order of declaration.
    pub const CODES: &'static [&'static str] = &["given", "usual-name", "zone-record"];

    /// The stable code, in kebab case.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::UsualName { .. } => "usual-name",
            Self::ZoneRecord { .. } => "zone-record",
        }
    }

    /// What it has to say besides its code: of a usual name `label`, of a record of a zone `record_type`, `owner` and
    /// `line`.
    pub fn facts(&self) -> Vec<Fact> {
        match self {
            Self::Given => Vec::new(),
            Self::UsualName { label, .. } => vec![Fact::new("label", *label)],
            Self::ZoneRecord {
                record_type,
                owner,
                line,
            } => vec![
                Fact::new("record_type", record_type.as_str()),
                Fact::new("owner", owner.as_str()),
                Fact::new("line", *line),
            ],
        }
    }
}

impl fmt::Display for CandidateReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Given => f.write_str("it was given"),
            Self::UsualName { why, .. } => f.write_str(why),
            Self::ZoneRecord {
                record_type,
                owner,
                line,
            } => write!(f, "{record_type} record of {owner} on line {line}"),
        }
    }
}

/// Candidates in the order in which they were found, each target once.
#[derive(Debug, Default)]
pub(super) struct Collection {
    candidates: Vec<Candidate>,
    seen: HashSet<Target>,
}

impl Collection {
    pub(super) fn contains(&self, target: &Target) -> bool {
        self.seen.contains(target)
    }

    pub(super) fn len(&self) -> usize {
        self.candidates.len()
    }

    /// Adds the target unless it is there.
    pub(super) fn add(&mut self, target: Target, reason: CandidateReason) {
        if self.seen.insert(target.clone()) {
            self.candidates.push(Candidate { target, reason });
        }
    }

    pub(super) fn into_candidates(self) -> Vec<Candidate> {
        self.candidates
    }
}
