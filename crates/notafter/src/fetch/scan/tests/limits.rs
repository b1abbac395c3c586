//! How many at once, how many to one address, how many in a second.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use super::server::{closing, nobody};
use super::{AMPLE, all, at, bare, codes, fetching, named, options, resolving};
use crate::fetch::scan::scan;
use crate::fetch::{ResolveError, Resolver};

const MS: Duration = Duration::from_millis(1);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_more_than_that_at_once() {
    let (port, counts) = closing(20 * MS);
    let targets = (0..60).map(move |_| bare(port));
    let observations = all(&mut scan(targets, options(AMPLE, 6), at)).await;
    assert_eq!(
        codes(&observations),
        BTreeMap::from([("connection-closed", 60)])
    );
    assert_eq!(counts.accepted.load(Ordering::SeqCst), 60);
    // Reached, and not exceeded.
    assert_eq!(counts.peak.load(Ordering::SeqCst), 6);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_more_than_that_to_one_address() {
    let (port, counts) = closing(20 * MS);
    let targets = (0..60).map(move |number| named(number, port));
    let options = options(AMPLE, 50).with_connections_per_address(3);
    let observations = all(&mut scan(targets, options, at)).await;
    assert_eq!(
        codes(&observations),
        BTreeMap::from([("connection-closed", 60)])
    );
    assert_eq!(counts.peak.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn waiting_for_an_address_costs_no_time() {
    let (port, counts) = closing(30 * MS);
    let targets = (0..100).map(move |_| bare(port));
    // Together they take three times as long as each of them may.
    let options = options(1000 * MS, 100).with_connections_per_address(1);
    let begun = Instant::now();
    let observations = all(&mut scan(targets, options, at)).await;
    assert!(begun.elapsed() >= 3000 * MS);
    assert_eq!(
        codes(&observations),
        BTreeMap::from([("connection-closed", 100)])
    );
    assert_eq!(counts.peak.load(Ordering::SeqCst), 1);
}

#[derive(Debug)]
struct Both;

impl Resolver for Both {
    fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
        Ok(vec![Ipv6Addr::LOCALHOST.into(), Ipv4Addr::LOCALHOST.into()])
    }
}

#[tokio::test]
async fn no_more_than_that_in_a_second() {
    let port = nobody();
    let targets = (0..50).map(move |number| named(number, port));
    let options = options(AMPLE, 50)
        .with_fetch(resolving(AMPLE, Both))
        .with_connections_per_second(100);
    let begun = Instant::now();
    let observations = all(&mut scan(targets, options, at)).await;
    let took = begun.elapsed();
    // Two connections each: the first at once, the last after 99 intervals, and what is caught up on.
    assert!(took >= 890 * MS, "{took:?}");
    assert!(took < 10_000 * MS, "{took:?}");
    assert!(observations.iter().all(|seen| seen.attempts.len() == 2));
    assert_eq!(observations.len(), 50);
}

#[tokio::test]
async fn connections_of_a_fallback_count() {
    let (port, counts) = closing(Duration::ZERO);
    let targets = (0..10).map(move |number| named(number, port));
    let options = options(AMPLE, 10)
        .with_fetch(fetching(AMPLE).with_fallback(true))
        .with_connections_per_second(100);
    let begun = Instant::now();
    let observations = all(&mut scan(targets, options, at)).await;
    let took = begun.elapsed();
    let made = counts.accepted.load(Ordering::SeqCst);
    // Each is asked again, one way or another.
    assert!(made >= 20, "{made}");
    let intervals = u32::try_from(made - 1).unwrap();
    assert!(took + 100 * MS >= intervals * 10 * MS, "{made}: {took:?}");
    assert_eq!(observations.len(), 10);
}

#[tokio::test]
async fn waiting_for_a_turn_costs_no_time() {
    let port = nobody();
    let targets = (0..10).map(move |_| bare(port));
    // There is room for two of them: those that one timeout takes.
    let options = options(200 * MS, 50).with_connections_per_second(8);
    let observations = all(&mut scan(targets, options, at)).await;
    assert_eq!(codes(&observations), BTreeMap::from([("refused", 10)]));
}

#[derive(Debug)]
struct Slow;

impl Resolver for Slow {
    fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
        std::thread::sleep(100 * MS);
        Ok(vec![Ipv4Addr::LOCALHOST.into()])
    }
}

#[tokio::test]
async fn waiting_for_the_resolver_costs_no_time() {
    let port = nobody();
    let targets = (0..480).map(move |number| named(number, port));
    // All of them on sixteen threads take longer than each of them may.
    let options = options(AMPLE, 480).with_fetch(resolving(2500 * MS, Slow));
    let begun = Instant::now();
    let observations = all(&mut scan(targets, options, at)).await;
    assert!(begun.elapsed() >= 3000 * MS);
    assert_eq!(codes(&observations), BTreeMap::from([("refused", 480)]));
}
