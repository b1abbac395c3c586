//! `MariaDB`.

use std::process::Command;

use super::Endpoint;
use super::program::find_program;
use super::running::{First, Plan, Running};
use super::user::not_as_root;

/// A running `MariaDB` without any table.
pub struct Mariadb {
    running: Running,
}

impl Mariadb {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let program = find_program("mariadbd")?;
        let plan = Plan {
            user: not_as_root("mysql")?,
            ..Plan::new("mariadbd", &[First::Server])
        };
        let running = Running::start(&plan, |place| {
            let path =
                |option: &str, value: &std::path::Path| format!("{option}={}", value.display());
            let data = place.folder("data");
            let mut command = Command::new(&program);
            command
                // It must come first.
                .arg("--no-defaults")
                .arg(path("--datadir", &data))
                .arg(path("--tmpdir", &data))
                .arg(path("--socket", &place.path().join("socket")))
                .arg(path("--pid-file", &place.path().join("pid")))
                .args(["--bind-address=127.0.0.1", "--skip-log-bin"])
                .arg(format!("--port={}", place.port(0)))
                .arg(path("--ssl-cert", &place.write("chain.pem", chain_pem)))
                .arg(path("--ssl-key", &place.write_key("key.pem", key_pem)))
                // Without its own tables it needs no installation, which takes seconds and
                // a hundred megabytes.
                .args(["--skip-grant-tables", "--innodb=OFF"])
                .arg("--default-storage-engine=Aria");
            command
        });
        Some(Self { running })
    }

    /// `mysql`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&["mysql"], self.running.addresses())
    }
}
