//! The library itself, as a contestant: its scan, which gives a whole observation for each target.

use std::net::SocketAddr;

use notafter::fetch::scan::{self, ScanOptions};
use notafter::fetch::{FetchOptions, Method, Observation};
use notafter::target::{Host, Service, Target};
use notafter::time::Timestamp;

use crate::contestants::{Contestant, GO_TLS12, GO_TLS13, Program, TCP};
use crate::server::Servers;

/// What this library takes part with, and the goals.
pub(crate) const CONTESTANTS: &[Contestant] = &[
    Contestant {
        name: "notafter, certificate only, tls 1.2",
        program: Program::Own,
        mode: "certificate-only",
        servers: Servers::Tls12,
        goal: Some((2.2, TCP)),
    },
    Contestant {
        name: "notafter, tls 1.2",
        program: Program::Own,
        mode: "handshake",
        servers: Servers::Tls12,
        goal: Some((0.7, GO_TLS12)),
    },
    Contestant {
        name: "notafter, tls 1.3",
        program: Program::Own,
        mode: "handshake",
        servers: Servers::Both,
        goal: Some((0.7, GO_TLS13)),
    },
];

/// What the servers send: leaf and intermediate.
const CHAIN_LENGTH: usize = 2;

/// 2026-11-22, said to be the time of every observation.
const AT: Timestamp = Timestamp::from_unix_seconds_saturating(1_795_305_600);

/// Scans the targets: how many showed all of it.
pub(crate) async fn scan(targets: Vec<SocketAddr>, method: Method, concurrency: usize) -> usize {
    let targets = targets
        .into_iter()
        .map(|address| Target::new(Host::Ip(address.ip()), address.port(), Service::Tls));
    let options = ScanOptions::default()
        .with_fetch(FetchOptions::default().with_method(method))
        .with_concurrency(concurrency);
    let mut scan = scan::scan(targets, options, || AT);
    let mut answered = 0;
    while let Some(observation) = scan.next().await {
        if is_whole(&observation, method) {
            answered += 1;
        } else {
            eprintln!("{}: {}", observation.target, observation.outcome);
        }
    }
    answered
}

/// Whether all of it is there, in the way that was asked for.
fn is_whole(observation: &Observation, method: Method) -> bool {
    observation.chain.len() == CHAIN_LENGTH
        && observation.method == method
        && observation.handshake_completed == (method == Method::Handshake)
}
