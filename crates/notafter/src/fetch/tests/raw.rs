//! Servers that do not speak TLS, or only pretend to.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::server::each;
use super::{AMPLE, fetch, fetch_within};
use crate::fetch::limits::MAX_SAID;
use crate::fetch::{Observation, Outcome, Possession, Stage, TlsAlert};

/// A timeout that must be kept, and what it may take on a busy machine.
const SHORT: Duration = Duration::from_millis(400);

fn said(observation: &Observation) -> &str {
    match &observation.outcome {
        Outcome::NotTls { said } => said,
        other => panic!("{other}"),
    }
}

/// Reads until the client has nothing more to say for now.
fn hear(stream: &mut TcpStream) {
    let mut buffer = [0; 4096];
    let _ = stream.read(&mut buffer);
}

#[test]
fn plain_http() {
    let address = each(|mut stream| {
        hear(&mut stream);
        let answer = "HTTP/1.1 400 Bad Request\r\nServer: \x1b[31m\r\n\r\n";
        stream.write_all(answer.as_bytes()).unwrap();
    });
    let observation = fetch(address);
    assert_eq!(
        said(&observation),
        r"HTTP/1.1 400 Bad Request\r\nServer: \x1b[31m\r\n\r\n"
    );
    assert_eq!(observation.attempts[0].outcome, observation.outcome);
}

#[test]
fn a_greeting_in_pieces() {
    let address = each(|mut stream| {
        stream.write_all(b"220 mx.example").unwrap();
        thread::sleep(Duration::from_millis(30));
        stream.write_all(b" ESMTP\r\n").unwrap();
        // It waits for the client to speak.
        let _ = stream.read_to_end(&mut Vec::new());
    });
    assert_eq!(said(&fetch(address)), r"220 mx.example ESMTP\r\n");
}

#[test]
fn much_text() {
    let address = each(|mut stream| {
        let _ = stream.write_all(&[b'a'; 10_000]);
        hear(&mut stream);
    });
    assert_eq!(
        said(&fetch(address)),
        format!("{}...", "a".repeat(MAX_SAID))
    );
}

#[test]
fn closed_at_once() {
    let address = each(|mut stream| {
        hear(&mut stream);
    });
    assert_eq!(
        fetch(address).outcome,
        Outcome::ConnectionClosed {
            reset: false,
            received: 0
        }
    );
}

#[test]
fn reset() {
    let address = each(|stream| {
        // Closing with unread octets resets the connection.
        stream.peek(&mut [0]).unwrap();
    });
    assert_eq!(
        fetch(address).outcome,
        Outcome::ConnectionClosed {
            reset: true,
            received: 0
        }
    );
}

#[test]
fn silence() {
    // The system takes every connection, and nobody answers.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let begun = Instant::now();
    let observation = fetch_within(address, SHORT);
    assert_eq!(
        observation.outcome,
        Outcome::TimedOut {
            during: Stage::Handshake
        }
    );
    assert!(begun.elapsed() >= SHORT && begun.elapsed() < AMPLE);
    assert_eq!(observation.possession, Possession::Unproven);
}

#[test]
fn a_drip_does_not_outlast_the_deadline() {
    let address = each(|mut stream| {
        // A record of 16 KiB, of which an octet comes now and then.
        let _ = stream.write_all(&[22, 3, 3, 0x40, 0]);
        while stream.write_all(&[2]).is_ok() {
            thread::sleep(Duration::from_millis(10));
        }
    });
    let begun = Instant::now();
    assert_eq!(
        fetch_within(address, SHORT).outcome,
        Outcome::TimedOut {
            during: Stage::Handshake
        }
    );
    assert!(begun.elapsed() < AMPLE);
}

#[test]
fn a_flood_ends() {
    let address = each(|mut stream| {
        // Handshake messages of 60 KiB that never make sense.
        let record = [&[22, 3, 3, 0x40, 0][..], &[0; 0x4000]].concat();
        while stream.write_all(&record).is_ok() {}
    });
    let observation = fetch(address);
    assert_eq!(observation.outcome.code(), "protocol-error");
}

#[test]
fn alerts_of_old_servers() {
    for number in [40, 70] {
        let address = each(move |mut stream| {
            hear(&mut stream);
            let _ = stream.write_all(&[21, 3, 1, 0, 2, 2, number]);
            let _ = stream.read_to_end(&mut Vec::new());
        });
        let outcome = fetch(address).outcome;
        assert_eq!(
            outcome,
            Outcome::TlsAlert {
                alert: TlsAlert(number)
            }
        );
        assert!(outcome.to_string().contains("too old"), "{outcome}");
    }
}

#[test]
fn nothing_listens() {
    let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .unwrap()
        .local_addr()
        .unwrap();
    let observation = fetch(address);
    assert_eq!(observation.outcome, Outcome::Refused);
    assert_eq!(observation.address, None);
    assert_eq!(observation.attempts.len(), 1);
    assert_eq!(observation.attempts[0].outcome, Outcome::Refused);
}

#[test]
fn no_time_at_all() {
    let observation = fetch_within(each(|_| {}), Duration::ZERO);
    assert_eq!(
        observation.outcome,
        Outcome::TimedOut {
            during: Stage::Connection
        }
    );
}
