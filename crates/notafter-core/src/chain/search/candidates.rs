//! Who may have issued a certificate, the likely ones first.

use std::cmp::Reverse;

use super::Search;
use crate::chain::node::NodeId;

impl Search<'_> {
    /// Who may have issued the last certificate of the path, the likely ones first, without any that is
    /// there already: the same certificate, or the same subject with the same key (RFC 4158 section 2.4.2).
    pub(super) fn candidates(&mut self, path: &[NodeId]) -> Vec<NodeId> {
        let Some(child) = path.last() else {
            return Vec::new();
        };
        let ids = self.pool.of_issuer(*child).to_vec();
        let Some(child) = self.pool.get(*child) else {
            return Vec::new();
        };
        let asked = child.certificate.authority_key_identifier();
        let asked = asked.and_then(|it| it.key_identifier);
        let mut scored = Vec::new();
        for id in ids {
            if !self.budget.candidate() {
                break;
            }
            let Some(node) = self.pool.get(id) else {
                continue;
            };
            let mut on_path = path.iter().filter_map(|id| self.pool.get(*id));
            if on_path.any(|it| it.is_same(node)) {
                continue;
            }
            let issuer = node.certificate;
            let key_id = match (asked, issuer.subject_key_identifier()) {
                (Some(asked), Some(has)) if asked == has => 0,
                (Some(_), Some(_)) => 2,
                _ => 1_u8,
            };
            let is_outside = !issuer.validity().contains(self.settings.at);
            // Of twins, the one that lasts longer makes the path that lasts longer.
            let end = Reverse(issuer.not_after());
            scored.push(((key_id, is_outside, !self.is_trusted(id), end), id));
        }
        scored.sort_by_key(|(score, _)| *score);
        scored.into_iter().map(|(_, id)| id).collect()
    }
}
