//! The laws of RFC 5280 that a valid path keeps, as x509-parser and ring see its certificates. What x509-parser cannot
//! read is passed over.

use std::net::IpAddr;

use notafter_core::certificate::Certificate;
use notafter_core::chain::Profile;
use notafter_forge::differential::chain::Case;
use x509_parser::extensions::KeyUsage;
use x509_parser::prelude::{
    FromDer, GeneralName, NameConstraints, ParsedExtension, X509Certificate, X509Name, X509Version,
};

use crate::signatures::{Scheme, verifies};

/// Checks a path that was said to be valid, leaf first.
pub(super) fn check(path: &[Certificate], case: &Case) {
    let tell = || case.describe();
    let top = path.len() - 1;
    for (index, certificate) in path.iter().enumerate() {
        let der = certificate.as_der().to_vec();
        assert_eq!(index == 0, der == case.leaf, "{}", tell());
        assert!(index != top || case.anchors.contains(&der), "{}", tell());
        let given = index == 0 || index == top || case.intermediates.contains(&der);
        assert!(given || case.anchors.contains(&der), "{}", tell());
    }
    let read: Vec<Option<X509Certificate<'_>>> = path
        .iter()
        .map(|it| Some(X509Certificate::from_der(it.as_der()).ok()?.1))
        .collect();
    for (index, certificate) in read.iter().enumerate() {
        let Some(certificate) = certificate else {
            continue;
        };
        let at = case.at.unix_seconds();
        let validity = certificate.validity();
        let times = (validity.not_before, validity.not_after);
        assert!(
            times.0.timestamp() <= at && at <= times.1.timestamp(),
            "{}",
            tell()
        );
        assert!(!has_unknown_critical(certificate), "{}", tell());
        let outer = &certificate.signature_algorithm;
        assert_eq!(*outer, certificate.tbs_certificate.signature, "{}", tell());
        if index > 0 {
            let below = read.get(1..index).unwrap_or_default();
            may_sign(certificate, below, index == top, &tell);
            constrains(certificate, &read[..index], &tell);
        }
    }
    for pair in read.windows(2) {
        if let [Some(child), Some(issuer)] = pair {
            is_signed(child, issuer, &tell);
        }
    }
    if let Some(leaf) = &read[0] {
        serves(leaf, case, &tell);
    }
}

/// The first extension that `choose` takes.
fn find<'a, T>(
    certificate: &'a X509Certificate<'_>,
    choose: impl Fn(&'a ParsedExtension<'a>) -> Option<T>,
) -> Option<T> {
    let mut extensions = certificate.extensions().iter();
    extensions.find_map(|it| choose(it.parsed_extension()))
}

/// A critical extension that nobody can act upon: those of RFC 5280 section 4.2 are not among them, nor what x509-parser
/// reads besides.
fn has_unknown_critical(certificate: &X509Certificate<'_>) -> bool {
    let mut extensions = certificate.extensions().iter();
    extensions.any(|it| {
        let oid = it.oid.to_id_string();
        it.critical && (oid == "2.5.29.99" || oid.starts_with("1.3.6.1.4.1."))
    })
}

/// Attributes without what RFC 5280 section 7.1 does not compare: the case of letters, and space.
fn normal(name: &X509Name<'_>) -> Vec<(String, Vec<u8>)> {
    let attributes = name.iter_attributes().map(|it| {
        let value = it.attr_value().data.iter();
        let value = value.filter(|octet| **octet != b' ');
        let value = value.map(u8::to_ascii_lowercase).collect();
        (it.attr_type().to_id_string(), value)
    });
    attributes.collect()
}

/// The issuer is a CA with authority over a path of this length (6.1.4 (k) to (n)).
fn may_sign(
    issuer: &X509Certificate<'_>,
    below: &[Option<X509Certificate<'_>>],
    is_anchor: bool,
    tell: &dyn Fn() -> String,
) {
    let constraints = find(issuer, |it| match it {
        ParsedExtension::BasicConstraints(it) => Some(it),
        _ => None,
    });
    match constraints {
        Some(constraints) => {
            assert!(constraints.ca, "no CA: {}", tell());
            let counts = |it: &&Option<X509Certificate<'_>>| {
                it.as_ref()
                    .is_some_and(|it| normal(it.subject()) != normal(it.issuer()))
            };
            let length = below.iter().filter(counts).count();
            let most = constraints.path_len_constraint;
            assert!(
                most.is_none_or(|most| length <= most as usize),
                "{length} below {most:?}: {}",
                tell()
            );
        }
        None => assert!(is_anchor, "not told to be a CA: {}", tell()),
    }
    assert!(
        is_anchor || issuer.version() == X509Version::V3,
        "{}",
        tell()
    );
    let usage = find(issuer, |it| match it {
        ParsedExtension::KeyUsage(it) => Some(it),
        _ => None,
    });
    assert!(usage.is_none_or(KeyUsage::key_cert_sign), "{}", tell());
}

