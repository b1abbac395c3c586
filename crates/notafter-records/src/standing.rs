//! Standings: how a place stands, with what has to be remembered of it; to be stored and read again.

use notafter::expiry::events::{Condition, Episode, PastEpisode, Standing};
use notafter::expiry::{Level, Snapshot, State};
use serde::{Deserialize, Serialize};

use crate::record_error::of_code;
use crate::snapshot::{certificate_summary_record, location_record, renewal_mode};
use crate::{CertificateSummaryRecord, Instant, LocationRecord, RecordError, RecordErrorCode};

/// The version of the format that is written. Every one up to it can be read.
pub const STANDING_VERSION: u32 = 1;

/// How one place stands. It can be read again: fields that are missing are as if nothing was known, and fields that
/// are not known are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Standing")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Standing"))]
#[non_exhaustive]
pub struct StandingRecord {
    /// The version of the format.
    #[serde(default = "first_version")]
    #[cfg_attr(feature = "uniffi", uniffi(default = 1))]
    pub version: u32,
    /// Where.
    #[serde(flatten)]
    pub location: LocationRecord,
    /// When it was last looked at.
    pub observed_at: Instant,
    /// How far that look came: `certificate`, or why there was none.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::SnapshotOutcome"))]
    pub outcome: String,
    /// Who renews it: `automated`, `manual` or `unknown`.
    #[serde(default = "unknown")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RenewalMode"))]
    #[cfg_attr(feature = "uniffi", uniffi(default = "unknown"))]
    pub renewal_mode: String,
    /// How many looks in a row have shown no certificate.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failures: u32,
    /// When the first of those was.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub failing_since: Option<Instant>,
    /// The last certificate that was obtained.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub certificate: Option<CertificateSummaryRecord>,
    /// When that was last seen.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub certificate_seen_at: Option<Instant>,
    /// The certificate whose place that took.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub previous_certificate: Option<CertificateSummaryRecord>,
    /// When it was first seen in its place.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub changed_at: Option<Instant>,
    /// How often in a row the certificate whose place was taken came back.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub returns: u32,
    /// The instant for which everything below was found.
    pub at: Instant,
    /// The state of the certificate.
    #[serde(default)]
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::State>"))]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub state: Option<String>,
    /// How urgent that is: `none`, `notice`, `warning` or `critical`.
    #[serde(default = "none")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Level"))]
    #[cfg_attr(feature = "uniffi", uniffi(default = "none"))]
    pub level: String,
    /// What is wrong.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub episodes: Vec<EpisodeRecord>,
    /// What was wrong before, the latest one last.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub past: Vec<PastEpisodeRecord>,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Episode")
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record), uniffi(name = "Episode"))]
#[non_exhaustive]
pub struct EpisodeRecord {
    /// What: the code of a condition.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Condition"))]
    pub condition: String,
    /// The highest level that it has reached.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Level"))]
    pub level: String,
    /// When it began.
    pub since: Instant,
}

/// Something that was wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "PastEpisode")
)]
#[cfg_attr(
    feature = "uniffi",
    derive(uniffi::Record),
    uniffi(name = "PastEpisode")
)]
#[non_exhaustive]
pub struct PastEpisodeRecord {
    /// What: the code of a condition.
    #[cfg_attr(feature = "schema", schemars(with = "crate::schema::Condition"))]
    pub condition: String,
    /// The certificate's fingerprint, where it was a matter of a certificate.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fingerprint_sha256: Option<String>,
    /// When it began.
    pub since: Instant,
    /// When it was found to be over.
    pub closed_at: Instant,
}

const fn first_version() -> u32 {
    1
}

fn unknown() -> String {
    "unknown".to_owned()
}

fn none() -> String {
    Level::None.as_str().to_owned()
}

/// The standing as a record.
pub fn standing_record(standing: &Standing) -> StandingRecord {
    let certificate = |it: &Option<_>| it.as_ref().map(certificate_summary_record);
    StandingRecord {
        version: STANDING_VERSION,
        location: location_record(&standing.location),
        observed_at: standing.observed_at.into(),
        outcome: standing.outcome.clone(),
        renewal_mode: standing.renewal_mode.as_str().to_owned(),
        failures: standing.failures,
        failing_since: standing.failing_since.map(Into::into),
        certificate: certificate(&standing.certificate),
        certificate_seen_at: standing.certificate_seen_at.map(Into::into),
        previous_certificate: certificate(&standing.previous_certificate),
        changed_at: standing.changed_at.map(Into::into),
        returns: standing.returns,
        at: standing.at.into(),
        state: standing.state.map(|it| it.as_str().to_owned()),
        level: standing.level.as_str().to_owned(),
        episodes: standing.episodes.iter().map(episode_record).collect(),
        past: standing.past.iter().map(past_episode_record).collect(),
    }
}

