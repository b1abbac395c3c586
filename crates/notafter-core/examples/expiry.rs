//! When to renew a certificate of these dates, and how urgent that is at a given instant.
//!
//! ```console
//! $ cargo run -p notafter-core --example expiry 2026-11-22 2027-01-08 2026-12-24
//! ```
//!
//! The instant is an argument, as everywhere: the library has no clock.

// The library may not print. A program may.
#![allow(clippy::disallowed_macros, clippy::disallowed_methods)]

use std::error::Error;
use std::process::ExitCode;

use notafter_core::expiry::{ExpiryPolicy, ExpirySubject, RenewalMode, assess};
use notafter_core::time::Timestamp;

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
    let mut instant = || -> Result<Timestamp, Box<dyn Error>> {
        let text = given.next().ok_or("give not_before, not_after and at")?;
        Ok(text.parse()?)
    };
    let (not_before, not_after, at) = (instant()?, instant()?, instant()?);
    let by_hand = ExpirySubject::new(not_before, not_after);
    let by_program = by_hand.clone().with_renewal_mode(RenewalMode::Automated);
    for (who, subject) in [("by hand", by_hand), ("by a program", by_program)] {
        for (name, policy) in [
            ("relative", ExpiryPolicy::lifetime_relative()),
            ("classic", ExpiryPolicy::classic_90_60_30()),
        ] {
            let assessment = assess(&subject, &policy, at);
            println!(
                "renewed {who}, {name}: {}, level {}, {} days left, renew from {}",
                assessment.state,
                assessment.level,
                assessment.days_remaining(),
                assessment.renew_due,
            );
            for alert in &assessment.alert_at {
                println!("  {} from {}", alert.level, alert.at);
            }
        }
    }
    Ok(())
}
