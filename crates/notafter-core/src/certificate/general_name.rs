//! General names (RFC 5280 section 4.2.1.6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Name;
use crate::der::{Element, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};

/// A `GeneralName`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeneralName<'a> {
    /// rfc822Name: an e-mail address.
    Email(&'a str),
    /// dNSName.
    Dns(&'a str),
    /// directoryName.
    Directory(Name<'a>),
    /// uniformResourceIdentifier.
    Uri(&'a str),
    /// iPAddress.
    Ip(IpAddr),
    /// registeredID.
    RegisteredId(Oid<'a>),
    /// otherName: its type and the DER of its value.
    Other {
        /// The type.
        type_id: Oid<'a>,
        /// DER of the value.
        value: &'a [u8],
    },
    /// x400Address or ediPartyName, which nobody uses: DER of the whole.
    Obsolete(&'a [u8]),
    /// An entry that breaks the rules of its type: an address of three octets, a name
    /// that is not ASCII. It is shown, and matches nothing.
    Malformed {
        /// The tag, which tells the type that was meant.
        tag: Tag,
        /// The octets.
        contents: &'a [u8],
    },
}

impl<'a> GeneralName<'a> {
    /// What this element says.
    #[inline]
    pub(crate) fn from_element(element: &Element<'a>) -> Self {
        let malformed = Self::Malformed {
            tag: element.tag,
            contents: element.contents,
        };
        Self::try_from_element(element).unwrap_or(malformed)
    }

    #[inline]
    fn try_from_element(element: &Element<'a>) -> Option<Self> {
        const OTHER: Tag = Tag::context_constructed(0);
        const EMAIL: Tag = Tag::context(1);
        const DNS: Tag = Tag::context(2);
        const X400: Tag = Tag::context_constructed(3);
        const DIRECTORY: Tag = Tag::context_constructed(4);
        const EDI: Tag = Tag::context_constructed(5);
        const URI: Tag = Tag::context(6);
        const IP: Tag = Tag::context(7);
        const REGISTERED_ID: Tag = Tag::context(8);
        Some(match element.tag {
            DNS => Self::Dns(ia5(element.contents)?),
            EMAIL => Self::Email(ia5(element.contents)?),
            URI => Self::Uri(ia5(element.contents)?),
            IP => Self::Ip(ip_address(element.contents)?),
            DIRECTORY => {
                let mut inner = element.reader("directoryName").ok()?;
                let name = Name::read(&mut inner).ok()?;
                inner.finish().ok()?;
                name.check().ok()?;
                Self::Directory(name)
            }
            REGISTERED_ID => Self::RegisteredId(Oid::from_contents(element.contents)?),
            OTHER => {
                let mut inner = element.reader("otherName").ok()?;
                let type_id = inner.oid().ok()?;
                let explicit = inner.expect(Tag::context_constructed(0)).ok()?;
                inner.finish().ok()?;
                Self::Other {
                    type_id,
                    value: explicit.contents,
                }
            }
            X400 | EDI => Self::Obsolete(element.encoded),
            _ => return None,
        })
    }
}

/// IA5String contents as text.
pub(super) fn ia5(contents: &[u8]) -> Option<&str> {
    if contents.is_ascii() {
        std::str::from_utf8(contents).ok()
    } else {
        None
    }
}

/// Four or sixteen octets.
pub(crate) fn ip_address(octets: &[u8]) -> Option<IpAddr> {
    if let Ok(v4) = <[u8; 4]>::try_from(octets) {
        return Some(Ipv4Addr::from(v4).into());
    }
    <[u8; 16]>::try_from(octets)
        .ok()
        .map(|v6| Ipv6Addr::from(v6).into())
}

/// `GeneralNames`, borrowed: an iterator over the entries.
///
/// It ends at the first entry that is no element at all; [`check`](Self::check) tells.
#[derive(Clone, Copy, Debug)]
pub struct GeneralNames<'a> {
    reader: Reader<'a>,
}

impl<'a> GeneralNames<'a> {
    /// The entries that this reader stands before.
    pub(crate) const fn new(reader: Reader<'a>) -> Self {
        Self { reader }
    }

    /// No entries.
    pub const fn empty() -> Self {
        Self {
            reader: Reader::new(&[], "GeneralNames"),
        }
    }

    /// Whether there are no entries.
    pub const fn is_empty(&self) -> bool {
        self.reader.is_empty()
    }

    /// Whether the entries left can be told apart, and are no more than `max`.
    ///
    /// # Errors
    ///
    /// At the first that cannot, or [`TooMany`](Code::TooMany).
    pub fn check(&self, max: usize) -> Result<(), ParseError> {
        let mut reader = self.reader;
        let mut count = 0;
        while !reader.is_empty() {
            if count == max {
                return Err(reader.error(Code::TooMany));
            }
            reader.element()?;
            count += 1;
        }
        Ok(())
    }
}

impl<'a> Iterator for GeneralNames<'a> {
    type Item = GeneralName<'a>;

    #[inline]
    fn next(&mut self) -> Option<GeneralName<'a>> {
        if self.reader.is_empty() {
            return None;
        }
        if let Ok(element) = self.reader.element() {
            Some(GeneralName::from_element(&element))
        } else {
            let rest = self.reader.rest();
            self.reader = Reader::new(&[], "GeneralNames");
            Some(GeneralName::Malformed {
                tag: Tag(0),
                contents: rest,
            })
        }
    }
}
