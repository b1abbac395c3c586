//! `OpenLDAP`'s slapd.

use std::process::Command;

use super::Endpoint;
use super::program::find_program;
use super::running::{First, Plan, Running};

const PLAN: Plan = Plan::new("slapd", &[First::Client, First::Client]);

/// A running slapd without any entry.
pub struct Slapd {
    running: Running,
}

impl Slapd {
    /// Starts one that serves this chain.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let program = find_program("slapd")?;
        let running = Running::start(&PLAN, |place| {
            let chain = place.write("chain.pem", chain_pem);
            let key = place.write_key("key.pem", key_pem);
            let text = format!(
                "TLSCertificateFile {}\nTLSCertificateKeyFile {}\n",
                chain.display(),
                key.display()
            );
            let (ldap, ldaps) = (place.port(0), place.port(1));
            let mut command = Command::new(&program);
            // A level of messages, of which 0 is none, keeps it in the foreground.
            command.args(["-d", "0", "-h"]);
            command.arg(format!(
                "ldap://127.0.0.1:{ldap}/ ldaps://127.0.0.1:{ldaps}/"
            ));
            command.arg("-f").arg(place.write("slapd.conf", &text));
            command
        });
        Some(Self { running })
    }

    /// `ldap` with `StartTLS`, and `ldaps`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&["ldap", "ldaps"], self.running.addresses())
    }
}
