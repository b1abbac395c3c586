//! The signature by which a server shows that it has the private key, verified over our
//! own reading of the certificate: rustls' helper refuses certificates that it cannot
//! parse, such as those of version 1.

use rustls_pki_types::alg_id;

use crate::certificate::{AlgorithmIdentifier, KeyAlgorithm, SubjectPublicKeyInfo};
use crate::crypto::{facts_verifier, verify_md5_sha1};
use crate::der::{Reader, Tag};
use crate::signature::{SignatureError, SignedData};

/// Numbers of IANA's registry "TLS `SignatureScheme`"; those of TLS 1.2 are a hash and a signature
/// (RFC 5246 section 7.4.1.4.1).
pub(crate) const RSA_PKCS1_MD5: u16 = 0x0101;
pub(crate) const RSA_PKCS1_SHA1: u16 = 0x0201;
pub(crate) const DSA_SHA1: u16 = 0x0202;
pub(crate) const ECDSA_SHA1: u16 = 0x0203;
pub(crate) const RSA_PKCS1_SHA224: u16 = 0x0301;
pub(crate) const DSA_SHA224: u16 = 0x0302;
pub(crate) const ECDSA_SHA224: u16 = 0x0303;
pub(crate) const RSA_PKCS1_SHA256: u16 = 0x0401;
pub(crate) const DSA_SHA256: u16 = 0x0402;
pub(crate) const ECDSA_SHA256: u16 = 0x0403;
pub(crate) const RSA_PKCS1_SHA384: u16 = 0x0501;
pub(crate) const DSA_SHA384: u16 = 0x0502;
pub(crate) const ECDSA_SHA384: u16 = 0x0503;
pub(crate) const RSA_PKCS1_SHA512: u16 = 0x0601;
pub(crate) const DSA_SHA512: u16 = 0x0602;
pub(crate) const ECDSA_SHA512: u16 = 0x0603;
pub(crate) const RSA_PSS_SHA256: u16 = 0x0804;
pub(crate) const RSA_PSS_SHA384: u16 = 0x0805;
pub(crate) const RSA_PSS_SHA512: u16 = 0x0806;
pub(crate) const ED25519: u16 = 0x0807;
pub(crate) const ED448: u16 = 0x0808;
/// For keys restricted to RSASSA-PSS, as the next two (RFC 8446 section 4.2.3).
pub(crate) const RSA_PSS_PSS_SHA256: u16 = 0x0809;
pub(crate) const RSA_PSS_PSS_SHA384: u16 = 0x080a;
pub(crate) const RSA_PSS_PSS_SHA512: u16 = 0x080b;
pub(crate) const ML_DSA_44: u16 = 0x0904;
pub(crate) const ML_DSA_65: u16 = 0x0905;
pub(crate) const ML_DSA_87: u16 = 0x0906;

/// Verifies a signature of this scheme with the key of this certificate.
///
/// TLS 1.3 ties the ECDSA schemes to a curve each and TLS 1.2 does not; here the curve is
/// the key's own in both: whoever made the signature has the key. For the same reason old hashes and
/// small keys count too: what they are worth is judged elsewhere.
///
/// # Errors
///
/// [`SignatureError::Unsupported`] too where the certificate has no readable key.
pub(crate) fn verify(
    certificate: &[u8],
    scheme: u16,
    message: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    let contents = algorithm(scheme).ok_or(SignatureError::Unsupported)?;
    let mut identifier = vec![Tag::SEQUENCE.0];
    // All of them are shorter than 128 octets, so that the length is one octet.
    identifier.push(u8::try_from(contents.len()).map_err(|_| SignatureError::Unsupported)?);
    identifier.extend_from_slice(contents);
    let algorithm = AlgorithmIdentifier::read(&mut Reader::new(&identifier, "scheme"))
        .map_err(|_| SignatureError::Unsupported)?;
    let key = leaf_spki(certificate).ok_or(SignatureError::Unsupported)?;
    facts_verifier().verify(&SignedData::new(key, algorithm, message, signature))
}

