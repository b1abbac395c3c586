//! The target itself and its canonical text.

use std::fmt;
use std::str::FromStr;

use super::{Host, Service, TargetError};

/// A server to fetch a certificate from.
///
/// Its text is `host:port` where the port implies the service
/// ([`Service::for_port`]), and `service://host:port` elsewhere; an IPv6 address
/// stands in square brackets. The port is always written, so that one server has
/// one text. Parsing that text gives an equal target.
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
    /// A target of these parts. A port of 0 is not refused here, but nothing
    /// listens on it and its text does not parse.
    pub const fn new(host: Host, port: u16, service: Service) -> Self {
        Self {
            host,
            port,
            service,
        }
    }

    /// The shortest text that parses to this target: the host alone for TLS on
    /// port 443. For suggestions, which people read.
    pub(super) fn short(&self) -> String {
        if self.service == Service::Tls && self.port == Service::Tls.default_port() {
            self.host.to_string()
        } else {
            self.to_string()
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if Service::for_port(self.port) != self.service {
            write!(f, "{}://", self.service)?;
        }
        match &self.host {
            Host::Ip(std::net::IpAddr::V6(address)) => write!(f, "[{address}]:{}", self.port),
            host => write!(f, "{host}:{}", self.port),
        }
    }
}

impl FromStr for Target {
    type Err = TargetError;

    /// As [`Target::parse`].
    fn from_str(text: &str) -> Result<Self, TargetError> {
        Self::parse(text)
    }
}
