//! Key identifiers (RFC 5280 sections 4.2.1.1 and 4.2.1.2; BR 7.1.2.1.3).

use super::{Role, Settings};
use crate::certificate::{AuthorityKeyIdentifier, Certificate, GeneralName};
use crate::chain::finding::Problem;
use crate::chain::{FindingCode as Code, Rule};
use crate::facts::Fact;
use crate::hex;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let identifier = certificate.authority_key_identifier();
    // A certificate made at home that is trusted by itself needs to point at nobody.
    if role == Role::TrustedEndEntity {
        return;
    }
    let has_key = identifier.is_some_and(|it| it.key_identifier.is_some());
    if has_key && role != Role::Anchor {
        return;
    }
    if certificate.is_self_issued() {
        // A root needs none (RFC 5280 section 4.2.1.1).
        if role == Role::Anchor {
            let broken = identifier.map(|it| broken_rules(&it, certificate));
            for (rule, reason) in broken.into_iter().flatten() {
                let facts = [
                    Fact::new("rule", rule.as_str()),
                    Fact::new("reason", reason),
                ];
                found.extend(settings.problem(rule, facts));
            }
        }
        return;
    }
    if !has_key {
        // RFC 5280 demands it of every CA; browsers build paths without it.
        found.extend(settings.problem(Rule::AuthorityKeyId, []));
    }
}

/// What a root's authority key identifier may not be, each with a reason in kebab case (BR 7.1.2.1.3). What it points to is
/// the root itself, or it misleads.
fn broken_rules(
    identifier: &AuthorityKeyIdentifier<'_>,
    root: &Certificate,
) -> impl Iterator<Item = (Rule, &'static str)> + use<> {
    let key = identifier.key_identifier;
    let names = identifier.authority_cert_issuer;
    let names_itself = names.is_none_or(|mut names| {
        let own = root.issuer();
        names.all(|it| matches!(it, GeneralName::Directory(name) if name.matches(&own)))
    });
    let number = identifier.authority_cert_serial_number;
    let numbers_itself = number.is_none_or(|it| it == root.serial_number().contents());
    let rules = [
        (key.is_none(), Rule::AuthorityKeyIdOfRoot, "no-key-id"),
        (
            key.is_some() && key != root.subject_key_identifier(),
            Rule::AuthorityKeyIdOfRoot,
            "other-key-id",
        ),
        (!names_itself, Rule::AuthorityKeyIdOfRoot, "other-issuer"),
        (
            !numbers_itself,
            Rule::AuthorityKeyIdOfRoot,
            "other-serial-number",
        ),
        (
            names_itself && numbers_itself && (names.is_some() || number.is_some()),
            Rule::AuthorityKeyIdOfRootAlone,
            "not-alone",
        ),
    ];
    let broken = rules.into_iter().filter(|(is_broken, ..)| *is_broken);
    broken.map(|(_, rule, reason)| (rule, reason))
}

/// Whether the issuer is the one that the certificate's key identifier asks for. Where it is not,
/// the signature has decided otherwise: identifiers are but hints (RFC 4158 section 3.5.12).
pub(in crate::chain) fn check_link(child: &Certificate, issuer: &Certificate) -> Option<Problem> {
    let asked = child.authority_key_identifier()?.key_identifier?;
    let has = issuer.subject_key_identifier()?;
    if asked == has {
        return None;
    }
    let facts = [
        Fact::new("authority_key_id", hex::encode(asked)),
        Fact::new("subject_key_id", hex::encode(has)),
    ];
    Some(Problem::warning(Code::KeyIdMismatch, facts))
}
