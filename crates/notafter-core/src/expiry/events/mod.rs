//! Whom to wake once: what happened between two times of looking, each matter told once.
//!
//! [`standings`] moves what is known of every place on, by what was seen and by the time alone; [`diff`] compares
//! two such states and says what to tell. Both are pure: the host stores the standings and delivers the events.
//! Delivery is at least once; receivers pass over an [`event_key`](Event::event_key) that they had before.
//!
//! ```
//! use notafter_core::expiry::events::{Condition, EventKind, EventOptions, diff, standings};
//! use notafter_core::expiry::{CertificateSummary, Level, Location, Snapshot};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let options = EventOptions::default();
//! let certificate = CertificateSummary::new(
//!     "ab",
//!     "2026-11-22T00:00:00Z".parse()?,
//!     "2027-01-07T23:59:59Z".parse()?,
//! );
//! let seen = "2026-12-01".parse()?;
//! let look = Snapshot::with_certificate(Location::new("www.example.com:443"), seen, certificate);
//! let before = standings(&[], &[look], &options, seen);
//! assert!(diff(&[], &before, seen).is_empty(), "all is well");
//!
//! // Nobody has looked again, but the time goes on.
//! let at = "2026-12-31T04:00:00Z".parse()?;
//! let now = standings(&before, &[], &options, at);
//! let events = diff(&before, &now, at);
//! assert_eq!(events.len(), 1);
//! assert_eq!(events[0].kind, EventKind::Opened);
//! assert_eq!(events[0].condition, Some(Condition::Expiry));
//! assert_eq!(events[0].level, Level::Warning);
//! assert!(diff(&now, &now, at).is_empty());
//! # Ok(())
//! # }
//! ```

mod advance;
mod change;
mod code;
mod compare;
mod event;
mod key;
mod matter;
mod options;
mod standing;
mod superseded;
mod text;

#[cfg(test)]
mod model;
#[cfg(test)]
mod tests;

pub use advance::standings;
pub use code::{Change, ClosedReason, Condition, EventKind, Risk};
pub use compare::diff;
pub use event::Event;
pub use options::{EventOptions, UNREACHABLE_AFTER};
pub use standing::{
    Episode, FLAPPING_WITHIN, MAX_PAST_EPISODES, PastEpisode, RETURNS_TOLD, Standing,
};
