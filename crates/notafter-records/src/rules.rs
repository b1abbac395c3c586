//! Rules that change by date: the tables, what will hit a certificate, and how many renewals that makes.

mod shown;

use notafter::expiry::ExpiryPolicy;
use notafter::expiry::rules::{
    KeyDateBasis, PublicRoot, RenewalPlan, RootProgram, RuleKind, RuleRow, RuleSubject, SctProgram,
    UpcomingRule, ValidatedData, is_short_lived, root_age, validation_reuse,
};
use serde::{Deserialize, Serialize};

use crate::record_error::of_code;
use crate::{Facts, Instant, RecordError, facts};

pub use shown::{check_rule_subject, shown_certificate, snapshot_rule_subject};

/// One row of a table of dated rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RuleRow")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "RuleRow"))]
#[non_exhaustive]
pub struct RuleRowRecord {
    /// The table: `tls-lifetime`, `scts-chrome` ...
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RuleTable"))]
    pub table: String,
    /// The first instant that it is about; it holds until the next row's of the same table.
    pub from: Instant,
    /// What it says, in a few words.
    pub value: String,
    /// Where it stands: document and section.
    pub source: String,
}

/// A public root, and when its key was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PublicRoot")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PublicRoot")
)]
#[non_exhaustive]
pub struct PublicRootRecord {
    /// SHA-256 of its DER, in hex.
    pub fingerprint_sha256: String,
    /// SHA-256 of its subject public key info, in hex.
    pub spki_sha256: String,
    /// Its common name or, where it has none or shares it, its whole subject.
    pub name: String,
    /// When its key was made.
    pub key_created: Instant,
    /// How that is known: `stated`, or `not-before` where it is a guess.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::KeyDateBasis"))]
    pub key_date_basis: String,
    /// Where it is stated.
    #[serde(default)]
    pub key_date_source: Option<String>,
}

/// A rule that will hit a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "UpcomingRule")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "UpcomingRule")
)]
#[non_exhaustive]
pub struct UpcomingRuleRecord {
    /// What it does: `shorter-lifetime`, `root-leaves` ...
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RuleCode"))]
    pub code: String,
    /// When that is felt.
    pub at: Instant,
    /// With what numbers.
    #[serde(default)]
    pub facts: Facts,
    /// What that means, and what to do.
    pub sentence: String,
    /// Where the rule stands: document and section.
    pub source: String,
    /// Whether `at` is a guess.
    #[serde(default)]
    pub is_estimate: bool,
}

/// What the rules ask of a certificate. It can be read again: fields that are missing are as if nothing was known, and
/// fields that are not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RuleSubject")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RuleSubject")
)]
#[non_exhaustive]
pub struct RuleSubjectRecord {
    /// The first valid instant.
    pub not_before: Instant,
    /// The last valid instant, inclusive.
    pub not_after: Instant,
    /// Whose rules it is under: `tls-server`, `code-signing` or `other`.
    #[serde(default = "other")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RuleKind"))]
    #[cfg_attr(feature = "uniffi", uniffi(default = "other"))]
    pub kind: String,
    /// Its extended key usages, by their names in RFC 5280 or as dotted OIDs.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub extended_key_usages: Vec<String>,
    /// Whether it is signed over SHA-1.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub uses_sha1: bool,
    /// How many signed certificate timestamps are embedded in it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub sct_count: u64,
    /// SHA-256 of the root that its path ends in, or of that root's subject public key info, in hex.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub root_sha256: Option<String>,
    /// Whether a public CA issued it. Missing or `null`: whether that root is in the table of public roots.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_public: Option<bool>,
    /// When it will be renewed; missing or `null` where the policy decides.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub renewal_at: Option<Instant>,
}

/// The renewals of a fleet over some years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RenewalPlan")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RenewalPlan")
)]
#[non_exhaustive]
pub struct RenewalPlanRecord {
    /// The first instant that it covers.
    pub from: Instant,
    /// The first instant that it does not cover.
    pub until: Instant,
    /// Every year that it touches, in order.
    #[serde(default)]
    pub years: Vec<YearlyRenewalsRecord>,
    /// Every certificate, in the order given.
    #[serde(default)]
    pub certificates: Vec<CertificateRenewalsRecord>,
    /// All of them.
    pub total: u64,
}

/// How many renewals there are in a year (UTC).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "YearlyRenewals")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "YearlyRenewals")
)]
#[non_exhaustive]
pub struct YearlyRenewalsRecord {
    /// The year.
    pub year: u16,
    /// How many renewals of all certificates.
    pub renewals: u64,
}

/// How many renewals one certificate needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CertificateRenewals")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CertificateRenewals")
)]
#[non_exhaustive]
pub struct CertificateRenewalsRecord {
    /// When the first one is, if there is any.
    #[serde(default)]
    pub first_at: Option<Instant>,
    /// How many there are.
    pub renewals: u64,
}

fn other() -> String {
    RuleKind::Other.as_str().to_owned()
}

/// The row as a record.
pub fn rule_row_record(row: &RuleRow) -> RuleRowRecord {
    RuleRowRecord {
        table: row.table.as_str().to_owned(),
        from: row.from.into(),
        value: row.value.clone(),
        source: row.source.to_owned(),
    }
}

/// The root as a record.
pub fn public_root_record(root: &PublicRoot) -> PublicRootRecord {
    let (key_created, basis) = root.key_created();
    PublicRootRecord {
        fingerprint_sha256: root.fingerprint_sha256.to_owned(),
        spki_sha256: root.spki_sha256.to_owned(),
        name: root.name.to_owned(),
        key_created: key_created.into(),
        key_date_basis: basis.as_str().to_owned(),
        key_date_source: match basis {
            KeyDateBasis::Stated(source) => Some(source.to_owned()),
            _ => None,
        },
    }
}

