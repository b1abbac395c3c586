//! Every service, from the server that most use for it: the harness serves what it is
//! told to.

use std::net::TcpStream;
use std::path::Path;

use notafter_tests::peers::{Mssql, Nntp};
use notafter_tests::pki::{Issued, KeyKind, Leaf, Pki};
use notafter_tests::servers::{
    Dovecot, Endpoint, Inspircd, Mariadb, Postfix, Postgresql, Prosody, Slapd, Vsftpd, Xrdp,
    openssl_client,
};

const NAME: &str = "www.example.com";

/// What the servers serve: a leaf and its issuer.
struct Material {
    leaf: Issued,
    chain_pem: String,
}

impl Material {
    fn new(key: KeyKind) -> Self {
        let pki = Pki::shared();
        let leaf = pki.leaf(&Leaf::new(&[NAME]).with_key(key));
        let chain_pem = pki.chain(&leaf);
        Self { leaf, chain_pem }
    }

    fn key_pem(&self) -> &str {
        &self.leaf.key_pem
    }

    fn chain(&self) -> [Vec<u8>; 2] {
        [
            self.leaf.der.clone(),
            Pki::shared().intermediate.der().to_vec(),
        ]
    }
}

/// Every endpoint of a server serves the chain, in everybody's opinion, and none is there
/// when the server is gone.
fn assert_served<S>(server: S, endpoints: &[Endpoint], material: &Material) {
    assert!(!endpoints.is_empty());
    for endpoint in endpoints {
        openssl_sees(endpoint, material);
    }
    drop(server);
    for endpoint in endpoints {
        let connected = TcpStream::connect(endpoint.address);
        assert!(connected.is_err(), "{endpoint:?}");
    }
}

fn openssl_sees(endpoint: &Endpoint, material: &Material) {
    let Some(arguments) = endpoint.openssl_arguments(NAME) else {
        // It does not speak this one.
        TcpStream::connect(endpoint.address).expect("the port is open");
        return;
    };
    let seen = openssl_client(endpoint.address, &arguments);
    let said = seen.said;
    assert_eq!(seen.chain, material.chain(), "{endpoint:?}: {said}");
}

#[test]
fn postfix() {
    let material = Material::new(KeyKind::P256);
    let Some(server) = Postfix::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

#[test]
fn postfix_without_tls() {
    let Some(server) = Postfix::start_without_tls() else {
        return;
    };
    let [endpoint] = server.endpoints()[..] else {
        panic!("one port");
    };
    let arguments = endpoint.openssl_arguments(NAME).unwrap();
    let seen = openssl_client(endpoint.address, &arguments);
    assert!(seen.chain.is_empty(), "{}", seen.said);
    assert!(
        seen.said
            .contains("Didn't find STARTTLS in server response"),
        "{}",
        seen.said
    );
}

#[test]
fn dovecot() {
    let material = Material::new(KeyKind::P256);
    let Some(server) = Dovecot::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

#[test]
fn slapd() {
    let material = Material::new(KeyKind::P256);
    let Some(server) = Slapd::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

#[test]
fn vsftpd() {
    let material = Material::new(KeyKind::P256);
    let Some(server) = Vsftpd::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

#[test]
fn mariadb() {
    let material = Material::new(KeyKind::Rsa2048);
    let Some(server) = Mariadb::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

#[test]
fn postgresql() {
    let material = Material::new(KeyKind::P256);
    let Some(server) = Postgresql::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

#[test]
fn prosody() {
    let material = Material::new(KeyKind::P256);
    let Some(server) = Prosody::start(NAME, &material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

/// The only test with xrdp, which cannot be there twice.
#[test]
fn xrdp() {
    const FOLDER: &str = "/run/xrdp";
    let before = Path::new(FOLDER).exists();
    let material = Material::new(KeyKind::Rsa2048);
    let Some(server) = Xrdp::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
    assert_eq!(Path::new(FOLDER).exists(), before);
}

#[test]
fn inspircd() {
    let material = Material::new(KeyKind::P256);
    let Some(server) = Inspircd::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = server.endpoints();
    assert_served(server, &endpoints, &material);
}

#[test]
fn nntp() {
    let material = Material::new(KeyKind::P256);
    let Some(peer) = Nntp::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = peer.endpoints();
    assert_served(peer, &endpoints, &material);
}

#[test]
fn mssql() {
    let material = Material::new(KeyKind::P256);
    let Some(peer) = Mssql::start(&material.chain_pem, material.key_pem()) else {
        return;
    };
    let endpoints = peer.endpoints();
    assert_served(peer, &endpoints, &material);
}
