//! A wish to stop is heard at every stage.

use std::io::Read;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use notafter::fetch::blocking::fetch_until_cancelled;
use notafter::fetch::limits::CANCELLATION_LATENCY;
use notafter::fetch::{
    Cancellation, FetchOptions, Observation, Outcome, ResolveError, Resolver, Stage,
};
use notafter::target::{Host, Service, Target};

use super::case::{Driver, TIMEOUT, present, runtime, target};
use super::clear::{certificates, records, server_hello};
use super::peer::{Server, Wire, serve};

/// Far longer than a test may take.
const LONG: Duration = Duration::from_secs(600);

/// When the wish is there: the fetch is then in the stage that the test is about.
const WISHED_AFTER: Duration = Duration::from_millis(300);

/// What a busy machine adds.
const SLACK: Duration = Duration::from_secs(1);

/// Fetches, and wishes to stop.
fn cancelled(target: &Target, options: FetchOptions) -> Observation {
    let options = options.with_timeout(LONG);
    let cancellation = Cancellation::new();
    let wish = cancellation.clone();
    let other = thread::spawn(move || {
        thread::sleep(WISHED_AFTER);
        wish.cancel();
        Instant::now()
    });
    let observation = fetch_until_cancelled(target, &options, present(), &cancellation);
    let returned = Instant::now();
    let wished = other.join().expect("a wish");
    assert!(returned >= wished, "it stopped by itself: {observation:?}");
    let latency = returned - wished;
    assert!(latency < CANCELLATION_LATENCY + SLACK, "{latency:?}");
    observation
}

fn name() -> Target {
    Target::new(Host::Dns("a.example".to_owned()), 443, Service::Tls)
}

/// Answers once the test has ended.
#[derive(Debug)]
struct Stuck(Mutex<Receiver<()>>);

impl Stuck {
    fn new() -> (Sender<()>, Self) {
        let (end, ended) = channel();
        (end, Self(Mutex::new(ended)))
    }
}

impl Resolver for Stuck {
    fn resolve(&self, _name: &str) -> Result<Vec<IpAddr>, ResolveError> {
        let _ = self.0.lock().expect("a resolver").recv();
        Err(ResolveError::NotFound)
    }
}

#[test]
fn during_resolution() {
    let (_end, resolver) = Stuck::new();
    let options = FetchOptions::default().with_resolver(Arc::new(resolver));
    let observation = cancelled(&name(), options);
    assert_eq!(observation.outcome, Outcome::Cancelled);
    assert_eq!(observation.attempts, []);
}

/// A resolver that does not answer is not waited for beyond the deadline either.
#[test]
fn a_stuck_resolver_and_the_deadline() {
    for driver in [Driver::Blocking, Driver::Tokio] {
        let (_end, resolver) = Stuck::new();
        let options = FetchOptions::default()
            .with_timeout(TIMEOUT)
            .with_resolver(Arc::new(resolver));
        let begun = Instant::now();
        let observation = driver.fetch(&name(), &options);
        let during = Stage::Resolution;
        assert_eq!(observation.outcome, Outcome::TimedOut { during });
        assert!(begun.elapsed() < TIMEOUT + SLACK);
    }
}

/// An address on loopback that swallows packets: a listener whose queue is full. `None` where the system
/// refuses instead.
struct Hole {
    address: SocketAddr,
    _listener: TcpListener,
    _queue: Vec<TcpStream>,
}

impl Hole {
    fn dig() -> Option<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let address = listener.local_addr().expect("an address");
        let mut queue = Vec::new();
        // The queue of `std` has 128 places on most systems, and 4096 at most.
        for _ in 0..5000 {
            match TcpStream::connect_timeout(&address, Duration::from_millis(500)) {
                Ok(stream) => queue.push(stream),
                Err(error) if error.kind() == std::io::ErrorKind::TimedOut => {
                    return Some(Self {
                        address,
                        _listener: listener,
                        _queue: queue,
                    });
                }
                Err(_) => break,
            }
        }
        notafter_tests::skip::skip("a hole", "full queues refuse connections here");
        None
    }

    fn target(&self) -> Target {
        Target::new(
            Host::Ip(self.address.ip()),
            self.address.port(),
            Service::Tls,
        )
    }
}

