//! Inhibit anyPolicy (RFC 5280 section 4.2.1.14).

use super::{ExtensionValue, KnownExtension};
use crate::der::Reader;
use crate::error::ParseError;

/// After how many certificates that are not self-issued `anyPolicy` stops counting as a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InhibitAnyPolicy(pub u32);

impl<'a> ExtensionValue<'a> for InhibitAnyPolicy {
    const KIND: KnownExtension = KnownExtension::InhibitAnyPolicy;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        reader.small_integer().map(Self)
    }
}
