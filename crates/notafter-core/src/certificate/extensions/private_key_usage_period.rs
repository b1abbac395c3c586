//! Private key usage period (RFC 3280 section 4.2.1.4; RFC 5280 dropped it).

use super::{ExtensionValue, KnownExtension};
use crate::der::{Asn1Time, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::time::Timestamp;

/// When the private key may be used to sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrivateKeyUsagePeriod {
    /// From this instant on.
    pub not_before: Option<Timestamp>,
    /// Until this instant.
    pub not_after: Option<Timestamp>,
}

impl<'a> ExtensionValue<'a> for PrivateKeyUsagePeriod {
    const KIND: KnownExtension = KnownExtension::PrivateKeyUsagePeriod;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let mut time = |number| match inner.optional(Tag::context(number))? {
            Some(element) => {
                // An implicit tag hides that it is a GeneralizedTime.
                let element = element.with_tag(Tag::GENERALIZED_TIME);
                Ok(Some(
                    Asn1Time::from_element(&element, "privateKeyUsagePeriod")?.instant,
                ))
            }
            None => Ok(None),
        };
        let not_before = time(0)?;
        let not_after = time(1)?;
        if not_before.is_none() && not_after.is_none() && inner.is_empty() {
            return Err(inner.error(Code::Missing));
        }
        inner.finish()?;
        Ok(Self {
            not_before,
            not_after,
        })
    }
}
