//! The order that a chain should have, and what is wrong with the one that it has.

use super::links::{Link, Links, MAX_NORMALISED};
use crate::certificate::Certificate;
use crate::chain::check::trust::issuer_facts;
use crate::chain::finding::Problem;
use crate::chain::{Finding, FindingCode as Code, Severity};
use crate::facts::Fact;
use crate::trust::TrustStore;

/// A chain put in order: places in the input.
pub(super) struct Arrangement<'a> {
    pub(super) links: Links<'a>,
    /// The leaf, if there is one.
    pub(super) leaf: Option<usize>,
    /// From the leaf up, the root too; without a leaf, from the lowest CA.
    pub(super) order: Vec<usize>,
    /// Others above the leaf that some path could go through, roots too.
    pub(super) alternatives: Vec<usize>,
    /// How many certificates there were.
    count: usize,
    problems: Vec<(Option<usize>, Problem)>,
}

impl<'a> Arrangement<'a> {
    pub(super) fn new(chain: &'a [Certificate], trust: &TrustStore) -> Self {
        let links = Links::new(chain, trust);
        let leaf = links.leaf();
        let start = leaf.or_else(|| links.lowest());
        let order = start.map(|start| links.from(start)).unwrap_or_default();
        let alternatives = links.others_above(&order);
        let mut arrangement = Self {
            links,
            leaf,
            order,
            alternatives,
            count: chain.len(),
            problems: Vec::new(),
        };
        arrangement.judge_whole();
        arrangement.judge_each();
        arrangement.judge_end();
        arrangement
    }

    /// The findings, by their places in the input; those on the whole come first.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        findings(&self.links, self.problems)
    }

    fn tell(&mut self, index: impl Into<Option<usize>>, problem: Problem) {
        self.problems.push((index.into(), problem));
    }

    fn judge_whole(&mut self) {
        if let Some(problem) = too_many(self.count) {
            self.tell(None, problem);
        }
        let in_order = match self.leaf {
            Some(leaf) => {
                if leaf != 0 {
                    self.tell(leaf, Problem::warning(Code::LeafNotFirst, []));
                }
                self.order.get(1..).unwrap_or_default().is_sorted()
            }
            None => self.order.is_sorted(),
        };
        if !in_order {
            self.tell(0, wrong_order(&self.order));
        }
        if self.leaf.is_none() && self.count > 0 {
            self.tell(None, Problem::error(Code::LeafMissing, []));
        }
    }

    fn judge_each(&mut self) {
        let mut problems = Vec::new();
        for index in 0..self.links.len() {
            problems.extend(self.problem_of(index).map(|it| (Some(index), it)));
        }
        self.problems.extend(problems);
    }

    fn problem_of(&self, index: usize) -> Option<Problem> {
        let link = self.links.get(index)?;
        if link.first != index {
            return Some(duplicate(link.first));
        }
        let subject = [Fact::new("subject", link.certificate.subject().to_string())];
        if self.order.first() == Some(&index) {
            None
        } else if self.is_above(index) {
            let problem = || Problem::new(Code::RootIncluded, Severity::Info, subject);
            link.is_root().then(problem)
        } else if link.is_other_leaf() {
            Some(Problem::warning(Code::OtherLeaf, subject))
        } else {
            Some(Problem::warning(Code::UnrelatedCertificate, subject))
        }
    }

    fn judge_end(&mut self) {
        let links = || self.order.iter().filter_map(|it| self.links.get(*it));
        if links().any(Link::is_end) {
            return;
        }
        let Some(last) = self.order.last().copied() else {
            return;
        };
        let facts = links().next_back().map(|it| issuer_facts(it.certificate));
        let facts = facts.unwrap_or_default();
        self.tell(last, Problem::warning(Code::IntermediateMissing, facts));
    }

    /// Whether it stands in the chain or beside it.
    pub(super) fn is_above(&self, index: usize) -> bool {
        self.order.contains(&index) || self.alternatives.contains(&index)
    }
}

/// The findings that these problems are, in the order of their places.
pub(super) fn findings(
    links: &Links<'_>,
    mut problems: Vec<(Option<usize>, Problem)>,
) -> Vec<Finding> {
    problems.sort_by_key(|(index, _)| *index);
    let findings = problems.into_iter().map(|(index, problem)| {
        let link = index.and_then(|it| Some((it, links.get(it)?.certificate)));
        Finding::new(problem, link)
    });
    findings.collect()
}

/// There are more than are looked at.
pub(super) fn too_many(count: usize) -> Option<Problem> {
    let facts = [
        Fact::new("count", count),
        Fact::new("limit", MAX_NORMALISED),
    ];
    (count > MAX_NORMALISED).then(|| Problem::warning(Code::TooManyCertificates, facts))
}

/// The same certificate stands at `first` already.
pub(super) fn duplicate(first: usize) -> Problem {
    Problem::warning(
        Code::DuplicateCertificate,
        [Fact::new("first_index", first)],
    )
}

/// They should be in this order.
pub(super) fn wrong_order(order: &[usize]) -> Problem {
    let places: Vec<String> = order.iter().map(usize::to_string).collect();
    Problem::warning(Code::WrongOrder, [Fact::new("order", places)])
}
