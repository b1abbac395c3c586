//! `InspIRCd`: IRC with the command STARTTLS.

use std::path::PathBuf;
use std::process::Command;

use super::Endpoint;
use super::place::Place;
use super::program::find_program;
use super::running::{First, Plan, Running};

const PLAN: Plan = Plan::new("inspircd", &[First::Client, First::Client]);

/// A running `InspIRCd`.
pub struct Inspircd {
    running: Running,
}

impl Inspircd {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let program = find_program("inspircd")?;
        let running = Running::start(&PLAN, |place| {
            let config = config(place, chain_pem, key_pem);
            let mut command = Command::new(&program);
            command.args(["--runasroot", "--nofork", "--nopid", "--config"]);
            command.arg(config);
            command
        });
        Some(Self { running })
    }

    /// `irc` with STARTTLS, and `ircs`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&["irc", "ircs"], self.running.addresses())
    }
}

fn config(place: &Place, chain_pem: &str, key_pem: &str) -> PathBuf {
    let chain = place.write("chain.pem", chain_pem);
    let key = place.write_key("key.pem", key_pem);
    let (chain, key, here) = (chain.display(), key.display(), place.path().display());
    let (irc, ircs) = (place.port(0), place.port(1));
    // Where it keeps its modules is compiled in, and so is left out of <path>.
    let text = format!(
        r#"<config format="xml">
<server name="irc.example.com" description="Test" network="Test" id="97K">
<admin name="Test" nick="test" email="test@example.com">
<path configdir="{here}" datadir="{here}" logdir="{here}" runtimedir="{here}">
<module name="ssl_gnutls">
<module name="starttls">
<module name="cap">
<sslprofile name="main" provider="gnutls" certfile="{chain}" keyfile="{key}">
<starttls profile="main">
<bind address="127.0.0.1" port="{irc}" type="clients">
<bind address="127.0.0.1" port="{ircs}" type="clients" sslprofile="main">
<connect allow="*" timeout="60" resolvehostnames="no">
<dns server="127.0.0.1" timeout="1">
"#
    );
    place.write("inspircd.conf", &text)
}
