//! Certificates: their facts, borrowed from their DER.

mod algorithm;
mod public_key;

pub use algorithm::AlgorithmIdentifier;
pub use public_key::SubjectPublicKeyInfo;

use std::sync::Arc;

use crate::der::Reader;
use crate::error::ParseError;

/// An X.509 certificate, immutable and cheap to clone.
#[derive(Clone, Debug)]
pub struct Certificate {
    der: Arc<[u8]>,
}

impl Certificate {
    /// Reads DER.
    ///
    /// # Errors
    ///
    /// Only where the outer structure cannot be walked.
    pub fn from_der(der: &[u8]) -> Result<Self, ParseError> {
        let mut reader = Reader::new(der, "certificate");
        reader.sequence()?;
        reader.finish()?;
        Ok(Self { der: der.into() })
    }

    /// The whole certificate, as it was read.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }
}
