//! Findings: what is to be said of a chain, and how to mend it.

mod code;
mod text;

pub use code::FindingCode;

use std::fmt;

use crate::certificate::Certificate;
use crate::facts::{Fact, FactValue};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Good to know.
    Info,
    /// It works here, and will not everywhere or not for long.
    Warning,
    /// The path is not valid.
    Error,
}

impl Severity {
    /// Every severity, the lightest first.
    pub const ALL: &'static [Self] = &[Self::Info, Self::Warning, Self::Error];

    /// The stable spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing to be said of a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What; stable.
    pub code: FindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// Which certificate: its place in the path (0 is the leaf), or in the served chain for findings of
    /// [`served_chain_findings`](super::served_chain_findings).
    pub certificate_index: Option<usize>,
    /// SHA-256 of that certificate.
    pub fingerprint: Option<[u8; 32]>,
    /// The particulars.
    pub facts: Vec<Fact>,
    /// Code and facts in words, for a person.
    pub message: String,
    /// How to mend it, for a technician; `None` where there is nothing to do.
    pub remedy: Option<String>,
}

impl Finding {
    /// The finding that a problem of this certificate is.
    pub(super) fn new(problem: Problem, certificate: Option<(usize, &Certificate)>) -> Self {
        let Problem {
            code,
            severity,
            facts,
        } = problem;
        let subject = certificate.map(|(_, certificate)| certificate);
        let is_issuer = certificate.is_some_and(|(index, _)| index > 0);
        Self {
            code,
            severity,
            certificate_index: certificate.map(|(index, _)| index),
            fingerprint: subject.map(|it| *it.fingerprint_sha256()),
            message: text::message(code, &facts, subject),
            remedy: text::remedy(code, &facts, is_issuer),
            facts,
        }
    }

    /// The limit on paths let none be judged.
    pub(super) fn nothing_judged() -> Self {
        let facts = [Fact::new("limit", "reported-paths")];
        Self::new(Problem::error(FindingCode::BudgetExhausted, facts), None)
    }

    /// The fact of this name.
    pub fn fact(&self, name: &str) -> Option<&FactValue> {
        let fact = self.facts.iter().find(|fact| fact.name == name)?;
        Some(&fact.value)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// A finding before it is put into words: what a check leaves behind.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) code: FindingCode,
    pub(super) severity: Severity,
    pub(super) facts: Vec<Fact>,
}

impl Problem {
    pub(super) fn new(code: FindingCode, severity: Severity, facts: impl Into<Vec<Fact>>) -> Self {
        Self {
            code,
            severity,
            facts: facts.into(),
        }
    }

    pub(super) fn error(code: FindingCode, facts: impl Into<Vec<Fact>>) -> Self {
        Self::new(code, Severity::Error, facts)
    }

    pub(super) fn warning(code: FindingCode, facts: impl Into<Vec<Fact>>) -> Self {
        Self::new(code, Severity::Warning, facts)
    }

    pub(super) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
