//! The real verifier, asked once about each signature: the same chain is judged many times over.

use std::collections::HashMap;
use std::sync::Mutex;

use notafter_core::signature::{SignatureError, SignatureVerifier, SignedData};

/// Everything that the answer hangs on: parameters, key, algorithm, message, signature.
type Question = (Option<Vec<u8>>, Vec<u8>, Vec<u8>, Vec<u8>, Vec<u8>);

#[derive(Default)]
pub(super) struct Memory {
    answers: Mutex<HashMap<Question, Result<(), SignatureError>>>,
}

impl SignatureVerifier for Memory {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        let question = (
            signed.inherited_parameters.map(<[u8]>::to_vec),
            signed.public_key.encoded.to_vec(),
            signed.algorithm.contents.to_vec(),
            signed.message.to_vec(),
            signed.signature.to_vec(),
        );
        let mut answers = self.answers.lock().expect("nobody panics with it");
        *answers
            .entry(question)
            .or_insert_with(|| notafter::crypto::default_verifier().verify(signed))
    }
}
