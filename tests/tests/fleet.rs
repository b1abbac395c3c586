//! Ten thousand servers, one in twenty of them with a fault: each is answered once, rightly, and the
//! memory that it takes does not grow with their number.

// The fleet needs all of 127.0.0.0/8 on the loopback device.
#![cfg(target_os = "linux")]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::net::SocketAddr;
use std::sync::Mutex;
use std::time::Duration;

use notafter::fetch::scan::{ScanOptions, blocking};
use notafter::fetch::{FetchOptions, Method, Observation, Outcome};
use notafter::target::{Host, Service, Target};
use notafter::time::Timestamp;
use notafter_tests::fleet::{Expected, Fleet, FleetOptions, TlsVersions};

/// Servers.
const SERVERS: u32 = 10_000;

/// Of these, how many are done when memory is first looked at: by then everything that there is one of is
/// there.
const WARM: usize = 2_000;

/// Octets by which memory may grow after that. A chain has two kilobytes: if each were kept, it would
/// be far more.
const GROWTH: usize = 12 * 1024 * 1024;

/// Time for each: those that stall use it up.
const TIMEOUT: Duration = Duration::from_secs(4);

/// Both tests measure the memory of the one process that they are in.
static ALONE: Mutex<()> = Mutex::new(());

fn scan(fleet: &Fleet, fetch: FetchOptions, mut look: impl FnMut(&Observation)) {
    let targets: Vec<(SocketAddr, Expected)> = fleet.targets(SERVERS).collect();
    let mut expected: HashMap<SocketAddr, Expected> = targets.iter().copied().collect();
    assert_eq!(expected.len(), targets.len());
    let targets = targets
        .into_iter()
        .map(|(address, _)| Target::new(Host::Ip(address.ip()), address.port(), Service::Tls));
    let now = || Timestamp::from_unix_seconds_saturating(1_795_339_800);
    let options = ScanOptions::default().with_fetch(fetch.with_timeout(TIMEOUT));
    let answers = blocking::scan(targets, options, now).unwrap();
    let progress = answers.progress();
    let mut outcomes: BTreeMap<&str, u64> = BTreeMap::new();
    let mut done = 0;
    let mut warm = 0;
    let mut most = 0;
    for observation in answers {
        let Host::Ip(ip) = observation.target.host else {
            panic!("{}", observation.target);
        };
        let address = SocketAddr::new(ip, observation.target.port);
        // Answered once: what is taken out is not there a second time.
        let expected = expected
            .remove(&address)
            .unwrap_or_else(|| panic!("{address} was answered twice"));
        let code = observation.outcome.code();
        assert_eq!(
            code,
            expected.outcome_code(),
            "{address}: {}",
            observation.outcome
        );
        if observation.outcome == Outcome::Certificate {
            let chain: Vec<&[u8]> = observation.chain.iter().map(AsRef::as_ref).collect();
            assert_eq!(chain, fleet.chain(), "{address}");
            look(&observation);
        }
        *outcomes.entry(code).or_default() += 1;
        done += 1;
        if done == WARM {
            warm = resident();
        }
        if done > WARM && done % 100 == 0 {
            most = most.max(resident());
        }
    }
    assert!(expected.is_empty(), "{} were lost", expected.len());
    assert_eq!(
        (progress.started(), progress.in_flight()),
        (SERVERS.into(), 0)
    );
    for (code, count) in &outcomes {
        assert_eq!(progress.with_outcome(code), *count, "{code}");
    }
    println!(
        "{outcomes:?}; {} KiB after {WARM}, {} KiB at most",
        warm / 1024,
        most / 1024
    );
    assert!(most < warm + GROWTH, "{warm} octets grew to {most}");
}

/// The memory of this process, in octets.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|it| it.starts_with("VmRSS:")).unwrap();
    let kib: usize = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib * 1024
}

#[test]
fn certificates_alone() {
    let _alone = ALONE.lock().unwrap();
    let options = FleetOptions::default()
        .with_faults()
        .with_versions(TlsVersions::Tls12);
    let fleet = Fleet::start(&options);
    let fetch = FetchOptions::default().with_method(Method::CertificateOnly);
    scan(&fleet, fetch, |seen| {
        assert_eq!(seen.method, Method::CertificateOnly);
    });
}

#[test]
fn whole_handshakes() {
    let _alone = ALONE.lock().unwrap();
    let fleet = Fleet::start(&FleetOptions::default().with_faults());
    scan(&fleet, FetchOptions::default(), |seen| {
        assert!(seen.handshake_completed);
    });
}
