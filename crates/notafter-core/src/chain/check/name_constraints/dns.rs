//! dNSName: a base covers itself and every name with labels added on its left. With a leading dot, which
//! RFC 5280 does not know and real CAs write, it covers the latter alone, as browsers have it.

use super::{Relation, within};
use crate::chain::check::name_constraints::Relation::{Outside, Overlaps, Unclear, Within};

/// Whether this is a base: a host name without wildcard or leading dot; empty, it covers everything.
pub(super) fn is_base(base: &str) -> bool {
    base.is_empty() || is_host(base)
}

/// The host of a base that is written with a leading dot.
pub(super) fn below(base: &str) -> Option<&str> {
    base.strip_prefix('.').filter(|host| is_host(host))
}

/// Labels that are not empty, of characters that host names have.
pub(super) fn is_host(name: &str) -> bool {
    name.split('.').all(|label| {
        !label.is_empty()
            && label
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-' || it == b'_')
    })
}

pub(super) fn relation(name: &str, base: &str) -> Relation {
    let host = below(base);
    if host.is_none() && !is_base(base) {
        return Unclear;
    }
    let Some(parent) = name.strip_prefix("*.") else {
        return if is_host(name) {
            within(match host {
                Some(host) => is_within(name, host) && name.len() > host.len(),
                None => is_within(name, base),
            })
        } else {
            Unclear
        };
    };
    if !is_host(parent) {
        return Unclear;
    }
    // The wildcard's names are one label below its parent: all are within if the parent is, and one of
    // them is if the base is such a name; which is not itself within where only what is below it is.
    if is_within(parent, host.unwrap_or(base)) {
        return Within;
    }
    if host.is_some() {
        return Outside;
    }
    let is_one_below = base
        .split_once('.')
        .is_some_and(|(_, rest)| is_within(rest, parent) && rest.len() == parent.len());
    if is_one_below { Overlaps } else { Outside }
}

/// Whether `name` is `base` or below it.
pub(super) fn is_within(name: &str, base: &str) -> bool {
    if base.is_empty() || name.eq_ignore_ascii_case(base) {
        return true;
    }
    let split = name.len().checked_sub(base.len());
    split
        .and_then(|at| Some((name.get(..at)?, name.get(at..)?)))
        .is_some_and(|(front, back)| front.ends_with('.') && back.eq_ignore_ascii_case(base))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subtrees() {
        for (name, base, expected) in [
            ("example.com", "example.com", Within),
            ("a.b.Example.com", "example.COM", Within),
            ("badexample.com", "example.com", Outside),
            ("com", "example.com", Outside),
            ("anything", "", Within),
            ("*.example.com", "example.com", Within),
            ("*.example.com", "foo.example.com", Overlaps),
            ("*.example.com", "a.foo.example.com", Outside),
            ("*.com", "example.com", Overlaps),
            (".example.com", "example.com", Unclear),
            ("a.example.com", ".example.com", Within),
            ("a.b.Example.com", ".example.COM", Within),
            ("example.com", ".example.com", Outside),
            ("badexample.com", ".example.com", Outside),
            ("*.example.com", ".example.com", Within),
            ("*.a.example.com", ".example.com", Within),
            ("*.com", ".example.com", Outside),
            ("*.example.com", ".foo.example.com", Outside),
            ("a.example.com", "..example.com", Unclear),
            ("a.example.com", ".", Unclear),
            ("a.example.com", ".*.example.com", Unclear),
            ("a.example.com", "*.example.com", Unclear),
        ] {
            assert_eq!(relation(name, base), expected, "{name} {base}");
        }
    }
}
