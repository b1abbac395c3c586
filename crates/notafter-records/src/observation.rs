//! What a server showed, before anything is said of it.

use serde::{Deserialize, Serialize};

use crate::{ConnectionRecord, DivergenceRecord, Instant, Octets};

/// What a server showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Observation")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Observation")
)]
pub struct ObservationRecord {
    /// What was asked for, in its canonical text.
    pub target: String,
    /// When it was asked.
    pub observed_at: Instant,
    /// The connection.
    #[serde(flatten)]
    pub connection: ConnectionRecord,
    /// DER of each certificate, as served.
    #[serde(default)]
    pub chain: Vec<Octets>,
}

/// Everything that a target showed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ObservationMatrix")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "ObservationMatrix")
)]
pub struct ObservationMatrixRecord {
    /// What was asked for, in its canonical text.
    pub target: String,
    /// Each question and its answer.
    #[serde(default)]
    pub cells: Vec<ObservationCellRecord>,
    /// In what the answers differ.
    #[serde(default)]
    pub divergences: Vec<DivergenceRecord>,
}

/// One question to a target, and its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ObservationCell")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "ObservationCell")
)]
pub struct ObservationCellRecord {
    /// The only type of key that was wanted: `rsa` or `ecdsa`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::KeyType>"))]
    pub key_type: Option<String>,
    /// Whether it was asked without its name.
    pub without_server_name: bool,
    /// The answer.
    pub observation: ObservationRecord,
}
