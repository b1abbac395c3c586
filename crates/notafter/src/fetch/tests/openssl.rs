//! `openssl s_server`, where the command is there: what rustls' own servers cannot be.

use super::{at, fetch, target};
use crate::fetch::openssl_server::{RSA, Server, server};
use crate::fetch::{FetchOptions, Method, Observation, Outcome, Possession, TlsVersion, blocking};

fn assert_whole(observation: &Observation, server: &Server, possession: Possession) {
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
    assert_eq!(observation.possession, possession);
    assert!(
        observation.handshake_completed,
        "{:?}",
        observation.interruption
    );
}

#[test]
fn rsa_in_both_versions() {
    for (arguments, version) in [
        ("-tls1_2", TlsVersion::Tls12),
        ("-tls1_3", TlsVersion::Tls13),
    ] {
        let Some(server) = server(&[RSA], arguments) else {
            return;
        };
        let observation = fetch(server.address);
        assert_whole(&observation, &server, Possession::Proven);
        assert_eq!(observation.tls_version, Some(version));
    }
}

/// Version 1 has no extensions; rustls' own verifier refuses it.
#[test]
fn a_version_1_certificate() {
    let commands = [
        "req -new -newkey rsa:2048 -nodes -keyout key.pem -out req.pem -subj /CN=printer",
        "x509 -req -in req.pem -signkey key.pem -out cert.pem -days 30",
    ];
    for arguments in ["-tls1_2", "-tls1_3"] {
        let Some(server) = server(&commands, arguments) else {
            return;
        };
        assert_whole(&fetch(server.address), &server, Possession::Proven);
    }
}

/// No back end here verifies Ed448: the certificate comes all the same.
#[test]
fn a_key_that_cannot_be_checked() {
    let commands = ["req -x509 -newkey ed448 -nodes -keyout key.pem -out cert.pem -subj /CN=ed448"];
    for arguments in ["-tls1_3", "-tls1_2"] {
        let Some(server) = server(&commands, arguments) else {
            return;
        };
        let observation = fetch(server.address);
        assert_eq!(observation.outcome, Outcome::Certificate);
        assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
        assert_eq!(observation.possession, Possession::Unproven);
    }
}

#[test]
fn a_key_for_pss_only() {
    let commands = [
        "genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out key.pem",
        "req -x509 -new -key key.pem -out cert.pem -subj /CN=pss",
    ];
    let Some(server) = server(&commands, "-tls1_3") else {
        return;
    };
    assert_whole(&fetch(server.address), &server, Possession::Proven);
}

/// What no handshake leads to is read in the clear, and what became of the handshake is kept.
fn assert_read_in_the_clear(server: &Server, version: TlsVersion, possession: Possession) {
    let observation = fetch(server.address);
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.method, Method::CertificateOnly);
    assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
    assert_eq!(observation.tls_version, Some(version));
    assert_eq!(observation.possession, possession);
    assert!(!observation.handshake_completed);
    let failure = observation.handshake_failure.unwrap();
    assert!(["tls-alert", "protocol-error"].contains(&failure.code()));
    assert!(failure.to_string().contains("too old"), "{failure}");

    let options = FetchOptions::default().with_fallback(false);
    let observation = blocking::fetch(&target(server.address), &options, at());
    assert_eq!(observation.outcome, failure);
}

#[test]
fn only_rsa_key_exchange() {
    let Some(server) = server(&[RSA], "-tls1_2 -cipher AES128-SHA") else {
        return;
    };
    assert_read_in_the_clear(&server, TlsVersion::Tls12, Possession::Unproven);
}

#[test]
fn tls_1_0_only() {
    let Some(server) = server(&[RSA], "-tls1 -cipher DEFAULT@SECLEVEL=0") else {
        return;
    };
    assert_read_in_the_clear(&server, TlsVersion::Tls10, Possession::Proven);
}

/// TLS 1.3 has no certificates in the clear: a handshake gets them, and stops there.
#[test]
fn the_certificate_only_of_tls_1_3() {
    let Some(server) = server(&[RSA], "-tls1_3") else {
        return;
    };
    let options = FetchOptions::default().with_method(Method::CertificateOnly);
    let observation = blocking::fetch(&target(server.address), &options, at());
    assert_eq!(observation.outcome, Outcome::Certificate);
    assert_eq!(observation.method, Method::CertificateOnly);
    assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
    assert_eq!(observation.tls_version, Some(TlsVersion::Tls13));
    assert!(!observation.handshake_completed);
}

#[test]
fn a_client_certificate_is_required() {
    for arguments in ["-tls1_2 -Verify 1", "-tls1_3 -Verify 1"] {
        let Some(server) = server(&[RSA], arguments) else {
            return;
        };
        let observation = fetch(server.address);
        assert_eq!(observation.outcome, Outcome::Certificate);
        assert_eq!(observation.chain, std::slice::from_ref(&server.certificate));
        assert!(observation.client_certificate_requested);
        assert!(matches!(
            observation.interruption,
            Some(Outcome::TlsAlert { .. })
        ));
    }
}
