//! Entries of a revocation list (RFC 5280 section 5.3).

use super::RevocationReason;
use super::extensions::set_once;
use crate::certificate::{Extension, GeneralNames};
use crate::der::{Asn1Time, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::{MAX_EXTENSIONS, MAX_NAMES};
use crate::read::oids;

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

/// What the extensions of an entry say.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct EntryExtensions<'a> {
    /// Why it was revoked; nothing is the same as [`RevocationReason::Unspecified`].
    pub reason: Option<RevocationReason>,
    /// When the key is known or suspected to have been compromised, or the certificate became invalid otherwise
    /// (section 5.3.2).
    pub invalidity_date: Option<Asn1Time>,
    /// Who issued the certificate of this entry and of those behind it, up to the next that says so. Only
    /// indirect lists have it (section 5.3.3).
    pub certificate_issuer: Option<GeneralNames<'a>>,
    /// The first critical extension that is not known here.
    pub unknown_critical: Option<Oid<'a>>,
}

impl<'a> RevokedCertificate<'a> {
    /// Reads the next entry: serial number, time, and extensions left as they are.
    ///
    /// # Errors
    ///
    /// Where it is none.
    #[inline]
    pub(super) fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
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
        Ok(Self {
            serial_number,
            revoked_at,
            extensions,
        })
    }

    /// What its extensions say.
    ///
    /// # Errors
    ///
    /// Where one of them cannot be read, or is there twice. Offsets count from the start of the `Extensions`.
    pub fn entry_extensions(&self) -> Result<EntryExtensions<'a>, ParseError> {
        match self.extensions {
            Some(extensions) => EntryExtensions::read(extensions),
            None => Ok(EntryExtensions::default()),
        }
    }
}

impl<'a> EntryExtensions<'a> {
    fn read(extensions: &'a [u8]) -> Result<Self, ParseError> {
        let mut outer = Reader::new(extensions, "crlEntryExtensions");
        let mut list = outer.sequence()?;
        let mut found = Self::default();
        let mut count = 0;
        while !list.is_empty() {
            if count == MAX_EXTENSIONS {
                return Err(list.error(Code::TooMany));
            }
            count += 1;
            let extension = Extension::read(&list.element()?)?;
            let mut value = extension.reader();
            if extension.oid == oids::REASON_CODE {
                set_once(&mut found.reason, reason(&mut value)?, &value)?;
            } else if extension.oid == oids::INVALIDITY_DATE {
                let date = Asn1Time::from_element(&value.element()?, "invalidityDate")?;
                set_once(&mut found.invalidity_date, date, &value)?;
            } else if extension.oid == oids::CERTIFICATE_ISSUER {
                let names = GeneralNames::new(value.sequence()?);
                names.check_some(MAX_NAMES)?;
                set_once(&mut found.certificate_issuer, names, &value)?;
            } else {
                if extension.critical {
                    found.unknown_critical.get_or_insert(extension.oid);
                }
                continue;
            }
            value.finish()?;
        }
        outer.finish()?;
        Ok(found)
    }
}

fn reason(value: &mut Reader<'_>) -> Result<RevocationReason, ParseError> {
    value.set_field("cRLReason");
    let element = value.expect(Tag::ENUMERATED)?;
    let known = match *element.contents {
        [number] => RevocationReason::from_number(number),
        _ => None,
    };
    known.ok_or(ParseError::new(
        Code::InvalidValue,
        element.offset,
        "cRLReason",
    ))
}
