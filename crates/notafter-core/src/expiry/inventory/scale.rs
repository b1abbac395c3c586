//! A whole fleet: work that grew with the square of its size would take hours here.

use super::{
    Expected, RolloutState, Verdict, by_fingerprint, by_issuer, by_state, by_tag, expirations,
    reconcile, rollout,
};
use crate::expiry::{CertificateSummary, ExpiryPolicy, Location, Snapshot};
use crate::time::Timestamp;

const PLACES: u32 = 100_000;

fn at() -> Timestamp {
    "2026-11-22".parse().unwrap()
}

fn look(target: String, address: Option<String>, fingerprint: String) -> Snapshot {
    let certificate = CertificateSummary::new(fingerprint, "2026-11-01".parse().unwrap(), at());
    let location = Location::new(target).with_address(address);
    Snapshot::with_certificate(location, at(), certificate)
}

fn walk(fleet: &[Snapshot], certificates: usize) {
    let policy = ExpiryPolicy::default();
    let expected: Vec<Expected> = fleet
        .iter()
        .map(|it| Expected::new(it.location.clone()))
        .collect();
    assert_eq!(by_fingerprint(fleet).len(), certificates);
    assert_eq!(by_tag(fleet).len(), 1);
    assert_eq!(by_issuer(fleet).len(), 1);
    assert_eq!(by_state(fleet, &policy, at()).len(), 1);
    assert_eq!(expirations(fleet, &policy, at()).rows.len(), certificates);
    let answer = reconcile(&expected, fleet);
    assert_eq!(answer.count(Verdict::Fine), fleet.len());
    let whole = [Expected::new(Location::new("same:443"))];
    assert!(reconcile(&whole, fleet).places.len() >= fleet.len());
    assert_eq!(rollout("none", "0", fleet).state, RolloutState::Done);
}

#[test]
fn a_certificate_at_each_place() {
    let fleet: Vec<Snapshot> = (0..PLACES)
        .map(|it| look(format!("host-{it}:443"), None, it.to_string()))
        .collect();
    walk(&fleet, fleet.len());
}

#[test]
fn one_certificate_at_every_address_of_one_target() {
    let fleet: Vec<Snapshot> = (0..PLACES)
        .map(|it| look("same:443".to_owned(), Some(it.to_string()), "0".to_owned()))
        .collect();
    walk(&fleet, 1);
}
