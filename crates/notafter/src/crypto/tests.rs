//! Every back end that is compiled in, against certificates made by OpenSSL.

#![cfg(any(feature = "aws-lc-rs", feature = "dsa", feature = "ring"))]

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

use crate::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
use crate::der::Reader;
use crate::signature::{SignatureError, SignatureVerifier, SignedData};

/// Made by `testdata/make.sh`.
const SELF_SIGNED: &str = include_str!("testdata/self_signed.pem");

const BOTH: &[&str] = &[
    "rsa1024-sha1",
    "rsa1024-sha256",
    "rsa1024-sha512",
    "rsa2047-sha256",
    "rsa2048-sha1",
    "rsa2048-sha256",
    "rsa2048-sha384",
    "rsa2048-sha512",
    "rsa4096-sha256",
    "rsa8192-sha256",
    "rsa2048-pss-sha256",
    "rsa2048-pss-sha384",
    "rsa2048-pss-sha512",
    "psskey-sha256",
    "psskey-sha512",
    "psskey-only-sha256-sha256",
    "P-256-sha256",
    "P-256-sha384",
    "P-384-sha256",
    "P-384-sha384",
    "ed25519",
];

const AWS_LC_ONLY: &[&str] = &[
    "P-256-sha1",
    "P-256-sha512",
    "P-384-sha512",
    "P-521-sha1",
    "P-521-sha224",
    "P-521-sha256",
    "P-521-sha384",
    "P-521-sha512",
    "secp256k1-sha256",
];

const NEITHER: &[&str] = &[
    "rsa512-sha256",
    "rsa1024-sha384",
    "rsa1024-pss-sha256",
    "rsa2048-md5",
    "rsa2048-pss-sha1",
    "rsa2048-pss-sha256-salt20",
    "P-224-sha256",
    "P-256-sha224",
    "P-384-sha1",
    "P-384-sha224",
    "brainpoolP256r1-sha256",
    "ed448",
    "dsa1024-224-sha256",
];

const DSA_ONLY: &[&str] = &[
    "dsa1024-160-sha1",
    "dsa1024-160-sha224",
    "dsa1024-160-sha256",
    "dsa1024-160-sha384",
    "dsa1024-160-sha512",
    "dsa2048-224-sha256",
    "dsa3072-256-sha256",
];

/// Each certificate with its name.
pub(super) fn certificates() -> Vec<(&'static str, CertificateDer<'static>)> {
    SELF_SIGNED
        .split("# ")
        .skip(1)
        .map(|part| {
            let (name, pem) = part.split_once('\n').unwrap();
            (
                name,
                CertificateDer::from_pem_slice(pem.as_bytes()).unwrap(),
            )
        })
        .collect()
}

