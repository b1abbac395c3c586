//! Public keys.

use super::AlgorithmIdentifier;
use crate::der::{BitString, Reader};
use crate::error::ParseError;

/// A `SubjectPublicKeyInfo` (RFC 5280 section 4.1.2.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubjectPublicKeyInfo<'a> {
    /// The kind of key and its parameters.
    pub algorithm: AlgorithmIdentifier<'a>,
    /// The key, in the form of its kind.
    pub public_key: BitString<'a>,
    /// DER of the whole.
    pub encoded: &'a [u8],
}

impl<'a> SubjectPublicKeyInfo<'a> {
    /// Reads DER.
    ///
    /// # Errors
    ///
    /// Where it is no `SubjectPublicKeyInfo`, or more.
    pub fn from_der(der: &'a [u8]) -> Result<Self, ParseError> {
        let mut reader = Reader::new(der, "subjectPublicKeyInfo");
        let info = Self::read(&mut reader)?;
        reader.finish()?;
        Ok(info)
    }

    /// Reads the next element as a `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    ///
    /// Where it is none.
    #[inline]
    pub fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let start = *reader;
        let mut inner = reader.sequence()?;
        let length = start.rest().len() - reader.rest().len();
        let encoded = start.rest().get(..length).unwrap_or_default();
        let algorithm = AlgorithmIdentifier::read(&mut inner)?;
        let public_key = inner.bit_string()?;
        inner.finish()?;
        Ok(Self {
            algorithm,
            public_key,
            encoded,
        })
    }
}
