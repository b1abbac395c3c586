//! Inventory: what a fleet's snapshots say together.

use notafter::expiry::inventory::{
    Drift, Expected, Expiration, Expirations, Failing, Horizon, Reconciled, Reconciliation,
    Rollout, RolloutPlace, Served, Verdict,
};
use notafter::expiry::{Level, Snapshot};
use serde::{Deserialize, Serialize};

use crate::{
    CertificateSummaryRecord, ExpiryRecord, Instant, LocationRecord, SnapshotRecord,
    certificate_summary_record, expiry_record, location_record, snapshot_record,
};

/// Places that have something in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Group")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Group"))]
#[non_exhaustive]
pub struct GroupRecord {
    /// What they have in common: a fingerprint, a tag, an issuer or a state; `None` where they have no tag.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub key: Option<String>,
    /// The places, in the order given.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub locations: Vec<LocationRecord>,
}

/// What ends when, the most urgent first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Expirations")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Expirations")
)]
#[non_exhaustive]
pub struct ExpirationsRecord {
    /// The instant that was asked about.
    pub at: Instant,
    /// How many rows there are of each horizon.
    pub horizons: HorizonCountsRecord,
    /// How many rows there are of each level.
    pub levels: LevelCountsRecord,
    /// One row for each tag and certificate.
    #[serde(default)]
    pub rows: Vec<ExpirationRecord>,
    /// The places whose newest look shows no certificate.
    #[serde(default)]
    pub without_certificate: Vec<FailingRecord>,
    /// How many looks there are besides the newest one at each place.
    pub superseded: u64,
}

/// One certificate with one tag, wherever it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Expiration")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Expiration")
)]
#[non_exhaustive]
pub struct ExpirationRecord {
    /// The caller's tag.
    #[serde(default)]
    pub tag: Option<String>,
    /// How far away its end is: `expired`, `within-30`, `within-60`, `within-90` or `later`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Horizon"))]
    pub horizon: String,
    /// How it stands.
    pub expiry: ExpiryRecord,
    /// The certificate.
    pub certificate: CertificateSummaryRecord,
    /// Where it is, in the order of places. Where the newest look failed, it is the last one that was seen.
    #[serde(default)]
    pub locations: Vec<LocationRecord>,
    /// Those of the places whose newest look failed.
    #[serde(default)]
    pub failing: Vec<FailingRecord>,
    /// The newest of all looks that showed it at these places.
    pub last_seen_at: Instant,
}

/// A place whose newest look shows no certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Failing")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Failing"))]
#[non_exhaustive]
pub struct FailingRecord {
    /// The newest look.
    #[serde(flatten)]
    pub snapshot: SnapshotRecord,
    /// The first look of all those since the last certificate.
    pub failing_since: Instant,
    /// When a certificate was last seen there.
    pub last_seen_at: Option<Instant>,
    /// SHA-256 of its DER, in hex.
    pub last_seen_fingerprint_sha256: Option<String>,
}

/// How many there are of each horizon: each excludes the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "HorizonCounts")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "HorizonCounts")
)]
#[non_exhaustive]
pub struct HorizonCountsRecord {
    /// No time is left.
    pub expired: u64,
    /// At most 30 days are left.
    pub within_30: u64,
    /// More than that, and at most 60.
    pub within_60: u64,
    /// More than that, and at most 90.
    pub within_90: u64,
    /// More than that.
    pub later: u64,
}

/// How many there are of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "LevelCounts")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "LevelCounts")
)]
#[non_exhaustive]
pub struct LevelCountsRecord {
    /// Nothing to do.
    pub none: u64,
    /// Renewal is due.
    pub notice: u64,
    /// Half of the time for renewal is gone.
    pub warning: u64,
    /// The end is near or past, or it is revoked.
    pub critical: u64,
}

