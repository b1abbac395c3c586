//! Text that says how to fetch: a proxy, a network, and networks with ports as a range of targets.

use std::collections::HashSet;

use notafter::fetch::limits::MAX_RANGE_TARGETS;
use notafter::fetch::{
    Network, NetworkErrorCode, Proxy, ProxyErrorCode, TargetRange, TargetRangeError,
};
use notafter::target::{Host, Service, Target};

use crate::text::presentable;

/// Targets of a range that are looked at.
const LOOKED_AT: usize = 300;

/// The schemes that an error may repeat in front of credentials, and those that are read.
const PUBLIC_SCHEMES: [&str; 7] = [
    "http", "https", "socks", "socks4", "socks4a", "socks5", "socks5h",
];

/// Reads the text as each of them.
pub fn body(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    check_proxy(text);
    check_network(text);
    check_range(text);
}

fn check_proxy(text: &str) {
    let read = Proxy::parse(text);
    match &read {
        Ok(proxy) => {
            let shown = presentable(proxy);
            let again = Proxy::parse(&shown).expect("its own text");
            assert!(!again.has_credentials());
            assert_eq!(presentable(&again), shown);
            let place = |it: &Proxy| (it.host.clone(), it.port, it.protocol(), it.remote_names);
            assert_eq!(place(&again), place(proxy));
        }
        Err(error) => {
            assert!(ProxyErrorCode::ALL.contains(&error.code));
            presentable(error);
            for fact in error.facts() {
                assert!(!fact.name.is_empty());
                presentable(fact.value);
            }
        }
    }
    // Whatever is shown does not hang on what the user name and the password are.
    let other = Proxy::parse(&with_other_credentials(text));
    match (&read, &other) {
        (Ok(one), Ok(other)) => {
            assert_eq!(format!("{one} {one:?}"), format!("{other} {other:?}"));
        }
        _ => assert_eq!(read, other),
    }
}

/// The same with other letters and digits in all that stands before the last `@`: a user name and a password as
/// long, and with the same characters that mean something.
fn with_other_credentials(text: &str) -> String {
    let Some((before, place)) = text.rsplit_once('@') else {
        return text.to_owned();
    };
    let scheme = match before.split_once("://") {
        Some((scheme, _)) if is_public(scheme) => scheme.len(),
        _ => 0,
    };
    let (scheme, secret) = before.split_at(scheme);
    let mut other = scheme.to_owned();
    // What follows a percent sign is another character.
    let mut escaped = 0;
    for character in secret.chars() {
        other.push(match character {
            _ if escaped > 0 => character,
            'q' | 'Q' => 'z',
            '7' => '8',
            _ if character.is_ascii_alphabetic() => 'q',
            _ if character.is_ascii_digit() => '7',
            _ => character,
        });
        escaped = if character == '%' {
            2
        } else {
            usize::saturating_sub(escaped, 1)
        };
    }
    format!("{other}@{place}")
}

fn is_public(scheme: &str) -> bool {
    let scheme = scheme.trim_start();
    PUBLIC_SCHEMES
        .iter()
        .any(|it| scheme.eq_ignore_ascii_case(it))
}

fn check_network(text: &str) {
    match text.parse::<Network>() {
        Ok(network) => {
            let shown = presentable(network);
            assert_eq!(shown.parse(), Ok(network));
            let (address, prefix) = (network.address(), network.prefix_length());
            assert_eq!(Network::new(address, prefix), Ok(network));
            assert!(network.contains(address));
            let count = network.address_count();
            assert!(count > 0);
            let addresses: Vec<_> = network.addresses().take(LOOKED_AT).collect();
            let expected = usize::try_from(count).unwrap_or(usize::MAX).min(LOOKED_AT);
            assert_eq!(addresses.len(), expected);
            assert!(addresses.iter().all(|it| network.contains(*it)));
            assert!(addresses.is_sorted_by(|one, next| one < next));
        }
        Err(error) => {
            assert!(NetworkErrorCode::ALL.contains(&error.code));
            presentable(&error);
            for fact in error.facts() {
                assert!(!fact.name.is_empty());
            }
            if let Some(suggestion) = error.suggestion() {
                assert_eq!(presentable(suggestion).parse(), Ok(suggestion));
            }
        }
    }
}

/// Of what stands between blanks and commas, numbers are ports, and all else that can be read is a network.
fn check_range(text: &str) {
    let mut networks: Vec<Network> = Vec::new();
    let mut ports: Vec<u16> = Vec::new();
    for word in text.split([' ', ',', '\n']) {
        match word.parse() {
            Ok(port) => ports.push(port),
            Err(_) => networks.extend(word.parse::<Network>()),
        }
    }
    let range = match TargetRange::new(networks.iter().copied(), ports.iter().copied()) {
        Ok(range) => range,
        Err(error) => {
            assert!(TargetRangeError::CODES.contains(&error.code()));
            presentable(&error);
            return;
        }
    };
    let length = range.len();
    assert!((1..=MAX_RANGE_TARGETS).contains(&length));
    let mut rest = range.clone();
    let targets: Vec<Target> = rest.by_ref().take(LOOKED_AT).collect();
    let looked_at = u128::try_from(targets.len()).expect("a small number");
    assert_eq!(rest.len(), length - looked_at);
    assert!(rest.is_empty() || targets.len() == LOOKED_AT);
    let mut seen = HashSet::new();
    for target in &targets {
        assert!(seen.insert(target), "{target} twice");
        assert_eq!(Target::parse(&presentable(target)).as_ref(), Ok(target));
        let Host::Ip(address) = &target.host else {
            panic!("{target} is no address");
        };
        assert!(networks.iter().any(|it| it.contains(*address)), "{target}");
        assert!(ports.contains(&target.port), "{target}");
        assert_eq!(target.service, Service::for_port(target.port));
    }
}
