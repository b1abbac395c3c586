//! Chains: paths from a certificate to a trust anchor, and everything that is wrong with them.
//!
//! [`ChainValidator`] is built once from a trust store, a signature verifier and a profile, and
//! judges any number of certificates. It never stops at the first problem: where no path is
//! valid, the [`ValidationReport`] shows the best one with all its findings. Time is an
//! argument, and so is everything else.

mod budget;
mod check;
mod effective;
mod finding;
mod link_cache;
mod node;
mod normalise;
mod policy;
mod profile;
mod report;
mod request;
mod search;
#[cfg(test)]
mod tests;
mod validator;

pub use budget::{
    DEFAULT_MAX_DEPTH, MAX_CANDIDATES, MAX_COMPLETE_PATHS, MAX_LIST_OCTETS, MAX_LIST_OCTETS_WALKED,
    MAX_NAME_COMPARISONS, MAX_PATH_LENGTH, MAX_REPORTED_PATHS, MAX_SIGNATURE_CHECKS,
    MAX_STATUS_CHECKS, ValidationLimits,
};
pub use check::policies::MAX_POLICY_STEPS;
pub use effective::{EffectiveExpiry, EffectiveExpiryReport, LimitedBy, MAX_EFFECTIVE_STEPS};
pub use finding::{Finding, FindingCode, Severity};
pub use link_cache::{DEFAULT_CACHED_LINKS, LinkCache};
pub use normalise::{
    Fate, InputFate, MAX_NORMALISED, NormaliseOutcome, NormalisedChain, normalise,
    normalise_intermediates, served_chain_findings,
};
pub use policy::{PolicyInputs, ValidPolicies};
pub use profile::{Profile, Rule, UnknownProfile};
pub use report::{ValidationReport, Verdict, Work};
pub use request::{RevocationMode, UnknownRevocationMode, ValidationRequest};
pub use validator::ChainValidator;

pub use crate::trust::{Purpose, PurposeSet};
