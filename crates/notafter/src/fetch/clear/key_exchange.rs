//! The server's half of a key agreement, which it signs: `ServerKeyExchange` (RFC 5246
//! section 7.4.3, RFC 8422 section 5.4).

use sha2::{Digest, Sha256};

use super::octets::Octets;
use super::random::Random;
use super::suites::KeyExchange;
use crate::fetch::{Possession, groups, signature_scheme};
use crate::signature::SignatureError;

/// What a `ServerKeyExchange` has.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ServerKeyExchange<'a> {
    /// The parameters, which are signed.
    parameters: &'a [u8],
    /// The name of the group.
    pub(super) group: Option<String>,
    /// The scheme of the signature, from TLS 1.2 on.
    scheme: Option<u16>,
    signature: &'a [u8],
}

impl<'a> ServerKeyExchange<'a> {
    /// Reads the body of the message; `None` where it is none for this key exchange.
    pub(super) fn read(
        body: &'a [u8],
        key_exchange: KeyExchange,
        has_scheme: bool,
    ) -> Option<Self> {
        let mut rest = Octets::new(body);
        let group = match key_exchange {
            KeyExchange::Ecdhe => Some(curve(&mut rest)?),
            KeyExchange::Dhe => {
                let prime = rest.vector16()?;
                let _generator = rest.vector16()?;
                let _public = rest.vector16()?;
                finite_field(prime)
            }
            KeyExchange::RsaExport => {
                let _modulus = rest.vector16()?;
                let _exponent = rest.vector16()?;
                None
            }
            KeyExchange::Certificate => return None,
        };
        let parameters = body.get(..body.len() - rest.rest().len())?;
        let scheme = if has_scheme { Some(rest.u16()?) } else { None };
        let signature = rest.vector16()?;
        rest.is_empty().then_some(Self {
            parameters,
            group,
            scheme,
            signature,
        })
    }

    /// Whether the signature shows that the server has the key of this certificate.
    pub(super) fn possession(
        &self,
        certificate: &[u8],
        client: &Random,
        server: &Random,
    ) -> Possession {
        let message = [client, server, self.parameters].concat();
        let verified = match self.scheme {
            Some(scheme) => signature_scheme::verify(certificate, scheme, &message, self.signature),
            None => signature_scheme::verify_without_scheme(certificate, &message, self.signature),
        };
        match verified {
            Ok(()) => Possession::Proven,
            Err(SignatureError::Invalid) => Possession::Disproven,
            Err(_) => Possession::Unproven,
        }
    }
}

/// Reads the name of a curve and a point on it. Curves spelt out in numbers have gone with RFC 8422, and are not read.
fn curve(rest: &mut Octets<'_>) -> Option<String> {
    const NAMED_CURVE: u8 = 3;
    if rest.u8()? != NAMED_CURVE {
        return None;
    }
    let group = rest.u16()?;
    let _point = rest.vector8()?;
    Some(groups::name(group))
}

/// The primes of RFC 7919 appendix A, by their SHA-256.
const PRIMES: &[(u16, [u8; 32])] = &[
    (
        groups::FFDHE2048,
        [
            0x9c, 0xd3, 0xb7, 0xf3, 0x36, 0x87, 0x2f, 0x46, 0xc0, 0x94, 0x28, 0xd1, 0xbb, 0xc1,
            0x98, 0x77, 0xa4, 0xd4, 0x40, 0x51, 0x2c, 0xda, 0x8d, 0x1c, 0x1c, 0xf0, 0xcd, 0x6e,
            0x33, 0x69, 0x89, 0x66,
        ],
    ),
    (
        groups::FFDHE3072,
        [
            0x0e, 0xaf, 0x67, 0xdb, 0x3a, 0x83, 0x91, 0x56, 0xd5, 0x01, 0x34, 0x94, 0xa5, 0x31,
            0x8a, 0x77, 0x2b, 0x56, 0x97, 0xd2, 0x70, 0xd7, 0x21, 0xf3, 0x7f, 0x09, 0x2e, 0xfc,
            0x69, 0xea, 0x5a, 0x17,
        ],
    ),
    (
        groups::FFDHE4096,
        [
            0x46, 0x48, 0x41, 0x42, 0x24, 0xac, 0x88, 0x1b, 0x3d, 0x0d, 0xc5, 0x9b, 0x46, 0x6f,
            0x96, 0xd0, 0x6a, 0x55, 0x82, 0x78, 0x77, 0x68, 0x07, 0x79, 0x7e, 0xcf, 0x1f, 0x66,
            0xff, 0x39, 0x7b, 0x3e,
        ],
    ),
    (
        groups::FFDHE6144,
        [
            0x22, 0x7a, 0xc9, 0x06, 0x6b, 0x3d, 0xdd, 0x9e, 0x19, 0x36, 0x70, 0xcd, 0xa2, 0x38,
            0x8f, 0xa8, 0x84, 0xf6, 0x5b, 0xa0, 0xcf, 0x98, 0xb7, 0x42, 0xd1, 0xfe, 0x77, 0xa6,
            0x68, 0x7c, 0x79, 0xc7,
        ],
    ),
    (
        groups::FFDHE8192,
        [
            0x77, 0x0b, 0x14, 0xef, 0xaf, 0x6f, 0x04, 0x99, 0x29, 0xc5, 0x23, 0x11, 0x3b, 0x3f,
            0xa9, 0x9a, 0x8d, 0x11, 0xda, 0xb1, 0xb1, 0x8a, 0xf3, 0x60, 0x95, 0x90, 0x12, 0x20,
            0x75, 0xd1, 0x98, 0x33,
        ],
    ),
];

