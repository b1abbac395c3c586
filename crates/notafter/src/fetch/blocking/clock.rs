//! The time since the start, and how long to wait at once.

use std::time::{Duration, Instant};

use crate::fetch::Cancellation;
use crate::fetch::limits::CANCELLATION_LATENCY;

/// The time since the start of a fetch, and the wish to stop it.
pub(super) struct Clock<'a> {
    started: Instant,
    cancellation: Option<&'a Cancellation>,
}

impl<'a> Clock<'a> {
    pub(super) fn start(cancellation: Option<&'a Cancellation>) -> Self {
        Self {
            started: Instant::now(),
            cancellation,
        }
    }

    /// The time since the start.
    pub(super) fn now(&self) -> Duration {
        self.started.elapsed()
    }

    /// The instant that this time after the start is.
    pub(super) fn instant(&self, since_start: Duration) -> Instant {
        self.started
            .checked_add(since_start)
            .unwrap_or(self.started)
    }

    /// How long to wait at once for something until then: no longer than until somebody may wish to
    /// stop, and not zero, which sockets do not take. `None` if that is over.
    pub(super) fn slice(&self, until: Duration) -> Option<Duration> {
        if self.is_cancelled() {
            return None;
        }
        let left = until.saturating_sub(self.now());
        if left.is_zero() {
            return None;
        }
        let slice = match self.cancellation {
            Some(_) => left.min(CANCELLATION_LATENCY),
            None => left,
        };
        Some(slice.max(Duration::from_millis(1)))
    }

    /// Whether somebody wishes to stop.
    pub(super) fn is_cancelled(&self) -> bool {
        self.cancellation.is_some_and(Cancellation::is_cancelled)
    }

    /// Whether a connection attempt may not simply block until its end.
    pub(super) const fn can_be_cancelled(&self) -> bool {
        self.cancellation.is_some()
    }
}
