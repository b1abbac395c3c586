//! Certificate policies (RFC 5280 sections 6.1.2 to 6.1.5, as RFC 9618 amends them).
//!
//! The path is gone down once, from below the anchor to the leaf; the anchor itself says nothing of
//! policies. In place of RFC 5280's tree, which a hostile path makes grow with a power of its
//! length, stands the graph of RFC 9618, and the work on it is bounded by [`MAX_POLICY_STEPS`].

mod extensions;
mod graph;
mod problems;
mod progress;
mod steps;
#[cfg(test)]
mod tests;

pub use self::steps::MAX_POLICY_STEPS;

use self::progress::Progress;
use crate::chain::finding::Problem;
use crate::chain::node::Step;
use crate::chain::{PolicyInputs, ValidPolicies};

/// What the policies of a path come to.
#[derive(Debug)]
pub(in crate::chain) struct PolicyOutcome {
    /// The policies for which the path is valid.
    pub(in crate::chain) policies: ValidPolicies,
    /// What is wrong, each with the place of its certificate in the path.
    pub(in crate::chain) problems: Vec<(usize, Problem)>,
}

/// Processes the policies of a path that ends at an anchor, leaf first.
///
/// Of an anchor that is the leaf itself there is nothing to process: it is trusted for every policy,
/// as the path is before its first certificate.
pub(in crate::chain) fn process(path: &[Step<'_>], inputs: &PolicyInputs) -> PolicyOutcome {
    let below = path.split_last().map_or(&[][..], |(_, below)| below);
    let mut progress = Progress::new(below, inputs);
    for (index, step) in below.iter().enumerate().rev() {
        if progress.take(index, step).is_err() {
            return progress.give_up(index);
        }
    }
    progress.finish()
}
