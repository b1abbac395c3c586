//! The machine, by itself: clocks, policies, and what it tells of several connections.

use super::*;
use crate::fetch::AddressPolicy;

#[test]
fn a_clock_that_goes_back_is_no_panic() {
    let target = Target::parse("192.0.2.1").unwrap();
    let at = "2026-11-22".parse().unwrap();
    let mut probe = Probe::new(&target, &FetchOptions::default(), at);
    let late = Duration::MAX;
    assert!(matches!(
        probe.start(late),
        Action::Connect { .. } | Action::Close { .. } | Action::Done(_)
    ));
    let mut probe = Probe::new(&target, &FetchOptions::default(), at);
    let early = Duration::MAX / 2;
    assert!(matches!(probe.start(early), Action::Connect { .. }));
    let action = probe.handle(Event::Connected, Duration::ZERO);
    assert!(matches!(action, Action::Exchange { .. }), "{action:?}");
}

/// Whatever the resolver, the servers and the proxy say, in whatever order.
#[test]
fn the_policy_is_asked_for_every_connection() {
    const ADDRESSES: [&str; 8] = [
        "8.8.8.8",
        "10.0.0.1",
        "127.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::7f00:1",
        "2002:7f00:1::1",
        "2606:4700::1111",
        "::1",
    ];
    const SAID: [&[u8]; 6] = [
        &[21, 3, 1, 0, 2, 2, 40],
        b"220 a.example ESMTP\r\n",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1/\r\n\r\n",
        &[5, 0],
        &[5, 5, 0, 1, 0, 0, 0, 0, 0, 0],
    ];
    let at = "2026-11-22".parse().unwrap();
    let policy = AddressPolicy::PublicOnly;
    let proxy = "10.9.9.9";
    let mut noise = 0x9e37_79b9_u32;
    let mut any = |count: usize| {
        noise ^= noise << 13;
        noise ^= noise >> 17;
        noise ^= noise << 5;
        noise as usize % count
    };
    let (mut connections, mut refused) = (0, 0);
    for run in 0..5000 {
        let target = [
            "a.example",
            "smtp://a.example",
            "127.0.0.1",
            "[::ffff:8.8.8.8]",
        ][any(4)];
        let target = Target::parse(target).unwrap();
        let mut options = FetchOptions::default().with_address_policy(policy.clone());
        if any(4) == 0 {
            options = options.with_address(ADDRESSES[any(8)].parse().unwrap());
        }
        let is_proxied = run % 3 == 0;
        if is_proxied {
            let url = format!("{}://{proxy}", ["http", "socks5h"][any(2)]);
            options = options.with_proxy(url.parse().unwrap());
        }
        let mut probe = Probe::new(&target, &options, at);
        let mut now = Duration::ZERO;
        let mut action = probe.start(now);
        loop {
            let event = match &action {
                Action::Done(seen) => {
                    refused += usize::from(seen.outcome == Outcome::AddressNotAllowed);
                    break;
                }
                Action::Resolve { .. } => {
                    let found = (0..any(5)).map(|_| ADDRESSES[any(8)].parse().unwrap());
                    Event::Resolved(Ok(found.collect()))
                }
                Action::Connect { address, .. } => {
                    connections += 1;
                    let to = probe.route.address().unwrap();
                    assert!(policy.allows(to), "{to}");
                    let dialled = if is_proxied {
                        proxy.parse().unwrap()
                    } else {
                        to
                    };
                    assert_eq!(address.ip(), dialled);
                    match any(4) {
                        0 => Event::NotConnected(ConnectFailure::Refused),
                        1 => Event::TimedOut,
                        _ => Event::Connected,
                    }
                }
                Action::Exchange { .. } => match any(5) {
                    0 => Event::Ended(Ending::Closed),
                    1 => Event::TimedOut,
                    _ => Event::Received(SAID[any(6)]),
                },
                Action::Close { .. } => Event::Closed,
            };
            now += Duration::from_millis(any(500) as u64);
            action = probe.handle(event, now);
        }
    }
    assert!(
        connections > 1000 && refused > 1000,
        "{connections} {refused}"
    );
}

#[test]
fn a_name_that_was_not_sent_is_not_told() {
    let at = "2026-11-22".parse().unwrap();
    for (target, name) in [
        ("smtp://a.example", None),
        ("https://a.example", Some("a.example")),
    ] {
        let target = Target::parse(target).unwrap();
        let options = FetchOptions::default().with_address([192, 0, 2, 1].into());
        let mut probe = Probe::new(&target, &options, at);
        probe.start(Duration::ZERO);
        probe.handle(Event::Connected, Duration::ZERO);
        let Action::Done(seen) = probe.handle(Event::Cancelled, Duration::ZERO) else {
            panic!("not done");
        };
        assert_eq!(seen.outcome, Outcome::Cancelled);
        assert_eq!(seen.server_name.as_deref(), name);
    }
}

/// A server of today that was too slow for the first hello: that it does not speak TLS 1.0 is no news.
#[test]
fn silence_is_told_where_only_the_oldest_versions_were_refused() {
    let target = Target::parse("192.0.2.1").unwrap();
    let at = "2026-11-22".parse().unwrap();
    let mut probe = Probe::new(&target, &FetchOptions::default(), at);
    let refused = [21, 3, 1, 0, 2, 2, 70];
    probe.start(Duration::ZERO);
    for (event, now) in [
        (Event::Connected, 0),
        (Event::TimedOut, 6),
        (Event::Closed, 6),
        (Event::Connected, 6),
        (Event::Received(&refused), 7),
    ] {
        probe.handle(event, Duration::from_secs(now));
    }
    let Action::Done(seen) = probe.handle(Event::Closed, Duration::from_secs(7)) else {
        panic!("not done");
    };
    let during = Stage::Handshake;
    assert_eq!(seen.outcome, Outcome::TimedOut { during });
}
