//! Events: what to tell, run by run.

use super::NotAfterError;
use super::request::request;
use crate::{
    CheckRecord, EventOptionsRecord, EventRecord, Instant, MatrixRecord, SnapshotRecord,
    StandingRecord,
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
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
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}
