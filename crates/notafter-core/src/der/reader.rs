//! The cursor.
//!
//! Nearly all of the time that reading a certificate takes is spent here. The cursor is
//! wider than a call can return in registers, so the short way through every read is
//! always inlined, where the compiler drops what a caller does not use; faults and long
//! lengths are calls of their own, which take the cursor by value to leave it in registers.

#![expect(
    clippy::inline_always,
    reason = "measured: a call costs more than the read itself"
)]

use super::{Oid, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_DEPTH;

/// One element: its tag, its contents, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element<'a> {
    /// The identifier octet.
    pub tag: Tag,
    /// The contents, without tag and length.
    pub contents: &'a [u8],
    /// The whole, with tag and length.
    pub encoded: &'a [u8],
    /// Octets from the start of the outermost structure to the tag.
    pub offset: usize,
    depth: u8,
    tolerant: bool,
}

impl<'a> Element<'a> {
    /// Octets from the start of the outermost structure to the contents.
    #[inline(always)]
    pub const fn contents_offset(&self) -> usize {
        self.offset + (self.encoded.len() - self.contents.len())
    }

    /// The same element under another tag: the one that an implicit tag hides.
    #[must_use]
    pub const fn with_tag(self, tag: Tag) -> Self {
        Self { tag, ..self }
    }

    /// A cursor over the contents.
    ///
    /// # Errors
    ///
    /// [`TooDeep`](Code::TooDeep) beyond [`MAX_DEPTH`].
    #[inline(always)]
    pub fn reader(&self, field: &'static str) -> Result<Reader<'a>, ParseError> {
        if usize::from(self.depth) >= MAX_DEPTH {
            return Err(ParseError::new(Code::TooDeep, self.offset, field));
        }
        Ok(Reader {
            rest: self.contents,
            end: self.offset.wrapping_add(self.encoded.len()),
            field,
            depth: self.depth + 1,
            tolerant: self.tolerant,
        })
    }
}

/// The contents of a BIT STRING.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BitString<'a> {
    /// The octets; in the last one, the `unused_bits` lowest bits are no part of the value.
    pub octets: &'a [u8],
    /// 0 to 7.
    pub unused_bits: u8,
}

impl BitString<'_> {
    /// Whether bit `index` is set, counted from the most significant bit of the
    /// first octet, as ASN.1 names bits. Bits beyond the end are not set.
    pub fn bit(&self, index: usize) -> bool {
        self.octets
            .get(index / 8)
            .is_some_and(|octet| octet & (0x80 >> (index % 8)) != 0)
    }
}

/// A cursor over DER: every read checks, consumes, and knows where it is.
///
/// Copies are cheap; a copy made before a read is the way back.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
    /// Octets from the start of the outermost structure to the end of `rest`: the place that
    /// stays the same from read to read.
    end: usize,
    field: &'static str,
    depth: u8,
    tolerant: bool,
}

impl<'a> Reader<'a> {
    /// A cursor at the start of `bytes`; `field` names the structure in errors.
    #[inline(always)]
    pub const fn new(bytes: &'a [u8], field: &'static str) -> Self {
        Self::at_offset(bytes, 0, field)
    }

    /// A cursor over `bytes` that stand `offset` octets into a larger structure.
    #[inline(always)]
    pub const fn at_offset(bytes: &'a [u8], offset: usize, field: &'static str) -> Self {
        Self {
            rest: bytes,
            end: offset.wrapping_add(bytes.len()),
            field,
            depth: 0,
            tolerant: false,
        }
    }

    /// The same cursor, which lets lengths of more octets than needed pass: for showing
    /// the facts of a structure whose fault is reported elsewhere.
    #[must_use]
    #[inline(always)]
    pub const fn tolerant(self) -> Self {
        Self {
            tolerant: true,
            ..self
        }
    }

    /// What has not been read yet.
    #[inline(always)]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Whether everything has been read.
    #[inline(always)]
    pub const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Octets from the start of the outermost structure to the next element.
    #[inline(always)]
    pub const fn offset(&self) -> usize {
        self.end.wrapping_sub(self.rest.len())
    }

    /// Names the field that is read next, for errors.
    #[inline(always)]
    pub const fn set_field(&mut self, field: &'static str) {
        self.field = field;
    }

    /// An error of this code at the next element.
    #[inline(always)]
    pub const fn error(&self, code: Code) -> ParseError {
        ParseError::new(code, self.offset(), self.field)
    }

    /// The next tag, without consuming it.
    #[inline(always)]
    pub fn peek_tag(&self) -> Option<Tag> {
        self.rest.first().copied().map(Tag)
    }

