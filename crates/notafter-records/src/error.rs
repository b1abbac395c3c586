//! Inputs that could not be read, as records.

use notafter::read::Skipped;
use notafter::target::TargetError;
use serde::{Deserialize, Serialize};

use crate::{Facts, facts};

/// Something in an input that gave no item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Skipped")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Skipped"))]
#[non_exhaustive]
pub struct SkippedRecord {
    /// Always `skipped`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::KindSkipped"))]
    pub kind: String,
    /// Where it came from, in the caller's words.
    pub source: Option<String>,
    /// Where in the input: `line 12`, `byte 0`.
    pub position: String,
    /// Why, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::SkipReason"))]
    pub code: String,
    /// Why, as a sentence.
    pub message: String,
    /// Whether nothing was lost by skipping it.
    #[serde(default)]
    pub harmless: bool,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
}

/// What was skipped, as a record.
pub fn skipped_record(skipped: &Skipped, source: Option<&str>) -> SkippedRecord {
    SkippedRecord {
        kind: "skipped".to_owned(),
        source: source.map(str::to_owned),
        position: skipped.source.to_string(),
        code: skipped.reason.as_str().to_owned(),
        message: skipped.to_string(),
        harmless: skipped.reason.is_harmless(),
        facts: facts(&skipped.facts),
    }
}

/// A text that is no target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "TargetError")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "TargetError")
)]
#[non_exhaustive]
pub struct TargetErrorRecord {
    /// What is wrong, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::TargetErrorCode"))]
    pub code: String,
    /// What is wrong and what to write instead, as a sentence.
    pub message: String,
    /// What was probably meant: a text that parses as a target.
    pub suggestion: Option<String>,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
}

/// The error as a record.
pub fn target_error_record(error: &TargetError) -> TargetErrorRecord {
    TargetErrorRecord {
        code: error.code.as_str().to_owned(),
        message: error.to_string(),
        suggestion: error.suggestion().map(str::to_owned),
        facts: facts(&error.facts()),
    }
}