fn episode_record(episode: &Episode) -> EpisodeRecord {
    EpisodeRecord {
        condition: episode.condition.as_str().to_owned(),
        level: episode.level.as_str().to_owned(),
        since: episode.since.into(),
    }
}

fn past_episode_record(past: &PastEpisode) -> PastEpisodeRecord {
    PastEpisodeRecord {
        condition: past.condition.as_str().to_owned(),
        fingerprint_sha256: past.fingerprint_sha256.clone(),
        since: past.since.into(),
        closed_at: past.closed_at.into(),
    }
}

impl TryFrom<StandingRecord> for Standing {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownVersion`](RecordErrorCode::UnknownVersion) where a later version of notafter wrote it,
    /// [`OutOfRange`](RecordErrorCode::OutOfRange) where the version is 0, and
    /// [`UnknownCode`](RecordErrorCode::UnknownCode) where a code is none that is known.
    fn try_from(record: StandingRecord) -> Result<Self, RecordError> {
        let StandingRecord {
            version,
            location,
            observed_at,
            outcome,
            renewal_mode: mode,
            failures,
            failing_since,
            certificate,
            certificate_seen_at,
            previous_certificate,
            changed_at,
            returns,
            at,
            state,
            level,
            episodes,
            past,
        } = record;
        if version > STANDING_VERSION {
            let code = RecordErrorCode::UnknownVersion;
            return Err(RecordError::new(code, "version", version));
        }
        if version == 0 {
            return Err(RecordError::new(
                RecordErrorCode::OutOfRange,
                "version",
                version,
            ));
        }
        let look = Snapshot::without_certificate(location.into(), observed_at.0, outcome);
        let mut standing = Self::first(look.with_renewal_mode(renewal_mode(&mode)?));
        standing.failures = failures;
        standing.failing_since = failing_since.map(|it| it.0);
        standing.certificate = certificate.map(TryInto::try_into).transpose()?;
        standing.certificate_seen_at = certificate_seen_at.map(|it| it.0);
        standing.previous_certificate = previous_certificate.map(TryInto::try_into).transpose()?;
        standing.changed_at = changed_at.map(|it| it.0);
        standing.returns = returns;
        standing.at = at.0;
        standing.state = state
            .map(|code| of_code(State::ALL, State::as_str, "state", &code))
            .transpose()?;
        standing.level = of_code(Level::ALL, Level::as_str, "level", &level)?;
        standing.episodes = all(episodes)?;
        standing.past = all(past)?;
        Ok(standing)
    }
}

impl TryFrom<EpisodeRecord> for Episode {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownCode`](RecordErrorCode::UnknownCode) where a code is none that is known.
    fn try_from(record: EpisodeRecord) -> Result<Self, RecordError> {
        let level = of_code(Level::ALL, Level::as_str, "level", &record.level)?;
        let condition = condition(&record.condition)?;
        Ok(Self::new(condition, level, record.since.0))
    }
}

impl TryFrom<PastEpisodeRecord> for PastEpisode {
    type Error = RecordError;

    /// # Errors
    ///
    /// [`UnknownCode`](RecordErrorCode::UnknownCode) where the condition is none that is known.
    fn try_from(record: PastEpisodeRecord) -> Result<Self, RecordError> {
        let condition = condition(&record.condition)?;
        let mut episode = Self::new(condition, record.since.0, record.closed_at.0);
        episode.fingerprint_sha256 = record.fingerprint_sha256;
        Ok(episode)
    }
}

fn all<Record, Value: TryFrom<Record>>(records: Vec<Record>) -> Result<Vec<Value>, Value::Error> {
    records.into_iter().map(TryInto::try_into).collect()
}

