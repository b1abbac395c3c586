//! What a DER structure is, told by the tags of its first few elements. The full
//! reader of that kind has the last word.

use super::{ItemKind, oids};
use crate::der::{Element, Reader, Tag};

/// What a structure looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Item(ItemKind),
    Pkcs7,
    Pkcs12,
    Parameters,
    /// Something known by name and not read here.
    Other(&'static str),
    Unknown,
}

/// Elements looked at on each level: the fourth of a `TBSCertificate` tells it from
/// a `TBSCertList`.
const LOOKED_AT: usize = 4;

/// The first elements of a structure, and whether there are more.
struct Start<'a> {
    elements: [Option<Element<'a>>; LOOKED_AT],
    tags: [u8; LOOKED_AT],
    more: bool,
}

impl<'a> Start<'a> {
    fn of(mut reader: Reader<'a>) -> Self {
        let mut start = Self {
            elements: [None; LOOKED_AT],
            tags: [0; LOOKED_AT],
            more: false,
        };
        for (element, tag) in start.elements.iter_mut().zip(&mut start.tags) {
            // What breaks off is judged by what stands before.
            let Ok(found) = reader.element() else {
                break;
            };
            *tag = found.tag.0;
            *element = Some(found);
        }
        start.more = !reader.is_empty();
        start
    }

    fn contents(&self, index: usize) -> &'a [u8] {
        let element = self.elements.get(index).copied().flatten();
        element.map_or(&[], |element| element.contents)
    }

    fn inside(&self, index: usize) -> Self {
        Self::of(Reader::new(self.contents(index), "structure"))
    }
}

const INTEGER: u8 = Tag::INTEGER.0;
const SEQUENCE: u8 = Tag::SEQUENCE.0;
const OCTETS: u8 = Tag::OCTET_STRING.0;
const BITS: u8 = Tag::BIT_STRING.0;
const OID: u8 = Tag::OID.0;
const ENUMERATED: u8 = Tag::ENUMERATED.0;
const TAGGED_0: u8 = Tag::context_constructed(0).0;
const TAGGED_2: u8 = Tag::context_constructed(2).0;
const UTC: u8 = Tag::UTC_TIME.0;
const GENERALIZED: u8 = Tag::GENERALIZED_TIME.0;

/// Tells what one whole element is.
pub(super) fn shape(der: &[u8]) -> Shape {
    let mut reader = Reader::new(der, "structure");
    let Ok(outer) = reader.element() else {
        return Shape::Unknown;
    };
    if outer.tag != Tag::SEQUENCE {
        return Shape::Unknown;
    }
    let start = Start::of(Reader::new(outer.contents, "structure"));
    match start.tags {
        [OID, TAGGED_0, 0, 0] if start.contents(0).starts_with(oids::PKCS7_ARC) => Shape::Pkcs7,
        [INTEGER, SEQUENCE, ..]
            if start.contents(0) == [3]
                && start.inside(1).tags[0] == OID
                && start.inside(1).contents(0).starts_with(oids::PKCS7_ARC) =>
        {
            Shape::Pkcs12
        }
        [SEQUENCE, BITS, 0, 0] | [INTEGER, INTEGER, 0, 0] if !start.more => {
            Shape::Item(ItemKind::PublicKey)
        }
        // p, q, g of DSA or p, g, length of DH.
        [INTEGER, INTEGER, INTEGER, 0] if !start.more => Shape::Parameters,
        [SEQUENCE, OCTETS, 0, 0] if !start.more => Shape::Item(ItemKind::PrivateKey),
        [INTEGER, SEQUENCE, OCTETS, _]
        | [INTEGER, OCTETS, ..]
        | [INTEGER, INTEGER, INTEGER, INTEGER] => Shape::Item(ItemKind::PrivateKey),
        [ENUMERATED, ..] => Shape::Other("an OCSP response"),
        [SEQUENCE, SEQUENCE, ..] => signed(&start.inside(0)),
        _ => Shape::Unknown,
    }
}

/// Tells signed structures apart by what is signed.
fn signed(fields: &Start<'_>) -> Shape {
    match fields.tags {
        [TAGGED_0, INTEGER, ..] => Shape::Item(ItemKind::Certificate),
        [SEQUENCE, SEQUENCE, UTC | GENERALIZED, _]
        | [INTEGER, SEQUENCE, SEQUENCE, UTC | GENERALIZED] => Shape::Item(ItemKind::Crl),
        [INTEGER, SEQUENCE, ..] => match fields.inside(1).tags[0] {
            OID => Shape::Item(ItemKind::Certificate),
            // A Name begins with a SET, or is empty.
            0 | 0x31 => Shape::Item(ItemKind::CertificateRequest),
            TAGGED_0..=TAGGED_2 => Shape::Other("an attribute certificate"),
            _ => Shape::Unknown,
        },
        _ => Shape::Unknown,
    }
}
