//! `MicroSocks`: a SOCKS5 proxy.

use std::net::SocketAddr;
use std::process::Command;

use super::program::find_program;
use super::running::{First, Plan, Running};

const PLAN: Plan = Plan::new("microsocks", &[First::Client]);

/// A running `MicroSocks`.
pub struct Microsocks {
    running: Running,
}

impl Microsocks {
    /// Starts one that connects anywhere for whoever has these credentials, user and
    /// password.
    pub fn start(credentials: Option<(&str, &str)>) -> Option<Self> {
        let program = find_program("microsocks")?;
        let running = Running::start(&PLAN, |place| {
            let mut command = Command::new(&program);
            command.args(["-i", "127.0.0.1", "-p", &place.port(0).to_string()]);
            if let Some((user, password)) = credentials {
                command.args(["-u", user, "-P", password]);
            }
            command
        });
        Some(Self { running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.running.address()
    }
}
