//! Servers that answer only to another hello.

use std::time::Duration;

use super::hand::{Found, Played, World, by_address};
use super::peers::{Last, Scripted, old_flight};
use crate::fetch::probe::ConnectFailure;
use crate::fetch::{FetchOptions, Method, Outcome, Possession, Stage, TlsAlert, TlsVersion};

const LEAF: &[u8] = b"leaf";

/// A peer that answers well on this connection, the first being 0, and on each before it as given.
fn fetch(method: Method, which: usize, answer: &[u8], before: &[u8], last: Last) -> Played {
    World::new(|_, number| {
        Found::peer(if number == which {
            Scripted::answering(answer, Last::Silent)
        } else {
            Scripted::answering(before, last)
        })
    })
    .with_options(FetchOptions::default().with_method(method))
    .fetch(&by_address())
}

/// The version in the header and in the body of a hello.
fn versions(sent: &[u8]) -> [u8; 4] {
    [sent[1], sent[2], sent[9], sent[10]]
}

/// The versions of the hellos on the ladder after the handshake.
const TLS12: [u8; 2] = [3, 3];
const TLS10: [u8; 2] = [3, 1];
const SSL30: [u8; 2] = [3, 0];

const PROTOCOL_VERSION: [u8; 7] = [21, 3, 1, 0, 2, 2, 70];

#[test]
fn only_to_the_second_third_or_fourth_hello() {
    for (which, version, named) in [
        (1, TLS12, TlsVersion::Tls12),
        (2, TLS10, TlsVersion::Tls10),
        (3, SSL30, TlsVersion::Ssl30),
    ] {
        for (before, last, failure) in [
            (&b""[..], Last::Closed, "connection-closed"),
            (b"", Last::Reset, "connection-closed"),
            (&PROTOCOL_VERSION, Last::Closed, "tls-alert"),
            (&PROTOCOL_VERSION, Last::Silent, "tls-alert"),
        ] {
            let flight = old_flight(version, &[LEAF], 100);
            let played = fetch(Method::Handshake, which, &flight, before, last);
            let seen = &played.observation;
            assert_eq!(seen.outcome, Outcome::Certificate, "{which}");
            assert_eq!(seen.chain, [LEAF.into()]);
            assert_eq!(seen.tls_version, Some(named));
            assert_eq!(seen.method, Method::CertificateOnly);
            assert_eq!(seen.possession, Possession::Unproven);
            let handshake = seen.handshake_failure.as_ref().map(Outcome::code);
            assert_eq!(handshake, Some(failure));
            assert_eq!(played.sent.len(), which + 1);
            let last = versions(&played.sent[which]);
            assert_eq!(last[2..], version);
            assert!(last[..2] <= version[..], "{last:?}");
            // One address, one attempt, however often it was asked.
            assert_eq!(seen.attempts.len(), 1);
            assert_eq!(seen.attempts[0].outcome, Outcome::Certificate);
            assert!(played.took < Duration::from_secs(1));
        }
    }
}

#[test]
fn for_the_certificate_alone() {
    for (which, version) in [(0, TLS12), (2, TLS10), (3, SSL30)] {
        let flight = old_flight(version, &[LEAF], 100);
        let played = fetch(
            Method::CertificateOnly,
            which,
            &flight,
            &PROTOCOL_VERSION,
            Last::Closed,
        );
        assert_eq!(played.observation.outcome, Outcome::Certificate, "{which}");
        assert_eq!(played.sent.len(), which + 1);
        assert_eq!(played.observation.handshake_failure, None);
    }
}

/// A server of TLS 1.3 alone that then says nothing is not one that is too old.
#[test]
fn a_refusal_of_the_old_version_tells_nothing_once_the_new_one_was_asked_for() {
    let played = World::new(|_, number| {
        Found::peer(match number {
            0 => Scripted::answering(&PROTOCOL_VERSION, Last::Closed),
            _ => Scripted::answering(&[22, 3, 3], Last::Silent),
        })
    })
    .with_options(FetchOptions::default().with_method(Method::CertificateOnly))
    .fetch(&by_address());
    let during = Stage::Handshake;
    assert_eq!(played.observation.outcome, Outcome::TimedOut { during });
    assert_eq!(played.sent.len(), 2);

    // But it tells more than a second connection that is not taken.
    let played = World::new(|_, number| match number {
        0 => Found::peer(Scripted::answering(&PROTOCOL_VERSION, Last::Closed)),
        _ => Found::Nothing(ConnectFailure::Refused),
    })
    .with_options(FetchOptions::default().with_method(Method::CertificateOnly))
    .fetch(&by_address());
    let alert = TlsAlert::PROTOCOL_VERSION;
    assert_eq!(played.observation.outcome, Outcome::TlsAlert { alert });
}

