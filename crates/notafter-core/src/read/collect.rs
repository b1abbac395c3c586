//! Takes decoded octets apart into items, whatever form they came in.

use super::classify::{Shape, shape};
use super::contents::{Contents, Form, Item, ItemContent, ItemKind, Remark, Source};
use super::label::{Label, Promise};
use super::pkcs7::{BerReader, Member, members};
use super::skipped::{SkipReason, Skipped};
use super::{CertificateRequest, CertificateRevocationList, PrivateKey, PublicKey};
use crate::certificate::Certificate;
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::facts::Fact;
use crate::limits::{MAX_CERTIFICATE_SIZE, MAX_CRL_SIZE, MAX_INPUT_SIZE, MAX_ITEMS, MAX_KEY_SIZE};

/// What has been found so far.
#[derive(Default)]
pub(super) struct Collector {
    pub(super) contents: Contents,
    is_full: bool,
}

/// Where decoded octets come from, and what is known of them.
#[derive(Clone, Debug)]
pub(super) struct Origin<'a> {
    pub(super) offset: usize,
    pub(super) form: Form,
    pub(super) label: Option<&'a Label>,
    pub(super) remarks: &'a [Remark],
}

impl<'a> Origin<'a> {
    pub(super) const fn new(offset: usize, form: Form) -> Self {
        Self {
            offset,
            form,
            label: None,
            remarks: &[],
        }
    }

    /// A PEM block.
    pub(super) fn pem(offset: usize, label: &'a Label, remarks: &'a [Remark]) -> Self {
        Self {
            offset,
            form: Form::Pem {
                label: label.text.clone(),
            },
            label: Some(label),
            remarks,
        }
    }

    /// The same for a structure that stands `position` octets into the decoded ones:
    /// in DER that is a place in the input too.
    fn at(&self, position: usize) -> Self {
        let mut origin = self.clone();
        if origin.form == Form::Der {
            origin.offset = origin.offset.saturating_add(position);
        }
        origin
    }

    fn source(&self) -> Source {
        Source {
            offset: self.offset,
            line: None,
            form: self.form.clone(),
        }
    }

    /// What the label makes one expect.
    fn expected(&self) -> Option<ItemKind> {
        match self.label?.promise {
            Promise::Item(kind) => Some(kind),
            Promise::TrustedCertificate => Some(ItemKind::Certificate),
            _ => None,
        }
    }

    fn is_mislabelled(&self, kind: ItemKind) -> bool {
        let in_set = matches!(self.form, Form::Pkcs7 { .. });
        match self.label.map(|label| label.promise) {
            Some(Promise::Item(promised)) => in_set || promised != kind,
            Some(Promise::TrustedCertificate) => in_set || kind != ItemKind::Certificate,
            Some(Promise::Pkcs7) => !in_set,
            _ => false,
        }
    }
}

/// How far the first structure in some octets reaches.
enum Outer {
    Whole(usize),
    Cut(usize),
    Indefinite,
    NotOne,
}

fn outer(bytes: &[u8]) -> Outer {
    let [0x30, first, rest @ ..] = bytes else {
        return Outer::NotOne;
    };
    let (header, length) = match *first {
        0x80 => return Outer::Indefinite,
        short @ 0..=0x7f => (2, usize::from(short)),
        // Four octets reach 4 GiB, beyond every limit on inputs.
        long @ 0x81..=0x84 => {
            let count = usize::from(long & 0x7f);
            let Some(octets) = rest.get(..count) else {
                return Outer::NotOne;
            };
            let length = octets
                .iter()
                .fold(0_u64, |sum, octet| sum << 8 | u64::from(*octet));
            match usize::try_from(length) {
                Ok(length) => (2 + count, length),
                Err(_) => return Outer::NotOne,
            }
        }
        _ => return Outer::NotOne,
    };
    match header.checked_add(length) {
        Some(total) if total <= bytes.len() => Outer::Whole(total),
        // A promise that no input can keep is chance, not a structure.
        Some(total) if total <= MAX_INPUT_SIZE => Outer::Cut(total),
        _ => Outer::NotOne,
    }
}

/// Octets of the first structure by its own header, if it has a definite length.
pub(super) fn outer_size(bytes: &[u8]) -> Option<usize> {
    match outer(bytes) {
        Outer::Whole(total) | Outer::Cut(total) => Some(total),
        _ => None,
    }
}

impl Collector {
    /// How many things were found or skipped.
    pub(super) fn count(&self) -> usize {
        self.contents.items.len() + self.contents.skipped.len()
    }

    /// Whether the limit on items was reached, so that reading must end.
    pub(super) const fn is_full(&self) -> bool {
        self.is_full
    }

