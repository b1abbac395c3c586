//! Public keys: what kind, how large, on which curve.

use super::algorithm::nist_parameter_set;
use super::{AlgorithmIdentifier, oids};
use crate::der::{BitString, Oid, Reader, Tag};
use crate::error::{ParseError, ParseErrorCode as Code};

/// A `SubjectPublicKeyInfo` (RFC 5280 section 4.1.2.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SubjectPublicKeyInfo<'a> {
    /// The kind of key and its parameters.
    pub algorithm: AlgorithmIdentifier<'a>,
    /// The key, in the form of its kind.
    pub public_key: BitString<'a>,
    /// DER of the whole.
    pub encoded: &'a [u8],
}

/// Kinds of public keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// RSA (`rsaEncryption`).
    Rsa,
    /// RSA, for RSASSA-PSS alone.
    RsaPss,
    /// Elliptic curves over `id-ecPublicKey`.
    Ec,
    /// Ed25519 (RFC 8410).
    Ed25519,
    /// Ed448 (RFC 8410).
    Ed448,
    /// X25519: agrees on keys, signs nothing.
    X25519,
    /// X448: agrees on keys, signs nothing.
    X448,
    /// DSA.
    Dsa,
    /// Finite-field Diffie-Hellman: agrees on keys, signs nothing.
    Dh,
    /// ML-DSA (FIPS 204, RFC 9881).
    MlDsa,
    /// SLH-DSA (FIPS 205, RFC 9909).
    SlhDsa,
    /// Another kind: its OID tells which.
    Unknown,
}

impl KeyAlgorithm {
    /// Every kind that has a name, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Rsa,
        Self::RsaPss,
        Self::Ec,
        Self::Ed25519,
        Self::Ed448,
        Self::X25519,
        Self::X448,
        Self::Dsa,
        Self::Dh,
        Self::MlDsa,
        Self::SlhDsa,
    ];

    /// The kind that this OID of a key's algorithm names.
    #[inline]
    pub fn of(oid: Oid<'_>) -> Self {
        match oid {
            oids::RSA_ENCRYPTION => Self::Rsa,
            oids::EC_PUBLIC_KEY => Self::Ec,
            oids::RSASSA_PSS => Self::RsaPss,
            oids::ED25519 => Self::Ed25519,
            oids::ED448 => Self::Ed448,
            oids::X25519 => Self::X25519,
            oids::X448 => Self::X448,
            oids::DSA => Self::Dsa,
            oids::DH => Self::Dh,
            _ => match nist_parameter_set(oid) {
                Some((_, name)) if name.starts_with("ML-DSA") => Self::MlDsa,
                Some(_) => Self::SlhDsa,
                None => Self::Unknown,
            },
        }
    }

    /// The stable spelling, or `None` for [`Unknown`](Self::Unknown), which is shown by its OID.
    pub const fn as_str(self) -> Option<&'static str> {
        Some(match self {
            Self::Rsa => "rsa",
            Self::RsaPss => "rsa-pss",
            Self::Ec => "ec",
            Self::Ed25519 => "ed25519",
            Self::Ed448 => "ed448",
            Self::X25519 => "x25519",
            Self::X448 => "x448",
            Self::Dsa => "dsa",
            Self::Dh => "dh",
            Self::MlDsa => "ml-dsa",
            Self::SlhDsa => "slh-dsa",
            Self::Unknown => return None,
        })
    }
}

/// A key in a few words, for people and comparisons: `RSA 2048`, `EC P-256`, `Ed25519`, `ML-DSA-65`.
///
/// `algorithm` is the [spelling](KeyAlgorithm::as_str) of its kind, or the OID of one that is not known; `curve` is the
/// curve's [name](Curve::name) or OID. The size is left out where the kind has only one.
pub fn key_text(
    algorithm: &str,
    bits: Option<u32>,
    curve: Option<&str>,
    parameter_set: Option<&str>,
) -> String {
    if let Some(set) = parameter_set {
        return set.to_owned();
    }
    let (name, has_sizes) = match algorithm {
        "rsa" => ("RSA", true),
        "rsa-pss" => ("RSA-PSS", true),
        "ec" => ("EC", true),
        "ed25519" => ("Ed25519", false),
        "ed448" => ("Ed448", false),
        "x25519" => ("X25519", false),
        "x448" => ("X448", false),
        "dsa" => ("DSA", true),
        "dh" => ("DH", true),
        "ml-dsa" => ("ML-DSA", true),
        "slh-dsa" => ("SLH-DSA", true),
        other => (other, true),
    };
    match (curve, bits) {
        (Some(curve), _) => format!("{name} {curve}"),
        (None, Some(bits)) if has_sizes => format!("{name} {bits}"),
        (None, _) => name.to_owned(),
    }
}

