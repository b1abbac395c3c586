//! The fleet in a process of its own, so that its processor time is not the client's.

use std::env;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use notafter_tests::fleet::{Fleet, FleetOptions, TlsVersions};
use notafter_tests::pki::KeyKind;

use crate::Failure;
use crate::job::WARMING_UP;

/// What to serve.
pub(crate) struct ServeOptions {
    /// Where the files of targets are written.
    pub(crate) folder: PathBuf,
    /// Targets in a file, besides those for warming up.
    pub(crate) count: u32,
    /// The kind of key in the certificates.
    pub(crate) key: KeyKind,
}

/// Which servers a contestant talks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Servers {
    /// Those that speak TLS 1.2 alone.
    Tls12,
    /// Those that speak TLS 1.2 and 1.3.
    Both,
}

impl Servers {
    const ALL: [Self; 2] = [Self::Tls12, Self::Both];

    /// Where their addresses are listed.
    pub(crate) fn list(self, folder: &Path) -> PathBuf {
        folder.join(match self {
            Self::Tls12 => "tls12.txt",
            Self::Both => "both.txt",
        })
    }

    fn versions(self) -> TlsVersions {
        match self {
            Self::Tls12 => TlsVersions::Tls12,
            Self::Both => TlsVersions::Both,
        }
    }
}

/// What the servers' process says once they serve.
const READY: &str = "ready";

/// Serves until standard input ends: with whoever holds its other end, however that comes about.
pub(crate) fn serve(options: &ServeOptions) -> Result<(), Failure> {
    let mut fleets = Vec::new();
    for servers in Servers::ALL {
        let fleet = FleetOptions::default()
            .with_key(options.key)
            .with_versions(servers.versions());
        let fleet = Fleet::start(&fleet);
        let mut list = File::create(servers.list(&options.folder))?;
        for (address, _) in fleet.targets(options.count + WARMING_UP) {
            writeln!(list, "{address}")?;
        }
        fleets.push(fleet);
    }
    println!("{READY}");
    io::stdout().flush()?;
    io::stdin().read_to_end(&mut Vec::new())?;
    Ok(())
}

/// The servers' process, which ends when this is dropped.
pub(crate) struct Server {
    child: Child,
}

impl Server {
    /// Starts it, and waits until it serves.
    pub(crate) fn start(options: &ServeOptions) -> Result<Self, Failure> {
        let mut child = Command::new(env::current_exe()?)
            .arg("serve")
            .arg(&options.folder)
            .arg(options.count.to_string())
            .arg(match options.key {
                KeyKind::Rsa2048 => "rsa",
                _ => "p256",
            })
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().ok_or("the servers say nothing")?;
        let server = Self { child };
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        if line.trim() != READY {
            return Err("the servers did not start".into());
        }
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The end of its input is what it waits for.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}
