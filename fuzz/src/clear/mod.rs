//! Server flights of SSL 3.0 to TLS 1.2, read in the clear: the input says which messages come, with which faults, in
//! which records. Signatures are real ones, over the random octets of each hello, so that possession can be proven; and
//! [`stream`] reads the same octets anew, to say whether it is.

mod flight;
mod stream;

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use notafter::fetch::limits::{MAX_CHAIN, MAX_RECEIVED, MAX_SAID};
use notafter::fetch::probe::{Action, ConnectFailure, Event, Probe};
use notafter::fetch::{Ending, FetchOptions, Method, Observation, Outcome, Possession, TlsVersion};
use notafter_core::target::{Host, Service, Target};
use notafter_core::time::Timestamp;

use flight::Flight;
use stream::Stream;

/// The server's address.
const ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));

/// Octets of one reception: as much as the drivers take at once.
const MAX_RECEPTION: usize = 16 * 1024;

/// Characters of a sentence: what is quoted of a stranger, four for each octet, and our own words.
const MAX_SENTENCE: usize = 4 * MAX_SAID + 400;

/// The connections at which the hellos of TLS 1.2, TLS 1.0 and SSL 3.0 are sent. At the second one comes a handshake.
const HELLOS: [usize; 3] = [0, 2, 3];

/// The connection is as slow as an input wants it: each reception so many octets.
#[derive(Clone, Copy, Debug)]
struct Pieces(usize);

/// One conversation.
struct Run {
    observation: Observation,
    /// The client's random octets.
    random: [u8; 32],
    /// What the server says in all.
    octets: Vec<u8>,
}

/// Reads the flight three times over.
pub fn body(data: &[u8]) {
    let Some((&[how, piece], script)) = data.split_first_chunk() else {
        return;
    };
    let flight = Flight::new(script);
    let whole = run(how, &flight, Pieces(MAX_RECEPTION));
    check(how, &whole);
    for pieces in [Pieces(1 + usize::from(piece)), Pieces(1)] {
        // One octet after the other takes its time.
        if pieces.0 == 1 && whole.octets.len() > 4096 {
            continue;
        }
        let split = run(how, &flight, pieces);
        check(how, &split);
        if flight.is_always_the_same() {
            assert_eq!(split.observation, whole.observation, "{pieces:?}");
        }
    }
}

/// What the flight comes to: the version and the proof, where there are certificates.
pub fn outcome(data: &[u8]) -> Option<(TlsVersion, Possession)> {
    let (&[how, _], script) = data.split_first_chunk()?;
    let seen = run(how, &Flight::new(script), Pieces(MAX_RECEPTION)).observation;
    Some((seen.tls_version?, seen.possession))
}

fn options(how: u8) -> FetchOptions {
    FetchOptions::default()
        .with_method(Method::CertificateOnly)
        .with_prove_possession(how & 1 == 1)
        .with_alpn(if how & 2 == 2 {
            vec![b"h2".to_vec()]
        } else {
            Vec::new()
        })
}

