//! Snapshots: what is kept of one look at one place, to be stored and read again.

use notafter::expiry::{
    CertificateSummary, EffectiveExpiry, LimitedBy, Location, RenewalMode, Snapshot,
};
use serde::{Deserialize, Serialize};

use crate::expiry::limit_record;
use crate::record_error::of_code;
use crate::{Instant, RecordError};

/// How one place stood when it was looked at. It can be read again: fields that are missing are as if
/// nothing was known, and fields that are not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Snapshot")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Snapshot"))]
#[non_exhaustive]
pub struct SnapshotRecord {
    /// Where.
    #[serde(flatten)]
    pub location: LocationRecord,
    /// When.
    pub observed_at: Instant,
    /// How far it came: `certificate`, or why there is none.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::SnapshotOutcome"))]
    pub outcome: String,
    /// The certificate, where there was one that could be read.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub certificate: Option<CertificateSummaryRecord>,
    /// Who renews it: `automated`, `manual` or `unknown`.
    #[serde(default = "unknown")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RenewalMode"))]
    #[cfg_attr(feature = "uniffi", uniffi(default = "unknown"))]
    pub renewal_mode: String,
}

/// A place where a certificate is served or kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Location")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Location"))]
#[non_exhaustive]
pub struct LocationRecord {
    /// The caller's own word for whom or what it belongs to.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub tag: Option<String>,
    /// What was asked: a server in its canonical text, a file by its name.
    pub target: String,
    /// The address, where each address of the target is a place of its own.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Address>"))]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub address: Option<String>,
    /// The only type of key asked for, `rsa` or `ecdsa`, where each is looked at by itself.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::KeyType>"))]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key_type: Option<String>,
}

/// A certificate as far as tracking goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CertificateSummary")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "CertificateSummary")
)]
#[non_exhaustive]
pub struct CertificateSummaryRecord {
    /// SHA-256 of its DER, in hex.
    pub fingerprint_sha256: String,
    /// SHA-256 of its subject public key info, in hex.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub spki_sha256: String,
    /// The kind of key and its size: `RSA 2048`, `EC P-256`.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: String,
    /// Its subject, as RFC 4514 text.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subject: String,
    /// Its issuer, as RFC 4514 text.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub issuer: String,
    /// The organisation of its issuer.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub issuer_organization: Option<String>,
    /// The common name of its issuer.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub issuer_common_name: Option<String>,
    /// SHA-256 of the trusted root that its path ends in, in hex.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub root_fingerprint_sha256: Option<String>,
    /// The serial number in hex.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub serial_number: String,
    /// The names it is for, in lower case, sorted, each once.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub names: Vec<String>,
    /// The first valid instant.
    pub not_before: Instant,
    /// The last valid instant, inclusive.
    pub not_after: Instant,
    /// When its last path ends, if that was asked for.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub effective_expiry: Option<EndRecord>,
    /// Whether a validation found it in order apart from its dates.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub trusted: Option<bool>,
    /// Why it is not trusted: the codes of the findings.
    #[serde(default)]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "Vec<crate::schema::TrustErrorCode>")
    )]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub trust_errors: Vec<String>,
    /// Whether it is known to be revoked.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub revoked: bool,
}

/// When the last path of a certificate ends, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "End")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "End"))]
#[non_exhaustive]
pub struct EndRecord {
    /// The last valid instant.
    pub not_after: Instant,
    /// What ends there: `leaf`, `intermediate`, `root` or `root-removal`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::LimitedBy"))]
    pub limited_by: String,
    /// SHA-256 of the certificate that limits it, in hex, where it is not the leaf.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fingerprint_sha256: Option<String>,
    /// That one's subject, as RFC 4514 text.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub subject: Option<String>,
    /// Whether a limit ended the search, so that the true end may be later.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub is_at_least: bool,
}

pub(crate) fn unknown() -> String {
    RenewalMode::Unknown.as_str().to_owned()
}

/// The snapshot as a record.
pub fn snapshot_record(snapshot: &Snapshot) -> SnapshotRecord {
    SnapshotRecord {
        location: location_record(&snapshot.location),
        observed_at: snapshot.observed_at.into(),
        outcome: snapshot.outcome.clone(),
        certificate: snapshot
            .certificate
            .as_ref()
            .map(certificate_summary_record),
        renewal_mode: snapshot.renewal_mode.as_str().to_owned(),
    }
}

/// The place as a record.
pub fn location_record(location: &Location) -> LocationRecord {
    LocationRecord {
        tag: location.tag.clone(),
        target: location.target.clone(),
        address: location.address.clone(),
        key_type: location.key_type.clone(),
    }
}

