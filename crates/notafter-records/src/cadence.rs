//! The rhythm of one target's renewals, and the history that it is learned from.

use notafter::expiry::{Cadence, ExpectedRenewal, PastCertificate, RenewalHistory};
use serde::{Deserialize, Serialize};

use crate::Instant;

/// A certificate that one target has shown, as far as its rhythm goes. It can be read again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PastCertificate")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PastCertificate")
)]
#[non_exhaustive]
pub struct PastCertificateRecord {
    /// Its first valid instant.
    pub not_before: Instant,
    /// Its last valid instant, inclusive.
    pub not_after: Instant,
    /// The first look that showed it, where one before that showed another.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub seen_at: Option<Instant>,
}

/// The rhythm of one target's renewals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Cadence")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Cadence"))]
#[non_exhaustive]
pub struct CadenceRecord {
    /// Renewals that it was learned from.
    pub renewals: u32,
    /// The share of its lifetime that a certificate has used up when the next one comes, in millionths: the median.
    pub used_ppm: u32,
    /// How far the renewals lie from that, in millionths of the lifetime: the median deviation.
    pub deviation_ppm: u32,
    /// Seconds from one certificate to the next: the median.
    pub period_seconds: i64,
}

/// When a certificate's renewal is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ExpectedRenewal")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "ExpectedRenewal")
)]
#[non_exhaustive]
pub struct ExpectedRenewalRecord {
    /// The earliest instant at which it would be no surprise.
    pub earliest: Instant,
    /// The most likely one.
    pub expected: Instant,
    /// The latest; past it, the rhythm has been missed.
    pub latest: Instant,
}

/// The certificate as a record.
pub fn past_certificate_record(certificate: &PastCertificate) -> PastCertificateRecord {
    PastCertificateRecord {
        not_before: certificate.not_before.into(),
        not_after: certificate.not_after.into(),
        seen_at: certificate.seen_at.map(Into::into),
    }
}

impl From<PastCertificateRecord> for PastCertificate {
    fn from(record: PastCertificateRecord) -> Self {
        Self::new(record.not_before.0, record.not_after.0)
            .with_seen_at(record.seen_at.map(|seen| seen.0))
    }
}

/// The history as records, oldest first.
pub fn renewal_history_records(history: &RenewalHistory) -> Vec<PastCertificateRecord> {
    let certificates = history.certificates().iter();
    certificates.map(past_certificate_record).collect()
}

/// The history of these records, in any order. However many they are, it keeps no more than it ever does.
pub fn renewal_history(records: impl IntoIterator<Item = PastCertificateRecord>) -> RenewalHistory {
    records.into_iter().map(PastCertificate::from).collect()
}

/// The rhythm as a record.
pub fn cadence_record(cadence: &Cadence) -> CadenceRecord {
    CadenceRecord {
        // At most 16.
        renewals: u32::try_from(cadence.renewals).unwrap_or(u32::MAX),
        used_ppm: cadence.used_ppm,
        deviation_ppm: cadence.deviation_ppm,
        period_seconds: cadence.period_seconds,
    }
}

/// The expectation as a record.
pub fn expected_renewal_record(renewal: &ExpectedRenewal) -> ExpectedRenewalRecord {
    ExpectedRenewalRecord {
        earliest: renewal.earliest.into(),
        expected: renewal.expected.into(),
        latest: renewal.latest.into(),
    }
}

/// A rhythm, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CadenceAnswer")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CadenceAnswer")
)]
#[non_exhaustive]
pub struct CadenceAnswerRecord {
    /// The rhythm; `None` where too little is known.
    pub cadence: Option<CadenceRecord>,
    /// When the present certificate is expected to be renewed.
    pub expected_renewal: Option<ExpectedRenewalRecord>,
    /// Whether it should have been by then: never where nothing is expected; `None` where no instant was given.
    pub is_overdue: Option<bool>,
}

/// What follows from a history, in any order, for the present certificate at an instant.
pub fn cadence_answer_record(
    history: impl IntoIterator<Item = PastCertificateRecord>,
    current: Option<PastCertificateRecord>,
    at: Option<Instant>,
) -> CadenceAnswerRecord {
    let cadence = Cadence::learn(renewal_history(history).certificates());
    let expected = cadence.zip(current).map(|(cadence, current)| {
        let current = PastCertificate::from(current);
        cadence.expected_renewal(&current)
    });
    CadenceAnswerRecord {
        cadence: cadence.as_ref().map(cadence_record),
        expected_renewal: expected.as_ref().map(expected_renewal_record),
        is_overdue: at.map(|at| expected.is_some_and(|it| it.is_overdue(at.0))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_history_there_and_back() {
        let json = json!([
            {"not_before": "2026-01-01T00:00:00Z", "not_after": "2026-03-31T23:59:59Z", "seen_at": null},
            {"not_before": "2026-03-02T00:00:00Z", "not_after": "2026-05-30T23:59:59Z", "seen_at": "2026-03-03T12:00:00Z"},
        ]);
        let records: Vec<PastCertificateRecord> = serde_json::from_value(json.clone()).unwrap();
        let history = renewal_history(records.into_iter().rev());
        let back = renewal_history_records(&history);
        assert_eq!(serde_json::to_value(back).unwrap(), json);

        let short =
            json!({"not_before": "2026-01-01T00:00:00Z", "not_after": "2026-03-31T23:59:59Z"});
        let short: PastCertificateRecord = serde_json::from_value(short).unwrap();
        assert_eq!(short.seen_at, None);
    }
}
