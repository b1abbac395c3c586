//! One check as one line of JSON, as `notafter check --json` prints it and every language reads it.
//!
//! ```console
//! $ cargo run -p notafter-records --example check_json www.example.com
//! $ cargo run -p notafter-records --example check_json 192.0.2.10:8443 our-ca.pem
//! ```
//!
//! With a file of roots, these are trusted in place of Mozilla's.

use std::error::Error;
use std::fs;
use std::process::ExitCode;
use std::time::SystemTime;

use notafter::chain::Profile;
use notafter::check::{CheckOptions, check, validator};
use notafter::crypto::default_verifier;
use notafter::target::Target;
use notafter::time::Timestamp;
use notafter::trust::{PurposeSet, TrustStore};
use notafter_records::{check_record, read_observation};

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
    let target = Target::parse(&given.next().ok_or("which host?")?)?;
    let options = match given.next() {
        None => CheckOptions::default(),
        Some(roots) => {
            let roots = TrustStore::from_bytes(&fs::read(roots)?, PurposeSet::ALL).store;
            CheckOptions::new(validator(roots).with_profile(Profile::Rfc5280))
        }
    };
    let report = check(&target, &options, now());
    let line = serde_json::to_string(&check_record(&report, default_verifier()))?;
    println!("{line}");

    // What was printed can be read again, by this version and by later ones.
    for look in read_observation(&line)? {
        let target = &look.location.target;
        match &look.certificate {
            Some(it) => eprintln!("{target}: {}, until {}", it.subject, it.not_after.0),
            None => eprintln!("{target}: {}", look.outcome),
        }
    }
    Ok(())
}

fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Timestamp::UNIX_EPOCH.saturating_add(since_1970.unwrap_or_default())
}
