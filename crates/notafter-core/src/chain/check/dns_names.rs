//! DNS names that no certificate may have (RFC 5280 section 4.2.1.6, BR 7.1.2.7.12).

use super::{Role, Settings};
use crate::certificate::{Certificate, GeneralName, KnownExtension};
use crate::chain::finding::Problem;
use crate::chain::{FindingCode as Code, Profile};
use crate::facts::Fact;
use crate::limits::MAX_NAMES;
use crate::trust::Purpose;

/// Names of one certificate that are told: 20, so that a report stays readable.
const MAX_TOLD: usize = 20;

pub(super) fn check(
    settings: &Settings<'_>,
    certificate: &Certificate,
    role: Role,
    found: &mut Vec<Problem>,
) {
    if settings.purpose != Purpose::ServerAuth || !role.is_leaf() {
        return;
    }
    let is_web_pki = settings.profile == Profile::WebPki;
    let broken = certificate
        .subject_alt_names()
        .take(MAX_NAMES)
        .filter_map(|name| match name {
            GeneralName::Dns(value) => Some((value, broken_rule(value, is_web_pki)?)),
            _ => None,
        });
    for (value, rule) in broken.take(MAX_TOLD) {
        let facts = [Fact::new("value", value), Fact::new("rule", rule)];
        found.push(Problem::error(Code::DnsNameNotAllowed, facts));
    }
    let names = certificate.known_extension(KnownExtension::SubjectAltName);
    if is_web_pki && names.is_some_and(|it| it.critical) && !certificate.subject().is_empty() {
        found.push(Problem::error(Code::SanCriticalWithSubject, []));
    }
}

fn broken_rule(name: &str, is_web_pki: bool) -> Option<&'static str> {
    if name.contains('_') {
        // RFC 5280 section 4.2.1.6 wants the preferred name syntax of RFC 1034.
        return Some("a host name has no underscore");
    }
    let base = name.strip_prefix("*.");
    if is_web_pki && (name == "*" || base.is_some_and(|it| !it.contains('.'))) {
        return Some("the wildcard would stand for a whole top-level domain");
    }
    None
}
