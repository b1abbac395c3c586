//! Algorithm identifiers, and the names of signature algorithms.

use super::oids;
use crate::der::{Oid, Reader, Tag};
use crate::error::ParseError;

/// An `AlgorithmIdentifier` (RFC 5280 section 4.1.1.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AlgorithmIdentifier<'a> {
    /// Which algorithm.
    pub oid: Oid<'a>,
    /// DER of the parameters, if there are any.
    pub parameters: Option<&'a [u8]>,
    /// The contents of the whole SEQUENCE, as `rustls_pki_types::AlgorithmIdentifier` has them.
    pub contents: &'a [u8],
}

impl<'a> AlgorithmIdentifier<'a> {
    /// Reads the next element as an algorithm identifier.
    ///
    /// # Errors
    ///
    /// Where it is none.
    #[inline(always)]
    #[expect(
        clippy::inline_always,
        reason = "measured: a call costs more than the read itself"
    )]
    pub fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let mut inner = reader.sequence()?;
        let contents = inner.rest();
        let oid = inner.oid()?;
        let parameters = if inner.is_empty() {
            None
        } else {
            Some(inner.element()?.encoded)
        };
        inner.finish()?;
        Ok(Self {
            oid,
            parameters,
            contents,
        })
    }

    /// The name that an RFC gives this signature algorithm, such as
    /// `sha256WithRSAEncryption`, or `None` where this library knows none.
    pub fn signature_name(&self) -> Option<&'static str> {
        signature_name(self.oid)
    }

    /// The parameters of RSASSA-PSS.
    ///
    /// `None` where the algorithm is another one or, as a key's algorithm, leaves them open.
    ///
    /// # Errors
    ///
    /// Where they are no `RSASSA-PSS-params` (RFC 4055 section 3.1).
    pub fn rsa_pss_parameters(&self) -> Result<Option<RsaPssParameters<'a>>, ParseError> {
        match self.parameters {
            Some(parameters) if self.oid == oids::RSASSA_PSS => {
                RsaPssParameters::from_der(parameters).map(Some)
            }
            _ => Ok(None),
        }
    }
}

/// The parameters of an RSASSA-PSS signature (RFC 4055 section 3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RsaPssParameters<'a> {
    /// The hash over the message; SHA-1 unless written.
    pub hash: Oid<'a>,
    /// The mask generation function; MGF1 unless written.
    pub mask_generation: Oid<'a>,
    /// The hash within MGF1; SHA-1 unless written.
    pub mask_hash: Oid<'a>,
    /// Octets of salt; 20 unless written.
    pub salt_length: u32,
    /// The trailer field; 1 unless written, and nothing else is allowed.
    pub trailer_field: u32,
}

impl<'a> RsaPssParameters<'a> {
    fn from_der(der: &'a [u8]) -> Result<Self, ParseError> {
        let mut outer = Reader::new(der, "RSASSA-PSS-params");
        let mut reader = outer.sequence()?;
        let mut found = Self {
            hash: oids::SHA1,
            mask_generation: oids::MGF1,
            mask_hash: oids::SHA1,
            salt_length: 20,
            trailer_field: 1,
        };
        if let Some(element) = reader.optional(Tag::context_constructed(0))? {
            let mut inner = element.reader("hashAlgorithm")?;
            found.hash = hash_algorithm(&mut inner)?;
            inner.finish()?;
        }
        if let Some(element) = reader.optional(Tag::context_constructed(1))? {
            let mut inner = element.reader("maskGenAlgorithm")?;
            let mut mask = inner.sequence()?;
            inner.finish()?;
            found.mask_generation = mask.oid()?;
            if found.mask_generation == oids::MGF1 {
                found.mask_hash = hash_algorithm(&mut mask)?;
                mask.finish()?;
            }
        }
        if let Some(element) = reader.optional(Tag::context_constructed(2))? {
            let mut inner = element.reader("saltLength")?;
            found.salt_length = inner.small_integer()?;
            inner.finish()?;
        }
        if let Some(element) = reader.optional(Tag::context_constructed(3))? {
            let mut inner = element.reader("trailerField")?;
            found.trailer_field = inner.small_integer()?;
            inner.finish()?;
        }
        reader.finish()?;
        outer.finish()?;
        Ok(found)
    }
}

