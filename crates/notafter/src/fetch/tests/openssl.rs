//! `openssl s_server`, where the command is there: what rustls' own servers cannot be.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use tempfile::TempDir;

use super::fetch;
use crate::fetch::{Observation, Outcome, Possession, TlsVersion};

/// A server, ended when dropped.
struct Server {
    child: Child,
    address: SocketAddr,
    certificate: CertificateDer<'static>,
    _folder: TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn openssl(folder: &Path, line: &str) -> bool {
    Command::new("openssl")
        .args(line.split(' '))
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// A server whose certificate these commands make as `cert.pem`, with its key in
/// `key.pem`; `None` where the command is not there.
fn server(commands: &[&str], arguments: &str) -> Option<Server> {
    let folder = TempDir::new().unwrap();
    if !openssl(folder.path(), "version") {
        println!("skipped: there is no openssl command");
        return None;
    }
    for command in commands {
        assert!(openssl(folder.path(), command), "{command}");
    }
    let mut child = Command::new("openssl")
        .args("s_server -accept 127.0.0.1:0 -cert cert.pem -key key.pem".split(' '))
        .args(arguments.split_whitespace())
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let address = lines
        .find_map(|line| line.unwrap().strip_prefix("ACCEPT ")?.parse().ok())
        .unwrap();
    // It must never wait for someone to read what it prints.
    std::thread::spawn(move || lines.for_each(drop));
    let pem = std::fs::read(folder.path().join("cert.pem")).unwrap();
    Some(Server {
        child,
        address,
        certificate: CertificateDer::from_pem_slice(&pem).unwrap(),
        _folder: folder,
    })
}

const RSA: &str = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=rsa";

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

#[test]
fn only_rsa_key_exchange() {
    let Some(server) = server(&[RSA], "-tls1_2 -cipher AES128-SHA") else {
        return;
    };
    let outcome = fetch(server.address).outcome;
    assert_eq!(outcome.code(), "tls-alert");
    assert!(outcome.to_string().contains("too old"), "{outcome}");
}

#[test]
fn tls_1_0_only() {
    let Some(server) = server(&[RSA], "-tls1 -cipher DEFAULT@SECLEVEL=0") else {
        return;
    };
    let outcome = fetch(server.address).outcome;
    assert!(["tls-alert", "protocol-error"].contains(&outcome.code()));
    assert!(outcome.to_string().contains("too old"), "{outcome}");
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
