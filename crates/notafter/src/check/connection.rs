//! What is to be said of the connection, apart from the certificates.

use std::fmt;

use notafter_core::chain::Severity;
use notafter_core::facts::Fact;
use notafter_core::target::Host;

use crate::fetch::{Observation, Outcome, Possession, TlsVersion};

/// What is to be said of a connection. Codes are stable; new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConnectionFindingCode {
    /// The server's signature is wrong. An error.
    WrongPrivateKey,
    /// The server speaks TLS 1.1 or older, which is forbidden (RFC 8996). A warning. Fact: `version`.
    TlsVersionObsolete,
    /// The certificates were read, but a handshake with the server failed. A warning. Facts: `outcome`, and
    /// those of that outcome.
    HandshakeFailed,
    /// The server broke off after its certificates. A warning. Facts: `outcome`, and those of that
    /// outcome.
    Interrupted,
    /// The server broke off after its certificates, having asked for a client certificate. Good to know.
    /// Facts: as of [`Interrupted`](Self::Interrupted).
    ClientCertificateRequired,
    /// The server broke off after its certificates, having got a client certificate from us. A warning. Facts: as of
    /// [`Interrupted`](Self::Interrupted).
    ClientCertificateRefused,
    /// The server was not told the name that it was asked for, since it understands no hello that has one, the name
    /// cannot be sent, or none was to be: what it showed is its default certificate. Good to know. Fact:
    /// `host`.
    AskedWithoutName,
}

impl ConnectionFindingCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::WrongPrivateKey,
        Self::TlsVersionObsolete,
        Self::HandshakeFailed,
        Self::Interrupted,
        Self::ClientCertificateRequired,
        Self::ClientCertificateRefused,
        Self::AskedWithoutName,
    ];

    /// The stable spelling, in kebab case.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WrongPrivateKey => "wrong-private-key",
            Self::TlsVersionObsolete => "tls-version-obsolete",
            Self::HandshakeFailed => "handshake-failed",
            Self::Interrupted => "interrupted",
            Self::ClientCertificateRequired => "client-certificate-required",
            Self::ClientCertificateRefused => "client-certificate-refused",
            Self::AskedWithoutName => "asked-without-name",
        }
    }

    /// How much it weighs.
    pub const fn severity(self) -> Severity {
        match self {
            Self::WrongPrivateKey => Severity::Error,
            Self::TlsVersionObsolete
            | Self::HandshakeFailed
            | Self::Interrupted
            | Self::ClientCertificateRefused => Severity::Warning,
            Self::ClientCertificateRequired | Self::AskedWithoutName => Severity::Info,
        }
    }

    const fn remedy(self) -> Option<&'static str> {
        match self {
            Self::WrongPrivateKey => Some(
                "Install the private key that belongs to this certificate, or the certificate that \
                 belongs to the key, on the server.",
            ),
            Self::TlsVersionObsolete => Some(
                "Let the server speak TLS 1.2 and 1.3; an appliance that cannot needs a newer firmware.",
            ),
            Self::HandshakeFailed => Some(
                "Let the server speak TLS 1.2 or 1.3 with current cipher suites, and look into its log where \
                 it does: clients of today cannot connect to it.",
            ),
            Self::Interrupted => {
                Some("Look into the server's log: clients may not be able to connect to it.")
            }
            Self::ClientCertificateRequired | Self::AskedWithoutName => None,
            Self::ClientCertificateRefused => {
                Some("Give a client certificate that is valid and whose issuer the server trusts.")
            }
        }
    }
}

impl fmt::Display for ConnectionFindingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing to be said of a connection.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionFinding {
    /// What; stable.
    pub code: ConnectionFindingCode,
    /// How much it weighs.
    pub severity: Severity,
    /// The particulars.
    pub facts: Vec<Fact>,
    /// Code and facts in words, for a person.
    pub message: String,
    /// How to mend it, for a technician; `None` where there is nothing to do.
    pub remedy: Option<String>,
}

impl ConnectionFinding {
    fn new(code: ConnectionFindingCode, facts: Vec<Fact>, message: &str) -> Self {
        Self {
            code,
            severity: code.severity(),
            facts,
            message: sentence(message),
            remedy: code.remedy().map(str::to_owned),
        }
    }
}

