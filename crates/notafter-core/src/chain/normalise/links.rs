//! Which certificate may have issued which.

use std::cmp::Reverse;
use std::collections::{HashMap, VecDeque};

use super::key_ids::{HeldKey, KeyIds};
use crate::certificate::{Certificate, GeneralName};
use crate::time::Timestamp;
use crate::trust::TrustStore;

/// Certificates of one chain that are looked at: 100.
///
/// Servers send under 10, and TLS stacks stop at 64 KiB, where about 60 fit. The limit bounds the
/// comparisons of key identifiers, which are quadratic where all subjects are the same.
pub const MAX_NORMALISED: usize = 100;

/// A name by its number: names with one number match, all others do not. Names may be long, so that each
/// is looked at once.
type NameId = usize;

/// No way leads there.
const UNREACHABLE: usize = usize::MAX;

/// How a certificate suits as the issuer of another: the least is the best. Fingerprints make the
/// choice the same whatever the order of the input.
type Rank<'a> = (bool, Way, Reverse<Timestamp>, &'a [u8; 32]);

/// How far it is up to something trusted; worse, up to a root that is merely here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    ToAnchor(usize),
    ToRoot(usize),
}

/// The certificates of a chain and who may have issued whom.
pub(super) struct Links<'a> {
    links: Vec<Link<'a>>,
}

/// One certificate.
pub(super) struct Link<'a> {
    pub(super) certificate: &'a Certificate,
    /// Where the same certificate stands first: its own place, if nowhere before.
    pub(super) first: usize,
    /// It, or its issuer, is trusted.
    pub(super) is_at_anchor: bool,
    /// Those that may have issued it; none for what issued itself, and for duplicates.
    issuers: Vec<usize>,
    /// Those of the issuers from which one is chosen.
    best_issuers: Vec<usize>,
    /// Whether it may have issued one of the others.
    has_issued: bool,
    /// Whether subject and issuer are one, with one key as far as can be told.
    issued_itself: bool,
    /// Steps up to one that is at an anchor, and to a root.
    to_anchor: usize,
    to_root: usize,
    subject: NameId,
    issuer: NameId,
    key: HeldKey<'a>,
    issuer_key_id: Option<&'a [u8]>,
}

impl<'a> Links<'a> {
    /// The links of at most [`MAX_NORMALISED`] certificates.
    pub(super) fn new(chain: &'a [Certificate], trust: &TrustStore) -> Self {
        let chain = chain.get(..MAX_NORMALISED).unwrap_or(chain);
        let mut names = HashMap::new();
        let mut seen = HashMap::new();
        let links = chain.iter().enumerate().map(|(index, certificate)| {
            let first = *seen.entry(certificate.as_der()).or_insert(index);
            Link::new(certificate, first, &mut names, trust)
        });
        let mut links = Self {
            links: links.collect(),
        };
        links.connect();
        links.measure();
        links
    }

