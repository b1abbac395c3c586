//! A driver without sockets: a world in memory, in which time passes only where somebody waits.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use super::peers::{Last, Peer};
use crate::fetch::probe::{Action, ConnectFailure, Event, Probe};
use crate::fetch::tests::at;
use crate::fetch::{Ending, FetchOptions, Observation, ResolveError};
use crate::target::{Host, Service, Target};

/// More actions than any fetch takes here, an octet at a time included.
const MOST_ACTIONS: usize = 100_000;

/// What a connection attempt leads to.
pub(super) enum Found {
    Peer(Box<dyn Peer>),
    Nothing(ConnectFailure),
    /// Packets are swallowed.
    Hole,
}

impl Found {
    pub(super) fn peer(peer: impl Peer + 'static) -> Self {
        Self::Peer(Box::new(peer))
    }

    pub(super) fn unreachable() -> Self {
        let reason = "no way".to_owned();
        Self::Nothing(ConnectFailure::Unreachable { reason })
    }
}

pub(super) type Answer = Result<Vec<IpAddr>, ResolveError>;

type Resolve<'w> = Box<dyn FnMut(&str, usize) -> Answer + 'w>;
type Connect<'w> = Box<dyn FnMut(SocketAddr, usize) -> Found + 'w>;

/// What there is besides the probe.
pub(super) struct World<'w> {
    pub(super) options: FetchOptions,
    /// The resolver: the name, and how many lookups there were before.
    pub(super) resolve: Resolve<'w>,
    /// What listens there: the address, and how many connections were wanted before.
    pub(super) connect: Connect<'w>,
    /// How many of so many octets are delivered at once.
    pub(super) piece: Box<dyn FnMut(usize) -> usize + 'w>,
    /// Where a connection breaks off, and how.
    pub(super) cut: Option<(usize, Last)>,
}

/// What came of it.
pub(super) struct Played {
    pub(super) observation: Observation,
    /// Names looked up.
    pub(super) names: Vec<String>,
    /// Addresses dialled, each with when and until when.
    pub(super) dialled: Vec<(SocketAddr, Duration, Duration)>,
    /// What was sent on each connection, the goodbye apart.
    pub(super) sent: Vec<Vec<u8>>,
    /// What came on each connection.
    pub(super) received: Vec<Vec<u8>>,
    /// How long it took.
    pub(super) took: Duration,
}

impl<'w> World<'w> {
    /// One in which everything is connected to this.
    pub(super) fn new(connect: impl FnMut(SocketAddr, usize) -> Found + 'w) -> Self {
        Self {
            options: FetchOptions::default(),
            resolve: Box::new(|_, _| Err(ResolveError::NotFound)),
            connect: Box::new(connect),
            piece: Box::new(|all| all),
            cut: None,
        }
    }

    pub(super) fn with_options(self, options: FetchOptions) -> Self {
        Self { options, ..self }
    }

    pub(super) fn with_names(self, resolve: impl FnMut(&str, usize) -> Answer + 'w) -> Self {
        let resolve = Box::new(resolve);
        Self { resolve, ..self }
    }

    pub(super) fn in_pieces(self, piece: impl FnMut(usize) -> usize + 'w) -> Self {
        let piece = Box::new(piece);
        Self { piece, ..self }
    }

    pub(super) fn cut_after(self, octets: usize, how: Last) -> Self {
        let cut = Some((octets, how));
        Self { cut, ..self }
    }

