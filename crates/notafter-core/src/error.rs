//! Why bytes could not be read: a stable code, the place, then a sentence.

use std::fmt;

/// What is wrong with the encoding. Codes are stable: they are part of the API
/// in every language, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ParseErrorCode {
    /// The bytes end before the structure does.
    Truncated,
    /// Bytes remain after the end of a structure.
    TrailingData,
    /// A length in the indefinite form, which DER forbids (X.690 section 10.1).
    IndefiniteLength,
    /// A length written with more octets than it needs (X.690 section 10.1).
    NonMinimalLength,
    /// A length that no input of ours can have.
    LengthTooLarge,
    /// A tag number of 31 or more, which no structure of RFC 5280 uses.
    HighTagNumber,
    /// Another tag than the one the structure demands here.
    UnexpectedTag,
    /// An element that the structure demands is not there.
    Missing,
    /// A BOOLEAN that is neither 0x00 nor 0xFF (X.690 section 11.1).
    InvalidBoolean,
    /// An INTEGER that is empty, not minimal, or out of the range that it may have.
    InvalidInteger,
    /// A BIT STRING with an impossible count of unused bits, or padding that is not zero.
    InvalidBitString,
    /// An OBJECT IDENTIFIER that is empty, not minimal, or cut off.
    InvalidOid,
    /// A time that names no instant (month 13, no digits, ...).
    InvalidTime,
    /// Characters that the string type does not have.
    InvalidString,
    /// A value that the field's specification does not allow.
    InvalidValue,
    /// Structures nested deeper than [`limits::MAX_DEPTH`](crate::limits::MAX_DEPTH).
    TooDeep,
    /// Larger than the limit for its kind (see [`limits`](crate::limits)).
    TooLarge,
    /// More elements than the limit for their kind (see [`limits`](crate::limits)).
    TooMany,
    /// A version of the structure that its specification does not have.
    UnsupportedVersion,
    /// Characters outside the Base64 alphabet, or a wrong length.
    InvalidBase64,
    /// Nothing that this library reads.
    Unrecognized,
}

impl ParseErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Truncated,
        Self::TrailingData,
        Self::IndefiniteLength,
        Self::NonMinimalLength,
        Self::LengthTooLarge,
        Self::HighTagNumber,
        Self::UnexpectedTag,
        Self::Missing,
        Self::InvalidBoolean,
        Self::InvalidInteger,
        Self::InvalidBitString,
        Self::InvalidOid,
        Self::InvalidTime,
        Self::InvalidString,
        Self::InvalidValue,
        Self::TooDeep,
        Self::TooLarge,
        Self::TooMany,
        Self::UnsupportedVersion,
        Self::InvalidBase64,
        Self::Unrecognized,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Truncated => "truncated",
            Self::TrailingData => "trailing-data",
            Self::IndefiniteLength => "indefinite-length",
            Self::NonMinimalLength => "non-minimal-length",
            Self::LengthTooLarge => "length-too-large",
            Self::HighTagNumber => "high-tag-number",
            Self::UnexpectedTag => "unexpected-tag",
            Self::Missing => "missing",
            Self::InvalidBoolean => "invalid-boolean",
            Self::InvalidInteger => "invalid-integer",
            Self::InvalidBitString => "invalid-bit-string",
            Self::InvalidOid => "invalid-oid",
            Self::InvalidTime => "invalid-time",
            Self::InvalidString => "invalid-string",
            Self::InvalidValue => "invalid-value",
            Self::TooDeep => "too-deep",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
            Self::UnsupportedVersion => "unsupported-version",
            Self::InvalidBase64 => "invalid-base64",
            Self::Unrecognized => "unrecognized",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::Truncated => "the data ends too early: was the end cut off when it was copied?",
            Self::TrailingData => "there are bytes after its end",
            Self::IndefiniteLength => "its length is of the indefinite form, which DER forbids",
            Self::NonMinimalLength => "its length is written with more octets than DER allows",
            Self::LengthTooLarge => "its length is larger than any input can be",
            Self::HighTagNumber => "its tag number is over 30, which certificates never use",
            Self::UnexpectedTag => "another type of element stands where it belongs",
            Self::Missing => "it is not there",
            Self::InvalidBoolean => "it is neither TRUE nor FALSE in DER",
            Self::InvalidInteger => "the number is badly encoded or out of range",
            Self::InvalidBitString => "the bit string is badly encoded",
            Self::InvalidOid => "the object identifier is badly encoded",
            Self::InvalidTime => "it names no instant",
            Self::InvalidString => "it has characters that its string type does not have",
            Self::InvalidValue => "its value is not one the specification allows",
            Self::TooDeep => "it is nested too deeply",
            Self::TooLarge => "it is larger than the limit",
            Self::TooMany => "it has more elements than the limit",
            Self::UnsupportedVersion => "its version does not exist",
            Self::InvalidBase64 => "it is not Base64",
            Self::Unrecognized => "it is nothing that can be read here",
        }
    }
}

impl fmt::Display for ParseErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Bytes that could not be read: what is wrong, where, and in which field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{field} at byte {offset}: {} ({code})", .code.sentence())]
#[non_exhaustive]
pub struct ParseError {
    /// What is wrong.
    pub code: ParseErrorCode,
    /// Where: octets from the start of the structure that was being read (a
    /// certificate's DER, for instance).
    pub offset: usize,
    /// The field, by its name in the specification, such as `tbsCertificate.validity`.
    pub field: &'static str,
}

impl ParseError {
    /// An error of this code at this place in this field.
    pub const fn new(code: ParseErrorCode, offset: usize, field: &'static str) -> Self {
        Self {
            code,
            offset,
            field,
        }
    }

    /// The same error, told of another field.
    #[must_use]
    pub const fn in_field(self, field: &'static str) -> Self {
        Self { field, ..self }
    }

    /// The same error, `base` octets further on: for a structure that was read
    /// by itself and stands at `base` in a larger one.
    #[must_use]
    pub const fn shifted(self, base: usize) -> Self {
        Self {
            offset: self.offset.saturating_add(base),
            ..self
        }
    }
}
