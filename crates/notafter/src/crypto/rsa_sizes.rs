//! RSA keys of sizes that no back end takes: the truth about their signatures is
//! "cannot be told", not "wrong".

use crate::certificate::KeyAlgorithm;
use crate::signature::{PkiTypesVerifier, SignatureError, SignatureVerifier, SignedData};

/// Bits of the largest modulus that either back end takes.
const MAX_BITS: u32 = 8192;

/// Bits of the smallest modulus for PKCS #1 v1.5 with SHA-1, SHA-256 and SHA-512: the
/// back ends offer these down to here for old certificates.
const MIN_BITS_LEGACY: u32 = 1024;

/// Bits of the smallest modulus for all others.
const MIN_BITS: u32 = 2048;

/// A back end's verifier, with answers about RSA keys of other sizes put right.
#[derive(Debug)]
pub(super) struct SizedRsa(PkiTypesVerifier<'static>);

impl SizedRsa {
    pub(super) const fn new(verifier: PkiTypesVerifier<'static>) -> Self {
        Self(verifier)
    }
}

impl SignatureVerifier for SizedRsa {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        self.0.verify(signed).map_err(|error| {
            if error == SignatureError::Invalid && is_out_of_range(signed) {
                SignatureError::Unsupported
            } else {
                error
            }
        })
    }
}

fn is_out_of_range(signed: &SignedData<'_>) -> bool {
    let key = signed.public_key.facts();
    let (KeyAlgorithm::Rsa | KeyAlgorithm::RsaPss, Some(bits)) = (key.algorithm, key.bits) else {
        return false;
    };
    let min = match signed.algorithm.signature_name() {
        Some("sha384WithRSAEncryption" | "id-RSASSA-PSS") => MIN_BITS,
        _ => MIN_BITS_LEGACY,
    };
    !(min..=MAX_BITS).contains(&bits)
}