fn condition(code: &str) -> Result<Condition, RecordError> {
    of_code(Condition::ALL, Condition::as_str, "condition", code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use notafter::expiry::events::{EventOptions, diff, standings};
    use notafter::expiry::{CertificateSummary, Location};
    use notafter::time::Timestamp;
    use serde_json::json;

    use crate::event_record;

    fn instant(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// A place that had one certificate in alarm, has another one, and is down.
    fn standing() -> Standing {
        let place = Location::new("www.example.com:443").with_tag(Some("customer 7".to_owned()));
        let certificate = |fingerprint: &str, from, to| {
            let mut certificate = CertificateSummary::new(fingerprint, instant(from), instant(to));
            certificate.names = vec!["www.example.com".to_owned()];
            certificate
        };
        let old = certificate("aa", "2026-01-01", "2026-03-31T23:59:59Z");
        let new = certificate("bb", "2026-03-30", "2026-06-27T23:59:59Z");
        let looks = [
            Snapshot::with_certificate(place.clone(), instant("2026-03-30"), old),
            Snapshot::with_certificate(place.clone(), instant("2026-04-01"), new),
            Snapshot::without_certificate(place.clone(), instant("2026-06-26"), "refused"),
            Snapshot::without_certificate(place, instant("2026-06-27"), "timed-out"),
        ];
        let options = EventOptions::default();
        let mut all = Vec::new();
        for look in looks {
            let at = look.observed_at;
            all = standings(&all, &[look], &options, at);
        }
        all.pop().unwrap()
    }

    #[test]
    fn everything_comes_back() {
        let mut standing = standing();
        standing.returns = 3;
        assert_eq!(standing.episodes.len(), 2);
        assert_eq!(standing.past.len(), 1);
        assert_eq!(standing.failures, 2);
        assert!(standing.previous_certificate.is_some());
        let json = serde_json::to_string(&standing_record(&standing)).unwrap();
        let record: StandingRecord = serde_json::from_str(&json).unwrap();
        assert_eq!(Standing::try_from(record), Ok(standing));
    }

    #[test]
    fn the_least_that_is_a_standing() {
        let record: StandingRecord = serde_json::from_value(json!({
            "target": "www.example.com:443",
            "observed_at": "2026-11-22T09:30:00Z",
            "outcome": "certificate",
            "at": "2026-11-22T09:30:00Z",
            "from_a_later_version": 7,
        }))
        .unwrap();
        assert_eq!(record.version, 1);
        let standing = Standing::try_from(record).unwrap();
        assert_eq!(standing.level, Level::None);
        assert_eq!((standing.failures, standing.state), (0, None));
    }

    #[test]
    fn what_is_none_is_refused() {
        let refused = |change: fn(&mut StandingRecord)| {
            let mut record = standing_record(&standing());
            change(&mut record);
            let error = Standing::try_from(record).unwrap_err();
            (error.code, error.field, error.value)
        };
        let expected = |code, field: &str, value: &str| (code, field.to_owned(), value.to_owned());
        assert_eq!(
            refused(|it| it.version = 2),
            expected(RecordErrorCode::UnknownVersion, "version", "2")
        );
        assert_eq!(
            refused(|it| it.version = 0),
            expected(RecordErrorCode::OutOfRange, "version", "0")
        );
        let unknown = |field| expected(RecordErrorCode::UnknownCode, field, "x");
        assert_eq!(refused(|it| it.level = "x".into()), unknown("level"));
        assert_eq!(refused(|it| it.state = Some("x".into())), unknown("state"));
        assert_eq!(
            refused(|it| it.renewal_mode = "x".into()),
            unknown("renewal_mode")
        );
        assert_eq!(
            refused(|it| it.episodes[0].condition = "x".into()),
            unknown("condition")
        );
        assert_eq!(
            refused(|it| it.episodes[0].level = "x".into()),
            unknown("level")
        );
        assert_eq!(
            refused(|it| it.past[0].condition = "x".into()),
            unknown("condition")
        );
    }

    #[test]
    fn an_event_in_json() {
        let now = [standing()];
        let events = diff(&[], &now, instant("2026-06-27"));
        let json = serde_json::to_value(event_record(&events[0])).unwrap();
        assert_eq!(json["kind"], "opened");
        assert_eq!(json["condition"], "expiry");
        assert_eq!(json["level"], "critical");
        assert_eq!(json["tag"], "customer 7");
        assert_eq!(json["locations"][0]["target"], "www.example.com:443");
        assert_eq!(json["certificate"]["fingerprint_sha256"], "bb");
        assert_eq!(json["previous_certificate"], json!(null));
        assert_eq!(json["facts"]["remaining_seconds"], 86_400);
        assert_eq!(
            json["message"],
            "The certificate for www.example.com at www.example.com:443 expires on \
             2026-06-27T23:59:59Z, in 24 hours."
        );
    }
}
