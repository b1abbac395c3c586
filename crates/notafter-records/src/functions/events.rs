//! Events: what to tell, run by run.

#![expect(
    clippy::needless_pass_by_value,
    reason = "every function owns its request: other languages hand it over"
)]

use notafter::expiry::Snapshot;
use notafter::expiry::events::{EventOptions, Standing, diff as compared, standings as moved_on};

use super::NotAfterError;
use super::panics::caught;
use super::refusals::{conflicting, values};
use super::request::request;
use crate::{
    CheckRecord, EventOptionsRecord, EventRecord, Instant, MatrixRecord, SnapshotRecord,
    StandingRecord, check_snapshots, event_record, matrix_snapshots, read_observation as read_line,
    standing_record,
};

request! {
    /// A check, or that of each address of a target.
    pub struct SnapshotsRequest {
        needs {}
        may {
            /// The check.
            check: Option<CheckRecord>,
            /// Or all of a target.
            matrix: Option<MatrixRecord>,
        }
    }
}

/// What is kept of a check.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn snapshots(request: SnapshotsRequest) -> Result<Vec<SnapshotRecord>, NotAfterError> {
    caught(|| {
        let found = match (request.check, request.matrix) {
            (Some(check), None) => check_snapshots(check),
            (None, Some(matrix)) => matrix_snapshots(matrix),
            (None, None) => {
                return Err(NotAfterError::missing("check", "give a check, or a matrix"));
            }
            (Some(_), Some(_)) => return Err(conflicting("check", "check and matrix")),
        };
        Ok(found?)
    })
}

request! {
    /// A line that notafter printed.
    pub struct ReadObservationRequest {
        needs {
            /// JSON as of `check --json` or `scan`.
            line: String,
        }
        may {}
    }
}

/// The places that a printed line shows.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn read_observation(
    request: ReadObservationRequest,
) -> Result<Vec<SnapshotRecord>, NotAfterError> {
    caught(|| Ok(read_line(&request.line)?))
}

request! {
    /// What was seen in a run, and how all stood before.
    pub struct StandingsRequest {
        needs {
            /// How all stood.
            before: Vec<StandingRecord>,
            /// What was seen, in any order.
            looks: Vec<SnapshotRecord>,
            /// The instant of the run.
            at: Instant,
        }
        may {
            /// What is worth telling.
            options: Option<EventOptionsRecord>,
        }
    }
}

/// How every place stands.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn standings(request: StandingsRequest) -> Result<Vec<StandingRecord>, NotAfterError> {
    caught(|| {
        let StandingsRequest {
            before,
            looks,
            at,
            options,
        } = request;
        let options = options.unwrap_or_default();
        let options = EventOptions::try_from(options)?;
        let before: Vec<Standing> = values(before)?;
        let looks: Vec<Snapshot> = values(looks)?;
        let now = moved_on(&before, &looks, &options, at.0);
        Ok(now.iter().map(standing_record).collect())
    })
}

request! {
    /// Two runs.
    pub struct DiffRequest {
        needs {
            /// How all stood.
            before: Vec<StandingRecord>,
            /// How it stands.
            after: Vec<StandingRecord>,
            /// The instant of the run.
            at: Instant,
        }
        may {}
    }
}

/// The events between two runs.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn diff(request: DiffRequest) -> Result<Vec<EventRecord>, NotAfterError> {
    caught(|| {
        let before: Vec<Standing> = values(request.before)?;
        let after: Vec<Standing> = values(request.after)?;
        let events = compared(&before, &after, request.at.0);
        Ok(events.iter().map(event_record).collect())
    })
}
