//! What may not be connected to never is.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::hand::{Found, World, by_name};
use super::peers::{Last, Scripted};
use super::random::Random;
use crate::fetch::limits::MAX_ADDRESSES;
use crate::fetch::probe::ConnectFailure;
use crate::fetch::{AddressPolicy, FetchOptions, Method, Outcome, Proxy};
use crate::target::{Host, Service, Target};

const PUBLIC: IpAddr = IpAddr::V4(Ipv4Addr::new(8, 8, 4, 4));
const PRIVATE: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));
const LOOPBACK: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);

fn policies() -> [AddressPolicy; 2] {
    [
        AddressPolicy::PublicOnly,
        AddressPolicy::networks(["8.8.0.0/16".parse().unwrap()]),
    ]
}

fn options(policy: &AddressPolicy) -> FetchOptions {
    FetchOptions::default().with_address_policy(policy.clone())
}

#[test]
fn mixed_answers() {
    for policy in policies() {
        let played = World::new(|_, _| Found::Nothing(ConnectFailure::Refused))
            .with_options(options(&policy))
            .with_names(|_, _| Ok(vec![PRIVATE, PUBLIC, LOOPBACK]))
            .fetch(&by_name());
        let dialled: Vec<_> = played.dialled.iter().map(|(to, _, _)| to.ip()).collect();
        assert_eq!(dialled, [PUBLIC]);
        assert_eq!(played.observation.outcome, Outcome::Refused);
        let attempts: Vec<_> = played
            .observation
            .attempts
            .iter()
            .map(|attempt| (attempt.address, attempt.outcome.code()))
            .collect();
        assert_eq!(
            attempts,
            [
                (PRIVATE, "address-not-allowed"),
                (PUBLIC, "refused"),
                (LOOPBACK, "address-not-allowed")
            ]
        );
    }
}

/// What is not tried takes no time from what is.
#[test]
fn the_time_is_for_those_that_may_be_tried() {
    let played = World::new(|_, _| Found::Hole)
        .with_options(options(&AddressPolicy::PublicOnly))
        .with_names(|_, _| Ok(vec![PRIVATE, PUBLIC, LOOPBACK]))
        .fetch(&by_name());
    let end = FetchOptions::default().timeout;
    assert_eq!(played.dialled[0].2, end);
    assert_eq!(played.took, end);
}

#[test]
fn whatever_the_resolver_says() {
    for policy in policies() {
        for seed in 0..300 {
            let mut random = Random::new(seed);
            let mut octet = || u8::try_from(random.below(256)).unwrap();
            let addresses: Vec<IpAddr> = (0..MAX_ADDRESSES)
                .map(|_| match octet() % 5 {
                    0 => IpAddr::from([10, octet(), octet(), octet()]),
                    1 => IpAddr::from([127, octet(), octet(), octet()]),
                    2 => IpAddr::from([8, 8, octet(), octet()]),
                    3 => IpAddr::V6(Ipv4Addr::new(10, 0, octet(), octet()).to_ipv6_mapped()),
                    _ => IpAddr::from([octet(), octet(), octet(), octet()]),
                })
                .collect();
            let played = World::new(|to, _| {
                assert!(policy.allows(to.ip()), "{to}");
                match to.port() % 2 {
                    0 => Found::Nothing(ConnectFailure::Refused),
                    _ => Found::Hole,
                }
            })
            .with_options(options(&policy))
            .with_names(|_, _| Ok(addresses.clone()))
            .fetch(&by_name());
            let refused = played
                .observation
                .attempts
                .iter()
                .filter(|attempt| attempt.outcome == Outcome::AddressNotAllowed);
            assert!(refused.clone().all(|it| !policy.allows(it.address)));
            let all = played.dialled.len() + refused.count();
            assert_eq!(all, played.observation.attempts.len());
        }
    }
}

#[test]
fn addresses_that_are_given() {
    for policy in policies() {
        let world = || {
            World::new(|to, _| panic!("{to} was dialled"))
                .with_options(options(&policy))
                .with_names(|_, _| Ok(vec![PUBLIC]))
        };
        let target = Target::new(Host::Ip(PRIVATE), 443, Service::Tls);
        let played = world().fetch(&target);
        assert_eq!(played.observation.outcome, Outcome::AddressNotAllowed);

        let mut world = world();
        world.options = world.options.with_address(PRIVATE);
        let played = world.fetch(&by_name());
        assert_eq!(played.observation.outcome, Outcome::AddressNotAllowed);
        assert!(played.names.is_empty());
        assert_eq!(played.observation.address, None);
    }
}

/// A name that has another address at each lookup is looked up once: what is dialled is what was judged,
/// on every step of the ladder.
#[test]
fn nothing_is_looked_up_twice() {
    for method in Method::ALL {
        for policy in [AddressPolicy::Any, AddressPolicy::PublicOnly] {
            let played = World::new(|to, _| {
                assert_eq!(to.ip(), PUBLIC);
                Found::peer(Scripted::wordless(Last::Closed))
            })
            .with_options(options(&policy).with_method(*method))
            .with_names(|_, before| Ok(vec![if before == 0 { PUBLIC } else { PRIVATE }]))
            .fetch(&by_name());
            assert_eq!(played.names, ["a.example"]);
            assert_eq!(played.dialled.len(), 4);
        }
    }
}

#[test]
fn behind_a_proxy_too() {
    let proxy = Proxy::http(Host::Ip(PRIVATE), 8080).with_remote_names(true);
    for policy in policies() {
        let played = World::new(|to, _| {
            assert_eq!((to.ip(), to.port()), (PRIVATE, 8080));
            Found::peer(Scripted::answering(
                b"HTTP/1.1 502 no\r\n\r\n",
                Last::Silent,
            ))
        })
        .with_options(options(&policy).with_proxy(proxy.clone()))
        .with_names(|_, _| Ok(vec![LOOPBACK, PUBLIC]))
        .fetch(&by_name());
        // The name itself is not sent, and what may not be connected to is not asked for.
        assert_eq!(played.names, ["a.example"]);
        let sent: Vec<_> = played
            .sent
            .iter()
            .map(|sent| String::from_utf8_lossy(sent))
            .collect();
        assert_eq!(sent.len(), 1);
        assert!(
            sent[0].starts_with("CONNECT 8.8.4.4:443 HTTP/1.1\r\n"),
            "{}",
            sent[0]
        );
        assert!(!sent[0].contains("example"));
    }
}
