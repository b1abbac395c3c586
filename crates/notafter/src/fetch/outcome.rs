//! How far a fetch came. Outcomes stay apart: they are never one red state.

use std::fmt;

use super::limits::MAX_CHAIN;
use super::{ProtocolFault, ProxyFault, Speaks, TlsAlert};
use crate::facts::Fact;
use crate::target::Service;

/// How far a fetch came. Codes are stable; new outcomes may be added.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The server's certificates are here.
    Certificate,
    /// The name does not exist, or has no address.
    NameNotFound,
    /// Whether the name exists could not be found out.
    ResolutionFailed {
        /// What the resolver says, as text fit to show.
        reason: String,
    },
    /// Nothing listens on the port.
    Refused,
    /// There is no way to the address.
    Unreachable {
        /// What the operating system says, as text fit to show.
        reason: String,
    },
    /// The time for the fetch, or this address' share of it, was over.
    TimedOut {
        /// What it was waiting for.
        during: Stage,
    },
    /// No address of the name may be connected to, by the
    /// [`AddressPolicy`](super::AddressPolicy).
    AddressNotAllowed,
    /// The proxy did not lead to the server.
    ProxyFailed {
        /// What is wrong.
        fault: ProxyFault,
        /// What it said, escaped, of at most [`MAX_SAID`](super::limits::MAX_SAID) octets; empty if nothing.
        said: String,
    },
    /// What answers does not speak the protocol of the service.
    WrongProtocol {
        /// The service that was asked for.
        service: Service,
        /// The start of what it said, escaped, of at most [`MAX_SAID`](super::limits::MAX_SAID) octets.
        said: String,
    },
    /// The server speaks the protocol of the service, but does not offer TLS in it.
    StarttlsNotOffered {
        /// The service.
        service: Service,
        /// What it offers instead, escaped, of at most [`MAX_SAID`](super::limits::MAX_SAID) octets.
        said: String,
    },
    /// The server refused to begin TLS when it was asked to, or to talk at all.
    StarttlsRefused {
        /// The service.
        service: Service,
        /// How, escaped, of at most [`MAX_SAID`](super::limits::MAX_SAID) octets.
        said: String,
    },
    /// Something answers, but it does not speak TLS.
    NotTls {
        /// The start of what it said, escaped, of at most [`MAX_SAID`](super::limits::MAX_SAID) octets.
        said: String,
    },
    /// The server refused with an alert.
    TlsAlert {
        /// Which.
        alert: TlsAlert,
    },
    /// The server ended the connection before its certificate was here.
    ConnectionClosed {
        /// Whether it was cut off (reset) instead of ended in order.
        reset: bool,
        /// Octets that had come until then.
        received: usize,
    },
    /// The server speaks TLS, but not in a way that leads to a certificate.
    ProtocolError {
        /// What is wrong.
        fault: ProtocolFault,
        /// More of it, for a person who looks for the cause; not stable.
        detail: String,
    },
    /// The server sent more certificates than are taken: over [`MAX_CHAIN`], or over
    /// 64 KiB in all, or over [`MAX_RECEIVED`](super::limits::MAX_RECEIVED) where they are read in the clear.
    ChainTooLarge {
        /// How many there were, if they could be counted.
        certificates: Option<usize>,
    },
    /// Whoever asked for it wished to stop.
    Cancelled,
}

