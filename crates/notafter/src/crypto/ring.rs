//! The ring back end.

use ::ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use rustls_pki_types::{
    AlgorithmIdentifier, InvalidSignature, SignatureVerificationAlgorithm, alg_id,
};

use super::algorithm_ids::RSA_PKCS1_SHA1;
use super::rsa_sizes::SizedRsa;
use crate::signature::{PkiTypesVerifier, SignatureVerifier};

/// Everything that this back end verifies.
pub static ALGORITHMS: &[&dyn SignatureVerificationAlgorithm] = &[
    &RingAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA256,
        algorithm: &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    },
    &RingAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA384,
        algorithm: &signature::RSA_PKCS1_2048_8192_SHA384,
    },
    &RingAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA512,
        algorithm: &signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
    },
    &RingAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PSS_SHA256,
        algorithm: &signature::RSA_PSS_2048_8192_SHA256,
    },
    &RingAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PSS_SHA384,
        algorithm: &signature::RSA_PSS_2048_8192_SHA384,
    },
    &RingAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PSS_SHA512,
        algorithm: &signature::RSA_PSS_2048_8192_SHA512,
    },
    &RingAlgorithm {
        public_key: alg_id::RSA_ENCRYPTION,
        signature: RSA_PKCS1_SHA1,
        algorithm: &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
    },
    &RingAlgorithm {
        public_key: alg_id::ECDSA_P256,
        signature: alg_id::ECDSA_SHA256,
        algorithm: &signature::ECDSA_P256_SHA256_ASN1,
    },
    &RingAlgorithm {
        public_key: alg_id::ECDSA_P256,
        signature: alg_id::ECDSA_SHA384,
        algorithm: &signature::ECDSA_P256_SHA384_ASN1,
    },
    &RingAlgorithm {
        public_key: alg_id::ECDSA_P384,
        signature: alg_id::ECDSA_SHA256,
        algorithm: &signature::ECDSA_P384_SHA256_ASN1,
    },
    &RingAlgorithm {
        public_key: alg_id::ECDSA_P384,
        signature: alg_id::ECDSA_SHA384,
        algorithm: &signature::ECDSA_P384_SHA384_ASN1,
    },
    &RingAlgorithm {
        public_key: alg_id::ED25519,
        signature: alg_id::ED25519,
        algorithm: &signature::ED25519,
    },
];

/// The verifier over [`ALGORITHMS`], which also tells RSA keys of other sizes apart
/// from signatures that are wrong.
pub static VERIFIER: &dyn SignatureVerifier = &SizedRsa::new(PkiTypesVerifier::new(ALGORITHMS));

/// One algorithm of the back end, with the identifiers that call for it.
#[derive(Debug)]
struct RingAlgorithm {
    public_key: AlgorithmIdentifier,
    signature: AlgorithmIdentifier,
    algorithm: &'static dyn VerificationAlgorithm,
}

impl SignatureVerificationAlgorithm for RingAlgorithm {
    fn verify_signature(
        &self,
        public_key: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), InvalidSignature> {
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
