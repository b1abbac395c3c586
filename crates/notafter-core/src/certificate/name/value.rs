//! Attribute values: the string types of X.520 as text.

use std::borrow::Cow;

use crate::der::{Element, Tag, ia5};

/// The value of an attribute, of any type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeValue<'a> {
    tag: Tag,
    contents: &'a [u8],
    encoded: &'a [u8],
    offset: usize,
}

impl<'a> AttributeValue<'a> {
    pub(super) const fn from_element(element: &Element<'a>) -> Self {
        Self {
            tag: element.tag,
            contents: element.contents,
            encoded: element.encoded,
            offset: element.offset,
        }
    }

    /// Its type.
    pub const fn tag(&self) -> Tag {
        self.tag
    }

    /// DER of the whole value.
    pub const fn as_der(&self) -> &'a [u8] {
        self.encoded
    }

    /// The octets of the value, in the encoding of its type.
    pub const fn contents(&self) -> &'a [u8] {
        self.contents
    }

    pub(super) const fn offset(&self) -> usize {
        self.offset
    }

    /// Whether its type is one of ASN.1's string types.
    pub const fn is_string(&self) -> bool {
        matches!(
            self.tag,
            Tag::UTF8_STRING
                | Tag::PRINTABLE_STRING
                | Tag::IA5_STRING
                | Tag::NUMERIC_STRING
                | Tag::VISIBLE_STRING
                | Tag::TELETEX_STRING
                | Tag::BMP_STRING
                | Tag::UNIVERSAL_STRING
        )
    }

    /// The value as text, or `None` where it is no string or breaks its type's rules.
    ///
    /// TeletexString is read as ISO 8859-1: its real code, T.61 with shifts, is what
    /// almost nobody who wrote one meant. PrintableString is read as ASCII, since `@`, `*` and
    /// `&` occur in it although X.680 section 41.4 leaves them out.
    #[inline]
    pub fn to_text(&self) -> Option<Cow<'a, str>> {
        match self.tag {
            Tag::UTF8_STRING => std::str::from_utf8(self.contents).ok().map(Cow::Borrowed),
            Tag::PRINTABLE_STRING | Tag::IA5_STRING | Tag::VISIBLE_STRING | Tag::NUMERIC_STRING => {
                ia5(self.contents).map(Cow::Borrowed)
            }
            _ => self.to_rarer_text(),
        }
    }

    /// The text of the types that are hardly written any more.
    #[cold]
    fn to_rarer_text(self) -> Option<Cow<'a, str>> {
        match self.tag {
            Tag::TELETEX_STRING => Some(ia5(self.contents).map_or_else(
                || {
                    let characters = self.contents.iter().map(|octet| char::from(*octet));
                    Cow::Owned(characters.collect())
                },
                Cow::Borrowed,
            )),
            Tag::BMP_STRING => {
                let (units, []) = self.contents.as_chunks::<2>() else {
                    return None;
                };
                let units = units.iter().map(|unit| u16::from_be_bytes(*unit));
                char::decode_utf16(units)
                    .collect::<Result<String, _>>()
                    .ok()
                    .map(Cow::Owned)
            }
            Tag::UNIVERSAL_STRING => {
                let (units, []) = self.contents.as_chunks::<4>() else {
                    return None;
                };
                let units = units
                    .iter()
                    .map(|unit| char::from_u32(u32::from_be_bytes(*unit)));
                units.collect::<Option<String>>().map(Cow::Owned)
            }
            _ => None,
        }
    }
}
