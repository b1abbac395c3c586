//! Fixed test keys and what signs with them.

use aws_lc_rs::digest;
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeyPair as RsaKeyPair;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1_SIGNING, ECDSA_P521_SHA512_ASN1_SIGNING,
    EcdsaKeyPair, EcdsaSigningAlgorithm, Ed25519KeyPair, KeyPair as _, ML_DSA_44_SIGNING,
    ML_DSA_65_SIGNING, ML_DSA_87_SIGNING, PqdsaKeyPair, PqdsaSigningAlgorithm, RSA_PKCS1_SHA256,
    RSA_PKCS1_SHA384, RSA_PKCS1_SHA512, RSA_PSS_SHA256, RSA_PSS_SHA384, RSA_PSS_SHA512,
    RsaSignatureEncoding,
};

use crate::der;

/// What signs a certificate.
pub trait Signer {
    /// DER of the `AlgorithmIdentifier` of its signatures.
    fn algorithm(&self) -> Vec<u8>;
    /// The signature's octets over the message.
    fn sign(&self, message: &[u8]) -> Vec<u8>;
}

/// A signer that signs nothing: fixed octets under any algorithm.
pub struct JunkSigner {
    /// DER of the `AlgorithmIdentifier` that it claims.
    pub algorithm: Vec<u8>,
    /// The octets that stand for a signature.
    pub signature: Vec<u8>,
}

impl JunkSigner {
    /// Claims an algorithm with absent parameters.
    pub fn new(oid: &str) -> Self {
        Self {
            algorithm: algorithm(oid, None),
            signature: vec![0x5a; 64],
        }
    }
}

impl Signer for JunkSigner {
    fn algorithm(&self) -> Vec<u8> {
        self.algorithm.clone()
    }

    fn sign(&self, _message: &[u8]) -> Vec<u8> {
        self.signature.clone()
    }
}

/// DER of an `AlgorithmIdentifier`.
pub fn algorithm(oid: &str, parameters: Option<Vec<u8>>) -> Vec<u8> {
    let mut elements = vec![der::oid(oid)];
    elements.extend(parameters);
    der::sequence(&elements)
}

/// OIDs of signature algorithms, from the RFC named beside each.
pub mod signature_oid {
    /// md5WithRSAEncryption (RFC 3279).
    pub const MD5_RSA: &str = "1.2.840.113549.1.1.4";
    /// sha1WithRSAEncryption (RFC 3279).
    pub const SHA1_RSA: &str = "1.2.840.113549.1.1.5";
    /// id-RSASSA-PSS (RFC 4055).
    pub const RSA_PSS: &str = "1.2.840.113549.1.1.10";
    /// sha256WithRSAEncryption (RFC 4055).
    pub const SHA256_RSA: &str = "1.2.840.113549.1.1.11";
    /// sha384WithRSAEncryption (RFC 4055).
    pub const SHA384_RSA: &str = "1.2.840.113549.1.1.12";
    /// sha512WithRSAEncryption (RFC 4055).
    pub const SHA512_RSA: &str = "1.2.840.113549.1.1.13";
    /// sha224WithRSAEncryption (RFC 4055).
    pub const SHA224_RSA: &str = "1.2.840.113549.1.1.14";
    /// ecdsa-with-SHA1 (RFC 3279).
    pub const ECDSA_SHA1: &str = "1.2.840.10045.4.1";
    /// ecdsa-with-SHA224 (RFC 5758).
    pub const ECDSA_SHA224: &str = "1.2.840.10045.4.3.1";
    /// ecdsa-with-SHA256 (RFC 5758).
    pub const ECDSA_SHA256: &str = "1.2.840.10045.4.3.2";
    /// ecdsa-with-SHA384 (RFC 5758).
    pub const ECDSA_SHA384: &str = "1.2.840.10045.4.3.3";
    /// ecdsa-with-SHA512 (RFC 5758).
    pub const ECDSA_SHA512: &str = "1.2.840.10045.4.3.4";
    /// id-dsa-with-sha1 (RFC 3279).
    pub const DSA_SHA1: &str = "1.2.840.10040.4.3";
    /// id-dsa-with-sha256 (RFC 5758).
    pub const DSA_SHA256: &str = "2.16.840.1.101.3.4.3.2";
    /// id-Ed25519 (RFC 8410).
    pub const ED25519: &str = "1.3.101.112";
    /// id-Ed448 (RFC 8410).
    pub const ED448: &str = "1.3.101.113";
    /// id-ml-dsa-44 (RFC 9881).
    pub const ML_DSA_44: &str = "2.16.840.1.101.3.4.3.17";
    /// id-ml-dsa-65 (RFC 9881).
    pub const ML_DSA_65: &str = "2.16.840.1.101.3.4.3.18";
    /// id-ml-dsa-87 (RFC 9881).
    pub const ML_DSA_87: &str = "2.16.840.1.101.3.4.3.19";
    /// id-slh-dsa-sha2-128s (RFC 9909).
    pub const SLH_DSA_SHA2_128S: &str = "2.16.840.1.101.3.4.3.20";
    /// id-slh-dsa-shake-256f (RFC 9909).
    pub const SLH_DSA_SHAKE_256F: &str = "2.16.840.1.101.3.4.3.31";
}

