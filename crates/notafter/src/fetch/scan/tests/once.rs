//! Each target is answered once, whatever its server does.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use super::server::{closing, garbage, nobody, silence, tls};
use super::{AMPLE, all, at, bare, codes, named, options, resolving};
use crate::fetch::scan::{blocking, scan};
use crate::fetch::{Outcome, ProtocolFault, ResolveError, Resolver};
use crate::target::Target;
use crate::time::Timestamp;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn good_and_bad_servers() {
    let kinds = [
        ("certificate", tls().0),
        ("refused", nobody()),
        ("not-tls", garbage().0),
        ("connection-closed", closing(Duration::ZERO).0),
    ];
    let mut expected = BTreeMap::new();
    for number in 0..400 {
        let (code, port) = kinds[number % kinds.len()];
        expected.insert(named(number, port).to_string(), code);
    }
    let silent = silence().0;
    for number in 400..410 {
        expected.insert(named(number, silent).to_string(), "timed-out");
    }
    let targets: Vec<_> = expected
        .keys()
        .map(|text| Target::parse(text).unwrap())
        .collect();
    let mut scan = scan(targets, options(Duration::from_secs(3), 50), at);
    let progress = scan.progress();
    let observations = all(&mut scan).await;

    let seen: BTreeMap<_, _> = observations
        .iter()
        .map(|seen| (seen.target.to_string(), seen.outcome.code()))
        .collect();
    assert_eq!(observations.len(), expected.len());
    assert_eq!(seen, expected);

    assert_eq!(progress.started(), 410);
    assert_eq!(progress.finished(), 410);
    assert_eq!(progress.in_flight(), 0);
    assert_eq!(progress.certificates(), 100);
    for (code, count) in progress.by_outcome() {
        let came = codes(&observations).get(code).copied().unwrap_or(0);
        assert_eq!(count, came as u64, "{code}");
    }
    // The end stays the end.
    assert!(scan.next().await.is_none());
}

#[derive(Debug)]
struct Panicking;

impl Resolver for Panicking {
    fn resolve(&self, name: &str) -> Result<Vec<IpAddr>, ResolveError> {
        assert_ne!(name, "t0.example", "on purpose");
        Err(ResolveError::NotFound)
    }
}

#[tokio::test]
async fn a_resolver_that_panics() {
    let targets = [named(0, 443), named(1, 443)];
    let options = options(AMPLE, 5).with_fetch(resolving(AMPLE, Panicking));
    let observations = all(&mut scan(targets, options, at)).await;
    let expected = [("name-not-found", 1), ("resolution-failed", 1)];
    assert_eq!(codes(&observations), BTreeMap::from(expected));
}

#[tokio::test]
async fn a_fetch_that_panics() {
    // The clock is asked when the fetch begins, and again within it.
    let asked = AtomicUsize::new(0);
    let clock = move || {
        let calls = asked.fetch_add(1, Ordering::SeqCst);
        assert_ne!(calls, 3, "on purpose");
        at()
    };
    let port = nobody();
    let targets = (0..4).map(move |number| named(number, port));
    let observations = all(&mut scan(targets, options(AMPLE, 1), clock)).await;
    let outcomes: Vec<_> = observations.into_iter().map(|seen| seen.outcome).collect();
    let panicked = Outcome::ProtocolError {
        fault: ProtocolFault::LocalSetup,
        detail: outcomes[1].facts()[1].value.to_string(),
    };
    assert_eq!(
        outcomes,
        [
            Outcome::Refused,
            panicked.clone(),
            Outcome::Refused,
            Outcome::Refused
        ]
    );
    assert!(panicked.to_string().contains("on purpose"), "{panicked}");
}

#[tokio::test]
async fn the_time_is_that_of_the_leave_to_connect() {
    let second = AtomicUsize::new(0);
    let clock = move || {
        let seconds = second.fetch_add(1, Ordering::SeqCst);
        Timestamp::from_unix_seconds_saturating(i64::try_from(seconds).unwrap())
    };
    let mut scan = scan([bare(nobody())], options(AMPLE, 1), clock);
    let seen = scan.next().await.unwrap();
    assert_eq!(seen.observed_at.unix_seconds(), 1);
}

#[test]
fn without_a_runtime() {
    let (port, _) = tls();
    let targets = (0..20).map(move |number| named(number, port));
    let scan = blocking::scan(targets, options(AMPLE, 4), at).unwrap();
    let progress = scan.progress();
    let observations: Vec<_> = scan.collect();
    assert_eq!(codes(&observations), BTreeMap::from([("certificate", 20)]));
    assert_eq!(progress.certificates(), 20);
}
