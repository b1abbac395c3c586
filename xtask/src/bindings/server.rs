//! A real TLS server on this machine, which the quick starts ask in place of the host that they name.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use super::place;
use crate::process::{Failure, Program, Workspace};

/// The program that serves.
pub(super) const PROGRAM: &str = "openssl";

/// Whom its certificate names. It is issued by itself, so that no validation trusts it.
const SUBJECT: &str = "CN=localhost";

/// What each quick start says of it: the verdict.
const ANSWERS: &[&str] = &["invalid"];

/// What OpenSSL says once it listens, before address and port.
const LISTENS: &str = "ACCEPT ";

/// A server that ends with this value.
pub(super) struct Server {
    process: Child,
    /// Kept, because a server whose output nobody takes any more is ended by its next line.
    _output: BufReader<ChildStdout>,
    _folder: tempfile::TempDir,
    /// Its address and port.
    pub(super) target: String,
}

impl Server {
    /// Starts one on a port that the system chooses.
    pub(super) fn start(workspace: &Workspace) -> Result<Self, Failure> {
        let folder = place::elsewhere()?;
        let subject = format!("/{SUBJECT}");
        let issue = [
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:prime256v1",
            "-nodes",
            "-keyout",
            "key.pem",
            "-out",
            "cert.pem",
            "-days",
            "30",
            "-subj",
            &subject,
        ];
        let issued = workspace.program(PROGRAM, issue).within(folder.path());
        if !issued.succeeds() {
            let reason = format!("{PROGRAM} issues no certificate for the server of the trials");
            return Err(Failure::Unexpected(reason));
        }
        let mut process = serve(folder.path())?;
        let silent = || Failure::Unexpected(format!("{PROGRAM} s_server does not start"));
        let mut output = BufReader::new(process.stdout.take().ok_or_else(silent)?);
        let mut lines = output.by_ref().lines().map_while(Result::ok);
        let target = lines.find_map(|line| line.strip_prefix(LISTENS).map(str::to_owned));
        let Some(target) = target else {
            stop(&mut process);
            return Err(silent());
        };
        Ok(Self {
            process,
            _output: output,
            _folder: folder,
            target: target.trim().to_owned(),
        })
    }

    /// Runs a quick start, which has to say who this server is and that nobody trusts it.
    pub(super) fn is_seen_by(&self, quick_start: Program) -> Result<(), Failure> {
        let said = quick_start.output()?;
        println!("{}", said.trim());
        let missing: Vec<&str> = ANSWERS
            .iter()
            .filter(|answer| !said.contains(**answer))
            .copied()
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(Failure::Broken(format!(
            "the quick start, which asked {}, did not say: {}",
            self.target,
            missing.join(", ")
        )))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        stop(&mut self.process);
    }
}

fn serve(folder: &Path) -> Result<Child, Failure> {
    let mut command = Command::new(PROGRAM);
    command
        .args(["s_server", "-accept", "127.0.0.1:0", "-www"])
        .args(["-cert", "cert.pem", "-key", "key.pem"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    command.spawn().map_err(|error| Failure::NotStarted {
        command: format!("{PROGRAM} s_server"),
        error,
    })
}

/// Both fail only where the process has ended already.
fn stop(process: &mut Child) {
    process.kill().ok();
    process.wait().ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_listens_until_it_is_dropped() {
        let workspace = Workspace::find(false);
        if !crate::process::is_installed(PROGRAM) {
            assert!(!workspace.all, "{PROGRAM} is not installed");
            return;
        }
        let server = Server::start(&workspace).unwrap();
        let target = server.target.clone();
        assert!(target.starts_with("127.0.0.1:"), "{target}");
        assert!(std::net::TcpStream::connect(&target).is_ok());
        drop(server);
        assert!(std::net::TcpStream::connect(&target).is_err());
    }
}
