//! What is taken for wrong.

use crate::expiry::{ExpiryPolicy, IssuerAllowList};

/// After how many failed looks in a row a place is [unreachable](super::Condition::Unreachable), unless the caller
/// says otherwise: 2. One failed look is a reboot or a lost packet, and nobody should get up for it; a tracker looks
/// again soon, and the second failure is told long before its last attempt.
pub const UNREACHABLE_AFTER: u32 = 2;

/// What is taken for wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EventOptions {
    /// When the level of an expiry rises.
    pub policy: ExpiryPolicy,
    /// The issuers that are expected; `None`: any.
    pub allowed_issuers: Option<IssuerAllowList>,
    /// After how many failed looks in a row a place is unreachable; 0 is taken as 1.
    pub unreachable_after: u32,
    /// Whether certificates that are not trusted are nothing to speak of: self-signed ones of devices.
    pub accept_untrusted: bool,
}

impl Default for EventOptions {
    /// The default policy, any issuer, [`UNREACHABLE_AFTER`], and trust is expected.
    fn default() -> Self {
        Self {
            policy: ExpiryPolicy::default(),
            allowed_issuers: None,
            unreachable_after: UNREACHABLE_AFTER,
            accept_untrusted: false,
        }
    }
}

impl EventOptions {
    /// The same, with this policy.
    #[must_use]
    pub fn with_policy(self, policy: ExpiryPolicy) -> Self {
        Self { policy, ..self }
    }

    /// The same, with the issuers that are expected.
    #[must_use]
    pub fn with_allowed_issuers(self, allowed_issuers: Option<IssuerAllowList>) -> Self {
        Self {
            allowed_issuers,
            ..self
        }
    }

    /// The same, with so many failed looks in a row until a place is unreachable.
    #[must_use]
    pub fn with_unreachable_after(self, unreachable_after: u32) -> Self {
        Self {
            unreachable_after,
            ..self
        }
    }

    /// The same, with certificates accepted that are not trusted, or not.
    #[must_use]
    pub fn with_accept_untrusted(self, accept_untrusted: bool) -> Self {
        Self {
            accept_untrusted,
            ..self
        }
    }
}