/// Verifies a signature of TLS 1.1 or older, which names no scheme: the key decides (RFC 4346
/// section 7.4.3, RFC 8422 section 5.4).
///
/// # Errors
///
/// [`SignatureError::Unsupported`] too where the certificate has no readable key.
pub(crate) fn verify_without_scheme(
    certificate: &[u8],
    message: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    let key = leaf_spki(certificate).ok_or(SignatureError::Unsupported)?;
    match key.key_algorithm() {
        KeyAlgorithm::Rsa => verify_md5_sha1(&key, message, signature),
        KeyAlgorithm::Ec => verify(certificate, ECDSA_SHA1, message, signature),
        KeyAlgorithm::Dsa => verify(certificate, DSA_SHA1, message, signature),
        _ => Err(SignatureError::Unsupported),
    }
}

/// The contents of the algorithm identifier of a scheme, if we have one.
fn algorithm(scheme: u16) -> Option<&'static [u8]> {
    Some(match scheme {
        ECDSA_SHA256 => &alg_id::ECDSA_SHA256,
        ECDSA_SHA384 => &alg_id::ECDSA_SHA384,
        ECDSA_SHA512 => &alg_id::ECDSA_SHA512,
        ED25519 => &alg_id::ED25519,
        ED448 => &alg_id::ED448,
        RSA_PSS_SHA256 | RSA_PSS_PSS_SHA256 => &alg_id::RSA_PSS_SHA256,
        RSA_PSS_SHA384 | RSA_PSS_PSS_SHA384 => &alg_id::RSA_PSS_SHA384,
        RSA_PSS_SHA512 | RSA_PSS_PSS_SHA512 => &alg_id::RSA_PSS_SHA512,
        RSA_PKCS1_SHA256 => &alg_id::RSA_PKCS1_SHA256,
        RSA_PKCS1_SHA384 => &alg_id::RSA_PKCS1_SHA384,
        RSA_PKCS1_SHA512 => &alg_id::RSA_PKCS1_SHA512,
        ML_DSA_44 => &alg_id::ML_DSA_44,
        ML_DSA_65 => &alg_id::ML_DSA_65,
        ML_DSA_87 => &alg_id::ML_DSA_87,
        // Those of PKCS #1, 1.2.840.113549.1.1, with NULL: md5 4, sha1 5, sha224 14.
        RSA_PKCS1_MD5 => &[
            0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 4, 0x05, 0,
        ],
        RSA_PKCS1_SHA1 => &[
            0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 5, 0x05, 0,
        ],
        RSA_PKCS1_SHA224 => &[
            0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 14, 0x05, 0,
        ],
        // `ecdsa-with-SHA1`, 1.2.840.10045.4.1, and `ecdsa-with-SHA224`, 1.2.840.10045.4.3.1.
        ECDSA_SHA1 => &[0x06, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 1],
        ECDSA_SHA224 => &[0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 1],
        // `id-dsa-with-sha1`, 1.2.840.10040.4.3, and 2.16.840.1.101.3.4.3.1 to 4.
        DSA_SHA1 => &[0x06, 7, 0x2a, 0x86, 0x48, 0xce, 0x38, 4, 3],
        DSA_SHA224 => &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, 1],
        DSA_SHA256 => &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, 2],
        DSA_SHA384 => &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, 3],
        DSA_SHA512 => &[0x06, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, 4],
        _ => return None,
    })
}

/// The key of a certificate, however wrong the rest of it may be: only the fields
/// before it are walked, and of those only that they are there.
fn leaf_spki(certificate: &[u8]) -> Option<SubjectPublicKeyInfo<'_>> {
    let mut outer = Reader::new(certificate, "certificate");
    let mut fields = outer.sequence().ok()?.sequence().ok()?;
    fields.optional(Tag::context_constructed(0)).ok()?;
    // serialNumber, signature, issuer, validity, subject
    for _ in 0..5 {
        fields.element().ok()?;
    }
    SubjectPublicKeyInfo::read(&mut fields).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_identifier_can_be_read() {
        let known = (0..=u16::MAX).filter_map(algorithm);
        let mut count = 0;
        for contents in known {
            let mut reader = Reader::new(contents, "test");
            reader.oid().unwrap();
            assert!(contents.len() < 0x80);
            count += 1;
        }
        assert_eq!(count, 27);
    }

    #[test]
    fn no_key_is_unsupported() {
        let unsupported = Err(SignatureError::Unsupported);
        assert_eq!(verify(b"no certificate", ED25519, b"", b""), unsupported);
        assert_eq!(
            verify_without_scheme(b"no certificate", b"", b""),
            unsupported
        );
    }
}
