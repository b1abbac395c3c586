//! Which proxy, and how it is spoken to.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

use super::credentials::Credentials;
use super::http_connect::HttpConnect;
use super::socks5::Socks5;
use super::{Destination, ProxyError};
use crate::fetch::dialogue::Dialogue;
use crate::fetch::limits::{DEFAULT_HTTP_PROXY_PORT, DEFAULT_SOCKS_PORT};
use crate::target::Host;

/// What a proxy speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProxyProtocol {
    /// The CONNECT method of HTTP (RFC 9110 section 9.3.6), in the clear.
    HttpConnect,
    /// SOCKS version 5 (RFC 1928).
    Socks5,
}

impl ProxyProtocol {
    /// Every protocol, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::HttpConnect, Self::Socks5];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HttpConnect => "http-connect",
            Self::Socks5 => "socks5",
        }
    }

    /// The port where none is given.
    pub const fn default_port(self) -> u16 {
        match self {
            Self::HttpConnect => DEFAULT_HTTP_PROXY_PORT,
            Self::Socks5 => DEFAULT_SOCKS_PORT,
        }
    }
}

impl fmt::Display for ProxyProtocol {
    /// Its name, for people.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::HttpConnect => "HTTP CONNECT",
            Self::Socks5 => "SOCKS5",
        })
    }
}

/// A proxy to connect through.
///
/// Its user name and password go to it in the clear, in either protocol: it should stand in
/// one's own network. They are shown neither by `Debug` nor by `Display`.
///
/// ```
/// use notafter::fetch::Proxy;
///
/// let proxy = Proxy::parse("socks5h://anna:p%40ss@proxy.example.com")?;
/// assert_eq!(proxy.port, 1080);
/// assert!(proxy.remote_names);
/// assert_eq!(proxy.to_string(), "socks5h://proxy.example.com:1080");
/// # Ok::<(), notafter::fetch::ProxyError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Proxy {
    /// Its name or address. The address policy does not apply to it: whoever runs the
    /// product chose it.
    pub host: Host,
    /// Its TCP port.
    pub port: u16,
    /// Whether the proxy looks names up, which is done only under
    /// [`AddressPolicy::Any`](crate::fetch::AddressPolicy::Any). No by default.
    pub remote_names: bool,
    protocol: ProxyProtocol,
    credentials: Option<Credentials>,
}

impl Proxy {
    /// An HTTP proxy that takes CONNECT, spoken to in the clear.
    pub const fn http(host: Host, port: u16) -> Self {
        Self::new(ProxyProtocol::HttpConnect, host, port)
    }

    /// A SOCKS5 proxy.
    pub const fn socks5(host: Host, port: u16) -> Self {
        Self::new(ProxyProtocol::Socks5, host, port)
    }

    pub(super) const fn new(protocol: ProxyProtocol, host: Host, port: u16) -> Self {
        Self {
            host,
            port,
            remote_names: false,
            protocol,
            credentials: None,
        }
    }

    /// The same, looking names up at the proxy, or here.
    #[must_use]
    pub fn with_remote_names(self, remote_names: bool) -> Self {
        Self {
            remote_names,
            ..self
        }
    }

    /// The same, with this user name and password. They are octets; people's are UTF-8.
    ///
    /// # Errors
    ///
    /// [`InvalidUserName`](super::ProxyErrorCode::InvalidUserName) and
    /// [`InvalidPassword`](super::ProxyErrorCode::InvalidPassword), where the protocol cannot carry
    /// them. SOCKS5 takes 1 to 255 octets of each (RFC 1929 section 2). HTTP takes up to
    /// [`MAX_HTTP_CREDENTIAL`](crate::fetch::limits::MAX_HTTP_CREDENTIAL), no control characters, and
    /// no colon in the user name (RFC 7617 section 2).
    pub fn with_credentials(
        self,
        user_name: impl Into<Vec<u8>>,
        password: impl Into<Vec<u8>>,
    ) -> Result<Self, ProxyError> {
        let credentials = Credentials::new(self.protocol, user_name.into(), password.into())?;
        Ok(Self {
            credentials: Some(credentials),
            ..self
        })
    }

    /// What it speaks.
    pub const fn protocol(&self) -> ProxyProtocol {
        self.protocol
    }

    /// Whether there are a user name and a password for it.
    pub const fn has_credentials(&self) -> bool {
        self.credentials.is_some()
    }

    /// The dialogue that leads to this destination.
    pub(crate) fn dialogue(&self, destination: &Destination) -> Box<dyn Dialogue> {
        let credentials = self.credentials.as_ref();
        match self.protocol {
            ProxyProtocol::HttpConnect => Box::new(HttpConnect::new(destination, credentials)),
            ProxyProtocol::Socks5 => Box::new(Socks5::new(destination, credentials)),
        }
    }
}

impl fmt::Display for Proxy {
    /// As [`Proxy::parse`] reads it, the port always written and without credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = match self.protocol {
            ProxyProtocol::HttpConnect => "http",
            ProxyProtocol::Socks5 if self.remote_names => "socks5h",
            ProxyProtocol::Socks5 => "socks5",
        };
        match &self.host {
            Host::Ip(IpAddr::V6(address)) => write!(f, "{scheme}://[{address}]:{}", self.port),
            host => write!(f, "{scheme}://{host}:{}", self.port),
        }
    }
}

impl FromStr for Proxy {
    type Err = ProxyError;

    /// As [`Proxy::parse`].
    fn from_str(text: &str) -> Result<Self, ProxyError> {
        Self::parse(text)
    }
}
