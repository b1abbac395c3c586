//! Dovecot: IMAP, POP3, LMTP and `ManageSieve`, all from one server.

use std::path::PathBuf;
use std::process::Command;

use super::Endpoint;
use super::place::Place;
use super::program::find_program;
use super::running::{First, Plan, Running};
use super::user::is_root_or_skipped;

/// In the order of the ports.
const SCHEMES: [&str; 6] = ["imap", "pop3", "lmtp", "sieve", "imaps", "pop3s"];

const PLAN: Plan = Plan::new(
    "dovecot",
    &[
        First::Server,
        First::Server,
        First::Server,
        First::Server,
        First::Client,
        First::Client,
    ],
);

/// A running Dovecot.
pub struct Dovecot {
    running: Running,
}

impl Dovecot {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let program = find_program("dovecot")?;
        // Each of its processes runs as a user of its own.
        if !is_root_or_skipped("dovecot") {
            return None;
        }
        let running = Running::start(&PLAN, |place| {
            let mut command = Command::new(&program);
            command
                .arg("-F")
                .arg("-c")
                .arg(config(place, chain_pem, key_pem));
            command
        });
        Some(Self { running })
    }

    /// `imap`, `pop3`, `lmtp` and `sieve`, each with STARTTLS, and `imaps` and `pop3s`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&SCHEMES, self.running.addresses())
    }
}

fn config(place: &Place, chain_pem: &str, key_pem: &str) -> PathBuf {
    let chain = place.write("chain.pem", chain_pem);
    let key = place.write_key("key.pem", key_pem);
    let (chain, key, here) = (chain.display(), key.display(), place.path().display());
    let [imap, pop3, lmtp, sieve, imaps, pop3s] = std::array::from_fn(|index| place.port(index));
    let text = format!(
        "base_dir = {here}/run
state_dir = {here}/state
log_path = /dev/stderr
protocols = imap pop3 lmtp sieve
listen = 127.0.0.1
ssl = yes
ssl_cert = <{chain}
ssl_key = <{key}
mail_location = maildir:{here}/mail
passdb {{
  driver = static
  args = nopassword=y
}}
userdb {{
  driver = static
  args = uid=65534 gid=65534 home={here}/home
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service pop3-login {{
  inet_listener pop3 {{
    port = {pop3}
  }}
  inet_listener pop3s {{
    port = {pop3s}
    ssl = yes
  }}
}}
service managesieve-login {{
  inet_listener sieve {{
    port = {sieve}
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
"
    );
    place.write("dovecot.conf", &text)
}
