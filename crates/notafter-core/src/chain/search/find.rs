//! The first search: only issuers without fault, until a path holds.

use super::Search;
use super::whole::Whole;
use crate::chain::check::{self, Role};
use crate::chain::finding::Problem;
use crate::chain::node::NodeId;

/// What is looked for.
pub(super) struct Goal {
    /// The paths that hold, so far, each with what is to be said of it as a whole.
    pub(super) found: Vec<(Vec<NodeId>, Whole)>,
    /// How many are enough.
    wanted: usize,
    /// The one anchor at which they have to end, for the issuer of a revocation list.
    anchor: Option<NodeId>,
    /// Certificates that they may not have.
    avoided: Vec<NodeId>,
    /// Whether one of these came up.
    pub(super) is_narrowed: bool,
}

impl Goal {
    pub(super) const fn new(wanted: usize) -> Self {
        Self {
            found: Vec::new(),
            wanted,
            anchor: None,
            avoided: Vec::new(),
            is_narrowed: false,
        }
    }

    /// Paths of another certificate than the leaf, to this anchor alone, without these certificates.
    pub(super) fn to_anchor(anchor: NodeId, wanted: usize, avoided: Vec<NodeId>) -> Self {
        Self {
            anchor: Some(anchor),
            avoided,
            ..Self::new(wanted)
        }
    }
}

impl Search<'_> {
    /// Extends the path to anchors by issuers without fault, until enough paths are found or the budget is spent;
    /// whether that is so. Faults of the path's first certificate, which every path would share, do not
    /// count here.
    pub(super) fn find(&mut self, path: &mut Vec<NodeId>, goal: &mut Goal) -> bool {
        for candidate in self.candidates(path) {
            if goal.avoided.contains(&candidate) {
                goal.is_narrowed = true;
                continue;
            }
            path.push(candidate);
            // Who may be its issuer is asked next in any case, and then its names are known.
            self.pool.of_issuer(candidate);
            let is_end = match goal.anchor {
                Some(anchor) => candidate == anchor,
                None => self.is_trusted(candidate),
            };
            let whole = if is_end && self.holds(path, Role::Anchor) {
                match goal.anchor {
                    Some(_) => Some(Whole::default()),
                    None => self.holds_as_a_whole(path),
                }
            } else {
                None
            };
            let is_found = whole.is_some();
            goal.found.extend(whole.map(|whole| (path.clone(), whole)));
            let is_enough = goal.found.len() >= goal.wanted
                // What follows an anchor that holds can only be longer.
                || !is_found
                    && !self.is_too_deep(path)
                    && self.budget.longer_path(path.len())
                    && self.holds(path, Role::Intermediate)
                    && self.find(path, goal)
                || self.budget.exhausted.is_some();
            path.pop();
            if is_enough {
                return true;
            }
        }
        false
    }

    /// Whether the last certificate of the path may issue those below it: the signature comes last, as
    /// it costs most.
    fn holds(&mut self, path: &[NodeId], role: Role) -> bool {
        let Some(node) = path.last().and_then(|id| self.pool.get(*id)) else {
            return false;
        };
        if node
            .issuer_problems(&self.settings, role)
            .iter()
            .any(Problem::is_error)
        {
            return false;
        }
        let steps = self.pool.steps(path);
        if check::path_length::check(&steps).is_some() {
            return false;
        }
        check::name_constraints::holds(&steps, &mut self.budget)
            && self.last_signatures_hold(path, role == Role::Anchor)
    }

    /// What is to be said of a path to an anchor as a whole, if that is no error.
    fn holds_as_a_whole(&mut self, path: &[NodeId]) -> Option<Whole> {
        if !self.budget.complete_path() {
            return None;
        }
        let whole = self.whole_path(path);
        let mut problems = whole.problems.iter();
        problems.all(|(_, it)| !it.is_error()).then_some(whole)
    }
}
