//! Anomalies of issuer, subject and subject alternative names.

use std::net::IpAddr;

use super::{Anomaly, AnomalyCode as Code};
use crate::certificate::extensions::SubjectAltNames;
use crate::certificate::{Certificate, GeneralName, KnownExtension, Name};
use crate::der::Tag;
use crate::error::ParseErrorCode;
use crate::facts::Fact;
use crate::limits::MAX_NAMES;

pub(super) fn issuer(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let issuer = certificate.issuer();
    if issuer.is_empty() {
        found.push(Anomaly::new(Code::EmptyIssuer, []));
    }
    name("issuer", &issuer, found);
}

pub(super) fn subject(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    let subject = certificate.subject();
    if subject.is_empty() {
        match certificate.known_extension(KnownExtension::SubjectAltName) {
            None => found.push(Anomaly::new(Code::EmptySubjectWithoutSan, [])),
            Some(names) if !names.critical => {
                found.push(Anomaly::new(Code::SubjectAltNameNotCritical, []));
            }
            Some(_) => {}
        }
    }
    name("subject", &subject, found);
}

fn name(field: &'static str, name: &Name<'_>, found: &mut Vec<Anomaly>) {
    if let Err(error) = name.check() {
        let facts = [
            Fact::new("field", field),
            Fact::new("code", error.code.as_str()),
            Fact::new("offset", error.offset),
        ];
        found.push(Anomaly::new(Code::MalformedName, facts));
    }
}

pub(super) fn subject_alt_names(certificate: &Certificate, found: &mut Vec<Anomaly>) {
    match certificate.extension::<SubjectAltNames<'_>>() {
        Err(error) if error.code == ParseErrorCode::Missing => {
            found.push(Anomaly::new(Code::SanEmpty, []));
        }
        // Any other fault is told with the extension.
        _ => {}
    }
    for (index, name) in certificate.subject_alt_names().take(MAX_NAMES).enumerate() {
        let with_value = |value: &str| [Fact::new("index", index), Fact::new("value", value)];
        let malformed = |kind: &'static str, value: String| {
            let facts = [
                Fact::new("index", index),
                Fact::new("type", kind),
                Fact::new("value", value),
            ];
            Anomaly::new(Code::SanEntryMalformed, facts)
        };
        match name {
            GeneralName::Dns(dns) if dns.parse::<IpAddr>().is_ok() => {
                found.push(Anomaly::new(Code::IpInDnsName, with_value(dns)));
            }
            GeneralName::Dns(dns) => {
                let host = dns.strip_prefix("*.").unwrap_or(dns);
                if host.contains('*') {
                    found.push(Anomaly::new(Code::WildcardMalformed, with_value(dns)));
                } else if !is_host_name(host) {
                    found.push(malformed("dns", dns.to_owned()));
                }
            }
            GeneralName::Email(email) if !is_mailbox(email) => {
                found.push(malformed("email", email.to_owned()));
            }
            GeneralName::Uri(uri) if !has_scheme(uri) => {
                found.push(malformed("uri", uri.to_owned()));
            }
            GeneralName::Malformed { tag, contents } => {
                found.push(malformed(kind_of(tag), crate::hex::encode(contents)));
            }
            _ => {}
        }
    }
}

/// The type of name that a tag means.
fn kind_of(tag: Tag) -> &'static str {
    match tag.0 & 0x1f {
        1 => "email",
        2 => "dns",
        4 => "directory",
        6 => "uri",
        7 => "ip",
        _ => "other",
    }
}

/// RFC 1034 section 3.5's preferred syntax with RFC 1123's digits, and underscores, which
/// real host names have: labels of 1 to 63 of these, 253 octets in all.
fn is_host_name(name: &str) -> bool {
    const MAX_NAME: usize = 253;
    const MAX_LABEL: usize = 63;
    name.len() <= MAX_NAME
        && name.split('.').all(|label| {
            (1..=MAX_LABEL).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_')
        })
}

/// RFC 5280 section 4.2.1.6: `local-part@domain`, with no phrase and no angle brackets.
fn is_mailbox(email: &str) -> bool {
    email.rsplit_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && is_host_name(domain) && !email.contains(['<', '>', ' '])
    })
}

/// RFC 5280 section 4.2.1.6: not relative, that is, with a scheme.
fn has_scheme(uri: &str) -> bool {
    uri.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && scheme.starts_with(|it: char| it.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || b"+-.".contains(&it))
    })
}
