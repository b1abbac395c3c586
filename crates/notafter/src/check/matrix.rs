//! Every address and type of key of a target, judged.

use notafter_core::time::Timestamp;

use super::{CheckOptions, CheckReport, examine};
use crate::fetch::{Divergence, EndpointMatrix, KeyType};

/// What every address of a target showed, and what is to be said of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MatrixReport {
    /// The cells, as those of the [`EndpointMatrix`].
    pub cells: Vec<MatrixCellReport>,
    /// Where they disagree.
    pub divergences: Vec<Divergence>,
}

/// What one cell showed, and what is to be said of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MatrixCellReport {
    /// The only type of key asked for, if the server had no choice.
    pub key_type: Option<KeyType>,
    /// Whether it was asked without a name, though it has one.
    pub without_server_name: bool,
    /// What is to be said of what was seen.
    pub report: CheckReport,
}

/// Judges each observation of a matrix at `at`, any instant.
pub fn examine_matrix(
    matrix: EndpointMatrix,
    options: &CheckOptions,
    at: Timestamp,
) -> MatrixReport {
    let cells = matrix.cells.into_iter().map(|cell| MatrixCellReport {
        key_type: cell.key_type,
        without_server_name: cell.without_server_name,
        report: examine(cell.observation, options, at),
    });
    MatrixReport {
        cells: cells.collect(),
        divergences: matrix.divergences,
    }
}
