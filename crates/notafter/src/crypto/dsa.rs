//! DSA, which neither back end has: NIST's test suite and old government roots are signed with it.
//!
//! Only the sizes of FIPS 186-4 are taken. That also bounds what a hostile key can cost: a signature of the
//! largest size takes tens of milliseconds.

use ::dsa::signature::hazmat::PrehashVerifier;
use ::dsa::{BoxedUint, Components, Signature, VerifyingKey};
use sha1::Sha1;
use sha2::{Digest, Sha224, Sha256, Sha384, Sha512};

use crate::certificate::{AlgorithmIdentifier, KeyAlgorithm};
use crate::der::Reader;
use crate::signature::{SignatureError, SignatureVerifier, SignedData};

/// Bits of the primes p and q that go together (FIPS 186-4 section 4.2). Everything else is
/// unsupported: no certificate may have it, and nothing else may cost time.
pub const SIZES: [(u32, u32); 4] = [(1024, 160), (2048, 224), (2048, 256), (3072, 256)];

/// The verifier for DSA keys of these [`SIZES`], with SHA-1, SHA-224, SHA-256, SHA-384 and SHA-512.
///
/// Where the key leaves its parameters out, they are taken from
/// [`SignedData::inherited_parameters`]; where they are not there either,
/// nothing can be said of the signature.
pub static VERIFIER: &dyn SignatureVerifier = &Dsa;

#[derive(Debug)]
struct Dsa;

impl SignatureVerifier for Dsa {
    fn verify(&self, signed: &SignedData<'_>) -> Result<(), SignatureError> {
        let key = &signed.public_key;
        let hash = hash(&signed.algorithm).ok_or(SignatureError::Unsupported)?;
        if key.key_algorithm() != KeyAlgorithm::Dsa {
            return Err(SignatureError::Unsupported);
        }
        let parameters = key.algorithm.parameters.or(signed.inherited_parameters);
        let parameters = parameters.ok_or(SignatureError::Unsupported)?;
        let domain = Domain::from_der(parameters).ok_or(SignatureError::Invalid)?;
        let size = (bit_length(domain.p), bit_length(domain.q));
        if !SIZES.contains(&size) {
            return Err(SignatureError::Unsupported);
        }
        let is_whole = key.public_key.unused_bits == 0;
        let signature = domain.signature(signed.signature);
        // What cannot be a signature at all costs no arithmetic.
        let (true, Some(signature)) = (is_whole, signature) else {
            return Err(SignatureError::Invalid);
        };
        domain
            .key(key.public_key.octets)
            .and_then(|key| key.verify_prehash(&hash(signed.message), &signature).ok())
            .ok_or(SignatureError::Invalid)
    }
}

/// The digest of a message.
type Hash = fn(&[u8]) -> Vec<u8>;

/// The hash of an algorithm: DSA by RFC 3279 section 2.2.2 and RFC 5758 section 3.1, the two longer
/// hashes by NIST's register alone. Parameters have to be absent.
fn hash(algorithm: &AlgorithmIdentifier<'_>) -> Option<Hash> {
    if algorithm.parameters.is_some() {
        return None;
    }
    Some(match *algorithm.oid.contents() {
        // id-dsa-with-sha1, 1.2.840.10040.4.3
        [0x2a, 0x86, 0x48, 0xce, 0x38, 4, 3] => |message| Sha1::digest(message).to_vec(),
        // id-dsa-with-sha224 and the next three, 2.16.840.1.101.3.4.3.1 to 4
        [0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, last] => match last {
            1 => |message| Sha224::digest(message).to_vec(),
            2 => |message| Sha256::digest(message).to_vec(),
            3 => |message| Sha384::digest(message).to_vec(),
            4 => |message| Sha512::digest(message).to_vec(),
            _ => return None,
        },
        _ => return None,
    })
}

/// The parameters of a key: their octets, big-endian, without leading zeros.
struct Domain<'a> {
    p: &'a [u8],
    q: &'a [u8],
    g: &'a [u8],
}

impl<'a> Domain<'a> {
    /// Reads `Dss-Parms` (RFC 3279 section 2.3.2).
    fn from_der(der: &'a [u8]) -> Option<Self> {
        let [p, q, g] = {
            let mut outer = Reader::new(der, "Dss-Parms");
            let inner = outer.sequence().ok()?;
            outer.finish().ok()?;
            positive_integers(inner)?
        };
        Some(Self { p, q, g })
    }

    /// Reads `Dss-Sig-Value` (RFC 3279 section 2.2.2). Only numbers from 1 to q - 1 are in a
    /// signature (FIPS 186-4 section 4.7).
    fn signature(&self, der: &[u8]) -> Option<Signature> {
        let mut outer = Reader::new(der, "Dss-Sig-Value");
        let inner = outer.sequence().ok()?;
        outer.finish().ok()?;
        let [r, s] = positive_integers(inner)?;
        if !is_below(r, self.q) || !is_below(s, self.q) {
            return None;
        }
        Signature::from_components(number(r, self.q)?, number(s, self.q)?)
    }

    /// The key with this public value in DER. That q is odd and that g and y lie between 1 and p (FIPS
    /// 186-4 section 4.1) is seen here; that y to the power of q is 1, by the crate.
    fn key(&self, public_value: &[u8]) -> Option<VerifyingKey> {
        let [y] = positive_integers(Reader::new(public_value, "DSAPublicKey"))?;
        let is_odd = self.q.last().is_some_and(|octet| octet & 1 == 1);
        let is_generator = |it: &[u8]| it != [1] && is_below(it, self.p);
        if !is_odd || !is_generator(self.g) || !is_generator(y) {
            return None;
        }
        let (p, g) = (number(self.p, self.p)?, number(self.g, self.p)?);
        let components = Components::from_components(p, number(self.q, self.q)?, g).ok()?;
        VerifyingKey::from_components(components, number(y, self.p)?).ok()
    }
}

/// So many INTEGERs over zero, and nothing after them: the octets of each, without leading zeros.
fn positive_integers<const COUNT: usize>(mut reader: Reader<'_>) -> Option<[&[u8]; COUNT]> {
    let mut found = [&[][..]; COUNT];
    for place in &mut found {
        *place = match reader.integer().ok()? {
            [0, rest @ ..] => rest,
            [0x80..=0xff, ..] => return None,
            positive => positive,
        };
        if place.is_empty() {
            return None;
        }
    }
    reader.finish().ok()?;
    Some(found)
}

/// Whether one number is less than another, both without leading zeros.
fn is_below(one: &[u8], other: &[u8]) -> bool {
    (one.len(), one) < (other.len(), other)
}

/// Bits of a number without leading zeros. One whose bits cannot be counted is too large anyway.
fn bit_length(octets: &[u8]) -> u32 {
    let unused = octets.first().map_or(0, |first| first.leading_zeros());
    let bits = u32::try_from(octets.len()).map_or(u32::MAX, |octets| octets.saturating_mul(8));
    bits.saturating_sub(unused)
}

/// A number as wide as the modulus that it belongs to: the arithmetic needs equal widths.
fn number(octets: &[u8], modulus: &[u8]) -> Option<BoxedUint> {
    BoxedUint::from_be_slice(octets, bit_length(modulus)).ok()
}

#[cfg(test)]
mod tests;
