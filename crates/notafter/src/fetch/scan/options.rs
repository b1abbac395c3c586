//! How to scan.

use crate::fetch::FetchOptions;
use crate::fetch::limits::{
    DEFAULT_CONCURRENCY, DEFAULT_CONNECTIONS_PER_ADDRESS, DEFAULT_CONNECTIONS_PER_SECOND,
    MAX_CONCURRENCY,
};

/// How to scan. The default is gentle enough for any network but the smallest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ScanOptions {
    /// How to fetch from each target.
    pub fetch: FetchOptions,
    /// Targets under way at once, 1 to [`MAX_CONCURRENCY`]; others are cut to that.
    /// [`DEFAULT_CONCURRENCY`] by default.
    ///
    /// Each has a file of the process open. Where the process may not open as many, targets come out as
    /// [`Unreachable`](crate::fetch::Outcome::Unreachable), with that reason.
    pub concurrency: usize,
    /// Connections made in a second, evenly, those of fallbacks and of further addresses included;
    /// `None` for as many as come, by default ([`DEFAULT_CONNECTIONS_PER_SECOND`]). 0 is
    /// taken for 1.
    ///
    /// No more targets are under way than can keep this rate up: what is connected to in one
    /// [`timeout`](FetchOptions::timeout).
    pub connections_per_second: Option<u32>,
    /// Connections open to one address at once; 0 is taken for 1.
    /// [`DEFAULT_CONNECTIONS_PER_ADDRESS`] by default.
    pub connections_per_address: usize,
}

impl Default for ScanOptions {
    fn default() -> Self {
        Self {
            fetch: FetchOptions::default(),
            concurrency: DEFAULT_CONCURRENCY,
            connections_per_second: DEFAULT_CONNECTIONS_PER_SECOND,
            connections_per_address: DEFAULT_CONNECTIONS_PER_ADDRESS,
        }
    }
}

impl ScanOptions {
    /// The same, fetching in this way.
    #[must_use]
    pub fn with_fetch(self, fetch: FetchOptions) -> Self {
        Self { fetch, ..self }
    }

    /// The same, with this many targets under way at once.
    #[must_use]
    pub fn with_concurrency(self, concurrency: usize) -> Self {
        Self {
            concurrency,
            ..self
        }
    }

    /// The same, with this many connections in a second at most.
    #[must_use]
    pub fn with_connections_per_second(self, connections_per_second: u32) -> Self {
        Self {
            connections_per_second: Some(connections_per_second),
            ..self
        }
    }

    /// The same, with this many connections open to one address at most.
    #[must_use]
    pub fn with_connections_per_address(self, connections_per_address: usize) -> Self {
        Self {
            connections_per_address,
            ..self
        }
    }

    /// How many targets there is room for.
    ///
    /// A fetch that need not wait takes no longer than its timeout, so that the rate is
    /// kept up by those of one timeout. More would only wait, with names looked up
    /// long before they are needed, and all of them would be answered as cancelled in the end.
    pub(super) fn room(&self) -> usize {
        let room = self.concurrency.clamp(1, MAX_CONCURRENCY);
        let Some(rate) = self.connections_per_second else {
            return room;
        };
        let timeout = self.fetch.timeout.as_millis();
        let enough = timeout.saturating_mul(u128::from(rate)).div_ceil(1000);
        usize::try_from(enough).unwrap_or(room).clamp(1, room)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn there_is_room_for_what_keeps_the_rate_up() {
        let options = ScanOptions::default();
        assert_eq!(options.room(), DEFAULT_CONCURRENCY);
        assert_eq!(options.clone().with_concurrency(0).room(), 1);
        let most = options.clone().with_concurrency(usize::MAX);
        assert_eq!(most.room(), MAX_CONCURRENCY);
        let slow = options.clone().with_connections_per_second(3);
        assert_eq!(slow.room(), 30);
        assert_eq!(options.clone().with_connections_per_second(0).room(), 1);
        let rate = options.with_connections_per_second(u32::MAX);
        assert_eq!(rate.room(), DEFAULT_CONCURRENCY);
        let fetch = FetchOptions::default().with_timeout(Duration::MAX);
        assert_eq!(rate.with_fetch(fetch).room(), DEFAULT_CONCURRENCY);
    }
}
