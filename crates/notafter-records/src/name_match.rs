//! Whether a certificate is for a name.

use notafter::name_match::{NameMatch, ReferenceName};
use serde::{Deserialize, Serialize};

use crate::{FactRecord, Facts};

/// Whether a certificate is for a name (RFC 9525).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "NameMatch")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "NameMatch"))]
#[non_exhaustive]
pub struct NameMatchRecord {
    /// Whether it is.
    pub matches: bool,
    /// The name as it was understood: in lower case, A-labels, no final dot.
    pub name: String,
    /// Why it is not, by its stable code: the reason that is nearest to a match.
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Option<crate::schema::MismatchReason>")
    )]
    pub code: Option<String>,
    /// The same as a sentence.
    pub message: Option<String>,
    /// The particulars: `type` of the name (`dns`, `ip`, `email`); where it matches, the `entry` of the certificate
    /// and its `index` among the subject alternative names, else the names that are `presented`.
    #[serde(default)]
    pub facts: Facts,
}

/// What came of comparing a certificate with this name, as a record.
pub fn name_match_record(found: &NameMatch, reference: &ReferenceName) -> NameMatchRecord {
    let mut facts = Facts::default();
    let mut fact = |name: &str, value| facts.0.insert(name.to_owned(), value);
    fact("type", FactRecord::Text(reference.kind().to_owned()));
    let reason = match found {
        NameMatch::Matched { index, entry, .. } => {
            // There are at most `MAX_NAMES` of them.
            let index = i64::try_from(*index).unwrap_or(i64::MAX);
            fact("index", FactRecord::Integer(index));
            fact("entry", FactRecord::Text(entry.clone()));
            None
        }
        NameMatch::NotMatched {
            reason, presented, ..
        } => {
            fact("presented", FactRecord::List(presented.clone()));
            Some(*reason)
        }
        // An answer that is newer than this record.
        _ => None,
    };
    NameMatchRecord {
        matches: found.is_match(),
        name: reference.to_string(),
        code: reason.map(|it| it.as_str().to_owned()),
        message: reason.map(|it| it.sentence().to_owned()),
        facts,
    }
}
