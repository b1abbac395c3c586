//! Everything that one target shows, and where it disagrees with itself.

use notafter::check::{MatrixCellReport, MatrixReport};
use notafter::fetch::Divergence;
use notafter::signature::SignatureVerifier;
use notafter::target::Target;
use serde::{Deserialize, Serialize};

use crate::{CheckRecord, Facts, check_record, facts};

/// A target with everything that each of its addresses shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Matrix")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Matrix"))]
#[non_exhaustive]
pub struct MatrixRecord {
    /// The caller's own word for whom or what it belongs to.
    pub tag: Option<String>,
    /// What was given for it, as far as it may be repeated: an argument, or a line of a list.
    pub input: Option<String>,
    /// What was asked for, in its canonical text.
    pub target: String,
    /// What was seen: in the order of the addresses, of each address first what it shows of itself.
    #[serde(default)]
    pub cells: Vec<MatrixCellRecord>,
    /// Where the cells disagree.
    #[serde(default)]
    pub divergences: Vec<DivergenceRecord>,
}

impl MatrixRecord {
    /// A target and what was seen of it.
    pub fn new(
        target: &str,
        cells: Vec<MatrixCellRecord>,
        divergences: Vec<DivergenceRecord>,
    ) -> Self {
        Self {
            tag: None,
            input: None,
            target: target.to_owned(),
            cells,
            divergences,
        }
    }
}

/// One observation of a matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "MatrixCell")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "MatrixCell")
)]
#[non_exhaustive]
pub struct MatrixCellRecord {
    /// The only type of key asked for, `rsa` or `ecdsa`; `None` where the server had the choice. A server
    /// without such a key refuses: that is no fault of it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::KeyType>"))]
    pub key_type: Option<String>,
    /// Whether it was asked without a name, though it has one.
    #[serde(default)]
    pub without_server_name: bool,
    /// What was seen, and what is to be said of it.
    #[serde(flatten)]
    pub check: CheckRecord,
}

impl MatrixCellRecord {
    /// What was seen by a question for a key of this type only, or without a name.
    pub const fn new(
        key_type: Option<String>,
        without_server_name: bool,
        check: CheckRecord,
    ) -> Self {
        Self {
            key_type,
            without_server_name,
            check,
        }
    }
}

/// One disagreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Divergence")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Divergence")
)]
#[non_exhaustive]
pub struct DivergenceRecord {
    /// In what, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DivergenceCode"))]
    pub code: String,
    /// `error`, `warning` or `info`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Severity"))]
    pub severity: String,
    /// The same as a sentence.
    pub message: String,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
}

/// A matrix as a record.
pub fn matrix_record(
    target: &Target,
    report: &MatrixReport,
    verifier: &dyn SignatureVerifier,
) -> MatrixRecord {
    let cell = |cell: &MatrixCellReport| MatrixCellRecord {
        key_type: cell.key_type.map(|it| it.as_str().to_owned()),
        without_server_name: cell.without_server_name,
        check: check_record(&cell.report, verifier),
    };
    MatrixRecord {
        tag: None,
        input: None,
        target: target.to_string(),
        cells: report.cells.iter().map(cell).collect(),
        divergences: report.divergences.iter().map(divergence_record).collect(),
    }
}

/// A disagreement as a record.
pub(crate) fn divergence_record(divergence: &Divergence) -> DivergenceRecord {
    DivergenceRecord {
        code: divergence.code.as_str().to_owned(),
        severity: divergence.severity.as_str().to_owned(),
        message: divergence.message.clone(),
        facts: facts(&divergence.facts),
    }
}
