//! What is wrong with a certificate by itself, weighed by profile: one table.

use super::{Role, Settings};
use crate::certificate::{Anomaly, AnomalyCode, Certificate, oids};
use crate::chain::finding::Problem;
use crate::chain::{FindingCode as Code, Profile, Severity};
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
    let mut weighed: Vec<(Severity, &Anomaly)> = certificate
        .anomalies()
        .iter()
        .filter_map(|anomaly| {
            let severity = severity(anomaly, certificate, settings.profile, role)?;
            Some((severity, anomaly))
        })
        .collect();
    weighed.sort_by_key(|(severity, _)| std::cmp::Reverse(*severity));
    for (severity, anomaly) in weighed.into_iter().take(MAX_TOLD) {
        let mut facts = vec![Fact::new("anomaly", anomaly.code.as_str())];
        facts.extend(anomaly.facts.iter().cloned());
        found.push(Problem::new(Code::Anomaly, severity, facts));
    }
}

/// How much an anomaly weighs; `None` where another check tells of it.
fn severity(
    anomaly: &Anomaly,
    certificate: &Certificate,
    profile: Profile,
    role: Role,
) -> Option<Severity> {
    use AnomalyCode as A;
    use Severity::{Error, Info, Warning};
    let is_web_pki = profile == Profile::WebPki;
    let web_pki = |web_pki, rfc5280| Some(if is_web_pki { web_pki } else { rfc5280 });
    match anomaly.code {
        // The check of critical extensions tells of it.
        A::UnknownCriticalExtension => None,
        // Browsers look at neither; the BR forbid unique identifiers, RFC 5280 only to write them.
        A::UniqueId => web_pki(Error, Info),
        // "MUST" in RFC 5280, of issuers; paths are built without it.
        A::MissingSubjectKeyId if role == Role::TrustedEndEntity => Some(Info),
        A::MissingSubjectKeyId => web_pki(Warning, Error),
        A::ExtensionCriticality => Some(criticality(anomaly, certificate, profile, role)),
        // FALSE written out is DER's concern alone; real CAs have done it.
        A::ExtensionDefaultCritical => Some(Warning),
        // Trusted roots have these (Starfield's root of 2009 has the serial number 0), and nothing
        // depends on them there.
        A::SerialZero | A::SerialNegative | A::SerialTooLong | A::TimeForm if role.is_trusted() => {
            Some(Warning)
        }
        // Wildcards elsewhere match nothing, and a path length without a CA means nothing; the
        // Web PKI forbids both (BR 7.1.2.7.12, 7.1.2.7.8), and the other forms of times. As for
        // negative serial numbers, users "SHOULD be prepared to gracefully handle such certificates" (RFC 5280 section 4.1.2.2).
        A::WildcardMalformed | A::PathLengthWithoutCa | A::TimeForm | A::SerialNegative => {
            web_pki(Error, Warning)
        }
        _ => Some(Error),
    }
}

/// The Baseline Requirements let name constraints be non-critical (BR 7.1.2.10.8), which RFC 5280
/// does not. Path validation acts upon basic constraints, critical or not (RFC 5280 section 6.1.4 (k)); an anchor,
/// which it does not look at, has to be of the right form by itself.
///
/// It acts upon policy constraints, critical or not, as well. RFC 3280 section 4.2.1.12 let CAs choose, and those that take
/// part in policies did; without certificate policies beside them, RFC 5280's "MUST" (section 4.2.1.11) stands.
fn criticality(
    anomaly: &Anomaly,
    certificate: &Certificate,
    profile: Profile,
    role: Role,
) -> Severity {
    let concerns = |oid: Oid<'_>| {
        let oid = FactValue::Text(oid.to_string());
        let mut facts = anomaly.facts.iter();
        facts.any(|fact| fact.name == "oid" && fact.value == oid)
    };
    match profile {
        Profile::WebPki if concerns(oids::NAME_CONSTRAINTS) => Severity::Info,
        // Browsers take such CAs, which are common in private hierarchies.
        Profile::WebPki if concerns(oids::BASIC_CONSTRAINTS) => Severity::Warning,
        Profile::Rfc5280 if role != Role::Anchor && concerns(oids::BASIC_CONSTRAINTS) => {
            Severity::Warning
        }
        _ if concerns(oids::POLICY_CONSTRAINTS) && certificate.certificate_policies().is_some() => {
            Severity::Warning
        }
        _ => Severity::Error,
    }
}
