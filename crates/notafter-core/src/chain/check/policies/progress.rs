//! The way down the path: the state variables of RFC 5280 section 6.1.2 and what each certificate makes of them.

use std::collections::BTreeSet;

use super::PolicyOutcome;
use super::extensions::{Entry, Mappings, PolicyExtensions};
use super::graph::Graph;
use super::problems::{self, Loss, LossReason};
use super::steps::{Exhausted, Steps};
use crate::certificate::oids::ANY_POLICY;
use crate::chain::finding::Problem;
use crate::chain::node::Step;
use crate::chain::{PolicyInputs, ValidPolicies};
use crate::der::{Oid, OidBuf};

/// How far the processing is.
pub(super) struct Progress<'a> {
    /// The certificates below the anchor, leaf first.
    path: &'a [Step<'a>],
    inputs: &'a PolicyInputs,
    pub(super) steps: Steps,
    pub(super) graph: Graph<'a>,
    /// Certificates to come before an explicit policy is required; likewise the next two.
    explicit_policy: u32,
    policy_mapping: u32,
    inhibit_any_policy: u32,
    /// The certificate that requires an explicit policy earliest; `None` is the caller.
    required_by: Option<usize>,
    /// Where the last policy was lost.
    loss: Option<Loss<'a>>,
    is_loss_told: bool,
    problems: Vec<(usize, Problem)>,
}

impl<'a> Progress<'a> {
    /// Before the first certificate (section 6.1.2).
    pub(super) fn new(path: &'a [Step<'a>], inputs: &'a PolicyInputs) -> Self {
        let beyond = u32::try_from(path.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        let unless = |is_set: bool| if is_set { 0 } else { beyond };
        Self {
            path,
            inputs,
            steps: Steps::new(),
            graph: Graph::new(),
            explicit_policy: unless(inputs.require_explicit_policy),
            policy_mapping: unless(inputs.inhibit_policy_mapping),
            inhibit_any_policy: unless(inputs.inhibit_any_policy),
            required_by: None,
            loss: None,
            is_loss_told: false,
            problems: Vec::new(),
        }
    }

    /// The next certificate, whose place in the path is `index`.
    pub(super) fn take(&mut self, index: usize, step: &'a Step<'a>) -> Result<(), Exhausted> {
        let extensions = PolicyExtensions::read(step.certificate, &mut self.steps)?;
        self.descend(index, step, extensions.policies)?;
        self.demand_policy();
        if index == 0 {
            // Section 6.1.5 (a), (b).
            self.explicit_policy = self.explicit_policy.saturating_sub(1);
            if extensions.require_explicit_policy == Some(0) {
                self.require_within(0, index);
            }
            return Ok(());
        }
        self.map(index, extensions.mappings)?;
        if !step.is_self_issued {
            // Section 6.1.4 (h).
            self.explicit_policy = self.explicit_policy.saturating_sub(1);
            self.policy_mapping = self.policy_mapping.saturating_sub(1);
            self.inhibit_any_policy = self.inhibit_any_policy.saturating_sub(1);
        }
        // Section 6.1.4 (i), (j).
        if let Some(skipped) = extensions.require_explicit_policy {
            self.require_within(skipped, index);
        }
        let lower = |variable: &mut u32, to: Option<u32>| {
            *variable = to.map_or(*variable, |to| to.min(*variable));
        };
        lower(&mut self.policy_mapping, extensions.inhibit_policy_mapping);
        lower(&mut self.inhibit_any_policy, extensions.inhibit_any_policy);
        Ok(())
    }

    fn require_within(&mut self, certificates: u32, index: usize) {
        if certificates < self.explicit_policy {
            self.explicit_policy = certificates;
            self.required_by = Some(index);
        }
    }

