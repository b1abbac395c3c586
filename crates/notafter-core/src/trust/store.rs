//! The anchors, found by subject and by key identifier.

use std::collections::HashMap;

use super::{PurposeSet, TrustAnchor, TrustSource};
use crate::certificate::{Certificate, Name};

/// A subject that anchors have, whatever the octets that it is written in.
pub(crate) type SubjectId = usize;

/// A set of trust anchors, each certificate once.
///
/// ```
/// use notafter_core::trust::{PurposeSet, TrustStore};
///
/// # const ROOT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/root.pem"));
/// let read = TrustStore::from_pem(ROOT, PurposeSet::ALL);
/// assert_eq!(read.store.len(), 1);
/// assert!(read.skipped.is_empty(), "all of the file was of use");
/// ```
#[derive(Clone, Debug, Default)]
pub struct TrustStore {
    anchors: Vec<TrustAnchor>,
    /// The anchors of each subject.
    subjects: Vec<Vec<usize>>,
    /// Places in `subjects`, by the lookup key of the name.
    by_subject: HashMap<Box<[u8]>, SubjectId>,
    /// The same by the octets of the names as they stand in the anchors: names mostly have the
    /// same octets in root and intermediate, and need not be normalised to be found then.
    by_subject_octets: HashMap<Box<[u8]>, SubjectId>,
    by_key_id: HashMap<Box<[u8]>, Vec<usize>>,
    source: Option<TrustSource>,
}

impl TrustStore {
    /// No anchors: nothing is trusted.
    pub fn new() -> Self {
        Self::default()
    }

    /// These certificates, trusted for these purposes.
    pub fn from_certificates(
        certificates: impl IntoIterator<Item = Certificate>,
        purposes: PurposeSet,
    ) -> Self {
        let anchors = certificates.into_iter();
        anchors
            .map(|certificate| TrustAnchor::new(certificate, purposes))
            .collect()
    }

    /// The same anchors, as those of this source.
    #[must_use]
    pub fn with_source(mut self, source: TrustSource) -> Self {
        self.source = Some(source);
        self
    }

    /// What the store was made from, if whoever made it said so.
    pub const fn source(&self) -> Option<&TrustSource> {
        self.source.as_ref()
    }

    /// Adds an anchor. If its certificate is there already, it is from now on trusted for the
    /// purposes of both, up to the earlier [distrust](TrustAnchor::distrust_after) and
    /// [removal](TrustAnchor::removed_at) of the two. To lift those, [remove](Self::remove) it first.
    pub fn add(&mut self, anchor: TrustAnchor) {
        let certificate = anchor.certificate();
        if let Some(known) = self.index_of(certificate) {
            if let Some(known) = self.anchors.get_mut(known) {
                known.merge(&anchor);
            }
            return;
        }
        let index = self.anchors.len();
        let name = certificate.subject();
        let next = self.subjects.len();
        let subject = *self.by_subject.entry(name.lookup_key()).or_insert(next);
        if subject == next {
            self.subjects.push(Vec::new());
        }
        self.by_subject_octets.insert(name.as_der().into(), subject);
        if let Some(indices) = self.subjects.get_mut(subject) {
            indices.push(index);
        }
        if let Some(key_id) = certificate.subject_key_identifier() {
            self.by_key_id.entry(key_id.into()).or_default().push(index);
        }
        self.anchors.push(anchor);
    }

    /// Takes the anchor with this very certificate out. The work is that of making the store anew; to
    /// take many out, use [`retain`](Self::retain).
    pub fn remove(&mut self, certificate: &Certificate) -> Option<TrustAnchor> {
        let removed = self.get(certificate)?.clone();
        self.retain(|anchor| anchor.certificate() != certificate);
        Some(removed)
    }

    /// Keeps those anchors for which the answer is yes.
    pub fn retain(&mut self, mut keep: impl FnMut(&TrustAnchor) -> bool) {
        let source = self.source.take();
        let anchors = std::mem::take(self).anchors.into_iter();
        self.extend(anchors.filter(|anchor| keep(anchor)));
        self.source = source;
    }

    /// How many anchors there are.
    pub fn len(&self) -> usize {
        self.anchors.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.anchors.is_empty()
    }

    /// The anchors, in the order in which they were added.
    pub fn iter(&self) -> std::slice::Iter<'_, TrustAnchor> {
        self.anchors.iter()
    }

    /// Whether this very certificate is an anchor, for whatever purpose.
    pub fn contains(&self, certificate: &Certificate) -> bool {
        self.get(certificate).is_some()
    }

    /// The anchor with this very certificate.
    pub fn get(&self, certificate: &Certificate) -> Option<&TrustAnchor> {
        self.anchors.get(self.index_of(certificate)?)
    }

    fn index_of(&self, certificate: &Certificate) -> Option<usize> {
        let subject = *self.by_subject_octets.get(certificate.subject().as_der())?;
        let mut indices = self.subjects.get(subject)?.iter().copied();
        indices.find(|index| {
            let anchor = self.anchors.get(*index);
            anchor.is_some_and(|it| it.certificate() == certificate)
        })
    }

    /// The anchors with this subject, compared as RFC 5280 section 7.1 has it.
    pub fn by_subject<'a>(&'a self, subject: &Name<'a>) -> impl Iterator<Item = &'a TrustAnchor> {
        let subject = self.subject_id(subject).ok();
        subject.into_iter().flat_map(|it| self.of_subject(it))
    }

    /// The number of this subject; where no anchor has it, its lookup key, since it had to be made anyway.
    pub(crate) fn subject_id(&self, subject: &Name<'_>) -> Result<SubjectId, Box<[u8]>> {
        if let Some(id) = self.by_subject_octets.get(subject.as_der()) {
            return Ok(*id);
        }
        let key = subject.lookup_key();
        self.by_subject.get(&key).copied().ok_or(key)
    }

    /// The anchors of the subject with this number.
    pub(crate) fn of_subject(&self, id: SubjectId) -> impl Iterator<Item = &TrustAnchor> {
        let indices = self.subjects.get(id).map_or(&[][..], Vec::as_slice);
        indices.iter().filter_map(|index| self.anchors.get(*index))
    }

    /// The anchors with this subject key identifier.
    pub fn by_key_id<'a>(
        &'a self,
        key_id: &[u8],
    ) -> impl Iterator<Item = &'a TrustAnchor> + use<'a> {
        let indices = self.by_key_id.get(key_id).map_or(&[][..], Vec::as_slice);
        indices.iter().filter_map(|index| self.anchors.get(*index))
    }
}

impl FromIterator<TrustAnchor> for TrustStore {
    fn from_iter<I: IntoIterator<Item = TrustAnchor>>(anchors: I) -> Self {
        let mut store = Self::new();
        store.extend(anchors);
        store
    }
}

impl Extend<TrustAnchor> for TrustStore {
    fn extend<I: IntoIterator<Item = TrustAnchor>>(&mut self, anchors: I) {
        for anchor in anchors {
            self.add(anchor);
        }
    }
}

impl<'a> IntoIterator for &'a TrustStore {
    type Item = &'a TrustAnchor;
    type IntoIter = std::slice::Iter<'a, TrustAnchor>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
