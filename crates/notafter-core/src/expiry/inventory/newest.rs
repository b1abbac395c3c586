//! The newest look at each place, and where that failed, the last certificate before.

use std::collections::BTreeMap;

use crate::expiry::{CertificateSummary, Location, RenewalMode, Snapshot};
use crate::time::Timestamp;

/// The newest look at each place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Newest<'a> {
    /// One snapshot of each place, in the order of places (tag, target, address, type of key).
    pub snapshots: Vec<&'a Snapshot>,
    /// How many older looks at these places were passed over.
    pub superseded: usize,
}

/// A place whose newest look shows no certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failing<'a> {
    /// The newest look: where, when, and why there is no certificate.
    pub snapshot: &'a Snapshot,
    /// The first look of all those since the last certificate, as far as looks were given.
    pub failing_since: Timestamp,
    /// The last look that showed a certificate, if one was given.
    pub last_seen: Option<&'a Snapshot>,
}

/// The newest look at each place: the one with the latest `observed_at`, and of several at the same instant the
/// last one given. Two looks are at the same place if their [`Location`]s are equal, tags included.
///
/// The newest look counts whatever came of it: a place that did not answer today has no certificate, though it
/// showed one yesterday.
pub fn newest<'a>(snapshots: impl IntoIterator<Item = &'a Snapshot>) -> Newest<'a> {
    let (places, superseded) = places(snapshots);
    Newest {
        snapshots: places.into_iter().map(|it| it.newest).collect(),
        superseded,
    }
}

/// A place, by all looks at it.
pub(super) struct Place<'a> {
    /// The newest look.
    pub(super) newest: &'a Snapshot,
    /// Where that shows no certificate.
    pub(super) failing: Option<Failing<'a>>,
}

impl<'a> Place<'a> {
    /// The last look that showed a certificate: the newest one, or one before.
    pub(super) fn last_seen(&self) -> Option<(&'a Snapshot, &'a CertificateSummary)> {
        let seen = match self.failing {
            Some(failing) => failing.last_seen?,
            None => self.newest,
        };
        Some((seen, seen.certificate.as_ref()?))
    }

    /// Who renews what is there: as the newest look knows it, or the last one that showed a certificate.
    pub(super) fn renewal_mode(&self) -> RenewalMode {
        match (self.newest.renewal_mode, self.last_seen()) {
            (RenewalMode::Unknown, Some((seen, _))) => seen.renewal_mode,
            (mode, _) => mode,
        }
    }
}

/// The places in their order, and how many looks there are besides the newest at each.
pub(super) fn places<'a>(
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
) -> (Vec<Place<'a>>, usize) {
    let mut looks: BTreeMap<&Location, Vec<&Snapshot>> = BTreeMap::new();
    let mut all = 0_usize;
    for snapshot in snapshots {
        all += 1;
        looks.entry(&snapshot.location).or_default().push(snapshot);
    }
    let places: Vec<Place> = looks.into_values().filter_map(place).collect();
    let superseded = all - places.len();
    (places, superseded)
}

fn place(mut looks: Vec<&Snapshot>) -> Option<Place<'_>> {
    // Stable: of the same instant, the last one given is the newest.
    looks.sort_by_key(|it| it.observed_at);
    let newest = *looks.last()?;
    let seen = looks.iter().rposition(|it| it.certificate.is_some());
    let first_failed = looks.get(seen.map_or(0, |it| it + 1));
    Some(Place {
        newest,
        failing: first_failed.map(|first| Failing {
            snapshot: newest,
            failing_since: first.observed_at,
            last_seen: seen.and_then(|it| looks.get(it).copied()),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(target: &str, day: &str, outcome: &str) -> Snapshot {
        let at: Timestamp = day.parse().unwrap();
        Snapshot::without_certificate(Location::new(target), at, outcome)
    }

    #[test]
    fn the_latest_counts_and_of_the_same_instant_the_last() {
        let looks = [
            look("b:443", "2026-11-22", "late"),
            look("a:443", "2026-11-20", "first"),
            look("b:443", "2026-11-21", "early"),
            look("a:443", "2026-11-20", "last"),
        ];
        let newest = newest(&looks);
        let outcomes: Vec<&str> = newest
            .snapshots
            .iter()
            .map(|it| it.outcome.as_str())
            .collect();
        assert_eq!(outcomes, ["last", "late"], "in the order of places");
        assert_eq!(newest.superseded, 2);
    }

    #[test]
    fn tag_address_and_type_of_key_make_another_place() {
        let mut looks = vec![look("a:443", "2026-11-20", "refused"); 4];
        looks[1].location.tag = Some("customer 7".to_owned());
        looks[2].location.address = Some("192.0.2.1".to_owned());
        looks[3].location.key_type = Some("rsa".to_owned());
        let newest = newest(&looks);
        assert_eq!((newest.snapshots.len(), newest.superseded), (4, 0));
    }

    #[test]
    fn what_was_seen_last_is_known_where_the_newest_look_failed() {
        let shown = |day: &str| {
            let at: Timestamp = day.parse().unwrap();
            let certificate = CertificateSummary::new("01", at, at);
            Snapshot::with_certificate(Location::new("a:443"), at, certificate)
        };
        let looks = [
            look("a:443", "2026-11-22", "refused"),
            shown("2026-11-19"),
            look("a:443", "2026-11-20", "timed-out"),
            look("a:443", "2026-11-17", "refused"),
            shown("2026-11-18"),
            look("b:443", "2026-11-22", "refused"),
            look("b:443", "2026-11-21", "refused"),
        ];
        let (places, superseded) = places(&looks);
        assert_eq!(superseded, 5);
        let found: Vec<_> = places
            .iter()
            .map(|it| {
                let failing = it.failing.unwrap();
                let seen = failing.last_seen.map(|it| it.observed_at.to_string());
                (failing.failing_since.to_string(), seen)
            })
            .collect();
        assert_eq!(
            found,
            [
                (
                    "2026-11-20T00:00:00Z".to_owned(),
                    Some("2026-11-19T00:00:00Z".to_owned())
                ),
                ("2026-11-21T00:00:00Z".to_owned(), None)
            ]
        );
    }
}
