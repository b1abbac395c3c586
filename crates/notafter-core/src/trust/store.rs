//! The anchors, found by subject and by key identifier.

use std::collections::HashMap;

use super::{PurposeSet, TrustAnchor, TrustSource};
use crate::certificate::{Certificate, Name};

/// A set of trust anchors, each certificate once.
#[derive(Clone, Debug, Default)]
pub struct TrustStore {
    anchors: Vec<TrustAnchor>,
    by_certificate: HashMap<[u8; 32], usize>,
    by_subject: HashMap<Box<[u8]>, Vec<usize>>,
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
        let index = self.anchors.len();
        let certificate = anchor.certificate();
        let known = *self
            .by_certificate
            .entry(*certificate.fingerprint_sha256())
            .or_insert(index);
        if let Some(known) = self.anchors.get_mut(known) {
            known.merge(&anchor);
            return;
        }
        let subject = certificate.subject().lookup_key();
        self.by_subject.entry(subject).or_default().push(index);
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
        let index = self.by_certificate.get(certificate.fingerprint_sha256())?;
        self.anchors.get(*index)
    }

    /// The anchors with this subject, compared as RFC 5280 section 7.1 has it.
    pub fn by_subject<'a>(&'a self, subject: &Name<'a>) -> impl Iterator<Item = &'a TrustAnchor> {
        self.by_subject_key(&subject.lookup_key())
    }

    /// As [`by_subject`](Self::by_subject), with the name's lookup key at hand.
    pub(crate) fn by_subject_key<'a>(
        &'a self,
        key: &[u8],
    ) -> impl Iterator<Item = &'a TrustAnchor> + use<'a> {
        let indices = self.by_subject.get(key).map_or(&[][..], Vec::as_slice);
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
