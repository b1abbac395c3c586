//! Scans that are stopped half-way.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::server::{Counts, silence};
use super::{AMPLE, all, at, bare, codes, named, options, resolving};
use crate::fetch::scan::{ScanOptions, blocking, scan};
use crate::fetch::{ResolveError, Resolver};
use crate::target::Target;

/// When at least so many are connected.
async fn connected(counts: &Counts, count: usize) {
    while counts.open.load(Ordering::SeqCst) < count {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// When nobody is connected any more.
async fn left_alone(counts: &Counts) {
    let begun = Instant::now();
    while counts.open.load(Ordering::SeqCst) > 0 {
        assert!(begun.elapsed() < AMPLE / 2);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Cancels an endless scan of silent servers, of which so many are connected to.
async fn cancelled(options: ScanOptions, reached: usize) -> usize {
    let (port, counts) = silence();
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&taken);
    let endless = (0..).map(move |number| {
        counted.fetch_add(1, Ordering::SeqCst);
        named(number, port)
    });
    let mut scan = scan(endless, options, at);
    let (wish, progress) = (scan.cancellation(), scan.progress());
    let stop = async {
        connected(&counts, reached).await;
        wish.cancel();
        Instant::now()
    };
    let (observations, asked) = tokio::join!(all(&mut scan), stop);
    assert!(asked.elapsed() < AMPLE / 4);
    left_alone(&counts).await;

    let taken = taken.load(Ordering::SeqCst);
    assert_eq!(codes(&observations), BTreeMap::from([("cancelled", taken)]));
    let mut names: Vec<_> = observations.iter().map(|seen| &seen.target.host).collect();
    names.sort_by_key(ToString::to_string);
    names.dedup();
    assert_eq!(names.len(), taken);
    assert_eq!(progress.with_outcome("cancelled"), taken as u64);
    assert_eq!(progress.in_flight(), 0);
    assert!(scan.next().await.is_none());
    taken
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_under_way_is_answered() {
    assert_eq!(cancelled(options(AMPLE, 40), 40).await, 40);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_an_address_is_answered() {
    let options = options(AMPLE, 40).with_connections_per_address(3);
    assert_eq!(cancelled(options, 3).await, 40);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waits_for_its_turn_is_answered() {
    let options = options(AMPLE, 40).with_connections_per_second(1);
    assert_eq!(cancelled(options, 1).await, 40);
}

/// Answers once it may.
#[derive(Debug)]
struct Held(Arc<AtomicBool>);

impl Resolver for Held {
    fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
        while !self.0.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(5));
        }
        Err(ResolveError::NotFound)
    }
}

#[tokio::test]
async fn what_waits_for_the_resolver_is_answered() {
    let answer = Arc::new(AtomicBool::new(false));
    let resolver = Held(Arc::clone(&answer));
    let options = options(AMPLE, 100).with_fetch(resolving(AMPLE, resolver));
    let targets = (0..).map(|number| named(number, 443));
    let mut scan = scan(targets, options, at);
    let wish = scan.cancellation();
    let stop = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        wish.cancel();
    };
    let (observations, ()) = tokio::join!(all(&mut scan), stop);
    answer.store(true, Ordering::SeqCst);
    assert_eq!(codes(&observations), BTreeMap::from([("cancelled", 100)]));
}

#[tokio::test]
async fn nothing_is_taken_after_the_wish() {
    let unreached = std::iter::from_fn(|| -> Option<Target> { panic!("nobody may ask") });
    let mut scan = scan(unreached, ScanOptions::default(), at);
    scan.cancellation().cancel();
    assert!(scan.next().await.is_none());
    assert_eq!(scan.progress().started(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn dropped_it_closes_its_connections() {
    let (port, counts) = silence();
    let mut scan = scan((0..).map(move |_| bare(port)), options(AMPLE, 30), at);
    tokio::select! {
        _ = scan.next() => panic!("nobody answers"),
        () = connected(&counts, 30) => {}
    }
    drop(scan);
    left_alone(&counts).await;
}

#[tokio::test]
async fn dropped_within_a_runtime_or_half_way() {
    let (port, counts) = silence();
    let begun = counts.clone();
    tokio::task::spawn_blocking(move || {
        let targets = (0..).map(move |_| bare(port));
        let mut scan = blocking::scan(targets, options(AMPLE, 5), at).unwrap();
        let wish = scan.cancellation();
        let waiting = std::thread::spawn(move || {
            while begun.open.load(Ordering::SeqCst) < 5 {
                std::thread::sleep(Duration::from_millis(5));
            }
            wish.cancel();
        });
        assert!(scan.next().is_some());
        waiting.join().unwrap();
    })
    .await
    .unwrap();
    left_alone(&counts).await;
    // Not even begun.
    drop(blocking::scan([bare(port)], options(AMPLE, 5), at).unwrap());
}
