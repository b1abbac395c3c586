//! `openssl s_server` for tests, where the command is there.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use tempfile::TempDir;

/// A server, ended when dropped.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    pub(crate) certificate: CertificateDer<'static>,
    folder: TempDir,
}

impl Server {
    /// A file in the server's folder.
    pub(crate) fn file(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder.path().join(name)).unwrap()
    }
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
pub(crate) fn server(commands: &[&str], arguments: &str) -> Option<Server> {
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
        folder,
    })
}

/// The command for a certificate with an RSA key.
pub(crate) const RSA: &str =
    "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=rsa";
