//! Whether two keys are one.

use std::fmt;

use super::oids;
use crate::certificate::SubjectPublicKeyInfo;
use crate::der::{Reader, Tag};

/// The answer to "does this key belong to that certificate?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyMatch {
    /// It does.
    Matches,
    /// It does not.
    Differs,
    /// It cannot be told from the file alone.
    Unknown(KeyMatchUnknown),
}

impl KeyMatch {
    /// The stable spelling of the answer, in kebab case, without its reason.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Matches => "matches",
            Self::Differs => "differs",
            Self::Unknown(_) => "unknown",
        }
    }
}

/// Why it cannot be told whether a key matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyMatchUnknown {
    /// The private key is encrypted.
    Encrypted,
    /// The file holds the secret half alone; computing the public half takes a
    /// cryptographic back end.
    NoPublicHalf,
    /// One of the keys is not in a form that can be compared.
    UnknownForm,
}

impl KeyMatchUnknown {
    /// Every reason, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Encrypted, Self::NoPublicHalf, Self::UnknownForm];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Encrypted => "encrypted",
            Self::NoPublicHalf => "no-public-half",
            Self::UnknownForm => "unknown-form",
        }
    }
}

impl fmt::Display for KeyMatchUnknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Encrypted => "the private key is encrypted: remove its password first",
            Self::NoPublicHalf => {
                "the file has the secret half of the key only, and the public half was not computed"
            }
            Self::UnknownForm => "one of the keys is not in a form that can be compared",
        })
    }
}

const UNKNOWN_FORM: KeyMatch = KeyMatch::Unknown(KeyMatchUnknown::UnknownForm);

/// Compares two public keys by what they mean.
pub(super) fn compare(
    one: &SubjectPublicKeyInfo<'_>,
    other: &SubjectPublicKeyInfo<'_>,
) -> KeyMatch {
    let is_rsa =
        |key: &SubjectPublicKeyInfo<'_>| [oids::RSA, oids::RSA_PSS].contains(&key.algorithm.oid);
    // A key file of RSA does not say which padding the certificate allows, so the
    // numbers decide (RFC 4055 section 1.2 has the same key under both names).
    if is_rsa(one) && is_rsa(other) {
        return match (rsa_numbers(one), rsa_numbers(other)) {
            (Some(one), Some(other)) => equal(one == other),
            _ => UNKNOWN_FORM,
        };
    }
    if one.algorithm.oid != other.algorithm.oid {
        return KeyMatch::Differs;
    }
    if one.algorithm.oid == oids::EC {
        return compare_ec(one, other);
    }
    equal(one.public_key == other.public_key)
}

fn equal(equal: bool) -> KeyMatch {
    if equal {
        KeyMatch::Matches
    } else {
        KeyMatch::Differs
    }
}

/// Modulus and exponent without leading zeros.
fn rsa_numbers<'a>(key: &SubjectPublicKeyInfo<'a>) -> Option<(&'a [u8], &'a [u8])> {
    let mut reader = Reader::new(key.public_key.octets, "rsaPublicKey")
        .sequence()
        .ok()?;
    // Not `integer()`: a number that is not minimal is the same number.
    let modulus = reader.expect(Tag::INTEGER).ok()?.contents;
    let exponent = reader.expect(Tag::INTEGER).ok()?.contents;
    Some((
        without_leading_zeros(modulus),
        without_leading_zeros(exponent),
    ))
}

fn without_leading_zeros(mut number: &[u8]) -> &[u8] {
    while let [0, rest @ ..] = number {
        number = rest;
    }
    number
}

fn compare_ec(one: &SubjectPublicKeyInfo<'_>, other: &SubjectPublicKeyInfo<'_>) -> KeyMatch {
    if curves_differ(one.algorithm.parameters, other.algorithm.parameters) {
        return KeyMatch::Differs;
    }
    match (
        Point::read(one.public_key.octets),
        Point::read(other.public_key.octets),
    ) {
        (Some(one), Some(other)) => equal(one.is_same(&other)),
        _ => UNKNOWN_FORM,
    }
}

/// Whether these parameters certainly name two curves. A named curve and one spelt
/// out may be the same (RFC 5480 section 2.1.1); then the points decide.
pub(super) fn curves_differ(one: Option<&[u8]>, other: Option<&[u8]>) -> bool {
    match (one, other) {
        (Some(one @ [0x06, ..]), Some(other @ [0x06, ..])) => one != other,
        _ => false,
    }
}

/// A point on a curve: x, whether y is odd, and y itself if it was written
/// (SEC 1 section 2.3.3).
struct Point<'a> {
    x: &'a [u8],
    y_is_odd: bool,
    y: Option<&'a [u8]>,
}

impl<'a> Point<'a> {
    fn read(octets: &'a [u8]) -> Option<Self> {
        let (&form, coordinates) = octets.split_first()?;
        match form {
            0x02 | 0x03 => Some(Self {
                x: coordinates,
                y_is_odd: form == 0x03,
                y: None,
            }),
            // Both coordinates, plainly or in the hybrid form of X9.62.
            0x04 | 0x06 | 0x07 if coordinates.len().is_multiple_of(2) => {
                let (x, y) = coordinates.split_at_checked(coordinates.len() / 2)?;
                Some(Self {
                    x,
                    y_is_odd: y.last()? & 1 == 1,
                    y: Some(y),
                })
            }
            _ => None,
        }
    }

    fn is_same(&self, other: &Self) -> bool {
        let same_y = match (self.y, other.y) {
            (Some(one), Some(other)) => one == other,
            _ => self.y_is_odd == other.y_is_odd,
        };
        self.x == other.x && same_y
    }
}
