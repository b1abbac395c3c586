//! Servers that speak TLS well, with certificates good and bad.

use rustls_pki_types::CertificateDer;

use super::server::{
    BOTH, ClientCertificate, Identity, TLS12, TLS13, config, self_signed, tls, tls_cut_off,
};
use super::{AMPLE, at, fetch, fetch_with, target};
use crate::fetch::limits::MAX_CHAIN;
use crate::fetch::{
    FetchOptions, Method, Observation, Outcome, Possession, ProtocolFault, TlsAlert, TlsVersion,
};

const NOT_ASKED: ClientCertificate = ClientCertificate::NotAsked;

fn assert_whole(observation: &Observation, identity: &Identity) {
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.chain, identity.chain);
    assert_eq!(observation.possession, Possession::Proven);
    assert_eq!(observation.interruption, None);
    assert!(observation.handshake_completed);
}

#[test]
fn tls_1_3() {
    let identity = self_signed(|_| {});
    let address = tls(config(&identity, BOTH, NOT_ASKED, Some(b"stapled")));
    let observation = fetch(address);
    assert_whole(&observation, &identity);
    assert_eq!(observation.target, target(address));
    assert_eq!(observation.address, Some(address.ip()));
    assert_eq!(observation.port, address.port());
    assert_eq!(observation.server_name, None);
    assert_eq!(observation.tls_version, Some(TlsVersion::Tls13));
    let suite = observation.cipher_suite.unwrap();
    assert!(suite.starts_with("TLS_AES_"), "{suite}");
    let group = observation.key_exchange_group.unwrap();
    assert!(["x25519", "X25519MLKEM768"].contains(&&*group), "{group}");
    assert_eq!(observation.alpn, None);
    assert_eq!(observation.ocsp_response.as_deref(), Some(&b"stapled"[..]));
    assert!(!observation.client_certificate_requested);
    assert_eq!(observation.attempts.len(), 1);
    assert_eq!(observation.attempts[0].address, address.ip());
    assert_eq!(observation.attempts[0].outcome, Outcome::Certificate);
    assert_eq!(observation.observed_at, at());
}

#[test]
fn tls_1_2() {
    let identity = self_signed(|_| {});
    let observation = fetch(tls(config(&identity, TLS12, NOT_ASKED, Some(b"stapled"))));
    assert_whole(&observation, &identity);
    assert_eq!(observation.tls_version, Some(TlsVersion::Tls12));
    let suite = observation.cipher_suite.unwrap();
    assert!(suite.starts_with("TLS_ECDHE_ECDSA_WITH_"), "{suite}");
    assert!(observation.key_exchange_group.is_some());
    assert_eq!(observation.ocsp_response.as_deref(), Some(&b"stapled"[..]));
}

#[test]
fn the_certificate_only() {
    let identity = self_signed(|_| {});
    for (prove, possession) in [(false, Possession::Unproven), (true, Possession::Proven)] {
        let options = FetchOptions::default()
            .with_method(Method::CertificateOnly)
            .with_prove_possession(prove);
        let address = tls(config(&identity, TLS12, NOT_ASKED, Some(b"stapled")));
        let observation = fetch_with(&target(address), &options);
        assert_eq!(observation.outcome, Outcome::Certificate);
        assert_eq!(observation.method, Method::CertificateOnly);
        assert_eq!(observation.chain, identity.chain);
        assert_eq!(observation.tls_version, Some(TlsVersion::Tls12));
        assert_eq!(observation.possession, possession);
        // It comes after the certificates, and is not waited for.
        assert_eq!(observation.ocsp_response.is_some(), prove);
        assert_eq!(observation.interruption, None);
        assert!(!observation.handshake_completed);
    }
}

#[test]
fn expired() {
    let identity = self_signed(|params| {
        params.not_before = rcgen::date_time_ymd(1999, 1, 1);
        params.not_after = rcgen::date_time_ymd(2000, 1, 1);
    });
    assert_whole(
        &fetch(tls(config(&identity, BOTH, NOT_ASKED, None))),
        &identity,
    );
}

#[test]
fn order_and_rubbish_are_kept() {
    for versions in [TLS12, TLS13] {
        let mut identity = self_signed(|_| {});
        let other = self_signed(|_| {}).chain.remove(0);
        let leaf = identity.chain[0].clone();
        identity.chain.extend([
            other.clone(),
            CertificateDer::from(&b"rubbish"[..]),
            leaf,
            other,
        ]);
        assert_whole(
            &fetch(tls(config(&identity, versions, NOT_ASKED, None))),
            &identity,
        );
    }
}

#[test]
fn a_leaf_that_nobody_can_read() {
    for versions in [TLS12, TLS13] {
        let mut identity = self_signed(|_| {});
        identity.chain = vec![CertificateDer::from(&b"no certificate"[..])];
        let observation = fetch(tls(config(&identity, versions, NOT_ASKED, None)));
        assert_eq!(observation.outcome, Outcome::Certificate);
        assert_eq!(observation.chain, identity.chain);
        assert_eq!(observation.possession, Possession::Unproven);
        assert!(observation.handshake_completed);
    }
}

