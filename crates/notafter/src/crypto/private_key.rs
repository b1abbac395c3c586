//! Whether a private key belongs to a certificate, where the file does not say it.

use rustls_pki_types::alg_id;

use crate::certificate::SubjectPublicKeyInfo;
use crate::read::{KeyMatch, KeyMatchUnknown, PrivateKey, PublicKey};

/// As [`PrivateKey::matches`], with the public half computed where the file holds the secret one
/// alone: Ed25519 with both back ends, P-256, P-384 and P-521 with aws-lc-rs.
pub fn private_key_matches(key: &PrivateKey, public: &SubjectPublicKeyInfo<'_>) -> KeyMatch {
    match key.matches(public) {
        unknown @ KeyMatch::Unknown(KeyMatchUnknown::NoPublicHalf) => {
            public_half(key).map_or(unknown, |half| half.matches(public))
        }
        known => known,
    }
}

/// The public half, computed.
fn public_half(key: &PrivateKey) -> Option<PublicKey> {
    ed25519(key.as_secret_der())
        .map(|point| PublicKey::from_parts(&alg_id::ED25519, &point))
        .or_else(|| elliptic_curve(key.as_secret_der()))
}

/// The public key of an Ed25519 key in PKCS #8 (RFC 8410 section 7).
fn ed25519(secret: &[u8]) -> Option<Vec<u8>> {
    #[cfg(feature = "aws-lc-rs")]
    use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
    #[cfg(not(feature = "aws-lc-rs"))]
    use ring::signature::{Ed25519KeyPair, KeyPair};

    // Unchecked: a file that holds the public half as well is not asked about here.
    let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(secret).ok()?;
    Some(pair.public_key().as_ref().to_vec())
}

/// The public key of a key on one of NIST's curves, in PKCS #8 or SEC 1.
#[cfg(feature = "aws-lc-rs")]
fn elliptic_curve(secret: &[u8]) -> Option<PublicKey> {
    use aws_lc_rs::signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING,
        ECDSA_P521_SHA512_ASN1_SIGNING, EcdsaKeyPair, KeyPair,
    };

    let curves = [
        (&ECDSA_P256_SHA256_ASN1_SIGNING, alg_id::ECDSA_P256),
        (&ECDSA_P384_SHA384_ASN1_SIGNING, alg_id::ECDSA_P384),
        (&ECDSA_P521_SHA512_ASN1_SIGNING, alg_id::ECDSA_P521),
    ];
    curves.into_iter().find_map(|(signing, identifier)| {
        let pair = EcdsaKeyPair::from_private_key_der(signing, secret).ok()?;
        Some(PublicKey::from_parts(
            &identifier,
            pair.public_key().as_ref(),
        ))
    })
}

/// ring takes such a key only together with its public half.
#[cfg(not(feature = "aws-lc-rs"))]
fn elliptic_curve(_: &[u8]) -> Option<PublicKey> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `openssl genpkey -algorithm ed25519`, which writes the seed alone.
    const ED25519: &str = "302e020100300506032b657004220420\
        9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    /// The public key of that seed: RFC 8032 section 7.1, test 1.
    const ED25519_PUBLIC: &str = "302a300506032b6570032100\
        d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    fn octets(hex: &str) -> Vec<u8> {
        let digits: Vec<u32> = hex.chars().filter_map(|digit| digit.to_digit(16)).collect();
        digits
            .chunks(2)
            .map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap())
            .collect()
    }

    #[test]
    fn the_seed_of_ed25519_is_enough() {
        let mut seed = octets(ED25519);
        let public = octets(ED25519_PUBLIC);
        let public = SubjectPublicKeyInfo::from_der(&public).unwrap();
        let key = PrivateKey::from_der(&seed).unwrap();
        assert_eq!(private_key_matches(&key, &public), KeyMatch::Matches);
        seed[20] ^= 1;
        let other = PrivateKey::from_der(&seed).unwrap();
        assert_eq!(private_key_matches(&other, &public), KeyMatch::Differs);
    }

    #[cfg(feature = "aws-lc-rs")]
    #[test]
    fn the_number_of_an_ec_key_is_enough() {
        // SEC 1 without public half: the key 1, whose public key is the base point of P-256 (SEC 2).
        let secret = octets(
            "303102010104200000000000000000000000000000000000000000000000000000000000000001\
             a00a06082a8648ce3d030107",
        );
        let point = octets(
            "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296\
             4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
        );
        let public = PublicKey::from_parts(&alg_id::ECDSA_P256, &point);
        let key = PrivateKey::from_der(&secret).unwrap();
        let public = public.subject_public_key_info();
        assert_eq!(private_key_matches(&key, &public), KeyMatch::Matches);
    }
}
