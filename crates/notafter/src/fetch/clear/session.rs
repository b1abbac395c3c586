//! One conversation, as a state machine over octets.

use std::mem;

use rustls_pki_types::CertificateDer;

use super::key_exchange::ServerKeyExchange;
use super::messages::{
    CERTIFICATE, CERTIFICATE_REQUEST, CERTIFICATE_STATUS, Certificates, HELLO_REQUEST, Messages,
    SERVER_HELLO, SERVER_HELLO_DONE, SERVER_KEY_EXCHANGE, certificates, ocsp_response,
};
use super::random::Random;
use super::records::{ALERT, HANDSHAKE, Header, Piece, Records};
use super::server_hello::ServerHello;
use super::suites::{KeyExchange, Suite};
use super::{Rung, hello};
use crate::fetch::conversation::{Conversation, Ending, HelloOptions, Progress};
use crate::fetch::limits::{
    MAX_EMPTY_RECORDS, MAX_FRAGMENT, MAX_MESSAGE, MAX_RECEIVED, MAX_WARNINGS,
};
use crate::fetch::not_tls::NotTls;
use crate::fetch::{
    Method, Observation, Outcome, Possession, ProtocolFault, Stage, TlsAlert, TlsVersion,
};

/// Levels of alerts (RFC 5246 section 7.2).
const WARNING: u8 = 1;

/// Alerts: the end of the connection, and that we do not go on (RFC 5246 section 7.2.1 and 7.2.2).
const CLOSE_NOTIFY: u8 = 0;
const USER_CANCELED: u8 = 90;

/// One conversation.
#[derive(Debug)]
pub(super) struct Session {
    rung: Rung,
    prove_possession: bool,
    server_name: Option<String>,
    random: Random,
    outgoing: Vec<u8>,
    /// Octets that came.
    received: usize,
    /// The first of them, where they are not TLS.
    not_tls: Option<NotTls>,
    records: Records,
    messages: Messages,
    /// Octets of an alert that is not whole yet.
    alert: Vec<u8>,
    empty_records: usize,
    warnings: usize,
    /// The last warning, which may be all that a server says before it goes.
    warning: Option<TlsAlert>,
    hello: Option<ServerHello>,
    chain: Vec<CertificateDer<'static>>,
    ocsp_response: Option<Vec<u8>>,
    key_exchange_group: Option<String>,
    possession: Possession,
    client_certificate_requested: bool,
    state: State,
    /// What ended the conversation, if anything did before we were content.
    ended_by: Option<Outcome>,
}

/// How far the server came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Its certificates are not here.
    Begun,
    /// They are, and a signature is to come.
    Certified,
    /// They are, and there is no signature to wait for any more.
    Signed,
    /// Its flight is at its end, or all that is wanted of it is here.
    Finished,
}

/// What the server got wrong.
const fn fault(fault: ProtocolFault, detail: String) -> Outcome {
    Outcome::ProtocolError { fault, detail }
}

fn misbehaved(detail: &str) -> Outcome {
    fault(ProtocolFault::Misbehaved, detail.to_owned())
}

fn malformed(what: &str) -> Outcome {
    fault(ProtocolFault::MalformedMessage, what.to_owned())
}

impl Session {
    pub(super) fn new(rung: Rung, options: &HelloOptions<'_>, random: Random) -> Self {
        let server_name = options.host_name().filter(|_| rung.has_extensions());
        Self {
            rung,
            prove_possession: options.prove_possession,
            server_name: server_name.map(|name| name.as_ref().to_owned()),
            random,
            outgoing: hello::record(rung, options, &random),
            received: 0,
            not_tls: None,
            records: Records::default(),
            messages: Messages::default(),
            alert: Vec::new(),
            empty_records: 0,
            warnings: 0,
            warning: None,
            hello: None,
            chain: Vec::new(),
            ocsp_response: None,
            key_exchange_group: None,
            possession: Possession::Unproven,
            client_certificate_requested: false,
            state: State::Begun,
            ended_by: None,
        }
    }

    /// Reads records until the octets are used up, or nothing more is wanted. Only what was read counts
    /// as received.
    fn read(&mut self, mut octets: &[u8]) -> Result<(), Outcome> {
        while self.state != State::Finished {
            let before = octets.len();
            let piece = self.records.next(&mut octets);
            self.received += before - octets.len();
            match piece {
                Some(Piece::Header(header)) => self.header(header)?,
                Some(Piece::Fragment(ALERT, fragment)) => {
                    // What comes behind an alert that ends it, in the same record, is not read.
                    self.received -= fragment.len();
                    self.alert(fragment)?;
                }
                Some(Piece::Fragment(_, fragment)) => {
                    self.messages.push(fragment);
                    self.read_messages()?;
                }
                None => break,
            }
        }
        Ok(())
    }

