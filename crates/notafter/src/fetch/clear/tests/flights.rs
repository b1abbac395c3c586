//! Flights made by hand.

use super::super::messages::{
    CERTIFICATE_REQUEST, CERTIFICATE_STATUS, HELLO_REQUEST, SERVER_HELLO_DONE, SERVER_KEY_EXCHANGE,
};
use super::super::records::{ALERT, HANDSHAKE};
use super::*;
use crate::fetch::{Method, Possession, ProtocolFault, Stage, TlsAlert, TlsVersion};

const ECDHE: u16 = 0xc013;
const RSA: u16 = 0x002f;

/// A flight with everything in it; the certificates are none, so that no signature can be checked.
fn flight(version: u16, suite: u16) -> Vec<u8> {
    let mut messages = server_hello(version, suite, &[0, 9, 0, 16, 0, 5, 0, 3, 2, b'h', b'2']);
    messages.extend(message(HELLO_REQUEST, &[]));
    messages.extend(certificate(&[b"leaf", b"", b"intermediate"]));
    messages.extend(message(
        CERTIFICATE_STATUS,
        &[&[1][..], &prefixed(b"ocsp")].concat(),
    ));
    if suite == ECDHE {
        let signed: &[u8] = &[3, 0, 29, 2, 4, 4, 4, 1, 0, 3, 7, 7, 7];
        messages.extend(message(SERVER_KEY_EXCHANGE, signed));
    }
    messages.extend(message(CERTIFICATE_REQUEST, b"whatever"));
    messages.extend(message(SERVER_HELLO_DONE, &[]));
    messages
}

fn assert_chain(observation: &Observation) {
    assert_eq!(observation.outcome, Outcome::Certificate);
    let chain: Vec<&[u8]> = observation.chain.iter().map(AsRef::as_ref).collect();
    assert_eq!(chain, [&b"leaf"[..], b"", b"intermediate"]);
}

#[test]
fn it_stops_at_the_certificates() {
    let flight = flight(0x0303, ECDHE);
    for fragment in [1, 2, 3, 7, 20, flight.len()] {
        let stream: Vec<u8> = flight
            .chunks(fragment)
            .flat_map(|chunk| record(HANDSHAKE, chunk))
            .collect();
        let observation = seen(&OPTIONS, &stream);
        assert_chain(&observation);
        assert_eq!(observation.method, Method::CertificateOnly);
        assert_eq!(observation.tls_version, Some(TlsVersion::Tls12));
        let suite = Some("TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA");
        assert_eq!(observation.cipher_suite.as_deref(), suite);
        assert_eq!(observation.alpn.as_deref(), Some(&b"h2"[..]));
        assert_eq!(observation.server_name.as_deref(), Some("a.example"));
        assert_eq!(observation.possession, Possession::Unproven);
        assert_eq!(
            (observation.interruption, observation.ocsp_response),
            (None, None)
        );
        assert!(!observation.handshake_completed && !observation.client_certificate_requested);
    }
}

#[test]
fn to_the_end_of_the_flight() {
    for (suite, group) in [(ECDHE, Some("x25519")), (RSA, None), (0x0a0a, None)] {
        let observation = seen(&PROVE, &records(&flight(0x0303, suite)));
        assert_chain(&observation);
        assert_eq!(observation.interruption, None);
        assert_eq!(observation.ocsp_response.as_deref(), Some(&b"ocsp"[..]));
        assert!(observation.client_certificate_requested);
        assert_eq!(observation.key_exchange_group.as_deref(), group);
        // There is no key to check with.
        assert_eq!(observation.possession, Possession::Unproven);
    }
}

#[test]
fn it_lingers_once_the_signature_is_here() {
    let done = message(SERVER_HELLO_DONE, &[]).len();
    for suite in [ECDHE, RSA] {
        let flight = flight(0x0303, suite);
        let mut session = session(&PROVE);
        let progress = session.incoming(&records(&flight[..flight.len() - done]));
        assert_eq!(progress, Progress::Linger);
        let observation = report(session);
        assert_chain(&observation);
        assert!(observation.interruption.is_none() && observation.client_certificate_requested);
    }
}

