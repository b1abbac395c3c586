//! Drives a probe as far as TLS.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use notafter::fetch::limits::MAX_DIALOGUE;
use notafter::fetch::probe::{Action, ConnectFailure, Event, Probe};
use notafter::fetch::{Ending, FetchOptions, Method, Outcome, Proxy};
use notafter_core::target::{Host, Target};
use notafter_core::time::Timestamp;

use super::Script;
use super::words::{self, CREDENTIALS, PORT, Words};

/// The server's address.
const ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));

/// The proxy's.
const PROXY: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 2));

/// Octets of one reception: as much as the drivers take at once.
const MAX_RECEPTION: usize = 16 * 1024;

/// Words of one dialogue, without answers to PING: four at most with a service, three with a proxy, and a goodbye.
const MAX_WORDS: usize = 8;

/// How octets come.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pieces {
    /// Each reply as it is.
    Whole,
    /// In pieces of so many.
    Of(usize),
}

/// What came of it.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) outcome: Outcome,
    /// Every word that was sent before TLS, and how many octets had come by then.
    pub(super) sent: Vec<(usize, Vec<u8>)>,
    /// How many of them are no answers to PING, of which there may be any number.
    unasked: usize,
    /// All that came before TLS.
    pub(super) said: Vec<u8>,
    /// Octets that came before TLS, as the limit counts them.
    pub(super) received: usize,
    /// Whether TLS began.
    pub(super) began: bool,
    /// Whether something was sent before all of a reply was taken.
    pub(super) interleaved: bool,
}

fn options(proxy: u8) -> FetchOptions {
    let options = FetchOptions::default()
        .with_method(Method::CertificateOnly)
        .with_fallback(false)
        .with_address(ADDRESS);
    let (user_name, password) = CREDENTIALS;
    let http = Proxy::http(Host::Ip(PROXY), PORT);
    let socks = Proxy::socks5(Host::Ip(PROXY), PORT);
    let login = |proxy: Proxy| proxy.with_credentials(user_name, password);
    match proxy {
        1 => options.with_proxy(http),
        2 => options.with_proxy(login(http).expect("sound credentials")),
        3 => options.with_proxy(socks),
        4 => options.with_proxy(login(socks).expect("sound credentials")),
        _ => options,
    }
}

/// Plays the script to the end of the dialogue.
pub(super) fn run(script: &Script, words: &Words, pieces: Pieces) -> Run {
    let target = Target::new(Host::Dns(words::NAME.to_owned()), PORT, script.service);
    let at = Timestamp::from_unix_seconds_saturating(1_800_000_000);
    let mut probe = Probe::new(&target, &options(script.proxy), at);
    let length = match pieces {
        Pieces::Whole => MAX_RECEPTION,
        Pieces::Of(length) => length,
    };
    let receptions: Vec<(&[u8], bool)> = script
        .replies
        .iter()
        .flat_map(|reply| {
            let count = reply.len().div_ceil(length);
            let chunks = reply.chunks(length).enumerate();
            chunks.map(move |(index, chunk)| (chunk, index + 1 == count))
        })
        .collect();
    let mut receptions = receptions.into_iter();
    let mut run = Run {
        outcome: Outcome::Refused,
        sent: Vec::new(),
        unasked: 0,
        said: Vec::new(),
        received: 0,
        began: false,
        interleaved: false,
    };
    let (mut connections, mut is_whole, mut ended) = (0, true, false);
    let now = Duration::from_secs(5);
    let mut action = probe.start(now);
    loop {
        let event = match action {
            Action::Connect { .. } => {
                connections += 1;
                assert!(
                    connections <= 2,
                    "one dialogue, and another way to ask for TLS"
                );
                if connections == 1 {
                    Event::Connected
                } else {
                    Event::NotConnected(ConnectFailure::Refused)
                }
            }
            Action::Exchange { send, .. } => {
                assert!(!ended, "the connection has ended");
                run.interleaved |= !send.is_empty() && !is_whole;
                run.send(words, &send);
                match receptions.next() {
                    Some((octets, last)) if !run.began => {
                        is_whole = last;
                        run.said.extend_from_slice(octets);
                        run.received += octets.len();
                        assert!(
                            run.received <= MAX_DIALOGUE + 2 * MAX_RECEPTION,
                            "{} octets",
                            run.received
                        );
                        Event::Received(octets)
                    }
                    _ => {
                        ended = true;
                        Event::Ended(Ending::Closed)
                    }
                }
            }
            Action::Close { send, .. } => {
                run.send(words, &send);
                Event::Closed
            }
            Action::Done(observation) => {
                // What came of TLS, which was not there.
                if !run.began {
                    run.outcome = observation.outcome;
                }
                return run;
            }
            other => panic!("{other:?} has no place here"),
        };
        action = probe.handle(event, now);
    }
}

impl Run {
    /// Every word that was sent before TLS.
    pub(super) fn words(&self) -> impl Iterator<Item = &[u8]> {
        self.sent.iter().map(|(_, word)| word.as_slice())
    }

    /// Whether the other side has said this.
    pub(super) fn has_said(&self, text: &str) -> bool {
        let mut parts = self.said.windows(text.len());
        parts.any(|it| it == text.as_bytes())
    }

    /// Takes what is sent apart. Every octet of it has to be one that may be sent.
    fn send(&mut self, words: &Words, mut octets: &[u8]) {
        while !octets.is_empty() {
            if words::is_hello(octets) {
                self.began = true;
                return;
            }
            // The goodbye of TLS, which has begun.
            if self.began {
                return;
            }
            let length = words.first(octets, &self.said);
            let (word, rest) = octets.split_at(length);
            self.unasked += usize::from(!word.starts_with(b"PONG"));
            self.sent.push((self.said.len(), word.to_vec()));
            octets = rest;
        }
        assert!(self.unasked <= MAX_WORDS, "{:?}", self.sent);
    }
}
