//! Subject directory attributes (RFC 5280 section 4.2.1.8).

use super::{ExtensionValue, KnownExtension};
use crate::der::{Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAMES;

/// Attributes of the subject, such as a nationality: an iterator over (type, contents of the SET
/// of values). It ends at the first that cannot be read.
#[derive(Clone, Copy, Debug)]
pub struct SubjectDirectoryAttributes<'a>(Reader<'a>);

impl<'a> SubjectDirectoryAttributes<'a> {
    fn next_attribute(&mut self) -> Result<Option<(Oid<'a>, &'a [u8])>, ParseError> {
        if self.0.is_empty() {
            return Ok(None);
        }
        let mut attribute = self.0.sequence()?;
        let oid = attribute.oid()?;
        let values = attribute.expect(Tag::SET)?.contents;
        attribute.finish()?;
        Ok(Some((oid, values)))
    }

    pub(super) fn check(mut self) -> Result<(), ParseError> {
        for _ in 0..=MAX_NAMES {
            if self.next_attribute()?.is_none() {
                return Ok(());
            }
        }
        Err(self.0.error(Code::TooMany))
    }
}

impl<'a> Iterator for SubjectDirectoryAttributes<'a> {
    type Item = (Oid<'a>, &'a [u8]);

    fn next(&mut self) -> Option<(Oid<'a>, &'a [u8])> {
        self.next_attribute().unwrap_or_default()
    }
}

impl<'a> ExtensionValue<'a> for SubjectDirectoryAttributes<'a> {
    const KIND: KnownExtension = KnownExtension::SubjectDirectoryAttributes;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let attributes = reader.sequence()?;
        if attributes.is_empty() {
            return Err(attributes.error(Code::Missing));
        }
        Ok(Self(attributes))
    }
}
