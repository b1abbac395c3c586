//! Where a server serves the certificate, and how TLS begins there.

use std::net::SocketAddr;

/// One port of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// The scheme of a target that says how TLS begins: `imap`, `imaps`, ...
    pub scheme: &'static str,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Endpoint {
    /// One endpoint for each scheme, in the order of the addresses.
    #[cfg(unix)]
    pub(super) fn all(schemes: &[&'static str], addresses: &[SocketAddr]) -> Vec<Self> {
        assert_eq!(schemes.len(), addresses.len());
        schemes
            .iter()
            .zip(addresses)
            .map(|(scheme, address)| Self {
                scheme,
                address: *address,
            })
            .collect()
    }

    /// The target of this endpoint, with this name as its host.
    pub fn target(&self, host: &str) -> String {
        format!("{}://{host}:{}", self.scheme, self.address.port())
    }

    /// The arguments with which `openssl s_client` begins TLS here as `host`; `None` for
    /// the services that it does not speak.
    pub fn openssl_arguments<'a>(&self, host: &'a str) -> Option<Vec<&'a str>> {
        let arguments = match self.scheme {
            "imaps" | "ircs" | "ldaps" | "pop3s" | "https" => vec![],
            "smtp" => vec!["-starttls", "smtp"],
            "lmtp" => vec!["-starttls", "lmtp"],
            "imap" => vec!["-starttls", "imap"],
            "pop3" => vec!["-starttls", "pop3"],
            "ftp" => vec!["-starttls", "ftp"],
            "ldap" => vec!["-starttls", "ldap"],
            "sieve" => vec!["-starttls", "sieve"],
            "nntp" => vec!["-starttls", "nntp"],
            "irc" => vec!["-starttls", "irc"],
            "mysql" => vec!["-starttls", "mysql"],
            "postgres" => vec!["-starttls", "postgres"],
            "xmpp-client" => vec!["-starttls", "xmpp", "-xmpphost", host],
            "xmpp-server" => vec!["-starttls", "xmpp-server", "-xmpphost", host],
            _ => return None,
        };
        Some(arguments)
    }
}
