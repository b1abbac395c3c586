//! When the last valid path ends.

use notafter_core::certificate::Certificate;
use notafter_core::chain::{ChainValidator, ValidationRequest};
use notafter_core::expiry::{EffectiveExpiry, LimitedBy};
use notafter_core::hex;
use notafter_core::time::Timestamp;

/// Paths that are followed to their ends, one after the other: 8. Real certificates have two or three
/// paths (a new root, cross-signed by the old one); where there are more, the end that is told
/// is the end of the eighth, and the true one is no earlier.
pub const MAX_EFFECTIVE_STEPS: usize = 8;

/// When the last path ends that is valid from the request's instant on without a gap, and because
/// of which certificate. `None` where no path is valid at that instant.
///
/// Each path ends with the first of its certificates to end. A second later another one may
/// take over: a root that is cross-signed. So the validator is asked again at that
/// second, until it finds no path or the certificate itself has ended.
pub(super) fn effective_expiry(
    validator: &ChainValidator,
    request: &ValidationRequest<'_>,
) -> Option<EffectiveExpiry> {
    let mut request = request.clone();
    let mut found = None;
    for _ in 0..MAX_EFFECTIVE_STEPS {
        let report = validator.validate(&request);
        if !report.is_valid() {
            break;
        }
        let Some(end) = end_of(&report.path) else {
            break;
        };
        let next = end.not_after.saturating_add_seconds(1);
        let is_last = end.limited_by == LimitedBy::Leaf || next <= request.at;
        found = Some(end);
        if is_last {
            break;
        }
        request.at = next;
    }
    found
}

/// The end of a path, leaf first: the earliest one of its certificates, and of several at once the
/// nearest to the leaf.
fn end_of(path: &[Certificate]) -> Option<EffectiveExpiry> {
    let ends = path.iter().map(Certificate::not_after).enumerate();
    let (index, not_after): (usize, Timestamp) = ends.min_by_key(|(_, not_after)| *not_after)?;
    let certificate = path.get(index)?;
    let fingerprint_sha256 = hex::encode(certificate.fingerprint_sha256());
    let subject = certificate.subject().to_string();
    let limited_by = if index == 0 {
        LimitedBy::Leaf
    } else if index + 1 == path.len() {
        LimitedBy::Root {
            fingerprint_sha256,
            subject,
        }
    } else {
        LimitedBy::Intermediate {
            fingerprint_sha256,
            subject,
        }
    };
    Some(EffectiveExpiry {
        not_after,
        limited_by,
    })
}
