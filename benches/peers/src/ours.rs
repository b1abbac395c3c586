//! The library itself, as a contestant: through the asynchronous driver, that gives whole observations.

use std::io;
use std::net::SocketAddr;
use std::sync::LazyLock;

use notafter::fetch::{self, FetchOptions, Method, Observation};
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

static HANDSHAKE: LazyLock<FetchOptions> = LazyLock::new(FetchOptions::default);

static CERTIFICATE_ONLY: LazyLock<FetchOptions> =
    LazyLock::new(|| FetchOptions::default().with_method(Method::CertificateOnly));

/// The certificates alone.
pub(crate) async fn certificate_only(address: SocketAddr) -> io::Result<()> {
    let observation = observe(address, &CERTIFICATE_ONLY).await;
    answered(&observation, Method::CertificateOnly)
}

/// A full handshake.
pub(crate) async fn handshake(address: SocketAddr) -> io::Result<()> {
    let observation = observe(address, &HANDSHAKE).await;
    answered(&observation, Method::Handshake)
}

async fn observe(address: SocketAddr, options: &FetchOptions) -> Observation {
    let target = Target::new(Host::Ip(address.ip()), address.port(), Service::Tls);
    fetch::tokio::fetch(&target, options, AT).await
}

/// Whether all of it is there, in the way that was asked for.
fn answered(observation: &Observation, method: Method) -> io::Result<()> {
    let whole = observation.chain.len() == CHAIN_LENGTH
        && observation.method == method
        && observation.handshake_completed == (method == Method::Handshake);
    if whole {
        Ok(())
    } else {
        Err(io::Error::other(observation.outcome.to_string()))
    }
}
