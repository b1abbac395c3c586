//! Whole conversations: with flights made by hand, and with real servers.

mod flights;
mod hostile;
mod openssl;

use super::messages::{CERTIFICATE, SERVER_HELLO};
use super::random::Random;
use super::records::HANDSHAKE;
use super::session::Session;
use super::{Rung, hello};
use crate::fetch::conversation::{Conversation, Ending, HelloOptions, Progress};
use crate::fetch::{Observation, Outcome};
use crate::target::Target;
use crate::time::Timestamp;

const OPTIONS: HelloOptions<'static> = HelloOptions {
    server_name: Some("a.example"),
    alpn: &[],
    key_type: None,
    prove_possession: false,
};

const PROVE: HelloOptions<'static> = HelloOptions {
    prove_possession: true,
    ..OPTIONS
};

/// What our random octets are, where a test knows them.
const RANDOM: Random = [7; 32];

fn session(options: &HelloOptions<'_>) -> Session {
    Session::new(Rung::Tls12, options, RANDOM)
}

fn report(session: impl Conversation + 'static) -> Observation {
    let target = Target::parse("a.example").unwrap();
    let at = Timestamp::from_unix_seconds_saturating(1_800_000_000);
    let mut observation = Observation::new(&target, Outcome::Cancelled, at);
    let session: Box<dyn Conversation> = Box::new(session);
    session.report(&mut observation);
    observation
}

/// What is reported of these octets in pieces of this size, after which the connection ends.
fn pieces(options: &HelloOptions<'_>, stream: &[u8], size: usize) -> (Observation, Progress) {
    let mut session = session(options);
    let mut progress = Progress::Continue;
    for piece in stream.chunks(size) {
        progress = session.incoming(piece);
        if progress == Progress::Done {
            break;
        }
    }
    session.ended(&Ending::Closed);
    (report(session), progress)
}

/// What is reported of these octets, and that it does not hang on how they are split.
fn seen(options: &HelloOptions<'_>, stream: &[u8]) -> Observation {
    let (whole, progress) = pieces(options, stream, stream.len().max(1));
    for size in [1, 2, 3, 4, 5, 6, 7, 11, 64, 1000] {
        assert_eq!(pieces(options, stream, size), (whole.clone(), progress));
    }
    whole
}

fn prefixed(body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap().to_be_bytes();
    [&length[1..], body].concat()
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &prefixed(body)].concat()
}

fn record(kind: u8, fragment: &[u8]) -> Vec<u8> {
    hello::record_of(kind, 0x0303, fragment)
}

/// Handshake messages in records of at most 16 KiB.
fn records(messages: &[u8]) -> Vec<u8> {
    messages
        .chunks(0x4000)
        .flat_map(|fragment| record(HANDSHAKE, fragment))
        .collect()
}

fn server_hello(version: u16, suite: u16, extensions: &[u8]) -> Vec<u8> {
    let body = [
        &version.to_be_bytes()[..],
        &[9; 32],
        &[0],
        &suite.to_be_bytes(),
        &[0],
        extensions,
    ];
    message(SERVER_HELLO, &body.concat())
}

fn certificate(certificates: &[&[u8]]) -> Vec<u8> {
    let list: Vec<u8> = certificates.iter().flat_map(|der| prefixed(der)).collect();
    message(CERTIFICATE, &prefixed(&list))
}
