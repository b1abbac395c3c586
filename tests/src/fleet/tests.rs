use std::collections::{BTreeMap, BTreeSet};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use notafter::fetch::{FetchOptions, blocking};
use notafter::target::{Host, Service, Target};
use notafter::time::Timestamp;
use rustls::client::WebPkiServerVerifier;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::time_provider::TimeProvider;
use rustls::{ClientConfig, ClientConnection, RootCertStore, SupportedProtocolVersion, version};
use rustls_pki_types::{CertificateDer, UnixTime};

use super::serve::{GARBAGE, PLAIN_HTTP};
use super::*;

/// 2030-01-01, when the certificates are valid.
const AT: Duration = Duration::from_secs(1_893_456_000);

/// How long a test waits for a server that ought to say something.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug)]
struct FixedTime;

impl TimeProvider for FixedTime {
    fn current_time(&self) -> Option<UnixTime> {
        Some(UnixTime::since_unix_epoch(AT))
    }
}

/// The chain that is shown at this address, to a client of this version.
fn chain_seen(
    fleet: &Fleet,
    address: SocketAddr,
    version: &'static SupportedProtocolVersion,
) -> std::io::Result<Vec<Vec<u8>>> {
    shake_hands(fleet, TcpStream::connect(address)?, version)
}

/// The chain that is shown to a client of this version that trusts the fleet's root.
fn shake_hands(
    fleet: &Fleet,
    mut stream: TcpStream,
    version: &'static SupportedProtocolVersion,
) -> std::io::Result<Vec<Vec<u8>>> {
    let mut roots = RootCertStore::empty();
    roots
        .add(CertificateDer::from(fleet.root().to_vec()))
        .unwrap();
    let provider = Arc::new(default_provider());
    let verifier =
        WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider));
    let config = ClientConfig::builder_with_details(provider, Arc::new(FixedTime))
        .with_protocol_versions(&[version])
        .unwrap()
        .with_webpki_verifier(verifier.build().unwrap())
        .with_no_client_auth();
    let mut tls = ClientConnection::new(Arc::new(config), SERVER_NAME.try_into().unwrap()).unwrap();
    stream.set_read_timeout(Some(PATIENCE))?;
    while tls.is_handshaking() {
        tls.complete_io(&mut stream)?;
    }
    let chain = tls.peer_certificates().unwrap();
    Ok(chain.iter().map(|it| it.to_vec()).collect())
}

/// The first target with this fate.
fn first(fleet: &Fleet, expected: Expected) -> SocketAddr {
    let mut targets = fleet.targets(100);
    targets.find(|(_, it)| *it == expected).unwrap().0
}

/// Connects and says something.
fn greet(address: SocketAddr) -> TcpStream {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(b"\x16\x03\x01\x00\x05hello").unwrap();
    stream
}

#[test]
fn one_target_in_twenty_has_a_fault() {
    let fleet = Fleet::start(&FleetOptions::default().with_faults());
    let targets: Vec<_> = fleet.targets(10_000).collect();
    let addresses: BTreeSet<_> = targets.iter().map(|(address, _)| address.ip()).collect();
    assert_eq!(addresses.len(), 10_000);
    assert!(addresses.iter().all(IpAddr::is_loopback));
    let mut counts = BTreeMap::new();
    for (_, expected) in &targets {
        *counts.entry(*expected).or_insert(0) += 1;
    }
    for expected in Expected::ALL {
        let count = match expected {
            Expected::Certificate => 9500,
            _ => 100,
        };
        assert_eq!(counts[expected], count, "{expected:?}");
    }
}

#[test]
fn without_faults_every_target_serves() {
    let fleet = Fleet::start(&FleetOptions::default());
    assert!(
        fleet
            .targets(1000)
            .all(|it| it.0.port() == fleet.port() && it.1 == Expected::Certificate)
    );
}

#[test]
fn the_last_address_is_no_broadcast() {
    assert_eq!(
        fate::address(MAX_TARGETS - 1),
        Ipv4Addr::new(127, 255, 255, 254)
    );
}

