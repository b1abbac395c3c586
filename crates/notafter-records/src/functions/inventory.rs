//! Inventory: what a fleet's snapshots say together.

use notafter::expiry::inventory::{self, Expected};
use notafter::expiry::{IssuerAllowList, Snapshot, State};

use super::NotAfterError;
use super::arguments::expiry_policy as policy;
use super::panics::caught;
use super::refusals::values;
use super::request::request;
use crate::{
    ExpectedRecord, ExpirationsRecord, ExpiryPolicyRecord, GroupRecord, Instant,
    ReconciliationRecord, RolloutRecord, SnapshotRecord, expirations_record, group_record,
    reconciliation_record, rollout_record, snapshot_record,
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
    caught(|| {
        let policy = policy(request.policy)?;
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        let found = inventory::expirations(&snapshots, &policy, request.at.0);
        Ok(expirations_record(&found))
    })
}

/// Places by how their certificates stand.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn by_state(request: ExpirationsRequest) -> Result<Vec<GroupRecord>, NotAfterError> {
    caught(|| {
        let policy = policy(request.policy)?;
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        let groups = inventory::by_state(&snapshots, &policy, request.at.0);
        Ok(records(groups, |state| Some(State::as_str(state))))
    })
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
    caught(|| {
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        Ok(records(inventory::by_fingerprint(&snapshots), Some))
    })
}

/// Places by tag.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn by_tag(request: GroupsRequest) -> Result<Vec<GroupRecord>, NotAfterError> {
    caught(|| {
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        Ok(records(inventory::by_tag(&snapshots), |tag| tag))
    })
}

/// Places by issuer.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn by_issuer(request: GroupsRequest) -> Result<Vec<GroupRecord>, NotAfterError> {
    caught(|| {
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        Ok(records(inventory::by_issuer(&snapshots), Some))
    })
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
    caught(|| {
        let expected: Vec<Expected> = request.expected.into_iter().map(Into::into).collect();
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        let found = inventory::reconcile(&expected, &snapshots);
        Ok(reconciliation_record(&found))
    })
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
    caught(|| {
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        let found = inventory::rollout(&request.old, &request.new, &snapshots);
        Ok(rollout_record(&found))
    })
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
    caught(|| {
        let snapshots: Vec<Snapshot> = values(request.snapshots)?;
        let allowed = IssuerAllowList::new(request.allowed);
        let places = inventory::issuers_not_allowed(&snapshots, &allowed);
        Ok(places.into_iter().map(snapshot_record).collect())
    })
}

/// Groups as records; `text` is what the key is called.
fn records<'a, Key>(
    groups: impl IntoIterator<Item = (Key, Vec<&'a Snapshot>)>,
    text: impl Fn(Key) -> Option<&'a str>,
) -> Vec<GroupRecord> {
    let groups = groups.into_iter();
    groups
        .map(|(key, group)| group_record(text(key), &group))
        .collect()
}
