//! A tracker for the customers of an IT service, whole: `docs/embedding.md` explains it piece by piece.
//!
//! ```console
//! $ cargo run -p notafter-records --example tracker tracker.json add 'Customer 7' www.example.com
//! $ cargo run -p notafter-records --example tracker tracker.json paste 'Customer 7' old-printer server.pem
//! $ cargo run -p notafter-records --example tracker tracker.json run       # from cron, every hour
//! $ cargo run -p notafter-records --example tracker tracker.json report
//! ```
//!
//! For a PKI of one's own: `ROOTS=our-ca.pem` and `ALLOW=10.0.0.0/8` in the environment.

mod tables;
mod tracker;

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

use notafter::chain::Profile;
use notafter::check::{CheckOptions, validator};
use notafter::expiry::inventory::Horizon;
use notafter::expiry::main_name;
use notafter::fetch::AddressPolicy;
use notafter::time::Timestamp;
use notafter::trust::{PurposeSet, TrustStore};

use crate::tables::Tables;
use crate::tracker::Tracker;

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        // A sentence for whoever typed.
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = env::args().skip(1).collect();
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let [file, command @ ..] = given.as_slice() else {
        return Err("give a file, and add, paste, forget, run or report".into());
    };
    let path = Path::new(file);
    let tracker = tracker()?;
    let mut tables = Tables::load(path)?;
    match command {
        ["add", customer, typed] => {
            let target = tracker::add(&mut tables, customer, typed, now())?;
            println!("tracked: {target}");
        }
        ["paste", customer, name, file] => {
            tracker.paste(&mut tables, (customer, name), &fs::read(file)?, now())?;
        }
        ["forget", customer, target] => {
            tracker.forget(&mut tables, (customer, target), now())?;
        }
        ["run"] => {
            // A service hands the way to stop it to its signal handler; from cron nobody asks.
            tracker.look(&mut tables, now, drop)?;
            // First kept, then told: what is lost in between is told again.
            tables.save(path)?;
            tracker::deliver(&mut tables, now(), |event| {
                println!("{}: {}", event.level, event.message);
                true
            });
            if let Some(next) = tracker.next_look(&tables, now())? {
                println!("next look: {next}");
            }
        }
        ["report"] => report(&tracker, &tables)?,
        _ => return Err("give add, paste, forget, run or report".into()),
    }
    tables.save(path)?;
    Ok(())
}

/// The rules of browsers and Mozilla's roots on public addresses, or those of one's own.
fn tracker() -> Result<Tracker, Box<dyn Error>> {
    let check = match env::var_os("ROOTS") {
        None => CheckOptions::default(),
        Some(file) => {
            let roots = TrustStore::from_bytes(&fs::read(file)?, PurposeSet::ALL).store;
            CheckOptions::new(validator(roots).with_profile(Profile::Rfc5280))
        }
    };
    let addresses = match env::var("ALLOW") {
        Err(_) => AddressPolicy::PublicOnly,
        Ok(network) => AddressPolicy::Networks([network.parse()?].into()),
    };
    Ok(Tracker::new(addresses, check))
}

fn report(tracker: &Tracker, tables: &Tables) -> Result<(), Box<dyn Error>> {
    tracker.report(tables, now(), |list| {
        for horizon in Horizon::ALL {
            println!("{}: {}", horizon.as_str(), list.count_within(*horizon));
        }
        for row in &list.rows {
            let certificate = row.certificate;
            println!(
                "{:8} {:>5} days  {}  {} ({} places)",
                row.assessment.level.as_str(),
                row.assessment.days_remaining(),
                row.tag.unwrap_or("-"),
                main_name(&certificate.subject, &certificate.names),
                row.locations.len(),
            );
        }
        for place in &list.without_certificate {
            let look = place.snapshot;
            println!("{}: {}", look.location.target, look.outcome);
        }
    })?;
    Ok(())
}

fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Timestamp::UNIX_EPOCH.saturating_add(since_1970.unwrap_or_default())
}
