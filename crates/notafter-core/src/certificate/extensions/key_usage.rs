//! Key usage (RFC 5280 section 4.2.1.3).

use super::{ExtensionValue, KnownExtension, named_bits};
use crate::der::Reader;
use crate::error::ParseError;

/// What the key may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct KeyUsage(u16);

impl KeyUsage {
    /// Verifying signatures other than on certificates and CRLs.
    pub const DIGITAL_SIGNATURE: Self = Self(1 << 0);
    /// Verifying signatures that bind their signer, also called `contentCommitment`.
    pub const NON_REPUDIATION: Self = Self(1 << 1);
    /// Encrypting keys: TLS with RSA key exchange.
    pub const KEY_ENCIPHERMENT: Self = Self(1 << 2);
    /// Encrypting data directly.
    pub const DATA_ENCIPHERMENT: Self = Self(1 << 3);
    /// Agreeing on keys.
    pub const KEY_AGREEMENT: Self = Self(1 << 4);
    /// Verifying signatures on certificates.
    pub const KEY_CERT_SIGN: Self = Self(1 << 5);
    /// Verifying signatures on CRLs.
    pub const CRL_SIGN: Self = Self(1 << 6);
    /// With key agreement: only for encrypting.
    pub const ENCIPHER_ONLY: Self = Self(1 << 7);
    /// With key agreement: only for decrypting.
    pub const DECIPHER_ONLY: Self = Self(1 << 8);

    /// RFC 5280's names, in the order of its bits.
    const NAMES: [&'static str; 9] = [
        "digitalSignature",
        "nonRepudiation",
        "keyEncipherment",
        "dataEncipherment",
        "keyAgreement",
        "keyCertSign",
        "cRLSign",
        "encipherOnly",
        "decipherOnly",
    ];

    /// Whether all of `other`'s usages are allowed.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether nothing is allowed, which RFC 5280 forbids to write.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// RFC 5280's names of the usages that are allowed, in its order.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        named_bits::names(&Self::NAMES, self.0)
    }
}

impl<'a> ExtensionValue<'a> for KeyUsage {
    const KIND: KnownExtension = KnownExtension::KeyUsage;

    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let bits = reader.bit_string()?;
        // ASN.1 counts bits from the most significant one of the first octet.
        let first = bits.octets.first().map_or(0, |octet| octet.reverse_bits());
        let second = bits.octets.get(1).map_or(0, |octet| octet.reverse_bits());
        Ok(Self((u16::from(first) | u16::from(second) << 8) & 0x1ff))
    }
}
