//! Fetching what a stranger typed, without being turned against one's own network.
//!
//! ```console
//! $ cargo run -p notafter --example public_only router.local
//! $ cargo run -p notafter --example public_only 10.1.2.3 10.1.0.0/16
//! ```
//!
//! Without networks, private, local and other special addresses are refused; with some, all others.
//! What counts is the address that is connected to, and not the name.

use std::error::Error;
use std::process::ExitCode;
use std::time::SystemTime;

use notafter::fetch::{AddressPolicy, FetchOptions, Network, Outcome, blocking};
use notafter::target::Target;
use notafter::time::Timestamp;

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        // Errors are sentences, for whoever typed.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<(), Box<dyn Error>> {
    let mut given = std::env::args().skip(1);
    let typed = given.next().ok_or("which host?")?;
    let networks: Vec<Network> = given.map(|it| it.parse()).collect::<Result<_, _>>()?;
    let policy = if networks.is_empty() {
        AddressPolicy::PublicOnly
    } else {
        AddressPolicy::Networks(networks.into())
    };
    let options = FetchOptions::default().with_address_policy(policy);
    let observation = blocking::fetch(&Target::parse(&typed)?, &options, now());
    match &observation.outcome {
        Outcome::Certificate => println!("{} certificates", observation.chain.len()),
        Outcome::AddressNotAllowed => println!("not allowed: no packet was sent there"),
        other => println!("{}: {other}", other.code()),
    }
    Ok(())
}

fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Timestamp::UNIX_EPOCH.saturating_add(since_1970.unwrap_or_default())
}
