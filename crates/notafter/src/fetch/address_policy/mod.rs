//! Which addresses may be connected to.

mod special;
#[cfg(test)]
mod tests;

use std::net::IpAddr;
use std::sync::Arc;

use super::Network;

/// Which addresses may be connected to.
///
/// A product whose users type host names can be turned against its own network: a name may
/// have any address, and another one at each lookup. The policy is therefore asked for each
/// address that a connection is about to be made to, after the lookup, and nothing is
/// looked up again in between. Clones share what they hold.
///
/// The addresses that were refused stand in [`attempts`](super::Observation::attempts): whoever shows these to such users
/// shows them to what address the product's own resolver leads a name.
///
/// IPv4-mapped IPv6 addresses (`::ffff:192.0.2.1`) count as the IPv4 addresses that they stand
/// for, since the connection is one of IPv4.
///
/// ```
/// use notafter::fetch::{AddressPolicy, Outcome, FetchOptions, blocking};
/// use notafter::target::Target;
///
/// let options = FetchOptions::default().with_address_policy(AddressPolicy::PublicOnly);
/// let typed = Target::parse("https://127.0.0.1:8443").expect("a target");
/// let at = "2026-12-01".parse().expect("a date");
/// let observation = blocking::fetch(&typed, &options, at);
/// assert_eq!(observation.outcome, Outcome::AddressNotAllowed);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum AddressPolicy {
    /// Every address.
    #[default]
    Any,
    /// Addresses of the public internet alone. Refused are
    ///
    /// - every range that IANA's IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC
    ///   8190) do not call globally reachable; those that they do are allowed, such as
    ///   `192.31.196.0/24`;
    /// - multicast, and all of IPv6 outside `2000::/3`, which alone is given out as global
    ///   unicast (RFC 4291 section 2.4);
    /// - IPv6 addresses that tunnels lead to an IPv4 address (6to4, Teredo, IPv4-compatible). Those
    ///   of NAT64's well-known prefix `64:ff9b::/96` are judged as the IPv4 address in them;
    /// - `168.63.129.16`, at which the platform answers virtual machines of Microsoft Azure.
    ///
    /// What it cannot know: public addresses that only the product's own network can reach, and a
    /// NAT64 prefix of that network's own (RFC 6052 section 2.2). Those are for a firewall, or for
    /// [`Networks`](Self::Networks).
    PublicOnly,
    /// Addresses in one of these networks alone, whatever they are. None is allowed where there are
    /// no networks.
    Networks(Arc<[Network]>),
}

impl AddressPolicy {
    /// Only addresses in one of these networks.
    pub fn networks(networks: impl IntoIterator<Item = Network>) -> Self {
        Self::Networks(networks.into_iter().collect())
    }

    /// Whether this address may be connected to.
    pub fn allows(&self, address: IpAddr) -> bool {
        self.refusal(address).is_none()
    }

    /// Why this address may not be connected to, in a few words for a technician, such as
    /// `private use (RFC 1918)`; `None` where it may. The words are not stable.
    pub fn refusal(&self, address: IpAddr) -> Option<&'static str> {
        match self {
            Self::Any => None,
            Self::PublicOnly => special::refusal(address),
            Self::Networks(networks) => {
                let allowed = networks.iter().any(|network| network.contains(address));
                (!allowed).then_some("in none of the allowed networks")
            }
        }
    }
}
