//! What concerns an anchored path as a whole.

use super::Search;
use crate::chain::finding::Problem;
use crate::chain::node::NodeId;

/// What is to be said of a path as a whole: each problem with the place of its certificate.
#[derive(Default)]
pub(super) struct Whole {
    pub(super) problems: Vec<(usize, Problem)>,
}

impl Search<'_> {
    /// What is to be said of a path that ends at an anchor.
    pub(super) fn whole_path(&mut self, path: &[NodeId]) -> Whole {
        let _ = path;
        Whole::default()
    }
}
