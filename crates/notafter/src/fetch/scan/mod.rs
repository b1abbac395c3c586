//! Scans: many targets, each answered exactly once.
//!
//! [`scan()`] takes an iterator of targets, [`scan_stream`] a stream of them, and both give a
//! [`Scan`]: the stream of the observations, in the order in which they finish.
//! [`blocking::scan`] is for programs that are not asynchronous.
//!
//! - **Memory** does not depend on the number of targets: one is taken from the source only when
//!   there is room for it ([`ScanOptions::concurrency`]). An observation that nobody
//!   takes keeps its room, so that a slow consumer slows the scan down.
//! - **Exactly once**: for each target taken there is one observation, also where the
//!   scan is cancelled and where a fetch panics.
//! - **Deadlines** begin with the work: time spent waiting for leave to connect, or for a thread that
//!   looks a name up, does not count. [`Observation::observed_at`](super::Observation::observed_at)
//!   is the time of the last leave.
//! - **Politeness**: [`ScanOptions::connections_per_address`] holds for each address, behind a proxy
//!   too. Targets that wait for it keep their room: ten thousand names of one address, one
//!   after the other, hold up all that come after them. Whoever has such a list should
//!   shuffle it.
//!
//! ```no_run
//! use notafter::fetch::scan::{ScanOptions, scan};
//! use notafter::target::Target;
//! use notafter::time::Timestamp;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let targets = ["a.example", "b.example:8443"].map(Target::parse);
//! let targets = targets.into_iter().collect::<Result<Vec<_>, _>>()?;
//! let now = || Timestamp::from_unix_seconds_saturating(1_795_339_800); // a clock, in earnest
//! let mut scan = scan(targets, ScanOptions::default(), now);
//! while let Some(observation) = scan.next().await {
//!     println!("{}: {}", observation.target, observation.outcome);
//! }
//! # Ok(())
//! # }
//! ```

mod addresses;
pub mod blocking;
mod gate;
mod options;
mod pace;
mod progress;
mod source;
mod stream;
mod task;
#[cfg(feature = "tracing")]
mod trace;

pub use options::ScanOptions;
pub use progress::Progress;
pub use stream::{Scan, scan, scan_stream};

#[cfg(test)]
mod tests;
