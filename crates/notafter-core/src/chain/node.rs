//! The certificates that a path can be made of.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use super::check::{self, Role, Settings};
use super::finding::Problem;
use crate::certificate::Certificate;
use crate::trust::{TrustAnchor, TrustStore};

/// A certificate in the pool, by its number there.
pub(super) type NodeId = usize;

/// The leaf's number.
pub(super) const LEAF: NodeId = 0;

/// A certificate and what is known of it, found out once.
pub(super) struct Node<'a> {
    pub(super) certificate: &'a Certificate,
    pub(super) anchor: Option<&'a TrustAnchor>,
    issuer_key: OnceCell<Box<[u8]>>,
    as_intermediate: OnceCell<Vec<Problem>>,
    as_anchor: OnceCell<Vec<Problem>>,
}

impl<'a> Node<'a> {
    fn new(certificate: &'a Certificate, anchor: Option<&'a TrustAnchor>) -> Self {
        Self {
            certificate,
            anchor,
            issuer_key: OnceCell::new(),
            as_intermediate: OnceCell::new(),
            as_anchor: OnceCell::new(),
        }
    }

    fn issuer_key(&self) -> &[u8] {
        let compute = || self.certificate.issuer().lookup_key();
        self.issuer_key.get_or_init(compute)
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
    by_subject: HashMap<Box<[u8]>, Vec<NodeId>>,
    /// Subjects whose anchors are here already.
    loaded: HashSet<Box<[u8]>>,
}

impl<'a> Pool<'a> {
    pub(super) fn new(
        leaf: &'a Certificate,
        others: &'a [Certificate],
        store: &'a TrustStore,
    ) -> Self {
        let mut pool = Self {
            store,
            nodes: vec![Node::new(leaf, store.get(leaf))],
            by_certificate: HashMap::from([(leaf, LEAF)]),
            by_subject: HashMap::new(),
            loaded: HashSet::new(),
        };
        for certificate in others {
            pool.add(certificate, None);
        }
        pool
    }

    fn add(&mut self, certificate: &'a Certificate, anchor: Option<&'a TrustAnchor>) {
        let id = self.nodes.len();
        if *self.by_certificate.entry(certificate).or_insert(id) != id {
            return;
        }
        let anchor = anchor.or_else(|| self.store.get(certificate));
        self.nodes.push(Node::new(certificate, anchor));
        let subject = certificate.subject().lookup_key();
        self.by_subject.entry(subject).or_default().push(id);
    }

    pub(super) fn get(&self, id: NodeId) -> Option<&Node<'a>> {
        self.nodes.get(id)
    }

    /// The certificates of these numbers.
    pub(super) fn certificates(&self, path: &[NodeId]) -> Vec<&'a Certificate> {
        let nodes = path.iter().filter_map(|id| self.nodes.get(*id));
        nodes.map(|node| node.certificate).collect()
    }

    /// Those whose subject is the issuer of `child`, anchors too; perhaps a few others, as names with the same key
    /// need not match.
    pub(super) fn of_issuer(&mut self, child: NodeId) -> &[NodeId] {
        let Some(node) = self.nodes.get(child) else {
            return &[];
        };
        let certificate = node.certificate;
        let key: Box<[u8]> = node.issuer_key().into();
        if !self.loaded.contains(&key) {
            let store = self.store;
            for anchor in store.by_subject_key(&key, certificate.issuer()) {
                self.add(anchor.certificate(), Some(anchor));
            }
            self.loaded.insert(key.clone());
        }
        self.by_subject.get(&key).map_or(&[], Vec::as_slice)
    }
}