/// What is to be said of the connection over which certificates were obtained; nothing where none were,
/// since the outcome says it all.
pub fn connection_findings(observation: &Observation) -> Vec<ConnectionFinding> {
    let mut findings = Vec::new();
    if observation.outcome != Outcome::Certificate {
        return findings;
    }
    if observation.possession == Possession::Disproven {
        let message = "the server's signature is wrong: it does not have the private key of this \
                       certificate, and no client can connect";
        findings.push(ConnectionFinding::new(
            ConnectionFindingCode::WrongPrivateKey,
            Vec::new(),
            message,
        ));
    }
    if let Some(version) = observation.tls_version.filter(|it| *it < TlsVersion::Tls12) {
        findings.push(ConnectionFinding::new(
            ConnectionFindingCode::TlsVersionObsolete,
            vec![Fact::new("version", version.as_str())],
            &format!("the server speaks {version}, which is obsolete and forbidden"),
        ));
    }
    if let Some(failure) = &observation.handshake_failure {
        findings.push(ConnectionFinding::new(
            ConnectionFindingCode::HandshakeFailed,
            facts(failure),
            &format!("a handshake with the server fails, and its certificates were read without one: {failure}"),
        ));
    }
    if let (Some(interruption), Some(message)) = (
        &observation.interruption,
        observation.interruption_message(),
    ) {
        let is_ours = *interruption == Outcome::Cancelled;
        // A wrong signature ends the handshake, and has been told.
        if !is_ours && observation.possession != Possession::Disproven {
            let code = if observation.client_certificate_given {
                ConnectionFindingCode::ClientCertificateRefused
            } else if observation.client_certificate_requested {
                ConnectionFindingCode::ClientCertificateRequired
            } else {
                ConnectionFindingCode::Interrupted
            };
            findings.push(ConnectionFinding::new(code, facts(interruption), &message));
        }
    }
    if let (None, Host::Dns(host)) = (&observation.server_name, &observation.target.host) {
        findings.push(ConnectionFinding::new(
            ConnectionFindingCode::AskedWithoutName,
            vec![Fact::new("host", host.as_str())],
            "the server was not told which name it was asked for: this is its default certificate, \
             and may not be the one of that name",
        ));
    }
    findings
}

/// The text as a sentence, as those of the other findings are.
fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(char::to_uppercase);
    let end = if text.ends_with(['.', '?']) { "" } else { "." };
    first
        .into_iter()
        .flatten()
        .chain(characters)
        .chain(end.chars())
        .collect()
}

/// An outcome as facts.
fn facts(outcome: &Outcome) -> Vec<Fact> {
    let mut facts = vec![Fact::new("outcome", outcome.code())];
    facts.extend(outcome.facts());
    facts
}

#[cfg(test)]
mod tests {
    use notafter_core::target::Target;

    use super::*;
    use crate::fetch::{TlsAlert, TlsVersion};

    fn observation(change: impl FnOnce(&mut Observation)) -> Vec<ConnectionFindingCode> {
        let target = Target::parse("a.example").unwrap();
        let at = "2026-11-22".parse().unwrap();
        let mut observation = Observation::new(&target, Outcome::Certificate, at);
        observation.server_name = Some("a.example".to_owned());
        change(&mut observation);
        let findings = connection_findings(&observation);
        for finding in &findings {
            let message = &finding.message;
            assert!(message.len() > 20 && message.ends_with('.'), "{message}");
            assert!(message.starts_with(char::is_uppercase), "{message}");
        }
        findings.iter().map(|it| it.code).collect()
    }

    const ALERT: Outcome = Outcome::TlsAlert {
        alert: TlsAlert::HANDSHAKE_FAILURE,
    };

    #[test]
    fn each_where_it_belongs() {
        use ConnectionFindingCode as Code;

        assert_eq!(observation(|it| it.possession = Possession::Proven), []);
        assert_eq!(
            observation(|it| {
                it.possession = Possession::Disproven;
                it.interruption = Some(ALERT);
            }),
            [Code::WrongPrivateKey]
        );
        assert_eq!(
            observation(|it| {
                it.tls_version = Some(TlsVersion::Tls10);
                it.handshake_failure = Some(ALERT);
            }),
            [Code::TlsVersionObsolete, Code::HandshakeFailed]
        );
        assert_eq!(
            observation(|it| it.interruption = Some(ALERT)),
            [Code::Interrupted]
        );
        assert_eq!(
            observation(|it| {
                it.interruption = Some(ALERT);
                it.client_certificate_requested = true;
            }),
            [Code::ClientCertificateRequired]
        );
        assert_eq!(
            observation(|it| {
                it.interruption = Some(ALERT);
                it.client_certificate_requested = true;
                it.client_certificate_given = true;
            }),
            [Code::ClientCertificateRefused]
        );
        assert_eq!(
            observation(|it| it.interruption = Some(Outcome::Cancelled)),
            []
        );
        assert_eq!(
            observation(|it| it.server_name = None),
            [Code::AskedWithoutName]
        );
        assert_eq!(
            observation(|it| {
                it.outcome = Outcome::Refused;
                it.handshake_failure = Some(ALERT);
            }),
            []
        );
    }
}
