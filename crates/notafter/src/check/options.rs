//! How to check.

use notafter_core::chain::ChainValidator;
use notafter_core::expiry::{ExpiryPolicy, RenewalMode};

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
    /// Who renews what is checked, as far as the caller knows.
    pub renewal_mode: RenewalMode,
}

impl CheckOptions {
    /// The default, with this validator.
    pub fn new(validator: ChainValidator) -> Self {
        Self {
            fetch: FetchOptions::default(),
            validator,
            expiry: ExpiryPolicy::default(),
            renewal_mode: RenewalMode::Unknown,
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

    /// The same, with what is known of who renews it.
    #[must_use]
    pub fn with_renewal_mode(self, renewal_mode: RenewalMode) -> Self {
        Self {
            renewal_mode,
            ..self
        }
    }
}

#[cfg(feature = "mozilla-roots")]
impl Default for CheckOptions {
    fn default() -> Self {
        Self::new(super::validator(crate::roots::mozilla()))
    }
}