    /// Looks at the header of a record. Of the version only the first octet has to be right: old
    /// servers are free with the second.
    fn header(&mut self, header: Header) -> Result<(), Outcome> {
        if header.version >> 8 != 3 {
            let detail = format!("a record of version {:#06x}", header.version);
            return Err(malformed(&detail));
        }
        if header.length > MAX_FRAGMENT {
            let detail = format!("a record of {} octets", header.length);
            return Err(malformed(&detail));
        }
        if !matches!(header.kind, HANDSHAKE | ALERT) {
            let detail = format!("unexpected record of type {}", header.kind);
            return Err(misbehaved(&detail));
        }
        if header.length == 0 {
            self.empty_records += 1;
            if self.empty_records > MAX_EMPTY_RECORDS {
                return Err(misbehaved("too many empty records"));
            }
        }
        Ok(())
    }

    /// Takes octets of an alert. A warning is only remembered: most often it says that the name is not
    /// known, and the certificates come all the same (RFC 6066 section 3).
    fn alert(&mut self, fragment: &[u8]) -> Result<(), Outcome> {
        for octet in fragment {
            self.received += 1;
            self.alert.push(*octet);
            let &[level, number] = self.alert.as_slice() else {
                continue;
            };
            self.alert.clear();
            if number == CLOSE_NOTIFY {
                return Err(self.closed(false));
            }
            let alert = TlsAlert(number);
            if level != WARNING {
                return Err(Outcome::TlsAlert { alert });
            }
            self.warning = Some(alert);
            self.warnings += 1;
            if self.warnings > MAX_WARNINGS {
                return Err(misbehaved("too many warnings"));
            }
        }
        Ok(())
    }

    fn read_messages(&mut self) -> Result<(), Outcome> {
        // They are read while the rest of the session changes.
        let mut messages = mem::take(&mut self.messages);
        let read = self.read_each(&mut messages);
        self.messages = messages;
        read
    }

    fn read_each(&mut self, messages: &mut Messages) -> Result<(), Outcome> {
        while self.state != State::Finished
            && let Some((kind, length)) = messages.announced()
        {
            // Before the body comes: nobody should have to take it in to know that it is too large.
            match kind {
                CERTIFICATE if length > MAX_RECEIVED => {
                    return Err(Outcome::ChainTooLarge { certificates: None });
                }
                CERTIFICATE => {}
                _ if length > MAX_MESSAGE => {
                    let detail = format!("a message of type {kind} with {length} octets");
                    return Err(malformed(&detail));
                }
                _ => {}
            }
            match messages.next() {
                Some((kind, body)) => self.message(kind, body)?,
                None => break,
            }
        }
        Ok(())
    }

    fn message(&mut self, kind: u8, body: &[u8]) -> Result<(), Outcome> {
        match (kind, self.state) {
            // It may come at any time and says nothing (RFC 5246 section 7.4.1.1).
            (HELLO_REQUEST, _) => Ok(()),
            (SERVER_HELLO, State::Begun) if self.hello.is_none() => self.server_hello(body),
            (CERTIFICATE, State::Begun) if self.hello.is_some() => self.certificate(body),
            (SERVER_KEY_EXCHANGE | CERTIFICATE_REQUEST | SERVER_HELLO_DONE, State::Begun)
                if self.hello.is_some() =>
            {
                Err(fault(ProtocolFault::NoCertificate, String::new()))
            }
            (CERTIFICATE_STATUS, State::Certified | State::Signed) => {
                self.ocsp_response = ocsp_response(body);
                Ok(())
            }
            (SERVER_KEY_EXCHANGE, State::Certified | State::Signed) => {
                self.server_key_exchange(body)
            }
            (CERTIFICATE_REQUEST, State::Certified | State::Signed) => {
                self.client_certificate_requested = true;
                Ok(())
            }
            (SERVER_HELLO_DONE, State::Certified | State::Signed) => {
                self.state = State::Finished;
                Ok(())
            }
            _ => Err(misbehaved(&format!("unexpected message of type {kind}"))),
        }
    }

    fn server_hello(&mut self, body: &[u8]) -> Result<(), Outcome> {
        let hello = ServerHello::read(body).ok_or_else(|| malformed("server hello"))?;
        if hello.is_tls13 {
            return Err(misbehaved("TLS 1.3, which was not offered"));
        }
        if hello.tls_version().is_none() {
            let detail = format!("version {:#06x}, which was not offered", hello.version);
            return Err(misbehaved(&detail));
        }
        self.hello = Some(hello);
        Ok(())
    }

    fn certificate(&mut self, body: &[u8]) -> Result<(), Outcome> {
        match certificates(body) {
            None => Err(malformed("certificate")),
            Some(Certificates::TooMany(count)) => Err(Outcome::ChainTooLarge {
                certificates: Some(count),
            }),
            Some(Certificates::Chain(chain)) if chain.is_empty() => {
                Err(fault(ProtocolFault::NoCertificate, String::new()))
            }
            Some(Certificates::Chain(chain)) => {
                self.chain = chain;
                self.state = if !self.prove_possession {
                    State::Finished
                } else if self.key_exchange() == Some(KeyExchange::Certificate) {
                    State::Signed
                } else {
                    State::Certified
                };
                Ok(())
            }
        }
    }

    /// How keys are agreed on, where the suite is one that we know.
    fn key_exchange(&self) -> Option<KeyExchange> {
        let suite = Suite::of(self.hello.as_ref()?.suite)?;
        Some(suite.key_exchange())
    }

