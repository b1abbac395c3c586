//! Servers that mean harm, or nothing at all.

use super::super::messages::{CERTIFICATE_STATUS, HELLO_REQUEST};
use super::super::records::{ALERT, CHANGE_CIPHER_SPEC};
use super::*;
use crate::fetch::ProtocolFault;
use crate::fetch::limits::{
    MAX_CHAIN, MAX_EMPTY_RECORDS, MAX_MESSAGE, MAX_RECEIVED, MAX_SAID, MAX_WARNINGS,
};

fn hello() -> Vec<u8> {
    records(&server_hello(0x0303, 0x002f, &[]))
}

fn fault(stream: &[u8]) -> ProtocolFault {
    match seen(&OPTIONS, stream).outcome {
        Outcome::ProtocolError { fault, .. } => fault,
        other => panic!("{other}"),
    }
}

#[test]
fn a_huge_chain_is_refused_when_it_is_announced() {
    let stream = [hello(), record(HANDSHAKE, &[CERTIFICATE, 0xff, 0xff, 0xff])].concat();
    let mut session = session(&OPTIONS);
    assert_eq!(session.incoming(&stream), Progress::Done);
    let outcome = Outcome::ChainTooLarge { certificates: None };
    assert_eq!(report(session).outcome, outcome);
    assert_eq!(seen(&OPTIONS, &stream).outcome, outcome);
    // Or when it does not fit together with what came before.
    let large = [&[CERTIFICATE][..], &prefixed(&vec![0; MAX_RECEIVED])].concat();
    let stream = [hello(), records(&large)].concat();
    assert_eq!(seen(&OPTIONS, &stream).outcome, outcome);
}

#[test]
fn a_large_chain_is_taken() {
    let leaf = vec![1; 200 * 1024];
    let stream = [hello(), records(&certificate(&[&leaf]))].concat();
    let observation = seen(&OPTIONS, &stream);
    assert_eq!(observation.chain.len(), 1);
    assert_eq!(*observation.chain[0], *leaf);
}

#[test]
fn too_many_certificates() {
    let of = |count| [hello(), records(&certificate(&vec![&b"x"[..]; count]))].concat();
    assert_eq!(seen(&OPTIONS, &of(MAX_CHAIN)).chain.len(), MAX_CHAIN);
    for count in [MAX_CHAIN + 1, 10_000] {
        let observation = seen(&OPTIONS, &of(count));
        let certificates = Some(count);
        assert_eq!(observation.outcome, Outcome::ChainTooLarge { certificates });
        assert!(observation.chain.is_empty());
    }
}

#[test]
fn limits_of_records_and_messages() {
    let empty = |count: usize| record(HANDSHAKE, &[]).repeat(count);
    let flight = [hello(), records(&certificate(&[b"leaf"]))].concat();
    let observation = seen(
        &OPTIONS,
        &[empty(MAX_EMPTY_RECORDS), flight.clone()].concat(),
    );
    assert_eq!(observation.outcome, Outcome::Certificate);
    let stream = [empty(MAX_EMPTY_RECORDS + 1), flight.clone()].concat();
    assert_eq!(fault(&stream), ProtocolFault::Misbehaved);

    let warnings = |count: usize| record(ALERT, &[1, 112]).repeat(count);
    let observation = seen(&OPTIONS, &[warnings(MAX_WARNINGS), flight.clone()].concat());
    assert_eq!(observation.outcome, Outcome::Certificate);
    let stream = [warnings(MAX_WARNINGS + 1), flight].concat();
    assert_eq!(fault(&stream), ProtocolFault::Misbehaved);

    assert_eq!(fault(&[22, 3, 3, 0x48, 1]), ProtocolFault::MalformedMessage);
    let length = u32::try_from(MAX_MESSAGE + 1).unwrap().to_be_bytes();
    let large = [&[SERVER_HELLO][..], &length[1..]].concat();
    assert_eq!(fault(&records(&large)), ProtocolFault::MalformedMessage);
}

#[test]
fn an_endless_flight() {
    let stream = records(&message(HELLO_REQUEST, &[]).repeat(MAX_RECEIVED / 4));
    assert!(stream.len() > MAX_RECEIVED);
    let (observation, progress) = pieces(&OPTIONS, &stream, 1500);
    assert_eq!(progress, Progress::Done);
    let outcome = Outcome::ProtocolError {
        fault: ProtocolFault::TooMuchData,
        detail: String::new(),
    };
    assert_eq!(observation.outcome, outcome);
    assert_eq!(seen(&OPTIONS, &stream).outcome, outcome);
}

#[test]
fn garbage() {
    for (stream, expected) in [
        (&[22, 9, 9, 0, 4][..], ProtocolFault::MalformedMessage),
        (
            &[CHANGE_CIPHER_SPEC, 3, 3, 0, 1, 1],
            ProtocolFault::Misbehaved,
        ),
        (
            &record(HANDSHAKE, &message(SERVER_HELLO, &[3, 3])),
            ProtocolFault::MalformedMessage,
        ),
        (
            &records(&certificate(&[b"leaf"])),
            ProtocolFault::Misbehaved,
        ),
        (&hello().repeat(2), ProtocolFault::Misbehaved),
        (
            &[hello(), records(&message(CERTIFICATE_STATUS, &[]))].concat(),
            ProtocolFault::Misbehaved,
        ),
        (
            &[hello(), records(&message(CERTIFICATE, &[0, 0, 9, 1]))].concat(),
            ProtocolFault::MalformedMessage,
        ),
        (
            &[hello(), record(23, b"data")].concat(),
            ProtocolFault::Misbehaved,
        ),
    ] {
        assert_eq!(fault(stream), expected, "{stream:?}");
    }
}

#[test]
fn plain_text() {
    let observation = seen(&OPTIONS, b"220 mx.example ESMTP\r\n");
    let said = r"220 mx.example ESMTP\r\n".to_owned();
    assert_eq!(observation.outcome, Outcome::NotTls { said });
    let mut session = session(&OPTIONS);
    session.outgoing();
    assert_eq!(session.incoming(b"2"), Progress::Linger);
    assert_eq!(session.incoming(&[b'a'; MAX_SAID]), Progress::Done);
    session.close();
    assert_eq!(session.outgoing(), []);
}

/// Octets without sense, after a sensible beginning: no panic, and no certificates that nobody sent.
#[test]
fn changed_octets() {
    let flight = [
        server_hello(0x0303, 0xc013, &[0, 4, 0, 23, 0, 0]),
        certificate(&[b"leaf"]),
        message(12, &[3, 0, 29, 2, 4, 4, 4, 1, 0, 3, 7, 7, 7]),
        message(14, &[]),
    ];
    let stream = records(&flight.concat());
    for place in 0..stream.len() {
        for octet in [0, 1, 2, 4, 0x7f, 0x80, 0xff] {
            let mut changed = stream.clone();
            changed[place] = octet;
            let observation = seen(&PROVE, &changed);
            let certified = observation.outcome == Outcome::Certificate;
            assert_eq!(certified, !observation.chain.is_empty());
        }
    }
}
