//! What is verified, and who does it.

use crate::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};

/// A signature and everything needed to check it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct SignedData<'a> {
    /// The key that is said to have signed.
    pub public_key: SubjectPublicKeyInfo<'a>,
    /// DER of the key's parameters where its own algorithm identifier omits them and
    /// they are inherited from the issuer (DSA, RFC 3279 section 2.3.2).
    pub inherited_parameters: Option<&'a [u8]>,
    /// How it was signed.
    pub algorithm: AlgorithmIdentifier<'a>,
    /// The octets that were signed.
    pub message: &'a [u8],
    /// The signature's octets.
    pub signature: &'a [u8],
}

impl<'a> SignedData<'a> {
    /// A signature by a key whose parameters are its own. Set
    /// [`inherited_parameters`](Self::inherited_parameters) on the result where they are not.
    pub const fn new(
        public_key: SubjectPublicKeyInfo<'a>,
        algorithm: AlgorithmIdentifier<'a>,
        message: &'a [u8],
        signature: &'a [u8],
    ) -> Self {
        Self {
            public_key,
            inherited_parameters: None,
            algorithm,
            message,
            signature,
        }
    }
}

/// Why a signature does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The mathematics says no: another key signed, or the data was changed.
    #[error("the signature does not verify with this key")]
    Invalid,
    /// No back end here knows this signature algorithm, or not with this kind of
    /// key; nothing is said about the signature.
    #[error("this signature algorithm is not supported with this key")]
    Unsupported,
}

/// Verifies signatures.
///
/// [`PkiTypesVerifier`](super::PkiTypesVerifier) is one, over any algorithms of
/// `rustls-pki-types`; others may bring their own, and [`FirstOf`](super::FirstOf) makes
/// one of several.
pub trait SignatureVerifier: Send + Sync {
    /// Whether the signature verifies.
    ///
    /// # Errors
    ///
    /// [`SignatureError::Invalid`] where it does not, and
    /// [`SignatureError::Unsupported`] where that cannot be told.
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError>;
}
