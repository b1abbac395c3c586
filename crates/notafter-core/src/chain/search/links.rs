//! The signatures between certificates: each verified once, and not at all where the link cache knows it.

use super::Search;
use crate::certificate::oids;
use crate::chain::node::{LEAF, Node, NodeId, Pool};
use crate::signature::{SignatureError, SignedData};
use crate::small_map::SmallMap;

/// What has been verified so far, by child, issuer, and whose parameters the issuer's key was used with.
pub(super) type Links = SmallMap<(NodeId, NodeId, Parameters), Result<(), SignatureError>>;

/// Signatures of revocation lists that have been verified so far, by list, issuer, and parameters.
pub(super) type ListSignatures = SmallMap<(usize, NodeId, Parameters), Result<(), SignatureError>>;

/// Where the parameters of a key come from (RFC 5280 section 6.1.4 (d) to (f)). Only DSA keys may leave them out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Parameters {
    /// The key has its own, or needs none.
    Own,
    /// The key leaves them out, and this certificate above it in the path has them.
    Inherited(NodeId),
    /// The key leaves them out, and so do all above it, as far as the path goes: another certificate may have them.
    Awaited,
    /// The key leaves them out, and the next one that could have them is of another kind.
    Missing,
}

impl Search<'_> {
    /// Whether the key of the second certificate signed the first. `path` goes on from the issuer towards the
    /// anchor. `None` when the budget is spent.
    pub(super) fn signature(
        &mut self,
        child: NodeId,
        issuer: NodeId,
        above: &[NodeId],
    ) -> Option<Result<(), SignatureError>> {
        let parameters = self.parameters(issuer, above);
        let link = (child, issuer, parameters);
        if let Some(known) = self.links.get(&link) {
            return Some(*known);
        }
        let (signed, key) = (self.pool.get(child)?.certificate, self.pool.get(issuer)?);
        let key = key.certificate;
        // The leaf's signature is no other leaf's, and inherited parameters are no part of the cache's key.
        let cache = self
            .cache
            .filter(|_| child != LEAF && parameters == Parameters::Own);
        if cache.is_some_and(|it| it.contains(signed, key)) {
            self.links.insert(link, Ok(()));
            self.budget.links_remembered += 1;
            return Some(Ok(()));
        }
        if !self.budget.signature() {
            return None;
        }
        let value = signed.signature_value();
        let verified = if value.unused_bits == 0 {
            let mut data = SignedData::new(
                key.subject_public_key_info(),
                signed.signature_algorithm(),
                signed.tbs_der(),
                value.octets,
            );
            data.inherited_parameters = inherited_parameters(&self.pool, parameters);
            self.verifier.verify(&data)
        } else {
            Err(SignatureError::Invalid)
        };
        if let Some(cache) = cache.filter(|_| verified.is_ok()) {
            cache.insert(signed, key);
        }
        self.links.insert(link, verified);
        Some(verified)
    }

    /// Whether the key can be used without a look at the certificates above it.
    pub(super) fn has_parameters(&self, id: NodeId) -> bool {
        self.parameters(id, &[]) == Parameters::Own
    }

    /// Where the parameters of the issuer's key come from.
    pub(super) fn parameters(&self, issuer: NodeId, above: &[NodeId]) -> Parameters {
        let Some(issuer) = self.pool.get(issuer).filter(|it| leaves_parameters_out(it)) else {
            return Parameters::Own;
        };
        let kind = issuer.certificate.subject_public_key_info().algorithm.oid;
        for id in above {
            let Some(node) = self.pool.get(*id) else {
                break;
            };
            if node.certificate.subject_public_key_info().algorithm.oid != kind {
                return Parameters::Missing;
            }
            if !leaves_parameters_out(node) {
                return Parameters::Inherited(*id);
            }
        }
        Parameters::Awaited
    }

    /// Whether every signature holds that can be verified now that the path has its last certificate, and could not
    /// before: the one below it, and those that waited for its parameters. Where `is_end`, nothing will
    /// follow that could have parameters.
    pub(super) fn last_signatures_hold(&mut self, path: &[NodeId], is_end: bool) -> bool {
        let Some(top) = path.len().checked_sub(1) else {
            return false;
        };
        for place in (1..=top).rev() {
            let (Some([child, issuer]), Some(above)) =
                (path.get(place - 1..=place), path.get(place + 1..))
            else {
                return false;
            };
            let (child, issuer) = (*child, *issuer);
            let parameters = self.parameters(issuer, above);
            if place < top && parameters == Parameters::Own {
                // It and those below it did not wait.
                return true;
            }
            if parameters == Parameters::Awaited && !is_end {
                return true;
            }
            if self.signature(child, issuer, above) != Some(Ok(())) {
                return false;
            }
        }
        true
    }
}

/// DER of the parameters that a key inherits, if it does.
pub(super) fn inherited_parameters<'a>(
    pool: &Pool<'a>,
    parameters: Parameters,
) -> Option<&'a [u8]> {
    let Parameters::Inherited(from) = parameters else {
        return None;
    };
    let key = pool.get(from)?.certificate.subject_public_key_info();
    key.algorithm.parameters
}

/// DER of NULL, which counts as no parameters (RFC 5280 section 6.1.4 (e)).
const NULL: &[u8] = &[0x05, 0x00];

/// Whether it is a DSA key without parameters of its own (RFC 3279 section 2.3.2).
fn leaves_parameters_out(node: &Node<'_>) -> bool {
    let algorithm = node.certificate.subject_public_key_info().algorithm;
    algorithm.oid == oids::DSA && algorithm.parameters.is_none_or(|it| it == NULL)
}