/// A hash function that RSA signs with here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RsaHash {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl RsaHash {
    fn oid(self) -> &'static str {
        match self {
            Self::Sha256 => "2.16.840.1.101.3.4.2.1",
            Self::Sha384 => "2.16.840.1.101.3.4.2.2",
            Self::Sha512 => "2.16.840.1.101.3.4.2.3",
        }
    }

    fn octets(self) -> u8 {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

/// DER of `RSASSA-PSS-params` (RFC 4055 section 3.1) with the same hash twice
/// and a salt as long as the hash.
pub fn pss_parameters(hash: RsaHash) -> Vec<u8> {
    let hash_algorithm = algorithm(hash.oid(), Some(der::null()));
    let mask = algorithm("1.2.840.113549.1.1.8", Some(hash_algorithm.clone()));
    der::sequence(&[
        der::context(0, hash_algorithm),
        der::context(1, mask),
        der::context(2, der::integer(hash.octets().into())),
    ])
}

enum Secret {
    Ecdsa(EcdsaKeyPair),
    Rsa(Box<RsaKeyPair>, &'static RsaSignatureEncoding),
    Ed25519(Ed25519KeyPair),
    MlDsa(PqdsaKeyPair),
}

/// A private key that signs for real in one algorithm.
pub struct TestKey {
    secret: Secret,
    algorithm: Vec<u8>,
    spki: Vec<u8>,
    pem: Option<&'static str>,
}

impl TestKey {
    /// The key of the template's issuer: P-256, ecdsa-with-SHA256.
    pub fn ca() -> Self {
        Self::ecdsa(
            include_str!("../../keys/ca-p256.pem"),
            include_str!("../../keys/ca-p256.pub.pem"),
            &ECDSA_P256_SHA256_ASN1_SIGNING,
            signature_oid::ECDSA_SHA256,
        )
    }

    /// The key of the template's subject: P-256, ecdsa-with-SHA256.
    pub fn p256() -> Self {
        Self::ecdsa(
            include_str!("../../keys/p256.pem"),
            include_str!("../../keys/p256.pub.pem"),
            &ECDSA_P256_SHA256_ASN1_SIGNING,
            signature_oid::ECDSA_SHA256,
        )
    }

    /// P-256, ecdsa-with-SHA256: for each name a key of its own, and always the same.
    pub fn p256_of(name: &str) -> Self {
        let curve = der::oid("1.2.840.10045.3.1.7");
        let scalar = digest::digest(&digest::SHA256, name.as_bytes());
        // ECPrivateKey (RFC 5915 section 3).
        let private = der::sequence(&[
            der::integer(1),
            der::octet_string(scalar),
            der::context(0, &curve),
        ]);
        let key = EcdsaKeyPair::from_private_key_der(&ECDSA_P256_SHA256_ASN1_SIGNING, &private)
            .expect("an EC key");
        let kind = algorithm("1.2.840.10045.2.1", Some(curve));
        Self {
            spki: spki(&kind, key.public_key().as_ref()),
            secret: Secret::Ecdsa(key),
            algorithm: algorithm(signature_oid::ECDSA_SHA256, None),
            pem: None,
        }
    }

    /// P-384, ecdsa-with-SHA384.
    pub fn p384() -> Self {
        Self::ecdsa(
            include_str!("../../keys/p384.pem"),
            include_str!("../../keys/p384.pub.pem"),
            &ECDSA_P384_SHA384_ASN1_SIGNING,
            signature_oid::ECDSA_SHA384,
        )
    }

    /// P-521, ecdsa-with-SHA512.
    pub fn p521() -> Self {
        Self::ecdsa(
            include_str!("../../keys/p521.pem"),
            include_str!("../../keys/p521.pub.pem"),
            &ECDSA_P521_SHA512_ASN1_SIGNING,
            signature_oid::ECDSA_SHA512,
        )
    }

    /// RSA of 2048 bits, PKCS#1 v1.5 with this hash.
    pub fn rsa(hash: RsaHash) -> Self {
        let (encoding, oid): (&'static RsaSignatureEncoding, _) = match hash {
            RsaHash::Sha256 => (&RSA_PKCS1_SHA256, signature_oid::SHA256_RSA),
            RsaHash::Sha384 => (&RSA_PKCS1_SHA384, signature_oid::SHA384_RSA),
            RsaHash::Sha512 => (&RSA_PKCS1_SHA512, signature_oid::SHA512_RSA),
        };
        Self::rsa_with(encoding, algorithm(oid, Some(der::null())))
    }

    /// RSA of 2048 bits, RSASSA-PSS with this hash, MGF1 with the same, and a salt
    /// as long as the hash.
    pub fn rsa_pss(hash: RsaHash) -> Self {
        let encoding: &'static RsaSignatureEncoding = match hash {
            RsaHash::Sha256 => &RSA_PSS_SHA256,
            RsaHash::Sha384 => &RSA_PSS_SHA384,
            RsaHash::Sha512 => &RSA_PSS_SHA512,
        };
        let parameters = pss_parameters(hash);
        Self::rsa_with(
            encoding,
            algorithm(signature_oid::RSA_PSS, Some(parameters)),
        )
    }

    /// Ed25519.
    pub fn ed25519() -> Self {
        let pem = include_str!("../../keys/ed25519.pem");
        let key = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&pem_contents(pem))
            .expect("a PKCS#8 Ed25519 key");
        Self {
            secret: Secret::Ed25519(key),
            algorithm: algorithm(signature_oid::ED25519, None),
            spki: pem_contents(include_str!("../../keys/ed25519.pub.pem")),
            pem: Some(pem),
        }
    }

    /// ML-DSA-44, from a fixed seed.
    pub fn ml_dsa_44() -> Self {
        Self::ml_dsa(&ML_DSA_44_SIGNING, signature_oid::ML_DSA_44)
    }

    /// ML-DSA-65, from a fixed seed.
    pub fn ml_dsa_65() -> Self {
        Self::ml_dsa(&ML_DSA_65_SIGNING, signature_oid::ML_DSA_65)
    }

    /// ML-DSA-87, from a fixed seed.
    pub fn ml_dsa_87() -> Self {
        Self::ml_dsa(&ML_DSA_87_SIGNING, signature_oid::ML_DSA_87)
    }

    /// DER of the public key's `SubjectPublicKeyInfo`.
    pub fn spki(&self) -> &[u8] {
        &self.spki
    }

    /// The private key as PKCS#8 PEM, for keys that are kept in a file.
    pub fn private_pem(&self) -> Option<&'static str> {
        self.pem
    }

    fn ecdsa(
        pem: &'static str,
        public: &str,
        kind: &'static EcdsaSigningAlgorithm,
        oid: &str,
    ) -> Self {
        let key = EcdsaKeyPair::from_pkcs8(kind, &pem_contents(pem)).expect("a PKCS#8 EC key");
        Self {
            secret: Secret::Ecdsa(key),
            algorithm: algorithm(oid, None),
            spki: pem_contents(public),
            pem: Some(pem),
        }
    }

    fn rsa_with(encoding: &'static RsaSignatureEncoding, algorithm: Vec<u8>) -> Self {
        let pem = include_str!("../../keys/rsa2048.pem");
        let key = RsaKeyPair::from_pkcs8(&pem_contents(pem)).expect("a PKCS#8 RSA key");
        Self {
            secret: Secret::Rsa(Box::new(key), encoding),
            algorithm,
            spki: pem_contents(include_str!("../../keys/rsa2048.pub.pem")),
            pem: Some(pem),
        }
    }

    fn ml_dsa(kind: &'static PqdsaSigningAlgorithm, oid: &str) -> Self {
        let key = PqdsaKeyPair::from_seed(kind, &[0x6e; 32]).expect("a seed of 32 octets");
        let spki = key
            .public_key()
            .as_der()
            .expect("a public key")
            .as_ref()
            .to_vec();
        Self {
            secret: Secret::MlDsa(key),
            algorithm: algorithm(oid, None),
            spki,
            pem: None,
        }
    }
}