/// The OID of a hash algorithm, whose parameters are NULL or absent (RFC 4055 section 2.1: both
/// have to be taken).
fn hash_algorithm<'a>(reader: &mut Reader<'a>) -> Result<Oid<'a>, ParseError> {
    let mut inner = reader.sequence()?;
    let oid = inner.oid()?;
    if let Some(null) = inner.optional(Tag::NULL)? {
        null.reader("NULL")?.finish()?;
    }
    inner.finish()?;
    Ok(oid)
}

/// The parameter set that stands at this place of NIST's arc of signature algorithms:
/// ML-DSA at 17 to 19 (RFC 9881), SLH-DSA at 20 to 31 (RFC 9909).
pub(crate) fn nist_parameter_set(oid: Oid<'_>) -> Option<(&'static str, &'static str)> {
    let [number] = oid.contents().strip_prefix(oids::NIST_SIGNATURE_ARC)? else {
        return None;
    };
    Some(match number {
        17 => ("id-ml-dsa-44", "ML-DSA-44"),
        18 => ("id-ml-dsa-65", "ML-DSA-65"),
        19 => ("id-ml-dsa-87", "ML-DSA-87"),
        20 => ("id-slh-dsa-sha2-128s", "SLH-DSA-SHA2-128s"),
        21 => ("id-slh-dsa-sha2-128f", "SLH-DSA-SHA2-128f"),
        22 => ("id-slh-dsa-sha2-192s", "SLH-DSA-SHA2-192s"),
        23 => ("id-slh-dsa-sha2-192f", "SLH-DSA-SHA2-192f"),
        24 => ("id-slh-dsa-sha2-256s", "SLH-DSA-SHA2-256s"),
        25 => ("id-slh-dsa-sha2-256f", "SLH-DSA-SHA2-256f"),
        26 => ("id-slh-dsa-shake-128s", "SLH-DSA-SHAKE-128s"),
        27 => ("id-slh-dsa-shake-128f", "SLH-DSA-SHAKE-128f"),
        28 => ("id-slh-dsa-shake-192s", "SLH-DSA-SHAKE-192s"),
        29 => ("id-slh-dsa-shake-192f", "SLH-DSA-SHAKE-192f"),
        30 => ("id-slh-dsa-shake-256s", "SLH-DSA-SHAKE-256s"),
        31 => ("id-slh-dsa-shake-256f", "SLH-DSA-SHAKE-256f"),
        _ => return None,
    })
}

/// Names from RFC 3279, 4055, 5758, 8410, 9881 and 9909 (and PKCS #1 for MD2 and MD4).
fn signature_name(oid: Oid<'_>) -> Option<&'static str> {
    if let Some((name, _)) = nist_parameter_set(oid) {
        return Some(name);
    }
    Some(match *oid.contents() {
        [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, last] => match last {
            2 => "md2WithRSAEncryption",
            3 => "md4WithRSAEncryption",
            4 => "md5WithRSAEncryption",
            5 => "sha1WithRSAEncryption",
            10 => "id-RSASSA-PSS",
            11 => "sha256WithRSAEncryption",
            12 => "sha384WithRSAEncryption",
            13 => "sha512WithRSAEncryption",
            14 => "sha224WithRSAEncryption",
            _ => return None,
        },
        // ansi-X9-62 signatures.
        [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 1] => "ecdsa-with-SHA1",
        [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, last] => match last {
            1 => "ecdsa-with-SHA224",
            2 => "ecdsa-with-SHA256",
            3 => "ecdsa-with-SHA384",
            4 => "ecdsa-with-SHA512",
            _ => return None,
        },
        [0x2a, 0x86, 0x48, 0xce, 0x38, 4, 3] => "id-dsa-with-sha1",
        [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, last] => match last {
            1 => "id-dsa-with-sha224",
            2 => "id-dsa-with-sha256",
            3 => "id-dsa-with-sha384",
            4 => "id-dsa-with-sha512",
            _ => return None,
        },
        [0x2b, 0x65, 112] => "id-Ed25519",
        [0x2b, 0x65, 113] => "id-Ed448",
        // OIW's older number for the same algorithm.
        [0x2b, 14, 3, 2, 29] => "sha1WithRSAEncryption",
        _ => return None,
    })
}
