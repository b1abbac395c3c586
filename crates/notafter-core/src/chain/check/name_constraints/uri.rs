//! uniformResourceIdentifier: constraints are on the host. A base is a host (itself alone) or a domain
//! with a leading dot (all hosts below it).

use super::dns::{is_host, is_within};
use super::{Relation, within};

pub(super) fn is_base(base: &str) -> bool {
    is_host(base.strip_prefix('.').unwrap_or(base))
}

pub(super) fn relation(name: &str, base: &str) -> Relation {
    // RFC 5280: a URI without authority, or whose host is an address, is rejected.
    let host = host(name).filter(|it| is_host(it) && !ends_in_number(it));
    let Some(host) = host.filter(|_| is_base(base)) else {
        return Relation::Unclear;
    };
    within(match base.strip_prefix('.') {
        Some(domain) => is_within(host, domain) && host.len() != domain.len(),
        None => host.eq_ignore_ascii_case(base),
    })
}

/// The host of a URI (RFC 3986 section 3.2), without user and port.
fn host(uri: &str) -> Option<&str> {
    let (_, rest) = uri.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    host.split(':').next()
}

fn ends_in_number(host: &str) -> bool {
    host.rsplit('.')
        .next()
        .is_some_and(|label| label.bytes().all(|it| it.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        use Relation::{Outside, Unclear, Within};
        for (name, base, expected) in [
            (
                "https://Host.example.com:8443/x",
                "host.example.com",
                Within,
            ),
            ("https://a.host.example.com/x", "host.example.com", Outside),
            ("ldap://u@a.example.com?x", ".example.com", Within),
            ("https://example.com#x", ".example.com", Outside),
            ("https://192.0.2.1/", ".example.com", Unclear),
            ("https://[::1]/", ".example.com", Unclear),
            ("urn:isbn:1", ".example.com", Unclear),
        ] {
            assert_eq!(relation(name, base), expected, "{name} {base}");
        }
    }
}
