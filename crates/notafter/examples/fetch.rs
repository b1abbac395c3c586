//! What a server shows, whatever is wrong with it.
//!
//! ```console
//! $ cargo run -p notafter --example fetch www.example.com
//! $ cargo run -p notafter --example fetch smtp://mx.example.com
//! ```
//!
//! The scheme, or a well-known port, says how TLS begins: at once, or after a dialogue in the clear.

use std::error::Error;
use std::process::ExitCode;
use std::time::SystemTime;

use notafter::certificate::Certificate;
use notafter::fetch::{FetchOptions, Outcome, blocking};
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
    let typed = std::env::args().nth(1).ok_or("which host?")?;
    let target = Target::parse(&typed)?;
    let observation = blocking::fetch(&target, &FetchOptions::default(), now());
    println!(
        "{target} ({}): {}",
        target.service,
        observation.outcome.code()
    );
    if observation.outcome != Outcome::Certificate {
        println!("  {}", observation.outcome);
    }
    for attempt in &observation.attempts {
        println!("  tried {}: {}", attempt.address, attempt.outcome.code());
    }
    if let Some(version) = observation.tls_version {
        println!("  {version}, possession {}", observation.possession);
    }
    for der in &observation.chain {
        match Certificate::from_der(der) {
            Ok(it) => println!("  {}, until {}", it.subject(), it.not_after()),
            // It was served, and so it is here.
            Err(error) => println!("  {} octets, unreadable: {error}", der.len()),
        }
    }
    Ok(())
}

/// The present, by this machine's clock: the library asks none.
fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Timestamp::UNIX_EPOCH.saturating_add(since_1970.unwrap_or_default())
}
