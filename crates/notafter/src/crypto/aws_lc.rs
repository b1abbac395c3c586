//! The aws-lc-rs back end.

use aws_lc_rs::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use rustls_pki_types::{
    AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id,
};

use super::algorithm_ids::{ECDSA_SHA1, ECDSA_SHA224, RSA_PKCS1_SHA1};
use super::rsa_sizes::SizedRsa;
use crate::der::{Reader, Tag};
use crate::signature::{PkiTypesVerifier, SignatureVerifier};

/// Everything that this back end verifies.
pub static ALGORITHMS: &[&dyn SignatureVerificationAlgorithm] = &[
    &AwsLcAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA256,
        algorithm: &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA384,
        algorithm: &signature::RSA_PKCS1_2048_8192_SHA384,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA512,
        algorithm: &signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PSS_SHA256,
        algorithm: &signature::RSA_PSS_2048_8192_SHA256,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PSS_SHA384,
        algorithm: &signature::RSA_PSS_2048_8192_SHA384,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PSS_SHA512,
        algorithm: &signature::RSA_PSS_2048_8192_SHA512,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: RSA_PKCS1_SHA1,
        algorithm: &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P256,
        signature: alg_id::ECDSA_SHA256,
        algorithm: &signature::ECDSA_P256_SHA256_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P256,
        signature: alg_id::ECDSA_SHA384,
        algorithm: &signature::ECDSA_P256_SHA384_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P384,
        signature: alg_id::ECDSA_SHA256,
        algorithm: &signature::ECDSA_P384_SHA256_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P384,
        signature: alg_id::ECDSA_SHA384,
        algorithm: &signature::ECDSA_P384_SHA384_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P256,
        signature: alg_id::ECDSA_SHA512,
        algorithm: &signature::ECDSA_P256_SHA512_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P256,
        signature: ECDSA_SHA1,
        algorithm: &signature::ECDSA_P256_SHA1_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P384,
        signature: alg_id::ECDSA_SHA512,
        algorithm: &signature::ECDSA_P384_SHA512_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P521,
        signature: ECDSA_SHA1,
        algorithm: &signature::ECDSA_P521_SHA1_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P521,
        signature: ECDSA_SHA224,
        algorithm: &signature::ECDSA_P521_SHA224_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P521,
        signature: alg_id::ECDSA_SHA256,
        algorithm: &signature::ECDSA_P521_SHA256_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P521,
        signature: alg_id::ECDSA_SHA384,
        algorithm: &signature::ECDSA_P521_SHA384_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P521,
        signature: alg_id::ECDSA_SHA512,
        algorithm: &signature::ECDSA_P521_SHA512_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ECDSA_P256K1,
        signature: alg_id::ECDSA_SHA256,
        algorithm: &signature::ECDSA_P256K1_SHA256_ASN1,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ED25519,
        signature: alg_id::ED25519,
        algorithm: &signature::ED25519,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ML_DSA_44,
        signature: alg_id::ML_DSA_44,
        algorithm: &signature::ML_DSA_44,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ML_DSA_65,
        signature: alg_id::ML_DSA_65,
        algorithm: &signature::ML_DSA_65,
    },
    &AwsLcAlgorithm {
        public_key: alg_id::ML_DSA_87,
        signature: alg_id::ML_DSA_87,
        algorithm: &signature::ML_DSA_87,
    },
];

/// The verifier over [`ALGORITHMS`], which also tells RSA keys of other sizes apart
/// from signatures that are wrong.
pub static VERIFIER: &dyn SignatureVerifier = &SizedRsa::new(PkiTypesVerifier::new(ALGORITHMS));

/// One algorithm of the back end, with the identifiers that call for it.
#[derive(Debug)]
struct AwsLcAlgorithm {
    public_key: AlgorithmIdentifier,
    signature: AlgorithmIdentifier,
    algorithm: &'static dyn VerificationAlgorithm,
}

impl SignatureVerificationAlgorithm for AwsLcAlgorithm {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
        // The back end also takes a whole SubjectPublicKeyInfo where a key belongs. Here
        // that would be one within another, which no certificate may have.
        if !is_key_alone(self.public_key, public_key) {
            return Err(InvalidSignature);
        }
        UnparsedPublicKey::new(self.algorithm, public_key)
            .verify(message, signature)
            .map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        self.public_key
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        self.signature
    }
}

/// Whether the octets can be a key of their kind, judged by how they begin.
fn is_key_alone(kind: AlgorithmIdentifier, key: &[u8]) -> bool {
    match kind {
        // RSAPublicKey is a SEQUENCE too, but its first element is an INTEGER.
        alg_id::RSA_ENCRYPTION => {
            let mut reader = Reader::new(key, "RSAPublicKey");
            reader
                .sequence()
                .is_ok_and(|inner| inner.peek_tag() == Some(Tag::INTEGER))
        }
        // SEC 1 section 2.3.3: compressed or not (RFC 5480 section 2.2).
        alg_id::ECDSA_P256 | alg_id::ECDSA_P384 | alg_id::ECDSA_P521 | alg_id::ECDSA_P256K1 => {
            matches!(key.first(), Some(0x02..=0x04))
        }
        // A SubjectPublicKeyInfo is longer than these keys, whose length is fixed.
        alg_id::ED25519 => key.len() == ED25519_KEY_LEN,
        alg_id::ML_DSA_44 => key.len() == ML_DSA_44_KEY_LEN,
        alg_id::ML_DSA_65 => key.len() == ML_DSA_65_KEY_LEN,
        alg_id::ML_DSA_87 => key.len() == ML_DSA_87_KEY_LEN,
        _ => true,
    }
}

/// Octets of an Ed25519 key (RFC 8032 section 5.1.5).
const ED25519_KEY_LEN: usize = 32;
/// Octets of an ML-DSA-44 key (FIPS 204, table 2).
const ML_DSA_44_KEY_LEN: usize = 1312;
/// Octets of an ML-DSA-65 key (FIPS 204, table 2).
const ML_DSA_65_KEY_LEN: usize = 1952;
/// Octets of an ML-DSA-87 key (FIPS 204, table 2).
const ML_DSA_87_KEY_LEN: usize = 2592;
