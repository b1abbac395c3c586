//! The signature schemes that are offered.

use rustls::SignatureScheme;

use crate::fetch::{KeyType, signature_scheme};
use crate::signature::SignatureError;

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

/// Verifies a signature of this scheme with the key of this certificate.
///
/// # Errors
///
/// Those of [`signature_scheme::verify`].
pub(super) fn verify(
    certificate: &[u8],
    scheme: SignatureScheme,
    message: &[u8],
    signature: &[u8],
) -> Result<(), SignatureError> {
    signature_scheme::verify(certificate, u16::from(scheme), message, signature)
}
