//! RSA signatures that no back end verifies any more: MD5, and keys of 512 or 16,384 bits.
//!
//! They count for nothing in a chain. But old printers, management cards and retired roots
//! have them, and whether such a certificate is signed by itself is a fact that people ask for.

use md5::Md5;
use num_bigint::BigUint;
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

use crate::certificate::{KeyAlgorithm, SubjectPublicKeyInfo};
use crate::signature::{FirstOf, SignatureError, SignatureVerifier, SignedData};

/// The verifier for telling facts, such as whether a certificate is signed by itself: what
/// [`default_verifier`](super::default_verifier) knows, and RSA PKCS #1 v1.5 with MD5, with SHA-224 and with
/// moduli of any size up to 16,384 bits. **Not for judging chains**: MD5 signatures can be forged.
pub fn facts_verifier() -> &'static dyn SignatureVerifier {
    static FACTS: FirstOf<'_> = FirstOf::new(&[super::DEFAULT, &OldRsa]);
    &FACTS
}

/// Bits of the largest modulus: 16,384, the most that OpenSSL takes. It bounds the work
/// that a hostile key can cause.
const MAX_MODULUS_BITS: u32 = 16_384;

/// Octets of the largest public exponent: 8, as OpenSSL has it for large moduli; real ones
/// have three.
const MAX_EXPONENT_OCTETS: usize = 8;

#[derive(Debug)]
struct OldRsa;

impl SignatureVerifier for OldRsa {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        verify_pkcs1(signed)
    }
}

/// RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2.2).
fn verify_pkcs1(signed: &SignedData<'_>) -> Result<(), SignatureError> {
    let digest_info = digest_info(signed).ok_or(SignatureError::Unsupported)?;
    verify_encoded(&signed.public_key, &digest_info, signed.signature)
}

/// A signature of TLS 1.1 or older by an RSA key: PKCS #1 v1.5 over MD5 and SHA-1 one after the other,
/// without a `DigestInfo` (RFC 4346 section 7.4.3). Both hashes would have to be broken at once.
#[cfg(feature = "fetch")]
pub(crate) fn verify_md5_sha1(
    key: &SubjectPublicKeyInfo<'_>,
    message: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    let hashes = [&Md5::digest(message)[..], &Sha1::digest(message)[..]].concat();
    verify_encoded(key, &hashes, signature)
}

/// Whether the signature, as a number, holds these octets in the padding of PKCS #1 v1.5.
fn verify_encoded(
    key: &SubjectPublicKeyInfo<'_>,
    contents: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    let key = key.facts();
    let (Some(modulus), Some(exponent), Some(bits)) = (key.rsa_modulus, key.rsa_exponent, key.bits)
    else {
        return Err(SignatureError::Unsupported);
    };
    if key.algorithm != KeyAlgorithm::Rsa
        || bits > MAX_MODULUS_BITS
        || exponent.len() > MAX_EXPONENT_OCTETS
    {
        return Err(SignatureError::Unsupported);
    }
    let size = modulus.len();
    let (modulus, exponent) = (
        BigUint::from_bytes_be(modulus),
        BigUint::from_bytes_be(exponent),
    );
    let is_whole = signature.len() == size;
    let signature = BigUint::from_bytes_be(signature);
    if !is_whole || signature >= modulus {
        return Err(SignatureError::Invalid);
    }
    // EMSA-PKCS1-v1_5 (section 9.2): 0x00 0x01 0xFF ... 0x00 contents, with at least eight 0xFF.
    let Some(padding) = size
        .checked_sub(contents.len() + 3)
        .filter(|octets| *octets >= 8)
    else {
        return Err(SignatureError::Invalid);
    };
    let mut expected = vec![0x00, 0x01];
    expected.resize(2 + padding, 0xff);
    expected.push(0x00);
    expected.extend(contents);
    if signature.modpow(&exponent, &modulus) == BigUint::from_bytes_be(&expected) {
        Ok(())
    } else {
        Err(SignatureError::Invalid)
    }
}

/// The `DigestInfo` of the message (RFC 8017 section 9.2, note 1), or `None` for another algorithm.
fn digest_info(signed: &SignedData<'_>) -> Option<Vec<u8>> {
    const MD5: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 5];
    const SHA1: &[u8] = &[0x2b, 14, 3, 2, 26];
    const fn sha2(last: u8) -> [u8; 9] {
        [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, last]
    }

    let message = signed.message;
    let (oid, hash) = match signed.algorithm.signature_name()? {
        "md5WithRSAEncryption" => (MD5.to_vec(), Md5::digest(message).to_vec()),
        "sha1WithRSAEncryption" => (SHA1.to_vec(), Sha1::digest(message).to_vec()),
        "sha224WithRSAEncryption" => (sha2(4).to_vec(), Sha224::digest(message).to_vec()),
        "sha256WithRSAEncryption" => (sha2(1).to_vec(), Sha256::digest(message).to_vec()),
        "sha384WithRSAEncryption" => (sha2(2).to_vec(), Sha384::digest(message).to_vec()),
        "sha512WithRSAEncryption" => (sha2(3).to_vec(), Sha512::digest(message).to_vec()),
        _ => return None,
    };
    // Every length here is below 128.
    let element = |tag: u8, contents: &[u8]| {
        let length = u8::try_from(contents.len()).unwrap_or(u8::MAX);
        [&[tag, length], contents].concat()
    };
    let algorithm = [element(0x06, &oid), vec![0x05, 0x00]].concat();
    let info = [element(0x30, &algorithm), element(0x04, &hash)].concat();
    Some(element(0x30, &info))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificate::Certificate;
    use crate::read;

    /// Made with the `openssl` command: self-signed certificates of RSA keys of 512 bits with
    /// MD5, 512 bits with SHA-256, and 1024 bits with SHA-384.
    const OLD: &str = include_str!("testdata/old_rsa.pem");

    fn certificates() -> Vec<Certificate> {
        read::any(OLD.as_bytes()).certificates().cloned().collect()
    }

    #[test]
    fn old_signatures_verify() {
        let certificates = certificates();
        assert_eq!(certificates.len(), 3);
        for certificate in certificates {
            assert_eq!(
                certificate.is_self_signed(super::super::default_verifier()),
                Err(SignatureError::Unsupported)
            );
            assert_eq!(certificate.is_self_signed(facts_verifier()), Ok(true));
        }
    }

    #[test]
    fn a_changed_octet_does_not() {
        for certificate in certificates() {
            let mut message = certificate.tbs_der().to_vec();
            *message.last_mut().unwrap() ^= 1;
            let signed = SignedData::new(
                certificate.subject_public_key_info(),
                certificate.signature_algorithm(),
                &message,
                certificate.signature_value().octets,
            );
            assert_eq!(
                facts_verifier().verify(&signed),
                Err(SignatureError::Invalid)
            );
        }
    }
}
