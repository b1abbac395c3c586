//! What a server showed, before anything is said of it.

use notafter::fetch::{EndpointMatrix, MatrixCell, Observation};
use notafter::target::Target;
use serde::{Deserialize, Serialize};

use crate::matrix::divergence_record;
use crate::{ConnectionRecord, DivergenceRecord, Instant, Octets, connection_record};

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
#[non_exhaustive]
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
#[non_exhaustive]
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
#[non_exhaustive]
pub struct ObservationCellRecord {
    /// The only type of key asked for, `rsa` or `ecdsa`; `None` where the server had the choice.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::KeyType>"))]
    pub key_type: Option<String>,
    /// Whether it was asked without a name, though it has one.
    #[serde(default)]
    pub without_server_name: bool,
    /// The answer.
    pub observation: ObservationRecord,
}

/// An observation as a record.
pub fn observation_record(observation: &Observation) -> ObservationRecord {
    let chain = observation.chain.iter();
    ObservationRecord {
        target: observation.target.to_string(),
        observed_at: observation.observed_at.into(),
        connection: connection_record(observation),
        chain: chain.map(|der| der.to_vec().into()).collect(),
    }
}

/// Everything that a target showed, as a record.
pub fn observation_matrix_record(
    target: &Target,
    matrix: &EndpointMatrix,
) -> ObservationMatrixRecord {
    let cell = |cell: &MatrixCell| ObservationCellRecord {
        key_type: cell.key_type.map(|it| it.as_str().to_owned()),
        without_server_name: cell.without_server_name,
        observation: observation_record(&cell.observation),
    };
    ObservationMatrixRecord {
        target: target.to_string(),
        cells: matrix.cells.iter().map(cell).collect(),
        divergences: matrix.divergences.iter().map(divergence_record).collect(),
    }
}
