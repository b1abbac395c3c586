//! Public keys by themselves.

use super::encode::{element, encoded};
use super::key_match::{KeyMatch, compare};
use super::oids;
use crate::certificate::{AlgorithmIdentifier, SubjectPublicKeyInfo};
use crate::der::{BitString, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};
use crate::limits::MAX_KEY_SIZE;

/// A public key that owns its DER, a `SubjectPublicKeyInfo` (RFC 5280 section 4.1.2.7).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PublicKey {
    der: Box<[u8]>,
}

impl PublicKey {
    /// Reads DER: a `SubjectPublicKeyInfo`, or the `RSAPublicKey` of PKCS #1
    /// (RFC 8017 appendix A.1.1), which becomes one.
    ///
    /// # Errors
    ///
    /// Where it is neither, or over [`MAX_KEY_SIZE`].
    pub fn from_der(der: &[u8]) -> Result<Self, ParseError> {
        if der.len() > MAX_KEY_SIZE {
            return Err(ParseError::new(Code::TooLarge, 0, "publicKey"));
        }
        let mut outer = Reader::new(der, "publicKey");
        if outer.sequence()?.peek_tag() == Some(Tag::INTEGER) {
            let mut reader = Reader::new(der, "rsaPublicKey").sequence()?;
            let modulus = reader.integer()?;
            let exponent = reader.integer()?;
            reader.finish()?;
            outer.finish()?;
            return Ok(Self::rsa(modulus, exponent));
        }
        SubjectPublicKeyInfo::from_der(der)?;
        Ok(Self { der: der.into() })
    }

    /// The whole `SubjectPublicKeyInfo`.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    /// The same, taken apart.
    pub fn subject_public_key_info(&self) -> SubjectPublicKeyInfo<'_> {
        read_again(&self.der)
    }

    /// Whether this is the same key as another one: RSA by modulus and exponent, EC
    /// by curve and point in whichever form, others octet by octet.
    pub fn matches(&self, other: &SubjectPublicKeyInfo<'_>) -> KeyMatch {
        compare(&self.subject_public_key_info(), other)
    }

    /// A key of the contents of its `AlgorithmIdentifier`, as `rustls_pki_types` has
    /// them, and its octets: for a back end that computed it from the private half.
    pub fn from_parts(algorithm_contents: &[u8], key: &[u8]) -> Self {
        let mut info = encoded(Tag::SEQUENCE, &[algorithm_contents]);
        element(&mut info, Tag::BIT_STRING, &[&[0], key]);
        Self {
            der: encoded(Tag::SEQUENCE, &[&info]).into(),
        }
    }

    /// An RSA key of the contents of two INTEGERs.
    pub(super) fn rsa(modulus: &[u8], exponent: &[u8]) -> Self {
        let mut numbers = Vec::new();
        element(&mut numbers, Tag::INTEGER, &[modulus]);
        element(&mut numbers, Tag::INTEGER, &[exponent]);
        let key = encoded(Tag::SEQUENCE, &[&numbers]);
        // RFC 3279 section 2.3.1: the parameters of rsaEncryption are NULL.
        Self::new(oids::RSA, Some(&[0x05, 0x00]), &key)
    }

    /// A key of this algorithm, whose parameters are given as DER.
    pub(super) fn new(algorithm: Oid<'_>, parameters: Option<&[u8]>, key: &[u8]) -> Self {
        let mut identifier = encoded(Tag::OID, &[algorithm.contents()]);
        identifier.extend_from_slice(parameters.unwrap_or_default());
        Self::from_parts(&identifier, key)
    }
}

/// Takes apart what was read as a `SubjectPublicKeyInfo` before, and so reads again.
pub(super) fn read_again(der: &[u8]) -> SubjectPublicKeyInfo<'_> {
    SubjectPublicKeyInfo::from_der(der).unwrap_or(SubjectPublicKeyInfo {
        algorithm: NO_ALGORITHM,
        public_key: BitString {
            octets: &[],
            unused_bits: 0,
        },
        encoded: &[],
    })
}

/// An identifier of nothing, for the impossible case.
const NO_ALGORITHM: AlgorithmIdentifier<'static> = AlgorithmIdentifier {
    oid: Oid::known(&[]),
    parameters: None,
    contents: &[],
};

/// As [`read_again`], for an `AlgorithmIdentifier`.
pub(super) fn read_algorithm_again(der: &[u8]) -> AlgorithmIdentifier<'_> {
    AlgorithmIdentifier::read(&mut Reader::new(der, "algorithm")).unwrap_or(NO_ALGORITHM)
}
