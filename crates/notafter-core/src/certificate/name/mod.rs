//! Distinguished names (RFC 5280 section 4.1.2.4).

mod compare;
mod rfc4514;
#[cfg(test)]
mod tests;
mod value;

pub use value::AttributeValue;

use crate::der::{Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_NAME_ATTRIBUTES;

/// A distinguished name, borrowed in its DER form.
///
/// Its `Display` is RFC 4514 text: `CN=example.com,O=Example\, Inc.,C=US`. Equality
/// with [`matches`](Self::matches) is that of RFC 5280 section 7.1; `==` compares octets.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name<'a> {
    /// The whole SEQUENCE.
    encoded: &'a [u8],
    /// Its contents.
    contents: &'a [u8],
}

/// One attribute of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attribute<'a> {
    /// Its type, such as `2.5.4.3` for the common name.
    pub oid: Oid<'a>,
    /// Its value.
    pub value: AttributeValue<'a>,
    /// Which relative distinguished name it belongs to, counted from 0 in the
    /// order of the encoding: attributes of one multi-valued RDN share the number.
    pub rdn: usize,
}

impl<'a> Name<'a> {
    /// The name without attributes.
    pub const EMPTY: Self = Self {
        encoded: &[0x30, 0x00],
        contents: &[],
    };

    /// A name from an element already known to be a SEQUENCE.
    pub(crate) const fn from_parts(encoded: &'a [u8], contents: &'a [u8]) -> Self {
        Self { encoded, contents }
    }

    /// Reads DER; what is inside the SEQUENCE is looked at by [`check`](Self::check) alone.
    ///
    /// # Errors
    ///
    /// Where it is no SEQUENCE, or more.
    pub fn from_der(der: &'a [u8]) -> Result<Self, ParseError> {
        let mut reader = Reader::new(der, "name");
        let name = Self::read(&mut reader)?;
        reader.finish()?;
        Ok(name)
    }

    /// Reads the next element as a name.
    ///
    /// # Errors
    ///
    /// Where it is no SEQUENCE.
    #[inline]
    pub fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let element = reader.expect(Tag::SEQUENCE)?;
        Ok(Self {
            encoded: element.encoded,
            contents: element.contents,
        })
    }

    /// DER of the whole.
    pub const fn as_der(&self) -> &'a [u8] {
        self.encoded
    }

    /// Whether it has no attributes at all.
    pub const fn is_empty(&self) -> bool {
        self.contents.is_empty()
    }

    /// The attributes in the order of the encoding (most general first, as a rule).
    /// They end at the first one that cannot be read; [`check`](Self::check) tells.
    #[inline]
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes {
            rdns: Reader::new(self.contents, "RDNSequence"),
            current: Reader::new(&[], "RelativeDistinguishedName"),
            next_rdn: 0,
            left: MAX_NAME_ATTRIBUTES,
            error: None,
        }
    }

    /// The first value of this type, as text.
    pub fn first_text(&self, oid: Oid<'_>) -> Option<String> {
        let attribute = self.attributes().find(|attribute| attribute.oid == oid)?;
        Some(attribute.value.to_text()?.into_owned())
    }

    /// The most specific common name, as text: the last one of the encoding.
    pub fn common_name(&self) -> Option<String> {
        let names = self
            .attributes()
            .filter(|attribute| attribute.oid == super::oids::COMMON_NAME);
        Some(names.last()?.value.to_text()?.into_owned())
    }

    /// Whether every attribute can be read, and every value is of its string type.
    ///
    /// # Errors
    ///
    /// The first thing wrong; offsets count from the start of the SEQUENCE's contents.
    pub fn check(&self) -> Result<(), ParseError> {
        let mut attributes = self.attributes();
        for attribute in &mut attributes {
            if attribute.value.is_string() && attribute.value.to_text().is_none() {
                return Err(ParseError::new(
                    Code::InvalidString,
                    attribute.value.offset(),
                    "AttributeValue",
                ));
            }
        }
        attributes.error.map_or(Ok(()), Err)
    }
}

/// The attributes of a [`Name`].
#[derive(Clone, Debug)]
pub struct Attributes<'a> {
    rdns: Reader<'a>,
    current: Reader<'a>,
    next_rdn: usize,
    left: usize,
    error: Option<ParseError>,
}

impl<'a> Attributes<'a> {
    /// Those of one RDN, of which the contents are given.
    const fn of_rdn(contents: &'a [u8]) -> Self {
        Self {
            rdns: Reader::new(&[], "RDNSequence"),
            current: Reader::new(contents, "RelativeDistinguishedName"),
            next_rdn: 1,
            left: MAX_NAME_ATTRIBUTES,
            error: None,
        }
    }

    #[inline]
    fn read(&mut self) -> Result<Option<Attribute<'a>>, ParseError> {
        if self.current.is_empty() {
            if self.rdns.is_empty() {
                return Ok(None);
            }
            self.current = self.rdns.constructed(Tag::SET)?;
            self.next_rdn += 1;
            // RelativeDistinguishedName ::= SET SIZE (1..MAX)
            if self.current.is_empty() {
                return Err(self.current.error(Code::Missing));
            }
        }
        if self.left == 0 {
            return Err(self.current.error(Code::TooMany));
        }
        self.left -= 1;
        let mut pair = self.current.sequence()?;
        let oid = pair.oid()?;
        let element = pair.element()?;
        pair.finish()?;
        let rdn = self.next_rdn - 1;
        Ok(Some(Attribute {
            oid,
            value: AttributeValue::from_element(&element),
            rdn,
        }))
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'a>> {
        if self.error.is_some() {
            return None;
        }
        match self.read() {
            Ok(attribute) => attribute,
            Err(error) => {
                self.error = Some(error);
                None
            }
        }
    }
}

impl std::fmt::Debug for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Name({self})")
    }
}
