//! The certificates that a path can be made of.

use std::cell::OnceCell;

use super::check::{self, Role, Settings};
use super::finding::Problem;
use crate::certificate::{Certificate, Name};
use crate::small_map::SmallMap;
use crate::trust::{Purpose, SubjectId, TrustAnchor, TrustStore};

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
    is_sound_list_issuer: OnceCell<bool>,
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
            is_sound_list_issuer: OnceCell::new(),
        }
    }

    pub(super) fn is_self_issued(&self) -> bool {
        let compute = || self.certificate.is_self_issued();
        *self.is_self_issued.get_or_init(compute)
    }

    /// Whether both are the same for the purpose of loops: one certificate, or one subject with one key.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.subject == other.subject && self.certificate.spki_der() == other.certificate.spki_der()
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
                found.extend(
                    anchor
                        .into_iter()
                        .flat_map(|it| check::trust::check_anchor(settings, it)),
                );
            }
            found
        })
    }

    /// Whether nothing is wrong with it as the first certificate of the path of a revocation list's issuer: it is judged
    /// as what it is, a certificate for something else than the leaf's purpose and name.
    pub(super) fn is_sound_list_issuer(&self, settings: &Settings<'_>) -> bool {
        *self.is_sound_list_issuer.get_or_init(|| {
            let settings = Settings {
                purpose: Purpose::Any,
                name: None,
                ..*settings
            };
            let problems = check::certificate(&settings, self.certificate, Role::EndEntity);
            !problems.iter().any(Problem::is_error)
        })
    }
}

/// The leaf, the certificates given with it, and the anchors as they are asked for; each once.
pub(super) struct Pool<'a> {
    store: &'a TrustStore,
    nodes: Vec<Node<'a>>,
    by_certificate: SmallMap<&'a Certificate, NodeId>,
    names: Vec<NameEntry>,
    /// The names' numbers by their octets, ...
    by_octets: SmallMap<&'a [u8], NameId>,
    /// ... by their lookup key where no anchor has the name, ...
    by_key: SmallMap<Box<[u8]>, NameId>,
    /// ... and by the number that the store has for them.
    by_store: SmallMap<SubjectId, NameId>,
}

/// A name in the pool.
#[derive(Default)]
struct NameEntry {
    /// The nodes with this name as their subject, except the leaf.
    nodes: Vec<NodeId>,
    /// The store's number for it, until its anchors are here.
    unloaded: Option<SubjectId>,
}

impl<'a> Pool<'a> {
    pub(super) fn new(
        leaf: &'a Certificate,
        others: &'a [Certificate],
        store: &'a TrustStore,
    ) -> Self {
        let mut pool = Self {
            store,
            nodes: Vec::with_capacity(others.len() + 2),
            by_certificate: SmallMap::default(),
            names: Vec::with_capacity(others.len() + 2),
            by_octets: SmallMap::default(),
            by_key: SmallMap::default(),
            by_store: SmallMap::default(),
        };
        let subject = pool.name_id(leaf.subject());
        pool.nodes.push(Node::new(leaf, store.get(leaf), subject));
        pool.by_certificate.insert(leaf, LEAF);
        for certificate in others {
            pool.add(certificate, None);
        }
        pool
    }

    fn name_id(&mut self, name: Name<'a>) -> NameId {
        if let Some(id) = self.by_octets.get(&name.as_der()) {
            return *id;
        }
        let next = self.names.len();
        let subject = self.store.subject_id(&name);
        let unloaded = subject.as_ref().ok().copied();
        let known = match &subject {
            Ok(subject) => self.by_store.get(subject),
            Err(key) => self.by_key.get(key),
        };
        let id = known.copied().unwrap_or(next);
        if id == next {
            self.names.push(NameEntry {
                nodes: Vec::new(),
                unloaded,
            });
            match subject {
                Ok(subject) => self.by_store.insert(subject, id),
                Err(key) => self.by_key.insert(key, id),
            };
        }
        self.by_octets.insert(name.as_der(), id);
        id
    }

    fn add(&mut self, certificate: &'a Certificate, anchor: Option<&'a TrustAnchor>) {
        let id = self.nodes.len();
        if self.by_certificate.get(&certificate).is_some() {
            return;
        }
        self.by_certificate.insert(certificate, id);
        let anchor = anchor.or_else(|| self.store.get(certificate));
        let subject = self.name_id(certificate.subject());
        self.nodes.push(Node::new(certificate, anchor, subject));
        if let Some(name) = self.names.get_mut(subject) {
            name.nodes.push(id);
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
        let (certificate, known) = (node.certificate, node.issuer);
        let issuer = known.unwrap_or_else(|| self.name_id(certificate.issuer()));
        if let Some(node) = self.nodes.get_mut(child) {
            node.issuer = Some(issuer);
            node.is_self_issued.get_or_init(|| node.subject == issuer);
        }
        self.with_subject(issuer)
    }

    /// Those with this subject, anchors too; never the leaf.
    pub(super) fn of_name(&mut self, subject: Name<'a>) -> &[NodeId] {
        let subject = self.name_id(subject);
        self.with_subject(subject)
    }

    fn with_subject(&mut self, subject: NameId) -> &[NodeId] {
        let unloaded = self
            .names
            .get_mut(subject)
            .and_then(|name| name.unloaded.take());
        if let Some(known) = unloaded {
            for anchor in self.store.of_subject(known) {
                self.add(anchor.certificate(), Some(anchor));
            }
        }
        self.names.get(subject).map_or(&[], |name| &name.nodes)
    }
}
