//! Extended key usage (RFC 5280 section 4.2.1.12). RFC 5280 looks at the leaf alone; under the Web PKI
//! an intermediate that has one passes on no more than it says (BR 7.1.2.10.6), but for the signing of OCSP responses.

use super::{Role, Settings};
use crate::certificate::{Certificate, Decoded, ExtendedKeyUsage, key_purpose_name, oids};
use crate::chain::Rule;
use crate::chain::finding::Problem;
use crate::der::Oid;
use crate::facts::Fact;
use crate::trust::Purpose;

/// Purposes that a finding lists: 20, far more than any real certificate has.
const MAX_SHOWN: usize = 20;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let purpose = settings.purpose;
    let Some(key_purpose) = purpose.key_purpose() else {
        return;
    };
    // One that cannot be read is told with the anomalies, which are errors.
    let usage = certificate
        .extension::<ExtendedKeyUsage<'_>>()
        .unwrap_or_default();
    let Some(Decoded { critical, value }) = usage else {
        if role.is_leaf() {
            let facts = [Fact::new("purpose", purpose.as_str())];
            found.extend(presence(purpose, role).and_then(|rule| settings.problem(rule, facts)));
        }
        return;
    };
    let usage = Usage {
        value,
        critical,
        has_purpose: value.contains(key_purpose),
        has_any: value.contains(oids::ANY_EXTENDED_KEY_USAGE),
    };
    if let Some(rule) = usage.forbids(purpose, role) {
        let has: Vec<String> = value.take(MAX_SHOWN).map(purpose_text).collect();
        let facts = [
            Fact::new("purpose", purpose.as_str()),
            Fact::new("has", has),
        ];
        found.extend(settings.problem(rule, facts));
    }
    let broken = if role.is_leaf() {
        usage.broken_by_leaf(purpose)
    } else {
        let is_root = role == Role::Anchor && certificate.is_self_issued();
        broken_by_issuer(purpose, is_root)
    };
    for rule in broken {
        found.extend(settings.problem(rule, [Fact::new("rule", rule.as_str())]));
    }
}

/// The rule that a leaf for this purpose has an extended key usage: where requirements of the CA/Browser Forum
/// demand one, and where the purpose is a delegation that has to be told.
const fn presence(purpose: Purpose, role: Role) -> Option<Rule> {
    match purpose {
        Purpose::ServerAuth if role.is_trusted() => Some(Rule::ServerAuthNamedByTrusted),
        Purpose::ServerAuth => Some(Rule::ServerAuthNamed),
        Purpose::CodeSigning => Some(Rule::CodeSigningNamed),
        Purpose::EmailProtection => Some(Rule::EmailProtectionNamed),
        Purpose::TimeStamping => Some(Rule::TimeStampingNamed),
        Purpose::OcspSigning => Some(Rule::OcspSigningNamed),
        Purpose::ClientAuth | Purpose::Any => None,
    }
}

/// The rule that `anyExtendedKeyUsage` in a leaf does not stand for the purpose.
const fn by_name(purpose: Purpose) -> Rule {
    match purpose {
        Purpose::TimeStamping => Rule::TimeStampingByName,
        Purpose::OcspSigning => Rule::OcspSigningByName,
        _ => Rule::PurposeByName,
    }
}

/// An extended key usage, asked for one purpose.
struct Usage<'a> {
    value: ExtendedKeyUsage<'a>,
    critical: bool,
    has_purpose: bool,
    has_any: bool,
}

impl Usage<'_> {
    /// The rule by which it does not allow the purpose.
    const fn forbids(&self, purpose: Purpose, role: Role) -> Option<Rule> {
        match (self.has_any, role.is_leaf()) {
            _ if self.has_purpose => None,
            (true, true) => Some(by_name(purpose)),
            (true, false) => None,
            // A CA delegates it for what it issued itself (RFC 6960 section 4.2.2.2), and those of the Web PKI may not
            // list it (BR 7.1.2.10.6).
            (false, false) if matches!(purpose, Purpose::OcspSigning) => None,
            (false, true) => Some(Rule::PurposeOfLeaf),
            (false, false) => Some(Rule::PurposeOfIssuer),
        }
    }

    /// What else a leaf may not do.
    fn broken_by_leaf(&self, purpose: Purpose) -> Vec<Rule> {
        let has_one_of = |others: &[Oid<'_>]| others.iter().any(|it| self.value.contains(*it));
        let mut broken = Vec::new();
        let mut demand = |is_broken: bool, rule| {
            if is_broken {
                broken.push(rule);
            }
        };
        match purpose {
            Purpose::ServerAuth => {
                demand(self.has_purpose && self.has_any, Rule::ServerAuthWithoutAny);
                demand(self.critical, Rule::ServerAuthNotCritical);
            }
            Purpose::TimeStamping => demand(
                !self.critical || { self.value }.count() != 1,
                Rule::TimeStampingAlone,
            ),
            Purpose::CodeSigning => demand(
                self.has_purpose && (self.has_any || has_one_of(&[oids::SERVER_AUTH])),
                Rule::CodeSigningApart,
            ),
            Purpose::EmailProtection => {
                let others = [oids::SERVER_AUTH, oids::CODE_SIGNING, oids::TIME_STAMPING];
                demand(
                    self.has_purpose && (self.has_any || has_one_of(&others)),
                    Rule::EmailProtectionApart,
                );
            }
            Purpose::ClientAuth | Purpose::OcspSigning | Purpose::Any => {}
        }
        broken
    }
}

fn broken_by_issuer(purpose: Purpose, is_root: bool) -> Vec<Rule> {
    if purpose == Purpose::ServerAuth && is_root {
        vec![Rule::RootWithoutPurposes]
    } else {
        Vec::new()
    }
}

fn purpose_text(purpose: Oid<'_>) -> String {
    key_purpose_name(purpose).map_or_else(|| purpose.to_string(), str::to_owned)
}
