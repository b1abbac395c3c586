//! DNS names that no certificate may have (RFC 5280 section 4.2.1.6, BR 3.2.2.6, 7.1.2.7.12).

use super::{Role, Settings};
use crate::certificate::{Certificate, GeneralName, KnownExtension};
use crate::chain::Rule;
use crate::chain::finding::Problem;
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
    let broken = dns_names(certificate).filter_map(|value| {
        let broken = match broken_rule(value)? {
            Rule::DnsNameUnderscore if role.is_trusted() => Rule::DnsNameUnderscoreOfTrusted,
            broken => broken,
        };
        let facts = [
            Fact::new("value", value),
            Fact::new("rule", broken.as_str()),
        ];
        settings.problem(broken, facts)
    });
    found.extend(broken.take(MAX_TOLD));
    let names = certificate.known_extension(KnownExtension::SubjectAltName);
    if names.is_some_and(|it| it.critical) && !certificate.subject().is_empty() {
        found.extend(settings.problem(Rule::SanCriticalWithSubject, []));
    }
}

fn dns_names(certificate: &Certificate) -> impl Iterator<Item = &str> {
    let names = certificate.subject_alt_names().take(MAX_NAMES);
    names.filter_map(|name| match name {
        GeneralName::Dns(value) => Some(value),
        _ => None,
    })
}

/// The rule that a name breaks.
fn broken_rule(name: &str) -> Option<Rule> {
    if name.contains('_') {
        // RFC 5280 section 4.2.1.6 wants the preferred name syntax of RFC 1034.
        return Some(Rule::DnsNameUnderscore);
    }
    let base = match name.strip_prefix("*.") {
        Some(base) => base,
        None if name == "*" => "",
        None => return None,
    };
    Some(match suffix(base)? {
        Suffix::TopLevel | Suffix::Registry => Rule::PublicSuffixWildcard,
        Suffix::Private => Rule::PrivateSuffixWildcard,
    })
}

/// What a domain is on the public suffix list (<https://publicsuffix.org>).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Suffix {
    /// One label, listed or not, or the root of DNS itself.
    TopLevel,
    /// A registry's, from the list's section of ICANN domains.
    Registry,
    /// That of an owner who gives names under it to others, from the list's section of private domains.
    Private,
}

/// What kind of suffix the domain is; `None` for one that belongs to a registrant.
fn suffix(domain: &str) -> Option<Suffix> {
    if !domain.contains('.') {
        return Some(Suffix::TopLevel);
    }
    // The list is in lower case.
    let domain = domain.to_ascii_lowercase();
    let found = psl::suffix(domain.as_bytes())?;
    if found.as_bytes() != domain.as_bytes() {
        return None;
    }
    match found.typ()? {
        psl::Type::Icann => Some(Suffix::Registry),
        psl::Type::Private => Some(Suffix::Private),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suffixes() {
        for (domain, expected) in [
            ("com", Some(Suffix::TopLevel)),
            ("local", Some(Suffix::TopLevel)),
            ("", Some(Suffix::TopLevel)),
            ("co.uk", Some(Suffix::Registry)),
            ("CO.uk", Some(Suffix::Registry)),
            ("xn--55qx5d.cn", Some(Suffix::Registry)),
            // "*.ck" and "!www.ck" are on the list.
            ("any.ck", Some(Suffix::Registry)),
            ("www.ck", None),
            ("s3.amazonaws.com", Some(Suffix::Private)),
            ("github.io", Some(Suffix::Private)),
            ("example.com", None),
            ("example.co.uk", None),
            ("a.github.io", None),
            ("corp.local", None),
        ] {
            assert_eq!(suffix(domain), expected, "{domain}");
        }
    }
}
