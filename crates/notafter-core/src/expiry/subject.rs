//! What is assessed: dates, what limits them, and whether it was revoked.

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
}

/// The instant at which the last valid path of a certificate ends, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EffectiveExpiry {
    /// The last valid instant: inclusive.
    pub not_after: Timestamp,
    /// The certificate that ends there.
    pub limited_by: LimitedBy,
}

/// Whose `not_after` comes first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitedBy {
    /// The certificate itself.
    Leaf,
    /// A certificate between it and the root.
    Intermediate {
        /// The SHA-256 of its DER: lower-case hex, 64 digits.
        fingerprint_sha256: String,
        /// Its subject, as text (RFC 4514).
        subject: String,
    },
    /// The root.
    Root {
        /// The SHA-256 of its DER: lower-case hex, 64 digits.
        fingerprint_sha256: String,
        /// Its subject, as text (RFC 4514).
        subject: String,
    },
}

impl LimitedBy {
    /// The stable spelling of the kind, in kebab case, the same in every language.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Leaf => "leaf",
            Self::Intermediate { .. } => "intermediate",
            Self::Root { .. } => "root",
        }
    }
}

impl ExpirySubject {
    /// A certificate with these dates: not revoked, limited by nothing else.
    pub const fn new(not_before: Timestamp, not_after: Timestamp) -> Self {
        Self {
            not_before,
            not_after,
            effective_expiry: None,
            revoked: false,
        }
    }

    /// The same, with the instant (inclusive) at which its last path ends.
    #[must_use]
    pub fn with_effective_expiry(self, not_after: Timestamp, limited_by: LimitedBy) -> Self {
        Self {
            effective_expiry: Some(EffectiveExpiry {
                not_after,
                limited_by,
            }),
            ..self
        }
    }

    /// The same, revoked or not.
    #[must_use]
    pub fn with_revoked(self, revoked: bool) -> Self {
        Self { revoked, ..self }
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
            _ => EffectiveExpiry {
                not_after: self.not_after,
                limited_by: LimitedBy::Leaf,
            },
        }
    }
}
