//! The checks of RFC 5280 section 6 and of the profiles, one file each.
//!
//! Most judge one certificate in its role; those on links and on paths stand apart. Each
//! leaves problems behind and none stops at the first.

mod anomalies;
mod basic_constraints;
mod common_name;
mod critical_extensions;
mod dns_names;
mod extended_key_usage;
pub(super) mod key_identifiers;
mod key_strength;
mod key_usage;
mod lifetime;
pub(super) mod name_constraints;
mod names;
pub(super) mod path_length;
pub(super) mod policies;
pub(super) mod revocation;
pub(super) mod signature;
mod signature_parameters;
pub(super) mod trust;
mod validity;

use super::finding::Problem;
use super::{Profile, RevocationMode, Rule, Severity};
use crate::certificate::Certificate;
use crate::facts::Fact;
use crate::name_match::ReferenceName;
use crate::time::Timestamp;
use crate::trust::Purpose;

/// What a path is judged by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings<'a> {
    pub(super) profile: Profile,
    pub(super) purpose: Purpose,
    pub(super) at: Timestamp,
    pub(super) name: Option<&'a ReferenceName>,
    pub(super) revocation: RevocationMode,
}

impl Settings<'_> {
    /// What it weighs that the rule is broken; `None` where it does not apply.
    const fn weigh(&self, rule: Rule) -> Option<Severity> {
        self.profile.severity(rule)
    }

    /// The problem that breaking the rule is, if the rule applies.
    fn problem(&self, rule: Rule, facts: impl Into<Vec<Fact>>) -> Option<Problem> {
        let severity = self.weigh(rule)?;
        Some(Problem::new(rule.code(), severity, facts))
    }
}

/// The part that a certificate plays in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It is the leaf.
    EndEntity,
    /// It is the leaf, and trusted by itself.
    TrustedEndEntity,
    /// It stands between leaf and anchor.
    Intermediate,
    /// The path ends at it, and it is trusted.
    Anchor,
}

impl Role {
    const fn is_leaf(self) -> bool {
        matches!(self, Self::EndEntity | Self::TrustedEndEntity)
    }

    const fn is_trusted(self) -> bool {
        matches!(self, Self::Anchor | Self::TrustedEndEntity)
    }
}

/// Leaves behind what one subject has against a certificate.
type Check = fn(&Settings<'_>, &Certificate, Role, &mut Vec<Problem>);

/// Everything that is wrong with a certificate in its role, whatever path it stands in.
pub(super) fn certificate(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
) -> Vec<Problem> {
    const CHECKS: &[Check] = &[
        validity::check,
        lifetime::check,
        names::check,
        extended_key_usage::check,
        key_usage::check,
        basic_constraints::check,
        name_constraints::check_form,
        critical_extensions::check,
        key_identifiers::check,
        key_strength::check,
        signature_parameters::check,
        dns_names::check,
        common_name::check,
        anomalies::check,
    ];
    let mut found = Vec::new();
    for check in CHECKS {
        check(settings, certificate, role, &mut found);
    }
    found
}
