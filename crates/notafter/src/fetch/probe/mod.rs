//! A whole fetch as a state machine without input or output: [`Probe`] says what to do
//! next, and is told what came of it.
//!
//! Whoever drives it does one thing at a time and hands the result in. Time is an argument:
//! that since the start, by a clock that never goes back. This is all that there is to a
//! driver:
//!
//! ```
//! use std::time::Duration;
//! use notafter::fetch::FetchOptions;
//! use notafter::fetch::probe::{Action, Event, Probe};
//! use notafter::target::Target;
//!
//! let target = Target::parse("192.0.2.1:443")?;
//! let at = "2026-11-22".parse()?;
//! let mut probe = Probe::new(&target, &FetchOptions::default(), at);
//! let mut action = probe.start(Duration::ZERO);
//! let observation = loop {
//!     let event = match action {
//!         Action::Done(observation) => break observation,
//!         // Here would be the sockets.
//!         Action::Connect { .. } => Event::TimedOut,
//!         _ => Event::Cancelled,
//!     };
//!     action = probe.handle(event, Duration::from_secs(10));
//! };
//! assert_eq!(observation.outcome.code(), "timed-out");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod action;
mod ladder;
mod machine;
mod route;
mod talk;
#[cfg(feature = "tracing")]
mod trace;

pub use action::{Action, ConnectFailure, Event};
pub use machine::Probe;

#[cfg(test)]
mod tests;
