//! `PostgreSQL`.

use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Endpoint;
use super::place::Place;
use super::program::find_program_in;
use super::running::{First, Plan, Running};
use super::user::{User, not_as_root};

/// Where Debian keeps one folder for each version.
const VERSIONS: &str = "/usr/lib/postgresql";

/// A running `PostgreSQL` without any database of its own.
pub struct Postgresql {
    running: Running,
}

impl Postgresql {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let folders = version_folders();
        let program = find_program_in("postgres", &folders)?;
        let initdb = find_program_in("initdb", &folders)?;
        let user = not_as_root("postgres")?;
        let plan = Plan {
            user,
            // Its children lead groups of their own, and it has shared memory to give back.
            stop_signal: Some("INT"),
            ..Plan::new("postgres", &[First::Client])
        };
        let running = Running::start(&plan, |place| {
            let data = initialise(place, &initdb, user);
            let chain = place.write("chain.pem", chain_pem);
            let key = place.write_key("key.pem", key_pem);
            let mut command = Command::new(&program);
            command.arg("-D").arg(data);
            command.args(["-h", "127.0.0.1", "-p", &place.port(0).to_string()]);
            command.arg("-k").arg(place.path());
            command.args(["-c", "ssl=on", "-c", "fsync=off"]);
            command.arg("-c");
            command.arg(format!("ssl_cert_file={}", chain.display()));
            command.arg("-c");
            command.arg(format!("ssl_key_file={}", key.display()));
            command
        });
        Some(Self { running })
    }

    /// `postgres`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        Endpoint::all(&["postgres"], self.running.addresses())
    }
}

fn version_folders() -> Vec<PathBuf> {
    let versions = std::fs::read_dir(VERSIONS).into_iter().flatten().flatten();
    versions.map(|it| it.path().join("bin")).collect()
}

fn initialise(place: &Place, initdb: &Path, user: Option<User>) -> PathBuf {
    let data = place.path().join("data");
    let mut command = Command::new(initdb);
    command.args(["--no-sync", "--auth=trust", "--username=postgres"]);
    command.args(["--encoding=UTF8", "--locale=C", "-D"]);
    command.arg(&data).current_dir(place.path());
    if let Some(User { uid, gid }) = user {
        command.uid(uid).gid(gid);
    }
    let output = command.output().expect("initdb starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "initdb: {said}");
    data
}
