//! What was observed, stored as JSON and read again: nothing is lost, and it says the same as the report that it was
//! made of.

#[path = "observations/kept.rs"]
mod kept;
// Other systems have one address on loopback.
#[cfg(target_os = "linux")]
#[path = "observations/matrices.rs"]
mod matrices;
#[path = "observations/round_trips.rs"]
mod round_trips;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use notafter::certificate::Certificate;
use notafter::chain::Profile;
use notafter::check::{CheckOptions, CheckReport, examine, validator};
use notafter::crypto::facts_verifier;
use notafter::fetch::{Attempt, Observation, Outcome};
use notafter::target::Target;
use notafter::trust::{PurposeSet, TrustStore};
use notafter_records::{CheckRecord, check_record};
use notafter_tests::pki::{Issued, Pki, instant};

const NAME: &str = "www.example.com";

/// Within the validity of the test PKI.
const PRESENT: &str = "2026-06-01T12:00:00Z";

fn address() -> IpAddr {
    Ipv4Addr::LOCALHOST.into()
}

/// Options that trust the root of this PKI.
fn trusting(pki: &Pki) -> CheckOptions {
    let root = Certificate::from_der(pki.root.der()).expect("a root");
    let trust = Arc::new(TrustStore::from_certificates([root], PurposeSet::ALL));
    CheckOptions::new(validator(trust).with_profile(Profile::Rfc5280))
}

/// A server that shows the leaf and its intermediate.
fn shown(pki: &Pki, leaf: &Issued) -> Observation {
    let target = Target::parse(NAME).expect("a target");
    let mut seen = Observation::new(&target, Outcome::Certificate, instant(PRESENT));
    seen.server_name = Some(NAME.to_owned());
    seen.address = Some(address());
    seen.attempts = vec![Attempt::new(address(), Outcome::Certificate)];
    seen.chain = vec![
        leaf.der.clone().into(),
        pki.intermediate.der().to_vec().into(),
    ];
    seen
}

/// A server that shows nothing.
fn refused() -> Observation {
    let target = Target::parse(NAME).expect("a target");
    let mut seen = Observation::new(&target, Outcome::Refused, instant(PRESENT));
    seen.attempts = vec![Attempt::new(address(), Outcome::Refused)];
    seen
}

/// It judged when it was seen.
fn judged(seen: Observation, options: &CheckOptions) -> CheckReport {
    let at = seen.observed_at;
    examine(seen, options, at)
}

fn record(report: &CheckReport) -> CheckRecord {
    check_record(report, facts_verifier())
}
