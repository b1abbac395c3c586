//! Any back end that offers the algorithms of `rustls-pki-types`.

use rustls_pki_types::{SignatureVerificationAlgorithm, alg_id};

use super::{SignatureError, SignatureVerifier, SignedData};
use crate::certificate::oids::RSASSA_PSS;
use crate::certificate::{AlgorithmIdentifier, RsaPssParameters};
use crate::der::Reader;

/// The arc 1.2.840.113549.1.1 (PKCS #1), under which RSA's algorithms stand.
const PKCS1_ARC: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01];

/// DER of NULL.
const NULL: &[u8] = &[0x05, 0x00];

/// A [`SignatureVerifier`] over algorithms of `rustls-pki-types`, such as aws-lc-rs,
/// ring, graviola and others offer them.
///
/// An algorithm is chosen by the identifiers of key and signature, which must equal
/// its own, with three exceptions of RFC 4055: PKCS #1 v1.5 identifiers may leave
/// their NULL out (section 5), RSASSA-PSS parameters are compared by what they mean
/// (section 2.1), and a key that is restricted to RSASSA-PSS is an RSA key whose
/// restriction must permit the signature (section 3.3). Where several algorithms
/// match, one that verifies is enough.
///
/// DSA cannot be had this way: these algorithms see no parameters, so inherited
/// parameters are of no use to them.
#[derive(Clone, Copy, Debug)]
pub struct PkiTypesVerifier<'a> {
    algorithms: &'a [&'a dyn SignatureVerificationAlgorithm],
}

impl<'a> PkiTypesVerifier<'a> {
    /// A verifier that knows these algorithms.
    pub const fn new(algorithms: &'a [&'a dyn SignatureVerificationAlgorithm]) -> Self {
        Self { algorithms }
    }

    /// The algorithms that it knows.
    pub const fn algorithms(&self) -> &'a [&'a dyn SignatureVerificationAlgorithm] {
        self.algorithms
    }
}

impl SignatureVerifier for PkiTypesVerifier<'_> {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        let mut result = Err(SignatureError::Unsupported);
        for algorithm in self.algorithms {
            if !matches(*algorithm, signed) {
                continue;
            }
            // No kind of key that these algorithms know ends within an octet.
            let verified = signed.public_key.public_key.unused_bits == 0
                && algorithm
                    .verify_signature(
                        signed.public_key.public_key.octets,
                        signed.message,
                        signed.signature,
                    )
                    .is_ok();
            if verified {
                return Ok(());
            }
            result = Err(SignatureError::Invalid);
        }
        result
    }
}

/// Whether this algorithm is for this kind of key and this kind of signature.
fn matches(algorithm: &dyn SignatureVerificationAlgorithm, signed: &SignedData<'_>) -> bool {
    let (key, signature) = (&signed.public_key.algorithm, &signed.algorithm);
    let (known_key, known_signature) =
        (algorithm.public_key_alg_id(), algorithm.signature_alg_id());
    if *known_key == *key.contents {
        return signature_matches(&known_signature, signature);
    }
    // A key for RSASSA-PSS only: the back ends know it as any RSA key.
    key.oid == RSASSA_PSS
        && signature.oid == RSASSA_PSS
        && known_key == alg_id::RSA_ENCRYPTION
        && signature_matches(&known_signature, signature)
        && key_permits(key, signature)
}

fn signature_matches(known: &[u8], found: &AlgorithmIdentifier<'_>) -> bool {
    if known == found.contents {
        return true;
    }
    if found.oid == RSASSA_PSS {
        let found = pss_parameters(found);
        return found.is_some() && found == from_contents(known).as_ref().and_then(pss_parameters);
    }
    found.parameters.is_none()
        && is_under_pkcs1(found.contents)
        && known.strip_suffix(NULL) == Some(found.contents)
}

/// Whether the contents of an algorithm identifier begin with an OID under PKCS #1.
fn is_under_pkcs1(contents: &[u8]) -> bool {
    matches!(contents, [0x06, _, oid @ ..] if oid.starts_with(PKCS1_ARC))
}

/// The parameters of RSASSA-PSS, if they are there and can be read.
fn pss_parameters<'a>(algorithm: &AlgorithmIdentifier<'a>) -> Option<RsaPssParameters<'a>> {
    algorithm.rsa_pss_parameters().ok()?
}

