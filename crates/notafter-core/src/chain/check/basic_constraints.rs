//! Basic constraints (RFC 5280 sections 4.2.1.9 and 6.1.4 (k)).

use super::{Role, Settings};
use crate::certificate::{BasicConstraints, Certificate};
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::facts::Fact;
use crate::trust::Purpose;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let constraints = certificate.extension::<BasicConstraints>();
    let is_ca = certificate.is_ca();
    if role.is_leaf() {
        // A CA as a leaf is common for certificates made at home, which are then trusted by themselves.
        if is_ca && settings.purpose == Purpose::ServerAuth {
            let broken = match role {
                Role::TrustedEndEntity => Rule::TrustedLeafIsNoCa,
                _ => Rule::LeafIsNoCa,
            };
            found.extend(settings.problem(broken, []));
        }
    } else if !is_ca {
        let has_constraints = !matches!(constraints, Ok(None));
        // Version 1 has nowhere to say it, and RFC 5280 section 6.1.4 (k) lets whoever trusts a root know it otherwise.
        let is_old_root = role == Role::Anchor
            && certificate.version() == 1
            && certificate.is_self_issued()
            && !has_constraints;
        let broken = if is_old_root {
            Rule::TrustedVersion1IsCa
        } else {
            Rule::IssuerIsCa
        };
        let facts = [
            Fact::new("version", u32::from(certificate.version())),
            Fact::new("has_basic_constraints", has_constraints),
            Fact::new("rule", broken.as_str()),
        ];
        found.extend(settings.problem(broken, facts));
    }
}