    /// The next element, whatever its tag.
    ///
    /// # Errors
    ///
    /// Where there is none, or its tag or length breaks DER.
    #[inline(always)]
    pub fn element(&mut self) -> Result<Element<'a>, ParseError> {
        let (tag, body, length) = match *self.rest {
            [tag, length @ 0..=0x7f, ref body @ ..] if tag & 0x1f != 0x1f => {
                (tag, body, usize::from(length))
            }
            _ => match long_header(self.rest, self.tolerant) {
                Ok(header) => header,
                Err(code) => return Err(self.error(code)),
            },
        };
        let Some((contents, rest)) = body.split_at_checked(length) else {
            return Err(self.error(Code::Truncated));
        };
        let size = self.rest.len() - rest.len();
        let element = Element {
            tag: Tag(tag),
            contents,
            encoded: self.rest.get(..size).unwrap_or_default(),
            offset: self.offset(),
            depth: self.depth,
            tolerant: self.tolerant,
        };
        self.rest = rest;
        Ok(element)
    }

    /// The next element, or `None` at the end and where it breaks DER: for lists whose faults
    /// are told elsewhere.
    #[inline(always)]
    pub(crate) fn next_element(&mut self) -> Option<Element<'a>> {
        if self.is_empty() {
            return None;
        }
        self.element().ok()
    }

    /// The next element, which must have this tag.
    ///
    /// # Errors
    ///
    /// Where there is none, it has another tag, or it breaks DER.
    #[inline(always)]
    pub fn expect(&mut self, tag: Tag) -> Result<Element<'a>, ParseError> {
        match self.rest.first() {
            Some(&found) if found == tag.0 => self.element(),
            Some(_) => Err(self.error(Code::UnexpectedTag)),
            None => Err(self.error(Code::Missing)),
        }
    }

    /// The next element if it has this tag.
    ///
    /// # Errors
    ///
    /// Where it has this tag and breaks DER.
    #[inline(always)]
    pub fn optional(&mut self, tag: Tag) -> Result<Option<Element<'a>>, ParseError> {
        if self.rest.first() == Some(&tag.0) {
            self.element().map(Some)
        } else {
            Ok(None)
        }
    }

    /// A cursor over the contents of the next element, which must have this tag.
    ///
    /// # Errors
    ///
    /// As [`expect`](Self::expect), and [`TooDeep`](Code::TooDeep).
    #[inline(always)]
    pub fn constructed(&mut self, tag: Tag) -> Result<Self, ParseError> {
        self.expect(tag)?.reader(self.field)
    }

    /// A cursor over the contents of a SEQUENCE.
    ///
    /// # Errors
    ///
    /// As [`constructed`](Self::constructed).
    #[inline(always)]
    pub fn sequence(&mut self) -> Result<Self, ParseError> {
        self.constructed(Tag::SEQUENCE)
    }

    /// A BOOLEAN.
    ///
    /// # Errors
    ///
    /// Where there is none or it is neither 0x00 nor 0xFF.
    #[inline(always)]
    pub fn boolean(&mut self) -> Result<bool, ParseError> {
        let element = self.expect(Tag::BOOLEAN)?;
        match *element.contents {
            [0x00] => Ok(false),
            [0xff] => Ok(true),
            _ => Err(ParseError::new(
                Code::InvalidBoolean,
                element.offset,
                self.field,
            )),
        }
    }

    /// The contents of an INTEGER: two's complement, big-endian, minimal.
    ///
    /// # Errors
    ///
    /// Where there is none, or it is empty or not minimal (X.690 section 8.3.2).
    #[inline(always)]
    pub fn integer(&mut self) -> Result<&'a [u8], ParseError> {
        let element = self.expect(Tag::INTEGER)?;
        if is_minimal_integer(element.contents) {
            Ok(element.contents)
        } else {
            Err(ParseError::new(
                Code::InvalidInteger,
                element.offset,
                self.field,
            ))
        }
    }

    /// A small INTEGER that is not negative.
    ///
    /// # Errors
    ///
    /// As [`integer`](Self::integer), and where it is negative or over `u32::MAX`.
    #[inline(always)]
    pub fn small_integer(&mut self) -> Result<u32, ParseError> {
        let offset = self.offset();
        let octets = self.integer()?;
        small_unsigned(octets).ok_or(ParseError::new(Code::InvalidInteger, offset, self.field))
    }

    /// A BIT STRING in its primitive form.
    ///
    /// # Errors
    ///
    /// Where there is none, the count of unused bits is over 7 or over what is there, or
    /// an unused bit is set (X.690 sections 8.6.2 and 11.2.1).
    #[inline(always)]
    pub fn bit_string(&mut self) -> Result<BitString<'a>, ParseError> {
        let element = self.expect(Tag::BIT_STRING)?;
        bit_string_contents(element.contents).ok_or(ParseError::new(
            Code::InvalidBitString,
            element.offset,
            self.field,
        ))
    }

    /// The contents of an OCTET STRING in its primitive form.
    ///
    /// # Errors
    ///
    /// Where there is none.
    #[inline(always)]
    pub fn octet_string(&mut self) -> Result<&'a [u8], ParseError> {
        Ok(self.expect(Tag::OCTET_STRING)?.contents)
    }

    /// An OBJECT IDENTIFIER.
    ///
    /// # Errors
    ///
    /// Where there is none or it is badly encoded.
    #[inline(always)]
    pub fn oid(&mut self) -> Result<Oid<'a>, ParseError> {
        // The OIDs of id-at and id-ce, told apart by their third octet, are by far the most.
        if let [0x06, 3, a, b, c, ref rest @ ..] = *self.rest
            && (a | b | c) & 0x80 == 0
            && let Some(contents) = self.rest.get(2..5)
        {
            self.rest = rest;
            return Ok(Oid::known(contents));
        }
        let element = self.expect(Tag::OID)?;
        Oid::from_contents(element.contents).ok_or(ParseError::new(
            Code::InvalidOid,
            element.offset,
            self.field,
        ))
    }

    /// Ends the reading.
    ///
    /// # Errors
    ///
    /// [`TrailingData`](Code::TrailingData) where something is left.
    #[inline(always)]
    pub fn finish(self) -> Result<(), ParseError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(self.error(Code::TrailingData))
        }
    }
}