/// The name of the finite field, if it has one: most servers of TLS 1.2 have their own.
fn finite_field(prime: &[u8]) -> Option<String> {
    let hash = Sha256::digest(prime);
    PRIMES
        .iter()
        .find(|(_, known)| known[..] == hash[..])
        .map(|(group, _)| groups::name(*group))
}

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;

    use super::*;

    /// RFC 7919 appendix A: p = 2^b - 2^(b-64) + {[2^(b-130) e] + X} * 2^64 - 1.
    fn prime(bits: usize, x: u32) -> Vec<u8> {
        let one = BigUint::from(1_u32);
        let precision = bits + 64;
        // e as the sum of 1/n!, which the 64 extra bits keep exact enough.
        let (mut e, mut term) = (BigUint::default(), &one << precision);
        for number in 1_u32.. {
            e += &term;
            term /= number;
            if term == BigUint::default() {
                break;
            }
        }
        let middle = ((e >> (precision + 130 - bits)) + x) << 64;
        let p: BigUint = (&one << bits) - (&one << (bits - 64)) + middle - one;
        p.to_bytes_be()
    }

    #[test]
    fn the_named_finite_fields() {
        for (bits, x, name) in [
            (2048, 560_316, "ffdhe2048"),
            (3072, 2_625_351, "ffdhe3072"),
            (4096, 5_736_041, "ffdhe4096"),
            (6144, 15_705_020, "ffdhe6144"),
            (8192, 10_965_728, "ffdhe8192"),
        ] {
            let prime = prime(bits, x);
            assert_eq!(prime.len() * 8, bits);
            assert_eq!(finite_field(&prime).as_deref(), Some(name));
        }
        assert_eq!(finite_field(&[0xff; 256]), None);
    }

    #[test]
    fn each_kind() {
        let number = |octets: &[u8]| [&[0, 2][..], octets].concat();
        let finite = [number(b"pp"), number(b"gg"), number(b"yy")].concat();
        for (key_exchange, parameters, group) in [
            (KeyExchange::Ecdhe, vec![3, 0, 29, 2, 4, 4], Some("x25519")),
            (KeyExchange::Dhe, finite.clone(), None),
            (KeyExchange::RsaExport, finite[..8].to_vec(), None),
        ] {
            for scheme in [None, Some(0x0401_u16)] {
                let named = scheme.map(u16::to_be_bytes);
                let named = named.as_ref().map_or(&[][..], |it| it);
                let body = [&parameters, named, &[0, 3, 7, 7, 7]].concat();
                let read = |body| ServerKeyExchange::read(body, key_exchange, scheme.is_some());
                let expected = ServerKeyExchange {
                    parameters: &parameters,
                    group: group.map(str::to_owned),
                    scheme,
                    signature: &[7, 7, 7],
                };
                assert_eq!(read(&body), Some(expected));
                for end in 0..body.len() {
                    assert_eq!(read(&body[..end]), None);
                }
                assert_eq!(read(&[&body[..], &[0]].concat()), None);
            }
        }
        let unread = ServerKeyExchange::read(&finite, KeyExchange::Certificate, true);
        assert_eq!(unread, None);
        let unread = ServerKeyExchange::read(&[4; 20], KeyExchange::Ecdhe, true);
        assert_eq!(unread, None);
    }
}
