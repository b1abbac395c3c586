//! Certificate requests (PKCS #10, RFC 2986).
//!
//! Read by our own cursor: x509-parser reads every attribute while it reads the
//! request and refuses the whole for one that it does not like, and its errors do
//! not say where. It is the oracle of the tests.

use std::ops::Range;
use std::sync::Arc;

use super::oids;
use super::public_key::{read_again, read_algorithm_again};
use crate::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
use crate::der::{Element, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_KEY_SIZE;
use crate::signature::{SignatureError, SignatureVerifier, SignedData};

/// A certificate request, immutable and cheap to clone.
#[derive(Clone, Debug)]
pub struct CertificateRequest {
    der: Arc<[u8]>,
    facts: Arc<Facts>,
}

/// Where everything stands.
#[derive(Debug)]
struct Facts {
    info: Range<usize>,
    subject: Range<usize>,
    public_key: Range<usize>,
    attributes: Range<usize>,
    algorithm: Range<usize>,
    signature: Range<usize>,
}

/// One attribute of a request (RFC 2986 section 4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestAttribute<'a> {
    /// Which attribute.
    pub oid: Oid<'a>,
    /// DER of its values, one after the other.
    pub values: &'a [u8],
}

impl CertificateRequest {
    /// Reads DER. The attributes are walked, not interpreted.
    ///
    /// # Errors
    ///
    /// Where it is no request, or over [`MAX_KEY_SIZE`].
    pub fn from_der(der: &[u8]) -> Result<Self, ParseError> {
        if der.len() > MAX_KEY_SIZE {
            return Err(ParseError::new(Code::TooLarge, 0, "certificationRequest"));
        }
        let mut outer = Reader::new(der, "certificationRequest");
        let mut reader = outer.sequence()?;
        outer.finish()?;

        reader.set_field("certificationRequestInfo");
        let info = reader.expect(Tag::SEQUENCE)?;
        let mut fields = info.reader("certificationRequestInfo.version")?;
        // RFC 2986 knows v1(0) alone. OpenSSL has been made to write 1 and 2, and reads
        // whatever stands there; so is it here, as nothing depends on it.
        fields.small_integer()?;
        fields.set_field("certificationRequestInfo.subject");
        let subject = fields.expect(Tag::SEQUENCE)?;
        fields.set_field("certificationRequestInfo.subjectPKInfo");
        let public_key = range_of(&mut fields, |reader| {
            SubjectPublicKeyInfo::read(reader).map(drop)
        })?;
        fields.set_field("certificationRequestInfo.attributes");
        // The field is not OPTIONAL, but old encoders leave it out when it is empty.
        let attributes = match fields.optional(Tag::context_constructed(0))? {
            Some(element) => {
                let mut attributes = element.reader("certificationRequestInfo.attributes")?;
                while !attributes.is_empty() {
                    read_attribute(&mut attributes)?;
                }
                contents_range(&element)
            }
            None => 0..0,
        };
        fields.finish()?;

        reader.set_field("certificationRequest.signatureAlgorithm");
        let algorithm = range_of(&mut reader, |reader| {
            AlgorithmIdentifier::read(reader).map(drop)
        })?;
        reader.set_field("certificationRequest.signature");
        let start = reader;
        reader.bit_string()?;
        let mut again = start;
        let signature = again.element()?;
        reader.finish()?;

        let mut signature = contents_range(&signature);
        // Past the count of unused bits, which a signature's octets do not have.
        signature.start = signature.start.saturating_add(1);
        let facts = Facts {
            info: range(&info),
            subject: range(&subject),
            public_key,
            attributes,
            algorithm,
            signature,
        };
        Ok(Self {
            der: der.into(),
            facts: Arc::new(facts),
        })
    }

    fn part(&self, range: &Range<usize>) -> &[u8] {
        self.der.get(range.clone()).unwrap_or_default()
    }

    /// The whole request, as it was read.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// DER of the subject's Name.
    pub fn subject_der(&self) -> &[u8] {
        self.part(&self.facts.subject)
    }

    /// The key that a certificate is asked for.
    pub fn subject_public_key_info(&self) -> SubjectPublicKeyInfo<'_> {
        read_again(self.part(&self.facts.public_key))
    }

    /// How the request is signed.
    pub fn signature_algorithm(&self) -> AlgorithmIdentifier<'_> {
        read_algorithm_again(self.part(&self.facts.algorithm))
    }

    /// The signature's octets.
    pub fn signature(&self) -> &[u8] {
        self.part(&self.facts.signature)
    }

    /// The octets that are signed.
    pub fn signed_der(&self) -> &[u8] {
        self.part(&self.facts.info)
    }

    /// The attributes, in their order.
    pub fn attributes(&self) -> impl Iterator<Item = RequestAttribute<'_>> {
        let mut reader = Reader::new(self.part(&self.facts.attributes), "attributes");
        std::iter::from_fn(move || read_attribute(&mut reader).ok())
    }

    /// DER of the extensions that are asked for: the `Extensions` SEQUENCE of RFC 5280
    /// section 4.1 in the attribute of RFC 2985 section 5.4.2, or in Microsoft's own.
    /// Not interpreted.
    pub fn requested_extensions(&self) -> Option<&[u8]> {
        let attribute = self.attributes().find(|attribute| {
            [oids::EXTENSION_REQUEST, oids::MICROSOFT_EXTENSION_REQUEST].contains(&attribute.oid)
        })?;
        let mut values = Reader::new(attribute.values, "extensionRequest");
        Some(values.expect(Tag::SEQUENCE).ok()?.encoded)
    }

    /// Whether the request is signed by the key that it names: the proof that who made
    /// it has the private key (RFC 2986 section 3).
    ///
    /// # Errors
    ///
    /// As [`SignatureVerifier::verify`].
    pub fn verify_signature(&self, verifier: &dyn SignatureVerifier) -> Result<(), SignatureError> {
        // The count of unused bits stands before the octets; a signature has none.
        let before = self.facts.signature.start.checked_sub(1);
        if before.and_then(|at| self.der.get(at)) != Some(&0) {
            return Err(SignatureError::Invalid);
        }
        verifier.verify(&SignedData::new(
            self.subject_public_key_info(),
            self.signature_algorithm(),
            self.signed_der(),
            self.signature(),
        ))
    }
}

fn read_attribute<'a>(reader: &mut Reader<'a>) -> Result<RequestAttribute<'a>, ParseError> {
    let mut attribute = reader.sequence()?;
    let oid = attribute.oid()?;
    let values = attribute.expect(Tag::SET)?.contents;
    attribute.finish()?;
    Ok(RequestAttribute { oid, values })
}

/// The octets that `read` takes from the cursor.
pub(super) fn range_of<'a>(
    reader: &mut Reader<'a>,
    read: impl FnOnce(&mut Reader<'a>) -> Result<(), ParseError>,
) -> Result<Range<usize>, ParseError> {
    let start = reader.offset();
    read(reader)?;
    Ok(start..reader.offset())
}

pub(super) fn range(element: &Element<'_>) -> Range<usize> {
    element.offset..element.offset.saturating_add(element.encoded.len())
}

pub(super) fn contents_range(element: &Element<'_>) -> Range<usize> {
    let start = element.contents_offset();
    start..start.saturating_add(element.contents.len())
}
