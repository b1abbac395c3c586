//! RSA keys of sizes that no back end takes: the truth about their signatures is
//! "cannot be told", not "wrong".

use rustls_pki_types::alg_id;

use crate::certificate::SubjectPublicKeyInfo;
use crate::der::Reader;
use crate::signature::{PkiTypesVerifier, SignatureError, SignatureVerifier, SignedData};

/// Bits of the largest modulus that either back end takes.
const MAX_BITS: usize = 8192;

/// Bits of the smallest modulus for PKCS #1 v1.5 with SHA-1, SHA-256 and SHA-512: the
/// back ends offer these down to here for old certificates.
const MIN_BITS_LEGACY: usize = 1024;

/// Bits of the smallest modulus for all others.
const MIN_BITS: usize = 2048;

/// The arc 1.2.840.113549.1.1 (PKCS #1), under which RSA's keys stand.
const PKCS1_ARC: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01];

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
    let Some(bits) = modulus_bits(&signed.public_key) else {
        return false;
    };
    // These two end the family of PKCS #1 v1.5 with a minimum of their own;
    // RSASSA-PSS (1.2.840.113549.1.1.10) has parameters.
    let contents = signed.algorithm.oid.contents();
    let is = |known: &[u8]| {
        known
            .get(2..)
            .is_some_and(|rest| rest.starts_with(contents))
    };
    let min = if is(&alg_id::RSA_PKCS1_SHA384) || is(&alg_id::RSA_PSS_SHA256) {
        MIN_BITS
    } else {
        MIN_BITS_LEGACY
    };
    !(min..=MAX_BITS).contains(&bits)
}

/// Bits of the modulus, if this is an RSA key, restricted to RSASSA-PSS or not.
fn modulus_bits(key: &SubjectPublicKeyInfo<'_>) -> Option<usize> {
    if !key.algorithm.oid.contents().starts_with(PKCS1_ARC) {
        return None;
    }
    let mut outer = Reader::new(key.public_key.octets, "RSAPublicKey");
    let mut inner = outer.sequence().ok()?;
    let modulus = inner.integer().ok()?;
    inner.integer().ok()?;
    let zeros = modulus.iter().take_while(|octet| **octet == 0).count();
    let significant = modulus.get(zeros..)?;
    let first = significant.first()?;
    Some(significant.len() * 8 - usize::try_from(first.leading_zeros()).ok()?)
}
