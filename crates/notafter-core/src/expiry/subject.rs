//! What is assessed: dates, what limits them, whether it was revoked, and who renews it.

use super::renewal_mode::RenewalMode;
use crate::chain::{EffectiveExpiry, LimitedBy};
use crate::time::Timestamp;

/// A certificate as far as its expiry goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExpirySubject {
    /// The certificate's first valid instant.
    pub not_before: Timestamp,
    /// The certificate's last valid instant: inclusive (RFC 5280 section 4.1.2.5).
    pub not_after: Timestamp,
    /// When the last path to a trusted root ends, if that was asked for. It
    /// counts only where it is earlier than `not_after`.
    pub effective_expiry: Option<EffectiveExpiry>,
    /// Whether it is known to be revoked.
    pub revoked: bool,
    /// Whether a validation found it in order apart from its dates; `None` where nobody asked.
    pub trusted: Option<bool>,
    /// Who renews it: decides from when on it is alarming that nobody did.
    pub renewal_mode: RenewalMode,
}

impl ExpirySubject {
    /// A certificate with these dates: not revoked, limited by nothing else, and never validated.
    pub const fn new(not_before: Timestamp, not_after: Timestamp) -> Self {
        Self {
            not_before,
            not_after,
            effective_expiry: None,
            revoked: false,
            trusted: None,
            renewal_mode: RenewalMode::Unknown,
        }
    }

    /// The same, with the end of its last path.
    #[must_use]
    pub fn with_effective_expiry(self, effective_expiry: EffectiveExpiry) -> Self {
        Self {
            effective_expiry: Some(effective_expiry),
            ..self
        }
    }

    /// The same, revoked or not.
    #[must_use]
    pub fn with_revoked(self, revoked: bool) -> Self {
        Self { revoked, ..self }
    }

    /// The same, trusted or not, or never asked about.
    #[must_use]
    pub fn with_trusted(self, trusted: Option<bool>) -> Self {
        Self { trusted, ..self }
    }

    /// The same, with what is known of who renews it.
    #[must_use]
    pub fn with_renewal_mode(self, renewal_mode: RenewalMode) -> Self {
        Self {
            renewal_mode,
            ..self
        }
    }

    /// Seconds for which the certificate itself is valid: `not_after` -
    /// `not_before` + 1, since both ends are inclusive (RFC 5280 section
    /// 4.1.2.5). Zero or negative where it ends before it begins.
    pub const fn lifetime_seconds(&self) -> i64 {
        self.not_after.seconds_since(self.not_before) + 1
    }

    /// The last valid instant, and whose it is: the earlier one of `not_after`
    /// and the effective expiry.
    pub(super) fn end(&self) -> EffectiveExpiry {
        match &self.effective_expiry {
            Some(effective) if effective.not_after < self.not_after => effective.clone(),
            _ => EffectiveExpiry::new(self.not_after, LimitedBy::Leaf),
        }
    }
}
