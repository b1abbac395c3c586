//! The search for a path: depth first with backtracking, likely issuers first (RFC 4158).
//!
//! It goes twice over the candidates. The first time it takes only issuers without fault, and
//! ends at the first path that holds. If there is none, the second time takes faulty ones too, and keeps the best
//! path with everything that is wrong with it. Signatures are verified once for each pair.

use std::collections::HashMap;

use super::budget::Budget;
use super::check::{self, Role, Settings};
use super::finding::Problem;
use super::node::{LEAF, NodeId, Pool};
use super::{FindingCode as Code, Severity};
use crate::certificate::Certificate;
use crate::facts::Fact;
use crate::signature::{SignatureError, SignatureVerifier};

pub(super) struct Search<'a> {
    pub(super) settings: Settings<'a>,
    pub(super) verifier: &'a dyn SignatureVerifier,
    pub(super) max_depth: usize,
    pub(super) pool: Pool<'a>,
    pub(super) budget: Budget,
    pub(super) signatures: HashMap<(NodeId, NodeId), Result<(), SignatureError>>,
}

/// A path, and everything to be said of it: each problem with the place of its certificate in the path.
pub(super) struct Judged<'a> {
    pub(super) path: Vec<&'a Certificate>,
    pub(super) problems: Vec<(Option<usize>, Problem)>,
    rank: Rank,
}

impl Judged<'_> {
    pub(super) fn is_valid(&self) -> bool {
        self.rank.is_anchored && self.problems.iter().all(|(_, it)| !it.is_error())
    }
}

/// How good a path is: compared field by field, the greater the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_anchored: bool,
    is_signed: bool,
    errors: std::cmp::Reverse<usize>,
    length: usize,
}

/// How a path ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// At an anchor.
    Anchor,
    /// With more intermediates than allowed.
    TooDeep,
    /// Nobody issued its last certificate; so many have the issuer's name.
    NoIssuer(usize),
    /// Where the budget was spent.
    Exhausted,
}

