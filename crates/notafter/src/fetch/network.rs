//! Networks in CIDR notation.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use ipnet::{IpNet, Ipv4Net};

use super::NetworkError;
use super::addresses::{Addresses, Family, Span};

/// A network: an address and the number of its leading bits that count (RFC 4632 section
/// 3.1, RFC 4291 section 2.3).
///
/// Its text is `192.0.2.0/24` or `2001:db8::/32`. Where it is read:
///
/// - a bare address is the network of that address alone (`/32` or `/128`);
/// - bits behind the prefix are cut off: `192.0.2.77/24` is `192.0.2.0/24`;
/// - an IPv4-mapped network such as `::ffff:192.0.2.0/120` is the IPv4 network that it stands
///   for, since connections to its addresses are IPv4;
/// - white space around it is ignored.
///
/// ```
/// use notafter::fetch::Network;
///
/// let network: Network = "192.0.2.77/24".parse().expect("a network");
/// assert_eq!(network.to_string(), "192.0.2.0/24");
/// assert!(network.contains("192.0.2.200".parse().expect("an address")));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Network(IpNet);

impl Network {
    /// The network that this address is in, with a prefix of so many bits: at most 32 for
    /// IPv4 and 128 for IPv6. The address' other bits are cut off.
    ///
    /// # Errors
    ///
    /// [`PrefixTooLong`](super::NetworkErrorCode::PrefixTooLong).
    pub fn new(address: IpAddr, prefix_length: u8) -> Result<Self, NetworkError> {
        match IpNet::new(address, prefix_length) {
            Ok(network) => Ok(Self(unmapped(network.trunc()))),
            Err(_) => Err(NetworkError::prefix_too_long(
                u32::from(prefix_length),
                longest_prefix(address),
            )),
        }
    }

    /// The first address.
    pub fn address(&self) -> IpAddr {
        self.0.network()
    }

    /// The number of leading bits that all its addresses share: 0 to 32 for IPv4, 0 to 128 for
    /// IPv6.
    pub fn prefix_length(&self) -> u8 {
        self.0.prefix_len()
    }

    /// Whether the address is in it. An IPv4-mapped IPv6 address counts as the IPv4 address
    /// that it stands for: it is in `192.0.2.0/24`, but not in `::/0`.
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }

    /// The addresses that hosts can have, in order. An IPv4 network of a prefix up to 30
    /// bits leaves out its first and last address, which stand for the network itself and for
    /// a broadcast (RFC 1122 section 3.2.1.3; RFC 3021 for prefixes of 31 bits).
    ///
    /// They are made one at a time, so that large networks take no memory; a `/64` of IPv6
    /// takes longer than anybody can wait.
    pub fn addresses(&self) -> Addresses {
        self.span().addresses()
    }

    /// How many [`addresses`](Self::addresses) there are; `u128::MAX` for `::/0`, which has
    /// one more.
    pub fn address_count(&self) -> u128 {
        self.span().count()
    }

    /// The run of [`addresses`](Self::addresses).
    pub(super) fn span(&self) -> Span {
        match self.0 {
            IpNet::V4(network) => {
                let first = u128::from(u32::from(network.network()));
                let last = u128::from(u32::from(network.broadcast()));
                let ends = u128::from(network.prefix_len() <= 30);
                Span {
                    family: Family::V4,
                    first: first.saturating_add(ends),
                    last: last.saturating_sub(ends),
                }
            }
            IpNet::V6(network) => Span {
                family: Family::V6,
                first: u128::from(network.network()),
                last: u128::from(network.broadcast()),
            },
        }
    }
}

impl From<IpAddr> for Network {
    /// The network of this address alone.
    fn from(address: IpAddr) -> Self {
        Self(unmapped(IpNet::from(address)))
    }
}

impl FromStr for Network {
    type Err = NetworkError;

    /// Reads CIDR notation, or a bare address.
    fn from_str(text: &str) -> Result<Self, NetworkError> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NetworkError::empty());
        }
        let Some((address, prefix)) = text.split_once('/') else {
            return parse_address(text).map(Self::from);
        };
        let address = parse_address(address)?;
        match parse_prefix(prefix) {
            Some(length) if length <= u32::from(longest_prefix(address)) => {
                Self::new(address, u8::try_from(length).unwrap_or(u8::MAX))
            }
            Some(length) => Err(NetworkError::prefix_too_long(
                length,
                longest_prefix(address),
            )),
            None => Err(NetworkError::invalid_prefix(
                prefix,
                by_mask(address, prefix),
            )),
        }
    }
}