/// What a fetch was doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Stage {
    /// Looking the name up.
    Resolution,
    /// Connecting.
    Connection,
    /// The dialogue with the proxy.
    Proxy,
    /// The dialogue that leads to TLS.
    Starttls,
    /// The TLS handshake.
    Handshake,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: &'static [Self] = &[
        Self::Resolution,
        Self::Connection,
        Self::Proxy,
        Self::Starttls,
        Self::Handshake,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resolution => "resolution",
            Self::Connection => "connection",
            Self::Proxy => "proxy",
            Self::Starttls => "starttls",
            Self::Handshake => "handshake",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Outcome {
    /// Every code, in the order of declaration.
    pub const CODES: &'static [&'static str] = &[
        "certificate",
        "name-not-found",
        "resolution-failed",
        "refused",
        "unreachable",
        "timed-out",
        "address-not-allowed",
        "proxy-failed",
        "wrong-protocol",
        "starttls-not-offered",
        "starttls-refused",
        "not-tls",
        "tls-alert",
        "connection-closed",
        "protocol-error",
        "chain-too-large",
        "cancelled",
    ];

    /// The stable code, in kebab case, the same in every language.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Certificate => "certificate",
            Self::NameNotFound => "name-not-found",
            Self::ResolutionFailed { .. } => "resolution-failed",
            Self::Refused => "refused",
            Self::Unreachable { .. } => "unreachable",
            Self::TimedOut { .. } => "timed-out",
            Self::AddressNotAllowed => "address-not-allowed",
            Self::ProxyFailed { .. } => "proxy-failed",
            Self::WrongProtocol { .. } => "wrong-protocol",
            Self::StarttlsNotOffered { .. } => "starttls-not-offered",
            Self::StarttlsRefused { .. } => "starttls-refused",
            Self::NotTls { .. } => "not-tls",
            Self::TlsAlert { .. } => "tls-alert",
            Self::ConnectionClosed { .. } => "connection-closed",
            Self::ProtocolError { .. } => "protocol-error",
            Self::ChainTooLarge { .. } => "chain-too-large",
            Self::Cancelled => "cancelled",
        }
    }

    /// What the server seems to speak instead of what it was asked for, where its greeting
    /// shows it. A guess, to tell a person what to try next.
    pub fn speaks(&self) -> Option<Speaks> {
        match self {
            Self::NotTls { said } => Speaks::guess(said, Service::Tls),
            Self::WrongProtocol { service, said } => Speaks::guess(said, *service),
            _ => None,
        }
    }

    /// What it has to say besides its code.
    pub fn facts(&self) -> Vec<Fact> {
        let mut facts = self.own_facts();
        facts.extend(
            self.speaks()
                .map(|found| Fact::new("speaks", found.as_str())),
        );
        facts
    }

    fn own_facts(&self) -> Vec<Fact> {
        match self {
            Self::Certificate
            | Self::NameNotFound
            | Self::Refused
            | Self::AddressNotAllowed
            | Self::Cancelled => Vec::new(),
            Self::ResolutionFailed { reason } | Self::Unreachable { reason } => {
                vec![Fact::new("reason", reason.as_str())]
            }
            Self::TimedOut { during } => vec![Fact::new("during", during.as_str())],
            Self::ProxyFailed { fault, said } => vec![
                Fact::new("fault", fault.as_str()),
                Fact::new("said", said.as_str()),
            ],
            Self::WrongProtocol { service, said }
            | Self::StarttlsNotOffered { service, said }
            | Self::StarttlsRefused { service, said } => vec![
                Fact::new("service", service.as_str()),
                Fact::new("said", said.as_str()),
            ],
            Self::NotTls { said } => vec![Fact::new("said", said.as_str())],
            Self::TlsAlert { alert } => vec![
                Fact::new("alert", alert.name()),
                Fact::new("alert_number", u32::from(alert.0)),
            ],
            Self::ConnectionClosed { reset, received } => vec![
                Fact::new("reset", *reset),
                Fact::new("received_octets", *received),
            ],
            Self::ProtocolError { fault, detail } => vec![
                Fact::new("fault", fault.as_str()),
                Fact::new("detail", detail.as_str()),
            ],
            Self::ChainTooLarge { certificates } => certificates
                .iter()
                .map(|count| Fact::new("certificates", *count))
                .collect(),
        }
    }
}

impl fmt::Display for Outcome {
    /// A sentence for a technician.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Certificate => f.write_str("the server's certificates were received"),
            Self::NameNotFound => {
                f.write_str("the name does not exist, or has no address: is it spelt right?")
            }
            Self::ResolutionFailed { reason } => {
                write!(f, "the name could not be looked up: {reason}")
            }
            Self::Refused => {
                f.write_str("the connection was refused: nothing listens on this port")
            }
            Self::Unreachable { reason } => write!(f, "the address cannot be reached: {reason}"),
            Self::TimedOut { during } => f.write_str(match during {
                Stage::Resolution => "the name could not be looked up in time",
                Stage::Connection => {
                    "no connection in time: a firewall may drop the packets, or the host is down"
                }
                Stage::Proxy => "the proxy did not lead to the server in time",
                Stage::Starttls => {
                    "connected, but the server did not lead to TLS in time: does this service listen \
                     on this port, or does TLS come first there (tls://)?"
                }
                Stage::Handshake => {
                    "connected, but the server did not finish its part of the handshake in time: \
                     does this port speak TLS from the start?"
                }
            }),
            Self::AddressNotAllowed => f.write_str(
                "the address policy allows none of this host's addresses: they are private or otherwise \
                 special, or in none of the allowed networks",
            ),
            Self::ProxyFailed { fault, said } if said.is_empty() => f.write_str(fault.sentence()),
            // It could not say anything: the reason is of this side.
            Self::ProxyFailed {
                fault: fault @ (ProxyFault::NotFound | ProxyFault::NotReached),
                said,
            } => write!(f, "{}: {said}", fault.sentence()),
            Self::ProxyFailed { fault, said } => {
                write!(f, "{}; it said: {said}", fault.sentence())
            }
            Self::WrongProtocol { service, said } => {
                write!(f, "what listens on this port does not speak {service}; it said: {said}")?;
                match self.speaks() {
                    // Servers of HTTPS, too, answer in HTTP to who does not begin with TLS.
                    Some(Speaks::Http) => {
                        f.write_str("; it looks like HTTP: with TLS it would be https://")
                    }
                    speaks => write_speaks(f, speaks),
                }
            }
            Self::StarttlsNotOffered { service, said } => {
                write!(f, "the server speaks {service} and offers no TLS in it; it said: {said}")
            }
            Self::StarttlsRefused { service, said } => {
                write!(f, "the server speaks {service} and refused to begin TLS; it said: {said}")
            }
            Self::Cancelled => f.write_str("it was stopped before there was an answer"),
            Self::NotTls { said } => {
                write!(f, "the server does not speak TLS here; it said: {said}")?;
                write_speaks(f, self.speaks())
            }
            Self::TlsAlert { alert } => {
                write!(f, "the server refused with alert {alert}{}", alert.hint())
            }
            Self::ConnectionClosed { reset, received } => write!(
                f,
                "the server {} the connection after {received} octets, before its certificate came",
                if *reset { "reset" } else { "closed" }
            ),
            Self::ProtocolError { fault, detail } if detail.is_empty() => {
                f.write_str(fault.sentence())
            }
            Self::ProtocolError { fault, detail } => {
                write!(f, "{} ({detail})", fault.sentence())
            }
            Self::ChainTooLarge {
                certificates: Some(count),
            } => write!(
                f,
                "the server sent {count} certificates, more than the {MAX_CHAIN} that are taken"
            ),
            Self::ChainTooLarge { certificates: None } => f.write_str(
                "the server's certificates have more than 64 KiB: does it send a whole bundle of roots?",
            ),
        }
    }
}

