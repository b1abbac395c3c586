//! `notafter check --state`: a tracker for one person.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod common;

#[path = "state/file.rs"]
mod file;
#[path = "state/kill.rs"]
mod kill;
#[path = "state/offline.rs"]
mod offline;
#[path = "state/server.rs"]
mod server;
#[path = "state/tracking.rs"]
mod tracking;

use common::{Authority, Place, Run};
use serde_json::Value;

/// A place with a root, `root.pem`.
fn place() -> (Place, Authority) {
    let root = Authority::until("Root", 2037);
    let place = Place::new();
    place.file("root.pem", &root.pem);
    (place, root)
}

/// Checks at this instant, with these further arguments.
fn track(place: &Place, at: &str, arguments: &[&str]) -> Run {
    let fixed = [
        "check",
        "--state",
        "state.json",
        "--roots",
        "root.pem",
        "--at",
        at,
    ];
    place.run(&[&fixed[..], arguments].concat())
}

/// The lines of checks, and those of events.
fn lines(run: &Run) -> (Vec<Value>, Vec<Value>) {
    let (events, checks): (Vec<Value>, Vec<Value>) = run
        .json()
        .into_iter()
        .partition(|line| line.get("event").is_some());
    let events = events.into_iter().map(|line| line["event"].clone());
    (checks, events.collect())
}

/// Each event as `kind condition level target`.
fn told(run: &Run) -> Vec<String> {
    let (_, events) = lines(run);
    events
        .iter()
        .map(|event| {
            let text = |name: &str| event[name].as_str().unwrap_or("-").to_owned();
            let target = event["locations"][0]["target"].as_str().unwrap();
            format!(
                "{} {} {} {target}",
                text("kind"),
                text("condition"),
                text("level")
            )
        })
        .collect()
}

/// What is in the file.
fn state(place: &Place) -> Value {
    let octets = std::fs::read(place.path("state.json")).unwrap();
    serde_json::from_slice(&octets).unwrap()
}
