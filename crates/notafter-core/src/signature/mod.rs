//! The seam at which signatures are verified: the core knows what is signed, a
//! back end knows the mathematics.

mod first_of;
mod pki_types;
mod verifier;

pub use first_of::FirstOf;
pub use pki_types::PkiTypesVerifier;
pub use verifier::{SignatureError, SignatureVerifier, SignedData};