    /// Takes the signed message. What cannot be read is no proof, for or against.
    fn server_key_exchange(&mut self, body: &[u8]) -> Result<(), Outcome> {
        if self.state != State::Certified {
            return Err(misbehaved("unexpected key exchange"));
        }
        self.state = State::Signed;
        let (Some(hello), Some(key_exchange), Some(leaf)) =
            (&self.hello, self.key_exchange(), self.chain.first())
        else {
            return Ok(());
        };
        let has_scheme = hello.tls_version() >= Some(TlsVersion::Tls12);
        if let Some(signed) = ServerKeyExchange::read(body, key_exchange, has_scheme) {
            self.possession = signed.possession(leaf, &self.random, &hello.random);
            self.key_exchange_group = signed.group;
        }
        if self.possession == Possession::Disproven {
            return Err(fault(ProtocolFault::BadSignature, String::new()));
        }
        Ok(())
    }

    fn closed(&self, reset: bool) -> Outcome {
        Outcome::ConnectionClosed {
            reset,
            received: self.received,
        }
    }

    /// Notes what ended the conversation. Where that is silence, a warning that came before says more.
    fn end(&mut self, outcome: Outcome) {
        if self.ended_by.is_some() || self.state == State::Finished {
            return;
        }
        let is_silence = matches!(
            outcome,
            Outcome::ConnectionClosed { .. } | Outcome::TimedOut { .. }
        );
        self.ended_by = Some(match self.warning {
            Some(alert) if is_silence && self.chain.is_empty() => Outcome::TlsAlert { alert },
            _ => outcome,
        });
    }
}

impl Conversation for Session {
    fn outgoing(&mut self) -> Vec<u8> {
        mem::take(&mut self.outgoing)
    }

    fn incoming(&mut self, octets: &[u8]) -> Progress {
        if self.received == 0 {
            self.not_tls = NotTls::first(octets);
        }
        if let Some(not_tls) = &mut self.not_tls {
            self.received = self.received.saturating_add(octets.len());
            return not_tls.hear(octets);
        }
        // What is beyond the limit is not looked at, so that it does not matter how octets are split.
        let room = MAX_RECEIVED.saturating_sub(self.received);
        let taken = octets.get(..room).unwrap_or(octets);
        if let Err(outcome) = self.read(taken) {
            self.end(outcome);
            return Progress::Done;
        }
        if taken.len() < octets.len() && self.state != State::Finished {
            self.end(match self.messages.announced() {
                Some((CERTIFICATE, _)) => Outcome::ChainTooLarge { certificates: None },
                _ => fault(ProtocolFault::TooMuchData, String::new()),
            });
            return Progress::Done;
        }
        match self.state {
            State::Begun | State::Certified => Progress::Continue,
            State::Signed => Progress::Linger,
            State::Finished => Progress::Done,
        }
    }

    fn ended(&mut self, ending: &Ending) {
        self.end(match ending {
            Ending::Closed => self.closed(false),
            Ending::Reset => self.closed(true),
            Ending::Unreachable { reason } => Outcome::Unreachable {
                reason: reason.clone(),
            },
        });
    }

    fn timed_out(&mut self) {
        self.end(Outcome::TimedOut {
            during: Stage::Handshake,
        });
    }

    fn close(&mut self) {
        // What does not speak TLS would not understand.
        if self.not_tls.is_some() {
            return;
        }
        let version = self
            .hello
            .as_ref()
            .map_or(self.rung.version(), |hello| hello.version);
        let alerts: &[u8] = match version {
            0x0300 => &[CLOSE_NOTIFY],
            _ => &[USER_CANCELED, CLOSE_NOTIFY],
        };
        for alert in alerts {
            // Each in a record of its own: many servers take no two in one.
            let goodbye = hello::record_of(ALERT, version, &[WARNING, *alert]);
            self.outgoing.extend(goodbye);
        }
    }

    fn report(self: Box<Self>, observation: &mut Observation) {
        observation.method = Method::CertificateOnly;
        observation.server_name = self.server_name;
        if let Some(hello) = self.hello {
            observation.tls_version = hello.tls_version();
            observation.cipher_suite = Some(Suite::of(hello.suite).map_or_else(
                || format!("{:#06x}", hello.suite),
                |suite| suite.name.to_owned(),
            ));
            observation.alpn = hello.alpn;
        }
        observation.key_exchange_group = self.key_exchange_group;
        observation.handshake_completed = false;
        observation.possession = self.possession;
        observation.client_certificate_requested = self.client_certificate_requested;
        if let Some(not_tls) = self.not_tls {
            observation.outcome = not_tls.outcome();
        } else if self.chain.is_empty() {
            observation.outcome = self
                .ended_by
                .unwrap_or_else(|| fault(ProtocolFault::NoCertificate, String::new()));
        } else {
            observation.outcome = Outcome::Certificate;
            observation.interruption = self.ended_by;
            observation.chain = self.chain;
            observation.ocsp_response = self.ocsp_response;
        }
    }
}
