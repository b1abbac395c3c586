//! Expiry assessments.

use notafter::chain::EffectiveExpiryReport;
use notafter::expiry::{ExpiryAssessment, LimitedBy};
use serde::{Deserialize, Serialize};

use crate::snapshot::unknown;
use crate::validation::fingerprints;
use crate::{FindingRecord, Instant, finding_record};

/// How a certificate stands at one instant, and when that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Expiry")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Expiry"))]
#[non_exhaustive]
pub struct ExpiryRecord {
    /// `not-yet-valid`, `valid`, `renewal-due`, `overdue`, `expired`, `revoked` or `unknown`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::State"))]
    pub state: String,
    /// `none`, `notice`, `warning` or `critical`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Level"))]
    pub level: String,
    /// The certificate's first valid instant.
    pub not_before: Instant,
    /// The certificate's own last valid instant.
    pub not_after: Instant,
    /// The last valid instant that counts.
    pub effective_not_after: Instant,
    /// Whether the true end may be later: a limit ended the search for the last path, or that is over.
    #[serde(default)]
    pub effective_is_at_least: bool,
    /// Whose last valid instant that is: `leaf`, `intermediate`, `root` or `root-removal`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LimitedBy"))]
    pub limited_by: String,
    /// The certificate that limits it, where it is not the leaf.
    pub limited_by_certificate: Option<LimitRecord>,
    /// Whole seconds from `at` to the first instant at which it is no longer valid; negative after it.
    pub remaining_seconds: i64,
    /// The same in days of 86,400 seconds, rounded down; for display.
    pub remaining_days: i64,
    /// Who renews it: `automated`, `manual` or `unknown`.
    #[serde(default = "unknown")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RenewalMode"))]
    pub renewal_mode: String,
    /// Whether a validation found it in order apart from its dates; nothing where nobody asked.
    pub trusted: Option<bool>,
    /// When renewal is due.
    pub renew_due: Instant,
    /// When it is overdue that nobody renewed it.
    pub overdue_at: Instant,
    /// The next instant at which state or level changes.
    pub next_transition_at: Option<Instant>,
    /// Seconds for which the certificate is valid.
    pub lifetime_seconds: i64,
    /// How far the time for renewal has run out, in thousandths.
    pub overdue_permille: i64,
    /// Each level and its first instant; an automated certificate has no notice.
    #[serde(default)]
    pub alert_at: Vec<AlertRecord>,
    /// The instant that was asked about.
    pub at: Instant,
}

/// A level and its first instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Alert")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Alert"))]
#[non_exhaustive]
pub struct AlertRecord {
    /// `notice`, `warning` or `critical`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Level"))]
    pub level: String,
    /// Its first instant.
    pub at: Instant,
}

/// The certificate above the leaf that ends first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Limit")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Limit"))]
#[non_exhaustive]
pub struct LimitRecord {
    /// SHA-256 of its DER, in hex.
    pub fingerprint_sha256: String,
    /// Its subject, as RFC 4514 text.
    pub subject: String,
}

/// When the last valid path of a certificate ends, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "EffectiveExpiry")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "EffectiveExpiry")
)]
#[non_exhaustive]
pub struct EffectiveExpiryRecord {
    /// The last valid instant.
    pub not_after: Instant,
    /// Whether a limit ended the search for the last path, so that the true end may be later.
    #[serde(default)]
    pub is_at_least: bool,
    /// What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LimitedBy"))]
    pub limited_by: String,
    /// The certificate that limits it, where it is not the leaf.
    pub limited_by_certificate: Option<LimitRecord>,
    /// The path that lasts until then, leaf first: each certificate's SHA-256, in hex.
    #[serde(default)]
    pub path: Vec<String>,
    /// Certificates that end earlier and are not needed; `certificate_index` is their place among the
    /// intermediates as given, from 1.
    #[serde(default)]
    pub unneeded: Vec<FindingRecord>,
}

/// The end of the last path as a record.
pub fn effective_expiry_record(report: &EffectiveExpiryReport) -> EffectiveExpiryRecord {
    let expiry = &report.expiry;
    EffectiveExpiryRecord {
        not_after: expiry.not_after.into(),
        is_at_least: expiry.is_at_least,
        limited_by: expiry.limited_by.as_str().to_owned(),
        limited_by_certificate: limit_record(&expiry.limited_by),
        path: fingerprints(&report.path),
        unneeded: report.unneeded.iter().map(finding_record).collect(),
    }
}

