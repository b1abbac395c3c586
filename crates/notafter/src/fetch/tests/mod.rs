//! Real servers on loopback, asked by every driver there is: all must see the same. No test depends on
//! time but for generous upper bounds.

mod openssl;
mod raw;
mod resolution;
mod rustls_servers;
pub(super) mod server;

use std::net::SocketAddr;
use std::time::Duration;

use crate::fetch::{FetchOptions, Observation, blocking};
use crate::target::{Host, Service, Target};
use crate::time::Timestamp;

/// 2026-11-22T09:30:00Z.
pub(super) fn at() -> Timestamp {
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
    fetch_with(&target(address), &options)
}

/// What all drivers see, to the last field.
fn fetch_with(target: &Target, options: &FetchOptions) -> Observation {
    let mut seen = by_each(target, options);
    let first = seen.remove(0);
    for other in seen {
        assert_eq!(other, first, "the drivers disagree");
    }
    first
}

/// What each driver sees, one after the other.
fn by_each(target: &Target, options: &FetchOptions) -> Vec<Observation> {
    vec![
        blocking::fetch(target, options, at()),
        #[cfg(feature = "tokio")]
        on_a_runtime(crate::fetch::tokio::fetch(target, options, at())),
    ]
}

#[cfg(feature = "tokio")]
fn on_a_runtime<T>(work: impl Future<Output = T>) -> T {
    ::tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}
