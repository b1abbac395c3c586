//! How to fetch.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use super::limits::{DEFAULT_TIMEOUT, MAX_TIMEOUT};
use super::{AddressPolicy, ClientCertificate, KeyType, Method, Proxy, Resolver, SystemResolver};

/// How to fetch. The default is right for a public server.
///
/// ```
/// use std::time::Duration;
///
/// use notafter::fetch::{AddressPolicy, FetchOptions, Method, Proxy};
///
/// let proxy: Proxy = "socks5://proxy.example.com".parse().expect("a proxy");
/// let options = FetchOptions::default()
///     .with_timeout(Duration::from_secs(5))
///     .with_method(Method::CertificateOnly)
///     .with_address_policy(AddressPolicy::PublicOnly)
///     .with_proxy(proxy);
/// # assert_eq!(options.timeout, Duration::from_secs(5));
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FetchOptions {
    /// Time for the whole: resolution, every connection attempt, every dialogue and the handshake.
    /// [`DEFAULT_TIMEOUT`] by default, cut to [`MAX_TIMEOUT`](super::limits::MAX_TIMEOUT).
    pub timeout: Duration,
    /// How to read the certificates: by a handshake, by default.
    ///
    /// [`Method::CertificateOnly`] stops as soon as they are here, which costs a fraction: for
    /// inventories. In TLS 1.2 and older they are then read in the clear, without any
    /// cryptography; a server that speaks TLS 1.3 alone is asked by a handshake that stops after
    /// the certificate.
    pub method: Method,
    /// Whether [`Method::CertificateOnly`] goes on from the certificates to the signature that
    /// shows possession, where the server makes one. No by default.
    pub prove_possession: bool,
    /// Whether servers that cannot be talked to by a handshake (too old, nothing in common) are
    /// asked again, so that their certificates can be read in the clear. Yes by default.
    pub fallback: bool,
    /// The name to send in Server Name Indication: the target's, by default.
    pub server_name: ServerNameIndication,
    /// The only type of key that is wanted, for servers with several certificates: any, by
    /// default.
    pub key_type: Option<KeyType>,
    /// Application protocols to offer (RFC 7301), the preferred one first; each has 1 to
    /// 255 octets, and all have [`MAX_ALPN_SIZE`](super::limits::MAX_ALPN_SIZE). None by default: a server that knows none of those offered would
    /// refuse.
    pub alpn: Vec<Vec<u8>>,
    /// The certificate to give where one is demanded: none, by default.
    pub client_certificate: Option<ClientCertificate>,
    /// Which addresses may be connected to: any, by default. It is asked for each address that a
    /// connection is about to be made to, after resolution.
    pub address_policy: AddressPolicy,
    /// The address to connect to in place of those of the target's name: none, by default.
    pub address: Option<IpAddr>,
    /// The proxy to connect through: none, by default.
    pub proxy: Option<Proxy>,
    /// Who turns names into addresses: the operating system by default.
    pub resolver: Arc<dyn Resolver>,
}

/// What to send in Server Name Indication (RFC 6066 section 3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerNameIndication {
    /// The target's name; nothing where it is an address.
    #[default]
    Target,
    /// Nothing: the server then shows its default certificate.
    Nothing,
    /// This name: A-labels, no final dot.
    Name(String),
}

impl Default for FetchOptions {
    fn default() -> Self {
        Self {
            timeout: DEFAULT_TIMEOUT,
            method: Method::Handshake,
            prove_possession: false,
            fallback: true,
            server_name: ServerNameIndication::Target,
            key_type: None,
            alpn: Vec::new(),
            client_certificate: None,
            address_policy: AddressPolicy::Any,
            address: None,
            proxy: None,
            resolver: Arc::new(SystemResolver),
        }
    }
}

impl FetchOptions {
    /// The time for the whole, cut to what is allowed.
    pub(super) fn allowed_time(&self) -> Duration {
        self.timeout.min(MAX_TIMEOUT)
    }

    /// The same, with this much time for the whole.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// The same, reading the certificates in this way.
    #[must_use]
    pub fn with_method(self, method: Method) -> Self {
        Self { method, ..self }
    }

    /// The same, waiting for the signature that shows possession, or not, where the certificate
    /// alone is read.
    #[must_use]
    pub fn with_prove_possession(self, prove_possession: bool) -> Self {
        Self {
            prove_possession,
            ..self
        }
    }

    /// The same, asking old servers again, or not.
    #[must_use]
    pub fn with_fallback(self, fallback: bool) -> Self {
        Self { fallback, ..self }
    }

    /// The same, with this in Server Name Indication.
    #[must_use]
    pub fn with_server_name(self, server_name: ServerNameIndication) -> Self {
        Self {
            server_name,
            ..self
        }
    }

    /// The same, asking for a certificate with this type of key.
    #[must_use]
    pub fn with_key_type(self, key_type: KeyType) -> Self {
        Self {
            key_type: Some(key_type),
            ..self
        }
    }

    /// The same, with these application protocols offered.
    #[must_use]
    pub fn with_alpn(self, alpn: Vec<Vec<u8>>) -> Self {
        Self { alpn, ..self }
    }

    /// The same, with this certificate for servers that demand one.
    #[must_use]
    pub fn with_client_certificate(self, client_certificate: ClientCertificate) -> Self {
        Self {
            client_certificate: Some(client_certificate),
            ..self
        }
    }

    /// The same, connecting only to these addresses.
    #[must_use]
    pub fn with_address_policy(self, address_policy: AddressPolicy) -> Self {
        Self {
            address_policy,
            ..self
        }
    }

    /// The same, connecting to this address whatever the target's name has.
    #[must_use]
    pub fn with_address(self, address: IpAddr) -> Self {
        Self {
            address: Some(address),
            ..self
        }
    }

    /// The same, through this proxy.
    #[must_use]
    pub fn with_proxy(self, proxy: Proxy) -> Self {
        Self {
            proxy: Some(proxy),
            ..self
        }
    }

    /// The same, with another resolver.
    #[must_use]
    pub fn with_resolver(self, resolver: Arc<dyn Resolver>) -> Self {
        Self { resolver, ..self }
    }
}