impl From<LocationRecord> for Location {
    fn from(record: LocationRecord) -> Self {
        Self::new(record.target)
            .with_tag(record.tag)
            .with_address(record.address)
            .with_key_type(record.key_type)
    }
}

/// The certificate as a record.
pub fn certificate_summary_record(certificate: &CertificateSummary) -> CertificateSummaryRecord {
    CertificateSummaryRecord {
        fingerprint_sha256: certificate.fingerprint_sha256.clone(),
        spki_sha256: certificate.spki_sha256.clone(),
        key: certificate.key.clone(),
        subject: certificate.subject.clone(),
        issuer: certificate.issuer.clone(),
        issuer_organization: certificate.issuer_organization.clone(),
        issuer_common_name: certificate.issuer_common_name.clone(),
        root_fingerprint_sha256: certificate.root_fingerprint_sha256.clone(),
        serial_number: certificate.serial_number.clone(),
        names: certificate.names.clone(),
        not_before: certificate.not_before.into(),
        not_after: certificate.not_after.into(),
        effective_expiry: certificate.effective_expiry.as_ref().map(end_record),
        trusted: certificate.trusted,
        trust_errors: certificate.trust_errors.clone(),
        revoked: certificate.revoked,
    }
}

fn end_record(expiry: &EffectiveExpiry) -> EndRecord {
    let limit = limit_record(&expiry.limited_by);
    let (fingerprint_sha256, subject) = limit.map(|it| (it.fingerprint_sha256, it.subject)).unzip();
    EndRecord {
        not_after: expiry.not_after.into(),
        limited_by: expiry.limited_by.as_str().to_owned(),
        fingerprint_sha256,
        subject,
        is_at_least: expiry.is_at_least,
    }
}

impl TryFrom<SnapshotRecord> for Snapshot {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownCode`](crate::RecordErrorCode::UnknownCode) where `renewal_mode` or `limited_by` is none that is known.
    fn try_from(record: SnapshotRecord) -> Result<Self, RecordError> {
        let location = record.location.into();
        let observed_at = record.observed_at.0;
        let mut snapshot = Self::without_certificate(location, observed_at, record.outcome);
        snapshot.certificate = record.certificate.map(TryInto::try_into).transpose()?;
        Ok(snapshot.with_renewal_mode(renewal_mode(&record.renewal_mode)?))
    }
}

/// In order, each once.
fn sort(texts: &mut Vec<String>) {
    texts.sort_unstable();
    texts.dedup();
}

/// The mode of this spelling.
pub(crate) fn renewal_mode(code: &str) -> Result<RenewalMode, RecordError> {
    of_code(RenewalMode::ALL, RenewalMode::as_str, "renewal_mode", code)
}

impl CertificateSummaryRecord {
    /// Brings what is compared into the form of a summary, whatever wrote the record.
    pub(crate) fn bring_in_form(&mut self) {
        let root = self.root_fingerprint_sha256.iter_mut();
        let digests = [&mut self.fingerprint_sha256, &mut self.spki_sha256];
        for hex in digests.into_iter().chain(root) {
            hex.make_ascii_lowercase();
        }
        for name in &mut self.names {
            *name = name.to_lowercase();
        }
        sort(&mut self.names);
        sort(&mut self.trust_errors);
    }
}

impl TryFrom<CertificateSummaryRecord> for CertificateSummary {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownCode`](crate::RecordErrorCode::UnknownCode) where `limited_by` is none that is known.
    fn try_from(record: CertificateSummaryRecord) -> Result<Self, RecordError> {
        let mut record = record;
        record.bring_in_form();
        let CertificateSummaryRecord {
            fingerprint_sha256,
            spki_sha256,
            key,
            subject,
            issuer,
            issuer_organization,
            issuer_common_name,
            root_fingerprint_sha256,
            serial_number,
            names,
            not_before,
            not_after,
            effective_expiry,
            trusted,
            trust_errors,
            revoked,
        } = record;
        let mut summary = Self::new(fingerprint_sha256, not_before.0, not_after.0);
        summary.spki_sha256 = spki_sha256;
        summary.key = key;
        summary.subject = subject;
        summary.issuer = issuer;
        summary.issuer_organization = issuer_organization;
        summary.issuer_common_name = issuer_common_name;
        summary.root_fingerprint_sha256 = root_fingerprint_sha256;
        summary.serial_number = serial_number;
        summary.names = names;
        summary.effective_expiry = effective_expiry.map(TryInto::try_into).transpose()?;
        summary.trusted = trusted;
        summary.trust_errors = trust_errors;
        summary.revoked = revoked;
        Ok(summary)
    }
}

