//! Whole scans of servers on loopback. No test depends on time but for generous bounds.

mod limits;
mod once;
mod server;
mod sources;
mod stopping;

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use super::{Scan, ScanOptions};
use crate::fetch::{FetchOptions, Observation, Resolver};
use crate::target::{Host, Service, Target};
use crate::time::Timestamp;

/// Far more than any of this needs, even on a busy machine.
const AMPLE: Duration = Duration::from_secs(60);

/// 2026-11-22T09:30:00Z.
fn at() -> Timestamp {
    Timestamp::from_unix_seconds(1_795_339_800).unwrap()
}

/// A target of its own; [`fetching`] leads to this port of loopback.
fn named(number: usize, port: u16) -> Target {
    Target::new(Host::Dns(format!("t{number}.example")), port, Service::Tls)
}

/// A target without a name.
fn bare(port: u16) -> Target {
    Target::new(Host::Ip(Ipv4Addr::LOCALHOST.into()), port, Service::Tls)
}

/// Asks nobody for addresses: the threads for that are those of the process, and other tests keep them
/// busy.
fn fetching(timeout: Duration) -> FetchOptions {
    FetchOptions::default()
        .with_fallback(false)
        .with_timeout(timeout)
        .with_address(Ipv4Addr::LOCALHOST.into())
}

/// Asks this resolver.
fn resolving(timeout: Duration, resolver: impl Resolver + 'static) -> FetchOptions {
    FetchOptions::default()
        .with_fallback(false)
        .with_timeout(timeout)
        .with_resolver(Arc::new(resolver))
}

/// Loopback is one address: without a limit for it.
fn options(timeout: Duration, concurrency: usize) -> ScanOptions {
    ScanOptions::default()
        .with_fetch(fetching(timeout))
        .with_concurrency(concurrency)
        .with_connections_per_address(usize::MAX)
}

async fn all(scan: &mut Scan) -> Vec<Observation> {
    let mut observations = Vec::new();
    while let Some(observation) = scan.next().await {
        observations.push(observation);
    }
    observations
}

/// How often each code came.
fn codes(observations: &[Observation]) -> BTreeMap<&'static str, usize> {
    let mut codes = BTreeMap::new();
    for observation in observations {
        *codes.entry(observation.outcome.code()).or_default() += 1;
    }
    codes
}
