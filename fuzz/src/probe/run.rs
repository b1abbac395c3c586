//! Drives one fetch through a script.

use std::net::IpAddr;
use std::time::Duration;

use notafter::fetch::limits::{GOODBYE, MAX_ADDRESSES, MAX_DIALOGUE, MAX_RECEIVED};
use notafter::fetch::probe::{Action, ConnectFailure, Event, Probe};
use notafter::fetch::{Ending, Observation, ProxyProtocol, ResolveError};
use notafter::target::Host;
use notafter::time::Timestamp;

use super::script::{Operation, PROXY_ADDRESSES, PROXY_PORT, Resolution, Setup};

/// Octets that one connection may send: a hello has under 2 KiB, an answer to all that may come in a
/// dialogue no more than that has.
const MAX_SENT: usize = 2 * MAX_DIALOGUE;

/// Octets that one connection may take: what comes before TLS, and what comes in it, with as much again for
/// the frames around it. Each is seen to be over with the reception that is too much.
const MAX_TAKEN: usize = MAX_DIALOGUE + 2 * MAX_RECEIVED + 2 * 16 * 1024;

/// Connections of one fetch: every address of the proxy and of the target, and four ways of asking.
const MAX_CONNECTIONS: usize = 2 * MAX_ADDRESSES + 4;

/// How octets come.
#[derive(Clone, Copy, Debug)]
pub(super) enum Pieces {
    /// As the script has them.
    Whole,
    /// In pieces of so many.
    Of(usize),
}

/// What came of it.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) observation: Observation,
    /// The addresses that were connected to.
    pub(super) dialled: Vec<IpAddr>,
    /// Octets that came on the connection that had most of them.
    most_taken: usize,
    /// Whether something was said to the other side before all of a reception was taken.
    interleaved: bool,
}

impl Run {
    /// Whether it does not matter how octets are split. Limits are looked at once for each reception, so that
    /// near them it does. So it does where an answer comes before its question: what arrives later is
    /// taken for one that was waited for.
    pub(super) fn is_comparable(&self) -> bool {
        self.most_taken <= MAX_DIALOGUE / 2 && !self.interleaved
    }
}

/// One run of a script.
struct Peer<'a> {
    setup: &'a Setup,
    operations: std::slice::Iter<'a, Operation>,
    pieces: Pieces,
    /// What is left of what it says.
    saying: &'a [u8],
    /// Whether the connection's part of the script is over.
    ended: bool,
    now: Duration,
    end: Duration,
    dialled: Vec<IpAddr>,
    resolved: usize,
    taken: usize,
    sent: usize,
    most_taken: usize,
    interleaved: bool,
    /// Whether the next action has to be the last one.
    cancelled: bool,
}

pub(super) fn run(setup: &Setup, operations: &[Operation], pieces: Pieces) -> Run {
    let at = Timestamp::from_unix_seconds_saturating(1_800_000_000);
    let mut probe = Probe::new(&setup.target, &setup.options, at);
    let now = Duration::from_secs(5);
    let mut peer = Peer {
        setup,
        operations: operations.iter(),
        pieces,
        saying: &[],
        ended: true,
        now,
        end: now + setup.options.timeout,
        dialled: Vec::new(),
        resolved: 0,
        taken: 0,
        sent: 0,
        most_taken: 0,
        interleaved: false,
        cancelled: false,
    };
    let mut action = probe.start(now);
    loop {
        assert!(!peer.cancelled || matches!(action, Action::Done(_)));
        let event = match action {
            Action::Done(observation) => {
                return Run {
                    observation: *observation,
                    dialled: peer.dialled,
                    most_taken: peer.most_taken,
                    interleaved: peer.interleaved,
                };
            }
            Action::Resolve { name, until } => peer.resolve(&name, until),
            Action::Connect { address, until } => {
                assert!(peer.now < until && until <= peer.end, "{until:?}");
                peer.connect(address.ip(), address.port(), until)
            }
            Action::Exchange { send, until } => {
                peer.interleaved |= !send.is_empty() && !peer.saying.is_empty();
                peer.send(&send);
                peer.exchange(until)
            }
            Action::Close { send, until } => {
                peer.send(&send);
                assert!(
                    until <= peer.end && until <= peer.now + GOODBYE,
                    "{until:?}"
                );
                Event::Closed
            }
            other => panic!("{other:?} is new"),
        };
        action = probe.handle(event, peer.now);
    }
}

impl<'a> Peer<'a> {
    fn send(&mut self, octets: &[u8]) {
        self.sent += octets.len();
        assert!(self.sent <= MAX_SENT, "{} octets sent", self.sent);
    }

