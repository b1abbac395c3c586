//! The second search: no path holds, so faulty issuers are taken too, to find the best path to tell of.

use super::{End, Judged, Search};
use crate::chain::check;
use crate::chain::node::{LEAF, NodeId};
use crate::signature::SignatureError;

impl<'a> Search<'a> {
    /// Extends the path by every issuer whose signature is right, whatever else is wrong, and keeps the best.
    pub(super) fn explore(&mut self, path: &mut Vec<NodeId>, best: &mut Option<Judged<'a>>) {
        let Some(last) = path.last().copied().filter(|_| self.budget.has_paths()) else {
            return;
        };
        let is_anchor = self.pool.get(last).is_some_and(|it| it.anchor.is_some());
        if is_anchor {
            self.offer(path, End::Anchor, best);
            if !(last == LEAF || self.issued_by_another(last)) {
                return;
            }
        } else if self.is_too_deep(path) {
            self.offer(path, End::TooDeep, best);
            return;
        }
        if !self.budget.longer_path(path.len()) {
            if !is_anchor {
                self.offer(path, End::Exhausted, best);
            }
            return;
        }
        let candidates = self.candidates(path);
        let mut signers = Vec::new();
        let mut impostors = Vec::new();
        let mut is_cut = candidates.is_empty() && self.budget.exhausted.is_some();
        for candidate in &candidates {
            if !self.has_parameters(*candidate) {
                // Only a certificate above it lets its signatures be verified.
                signers.push(*candidate);
                continue;
            }
            match self.signature(last, *candidate, &[]) {
                Some(Ok(()) | Err(SignatureError::Unsupported)) => signers.push(*candidate),
                Some(Err(_)) => impostors.push(*candidate),
                None => {
                    is_cut = true;
                    break;
                }
            }
        }
        if signers.is_empty() {
            // One that has the right name and is not known to have another key is more
            // likely the issuer of a certificate that was changed than a stranger.
            let likely = impostors
                .first()
                .filter(|id| !self.has_another_key_id(last, **id));
            signers.extend(likely);
        }
        if signers.is_empty() && !is_anchor {
            let end = if is_cut {
                End::Exhausted
            } else {
                End::NoIssuer(candidates.len())
            };
            self.offer(path, end, best);
        }
        for signer in signers {
            path.push(signer);
            self.explore(path, best);
            path.pop();
        }
    }

    fn issued_by_another(&self, id: NodeId) -> bool {
        let node = self.pool.get(id);
        node.is_some_and(|it| !it.is_self_issued())
    }

    fn has_another_key_id(&self, child: NodeId, issuer: NodeId) -> bool {
        let (Some(child), Some(issuer)) = (self.pool.get(child), self.pool.get(issuer)) else {
            return false;
        };
        check::key_identifiers::check_link(child.certificate, issuer.certificate).is_some()
    }

    fn offer(&mut self, path: &[NodeId], end: End, best: &mut Option<Judged<'a>>) {
        if !self.budget.path() {
            return;
        }
        let judged = self.judge(path, end, None);
        let is_better = |it: &Judged<'_>| best.as_ref().is_none_or(|best| it.rank > best.rank);
        if let Some(judged) = judged.filter(is_better) {
            *best = Some(judged);
        }
    }
}
