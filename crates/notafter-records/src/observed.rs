//! From what was printed and stored to snapshots.

use std::fmt;

use notafter::certificate::key_text;
use notafter::chain::Severity;
use notafter::check::{JudgementSummary, OUTCOME_UNREADABLE};
use notafter::expiry::{
    CertificateSummary, EffectiveExpiry, Location, OUTCOME_CERTIFICATE, RenewalMode, Snapshot,
};
use notafter::time::Timestamp;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::error::Category;

use crate::snapshot::renewal_mode;
use crate::{
    CertificateRecord, CheckRecord, EndRecord, ExpiryRecord, LocationRecord, MatrixRecord,
    RecordError, RecordErrorCode, SnapshotRecord, ValidationRecord, location_record,
    snapshot_record,
};

/// Octets of one stored observation at most: 16 MiB.
///
/// Those of a server have a few kilobytes, and those of every address of a name a few hundred. The largest that can
/// come about, sixteen addresses with four cells of 64 KiB of certificates each, have about as many. A limit has
/// to be, since the line of a file that is none would be taken into memory whole.
pub const MAX_OBSERVATION_SIZE: usize = 16 * 1024 * 1024;

/// Characters kept of what the reader of JSON says: 200. It repeats values of the line, which may be long.
const MAX_DETAIL: usize = 200;

/// Why a line is no observation. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ObservationErrorCode {
    /// It is longer than [`MAX_OBSERVATION_SIZE`].
    TooLong,
    /// It is no JSON.
    NotJson,
    /// It is JSON, but no object.
    NotAnObject,
    /// It is an object, but none that `check --json` or `scan` prints, and no snapshot.
    NotAnObservation,
    /// It is one, but a field is missing, or holds what it cannot.
    InvalidField,
}

impl ObservationErrorCode {
    /// Every code, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::TooLong,
        Self::NotJson,
        Self::NotAnObject,
        Self::NotAnObservation,
        Self::InvalidField,
    ];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::NotJson => "not-json",
            Self::NotAnObject => "not-an-object",
            Self::NotAnObservation => "not-an-observation",
            Self::InvalidField => "invalid-field",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::TooLong => "the line is longer than 16 MiB: no observation is",
            Self::NotJson => {
                "the line is no JSON: give what `notafter check --json` or `notafter scan` printed, one object a line"
            }
            Self::NotAnObject => {
                "the line is JSON, but no object: give what `notafter check --json` or `notafter scan` printed, \
                 one object a line"
            }
            Self::NotAnObservation => {
                "the object is no observation: it has none of the fields `chain`, `cells` and `outcome`, or no `target`"
            }
            Self::InvalidField => "the observation cannot be read",
        }
    }
}

impl fmt::Display for ObservationErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a line is no observation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ObservationError {
    /// Why; stable.
    pub code: ObservationErrorCode,
    /// What exactly, such as a field that is missing, and where in the line: at most 200 characters, without control
    /// characters. Empty where the code says it all.
    pub detail: String,
}

impl ObservationError {
    fn new(code: ObservationErrorCode) -> Self {
        Self {
            code,
            detail: String::new(),
        }
    }

    fn with(code: ObservationErrorCode, detail: impl fmt::Display) -> Self {
        let detail = detail.to_string();
        let characters = detail.chars();
        let shown = characters.map(|it| if it.is_control() { '\u{fffd}' } else { it });
        Self {
            code,
            detail: shown.take(MAX_DETAIL).collect(),
        }
    }

    fn json(error: &serde_json::Error) -> Self {
        let code = match error.classify() {
            Category::Data => ObservationErrorCode::InvalidField,
            _ => ObservationErrorCode::NotJson,
        };
        Self::with(code, error)
    }
}

impl fmt::Display for ObservationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.sentence())?;
        if self.detail.is_empty() {
            return Ok(());
        }
        write!(f, " ({})", self.detail)
    }
}

impl std::error::Error for ObservationError {}

impl From<RecordError> for ObservationError {
    fn from(error: RecordError) -> Self {
        let code = ObservationErrorCode::InvalidField;
        match error.code {
            // In the words in which the reader of JSON says it of other fields.
            RecordErrorCode::Missing => {
                Self::with(code, format!("missing field `{}`", error.field))
            }
            _ => Self::with(code, error),
        }
    }
}

/// Which fields an object has, as far as they tell what it is.
#[derive(Deserialize)]
struct Fields {
    target: Option<IgnoredAny>,
    /// A matrix.
    cells: Option<IgnoredAny>,
    /// A check.
    chain: Option<IgnoredAny>,
    /// A check that could not be made.
    error: Option<IgnoredAny>,
    /// A snapshot, where none of the others is there.
    outcome: Option<IgnoredAny>,
    /// An event, which stands by itself.
    event: Option<IgnoredAny>,
}

