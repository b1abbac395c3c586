//! Another opinion on signatures: by ring, where the product's come from aws-lc-rs, and over what x509-parser reads. What
//! ring does not have is left to aws-lc-rs itself, past our tables of algorithms.

use aws_lc_rs::signature as aws_lc;
use ring::signature as ring;
use x509_parser::prelude::{AlgorithmIdentifier, SubjectPublicKeyInfo};

/// How something is signed: what a certificate or a handshake says in its own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scheme {
    EcdsaSha256,
    EcdsaSha384,
    EcdsaSha512,
    Ed25519,
    RsaSha256,
    RsaSha384,
    RsaSha512,
    PssSha256,
    PssSha384,
    PssSha512,
}

impl Scheme {
    /// Those of certificates; `None` where it is another one.
    pub(crate) fn of_certificate(algorithm: &AlgorithmIdentifier<'_>) -> Option<Self> {
        Some(match algorithm.algorithm.to_id_string().as_str() {
            "1.2.840.10045.4.3.2" => Self::EcdsaSha256,
            "1.2.840.10045.4.3.3" => Self::EcdsaSha384,
            "1.2.840.10045.4.3.4" => Self::EcdsaSha512,
            "1.3.101.112" => Self::Ed25519,
            "1.2.840.113549.1.1.11" => Self::RsaSha256,
            "1.2.840.113549.1.1.12" => Self::RsaSha384,
            "1.2.840.113549.1.1.13" => Self::RsaSha512,
            // The hash is within the parameters: that of SHA-256 ends in 1, of SHA-384 in 2, of SHA-512 in 3.
            "1.2.840.113549.1.1.10" => {
                let parameters = algorithm.parameters.as_ref()?.data;
                let sha2 = [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2];
                let place = parameters.windows(sha2.len()).position(|it| it == sha2)?;
                match parameters.get(place + sha2.len())? {
                    1 => Self::PssSha256,
                    2 => Self::PssSha384,
                    3 => Self::PssSha512,
                    _ => return None,
                }
            }
            _ => return None,
        })
    }

    /// Those of TLS 1.2 (IANA's registry "TLS `SignatureScheme`"); `None` where it is another one.
    pub(crate) fn of_tls(number: u16) -> Option<Self> {
        Some(match number {
            0x0401 => Self::RsaSha256,
            0x0403 => Self::EcdsaSha256,
            0x0501 => Self::RsaSha384,
            0x0503 => Self::EcdsaSha384,
            0x0601 => Self::RsaSha512,
            0x0603 => Self::EcdsaSha512,
            0x0804 | 0x0809 => Self::PssSha256,
            0x0805 | 0x080a => Self::PssSha384,
            0x0806 | 0x080b => Self::PssSha512,
            0x0807 => Self::Ed25519,
            _ => return None,
        })
    }
}

// The contents of the curves' OIDs: 1.2.840.10045.3.1.7, 1.3.132.0.34 and 1.3.132.0.35.
const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7];
const P384: &[u8] = &[0x2b, 0x81, 4, 0, 34];
const P521: &[u8] = &[0x2b, 0x81, 4, 0, 35];

/// Whether the key has signed the message; `None` where nobody here can tell.
pub(crate) fn verifies(
    key: &SubjectPublicKeyInfo<'_>,
    scheme: Scheme,
    message: &[u8],
    signature: &[u8],
) -> Option<bool> {
    let octets = &*key.subject_public_key.data;
    let kind = key.algorithm.algorithm.to_id_string();
    let curve = key.algorithm.parameters.as_ref().map(|it| it.data);
    let by_ring = |algorithm: &'static dyn ring::VerificationAlgorithm| {
        let key = ring::UnparsedPublicKey::new(algorithm, octets);
        Some(key.verify(message, signature).is_ok())
    };
    let by_aws_lc = |algorithm: &'static dyn aws_lc::VerificationAlgorithm| {
        let key = aws_lc::UnparsedPublicKey::new(algorithm, octets);
        Some(key.verify(message, signature).is_ok())
    };
    match (kind.as_str(), scheme, curve) {
        ("1.2.840.10045.2.1", Scheme::EcdsaSha256, Some(P256)) => {
            by_ring(&ring::ECDSA_P256_SHA256_ASN1)
        }
        ("1.2.840.10045.2.1", Scheme::EcdsaSha384, Some(P256)) => {
            by_ring(&ring::ECDSA_P256_SHA384_ASN1)
        }
        ("1.2.840.10045.2.1", Scheme::EcdsaSha256, Some(P384)) => {
            by_ring(&ring::ECDSA_P384_SHA256_ASN1)
        }
        ("1.2.840.10045.2.1", Scheme::EcdsaSha384, Some(P384)) => {
            by_ring(&ring::ECDSA_P384_SHA384_ASN1)
        }
        ("1.2.840.10045.2.1", Scheme::EcdsaSha256, Some(P521)) => {
            by_aws_lc(&aws_lc::ECDSA_P521_SHA256_ASN1)
        }
        ("1.2.840.10045.2.1", Scheme::EcdsaSha384, Some(P521)) => {
            by_aws_lc(&aws_lc::ECDSA_P521_SHA384_ASN1)
        }
        ("1.2.840.10045.2.1", Scheme::EcdsaSha512, Some(P521)) => {
            by_aws_lc(&aws_lc::ECDSA_P521_SHA512_ASN1)
        }
        ("1.3.101.112", Scheme::Ed25519, _) => by_ring(&ring::ED25519),
        ("1.2.840.113549.1.1.1", _, _) => by_ring(match scheme {
            Scheme::RsaSha256 => &ring::RSA_PKCS1_2048_8192_SHA256,
            Scheme::RsaSha384 => &ring::RSA_PKCS1_2048_8192_SHA384,
            Scheme::RsaSha512 => &ring::RSA_PKCS1_2048_8192_SHA512,
            Scheme::PssSha256 => &ring::RSA_PSS_2048_8192_SHA256,
            Scheme::PssSha384 => &ring::RSA_PSS_2048_8192_SHA384,
            Scheme::PssSha512 => &ring::RSA_PSS_2048_8192_SHA512,
            _ => return Some(false),
        }),
        _ => None,
    }
}
