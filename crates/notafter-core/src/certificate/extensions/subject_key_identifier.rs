//! Subject key identifier (RFC 5280 section 4.2.1.2).

use super::{ExtensionValue, KnownExtension};
use crate::der::Reader;
use crate::error::ParseError;

/// The name of the certificate's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubjectKeyIdentifier<'a>(pub &'a [u8]);

impl<'a> ExtensionValue<'a> for SubjectKeyIdentifier<'a> {
    const KIND: KnownExtension = KnownExtension::SubjectKeyIdentifier;

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        reader.octet_string().map(Self)
    }
}