impl fmt::Display for Network {
    /// CIDR notation, the prefix always written.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address(), self.prefix_length())
    }
}

const fn longest_prefix(address: IpAddr) -> u8 {
    match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    }
}

/// The standard library takes four decimal numbers without leading zeros, which some
/// programs read as octal, and no zones.
fn parse_address(text: &str) -> Result<IpAddr, NetworkError> {
    text.parse()
        .map_err(|_| NetworkError::invalid_address(text))
}

/// One to three digits and nothing else: no sign, and no leading zero.
fn parse_prefix(text: &str) -> Option<u32> {
    let plain = matches!(text.len(), 1..=3)
        && text.bytes().all(|octet| octet.is_ascii_digit())
        && (text == "0" || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

/// The network, where a netmask was written for the prefix.
fn by_mask(address: IpAddr, mask: &str) -> Option<Network> {
    let prefix = ipnet::ipv4_mask_to_prefix(mask.parse().ok()?).ok()?;
    match address {
        IpAddr::V4(_) => Network::new(address, prefix).ok(),
        IpAddr::V6(_) => None,
    }
}

/// The IPv4 network that an IPv4-mapped one stands for; any other as it is.
fn unmapped(network: IpNet) -> IpNet {
    let IpNet::V6(mapped) = network else {
        return network;
    };
    let address = mapped.network().to_ipv4_mapped();
    let prefix = mapped.prefix_len().checked_sub(96);
    match (address, prefix) {
        (Some(address), Some(prefix)) => Ipv4Net::new(address, prefix).map_or(network, IpNet::V4),
        _ => network,
    }
}

#[cfg(test)]
mod tests {
    use super::super::NetworkErrorCode as Code;
    use super::*;

    fn network(text: &str) -> Network {
        text.parse()
            .unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_read_and_how_it_is_written() {
        for (text, expected) in [
            ("192.0.2.0/24", "192.0.2.0/24"),
            ("192.0.2.77/24", "192.0.2.0/24"),
            ("192.0.2.77", "192.0.2.77/32"),
            (" 10.0.0.0/8\n", "10.0.0.0/8"),
            ("10.1.2.3/0", "0.0.0.0/0"),
            ("2001:DB8::1", "2001:db8::1/128"),
            ("2001:db8:ffff::/33", "2001:db8:8000::/33"),
            ("2001:db8::1/0", "::/0"),
            ("::ffff:192.0.2.77/120", "192.0.2.0/24"),
            ("::ffff:192.0.2.77", "192.0.2.77/32"),
            ("::ffff:0:0/96", "0.0.0.0/0"),
            ("::ffff:0:0/95", "::fffe:0:0/95"),
        ] {
            let read = network(text);
            assert_eq!(read.to_string(), expected, "{text}");
            assert_eq!(network(expected), read, "its text gives the same");
        }
    }

    #[test]
    fn parts() {
        let read = network("192.0.2.77/25");
        assert_eq!(read.address(), address("192.0.2.0"));
        assert_eq!(read.prefix_length(), 25);
        assert_eq!(Network::new(address("192.0.2.9"), 25), Ok(read));
        let error = Network::new(address("192.0.2.9"), 33).unwrap_err();
        assert_eq!(error.code, Code::PrefixTooLong);
        assert!(Network::new(address("::"), 128).is_ok());
        assert!(Network::new(address("::"), 129).is_err());
    }

    #[test]
    fn what_is_refused_and_with_which_words() {
        for (text, code, sentence) in [
            (
                "  ",
                Code::Empty,
                "no network is given: write one such as 192.0.2.0/24 or 2001:db8::/32",
            ),
            (
                "example.com/24",
                Code::InvalidAddress,
                "\"example.com\" is not an address: write a network as 192.0.2.0/24 or \
                 2001:db8::/32, without names, zones or leading zeros",
            ),
            (
                "192.0.2.0/",
                Code::InvalidPrefix,
                "\"\" is not a prefix length: write the number of leading bits that count, as in \
                 192.0.2.0/24",
            ),
            (
                "192.0.2.9/255.255.255.0",
                Code::InvalidPrefix,
                "\"255.255.255.0\" is not a prefix length: write the number of leading bits that \
                 count: 192.0.2.0/24",
            ),
            (
                "192.0.2.0/33",
                Code::PrefixTooLong,
                "a prefix of 33 bits is longer than an address of this kind, which has 32",
            ),
            (
                "2001:db8::/999",
                Code::PrefixTooLong,
                "a prefix of 999 bits is longer than an address of this kind, which has 128",
            ),
        ] {
            let error = text.parse::<Network>().unwrap_err();
            assert_eq!(error.code, code, "{text}");
            assert_eq!(error.to_string(), sentence, "{text}");
        }
        for (text, code) in [
            ("10/8", Code::InvalidAddress),
            ("010.0.0.0/8", Code::InvalidAddress),
            ("0x0a.0.0.0/8", Code::InvalidAddress),
            ("[2001:db8::]/32", Code::InvalidAddress),
            ("fe80::1%eth0/64", Code::InvalidAddress),
            ("192.0.2.0-192.0.2.9", Code::InvalidAddress),
            ("/24", Code::InvalidAddress),
            ("192.0.2.0/+24", Code::InvalidPrefix),
            ("192.0.2.0/024", Code::InvalidPrefix),
            ("192.0.2.0/-1", Code::InvalidPrefix),
            ("192.0.2.0/24/24", Code::InvalidPrefix),
            ("192.0.2.0/4294967320", Code::InvalidPrefix),
            ("192.0.2.0/255.0.255.0", Code::InvalidPrefix),
            ("2001:db8::/255.0.0.0", Code::InvalidPrefix),
        ] {
            assert_eq!(text.parse::<Network>().unwrap_err().code, code, "{text}");
        }
    }

    #[test]
    fn what_is_quoted_is_short_and_harmless() {
        let text = format!("\x1b[2J{}", "x".repeat(10_000));
        let error = text.parse::<Network>().unwrap_err().to_string();
        assert!(error.len() < 250, "{error}");
        assert!(error.starts_with(r#""\x1b[2Jxxx"#), "{error}");
    }

    #[test]
    fn contains_its_addresses_and_no_other() {
        for (text, inside, outside) in [
            (
                "192.0.2.64/26",
                &["192.0.2.64", "192.0.2.127", "::ffff:192.0.2.100"][..],
                &["192.0.2.63", "192.0.2.128", "::192.0.2.100", "::"][..],
            ),
            (
                "2001:db8::/33",
                &["2001:db8::", "2001:db8:7fff:ffff:ffff:ffff:ffff:ffff"],
                &[
                    "2001:db8:8000::",
                    "2001:db7:ffff:ffff:ffff:ffff:ffff:ffff",
                    "32.1.13.184",
                ],
            ),
            (
                "::/0",
                &["::", "2001:db8::1"],
                &["192.0.2.1", "::ffff:192.0.2.1"],
            ),
            (
                "0.0.0.0/0",
                &["0.0.0.0", "::ffff:255.255.255.255"],
                &["::1"],
            ),
            ("192.0.2.7", &["192.0.2.7"], &["192.0.2.6", "192.0.2.8"]),
        ] {
            for one in inside {
                assert!(network(text).contains(address(one)), "{one} in {text}");
            }
            for one in outside {
                assert!(!network(text).contains(address(one)), "{one} not in {text}");
            }
        }
    }

    #[test]
    fn addresses_of_hosts() {
        for (text, expected) in [
            ("192.0.2.0/30", &["192.0.2.1", "192.0.2.2"][..]),
            ("192.0.2.0/31", &["192.0.2.0", "192.0.2.1"]),
            ("192.0.2.9/32", &["192.0.2.9"]),
            (
                "255.255.255.254/31",
                &["255.255.255.254", "255.255.255.255"],
            ),
            ("2001:db8::/127", &["2001:db8::", "2001:db8::1"]),
            (
                "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
                &["ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
            ),
        ] {
            let addresses: Vec<_> = network(text).addresses().map(|a| a.to_string()).collect();
            assert_eq!(addresses, expected, "{text}");
            assert_eq!(network(text).addresses().size_hint().0, expected.len());
        }
        assert_eq!(network("10.0.0.0/16").addresses().count(), 65_534);
        assert_eq!(
            network("0.0.0.0/0").addresses().next(),
            Some(address("0.0.0.1"))
        );
    }

    #[test]
    fn counted_without_counting() {
        for (text, expected) in [
            ("192.0.2.0/32", 1),
            ("192.0.2.0/31", 2),
            ("192.0.2.0/30", 2),
            ("192.0.2.0/24", 254),
            ("0.0.0.0/0", (1 << 32) - 2),
            ("2001:db8::/64", 1 << 64),
            ("::/1", 1 << 127),
            ("::/0", u128::MAX),
        ] {
            assert_eq!(network(text).address_count(), expected, "{text}");
        }
    }
}
