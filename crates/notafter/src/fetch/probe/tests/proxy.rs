//! Through a proxy.

use std::sync::Arc;

use super::hand::{Found, Played, World, address, by_name};
use super::peers::{Behind, Last, Rustls, Scripted};
use crate::fetch::probe::ConnectFailure;
use crate::fetch::tests::server::{BOTH, ClientCertificate, config, self_signed};
use crate::fetch::{
    FetchOptions, Outcome, Proxy, ProxyFault, ResolveError, ServerNameIndication, Stage,
};
use crate::target::Host;

const PROXY: &str = "proxy.example";

fn by_http() -> Proxy {
    Proxy::http(Host::Dns(PROXY.to_owned()), 8080)
}

fn by_socks() -> Proxy {
    Proxy::socks5(Host::Dns(PROXY.to_owned()), 1080)
}

fn options(proxy: Proxy) -> FetchOptions {
    FetchOptions::default().with_proxy(proxy)
}

#[expect(clippy::unnecessary_wraps, reason = "as resolvers answer")]
/// The proxy has the addresses 101 and 102, the target 1 and 2.
fn names(name: &str, _before: usize) -> super::hand::Answer {
    Ok(match name {
        PROXY => vec![address(101), address(102)],
        _ => vec![address(1), address(2)],
    })
}

fn dialled(played: &Played) -> Vec<std::net::IpAddr> {
    played.dialled.iter().map(|(to, _, _)| to.ip()).collect()
}

fn codes(played: &Played) -> Vec<(std::net::IpAddr, &'static str)> {
    let attempts = played.observation.attempts.iter();
    attempts
        .map(|attempt| (attempt.address, attempt.outcome.code()))
        .collect()
}

/// The refusals of SOCKS5 (RFC 1928 section 6) that are about the target.
const SOCKS_REFUSED: [u8; 10] = [5, 5, 0, 1, 0, 0, 0, 0, 0, 0];
const SOCKS_UNREACHABLE: [u8; 10] = [5, 4, 0, 1, 0, 0, 0, 0, 0, 0];
const SOCKS_AGREED: [u8; 10] = [5, 0, 0, 1, 0, 0, 0, 0, 0, 0];

#[test]
fn the_next_address_of_the_proxy_is_tried_and_kept() {
    let played = World::new(|to, _| {
        if to.ip() == address(101) {
            return Found::Nothing(ConnectFailure::Refused);
        }
        Found::peer(Scripted::new(b"", &[&[5, 0], &SOCKS_REFUSED], Last::Silent))
    })
    .with_options(options(by_socks()))
    .with_names(names)
    .fetch(&by_name());
    assert_eq!(played.names, [PROXY, "a.example"]);
    // Once for each address of the target, and not again to the one that does not answer.
    assert_eq!(dialled(&played), [address(101), address(102), address(102)]);
    assert_eq!(played.observation.outcome, Outcome::Refused);
    assert_eq!(
        codes(&played),
        [(address(1), "refused"), (address(2), "refused")]
    );
    assert_eq!(played.observation.address, None);
}

#[test]
fn the_next_address_of_the_target_is_tried() {
    let identity = self_signed(|_| {});
    let server = Arc::new(config(&identity, BOTH, ClientCertificate::NotAsked, None));
    let played = World::new(|_, before| match before {
        0 => Found::peer(Scripted::new(
            b"",
            &[&[5, 0], &SOCKS_UNREACHABLE],
            Last::Silent,
        )),
        _ => Found::peer(Behind {
            before: Scripted::new(b"", &[&[5, 0], &SOCKS_AGREED], Last::Silent),
            then: Box::new(Rustls::new(&server)),
        }),
    })
    .with_options(options(by_socks()))
    .with_names(names)
    .fetch(&by_name());
    assert_eq!(played.observation.outcome, Outcome::Certificate);
    assert_eq!(played.observation.chain, identity.chain);
    assert_eq!(played.observation.address, Some(address(2)));
    assert_eq!(played.observation.server_name.as_deref(), Some("a.example"));
    assert_eq!(
        codes(&played),
        [(address(1), "unreachable"), (address(2), "certificate")]
    );
}

