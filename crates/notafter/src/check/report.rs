//! What a check finds.

use notafter_core::certificate::Certificate;
use notafter_core::chain::{Finding, ValidationReport};
use notafter_core::error::ParseError;
use notafter_core::expiry::ExpiryAssessment;

use super::ConnectionFinding;
use crate::fetch::Observation;

/// What a server showed, and what is to be said of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckReport {
    /// What was seen, octet for octet.
    pub observation: Observation,
    /// What is to be said of the connection.
    pub connection_findings: Vec<ConnectionFinding>,
    /// The certificates as served, those that can be read.
    pub chain: Vec<Certificate>,
    /// Those that cannot.
    pub unreadable: Vec<UnreadableCertificate>,
    /// What is to be said of them; `None` where no certificate was obtained, or the server's own cannot
    /// be read.
    pub judgement: Option<Judgement>,
}

/// What is to be said of a chain.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Judgement {
    /// Whether it is valid, and everything that is wrong with the path.
    pub validation: ValidationReport,
    /// What is wrong with the chain as it is served, apart from the path that could be built; indices
    /// are places in the chain as given.
    pub chain_findings: Vec<Finding>,
    /// When it ends, and how urgent that is.
    pub expiry: ExpiryAssessment,
}

/// A certificate of a served chain that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnreadableCertificate {
    /// Its place in the chain as served: 0 is the server's own.
    pub index: usize,
    /// Why.
    pub error: ParseError,
}
