//! Tinyproxy: an HTTP proxy with CONNECT.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::process::Command;

use super::program::find_program;
use super::running::{First, Plan, Running};

const PLAN: Plan = Plan::new("tinyproxy", &[First::Client]);

/// A running Tinyproxy.
pub struct Tinyproxy {
    running: Running,
}

impl Tinyproxy {
    /// Starts one that connects to these ports (to any, where there is none) for whoever
    /// has these credentials, user and password.
    pub fn start(credentials: Option<(&str, &str)>, connect_ports: &[u16]) -> Option<Self> {
        let program = find_program("tinyproxy")?;
        let running = Running::start(&PLAN, |place| {
            let port = place.port(0);
            let mut text = format!(
                "Port {port}
Listen 127.0.0.1
Allow 127.0.0.1
Timeout 60
MaxClients 20
LogLevel Info
"
            );
            for port in connect_ports {
                writeln!(text, "ConnectPort {port}").expect("writes");
            }
            if let Some((user, password)) = credentials {
                writeln!(text, "BasicAuth {user} {password}").expect("writes");
            }
            let mut command = Command::new(&program);
            // In the foreground.
            command.arg("-d").arg("-c");
            command.arg(place.write("tinyproxy.conf", &text));
            command
        });
        Some(Self { running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.running.address()
    }
}
