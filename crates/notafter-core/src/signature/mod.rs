//! The seam at which signatures are verified: the core knows what is signed, a
//! back end knows the mathematics.

mod pki_types;
mod verifier;

pub use pki_types::PkiTypesVerifier;
pub use verifier::{SignatureError, SignatureVerifier, SignedData};
