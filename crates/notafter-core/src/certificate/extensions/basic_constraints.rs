//! Basic constraints (RFC 5280 section 4.2.1.9).

use super::{ExtensionValue, KnownExtension};
use crate::der::{Reader, Tag};
use crate::error::ParseError;

/// Whether the subject is a CA, and how many CAs may follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BasicConstraints {
    /// Whether the subject is a CA.
    pub is_ca: bool,
    /// How many intermediate certificates that are not self-issued may follow this one.
    pub path_length: Option<u32>,
    /// Whether `cA FALSE` is written out, although it is the default (X.690 section 11.5).
    pub(crate) default_written: bool,
}

impl<'a> ExtensionValue<'a> for BasicConstraints {
    const KIND: KnownExtension = KnownExtension::BasicConstraints;

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let ca = match inner.peek_tag() {
            Some(Tag::BOOLEAN) => Some(inner.boolean()?),
            _ => None,
        };
        let path_length = if inner.is_empty() {
            None
        } else {
            Some(inner.small_integer()?)
        };
        inner.finish()?;
        Ok(Self {
            is_ca: ca.unwrap_or(false),
            path_length,
            default_written: ca == Some(false),
        })
    }
}
