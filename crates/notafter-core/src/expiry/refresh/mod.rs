//! When to look at a target again.
//!
//! A [`RefreshState`] is what is kept of one target between two looks; a [`RefreshPolicy`] says how
//! often. [`step`](RefreshState::step) takes the state over one look, and the new state says when the
//! next one is due. Nothing here reads a clock or draws a random number: the same state, policy,
//! outcome and instant give the same next state everywhere.
//!
//! ```
//! use notafter_core::expiry::{RefreshOutcome, RefreshPolicy, RefreshState};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let policy = RefreshPolicy::tracker();
//! let at = "2026-11-22T09:30:00Z".parse()?;
//! let state = RefreshState::new("www.example.com:443", at);
//! assert!(state.is_due(&policy, at), "a new target is looked at at once");
//!
//! let state = state.step(
//!     &policy,
//!     RefreshOutcome::Obtained {
//!         effective_not_after: "2027-01-07T23:59:59Z".parse()?,
//!         next_transition_at: None,
//!     },
//!     at,
//! );
//! let next = state.next_attempt_at.unwrap_or(at);
//! assert!(!state.is_due(&policy, at));
//! assert!((86_400..=2 * 86_400).contains(&next.seconds_since(at)));
//! # Ok(())
//! # }
//! ```

mod policy;
mod presets;
mod spread;
mod state;

#[cfg(test)]
mod model;

pub use policy::{
    RefreshPolicy, RefreshPolicyBuilder, RefreshPolicyError, RefreshPolicyErrorCode,
    RefreshSettings,
};
pub use presets::{
    FREQUENT_ATTEMPTS, FREQUENT_FIRST_RETRY, FREQUENT_INTERVAL_MAX, FREQUENT_INTERVAL_MIN,
    FREQUENT_LONGEST_RETRY, FREQUENT_MINIMUM_GAP, FREQUENT_REST, FREQUENT_RETRY_FACTOR,
    LONGEST_INTERVAL, TRACKER_ATTEMPTS, TRACKER_FIRST_RETRY, TRACKER_INTERVAL_MAX,
    TRACKER_INTERVAL_MIN, TRACKER_LONGEST_RETRY, TRACKER_MINIMUM_GAP, TRACKER_REST,
    TRACKER_RETRY_FACTOR,
};
pub use state::{RefreshOutcome, RefreshState};
