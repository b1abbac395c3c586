//! One handshake, as a state machine over octets.

use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;

use rustls::ClientConnection;
use rustls_pki_types::ServerName;

use super::boundary::Boundary;
use super::recorder::{Recorder, StopAfter};
use super::tap::Tap;
use super::{config, failure, names};
use crate::fetch::conversation::{Conversation, Ending, HelloOptions, Progress};
use crate::fetch::limits::{MAX_ALPN_SIZE, MAX_RECEIVED};
use crate::fetch::not_tls::NotTls;
use crate::fetch::{ClientCertificate, Method, Observation, Outcome, ProtocolFault, Stage};
use crate::time::Timestamp;

/// One handshake.
pub(crate) struct Session {
    connection: ClientConnection,
    recorder: Arc<Recorder>,
    extent: Extent,
    tap: Tap,
    boundary: Boundary,
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
        // RFC 7301 section 3.1; rustls would send whatever it is given, and panic where the length before them cannot
        // say how long it is.
        let mut names = hello.alpn.iter();
        if !names.all(|name| (1..=255).contains(&name.len())) {
            return Err(config::local(&"an ALPN name has no octet, or over 255"));
        }
        if hello.alpn.iter().map(|name| name.len() + 1).sum::<usize>() > MAX_ALPN_SIZE {
            return Err(config::local(&"the ALPN names have over 8 KiB together"));
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
            boundary: Boundary::default(),
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
                // It takes no more than 64 KiB for one message, headers of records included.
                Err(error) => {
                    return Err(Outcome::ProtocolError {
                        fault: ProtocolFault::Misbehaved,
                        detail: error.to_string(),
                    });
                }
            }
            self.connection
                .process_new_packets()
                .map_err(|error| failure::outcome(&error))?;
            let _ = io::copy(&mut self.connection.reader(), &mut io::sink());
        }
        Ok(())
    }

    /// Whether nothing more is wanted, now that another record is read.
    fn is_content(&mut self) -> bool {
        if self.connection.is_handshaking() {
            return false;
        }
        // A server that wants a client certificate says so only now, in TLS 1.3 (RFC 8446
        // section 4.4.2.4). If it sends anything else instead, it is content.
        let refusal_may_come = self.recorder.recorded().client_certificate_requested
            && self.connection.protocol_version() == Some(rustls::ProtocolVersion::TLSv1_3);
        let lingered = std::mem::replace(&mut self.handshake_completed, true);
        lingered || !refusal_may_come
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
        if begins {
            self.not_tls = NotTls::first(octets);
        }
        if let Some(not_tls) = &mut self.not_tls {
            self.received = self.received.saturating_add(octets.len());
            return not_tls.hear(octets);
        }

        let room = MAX_RECEIVED.saturating_sub(self.received);
        let mut rest = octets.get(..room).unwrap_or(octets);
        while !rest.is_empty() {
            let piece = self.boundary.cut(rest);
            rest = piece.rest;
            self.received = self.received.saturating_add(piece.octets.len());
            self.tap.read(piece.octets);
            match self.feed(piece.octets) {
                Ok(()) => {}
                // It was our own doing.
                Err(_) if self.recorder.recorded().stopped => return Progress::Done,
                Err(outcome) => return self.end(outcome),
            }
            if piece.ends && self.is_content() {
                return Progress::Done;
            }
        }
        if octets.len() > room {
            return self.end(Outcome::ProtocolError {
                fault: ProtocolFault::TooMuchData,
                detail: String::new(),
            });
        }
        if self.handshake_completed {
            Progress::Linger
        } else {
            Progress::Continue
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
        observation.client_certificate_given = recorded.client_certificate_given;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fetch::tests::at;
    use crate::target::Target;

    /// rustls would give up before: this holds whatever it takes.
    #[test]
    fn no_more_is_taken_than_the_limit() {
        let hello = HelloOptions {
            server_name: None,
            alpn: &[],
            key_type: None,
            prove_possession: false,
        };
        for octets in [&[22, 3, 3][..], &[22, 3, 3, 0x40, 0]] {
            let mut session = Session::new(&hello, Extent::Whole, None, at()).unwrap();
            session.received = MAX_RECEIVED - 3;
            let progress = session.incoming(octets);
            let target = Target::parse("192.0.2.1").unwrap();
            let mut observation = Observation::new(&target, Outcome::Certificate, at());
            assert_eq!(session.received, MAX_RECEIVED);
            Box::new(session).report(&mut observation);
            if octets.len() == 3 {
                assert_eq!(progress, Progress::Continue);
                continue;
            }
            assert_eq!(progress, Progress::Done);
            assert_eq!(
                observation.outcome,
                Outcome::ProtocolError {
                    fault: ProtocolFault::TooMuchData,
                    detail: String::new()
                }
            );
        }
    }

    fn record(fragment: &[u8]) -> Vec<u8> {
        let length = u16::try_from(fragment.len()).unwrap().to_be_bytes();
        [&[22, 3, 1][..], &length, fragment].concat()
    }

    fn prefixed(body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len()).unwrap().to_be_bytes();
        [&length[1..], body].concat()
    }

    /// A server's hello of this version, and a certificate.
    fn messages(version: u8) -> [Vec<u8>; 2] {
        let hello = [&[3, version][..], &[7; 32], &[0, 0xc0, 0x2f, 0]].concat();
        let certificates = prefixed(&prefixed(b"leaf"));
        [
            [&[2][..], &prefixed(&hello)].concat(),
            [&[11][..], &prefixed(&certificates)].concat(),
        ]
    }

    fn seen(stream: &[u8], size: usize) -> Observation {
        let hello = HelloOptions {
            server_name: Some("a.example"),
            alpn: &[],
            key_type: None,
            prove_possession: true,
        };
        let mut session = Session::new(&hello, Extent::Whole, None, at()).unwrap();
        let mut progress = Progress::Continue;
        for octets in stream.chunks(size) {
            if progress == Progress::Continue {
                progress = session.incoming(octets);
            }
        }
        if progress == Progress::Continue {
            session.ended(&Ending::Closed);
        }
        let target = Target::parse("a.example").unwrap();
        let mut observation = Observation::new(&target, Outcome::Certificate, at());
        Box::new(session).report(&mut observation);
        observation
    }

    /// What rustls breaks off at is not read beyond, and what came before is kept, however the octets came.
    #[test]
    fn no_split_makes_a_difference() {
        let [hello, certificate] = messages(3);
        let [old, _] = messages(1);
        let fatal = [21, 3, 3, 0, 2, 2, 40];
        for (stream, certificates) in [
            // TLS 1.0, which rustls breaks off at; with its certificate in the same record, and in another.
            ([record(&old), record(&certificate)].concat(), 0),
            (record(&[&old[..], &certificate].concat()), 1),
            ([record(&hello), record(&certificate)].concat(), 1),
            (
                [&record(&hello)[..], &fatal, &record(&certificate)].concat(),
                0,
            ),
            (
                [&record(&hello)[..], &record(&certificate), &fatal].concat(),
                1,
            ),
        ] {
            let whole = seen(&stream, stream.len());
            assert_eq!(whole.chain.len(), certificates, "{}", whole.outcome);
            for size in 1..stream.len() {
                assert_eq!(seen(&stream, size), whole, "by {size}");
            }
        }
    }

    /// rustls keeps 64 KiB of a message, the headers of its records included.
    #[test]
    fn a_message_in_crumbs_is_no_fault_of_ours() {
        let [hello, _] = messages(3);
        let certificates = prefixed(&prefixed(&vec![7; 30_000]));
        let certificate = [&[11][..], &prefixed(&certificates)].concat();
        let mut stream = record(&hello);
        stream.extend(certificate.chunks(1).flat_map(record));
        for size in [1, 6, 1000, stream.len()] {
            let Outcome::ProtocolError { fault, .. } = seen(&stream, size).outcome else {
                panic!("by {size}");
            };
            assert_eq!(fault, ProtocolFault::Misbehaved, "by {size}");
        }
    }
}
