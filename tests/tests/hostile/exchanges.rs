//! A real exchange, up to some octet.

use std::sync::Arc;
use std::time::Duration;

use notafter::fetch::Method;
use notafter_tests::pki::{KeyKind, Leaf, Pki};
use rustls::{ServerConfig, ServerConnection, SupportedProtocolVersion};
use rustls_pki_types::pem::PemObject;
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

use super::case::{Case, run, run_alike};
use super::peer::{Serve, Wire, serve};

/// What a server does once it has sent so much.
#[derive(Clone, Copy, Debug)]
enum Then {
    Stall,
    Close,
    Reset,
}

const VERSIONS: [(&str, &[&SupportedProtocolVersion]); 2] = [
    ("TLS 1.2", &[&rustls::version::TLS12]),
    ("TLS 1.3", &[&rustls::version::TLS13]),
];

fn config(versions: &[&'static SupportedProtocolVersion]) -> Arc<ServerConfig> {
    let pki = Pki::shared();
    let leaf = pki.leaf(&Leaf::new(&["localhost"]).with_key(KeyKind::Ed25519));
    let chain = [leaf.der.clone(), pki.intermediate.der().to_vec()].map(CertificateDer::from);
    let key = PrivateKeyDer::from_pem_slice(leaf.key_pem.as_bytes()).expect("a key");
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain.to_vec(), key)
        .expect("a certificate");
    // So that there is something between the first octet and the last, in TLS 1.3 too.
    config.max_fragment_size = Some(300);
    Arc::new(config)
}

/// What a server says to this hello, in its first flight.
fn flight(config: &Arc<ServerConfig>, mut hello: &[u8]) -> Vec<u8> {
    let mut connection = ServerConnection::new(Arc::clone(config)).expect("a server");
    while !hello.is_empty() {
        connection.read_tls(&mut hello).expect("from memory");
        // A refusal is an answer, too.
        if connection.process_new_packets().is_err() {
            break;
        }
    }
    let mut flight = Vec::new();
    while connection.wants_write() {
        connection.write_tls(&mut flight).expect("to memory");
    }
    flight
}

/// The hello, which is there as a whole on loopback, and is left to be read.
fn peeked(wire: &Wire) -> Vec<u8> {
    let mut buffer = vec![0; 0x4000];
    for _ in 0..500 {
        if let Ok(count) = wire.stream.peek(&mut buffer) {
            let whole = match &buffer[..count] {
                [_, _, _, high, low, ..] => 5 + usize::from(u16::from_be_bytes([*high, *low])),
                _ => usize::MAX,
            };
            if count == 0 || count >= whole {
                buffer.truncate(count);
                return buffer;
            }
        }
    }
    Vec::new()
}

fn up_to(config: Arc<ServerConfig>, offset: usize, then: Then) -> Serve {
    serve(move |wire| {
        let flight = flight(&config, &peeked(wire));
        let octets = &flight[..offset.min(flight.len())];
        match then {
            Then::Stall => {
                wire.send(octets);
                wire.stall();
            }
            Then::Close => {
                wire.hear();
                wire.send(octets);
                wire.half_close();
            }
            // To go with octets unread is to cut the connection off.
            Then::Reset => {
                wire.send(octets);
            }
        }
    })
}

/// More than a flight here has.
const LONGEST: usize = 1400;

#[test]
fn stalls_at_a_sample_of_octets() {
    let mut cases = Vec::new();
    for (version, versions) in VERSIONS {
        let config = config(versions);
        for offset in (0..12).chain((12..LONGEST).step_by(31)) {
            for method in Method::ALL {
                let serve = up_to(Arc::clone(&config), offset, Then::Stall);
                let name = format!("{version} stalled at {offset} by {method}");
                cases.push(
                    Case::new(name, serve, &["timed-out", "certificate"])
                        .with(|options| options.with_method(*method)),
                );
            }
        }
    }
    let seen = run_alike(&cases);
    let whole = seen.iter().filter(|it| it.outcome.code() == "certificate");
    // Some offsets are behind the certificate.
    assert!((8..seen.len() / 2).contains(&whole.count()));
}

#[test]
fn ends_at_every_octet() {
    let mut cases = Vec::new();
    for then in [Then::Close, Then::Reset] {
        for (version, versions) in VERSIONS {
            let config = config(versions);
            for offset in 0..LONGEST {
                let serve = up_to(Arc::clone(&config), offset, then);
                let name = format!("{version} {then:?} at {offset}");
                let codes = &["connection-closed", "certificate", "tls-alert"];
                // What a handshake fails on, the next step may read: that is the ladder's to test, and
                // takes four times as long.
                let method = if offset % 2 == 0 {
                    Method::Handshake
                } else {
                    Method::CertificateOnly
                };
                cases
                    .push(Case::new(name, serve, codes).with(|options| {
                        options.with_method(method).with_fallback(offset % 7 == 0)
                    }));
            }
        }
    }
    let seen = run(&cases);
    let whole = seen
        .iter()
        .flatten()
        .filter(|it| it.observation.outcome.code() == "certificate");
    assert!((200..seen.len() * 3 / 2).contains(&whole.count()));
}

#[test]
fn drips() {
    let mut cases = Vec::new();
    for (version, versions) in VERSIONS {
        let config = config(versions);
        for (pace, pause) in [
            ("an octet a second", Duration::from_secs(1)),
            ("ten octets a second", Duration::from_millis(100)),
            ("fifty octets a second", Duration::from_millis(20)),
        ] {
            for method in Method::ALL {
                let config = Arc::clone(&config);
                let serve = serve(move |wire| {
                    let flight = flight(&config, &wire.hear());
                    for octet in flight {
                        if !wire.send(&[octet]) || !wire.pause(pause) {
                            return;
                        }
                    }
                });
                let name = format!("{version}, {pace}, by {method}");
                cases.push(
                    Case::new(name, serve, &["timed-out"])
                        .with(|options| options.with_method(*method)),
                );
            }
        }
    }
    run_alike(&cases);
}
