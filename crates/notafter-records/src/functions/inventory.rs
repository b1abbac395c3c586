//! Inventory: what a fleet's snapshots say together.

use super::NotAfterError;
use super::request::request;
use crate::{
    ExpectedRecord, ExpirationsRecord, ExpiryPolicyRecord, GroupRecord, Instant,
    ReconciliationRecord, RolloutRecord, SnapshotRecord,
};

request! {
    /// Snapshots at an instant.
    pub struct ExpirationsRequest {
        needs {
            /// The snapshots, in any order.
            snapshots: Vec<SnapshotRecord>,
            /// When.
            at: Instant,
        }
        may {
            /// How early an end is urgent; `relative` where it is missing.
            policy: Option<ExpiryPolicyRecord>,
        }
    }
}

/// The one list of everything that expires.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn expirations(request: ExpirationsRequest) -> Result<ExpirationsRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

/// Places by how their certificates stand.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn by_state(request: ExpirationsRequest) -> Result<Vec<GroupRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// Snapshots that are to be grouped.
    pub struct GroupsRequest {
        needs {
            /// The snapshots, in any order.
            snapshots: Vec<SnapshotRecord>,
        }
        may {}
    }
}

/// Places by certificate.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn by_fingerprint(request: GroupsRequest) -> Result<Vec<GroupRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

/// Places by tag.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn by_tag(request: GroupsRequest) -> Result<Vec<GroupRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

/// Places by issuer.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn by_issuer(request: GroupsRequest) -> Result<Vec<GroupRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// What should be where, and what is.
    pub struct ReconcileRequest {
        needs {
            /// What should be.
            expected: Vec<ExpectedRecord>,
            /// What is, in any order.
            snapshots: Vec<SnapshotRecord>,
        }
        may {}
    }
}

/// What is not as it should be.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn reconcile(request: ReconcileRequest) -> Result<ReconciliationRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// A certificate that takes the place of others.
    pub struct RolloutRequest {
        needs {
            /// What is, in any order.
            snapshots: Vec<SnapshotRecord>,
            /// SHA-256 of the old one's DER, in hex.
            old: String,
            /// That of the new one.
            new: String,
        }
        may {}
    }
}

/// Where the new one is, and where the old one still.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn rollout(request: RolloutRequest) -> Result<RolloutRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// Issuers that are allowed.
    pub struct IssuersNotAllowedRequest {
        needs {
            /// What is, in any order.
            snapshots: Vec<SnapshotRecord>,
            /// Names of issuers, or SHA-256 of roots.
            allowed: Vec<String>,
        }
        may {}
    }
}

/// The places with certificates of other issuers.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn issuers_not_allowed(
    request: IssuersNotAllowedRequest,
) -> Result<Vec<SnapshotRecord>, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}
