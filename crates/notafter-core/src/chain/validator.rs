//! The validator: what stays the same from one certificate to the next.

use std::fmt;
use std::sync::Arc;

use super::search::{Outcome, Search};
use super::{
    Finding, LinkCache, Profile, ValidationLimits, ValidationReport, ValidationRequest, Verdict,
    Work,
};
use crate::signature::SignatureVerifier;
use crate::trust::TrustStore;

/// Validates certificates against a trust store, by a profile, with a signature verifier.
///
/// It is `Send + Sync` and cheap to clone; one serves any number of threads.
#[derive(Clone)]
pub struct ChainValidator {
    pub(super) trust: Arc<TrustStore>,
    pub(super) verifier: Arc<dyn SignatureVerifier>,
    pub(super) profile: Profile,
    pub(super) limits: ValidationLimits,
    pub(super) cache: Option<Arc<LinkCache>>,
}

impl fmt::Debug for ChainValidator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChainValidator")
            .field("anchors", &self.trust.len())
            .field("profile", &self.profile)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

impl ChainValidator {
    /// A validator by [`Profile::WebPki`] with the default limits.
    pub fn new(
        trust: impl Into<Arc<TrustStore>>,
        verifier: impl Into<Arc<dyn SignatureVerifier>>,
    ) -> Self {
        Self {
            trust: trust.into(),
            verifier: verifier.into(),
            profile: Profile::WebPki,
            limits: ValidationLimits::default(),
            cache: None,
        }
    }

    /// By this profile.
    #[must_use]
    pub const fn with_profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// With these limits on the work.
    #[must_use]
    pub const fn with_limits(mut self, limits: ValidationLimits) -> Self {
        self.limits = limits;
        self
    }

    /// With this memory of signatures that verified, and with the verifier that it was made for, in place of
    /// the one before.
    #[must_use]
    pub fn with_link_cache(mut self, cache: impl Into<Arc<LinkCache>>) -> Self {
        let cache = cache.into();
        self.verifier = Arc::clone(cache.verifier());
        self.cache = Some(cache);
        self
    }

    /// With these anchors in place of those before: a new set of roots at run time.
    #[must_use]
    pub fn with_trust(mut self, trust: impl Into<Arc<TrustStore>>) -> Self {
        self.trust = trust.into();
        self
    }

    /// The anchors.
    pub fn trust(&self) -> &TrustStore {
        &self.trust
    }

    /// Who verifies signatures: for a [`LinkCache`] of its answers.
    pub fn verifier(&self) -> &Arc<dyn SignatureVerifier> {
        &self.verifier
    }

    /// The profile.
    pub const fn profile(&self) -> Profile {
        self.profile
    }

    /// Validates a certificate: finds a path that holds, or tells everything that is wrong with the best
    /// one (RFC 5280 section 6.1).
    ///
    /// The anchor's own dates, constraints and extensions are checked too (RFC 5937); its
    /// signature is not. The work is bounded by the limits, whatever is given.
    pub fn validate(&self, request: &ValidationRequest<'_>) -> ValidationReport {
        let mut search = Search::new(self, request);
        let outcome = search.run();
        let work = Work {
            signatures_checked: search.budget.signatures_checked,
            candidates_tried: search.budget.candidates_tried,
            paths_completed: search.budget.paths_completed,
            links_remembered: search.budget.links_remembered,
        };
        // A path has at least the leaf, and one path is always judged unless the caller's
        // limits forbid even that.
        let Some(Outcome { judged, others }) = outcome else {
            return ValidationReport {
                verdict: Verdict::Invalid,
                path: vec![request.end_entity.clone()],
                findings: vec![Finding::nothing_judged()],
                policies: None,
                other_paths: Vec::new(),
                work,
            };
        };
        let verdict = if judged.is_valid() {
            Verdict::Valid
        } else {
            Verdict::Invalid
        };
        let findings = judged
            .problems
            .into_iter()
            .map(|(index, problem)| {
                let certificate = index.and_then(|index| {
                    let certificate = *judged.path.get(index)?;
                    Some((index, certificate))
                });
                Finding::new(problem, certificate)
            })
            .collect();
        ValidationReport {
            verdict,
            path: judged.path.into_iter().cloned().collect(),
            findings,
            policies: judged.policies,
            other_paths: others
                .into_iter()
                .map(|path| path.into_iter().cloned().collect())
                .collect(),
            work,
        }
    }
}
