//! A path judged in full: everything that is to be said of it.

use super::whole::Whole;
use super::{End, Judged, Rank, Search};
use crate::certificate::Certificate;
use crate::chain::check::{self, Role};
use crate::chain::finding::Problem;
use crate::chain::node::{LEAF, NodeId};
use crate::chain::{FindingCode as Code, Severity};
use crate::facts::Fact;
use crate::signature::SignatureError;

impl<'a> Search<'a> {
    /// Everything to be said of a path.
    ///
    /// `whole` is what has been found out of an anchored path before; without it, that is found out now.
    pub(super) fn judge(
        &mut self,
        path: &[NodeId],
        end: End,
        whole: Option<Whole>,
    ) -> Option<Judged<'a>> {
        let steps = self.pool.steps(path);
        let certificates: Vec<&Certificate> = steps.iter().map(|it| it.certificate).collect();
        let is_anchored = end == End::Anchor;
        let top = path.len().checked_sub(1)?;
        let mut problems: Vec<(usize, Problem)> = Vec::new();
        let mut is_signed = true;

        let leaf = self.pool.get(LEAF)?;
        let role = if is_anchored && top == 0 {
            let of_anchor = leaf.anchor.into_iter();
            let of_anchor = of_anchor.flat_map(|it| check::trust::check_anchor(&self.settings, it));
            problems.extend(of_anchor.map(|it| (0, it)));
            Role::TrustedEndEntity
        } else {
            Role::EndEntity
        };
        let of_leaf = check::certificate(&self.settings, leaf.certificate, role);
        problems.extend(of_leaf.into_iter().map(|problem| (0, problem)));

        for (index, pair) in path.windows(2).enumerate() {
            let &[child, issuer] = pair else { continue };
            let place = index + 1;
            let above = path.get(place + 1..).unwrap_or_default();
            match self.signature(child, issuer, above) {
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
        let whole = is_anchored.then(|| whole.unwrap_or_else(|| self.whole_path(path)));
        let policies = whole.map(|whole| {
            problems.extend(whole.problems);
            whole.policies
        });
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
        let stale = check::trust::check_age(&self.settings, self.store);
        problems.extend(stale.map(|it| (None, it)));
        let rank = Rank {
            is_anchored,
            is_signed,
            errors: std::cmp::Reverse(errors),
            length: path.len(),
        };
        Some(Judged {
            path: certificates,
            problems,
            policies,
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
                    && self.signature(last, last, &[]) != Some(Err(SignatureError::Invalid));
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
