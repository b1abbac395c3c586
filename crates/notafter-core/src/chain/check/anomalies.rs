//! What is wrong with a certificate by itself, and which rule each anomaly breaks.

use super::{Role, Settings};
use crate::certificate::{Anomaly, AnomalyCode, Certificate, oids};
use crate::chain::finding::Problem;
use crate::chain::{Rule, Severity};
use crate::der::Oid;
use crate::facts::{Fact, FactValue};

/// Anomalies of one certificate that are told: 20. A certificate may have thousands of
/// broken names, and a report has to stay readable; errors come first.
const MAX_TOLD: usize = 20;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    let mut weighed: Vec<(Severity, Rule, &Anomaly)> = certificate
        .anomalies()
        .iter()
        .filter_map(|anomaly| {
            let broken = rule(anomaly, certificate, role)?;
            Some((settings.weigh(broken)?, broken, anomaly))
        })
        .collect();
    weighed.sort_by_key(|(severity, ..)| std::cmp::Reverse(*severity));
    for (severity, broken, anomaly) in weighed.into_iter().take(MAX_TOLD) {
        let mut facts = vec![Fact::new("anomaly", anomaly.code.as_str())];
        facts.extend(anomaly.facts.iter().cloned());
        found.push(Problem::new(broken.code(), severity, facts));
    }
}

/// The rule that an anomaly breaks; `None` where another check tells of it.
fn rule(anomaly: &Anomaly, certificate: &Certificate, role: Role) -> Option<Rule> {
    use AnomalyCode as A;
    Some(match anomaly.code {
        // The check of critical extensions tells of it.
        A::UnknownCriticalExtension => return None,
        // Browsers look at neither; the BR forbid unique identifiers, RFC 5280 only to write them.
        A::UniqueId => Rule::UniqueId,
        // "MUST" in RFC 5280, of issuers; paths are built without it.
        A::MissingSubjectKeyId if role == Role::TrustedEndEntity => Rule::SubjectKeyIdOfTrustedLeaf,
        A::MissingSubjectKeyId => Rule::SubjectKeyId,
        // Whoever trusts a certificate by itself does not ask it to sign others, and which names it matches is asked elsewhere.
        A::CaWithoutKeyCertSign | A::KeyCertSignWithoutCa if role == Role::TrustedEndEntity => {
            Rule::KeyCertSignOfTrustedLeaf
        }
        A::IpInDnsName if role == Role::TrustedEndEntity => Rule::IpInDnsNameOfTrustedLeaf,
        A::ExtensionCriticality => criticality(anomaly, certificate, role),
        // FALSE written out is DER's concern alone; real CAs have done it.
        A::ExtensionDefaultCritical => Rule::CriticalityEncoding,
        // Trusted roots have these (Starfield's root of 2009 has the serial number 0), and nothing
        // depends on them there.
        A::SerialZero | A::SerialNegative | A::SerialTooLong if role.is_trusted() => {
            Rule::SerialNumberOfTrusted
        }
        // Users "SHOULD be prepared to gracefully handle such certificates" (RFC 5280 section 4.1.2.2).
        A::SerialNegative => Rule::SerialNotNegative,
        A::SerialZero | A::SerialTooLong => Rule::SerialNumber,
        A::TimeForm if role.is_trusted() => Rule::TimeFormOfTrusted,
        // Wildcards elsewhere match nothing, and a path length without a CA means nothing; the
        // Web PKI forbids both, and the other forms of times.
        A::TimeForm => Rule::TimeForm,
        A::WildcardMalformed => Rule::WildcardForm,
        A::PathLengthWithoutCa => Rule::PathLengthInCa,
        _ => Rule::NoAnomaly,
    })
}

/// The rule that an extension's criticality breaks. The Baseline Requirements let name constraints be
/// non-critical (BR 7.1.2.10.8), which RFC 5280 does not. Path validation acts upon basic constraints, critical
/// or not (RFC 5280 section 6.1.4 (k)); an anchor, which it does not look at, has to be of the right form by
/// itself. Browsers take CAs whose basic constraints are not critical, which are common in private hierarchies.
///
/// It acts upon policy constraints, critical or not, as well. RFC 3280 section 4.2.1.12 let CAs choose, and those that take
/// part in policies did; without certificate policies beside them, RFC 5280's "MUST" (section 4.2.1.11) stands.
fn criticality(anomaly: &Anomaly, certificate: &Certificate, role: Role) -> Rule {
    let concerns = |oid: Oid<'_>| {
        let oid = FactValue::Text(oid.to_string());
        let mut facts = anomaly.facts.iter();
        facts.any(|fact| fact.name == "oid" && fact.value == oid)
    };
    if concerns(oids::NAME_CONSTRAINTS) {
        Rule::NameConstraintsCritical
    } else if concerns(oids::POLICY_CONSTRAINTS) && certificate.certificate_policies().is_some() {
        Rule::PolicyConstraintsBesidePoliciesCritical
    } else if concerns(oids::POLICY_CONSTRAINTS) {
        Rule::PolicyConstraintsCritical
    } else if !concerns(oids::BASIC_CONSTRAINTS) {
        Rule::ExtensionCriticality
    } else if role == Role::Anchor {
        Rule::BasicConstraintsOfAnchorCritical
    } else {
        Rule::BasicConstraintsCritical
    }
}