/// What can be said of a public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeyFacts<'a> {
    /// The kind.
    pub algorithm: KeyAlgorithm,
    /// Bits of the RSA modulus, of the field of the curve, of DSA's or DH's prime; 256 and
    /// 456 for the Edwards curves (octets of the key times eight). `None` where
    /// the number would say nothing (ML-DSA, SLH-DSA) or cannot be told.
    pub bits: Option<u32>,
    /// The curve of an [`Ec`](KeyAlgorithm::Ec) key.
    pub curve: Option<Curve<'a>>,
    /// The parameter set of ML-DSA and SLH-DSA, such as `ML-DSA-65`.
    pub parameter_set: Option<&'static str>,
    /// The public exponent of an RSA key: its octets, big-endian.
    pub rsa_exponent: Option<&'a [u8]>,
    /// The modulus of an RSA key: its octets, big-endian, without leading zeros.
    pub rsa_modulus: Option<&'a [u8]>,
}

/// The curve of an EC key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Curve<'a> {
    /// Named by its OID (RFC 5480 section 2.1.1).
    Named(Oid<'a>),
    /// Written out parameter by parameter, which RFC 5480 forbids.
    Explicit,
    /// Not named in the key: inherited from the issuer, which RFC 5480 forbids.
    Implicit,
}

impl Curve<'_> {
    /// NIST's name (`P-256`) or the one of its standard (`secp256k1`, `brainpoolP256r1`).
    pub fn name(&self) -> Option<&'static str> {
        match self {
            Self::Named(oid) => CURVES
                .iter()
                .find(|curve| curve.0 == *oid)
                .map(|curve| curve.1),
            Self::Explicit => Some("explicit"),
            Self::Implicit => Some("implicit"),
        }
    }

    /// The [name](Self::name), or the OID of a curve that has none here.
    pub fn text(&self) -> String {
        match (self.name(), self) {
            (Some(name), _) => name.to_owned(),
            (None, Self::Named(oid)) => oid.to_string(),
            (None, _) => "unknown".to_owned(),
        }
    }
}

