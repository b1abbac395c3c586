//! Chains that were put in order.

use notafter::certificate::Certificate;
use notafter::chain::NormalisedChain;
use notafter::hex;
use notafter::read::to_pem;
use serde::{Deserialize, Serialize};

use crate::{FindingRecord, finding_record};

/// A chain put in order, with what was wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Normalised")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Normalised")
)]
#[non_exhaustive]
pub struct NormalisedRecord {
    /// `unchanged`, `corrected`, or `incomplete` where something is missing, was refused, or was not
    /// looked at.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::NormaliseOutcome"))]
    pub outcome: String,
    /// Whether the first certificate is a leaf: not, where only certificates of CAs were given.
    #[serde(default)]
    pub has_leaf: bool,
    /// The certificates as PEM, leaf first, the root left out; alternatives stand last.
    #[serde(default)]
    pub certificates: Vec<String>,
    /// How many of the certificates stand before the alternatives.
    pub chain_length: u64,
    /// What became of each certificate, in the order in which they were given.
    #[serde(default)]
    pub inputs: Vec<NormalisedInputRecord>,
    /// What was wrong; `certificate_index` is the place in `inputs`.
    #[serde(default)]
    pub findings: Vec<FindingRecord>,
}

/// What became of a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "NormalisedInput")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "NormalisedInput")
)]
#[non_exhaustive]
pub struct NormalisedInputRecord {
    /// Where it came from, in the caller's words: `bundle.pem#2`.
    pub source: Option<String>,
    /// Its subject, as RFC 4514 text.
    pub subject: String,
    /// Its SHA-256, in hex.
    pub fingerprint_sha256: String,
    /// `kept`, `root-left-out`, `duplicate`, `other-leaf`, `unrelated`, `root-refused`, `leaf-refused` or
    /// `not-looked-at`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Fate"))]
    pub fate: String,
    /// Its place in `certificates`, from 0; for a duplicate that of its equal. `None` where it is not there.
    pub place: Option<u64>,
}

/// The chain as a record; `given` are the certificates that it was made of, and the source of each
/// is in the caller's words.
pub fn normalised_record(
    chain: &NormalisedChain,
    given: &[Certificate],
    sources: &[String],
) -> NormalisedRecord {
    let sources = sources.iter().map(Some).chain(std::iter::repeat(None));
    let inputs = given.iter().zip(&chain.fates).zip(sources);
    NormalisedRecord {
        outcome: chain.outcome().as_str().to_owned(),
        has_leaf: chain.leaf.is_some(),
        certificates: chain
            .certificates
            .iter()
            .map(|certificate| to_pem("CERTIFICATE", certificate.as_der()))
            .collect(),
        chain_length: chain.chain_length as u64,
        inputs: inputs
            .map(|((certificate, fate), source)| NormalisedInputRecord {
                source: source.cloned(),
                subject: certificate.subject().to_string(),
                fingerprint_sha256: hex::encode(certificate.fingerprint_sha256()),
                fate: fate.fate.as_str().to_owned(),
                place: fate.place.map(|place| place as u64),
            })
            .collect(),
        findings: chain.findings.iter().map(finding_record).collect(),
    }
}
