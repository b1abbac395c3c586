//! The newest look at each place.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use crate::expiry::{Location, Snapshot};

/// The newest look at each place.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Newest<'a> {
    /// One snapshot of each place, in the order of places (tag, target, address, type of key).
    pub snapshots: Vec<&'a Snapshot>,
    /// How many older looks at these places were passed over.
    pub superseded: usize,
}

/// The newest look at each place: the one with the latest `observed_at`, and of several at the same instant the
/// last one given. Two looks are at the same place if their [`Location`]s are equal, tags included.
///
/// The newest look counts whatever came of it: a place that did not answer today has no certificate, though it
/// showed one yesterday.
pub fn newest<'a>(snapshots: impl IntoIterator<Item = &'a Snapshot>) -> Newest<'a> {
    let mut places: BTreeMap<&Location, &Snapshot> = BTreeMap::new();
    let mut superseded = 0;
    for snapshot in snapshots {
        match places.entry(&snapshot.location) {
            Entry::Vacant(place) => {
                place.insert(snapshot);
            }
            Entry::Occupied(mut place) => {
                superseded += 1;
                if place.get().observed_at <= snapshot.observed_at {
                    place.insert(snapshot);
                }
            }
        }
    }
    Newest {
        snapshots: places.into_values().collect(),
        superseded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Timestamp;

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
}
