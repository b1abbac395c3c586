//! Things that happen, each with a server of its own, so that each can be found again by its port.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use notafter::chain::Profile;
use notafter::check::{CheckOptions, check, validator};
use notafter::fetch::scan::{ScanOptions, blocking as scanning};
use notafter::fetch::{
    AddressPolicy, ClientCertificate, FetchOptions, MatrixOptions, Network, Outcome, Proxy,
    ResolveError, Resolver, blocking, tokio as driver,
};
use notafter::target::{Host, Service, Target};
use notafter::time::Timestamp;
use notafter::trust::{PurposeSet, TrustStore};
use notafter_core::hex;
use notafter_tests::pki::{Leaf, Pki, instant};
use notafter_tests::serving::{Serving, proxy};

use crate::collector::listen;

pub(super) const USER_NAME: &str = "secret-anna";
pub(super) const PASSWORD: &str = "secret-hunter2";
/// Of every PKCS#8 key on P-256 in PEM.
pub(super) const KEY_SECRET: &str = "MIGHAgEAMBMGByqGSM49";
/// Of what a server says.
pub(super) const WORDS: &str = "Feierabend";
/// What a host of the text below has to look like.
pub(super) const ESCAPED_HOST: &str = r"\x1b]0;odd\n";
const ODD_HOST: &str = "\x1b]0;odd\n";

fn at() -> Timestamp {
    instant("2027-01-01T00:00:00Z")
}

fn tls_server() -> Serving {
    listen();
    let pki = Pki::shared();
    Serving::tls(pki, &pki.leaf(&Leaf::new(&["127.0.0.1", "localhost"])))
}

fn target(address: SocketAddr, service: Service) -> Target {
    Target::new(Host::Ip(address.ip()), address.port(), service)
}

fn fetch(target: &Target, options: &FetchOptions) -> Outcome {
    blocking::fetch(target, options, at()).outcome
}

/// Checks a server; where it is, and the fingerprint of its certificate.
pub(super) fn checked() -> (SocketAddr, String) {
    let server = tls_server();
    let roots = TrustStore::from_pem(&Pki::shared().root.pem(), PurposeSet::ALL).store;
    let options = CheckOptions::new(validator(roots).with_profile(Profile::Rfc5280));
    let report = check(&target(server.address(), Service::Tls), &options, at());
    let fingerprint = hex::encode(report.chain[0].fingerprint_sha256());
    (server.address(), fingerprint)
}

/// Fetches by tokio.
pub(super) fn by_tokio() -> SocketAddr {
    let server = tls_server();
    let target = target(server.address(), Service::Tls);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let options = FetchOptions::default();
    let seen = runtime.block_on(driver::fetch(&target, &options, at()));
    assert_eq!(seen.outcome, Outcome::Certificate);
    server.address()
}

/// Fetches after STARTTLS.
pub(super) fn starttls() -> SocketAddr {
    listen();
    let pki = Pki::shared();
    let server = Serving::smtp(pki, &pki.leaf(&Leaf::new(&["127.0.0.1"])));
    let target = target(server.address(), Service::Smtp);
    assert_eq!(
        fetch(&target, &FetchOptions::default()),
        Outcome::Certificate
    );
    server.address()
}

#[derive(Debug)]
struct Answers(Vec<IpAddr>);

impl Resolver for Answers {
    fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
        if self.0.is_empty() {
            return Err(ResolveError::NotFound);
        }
        Ok(self.0.clone())
    }
}

/// Fetches from a name with two addresses, one of which is not allowed.
pub(super) fn several_addresses() -> SocketAddr {
    let server = tls_server();
    let outside = IpAddr::from([192, 0, 2, 1]);
    let loopback: Network = "127.0.0.0/8".parse().unwrap();
    let options = FetchOptions::default()
        .with_resolver(Arc::new(Answers(vec![outside, Ipv4Addr::LOCALHOST.into()])))
        .with_address_policy(AddressPolicy::Networks([loopback].into()));
    let name = Host::Dns("two.example".to_owned());
    let target = Target::new(name, server.address().port(), Service::Tls);
    assert_eq!(fetch(&target, &options), Outcome::Certificate);
    server.address()
}

/// Fetches from a server that closes every connection.
pub(super) fn closed() -> SocketAddr {
    listen();
    let server = Serving::words(b"");
    fetch(
        &target(server.address(), Service::Tls),
        &FetchOptions::default(),
    );
    server.address()
}

/// Fetches from a server that says something else than TLS.
pub(super) fn broken() -> SocketAddr {
    listen();
    let words = format!("220 \x1b[31m{WORDS}\r\n");
    let server = Serving::words(words.as_bytes());
    fetch(
        &target(server.address(), Service::Tls),
        &FetchOptions::default(),
    );
    server.address()
}

/// Fetches from a host whose name is none.
pub(super) fn odd_host() {
    listen();
    let target = Target::new(Host::Dns(ODD_HOST.to_owned()), 443, Service::Tls);
    let options = FetchOptions::default().with_resolver(Arc::new(Answers(Vec::new())));
    assert_eq!(fetch(&target, &options), Outcome::NameNotFound);
}

/// Fetches through a proxy, with a password for it and a client certificate.
pub(super) fn behind_a_proxy() -> SocketAddr {
    let server = tls_server();
    let proxy = proxy();
    let proxy = Proxy::http(Host::Ip(proxy.ip()), proxy.port());
    let client = Pki::shared().leaf(&Leaf::new(&["client.example"]));
    assert!(client.key_pem.contains(KEY_SECRET));
    let both = (client.pem() + &client.key_pem).into_bytes();
    let options = FetchOptions::default()
        .with_proxy(proxy.with_credentials(USER_NAME, PASSWORD).unwrap())
        .with_client_certificate(ClientCertificate::from_pem(&both, &both).unwrap());
    let target = target(server.address(), Service::Tls);
    assert_eq!(fetch(&target, &options), Outcome::Certificate);
    server.address()
}

/// Scans two servers, one of which is none; where they are, and how many were asked at once.
pub(super) fn scanned() -> ([SocketAddr; 2], usize) {
    let server = tls_server();
    let other = Serving::words(b"");
    let addresses = [server.address(), other.address()];
    // By which the span is found again.
    let room = 1_000 + usize::from(server.address().port()) % 9_000;
    let targets = addresses.map(|it| target(it, Service::Tls));
    let options = ScanOptions::default().with_concurrency(room);
    let seen = scanning::scan(targets, options, at).unwrap();
    assert_eq!(seen.count(), 2);
    (addresses, room)
}

/// Drops a scan after its first answer.
pub(super) fn scanned_and_dropped() -> usize {
    let server = tls_server();
    let room = 1 + usize::from(server.address().port()) % 900;
    let targets = std::iter::repeat(target(server.address(), Service::Tls));
    let options = ScanOptions::default().with_concurrency(room);
    let mut seen = scanning::scan(targets, options, at).unwrap();
    assert!(seen.next().is_some());
    drop(seen);
    room
}

/// Everything that two servers show, by each driver.
pub(super) fn matrices() -> [SocketAddr; 2] {
    let servers = [tls_server(), tls_server()];
    let options = MatrixOptions::default();
    let targets = servers
        .each_ref()
        .map(|it| target(it.address(), Service::Tls));
    blocking::observe_all(&targets[0], &options, at());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(driver::observe_all(&targets[1], &options, at()));
    servers.map(|it| it.address())
}
