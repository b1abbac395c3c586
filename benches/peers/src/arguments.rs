//! The command line.

use std::path::PathBuf;

use notafter_tests::pki::KeyKind;

use crate::Failure;
use crate::job::Job;
use crate::server::ServeOptions;

/// What is to be done.
pub(crate) enum Command {
    /// The whole comparison.
    Fleet(FleetOptions),
    /// The servers alone.
    Serve(ServeOptions),
    /// One contestant, one round.
    Client(Job),
}

/// How to compare.
pub(crate) struct FleetOptions {
    /// Connections of each contestant in a round.
    pub(crate) count: u32,
    /// Rounds.
    pub(crate) rounds: u32,
    /// Connections at once.
    pub(crate) concurrency: u32,
    /// The kind of key in the certificates.
    pub(crate) key: KeyKind,
    /// What the names of contestants have to contain.
    pub(crate) only: String,
}

impl Default for FleetOptions {
    fn default() -> Self {
        Self {
            count: 5000,
            rounds: 5,
            concurrency: 200,
            key: KeyKind::P256,
            only: String::new(),
        }
    }
}

const USAGE: &str = "peers fleet [--count N] [--rounds N] [--concurrency N] [--rsa] [--only TEXT]";

/// Reads the arguments.
pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Command, Failure> {
    match arguments.next().as_deref() {
        Some("fleet") => fleet(arguments).map(Command::Fleet),
        Some("serve") => {
            let rest: Vec<_> = arguments.collect();
            let [folder, count, key] = rest.as_slice() else {
                return Err("peers serve FOLDER COUNT KEY".into());
            };
            Ok(Command::Serve(ServeOptions {
                folder: PathBuf::from(folder),
                count: count.parse()?,
                key: match key.as_str() {
                    "rsa" => KeyKind::Rsa2048,
                    _ => KeyKind::P256,
                },
            }))
        }
        Some("client") => Job::from_arguments(arguments).map(Command::Client),
        _ => Err(USAGE.into()),
    }
}

fn fleet(mut arguments: impl Iterator<Item = String>) -> Result<FleetOptions, Failure> {
    let mut options = FleetOptions::default();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(USAGE);
        match argument.as_str() {
            "--count" => options.count = value()?.parse()?,
            "--rounds" => options.rounds = value()?.parse()?,
            "--concurrency" => options.concurrency = value()?.parse()?,
            "--rsa" => options.key = KeyKind::Rsa2048,
            "--only" => options.only = value()?,
            _ => return Err(USAGE.into()),
        }
    }
    if options.count == 0 || options.rounds == 0 || options.concurrency == 0 {
        return Err("--count, --rounds and --concurrency are at least 1".into());
    }
    Ok(options)
}
