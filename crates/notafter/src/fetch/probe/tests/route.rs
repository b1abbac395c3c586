//! Which addresses are tried, in which order and for how long.

use std::time::Duration;

use super::hand::{Found, Played, World, address, by_name, socket};
use super::peers::{Last, Scripted};
use crate::fetch::limits::MAX_ADDRESSES;
use crate::fetch::probe::ConnectFailure;
use crate::fetch::{FetchOptions, Outcome, ResolveError, Stage};

const TIMEOUT: Duration = Duration::from_secs(12);

fn options() -> FetchOptions {
    FetchOptions::default()
        .with_timeout(TIMEOUT)
        .with_fallback(false)
}

/// What the addresses 1 to `count` lead to.
fn fetch(count: u8, mut found: impl FnMut(u8) -> Found) -> Played {
    World::new(|to, _| match to.ip() {
        std::net::IpAddr::V4(ip) => found(ip.octets()[3]),
        std::net::IpAddr::V6(_) => Found::Hole,
    })
    .with_options(options())
    .with_names(move |_, _| Ok((1..=count).map(address).collect()))
    .fetch(&by_name())
}

fn attempts(played: &Played) -> Vec<(std::net::IpAddr, &'static str)> {
    let attempts = played.observation.attempts.iter();
    attempts
        .map(|attempt| (attempt.address, attempt.outcome.code()))
        .collect()
}

fn talker() -> Found {
    Found::peer(Scripted::new(b"220 hello\r\n", &[], Last::Closed))
}

#[test]
fn in_the_resolver_s_order_until_one_takes_it() {
    let played = fetch(4, |last| match last {
        1 => Found::Nothing(ConnectFailure::Refused),
        2 => Found::unreachable(),
        _ => talker(),
    });
    assert_eq!(played.names, ["a.example"]);
    assert_eq!(
        attempts(&played),
        [
            (address(1), "refused"),
            (address(2), "unreachable"),
            (address(3), "not-tls")
        ]
    );
    assert_eq!(played.observation.address, Some(address(3)));
    assert_eq!(played.dialled.len(), 3);
}

#[test]
fn black_holes_get_equal_shares() {
    let played = fetch(4, |_| Found::Hole);
    let quarter = TIMEOUT / 4;
    let expected: Vec<_> = (0_u8..4)
        .map(|index| {
            let begin = quarter * u32::from(index);
            (socket(index + 1), begin, begin + quarter)
        })
        .collect();
    assert_eq!(played.dialled, expected);
    assert_eq!(played.took, TIMEOUT);
    let during = Stage::Connection;
    assert_eq!(played.observation.outcome, Outcome::TimedOut { during });
    assert_eq!(played.observation.address, None);
}

#[test]
fn what_one_leaves_over_the_others_share() {
    let played = fetch(3, |last| match last {
        1 => Found::Nothing(ConnectFailure::Refused),
        2 => Found::Hole,
        _ => talker(),
    });
    let times: Vec<_> = played
        .dialled
        .iter()
        .map(|(_, at, until)| (*at, *until))
        .collect();
    let half = TIMEOUT / 2;
    assert_eq!(
        times,
        [
            (Duration::ZERO, TIMEOUT / 3),
            (Duration::ZERO, half),
            (half, TIMEOUT)
        ]
    );
}

#[test]
fn no_share_outlasts_the_deadline() {
    let options = options().with_timeout(Duration::from_micros(1500));
    // The hand that drives it asserts it of each.
    let played = World::new(|_, _| Found::Hole)
        .with_options(options)
        .with_names(|_, _| Ok((1..=4).map(address).collect()))
        .fetch(&by_name());
    assert_eq!(played.dialled.len(), 2);
    assert_eq!(
        attempts(&played),
        (1..=4)
            .map(|last| (address(last), "timed-out"))
            .collect::<Vec<_>>()
    );
}

#[test]
fn no_time_at_all() {
    let played = World::new(|_, _| talker())
        .with_options(options().with_timeout(Duration::ZERO))
        .with_names(|_, _| Ok(vec![address(1)]))
        .fetch(&by_name());
    assert_eq!(played.dialled, []);
    assert_eq!(played.observation.outcome.code(), "timed-out");
}

#[test]
fn the_most_telling_failure_is_the_outcome() {
    let played = fetch(3, |last| match last {
        1 => Found::unreachable(),
        2 => Found::Nothing(ConnectFailure::Refused),
        _ => Found::Hole,
    });
    assert_eq!(played.observation.outcome, Outcome::Refused);
    let played = fetch(2, |last| match last {
        1 => Found::unreachable(),
        _ => Found::Hole,
    });
    assert_eq!(played.observation.outcome.code(), "timed-out");
}

#[test]
fn each_address_once_and_not_too_many() {
    let played = World::new(|_, _| Found::Nothing(ConnectFailure::Refused))
        .with_names(|_, _| {
            Ok((0..=255)
                .flat_map(|last| [address(last), address(0)])
                .collect())
        })
        .fetch(&by_name());
    let dialled: Vec<_> = played.dialled.iter().map(|(to, _, _)| to.ip()).collect();
    let first: Vec<_> = (0..=255).take(MAX_ADDRESSES).map(address).collect();
    assert_eq!(dialled, first);
    assert_eq!(played.observation.attempts.len(), MAX_ADDRESSES);
}

#[test]
fn what_the_resolver_says() {
    for (answer, code) in [
        (Ok(Vec::new()), "name-not-found"),
        (Err(ResolveError::NotFound), "name-not-found"),
        (
            Err(ResolveError::Failed {
                reason: "no network".to_owned(),
            }),
            "resolution-failed",
        ),
    ] {
        let played = World::new(|_, _| Found::Hole)
            .with_names(|_, _| answer.clone())
            .fetch(&by_name());
        assert_eq!(played.observation.outcome.code(), code);
        assert_eq!(played.names, ["a.example"]);
        assert_eq!(played.dialled, []);
    }
}

/// The first that takes the connection is the answer, whatever it says.
#[test]
fn a_server_that_fails_is_not_passed_over() {
    for last in Last::ALL {
        let played = fetch(3, |_| Found::peer(Scripted::wordless(last)));
        assert_eq!(played.dialled.len(), 1);
        assert_eq!(played.observation.attempts.len(), 1);
        assert_eq!(
            played.observation.attempts[0].outcome,
            played.observation.outcome
        );
    }
}
