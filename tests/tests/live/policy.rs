//! Addresses that may not be connected to are not.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, TcpListener};
use std::sync::Arc;

use notafter::fetch::{
    AddressPolicy, FetchOptions, MatrixOptions, Outcome, Proxy, ResolveError, Resolver,
};
use notafter::target::{Host, Target};

use super::ours::{all_fetched, fetched};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// A listener that must not be asked.
struct Untouched(TcpListener);

impl Untouched {
    fn new() -> Self {
        let listener = TcpListener::bind((HERE, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn port(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }

    /// Nobody connected: a connection would wait to be accepted, though its client has gone.
    fn assert_untouched(&self, what: &str) {
        let error = self.0.accept().expect_err(what);
        assert_eq!(error.kind(), ErrorKind::WouldBlock, "{what}");
    }
}

/// Every name leads to this machine, in each of these ways.
#[derive(Debug)]
struct Inside;

impl Resolver for Inside {
    fn resolve(&self, _name: &str) -> Result<Vec<IpAddr>, ResolveError> {
        let addresses = [
            "127.0.0.1",
            "::1",
            "::ffff:127.0.0.1",
            "64:ff9b::127.0.0.1",
            "0.0.0.0",
        ];
        Ok(addresses.map(|it| it.parse().unwrap()).to_vec())
    }
}

fn public_only() -> FetchOptions {
    FetchOptions::default()
        .with_resolver(Arc::new(Inside))
        .with_address_policy(AddressPolicy::PublicOnly)
}

#[test]
fn nobody_inside_is_connected_to() {
    let inside = Untouched::new();
    let port = inside.port();
    for host in [
        "example.com",
        "127.0.0.1",
        "[::ffff:127.0.0.1]",
        "[64:ff9b::7f00:1]",
    ] {
        for scheme in ["https", "smtp"] {
            let target = Target::parse(&format!("{scheme}://{host}:{port}")).unwrap();
            let seen = fetched(&target, &public_only());
            assert_eq!(seen.outcome, Outcome::AddressNotAllowed, "{target}");
            let refused = |it: &_| *it == Outcome::AddressNotAllowed;
            assert!(
                seen.attempts.iter().all(|it| refused(&it.outcome)),
                "{target}"
            );
            assert!(!seen.attempts.is_empty(), "{target}");
            inside.assert_untouched(&target.to_string());

            let matrix = all_fetched(&target, &MatrixOptions::new(public_only()));
            let own = matrix.cells.iter().map(|it| &it.observation.outcome);
            assert!(own.clone().all(refused), "{target}");
            inside.assert_untouched(&target.to_string());
        }
    }
    // An address that was given for the name is none that escapes.
    let target = Target::parse(&format!("https://example.com:{port}")).unwrap();
    let seen = fetched(&target, &public_only().with_address(HERE));
    assert_eq!(seen.outcome, Outcome::AddressNotAllowed);
    inside.assert_untouched("an address that was given");
}

/// Neither is a proxy asked for it, though it is exempt itself.
#[test]
fn nobody_inside_is_asked_for_at_a_proxy() {
    let proxy = Untouched::new();
    let host = Host::Ip(HERE);
    for proxied in [
        Proxy::http(host.clone(), proxy.port()),
        Proxy::socks5(host.clone(), proxy.port()),
        // Names are looked up here all the same.
        Proxy::socks5(host, proxy.port()).with_remote_names(true),
    ] {
        let target = Target::parse("https://example.com").unwrap();
        let seen = fetched(&target, &public_only().with_proxy(proxied));
        assert_eq!(seen.outcome, Outcome::AddressNotAllowed);
        proxy.assert_untouched("the proxy");
    }
}