/// A server that swallows what it does not understand is asked once more, with the plainest hello.
#[test]
fn silence_and_then_an_answer() {
    let flight = old_flight(TLS10, &[LEAF], 100);
    let played = fetch(Method::Handshake, 1, &flight, b"", Last::Silent);
    let seen = &played.observation;
    assert_eq!(seen.outcome, Outcome::Certificate);
    assert_eq!(seen.tls_version, Some(TlsVersion::Tls10));
    assert_eq!(
        seen.handshake_failure,
        Some(Outcome::TimedOut {
            during: Stage::Handshake
        })
    );
    assert_eq!(versions(&played.sent[1])[2..], TLS10);
    let timeout = FetchOptions::default().timeout;
    assert_eq!(played.took, timeout * 3 / 5);
}

#[test]
fn nothing_but_silence() {
    for method in Method::ALL {
        let played = fetch(*method, usize::MAX, b"", b"", Last::Silent);
        let during = Stage::Handshake;
        assert_eq!(played.observation.outcome, Outcome::TimedOut { during });
        assert_eq!(played.sent.len(), 2);
        assert_eq!(played.took, FetchOptions::default().timeout);
        assert_eq!(played.observation.attempts.len(), 1);
    }
}

/// One that has begun to answer is not slow but broken: its time is not cut short.
#[test]
fn half_an_answer_is_waited_for() {
    let played = fetch(Method::Handshake, 9, b"", &[22, 3, 3], Last::Silent);
    assert_eq!(played.sent.len(), 1);
    assert_eq!(played.took, FetchOptions::default().timeout);
}

#[test]
fn the_most_telling_failure_is_reported() {
    let alert = |number| [21, 3, 1, 0, 2, 2, number];
    let answers: [(&[u8], Last); 4] = [
        (b"", Last::Closed),
        (&alert(40), Last::Closed),
        (&alert(70), Last::Closed),
        (b"", Last::Reset),
    ];
    let played = World::new(|_, number| {
        let (answer, last) = answers[number];
        Found::peer(Scripted::answering(answer, last))
    })
    .fetch(&by_address());
    assert_eq!(played.sent.len(), 4);
    assert_eq!(
        played.observation.outcome,
        Outcome::TlsAlert {
            alert: TlsAlert::HANDSHAKE_FAILURE
        }
    );
    assert_eq!(
        played.observation.attempts[0].outcome,
        played.observation.outcome
    );
}

/// What was seen on the first connection is what there is to tell, where there is no second.
#[test]
fn a_server_that_takes_no_second_connection() {
    for found in [
        || Found::Nothing(ConnectFailure::Refused),
        || Found::Hole,
        Found::unreachable,
    ] {
        let played = World::new(|_, number| match number {
            0 => Found::peer(Scripted::answering(&PROTOCOL_VERSION, Last::Closed)),
            _ => found(),
        })
        .fetch(&by_address());
        let alert = TlsAlert::PROTOCOL_VERSION;
        assert_eq!(played.observation.outcome, Outcome::TlsAlert { alert });
        assert_eq!(played.dialled.len(), 2);
        assert_eq!(played.observation.attempts.len(), 1);
    }
}

#[test]
fn without_fallback() {
    for (method, most) in [(Method::Handshake, 1), (Method::CertificateOnly, 2)] {
        let played = World::new(|_, _| Found::peer(Scripted::wordless(Last::Closed)))
            .with_options(
                FetchOptions::default()
                    .with_method(method)
                    .with_fallback(false),
            )
            .fetch(&by_address());
        assert_eq!(played.sent.len(), most);
    }
}
