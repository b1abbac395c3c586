//! Algorithm identifiers that `rustls_pki_types::alg_id` does not have: the
//! contents of the SEQUENCE, in DER.

use rustls_pki_types::AlgorithmIdentifier;

/// `sha1WithRSAEncryption`, 1.2.840.113549.1.1.5, with NULL (RFC 3279 section 2.2.1).
pub(super) const RSA_PKCS1_SHA1: AlgorithmIdentifier = AlgorithmIdentifier::from_slice(&[
    0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05, 0x05, 0x00,
]);

/// `ecdsa-with-SHA1`, 1.2.840.10045.4.1 (RFC 3279 section 2.2.3).
#[cfg(feature = "aws-lc-rs")]
pub(super) const ECDSA_SHA1: AlgorithmIdentifier =
    AlgorithmIdentifier::from_slice(&[0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01]);

/// `ecdsa-with-SHA224`, 1.2.840.10045.4.3.1 (RFC 5758 section 3.2).
#[cfg(feature = "aws-lc-rs")]
pub(super) const ECDSA_SHA224: AlgorithmIdentifier =
    AlgorithmIdentifier::from_slice(&[0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x01]);