/// The certificate that limits it, where it is not the leaf.
pub(crate) fn limit_record(limited_by: &LimitedBy) -> Option<LimitRecord> {
    match limited_by {
        LimitedBy::Intermediate {
            fingerprint_sha256,
            subject,
        }
        | LimitedBy::Root {
            fingerprint_sha256,
            subject,
        }
        | LimitedBy::RootRemoval {
            fingerprint_sha256,
            subject,
        } => Some(LimitRecord {
            fingerprint_sha256: fingerprint_sha256.clone(),
            subject: subject.clone(),
        }),
        _ => None,
    }
}

/// The assessment as a record.
pub fn expiry_record(assessment: &ExpiryAssessment) -> ExpiryRecord {
    ExpiryRecord {
        state: assessment.state.as_str().to_owned(),
        level: assessment.level.as_str().to_owned(),
        not_before: assessment.not_before.into(),
        not_after: assessment.not_after.into(),
        effective_not_after: assessment.effective_not_after.into(),
        effective_is_at_least: assessment.effective_is_at_least,
        limited_by: assessment.limited_by.as_str().to_owned(),
        limited_by_certificate: limit_record(&assessment.limited_by),
        remaining_seconds: assessment.remaining_seconds,
        remaining_days: assessment.days_remaining(),
        renewal_mode: assessment.renewal_mode.as_str().to_owned(),
        trusted: assessment.trusted,
        renew_due: assessment.renew_due.into(),
        overdue_at: assessment.overdue_at.into(),
        next_transition_at: assessment.next_transition_at.map(Into::into),
        lifetime_seconds: assessment.lifetime_seconds,
        overdue_permille: assessment.overdue_permille,
        alert_at: assessment
            .alert_at
            .iter()
            .map(|alert| AlertRecord {
                level: alert.level.as_str().to_owned(),
                at: alert.at.into(),
            })
            .collect(),
        at: assessment.at.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter::expiry::{EffectiveExpiry, ExpiryPolicy, ExpirySubject, assess};

    #[test]
    fn limited_by_an_intermediate() {
        let subject = ExpirySubject::new(
            "2026-01-01".parse().unwrap(),
            "2026-12-31T23:59:59Z".parse().unwrap(),
        )
        .with_effective_expiry(EffectiveExpiry::new(
            "2026-11-30T23:59:59Z".parse().unwrap(),
            LimitedBy::Intermediate {
                fingerprint_sha256: "ab".to_owned(),
                subject: "CN=Issuing".to_owned(),
            },
        ));
        let at = "2026-11-30".parse().unwrap();
        let record = expiry_record(&assess(&subject, &ExpiryPolicy::default(), at));
        let json = serde_json::to_value(&record).unwrap();
        assert_eq!(json["limited_by"], "intermediate");
        assert_eq!(json["limited_by_certificate"]["subject"], "CN=Issuing");
        assert_eq!(json["effective_not_after"], "2026-11-30T23:59:59Z");
        assert_eq!(json["not_after"], "2026-12-31T23:59:59Z");
        assert_eq!(json["remaining_seconds"], 86_400);
        assert_eq!(json["remaining_days"], 1);
        assert_eq!(json["level"], "critical");
        assert_eq!(json["next_transition_at"], "2026-12-01T00:00:00Z");
        assert_eq!(json["renewal_mode"], "unknown");
        assert_eq!(json["trusted"], serde_json::Value::Null);
        // 42 days and 21 days before the issuer's end.
        assert_eq!(json["renew_due"], "2026-10-20T00:00:00Z");
        assert_eq!(json["overdue_at"], "2026-11-10T00:00:00Z");
    }

    #[test]
    fn automated_and_not_trusted() {
        let subject = ExpirySubject::new(
            "2026-01-01".parse().unwrap(),
            "2026-12-31T23:59:59Z".parse().unwrap(),
        )
        .with_trusted(Some(false))
        .with_renewal_mode(notafter::expiry::RenewalMode::Automated);
        let at = "2026-11-20".parse().unwrap();
        let record = expiry_record(&assess(&subject, &ExpiryPolicy::default(), at));
        let json = serde_json::to_value(&record).unwrap();
        assert_eq!(json["state"], "renewal-due");
        assert_eq!(json["level"], "none");
        assert_eq!(json["renewal_mode"], "automated");
        assert_eq!(json["trusted"], false);
        assert_eq!(json["renew_due"], "2026-11-20T00:00:00Z");
        assert_eq!(json["overdue_at"], "2026-11-27T00:00:00Z");
        assert_eq!(json["alert_at"][0]["level"], "warning");
        assert_eq!(json["alert_at"][0]["at"], "2026-11-27T00:00:00Z");
    }
}
