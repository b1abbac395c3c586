//! The cryptographic back ends: who verifies signatures, and with what TLS is spoken.
//!
//! Back ends come by feature: `aws-lc-rs` (default) and `ring`. With both, aws-lc-rs
//! is used: it knows more algorithms and is faster on P-384. Each is a
//! [verifier](crate::signature::SignatureVerifier) over all that it offers,
//! old algorithms included: whether SHA-1 or 1024 bits are good enough is a
//! question of policy and is answered elsewhere; here the question is only whether a
//! signature verifies.
//!
//! | signature | keys | aws-lc-rs | ring |
//! |---|---|---|---|
//! | RSA PKCS #1 v1.5 with SHA-1, SHA-256, SHA-512 | 1024 to 8192 bits | yes | yes |
//! | RSA PKCS #1 v1.5 with SHA-384 | 2048 to 8192 bits | yes | yes |
//! | RSASSA-PSS with SHA-256, SHA-384, SHA-512 (salt as long as the hash) | 2048 to 8192 bits | yes | yes |
//! | ECDSA with SHA-256, SHA-384 | P-256, P-384 | yes | yes |
//! | ECDSA with SHA-512 | P-256, P-384 | yes | no |
//! | ECDSA with SHA-1 | P-256, P-521 | yes | no |
//! | ECDSA with SHA-224, SHA-256, SHA-384, SHA-512 | P-521 | yes | no |
//! | ECDSA with SHA-256 | secp256k1 | yes | no |
//! | Ed25519 | | yes | yes |
//! | ML-DSA-44, ML-DSA-65, ML-DSA-87 | | yes | no |
//!
//! Any other is [`Unsupported`](crate::signature::SignatureError::Unsupported), and so is
//! an RSA key outside these sizes: nothing is said about such a signature.

#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod algorithm_ids;
#[cfg(feature = "aws-lc-rs")]
pub mod aws_lc;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod old_rsa;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod private_key;
#[cfg(all(feature = "fetch", any(feature = "aws-lc-rs", feature = "ring")))]
mod provider;
#[cfg(feature = "ring")]
pub mod ring;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod rsa_sizes;

#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use old_rsa::facts_verifier;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use private_key::private_key_matches;

#[cfg(all(feature = "fetch", any(feature = "aws-lc-rs", feature = "ring")))]
pub(crate) use provider::provider;

#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
use crate::signature::SignatureVerifier;

/// The verifier of the back end that is used: aws-lc-rs where its feature is on,
/// else ring.
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub fn default_verifier() -> &'static dyn SignatureVerifier {
    #[cfg(feature = "aws-lc-rs")]
    return aws_lc::VERIFIER;
    #[cfg(not(feature = "aws-lc-rs"))]
    return ring::VERIFIER;
}

#[cfg(test)]
mod tests;
