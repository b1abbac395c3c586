//! Anomalies of issuer, subject and subject alternative names.

use std::net::IpAddr;

use super::{Anomaly, AnomalyCode as Code};
use crate::certificate::extensions::SubjectAltNames;
use crate::certificate::{Certificate, GeneralName, KnownExtension, Name, is_host_name};
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
        if certificate.is_ca() {
            found.push(Anomaly::new(Code::EmptySubjectOfCa, []));
        }
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
            GeneralName::Dns(dns) if is_address(dns) => {
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

/// Whether it is an IP address. Nearly no name looks like one: it would end with a digit or have a colon.
fn is_address(dns: &str) -> bool {
    (dns.ends_with(|it: char| it.is_ascii_digit()) || dns.contains(':'))
        && dns.parse::<IpAddr>().is_ok()
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

/// RFC 5280 section 4.2.1.6: RFC 2821's `Mailbox`, with no phrase and no angle brackets. The part before
/// `@` may be quoted, the domain may be an address in brackets.
fn is_mailbox(email: &str) -> bool {
    email.rsplit_once('@').is_some_and(|(local, domain)| {
        let quoted = local
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'));
        let is_part = |it: u8| it.is_ascii_graphic() && !b"()<>[]:;@\\,\"".contains(&it);
        let is_local = quoted.map_or_else(
            || !local.is_empty() && local.bytes().all(is_part),
            |text| text.bytes().all(|it| matches!(it, b' '..=b'~')),
        );
        let literal = domain
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        let is_domain = match literal {
            Some(address) => !address.is_empty() && address.bytes().all(|it| it.is_ascii_graphic()),
            None => is_host_name(domain),
        };
        is_local && is_domain
    })
}

/// RFC 5280 section 4.2.1.6: not relative, that is, with a scheme; and of the characters that RFC 3986
/// section 2 has.
fn has_scheme(uri: &str) -> bool {
    uri.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && rest.bytes().all(|it| it.is_ascii_graphic())
            && scheme.starts_with(|it: char| it.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || b"+-.".contains(&it))
    })
}
