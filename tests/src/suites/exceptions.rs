//! Divergences that are meant: each with the standard's text, and each of which has to keep
//! diverging.

use serde::Deserialize;

const LIST: &str = include_str!("../../tests/conformance/exceptions.json");

/// A case in which the library and a suite differ, and the suite is wrong.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// The suite, as its figure is named.
    pub suite: String,
    /// The case.
    pub id: String,
    /// The document and section that decide, such as `RFC 5280 section 4.2.1.10`.
    pub standard: String,
    /// Its words.
    pub text: String,
    /// What follows from them for the case.
    pub reason: String,
}

impl Exception {
    /// The list in `tests/tests/conformance/exceptions.json`.
    pub fn all() -> Vec<Self> {
        serde_json::from_str(LIST).expect("exceptions.json is a list of exceptions")
    }
}
