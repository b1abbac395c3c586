//! General names, as the points where lists are published are compared by them.

use sha2::{Digest, Sha256};

use crate::certificate::{DistributionPointName, GeneralName, GeneralNames, Name};

/// Names of one point that are looked at: 100. Real points have under five; what a point
/// names beyond that can only leave a status unknown.
pub(super) const MAX_POINT_NAMES: usize = 100;

/// What a name is compared by: the same for names that match, and of a fixed size, so that a name of any length is looked
/// at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NameKey([u8; 32]);

impl NameKey {
    fn new(kind: u8, parts: &[&[u8]]) -> Self {
        let mut hash = Sha256::new_with_prefix([kind]);
        for part in parts {
            hash.update(part.len().to_be_bytes());
            hash.update(part);
        }
        Self(hash.finalize().into())
    }

    /// The key of the directory name with this lookup key.
    pub(super) fn of_directory(lookup_key: &[u8]) -> Self {
        Self::new(4, &[lookup_key])
    }

    /// `None` for what matches nothing.
    pub(super) fn of(name: &GeneralName<'_>) -> Option<Self> {
        Some(match name {
            GeneralName::Directory(name) => Self::of_directory(&name.lookup_key()),
            GeneralName::Uri(uri) => Self::new(6, &[normal_uri(uri).as_bytes()]),
            GeneralName::Dns(name) => Self::new(2, &[name.to_ascii_lowercase().as_bytes()]),
            GeneralName::Email(address) => {
                // The part before the at sign is the host's own affair.
                let (user, host) = address.rsplit_once('@').unwrap_or((address, ""));
                Self::new(1, &[user.as_bytes(), host.to_ascii_lowercase().as_bytes()])
            }
            GeneralName::Ip(std::net::IpAddr::V4(address)) => Self::new(7, &[&address.octets()]),
            GeneralName::Ip(std::net::IpAddr::V6(address)) => Self::new(7, &[&address.octets()]),
            GeneralName::RegisteredId(oid) => Self::new(8, &[oid.contents()]),
            GeneralName::Other { type_id, value } => Self::new(0, &[type_id.contents(), value]),
            GeneralName::Obsolete(encoded) => Self::new(3, &[encoded]),
            GeneralName::Malformed { .. } => return None,
        })
    }

    /// The keys of these names, in an order of their own, without those that match nothing.
    pub(super) fn of_all<'a>(names: impl Iterator<Item = GeneralName<'a>>) -> Vec<Self> {
        let mut keys: Vec<Self> = names.filter_map(|name| Self::of(&name)).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}

/// Scheme and host in lower case, in which RFC 3986 section 6.2.2.1 sees no difference.
fn normal_uri(uri: &str) -> String {
    let Some((scheme, rest)) = uri.split_once("://") else {
        return uri.to_owned();
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (user, host) = match authority.rsplit_once('@') {
        Some((user, host)) => (format!("{user}@"), host),
        None => (String::new(), authority),
    };
    let (scheme, host) = (scheme.to_ascii_lowercase(), host.to_ascii_lowercase());
    format!("{scheme}://{user}{host}{path}")
}

/// The keys of a point's names. Where the point is named relative to an issuer, that has to be known.
pub(super) fn point_names(
    name: DistributionPointName<'_>,
    max: usize,
    issuer: Option<Name<'_>>,
) -> Vec<NameKey> {
    match name {
        DistributionPointName::Full(names) => NameKey::of_all(names.take(max)),
        DistributionPointName::RelativeToIssuer(rdn) => issuer
            .map(|issuer| NameKey::of_directory(&issuer.lookup_key_with(rdn)))
            .into_iter()
            .collect(),
    }
}

/// The directory names among these.
pub(super) fn directory_names(names: GeneralNames<'_>) -> impl Iterator<Item = Name<'_>> {
    names.take(MAX_POINT_NAMES).filter_map(|name| match name {
        GeneralName::Directory(name) => Some(name),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(a: GeneralName<'_>, b: GeneralName<'_>) -> bool {
        NameKey::of(&a).unwrap() == NameKey::of(&b).unwrap()
    }

    #[test]
    fn hosts_have_no_case_and_paths_have() {
        use GeneralName::{Dns, Email, Uri};
        assert!(same(
            Uri("HTTP://U@Example.COM/a"),
            Uri("http://U@example.com/a")
        ));
        assert!(same(Uri("ldap://H?X"), Uri("ldap://h?X")));
        assert!(!same(
            Uri("http://example.com/a"),
            Uri("http://example.com/A")
        ));
        assert!(!same(
            Uri("http://u@example.com"),
            Uri("http://U@example.com")
        ));
        assert!(!same(Uri("urn:A"), Uri("urn:a")));
        assert!(same(Dns("A.example"), Dns("a.EXAMPLE")));
        assert!(same(Email("u@A.example"), Email("u@a.example")));
        assert!(!same(Email("U@a.example"), Email("u@a.example")));
        assert!(!same(Dns("a"), Uri("a")), "types stay apart");
        let other = |value| GeneralName::Other {
            type_id: crate::certificate::oids::COMMON_NAME,
            value,
        };
        assert!(same(other(b"x"), other(b"x")));
        assert!(!same(other(b"x"), other(b"y")));
    }
}
