//! However the octets are split, the observation is the same.

use std::sync::Arc;

use rustls::ServerConfig;

use super::hand::{Found, World, by_address, of};
use super::peers::{Behind, Last, Peer, Rustls, Scripted, old_flight};
use super::random::Random;
use crate::fetch::tests::server::{BOTH, ClientCertificate, TLS12, TLS13, config, self_signed};
use crate::fetch::{FetchOptions, Method, Observation, Outcome, Possession, TlsAlert};
use crate::target::{Service, Target};

/// Random splits of each exchange, besides the regular ones.
const RANDOM_SPLITS: u64 = 12;

/// What is seen of this peer, in every split.
fn seen(target: &Target, options: &FetchOptions, peer: &dyn Fn() -> Box<dyn Peer>) -> Observation {
    let world = || World::new(|_, _| Found::Peer(peer())).with_options(options.clone());
    let whole = world().fetch(target).observation;
    for size in [1, 2, 5, 6, 1000] {
        let split = world().in_pieces(|all| all.min(size)).fetch(target);
        assert_eq!(split.observation, whole, "in pieces of {size}");
    }
    for seed in 0..RANDOM_SPLITS {
        let mut random = Random::new(seed);
        // Most pieces are small: what goes wrong goes wrong at the ends of headers.
        let piece = |all: usize| match random.below(3) {
            0 => 1 + random.below(all),
            _ => all.min(1 + random.below(12)),
        };
        let split = world().in_pieces(piece).fetch(target);
        assert_eq!(split.observation, whole, "seed {seed}");
    }
    whole
}

const METHODS: [Method; 2] = [Method::Handshake, Method::CertificateOnly];

fn options(method: Method) -> FetchOptions {
    FetchOptions::default().with_method(method)
}

fn real(config: ServerConfig) -> impl Fn() -> Box<dyn Peer> {
    let config = Arc::new(config);
    move || Box::new(Rustls::new(&config))
}

#[test]
fn real_servers() {
    let identity = self_signed(|_| {});
    for method in METHODS {
        for prove in [false, true] {
            for versions in [TLS12, TLS13, BOTH] {
                for client in [
                    ClientCertificate::NotAsked,
                    ClientCertificate::Optional,
                    ClientCertificate::Required,
                ] {
                    let server = real(config(&identity, versions, client, Some(b"stapled")));
                    let options = options(method).with_prove_possession(prove);
                    let seen = seen(&by_address(), &options, &server);
                    assert_eq!(seen.outcome, Outcome::Certificate);
                    assert_eq!(seen.chain, identity.chain);
                    assert_eq!(seen.method, method);
                    let proven = seen.possession == Possession::Proven;
                    assert_eq!(proven, prove || method == Method::Handshake, "{seen:?}");
                    let refused = matches!(client, ClientCertificate::Required)
                        && method == Method::Handshake;
                    let refusal = refused.then_some(Outcome::TlsAlert {
                        alert: TlsAlert::CERTIFICATE_REQUIRED,
                    });
                    assert_eq!(seen.interruption, refusal);
                }
            }
        }
    }
}

#[test]
fn real_servers_that_refuse() {
    let mut server = config(
        &self_signed(|_| {}),
        BOTH,
        ClientCertificate::NotAsked,
        None,
    );
    server.alpn_protocols = vec![b"imap".to_vec()];
    let server = real(server);
    for method in METHODS {
        let options = options(method).with_alpn(vec![b"http/1.1".to_vec()]);
        let seen = seen(&by_address(), &options, &server);
        assert_eq!(
            seen.outcome,
            Outcome::TlsAlert {
                alert: TlsAlert::NO_APPLICATION_PROTOCOL
            }
        );
    }
}

#[test]
fn old_servers() {
    let chain = [&b"leaf"[..], &[0x30; 3000], b""];
    for version in [[3, 0], [3, 1], [3, 2], [3, 3]] {
        for fragment in [1, 7, 16_000] {
            let flight = old_flight(version, &chain, fragment);
            let server =
                || -> Box<dyn Peer> { Box::new(Scripted::answering(&flight, Last::Silent)) };
            for method in METHODS {
                let seen = seen(&by_address(), &options(method), &server);
                assert_eq!(seen.outcome, Outcome::Certificate, "{version:?} {fragment}");
                let certificates: Vec<&[u8]> = seen.chain.iter().map(AsRef::as_ref).collect();
                assert_eq!(certificates, chain);
                // Where all is in one record, it is here before the handshake is found to fail.
                let early = method == Method::Handshake && fragment == 16_000;
                assert_eq!(seen.method == Method::Handshake, early);
                assert_eq!(seen.interruption.is_some(), early);
                let later = method == Method::Handshake && !early;
                assert_eq!(seen.handshake_failure.is_some(), later);
            }
        }
    }
}

#[test]
fn what_is_no_tls() {
    let page = [b"HTTP/1.1 400 Bad Request\r\n\r\n", &[b'x'; 2000][..]].concat();
    for said in [&page, &page[..20], b"\x80", b"220 mx ESMTP\r\n"] {
        for last in Last::ALL {
            let server = || -> Box<dyn Peer> { Box::new(Scripted::new(said, &[], last)) };
            for method in METHODS {
                let seen = seen(&by_address(), &options(method), &server);
                assert_eq!(seen.outcome.code(), "not-tls", "{last:?} {said:?}");
            }
        }
    }
}

#[test]
fn alerts_and_rubbish() {
    let mut random = Random::new(1);
    let mut octets = |count: usize| -> Vec<u8> {
        (0..count)
            .map(|_| u8::try_from(random.below(256)).unwrap())
            .collect()
    };
    let record = |kind: u8, body: &[u8]| {
        let length = u16::try_from(body.len()).unwrap().to_be_bytes();
        [&[kind, 3, 3][..], &length, body].concat()
    };
    let mut answers = vec![
        record(21, &[2, 40]),
        record(21, &[2]),
        [record(21, &[1]), record(21, &[112])].concat(),
        record(22, &[]).repeat(100),
        record(20, &[1]).repeat(100),
        record(23, b"data"),
        vec![22, 3, 3, 0xff, 0xff],
    ];
    for kind in 20..=23 {
        answers.push(record(kind, &octets(2000)));
        answers.push([record(kind, &octets(40)), octets(3000)].concat());
    }
    for answer in answers {
        for last in Last::ALL {
            let server = || -> Box<dyn Peer> { Box::new(Scripted::answering(&answer, last)) };
            for method in METHODS {
                let seen = seen(&by_address(), &options(method), &server);
                assert_ne!(seen.outcome, Outcome::Certificate);
            }
        }
    }
}

#[test]
fn behind_a_dialogue() {
    let identity = self_signed(|_| {});
    let server = Arc::new(config(&identity, BOTH, ClientCertificate::NotAsked, None));
    let peer = || -> Box<dyn Peer> {
        Box::new(Behind {
            before: Scripted::new(
                b"220-mx.example\r\n220 ESMTP\r\n",
                &[b"250-mx.example\r\n250 STARTTLS\r\n", b"220 go\r\n"],
                Last::Silent,
            ),
            then: Box::new(Rustls::new(&server)),
        })
    };
    for method in METHODS {
        let seen = seen(&of(Service::Smtp), &options(method), &peer);
        assert_eq!(seen.outcome, Outcome::Certificate);
        assert_eq!(seen.chain, identity.chain);
    }
}
