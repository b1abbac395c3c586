//! The certificates that a path can be made of.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::check::{self, Role, Settings};
use super::finding::Problem;
use crate::certificate::Certificate;
use crate::trust::{TrustAnchor, TrustStore};

/// A certificate in the pool, by its number there.
pub(super) type NodeId = usize;

/// A name by its number in the pool: names with one number match, all others do not. Names may be
/// long, so that each is looked at once and not again for every path.
type NameId = usize;

/// The leaf's number.
pub(super) const LEAF: NodeId = 0;

/// A certificate in a path, with what the checks of paths ask for again and again.
#[derive(Clone, Copy)]
pub(super) struct Step<'a> {
    pub(super) certificate: &'a Certificate,
    pub(super) is_self_issued: bool,
}

/// A certificate and what is known of it, found out once.
pub(super) struct Node<'a> {
    pub(super) certificate: &'a Certificate,
    pub(super) anchor: Option<&'a TrustAnchor>,
    subject: NameId,
    issuer: Option<NameId>,
    is_self_issued: OnceCell<bool>,
    as_intermediate: OnceCell<Vec<Problem>>,
    as_anchor: OnceCell<Vec<Problem>>,
}

impl<'a> Node<'a> {
    fn new(certificate: &'a Certificate, anchor: Option<&'a TrustAnchor>, subject: NameId) -> Self {
        Self {
            certificate,
            anchor,
            subject,
            issuer: None,
            is_self_issued: OnceCell::new(),
            as_intermediate: OnceCell::new(),
            as_anchor: OnceCell::new(),
        }
    }

    pub(super) fn is_self_issued(&self) -> bool {
        let compute = || self.certificate.is_self_issued();
        *self.is_self_issued.get_or_init(compute)
    }

    /// Whether both are the same for the purpose of loops: one certificate, or one subject with one key.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let key = |node: &Self| node.certificate.subject_public_key_info().encoded.len();
        self.subject == other.subject
            && key(self) == key(other)
            && self.certificate.spki_sha256() == other.certificate.spki_sha256()
    }

    /// What is wrong with it as an issuer, whatever path it stands in.
    pub(super) fn issuer_problems(&self, settings: &Settings<'_>, role: Role) -> &[Problem] {
        let cell = match role {
            Role::Anchor => &self.as_anchor,
            _ => &self.as_intermediate,
        };
        cell.get_or_init(|| {
            let mut found = check::certificate(settings, self.certificate, role);
            if role == Role::Anchor {
                let anchor = self.anchor;
                found.extend(anchor.and_then(|it| check::trust::check_purpose(settings, it)));
            }
            found
        })
    }
}

/// The leaf, the certificates given with it, and the anchors as they are asked for; each once.
pub(super) struct Pool<'a> {
    store: &'a TrustStore,
    nodes: Vec<Node<'a>>,
    by_certificate: HashMap<&'a Certificate, NodeId>,
    names: HashMap<Box<[u8]>, NameId>,
    /// The nodes with each name as their subject, except the leaf.
    by_subject: Vec<Vec<NodeId>>,
    /// Subjects whose anchors are here already.
    loaded: HashSet<NameId>,
}

impl<'a> Pool<'a> {
    pub(super) fn new(
        leaf: &'a Certificate,
        others: &'a [Certificate],
        store: &'a TrustStore,
    ) -> Self {
        let mut pool = Self {
            store,
            nodes: Vec::new(),
            by_certificate: HashMap::from([(leaf, LEAF)]),
            names: HashMap::new(),
            by_subject: Vec::new(),
            loaded: HashSet::new(),
        };
        let subject = pool.name_id(leaf.subject().lookup_key());
        pool.nodes.push(Node::new(leaf, store.get(leaf), subject));
        for certificate in others {
            pool.add(certificate, None);
        }
        pool
    }

    fn name_id(&mut self, key: Box<[u8]>) -> NameId {
        let next = self.by_subject.len();
        let id = *self.names.entry(key).or_insert(next);
        if id == next {
            self.by_subject.push(Vec::new());
        }
        id
    }

    fn add(&mut self, certificate: &'a Certificate, anchor: Option<&'a TrustAnchor>) {
        let id = self.nodes.len();
        if *self.by_certificate.entry(certificate).or_insert(id) != id {
            return;
        }
        let anchor = anchor.or_else(|| self.store.get(certificate));
        let subject = self.name_id(certificate.subject().lookup_key());
        self.nodes.push(Node::new(certificate, anchor, subject));
        if let Some(nodes) = self.by_subject.get_mut(subject) {
            nodes.push(id);
        }
    }

    pub(super) fn get(&self, id: NodeId) -> Option<&Node<'a>> {
        self.nodes.get(id)
    }

    /// The certificates of these numbers.
    pub(super) fn steps(&self, path: &[NodeId]) -> Vec<Step<'a>> {
        let nodes = path.iter().filter_map(|id| self.nodes.get(*id));
        nodes
            .map(|node| Step {
                certificate: node.certificate,
                is_self_issued: node.is_self_issued(),
            })
            .collect()
    }

    /// The certificates of these numbers, alone.
    pub(super) fn certificates(&self, path: &[NodeId]) -> Vec<&'a Certificate> {
        let nodes = path.iter().filter_map(|id| self.nodes.get(*id));
        nodes.map(|node| node.certificate).collect()
    }

    /// Those whose subject is the issuer of `child`, anchors too.
    pub(super) fn of_issuer(&mut self, child: NodeId) -> &[NodeId] {
        let Some(node) = self.nodes.get(child) else {
            return &[];
        };
        let issuer = if let Some(known) = node.issuer {
            known
        } else {
            let key = node.certificate.issuer().lookup_key();
            let anchors = self.store.by_subject_key(&key);
            let issuer = self.name_id(key);
            if self.loaded.insert(issuer) {
                for anchor in anchors {
                    self.add(anchor.certificate(), Some(anchor));
                }
            }
            if let Some(node) = self.nodes.get_mut(child) {
                node.issuer = Some(issuer);
            }
            issuer
        };
        self.by_subject.get(issuer).map_or(&[], Vec::as_slice)
    }
}