/// The parts of a self-signed certificate that its signature is about.
pub(super) fn with_signed_data<T>(der: &[u8], then: impl FnOnce(SignedData<'_>) -> T) -> T {
    let mut outer = Reader::new(der, "certificate");
    let mut certificate = outer.sequence().unwrap();
    let tbs = certificate.element().unwrap();
    let algorithm = AlgorithmIdentifier::read(&mut certificate).unwrap();
    let signature = certificate.bit_string().unwrap().octets;
    let mut fields = tbs.reader("tbsCertificate").unwrap();
    for _ in 0..6 {
        fields.element().unwrap();
    }
    let key = SubjectPublicKeyInfo::read(&mut fields).unwrap();
    then(SignedData::new(key, algorithm, tbs.encoded, signature))
}

fn table(verifier: &dyn SignatureVerifier, supported: &[&[&str]], unsupported: &[&[&str]]) {
    let (supported, unsupported) = (supported.concat(), unsupported.concat());
    let certificates = certificates();
    assert_eq!(certificates.len(), supported.len() + unsupported.len());
    for (name, der) in certificates {
        with_signed_data(&der, |signed| {
            if unsupported.contains(&name) {
                assert_eq!(
                    verifier.verify(&signed),
                    Err(SignatureError::Unsupported),
                    "{name}"
                );
                return;
            }
            assert!(supported.contains(&name), "{name} is in no list");
            assert_eq!(verifier.verify(&signed), Ok(()), "{name}");

            let mut message = signed.message.to_vec();
            *message.last_mut().unwrap() ^= 1;
            let changed = SignedData::new(
                signed.public_key,
                signed.algorithm,
                &message,
                signed.signature,
            );
            assert_eq!(
                verifier.verify(&changed),
                Err(SignatureError::Invalid),
                "{name}, message"
            );

            let mut signature = signed.signature.to_vec();
            *signature.last_mut().unwrap() ^= 1;
            let changed = SignedData::new(
                signed.public_key,
                signed.algorithm,
                signed.message,
                &signature,
            );
            assert_eq!(
                verifier.verify(&changed),
                Err(SignatureError::Invalid),
                "{name}, signature"
            );
        });
    }
}

#[cfg(feature = "aws-lc-rs")]
#[test]
fn what_aws_lc_verifies() {
    table(
        super::aws_lc::VERIFIER,
        &[BOTH, AWS_LC_ONLY],
        &[DSA_ONLY, NEITHER],
    );
}

#[cfg(feature = "ring")]
#[test]
fn what_ring_verifies() {
    table(
        super::ring::VERIFIER,
        &[BOTH],
        &[AWS_LC_ONLY, DSA_ONLY, NEITHER],
    );
}

#[cfg(feature = "dsa")]
#[test]
fn what_dsa_verifies() {
    table(
        super::dsa::VERIFIER,
        &[DSA_ONLY],
        &[BOTH, AWS_LC_ONLY, NEITHER],
    );
}

#[cfg(any(feature = "aws-lc-rs", feature = "ring"))]
#[test]
fn the_default_verifies_what_its_parts_do() {
    let (mut supported, mut unsupported) = (vec![BOTH], vec![NEITHER]);
    for (is_there, list) in [
        (cfg!(feature = "aws-lc-rs"), AWS_LC_ONLY),
        (cfg!(feature = "dsa"), DSA_ONLY),
    ] {
        if is_there {
            &mut supported
        } else {
            &mut unsupported
        }
        .push(list);
    }
    table(super::default_verifier(), &supported, &unsupported);
}

/// OpenSSL 3.0 has no ML-DSA, so the back end signs for itself; what is tested
/// is that identifiers and key forms lead to the right algorithm.
#[cfg(feature = "aws-lc-rs")]
#[test]
fn ml_dsa() {
    use aws_lc_rs::signature::{
        KeyPair, ML_DSA_44_SIGNING, ML_DSA_65_SIGNING, ML_DSA_87_SIGNING, PqdsaKeyPair,
    };
    use rustls_pki_types::alg_id;

    let verifier = super::default_verifier();
    for (id, signing) in [
        (alg_id::ML_DSA_44, &ML_DSA_44_SIGNING),
        (alg_id::ML_DSA_65, &ML_DSA_65_SIGNING),
        (alg_id::ML_DSA_87, &ML_DSA_87_SIGNING),
    ] {
        let pair = PqdsaKeyPair::generate(signing).unwrap();
        let mut signature = vec![0; signing.signature_len()];
        pair.sign(b"message", &mut signature).unwrap();

        let identifier = [&[0x30, u8::try_from(id.len()).unwrap()], &*id].concat();
        let key = spki_of(&identifier, pair.public_key().as_ref());
        let algorithm = AlgorithmIdentifier::read(&mut Reader::new(&identifier, "test")).unwrap();
        let signed = SignedData::new(
            SubjectPublicKeyInfo::from_der(&key).unwrap(),
            algorithm,
            b"message",
            &signature,
        );
        assert_eq!(verifier.verify(&signed), Ok(()));
        let changed = SignedData::new(
            signed.public_key,
            signed.algorithm,
            b"messagf",
            signed.signature,
        );
        assert_eq!(verifier.verify(&changed), Err(SignatureError::Invalid));

        // A SubjectPublicKeyInfo where the key belongs is no key.
        let nested = spki_of(&identifier, &key);
        let nested = SignedData::new(
            SubjectPublicKeyInfo::from_der(&nested).unwrap(),
            signed.algorithm,
            signed.message,
            signed.signature,
        );
        assert_eq!(verifier.verify(&nested), Err(SignatureError::Invalid));
    }
}

#[cfg(feature = "aws-lc-rs")]
#[test]
fn a_key_within_a_key_is_no_key() {
    for (name, der) in certificates() {
        if !BOTH.contains(&name) && !AWS_LC_ONLY.contains(&name) {
            continue;
        }
        with_signed_data(&der, |signed| {
            let identifier = Reader::new(signed.public_key.encoded, "test")
                .sequence()
                .unwrap()
                .element()
                .unwrap()
                .encoded;
            let nested = spki_of(identifier, signed.public_key.encoded);
            let nested = SignedData::new(
                SubjectPublicKeyInfo::from_der(&nested).unwrap(),
                signed.algorithm,
                signed.message,
                signed.signature,
            );
            assert_eq!(
                super::aws_lc::VERIFIER.verify(&nested),
                Err(SignatureError::Invalid),
                "{name}"
            );
        });
    }
}

/// A `SubjectPublicKeyInfo` of this identifier (in its SEQUENCE) and these octets.
pub(super) fn spki_of(identifier: &[u8], key: &[u8]) -> Vec<u8> {
    let bits = tlv(0x03, &[&[0][..], key].concat());
    tlv(0x30, &[identifier, &bits].concat())
}

pub(super) fn tlv(tag: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len()).unwrap().to_be_bytes();
    let header: &[u8] = match length {
        [0, low @ ..=0x7f] => &[tag, low],
        [0, low] => &[tag, 0x81, low],
        [high, low] => &[tag, 0x82, high, low],
    };
    [header, contents].concat()
}