#[test]
fn while_connecting() {
    let Some(hole) = Hole::dig() else { return };
    let observation = cancelled(&hole.target(), FetchOptions::default());
    assert_eq!(observation.outcome, Outcome::Cancelled);
    assert_eq!(observation.address, None);
}

#[test]
fn a_hole_and_the_deadline() {
    let Some(hole) = Hole::dig() else { return };
    for driver in [Driver::Blocking, Driver::Tokio] {
        let begun = Instant::now();
        let options = FetchOptions::default().with_timeout(TIMEOUT);
        let observation = driver.fetch(&hole.target(), &options);
        let during = Stage::Connection;
        assert_eq!(observation.outcome, Outcome::TimedOut { during });
        let took = begun.elapsed();
        assert!((TIMEOUT..TIMEOUT + SLACK).contains(&took), "{took:?}");
    }
}

#[test]
fn in_a_dialogue_and_in_the_handshake() {
    for service in [Service::Smtp, Service::Tls] {
        let server = Server::start(&serve(Wire::stall));
        let observation = cancelled(&target(&server, service), FetchOptions::default());
        assert_eq!(observation.outcome, Outcome::Cancelled);
        assert_eq!(observation.address, Some(server.address.ip()));
        assert_eq!(observation.attempts.len(), 1);
        assert_eq!(observation.attempts[0].outcome, Outcome::Cancelled);
    }
}

/// Octets that come all the time are no reason not to look.
#[test]
fn while_octets_come() {
    let server = Server::start(&serve(|wire| {
        wire.hear();
        wire.send(&[22, 3, 3, 0x40, 0]);
        while wire.send(&[2]) && wire.pause(Duration::from_millis(1)) {}
    }));
    let observation = cancelled(&target(&server, Service::Tls), FetchOptions::default());
    assert_eq!(observation.outcome, Outcome::Cancelled);
}

#[test]
fn the_certificates_are_kept() {
    let flight = records(&[server_hello(), certificates(2, 100)].concat());
    let server = Server::start(&serve(move |wire| {
        wire.hear();
        wire.send(&flight);
        wire.stall();
    }));
    let observation = cancelled(&target(&server, Service::Tls), FetchOptions::default());
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.chain.len(), 2);
    assert_eq!(observation.interruption, Some(Outcome::Cancelled));
}

#[test]
fn before_it_begins() {
    let cancellation = Cancellation::new();
    cancellation.cancel();
    let server = Server::start(&serve(Wire::stall));
    let observation = fetch_until_cancelled(
        &target(&server, Service::Tls),
        &FetchOptions::default(),
        present(),
        &cancellation,
    );
    assert_eq!(observation.outcome, Outcome::Cancelled);
}

/// Who drops a fetch on a runtime closes its connection.
#[test]
fn dropped_on_a_runtime() {
    let (gone, when) = channel();
    let gone = Mutex::new(gone);
    let server = Server::start(&serve(move |wire| {
        wire.hear();
        let _ = wire.stream.set_read_timeout(Some(LONG));
        let ended = matches!(wire.stream.read(&mut [0]), Ok(0) | Err(_));
        let _ = gone.lock().expect("a channel").send(ended);
    }));
    let target = target(&server, Service::Tls);
    let options = FetchOptions::default().with_timeout(LONG);
    let dropped = runtime().block_on(async {
        let fetch = notafter::fetch::tokio::fetch(&target, &options, present());
        tokio::time::timeout(WISHED_AFTER, fetch).await
    });
    assert!(dropped.is_err());
    assert_eq!(when.recv_timeout(SLACK), Ok(true));
}