/// The rule as a record.
pub fn upcoming_rule_record(rule: &UpcomingRule) -> UpcomingRuleRecord {
    UpcomingRuleRecord {
        code: rule.code.as_str().to_owned(),
        at: rule.at.into(),
        facts: facts(&rule.facts),
        sentence: rule.sentence.clone(),
        source: rule.source.to_owned(),
        is_estimate: rule.is_estimate,
    }
}

/// The certificate as a record.
pub fn rule_subject_record(subject: &RuleSubject) -> RuleSubjectRecord {
    RuleSubjectRecord {
        not_before: subject.not_before.into(),
        not_after: subject.not_after.into(),
        kind: subject.kind.as_str().to_owned(),
        extended_key_usages: subject.extended_key_usages.clone(),
        uses_sha1: subject.uses_sha1,
        sct_count: subject.sct_count,
        root_sha256: subject.root_sha256.clone(),
        is_public: Some(subject.is_public),
        renewal_at: subject.renewal_at.map(Into::into),
    }
}

impl TryFrom<RuleSubjectRecord> for RuleSubject {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownCode`](crate::RecordErrorCode::UnknownCode) where `kind` is none that is known.
    fn try_from(record: RuleSubjectRecord) -> Result<Self, RecordError> {
        let RuleSubjectRecord {
            not_before,
            not_after,
            kind,
            extended_key_usages,
            uses_sha1,
            sct_count,
            root_sha256,
            is_public,
            renewal_at,
        } = record;
        let kind = of_code(RuleKind::ALL, RuleKind::as_str, "kind", &kind)?;
        let mut subject = Self::new(not_before.0, not_after.0)
            .with_kind(kind)
            .with_extended_key_usages(extended_key_usages)
            .with_sha1(uses_sha1)
            .with_sct_count(sct_count);
        if let Some(root_sha256) = root_sha256 {
            subject = subject.with_root(root_sha256);
        }
        if let Some(is_public) = is_public {
            subject = subject.with_public(is_public);
        }
        if let Some(renewal_at) = renewal_at {
            subject = subject.with_renewal_at(renewal_at.0);
        }
        Ok(subject)
    }
}

/// The plan as a record.
pub fn renewal_plan_record(plan: &RenewalPlan) -> RenewalPlanRecord {
    RenewalPlanRecord {
        from: plan.from.into(),
        until: plan.until.into(),
        years: plan
            .years
            .iter()
            .map(|it| YearlyRenewalsRecord {
                year: it.year,
                renewals: it.renewals,
            })
            .collect(),
        certificates: plan
            .certificates
            .iter()
            .map(|it| CertificateRenewalsRecord {
                first_at: it.first_at.map(Into::into),
                renewals: it.renewals,
            })
            .collect(),
        total: plan.total,
    }
}

/// What the rules say of a certificate that has been issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RuleAnswers")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RuleAnswers")
)]
#[non_exhaustive]
pub struct RuleAnswersRecord {
    /// Whether it lasts longer than the rules of the day of its issue allow.
    pub is_issued_too_long: bool,
    /// Whether it is short-lived, by the rules of that day.
    pub is_short_lived: bool,
    /// How many embedded signed certificate timestamps Chrome misses.
    pub missing_scts_chrome: u64,
    /// How many Apple misses.
    pub missing_scts_apple: u64,
    /// When it is renewed: as stated, or as the default policy has it.
    pub renewal_at: Option<Instant>,
}

/// How long a CA may reuse what it has validated: days; `None` before the first rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "ValidationReuse")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "ValidationReuse")
)]
#[non_exhaustive]
pub struct ValidationReuseRecord {
    /// Of domain names and IP addresses.
    pub domains_and_addresses_days: Option<u32>,
    /// Of the subject's identity.
    pub identity_days: Option<u32>,
}

/// When a root leaves the root programs, by the age of its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RootLeaving")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RootLeaving")
)]
#[non_exhaustive]
pub struct RootLeavingRecord {
    /// Mozilla, for servers.
    pub mozilla: Option<Instant>,
    /// Mozilla, for mail.
    pub mozilla_email: Option<Instant>,
    /// Chrome.
    pub chrome: Option<Instant>,
}

/// What the rules say of an issued certificate, as a record.
pub fn rule_answers_record(subject: &RuleSubject) -> RuleAnswersRecord {
    RuleAnswersRecord {
        is_issued_too_long: subject.is_issued_too_long(),
        is_short_lived: is_short_lived(subject.not_before, subject.not_after),
        missing_scts_chrome: subject.missing_scts(SctProgram::Chrome),
        missing_scts_apple: subject.missing_scts(SctProgram::Apple),
        renewal_at: subject
            .renewal(&ExpiryPolicy::lifetime_relative())
            .map(Into::into),
    }
}

/// What holds for a certificate that is issued at this instant, as a record.
pub fn validation_reuse_record(issued: Instant) -> ValidationReuseRecord {
    let days = |data| validation_reuse(data, issued.0).map(|rule| rule.days.into());
    ValidationReuseRecord {
        domains_and_addresses_days: days(ValidatedData::DomainsAndAddresses),
        identity_days: days(ValidatedData::Identity),
    }
}

/// When a root with a key of this age leaves, as a record.
pub fn root_leaving_record(key_created: Instant) -> RootLeavingRecord {
    let leaves = |program| {
        let rule = root_age(program, key_created.0);
        rule.map(|rule| rule.leaves(key_created.0).into())
    };
    RootLeavingRecord {
        mozilla: leaves(RootProgram::Mozilla),
        mozilla_email: leaves(RootProgram::MozillaEmail),
        chrome: leaves(RootProgram::Chrome),
    }
}

#[cfg(test)]
mod tests;