fn run(how: u8, flight: &Flight, pieces: Pieces) -> Run {
    let target = Target::new(Host::Ip(ADDRESS), 443, Service::Tls);
    let at = Timestamp::from_unix_seconds_saturating(1_800_000_000);
    let mut probe = Probe::new(&target, &options(how), at);
    let now = Duration::from_secs(5);
    let ours = HELLOS[usize::from(how >> 2) % HELLOS.len()];
    let (mut connections, mut taken, mut random) = (0, 0, None);
    let mut octets = Vec::new();
    let mut ended = false;
    let mut action = probe.start(now);
    loop {
        let event = match action {
            Action::Connect { .. } => {
                connections += 1;
                ended = false;
                assert!(connections <= 4, "every way of asking once");
                if connections > ours + 1 {
                    Event::NotConnected(ConnectFailure::Refused)
                } else {
                    Event::Connected
                }
            }
            Action::Exchange { send, .. } => {
                assert!(!ended, "the connection has ended");
                if connections == ours + 1 && random.is_none() {
                    let hello = client_random(&send);
                    octets = flight.octets(&hello);
                    random = Some(hello);
                } else if connections == ours + 1 {
                    assert!(send.is_empty(), "nothing is said behind a hello: {send:?}");
                }
                let left = octets.get(taken..).unwrap_or_default();
                if connections != ours + 1 || left.is_empty() {
                    ended = true;
                    Event::Ended(Ending::Closed)
                } else {
                    let length = left.len().min(pieces.0);
                    taken += length;
                    assert!(taken <= MAX_RECEIVED + MAX_RECEPTION, "{taken} octets");
                    Event::Received(&left[..length])
                }
            }
            Action::Close { send, .. } => {
                let mut alerts = send.chunks(7);
                assert!(alerts.all(|it| matches!(it, [0x15, 3, 0..=3, 0, 2, 1, 0 | 90])));
                Event::Closed
            }
            Action::Done(observation) => {
                return Run {
                    observation: *observation,
                    random: random.unwrap_or_default(),
                    octets,
                };
            }
            other => panic!("{other:?} has no place here"),
        };
        action = probe.handle(event, now);
    }
}

/// Of a hello in one record.
fn client_random(hello: &[u8]) -> [u8; 32] {
    assert!(matches!(hello, [0x16, 3, _, _, _, 1, ..]), "{hello:?}");
    let length = usize::from(u16::from_be_bytes([hello[3], hello[4]]));
    assert_eq!(hello.len(), 5 + length, "one record");
    hello[11..43].try_into().expect("32 octets")
}

/// What holds of every observation.
fn check(how: u8, run: &Run) {
    let seen = &run.observation;
    let outcomes = [&seen.outcome].into_iter().chain(&seen.interruption);
    for outcome in outcomes.chain(&seen.handshake_failure) {
        let sentence = outcome.to_string();
        assert!(
            !sentence.is_empty() && sentence.len() <= MAX_SENTENCE,
            "{sentence}"
        );
        let bad = sentence
            .chars()
            .find(|it| !it.is_ascii_graphic() && *it != ' ');
        assert_eq!(bad, None, "{sentence:?}");
    }
    assert!(!seen.handshake_completed);
    let has_chain = seen.outcome == Outcome::Certificate;
    assert_eq!(has_chain, !seen.chain.is_empty());
    assert!(seen.chain.len() <= MAX_CHAIN);
    if !has_chain {
        assert_eq!(seen.possession, Possession::Unproven);
        return;
    }
    let read = Stream::read(&run.octets);
    let chain: Vec<&[u8]> = seen.chain.iter().map(AsRef::as_ref).collect();
    assert_eq!(chain, read.chain);
    let version = match read.version {
        0x0300 => TlsVersion::Ssl30,
        0x0301 => TlsVersion::Tls10,
        0x0302 => TlsVersion::Tls11,
        0x0303 => TlsVersion::Tls12,
        other => panic!("version {other:#06x}"),
    };
    assert_eq!(seen.tls_version, Some(version));
    if let Some(response) = &seen.ocsp_response {
        let mut all = read.responses.iter();
        assert!(all.any(|it| *it == response.as_slice()));
    }
    let is_signed = read.is_signed(&run.random);
    match seen.possession {
        Possession::Proven => {
            assert_eq!(is_signed, Some(true), "not proven by this signature");
            assert_eq!(how & 1, 1, "nobody asked for it");
        }
        Possession::Disproven => assert_ne!(is_signed, Some(true), "it was proven"),
        Possession::Unproven => {
            // What ends a conversation may have come before the signature.
            let is_whole = matches!(
                seen.interruption,
                None | Some(Outcome::ConnectionClosed { .. })
            );
            assert!(
                how & 1 == 0 || !is_whole || is_signed != Some(true),
                "it was proven"
            );
        }
        other => panic!("{other:?} is new"),
    }
}
