//! Policy mappings (RFC 5280 section 4.2.1.5).

use super::{ExtensionValue, KnownExtension};
use crate::der::{Oid, Reader};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Which policies of the issuer count as which of the subject: an iterator over pairs (issuer's,
/// subject's). It ends at the first that cannot be read.
#[derive(Clone, Copy, Debug)]
pub struct PolicyMappings<'a>(Reader<'a>);

impl<'a> PolicyMappings<'a> {
    fn next_mapping(&mut self) -> Result<Option<(Oid<'a>, Oid<'a>)>, ParseError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let mut pair = self.0.sequence()?;
        let mapping = (pair.oid()?, pair.oid()?);
        pair.finish()?;
        Ok(Some(mapping))
    }

    pub(super) fn check(mut self) -> Result<(), ParseError> {
        for _ in 0..=MAX_NAMES {
            if self.next_mapping()?.is_none() {
                return Ok(());
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl<'a> Iterator for PolicyMappings<'a> {
    type Item = (Oid<'a>, Oid<'a>);

    fn next(&mut self) -> Option<(Oid<'a>, Oid<'a>)> {
        self.next_mapping().unwrap_or_default()
    }
}

impl<'a> ExtensionValue<'a> for PolicyMappings<'a> {
    const KIND: KnownExtension = KnownExtension::PolicyMappings;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let pairs = reader.sequence()?;
        if pairs.is_empty() {
            return Err(pairs.error(Code::Missing));
        }
        Ok(Self(pairs))
    }
}