#[test]
fn the_proxy_cannot_be_had() {
    let not_reached = World::new(|_, _| Found::Nothing(ConnectFailure::Refused))
        .with_options(options(by_http()))
        .with_names(names)
        .fetch(&by_name());
    assert_eq!(dialled(&not_reached), [address(101), address(102)]);
    let holes = World::new(|_, _| Found::Hole)
        .with_options(options(by_http()))
        .with_names(names)
        .fetch(&by_name());
    assert_eq!(dialled(&holes), [address(101), address(102)]);
    let unknown = |answer: super::hand::Answer| {
        World::new(|to, _| panic!("{to}"))
            .with_options(options(by_http()))
            .with_names(move |_, _| answer.clone())
            .fetch(&by_name())
    };
    for (played, expected) in [
        (not_reached, ProxyFault::NotReached),
        (holes, ProxyFault::NotReached),
        (unknown(Ok(Vec::new())), ProxyFault::NotFound),
        (unknown(Err(ResolveError::NotFound)), ProxyFault::NotFound),
    ] {
        match &played.observation.outcome {
            Outcome::ProxyFailed { fault, .. } => assert_eq!(*fault, expected),
            other => panic!("{other}"),
        }
        // That says nothing of the target.
        assert!(played.observation.attempts.is_empty());
        assert_eq!(played.observation.address, None);
    }
}

#[test]
fn names_are_sent_only_where_every_address_is_allowed() {
    let fetch = |options: FetchOptions| {
        World::new(|_, _| {
            Found::peer(Scripted::answering(
                b"HTTP/1.1 403 no\r\n\r\n",
                Last::Silent,
            ))
        })
        .with_options(options)
        .with_names(names)
        .fetch(&by_name())
    };
    let remote = fetch(options(by_http().with_remote_names(true)));
    assert_eq!(remote.names, [PROXY]);
    assert!(remote.sent[0].starts_with(b"CONNECT a.example:443 HTTP/1.1\r\n"));
    assert_eq!(remote.observation.address, None);

    let here = fetch(options(by_http()));
    assert_eq!(here.names, [PROXY, "a.example"]);
    assert!(here.sent[0].starts_with(b"CONNECT 192.0.2.1:443 HTTP/1.1\r\n"));

    let policy = crate::fetch::AddressPolicy::networks(["192.0.2.0/24".parse().unwrap()]);
    let judged = fetch(options(by_http().with_remote_names(true)).with_address_policy(policy));
    assert_eq!(judged.names, [PROXY, "a.example"]);
    assert!(judged.sent[0].starts_with(b"CONNECT 192.0.2.1:443 HTTP/1.1\r\n"));
    for played in [remote, here, judged] {
        assert_eq!(played.observation.outcome.code(), "proxy-failed");
        assert_eq!(played.dialled.len(), 1);
    }
}

#[test]
fn a_proxy_that_breaks_off() {
    for last in Last::ALL {
        let played = World::new(|_, _| Found::peer(Scripted::wordless(last)))
            .with_options(options(by_http()))
            .with_names(names)
            .fetch(&by_name());
        let expected = match last {
            Last::Silent => Outcome::TimedOut {
                during: Stage::Proxy,
            },
            _ => Outcome::ProxyFailed {
                fault: ProxyFault::Broken,
                said: String::new(),
            },
        };
        assert_eq!(played.observation.outcome, expected);
        assert_eq!(played.dialled.len(), 1);
    }
}

/// Each step of the ladder has the whole way to go again.
#[test]
fn the_ladder_behind_a_proxy() {
    let played = World::new(|_, _| {
        Found::peer(Scripted::answering(
            b"HTTP/1.1 200 ok\r\n\r\n",
            Last::Closed,
        ))
    })
    .with_options(
        options(by_http()).with_server_name(ServerNameIndication::Name("b.example".to_owned())),
    )
    .with_names(names)
    .fetch(&by_name());
    assert_eq!(dialled(&played), [address(101); 4]);
    assert_eq!(played.observation.outcome.code(), "connection-closed");
    assert_eq!(codes(&played), [(address(1), "connection-closed")]);
    for sent in &played.sent {
        assert!(sent.starts_with(b"CONNECT 192.0.2.1:443 HTTP/1.1\r\n"));
    }
}
