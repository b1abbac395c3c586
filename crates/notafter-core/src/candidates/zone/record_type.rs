//! The types of records that give candidates.

use std::fmt;

use super::number::read_number;

/// A type of record that gives candidates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ZoneRecordType {
    /// An IPv4 address (RFC 1035 section 3.4.1).
    A,
    /// An IPv6 address (RFC 3596).
    Aaaa,
    /// Another name (RFC 1035 section 3.3.1).
    Cname,
    /// A mail exchange (RFC 1035 section 3.3.9).
    Mx,
    /// The place of a service (RFC 2782).
    Srv,
    /// A certificate's association with a port (RFC 6698).
    Tlsa,
    /// A service binding (RFC 9460).
    Svcb,
    /// The service binding of https (RFC 9460 section 9).
    Https,
}

impl ZoneRecordType {
    /// Every type, by its number.
    pub const ALL: &'static [Self] = &[
        Self::A,
        Self::Cname,
        Self::Mx,
        Self::Aaaa,
        Self::Srv,
        Self::Tlsa,
        Self::Svcb,
        Self::Https,
    ];

    /// The spelling in zones, in upper case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aaaa => "AAAA",
            Self::Cname => "CNAME",
            Self::Mx => "MX",
            Self::Srv => "SRV",
            Self::Tlsa => "TLSA",
            Self::Svcb => "SVCB",
            Self::Https => "HTTPS",
        }
    }

    /// The number in IANA's registry of resource record types.
    pub const fn number(self) -> u16 {
        match self {
            Self::A => 1,
            Self::Cname => 5,
            Self::Mx => 15,
            Self::Aaaa => 28,
            Self::Srv => 33,
            Self::Tlsa => 52,
            Self::Svcb => 64,
            Self::Https => 65,
        }
    }

    /// The type of this spelling, in any case, or of this number (`TYPE65`, RFC 3597 section 5).
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let number = text
            .split_at_checked(4)
            .filter(|(start, _)| start.eq_ignore_ascii_case("TYPE"))
            .and_then(|(_, number)| read_number(number));
        Self::ALL.iter().copied().find(|known| {
            text.eq_ignore_ascii_case(known.as_str()) || number == Some(known.number())
        })
    }
}

impl fmt::Display for ZoneRecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_spelt_and_numbered() {
        let numbers: Vec<_> = ZoneRecordType::ALL.iter().map(|it| it.number()).collect();
        assert!(numbers.is_sorted());
        for record_type in ZoneRecordType::ALL {
            let by_name = ZoneRecordType::from_text(&record_type.as_str().to_lowercase());
            assert_eq!(by_name, Some(*record_type));
            let by_number = ZoneRecordType::from_text(&format!("TYPE{}", record_type.number()));
            assert_eq!(by_number, Some(*record_type));
            assert_eq!(record_type.to_string(), record_type.as_str());
        }
        for text in [
            "",
            "TYPE",
            "TYPE2",
            "TYPEx",
            "TYPE+1",
            "TYPE65537",
            "AAA",
            "TÿPE1",
        ] {
            assert_eq!(ZoneRecordType::from_text(text), None, "{text}");
        }
    }
}
