//! What was seen.

use std::fmt;
use std::net::IpAddr;

use rustls_pki_types::CertificateDer;

use super::Outcome;
use crate::target::Target;
use crate::time::Timestamp;

/// What a server showed, as it showed it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Observation {
    /// What was asked for.
    pub target: Target,
    /// How far it came.
    pub outcome: Outcome,
    /// How the certificates were read.
    pub method: Method,
    /// The address that was connected to, or that the proxy was asked to connect to; `None` too where
    /// the proxy was given the name.
    pub address: Option<IpAddr>,
    /// The TCP port, 1 to 65535.
    pub port: u16,
    /// The name sent in Server Name Indication (RFC 6066 section 3); none is sent for an
    /// IP address.
    pub server_name: Option<String>,
    /// The protocol version agreed on.
    pub tls_version: Option<TlsVersion>,
    /// The cipher suite agreed on, by its IANA name, such as `TLS_AES_128_GCM_SHA256`.
    pub cipher_suite: Option<String>,
    /// The key exchange group agreed on, by its IANA name, such as `x25519`.
    pub key_exchange_group: Option<String>,
    /// The application protocol agreed on (RFC 7301).
    pub alpn: Option<Vec<u8>>,
    /// The certificates as served, in order, octet for octet; whether each can be read is
    /// not looked at. Empty unless the outcome is [`Outcome::Certificate`].
    pub chain: Vec<CertificateDer<'static>>,
    /// The stapled OCSP response (RFC 6066 section 8), in DER as served.
    pub ocsp_response: Option<Vec<u8>>,
    /// Whether the handshake came to its end.
    pub handshake_completed: bool,
    /// Whether the server showed that it has the certificate's private key.
    pub possession: Possession,
    /// Whether the server asked for a client certificate.
    pub client_certificate_requested: bool,
    /// Whether it was given one: [`FetchOptions::client_certificate`](super::FetchOptions::client_certificate). Whether it
    /// took it, [`interruption`](Self::interruption) says.
    pub client_certificate_given: bool,
    /// What a full handshake ended with, where one was tried and the certificates were then read
    /// without one.
    pub handshake_failure: Option<Outcome>,
    /// What ended the conversation after the certificates were here, if anything did: an
    /// alert that demands a client certificate, for instance.
    pub interruption: Option<Outcome>,
    /// Every address tried, in order, with what came of it.
    pub attempts: Vec<Attempt>,
    /// When, as the caller said.
    pub observed_at: Timestamp,
}

impl Observation {
    /// An observation with this outcome and nothing else in it: every field may be set then. For tests, and for what
    /// was stored.
    ///
    /// ```
    /// use notafter::fetch::{Observation, Outcome};
    /// use notafter::target::Target;
    ///
    /// let target = Target::parse("printer.example.com")?;
    /// let mut observation = Observation::new(&target, Outcome::Certificate, "2026-11-22".parse()?);
    /// observation.chain = vec![vec![0x30, 0].into()];
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(target: &Target, outcome: Outcome, at: Timestamp) -> Self {
        Self {
            target: target.clone(),
            outcome,
            method: Method::Handshake,
            address: None,
            port: target.port,
            server_name: None,
            tls_version: None,
            cipher_suite: None,
            key_exchange_group: None,
            alpn: None,
            chain: Vec::new(),
            ocsp_response: None,
            handshake_completed: false,
            possession: Possession::Unproven,
            client_certificate_requested: false,
            client_certificate_given: false,
            handshake_failure: None,
            interruption: None,
            attempts: Vec::new(),
            observed_at: at,
        }
    }

    /// The address that was connected to; where no connection came about, the last one tried.
    pub fn last_address(&self) -> Option<IpAddr> {
        let last = self.attempts.last();
        self.address.or(last.map(|it| it.address))
    }

