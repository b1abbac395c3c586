//! The policy graph of RFC 9618 section 5: the tree of RFC 5280 with equal nodes made one.
//!
//! The tree may double with every certificate. Here a policy is one node in each level, however many
//! ways lead to it, so that a level has no more nodes than its certificate and the level above have
//! policies, and no more edges than the certificate above has mappings.

use std::collections::{BTreeMap, BTreeSet};

use super::extensions::Pairs;
use super::steps::{Exhausted, Steps, weight};
use crate::certificate::oids::ANY_POLICY;
use crate::der::Oid;

/// A policy that is valid at its level. Qualifiers are not carried.
#[derive(Debug)]
struct Node<'a> {
    /// Policies of the next certificate that continue it (the `expected_policy_set`).
    expected: BTreeSet<Oid<'a>>,
    /// Policies of the level above that it continues.
    parents: Vec<Oid<'a>>,
}

type Level<'a> = BTreeMap<Oid<'a>, Node<'a>>;

/// The levels, from the anchor down.
///
/// Nodes without children stay where they are, as only the last level counts on the way down and only
/// what leads to it on the way back. The graph is NULL where that level is empty.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    levels: Vec<Level<'a>>,
}

impl<'a> Graph<'a> {
    /// As it is at the anchor: anyPolicy alone (RFC 5280 section 6.1.2 (a)).
    pub(super) fn new() -> Self {
        let any = Node {
            expected: BTreeSet::from([ANY_POLICY]),
            parents: Vec::new(),
        };
        Self {
            levels: vec![Level::from([(ANY_POLICY, any)])],
        }
    }

    /// Whether no policy is left.
    pub(super) fn is_null(&self) -> bool {
        self.levels.last().is_none_or(BTreeMap::is_empty)
    }

    /// Leaves no policy in the last level.
    pub(super) fn clear(&mut self) {
        if let Some(level) = self.levels.last_mut() {
            level.clear();
        }
    }

    /// The policies of the last level.
    pub(super) fn policies(&self) -> BTreeSet<Oid<'a>> {
        let nodes = self.levels.last().into_iter().flat_map(BTreeMap::keys);
        nodes.copied().collect()
    }

    /// Policies of the last certificate that would have continued one of the level above.
    pub(super) fn expected(&self) -> BTreeSet<Oid<'a>> {
        let above = self.levels.iter().rev().nth(1);
        let nodes = above.into_iter().flat_map(BTreeMap::values);
        nodes.flat_map(|node| &node.expected).copied().collect()
    }

    /// The level of a certificate with these policies (section 6.1.3 (d)); `takes_any` where its
    /// anyPolicy stands for others.
    pub(super) fn descend(
        &mut self,
        policies: &BTreeSet<Oid<'a>>,
        takes_any: bool,
        steps: &mut Steps,
    ) -> Result<(), Exhausted> {
        let above = self.levels.last();
        let has_any = above.is_some_and(|it| it.contains_key(&ANY_POLICY));
        let mut continued: BTreeMap<Oid<'a>, Vec<Oid<'a>>> = BTreeMap::new();
        for (parent, node) in above.into_iter().flatten() {
            for policy in &node.expected {
                steps.take(1)?;
                continued.entry(*policy).or_default().push(*parent);
            }
        }
        let mut level = Level::new();
        for policy in policies.iter().filter(|it| **it != ANY_POLICY) {
            match continued.remove(policy) {
                Some(parents) => grow(&mut level, *policy, parents, steps)?,
                None if has_any => grow(&mut level, *policy, vec![ANY_POLICY], steps)?,
                None => {}
            }
        }
        if takes_any && policies.contains(&ANY_POLICY) {
            for (policy, parents) in continued {
                grow(&mut level, policy, parents, steps)?;
            }
        }
        self.levels.push(level);
        Ok(())
    }

    /// Maps policies of the last level to those that continue them (section 6.1.4 (b)(1)).
    pub(super) fn map(&mut self, mappings: Pairs<'a>, steps: &mut Steps) -> Result<(), Exhausted> {
        let Some(level) = self.levels.last_mut() else {
            return Ok(());
        };
        let has_any = level.contains_key(&ANY_POLICY);
        for (policy, subject_policies) in mappings {
            if has_any && !level.contains_key(&policy) {
                // anyPolicy's parent is always anyPolicy.
                grow(level, policy, vec![ANY_POLICY], steps)?;
            }
            if let Some(node) = level.get_mut(&policy) {
                node.expected = subject_policies;
            }
        }
        Ok(())
    }

    /// Takes policies that are mapped out of the last level, as mapping is inhibited (section 6.1.4 (b)(2)).
    pub(super) fn drop_mapped(&mut self, mappings: &Pairs<'a>) {
        if let Some(level) = self.levels.last_mut() {
            level.retain(|policy, _| !mappings.contains_key(policy));
        }
    }

    /// Policies that lead from the anchor to the last level, by the name at which they leave
    /// anyPolicy, and anyPolicy if it gets there itself: the authority-constrained-policy-set
    /// (section 6.1.5 (g)).
    pub(super) fn authority_constrained(&self) -> BTreeSet<Oid<'a>> {
        let mut found = BTreeSet::new();
        let mut reached = self.policies();
        if reached.contains(&ANY_POLICY) {
            found.insert(ANY_POLICY);
        }
        for level in self.levels.iter().rev() {
            let mut above = BTreeSet::new();
            for policy in reached {
                let parents = level.get(&policy).map(|node| &*node.parents);
                let parents = parents.unwrap_or_default();
                if policy != ANY_POLICY && parents.contains(&ANY_POLICY) {
                    found.insert(policy);
                }
                above.extend(parents);
            }
            reached = above;
        }
        found
    }

    /// Nodes and edges.
    #[cfg(test)]
    pub(super) fn size(&self) -> (usize, usize) {
        let nodes = || self.levels.iter().flat_map(BTreeMap::values);
        let edges = nodes().map(|node| node.parents.len()).sum();
        (nodes().count(), edges)
    }
}

fn grow<'a>(
    level: &mut Level<'a>,
    policy: Oid<'a>,
    parents: Vec<Oid<'a>>,
    steps: &mut Steps,
) -> Result<(), Exhausted> {
    steps.take(weight(policy.contents()))?;
    let node = Node {
        expected: BTreeSet::from([policy]),
        parents,
    };
    level.insert(policy, node);
    Ok(())
}
