//! Prosody: XMPP for clients and for servers.

use std::process::Command;

use super::Endpoint;
use super::program::find_program;
use super::running::{First, Plan, Running};
use super::user::not_as_root;

/// A running Prosody.
pub struct Prosody {
    running: Running,
}

impl Prosody {
    /// Starts one that serves this chain, as it is, for this domain alone.
    pub fn start(domain: &str, chain_pem: &str, key_pem: &str) -> Option<Self> {
        let program = find_program("prosody")?;
        let plan = Plan {
            user: not_as_root("prosody")?,
            ..Plan::new("prosody", &[First::Client, First::Client])
        };
        let running = Running::start(&plan, |place| {
            let chain = place.write("chain.pem", chain_pem);
            let key = place.write_key("key.pem", key_pem);
            let data = place.folder("data");
            let (chain, key, data) = (chain.display(), key.display(), data.display());
            let (clients, servers) = (place.port(0), place.port(1));
            let text = format!(
                r#"data_path = "{data}"
certificates = "{data}"
log = {{ {{ levels = {{ min = "info" }}, to = "console" }} }}
interfaces = {{ "127.0.0.1" }}
c2s_ports = {{ {clients} }}
s2s_ports = {{ {servers} }}
modules_enabled = {{ "tls", "saslauth", "dialback" }}
modules_disabled = {{ "posix" }}
ssl = {{ certificate = "{chain}", key = "{key}" }}
VirtualHost "{domain}"
"#
            );
            let mut command = Command::new(&program);
            command.arg("-F").arg("--config");
            command.arg(place.write("prosody.cfg.lua", &text));
            command
        });
        Some(Self { running })
    }

    /// `xmpp-client` and `xmpp-server`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&["xmpp-client", "xmpp-server"], self.running.addresses())
    }
}