    /// What ended the conversation after the certificates were here, as a sentence.
    ///
    /// As an [`Outcome`], an alert means that the server likes nothing of what was offered, and a closed connection that it
    /// speaks no TLS. Once there are certificates, neither is so: where the server asked for a client
    /// certificate, it most likely does not go on without one, or not with the one that it got.
    pub fn interruption_message(&self) -> Option<String> {
        let interruption = self.interruption.as_ref()?;
        let what = match interruption {
            Outcome::TlsAlert { alert } => format!("ended the handshake with alert {alert}"),
            Outcome::ConnectionClosed { reset: true, .. } => "reset the connection".to_owned(),
            Outcome::ConnectionClosed { .. } => "closed the connection".to_owned(),
            Outcome::TimedOut { .. } => "did not finish the handshake in time".to_owned(),
            other => return Some(other.to_string()),
        };
        Some(if self.client_certificate_given {
            format!("the server asked for a client certificate, got ours, and {what}")
        } else if self.client_certificate_requested {
            format!("the server asked for a client certificate, got none, and {what}")
        } else {
            format!("the server {what}")
        })
    }
}

/// One address that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The address.
    pub address: IpAddr,
    /// What came of it.
    pub outcome: Outcome,
}

impl Attempt {
    /// This, of this address.
    pub const fn new(address: IpAddr, outcome: Outcome) -> Self {
        Self { address, outcome }
    }
}

/// Whether the server showed that it has the private key of its certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Possession {
    /// It signed this handshake with that key.
    Proven,
    /// It did not come to a signature, or not to one that can be checked here. Anyone who
    /// has seen the certificate could have sent it.
    Unproven,
    /// Its signature is wrong: it has another key, or something between changed the data. No
    /// client can talk to it, however good the certificate is.
    Disproven,
}

impl Possession {
    /// All of them, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Proven, Self::Unproven, Self::Disproven];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::Unproven => "unproven",
            Self::Disproven => "disproven",
        }
    }
}

impl fmt::Display for Possession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How certificates were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// By a handshake that was meant to come to its end.
    Handshake,
    /// By as much of a handshake as shows them.
    CertificateOnly,
}

impl Method {
    /// All of them, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Handshake, Self::CertificateOnly];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Handshake => "handshake",
            Self::CertificateOnly => "certificate-only",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A version of TLS, or of SSL before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TlsVersion {
    /// SSL 3.0 (RFC 6101).
    Ssl30,
    /// TLS 1.0 (RFC 2246).
    Tls10,
    /// TLS 1.1 (RFC 4346).
    Tls11,
    /// TLS 1.2 (RFC 5246).
    Tls12,
    /// TLS 1.3 (RFC 8446).
    Tls13,
}

impl TlsVersion {
    /// Every version, the oldest first.
    pub const ALL: &'static [Self] = &[
        Self::Ssl30,
        Self::Tls10,
        Self::Tls11,
        Self::Tls12,
        Self::Tls13,
    ];

    /// The usual spelling: `TLSv1.3`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ssl30 => "SSLv3",
            Self::Tls10 => "TLSv1.0",
            Self::Tls11 => "TLSv1.1",
            Self::Tls12 => "TLSv1.2",
            Self::Tls13 => "TLSv1.3",
        }
    }
}

impl fmt::Display for TlsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::TlsAlert;

    #[test]
    fn what_comes_after_the_certificates_is_no_word_on_what_was_offered() {
        let target = Target::parse("example.com").unwrap();
        let at = Timestamp::from_unix_seconds_saturating(1_800_000_000);
        let mut seen = Observation::new(&target, Outcome::Certificate, at);
        assert_eq!(seen.interruption_message(), None);
        seen.interruption = Some(Outcome::TlsAlert {
            alert: TlsAlert::HANDSHAKE_FAILURE,
        });
        let plain = "the server ended the handshake with alert handshake_failure (40)";
        assert_eq!(seen.interruption_message().as_deref(), Some(plain));
        seen.interruption = Some(Outcome::ConnectionClosed {
            reset: false,
            received: 4000,
        });
        let plain = "the server closed the connection";
        assert_eq!(seen.interruption_message().as_deref(), Some(plain));
        seen.client_certificate_requested = true;
        let message = seen.interruption_message().unwrap();
        assert!(
            message.starts_with("the server asked for a client certificate"),
            "{message}"
        );
        seen.client_certificate_given = true;
        let message = seen.interruption_message().unwrap();
        assert!(message.contains("got ours"), "{message}");
    }
}
