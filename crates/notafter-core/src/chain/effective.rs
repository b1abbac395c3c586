//! When the last valid path ends (design: effective expiry belongs to paths, not to certificates).

use std::sync::Arc;

use super::finding::Problem;
use super::{
    ChainValidator, Finding, FindingCode as Code, LinkCache, RevocationMode, Severity,
    ValidationRequest, Work,
};
use crate::certificate::Certificate;
use crate::facts::Fact;
use crate::hex;
use crate::time::Timestamp;
use crate::trust::TrustAnchor;

/// Paths that are followed to their ends, one after the other: 8. Real certificates have two or three
/// paths (a new root, cross-signed by the old one).
pub const MAX_EFFECTIVE_STEPS: usize = 8;

/// Links that the steps share: 128, more than the signatures that one of them may verify.
const SHARED_LINKS: usize = 128;

/// Unneeded certificates that are told of: 20, so that a report stays readable.
const MAX_UNNEEDED: usize = 20;

/// The instant at which the last valid path of a certificate ends, and why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EffectiveExpiry {
    /// The last valid instant: inclusive.
    pub not_after: Timestamp,
    /// What ends there.
    pub limited_by: LimitedBy,
    /// Whether a limit ended the search, so that the true end may be later; or the end is that of a path that is
    /// over, and [another may have lasted longer](crate::expiry::ExpirySubject::of_validation).
    pub is_at_least: bool,
}

impl EffectiveExpiry {
    /// This end, and no later one.
    pub const fn new(not_after: Timestamp, limited_by: LimitedBy) -> Self {
        Self {
            not_after,
            limited_by,
            is_at_least: false,
        }
    }
}

/// Why a path ends where it does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitedBy {
    /// The certificate itself ends.
    Leaf,
    /// A certificate between it and the root ends.
    Intermediate {
        /// The SHA-256 of its DER: lower-case hex, 64 digits.
        fingerprint_sha256: String,
        /// Its subject, as text (RFC 4514).
        subject: String,
    },
    /// The root ends.
    Root {
        /// The SHA-256 of its DER: lower-case hex, 64 digits.
        fingerprint_sha256: String,
        /// Its subject, as text (RFC 4514).
        subject: String,
    },
    /// The root is [removed](crate::trust::TrustAnchor::removed_at) from the trusted ones.
    RootRemoval {
        /// The SHA-256 of its DER: lower-case hex, 64 digits.
        fingerprint_sha256: String,
        /// Its subject, as text (RFC 4514).
        subject: String,
    },
}

impl LimitedBy {
    /// Every kind's spelling, in the order of declaration.
    pub const CODES: &'static [&'static str] = &["leaf", "intermediate", "root", "root-removal"];

    /// The stable spelling of the kind, in kebab case, the same in every language.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Leaf => "leaf",
            Self::Intermediate { .. } => "intermediate",
            Self::Root { .. } => "root",
            Self::RootRemoval { .. } => "root-removal",
        }
    }
}

/// When the last valid path ends, and what does not matter until then.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EffectiveExpiryReport {
    /// The end.
    pub expiry: EffectiveExpiry,
    /// The path that lasts until then, leaf first, including the anchor.
    pub path: Vec<Certificate>,
    /// Certificates that end earlier and are not needed: notes, no alarm. `certificate_index` is 0 for the
    /// leaf and one more than the place among the request's intermediates for those.
    pub unneeded: Vec<Finding>,
    /// What all paths together have cost.
    pub work: Work,
}

