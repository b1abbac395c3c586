//! Dialogues with scripted proxies.

mod http_connect;
mod parse;
mod socks5;

use std::net::SocketAddr;

use super::{Destination, Proxy};
use crate::fetch::dialogue::{Dialogue, Turn};
use crate::fetch::{Outcome, ProxyFault};

fn proxy(text: &str) -> Proxy {
    Proxy::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn address(text: &str) -> Destination {
    let address: SocketAddr = text.parse().unwrap();
    Destination::Address(address)
}

fn name(text: &str, port: u16) -> Destination {
    Destination::Name(text.to_owned(), port)
}

/// Lets the dialogue hear a message in pieces that end at these places. Gives what it says,
/// and how it ended if it did; what was left unheard then is added to the rest.
fn hear(dialogue: &mut dyn Dialogue, message: &[u8], ends: &[usize]) -> (Vec<u8>, Option<Turn>) {
    let (mut said, mut start) = (Vec::new(), 0);
    for end in ends.iter().copied().chain([message.len()]) {
        match dialogue.incoming(&message[start..end]) {
            Turn::Continue(octets) => said.extend(octets),
            Turn::Agreed { mut rest } => {
                rest.extend(&message[end..]);
                return (said, Some(Turn::Agreed { rest }));
            }
            failed @ Turn::Failed { .. } => return (said, Some(failed)),
        }
        start = end;
    }
    (said, None)
}

/// A message of the proxy's, and what is said to it.
type Exchange<'a> = (&'a [u8], &'a [u8]);

/// How the dialogue ends after these exchanges and this last message: the same however the
/// octets are split. Each exchange must be answered just so.
fn ends(proxy: &Proxy, to: &Destination, exchanges: &[Exchange<'_>], last: &[u8]) -> Turn {
    let play = |split: &dyn Fn(usize) -> Vec<usize>| {
        let mut dialogue = proxy.dialogue(to);
        dialogue.opening();
        for (message, answer) in exchanges {
            let (said, ended) = hear(&mut *dialogue, message, &split(message.len()));
            assert_eq!((said, ended), (answer.to_vec(), None));
        }
        let (said, ended) = hear(&mut *dialogue, last, &split(last.len()));
        assert_eq!(said, b"", "nothing is left to say");
        ended
    };
    let whole = play(&|_| Vec::new());
    assert_eq!(
        play(&|length| (1..length).collect()),
        whole,
        "one at a time"
    );
    for place in 0..=last.len() {
        assert_eq!(
            play(&|length| vec![place.min(length)]),
            whole,
            "split at {place}"
        );
    }
    whole.unwrap_or_else(|| panic!("no end to {last:?}"))
}

/// Until its last octet the message must be waited for.
fn is_waited_for(proxy: &Proxy, to: &Destination, exchanges: &[Exchange<'_>], last: &[u8]) {
    for length in 0..last.len() {
        let mut dialogue = proxy.dialogue(to);
        dialogue.opening();
        for (message, _) in exchanges {
            dialogue.incoming(message);
        }
        let turn = dialogue.incoming(&last[..length]);
        assert_eq!(turn, Turn::wait(), "{length} of {last:?}");
    }
}

fn failed(outcome: Outcome) -> Turn {
    Turn::Failed {
        outcome,
        farewell: Vec::new(),
    }
}

fn fault(fault: ProxyFault, said: &str) -> Turn {
    failed(Outcome::ProxyFailed {
        fault,
        said: said.to_owned(),
    })
}

fn agreed(rest: &[u8]) -> Turn {
    Turn::Agreed {
        rest: rest.to_vec(),
    }
}

/// Octets that look like chance and are always the same (a linear congruential generator).
fn garbage(seed: u64, length: usize) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    (0..length).map(|_| next()).collect()
}

/// Whatever a proxy says, there is no panic, and nothing but waiting or one end.
#[test]
fn garbage_ends_in_order() {
    for text in ["http://p", "http://a:b@p", "socks5://p", "socks5://a:b@p"] {
        let proxy = proxy(text);
        let mut ended = 0;
        for seed in 0..2_000 {
            let mut dialogue = proxy.dialogue(&address("192.0.2.1:443"));
            dialogue.opening();
            let mut message = garbage(seed, 300);
            // Half of it gets past the first octets.
            if seed % 2 == 0 {
                let start: &[u8] = if text.starts_with("http") {
                    b"HTTP/1.1 200\r\n"
                } else {
                    b"\x05\x00"
                };
                dialogue.incoming(start);
                if seed % 4 == 0 {
                    message[..3].copy_from_slice(&[5, 0, 0]);
                }
            }
            let (_, end) = hear(&mut *dialogue, &message, &[]);
            ended += usize::from(end.is_some());
        }
        assert!(ended >= 900, "{text}: {ended}");
    }
}