    pub(super) fn get(&self, index: usize) -> Option<&Link<'a>> {
        self.links.get(index)
    }

    pub(super) fn len(&self) -> usize {
        self.links.len()
    }

    /// The places of the certificates, each certificate once.
    pub(super) fn distinct(&self) -> impl Iterator<Item = (usize, &Link<'a>)> {
        let all = self.links.iter().enumerate();
        all.filter(|(index, link)| link.first == *index)
    }

    /// The place of the leaf: the first that is no CA and issued none of the others; without one, a
    /// self-issued one that says it is a CA, as many tools make them, but names a host.
    pub(super) fn leaf(&self) -> Option<usize> {
        let find = |is_leaf: fn(&Link<'_>) -> bool| {
            let mut candidates = self.distinct().filter(|(_, it)| !it.has_issued);
            candidates
                .find(|(_, it)| is_leaf(it))
                .map(|(index, _)| index)
        };
        find(|it| !it.certificate.is_ca()).or_else(|| find(|it| it.is_root() && it.names_a_host()))
    }

    /// Where the chain begins that has no leaf: the first that issued none of the others.
    pub(super) fn lowest(&self) -> Option<usize> {
        let mut lowest = self.distinct().filter(|(_, it)| !it.has_issued);
        let found = lowest.next().or_else(|| self.distinct().next());
        found.map(|(index, _)| index)
    }

    /// Those that may have issued the certificate at `index`.
    pub(super) fn issuers(&self, index: usize) -> &[usize] {
        self.get(index).map_or(&[], |it| &it.issuers)
    }

    /// The places from `start` up, each followed by the best of its issuers.
    pub(super) fn from(&self, start: usize) -> Vec<usize> {
        let mut order = vec![start];
        let mut current = start;
        while let Some(link) = self.get(current) {
            let issuers = link.best_issuers.iter().filter(|it| !order.contains(it));
            let Some(issuer) = issuers.min_by_key(|it| self.rank(**it)) else {
                break;
            };
            current = *issuer;
            order.push(current);
        }
        order
    }

    /// All others above these that some path could go through, child before issuer as far as possible.
    pub(super) fn others_above(&self, order: &[usize]) -> Vec<usize> {
        let mut seen = vec![false; self.links.len()];
        for index in order {
            if let Some(seen) = seen.get_mut(*index) {
                *seen = true;
            }
        }
        let mut others = Vec::new();
        let mut queue: VecDeque<usize> = order.iter().copied().collect();
        while let Some(index) = queue.pop_front() {
            let mut issuers = self.issuers(index).to_vec();
            issuers.retain(|it| {
                let seen = seen.get_mut(*it);
                seen.is_some_and(|seen| !std::mem::replace(seen, true))
            });
            issuers.sort_by_key(|it| self.rank(*it));
            queue.extend(&issuers);
            others.extend(issuers);
        }
        others
    }

    fn rank(&self, index: usize) -> Option<Rank<'a>> {
        let link = self.get(index)?;
        let certificate = link.certificate;
        let way = match link.to_anchor {
            UNREACHABLE => Way::ToRoot(link.to_root),
            steps => Way::ToAnchor(steps),
        };
        Some((
            // It ends the chain, and is left out: what else was given for the same issuer belongs there.
            link.is_root(),
            way,
            Reverse(certificate.not_after()),
            certificate.fingerprint_sha256(),
        ))
    }

    /// Finds everybody's issuers.
    fn connect(&mut self) {
        let mut by_subject: HashMap<NameId, Vec<usize>> = HashMap::new();
        for (index, link) in self.distinct() {
            if link.may_issue() {
                by_subject.entry(link.subject).or_default().push(index);
            }
        }
        let mut found = Vec::new();
        for (index, child) in self.distinct() {
            let named = by_subject.get(&child.issuer).map_or(&[][..], Vec::as_slice);
            let issuers: Vec<(usize, KeyIds)> = named
                .iter()
                .filter(|issuer| !child.issued_itself && **issuer != index)
                .filter_map(|issuer| Some((*issuer, self.get(*issuer)?.key_ids(child))))
                .filter(|(_, key_ids)| *key_ids != KeyIds::Differ)
                .collect();
            found.push((index, issuers));
        }
        for (index, issuers) in found {
            let is_known = issuers.iter().any(|(_, it)| *it == KeyIds::Agree);
            let best = issuers
                .iter()
                .filter(|(_, it)| !is_known || *it == KeyIds::Agree);
            let best_issuers = best.map(|(issuer, _)| *issuer).collect();
            for (issuer, _) in &issuers {
                if let Some(link) = self.links.get_mut(*issuer) {
                    link.has_issued = true;
                }
            }
            if let Some(link) = self.links.get_mut(index) {
                link.issuers = issuers.into_iter().map(|(issuer, _)| issuer).collect();
                link.best_issuers = best_issuers;
            }
        }
    }

    /// Finds how far it is from each to an anchor and to a root.
    fn measure(&mut self) {
        let to_anchor = self.distances(|it| it.is_at_anchor);
        let to_root = self.distances(Link::is_root);
        let distances = to_anchor.into_iter().zip(to_root);
        for (link, (to_anchor, to_root)) in self.links.iter_mut().zip(distances) {
            link.to_anchor = to_anchor;
            link.to_root = to_root;
        }
    }

    fn distances(&self, is_end: impl Fn(&Link<'a>) -> bool) -> Vec<usize> {
        let mut children = vec![Vec::new(); self.links.len()];
        let mut distances = vec![UNREACHABLE; self.links.len()];
        let mut queue = VecDeque::new();
        for ((index, link), distance) in self.links.iter().enumerate().zip(&mut distances) {
            for issuer in &link.best_issuers {
                if let Some(children) = children.get_mut(*issuer) {
                    children.push(index);
                }
            }
            if is_end(link) {
                *distance = 0;
                queue.push_back((index, 0));
            }
        }
        while let Some((index, distance)) = queue.pop_front() {
            for child in children.get(index).into_iter().flatten() {
                if let Some(known @ &mut UNREACHABLE) = distances.get_mut(*child) {
                    *known = distance + 1;
                    queue.push_back((*child, distance + 1));
                }
            }
        }
        distances
    }
}

