//! Why a text is no network: a stable code, facts, and a sentence with the remedy.

use std::fmt;

use super::Network;
use super::text::shown;
use crate::facts::Fact;

/// Octets of the input that an error repeats at most: 64. The longest address has 45.
const MAX_QUOTED: usize = 64;

/// What is wrong with a network. Codes are stable; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NetworkErrorCode {
    /// There is nothing in it.
    Empty,
    /// What stands before the slash is no IP address. Fact: `address`.
    InvalidAddress,
    /// What stands after the slash is no number. Facts: `prefix`, and `suggestion` where a
    /// netmask was written.
    InvalidPrefix,
    /// The prefix is longer than the address. Facts: `length`, `limit`, both in bits.
    PrefixTooLong,
}

impl NetworkErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Empty,
        Self::InvalidAddress,
        Self::InvalidPrefix,
        Self::PrefixTooLong,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::InvalidAddress => "invalid-address",
            Self::InvalidPrefix => "invalid-prefix",
            Self::PrefixTooLong => "prefix-too-long",
        }
    }
}

impl fmt::Display for NetworkErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is no [`Network`]: what is wrong with it, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetworkError {
    /// What is wrong.
    pub code: NetworkErrorCode,
    detail: Detail,
}

/// What the codes have to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Detail {
    Nothing,
    Address(String),
    Prefix(String, Option<Network>),
    Length(u32, u8),
}

impl NetworkError {
    /// What there is to say besides the code; [`NetworkErrorCode`] lists the facts of each.
    /// The input is quoted in at most 64 octets, escaped.
    pub fn facts(&self) -> Vec<Fact> {
        match &self.detail {
            Detail::Nothing => Vec::new(),
            Detail::Address(address) => vec![Fact::new("address", address.as_str())],
            Detail::Prefix(prefix, suggestion) => {
                let mut facts = vec![Fact::new("prefix", prefix.as_str())];
                facts.extend(suggestion.map(|it| Fact::new("suggestion", it.to_string())));
                facts
            }
            Detail::Length(length, limit) => vec![
                Fact::new("length", *length),
                Fact::new("limit", u32::from(*limit)),
            ],
        }
    }

    /// The network that was probably meant.
    pub fn suggestion(&self) -> Option<Network> {
        match self.detail {
            Detail::Prefix(_, suggestion) => suggestion,
            _ => None,
        }
    }

    pub(super) const fn empty() -> Self {
        Self {
            code: NetworkErrorCode::Empty,
            detail: Detail::Nothing,
        }
    }

    pub(super) fn invalid_address(text: &str) -> Self {
        Self {
            code: NetworkErrorCode::InvalidAddress,
            detail: Detail::Address(shown(text.as_bytes(), MAX_QUOTED)),
        }
    }

    pub(super) fn invalid_prefix(text: &str, suggestion: Option<Network>) -> Self {
        Self {
            code: NetworkErrorCode::InvalidPrefix,
            detail: Detail::Prefix(shown(text.as_bytes(), MAX_QUOTED), suggestion),
        }
    }

    pub(super) const fn prefix_too_long(length: u32, limit: u8) -> Self {
        Self {
            code: NetworkErrorCode::PrefixTooLong,
            detail: Detail::Length(length, limit),
        }
    }
}

impl fmt::Display for NetworkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.detail {
            Detail::Nothing => {
                f.write_str("no network is given: write one such as 192.0.2.0/24 or 2001:db8::/32")
            }
            Detail::Address(address) => write!(
                f,
                "\"{address}\" is not an address: write a network as 192.0.2.0/24 or \
                 2001:db8::/32, without names, zones or leading zeros"
            ),
            Detail::Prefix(prefix, suggestion) => {
                write!(
                    f,
                    "\"{prefix}\" is not a prefix length: write the number of leading bits that \
                     count"
                )?;
                match suggestion {
                    Some(network) => write!(f, ": {network}"),
                    None => f.write_str(", as in 192.0.2.0/24"),
                }
            }
            Detail::Length(length, limit) => write!(
                f,
                "a prefix of {length} bits is longer than an address of this kind, which has \
                 {limit}"
            ),
        }
    }
}

impl std::error::Error for NetworkError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_of_every_code() {
        let names = |text: &str| {
            let error = text.parse::<Network>().unwrap_err();
            let names: Vec<_> = error.facts().iter().map(|fact| fact.name).collect();
            (error.code, names)
        };
        let seen = [
            names(""),
            names("x"),
            names("192.0.2.1/255.255.0.0"),
            names("::/129"),
        ];
        assert_eq!(
            seen,
            [
                (NetworkErrorCode::Empty, vec![]),
                (NetworkErrorCode::InvalidAddress, vec!["address"]),
                (
                    NetworkErrorCode::InvalidPrefix,
                    vec!["prefix", "suggestion"]
                ),
                (NetworkErrorCode::PrefixTooLong, vec!["length", "limit"]),
            ]
        );
        assert_eq!(
            seen.map(|(code, _)| code),
            NetworkErrorCode::ALL,
            "every code"
        );
        assert_eq!(
            "192.0.2.1/255.255.0.0"
                .parse::<Network>()
                .unwrap_err()
                .suggestion(),
            Some("192.0.0.0/16".parse().unwrap())
        );
    }
}
