//! A network as it stands in lists, with the ports that are asked on each of its addresses.

use std::net::IpAddr;

use super::{Network, NetworkError};
use crate::facts::Fact;

/// A network and its ports, in one text: `192.0.2.0/24:443,8443`.
///
/// ```
/// use notafter::fetch::NetworkPorts;
///
/// let given = NetworkPorts::parse("192.0.2.0/28:25,443").unwrap()?;
/// assert_eq!(given.network.to_string(), "192.0.2.0/28");
/// assert_eq!(given.ports, Some(vec![25, 443]));
/// assert!(NetworkPorts::parse("192.0.2.1:443").is_none(), "no network");
/// # Ok::<(), notafter::fetch::NetworkPortsError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NetworkPorts {
    /// The network.
    pub network: Network,
    /// The ports, from 1, in the order of the text; `None` where it has none.
    pub ports: Option<Vec<u16>>,
}

/// Why a text that is meant as a network with ports is none. Codes are stable; new ones may be added.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NetworkPortsError {
    /// The network is none.
    #[error(transparent)]
    Network(#[from] NetworkError),
    /// What stands behind the colon are no ports.
    #[error(
        "ports of a network are numbers from 1 to 65535 with commas between them, such as 192.0.2.0/24:443,8443"
    )]
    InvalidPort,
}

impl NetworkPortsError {
    /// The stable code, in kebab case: that of the network's error, or `invalid-port`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Network(error) => error.code.as_str(),
            Self::InvalidPort => "invalid-port",
        }
    }

    /// What it has to say besides its code.
    pub fn facts(&self) -> Vec<Fact> {
        match self {
            Self::Network(error) => error.facts(),
            Self::InvalidPort => Vec::new(),
        }
    }
}

impl NetworkPorts {
    /// Reads a text that is meant as a network: it has an address, a slash and a digit. `None` where it does not: it may
    /// be a target.
    ///
    /// Of IPv6, the brackets may stand around the address or around the network, or be left out: behind the slash a
    /// colon can only be that of the ports.
    ///
    /// # Errors
    ///
    /// Where the network or its ports are none.
    pub fn parse(text: &str) -> Option<Result<Self, NetworkPortsError>> {
        let (network, ports) = split(text.trim())?;
        Some(Self::read(&network, ports))
    }

    fn read(network: &str, ports: Option<&str>) -> Result<Self, NetworkPortsError> {
        Ok(Self {
            network: network.parse()?,
            ports: ports.map(read_ports).transpose()?,
        })
    }
}

fn split(text: &str) -> Option<(String, Option<&str>)> {
    let (address, rest) = text.split_once('/')?;
    let (address, is_open) = match address.strip_prefix('[') {
        Some(address) => match address.strip_suffix(']') {
            Some(address) => (address, false),
            None => (address, true),
        },
        None => (address, false),
    };
    let _: IpAddr = address.parse().ok()?;
    if !rest.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let (prefix, ports) = match rest.split_once(':') {
        Some((prefix, ports)) => (prefix, Some(ports)),
        None => (rest, None),
    };
    let prefix = if is_open {
        prefix.strip_suffix(']')?
    } else {
        prefix
    };
    Some((format!("{address}/{prefix}"), ports))
}

fn read_ports(text: &str) -> Result<Vec<u16>, NetworkPortsError> {
    let ports = text.split(',').map(|port| match port.trim().parse() {
        Ok(0) | Err(_) => Err(NetworkPortsError::InvalidPort),
        Ok(port) => Ok(port),
    });
    ports.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_with_and_without_ports() {
        for (text, network, ports) in [
            ("192.0.2.0/24", "192.0.2.0/24", None),
            (" 192.0.2.0/24 ", "192.0.2.0/24", None),
            ("192.0.2.0/24:25, 443", "192.0.2.0/24", Some(vec![25, 443])),
            ("2001:db8::/64:636", "2001:db8::/64", Some(vec![636])),
            ("[2001:db8::/64]:636", "2001:db8::/64", Some(vec![636])),
            ("[2001:db8::]/64:636", "2001:db8::/64", Some(vec![636])),
            ("[2001:db8::/64]", "2001:db8::/64", None),
        ] {
            let given = NetworkPorts::parse(text).unwrap().unwrap();
            assert_eq!(
                (given.network.to_string().as_str(), given.ports),
                (network, ports),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_meant_otherwise() {
        for text in [
            "",
            "192.0.2.1",
            "192.0.2.1:443",
            "192.0.2.1/x",
            "192.0.2.1/",
            "a.example/24",
            "[2001:db8::/64",
        ] {
            assert_eq!(NetworkPorts::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_wrong() {
        for (text, code, facts) in [
            ("192.0.2.0/33", "prefix-too-long", 2),
            ("192.0.2.0/255.255.255.0", "invalid-prefix", 2),
            ("192.0.2.0/24:", "invalid-port", 0),
            ("192.0.2.0/24:0", "invalid-port", 0),
            ("192.0.2.0/24:443,65536", "invalid-port", 0),
            ("192.0.2.0/24:https", "invalid-port", 0),
        ] {
            let error = NetworkPorts::parse(text).unwrap().unwrap_err();
            assert_eq!((error.code(), error.facts().len()), (code, facts), "{text}");
        }
    }
}