/// Ends a sentence with what to try next, if something is known.
fn write_speaks(f: &mut fmt::Formatter<'_>, speaks: Option<Speaks>) -> fmt::Result {
    match speaks {
        Some(speaks) => write!(f, "; {speaks}"),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greeting_tells_what_to_try() {
        let outcome = Outcome::NotTls {
            said: r"220 mail.example ESMTP\r\n".to_owned(),
        };
        assert_eq!(
            outcome.to_string(),
            r"the server does not speak TLS here; it said: 220 mail.example ESMTP\r\n; it looks like smtp: try it as smtp://"
        );
        assert_eq!(
            outcome.facts(),
            [
                Fact::new("said", r"220 mail.example ESMTP\r\n"),
                Fact::new("speaks", "smtp"),
            ]
        );
        let outcome = Outcome::WrongProtocol {
            service: Service::Smtp,
            said: "HTTP/1.1 400".to_owned(),
        };
        assert_eq!(
            outcome.to_string(),
            "what listens on this port does not speak smtp; it said: HTTP/1.1 400; it looks like \
             HTTP: with TLS it would be https://"
        );
        let outcome = Outcome::NotTls {
            said: "hello".to_owned(),
        };
        assert_eq!(outcome.speaks(), None);
        assert!(outcome.to_string().ends_with("it said: hello"));
    }

    #[test]
    fn every_outcome_has_its_code_and_sentence() {
        let outcomes = [
            Outcome::Certificate,
            Outcome::NameNotFound,
            Outcome::ResolutionFailed {
                reason: "why".to_owned(),
            },
            Outcome::Refused,
            Outcome::Unreachable {
                reason: "why".to_owned(),
            },
            Outcome::TimedOut {
                during: Stage::Connection,
            },
            Outcome::AddressNotAllowed,
            Outcome::ProxyFailed {
                fault: ProxyFault::Refused,
                said: String::new(),
            },
            Outcome::WrongProtocol {
                service: Service::Smtp,
                said: "HTTP/1.1 400".to_owned(),
            },
            Outcome::StarttlsNotOffered {
                service: Service::Smtp,
                said: "250 HELP".to_owned(),
            },
            Outcome::StarttlsRefused {
                service: Service::Smtp,
                said: "454 no".to_owned(),
            },
            Outcome::NotTls {
                said: "220".to_owned(),
            },
            Outcome::TlsAlert {
                alert: TlsAlert::PROTOCOL_VERSION,
            },
            Outcome::ConnectionClosed {
                reset: true,
                received: 7,
            },
            Outcome::ProtocolError {
                fault: ProtocolFault::VersionTooOld,
                detail: String::new(),
            },
            Outcome::ChainTooLarge { certificates: None },
            Outcome::Cancelled,
        ];
        let codes: Vec<_> = outcomes.iter().map(Outcome::code).collect();
        assert_eq!(codes, Outcome::CODES);
        for outcome in outcomes {
            assert!(outcome.to_string().len() > 20, "{outcome}");
        }
        assert_eq!(
            Outcome::TlsAlert {
                alert: TlsAlert::PROTOCOL_VERSION
            }
            .to_string(),
            "the server refused with alert protocol_version (70): it speaks no version of TLS that \
             was offered; it may be too old"
        );
    }

    #[test]
    fn spellings_are_unique() {
        let spellings: std::collections::BTreeSet<_> = ProtocolFault::ALL
            .iter()
            .map(|fault| fault.as_str())
            .chain(ProxyFault::ALL.iter().map(|fault| fault.as_str()))
            .chain(Stage::ALL.iter().map(|stage| stage.as_str()))
            .collect();
        let all = ProtocolFault::ALL.len() + ProxyFault::ALL.len() + Stage::ALL.len();
        assert_eq!(spellings.len(), all);
    }
}
