//! One trust anchor.

use super::PurposeSet;
use crate::certificate::Certificate;
use crate::time::Timestamp;

/// A certificate at which a path may end, with what it is trusted for.
///
/// It keeps its certificate: a path shows it, and its dates and constraints are checked like
/// those of any other (RFC 5937 section 3.2). Root programmes let go of a CA in steps, which an
/// anchor can carry too: first no new certificates, then none at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustAnchor {
    certificate: Certificate,
    purposes: PurposeSet,
    distrust_after: Option<Timestamp>,
    removed_at: Option<Timestamp>,
}

impl TrustAnchor {
    /// An anchor that is trusted for these purposes.
    pub const fn new(certificate: Certificate, purposes: PurposeSet) -> Self {
        Self {
            certificate,
            purposes,
            distrust_after: None,
            removed_at: None,
        }
    }

    /// The same, but leaves whose first second lies after this instant are not trusted through it, for
    /// whatever purpose. In Mozilla's list this is `CKA_NSS_SERVER_DISTRUST_AFTER`.
    #[must_use]
    pub const fn with_distrust_after(mut self, instant: Timestamp) -> Self {
        self.distrust_after = Some(instant);
        self
    }

    /// The same, but from this instant on it is no anchor any more.
    #[must_use]
    pub const fn with_removed_at(mut self, instant: Timestamp) -> Self {
        self.removed_at = Some(instant);
        self
    }

    /// The certificate.
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// What it is trusted for.
    pub const fn purposes(&self) -> PurposeSet {
        self.purposes
    }

    /// Leaves that begin after this instant are not trusted through it.
    pub const fn distrust_after(&self) -> Option<Timestamp> {
        self.distrust_after
    }

    /// From this instant on it is no anchor.
    pub const fn removed_at(&self) -> Option<Timestamp> {
        self.removed_at
    }

    /// Trusts it for the purposes of the other too. Of the instants, the earlier ones stay: a list
    /// that knows nothing of a distrust does not lift it.
    pub(super) fn merge(&mut self, other: &Self) {
        self.purposes = self.purposes.union(other.purposes);
        self.distrust_after = earlier(self.distrust_after, other.distrust_after);
        self.removed_at = earlier(self.removed_at, other.removed_at);
    }
}

/// The earlier of two instants, of which either may be absent.
fn earlier(one: Option<Timestamp>, other: Option<Timestamp>) -> Option<Timestamp> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}
