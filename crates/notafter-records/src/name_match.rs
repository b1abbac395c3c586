//! Whether a certificate is for a name.

use serde::{Deserialize, Serialize};

use crate::Facts;

/// Whether a certificate is for a name (RFC 9525).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "NameMatch")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "NameMatch"))]
pub struct NameMatchRecord {
    /// Whether it is.
    pub matches: bool,
    /// The name as it was understood: in lower case, A-labels, no final dot.
    pub name: String,
    /// Why it is not, by its stable code.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<crate::schema::MismatchReason>")
    )]
    pub code: Option<String>,
    /// The same as a sentence.
    pub message: Option<String>,
    /// The particulars.
    #[serde(default)]
    pub facts: Facts,
}
