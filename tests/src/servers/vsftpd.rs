//! vsftpd: FTP with `AUTH TLS`.

use std::process::Command;

use super::Endpoint;
use super::program::find_program;
use super::running::{First, Plan, Running};
use super::user::is_root_or_skipped;

const PLAN: Plan = Plan::new("vsftpd", &[First::Server]);

/// A running vsftpd that lets nobody in.
pub struct Vsftpd {
    running: Running,
}

impl Vsftpd {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let program = find_program("vsftpd")?;
        if !is_root_or_skipped("vsftpd") {
            return None;
        }
        let running = Running::start(&PLAN, |place| {
            let chain = place.write("chain.pem", chain_pem);
            let key = place.write_key("key.pem", key_pem);
            let empty = place.folder("empty");
            let (chain, key, empty) = (chain.display(), key.display(), empty.display());
            let port = place.port(0);
            let text = format!(
                "listen=YES
listen_address=127.0.0.1
listen_port={port}
background=NO
anonymous_enable=NO
local_enable=YES
secure_chroot_dir={empty}
seccomp_sandbox=NO
ssl_enable=YES
ssl_tlsv1=YES
rsa_cert_file={chain}
rsa_private_key_file={key}
xferlog_enable=NO
"
            );
            let mut command = Command::new(&program);
            command.arg(place.write("vsftpd.conf", &text));
            command
        });
        Some(Self { running })
    }

    /// `ftp`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&["ftp"], self.running.addresses())
    }
}
