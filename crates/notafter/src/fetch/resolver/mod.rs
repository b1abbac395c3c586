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
///
/// Whichever it is, all lookups of the process share
/// [`MAX_RESOLVER_THREADS`](super::limits::MAX_RESOLVER_THREADS) threads, first come, first served, and a thread is only free
/// again when its lookup is. A user who types many names that nobody answers for keeps the others waiting: a
/// product with such users should answer within a second or two, from a cache or with an error, or look names up
/// before and fetch [with the address](super::FetchOptions::with_address).
///
/// ```
/// use std::net::IpAddr;
/// use std::sync::Arc;
///
/// use notafter::fetch::{AddressPolicy, FetchOptions, Outcome, ResolveError, Resolver, blocking};
/// use notafter::target::Target;
///
/// /// Knows one name.
/// #[derive(Debug)]
/// struct OneName(IpAddr);
///
/// impl Resolver for OneName {
///     fn resolve(&self, name: &str) -> Result<Vec<IpAddr>, ResolveError> {
///         match name {
///             "router.example" => Ok(vec![self.0]),
///             _ => Err(ResolveError::NotFound),
///         }
///     }
/// }
///
/// let options = FetchOptions::default()
///     .with_resolver(Arc::new(OneName("10.0.0.1".parse().expect("an address"))))
///     .with_address_policy(AddressPolicy::PublicOnly);
/// let at = "2026-12-01".parse().expect("a date");
/// let outcome = |typed: &str| {
///     let target = Target::parse(typed).expect("a target");
///     blocking::fetch(&target, &options, at).outcome
/// };
/// assert_eq!(outcome("router.example"), Outcome::AddressNotAllowed);
/// assert_eq!(outcome("other.example"), Outcome::NameNotFound);
/// ```
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
