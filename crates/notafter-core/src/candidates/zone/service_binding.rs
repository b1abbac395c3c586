//! Service bindings: HTTPS and SVCB records (RFC 9460).

use super::ZoneIssueCode as Code;
use super::ZoneRecordType;
use super::issue::Fault;
use super::name::Name;
use super::number::read_port;

/// The port of DNS over TLS (RFC 7858 section 3.1).
const DNS_OVER_TLS: u16 = 853;

/// The port of https, and of DNS over HTTPS.
const HTTPS: u16 = 443;

/// What a record binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Https,
    Dns,
}

/// The owner of a service binding, taken apart (RFC 9460 sections 2.3 and 9.1).
#[derive(Debug)]
pub(super) struct Origin {
    /// The host that clients ask for.
    pub(super) host: Name,
    scheme: Scheme,
    /// The port in the owner, `_8443._https`.
    port: Option<u16>,
}

impl Origin {
    /// `None` where the record binds something else.
    pub(super) fn of(owner: &Name, record_type: ZoneRecordType) -> Option<Self> {
        let Some((first, above)) = owner.split_underscored() else {
            return (record_type == ZoneRecordType::Https).then(|| Self {
                host: owner.clone(),
                scheme: Scheme::Https,
                port: None,
            });
        };
        let (port, scheme, host) = match read_port(first) {
            Some(port) => {
                let (scheme, host) = above.split_underscored()?;
                (Some(port), scheme.to_owned(), host)
            }
            None => (None, first.to_owned(), above),
        };
        let scheme = match (scheme.as_str(), record_type) {
            ("https", ZoneRecordType::Https) => Scheme::Https,
            ("dns", ZoneRecordType::Svcb) => Scheme::Dns,
            _ => return None,
        };
        Some(Self { host, scheme, port })
    }

    /// The port where those look who know nothing of service bindings.
    pub(super) const fn default_port(&self) -> u16 {
        match (self.port, self.scheme) {
            (Some(port), _) => port,
            (None, Scheme::Https) => HTTPS,
            (None, Scheme::Dns) => DNS_OVER_TLS,
        }
    }
}

/// The parameters that say where the service is.
#[derive(Debug, Default)]
pub(super) struct Parameters<'a> {
    port: Option<u16>,
    /// The protocols, separated by commas.
    alpn: Option<&'a str>,
    no_default_alpn: bool,
}

impl<'a> Parameters<'a> {
    /// Reads what is wanted of them; others are passed over.
    pub(super) fn read(tokens: &[&'a str]) -> Result<Self, Fault> {
        let mut parameters = Self::default();
        for token in tokens {
            let (key, value) = token.split_once('=').unwrap_or((token, ""));
            let value = value
                .strip_prefix('"')
                .and_then(|value| value.strip_suffix('"'))
                .unwrap_or(value);
            match key.to_ascii_lowercase().as_str() {
                "port" => {
                    let port = read_port(value);
                    parameters.port =
                        Some(port.ok_or_else(|| Fault::of(Code::InvalidNumber, value))?);
                }
                "alpn" => parameters.alpn = Some(value),
                "no-default-alpn" => parameters.no_default_alpn = true,
                _ => {}
            }
        }
        Ok(parameters)
    }

    /// The TCP ports of the service; none where it is on UDP alone (`h3`, `doq`).
    pub(super) fn ports(&self, origin: &Origin) -> Vec<u16> {
        let offers = |protocol: &str| {
            let alpn = self.alpn.unwrap_or_default();
            alpn.split(',').any(|offered| offered == protocol)
        };
        let http = offers("h2") || offers("http/1.1");
        let explicit = self.port.or(origin.port);
        let (on_tls, on_https) = match origin.scheme {
            // What is not said is HTTP/1.1 (RFC 9460 section 9.1), which is over TCP.
            Scheme::Https => (false, http || !self.no_default_alpn || !offers("h3")),
            Scheme::Dns => (offers("dot"), http),
        };
        let mut ports = Vec::new();
        for (is_offered, usual) in [(on_tls, DNS_OVER_TLS), (on_https, HTTPS)] {
            if is_offered {
                ports.push(explicit.unwrap_or(usual));
            }
        }
        ports
    }
}
