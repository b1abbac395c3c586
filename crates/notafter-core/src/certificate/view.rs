//! The certificate itself: DER and the places of its fields.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::anomaly::Anomaly;
use super::extensions::{
    AuthorityInformationAccess, AuthorityKeyIdentifier, BasicConstraints, CertificatePolicies,
    CrlDistributionPoints, Decoded, ExtendedKeyUsage, Extension, ExtensionValue, KeyUsage,
    KnownExtension, NameConstraints, SignedCertificateTimestamps, SubjectAltNames,
    SubjectKeyIdentifier, TlsFeature,
};
use super::general_name::GeneralNames;
use super::layout::{KnownPlace, Layout, Span};
use super::{AlgorithmIdentifier, Name, SerialNumber, SubjectPublicKeyInfo};
use crate::der::{Asn1Time, BitString, Element, Oid, Reader};
use crate::error::ParseError;
use crate::limits::MAX_EXTENSIONS;
use crate::signature::{SignatureError, SignatureVerifier, SignedData};
use crate::time::Timestamp;

/// An X.509 certificate: immutable, cheap to clone, at most two allocations.
///
/// Facts are read from its octets when they are asked for.
///
/// ```
/// use notafter_core::certificate::GeneralName;
/// use notafter_core::read;
///
/// # const SERVED: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/served.pem"));
/// let contents = read::any(SERVED.as_bytes());
/// let leaf = contents.certificates().next().expect("there are two");
///
/// assert_eq!(leaf.subject().to_string(), "CN=www.example.com");
/// assert_eq!(leaf.not_after().to_string(), "2027-01-29T23:59:59Z");
/// assert_eq!(leaf.subject_public_key_info().text(), "EC P-256");
/// let is_host = |it: &GeneralName<'_>| matches!(it, GeneralName::Dns(_));
/// assert_eq!(leaf.subject_alt_names().filter(is_host).count(), 2);
/// assert!(leaf.anomalies().is_empty(), "nothing is odd about it");
/// ```
#[derive(Clone)]
pub struct Certificate {
    inner: Arc<Inner>,
}

struct Inner {
    der: Box<[u8]>,
    layout: Layout,
    sha256: OnceLock<[u8; 32]>,
    spki_sha256: OnceLock<[u8; 32]>,
    #[expect(
        clippy::box_collection,
        reason = "nearly always none: a pointer has to do"
    )]
    anomalies: OnceLock<Option<Box<Vec<Anomaly>>>>,
}

/// When a certificate counts: both ends belong to it (RFC 5280 section 4.1.2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Validity {
    /// The first second.
    pub not_before: Timestamp,
    /// The last second.
    pub not_after: Timestamp,
}

impl Validity {
    /// From the first to the last second.
    pub const fn new(not_before: Timestamp, not_after: Timestamp) -> Self {
        Self {
            not_before,
            not_after,
        }
    }

    /// Whether `at` lies within.
    pub fn contains(&self, at: Timestamp) -> bool {
        self.not_before <= at && at <= self.not_after
    }

    /// Seconds from the first to the last one, both counted; 0 where the ends are reversed.
    pub fn lifetime_seconds(&self) -> i64 {
        (self.not_after.seconds_since(self.not_before) + 1).max(0)
    }
}

impl Certificate {
    /// Reads DER, copying it.
    ///
    /// # Errors
    ///
    /// Only where the outer structure cannot be walked, a time names no instant, or the whole is
    /// over [`MAX_CERTIFICATE_SIZE`](crate::limits::MAX_CERTIFICATE_SIZE); everything else that
    /// is wrong is told by [`anomalies`](Self::anomalies).
    pub fn from_der(der: &[u8]) -> Result<Self, ParseError> {
        // Before copying: what cannot be read costs no memory.
        let layout = Layout::find(der)?;
        let inner = Inner {
            der: der.into(),
            layout,
            sha256: OnceLock::new(),
            spki_sha256: OnceLock::new(),
            anomalies: OnceLock::new(),
        };
        Ok(Self {
            inner: Arc::new(inner),
        })
    }

    /// The whole certificate, as it was read.
    pub fn as_der(&self) -> &[u8] {
        &self.inner.der
    }

    #[inline]
    pub(super) fn layout(&self) -> &Layout {
        &self.inner.layout
    }

    #[inline]
    pub(super) fn span(&self, span: Span) -> &[u8] {
        span.of(&self.inner.der)
    }

