//! Real servers on loopback: what is fetched is what they serve, octet for octet, and
//! what is said of it is true.

#[path = "live/checks.rs"]
mod checks;
#[path = "live/fetches.rs"]
mod fetches;
#[cfg(unix)]
#[path = "live/proxies.rs"]
mod proxies;
#[cfg(unix)]
#[path = "live/services.rs"]
mod services;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use notafter::fetch::{FetchOptions, ResolveError, Resolver};
use notafter::target::Target;
use notafter::time::Timestamp;
use notafter_tests::pki::instant;

/// Every name is here.
#[derive(Debug)]
struct Loopback;

impl Resolver for Loopback {
    fn resolve(&self, _name: &str) -> Result<Vec<IpAddr>, ResolveError> {
        Ok(vec![Ipv4Addr::LOCALHOST.into()])
    }
}

fn options() -> FetchOptions {
    FetchOptions::default().with_resolver(Arc::new(Loopback))
}

fn target(host: &str, address: SocketAddr) -> Target {
    Target::parse(&format!("https://{host}:{}", address.port())).expect("a target")
}

/// Within the validity of the test PKI.
fn present() -> Timestamp {
    instant("2026-06-01T12:00:00Z")
}
