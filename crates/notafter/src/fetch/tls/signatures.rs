//! The signature by which a server shows that it has the private key, verified over our
//! own reading of the certificate: rustls' helper refuses certificates that it cannot
//! parse, such as those of version 1.

use rustls::SignatureScheme;
use rustls_pki_types::alg_id;

use crate::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
use crate::crypto::default_verifier;
use crate::der::{Reader, Tag};
use crate::fetch::KeyType;
use crate::signature::{SignatureError, SignedData};

/// `rsa_pss_pss_sha256` (RFC 8446 section 4.2.3): for keys restricted to RSASSA-PSS.
const RSA_PSS_PSS_SHA256: SignatureScheme = SignatureScheme::Unknown(0x0809);
/// `rsa_pss_pss_sha384`.
const RSA_PSS_PSS_SHA384: SignatureScheme = SignatureScheme::Unknown(0x080a);
/// `rsa_pss_pss_sha512`.
const RSA_PSS_PSS_SHA512: SignatureScheme = SignatureScheme::Unknown(0x080b);
/// `ecdsa_brainpoolP256r1tls13_sha256` (RFC 8734 section 2).
const BRAINPOOL_P256_SHA256: SignatureScheme = SignatureScheme::Unknown(0x081a);
/// `ecdsa_brainpoolP384r1tls13_sha384`.
const BRAINPOOL_P384_SHA384: SignatureScheme = SignatureScheme::Unknown(0x081b);
/// `ecdsa_brainpoolP512r1tls13_sha512`.
const BRAINPOOL_P512_SHA512: SignatureScheme = SignatureScheme::Unknown(0x081c);

/// The schemes offered, the preferred ones first.
///
/// First what clients of today offer, so that a server with several certificates
/// shows the one that it shows to them; then what only an odd server would need,
/// including schemes that cannot be verified here: the certificate is
/// what is wanted, and [unproven](crate::fetch::Possession::Unproven) possession is an
/// honest answer.
const OFFERED: &[SignatureScheme] = &[
    SignatureScheme::ECDSA_NISTP256_SHA256,
    SignatureScheme::ECDSA_NISTP384_SHA384,
    SignatureScheme::ECDSA_NISTP521_SHA512,
    SignatureScheme::ED25519,
    SignatureScheme::RSA_PSS_SHA256,
    SignatureScheme::RSA_PSS_SHA384,
    SignatureScheme::RSA_PSS_SHA512,
    SignatureScheme::RSA_PKCS1_SHA256,
    SignatureScheme::RSA_PKCS1_SHA384,
    SignatureScheme::RSA_PKCS1_SHA512,
    RSA_PSS_PSS_SHA256,
    RSA_PSS_PSS_SHA384,
    RSA_PSS_PSS_SHA512,
    SignatureScheme::ML_DSA_44,
    SignatureScheme::ML_DSA_65,
    SignatureScheme::ML_DSA_87,
    SignatureScheme::ED448,
    BRAINPOOL_P256_SHA256,
    BRAINPOOL_P384_SHA384,
    BRAINPOOL_P512_SHA512,
    SignatureScheme::ECDSA_SHA1_Legacy,
    SignatureScheme::RSA_PKCS1_SHA1,
];

/// The schemes offered where only this type of key is wanted.
///
/// In TLS 1.3 the key of a certificate is chosen by the schemes, and the `rsa_pkcs1_*` ones stand
/// for signatures in certificates alone (RFC 8446 section 4.2.3): with ECDSA they are offered too, or a strict
/// server would refuse to show an ECDSA certificate of an RSA authority. In TLS 1.2 the cipher suite
/// chooses the key.
pub(super) fn offered(key_type: Option<KeyType>) -> Vec<SignatureScheme> {
    let is_wanted = |scheme: &SignatureScheme| match key_type {
        None => true,
        Some(KeyType::Rsa) => is_pss(*scheme) || is_pkcs1(*scheme),
        Some(KeyType::Ecdsa) => is_ecdsa(*scheme) || is_pkcs1(*scheme),
    };
    OFFERED.iter().copied().filter(is_wanted).collect()
}

const fn is_pss(scheme: SignatureScheme) -> bool {
    matches!(
        scheme,
        SignatureScheme::RSA_PSS_SHA256
            | SignatureScheme::RSA_PSS_SHA384
            | SignatureScheme::RSA_PSS_SHA512
            | RSA_PSS_PSS_SHA256
            | RSA_PSS_PSS_SHA384
            | RSA_PSS_PSS_SHA512
    )
}

