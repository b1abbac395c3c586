//! What a validation says besides the dates.

use super::subject::ExpirySubject;
use crate::certificate::Certificate;
use crate::chain::{
    EffectiveExpiry, EffectiveExpiryReport, Finding, FindingCode as Code, LimitedBy,
    ValidationReport,
};
use crate::facts::FactValue;
use crate::hex;
use crate::time::Timestamp;

/// Why a validation does not trust the certificate, by the codes of its errors: sorted by their spelling, each
/// once. Empty where it is in order apart from its dates.
///
/// Dates are left out, since they are what an [assessment](super::assess) says by itself: that a certificate of the
/// path has expired, and that the leaf is not valid yet. An issuer that is not valid yet is in it: no assessment
/// tells of that. So are a name that does not match, a root that was removed, and revocation, the leaf's
/// and that of its issuers.
pub fn trust_errors(validation: &ValidationReport) -> Vec<Code> {
    let errors = validation.errors();
    let errors = errors.filter(|it| is_trust_error(it.code, it.certificate_index));
    let mut codes: Vec<Code> = errors.map(|it| it.code).collect();
    codes.sort_unstable_by_key(|it| it.as_str());
    codes.dedup();
    codes
}

/// Whether an error of a validation is one of the [`trust_errors`]: its code, and the place in the path that it is
/// about, where it is about one.
pub fn is_trust_error(code: Code, certificate_index: Option<usize>) -> bool {
    match code {
        Code::Expired => false,
        Code::NotYetValid => certificate_index != Some(0),
        _ => true,
    }
}

impl ExpirySubject {
    /// The certificate by itself: its dates, and nothing else is known.
    pub fn of(certificate: &Certificate) -> Self {
        Self::new(certificate.not_before(), certificate.not_after())
    }

    /// A certificate that was validated, and when its last path ends, if that was asked for and any path is valid.
    ///
    /// - It is trusted unless there are [`trust_errors`].
    /// - It is revoked if a list names the leaf itself. Where an issuer is revoked, no path through it is valid: the
    ///   leaf is not trusted, but nobody revoked it.
    /// - Where the validation found its path in order but for having ended (an issuer has expired, or the root was
    ///   removed), that path's end is the effective one: otherwise, the alarm would be over a second
    ///   after the issuer's end, when no path is left to have one. Other paths may have lasted
    ///   longer, so that it [is "at least"](EffectiveExpiry::is_at_least).
    pub fn of_validation(
        leaf: &Certificate,
        validation: &ValidationReport,
        effective: Option<&EffectiveExpiryReport>,
    ) -> Self {
        let is_revoked = |it: &Finding| it.code == Code::Revoked && it.certificate_index == Some(0);
        let subject = Self::of(leaf)
            .with_trusted(Some(trust_errors(validation).is_empty()))
            .with_revoked(validation.errors().any(is_revoked));
        let end = effective.map(|it| it.expiry.clone());
        match end.or_else(|| past_end(validation)) {
            Some(end) => subject.with_effective_expiry(end),
            None => subject,
        }
    }
}

/// The end of a path that has ended and has no other fault, of those that an effective expiry asks for: neither names
/// nor revocation.
fn past_end(validation: &ValidationReport) -> Option<EffectiveExpiry> {
    let has_other_fault = validation.errors().any(|it| {
        let is_end = matches!(it.code, Code::Expired | Code::AnchorRemoved);
        !is_end && !is_left_out(it.code)
    });
    if has_other_fault {
        return None;
    }
    let ends = validation.errors().filter_map(|it| {
        let index = it.certificate_index?;
        let certificate = validation.path.get(index)?;
        match it.code {
            // The leaf's own end counts in any case.
            Code::Expired if index > 0 => {
                let is_root = index + 1 == validation.path.len();
                Some((certificate.not_after(), limit(certificate, is_root)))
            }
            Code::AnchorRemoved => {
                let FactValue::Instant(removed_at) = it.fact("removed_at")? else {
                    return None;
                };
                Some((removed_at.saturating_add_seconds(-1), removal(certificate)))
            }
            _ => None,
        }
    });
    let (not_after, limited_by): (Timestamp, LimitedBy) = ends.min_by_key(|(end, _)| *end)?;
    let mut end = EffectiveExpiry::new(not_after, limited_by);
    end.is_at_least = true;
    Some(end)
}

/// What [`effective_expiry`](crate::chain::ChainValidator::effective_expiry) does not ask.
const fn is_left_out(code: Code) -> bool {
    matches!(
        code,
        Code::NameMismatch
            | Code::Revoked
            | Code::RevocationStatusUnknown
            | Code::CrlExpired
            | Code::CrlNotYetValid
            | Code::CrlNotAuthentic
            | Code::CrlRule
            | Code::CrlUnknownCriticalExtension
    )
}

fn limit(certificate: &Certificate, is_root: bool) -> LimitedBy {
    let fingerprint_sha256 = hex::encode(certificate.fingerprint_sha256());
    let subject = certificate.subject().to_string();
    if is_root {
        LimitedBy::Root {
            fingerprint_sha256,
            subject,
        }
    } else {
        LimitedBy::Intermediate {
            fingerprint_sha256,
            subject,
        }
    }
}

fn removal(root: &Certificate) -> LimitedBy {
    LimitedBy::RootRemoval {
        fingerprint_sha256: hex::encode(root.fingerprint_sha256()),
        subject: root.subject().to_string(),
    }
}
