//! One trust anchor.

use super::PurposeSet;
use crate::certificate::Certificate;

/// A certificate at which a path may end, with what it is trusted for.
///
/// It keeps its certificate: a path shows it, and its dates and constraints are checked like
/// those of any other (RFC 5937 section 3.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustAnchor {
    certificate: Certificate,
    purposes: PurposeSet,
}

impl TrustAnchor {
    /// An anchor that is trusted for these purposes.
    pub const fn new(certificate: Certificate, purposes: PurposeSet) -> Self {
        Self {
            certificate,
            purposes,
        }
    }

    /// The certificate.
    pub const fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// What it is trusted for.
    pub const fn purposes(&self) -> PurposeSet {
        self.purposes
    }

    /// Trusts it for these purposes too.
    pub(super) const fn add_purposes(&mut self, purposes: PurposeSet) {
        self.purposes = self.purposes.union(purposes);
    }
}
