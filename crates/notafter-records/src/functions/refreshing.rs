//! Refreshing: when to look at a target again.

use notafter::expiry::{RefreshOutcome, RefreshPolicy, RefreshState};

use super::NotAfterError;
use super::panics::caught;
use super::refusals::{conflicting, unknown_code, value};
use super::request::request;
use crate::{
    Instant, RefreshDueRecord, RefreshPolicyRecord, RefreshStateRecord, refresh_due_record,
    refresh_state_record,
};

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
    caught(|| {
        let NewRefreshStateRequest { at, target } = request;
        let state = match target {
            Some(target) => RefreshState::new(&target, at.0),
            None => RefreshState::pasted(at.0),
        };
        Ok(refresh_state_record(&state))
    })
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
            /// How often it is looked at; `tracker` where it and `preset` are missing.
            policy: Option<RefreshPolicyRecord>,
            /// Or `tracker` (every one or two days) or `frequent` (about every hour).
            preset: Option<String>,
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
    caught(|| {
        let RefreshStepRequest {
            state,
            at,
            outcome,
            effective_not_after,
            next_transition_at,
            policy: record,
            preset,
        } = request;
        let policy = policy(record, preset.as_deref())?;
        let state: RefreshState = value(state)?;
        let outcome = match (outcome.as_str(), effective_not_after) {
            (OBTAINED, Some(end)) => RefreshOutcome::Obtained {
                effective_not_after: end.0,
                next_transition_at: next_transition_at.map(|it| it.0),
            },
            (OBTAINED, None) => {
                let what = "give the last valid instant of what was obtained";
                return Err(NotAfterError::missing("effective_not_after", what));
            }
            (FAILED, None) if next_transition_at.is_none() => RefreshOutcome::Failed,
            (FAILED, _) => {
                let what = "outcome failed, and effective_not_after or next_transition_at";
                return Err(conflicting("outcome", what));
            }
            _ => return Err(unknown_code("outcome", &outcome)),
        };
        Ok(refresh_state_record(&state.step(&policy, outcome, at.0)))
    })
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
            /// How often it is looked at; `tracker` where it and `preset` are missing.
            policy: Option<RefreshPolicyRecord>,
            /// Or `tracker` (every one or two days) or `frequent` (about every hour).
            preset: Option<String>,
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
    caught(|| {
        let RefreshDueRequest {
            state,
            at,
            policy: record,
            preset,
        } = request;
        let policy = policy(record, preset.as_deref())?;
        let state: RefreshState = value(state)?;
        Ok(refresh_due_record(&state, &policy, at))
    })
}

/// A look that showed a certificate.
const OBTAINED: &str = "obtained";

/// A look that showed none.
const FAILED: &str = "failed";

/// The policy: written out, or a preset; `tracker` without either.
fn policy(
    record: Option<RefreshPolicyRecord>,
    preset: Option<&str>,
) -> Result<RefreshPolicy, NotAfterError> {
    match (record, preset) {
        (Some(_), Some(_)) => Err(conflicting("policy", "policy and preset")),
        (Some(record), None) => value(record),
        (None, None | Some("tracker")) => Ok(RefreshPolicy::tracker()),
        (None, Some("frequent")) => Ok(RefreshPolicy::frequent()),
        (None, Some(other)) => Err(unknown_code("preset", other)),
    }
}
