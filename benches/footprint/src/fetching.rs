//! What asks a server.

use std::time::Duration;

use notafter::check::{CheckOptions, check};
use notafter::chain::ChainValidator;
use notafter::target::Target;
use notafter::time::Timestamp;
use notafter::trust::TrustStore;

/// Asks a server for its certificates and judges them.
pub fn fetch(host: &str, now: Duration) {
    let at = Timestamp::UNIX_EPOCH.saturating_add(now);
    let Ok(target) = Target::parse(host) else {
        return;
    };
    let validator: ChainValidator = notafter::check::validator(TrustStore::default());
    let options = CheckOptions::new(validator);
    let report = check(&target, &options, at);
    println!("{}: {}", report.observation.target, report.observation.outcome);
    #[cfg(feature = "tokio")]
    scan(target, options, at);
}

/// The same by tokio, as one of many.
#[cfg(feature = "tokio")]
fn scan(target: Target, options: CheckOptions, at: Timestamp) {
    use notafter::fetch::scan::{ScanOptions, scan};

    let runtime = tokio::runtime::Builder::new_multi_thread();
    let Ok(runtime) = { runtime }.enable_all().build() else {
        return;
    };
    runtime.block_on(async {
        let mut scan = scan([target], ScanOptions::default(), move || at);
        while let Some(observation) = scan.next().await {
            let report = notafter::check::examine(observation, &options, at);
            println!("{}", report.observation.outcome);
        }
    });
}
