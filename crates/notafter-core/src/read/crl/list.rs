//! The list and its fields (RFC 5280 section 5.1).

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::extensions::{ListExtensions, iterate};
use super::layout::{Entries, Layout};
use super::{IssuingDistributionPoint, RevokedCertificate};
use crate::certificate::{
    AlgorithmIdentifier, AuthorityKeyIdentifier, Extension, FreshestCrl, GeneralNames, Name,
    SubjectPublicKeyInfo,
};
use crate::der::{Asn1Time, Reader};
use crate::error::ParseError;
use crate::read::public_key::read_algorithm_again;
use crate::signature::{SignatureError, SignatureVerifier, SignedData};

/// A revocation list, immutable and cheap to clone.
///
/// What breaks RFC 5280 but can be walked is read all the same, and told by [`anomalies`](Self::anomalies).
#[derive(Clone, Debug)]
pub struct CertificateRevocationList {
    der: Arc<[u8]>,
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    layout: Layout,
    issuer_key: OnceLock<Box<[u8]>>,
}

impl CertificateRevocationList {
    /// Reads DER. Every entry is walked and counted, in time linear in the size.
    ///
    /// # Errors
    ///
    /// Where it is no revocation list, or over [`MAX_CRL_SIZE`](crate::limits::MAX_CRL_SIZE).
    pub fn from_der(der: &[u8]) -> Result<Self, ParseError> {
        // Before copying: what cannot be read costs no memory.
        let layout = Layout::find(der)?;
        let inner = Inner {
            layout,
            issuer_key: OnceLock::new(),
        };
        Ok(Self {
            der: der.into(),
            inner: Arc::new(inner),
        })
    }

    fn part(&self, range: &Range<usize>) -> &[u8] {
        self.der.get(range.clone()).unwrap_or_default()
    }

    pub(super) fn entries(&self) -> &Entries {
        &self.inner.layout.entries
    }

    /// The whole list, as it was read.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// 1 or 2.
    pub fn version(&self) -> u8 {
        self.inner.layout.version
    }