impl Signer for TestKey {
    fn algorithm(&self) -> Vec<u8> {
        self.algorithm.clone()
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match &self.secret {
            Secret::Ecdsa(key) => key.sign(&random, message).expect("signs").as_ref().to_vec(),
            Secret::Rsa(key, encoding) => {
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(*encoding, &random, message, &mut signature)
                    .expect("signs");
                signature
            }
            Secret::Ed25519(key) => key.sign(message).as_ref().to_vec(),
            Secret::MlDsa(key) => {
                let mut signature = vec![0; key.algorithm().signature_len()];
                let length = key.sign(message, &mut signature).expect("signs");
                signature.truncate(length);
                signature
            }
        }
    }
}

/// DER of the fixed public keys of `tests/keys`, as `SubjectPublicKeyInfo`.
///
/// # Panics
///
/// Where there is no key of that name (a file's name without `.pub.pem`).
pub fn public_key(name: &str) -> Vec<u8> {
    pem_contents(match name {
        "brainpoolp256r1" => include_str!("../../keys/brainpoolp256r1.pub.pem"),
        "ca-p256" => include_str!("../../keys/ca-p256.pub.pem"),
        "dsa1024" => include_str!("../../keys/dsa1024.pub.pem"),
        "dsa2048" => include_str!("../../keys/dsa2048.pub.pem"),
        "ed25519" => include_str!("../../keys/ed25519.pub.pem"),
        "ed448" => include_str!("../../keys/ed448.pub.pem"),
        "p192" => include_str!("../../keys/p192.pub.pem"),
        "p224" => include_str!("../../keys/p224.pub.pem"),
        "p256" => include_str!("../../keys/p256.pub.pem"),
        "p256-explicit" => include_str!("../../keys/p256-explicit.pub.pem"),
        "p384" => include_str!("../../keys/p384.pub.pem"),
        "p521" => include_str!("../../keys/p521.pub.pem"),
        "rsa-pss" => include_str!("../../keys/rsa-pss.pub.pem"),
        "rsa1024" => include_str!("../../keys/rsa1024.pub.pem"),
        "rsa2047" => include_str!("../../keys/rsa2047.pub.pem"),
        "rsa2048" => include_str!("../../keys/rsa2048.pub.pem"),
        "rsa3072" => include_str!("../../keys/rsa3072.pub.pem"),
        "rsa4096" => include_str!("../../keys/rsa4096.pub.pem"),
        "secp256k1" => include_str!("../../keys/secp256k1.pub.pem"),
        "x25519" => include_str!("../../keys/x25519.pub.pem"),
        "x448" => include_str!("../../keys/x448.pub.pem"),
        _ => panic!("no test key is called {name}"),
    })
}