impl TryFrom<EndRecord> for EffectiveExpiry {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownCode`](crate::RecordErrorCode::UnknownCode) where `limited_by` is none that is known.
    fn try_from(record: EndRecord) -> Result<Self, RecordError> {
        let fingerprint_sha256 = record.fingerprint_sha256.unwrap_or_default();
        let subject = record.subject.unwrap_or_default();
        let limited_by = match record.limited_by.as_str() {
            "leaf" => LimitedBy::Leaf,
            "intermediate" => LimitedBy::Intermediate {
                fingerprint_sha256,
                subject,
            },
            "root" => LimitedBy::Root {
                fingerprint_sha256,
                subject,
            },
            "root-removal" => LimitedBy::RootRemoval {
                fingerprint_sha256,
                subject,
            },
            other => {
                let allowed = LimitedBy::CODES.iter().copied();
                return Err(RecordError::unknown_code("limited_by", other, allowed));
            }
        };
        let mut expiry = Self::new(record.not_after.0, limited_by);
        expiry.is_at_least = record.is_at_least;
        Ok(expiry)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::RecordErrorCode;
    use serde_json::json;

    fn whole() -> Snapshot {
        let mut certificate = CertificateSummary::new(
            "ab".repeat(32),
            "2026-01-01".parse().unwrap(),
            "2026-12-31T23:59:59Z".parse().unwrap(),
        );
        certificate.spki_sha256 = "cd".repeat(32);
        certificate.key = "EC P-256".to_owned();
        certificate.subject = "CN=www.example.com".to_owned();
        certificate.issuer = "CN=CA,O=Example".to_owned();
        certificate.issuer_organization = Some("Example".to_owned());
        certificate.issuer_common_name = Some("CA".to_owned());
        certificate.root_fingerprint_sha256 = Some("ef".repeat(32));
        certificate.serial_number = "1001".to_owned();
        certificate.names = vec!["www.example.com".to_owned()];
        let mut end = EffectiveExpiry::new(
            "2026-11-30T23:59:59Z".parse().unwrap(),
            LimitedBy::Intermediate {
                fingerprint_sha256: "12".repeat(32),
                subject: "CN=CA,O=Example".to_owned(),
            },
        );
        end.is_at_least = true;
        certificate.effective_expiry = Some(end);
        certificate.trusted = Some(false);
        certificate.trust_errors = vec!["name-mismatch".to_owned()];
        certificate.revoked = true;
        let location = Location::new("www.example.com:443")
            .with_tag(Some("customer 7".to_owned()))
            .with_address(Some("192.0.2.1".to_owned()))
            .with_key_type(Some("rsa".to_owned()));
        let at = "2026-11-22T09:30:00Z".parse().unwrap();
        Snapshot::with_certificate(location, at, certificate)
            .with_renewal_mode(RenewalMode::Automated)
    }

    #[test]
    fn everything_comes_back() {
        let snapshot = whole();
        let json = serde_json::to_string(&snapshot_record(&snapshot)).unwrap();
        let record: SnapshotRecord = serde_json::from_str(&json).unwrap();
        assert_eq!(Snapshot::try_from(record), Ok(snapshot));
    }

    #[test]
    fn the_least_that_is_a_snapshot() {
        let record: SnapshotRecord = serde_json::from_value(json!({
            "target": "www.example.com:443",
            "observed_at": "2026-11-22T09:30:00Z",
            "outcome": "refused",
            "from_a_later_version": 7,
        }))
        .unwrap();
        let at = "2026-11-22T09:30:00Z".parse().unwrap();
        let location = Location::new("www.example.com:443");
        assert_eq!(
            Snapshot::try_from(record),
            Ok(Snapshot::without_certificate(location, at, "refused"))
        );
    }

    #[test]
    fn codes_that_are_none_are_refused() {
        let mut record = snapshot_record(&whole());
        record.renewal_mode = "by-magic".to_owned();
        let error = Snapshot::try_from(record).unwrap_err();
        assert_eq!(error.code, RecordErrorCode::UnknownCode);
        assert_eq!(
            (error.field.as_str(), error.value.as_str()),
            ("renewal_mode", "by-magic")
        );
        let mut record = snapshot_record(&whole());
        record
            .certificate
            .as_mut()
            .unwrap()
            .effective_expiry
            .as_mut()
            .unwrap()
            .limited_by = "moon".to_owned();
        let error = Snapshot::try_from(record).unwrap_err();
        assert_eq!(error.field, "limited_by");
    }
}
