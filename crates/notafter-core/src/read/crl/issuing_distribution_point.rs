//! Issuing distribution point (RFC 5280 section 5.2.5): what a revocation list is about.

use crate::certificate::{DistributionPointName, ReasonFlags};
use crate::der::{Element, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Which certificates a list is about, and for which reasons.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "RFC 5280 has four of them")]
pub struct IssuingDistributionPoint<'a> {
    /// Where the list is: it is about certificates that name this place.
    pub name: Option<DistributionPointName<'a>>,
    /// Only about certificates that are no CA's.
    pub only_user_certs: bool,
    /// Only about certificates of CAs.
    pub only_ca_certs: bool,
    /// The reasons it is about; all of them where there is nothing.
    pub only_some_reasons: Option<ReasonFlags<'a>>,
    /// Also about certificates of other issuers than the list's own.
    pub indirect_crl: bool,
    /// Only about attribute certificates.
    pub only_attribute_certs: bool,
}

impl<'a> IssuingDistributionPoint<'a> {
    /// Reads the value of the extension.
    ///
    /// # Errors
    ///
    /// Where it is none.
    pub(super) fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let mut found = Self::default();
        if let Some(element) = inner.optional(Tag::context_constructed(0))? {
            let name = DistributionPointName::read(&element)?;
            if let DistributionPointName::Full(names) = name {
                names.check_some(MAX_NAMES)?;
            }
            found.name = Some(name);
        }
        found.only_user_certs = flag(&mut inner, 1)?;
        found.only_ca_certs = flag(&mut inner, 2)?;
        if let Some(element) = inner.optional(Tag::context(3))? {
            found.only_some_reasons = Some(ReasonFlags::from_element(&element)?);
        }
        found.indirect_crl = flag(&mut inner, 4)?;
        found.only_attribute_certs = flag(&mut inner, 5)?;
        inner.finish()?;
        Ok(found)
    }

    /// Whether nothing is said, which RFC 5280 forbids to write.
    pub fn is_empty(&self) -> bool {
        self.name.is_none()
            && self.only_some_reasons.is_none()
            && !self.indirect_crl
            && self.kinds() == 0
    }

    /// How many kinds of certificates it is only about: RFC 5280 allows one.
    pub(super) fn kinds(&self) -> u8 {
        u8::from(self.only_user_certs)
            + u8::from(self.only_ca_certs)
            + u8::from(self.only_attribute_certs)
    }
}

/// A BOOLEAN under an implicit tag, FALSE by default.
fn flag(reader: &mut Reader<'_>, tag: u8) -> Result<bool, ParseError> {
    let Some(Element {
        contents, offset, ..
    }) = reader.optional(Tag::context(tag))?
    else {
        return Ok(false);
    };
    match *contents {
        [0x00] => Ok(false),
        [0xff] => Ok(true),
        _ => Err(ParseError::new(
            Code::InvalidBoolean,
            offset,
            "issuingDistributionPoint",
        )),
    }
}