/// The identifier with these contents.
fn from_contents(contents: &[u8]) -> Option<AlgorithmIdentifier<'_>> {
    let mut reader = Reader::new(contents, "AlgorithmIdentifier");
    let oid = reader.oid().ok()?;
    let parameters = reader.rest();
    Some(AlgorithmIdentifier {
        oid,
        parameters: (!parameters.is_empty()).then_some(parameters),
        contents,
    })
}

/// Whether the restriction of a key for RSASSA-PSS permits this signature: the same
/// functions, and at least as much salt (RFC 4055 section 3.3).
fn key_permits(key: &AlgorithmIdentifier<'_>, signature: &AlgorithmIdentifier<'_>) -> bool {
    if key.parameters.is_none() {
        return true;
    }
    match (pss_parameters(key), pss_parameters(signature)) {
        (Some(restriction), Some(used)) => {
            let salted = RsaPssParameters {
                salt_length: used.salt_length,
                ..restriction
            };
            restriction.salt_length <= used.salt_length && salted == used
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use rustls_pki_types::{AlgorithmIdentifier as AlgId, InvalidSignature};

    use super::*;
    use crate::certificate::SubjectPublicKeyInfo;

    /// Says yes to the signature `yes` and no to all else.
    #[derive(Debug)]
    struct Fake {
        key: AlgId,
        signature: AlgId,
        yes: &'static [u8],
    }

    impl SignatureVerificationAlgorithm for Fake {
        fn verify_signature(
            &self,
            _: &[u8],
            _: &[u8],
            signature: &[u8],
        ) -> Result<(), InvalidSignature> {
            if signature == self.yes {
                Ok(())
            } else {
                Err(InvalidSignature)
            }
        }

        fn public_key_alg_id(&self) -> AlgId {
            self.key
        }

        fn signature_alg_id(&self) -> AlgId {
            self.signature
        }
    }

    const RSA: Fake = Fake {
        key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA256,
        yes: b"rsa",
    };
    const RSA_AGAIN: Fake = Fake {
        key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PKCS1_SHA256,
        yes: b"again",
    };
    const PSS: Fake = Fake {
        key: alg_id::RSA_ENCRYPTION,
        signature: alg_id::RSA_PSS_SHA256,
        yes: b"pss",
    };
    const EC: Fake = Fake {
        key: alg_id::ECDSA_P256,
        signature: alg_id::ECDSA_SHA256,
        yes: b"ec",
    };

    fn sequence(contents: &[u8]) -> Vec<u8> {
        let mut der = vec![0x30, u8::try_from(contents.len()).unwrap()];
        der.extend(contents);
        der
    }

    fn verify_with_key_bits(
        key: &[u8],
        key_bits: &[u8],
        signature_algorithm: &[u8],
        signature: &[u8],
    ) -> Result<(), SignatureError> {
        let mut key = sequence(key);
        key.extend(key_bits);
        let key = sequence(&key);
        let algorithm = sequence(signature_algorithm);
        let signed = SignedData::new(
            SubjectPublicKeyInfo::from_der(&key).unwrap(),
            AlgorithmIdentifier::read(&mut Reader::new(&algorithm, "test")).unwrap(),
            b"message",
            signature,
        );
        PkiTypesVerifier::new(&[&RSA, &RSA_AGAIN, &PSS, &EC]).verify(&signed)
    }

    fn verify(key: &[u8], algorithm: &[u8], signature: &[u8]) -> Result<(), SignatureError> {
        verify_with_key_bits(key, &[0x03, 0x02, 0x00, 0x01], algorithm, signature)
    }

    #[test]
    fn chosen_by_both_identifiers() {
        let (rsa, ec) = (&*alg_id::RSA_ENCRYPTION, &*alg_id::ECDSA_P256);
        assert_eq!(verify(rsa, &alg_id::RSA_PKCS1_SHA256, b"rsa"), Ok(()));
        assert_eq!(verify(ec, &alg_id::ECDSA_SHA256, b"ec"), Ok(()));
        assert_eq!(
            verify(ec, &alg_id::ECDSA_SHA256, b"rsa"),
            Err(SignatureError::Invalid)
        );
        for (key, algorithm) in [
            (ec, alg_id::RSA_PKCS1_SHA256),
            (rsa, alg_id::ECDSA_SHA256),
            (rsa, alg_id::RSA_PKCS1_SHA384),
            (&*alg_id::ECDSA_P384, alg_id::ECDSA_SHA256),
        ] {
            assert_eq!(
                verify(key, &algorithm, b"rsa"),
                Err(SignatureError::Unsupported)
            );
        }
    }

    #[test]
    fn every_match_is_tried() {
        let rsa = &*alg_id::RSA_ENCRYPTION;
        assert_eq!(verify(rsa, &alg_id::RSA_PKCS1_SHA256, b"again"), Ok(()));
    }

    #[test]
    fn a_key_of_broken_octets_verifies_nothing() {
        assert_eq!(
            verify_with_key_bits(
                &alg_id::RSA_ENCRYPTION,
                &[0x03, 0x02, 0x01, 0x02],
                &alg_id::RSA_PKCS1_SHA256,
                b"rsa"
            ),
            Err(SignatureError::Invalid)
        );
    }

    #[test]
    fn pkcs1_without_its_null() {
        let absent = alg_id::RSA_PKCS1_SHA256.strip_suffix(NULL).unwrap();
        assert_eq!(verify(&alg_id::RSA_ENCRYPTION, absent, b"rsa"), Ok(()));
        // Nothing else may leave its parameters out, nor have a NULL too many.
        let key = alg_id::RSA_ENCRYPTION.strip_suffix(NULL).unwrap();
        assert_eq!(
            verify(key, absent, b"rsa"),
            Err(SignatureError::Unsupported)
        );
        let with_null = [&*alg_id::ECDSA_SHA256, NULL].concat();
        assert_eq!(
            verify(&alg_id::ECDSA_P256, &with_null, b"ec"),
            Err(SignatureError::Unsupported)
        );
    }

    #[test]
    fn pss_by_meaning() {
        let rsa = &*alg_id::RSA_ENCRYPTION;
        assert_eq!(verify(rsa, &alg_id::RSA_PSS_SHA256, b"pss"), Ok(()));

        // The same, with both hashes' NULL left out.
        let mut lean = vec![0x06, 0x09];
        lean.extend(RSASSA_PSS.contents());
        let sha256 = &alg_id::RSA_PSS_SHA256[17..28];
        let hash = sequence(sha256);
        let mgf = sequence(&[&[0x06, 0x09], &RSASSA_PSS.contents()[..8], &[8], &*hash].concat());
        let parameters = [
            &[0xa0, u8::try_from(hash.len()).unwrap()],
            &*hash,
            &[0xa1, u8::try_from(mgf.len()).unwrap()],
            &*mgf,
            &[0xa2, 0x03, 0x02, 0x01, 0x20],
        ]
        .concat();
        lean.extend(sequence(&parameters));
        assert_eq!(verify(rsa, &lean, b"pss"), Ok(()));

        // Another salt length is another algorithm, and so are the defaults.
        let mut salted = alg_id::RSA_PSS_SHA256.to_vec();
        *salted.last_mut().unwrap() = 0x21;
        assert_eq!(
            verify(rsa, &salted, b"pss"),
            Err(SignatureError::Unsupported)
        );
        for tail in [&[][..], &[0x30, 0x00]] {
            let defaults = [&[0x06, 0x09], RSASSA_PSS.contents(), tail].concat();
            assert_eq!(
                verify(rsa, &defaults, b"pss"),
                Err(SignatureError::Unsupported)
            );
        }
    }

    #[test]
    fn keys_for_pss_only() {
        let free = [&[0x06, 0x09], RSASSA_PSS.contents()].concat();
        assert_eq!(verify(&free, &alg_id::RSA_PSS_SHA256, b"pss"), Ok(()));
        // The last octet is the salt's length, 32: the key may demand that or less.
        for (salt, result) in [
            (32, Ok(())),
            (31, Ok(())),
            (33, Err(SignatureError::Unsupported)),
        ] {
            let mut key = alg_id::RSA_PSS_SHA256.to_vec();
            *key.last_mut().unwrap() = salt;
            assert_eq!(verify(&key, &alg_id::RSA_PSS_SHA256, b"pss"), result);
        }
        assert_eq!(
            verify(&alg_id::RSA_PSS_SHA384, &alg_id::RSA_PSS_SHA256, b"pss"),
            Err(SignatureError::Unsupported)
        );
        assert_eq!(
            verify(&free, &alg_id::RSA_PKCS1_SHA256, b"rsa"),
            Err(SignatureError::Unsupported)
        );
    }
}