impl<'a> Search<'a> {
    /// The valid path, or else the best one.
    pub(super) fn run(&mut self) -> Option<Judged<'a>> {
        let mut path = vec![LEAF];
        if self.is_trusted(LEAF) || self.find(&mut path) {
            // A path that has held within the budget holds when it is judged again.
            self.budget.forget_name_comparisons();
            return self.judge(&path, End::Anchor);
        }
        let mut best = None;
        self.explore(&mut vec![LEAF], &mut best);
        best
    }

    /// Whether the certificate is an anchor for the purpose.
    fn is_trusted(&self, id: NodeId) -> bool {
        let anchor = self.pool.get(id).and_then(|node| node.anchor);
        anchor.is_some_and(|it| it.purposes().contains(self.settings.purpose))
    }

    /// Extends the path to an anchor by issuers without fault. Faults of the leaf, which every path would
    /// share, do not count here.
    fn find(&mut self, path: &mut Vec<NodeId>) -> bool {
        for candidate in self.candidates(path) {
            path.push(candidate);
            if self.is_trusted(candidate) && self.holds(path, Role::Anchor) {
                return true;
            }
            if !self.is_too_deep(path) && self.holds(path, Role::Intermediate) && self.find(path) {
                return true;
            }
            path.pop();
            if self.budget.exhausted.is_some() {
                return false;
            }
        }
        false
    }

    /// Whether the last certificate of the path may issue those below it: the signature comes last, as
    /// it costs most.
    fn holds(&mut self, path: &[NodeId], role: Role) -> bool {
        let [.., child, issuer] = *path else {
            return false;
        };
        let Some(node) = self.pool.get(issuer) else {
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
            && self.signature(child, issuer) == Some(Ok(()))
    }

    /// Whether the path has more intermediates than allowed, should another certificate follow.
    fn is_too_deep(&self, path: &[NodeId]) -> bool {
        check::path_length::intermediates(&self.pool.steps(path)) > self.max_depth
    }

    /// Whether the issuer's key signed the child; `None` when the budget is spent.
    fn signature(&mut self, child: NodeId, issuer: NodeId) -> Option<Result<(), SignatureError>> {
        if let Some(known) = self.signatures.get(&(child, issuer)) {
            return Some(*known);
        }
        if !self.budget.signature() {
            return None;
        }
        let (signed, key) = (self.pool.get(child)?, self.pool.get(issuer)?);
        let key = key.certificate.subject_public_key_info();
        let verified = signed.certificate.verify_signature(key, self.verifier);
        self.signatures.insert((child, issuer), verified);
        Some(verified)
    }

    /// Who may have issued the last certificate of the path, the likely ones first, without any that is
    /// there already: the same certificate, or the same subject with the same key (RFC 4158 section 2.4.2).
    fn candidates(&mut self, path: &[NodeId]) -> Vec<NodeId> {
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
            scored.push(((key_id, is_outside, !self.is_trusted(id)), id));
        }
        scored.sort_by_key(|(score, _)| *score);
        scored.into_iter().map(|(_, id)| id).collect()
    }

    /// Extends the path by every issuer whose signature is right, whatever else is wrong, and keeps the best.
    fn explore(&mut self, path: &mut Vec<NodeId>, best: &mut Option<Judged<'a>>) {
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
        let candidates = self.candidates(path);
        let mut signers = Vec::new();
        let mut impostors = Vec::new();
        let mut is_cut = candidates.is_empty() && self.budget.exhausted.is_some();
        for candidate in &candidates {
            match self.signature(last, *candidate) {
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
        let judged = self.judge(path, end);
        let is_better = |it: &Judged<'_>| best.as_ref().is_none_or(|best| it.rank > best.rank);
        if let Some(judged) = judged.filter(is_better) {
            *best = Some(judged);
        }
    }

    /// Everything to be said of a path.
    fn judge(&mut self, path: &[NodeId], end: End) -> Option<Judged<'a>> {
        let steps = self.pool.steps(path);
        let certificates: Vec<&Certificate> = steps.iter().map(|it| it.certificate).collect();
        let is_anchored = end == End::Anchor;
        let top = path.len().checked_sub(1)?;
        let mut problems: Vec<(usize, Problem)> = Vec::new();
        let mut is_signed = true;

        let leaf = self.pool.get(LEAF)?;
        let role = if is_anchored && top == 0 {
            problems.extend(
                leaf.anchor
                    .and_then(|it| check::trust::check_purpose(&self.settings, it))
                    .map(|it| (0, it)),
            );
            Role::TrustedEndEntity
        } else {
            Role::EndEntity
        };
        let of_leaf = check::certificate(&self.settings, leaf.certificate, role);
        problems.extend(of_leaf.into_iter().map(|problem| (0, problem)));

        for (index, pair) in path.windows(2).enumerate() {
            let &[child, issuer] = pair else { continue };
            let place = index + 1;
            match self.signature(child, issuer) {
                Some(Ok(())) => {}
                Some(Err(error)) => {
                    is_signed &= error != SignatureError::Invalid;
                    let (child, issuer) = (certificates.get(index)?, certificates.get(place)?);
                    problems.push((index, check::signature::problem(child, issuer, error)));
                }
                None => {
                    is_signed = false;
                    let facts = [Fact::new("limit", "signature-checks")];
                    problems.push((index, Problem::error(Code::BudgetExhausted, facts)));
                }
            }
            let (lower, upper) = (certificates.get(index)?, certificates.get(place)?);
            let mismatch = check::key_identifiers::check_link(lower, upper);
            problems.extend(mismatch.map(|it| (index, it)));

            let role = if is_anchored && place == top {
                Role::Anchor
            } else {
                Role::Intermediate
            };
            let of_issuer = self.pool.get(issuer)?.issuer_problems(&self.settings, role);
            problems.extend(of_issuer.iter().map(|problem| (place, problem.clone())));
            let up_to_here = steps.get(..=place)?;
            let too_long = check::path_length::check(up_to_here);
            problems.extend(too_long.map(|it| (place, it)));
            check::name_constraints::check(up_to_here, &mut self.budget, &mut problems);
        }
        if !is_anchored && top > 0 {
            // Nobody relied on the signature of the last one.
            problems.retain(|(index, it)| *index != top || it.code != Code::WeakSignatureAlgorithm);
        }
        problems.extend(self.end_problem(path, end).map(|it| (top, it)));
        problems.sort_by_key(|(index, problem)| (*index, std::cmp::Reverse(problem.severity)));

        let errors = problems.iter().filter(|(_, it)| it.is_error()).count();
        let mut problems: Vec<(Option<usize>, Problem)> = problems
            .into_iter()
            .map(|(index, problem)| (Some(index), problem))
            .collect();
        let is_told = problems
            .iter()
            .any(|(_, it)| it.code == Code::BudgetExhausted);
        let untold = self.budget.exhausted.filter(|_| errors > 0 && !is_told);
        if let Some(limit) = untold {
            let facts = [Fact::new("limit", limit)];
            problems.push((
                None,
                Problem::new(Code::BudgetExhausted, Severity::Error, facts),
            ));
        }
        let rank = Rank {
            is_anchored,
            is_signed,
            errors: std::cmp::Reverse(errors),
            length: path.len(),
        };
        Some(Judged {
            path: certificates,
            problems,
            rank,
        })
    }

    /// Why the path ends, where it is not at an anchor.
    fn end_problem(&mut self, path: &[NodeId], end: End) -> Option<Problem> {
        let last = *path.last()?;
        match end {
            End::Anchor => None,
            End::Exhausted => {
                let limit = self.budget.exhausted.unwrap_or("signature-checks");
                let facts = [Fact::new("limit", limit)];
                Some(Problem::error(Code::BudgetExhausted, facts))
            }
            End::TooDeep => {
                let facts = [Fact::new("max_depth", self.max_depth)];
                Some(Problem::error(Code::DepthExceeded, facts))
            }
            End::NoIssuer(same_name) => {
                let node = self.pool.get(last)?;
                let (certificate, is_self_issued) = (node.certificate, node.is_self_issued());
                // Where it cannot be told whether its own key signed it, its name decides.
                let is_self_signed = is_self_issued
                    && self.signature(last, last) != Some(Err(SignatureError::Invalid));
                Some(if !is_self_signed {
                    check::trust::issuer_not_found(certificate, same_name)
                } else if path.len() == 1 {
                    Problem::error(Code::SelfSigned, [])
                } else {
                    let facts = [Fact::new("root", certificate.subject().to_string())];
                    Problem::error(Code::UntrustedRoot, facts)
                })
            }
        }
    }
}