/// OID, name, bits of the field.
const CURVES: &[(Oid<'static>, &str, u32)] = &[
    (oids::SECP256R1, "P-256", 256),
    (oids::SECP384R1, "P-384", 384),
    (oids::SECP521R1, "P-521", 521),
    (oids::SECP224R1, "P-224", 224),
    (oids::SECP192R1, "P-192", 192),
    (oids::SECP256K1, "secp256k1", 256),
    (oids::BRAINPOOL_P256R1, "brainpoolP256r1", 256),
    (oids::BRAINPOOL_P384R1, "brainpoolP384r1", 384),
    (oids::BRAINPOOL_P512R1, "brainpoolP512r1", 512),
];

impl<'a> SubjectPublicKeyInfo<'a> {
    /// Reads DER.
    ///
    /// # Errors
    ///
    /// Where it is no `SubjectPublicKeyInfo`, or more.
    pub fn from_der(der: &'a [u8]) -> Result<Self, ParseError> {
        let mut reader = Reader::new(der, "subjectPublicKeyInfo");
        let info = Self::read(&mut reader)?;
        reader.finish()?;
        Ok(info)
    }

    /// Reads the next element as a `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    ///
    /// Where it is none.
    #[inline]
    pub fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let element = reader.expect(Tag::SEQUENCE)?;
        let mut inner = element.reader("subjectPublicKeyInfo")?;
        let algorithm = AlgorithmIdentifier::read(&mut inner)?;
        let public_key = inner.bit_string()?;
        inner.finish()?;
        Ok(Self {
            algorithm,
            public_key,
            encoded: element.encoded,
        })
    }

    /// The key in a few words, as [`key_text`] has it.
    pub fn text(&self) -> String {
        let facts = self.facts();
        let algorithm = match facts.algorithm.as_str() {
            Some(name) => name.to_owned(),
            None => self.algorithm.oid.to_string(),
        };
        let curve = facts.curve.map(|curve| curve.text());
        key_text(
            &algorithm,
            facts.bits,
            curve.as_deref(),
            facts.parameter_set,
        )
    }

    /// The kind of key.
    #[inline]
    pub fn key_algorithm(&self) -> KeyAlgorithm {
        KeyAlgorithm::of(self.algorithm.oid)
    }

    /// What can be said of the key, as far as it can be read.
    #[inline]
    pub fn facts(&self) -> KeyFacts<'a> {
        let algorithm = self.key_algorithm();
        let mut facts = KeyFacts {
            algorithm,
            bits: None,
            curve: None,
            parameter_set: None,
            rsa_exponent: None,
            rsa_modulus: None,
        };
        match algorithm {
            KeyAlgorithm::Rsa | KeyAlgorithm::RsaPss => {
                if let Ok((modulus, exponent)) = self.rsa_key() {
                    facts.bits = bit_length(modulus);
                    facts.rsa_modulus = Some(without_leading_zeros(modulus));
                    facts.rsa_exponent = Some(exponent);
                }
            }
            KeyAlgorithm::Ec => {
                if let Ok((curve, bits)) = self.curve() {
                    facts.curve = Some(curve);
                    facts.bits = bits;
                }
            }
            KeyAlgorithm::Ed25519 | KeyAlgorithm::X25519 => facts.bits = Some(256),
            KeyAlgorithm::Ed448 => facts.bits = Some(456),
            KeyAlgorithm::X448 => facts.bits = Some(448),
            KeyAlgorithm::Dsa | KeyAlgorithm::Dh => facts.bits = self.prime_bits().unwrap_or(None),
            KeyAlgorithm::MlDsa | KeyAlgorithm::SlhDsa => {
                facts.parameter_set = nist_parameter_set(self.algorithm.oid).map(|set| set.1);
            }
            KeyAlgorithm::Unknown => {}
        }
        facts
    }

    /// Whether the key has the form of its kind, and its algorithm the parameters of that kind: NULL for
    /// RSA (RFC 3279 section 2.3.1), none for the kinds of RFC 8410, 9881 and 9909.
    ///
    /// # Errors
    ///
    /// What is wrong with it; offsets count from the start of the key or of its parameters.
    pub fn check(&self) -> Result<(), ParseError> {
        let length = self.public_key.octets.len();
        let wrong = || Err(ParseError::new(Code::InvalidValue, 0, "subjectPublicKey"));
        if self.public_key.unused_bits != 0 {
            return wrong();
        }
        let kind = self.key_algorithm();
        self.check_parameters(kind)?;
        match kind {
            KeyAlgorithm::Rsa | KeyAlgorithm::RsaPss => {
                let (modulus, exponent) = self.rsa_key()?;
                let is_negative =
                    |number: &[u8]| number.first().is_some_and(|octet| octet & 0x80 != 0);
                if is_negative(modulus) || is_negative(exponent) || bit_length(modulus).is_none() {
                    return wrong();
                }
            }
            KeyAlgorithm::Ec => {
                let (_, bits) = self.curve()?;
                if let Some(bits) = bits {
                    let field = usize::try_from(bits.div_ceil(8)).unwrap_or(0);
                    let is_point = match self.public_key.octets.first() {
                        Some(0x04) => length == 1 + 2 * field,
                        Some(0x02 | 0x03) => length == 1 + field,
                        _ => false,
                    };
                    if !is_point {
                        return wrong();
                    }
                }
            }
            KeyAlgorithm::Ed25519 | KeyAlgorithm::X25519 if length != 32 => return wrong(),
            KeyAlgorithm::Ed448 if length != 57 => return wrong(),
            KeyAlgorithm::X448 if length != 56 => return wrong(),
            KeyAlgorithm::Dsa | KeyAlgorithm::Dh => {
                let mut reader = Reader::new(self.public_key.octets, "subjectPublicKey");
                reader.integer()?;
                reader.finish()?;
                self.prime_bits()?;
            }
            KeyAlgorithm::MlDsa | KeyAlgorithm::SlhDsa => {
                let set = nist_parameter_set(self.algorithm.oid).map_or("", |set| set.1);
                if length != nist_key_length(set) {
                    return wrong();
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn check_parameters(&self, kind: KeyAlgorithm) -> Result<(), ParseError> {
        let parameters = self.algorithm.parameters;
        let is_right = match kind {
            KeyAlgorithm::Rsa => parameters == Some(&[Tag::NULL.0, 0]),
            KeyAlgorithm::RsaPss => return self.algorithm.rsa_pss_parameters().map(drop),
            KeyAlgorithm::Ed25519
            | KeyAlgorithm::Ed448
            | KeyAlgorithm::X25519
            | KeyAlgorithm::X448
            | KeyAlgorithm::MlDsa
            | KeyAlgorithm::SlhDsa => parameters.is_none(),
            // Those of curves and of primes are read with the key.
            KeyAlgorithm::Ec | KeyAlgorithm::Dsa | KeyAlgorithm::Dh | KeyAlgorithm::Unknown => true,
        };
        if is_right {
            Ok(())
        } else {
            Err(ParseError::new(Code::InvalidValue, 0, "parameters"))
        }
    }

    /// Modulus and public exponent (RFC 3279 section 2.3.1), as their INTEGERs hold them.
    fn rsa_key(&self) -> Result<(&'a [u8], &'a [u8]), ParseError> {
        let mut outer = Reader::new(self.public_key.octets, "RSAPublicKey");
        let mut reader = outer.sequence()?;
        let (modulus, exponent) = (reader.integer()?, reader.integer()?);
        reader.finish()?;
        outer.finish()?;
        Ok((modulus, exponent))
    }

    /// The curve (RFC 5480 section 2.1.1) and the bits of its field.
    fn curve(&self) -> Result<(Curve<'a>, Option<u32>), ParseError> {
        let field = "ECParameters";
        let Some(parameters) = self.algorithm.parameters else {
            return Err(ParseError::new(Code::Missing, 0, field));
        };
        let mut reader = Reader::new(parameters, field);
        match reader.peek_tag() {
            Some(Tag::OID) => {
                let oid = reader.oid()?;
                let bits = CURVES
                    .iter()
                    .find(|curve| curve.0 == oid)
                    .map(|curve| curve.2);
                Ok((Curve::Named(oid), bits))
            }
            Some(Tag::SEQUENCE) => {
                // SpecifiedECDomain: version, FieldID, curve, base ... (SEC 1 section C.2).
                let mut domain = reader.sequence()?;
                domain.small_integer()?;
                let mut field_id = domain.sequence()?;
                let bits = match field_id.oid()? {
                    oids::PRIME_FIELD => bit_length(field_id.integer()?),
                    oids::CHARACTERISTIC_TWO_FIELD => Some(field_id.sequence()?.small_integer()?),
                    _ => None,
                };
                Ok((Curve::Explicit, bits))
            }
            _ => Ok((Curve::Implicit, None)),
        }
    }

    /// Bits of the prime of DSA (RFC 3279 section 2.3.2) or DH (section 2.3.3); `None` where
    /// the parameters are inherited.
    fn prime_bits(&self) -> Result<Option<u32>, ParseError> {
        match self.algorithm.parameters {
            Some(parameters) if parameters.first() == Some(&Tag::SEQUENCE.0) => {
                let mut reader = Reader::new(parameters, "Dss-Parms").sequence()?;
                Ok(bit_length(reader.integer()?))
            }
            _ => Ok(None),
        }
    }
}

/// Octets of a public key of this parameter set (FIPS 204 table 2, FIPS 205 table 2).
fn nist_key_length(parameter_set: &str) -> usize {
    match parameter_set {
        "ML-DSA-44" => 1312,
        "ML-DSA-65" => 1952,
        "ML-DSA-87" => 2592,
        _ if parameter_set.contains("-128") => 32,
        _ if parameter_set.contains("-192") => 48,
        _ => 64,
    }
}

/// Bits of a number that is not negative and not zero.
fn bit_length(octets: &[u8]) -> Option<u32> {
    let significant = without_leading_zeros(octets);
    let first = significant.first()?;
    // The INTEGER is negative if its own first octet says so.
    if octets.first().is_some_and(|octet| octet & 0x80 != 0) {
        return None;
    }
    let octets_after_first = u32::try_from(significant.len() - 1).ok()?;
    octets_after_first
        .checked_mul(8)?
        .checked_add(8 - first.leading_zeros())
}

fn without_leading_zeros(octets: &[u8]) -> &[u8] {
    let zeros = octets.iter().take_while(|octet| **octet == 0).count();
    octets.get(zeros..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_those_of_the_number() {
        assert_eq!(bit_length(&[]), None);
        assert_eq!(bit_length(&[0]), None);
        assert_eq!(bit_length(&[1]), Some(1));
        assert_eq!(bit_length(&[0x7f, 0xff]), Some(15));
        assert_eq!(bit_length(&[0, 0x80, 0]), Some(16));
        assert_eq!(bit_length(&[0x80, 0]), None);
    }
}