    /// Who issued it.
    pub fn issuer(&self) -> Name<'_> {
        Name::from_der(self.issuer_der()).unwrap_or(Name::EMPTY)
    }

    /// DER of the issuer's Name.
    pub fn issuer_der(&self) -> &[u8] {
        self.part(&self.inner.layout.issuer)
    }

    /// The [key](Name::lookup_key) by which the issuer is looked up; computed once.
    pub fn issuer_key(&self) -> &[u8] {
        let compute = || self.issuer().lookup_key();
        self.inner.issuer_key.get_or_init(compute)
    }

    /// When it was issued.
    pub fn this_update(&self) -> Asn1Time {
        self.inner.layout.this_update
    }

    /// When the next one is due at the latest; RFC 5280 section 5.1.2.5 demands it, X.509 does not.
    pub fn next_update(&self) -> Option<Asn1Time> {
        self.inner.layout.next_update
    }

    /// How many entries it has.
    pub fn revoked_count(&self) -> usize {
        self.entries().count
    }

    /// Whether the field with the entries is there, although RFC 5280 section 5.1.2.6 wants it left out where there are none.
    pub(super) fn has_empty_entries(&self) -> bool {
        self.inner.layout.revoked.is_some() && self.revoked_count() == 0
    }

    /// The entries, in their order, read as they are asked for.
    pub fn revoked_certificates(&self) -> impl Iterator<Item = RevokedCertificate<'_>> {
        let revoked = self.inner.layout.revoked.as_ref();
        let octets = revoked.map_or(&[][..], |range| self.part(range));
        let mut reader = Reader::new(octets, "revokedCertificates");
        std::iter::from_fn(move || RevokedCertificate::read(&mut reader).ok())
    }

    /// DER of the list's `Extensions`, if it has any.
    pub fn extensions_der(&self) -> Option<&[u8]> {
        Some(self.part(self.inner.layout.extensions.as_ref()?))
    }

    /// The list's own extensions, in the order of the encoding.
    pub fn extensions(&self) -> impl Iterator<Item = Extension<'_>> {
        let place = self.inner.layout.extensions.as_ref();
        let each = |place| iterate(self.part(place), place);
        place.map(each).into_iter().flatten()
    }

    pub(super) fn known_extensions(&self) -> ListExtensions<'_> {
        ListExtensions::of(self.extensions())
    }

    /// Which key signed it (section 5.2.1), where that is there and can be read.
    pub fn authority_key_identifier(&self) -> Option<AuthorityKeyIdentifier<'_>> {
        self.known_extensions().authority_key_identifier
    }

    /// The issuer's other names (section 5.2.2), where they are there and can be read.
    pub fn issuer_alt_names(&self) -> Option<GeneralNames<'_>> {
        self.known_extensions().issuer_alt_names
    }

    /// The CRL number (section 5.2.3), where it is there and can be read: an INTEGER's octets, two's complement,
    /// big-endian; up to 20 of them in a list that follows the RFC.
    pub fn crl_number(&self) -> Option<&[u8]> {
        self.known_extensions().number.map(|it| it.value)
    }

    /// The number of the list that this one only tells the changes to (section 5.2.4), in the form of
    /// [`crl_number`](Self::crl_number): `None` where this is no delta list, or that cannot be read.
    pub fn base_crl_number(&self) -> Option<&[u8]> {
        self.known_extensions().delta_base.map(|it| it.value)
    }

    /// Whether it says of itself to tell but the changes to another list.
    pub fn is_delta(&self) -> bool {
        let mut extensions = self.extensions();
        extensions.any(|it| it.oid == crate::read::oids::DELTA_CRL_INDICATOR)
    }

    /// Which certificates it is about (section 5.2.5), where that is there and can be read.
    pub fn issuing_distribution_point(&self) -> Option<IssuingDistributionPoint<'_>> {
        let found = self.known_extensions().issuing_distribution_point;
        found.map(|it| it.value)
    }

    /// Where its delta lists are (section 5.2.6), where that is there and can be read.
    pub fn freshest_crl(&self) -> Option<FreshestCrl<'_>> {
        self.known_extensions().freshest_crl
    }

    /// How the list is signed, as written behind what is signed.
    pub fn signature_algorithm(&self) -> AlgorithmIdentifier<'_> {
        read_algorithm_again(self.part(&self.inner.layout.algorithm))
    }

    /// How the list is signed, as written within what is signed: RFC 5280 section 5.1.1.2 wants both to be
    /// the same.
    pub fn tbs_signature_algorithm(&self) -> AlgorithmIdentifier<'_> {
        read_algorithm_again(self.part(&self.inner.layout.inner_algorithm))
    }

    /// The signature's octets.
    pub fn signature(&self) -> &[u8] {
        self.part(&self.inner.layout.signature)
    }

    /// The bits of the signature's last octet that are no part of it: 0 to 7. No signature algorithm leaves any.
    pub fn signature_unused_bits(&self) -> u8 {
        self.inner.layout.signature_unused_bits
    }

    /// The octets that are signed.
    pub fn signed_der(&self) -> &[u8] {
        self.part(&self.inner.layout.signed)
    }

    /// Whether this key signed the list.
    ///
    /// # Errors
    ///
    /// [`SignatureError::Invalid`] where it did not, [`SignatureError::Unsupported`] where that cannot be told.
    pub fn verify_signature(
        &self,
        issuer_key: SubjectPublicKeyInfo<'_>,
        verifier: &dyn SignatureVerifier,
    ) -> Result<(), SignatureError> {
        if self.signature_unused_bits() != 0 {
            return Err(SignatureError::Invalid);
        }
        verifier.verify(&SignedData::new(
            issuer_key,
            self.signature_algorithm(),
            self.signed_der(),
            self.signature(),
        ))
    }
}
