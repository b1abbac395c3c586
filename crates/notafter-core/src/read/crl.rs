//! Certificate revocation lists (RFC 5280 section 5): recognised, with the facts that
//! tell one from another. What they revoke is judged elsewhere.

use std::ops::Range;
use std::sync::Arc;

use super::oids;
use super::public_key::read_algorithm_again;
use super::request::{contents_range, range, range_of};
use crate::certificate::AlgorithmIdentifier;
use crate::der::{Asn1Time, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::{MAX_CRL_SIZE, MAX_EXTENSIONS};

/// A revocation list, immutable and cheap to clone.
#[derive(Clone, Debug)]
pub struct CertificateRevocationList {
    der: Arc<[u8]>,
    facts: Arc<Facts>,
}

/// Where everything stands.
#[derive(Debug)]
struct Facts {
    version: u8,
    signed: Range<usize>,
    issuer: Range<usize>,
    this_update: Asn1Time,
    next_update: Option<Asn1Time>,
    revoked: Range<usize>,
    revoked_count: usize,
    extensions: Range<usize>,
    crl_number: Option<Range<usize>>,
    algorithm: Range<usize>,
    signature: Range<usize>,
}

/// One entry of a revocation list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RevokedCertificate<'a> {
    /// The serial number's octets: two's complement, big-endian.
    pub serial_number: &'a [u8],
    /// When it was revoked.
    pub revoked_at: Asn1Time,
    /// DER of the entry's `Extensions`, if it has any.
    pub extensions: Option<&'a [u8]>,
}

impl CertificateRevocationList {
    /// Reads DER. Every entry is walked and counted, in time linear in the size.
    ///
    /// # Errors
    ///
    /// Where it is no revocation list, or over [`MAX_CRL_SIZE`].
    pub fn from_der(der: &[u8]) -> Result<Self, ParseError> {
        if der.len() > MAX_CRL_SIZE {
            return Err(ParseError::new(Code::TooLarge, 0, "certificateList"));
        }
        let mut outer = Reader::new(der, "certificateList");
        let mut reader = outer.sequence()?;
        outer.finish()?;

        reader.set_field("tbsCertList");
        let signed = reader.expect(Tag::SEQUENCE)?;
        let mut fields = signed.reader("tbsCertList.version")?;
        let version = match fields.peek_tag() {
            Some(Tag::INTEGER) => {
                let at = fields;
                // Where it is present it is v2(1) (RFC 5280 section 5.1.2.1).
                if fields.small_integer()? != 1 {
                    return Err(at.error(Code::UnsupportedVersion));
                }
                2
            }
            _ => 1,
        };
        fields.set_field("tbsCertList.signature");
        AlgorithmIdentifier::read(&mut fields)?;
        fields.set_field("tbsCertList.issuer");
        let issuer = fields.expect(Tag::SEQUENCE)?;
        fields.set_field("tbsCertList.thisUpdate");
        let this_update = Asn1Time::from_element(&fields.element()?, "tbsCertList.thisUpdate")?;
        fields.set_field("tbsCertList.nextUpdate");
        let next_update = match fields.peek_tag() {
            Some(Tag::UTC_TIME | Tag::GENERALIZED_TIME) => Some(Asn1Time::from_element(
                &fields.element()?,
                "tbsCertList.nextUpdate",
            )?),
            _ => None,
        };
        fields.set_field("tbsCertList.revokedCertificates");
        let mut revoked_count = 0_usize;
        let revoked = match fields.optional(Tag::SEQUENCE)? {
            Some(list) => {
                let mut entries = list.reader("tbsCertList.revokedCertificates")?;
                while !entries.is_empty() {
                    read_entry(&mut entries)?;
                    revoked_count += 1;
                }
                contents_range(&list)
            }
            None => 0..0,
        };
        fields.set_field("tbsCertList.crlExtensions");
        let (extensions, crl_number) = match fields.optional(Tag::context_constructed(0))? {
            Some(explicit) => {
                let mut inner = explicit.reader("tbsCertList.crlExtensions")?;
                let list = inner.expect(Tag::SEQUENCE)?;
                inner.finish()?;
                let number = find_crl_number(list.reader("tbsCertList.crlExtensions")?)?;
                (range(&list), number)
            }
            None => (0..0, None),
        };
        fields.finish()?;

        reader.set_field("certificateList.signatureAlgorithm");
        let algorithm = range_of(&mut reader, |reader| {
            AlgorithmIdentifier::read(reader).map(drop)
        })?;
        reader.set_field("certificateList.signatureValue");
        let mut again = reader;
        reader.bit_string()?;
        let mut signature = contents_range(&again.element()?);
        // Past the count of unused bits, which a signature's octets do not have.
        signature.start = signature.start.saturating_add(1);
        reader.finish()?;

        let facts = Facts {
            version,
            signed: range(&signed),
            issuer: range(&issuer),
            this_update,
            next_update,
            revoked,
            revoked_count,
            extensions,
            crl_number,
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

    /// The whole list, as it was read.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// 1 or 2.
    pub fn version(&self) -> u8 {
        self.facts.version
    }

    /// DER of the issuer's Name.
    pub fn issuer_der(&self) -> &[u8] {
        self.part(&self.facts.issuer)
    }

    /// When it was issued.
    pub fn this_update(&self) -> Asn1Time {
        self.facts.this_update
    }

    /// When the next one is due at the latest; RFC 5280 section 5.1.2.5 demands it, X.509 does not.
    pub fn next_update(&self) -> Option<Asn1Time> {
        self.facts.next_update
    }

    /// How many entries it has.
    pub fn revoked_count(&self) -> usize {
        self.facts.revoked_count
    }

    /// The entries, in their order, read as they are asked for.
    pub fn revoked_certificates(&self) -> impl Iterator<Item = RevokedCertificate<'_>> {
        let mut reader = Reader::new(self.part(&self.facts.revoked), "revokedCertificates");
        std::iter::from_fn(move || read_entry(&mut reader).ok())
    }

    /// DER of the list's `Extensions`, if it has any.
    pub fn extensions_der(&self) -> Option<&[u8]> {
        Some(self.part(&self.facts.extensions)).filter(|extensions| !extensions.is_empty())
    }

    /// The CRL number (RFC 5280 section 5.2.3): an INTEGER's octets, two's complement,
    /// big-endian; up to 20 of them in a list that follows the RFC.
    pub fn crl_number(&self) -> Option<&[u8]> {
        Some(self.part(self.facts.crl_number.as_ref()?))
    }

    /// How the list is signed.
    pub fn signature_algorithm(&self) -> AlgorithmIdentifier<'_> {
        read_algorithm_again(self.part(&self.facts.algorithm))
    }

