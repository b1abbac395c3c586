//! Names: found, not found, slow, with several addresses.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::server::{BOTH, ClientCertificate, config, self_signed, tls};
use super::{AMPLE, by_each, fetch_with};
use crate::fetch::{FetchOptions, Observation, Outcome, ResolveError, Resolver, Stage};
use crate::target::{Host, Service, Target};

#[derive(Debug)]
struct Fixed(Result<Vec<IpAddr>, ResolveError>);

impl Resolver for Fixed {
    fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
        self.0.clone()
    }
}

#[derive(Debug)]
struct Slow;

impl Resolver for Slow {
    fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
        thread::sleep(Duration::from_secs(2));
        Ok(vec![])
    }
}

fn fetch(name: &str, port: u16, options: &FetchOptions) -> Observation {
    let target = Target::new(Host::Dns(name.to_owned()), port, Service::Tls);
    fetch_with(&target, options)
}

fn resolving_to(answer: Result<Vec<IpAddr>, ResolveError>) -> FetchOptions {
    FetchOptions::default()
        .with_timeout(AMPLE)
        .with_resolver(Arc::new(Fixed(answer)))
}

#[test]
fn the_next_address_is_tried_and_the_name_is_sent() {
    let identity = self_signed(|_| {});
    let server = tls(config(&identity, BOTH, ClientCertificate::NotAsked, None));
    // Nothing listens on the IPv6 side, or there is none at all.
    let (first, second) = (Ipv6Addr::LOCALHOST.into(), Ipv4Addr::LOCALHOST.into());
    let options = resolving_to(Ok(vec![first, first, second]));
    let observation = fetch("b.example", server.port(), &options);
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.chain, identity.chain);
    assert_eq!(observation.server_name.as_deref(), Some("b.example"));
    assert_eq!(observation.address, Some(second));
    let tried: Vec<_> = observation
        .attempts
        .iter()
        .map(|attempt| attempt.address)
        .collect();
    assert_eq!(tried, [first, second]);
    assert_ne!(observation.attempts[0].outcome, Outcome::Certificate);
}

#[test]
fn a_name_that_cannot_be_sent_is_left_out() {
    let identity = self_signed(|_| {});
    let server = tls(config(&identity, BOTH, ClientCertificate::NotAsked, None));
    let options = resolving_to(Ok(vec![server.ip()]));
    let observation = fetch("-printer- 2", server.port(), &options);
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.server_name, None);
}

#[test]
fn what_the_resolver_says() {
    let outcome = |answer| fetch("c.example", 443, &resolving_to(answer)).outcome;
    assert_eq!(outcome(Err(ResolveError::NotFound)), Outcome::NameNotFound);
    assert_eq!(outcome(Ok(vec![])), Outcome::NameNotFound);
    let reason = "no network".to_owned();
    assert_eq!(
        outcome(Err(ResolveError::Failed {
            reason: reason.clone()
        })),
        Outcome::ResolutionFailed { reason }
    );
}

#[test]
fn a_slow_resolver_is_not_waited_for() {
    let options = FetchOptions::default()
        .with_timeout(Duration::from_millis(100))
        .with_resolver(Arc::new(Slow));
    let begun = Instant::now();
    assert_eq!(
        fetch("d.example", 443, &options).outcome,
        Outcome::TimedOut {
            during: Stage::Resolution
        }
    );
    assert!(begun.elapsed() < Duration::from_secs(2));
}

/// With a name server in reach the name does not exist (RFC 6761 section 6.4); without
/// one that cannot be found out.
#[test]
fn the_system_resolver() {
    let options = FetchOptions::default().with_timeout(Duration::from_secs(1));
    let target = Target::parse("nonexistent.invalid").unwrap();
    for observation in by_each(&target, &options) {
        let code = observation.outcome.code();
        assert!(
            ["name-not-found", "resolution-failed", "timed-out"].contains(&code),
            "{code}"
        );
    }
}