    fn time_out(&mut self, until: Duration) -> Event<'a> {
        self.now = self.now.max(until);
        Event::TimedOut
    }

    fn resolve(&mut self, name: &str, until: Duration) -> Event<'a> {
        assert_eq!(until, self.end);
        self.resolved += 1;
        assert!(self.resolved <= 2);
        let is_proxy = name == "proxy.example";
        let (found, resolution) = if is_proxy {
            (PROXY_ADDRESSES.to_vec(), self.setup.proxy_resolution)
        } else {
            assert_eq!(Host::Dns(name.to_owned()), self.setup.target.host);
            (self.setup.addresses.clone(), self.setup.resolution)
        };
        Event::Resolved(match resolution {
            Resolution::Found => Ok(found),
            Resolution::NotFound => Err(ResolveError::NotFound),
            Resolution::Failed => Err(ResolveError::Failed {
                reason: "no server answers".to_owned(),
            }),
            Resolution::TimedOut => return self.time_out(until),
        })
    }

    fn connect(&mut self, address: IpAddr, port: u16, until: Duration) -> Event<'a> {
        self.check_address(address, port);
        let number = self.dialled.len();
        self.dialled.push(address);
        assert!(number < MAX_CONNECTIONS, "{:?}", self.dialled);
        // What was left of the connection before.
        self.saying = &[];
        while !self.ended {
            self.ended = self.operations.next().is_none_or(Operation::is_last);
        }
        (self.taken, self.sent) = (0, 0);
        let shift = 2 * number;
        let what = if shift < 16 {
            self.setup.connections >> shift & 3
        } else {
            0
        };
        Event::NotConnected(match what {
            0 => {
                self.ended = false;
                return Event::Connected;
            }
            1 => ConnectFailure::Refused,
            2 => return self.time_out(until),
            _ => ConnectFailure::Unreachable {
                reason: "no route to host".to_owned(),
            },
        })
    }

    fn check_address(&self, address: IpAddr, port: u16) {
        let options = &self.setup.options;
        if let Some(proxy) = &options.proxy {
            assert_eq!(port, PROXY_PORT);
            match proxy.host {
                Host::Ip(of_proxy) => assert_eq!(address, of_proxy),
                Host::Dns(_) => assert!(PROXY_ADDRESSES.contains(&address), "{address}"),
            }
            assert!(ProxyProtocol::ALL.contains(&proxy.protocol()));
            return;
        }
        assert_eq!(port, self.setup.target.port);
        assert!(options.address_policy.allows(address), "{address}");
        match (options.address, &self.setup.target.host) {
            (Some(given), _) => assert_eq!(address, given),
            (None, Host::Ip(given)) => assert_eq!(address, *given),
            (None, Host::Dns(_)) => assert!(self.setup.addresses.contains(&address)),
        }
    }

    fn exchange(&mut self, until: Duration) -> Event<'a> {
        assert!(until <= self.end, "{until:?}");
        if !self.saying.is_empty() {
            return self.say();
        }
        if self.ended {
            return Event::Ended(Ending::Closed);
        }
        loop {
            let Some(operation) = self.operations.next() else {
                self.ended = true;
                return Event::Ended(Ending::Closed);
            };
            self.ended = operation.is_last();
            return match operation {
                Operation::Say(octets) => {
                    self.saying = octets;
                    self.say()
                }
                Operation::Close => Event::Ended(Ending::Closed),
                Operation::Reset => Event::Ended(Ending::Reset),
                Operation::Vanish => Event::Ended(Ending::Unreachable {
                    reason: "network is down".to_owned(),
                }),
                Operation::Stall => self.time_out(until),
                Operation::Delay(time) => {
                    if self.now + *time >= until {
                        return self.time_out(until);
                    }
                    self.now += *time;
                    continue;
                }
                Operation::Cancel => {
                    self.cancelled = true;
                    Event::Cancelled
                }
                Operation::Confuse => {
                    self.cancelled = true;
                    Event::Resolved(Ok(Vec::new()))
                }
            };
        }
    }

    fn say(&mut self) -> Event<'a> {
        let length = match self.pieces {
            Pieces::Whole => self.saying.len(),
            Pieces::Of(length) => length.min(self.saying.len()),
        };
        let (said, rest) = self.saying.split_at(length);
        self.saying = rest;
        self.taken += said.len();
        assert!(self.taken <= MAX_TAKEN, "{} octets taken", self.taken);
        self.most_taken = self.most_taken.max(self.taken);
        Event::Received(said)
    }
}
