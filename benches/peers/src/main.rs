//! What fetching costs at fleet scale, beside other clients, in one run.
//!
//! `peers fleet [OPTIONS]` starts a fleet of servers on loopback in a process of its own, and
//! then lets every contestant in turn fetch from it, round after round, each in a process of its
//! own too. What is compared is the processor time, user and system, that a client's process
//! takes for each connection, by its own `getrusage`: what servers and warming up take is left
//! out.
//!
//! ```text
//! --count N        connections of each contestant in a round (5000)
//! --rounds N       rounds (5)
//! --concurrency N  connections at once (200)
//! --rsa            RSA keys of 2048 bits in the certificates, in place of P-256
//! --only TEXT      contestants whose names contain this, and TCP alone
//! ```
//!
//! `peers serve` and `peers client` are what it starts.

mod arguments;
mod clients;
mod contestants;
mod job;
mod ours;
mod programs;
mod run;
mod server;
mod statistics;

use std::error::Error;
use std::process::ExitCode;

use arguments::Command;

/// What goes wrong is shown and ends the run.
type Failure = Box<dyn Error + Send + Sync>;

fn main() -> ExitCode {
    let result = match arguments::parse(std::env::args().skip(1)) {
        Ok(Command::Fleet(options)) => run::fleet(&options),
        Ok(Command::Serve(options)) => server::serve(&options),
        Ok(Command::Client(job)) => clients::run(&job),
        Err(error) => Err(error),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("peers: {error}");
            ExitCode::FAILURE
        }
    }
}
