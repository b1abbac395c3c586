//! Certificate policies: what a caller asks of a path, and what holds along it.

use std::collections::BTreeSet;

use crate::certificate::oids;
use crate::der::OidBuf;

/// What is asked of the policies of a path (RFC 5280 section 6.1.1 (c), (e), (f), (g)).
///
/// By default any policy will do, and none is needed; a CA may still require one for what it
/// issues. A path whose policies take more than [`MAX_POLICY_STEPS`](super::MAX_POLICY_STEPS) is refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PolicyInputs {
    /// Policies that are acceptable (the user-initial-policy-set): all of them where it is empty
    /// or has anyPolicy (2.5.29.32.0).
    pub acceptable: BTreeSet<OidBuf>,
    /// Whether the path has to be valid for one of them at least (initial-explicit-policy).
    pub require_explicit_policy: bool,
    /// Whether mappings of policies count for nothing (initial-policy-mapping-inhibit).
    pub inhibit_policy_mapping: bool,
    /// Whether anyPolicy in a certificate stands for no other policy (initial-any-policy-inhibit).
    pub inhibit_any_policy: bool,
}

impl PolicyInputs {
    /// Any policy, and none needed.
    pub const fn new() -> Self {
        Self {
            acceptable: BTreeSet::new(),
            require_explicit_policy: false,
            inhibit_policy_mapping: false,
            inhibit_any_policy: false,
        }
    }

    /// With these acceptable policies, in place of those before.
    ///
    /// That alone makes no path invalid: who insists on one of them also wants
    /// [`with_require_explicit_policy`](Self::with_require_explicit_policy).
    #[must_use]
    pub fn with_acceptable(mut self, policies: impl IntoIterator<Item = OidBuf>) -> Self {
        self.acceptable = policies.into_iter().collect();
        self
    }

    /// With or without the demand for an acceptable policy.
    #[must_use]
    pub const fn with_require_explicit_policy(mut self, required: bool) -> Self {
        self.require_explicit_policy = required;
        self
    }

    /// With or without the mapping of policies.
    #[must_use]
    pub const fn with_inhibit_policy_mapping(mut self, inhibited: bool) -> Self {
        self.inhibit_policy_mapping = inhibited;
        self
    }

    /// With or without anyPolicy as a match for others.
    #[must_use]
    pub const fn with_inhibit_any_policy(mut self, inhibited: bool) -> Self {
        self.inhibit_any_policy = inhibited;
        self
    }

    /// Whether every policy is acceptable.
    pub fn accepts_any(&self) -> bool {
        self.acceptable.is_empty()
            || self
                .acceptable
                .iter()
                .any(|it| it.as_oid() == oids::ANY_POLICY)
    }
}

/// The policies for which a path to an anchor is valid (RFC 5280 section 6.1.5 (g), as RFC 9618
/// writes it). anyPolicy (2.5.29.32.0) stands for itself: the path is valid for all.
///
/// Policies have the names that the topmost CA gives them: what a CA below maps to names of its own is
/// counted under the name above.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValidPolicies {
    /// What the CAs allow: the authority-constrained-policy-set.
    pub authority_constrained: BTreeSet<OidBuf>,
    /// What of that is [acceptable](PolicyInputs::acceptable) too: the user-constrained-policy-set. Where the
    /// CAs allow any, everything that is acceptable.
    pub user_constrained: BTreeSet<OidBuf>,
}
