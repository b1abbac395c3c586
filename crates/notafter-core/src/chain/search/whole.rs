//! What concerns an anchored path as a whole.

use super::Search;
use crate::chain::ValidPolicies;
use crate::chain::check::policies;
use crate::chain::check::trust::check_distrust;
use crate::chain::finding::Problem;
use crate::chain::node::NodeId;

/// What is to be said of a path as a whole.
#[derive(Debug, Default)]
pub(super) struct Whole {
    /// Each problem with the place of its certificate.
    pub(super) problems: Vec<(usize, Problem)>,
    /// What the path is valid for.
    pub(super) policies: ValidPolicies,
}

impl Search<'_> {
    /// What is to be said of a path that ends at an anchor.
    pub(super) fn whole_path(&mut self, path: &[NodeId]) -> Whole {
        let outcome = policies::process(&self.pool.steps(path), self.policies);
        let mut problems = outcome.problems;
        problems.extend(self.distrust(path));
        problems.extend(self.revocation(path));
        Whole {
            problems,
            policies: outcome.policies,
        }
    }

    /// Whether the anchor is no longer trusted for leaves as young as this path's.
    fn distrust(&self, path: &[NodeId]) -> Option<(usize, Problem)> {
        let place = path.len().checked_sub(1)?;
        let leaf = self.pool.get(*path.first()?)?;
        let anchor = self.pool.get(*path.last()?)?.anchor?;
        let problem = check_distrust(anchor, leaf.certificate)?;
        Some((place, problem))
    }
}
