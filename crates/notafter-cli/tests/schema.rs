//! What the command keeps is what `docs/schema/` says.

mod common;

use common::{AT, Authority, Place};
use notafter_tests::json_schema::Schemas;
use serde_json::Value;

#[test]
fn a_state_as_described() {
    let leaf = Authority::new("Root").issue("a.example");
    let place = Place::new();
    place.file("a.pem", &leaf.pem);
    let run = place.run(&["check", "--state", "state.json", "--at", AT, "a.pem"]);
    assert!(run.stderr.is_empty(), "{}", run.stderr);
    let text = std::fs::read(place.path("state.json")).unwrap();
    let state: Value = serde_json::from_slice(&text).unwrap();
    assert_eq!(state["state"]["targets"].as_array().unwrap().len(), 1);
    let problems = Schemas::read().problems("state", &state);
    assert!(problems.is_empty(), "{problems:#?}");
}
