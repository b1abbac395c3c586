//! Snapshots in groups.
//!
//! All that are given are grouped, in the order given: of many days' looks, take the [`newest`](super::newest()) first.

use std::collections::BTreeMap;

use crate::expiry::{ExpiryPolicy, Snapshot, State, assess};
use crate::time::Timestamp;

/// The snapshots of each certificate, by its SHA-256 fingerprint. Those without a certificate are in no group.
pub fn by_fingerprint<'a>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
) -> BTreeMap<&'a str, Vec<&'a Snapshot>> {
    group(snapshots, |it| {
        Some(it.certificate.as_ref()?.fingerprint_sha256.as_str())
    })
}

/// The snapshots of each tag; `None` are those without one.
pub fn by_tag<'a>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
) -> BTreeMap<Option<&'a str>, Vec<&'a Snapshot>> {
    group(snapshots, |it| Some(it.location.tag.as_deref()))
}

/// The snapshots of each issuer, by its RFC 4514 text. Those without a certificate are in no group.
pub fn by_issuer<'a>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
) -> BTreeMap<&'a str, Vec<&'a Snapshot>> {
    group(snapshots, |it| {
        Some(it.certificate.as_ref()?.issuer.as_str())
    })
}

/// The snapshots by how their certificates stand under `policy` at `at`. Those without a certificate are in no group:
/// [`State::Unknown`] is that of a certificate whose dates contradict each other.
pub fn by_state<'a>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
    policy: &ExpiryPolicy,
    at: Timestamp,
) -> BTreeMap<State, Vec<&'a Snapshot>> {
    group(snapshots, |it| {
        Some(assess(&it.subject()?, policy, at).state)
    })
}

fn group<'a, K: Ord>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
    key: impl Fn(&'a Snapshot) -> Option<K>,
) -> BTreeMap<K, Vec<&'a Snapshot>> {
    let mut groups: BTreeMap<K, Vec<&Snapshot>> = BTreeMap::new();
    for snapshot in snapshots {
        if let Some(key) = key(snapshot) {
            groups.entry(key).or_default().push(snapshot);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expiry::{CertificateSummary, Location};

    fn snapshots() -> Vec<Snapshot> {
        let at = "2026-11-22".parse().unwrap();
        let look = |tag: Option<&str>, target: &str, certificate: Option<CertificateSummary>| {
            let location = Location::new(target).with_tag(tag.map(str::to_owned));
            match certificate {
                Some(it) => Snapshot::with_certificate(location, at, it),
                None => Snapshot::without_certificate(location, at, "refused"),
            }
        };
        let certificate = |fingerprint: &str, issuer: &str, not_after: &str| {
            let mut it = CertificateSummary::new(
                fingerprint,
                "2026-01-01".parse().unwrap(),
                not_after.parse().unwrap(),
            );
            it.issuer = issuer.to_owned();
            Some(it)
        };
        vec![
            look(Some("y"), "a:443", certificate("02", "CN=B", "2027-11-22")),
            look(None, "b:443", None),
            look(Some("x"), "c:443", certificate("01", "CN=A", "2026-11-21")),
            look(Some("x"), "d:443", certificate("02", "CN=B", "2027-11-22")),
        ]
    }

    fn targets<K>(groups: BTreeMap<K, Vec<&Snapshot>>) -> Vec<(K, String)> {
        groups
            .into_iter()
            .map(|(key, group)| {
                let targets: Vec<&str> =
                    group.iter().map(|it| it.location.target.as_str()).collect();
                (key, targets.join(" "))
            })
            .collect()
    }

    fn expect<K: Clone>(groups: &[(K, &str)]) -> Vec<(K, String)> {
        groups
            .iter()
            .map(|(key, targets)| (key.clone(), (*targets).to_owned()))
            .collect()
    }

    #[test]
    fn groups_are_ordered_and_keep_the_order_given() {
        let snapshots = snapshots();
        assert_eq!(
            targets(by_fingerprint(&snapshots)),
            expect(&[("01", "c:443"), ("02", "a:443 d:443")])
        );
        assert_eq!(
            targets(by_issuer(&snapshots)),
            expect(&[("CN=A", "c:443"), ("CN=B", "a:443 d:443")])
        );
        assert_eq!(
            targets(by_tag(&snapshots)),
            expect(&[
                (None, "b:443"),
                (Some("x"), "c:443 d:443"),
                (Some("y"), "a:443")
            ])
        );
        let at = "2026-11-22".parse().unwrap();
        assert_eq!(
            targets(by_state(&snapshots, &ExpiryPolicy::default(), at)),
            expect(&[(State::Valid, "a:443 d:443"), (State::Expired, "c:443")])
        );
    }
}