    /// Section 6.1.3 (d), (e).
    fn descend(
        &mut self,
        index: usize,
        step: &Step<'_>,
        policies: Entry<BTreeSet<Oid<'a>>>,
    ) -> Result<(), Exhausted> {
        if self.graph.is_null() {
            return Ok(());
        }
        let takes_any = self.inhibit_any_policy > 0 || index > 0 && step.is_self_issued;
        let reason = match &policies {
            Entry::Absent => LossReason::NoPolicies,
            Entry::Unreadable => LossReason::Unreadable,
            Entry::Read(policies) if policies.contains(&ANY_POLICY) && !takes_any => {
                LossReason::AnyPolicyInhibited
            }
            Entry::Read(_) => LossReason::OtherPolicies,
        };
        let policies = match policies {
            Entry::Read(policies) => policies,
            Entry::Absent | Entry::Unreadable => BTreeSet::new(),
        };
        self.graph.descend(&policies, takes_any, &mut self.steps)?;
        self.note_loss(index, reason, policies);
        Ok(())
    }

    /// Section 6.1.4 (a), (b).
    fn map(&mut self, index: usize, mappings: Entry<Mappings<'a>>) -> Result<(), Exhausted> {
        if let Entry::Read(Mappings {
            with_any: Some((issuers, subjects)),
            ..
        }) = mappings
        {
            // Here RFC 5280's processing ends, without any policy. To say so again is no help.
            let problem = problems::mapping_any(issuers, subjects);
            self.problems.push((index, problem));
            self.graph.clear();
        }
        if self.graph.is_null() {
            return Ok(());
        }
        match mappings {
            Entry::Absent => {}
            Entry::Read(mappings) if self.policy_mapping > 0 => {
                self.graph.map(mappings.pairs, &mut self.steps)?;
            }
            Entry::Read(mappings) => {
                let before = self.graph.policies();
                self.graph.drop_mapped(&mappings.pairs);
                self.note_loss(index, LossReason::MappingInhibited, before);
            }
            Entry::Unreadable => {
                let before = self.graph.policies();
                self.graph.clear();
                self.note_loss(index, LossReason::Unreadable, before);
            }
        }
        Ok(())
    }

    fn note_loss(&mut self, index: usize, reason: LossReason, has: BTreeSet<Oid<'a>>) {
        if self.graph.is_null() {
            self.loss = Some(Loss {
                index,
                reason,
                expected: self.graph.expected(),
                has,
            });
        }
    }

    /// Section 6.1.3 (f): told once, of the certificate with which the last policy was lost.
    fn demand_policy(&mut self) {
        if self.explicit_policy > 0 || self.is_loss_told {
            return;
        }
        if let Some(loss) = &self.loss {
            let problem = problems::no_valid_policy(loss, self.requirer());
            self.problems.push((loss.index, problem));
            self.is_loss_told = true;
        }
    }

    /// The certificate that requires a policy.
    fn requirer(&self) -> Option<&'a Step<'a>> {
        self.path.get(self.required_by?)
    }

    /// The end of the path (section 6.1.5 (g)).
    pub(super) fn finish(mut self) -> PolicyOutcome {
        self.demand_policy();
        let policies = self.valid_policies();
        let is_unacceptable = !self.graph.is_null() && policies.user_constrained.is_empty();
        if is_unacceptable && self.explicit_policy == 0 {
            let problem = problems::not_acceptable(self.inputs, &policies, self.requirer());
            self.problems.push((0, problem));
        }
        PolicyOutcome {
            policies,
            problems: self.problems,
        }
    }

    fn valid_policies(&self) -> ValidPolicies {
        let authority = self.graph.authority_constrained();
        let acceptable = &self.inputs.acceptable;
        let authority_constrained: BTreeSet<OidBuf> =
            authority.iter().map(|it| OidBuf::from(*it)).collect();
        let user_constrained = if self.inputs.accepts_any() {
            authority_constrained.clone()
        } else if authority.contains(&ANY_POLICY) {
            acceptable.clone()
        } else {
            authority_constrained
                .intersection(acceptable)
                .cloned()
                .collect()
        };
        ValidPolicies {
            authority_constrained,
            user_constrained,
        }
    }

    /// The limit was met at this certificate: no policy is known to be valid, and the path is not.
    pub(super) fn give_up(mut self, index: usize) -> PolicyOutcome {
        self.problems.push((index, problems::exhausted()));
        PolicyOutcome {
            policies: ValidPolicies::default(),
            problems: self.problems,
        }
    }
}
