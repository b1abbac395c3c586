//! What is to be said of a chain as it is served.

use super::arrangement::Arrangement;
use crate::certificate::Certificate;
use crate::chain::{Finding, FindingCode as Code};
use crate::trust::TrustStore;

/// What is to be said of a chain as it is served (RFC 8446 section 4.4.2: leaf first, each certificate followed by
/// its issuer; the root may be left out): the findings of [`normalise`](super::normalise), without
/// [`LeafMissing`](Code::LeafMissing).
///
/// What a server shows first is its own certificate, and if that is a CA's, validation says so.
pub fn served_chain_findings(chain: &[Certificate], trust: &TrustStore) -> Vec<Finding> {
    let mut findings = Arrangement::new(chain, trust).into_findings();
    findings.retain(|it| it.code != Code::LeafMissing);
    findings
}
