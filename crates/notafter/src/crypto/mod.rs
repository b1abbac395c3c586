//! The cryptographic back ends: who verifies signatures, and with what TLS is spoken.
//!
//! Back ends come by feature: `aws-lc-rs` (default) and `ring`. With both, aws-lc-rs
//! is used: it knows more algorithms and is faster on P-384. DSA, which neither has, is a
//! feature of its own. Each is a
//! [verifier](crate::signature::SignatureVerifier) over all that it offers,
//! old algorithms included: whether SHA-1 or 1024 bits are good enough is a
//! question of policy and is answered elsewhere; here the question is only whether a
//! signature verifies.
//!
//! | signature | keys | `aws-lc-rs` | `ring` | `dsa` | for facts |
//! |---|---|---|---|---|---|
//! | RSA PKCS #1 v1.5 with SHA-1, SHA-256, SHA-512 | 1024 to 8192 bits | yes | yes | no | yes |
//! | RSA PKCS #1 v1.5 with SHA-384 | 2048 to 8192 bits | yes | yes | no | yes |
//! | RSA PKCS #1 v1.5 with MD5, SHA-224, or other sizes | up to 16,384 bits | no | no | no | yes |
//! | RSASSA-PSS with SHA-256, SHA-384, SHA-512 (the same in MGF1, salt as long as the hash) | 2048 to 8192 bits | yes | yes | no | as the default |
//! | ECDSA with SHA-256, SHA-384 | P-256, P-384 | yes | yes | no | as the default |
//! | ECDSA with SHA-512 | P-256, P-384 | yes | no | no | as the default |
//! | ECDSA with SHA-1 | P-256, P-521 | yes | no | no | as the default |
//! | ECDSA with SHA-224, SHA-256, SHA-384, SHA-512 | P-521 | yes | no | no | as the default |
//! | ECDSA with SHA-256 | secp256k1 | yes | no | no | as the default |
//! | Ed25519 | | yes | yes | no | as the default |
//! | ML-DSA-44, ML-DSA-65, ML-DSA-87 | | yes | no | no | as the default |
//! | DSA with SHA-1, SHA-224, SHA-256, SHA-384, SHA-512, parameters inherited or not | 1024/160, 2048/224, 2048/256, 3072/256 bits | no | no | yes | as the default |
//!
//! Any other is [`Unsupported`](crate::signature::SignatureError::Unsupported), and so is
//! an RSA key outside these sizes: nothing is said about such a signature.
//! `default_verifier` is the back end that is used, and DSA where its feature is on; "for facts" is
//! `facts_verifier`, which judges no chains.
//!
//! The table is held to certificates of each kind, and to the signatures of Project Wycheproof: what is
//! supported accepts all valid and no invalid ones, and what is not says so to both. Of those
//! that Wycheproof leaves open, none is accepted: RSA PKCS #1 v1.5 without the NULL in its `DigestInfo`,
//! and DSA whose INTEGERs lack a zero and are therefore negative.

#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
mod algorithm_ids;
#[cfg(feature = "aws-lc-rs")]
pub mod aws_lc;
#[cfg(feature = "dsa")]
pub mod dsa;
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
#[cfg(all(feature = "fetch", any(feature = "aws-lc-rs", feature = "ring")))]
pub(crate) use old_rsa::verify_md5_sha1;
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub use private_key::private_key_matches;

#[cfg(all(feature = "fetch", any(feature = "aws-lc-rs", feature = "ring")))]
pub(crate) use provider::provider;

#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
use crate::signature::{FirstOf, SignatureVerifier};

/// The verifier that is used: aws-lc-rs where its feature is on, else ring; and DSA
/// where its feature is on.
#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
pub fn default_verifier() -> &'static dyn SignatureVerifier {
    DEFAULT
}

#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
static DEFAULT: &dyn SignatureVerifier = &FirstOf::new(&[
    #[cfg(feature = "aws-lc-rs")]
    aws_lc::VERIFIER,
    #[cfg(not(feature = "aws-lc-rs"))]
    ring::VERIFIER,
    #[cfg(feature = "dsa")]
    dsa::VERIFIER,
]);

#[cfg(test)]
mod tests;
