//! A validator over the back end that is used.

use std::sync::Arc;

use notafter_core::chain::ChainValidator;
use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};
use notafter_core::trust::TrustStore;

use crate::crypto::default_verifier;

/// A validator that trusts these anchors, by the rules of the Web PKI, with
/// [`default_verifier`].
pub fn validator(trust: impl Into<Arc<TrustStore>>) -> ChainValidator {
    let verifier: Arc<dyn SignatureVerifier> = Arc::new(DefaultVerifier);
    ChainValidator::new(trust, verifier)
}

/// [`default_verifier`], owned: a validator shares what it is given.
struct DefaultVerifier;

impl SignatureVerifier for DefaultVerifier {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        default_verifier().verify(signed)
    }
}