/// What an inventory says of a place. It can be read: fields that are missing are not compared, and fields that are
/// not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Expected")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Expected"))]
#[non_exhaustive]
pub struct ExpectedRecord {
    /// Where.
    #[serde(flatten)]
    pub location: LocationRecord,
    /// SHA-256 of the certificate's DER, in hex.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fingerprint_sha256: Option<String>,
    /// All names it is for.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub names: Vec<String>,
    /// Its issuer: the RFC 4514 text, the organisation or the common name.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub issuer: Option<String>,
}

/// What is expected against what was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Reconciliation")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Reconciliation")
)]
#[non_exhaustive]
pub struct ReconciliationRecord {
    /// How many places are `missing`.
    pub missing: u64,
    /// How many are `unexpected`.
    pub unexpected: u64,
    /// How many have `drifted`.
    pub drifted: u64,
    /// How many are `fine`.
    pub fine: u64,
    /// The places, in their order.
    #[serde(default)]
    pub places: Vec<ReconciledRecord>,
    /// Places that show no certificate and of which none is expected.
    #[serde(default)]
    pub nothing_expected: Vec<SnapshotRecord>,
}

/// One place, with what was expected and what was seen there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Reconciled")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "Reconciled")
)]
#[non_exhaustive]
pub struct ReconciledRecord {
    /// Where.
    #[serde(flatten)]
    pub location: LocationRecord,
    /// `missing`, `unexpected`, `drifted` or `fine`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::PlaceVerdict"))]
    pub verdict: String,
    /// In what they differ, where it has drifted.
    #[serde(default)]
    pub drifts: Vec<DriftRecord>,
    /// What was expected.
    #[serde(default)]
    pub expected: Option<ExpectedRecord>,
    /// The newest look, where there was one.
    #[serde(default)]
    pub observed: Option<SnapshotRecord>,
    /// Of a missing certificate, the last look that showed one.
    pub last_seen: Option<SnapshotRecord>,
}

/// One thing in which a certificate is another one than expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Drift")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Drift"))]
#[non_exhaustive]
pub struct DriftRecord {
    /// In what: `fingerprint`, `names` or `issuer`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::DriftKind"))]
    pub kind: String,
    /// What was expected, as text.
    pub expected: String,
    /// What was seen, as text.
    pub observed: String,
}

/// How far one certificate has replaced another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Rollout")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Rollout"))]
#[non_exhaustive]
pub struct RolloutRecord {
    /// `done`, `stale`, `mixed` or `absent`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RolloutState"))]
    pub state: String,
    /// How many places serve the `old` certificate.
    pub old: u64,
    /// How many the `new` one.
    pub new: u64,
    /// How many an `other` one.
    pub other: u64,
    /// How many showed none.
    pub unreachable: u64,
    /// Every place that was looked at, in the order of places.
    #[serde(default)]
    pub places: Vec<RolloutPlaceRecord>,
}

/// One place of a rollout.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "RolloutPlace")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "RolloutPlace")
)]
#[non_exhaustive]
pub struct RolloutPlaceRecord {
    /// Where.
    #[serde(flatten)]
    pub location: LocationRecord,
    /// What it serves: `old`, `new`, `other` or `unreachable`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Served"))]
    pub served: String,
    /// Whether its target serves the old certificate at one place and the new one at another.
    #[serde(default)]
    pub mixed: bool,
    /// How far the newest look came: `certificate`, or why there is none.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::SnapshotOutcome"))]
    pub outcome: String,
    /// When that was.
    pub observed_at: Instant,
    /// Where it is unreachable: what it served last, `old`, `new` or `other`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::Served>"))]
    pub last_served: Option<String>,
    /// When it did.
    pub last_seen_at: Option<Instant>,
}

/// A group as a record.
pub fn group_record(key: Option<&str>, group: &[&Snapshot]) -> GroupRecord {
    GroupRecord {
        key: key.map(str::to_owned),
        locations: group
            .iter()
            .map(|it| location_record(&it.location))
            .collect(),
    }
}

