//! Path length (RFC 5280 sections 4.2.1.9 and 6.1.4 (l), (m)): self-issued certificates and the leaf do
//! not count.

use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::chain::node::Step;
use crate::facts::Fact;

/// Whether the last certificate of `path` (leaf first) allows those below it.
pub(in crate::chain) fn check(path: &[Step<'_>]) -> Option<Problem> {
    let (issuer, below) = path.split_last()?;
    let allowed = issuer.certificate.basic_constraints()?.path_length?;
    let found = intermediates(below);
    if found <= usize::try_from(allowed).unwrap_or(usize::MAX) {
        return None;
    }
    let facts = [Fact::new("path_length", allowed), Fact::new("found", found)];
    Some(Problem::error(Code::PathLengthExceeded, facts))
}

/// How many certificates of `path` (leaf first) count as intermediates.
pub(in crate::chain) fn intermediates(path: &[Step<'_>]) -> usize {
    let above_leaf = path.iter().skip(1);
    above_leaf.filter(|it| !it.is_self_issued).count()
}
