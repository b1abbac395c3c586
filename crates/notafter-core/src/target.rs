//! What to look at: a host, a port and the service spoken there.

use std::fmt;
use std::net::IpAddr;

/// A server to fetch a certificate from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Target {
    /// The name or address.
    pub host: Host,
    /// The TCP port, 1 to 65535.
    pub port: u16,
    /// How TLS begins there.
    pub service: Service,
}

impl Target {
    /// A target of these parts.
    pub const fn new(host: Host, port: u16, service: Service) -> Self {
        Self {
            host,
            port,
            service,
        }
    }
}

/// A host, by name or by address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Host {
    /// A DNS name: A-labels, lower case, no final dot.
    Dns(String),
    /// An IP address.
    Ip(IpAddr),
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dns(name) => f.write_str(name),
            Self::Ip(address) => write!(f, "{address}"),
        }
    }
}

/// How TLS begins on a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// TLS from the first octet: https, imaps, smtps, ldaps ...
    Tls,
}
