//! Netscape's certificate type: obsolete since basic constraints and extended key usage,
//! still found on old appliances.

use super::{ExtensionValue, KnownExtension, named_bits};
use crate::der::Reader;
use crate::error::ParseError;

/// What the certificate is for, as Netscape told it in 1996.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetscapeCertType(u8);

impl NetscapeCertType {
    const NAMES: [&'static str; 8] = [
        "sslClient",
        "sslServer",
        "smime",
        "objectSigning",
        "reserved",
        "sslCA",
        "smimeCA",
        "objectSigningCA",
    ];

    /// The names of the bits that are set.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        named_bits::names(&Self::NAMES, u16::from(self.0))
    }
}

impl<'a> ExtensionValue<'a> for NetscapeCertType {
    const KIND: KnownExtension = KnownExtension::NetscapeCertType;

    fn read(reader: &mut Reader<'a>) -> Result<Self, ParseError> {
        let bits = reader.bit_string()?;
        Ok(Self(
            bits.octets.first().map_or(0, |octet| octet.reverse_bits()),
        ))
    }
}
