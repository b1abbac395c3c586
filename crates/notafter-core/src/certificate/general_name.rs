//! General names (RFC 5280 section 4.2.1.6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::Name;
use crate::der::{Element, Oid, Reader, Tag, ia5};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::{MAX_LABEL_LENGTH, MAX_NAME_LENGTH};

const DNS: Tag = Tag::context(2);
const URI: Tag = Tag::context(6);

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
        // Nearly all are host names: they alone are worth the place where names are read.
        if element.tag == DNS {
            ia5(element.contents).map_or(malformed, Self::Dns)
        } else {
            Self::other_than_dns(*element).unwrap_or(malformed)
        }
    }

    #[inline(never)]
    fn other_than_dns(element: Element<'a>) -> Option<Self> {
        const OTHER: Tag = Tag::context_constructed(0);
        const EMAIL: Tag = Tag::context(1);
        const X400: Tag = Tag::context_constructed(3);
        const DIRECTORY: Tag = Tag::context_constructed(4);
        const EDI: Tag = Tag::context_constructed(5);
        const IP: Tag = Tag::context(7);
        const REGISTERED_ID: Tag = Tag::context(8);
        Some(match element.tag {
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

/// RFC 1034 section 3.5's preferred syntax with RFC 1123's digits, and underscores, which real hosts
/// have: labels of letters, digits, hyphens within, and underscores.
pub(crate) fn is_host_name(name: &str) -> bool {
    if name.len() > MAX_NAME_LENGTH {
        return false;
    }
    // Every name of every certificate passes here: one pass, octet by octet.
    let (mut length, mut last) = (0, b'.');
    for octet in name.bytes() {
        match octet {
            b'.' if length == 0 || last == b'-' => return false,
            b'.' => length = 0,
            b'-' if length == 0 => return false,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' if length < MAX_LABEL_LENGTH => {
                length += 1;
            }
            _ => return false,
        }
        last = octet;
    }
    length > 0 && last != b'-'
}

/// The URI that this element of `GeneralNames` is, if it is one.
#[inline]
pub(crate) fn uri<'a>(element: &Element<'a>) -> Option<&'a str> {
    if element.tag == URI {
        ia5(element.contents)
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

    /// The URIs among the entries, with no look at the other ones.
    #[inline]
    pub(crate) fn uris(mut self) -> impl Iterator<Item = &'a str> + use<'a> {
        std::iter::from_fn(move || self.reader.next_element()).filter_map(|element| uri(&element))
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

impl GeneralNames<'_> {
    /// As [`check`](Self::check), and that there is at least one, as RFC 5280 has it.
    pub(crate) fn check_some(&self, max: usize) -> Result<(), ParseError> {
        if self.is_empty() {
            return Err(self.reader.error(Code::Missing));
        }
        self.check(max)
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
