//! The search for a path: depth first with backtracking, likely issuers first (RFC 4158).
//!
//! It goes twice over the candidates. The first time it takes only issuers without fault, and
//! ends at the first path that holds. If there is none, the second time takes faulty ones too, and keeps the best
//! path with everything that is wrong with it. Signatures are verified once for each pair.

use std::rc::Rc;

mod candidates;
mod explore;
mod find;
mod judge;
mod links;
mod revocation;
mod whole;

use self::find::Goal;
use self::links::{Links, ListSignatures};
use super::budget::Budget;
use super::check::Settings;
use super::check::revocation::RevocationLists;
use super::finding::Problem;
use super::node::{LEAF, NodeId, Pool};
use super::{ChainValidator, LinkCache, PolicyInputs, ValidPolicies, ValidationRequest};
use crate::certificate::Certificate;
use crate::read::CertificateRevocationList;
use crate::signature::SignatureVerifier;
use crate::trust::TrustStore;

pub(super) struct Search<'a> {
    settings: Settings<'a>,
    store: &'a TrustStore,
    policies: &'a PolicyInputs,
    crls: &'a [CertificateRevocationList],
    lists: Rc<RevocationLists<'a>>,
    list_signatures: ListSignatures,
    verifier: &'a dyn SignatureVerifier,
    cache: Option<&'a LinkCache>,
    max_depth: usize,
    other_paths: usize,
    pool: Pool<'a>,
    pub(super) budget: Budget,
    links: Links,
}

impl<'a> Search<'a> {
    pub(super) fn new(validator: &'a ChainValidator, request: &'a ValidationRequest<'a>) -> Self {
        Self {
            settings: Settings {
                profile: validator.profile,
                purpose: request.purpose,
                at: request.at,
                name: request.name.as_ref(),
                revocation: request.revocation,
            },
            store: &validator.trust,
            policies: &request.policies,
            crls: request.crls,
            lists: Rc::new(RevocationLists::new(request.crls)),
            list_signatures: ListSignatures::default(),
            verifier: &*validator.verifier,
            cache: validator.cache.as_deref(),
            max_depth: usize::from(request.max_depth),
            other_paths: request.other_paths,
            pool: Pool::new(request.end_entity, request.intermediates, &validator.trust),
            budget: Budget::new(validator.limits),
            links: Links::default(),
        }
    }
}

/// The path that is told of, and others that hold.
pub(super) struct Outcome<'a> {
    pub(super) judged: Judged<'a>,
    pub(super) others: Vec<Vec<&'a Certificate>>,
}

/// A path, and everything to be said of it: each problem with the place of its certificate in the path.
pub(super) struct Judged<'a> {
    pub(super) path: Vec<&'a Certificate>,
    pub(super) problems: Vec<(Option<usize>, Problem)>,
    /// What it is valid for, if it ends at an anchor.
    pub(super) policies: Option<ValidPolicies>,
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
    pub(super) fn run(&mut self) -> Option<Outcome<'a>> {
        let mut goal = Goal::new(1 + self.other_paths);
        if self.is_trusted(LEAF) {
            let whole = self.whole_path(&[LEAF]);
            goal.found.push((vec![LEAF], whole));
        } else {
            self.find(&mut vec![LEAF], &mut goal);
        }
        let mut found = goal.found.into_iter();
        let Some((path, whole)) = found.next() else {
            let mut best = None;
            self.explore(&mut vec![LEAF], &mut best);
            let judged = best?;
            return Some(Outcome {
                judged,
                others: Vec::new(),
            });
        };
        // A path that has held within the budget holds when it is judged again: its signatures are remembered, and
        // so is what was said of it as a whole.
        self.budget.forget_name_comparisons();
        let judged = self.judge(&path, End::Anchor, Some(whole))?;
        // Where the leaf itself is at fault, no path is valid.
        let others = found.filter(|_| judged.is_valid());
        let others = others
            .map(|(path, _)| self.pool.certificates(&path))
            .collect();
        Some(Outcome { judged, others })
    }

    /// Whether the certificate is an anchor for the purpose.
    fn is_trusted(&self, id: NodeId) -> bool {
        let anchor = self.pool.get(id).and_then(|node| node.anchor);
        anchor.is_some_and(|it| {
            let mut problems = super::check::trust::check_anchor(&self.settings, it);
            problems.next().is_none()
        })
    }

    /// Whether the path has more intermediates than allowed, should another certificate follow.
    fn is_too_deep(&self, path: &[NodeId]) -> bool {
        super::check::path_length::intermediates(&self.pool.steps(path)) > self.max_depth
    }
}
