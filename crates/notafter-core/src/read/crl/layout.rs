//! The one walk over a revocation list: where everything stands.

use std::ops::Range;

use super::{RevokedCertificate, extensions};
use crate::certificate::AlgorithmIdentifier;
use crate::der::{Asn1Time, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_CRL_SIZE;
use crate::read::request::{contents_range, range, range_of};

/// Where everything stands, and what only a walk over all entries can tell.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) version: u8,
    pub(super) signed: Range<usize>,
    pub(super) inner_algorithm: Range<usize>,
    pub(super) issuer: Range<usize>,
    pub(super) this_update: Asn1Time,
    pub(super) next_update: Option<Asn1Time>,
    /// The contents of `revokedCertificates`, where the field is there.
    pub(super) revoked: Option<Range<usize>>,
    pub(super) entries: Entries,
    /// The whole `Extensions`, where there are any.
    pub(super) extensions: Option<Range<usize>>,
    pub(super) algorithm: Range<usize>,
    pub(super) signature: Range<usize>,
    pub(super) signature_unused_bits: u8,
}

/// What is to be known of the entries as a whole.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) count: usize,
    /// Whether one has extensions.
    pub(super) have_extensions: bool,
    /// Whether one names the issuer of its certificate.
    pub(super) name_issuers: bool,
    /// The contents of the OID of the first critical extension that is not known.
    pub(super) unknown_critical: Option<Box<[u8]>>,
    /// The serial number of the first entry whose extensions cannot be read, and why.
    pub(super) unreadable: Option<(Box<[u8]>, ParseError)>,
}

impl Layout {
    /// Walks the whole, in time linear in the size.
    ///
    /// # Errors
    ///
    /// Where it is no revocation list, or over [`MAX_CRL_SIZE`].
    pub(super) fn find(der: &[u8]) -> Result<Self, ParseError> {
        if der.len() > MAX_CRL_SIZE {
            return Err(ParseError::new(Code::TooLarge, 0, "certificateList"));
        }
        let mut outer = Reader::new(der, "certificateList");
        let mut reader = outer.sequence()?;
        outer.finish()?;

        reader.set_field("tbsCertList");
        let signed = reader.expect(Tag::SEQUENCE)?;
        let mut fields = signed.reader("tbsCertList.version")?;
        let version = version(&mut fields)?;
        fields.set_field("tbsCertList.signature");
        let inner_algorithm = algorithm(&mut fields)?;
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
        let mut entries = Entries::default();
        let revoked = match fields.optional(Tag::SEQUENCE)? {
            Some(list) => {
                entries = Entries::walk(list.reader("tbsCertList.revokedCertificates")?)?;
                Some(contents_range(&list))
            }
            None => None,
        };
        fields.set_field("tbsCertList.crlExtensions");
        let extensions = extensions::read_list(&mut fields)?;
        fields.finish()?;

        reader.set_field("certificateList.signatureAlgorithm");
        let algorithm = algorithm(&mut reader)?;
        reader.set_field("certificateList.signatureValue");
        let mut again = reader;
        let signature_unused_bits = reader.bit_string()?.unused_bits;
        let mut signature = contents_range(&again.element()?);
        // Past the count of unused bits, which a signature's octets do not have.
        signature.start = signature.start.saturating_add(1);
        reader.finish()?;

        Ok(Self {
            version,
            signed: range(&signed),
            inner_algorithm,
            issuer: range(&issuer),
            this_update,
            next_update,
            revoked,
            entries,
            extensions,
            algorithm,
            signature,
            signature_unused_bits,
        })
    }
}

/// Where the version is present it is v2(1) (RFC 5280 section 5.1.2.1).
fn version(fields: &mut Reader<'_>) -> Result<u8, ParseError> {
    if fields.peek_tag() != Some(Tag::INTEGER) {
        return Ok(1);
    }
    let at = *fields;
    if fields.small_integer()? != 1 {
        return Err(at.error(Code::UnsupportedVersion));
    }
    Ok(2)
}

fn algorithm(reader: &mut Reader<'_>) -> Result<Range<usize>, ParseError> {
    range_of(reader, |reader| AlgorithmIdentifier::read(reader).map(drop))
}

impl Entries {
    fn walk(mut list: Reader<'_>) -> Result<Self, ParseError> {
        let mut found = Self::default();
        while !list.is_empty() {
            let entry = RevokedCertificate::read(&mut list)?;
            found.count += 1;
            if entry.extensions.is_some() {
                found.have_extensions = true;
                found.look_at(&entry);
            }
        }
        Ok(found)
    }

    fn look_at(&mut self, entry: &RevokedCertificate<'_>) {
        match entry.entry_extensions() {
            Ok(extensions) => {
                self.name_issuers |= extensions.certificate_issuer.is_some();
                if let Some(oid) = extensions.unknown_critical {
                    let contents = |oid: Oid<'_>| oid.contents().into();
                    self.unknown_critical.get_or_insert_with(|| contents(oid));
                }
            }
            Err(error) => {
                let serial_number = || entry.serial_number.into();
                self.unreadable
                    .get_or_insert_with(|| (serial_number(), error));
            }
        }
    }
}
