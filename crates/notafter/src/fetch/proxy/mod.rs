//! Through a proxy: HTTP CONNECT and SOCKS5.

use std::net::SocketAddr;

use super::dialogue::Dialogue;
use crate::target::Host;

/// Where a proxy is to connect to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// An address, looked up here.
    Address(SocketAddr),
    /// A name, which the proxy looks up, and a port.
    Name(String, u16),
}

/// A proxy to connect through.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Proxy {
    /// Its name or address. The address policy does not apply to it: whoever runs the
    /// product chose it.
    pub host: Host,
    /// Its TCP port.
    pub port: u16,
    /// Whether the proxy looks names up, which is done only under
    /// [`AddressPolicy::Any`](super::AddressPolicy::Any).
    pub remote_names: bool,
}

impl Proxy {
    /// The dialogue that leads to this destination.
    pub(crate) fn dialogue(&self, destination: &Destination) -> Box<dyn Dialogue> {
        let _ = destination;
        todo!()
    }
}