/// Names chain, and the signature is the issuer's (6.1.3 (a)).
fn is_signed(child: &X509Certificate<'_>, issuer: &X509Certificate<'_>, tell: &dyn Fn() -> String) {
    assert_eq!(
        normal(child.issuer()),
        normal(issuer.subject()),
        "{}",
        tell()
    );
    let scheme = Scheme::of_certificate(&child.signature_algorithm);
    let verified = scheme.and_then(|scheme| {
        let message = child.tbs_certificate.as_ref();
        verifies(
            issuer.public_key(),
            scheme,
            message,
            &child.signature_value.data,
        )
    });
    assert_eq!(
        verified,
        Some(true),
        "{scheme:?} by {}: {}",
        issuer.subject(),
        tell()
    );
}

/// The leaf is for servers, and for this one.
fn serves(leaf: &X509Certificate<'_>, case: &Case, tell: &dyn Fn() -> String) {
    let usage = find(leaf, |it| match it {
        ParsedExtension::ExtendedKeyUsage(it) => Some(it),
        _ => None,
    });
    match usage {
        Some(usage) => {
            let is_right = usage.server_auth || usage.any && case.profile == Profile::Rfc5280;
            assert!(is_right, "not for servers: {}", tell());
        }
        None => assert_eq!(case.profile, Profile::Rfc5280, "{}", tell()),
    }
    let Some(asked) = &case.name else { return };
    let is_there = names(leaf).iter().any(|name| is_name(name, asked));
    assert!(is_there, "not its name: {}", tell());
}

/// The alternative names.
fn names<'a>(certificate: &'a X509Certificate<'_>) -> &'a [GeneralName<'a>] {
    let names = find(certificate, |it| match it {
        ParsedExtension::SubjectAlternativeName(it) => Some(it.general_names.as_slice()),
        _ => None,
    });
    names.unwrap_or_default()
}

/// RFC 9525 section 6.3.
fn is_name(name: &GeneralName<'_>, asked: &str) -> bool {
    match (name, asked.parse::<IpAddr>()) {
        (GeneralName::IPAddress(octets), Ok(IpAddr::V4(asked))) => **octets == asked.octets(),
        (GeneralName::IPAddress(octets), Ok(IpAddr::V6(asked))) => **octets == asked.octets(),
        (GeneralName::DNSName(name), Err(_)) => {
            let asked = asked.strip_suffix('.').unwrap_or(asked);
            let parent = asked.split_once('.').map(|(_, parent)| parent);
            let wild = name.strip_prefix("*.");
            name.eq_ignore_ascii_case(asked)
                || matches!((wild, parent), (Some(wild), Some(parent)) if wild.eq_ignore_ascii_case(parent))
        }
        _ => false,
    }
}

/// DNS names and addresses of those below are within what the issuer permits, and without what it excludes
/// (6.1.3 (b) and (c)).
fn constrains(
    issuer: &X509Certificate<'_>,
    below: &[Option<X509Certificate<'_>>],
    tell: &dyn Fn() -> String,
) {
    let constraints: Option<&NameConstraints<'_>> = find(issuer, |it| match it {
        ParsedExtension::NameConstraints(it) => Some(it),
        _ => None,
    });
    let Some(constraints) = constraints else {
        return;
    };
    let permitted = constraints
        .permitted_subtrees
        .as_deref()
        .unwrap_or_default();
    let excluded = constraints.excluded_subtrees.as_deref().unwrap_or_default();
    for (index, certificate) in below.iter().enumerate() {
        let Some(certificate) = certificate else {
            continue;
        };
        // Self-issued CAs are exempt.
        if index > 0 && normal(certificate.subject()) == normal(certificate.issuer()) {
            continue;
        }
        for name in names(certificate) {
            let mut within = permitted.iter().filter_map(|it| is_within(name, &it.base));
            let first = within.next();
            let is_permitted = first.is_none_or(|first| first || within.any(|it| it));
            assert!(is_permitted, "{name:?} is not permitted: {}", tell());
            let mut within = excluded.iter().filter_map(|it| is_within(name, &it.base));
            assert!(!within.any(|it| it), "{name:?} is excluded: {}", tell());
        }
    }
}

/// Whether a name is in a subtree; `None` where they are of two kinds, or of one that is not looked at here.
fn is_within(name: &GeneralName<'_>, base: &GeneralName<'_>) -> Option<bool> {
    match (name, base) {
        (GeneralName::DNSName(name), GeneralName::DNSName(base)) => {
            let (name, base) = (name.to_ascii_lowercase(), base.to_ascii_lowercase());
            // Not in RFC 5280, but in the wild: what is below.
            if base.starts_with('.') {
                return Some(name.ends_with(&base) && name != base);
            }
            Some(base.is_empty() || name == base || name.ends_with(&format!(".{base}")))
        }
        (GeneralName::IPAddress(address), GeneralName::IPAddress(base)) => {
            if base.len() != 2 * address.len() {
                // Addresses of the other kind; a subtree for these alone leaves them none.
                return matches!(base.len(), 8 | 32).then_some(false);
            }
            let (network, mask) = base.split_at(address.len());
            let mut octets = address.iter().zip(network).zip(mask);
            Some(octets.all(|((octet, network), mask)| octet & mask == network & mask))
        }
        _ => None,
    }
}