    /// Adds what another collector found.
    pub(super) fn append(&mut self, other: Self) {
        let Contents { items, skipped } = other.contents;
        for item in items {
            if self.has_room(&Origin::new(item.source.offset, item.source.form.clone())) {
                self.contents.items.push(item);
            }
        }
        for skipped in skipped {
            if self.has_room(&Origin::new(
                skipped.source.offset,
                skipped.source.form.clone(),
            )) {
                self.contents.skipped.push(skipped);
            }
        }
    }

    fn has_room(&mut self, origin: &Origin<'_>) -> bool {
        if !self.is_full && self.count() >= MAX_ITEMS {
            self.is_full = true;
            self.contents.skipped.push(Skipped {
                source: origin.source(),
                reason: SkipReason::TooManyItems,
                facts: vec![Fact::new("limit", MAX_ITEMS)],
                error: None,
            });
        }
        !self.is_full
    }

    pub(super) fn skip(&mut self, origin: &Origin<'_>, reason: SkipReason, facts: Vec<Fact>) {
        if self.has_room(origin) {
            self.contents.skipped.push(Skipped {
                source: origin.source(),
                reason,
                facts,
                error: None,
            });
        }
    }

    fn skip_unreadable(&mut self, origin: &Origin<'_>, kind: &'static str, error: ParseError) {
        if self.has_room(origin) {
            self.contents.skipped.push(Skipped {
                source: origin.source(),
                reason: SkipReason::Unreadable,
                facts: vec![Fact::new("kind", kind)],
                error: Some(error),
            });
        }
    }

    pub(super) fn push(&mut self, origin: &Origin<'_>, content: ItemContent) {
        if self.has_room(origin) {
            let mut remarks = origin.remarks.to_vec();
            if origin.is_mislabelled(content.kind()) {
                remarks.push(Remark::Mislabelled);
            }
            self.contents.items.push(Item {
                content,
                source: origin.source(),
                remarks,
            });
        }
    }

    /// Takes every structure from `bytes`, one after the other. `true` if one of them
    /// was a private key, so that a copy has to be wiped.
    pub(super) fn take_structures(&mut self, bytes: &[u8], origin: &Origin<'_>) -> bool {
        let mut position = 0;
        let mut is_secret = false;
        while !self.is_full {
            let rest = bytes.get(position..).unwrap_or_default();
            // Files are padded with zeros or end in a line end.
            if position > 0
                && rest
                    .iter()
                    .all(|octet| matches!(octet, 0 | b'\n' | b'\r' | b' '))
            {
                break;
            }
            let here = origin.at(position);
            match outer(rest) {
                Outer::Whole(size) => {
                    is_secret |= self.take_one(rest.get(..size).unwrap_or_default(), &here);
                    position += size;
                    let trust = Promise::TrustedCertificate;
                    // What follows are OpenSSL's trust settings.
                    if origin.label.is_some_and(|label| label.promise == trust) {
                        break;
                    }
                }
                Outer::Indefinite => match self.take_indefinite(rest, &here) {
                    Some(size) => position += size,
                    None => break,
                },
                Outer::Cut(expected) => {
                    // A cut private key is as secret as a whole one.
                    is_secret |= here.expected() != Some(ItemKind::Certificate);
                    let facts = vec![
                        Fact::new("expected", expected),
                        Fact::new("present", rest.len()),
                    ];
                    self.skip(&here, SkipReason::CutOff, facts);
                    break;
                }
                Outer::NotOne => {
                    is_secret |= self.skip_stranger(rest, position, &here);
                    break;
                }
            }
        }
        is_secret
    }

    /// What does not begin as any structure does.
    fn skip_stranger(&mut self, rest: &[u8], position: usize, here: &Origin<'_>) -> bool {
        if position > 0 {
            self.skip(
                here,
                SkipReason::TrailingBytes,
                vec![Fact::new("count", rest.len())],
            );
        } else if rest.is_empty() {
            self.skip(here, SkipReason::EmptyBlock, Vec::new());
        } else if let Some(kind) = here.expected() {
            let code = match rest {
                [0x30] => Code::Truncated,
                [0x30, ..] => Code::LengthTooLarge,
                _ => Code::UnexpectedTag,
            };
            self.skip_unreadable(here, name_of(kind), ParseError::new(code, 0, name_of(kind)));
        } else {
            self.skip(here, SkipReason::Unrecognized, Vec::new());
        }
        here.expected() == Some(ItemKind::PrivateKey)
    }