    /// Fetches, and checks what holds of every fetch.
    pub(super) fn fetch(mut self, target: &Target) -> Played {
        let end = self.options.timeout;
        let mut probe = Probe::new(target, &self.options, at());
        let mut now = Duration::ZERO;
        let mut played = Played {
            observation: Observation::new(target, crate::fetch::Outcome::Cancelled, at()),
            names: Vec::new(),
            dialled: Vec::new(),
            sent: Vec::new(),
            received: Vec::new(),
            took: now,
        };
        let mut connection: Option<Connection> = None;
        let mut buffer;
        let mut action = probe.start(now);
        for _ in 0..MOST_ACTIONS {
            let event = match action {
                Action::Done(observation) => {
                    assert!(connection.is_none(), "a connection is left open");
                    played.observation = *observation;
                    played.took = now;
                    return played;
                }
                Action::Resolve { name, until } => {
                    assert_eq!(until, end);
                    let answer = (self.resolve)(&name, played.names.len());
                    played.names.push(name);
                    Event::Resolved(answer)
                }
                Action::Connect { address, until } => {
                    assert!(connection.is_none(), "two connections at once");
                    assert!(until > now && until <= end, "{now:?} {until:?}");
                    let found = (self.connect)(address, played.dialled.len());
                    played.dialled.push((address, now, until));
                    match found {
                        Found::Peer(peer) => {
                            connection = Some(Connection::new(peer, self.cut));
                            played.sent.push(Vec::new());
                            played.received.push(Vec::new());
                            Event::Connected
                        }
                        Found::Nothing(failure) => Event::NotConnected(failure),
                        Found::Hole => {
                            now = until;
                            Event::TimedOut
                        }
                    }
                }
                Action::Exchange { send, until } => {
                    assert!(until <= end, "{until:?}");
                    let connection = connection.as_mut().expect("a connection");
                    played.sent.last_mut().unwrap().extend(&send);
                    match connection.exchange(&send, &mut self.piece) {
                        Ok(octets) => {
                            played.received.last_mut().unwrap().extend(&octets);
                            buffer = octets;
                            Event::Received(&buffer)
                        }
                        Err(Last::Closed) => Event::Ended(Ending::Closed),
                        Err(Last::Reset) => Event::Ended(Ending::Reset),
                        Err(Last::Silent) => {
                            now = now.max(until);
                            Event::TimedOut
                        }
                    }
                }
                Action::Close { until, .. } => {
                    assert!(until <= end);
                    connection.take().expect("a connection");
                    Event::Closed
                }
            };
            action = probe.handle(event, now);
        }
        panic!("it does not end");
    }
}

struct Connection {
    peer: Box<dyn Peer>,
    cut: Option<(usize, Last)>,
    delivered: usize,
    /// What the peer said and was not delivered yet.
    waiting: Vec<u8>,
}

impl Connection {
    const fn new(peer: Box<dyn Peer>, cut: Option<(usize, Last)>) -> Self {
        Self {
            peer,
            cut,
            delivered: 0,
            waiting: Vec::new(),
        }
    }

    fn exchange(
        &mut self,
        send: &[u8],
        piece: &mut dyn FnMut(usize) -> usize,
    ) -> Result<Vec<u8>, Last> {
        self.waiting.append(&mut self.peer.hear(send));
        let (room, how) = match self.cut {
            Some((octets, how)) => (octets - self.delivered, how),
            None => (usize::MAX, Last::Silent),
        };
        if room == 0 {
            return Err(how);
        }
        if self.waiting.is_empty() {
            return Err(self.peer.last());
        }
        let count = piece(self.waiting.len()).min(room);
        self.delivered += count;
        Ok(self.waiting.drain(..count).collect())
    }
}

pub(super) const PORT: u16 = 443;

/// An address of a documentation network (RFC 5737), which is never dialled.
pub(super) const fn address(last: u8) -> IpAddr {
    IpAddr::V4(Ipv4Addr::new(192, 0, 2, last))
}

pub(super) const fn socket(last: u8) -> SocketAddr {
    SocketAddr::new(address(last), PORT)
}

/// A target whose address is known.
pub(super) fn by_address() -> Target {
    of(Service::Tls)
}

pub(super) fn of(service: Service) -> Target {
    Target::new(Host::Ip(address(1)), PORT, service)
}

pub(super) fn by_name() -> Target {
    Target::new(Host::Dns("a.example".to_owned()), PORT, Service::Tls)
}
