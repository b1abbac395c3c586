//! Intermediate certificates as a product stores them, apart from any leaf.

use std::collections::BTreeSet;

use super::arrangement::{duplicate, findings, too_many, wrong_order};
use super::links::{Link, Links};
use super::{Fate, InputFate, NormalisedChain};
use crate::certificate::Certificate;
use crate::chain::FindingCode as Code;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::trust::TrustStore;

/// Puts intermediate certificates in order that are stored to complete chains: child before issuer, and
/// otherwise in the order in which they were given.
///
/// A root and a certificate that is no CA are refused, each by a finding of severity error with its place
/// ([`RootRefused`](Code::RootRefused), [`LeafRefused`](Code::LeafRefused)): the one would only be sent
/// in vain, the other is of no use above a leaf. Duplicates are dropped. They need not belong to
/// one chain, and nothing is said of issuers that are not there. No signature is verified. At most
/// the first [`MAX_NORMALISED`](super::MAX_NORMALISED) certificates are looked at, and a finding says if there were
/// more.
///
/// In the result there is no leaf, and no alternatives are told apart.
pub fn normalise_intermediates(certificates: &[Certificate]) -> NormalisedChain {
    let links = Links::new(certificates, &TrustStore::new());
    let mut problems: Vec<(Option<usize>, Problem)> = Vec::new();
    problems.extend(too_many(certificates.len()).map(|it| (None, it)));
    let mut kept = BTreeSet::new();
    for index in 0..links.len() {
        let Some(link) = links.get(index) else {
            continue;
        };
        let problem = if link.first != index {
            duplicate(link.first)
        } else if let Some(fate) = refusal(link) {
            let code = match fate {
                Fate::RootRefused => Code::RootRefused,
                _ => Code::LeafRefused,
            };
            let subject = link.certificate.subject().to_string();
            Problem::error(code, [Fact::new("subject", subject)])
        } else {
            kept.insert(index);
            continue;
        };
        problems.push((Some(index), problem));
    }
    let order = children_first(&links, kept);
    if !order.is_sorted() {
        problems.push((Some(0), wrong_order(&order)));
    }

    let fate = |index| match links.get(index) {
        Some(link) => {
            let otherwise = refusal(link).unwrap_or(Fate::Unrelated);
            InputFate::new(index, link.first, &order, otherwise)
        }
        None => InputFate::NOT_LOOKED_AT,
    };
    NormalisedChain {
        certificates: order
            .iter()
            .filter_map(|it| certificates.get(*it).cloned())
            .collect(),
        chain_length: order.len(),
        leaf: None,
        fates: (0..certificates.len()).map(fate).collect(),
        findings: findings(&links, problems),
    }
}

/// Why it is no intermediate.
fn refusal(link: &Link<'_>) -> Option<Fate> {
    if link.is_root() {
        Some(Fate::RootRefused)
    } else if !link.certificate.is_ca() {
        Some(Fate::LeafRefused)
    } else {
        None
    }
}

/// The places, each before those of its issuers, and otherwise rising. CAs that issued each other
/// in a circle stand in the order in which they were given.
fn children_first(links: &Links<'_>, mut left: BTreeSet<usize>) -> Vec<usize> {
    // How many that are left each of them has issued.
    let mut children = vec![0_usize; links.len()];
    for index in &left {
        for issuer in links.issuers(*index) {
            if let Some(count) = children.get_mut(*issuer) {
                *count += 1;
            }
        }
    }
    let mut order = Vec::with_capacity(left.len());
    while let Some(lowest) = left.first().copied() {
        let mut free = left.iter().filter(|it| children.get(**it) == Some(&0));
        let next = free.next().copied().unwrap_or(lowest);
        left.remove(&next);
        order.push(next);
        for issuer in links.issuers(next) {
            if let Some(count) = children.get_mut(*issuer) {
                *count = count.saturating_sub(1);
            }
        }
    }
    order
}
