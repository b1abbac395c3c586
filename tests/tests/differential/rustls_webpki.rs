//! Against rustls-webpki.

use notafter_forge::differential::rustls_webpki::{RULES, judge};

use crate::tally::{Run, compare};

/// Chains of the usual run.
const CHAINS: usize = 100_000;

#[test]
fn disagreements_with_webpki_are_explained() {
    compare("rustls-webpki", &Run::new(CHAINS), &RULES, &judge);
}
