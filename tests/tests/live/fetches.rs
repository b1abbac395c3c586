//! What is fetched.

use notafter::fetch::{Observation, Outcome, Possession, TlsVersion};
use notafter_tests::pki::{KeyKind, Leaf, Pki, chain_pem, instant};
use notafter_tests::servers::{Nginx, NginxOptions, OpensslServer};

use super::ours::{assert_chain, fetched};
use super::{options, target};

const NAME: &str = "www.example.com";

/// A chain to serve: its certificates in order, and the key of the first.
struct Served {
    chain: Vec<Vec<u8>>,
    key_pem: String,
}

impl Served {
    fn pem(&self) -> String {
        chain_pem(self.chain.iter().map(Vec::as_slice))
    }
}

fn observe(address: std::net::SocketAddr) -> Observation {
    fetched(&target(NAME, address), &options())
}

fn assert_served(observation: &Observation, served: &Served, what: &str) {
    assert_chain(observation, &served.chain, what);
}

/// Every chain that administrators are known to serve.
fn chains() -> Vec<(&'static str, Served)> {
    let pki = Pki::shared();
    let names = [NAME];
    let order = |leaf: notafter_tests::pki::Issued, others: &[&[u8]]| {
        let mut chain = vec![leaf.der];
        chain.extend(others.iter().map(|der| der.to_vec()));
        Served {
            chain,
            key_pem: leaf.key_pem,
        }
    };
    let good = || pki.leaf(&Leaf::new(&names));
    let (intermediate, root) = (pki.intermediate.der(), pki.root.der());
    let second = good();
    let second = second.der.as_slice();
    let expired = Leaf::new(&names).valid(
        instant("2024-01-01T00:00:00Z"),
        instant("2024-03-31T23:59:59Z"),
    );
    let wrong_name = ["other.example.org"];
    let with_key = |key| pki.leaf(&Leaf::new(&names).with_key(key));
    vec![
        ("good", order(good(), &[intermediate])),
        ("no intermediate", order(good(), &[])),
        ("wrong order", order(good(), &[root, intermediate])),
        ("duplicates", order(good(), &[intermediate, intermediate])),
        ("with root", order(good(), &[intermediate, root])),
        ("unrelated", order(good(), &[second, intermediate])),
        ("expired", order(pki.leaf(&expired), &[intermediate])),
        ("self-signed", order(Leaf::new(&names).self_signed(), &[])),
        (
            "wrong name",
            order(pki.leaf(&Leaf::new(&wrong_name)), &[intermediate]),
        ),
        ("RSA", order(with_key(KeyKind::Rsa2048), &[intermediate])),
        ("P-384", order(with_key(KeyKind::P384), &[intermediate])),
    ]
}

const VERSIONS: [(TlsVersion, &str, &str); 2] = [
    (TlsVersion::Tls12, "TLSv1.2", "-tls1_2"),
    (TlsVersion::Tls13, "TLSv1.3", "-tls1_3"),
];

#[test]
fn nginx_s_chains_octet_for_octet() {
    for (what, served) in chains() {
        for (version, protocol, _) in VERSIONS {
            let options = NginxOptions::only(&[protocol]);
            let Some(running) = Nginx::start(&served.pem(), &served.key_pem, &options) else {
                return;
            };
            let observation = observe(running.address());
            assert_served(&observation, &served, what);
            assert_eq!(observation.tls_version, Some(version), "{what}");
            assert_eq!(observation.possession, Possession::Proven, "{what}");
            assert!(observation.handshake_completed, "{what}");
            assert!(!observation.client_certificate_requested, "{what}");
            assert_eq!(observation.interruption, None, "{what}");
            assert_eq!(observation.server_name.as_deref(), Some(NAME));
        }
    }
}

#[test]
fn openssl_s_chains_octet_for_octet() {
    for (what, served) in chains() {
        for (version, _, argument) in VERSIONS {
            let pem = served.pem();
            let Some(running) = OpensslServer::start(&pem, &served.key_pem, &[argument]) else {
                return;
            };
            let observation = observe(running.address());
            assert_served(&observation, &served, what);
            assert_eq!(observation.tls_version, Some(version), "{what}");
            assert_eq!(observation.possession, Possession::Proven, "{what}");
        }
    }
}

/// The chain is here, whatever the server then says to who has no certificate.
#[test]
fn client_certificates_are_noticed() {
    let (_, served) = chains().swap_remove(0);
    let folder = tempfile::tempdir().unwrap();
    let authorities = folder.path().join("authorities.pem");
    std::fs::write(&authorities, Pki::shared().root.pem()).unwrap();
    for (_, protocol, argument) in VERSIONS {
        let arguments = [argument, "-Verify", "1", "-verify_return_error"];
        let Some(running) = OpensslServer::start(&served.pem(), &served.key_pem, &arguments) else {
            return;
        };
        let observation = observe(running.address());
        assert_served(&observation, &served, protocol);
        assert!(observation.client_certificate_requested, "{protocol}");
        let interruption = observation.interruption;
        assert!(
            matches!(interruption, Some(Outcome::TlsAlert { .. })),
            "{protocol}: {interruption:?}"
        );

        // nginx finishes the handshake and refuses in HTTP.
        let options = NginxOptions {
            directives: format!(
                "ssl_verify_client on; ssl_client_certificate {};",
                authorities.display()
            ),
            ..NginxOptions::only(&[protocol])
        };
        let Some(running) = Nginx::start(&served.pem(), &served.key_pem, &options) else {
            return;
        };
        let observation = observe(running.address());
        assert_served(&observation, &served, protocol);
        assert!(observation.client_certificate_requested, "{protocol}");
        assert!(observation.handshake_completed, "{protocol}");
        assert_eq!(observation.interruption, None, "{protocol}");
    }
}

/// `OCSPResponse` with the status `tryLater` and nothing more (RFC 6960 section 4.2.1).
const TRY_LATER: [u8; 5] = [0x30, 0x03, 0x0a, 0x01, 0x03];

#[test]
fn a_stapled_response_is_kept() {
    let (_, served) = chains().swap_remove(0);
    let folder = tempfile::tempdir().unwrap();
    let response = folder.path().join("ocsp.der");
    std::fs::write(&response, TRY_LATER).unwrap();
    let response = response.display().to_string();
    for (_, protocol, argument) in VERSIONS {
        let arguments = [argument, "-status_file", &response];
        let Some(running) = OpensslServer::start(&served.pem(), &served.key_pem, &arguments) else {
            return;
        };
        let observation = observe(running.address());
        assert_served(&observation, &served, protocol);
        let stapled = observation.ocsp_response.as_deref();
        assert_eq!(stapled, Some(&TRY_LATER[..]), "{protocol}");

        let options = NginxOptions {
            directives: format!("ssl_stapling on; ssl_stapling_file {response};"),
            ..NginxOptions::only(&[protocol])
        };
        let Some(running) = Nginx::start(&served.pem(), &served.key_pem, &options) else {
            return;
        };
        let stapled = observe(running.address()).ocsp_response;
        assert_eq!(stapled.as_deref(), Some(&TRY_LATER[..]), "{protocol}");
    }
}