#[test]
fn outcomes_have_codes_that_there_are() {
    for expected in Expected::ALL {
        let code = expected.outcome_code();
        assert!(notafter::fetch::Outcome::CODES.contains(&code), "{code}");
    }
}

#[test]
fn fetches_come_to_the_outcomes_expected() {
    let fleet = Fleet::start(&FleetOptions::default().with_faults());
    // Each fault would be found in every attempt of the fallback again.
    let options = FetchOptions::default()
        .with_timeout(Duration::from_secs(2))
        .with_fallback(false);
    for expected in Expected::ALL {
        let address = first(&fleet, *expected);
        let target = Target::new(Host::Ip(address.ip()), address.port(), Service::Tls);
        let at = Timestamp::from_unix_seconds(1_893_456_000).unwrap();
        let seen = blocking::fetch(&target, &options, at);
        assert_eq!(seen.outcome.code(), expected.outcome_code(), "{expected:?}");
        let chain: Vec<_> = seen.chain.iter().map(|der| der.to_vec()).collect();
        let shown = match expected {
            Expected::Certificate => fleet.chain(),
            _ => &[],
        };
        assert_eq!(chain, shown, "{expected:?}");
    }
}

#[test]
fn the_chain_is_served_in_both_versions_for_every_kind_of_key() {
    for key in [KeyKind::P256, KeyKind::Rsa2048] {
        let fleet = Fleet::start(&FleetOptions::default().with_key(key).with_faults());
        let address = first(&fleet, Expected::Certificate);
        for version in [&version::TLS12, &version::TLS13] {
            assert_eq!(
                chain_seen(&fleet, address, version).unwrap(),
                fleet.chain(),
                "{key:?} {version:?}"
            );
        }
    }
}

#[test]
fn only_the_versions_asked_for_are_spoken() {
    for (versions, spoken, other) in [
        (TlsVersions::Tls12, &version::TLS12, &version::TLS13),
        (TlsVersions::Tls13, &version::TLS13, &version::TLS12),
    ] {
        let fleet = Fleet::start(&FleetOptions::default().with_versions(versions));
        let address = first(&fleet, Expected::Certificate);
        assert_eq!(chain_seen(&fleet, address, spoken).unwrap(), fleet.chain());
        let error = chain_seen(&fleet, address, other).unwrap_err();
        assert!(error.to_string().contains("ProtocolVersion"), "{error}");
    }
}

#[test]
fn some_targets_refuse() {
    let fleet = Fleet::start(&FleetOptions::default().with_faults());
    let error = TcpStream::connect(first(&fleet, Expected::Refused)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionRefused);
}

#[test]
fn some_targets_stall() {
    let fleet = Fleet::start(&FleetOptions::default().with_faults());
    let mut stream = greet(first(&fleet, Expected::Stalled));
    stream
        .set_read_timeout(Some(Duration::from_millis(300)))
        .unwrap();
    let error = stream.read(&mut [0; 1]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WouldBlock);
}

#[test]
fn some_targets_reset() {
    let fleet = Fleet::start(&FleetOptions::default().with_faults());
    let mut stream = greet(first(&fleet, Expected::Reset));
    let error = stream.read(&mut [0; 1]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
}

#[test]
fn some_targets_say_what_is_not_tls() {
    let fleet = Fleet::start(&FleetOptions::default().with_faults());
    for (expected, words) in [
        (Expected::Garbage, GARBAGE),
        (Expected::PlainHttp, PLAIN_HTTP),
    ] {
        let mut said = Vec::new();
        let mut stream = greet(first(&fleet, expected));
        stream.read_to_end(&mut said).unwrap();
        assert_eq!(said, words, "{expected:?}");
    }
}

#[test]
fn hundreds_are_served_at_once() {
    // Both ends are in this process, and 1,024 descriptors are what many systems give it.
    const AT_ONCE: u32 = 400;
    let fleet = Fleet::start(&FleetOptions::default());
    let targets = fleet.targets(AT_ONCE);
    let streams: Vec<_> = targets
        .map(|(address, _)| TcpStream::connect(address).unwrap())
        .collect();
    for stream in streams {
        let chain = shake_hands(&fleet, stream, &version::TLS12).unwrap();
        assert_eq!(chain, fleet.chain());
    }
}
