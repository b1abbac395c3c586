//! How to fetch.

use std::sync::Arc;
use std::time::Duration;

use super::limits::DEFAULT_TIMEOUT;
use super::{Resolver, SystemResolver};

/// How to fetch. The default is right for a public server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FetchOptions {
    /// Time for the whole: resolution, every connection attempt and the handshake.
    /// [`DEFAULT_TIMEOUT`] by default, cut to [`MAX_TIMEOUT`](super::limits::MAX_TIMEOUT).
    pub timeout: Duration,
    /// Application protocols to offer (RFC 7301), the preferred one first; each has 1 to
    /// 255 octets. None by default: a server that knows none of those offered would
    /// refuse.
    pub alpn: Vec<Vec<u8>>,
    /// Who turns names into addresses: the operating system by default.
    pub resolver: Arc<dyn Resolver>,
}

impl Default for FetchOptions {
    fn default() -> Self {
        Self {
            timeout: DEFAULT_TIMEOUT,
            alpn: Vec::new(),
            resolver: Arc::new(SystemResolver),
        }
    }
}

impl FetchOptions {
    /// The same, with this much time for the whole.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// The same, with these application protocols offered.
    #[must_use]
    pub fn with_alpn(self, alpn: Vec<Vec<u8>>) -> Self {
        Self { alpn, ..self }
    }

    /// The same, with another resolver.
    #[must_use]
    pub fn with_resolver(self, resolver: Arc<dyn Resolver>) -> Self {
        Self { resolver, ..self }
    }
}
