//! Refreshing: when to look at a target again.

use super::NotAfterError;
use super::request::request;
use crate::{Instant, RefreshDueRecord, RefreshPolicyRecord, RefreshStateRecord};

request! {
    /// A target that is new, or a certificate that was pasted.
    pub struct NewRefreshStateRequest {
        needs {
            /// When it was added.
            at: Instant,
        }
        may {
            /// The target's text; without one it is a pasted certificate, which is never looked for.
            target: Option<String>,
            /// How often it is looked at; `tracker` where it is missing.
            policy: Option<RefreshPolicyRecord>,
        }
    }
}

/// A state to begin with.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn new_refresh_state(
    request: NewRefreshStateRequest,
) -> Result<RefreshStateRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// A look at a target, and what came of it.
    pub struct RefreshStepRequest {
        needs {
            /// The state before it.
            state: RefreshStateRecord,
            /// When it was made.
            at: Instant,
            /// `obtained` or `failed`.
            #[cfg_attr(feature = "schema", schemars(with = "crate::schema::RefreshOutcome"))]
            outcome: String,
        }
        may {
            /// The last valid instant of what was obtained.
            effective_not_after: Option<Instant>,
            /// The next change of its state or level.
            next_transition_at: Option<Instant>,
            /// How often it is looked at; `tracker` where it is missing.
            policy: Option<RefreshPolicyRecord>,
        }
    }
}

/// The state after a look.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn refresh_step(request: RefreshStepRequest) -> Result<RefreshStateRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}

request! {
    /// A state that is asked about.
    pub struct RefreshDueRequest {
        needs {
            /// The state.
            state: RefreshStateRecord,
            /// The instant it is asked at.
            at: Instant,
        }
        may {
            /// How often it is looked at; `tracker` where it is missing.
            policy: Option<RefreshPolicyRecord>,
        }
    }
}

/// Whether a look is due.
///
/// # Errors
///
/// Where the request cannot be used.
#[cfg_attr(feature = "uniffi", uniffi::export)]
pub fn refresh_due(request: RefreshDueRequest) -> Result<RefreshDueRecord, NotAfterError> {
    let _ = request;
    Err(NotAfterError::internal("unfinished"))
}