#[test]
fn every_version() {
    for (version, expected) in [
        (0x0300, TlsVersion::Ssl30),
        (0x0301, TlsVersion::Tls10),
        (0x0302, TlsVersion::Tls11),
        (0x0303, TlsVersion::Tls12),
    ] {
        let observation = seen(&OPTIONS, &records(&flight(version, RSA)));
        assert_chain(&observation);
        assert_eq!(observation.tls_version, Some(expected));
    }
    for version in [0x0002, 0x02ff, 0x0304, 0x7f1c, 0xfefd] {
        let outcome = seen(&OPTIONS, &records(&flight(version, RSA))).outcome;
        assert!(
            matches!(
                &outcome,
                Outcome::ProtocolError {
                    fault: ProtocolFault::Misbehaved,
                    ..
                }
            ),
            "{outcome}"
        );
    }
}

#[test]
fn tls_1_3_was_not_offered() {
    let hello = server_hello(0x0303, 0x1301, &[0, 6, 0, 43, 0, 2, 3, 4]);
    let outcome = seen(&OPTIONS, &records(&hello)).outcome;
    let Outcome::ProtocolError { fault, detail } = outcome else {
        panic!("{outcome}");
    };
    assert_eq!(fault, ProtocolFault::Misbehaved);
    assert!(detail.contains("1.3"));
}

#[test]
fn every_truncation() {
    let stream = records(&flight(0x0303, ECDHE));
    let hello = 5 + server_hello(0x0303, ECDHE, &[0; 11]).len();
    let certified = hello + 4 + certificate(&[b"leaf", b"", b"intermediate"]).len();
    for end in 0..=stream.len() {
        let observation = seen(&PROVE, &stream[..end]);
        let closed = Outcome::ConnectionClosed {
            reset: false,
            received: end,
        };
        assert_eq!(observation.tls_version.is_some(), end >= hello);
        assert_eq!(observation.cipher_suite.is_some(), end >= hello);
        if end < certified {
            assert_eq!((observation.outcome, observation.chain.len()), (closed, 0));
        } else {
            assert_chain(&observation);
            let expected = (end < stream.len()).then_some(closed);
            assert_eq!(observation.interruption, expected);
        }
    }
}

#[test]
fn a_deadline_in_between() {
    let timed_out = Outcome::TimedOut {
        during: Stage::Handshake,
    };
    let mut before = session(&PROVE);
    before.timed_out();
    assert_eq!(report(before).outcome, timed_out);
    let mut after = session(&PROVE);
    let flight = [server_hello(0x0303, ECDHE, &[]), certificate(&[b"leaf"])].concat();
    assert_eq!(after.incoming(&records(&flight)), Progress::Continue);
    after.timed_out();
    after.ended(&Ending::Reset);
    let observation = report(after);
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.interruption, Some(timed_out));
}

#[test]
fn alerts() {
    let fatal = |number| record(ALERT, &[2, number]);
    let refused = |number| Outcome::TlsAlert {
        alert: TlsAlert(number),
    };
    assert_eq!(seen(&OPTIONS, &fatal(40)).outcome, refused(40));
    // In two records.
    let halves = [record(ALERT, &[2]), record(ALERT, &[70])].concat();
    assert_eq!(seen(&OPTIONS, &halves).outcome, refused(70));
    let hello = records(&server_hello(0x0301, RSA, &[]));
    let observation = seen(&OPTIONS, &[hello, fatal(47)].concat());
    assert_eq!(observation.outcome, refused(47));
    assert_eq!(observation.tls_version, Some(TlsVersion::Tls10));
    // After the certificates an alert loses nothing.
    let flight = [server_hello(0x0303, ECDHE, &[]), certificate(&[b"leaf"])].concat();
    let stream = [records(&flight), fatal(80)].concat();
    assert_eq!(seen(&PROVE, &stream).interruption, Some(refused(80)));
}

