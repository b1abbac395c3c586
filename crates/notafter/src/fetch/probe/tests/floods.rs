//! How much is taken from one that does not stop.

use super::hand::{Found, World, of};
use super::peers::{Last, Peer, record};
use crate::fetch::limits::{MAX_DIALOGUE, MAX_RECEIVED};
use crate::fetch::{FetchOptions, Method, Outcome, Proxy};
use crate::target::{Host, Service};

/// What drivers read at once.
const READ_SIZE: usize = 16 * 1024;

/// Says the same thing over and over.
struct Endless {
    before: Vec<u8>,
    then: Vec<u8>,
}

impl Peer for Endless {
    fn hear(&mut self, _octets: &[u8]) -> Vec<u8> {
        let mut said = std::mem::take(&mut self.before);
        said.extend(self.then.repeat(1 + READ_SIZE / self.then.len()));
        said
    }

    fn last(&self) -> Last {
        unreachable!("it never ends")
    }
}

#[test]
fn no_connection_takes_more_than_its_limits() {
    let proxied = |proxy: fn(Host, u16) -> Proxy| {
        FetchOptions::default().with_proxy(proxy(Host::Ip([192, 0, 2, 9].into()), 1080))
    };
    let ways = [
        FetchOptions::default(),
        FetchOptions::default().with_method(Method::CertificateOnly),
        proxied(Proxy::http),
        proxied(Proxy::socks5),
    ];
    let words: [(&[u8], &[u8]); 16] = [
        (b"", b"x"),
        (b"", b"220-hello\r\n"),
        (b"220 hello\r\n", b"250-x\r\n"),
        (b"* OK hello\r\n", b"* CAPABILITY x\r\n"),
        (b"+OK\r\n", b"x\r\n"),
        (b"", b":a NOTICE * :b\r\n"),
        (b"", b" "),
        (
            b"<stream:stream version='1.0' id='1'><stream:features>",
            b"<a/>",
        ),
        (b"HTTP/1.1 200 ok\r\n", b"A: b\r\n"),
        (
            b"\x05\x00\x05\x00\x00\x01\0\0\0\0\0\0",
            b"\x16\x03\x03\x00\x00",
        ),
        (b"", b"\0"),
        // PostgreSQL and X.224 agree, TDS wraps nothing.
        (b"S", b"\x16\x03\x03\x00\x00"),
        (b"", b"\x04\x01\x00\x08\x00\x00\x01\x00"),
        (b"", b"\x12\x01\x00\x08\x00\x00\x01\x00"),
        (b"", b"\x16\x03\x03\x00\x00"),
        (b"", b"\x15\x03\x03\x00\x02\x01\x70"),
    ];
    for service in Service::ALL {
        for options in &ways {
            for (before, then) in words {
                let (before, then) = (before.to_vec(), then.to_vec());
                let played = World::new(|_, _| {
                    let (before, then) = (before.clone(), then.clone());
                    Found::peer(Endless { before, then })
                })
                .with_options(options.clone())
                .in_pieces(|all| all.min(READ_SIZE))
                .fetch(&of(*service));
                assert_ne!(played.observation.outcome, Outcome::Certificate);
                for received in &played.received {
                    let most = MAX_DIALOGUE + MAX_RECEIVED + READ_SIZE;
                    let taken = received.len();
                    assert!(taken <= most, "{service} {:?}: {taken}", played.observation);
                }
            }
        }
    }
}

#[test]
fn a_message_that_is_long_is_not_waited_for() {
    let hello = super::peers::old_flight([3, 3], &[b"x"], 16_000);
    // Up to the end of ServerHello: a header, then 4 + 38 octets.
    let body = hello.get(5..5 + 42).unwrap();
    let announced = [
        record([3, 3], body),
        record([3, 3], &[11, 0xff, 0xff, 0xff]),
    ]
    .concat();
    for method in Method::ALL {
        let played = World::new(|_, _| {
            Found::peer(Endless {
                before: announced.clone(),
                then: record([3, 3], &[0; 1000]),
            })
        })
        .with_options(FetchOptions::default().with_method(*method))
        .in_pieces(|all| all.min(100))
        .fetch(&of(Service::Tls));
        let outcome = Outcome::ChainTooLarge { certificates: None };
        assert_eq!(played.observation.outcome, outcome);
        for received in &played.received {
            assert!(received.len() < announced.len() + 100);
        }
    }
}