/// Tag, what follows the length, and the length: of the headers whose lengths have more than one
/// octet, and of those that are wrong.
#[inline(never)]
fn long_header(octets: &[u8], tolerant: bool) -> Result<(u8, &[u8], usize), Code> {
    match *octets {
        [tag, 0x81, length @ 0x80..=0xff, ref body @ ..] if tag & 0x1f != 0x1f => {
            return Ok((tag, body, usize::from(length)));
        }
        [tag, 0x82, high @ 1..=0xff, low, ref body @ ..] if tag & 0x1f != 0x1f => {
            return Ok((tag, body, usize::from(u16::from_be_bytes([high, low]))));
        }
        _ => {}
    }
    let (&tag, after_tag) = octets.split_first().ok_or(Code::Missing)?;
    if tag & 0x1f == 0x1f {
        return Err(Code::HighTagNumber);
    }
    let (&first, after_first) = after_tag.split_first().ok_or(Code::Truncated)?;
    if first == 0x80 {
        return Err(Code::IndefiniteLength);
    }
    let count = usize::from(first & 0x7f);
    // Four octets reach 4 GiB, beyond every limit on inputs.
    if count > 4 {
        return Err(Code::LengthTooLarge);
    }
    let (digits, body) = after_first.split_at_checked(count).ok_or(Code::Truncated)?;
    let length = digits
        .iter()
        .fold(0_u64, |sum, &octet| sum << 8 | u64::from(octet));
    if !tolerant && (length < 0x80 || digits.first() == Some(&0)) {
        return Err(Code::NonMinimalLength);
    }
    // A 32-bit machine cannot hold it, nor does any limit allow it.
    match usize::try_from(length) {
        Ok(length) if length <= usize::MAX / 2 => Ok((tag, body, length)),
        _ => Err(Code::LengthTooLarge),
    }
}

/// Whether these are the contents of an INTEGER as X.690 section 8.3.2 has them.
#[inline(always)]
pub(crate) fn is_minimal_integer(contents: &[u8]) -> bool {
    match *contents {
        [] => false,
        [0x00, second, ..] => second & 0x80 != 0,
        [0xff, second, ..] => second & 0x80 == 0,
        _ => true,
    }
}

/// The value of INTEGER contents, if it is from 0 to `u32::MAX`.
#[inline(always)]
pub(crate) fn small_unsigned(contents: &[u8]) -> Option<u32> {
    let (&first, _) = contents.split_first()?;
    if first & 0x80 != 0 || contents.len() > 5 || (contents.len() == 5 && first != 0) {
        return None;
    }
    Some(
        contents
            .iter()
            .fold(0, |sum, &octet| sum << 8 | u32::from(octet)),
    )
}

/// The contents of a BIT STRING, taken apart and checked.
#[inline(always)]
pub(crate) fn bit_string_contents(contents: &[u8]) -> Option<BitString<'_>> {
    let (&unused_bits, octets) = contents.split_first()?;
    let padding = match (unused_bits, octets.last()) {
        (0, _) => 0,
        (1..=7, Some(last)) => last & ((1 << unused_bits) - 1),
        _ => return None,
    };
    (padding == 0).then_some(BitString {
        octets,
        unused_bits,
    })
}

#[cfg(test)]
mod tests;