#[test]
fn a_certificate_without_its_key() {
    for versions in [TLS12, TLS13] {
        let mut identity = self_signed(|_| {});
        identity.key = self_signed(|_| {}).key;
        let observation = fetch(tls(config(&identity, versions, NOT_ASKED, None)));
        assert_eq!(observation.outcome, Outcome::Certificate);
        assert_eq!(observation.chain, identity.chain);
        assert_eq!(observation.possession, Possession::Disproven);
        assert!(!observation.handshake_completed);
        assert!(matches!(
            observation.interruption,
            Some(Outcome::ProtocolError {
                fault: ProtocolFault::BadSignature,
                ..
            })
        ));
    }
}

#[test]
fn a_client_certificate_is_required() {
    for versions in [TLS12, TLS13] {
        let identity = self_signed(|_| {});
        let server = config(&identity, versions, ClientCertificate::Required, None);
        let observation = fetch(tls(server));
        assert_eq!(observation.outcome, Outcome::Certificate);
        assert_eq!(observation.chain, identity.chain);
        assert_eq!(observation.possession, Possession::Proven);
        assert!(observation.client_certificate_requested);
        assert_eq!(
            observation.interruption,
            Some(Outcome::TlsAlert {
                alert: TlsAlert::CERTIFICATE_REQUIRED
            })
        );
    }
}

#[test]
fn a_client_certificate_is_welcome() {
    for versions in [TLS12, TLS13] {
        let identity = self_signed(|_| {});
        let server = config(&identity, versions, ClientCertificate::Optional, None);
        let observation = fetch(tls(server));
        assert_whole(&observation, &identity);
        assert!(observation.client_certificate_requested);
    }
}

#[test]
fn cut_off_after_the_certificate() {
    let identity = self_signed(|_| {});
    // ServerHelloDone has four octets: with one missing, rustls has seen nothing yet.
    let server = config(&identity, TLS12, NOT_ASKED, Some(b"stapled"));
    let observation = fetch(tls_cut_off(server, 1));
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.chain, identity.chain);
    assert_eq!(observation.ocsp_response.as_deref(), Some(&b"stapled"[..]));
    assert_eq!(observation.possession, Possession::Unproven);
    assert!(!observation.handshake_completed);
    assert!(matches!(
        observation.interruption,
        Some(Outcome::ConnectionClosed { reset: false, .. })
    ));
}

#[test]
fn too_many_certificates() {
    for versions in [TLS12, TLS13] {
        let mut identity = self_signed(|_| {});
        identity
            .chain
            .resize(MAX_CHAIN, CertificateDer::from(&b"x"[..]));
        assert_whole(
            &fetch(tls(config(&identity, versions, NOT_ASKED, None))),
            &identity,
        );
        identity.chain.push(CertificateDer::from(&b"x"[..]));
        let observation = fetch(tls(config(&identity, versions, NOT_ASKED, None)));
        assert_eq!(
            observation.outcome,
            Outcome::ChainTooLarge {
                certificates: Some(MAX_CHAIN + 1)
            }
        );
        assert!(observation.chain.is_empty());
    }
}

#[test]
fn certificates_too_large_for_a_handshake() {
    for versions in [TLS12, TLS13] {
        let mut identity = self_signed(|_| {});
        identity
            .chain
            .resize(3, CertificateDer::from(vec![0x30; 40_000]));
        let observation = fetch(tls(config(&identity, versions, NOT_ASKED, None)));
        let too_large = Outcome::ChainTooLarge { certificates: None };
        if versions == TLS12 {
            // In the clear more is taken.
            assert_eq!(observation.outcome, Outcome::Certificate);
            assert_eq!(observation.chain, identity.chain);
            assert_eq!(observation.handshake_failure, Some(too_large));
        } else {
            assert_eq!(observation.outcome, too_large);
        }
    }
}

#[test]
fn application_protocols_that_cannot_be_offered() {
    for names in [
        vec![vec![]],
        vec![vec![b'x'; 256]],
        // More than the length before them can say.
        vec![vec![b'x'; 255]; 1000],
    ] {
        let identity = self_signed(|_| {});
        let address = tls(config(&identity, BOTH, NOT_ASKED, None));
        let options = FetchOptions::default().with_alpn(names);
        let observation = fetch_with(&target(address), &options);
        assert!(matches!(
            observation.outcome,
            Outcome::ProtocolError {
                fault: ProtocolFault::LocalSetup,
                ..
            }
        ));
        assert_eq!(observation.attempts[0].outcome, observation.outcome);
    }
}

#[test]
fn application_protocols() {
    let identity = self_signed(|_| {});
    let mut server = config(&identity, BOTH, NOT_ASKED, None);
    server.alpn_protocols = vec![b"http/1.1".to_vec()];
    let options = FetchOptions::default()
        .with_timeout(AMPLE)
        .with_alpn(vec![b"h2".to_vec(), b"http/1.1".to_vec()]);
    let observation = fetch_with(&target(tls(server.clone())), &options);
    assert_whole(&observation, &identity);
    assert_eq!(observation.alpn.as_deref(), Some(&b"http/1.1"[..]));

    let options = options.with_alpn(vec![b"imap".to_vec()]);
    let observation = fetch_with(&target(tls(server)), &options);
    assert_eq!(
        observation.outcome,
        Outcome::TlsAlert {
            alert: TlsAlert::NO_APPLICATION_PROTOCOL
        }
    );
}
