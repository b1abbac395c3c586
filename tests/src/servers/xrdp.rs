//! xrdp: Remote Desktop.

use std::path::Path;
use std::process::Command;

use super::Endpoint;
use super::program::find_program;
use super::running::{First, Plan, Running};
use super::user::is_root_or_skipped;

const PLAN: Plan = Plan::new("xrdp", &[First::Client]);

/// Folders that it makes wherever its configuration is, the inner one first.
const MADE: [&str; 2] = ["/run/xrdp/sockdir", "/run/xrdp"];

/// A running xrdp without any session behind it.
pub struct Xrdp {
    running: Option<Running>,
    /// Which of [`MADE`] were not there before.
    made: Vec<&'static str>,
}

impl Xrdp {
    /// Starts one that serves this chain, as it is, and nothing but TLS. No two at a time:
    /// the first to end would take the folders of the other along.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let program = find_program("xrdp")?;
        // For these folders.
        if !is_root_or_skipped("xrdp") {
            return None;
        }
        let made = MADE.into_iter().filter(|it| !Path::new(it).exists());
        let made = made.collect();
        let running = Running::start(&PLAN, |place| {
            let chain = place.write("chain.pem", chain_pem);
            let key = place.write_key("key.pem", key_pem);
            let (chain, key, here) = (chain.display(), key.display(), place.path().display());
            let port = place.port(0);
            let text = format!(
                "[Globals]
ini_version=1
fork=true
port=tcp://127.0.0.1:{port}
security_layer=tls
certificate={chain}
key_file={key}
ssl_protocols=TLSv1.2, TLSv1.3

[Logging]
LogFile={here}/xrdp.log
LogLevel=INFO
EnableSyslog=false

[Channels]
"
            );
            let mut command = Command::new(&program);
            command.arg("--nodaemon").arg("--config");
            command.arg(place.write("xrdp.ini", &text));
            command
        });
        let running = Some(running);
        Some(Self { running, made })
    }

    /// `rdp`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        let running = self.running.as_ref().expect("until it is dropped");
        Endpoint::all(&["rdp"], running.addresses())
    }
}

impl Drop for Xrdp {
    fn drop(&mut self) {
        drop(self.running.take());
        for folder in &self.made {
            // Only if nobody put anything there.
            let _ = std::fs::remove_dir(folder);
        }
    }
}
