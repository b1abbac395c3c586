//! PKCS #7 and CMS sets of certificates (RFC 5652 section 5), in DER or in BER with
//! its indefinite lengths.
//!
//! Every level is walked once and nothing is kept: a tree of objects would take memory many times the input.

use super::ber::Header;
use super::oids;
use crate::der::Tag;
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_DEPTH;

/// One BER element.
#[derive(Clone, Copy, Debug)]
pub(super) struct BerElement<'a> {
    header: Header,
    contents: &'a [u8],
    /// The whole, with header and end.
    pub(super) encoded: &'a [u8],
    /// Octets from the start of the outermost structure.
    pub(super) offset: usize,
}

impl<'a> BerElement<'a> {
    const fn is(&self, tag: Tag) -> bool {
        self.header.is(tag)
    }

    fn reader(&self) -> BerReader<'a> {
        BerReader {
            rest: self.contents,
            offset: self.offset + self.header.size,
        }
    }
}

/// A cursor over BER.
pub(super) struct BerReader<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> BerReader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            offset: 0,
        }
    }

    fn error(&self, code: Code) -> ParseError {
        ParseError::new(code, self.offset, "pkcs7")
    }

    /// The next element, or `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<BerElement<'a>>, ParseError> {
        if self.rest.is_empty() {
            return Ok(None);
        }
        let header = Header::read(self.rest).map_err(|code| self.error(code))?;
        let (contents_len, end_len) = match header.length {
            Some(length) => (length, 0),
            None => (self.indefinite_length(header.size)?, 2),
        };
        let total = header
            .size
            .checked_add(contents_len)
            .and_then(|sum| sum.checked_add(end_len))
            .ok_or_else(|| self.error(Code::LengthTooLarge))?;
        let (encoded, rest) = self
            .rest
            .split_at_checked(total)
            .ok_or_else(|| self.error(Code::Truncated))?;
        let element = BerElement {
            header,
            contents: encoded
                .get(header.size..header.size + contents_len)
                .unwrap_or_default(),
            encoded,
            offset: self.offset,
        };
        self.rest = rest;
        self.offset += total;
        Ok(Some(element))
    }

    /// Octets of contents that begin at `start` and end with an end-of-contents
    /// (X.690 section 8.1.5). Nesting is counted, not recursed into.
    fn indefinite_length(&self, start: usize) -> Result<usize, ParseError> {
        let mut at = start;
        let mut open = 1;
        loop {
            let rest = self.rest.get(at..).unwrap_or_default();
            if rest.starts_with(&[0, 0]) {
                open -= 1;
                if open == 0 {
                    return Ok(at - start);
                }
                at += 2;
                continue;
            }
            let header = Header::read(rest).map_err(|code| self.error(code))?;
            at += header.size;
            match header.length {
                Some(length) if length <= rest.len() => at += length,
                Some(_) => return Err(self.error(Code::Truncated)),
                None if open == MAX_DEPTH => return Err(self.error(Code::TooDeep)),
                None => open += 1,
            }
        }
    }

    fn expect(&mut self, tag: Tag) -> Result<BerElement<'a>, ParseError> {
        let before = self.offset;
        match self.next()? {
            Some(element) if element.is(tag) => Ok(element),
            Some(_) => Err(ParseError::new(Code::UnexpectedTag, before, "pkcs7")),
            None => Err(self.error(Code::Missing)),
        }
    }
}

/// What a member of a set is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Member {
    Certificate,
    Crl,
    /// A certificate or revocation list of a kind that is hardly ever seen (RFC 5652
    /// sections 10.2.1 and 10.2.2).
    Other,
}

/// Walks a `ContentInfo` and hands over each member of its sets until `take` says
/// `false`. A content type other than signed data has none.
pub(super) fn members<'a>(
    encoded: &'a [u8],
    take: &mut dyn FnMut(Member, BerElement<'a>) -> bool,
) -> Result<(), ParseError> {
    let mut info = BerReader::new(encoded).expect(Tag::SEQUENCE)?.reader();
    let content_type = info.expect(Tag::OID)?;
    if content_type.contents != oids::SIGNED_DATA.contents() {
        return Ok(());
    }
    let mut content = info.expect(Tag::context_constructed(0))?.reader();
    let mut signed_data = content.expect(Tag::SEQUENCE)?.reader();
    while let Some(field) = signed_data.next()? {
        let usual = if field.is(Tag::context_constructed(0)) {
            Member::Certificate
        } else if field.is(Tag::context_constructed(1)) {
            Member::Crl
        } else {
            continue;
        };
        let mut set = field.reader();
        while let Some(element) = set.next()? {
            let member = if element.is(Tag::SEQUENCE) {
                usual
            } else {
                Member::Other
            };
            if !take(member, element) {
                return Ok(());
            }
        }
    }
    Ok(())
}