    /// The TBSCertificate: what is signed.
    pub fn tbs_der(&self) -> &[u8] {
        self.span(self.layout().tbs)
    }

    /// The version: 1, 2 or 3, or what else the field says, plus one.
    #[inline]
    pub fn version(&self) -> u8 {
        self.layout().version + 1
    }

    /// The serial number.
    #[inline]
    pub fn serial_number(&self) -> SerialNumber<'_> {
        SerialNumber::from_contents(self.span(self.layout().serial_number))
    }

    /// The algorithm with which it is signed, as written behind the TBSCertificate.
    #[inline]
    pub fn signature_algorithm(&self) -> AlgorithmIdentifier<'_> {
        algorithm(self.span(self.layout().signature_algorithm))
    }

    /// The algorithm with which it is signed, as written within the TBSCertificate: RFC 5280 section
    /// 4.1.1.2 wants both to be the same.
    pub fn tbs_signature_algorithm(&self) -> AlgorithmIdentifier<'_> {
        algorithm(self.span(self.layout().tbs_signature()))
    }

    /// The signature.
    #[inline]
    pub fn signature_value(&self) -> BitString<'_> {
        // It is the last field.
        let start = self.layout().signature_algorithm.end as usize;
        let encoded = self.as_der().get(start..).unwrap_or_default();
        let mut reader = Reader::new(encoded, "signatureValue");
        // The pass has read it before.
        reader.bit_string().unwrap_or(BitString {
            octets: &[],
            unused_bits: 0,
        })
    }

    /// Who issued it.
    #[inline]
    pub fn issuer(&self) -> Name<'_> {
        self.name(self.layout().issuer)
    }

    /// Whose key it certifies.
    #[inline]
    pub fn subject(&self) -> Name<'_> {
        self.name(self.layout().subject)
    }

    #[inline]
    fn name(&self, span: Span) -> Name<'_> {
        let encoded = self.span(span);
        let contents = Reader::new(encoded, "name")
            .element()
            .map(|element| element.contents);
        Name::from_parts(encoded, contents.unwrap_or_default())
    }

    /// When it counts.
    #[inline]
    pub fn validity(&self) -> Validity {
        Validity::new(self.not_before(), self.not_after())
    }

    /// The first second at which it counts.
    #[inline]
    pub fn not_before(&self) -> Timestamp {
        self.layout().not_before.instant
    }

    /// The last second at which it counts.
    #[inline]
    pub fn not_after(&self) -> Timestamp {
        self.layout().not_after.instant
    }

    /// Both times as they are written.
    pub fn encoded_validity(&self) -> (Asn1Time, Asn1Time) {
        (self.layout().not_before, self.layout().not_after)
    }

    /// DER of the key it certifies.
    pub(crate) fn spki_der(&self) -> &[u8] {
        self.span(self.layout().spki)
    }

    /// The key it certifies.
    #[inline]
    pub fn subject_public_key_info(&self) -> SubjectPublicKeyInfo<'_> {
        let encoded = self.spki_der();
        // The pass has read it before; the constant is one that could be read as well.
        SubjectPublicKeyInfo::from_der(encoded).unwrap_or_else(|_| SubjectPublicKeyInfo {
            algorithm: algorithm(&[]),
            public_key: BitString {
                octets: &[],
                unused_bits: 0,
            },
            encoded,
        })
    }

    /// Every extension, in the order of the encoding; those that cannot be read are left out
    /// (and told by [`anomalies`](Self::anomalies)), as are those after the first
    /// [`MAX_EXTENSIONS`].
    #[inline]
    pub fn extensions(&self) -> impl Iterator<Item = Extension<'_>> {
        self.extension_entries().filter_map(Result::ok)
    }

    /// Every extension or what is wrong with it.
    #[inline]
    pub(super) fn extension_entries(
        &self,
    ) -> impl Iterator<Item = Result<Extension<'_>, ParseError>> {
        let span = self.layout().extensions;
        let mut list = Reader::at_offset(self.span(span), span.start as usize, "extension");
        std::iter::from_fn(move || {
            // The pass has told the entries apart before.
            list.next_element().map(|entry| Extension::read(&entry))
        })
        .take(MAX_EXTENSIONS)
    }

    /// The extension of this kind: the first, should there be several.
    #[inline]
    pub fn known_extension(&self, kind: KnownExtension) -> Option<Extension<'_>> {
        let (place, value) = self.known_value(kind)?;
        let (critical, criticality_form) = place.criticality();
        Some(Extension {
            oid: kind.oid(),
            critical,
            value: value.contents,
            value_offset: value.contents_offset(),
            criticality_form,
        })
    }

    /// The OCTET STRING that holds the value of the extension of this kind. The pass has read the
    /// whole entry before, so that nothing else of it is left to look at.
    #[inline]
    fn known_value(&self, kind: KnownExtension) -> Option<(KnownPlace, Element<'_>)> {
        let place = *self.layout().known.get(kind as usize)?;
        let start = place.offset()?;
        let end = self.layout().extensions.end;
        let from_value = self.span(Span { start, end });
        let mut reader = Reader::at_offset(from_value, start as usize, "extnValue");
        Some((place, reader.next_element()?))
    }

    /// The value of an extension: `None` where the certificate does not have it.
    ///
    /// Lengths of more octets than needed, and octets behind the value, are let pass
    /// here, for the sake of the facts; [`anomalies`](Self::anomalies) tells of both.
    ///
    /// # Errors
    ///
    /// Where the value cannot be read. Offsets count from the start of the certificate.
    #[inline]
    pub fn extension<'a, T: ExtensionValue<'a>>(
        &'a self,
    ) -> Result<Option<Decoded<T>>, ParseError> {
        let Some((place, octets)) = self.known_value(T::KIND) else {
            return Ok(None);
        };
        let (critical, _) = place.criticality();
        let reader = Reader::at_offset(octets.contents, octets.contents_offset(), "extnValue");
        let value = T::read(&mut reader.tolerant())?;
        Ok(Some(Decoded { critical, value }))
    }

    /// The value of an extension that is there and can be read.
    #[inline]
    fn readable<'a, T: ExtensionValue<'a>>(&'a self) -> Option<T> {
        self.extension().ok().flatten().map(|decoded| decoded.value)
    }

    /// The subject alternative names; none where the extension is absent or cannot be read.
    #[inline]
    pub fn subject_alt_names(&self) -> GeneralNames<'_> {
        self.readable::<SubjectAltNames<'_>>()
            .map_or(GeneralNames::empty(), |it| it.names())
    }

    /// The basic constraints, where they are there and can be read.
    #[inline]
    pub fn basic_constraints(&self) -> Option<BasicConstraints> {
        self.readable()
    }

    /// The key usage, where it is there and can be read.
    #[inline]
    pub fn key_usage(&self) -> Option<KeyUsage> {
        self.readable()
    }

    /// The extended key usage, where it is there and can be read.
    #[inline]
    pub fn extended_key_usage(&self) -> Option<ExtendedKeyUsage<'_>> {
        self.readable()
    }

    /// The subject key identifier, where it is there and can be read.
    #[inline]
    pub fn subject_key_identifier(&self) -> Option<&[u8]> {
        self.readable::<SubjectKeyIdentifier<'_>>().map(|it| it.0)
    }

    /// The authority key identifier, where it is there and can be read.
    #[inline]
    pub fn authority_key_identifier(&self) -> Option<AuthorityKeyIdentifier<'_>> {
        self.readable()
    }

    /// Where to find OCSP responders and the issuer's certificate, where that is there and can be read.
    #[inline]
    pub fn authority_information_access(&self) -> Option<AuthorityInformationAccess<'_>> {
        self.readable()
    }

    /// Where the CRLs are, where that is there and can be read.
    #[inline]
    pub fn crl_distribution_points(&self) -> Option<CrlDistributionPoints<'_>> {
        self.readable()
    }

    /// The certificate policies, where they are there and can be read.
    #[inline]
    pub fn certificate_policies(&self) -> Option<CertificatePolicies<'_>> {
        self.readable()
    }

    /// The name constraints, where they are there and can be read.
    pub fn name_constraints(&self) -> Option<NameConstraints<'_>> {
        self.readable()
    }

    /// The signed certificate timestamps, where they are there and can be read.
    #[inline]
    pub fn signed_certificate_timestamps(&self) -> Option<SignedCertificateTimestamps<'_>> {
        self.readable()
    }

    /// Whether a server with this certificate must staple an OCSP response (RFC 7633).
    pub fn must_staple(&self) -> bool {
        self.readable::<TlsFeature<'_>>()
            .is_some_and(|it| it.must_staple())
    }

    /// Whether it is a precertificate (RFC 6962 section 3.1), which no server may use.
    pub fn is_precertificate(&self) -> bool {
        self.known_extension(KnownExtension::PrecertificatePoison)
            .is_some()
    }

    /// Whether the basic constraints say that the subject is a CA.
    #[inline]
    pub fn is_ca(&self) -> bool {
        self.basic_constraints().is_some_and(|it| it.is_ca)
    }

    /// Whether issuer and subject are the same name (RFC 5280 section 6.1). That says nothing of the
    /// key: see [`verify_signature`](Self::verify_signature).
    #[inline]
    pub fn is_self_issued(&self) -> bool {
        self.issuer().matches(&self.subject())
    }

    /// Whether this key signed the certificate.
    ///
    /// # Errors
    ///
    /// [`SignatureError::Invalid`] where it did not, [`SignatureError::Unsupported`] where that cannot be told.
    pub fn verify_signature(
        &self,
        issuer_key: SubjectPublicKeyInfo<'_>,
        verifier: &dyn SignatureVerifier,
    ) -> Result<(), SignatureError> {
        let signature = self.signature_value();
        if signature.unused_bits != 0 {
            return Err(SignatureError::Invalid);
        }
        verifier.verify(&SignedData::new(
            issuer_key,
            self.signature_algorithm(),
            self.tbs_der(),
            signature.octets,
        ))
    }

    /// Whether the certificate is signed with its own key.
    ///
    /// Where no back end knows the algorithm, a certificate that names another issuer counts as not signed by itself.
    ///
    /// # Errors
    ///
    /// [`SignatureError::Unsupported`] where that cannot be told.
    pub fn is_self_signed(&self, verifier: &dyn SignatureVerifier) -> Result<bool, SignatureError> {
        match self.verify_signature(self.subject_public_key_info(), verifier) {
            Ok(()) => Ok(true),
            Err(SignatureError::Invalid) => Ok(false),
            Err(_) if !self.is_self_issued() => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// SHA-256 of the whole DER; computed once.
    pub fn fingerprint_sha256(&self) -> &[u8; 32] {
        self.inner
            .sha256
            .get_or_init(|| Sha256::digest(self.as_der()).into())
    }

    /// SHA-1 of the whole DER: the thumbprint that Windows shows. It proves nothing any more.
    pub fn fingerprint_sha1(&self) -> [u8; 20] {
        Sha1::digest(self.as_der()).into()
    }

    /// Everything wrong with the certificate by itself, in the order of its fields; nothing
    /// here depends on time, trust or use. Looked for once, then kept.
    pub fn anomalies(&self) -> &[Anomaly] {
        let found = self.inner.anomalies.get_or_init(|| {
            let found = super::anomaly::find(self);
            (!found.is_empty()).then(|| Box::new(found))
        });
        found.as_deref().map_or(&[], Vec::as_slice)
    }

    /// SHA-256 of the subject public key info, the pin of RFC 7469 section 2.4; computed once.
    pub fn spki_sha256(&self) -> &[u8; 32] {
        self.inner
            .spki_sha256
            .get_or_init(|| Sha256::digest(self.spki_der()).into())
    }
}

/// An algorithm identifier that the pass has read before; an empty one stands for the impossible.
#[inline]
fn algorithm(encoded: &[u8]) -> AlgorithmIdentifier<'_> {
    AlgorithmIdentifier::read(&mut Reader::new(encoded, "algorithm")).unwrap_or(
        AlgorithmIdentifier {
            oid: Oid::known(&[0]),
            parameters: None,
            contents: &[],
        },
    )
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("subject", &format_args!("{}", self.subject()))
            .field("issuer", &format_args!("{}", self.issuer()))
            .field("serial_number", &format_args!("{}", self.serial_number()))
            .field("not_after", &format_args!("{}", self.not_after()))
            .finish_non_exhaustive()
    }
}

impl PartialEq for Certificate {
    fn eq(&self, other: &Self) -> bool {
        self.as_der() == other.as_der()
    }
}

impl Eq for Certificate {}

impl Hash for Certificate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_der().hash(state);
    }
}

impl TryFrom<&[u8]> for Certificate {
    type Error = ParseError;

    fn try_from(der: &[u8]) -> Result<Self, ParseError> {
        Self::from_der(der)
    }
}
