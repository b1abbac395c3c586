//! Algorithm identifiers.

use crate::der::{Oid, Reader};
use crate::error::ParseError;

/// An `AlgorithmIdentifier` (RFC 5280 section 4.1.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AlgorithmIdentifier<'a> {
    /// Which algorithm.
    pub oid: Oid<'a>,
    /// DER of the parameters, if there are any.
    pub parameters: Option<&'a [u8]>,
    /// The contents of the whole SEQUENCE, as `rustls_pki_types::AlgorithmIdentifier` has them.
    pub contents: &'a [u8],
}

impl<'a> AlgorithmIdentifier<'a> {
    /// Reads the next element as an algorithm identifier.
    ///
    /// # Errors
    ///
    /// Where it is none.
    #[inline]
    pub fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let contents = inner.rest();
        let oid = inner.oid()?;
        let parameters = if inner.is_empty() {
            None
        } else {
            Some(inner.element()?.encoded)
        };
        inner.finish()?;
        Ok(Self {
            oid,
            parameters,
            contents,
        })
    }
}
