//! A case: a server, asked by each driver, and what holds of every answer.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use notafter::fetch::limits::{MAX_DIALOGUE, MAX_RECEIVED};
use notafter::fetch::{FetchOptions, Observation, Outcome, ProtocolFault, blocking};
use notafter::target::{Host, Service, Target};
use notafter::time::Timestamp;
use notafter_tests::pki::instant;

use super::peer::{Serve, Server};

/// The time for each fetch.
pub(super) const TIMEOUT: Duration = Duration::from_secs(1);

/// How much later than its deadline a fetch may answer.
pub(super) const LATENESS: Duration = Duration::from_millis(100);

/// What a busy machine adds to that at worst. That most fetches need none of it is checked apart.
pub(super) const SLACK: Duration = Duration::from_millis(1400);

/// What the buffers of both sockets hold at most: more than Linux' `tcp_wmem` and `tcp_rmem` together.
const SOCKET_BUFFERS: usize = 12 * 1024 * 1024;

/// Cases that are under way at once: nearly all of them only wait.
const AT_ONCE: usize = 24;

/// A server and how it is asked.
pub(super) struct Case {
    pub(super) name: String,
    pub(super) serve: Serve,
    pub(super) service: Service,
    pub(super) options: FetchOptions,
    /// The codes of which one is right; any, where there are none.
    pub(super) codes: &'static [&'static str],
    /// Whether the server stands in front, as a proxy that the options name by any port.
    pub(super) options_for: Option<fn(FetchOptions, std::net::SocketAddr) -> FetchOptions>,
}

impl Case {
    pub(super) fn new(
        name: impl Into<String>,
        serve: Serve,
        codes: &'static [&'static str],
    ) -> Self {
        Self {
            name: name.into(),
            serve,
            service: Service::Tls,
            options: FetchOptions::default().with_timeout(TIMEOUT),
            codes,
            options_for: None,
        }
    }

    pub(super) fn of(self, service: Service) -> Self {
        Self { service, ..self }
    }

    pub(super) fn with(self, change: impl FnOnce(FetchOptions) -> FetchOptions) -> Self {
        let options = change(self.options);
        Self { options, ..self }
    }
}

/// Both methods.
pub(super) fn each_method(case: impl Fn() -> Case) -> Vec<Case> {
    notafter::fetch::Method::ALL
        .iter()
        .map(|method| {
            let case = case().with(|options| options.with_method(*method));
            let name = format!("{} by {method}", case.name);
            Case { name, ..case }
        })
        .collect()
}

pub(super) fn present() -> Timestamp {
    instant("2026-06-01T12:00:00Z")
}

/// The drivers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Driver {
    Blocking,
    Tokio,
}

impl Driver {
    pub(super) fn fetch(self, target: &Target, options: &FetchOptions) -> Observation {
        match self {
            Self::Blocking => blocking::fetch(target, options, present()),
            Self::Tokio => {
                runtime().block_on(notafter::fetch::tokio::fetch(target, options, present()))
            }
        }
    }
}

pub(super) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

pub(super) fn target(server: &Server, service: Service) -> Target {
    let address = server.address;
    Target::new(Host::Ip(address.ip()), address.port(), service)
}

/// An answer, and how late it came.
pub(super) struct Seen {
    pub(super) observation: Observation,
    pub(super) late: Duration,
}

fn run_one(case: &Case, driver: Driver) -> Seen {
    let name = format!("{} ({driver:?})", case.name);
    let server = Server::start(&case.serve);
    let mut options = case.options.clone();
    let mut target = target(&server, case.service);
    if let Some(options_for) = case.options_for {
        options = options_for(options, server.address);
        target.host = Host::Ip([192, 0, 2, 1].into());
    }
    let begun = Instant::now();
    let observation = driver.fetch(&target, &options);
    let late = begun.elapsed().saturating_sub(options.timeout);
    assert!(late < LATENESS + SLACK, "{name}: {late:?} late");
    let outcome = &observation.outcome;
    let code = outcome.code();
    assert!(Outcome::CODES.contains(&code), "{name}");
    assert!(
        case.codes.is_empty() || case.codes.contains(&code),
        "{name}: {outcome}"
    );
    let attempts = observation.attempts.iter().map(|attempt| &attempt.outcome);
    let outcomes = [&observation.handshake_failure, &observation.interruption];
    for outcome in outcomes
        .into_iter()
        .flatten()
        .chain(attempts)
        .chain([outcome])
    {
        let ours = matches!(
            outcome,
            Outcome::ProtocolError {
                fault: ProtocolFault::LocalSetup,
                ..
            }
        );
        assert!(!ours, "{name}: {outcome}");
        assert!(outcome.to_string().len() < 2000, "{name}");
    }
    assert_eq!(
        observation.chain.is_empty(),
        code != "certificate",
        "{name}"
    );
    let most = MAX_DIALOGUE + MAX_RECEIVED + SOCKET_BUFFERS;
    let sent = server.most_sent();
    assert!(sent < most, "{name}: {sent} octets were taken");
    // No step of the ladder is climbed twice.
    assert!(server.connections() <= 4, "{name}");
    Seen { observation, late }
}

/// Runs all of them by each driver, which must come to the same code.
pub(super) fn run(cases: &[Case]) -> Vec<[Seen; 2]> {
    let next = AtomicUsize::new(0);
    let seen = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(cases.len()) {
            scope.spawn(|| {
                while let Some((index, case)) = {
                    let index = next.fetch_add(1, Ordering::AcqRel);
                    cases.get(index).map(|case| (index, case))
                } {
                    let both = [Driver::Blocking, Driver::Tokio].map(|it| run_one(case, it));
                    seen.lock().expect("a list").push((index, both));
                }
            });
        }
    });
    let mut seen = seen.into_inner().expect("a list");
    seen.sort_by_key(|(index, _)| *index);
    assert_eq!(seen.len(), cases.len());
    // However busy the machine is, it is not in each moment.
    let mut late: Vec<_> = seen
        .iter()
        .flat_map(|(_, both)| both.each_ref().map(|one| one.late))
        .collect();
    late.sort();
    assert!(late[late.len() / 2] < LATENESS, "most are late: {late:?}");
    seen.into_iter().map(|(_, both)| both).collect()
}

/// The same, where both drivers must also see the same.
pub(super) fn run_alike(cases: &[Case]) -> Vec<Observation> {
    let seen = run(cases);
    let pairs = cases.iter().zip(seen);
    pairs
        .map(|(case, [blocking, tokio])| {
            let name = &case.name;
            let (mut ours, mut theirs) = (blocking.observation, tokio.observation);
            // Each driver had a server of its own.
            for observation in [&mut ours, &mut theirs] {
                observation.target.port = 0;
                observation.port = 0;
            }
            assert_eq!(ours, theirs, "{name}");
            ours
        })
        .collect()
}
