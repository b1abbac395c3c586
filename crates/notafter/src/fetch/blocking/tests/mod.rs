//! Real servers on loopback. No test depends on time but for generous upper bounds.

mod openssl;
mod raw;
mod resolution;
mod rustls_servers;
mod server;

use std::net::SocketAddr;
use std::time::Duration;

use crate::fetch::{FetchOptions, Observation, blocking};
use crate::target::{Host, Service, Target};
use crate::time::Timestamp;

/// 2026-11-22T09:30:00Z.
fn at() -> Timestamp {
    Timestamp::from_unix_seconds(1_795_339_800).unwrap()
}

/// Far more than any of these servers needs, even on a busy machine.
const AMPLE: Duration = Duration::from_secs(60);

fn target(address: SocketAddr) -> Target {
    Target::new(Host::Ip(address.ip()), address.port(), Service::Tls)
}

fn fetch(address: SocketAddr) -> Observation {
    fetch_within(address, AMPLE)
}

fn fetch_within(address: SocketAddr, timeout: Duration) -> Observation {
    let options = FetchOptions::default().with_timeout(timeout);
    blocking::fetch(&target(address), &options, at())
}