/// DER of an RSA `SubjectPublicKeyInfo` with these contents octets of modulus and
/// exponent, right or wrong.
pub fn rsa_spki(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    let key = der::sequence(&[der::integer_raw(modulus), der::integer_raw(exponent)]);
    spki(&algorithm("1.2.840.113549.1.1.1", Some(der::null())), &key)
}

/// DER of a `SubjectPublicKeyInfo` from its algorithm and key octets.
pub fn spki(algorithm: &[u8], key: &[u8]) -> Vec<u8> {
    der::sequence(&[algorithm.to_vec(), der::bit_string(key)])
}

/// The octets of the first PEM block; strict, for our own well-formed files.
pub fn pem_contents(pem: &str) -> Vec<u8> {
    let body: String = pem
        .lines()
        .skip_while(|line| !line.starts_with("-----BEGIN "))
        .skip(1)
        .take_while(|line| !line.starts_with("-----END "))
        .collect();
    data_encoding::BASE64
        .decode(body.as_bytes())
        .expect("Base64 between the PEM lines")
}

/// A PEM block with lines of 64 characters and `\n` at each line's end
/// (RFC 7468 section 2).
pub fn pem(label: &str, der: &[u8]) -> String {
    let base64 = data_encoding::BASE64.encode(der);
    let mut out = format!("-----BEGIN {label}-----\n");
    for line in base64.as_bytes().chunks(64) {
        out.push_str(std::str::from_utf8(line).expect("Base64 is ASCII"));
        out.push('\n');
    }
    out.push_str("-----END ");
    out.push_str(label);
    out.push_str("-----\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_signs_and_its_spki_says_its_kind() {
        let keys = [
            (TestKey::ca(), "1.2.840.10045.2.1"),
            (TestKey::p256(), "1.2.840.10045.2.1"),
            (TestKey::p256_of("a name"), "1.2.840.10045.2.1"),
            (TestKey::p384(), "1.2.840.10045.2.1"),
            (TestKey::p521(), "1.2.840.10045.2.1"),
            (TestKey::rsa(RsaHash::Sha256), "1.2.840.113549.1.1.1"),
            (TestKey::rsa_pss(RsaHash::Sha512), "1.2.840.113549.1.1.1"),
            (TestKey::ed25519(), "1.3.101.112"),
            (TestKey::ml_dsa_44(), signature_oid::ML_DSA_44),
            (TestKey::ml_dsa_65(), signature_oid::ML_DSA_65),
            (TestKey::ml_dsa_87(), signature_oid::ML_DSA_87),
        ];
        for (key, oid) in keys {
            let algorithm = der::contents(der::contents(key.spki())).to_vec();
            assert!(algorithm.starts_with(&der::oid(oid)), "{oid}");
            let (one, other) = (key.sign(b"one"), key.sign(b"other"));
            assert!(one.len() >= 64, "{oid}");
            assert_ne!(one, other, "{oid}");
        }
    }

    #[test]
    fn pem_is_read_again() {
        let der: Vec<u8> = (0..=200).collect();
        let text = pem("THING", &der);
        assert!(text.lines().all(|line| line.len() <= 64));
        assert_eq!(pem_contents(&text), der);
    }
}
