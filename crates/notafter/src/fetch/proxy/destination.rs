//! Where a proxy is to connect to.

use std::net::{IpAddr, SocketAddr};

/// Where a proxy is to connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// An address, looked up here.
    Address(SocketAddr),
    /// A name, which the proxy looks up, and a port.
    Name(String, u16),
}

impl Destination {
    /// The address as it is sent, if it is one: an IPv4-mapped one as the IPv4 address that it
    /// stands for, as which it was judged here.
    pub(super) fn address(&self) -> Option<IpAddr> {
        match self {
            Self::Address(address) => Some(address.ip().to_canonical()),
            Self::Name(..) => None,
        }
    }

    pub(super) const fn port(&self) -> u16 {
        match self {
            Self::Address(address) => address.port(),
            Self::Name(_, port) => *port,
        }
    }
}
