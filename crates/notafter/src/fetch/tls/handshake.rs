//! One handshake, as a state machine over octets.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;

use rustls::client::Resumption;
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, ClientConnection};
use rustls_pki_types::{ServerName, UnixTime};

use super::recorder::Recorder;
use super::tap::Tap;
use super::{failure, names};
use crate::crypto;
use crate::fetch::conversation::{Ending, Progress};
use crate::fetch::limits::MAX_RECEIVED;
use crate::fetch::not_tls::NotTls;
use crate::fetch::{Observation, Outcome, ProtocolFault, Stage};
use crate::target::Host;
use crate::time::Timestamp;

/// One handshake.
pub(crate) struct Session {
    connection: ClientConnection,
    recorder: Arc<Recorder>,
    tap: Tap,
    server_name: Option<String>,
    /// Octets that came.
    received: usize,
    /// The first of them, where they are not TLS.
    not_tls: Option<NotTls>,
    handshake_completed: bool,
    /// What ended the conversation, if anything did before we were content.
    ended_by: Option<Outcome>,
}

/// The time that the caller gave, for rustls: no clock is read.
#[derive(Debug)]
struct Given(UnixTime);

impl TimeProvider for Given {
    fn current_time(&self) -> Option<UnixTime> {
        Some(self.0)
    }
}

impl Session {
    /// A handshake with `host` at `address`.
    ///
    /// # Errors
    ///
    /// [`ProtocolFault::LocalSetup`] where TLS cannot be set up.
    pub(crate) fn new(
        host: &Host,
        address: IpAddr,
        alpn: &[Vec<u8>],
        at: Timestamp,
    ) -> Result<Self, Outcome> {
        // RFC 6066 section 3 knows no addresses, and a name that is no host name cannot be
        // sent either; the server then shows its default certificate.
        let name = match host {
            Host::Dns(name) => ServerName::try_from(name.as_str())
                .ok()
                .filter(|name| matches!(name, ServerName::DnsName(_)))
                .map(|name| name.to_owned()),
            Host::Ip(_) => None,
        };
        let server_name = match &name {
            Some(ServerName::DnsName(name)) => Some(name.as_ref().to_owned()),
            _ => None,
        };
        // RFC 7301 section 3.1; rustls would send whatever it is given.
        if !alpn.iter().all(|name| (1..=255).contains(&name.len())) {
            return Err(local(&"an ALPN name has no octet, or over 255"));
        }
        let recorder = Arc::new(Recorder::new());
        let config = config(&recorder, alpn, at).map_err(|error| local(&error))?;
        let connection = ClientConnection::new(
            Arc::new(config),
            name.unwrap_or_else(|| ServerName::IpAddress(address.into())),
        )
        .map_err(|error| local(&error))?;
        Ok(Self {
            connection,
            recorder,
            tap: Tap::default(),
            server_name,
            received: 0,
            not_tls: None,
            handshake_completed: false,
            ended_by: None,
        })
    }

    /// The octets to send now, if there are any.
    pub(crate) fn outgoing(&mut self) -> Vec<u8> {
        let mut octets = Vec::new();
        while self.connection.wants_write() {
            // Writing to memory cannot fail, and writes what there is.
            match self.connection.write_tls(&mut octets) {
                Ok(1..) => {}
                _ => break,
            }
        }
        octets
    }

    /// Takes octets that came. Call it no more once it said [`Progress::Done`].
    pub(crate) fn incoming(&mut self, octets: &[u8]) -> Progress {
        let begins = self.received == 0;
        self.received = self.received.saturating_add(octets.len());
        if self.received > MAX_RECEIVED {
            return self.end(Outcome::ProtocolError {
                fault: ProtocolFault::TooMuchData,
                detail: String::new(),
            });
        }
        if begins {
            self.not_tls = NotTls::first(octets);
        }
        if let Some(not_tls) = &mut self.not_tls {
            return not_tls.hear(octets);
        }

        self.tap.read(octets);
        let lingered = self.handshake_completed;
        match self.feed(octets) {
            Ok(()) => {}
            Err(outcome) => return self.end(outcome),
        }
        if self.connection.is_handshaking() {
            return Progress::Continue;
        }
        self.handshake_completed = true;
        // A server that wants a client certificate says so only now, in TLS 1.3 (RFC 8446
        // section 4.4.2.4). If it sends anything else instead, it is content.
        let refusal_may_come = self.recorder.recorded().client_certificate_requested
            && self.connection.protocol_version() == Some(rustls::ProtocolVersion::TLSv1_3);
        if refusal_may_come && !lingered {
            Progress::Linger
        } else {
            Progress::Done
        }
    }

