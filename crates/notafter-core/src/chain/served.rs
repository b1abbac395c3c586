//! The chain as a server sends it or a file holds it: its order, and what is too much or missing.

use super::check::trust::issuer_facts;
use super::finding::Problem;
use super::{Finding, FindingCode as Code, Severity};
use crate::certificate::Certificate;
use crate::facts::Fact;
use crate::trust::TrustStore;

/// Certificates of a served chain that are looked at: 100. Servers send under 10, and TLS stacks
/// stop at 64 KiB; the search is quadratic.
const MAX_SERVED: usize = 100;

/// What is to be said of a chain as it is served (RFC 8446 section 4.4.2: leaf first, each certificate followed by
/// its issuer; the root may be left out).
///
/// Indices are places in `chain`. Certificates belong together here by name and key identifier
/// alone; whether signatures hold is for [`ChainValidator`](super::ChainValidator). A chain that ends below an
/// issuer whom `trust` has is complete. At most the first 100 certificates are looked at.
pub fn served_chain_findings(chain: &[Certificate], trust: &TrustStore) -> Vec<Finding> {
    let chain = chain.get(..MAX_SERVED).unwrap_or(chain);
    let links: Vec<Link<'_>> = chain.iter().map(Link::new).collect();
    let mut problems: Vec<(usize, Problem)> = Vec::new();
    let mut is_first = Vec::with_capacity(chain.len());
    for (index, certificate) in chain.iter().enumerate() {
        let first = chain.iter().position(|it| it == certificate);
        let first = first.unwrap_or(index);
        is_first.push(first == index);
        if first != index {
            let facts = [Fact::new("first_index", first)];
            problems.push((index, Problem::warning(Code::DuplicateCertificate, facts)));
        }
    }
    let distinct: Vec<usize> = (0..chain.len())
        .filter(|index| is_first.get(*index) == Some(&true))
        .collect();
    let order = from_leaf_up(&links, &distinct);

    if !order.is_sorted() {
        let places = order.iter().map(usize::to_string);
        let facts = [Fact::new("order", places.collect::<Vec<_>>())];
        problems.push((0, Problem::warning(Code::WrongOrder, facts)));
    }
    for index in &distinct {
        let Some(link) = links.get(*index) else {
            continue;
        };
        let subject = || [Fact::new("subject", link.certificate.subject().to_string())];
        if order.contains(index) {
            if link.is_self_issued() && order.first() != Some(index) {
                let problem = Problem::new(Code::RootIncluded, Severity::Info, subject());
                problems.push((*index, problem));
            }
        } else if !links
            .iter()
            .any(|it| it.certificate != link.certificate && link.is_issuer_of(it))
        {
            problems.push((
                *index,
                Problem::warning(Code::UnrelatedCertificate, subject()),
            ));
        }
    }
    if let Some((last, link)) = order.last().and_then(|it| Some((*it, links.get(*it)?))) {
        let certificate = link.certificate;
        let is_complete = link.is_self_issued()
            || trust.contains(certificate)
            || trust.by_subject(&certificate.issuer()).next().is_some();
        if !is_complete {
            let facts = issuer_facts(certificate);
            problems.push((last, Problem::warning(Code::IntermediateMissing, facts)));
        }
    }
    problems.sort_by_key(|(index, _)| *index);
    problems
        .into_iter()
        .map(|(index, problem)| Finding::new(problem, chain.get(index).map(|it| (index, it))))
        .collect()
}

/// The places of the leaf, its issuer, that one's issuer and so on.
fn from_leaf_up(links: &[Link<'_>], distinct: &[usize]) -> Vec<usize> {
    let get = |index: &usize| links.get(*index);
    // The leaf is the first that is no CA; without any, the first that issued none of the others.
    let issued_none = |index: &&usize| {
        get(index).is_some_and(|it| {
            let mut others = distinct
                .iter()
                .filter(|other| other != index)
                .filter_map(get);
            !others.any(|other| it.is_issuer_of(other))
        })
    };
    let leaf = distinct
        .iter()
        .find(|index| get(index).is_some_and(|it| !it.certificate.is_ca()))
        .or_else(|| distinct.iter().find(issued_none))
        .or(distinct.first());
    let mut order: Vec<usize> = leaf.copied().into_iter().collect();
    while let Some(current) = order.last().and_then(get) {
        if current.is_self_issued() {
            break;
        }
        let mut issuers = distinct
            .iter()
            .filter(|index| !order.contains(index))
            .filter(|index| get(index).is_some_and(|it| it.is_issuer_of(current)));
        match issuers.next() {
            Some(issuer) => order.push(*issuer),
            None => break,
        }
    }
    order
}

/// A certificate with its names in a form that is compared octet by octet: names may be long, and
/// each is compared with all the others.
struct Link<'a> {
    certificate: &'a Certificate,
    subject: Box<[u8]>,
    issuer: Box<[u8]>,
}

impl<'a> Link<'a> {
    fn new(certificate: &'a Certificate) -> Self {
        Self {
            certificate,
            subject: certificate.subject().lookup_key(),
            issuer: certificate.issuer().lookup_key(),
        }
    }

    fn is_self_issued(&self) -> bool {
        self.subject == self.issuer
    }

    /// Whether it may have issued the other, by names and key identifiers.
    fn is_issuer_of(&self, child: &Self) -> bool {
        let asked = child.certificate.authority_key_identifier();
        let asked = asked.and_then(|it| it.key_identifier);
        let key_ids_agree = match (asked, self.certificate.subject_key_identifier()) {
            (Some(asked), Some(has)) => asked == has,
            _ => true,
        };
        key_ids_agree && self.subject == child.issuer
    }
}
