//! Servers in memory.

use std::sync::Arc;

use rustls::{ServerConfig, ServerConnection};

/// What comes after a peer's last octet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Last {
    Closed,
    Reset,
    /// Nothing, ever.
    Silent,
}

impl Last {
    pub(super) const ALL: [Self; 3] = [Self::Closed, Self::Reset, Self::Silent];
}

/// What is at the other end of a connection.
pub(super) trait Peer {
    /// Takes what the client sends, at first maybe nothing, and gives what the server says to it.
    fn hear(&mut self, octets: &[u8]) -> Vec<u8>;

    /// What comes once all is said.
    fn last(&self) -> Last;
}

/// A real server.
pub(super) struct Rustls {
    connection: ServerConnection,
    failed: bool,
}

impl Rustls {
    pub(super) fn new(config: &Arc<ServerConfig>) -> Self {
        Self {
            connection: ServerConnection::new(Arc::clone(config)).unwrap(),
            failed: false,
        }
    }
}

impl Peer for Rustls {
    fn hear(&mut self, mut octets: &[u8]) -> Vec<u8> {
        while !octets.is_empty() && !self.failed {
            self.connection.read_tls(&mut octets).unwrap();
            self.failed = self.connection.process_new_packets().is_err();
        }
        let mut said = Vec::new();
        while self.connection.wants_write() {
            self.connection.write_tls(&mut said).unwrap();
        }
        said
    }

    fn last(&self) -> Last {
        if self.failed {
            Last::Closed
        } else {
            Last::Silent
        }
    }
}

/// A server with a fixed text: what it says first, then what it says to each thing that it hears.
pub(super) struct Scripted {
    greeting: Vec<u8>,
    /// The next one last.
    answers: Vec<Vec<u8>>,
    last: Last,
}

impl Scripted {
    pub(super) fn new(greeting: &[u8], answers: &[&[u8]], last: Last) -> Self {
        Self {
            greeting: greeting.to_vec(),
            answers: answers.iter().rev().map(|answer| answer.to_vec()).collect(),
            last,
        }
    }

    /// One that never says anything.
    pub(super) fn wordless(last: Last) -> Self {
        Self::new(&[], &[], last)
    }

    /// One that answers the first thing it hears.
    pub(super) fn answering(answer: &[u8], last: Last) -> Self {
        Self::new(&[], &[answer], last)
    }
}

impl Peer for Scripted {
    fn hear(&mut self, octets: &[u8]) -> Vec<u8> {
        let mut said = std::mem::take(&mut self.greeting);
        if !octets.is_empty() {
            said.append(&mut self.answers.pop().unwrap_or_default());
        }
        said
    }

    fn last(&self) -> Last {
        self.last
    }
}

/// One peer behind another: a proxy, or the clear part of a protocol. It changes over once the first
/// has said all that it has to say.
pub(super) struct Behind {
    pub(super) before: Scripted,
    pub(super) then: Box<dyn Peer>,
}

impl Peer for Behind {
    fn hear(&mut self, octets: &[u8]) -> Vec<u8> {
        if self.before.greeting.is_empty() && self.before.answers.is_empty() {
            self.then.hear(octets)
        } else {
            self.before.hear(octets)
        }
    }

    fn last(&self) -> Last {
        self.then.last()
    }
}

/// A record of the handshake.
pub(super) fn record(version: [u8; 2], messages: &[u8]) -> Vec<u8> {
    let length = u16::try_from(messages.len()).unwrap().to_be_bytes();
    [&[22][..], &version, &length, messages].concat()
}

fn prefixed(body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[1..], body].concat()
}

/// What a server of this version says to a hello, with the key exchange that has no signature
/// (`TLS_RSA_WITH_3DES_EDE_CBC_SHA`), in records of so many octets.
pub(super) fn old_flight(version: [u8; 2], chain: &[&[u8]], fragment: usize) -> Vec<u8> {
    let hello = [&version[..], &[7; 32], &[0], &[0, 10], &[0]].concat();
    let chain: Vec<u8> = chain.iter().flat_map(|der| prefixed(der)).collect();
    let messages = [
        [&[2][..], &prefixed(&hello)].concat(),
        [&[11][..], &prefixed(&prefixed(&chain))].concat(),
        vec![14, 0, 0, 0],
    ]
    .concat();
    messages
        .chunks(fragment)
        .flat_map(|messages| record(version, messages))
        .collect()
}

/// The octet after the last one of the Certificate message of TLS 1.2 in what a server said.
pub(super) fn end_of_certificates(stream: &[u8]) -> usize {
    // Each octet of the messages, with where it ends in the stream.
    let mut messages = Vec::new();
    let mut at = 0;
    while let Some(&[kind, _, _, high, low]) = stream[at..].first_chunk::<5>() {
        let length = usize::from(u16::from_be_bytes([high, low]));
        if kind != 22 {
            break;
        }
        let fragment = &stream[at + 5..at + 5 + length];
        messages.extend(fragment.iter().zip(at + 6..));
        at += 5 + length;
    }
    let mut rest = messages.as_slice();
    loop {
        let [kind, high, middle, low] = [0, 1, 2, 3].map(|index| *rest[index].0);
        let length = u32::from_be_bytes([0, high, middle, low]) as usize;
        if kind == 11 {
            return rest[3 + length].1;
        }
        rest = &rest[4 + length..];
    }
}
