//! The one deadline of a fetch.

use std::time::{Duration, Instant};

use crate::fetch::limits::MAX_TIMEOUT;

/// The instant at which everything ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline(Instant);

impl Deadline {
    /// So long from now, at most [`MAX_TIMEOUT`].
    pub(super) fn after(timeout: Duration) -> Self {
        let now = Instant::now();
        Self(now.checked_add(timeout.min(MAX_TIMEOUT)).unwrap_or(now))
    }

    /// The instant.
    pub(super) const fn end(self) -> Instant {
        self.0
    }

    /// The time left, rounded up to what sockets can be told (they take no zero); `None`
    /// if it is over.
    pub(super) fn left(self) -> Option<Duration> {
        let left = self.0.saturating_duration_since(Instant::now());
        (!left.is_zero()).then(|| left.max(Duration::from_millis(1)))
    }

    /// The earlier of this and so long from now.
    pub(super) fn or_after(self, time: Duration) -> Self {
        match Instant::now().checked_add(time) {
            Some(end) => Self(self.0.min(end)),
            None => self,
        }
    }
}
