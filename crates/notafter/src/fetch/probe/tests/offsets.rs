//! A connection that breaks off, at every octet of a real exchange.

use std::sync::Arc;
use std::time::Duration;

use rustls::SupportedProtocolVersion;

use super::hand::{Found, Played, World, by_address, of};
use super::peers::{Behind, Last, Peer, Rustls, Scripted, end_of_certificates};
use crate::fetch::tests::server::{ClientCertificate, TLS12, TLS13, config, self_signed};
use crate::fetch::{FetchOptions, Method, Outcome, Stage};
use crate::target::Service;

/// The outcome of a connection that breaks off before there is a certificate.
fn broken(how: Last, received: usize) -> Outcome {
    match how {
        Last::Closed => Outcome::ConnectionClosed {
            reset: false,
            received,
        },
        Last::Reset => Outcome::ConnectionClosed {
            reset: true,
            received,
        },
        Last::Silent => Outcome::TimedOut {
            during: Stage::Handshake,
        },
    }
}

/// Fetches from a server of these versions, without asking twice.
fn fetch(
    versions: &[&'static SupportedProtocolVersion],
    client: ClientCertificate,
    method: Method,
) -> impl Fn(Option<(usize, Last)>) -> Played {
    let identity = self_signed(|_| {});
    let mut server = config(&identity, versions, client, None);
    // So that TLS 1.3 has several records, too.
    server.max_fragment_size = Some(200);
    let server = Arc::new(server);
    move |cut| {
        let options = FetchOptions::default()
            .with_method(method)
            .with_fallback(false);
        let mut world = World::new(|_, _| Found::peer(Rustls::new(&server))).with_options(options);
        world.cut = cut;
        let played = world.fetch(&by_address());
        if played.observation.outcome == Outcome::Certificate {
            assert_eq!(played.observation.chain, identity.chain);
        } else {
            assert!(played.observation.chain.is_empty());
        }
        played
    }
}

#[test]
fn tls_1_2_keeps_the_chain() {
    for client in [ClientCertificate::NotAsked, ClientCertificate::Required] {
        let fetch = fetch(TLS12, client, Method::Handshake);
        let whole = fetch(None);
        let all = whole.received[0].len();
        let certified = end_of_certificates(&whole.received[0]);
        assert!((100..all).contains(&certified));
        for how in Last::ALL {
            for offset in 0..all {
                let seen = fetch(Some((offset, how))).observation;
                if offset < certified {
                    assert_eq!(seen.outcome, broken(how, offset), "{offset} of {all}");
                } else {
                    assert_eq!(seen.outcome, Outcome::Certificate, "{offset} of {all}");
                    assert_eq!(seen.interruption, Some(broken(how, offset)), "{offset}");
                    assert!(!seen.handshake_completed);
                }
            }
        }
    }
}

#[test]
fn tls_1_3_shows_it_with_the_signature() {
    let fetch = fetch(TLS13, ClientCertificate::NotAsked, Method::Handshake);
    let all = fetch(None).received[0].len();
    for how in Last::ALL {
        let mut certified = None;
        for offset in 0..all {
            let seen = fetch(Some((offset, how))).observation;
            if seen.outcome == Outcome::Certificate {
                certified.get_or_insert(offset);
                assert_eq!(seen.interruption, Some(broken(how, offset)), "{offset}");
            } else {
                // Once there, it is never lost again.
                assert_eq!(certified, None, "{offset}");
                assert_eq!(seen.outcome, broken(how, offset), "{offset} of {all}");
            }
        }
        // Finished is still to come then: the end of the flight is no certificate's.
        assert!(
            certified.is_some_and(|offset| offset < all - 20),
            "{certified:?}"
        );
    }
}

#[test]
fn a_refusal_is_waited_for_but_not_long() {
    let fetch = fetch(TLS13, ClientCertificate::Required, Method::Handshake);
    let whole = fetch(None);
    assert!(matches!(
        whole.observation.interruption,
        Some(Outcome::TlsAlert { .. })
    ));
    let all = whole.received[0].len();
    // The alert is a record of 5 + 2 + 1 + 16 octets.
    for missing in 1..=24 {
        let cut = fetch(Some((all - missing, Last::Silent)));
        assert_eq!(cut.observation.outcome, Outcome::Certificate);
        assert_eq!(cut.observation.interruption, None, "{missing}");
        assert!(cut.observation.handshake_completed);
        assert!(cut.took <= Duration::from_secs(1), "{:?}", cut.took);
    }
}

#[test]
fn certificate_only() {
    for versions in [TLS12, TLS13] {
        let fetch = fetch(
            versions,
            ClientCertificate::NotAsked,
            Method::CertificateOnly,
        );
        let whole = fetch(None);
        for (step, received) in whole.received.iter().enumerate() {
            for how in Last::ALL {
                for offset in (0..received.len()).step_by(3) {
                    let seen = fetch(Some((offset, how)));
                    let code = seen.observation.outcome.code();
                    let least = if step == 0 && versions == TLS12 {
                        end_of_certificates(received)
                    } else {
                        usize::MAX
                    };
                    if offset >= least {
                        assert_eq!(code, "certificate", "{offset} {how:?}");
                    } else {
                        let codes = ["connection-closed", "timed-out", "tls-alert", "certificate"];
                        assert!(codes.contains(&code), "{offset} {how:?}: {code}");
                    }
                }
            }
        }
    }
}

/// The whole ladder, each of its connections cut off at the same octet, of which a sample is taken.
#[test]
fn with_fallback() {
    let identity = self_signed(|_| {});
    for versions in [TLS12, TLS13] {
        let server = Arc::new(config(
            &identity,
            versions,
            ClientCertificate::NotAsked,
            None,
        ));
        for offset in (0..1200).step_by(13) {
            for how in Last::ALL {
                let played = World::new(|_, _| Found::peer(Rustls::new(&server)))
                    .cut_after(offset, how)
                    .fetch(&by_address());
                let code = played.observation.outcome.code();
                let codes = ["certificate", "connection-closed", "timed-out", "tls-alert"];
                assert!(codes.contains(&code), "{offset} {how:?}: {code}");
                assert!(played.dialled.len() <= 4);
                assert!(played.took <= FetchOptions::default().timeout);
            }
        }
    }
}

#[test]
fn in_a_dialogue() {
    let server = Arc::new(config(
        &self_signed(|_| {}),
        TLS12,
        ClientCertificate::NotAsked,
        None,
    ));
    let greeting = b"220 mx ESMTP\r\n";
    let answers: [&[u8]; 2] = [b"250-mx\r\n250 STARTTLS\r\n", b"220 go\r\n"];
    let clear = greeting.len() + answers.concat().len();
    let peer = || -> Box<dyn Peer> {
        Box::new(Behind {
            before: Scripted::new(greeting, &answers, Last::Silent),
            then: Box::new(Rustls::new(&server)),
        })
    };
    for how in Last::ALL {
        for offset in 0..clear {
            let played = World::new(|_, _| Found::Peer(peer()))
                .cut_after(offset, how)
                .fetch(&of(Service::Smtp));
            let expected = match broken(how, offset) {
                Outcome::TimedOut { .. } => Outcome::TimedOut {
                    during: Stage::Starttls,
                },
                closed => closed,
            };
            assert_eq!(played.observation.outcome, expected, "{offset}");
            assert_eq!(played.dialled.len(), 1, "asked again for nothing");
        }
    }
}
