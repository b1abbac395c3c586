//! From names to addresses.

mod pool;
mod system;

pub(crate) use pool::{Answer, look_up, unanswered};
pub use system::SystemResolver;

use std::fmt;
use std::net::IpAddr;

/// Turns names into addresses.
///
/// [`SystemResolver`] asks the operating system. Another one may come from a test, a
/// cache, or a product with its own resolution.
pub trait Resolver: fmt::Debug + Send + Sync {
    /// The addresses of a DNS name (A-labels, lower case, no final dot), the preferred one
    /// first. It may block: it is called on a thread of its own, and nobody waits for it
    /// beyond the deadline of the fetch.
    ///
    /// # Errors
    ///
    /// Where there is no address, or that cannot be found out.
    fn resolve(&self, name: &str) -> Result<Vec<IpAddr>, ResolveError>;
}

/// Why a name has no addresses.
#[derive(Clone, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ResolveError {
    /// The name does not exist, or has no address.
    #[error("the name does not exist, or has no address")]
    NotFound,
    /// Whether it exists could not be found out.
    #[error("the name could not be looked up: {reason}")]
    Failed {
        /// Why, in words.
        reason: String,
    },
}