    /// Gives rustls the octets, and throws away whatever the application behind the
    /// handshake says.
    fn feed(&mut self, mut octets: &[u8]) -> Result<(), Outcome> {
        while !octets.is_empty() {
            match self.connection.read_tls(&mut octets) {
                // After the server's close_notify nothing more is taken.
                Ok(0) => return Ok(()),
                Ok(_) => {}
                Err(error) => return Err(local(&error)),
            }
            self.connection
                .process_new_packets()
                .map_err(|error| failure::outcome(&error))?;
            let _ = io::copy(&mut self.connection.reader(), &mut io::sink());
        }
        Ok(())
    }

    fn end(&mut self, outcome: Outcome) -> Progress {
        self.ended_by = Some(outcome);
        Progress::Done
    }

    /// Notes that the connection ended, and how.
    pub(crate) fn ended(&mut self, ending: &Ending) {
        if self.ended_by.is_some() {
            return;
        }
        let closed = |reset| Outcome::ConnectionClosed {
            reset,
            received: self.received,
        };
        self.ended_by = Some(match ending {
            Ending::Closed => closed(false),
            Ending::Reset => closed(true),
            Ending::Unreachable { reason } => Outcome::Unreachable {
                reason: reason.clone(),
            },
        });
    }

    /// Notes that the deadline was over.
    pub(crate) fn timed_out(&mut self) {
        self.ended_by.get_or_insert(Outcome::TimedOut {
            during: Stage::Handshake,
        });
    }

    /// Says goodbye; [`outgoing`](Self::outgoing) then has it.
    pub(crate) fn close(&mut self) {
        self.connection.send_close_notify();
    }

    /// Writes down all that was seen.
    pub(crate) fn report(mut self, observation: &mut Observation) {
        let mut recorded = self.recorder.recorded();
        let mut chain = std::mem::take(&mut recorded.chain);
        let mut ocsp_response = recorded.ocsp_response.take();
        let too_many = recorded.too_many.or(self.tap.too_many);
        if chain.is_empty() && too_many.is_none() {
            chain = std::mem::take(&mut self.tap.chain);
            ocsp_response = self.tap.ocsp_response.take();
        }
        observation.server_name = self.server_name;
        observation.tls_version = self
            .connection
            .protocol_version()
            .and_then(names::tls_version);
        observation.cipher_suite = self
            .connection
            .negotiated_cipher_suite()
            .map(|suite| names::cipher_suite(suite.suite()));
        observation.key_exchange_group = self
            .connection
            .negotiated_key_exchange_group()
            .map(|group| names::key_exchange_group(group.name()));
        observation.alpn = self.connection.alpn_protocol().map(<[u8]>::to_vec);
        observation.handshake_completed = self.handshake_completed;
        observation.possession = recorded.possession;
        observation.client_certificate_requested =
            recorded.client_certificate_requested || self.tap.client_certificate_requested;

        if let Some(not_tls) = self.not_tls {
            observation.outcome = not_tls.outcome();
        } else if let Some(count) = too_many {
            observation.outcome = Outcome::ChainTooLarge {
                certificates: Some(count),
            };
        } else if chain.is_empty() {
            observation.outcome = self.ended_by.unwrap_or(Outcome::ProtocolError {
                fault: ProtocolFault::NoCertificate,
                detail: String::new(),
            });
        } else {
            observation.outcome = Outcome::Certificate;
            observation.interruption = self.ended_by;
            observation.chain = chain;
            observation.ocsp_response = ocsp_response;
        }
    }
}

fn config(
    recorder: &Arc<Recorder>,
    alpn: &[Vec<u8>],
    at: Timestamp,
) -> Result<ClientConfig, rustls::Error> {
    // rustls' time begins in 1970; nothing here is judged by it.
    let seconds = u64::try_from(at.unix_seconds()).unwrap_or(0);
    let now = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
    let verifier = Arc::clone(recorder);
    let resolver = Arc::clone(recorder);
    let mut config = ClientConfig::builder_with_details(crypto::provider(), Arc::new(Given(now)))
        .with_protocol_versions(&[&rustls::version::TLS13, &rustls::version::TLS12])?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_client_cert_resolver(resolver);
    config.alpn_protocols = alpn.to_vec();
    // A resumed session shows no certificate.
    config.resumption = Resumption::disabled();
    Ok(config)
}

fn local(error: &dyn std::fmt::Debug) -> Outcome {
    Outcome::ProtocolError {
        fault: ProtocolFault::LocalSetup,
        detail: format!("{error:?}"),
    }
}
