//! One handshake, as a state machine over octets.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use rustls::ClientConnection;
use rustls_pki_types::ServerName;

use super::recorder::{Recorder, StopAfter};
use super::tap::Tap;
use super::{config, failure, names};
use crate::fetch::conversation::{Conversation, Ending, HelloOptions, Progress};
use crate::fetch::limits::MAX_RECEIVED;
use crate::fetch::not_tls::NotTls;
use crate::fetch::{ClientCertificate, Method, Observation, Outcome, ProtocolFault, Stage};
use crate::time::Timestamp;

/// One handshake.
pub(crate) struct Session {
    connection: ClientConnection,
    recorder: Arc<Recorder>,
    extent: Extent,
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

/// How far a handshake goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// To its end.
    Whole,
    /// To the certificates, or to the signature behind them.
    Certificate,
}

impl Session {
    /// A handshake that goes so far.
    ///
    /// # Errors
    ///
    /// [`ProtocolFault::LocalSetup`] where TLS cannot be set up.
    pub(crate) fn new(
        hello: &HelloOptions<'_>,
        extent: Extent,
        client_certificate: Option<&ClientCertificate>,
        at: Timestamp,
    ) -> Result<Self, Outcome> {
        let name = hello.host_name().map(|name| name.to_owned());
        let server_name = name.as_ref().map(|name| name.as_ref().to_owned());
        // RFC 7301 section 3.1; rustls would send whatever it is given.
        if !hello
            .alpn
            .iter()
            .all(|name| (1..=255).contains(&name.len()))
        {
            return Err(config::local(&"an ALPN name has no octet, or over 255"));
        }
        let client_key = client_certificate.map(config::client_key).transpose()?;
        let stop = match extent {
            Extent::Whole => None,
            Extent::Certificate if hello.prove_possession => Some(StopAfter::Signature),
            Extent::Certificate => Some(StopAfter::Certificates),
        };
        let recorder = Arc::new(Recorder::new(hello.key_type, stop, client_key));
        let config = config::config(&recorder, hello, at).map_err(|error| config::local(&error))?;
        // rustls sends no address in SNI.
        let unnamed = || ServerName::IpAddress(Ipv4Addr::UNSPECIFIED.into());
        let name = name.map_or_else(unnamed, ServerName::DnsName);
        let connection =
            ClientConnection::new(Arc::new(config), name).map_err(|error| config::local(&error))?;
        Ok(Self {
            connection,
            recorder,
            extent,
            tap: Tap::default(),
            server_name,
            received: 0,
            not_tls: None,
            handshake_completed: false,
            ended_by: None,
        })
    }

    /// Gives rustls the octets, and throws away whatever the application behind the
    /// handshake says.
    fn feed(&mut self, mut octets: &[u8]) -> Result<(), Outcome> {
        while !octets.is_empty() {
            match self.connection.read_tls(&mut octets) {
                // After the server's close_notify nothing more is taken.
                Ok(0) => return Ok(()),
                Ok(_) => {}
                Err(error) => return Err(config::local(&error)),
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
}

impl Conversation for Session {
    /// The octets to send now, if there are any.
    fn outgoing(&mut self) -> Vec<u8> {
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
    fn incoming(&mut self, octets: &[u8]) -> Progress {
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
            // It was our own doing.
            Err(_) if self.recorder.recorded().stopped => return Progress::Done,
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

    /// Notes that the connection ended, and how.
    fn ended(&mut self, ending: &Ending) {
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
    fn timed_out(&mut self) {
        self.ended_by.get_or_insert(Outcome::TimedOut {
            during: Stage::Handshake,
        });
    }

    /// Says goodbye; [`outgoing`](Self::outgoing) then has it.
    fn close(&mut self) {
        self.connection.send_close_notify();
    }

    /// Writes down all that was seen.
    fn report(mut self: Box<Self>, observation: &mut Observation) {
        observation.method = match self.extent {
            Extent::Whole => Method::Handshake,
            Extent::Certificate => Method::CertificateOnly,
        };
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