/// What a line tells of one place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ObservedRecord {
    /// A check, with every fact that was printed.
    Check {
        /// The place.
        location: LocationRecord,
        /// What it showed.
        check: Box<CheckRecord>,
    },
    /// A snapshot, with its place.
    Snapshot(Box<SnapshotRecord>),
}

/// Reads a line as `check --json`, `check --all-addresses --json` and `scan` print it, or a snapshot: one
/// snapshot for each place that it tells of.
///
/// What it tells is what [`snapshot`](notafter::check::snapshot) and [`snapshots`](notafter::check::snapshots) tell of
/// the report that was printed. A record of something of which there was nothing to check is a place without a
/// certificate, with the code of its error as the outcome.
///
/// A line `{"event": ...}`, as `check --state --json` prints them behind the observations, tells of no place: what it tells
/// is in the observations.
///
/// The line is read within time and memory that go with its length. White space around it is allowed.
///
/// # Errors
///
/// Where the line is too long or no observation; the error says what is missing.
pub fn read_observation(line: &str) -> Result<Vec<SnapshotRecord>, ObservationError> {
    Ok(kept(read_observed(line)?)?)
}

/// What is kept of a check: one snapshot.
///
/// # Errors
///
/// [`Missing`](RecordErrorCode::Missing) where it does not say when it was made, and
/// [`UnknownCode`](RecordErrorCode::UnknownCode) where a code is none that is known.
pub fn check_snapshots(check: CheckRecord) -> Result<Vec<SnapshotRecord>, RecordError> {
    kept(vec![place_of(Box::new(check))])
}

/// What is kept of a matrix: a snapshot of each place.
///
/// # Errors
///
/// As [`check_snapshots`].
pub fn matrix_snapshots(matrix: MatrixRecord) -> Result<Vec<SnapshotRecord>, RecordError> {
    kept(of_matrix(matrix))
}

/// A snapshot of each place.
fn kept(places: Vec<ObservedRecord>) -> Result<Vec<SnapshotRecord>, RecordError> {
    let mut snapshots = Vec::new();
    for place in places {
        let mut snapshot = match place {
            ObservedRecord::Check { location, check } => {
                snapshot_record(&of_check(location.into(), *check)?)
            }
            ObservedRecord::Snapshot(snapshot) => *snapshot,
        };
        if let Some(certificate) = &mut snapshot.certificate {
            certificate.bring_in_form();
        }
        snapshots.push(snapshot);
    }
    Ok(snapshots)
}

/// Reads a line as [`read_observation`] does, with every fact of the certificates. A check without the time of it is
/// read as well.
///
/// # Errors
///
/// Where the line is too long or no observation; the error says what is missing.
pub fn read_observed(line: &str) -> Result<Vec<ObservedRecord>, ObservationError> {
    if line.len() > MAX_OBSERVATION_SIZE {
        return Err(ObservationError::new(ObservationErrorCode::TooLong));
    }
    let fields = fields(line)?;
    let is_check = fields.chain.is_some() || fields.error.is_some();
    if fields.target.is_none() && fields.event.is_some() {
        return Ok(Vec::new());
    }
    if fields.target.is_none() {
        return Err(ObservationError::new(
            ObservationErrorCode::NotAnObservation,
        ));
    }
    if fields.cells.is_some() {
        return Ok(of_matrix(record(line)?));
    }
    if is_check {
        return Ok(vec![place_of(record(line)?)]);
    }
    if fields.outcome.is_some() {
        return Ok(vec![ObservedRecord::Snapshot(record(line)?)]);
    }
    Err(ObservationError::new(
        ObservationErrorCode::NotAnObservation,
    ))
}

/// The fields of the object on this line.
fn fields(line: &str) -> Result<Fields, ObservationError> {
    let text = line.trim_start();
    if text.starts_with('{') {
        // A field twice is the fault of data, and told when the whole is read.
        return match serde_json::from_str(line) {
            Ok(fields) => Ok(fields),
            Err(error) => Err(ObservationError::json(&error)),
        };
    }
    let code = match serde_json::from_str::<IgnoredAny>(line) {
        Ok(_) => ObservationErrorCode::NotAnObject,
        Err(_) => ObservationErrorCode::NotJson,
    };
    Err(ObservationError::new(code))
}

fn record<R: DeserializeOwned>(line: &str) -> Result<R, ObservationError> {
    serde_json::from_str(line).map_err(|error| ObservationError::json(&error))
}

/// The place of a check.
fn place_of(check: Box<CheckRecord>) -> ObservedRecord {
    let location = Location::new(check.target.clone()).with_tag(check.tag.clone());
    let location = location_record(&location);
    ObservedRecord::Check { location, check }
}