/// The list as a record.
pub fn expirations_record(expirations: &Expirations) -> ExpirationsRecord {
    ExpirationsRecord {
        at: expirations.at.into(),
        horizons: horizon_counts(&expirations.rows),
        levels: level_counts(&expirations.rows),
        rows: expirations.rows.iter().map(expiration_record).collect(),
        without_certificate: failing_records(&expirations.without_certificate),
        superseded: expirations.superseded as u64,
    }
}

/// One row as a record.
pub fn expiration_record(row: &Expiration) -> ExpirationRecord {
    ExpirationRecord {
        tag: row.tag.map(str::to_owned),
        horizon: row.horizon.as_str().to_owned(),
        expiry: expiry_record(&row.assessment),
        certificate: certificate_summary_record(row.certificate),
        locations: row.locations.iter().map(|it| location_record(it)).collect(),
        failing: failing_records(&row.failing),
        last_seen_at: row.last_seen_at.into(),
    }
}

/// A place whose newest look shows no certificate as a record.
pub fn failing_record(failing: &Failing) -> FailingRecord {
    let certificate = failing.last_seen.and_then(|it| it.certificate.as_ref());
    FailingRecord {
        snapshot: snapshot_record(failing.snapshot),
        failing_since: failing.failing_since.into(),
        last_seen_at: failing.last_seen.map(|it| it.observed_at.into()),
        last_seen_fingerprint_sha256: certificate.map(|it| it.fingerprint_sha256.clone()),
    }
}

fn failing_records(failing: &[Failing]) -> Vec<FailingRecord> {
    failing.iter().map(failing_record).collect()
}

/// How many of these rows there are of each horizon.
pub fn horizon_counts(rows: &[Expiration]) -> HorizonCountsRecord {
    let mut counts = HorizonCountsRecord::default();
    for row in rows {
        *match row.horizon {
            Horizon::Expired => &mut counts.expired,
            Horizon::Within30 => &mut counts.within_30,
            Horizon::Within60 => &mut counts.within_60,
            Horizon::Within90 => &mut counts.within_90,
            Horizon::Later => &mut counts.later,
        } += 1;
    }
    counts
}

/// How many of these rows there are of each level.
pub fn level_counts(rows: &[Expiration]) -> LevelCountsRecord {
    let mut counts = LevelCountsRecord::default();
    for row in rows {
        *match row.assessment.level {
            Level::None => &mut counts.none,
            Level::Notice => &mut counts.notice,
            Level::Warning => &mut counts.warning,
            Level::Critical => &mut counts.critical,
        } += 1;
    }
    counts
}

fn snapshots(snapshots: &[&Snapshot]) -> Vec<SnapshotRecord> {
    snapshots.iter().map(|it| snapshot_record(it)).collect()
}

/// What is expected of a place as a record.
pub fn expected_record(expected: &Expected) -> ExpectedRecord {
    ExpectedRecord {
        location: location_record(&expected.location),
        fingerprint_sha256: expected.fingerprint_sha256.clone(),
        names: expected.names.clone(),
        issuer: expected.issuer.clone(),
    }
}

impl From<ExpectedRecord> for Expected {
    fn from(record: ExpectedRecord) -> Self {
        let ExpectedRecord {
            location,
            fingerprint_sha256,
            names,
            issuer,
        } = record;
        Self::new(location.into())
            .with_fingerprint(fingerprint_sha256)
            .with_names(names)
            .with_issuer(issuer)
    }
}

/// The comparison as a record.
pub fn reconciliation_record(reconciliation: &Reconciliation) -> ReconciliationRecord {
    let count = |verdict| reconciliation.count(verdict) as u64;
    ReconciliationRecord {
        missing: count(Verdict::Missing),
        unexpected: count(Verdict::Unexpected),
        drifted: count(Verdict::Drifted),
        fine: count(Verdict::Fine),
        places: reconciliation
            .places
            .iter()
            .map(reconciled_record)
            .collect(),
        nothing_expected: snapshots(&reconciliation.nothing_expected),
    }
}