    /// The signature's octets.
    pub fn signature(&self) -> &[u8] {
        self.part(&self.facts.signature)
    }

    /// The octets that are signed.
    pub fn signed_der(&self) -> &[u8] {
        self.part(&self.facts.signed)
    }
}

/// Reads one entry: serial number, time, and extensions left as they are.
fn read_entry<'a>(reader: &mut Reader<'a>) -> Result<RevokedCertificate<'a>, ParseError> {
    let mut entry = reader.sequence()?;
    let serial_number = entry.integer()?;
    let revoked_at = Asn1Time::from_element(
        &entry.element()?,
        "tbsCertList.revokedCertificates.revocationDate",
    )?;
    let extensions = entry
        .optional(Tag::SEQUENCE)?
        .map(|extensions| extensions.encoded);
    entry.finish()?;
    Ok(RevokedCertificate {
        serial_number,
        revoked_at,
        extensions,
    })
}

/// Walks the extensions and finds the number among them.
fn find_crl_number(mut extensions: Reader<'_>) -> Result<Option<Range<usize>>, ParseError> {
    let mut number = None;
    let mut count = 0;
    while !extensions.is_empty() {
        if count == MAX_EXTENSIONS {
            return Err(extensions.error(Code::TooMany));
        }
        count += 1;
        let mut extension = extensions.sequence()?;
        let oid: Oid<'_> = extension.oid()?;
        if extension.peek_tag() == Some(Tag::BOOLEAN) {
            extension.boolean()?;
        }
        let value = extension.expect(Tag::OCTET_STRING)?;
        extension.finish()?;
        if oid == oids::CRL_NUMBER {
            let mut inner = value.reader("cRLNumber")?;
            let element = inner.expect(Tag::INTEGER)?;
            inner.finish()?;
            number = Some(contents_range(&element));
        }
    }
    Ok(number)
}