/// However the octets are split, `seen` holds that it is the same.
#[test]
fn what_stands_behind_a_goodbye_is_not_read() {
    let fragment = [&[1, 0][..], &[0; 56]].concat();
    let closed = Outcome::ConnectionClosed {
        reset: false,
        received: 7,
    };
    let observation = seen(&OPTIONS, &record(ALERT, &fragment));
    assert_eq!(observation.outcome, closed);
}

#[test]
fn warnings_are_passed_over_and_remembered() {
    let warning = record(ALERT, &[1, 112]);
    let stream = [warning.clone(), records(&flight(0x0303, RSA))].concat();
    let observation = seen(&OPTIONS, &stream);
    assert_chain(&observation);
    assert_eq!(observation.interruption, None);
    let outcome = Outcome::TlsAlert {
        alert: TlsAlert::UNRECOGNIZED_NAME,
    };
    assert_eq!(seen(&OPTIONS, &warning).outcome, outcome);
    let closed = [warning, record(ALERT, &[1, 0]), b"more".to_vec()].concat();
    assert_eq!(seen(&OPTIONS, &closed).outcome, outcome);
    let only_closed = [record(ALERT, &[1, 0]), b"more".to_vec()].concat();
    assert_eq!(
        seen(&OPTIONS, &only_closed).outcome,
        Outcome::ConnectionClosed {
            reset: false,
            received: 7
        }
    );
}

#[test]
fn a_goodbye_in_the_version_agreed_on() {
    for (rung, version, expected) in [
        (
            Rung::Tls12,
            None,
            &[21, 3, 3, 0, 2, 1, 90, 21, 3, 3, 0, 2, 1, 0][..],
        ),
        (
            Rung::Tls12,
            Some(0x0301),
            &[21, 3, 1, 0, 2, 1, 90, 21, 3, 1, 0, 2, 1, 0],
        ),
        (Rung::Ssl30, None, &[21, 3, 0, 0, 2, 1, 0]),
    ] {
        let mut session = Session::new(rung, &OPTIONS, RANDOM);
        assert_eq!(session.outgoing()[0], HANDSHAKE);
        assert_eq!(session.outgoing(), []);
        if let Some(version) = version {
            session.incoming(&records(&flight(version, RSA)));
        }
        session.close();
        assert_eq!(session.outgoing(), expected);
        let named = report(session).server_name.is_some();
        assert_eq!(named, rung == Rung::Tls12);
    }
}

/// A handshake does not send them either, so that both ask for the same certificate.
#[test]
fn what_is_no_host_name_is_not_sent() {
    let options = |name| HelloOptions {
        server_name: name,
        ..OPTIONS
    };
    let unnamed = Session::new(Rung::Tls12, &options(None), RANDOM).outgoing();
    for name in [
        "192.0.2.1",
        "2001:db8::1",
        "a b",
        "a\r\n",
        "\u{e9}.example",
        "a..b",
    ] {
        let mut session = Session::new(Rung::Tls12, &options(Some(name)), RANDOM);
        assert_eq!(session.outgoing(), unnamed, "{name}");
        assert_eq!(report(session).server_name, None, "{name}");
    }
}

#[test]
fn no_certificates() {
    let none = Outcome::ProtocolError {
        fault: ProtocolFault::NoCertificate,
        detail: String::new(),
    };
    for next in [
        certificate(&[]),
        message(SERVER_KEY_EXCHANGE, &[3, 0, 29]),
        message(SERVER_HELLO_DONE, &[]),
    ] {
        let flight = [server_hello(0x0303, 0xc018, &[]), next].concat();
        assert_eq!(seen(&OPTIONS, &records(&flight)).outcome, none);
    }
}

#[test]
fn a_key_exchange_that_cannot_be_read_proves_nothing() {
    let signed = message(SERVER_KEY_EXCHANGE, &[3, 0, 29, 200]);
    let done = message(SERVER_HELLO_DONE, &[]);
    let begin = [server_hello(0x0303, ECDHE, &[]), certificate(&[b"leaf"])].concat();
    let observation = seen(&PROVE, &records(&[begin, signed, done].concat()));
    assert_eq!(observation.possession, Possession::Unproven);
    assert_eq!(observation.interruption, None);
}