fn reconciled_record(place: &Reconciled) -> ReconciledRecord {
    ReconciledRecord {
        location: location_record(place.location),
        verdict: place.verdict.as_str().to_owned(),
        drifts: place.drifts.iter().map(drift_record).collect(),
        expected: place.expected.map(expected_record),
        observed: place.observed.map(snapshot_record),
        last_seen: place.last_seen.map(snapshot_record),
    }
}

fn drift_record(drift: &Drift) -> DriftRecord {
    DriftRecord {
        kind: drift.kind.as_str().to_owned(),
        expected: drift.expected.clone(),
        observed: drift.observed.clone(),
    }
}

/// The rollout as a record.
pub fn rollout_record(rollout: &Rollout) -> RolloutRecord {
    let count = |served| rollout.serving(served).count() as u64;
    RolloutRecord {
        state: rollout.state.as_str().to_owned(),
        old: count(Served::Old),
        new: count(Served::New),
        other: count(Served::Other),
        unreachable: count(Served::Unreachable),
        places: rollout.places.iter().map(rollout_place_record).collect(),
    }
}

fn rollout_place_record(place: &RolloutPlace) -> RolloutPlaceRecord {
    RolloutPlaceRecord {
        location: location_record(&place.snapshot.location),
        served: place.served.as_str().to_owned(),
        mixed: place.mixed,
        outcome: place.snapshot.outcome.clone(),
        observed_at: place.snapshot.observed_at.into(),
        last_served: place.last_seen.map(|(_, it)| it.as_str().to_owned()),
        last_seen_at: place.last_seen.map(|(it, _)| it.observed_at.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn expectations_come_back() {
        let whole = json!({
            "tag": "customer 7",
            "target": "www.example.com:443",
            "address": "192.0.2.1",
            "key_type": "rsa",
            "fingerprint_sha256": "ab",
            "names": ["www.example.com"],
            "issuer": "Example",
        });
        let record: ExpectedRecord = serde_json::from_value(whole.clone()).unwrap();
        let expected = Expected::from(record);
        assert_eq!(
            serde_json::to_value(expected_record(&expected)).unwrap(),
            whole
        );
    }

    #[test]
    fn the_least_that_is_an_expectation() {
        let record: ExpectedRecord =
            serde_json::from_value(json!({"target": "www.example.com:443"})).unwrap();
        let location = notafter::expiry::Location::new("www.example.com:443");
        assert_eq!(Expected::from(record), Expected::new(location));
        serde_json::from_value::<ExpectedRecord>(json!({})).unwrap_err();
    }

    #[test]
    fn lists_come_back() {
        use notafter::expiry::inventory::{expirations, reconcile, rollout};
        use notafter::expiry::{CertificateSummary, ExpiryPolicy, Location};
        use notafter::time::Timestamp;

        fn comes_back<Record>(record: &Record)
        where
            Record: Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
        {
            let text = serde_json::to_string(record).unwrap();
            assert_eq!(&serde_json::from_str::<Record>(&text).unwrap(), record);
        }

        let at: Timestamp = "2026-03-30".parse().unwrap();
        let end = "2026-03-31T23:59:59Z".parse().unwrap();
        let certificate = CertificateSummary::new("aa", "2026-01-01".parse().unwrap(), end);
        let looks = [
            Snapshot::with_certificate(Location::new("a:443"), at, certificate),
            Snapshot::without_certificate(Location::new("b:443"), at, "refused"),
        ];
        let place = Location::new("a:443");
        let expected = [
            Expected::new(place).with_fingerprint(Some("bb".to_owned())),
            Expected::new(Location::new("c:443")),
        ];
        let reconciliation = reconciliation_record(&reconcile(&expected, &looks));
        assert_eq!((reconciliation.drifted, reconciliation.missing), (1, 1));
        comes_back(&reconciliation);
        comes_back(&rollout_record(&rollout("aa", "bb", &looks)));
        let list = expirations_record(&expirations(&looks, &ExpiryPolicy::default(), at));
        assert_eq!(list.rows.len(), 1);
        comes_back(&list);
        comes_back(&group_record(None, &looks.each_ref()));
    }
}