    /// Takes one structure that is whole.
    fn take_one(&mut self, der: &[u8], origin: &Origin<'_>) -> bool {
        let kind = match (shape(der), origin.expected()) {
            (Shape::Item(kind), _) | (Shape::Unknown, Some(kind)) => kind,
            (Shape::Pkcs7, _) => {
                self.take_pkcs7(der, origin);
                return false;
            }
            (Shape::Pkcs12, _) => {
                self.skip(origin, SkipReason::Pkcs12, Vec::new());
                return false;
            }
            (Shape::Parameters, _) => {
                self.skip(origin, SkipReason::Parameters, Vec::new());
                return false;
            }
            (Shape::Other(name), _) => {
                let facts = vec![Fact::new("kind", name)];
                self.skip(origin, SkipReason::Unsupported, facts);
                return false;
            }
            (Shape::Unknown, None) => {
                self.skip(origin, SkipReason::Unrecognized, Vec::new());
                return false;
            }
        };
        self.take_item(kind, der, origin);
        kind == ItemKind::PrivateKey
    }

    fn take_item(&mut self, kind: ItemKind, der: &[u8], origin: &Origin<'_>) {
        let limit = match kind {
            ItemKind::Certificate => MAX_CERTIFICATE_SIZE,
            ItemKind::Crl => MAX_CRL_SIZE,
            _ => MAX_KEY_SIZE,
        };
        if der.len() > limit {
            let facts = vec![
                Fact::new("kind", name_of(kind)),
                Fact::new("size", der.len()),
                Fact::new("limit", limit),
            ];
            return self.skip(origin, SkipReason::TooLarge, facts);
        }
        let read = match kind {
            ItemKind::Certificate => Certificate::from_der(der).map(ItemContent::Certificate),
            ItemKind::CertificateRequest => {
                CertificateRequest::from_der(der).map(ItemContent::CertificateRequest)
            }
            ItemKind::Crl => CertificateRevocationList::from_der(der).map(ItemContent::Crl),
            ItemKind::PrivateKey => PrivateKey::from_der(der).map(ItemContent::PrivateKey),
            ItemKind::PublicKey => PublicKey::from_der(der).map(ItemContent::PublicKey),
        };
        match read {
            Ok(content) => self.push(origin, content),
            Err(error) => self.skip_unreadable(origin, name_of(kind), error),
        }
    }

    /// Takes one structure of indefinite length, which only PKCS #7 and PKCS #12 have.
    /// How long it was, if that can be told.
    fn take_indefinite(&mut self, bytes: &[u8], origin: &Origin<'_>) -> Option<usize> {
        // Version 3 at the beginning: `PFX` (RFC 7292 section 4).
        if bytes.get(2..5) == Some(&[0x02, 0x01, 0x03]) {
            self.skip(origin, SkipReason::Pkcs12, Vec::new());
            return None;
        }
        if bytes.get(2) != Some(&0x06) {
            let kind = origin.expected().map_or("structure", name_of);
            let error = ParseError::new(Code::IndefiniteLength, 0, kind);
            self.skip_unreadable(origin, kind, error);
            return None;
        }
        match BerReader::new(bytes).next() {
            Ok(Some(element)) => {
                self.take_pkcs7(element.encoded, origin);
                Some(element.encoded.len())
            }
            Ok(None) => None,
            Err(error) => {
                self.skip_unreadable(origin, "PKCS #7 message", error);
                None
            }
        }
    }

    fn take_pkcs7(&mut self, encoded: &[u8], origin: &Origin<'_>) {
        let mut index = 0;
        let walked = members(encoded, &mut |member, element| {
            let mut member_origin = origin.at(element.offset);
            member_origin.form = Form::Pkcs7 {
                index,
                outer: Box::new(origin.form.clone()),
            };
            index += 1;
            match member {
                Member::Certificate => {
                    self.take_item(ItemKind::Certificate, element.encoded, &member_origin);
                }
                Member::Crl => self.take_item(ItemKind::Crl, element.encoded, &member_origin),
                Member::Other => {
                    let facts = vec![Fact::new("kind", "an attribute or extended certificate")];
                    self.skip(&member_origin, SkipReason::Unsupported, facts);
                }
            }
            !self.is_full
        });
        match walked {
            Err(error) => self.skip_unreadable(origin, "PKCS #7 message", error),
            Ok(()) if index == 0 => self.skip(origin, SkipReason::EmptyPkcs7, Vec::new()),
            Ok(()) => {}
        }
    }
}

/// The kind in words.
pub(super) const fn name_of(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Certificate => "certificate",
        ItemKind::CertificateRequest => "certificate request",
        ItemKind::Crl => "revocation list",
        ItemKind::PrivateKey => "private key",
        ItemKind::PublicKey => "public key",
    }
}