/// The places of a matrix: see [`snapshots`](notafter::check::snapshots).
fn of_matrix(matrix: MatrixRecord) -> Vec<ObservedRecord> {
    let mut places = Vec::new();
    for cell in matrix.cells {
        let connection = cell.check.connection.as_ref();
        let is_shown = connection.is_some_and(|it| it.outcome == OUTCOME_CERTIFICATE);
        if cell.without_server_name || (cell.key_type.is_some() && !is_shown) {
            continue;
        }
        let location = Location::new(matrix.target.clone())
            .with_tag(matrix.tag.clone())
            .with_address(connection.and_then(|it| it.address.clone()))
            .with_key_type(cell.key_type);
        places.push(ObservedRecord::Check {
            location: location_record(&location),
            check: Box::new(cell.check),
        });
    }
    places
}

/// What the check says of this place.
fn of_check(location: Location, check: CheckRecord) -> Result<Snapshot, RecordError> {
    let at = observed_at(&check)?;
    if let Some(error) = check.error {
        return Ok(Snapshot::without_certificate(location, at, error.code));
    }
    if let Some(connection) = check.connection
        && connection.outcome != OUTCOME_CERTIFICATE
    {
        return Ok(Snapshot::without_certificate(
            location,
            at,
            connection.outcome,
        ));
    }
    let has_leaf = check.unreadable.first().is_none_or(|it| it.index > 0);
    match check.chain.into_iter().next().filter(|_| has_leaf) {
        Some(leaf) => {
            let mode = match &check.expiry {
                Some(expiry) => renewal_mode(&expiry.renewal_mode)?,
                None => RenewalMode::Unknown,
            };
            let judgement = check.validation.zip(check.expiry);
            let summary = of_certificate(leaf, judgement)?;
            Ok(Snapshot::with_certificate(location, at, summary).with_renewal_mode(mode))
        }
        None => Ok(Snapshot::without_certificate(
            location,
            at,
            OUTCOME_UNREADABLE,
        )),
    }
}

/// When it was looked at; a file, when it was judged.
fn observed_at(check: &CheckRecord) -> Result<Timestamp, RecordError> {
    let judged_at = check.expiry.as_ref().map(|it| it.at);
    match check.observed_at.or(judged_at) {
        Some(at) => Ok(at.0),
        None => Err(RecordError::new(
            RecordErrorCode::Missing,
            "observed_at",
            "the instant of the check",
        )),
    }
}

fn of_certificate(
    leaf: CertificateRecord,
    judgement: Option<(ValidationRecord, ExpiryRecord)>,
) -> Result<CertificateSummary, RecordError> {
    let dates = (leaf.not_before.0, leaf.not_after.0);
    let mut summary = CertificateSummary::new(leaf.fingerprint_sha256, dates.0, dates.1);
    let key = leaf.public_key;
    summary.key = key_text(
        &key.algorithm,
        key.bits,
        key.curve.as_deref(),
        key.parameter_set.as_deref(),
    );
    summary.spki_sha256 = leaf.spki_sha256;
    summary.subject = leaf.subject;
    summary.issuer = leaf.issuer;
    summary.issuer_organization = leaf.issuer_organization;
    summary.issuer_common_name = leaf.issuer_common_name;
    summary.serial_number = leaf.serial_number;
    summary.names = leaf.names;
    if let Some((validation, expiry)) = judgement {
        of_judgement(validation, expiry)?.add_to(&mut summary);
    }
    Ok(summary)
}

fn of_judgement(
    validation: ValidationRecord,
    expiry: ExpiryRecord,
) -> Result<JudgementSummary, RecordError> {
    let findings = validation.findings.into_iter();
    let errors = findings.filter(|it| it.severity == Severity::Error.as_str());
    let reaches_root = validation.policies.is_some();
    let mut path = validation.path;
    let mut summary = JudgementSummary::new(end(expiry)?);
    summary.errors = errors.map(|it| (it.code, it.certificate_index)).collect();
    summary.root_fingerprint_sha256 = path.pop().filter(|_| reaches_root);
    Ok(summary)
}

/// The end that counts.
fn end(expiry: ExpiryRecord) -> Result<EffectiveExpiry, RecordError> {
    let limit = expiry.limited_by_certificate;
    let (fingerprint_sha256, subject) = limit.map(|it| (it.fingerprint_sha256, it.subject)).unzip();
    EffectiveExpiry::try_from(EndRecord {
        not_after: expiry.effective_not_after,
        limited_by: expiry.limited_by,
        fingerprint_sha256,
        subject,
        is_at_least: expiry.effective_is_at_least,
    })
}

#[cfg(test)]
mod tests;