const fn is_pkcs1(scheme: SignatureScheme) -> bool {
    matches!(
        scheme,
        SignatureScheme::RSA_PKCS1_SHA1
            | SignatureScheme::RSA_PKCS1_SHA256
            | SignatureScheme::RSA_PKCS1_SHA384
            | SignatureScheme::RSA_PKCS1_SHA512
    )
}

const fn is_ecdsa(scheme: SignatureScheme) -> bool {
    matches!(
        scheme,
        SignatureScheme::ECDSA_NISTP256_SHA256
            | SignatureScheme::ECDSA_NISTP384_SHA384
            | SignatureScheme::ECDSA_NISTP521_SHA512
            | SignatureScheme::ECDSA_SHA1_Legacy
            | BRAINPOOL_P256_SHA256
            | BRAINPOOL_P384_SHA384
            | BRAINPOOL_P512_SHA512
    )
}

/// `sha1WithRSAEncryption`, 1.2.840.113549.1.1.5, with NULL.
const RSA_PKCS1_SHA1: &[u8] = &[
    0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05, 0x05, 0x00,
];

/// `ecdsa-with-SHA1`, 1.2.840.10045.4.1.
const ECDSA_SHA1: &[u8] = &[0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01];

/// Verifies a signature of this scheme with the key of this certificate.
///
/// TLS 1.3 ties the ECDSA schemes to a curve each and TLS 1.2 does not; here the curve is
/// the key's own in both: whoever made the signature has the key.
///
/// # Errors
///
/// [`SignatureError::Unsupported`] too where the certificate has no readable key.
pub(super) fn verify(
    certificate: &[u8],
    scheme: SignatureScheme,
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
    default_verifier().verify(&SignedData::new(key, algorithm, message, signature))
}

/// The contents of the algorithm identifier of a scheme, if we have one.
fn algorithm(scheme: SignatureScheme) -> Option<&'static [u8]> {
    Some(match scheme {
        SignatureScheme::ECDSA_NISTP256_SHA256 => &alg_id::ECDSA_SHA256,
        SignatureScheme::ECDSA_NISTP384_SHA384 => &alg_id::ECDSA_SHA384,
        SignatureScheme::ECDSA_NISTP521_SHA512 => &alg_id::ECDSA_SHA512,
        SignatureScheme::ED25519 => &alg_id::ED25519,
        SignatureScheme::ED448 => &alg_id::ED448,
        SignatureScheme::RSA_PSS_SHA256 | RSA_PSS_PSS_SHA256 => &alg_id::RSA_PSS_SHA256,
        SignatureScheme::RSA_PSS_SHA384 | RSA_PSS_PSS_SHA384 => &alg_id::RSA_PSS_SHA384,
        SignatureScheme::RSA_PSS_SHA512 | RSA_PSS_PSS_SHA512 => &alg_id::RSA_PSS_SHA512,
        SignatureScheme::RSA_PKCS1_SHA256 => &alg_id::RSA_PKCS1_SHA256,
        SignatureScheme::RSA_PKCS1_SHA384 => &alg_id::RSA_PKCS1_SHA384,
        SignatureScheme::RSA_PKCS1_SHA512 => &alg_id::RSA_PKCS1_SHA512,
        SignatureScheme::ML_DSA_44 => &alg_id::ML_DSA_44,
        SignatureScheme::ML_DSA_65 => &alg_id::ML_DSA_65,
        SignatureScheme::ML_DSA_87 => &alg_id::ML_DSA_87,
        SignatureScheme::ECDSA_SHA1_Legacy => ECDSA_SHA1,
        SignatureScheme::RSA_PKCS1_SHA1 => RSA_PKCS1_SHA1,
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
    fn every_verifiable_scheme_has_a_readable_identifier() {
        for scheme in OFFERED {
            if let Some(contents) = algorithm(*scheme) {
                let mut reader = Reader::new(contents, "test");
                reader.oid().unwrap();
                assert!(contents.len() < 0x80);
            }
        }
        assert!(algorithm(BRAINPOOL_P256_SHA256).is_none());
    }

    #[test]
    fn no_key_is_unsupported() {
        assert_eq!(
            verify(b"no certificate", SignatureScheme::ED25519, b"", b""),
            Err(SignatureError::Unsupported)
        );
    }
}