impl<'a> Link<'a> {
    fn new(
        certificate: &'a Certificate,
        first: usize,
        names: &mut HashMap<Box<[u8]>, NameId>,
        trust: &TrustStore,
    ) -> Self {
        let issuer_name = certificate.issuer().lookup_key();
        let key = HeldKey::of(certificate);
        let asked = certificate.authority_key_identifier();
        let issuer_key_id = asked.and_then(|it| it.key_identifier);
        let is_at_anchor = trust.contains(certificate)
            || trust.by_subject(&certificate.issuer()).any(|anchor| {
                HeldKey::of(anchor.certificate()).asked_for(issuer_key_id) != KeyIds::Differ
            });
        let mut name_id = |name| {
            let next = names.len();
            *names.entry(name).or_insert(next)
        };
        let subject = name_id(certificate.subject().lookup_key());
        let issuer = name_id(issuer_name);
        let issued_itself = subject == issuer && key.asked_for(issuer_key_id) != KeyIds::Differ;
        Self {
            certificate,
            first,
            is_at_anchor,
            issuers: Vec::new(),
            best_issuers: Vec::new(),
            has_issued: false,
            issued_itself,
            to_anchor: UNREACHABLE,
            to_root: UNREACHABLE,
            subject,
            issuer,
            key,
            issuer_key_id,
        }
    }

    /// A CA that issued itself. One of version 1 cannot say that it is a CA; it is one if it issued another.
    pub(super) fn is_root(&self) -> bool {
        let is_old_ca = self.certificate.version() == 1 && self.has_issued;
        self.issued_itself && (self.certificate.is_ca() || is_old_ca)
    }

    /// Whether nothing more is needed above it.
    pub(super) const fn is_end(&self) -> bool {
        self.is_at_anchor || self.issued_itself || self.to_root <= 1
    }

    /// Whether it is no CA and issued none of the others.
    pub(super) fn is_other_leaf(&self) -> bool {
        !self.certificate.is_ca() && !self.has_issued
    }

    /// A CA, or one that does not say whether it is one, as old roots do.
    fn may_issue(&self) -> bool {
        self.certificate
            .basic_constraints()
            .is_none_or(|it| it.is_ca)
    }

    fn names_a_host(&self) -> bool {
        let mut names = self.certificate.subject_alt_names();
        names.any(|it| matches!(it, GeneralName::Dns(_) | GeneralName::Ip(_)))
    }

    /// What the key identifiers say of it as the issuer of `child`.
    fn key_ids(&self, child: &Self) -> KeyIds {
        self.key.asked_for(child.issuer_key_id)
    }
}