impl ChainValidator {
    /// When the last path ends that is valid from the request's instant on without a gap, and because
    /// of what. `None` where no path is valid at that instant.
    ///
    /// Each path ends with the first of its certificates to end. A second later another one may
    /// take over: a root that is cross-signed. So paths are looked for at that second again, until there is none
    /// or the certificate itself has ended: at most [`MAX_EFFECTIVE_STEPS`] times, each within the validator's
    /// limits. Where a limit ended the search, the end [is "at least"](EffectiveExpiry::is_at_least).
    ///
    /// Names and revocation are left out: a name that does not match ends no path, and what will be
    /// revoked nobody knows.
    pub fn effective_expiry(
        &self,
        request: &ValidationRequest<'_>,
    ) -> Option<EffectiveExpiryReport> {
        // The steps share what they verify.
        let mut validator = self.clone();
        if validator.cache.is_none() {
            let verifier = Arc::clone(&self.verifier);
            let cache = LinkCache::with_capacity(verifier, SHARED_LINKS);
            validator = validator.with_link_cache(cache);
        }
        let mut request = request.clone();
        request.name = None;
        request.other_paths = 0;
        request.revocation = RevocationMode::Off;
        let mut work = Work::default();
        let mut last: Option<(EffectiveExpiry, Vec<Certificate>)> = None;
        let mut is_cut = true;
        for _ in 0..MAX_EFFECTIVE_STEPS {
            let report = validator.validate(&request);
            work = work + report.work;
            let end = if report.is_valid() {
                self.end_of(&report.path)
            } else {
                None
            };
            let Some(end) = end else {
                is_cut = report
                    .findings
                    .iter()
                    .any(|it| it.code == Code::BudgetExhausted);
                break;
            };
            let next = end.not_after.saturating_add_seconds(1);
            let is_last = end.limited_by == LimitedBy::Leaf || next <= request.at;
            last = Some((end, report.path));
            if is_last {
                is_cut = false;
                break;
            }
            request.at = next;
        }
        let (mut expiry, path) = last?;
        expiry.is_at_least = is_cut;
        let unneeded = unneeded(request.intermediates, &path, &expiry);
        Some(EffectiveExpiryReport {
            expiry,
            path,
            unneeded,
            work,
        })
    }

    /// The end of a path, leaf first: the earliest one of its certificates, and of several at once the
    /// nearest to the leaf; or the removal of its root, if that comes first.
    fn end_of(&self, path: &[Certificate]) -> Option<EffectiveExpiry> {
        let ends = path.iter().map(Certificate::not_after).enumerate();
        let (index, not_after) = ends.min_by_key(|(_, not_after)| *not_after)?;
        let certificate = path.get(index)?;
        let root = path.last()?;
        let removed_at = self.trust().get(root).and_then(TrustAnchor::removed_at);
        let last_trusted = removed_at.map(|it| it.saturating_add_seconds(-1));
        if let Some(last_trusted) = last_trusted.filter(|it| *it < not_after) {
            let (fingerprint_sha256, subject) = identify(root);
            let limited_by = LimitedBy::RootRemoval {
                fingerprint_sha256,
                subject,
            };
            return Some(EffectiveExpiry::new(last_trusted, limited_by));
        }
        let (fingerprint_sha256, subject) = identify(certificate);
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
        Some(EffectiveExpiry::new(not_after, limited_by))
    }
}

fn identify(certificate: &Certificate) -> (String, String) {
    (
        hex::encode(certificate.fingerprint_sha256()),
        certificate.subject().to_string(),
    )
}

/// Notes on the intermediates that end before the last path does, and are not on it.
fn unneeded(
    intermediates: &[Certificate],
    path: &[Certificate],
    expiry: &EffectiveExpiry,
) -> Vec<Finding> {
    intermediates
        .iter()
        .enumerate()
        .filter(|(_, it)| it.not_after() < expiry.not_after && !path.contains(it))
        .take(MAX_UNNEEDED)
        .map(|(place, certificate)| {
            let facts = [
                Fact::new("subject", certificate.subject().to_string()),
                Fact::new("not_after", certificate.not_after()),
                Fact::new("effective_not_after", expiry.not_after),
            ];
            let problem = Problem::new(Code::UnneededCertificateExpires, Severity::Info, facts);
            Finding::new(problem, Some((place + 1, certificate)))
        })
        .collect()
}
