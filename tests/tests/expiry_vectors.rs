//! Runs every golden vector about expiry: each by the records that every language has.

use notafter_tests::vectors::{compare, files, folder, run_cases};
use serde_json::Value;

#[path = "expiry_vectors/assessment.rs"]
mod assessment;
#[path = "expiry_vectors/cadence.rs"]
mod cadence;
#[path = "expiry_vectors/events.rs"]
mod events;
#[path = "expiry_vectors/inventory.rs"]
mod inventory;
#[path = "expiry_vectors/policies.rs"]
mod policies;
#[path = "expiry_vectors/refresh.rs"]
mod refresh;
#[path = "expiry_vectors/rules.rs"]
mod rules;

/// Runs a file's cases; `found` makes of an input what its case expects.
fn run(file: &str, found: impl Fn(&Value) -> Value) {
    run_cases(file, |case, differences| {
        compare("", &case["expect"], &found(&case["input"]), differences);
    });
}

macro_rules! files {
    ($($test:ident: $file:literal, $found:expr;)*) => {
        $(
            #[test]
            fn $test() {
                run(concat!("expiry/", $file), $found);
            }
        )*

        /// A file that is not listed above would be tested by nobody.
        #[test]
        fn every_file_is_run() {
            assert_eq!(files(&folder().join("expiry")), [$($file),*]);
        }
    };
}

// In the order of their names.
files! {
    assessment: "assessment.json", assessment::found;
    cadence: "cadence.json", cadence::found;
    events: "events.json", events::found;
    inventory: "inventory.json", inventory::found;
    policies: "policies.json", policies::found;
    refresh: "refresh.json", refresh::found;
    rules: "rules.json", rules::found;
}
