//! How to check.

use notafter_core::chain::ChainValidator;
use notafter_core::expiry::ExpiryPolicy;

use crate::fetch::FetchOptions;

/// How to check. The default is right for a public server: Mozilla's roots, the rules of
/// the Web PKI, and alarms relative to the lifetime.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CheckOptions {
    /// How to fetch.
    pub fetch: FetchOptions,
    /// Who validates: with its anchors and its profile.
    pub validator: ChainValidator,
    /// How early an expiry is urgent.
    pub expiry: ExpiryPolicy,
}

impl CheckOptions {
    /// The default, with this validator.
    pub fn new(validator: ChainValidator) -> Self {
        Self {
            fetch: FetchOptions::default(),
            validator,
            expiry: ExpiryPolicy::default(),
        }
    }

    /// The same, fetching like this.
    #[must_use]
    pub fn with_fetch(self, fetch: FetchOptions) -> Self {
        Self { fetch, ..self }
    }

    /// The same, with this policy for expiry.
    #[must_use]
    pub fn with_expiry(self, expiry: ExpiryPolicy) -> Self {
        Self { expiry, ..self }
    }
}

#[cfg(feature = "mozilla-roots")]
impl Default for CheckOptions {
    fn default() -> Self {
        Self::new(super::validator(crate::roots::mozilla()))
    }
}
