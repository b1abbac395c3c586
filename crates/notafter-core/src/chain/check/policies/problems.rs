//! What is wrong with the policies of a path.

use std::collections::BTreeSet;

use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::chain::node::Step;
use crate::chain::{PolicyInputs, ValidPolicies};
use crate::der::{Oid, OidBuf};
use crate::facts::Fact;

/// Policies that a finding lists: 20. More say nothing to a person, and a certificate
/// may have thousands.
const MAX_LISTED: usize = 20;

/// Why no policy was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LossReason {
    /// The certificate has no policies.
    NoPolicies,
    /// It has others than those above it allow.
    OtherPolicies,
    /// It has anyPolicy, which no longer stands for others.
    AnyPolicyInhibited,
    /// It maps its policies where mappings no longer count.
    MappingInhibited,
    /// Its policies or mappings cannot be read.
    Unreadable,
}

impl LossReason {
    const fn as_str(self) -> &'static str {
        match self {
            Self::NoPolicies => "no-policies",
            Self::OtherPolicies => "other-policies",
            Self::AnyPolicyInhibited => "any-policy-inhibited",
            Self::MappingInhibited => "mapping-inhibited",
            Self::Unreadable => "unreadable",
        }
    }
}

/// The certificate with which the last policy was lost.
#[derive(Debug)]
pub(super) struct Loss<'a> {
    /// Its place in the path.
    pub(super) index: usize,
    pub(super) reason: LossReason,
    /// What those above it would have let pass.
    pub(super) expected: BTreeSet<Oid<'a>>,
    /// What it has.
    pub(super) has: BTreeSet<Oid<'a>>,
}

fn oids<'a>(oids: impl IntoIterator<Item = Oid<'a>>) -> Vec<String> {
    let oids = oids.into_iter().take(MAX_LISTED);
    oids.map(|it| it.to_string()).collect()
}

fn required_by(requirer: Option<&Step<'_>>) -> Option<Fact> {
    let subject = requirer?.certificate.subject();
    Some(Fact::new("required_by", subject.to_string()))
}

pub(super) fn no_valid_policy(loss: &Loss<'_>, requirer: Option<&Step<'_>>) -> Problem {
    let mut facts = vec![
        Fact::new("reason", loss.reason.as_str()),
        Fact::new("expected", oids(loss.expected.iter().copied())),
        Fact::new("has", oids(loss.has.iter().copied())),
    ];
    facts.extend(required_by(requirer));
    Problem::error(Code::NoValidPolicy, facts)
}

pub(super) fn not_acceptable(
    inputs: &PolicyInputs,
    valid: &ValidPolicies,
    requirer: Option<&Step<'_>>,
) -> Problem {
    let mut facts = vec![
        Fact::new(
            "acceptable",
            oids(inputs.acceptable.iter().map(OidBuf::as_oid)),
        ),
        Fact::new(
            "valid",
            oids(valid.authority_constrained.iter().map(OidBuf::as_oid)),
        ),
    ];
    facts.extend(required_by(requirer));
    Problem::error(Code::PolicyNotAcceptable, facts)
}

pub(super) fn mapping_any(issuers: Oid<'_>, subjects: Oid<'_>) -> Problem {
    let facts = [
        Fact::new("issuer_domain_policy", issuers.to_string()),
        Fact::new("subject_domain_policy", subjects.to_string()),
    ];
    Problem::error(Code::PolicyMappingAny, facts)
}

pub(super) fn exhausted() -> Problem {
    let facts = [Fact::new("limit", "policy-steps")];
    Problem::error(Code::BudgetExhausted, facts)
}
