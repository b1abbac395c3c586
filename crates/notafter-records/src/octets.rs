//! Octets as records carry them.

use std::fmt;

use data_encoding::BASE64;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::{Serialize, Serializer};

/// Octets, such as the DER of a certificate: in JSON Base64 with padding (RFC 4648 section 4).
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Octets(pub Vec<u8>);

impl fmt::Debug for Octets {
    /// How many there are: what they are may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Octets({})", self.0.len())
    }
}

impl From<Vec<u8>> for Octets {
    fn from(octets: Vec<u8>) -> Self {
        Self(octets)
    }
}

impl Serialize for Octets {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Octets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Octets;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("octets in Base64")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Octets, E> {
                let octets = BASE64.decode(text.as_bytes());
                octets.map(Octets).map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}
