//! Why networks and ports are no range of targets.

use super::limits::MAX_RANGE_TARGETS;
use crate::facts::Fact;

/// Why networks and ports are no [`TargetRange`](super::TargetRange). Codes are stable; new
/// ones may be added.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum TargetRangeError {
    /// There is no network.
    #[error("no network is given: give at least one, such as 192.0.2.0/24")]
    NoNetworks,
    /// There is no port.
    #[error("no port is given: give at least one, such as 443")]
    NoPorts,
    /// A port is 0.
    #[error("0 is not a port: a port is a number from 1 to 65535")]
    InvalidPort,
    /// There are more targets than [`MAX_RANGE_TARGETS`](super::limits::MAX_RANGE_TARGETS).
    #[error(
        "the networks have {targets} targets on these ports, and a range has at most \
         {MAX_RANGE_TARGETS}: give smaller networks or fewer ports; nobody can go through an \
         IPv6 network address by address, so give its hosts by name or address"
    )]
    TooManyTargets {
        /// How many there are; `u128::MAX` stands for that and more.
        targets: u128,
    },
}

impl TargetRangeError {
    /// Every code, in the order of declaration.
    pub const CODES: &'static [&'static str] = &[
        "no-networks",
        "no-ports",
        "invalid-port",
        "too-many-targets",
    ];

    /// The stable code, in kebab case, the same in every language.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoNetworks => "no-networks",
            Self::NoPorts => "no-ports",
            Self::InvalidPort => "invalid-port",
            Self::TooManyTargets { .. } => "too-many-targets",
        }
    }

    /// What it has to say besides its code: `targets` and `limit`, as decimal text, since they
    /// may be larger than the numbers of some languages.
    pub fn facts(&self) -> Vec<Fact> {
        match self {
            Self::NoNetworks | Self::NoPorts | Self::InvalidPort => Vec::new(),
            Self::TooManyTargets { targets } => vec![
                Fact::new("targets", targets.to_string()),
                Fact::new("limit", MAX_RANGE_TARGETS.to_string()),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_facts_and_sentences() {
        let errors = [
            TargetRangeError::NoNetworks,
            TargetRangeError::NoPorts,
            TargetRangeError::InvalidPort,
            TargetRangeError::TooManyTargets { targets: 1 << 64 },
        ];
        let codes: Vec<_> = errors.iter().map(TargetRangeError::code).collect();
        assert_eq!(codes, TargetRangeError::CODES);
        let [.., too_many] = errors;
        assert_eq!(
            too_many.facts(),
            [
                Fact::new("targets", "18446744073709551616"),
                Fact::new("limit", "68719476736"),
            ]
        );
        assert!(
            too_many
                .to_string()
                .starts_with("the networks have 18446744073709551616 targets on these ports"),
            "{too_many}"
        );
    }
}
