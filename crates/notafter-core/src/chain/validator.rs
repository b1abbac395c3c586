//! The validator: what stays the same from one certificate to the next.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::budget::Budget;
use super::check::Settings;
use super::node::Pool;
use super::search::Search;
use super::{
    Finding, Profile, ValidationLimits, ValidationReport, ValidationRequest, Verdict, Work,
};
use crate::signature::SignatureVerifier;
use crate::trust::TrustStore;

/// Validates certificates against a trust store, by a profile, with a signature verifier.
///
/// It is `Send + Sync` and cheap to clone; one serves any number of threads.
#[derive(Clone)]
pub struct ChainValidator {
    trust: Arc<TrustStore>,
    verifier: Arc<dyn SignatureVerifier>,
    profile: Profile,
    limits: ValidationLimits,
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

    /// The anchors.
    pub fn trust(&self) -> &TrustStore {
        &self.trust
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
        let settings = Settings {
            profile: self.profile,
            purpose: request.purpose,
            at: request.at,
            name: request.name.as_ref(),
        };
        let mut search = Search {
            settings,
            verifier: &*self.verifier,
            max_depth: usize::from(request.max_depth),
            pool: Pool::new(request.end_entity, request.intermediates, &self.trust),
            budget: Budget::new(self.limits),
            signatures: HashMap::new(),
        };
        let judged = search.run();
        let work = Work {
            signatures_checked: search.budget.signatures_checked,
            candidates_tried: search.budget.candidates_tried,
        };
        // A path has at least the leaf, and one path is always judged unless the caller's
        // limits forbid even that.
        let Some(judged) = judged else {
            return ValidationReport {
                verdict: Verdict::Invalid,
                path: vec![request.end_entity.clone()],
                findings: vec![Finding::nothing_judged()],
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
            work,
        }
    }
}
