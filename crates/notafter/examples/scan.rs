//! Many servers at once: one target a line in, one line for each out, as they finish.
//!
//! ```console
//! $ cargo run -p notafter --features tokio --example scan < hosts.txt
//! ```

use std::error::Error;
use std::time::SystemTime;

use notafter::check::{CheckOptions, examine};
use notafter::fetch::scan::{ScanOptions, scan};
use notafter::target::Target;
use notafter::time::Timestamp;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut targets = Vec::new();
    for line in std::io::stdin().lines() {
        match Target::parse(&line?) {
            Ok(target) => targets.push(target),
            // A line that is no target stops nothing.
            Err(error) => eprintln!("{error}"),
        }
    }
    // At most 50 targets at once and 100 connections a second, so that no firewall takes offence.
    let options = ScanOptions::default()
        .with_concurrency(50)
        .with_connections_per_second(100);
    let judging = CheckOptions::default();
    let mut seen = scan(targets, options, now);
    let progress = seen.progress();
    while let Some(observation) = seen.next().await {
        // A scan observes. Judging is a question of its own, and may be asked again tomorrow.
        let report = examine(observation, &judging, now());
        let target = &report.observation.target;
        match &report.judgement {
            Some(judgement) => println!(
                "{target}\t{}\t{}\t{}",
                judgement.validation.verdict,
                judgement.expiry.level,
                judgement.expiry.effective_not_after
            ),
            None => println!("{target}\t{}", report.observation.outcome.code()),
        }
    }
    let (all, good) = (progress.finished(), progress.certificates());
    eprintln!("{good} of {all} show a certificate");
    Ok(())
}

fn now() -> Timestamp {
    let since_1970 = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    Timestamp::UNIX_EPOCH.saturating_add(since_1970.unwrap_or_default())
}
