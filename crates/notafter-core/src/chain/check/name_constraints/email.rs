//! rfc822Name: a base is a mailbox, a host (all its mailboxes), or a domain with a leading dot (all
//! mailboxes on the hosts below it).

use super::dns::{is_host, is_within};
use super::{Relation, within};

/// Whether this is one of the three.
pub(super) fn is_base(base: &str) -> bool {
    match base.rsplit_once('@') {
        Some((local, host)) => is_local(local) && is_host(host),
        None => is_host(base.strip_prefix('.').unwrap_or(base)),
    }
}

fn is_local(local: &str) -> bool {
    !local.is_empty() && !local.contains('@')
}

pub(super) fn relation(name: &str, base: &str) -> Relation {
    let Some((local, host)) = name.rsplit_once('@') else {
        return Relation::Unclear;
    };
    if !is_local(local) || !is_host(host) {
        return Relation::Unclear;
    }
    if base.is_empty() {
        // It has no meaning in RFC 5280, and one in practice: real CAs exclude e-mail with it, as NSS and Go read it.
        return Relation::Within;
    }
    if !is_base(base) {
        return Relation::Unclear;
    }
    within(match base.rsplit_once('@') {
        Some((base_local, base_host)) => {
            local == base_local && host.eq_ignore_ascii_case(base_host)
        }
        None => match base.strip_prefix('.') {
            Some(domain) => is_within(host, domain) && host.len() != domain.len(),
            None => host.eq_ignore_ascii_case(base),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subtrees() {
        use Relation::{Outside, Unclear, Within};
        for (name, base, expected) in [
            ("Ann@Example.com", "Ann@example.com", Within),
            ("ann@example.com", "Ann@example.com", Outside),
            ("a@example.com", "example.com", Within),
            ("a@sub.example.com", "example.com", Outside),
            ("a@sub.example.com", ".example.com", Within),
            ("a@example.com", ".example.com", Outside),
            ("u@example.com", "*@example.com", Outside),
            ("a@example.com", "", Within),
            ("a@b@example.com", "example.com", Unclear),
            ("a@example.com", "a@b@example.com", Unclear),
        ] {
            assert_eq!(relation(name, base), expected, "{name} {base}");
        }
    }
}
