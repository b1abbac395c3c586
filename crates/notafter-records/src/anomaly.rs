//! Anomalies of one certificate or revocation list.

use notafter::certificate::Anomaly;
use notafter::read::crl::CrlAnomaly;
use serde::{Deserialize, Serialize};

use crate::{Facts, facts};

/// One thing wrong with a certificate or revocation list by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Anomaly")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Anomaly"))]
#[non_exhaustive]
pub struct AnomalyRecord {
    /// What, by its stable code.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::AnomalyCode"))]
    pub code: String,
    /// Where and how much.
    #[serde(default)]
    pub facts: Facts,
}

/// The anomaly as a record.
pub fn anomaly_record(anomaly: &Anomaly) -> AnomalyRecord {
    AnomalyRecord {
        code: anomaly.code.as_str().to_owned(),
        facts: facts(&anomaly.facts),
    }
}

/// The anomaly of a revocation list as a record.
pub fn crl_anomaly_record(anomaly: &CrlAnomaly) -> AnomalyRecord {
    AnomalyRecord {
        code: anomaly.code.as_str().to_owned(),
        facts: facts(&anomaly.facts),
    }
}
