//! Refreshing: when to look at a target again.

use notafter::expiry::{RefreshOutcome, RefreshPolicy, RefreshState};

use super::NotAfterError;
use super::arguments::code;
use super::panics::caught;
use super::refusals::{conflicting, value};
use super::request::request;
use crate::record_error::of_code;
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
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RefreshPreset>"))]
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
        let outcome = of_code(LookOutcome::ALL, LookOutcome::as_str, "outcome", &outcome)?;
        let outcome = match (outcome, effective_not_after, next_transition_at) {
            (LookOutcome::Obtained, Some(end), next) => RefreshOutcome::Obtained {
                effective_not_after: end.0,
                next_transition_at: next.map(|it| it.0),
            },
            (LookOutcome::Obtained, None, _) => {
                let what = "give the last valid instant of what was obtained";
                return Err(NotAfterError::missing("effective_not_after", what));
            }
            (LookOutcome::Failed, None, None) => RefreshOutcome::Failed,
            (LookOutcome::Failed, ..) => {
                let what = "outcome failed, and effective_not_after or next_transition_at";
                return Err(conflicting("outcome", what));
            }
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
            #[cfg_attr(feature = "schema", schemars(with = "Option<crate::schema::RefreshPreset>"))]
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

/// What came of a look.
#[derive(Clone, Copy)]
pub(crate) enum LookOutcome {
    /// It showed a certificate.
    Obtained,
    /// It showed none.
    Failed,
}

impl LookOutcome {
    pub(crate) const ALL: &'static [Self] = &[Self::Obtained, Self::Failed];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Obtained => "obtained",
            Self::Failed => "failed",
        }
    }
}

/// A policy of refreshing by its name.
#[derive(Clone, Copy)]
pub(crate) enum RefreshPreset {
    Tracker,
    Frequent,
}

impl RefreshPreset {
    pub(crate) const ALL: &'static [Self] = &[Self::Tracker, Self::Frequent];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Tracker => "tracker",
            Self::Frequent => "frequent",
        }
    }
}

/// The policy: written out, or a preset; `tracker` without either.
fn policy(
    record: Option<RefreshPolicyRecord>,
    preset: Option<&str>,
) -> Result<RefreshPolicy, NotAfterError> {
    let preset = code(RefreshPreset::ALL, RefreshPreset::as_str, "preset", preset)?;
    match (record, preset) {
        (Some(_), Some(_)) => Err(conflicting("policy", "policy and preset")),
        (Some(record), None) => value(record),
        (None, None | Some(RefreshPreset::Tracker)) => Ok(RefreshPolicy::tracker()),
        (None, Some(RefreshPreset::Frequent)) => Ok(RefreshPolicy::frequent()),
    }
}
