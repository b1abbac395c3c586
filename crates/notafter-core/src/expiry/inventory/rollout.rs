//! How far one certificate has replaced another.

use std::collections::BTreeMap;
use std::fmt;

use super::newest::places;
use crate::expiry::Snapshot;

/// What a place serves, as far as a rollout goes. Codes are stable in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Served {
    /// The old certificate.
    Old,
    /// The new one.
    New,
    /// Neither: another certificate.
    Other,
    /// It showed no certificate that could be read.
    Unreachable,
}

impl Served {
    /// Every one, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Old, Self::New, Self::Other, Self::Unreachable];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
            Self::Other => "other",
            Self::Unreachable => "unreachable",
        }
    }
}

impl fmt::Display for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How far a rollout is. Codes are stable, and new ones may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RolloutState {
    /// The new certificate is served, and the old one nowhere as far as is known.
    Done,
    /// The old one is still served, or was the last that a place showed which is unreachable now; no target serves
    /// both.
    Stale,
    /// A target serves the old one at one place and the new one at another: who asks gets now this one, now
    /// that one.
    Mixed,
    /// Neither was seen anywhere.
    Absent,
}

impl RolloutState {
    /// Every one, in the order of declaration.
    pub const ALL: &'static [Self] = &[Self::Done, Self::Stale, Self::Mixed, Self::Absent];

    /// The stable spelling, in kebab case, the same in every language.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Stale => "stale",
            Self::Mixed => "mixed",
            Self::Absent => "absent",
        }
    }
}

impl fmt::Display for RolloutState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One place of a rollout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RolloutPlace<'a> {
    /// What it serves.
    pub served: Served,
    /// The newest look at it: where, when, and why there is no certificate.
    pub snapshot: &'a Snapshot,
    /// Where it is unreachable: the last look that showed a certificate, if one was given, and which.
    pub last_seen: Option<(&'a Snapshot, Served)>,
    /// Whether its target (of the same tag) serves the old certificate at one place and the new one at another.
    pub mixed: bool,
}

/// How far one certificate has replaced another.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rollout<'a> {
    /// All in all.
    pub state: RolloutState,
    /// Every place that was looked at, in the order of places.
    pub places: Vec<RolloutPlace<'a>>,
}

impl<'a> Rollout<'a> {
    /// The places that serve this.
    pub fn serving(&self, served: Served) -> impl Iterator<Item = &RolloutPlace<'a>> {
        self.places.iter().filter(move |it| it.served == served)
    }
}

/// How far the certificate `new` has replaced `old`, by the [newest](super::newest()) look at each place. Both
/// are SHA-256 fingerprints in hexadecimal; upper case does not matter.
///
/// Give it the places that matter: every one is answered, those too that never had the old certificate. Places
/// that serve another certificate do not decide how far it is, nor do those that show none: unless what they showed
/// last is the old one, which they may serve again as soon as they are back.
pub fn rollout<'a>(
    old: &str,
    new: &str,
    snapshots: impl IntoIterator<Item = &'a Snapshot>,
) -> Rollout<'a> {
    let served = |snapshot: &Snapshot| match &snapshot.certificate {
        None => Served::Unreachable,
        Some(it) if it.fingerprint_sha256.eq_ignore_ascii_case(new) => Served::New,
        Some(it) if it.fingerprint_sha256.eq_ignore_ascii_case(old) => Served::Old,
        Some(_) => Served::Other,
    };
    let mut places: Vec<RolloutPlace> = places(snapshots)
        .0
        .into_iter()
        .map(|place| {
            let last_seen = place.failing.and_then(|it| it.last_seen);
            RolloutPlace {
                served: served(place.newest),
                snapshot: place.newest,
                last_seen: last_seen.map(|it| (it, served(it))),
                mixed: false,
            }
        })
        .collect();
    // Of each target: whether it serves the old one, and the new one.
    let mut targets: BTreeMap<(Option<&str>, &str), (bool, bool)> = BTreeMap::new();
    let target = |it: &RolloutPlace<'a>| {
        let location = &it.snapshot.location;
        (location.tag.as_deref(), location.target.as_str())
    };
    for place in &places {
        let (has_old, has_new) = targets.entry(target(place)).or_default();
        match place.served {
            Served::Old => *has_old = true,
            Served::New => *has_new = true,
            Served::Other | Served::Unreachable => {}
        }
    }
    for place in &mut places {
        place.mixed = targets.get(&target(place)) == Some(&(true, true));
    }
    let had_old = |it: &RolloutPlace| matches!(it.last_seen, Some((_, Served::Old)));
    let state = if targets.values().any(|it| *it == (true, true)) {
        RolloutState::Mixed
    } else if targets.values().any(|(has_old, _)| *has_old) || places.iter().any(had_old) {
        RolloutState::Stale
    } else if targets.values().any(|(_, has_new)| *has_new) {
        RolloutState::Done
    } else {
        RolloutState::Absent
    };
    Rollout { state, places }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::expiry::{CertificateSummary, Location};

    /// `tag target address fingerprint`, the last one `-` where there is no certificate.
    fn looks(lines: &[&str]) -> Vec<Snapshot> {
        let at = "2026-11-22".parse().unwrap();
        let look = |line: &&str| {
            let [tag, target, address, fingerprint] =
                line.split(' ').collect::<Vec<_>>().try_into().unwrap();
            let location = Location::new(target)
                .with_tag(Some(tag.to_owned()))
                .with_address(Some(address.to_owned()));
            if fingerprint == "-" {
                return Snapshot::without_certificate(location, at, "refused");
            }
            Snapshot::with_certificate(location, at, CertificateSummary::new(fingerprint, at, at))
        };
        lines.iter().map(look).collect()
    }

    fn state(lines: &[&str]) -> RolloutState {
        rollout("0a", "0B", &looks(lines)).state
    }

    #[test]
    fn how_far_it_is() {
        assert_eq!(state(&[]), RolloutState::Absent);
        assert_eq!(
            state(&["x a:443 1 -", "x b:443 1 0c"]),
            RolloutState::Absent
        );
        assert_eq!(
            state(&["x a:443 1 0b", "x b:443 1 -", "x c:443 1 0c"]),
            RolloutState::Done
        );
        assert_eq!(
            state(&["x a:443 1 0b", "x b:443 1 0a"]),
            RolloutState::Stale
        );
        assert_eq!(
            state(&["x a:443 1 0b", "x a:443 2 0A"]),
            RolloutState::Mixed
        );
        // The same name is another server at another customer.
        assert_eq!(
            state(&["x a:443 1 0b", "y a:443 1 0a"]),
            RolloutState::Stale
        );
        // Another certificate beside the old one, for another type of key, is no disagreement.
        assert_eq!(
            state(&["x a:443 1 0a", "x a:443 2 0c"]),
            RolloutState::Stale
        );
    }

    #[test]
    fn a_host_that_is_down_may_come_back_with_the_old_one() {
        let mut snapshots = looks(&["x a:443 1 0b", "x b:443 1 -", "x b:443 1 0a", "x c:443 1 -"]);
        snapshots[2].observed_at = "2026-11-21".parse().unwrap();
        let answer = rollout("0a", "0b", &snapshots);
        assert_eq!(answer.state, RolloutState::Stale);
        let place = answer.places[1];
        assert_eq!(place.served, Served::Unreachable);
        assert_eq!(place.last_seen, Some((&snapshots[2], Served::Old)));
        assert_eq!(answer.places[2].last_seen, None);
        // It had the new one already.
        assert_eq!(rollout("0c", "0a", &snapshots).state, RolloutState::Absent);
    }

    #[test]
    fn every_place_is_told_apart() {
        let looks = looks(&[
            "x b:443 1 0a",
            "x a:443 2 0a",
            "x a:443 1 0b",
            "x c:443 1 0c",
            "x d:443 1 -",
        ]);
        let rollout = rollout("0a", "0b", &looks);
        let places: Vec<_> = rollout
            .places
            .iter()
            .map(|it| {
                let target = it.snapshot.location.target.as_str();
                (target, it.served, it.mixed)
            })
            .collect();
        assert_eq!(
            places,
            [
                ("a:443", Served::New, true),
                ("a:443", Served::Old, true),
                ("b:443", Served::Old, false),
                ("c:443", Served::Other, false),
                ("d:443", Served::Unreachable, false),
            ]
        );
        assert_eq!(rollout.serving(Served::Old).count(), 2);
    }

    #[test]
    fn codes_are_stable() {
        let codes: Vec<_> = Served::ALL.iter().map(Served::to_string).collect();
        assert_eq!(codes, ["old", "new", "other", "unreachable"]);
        let codes: Vec<_> = RolloutState::ALL
            .iter()
            .map(RolloutState::to_string)
            .collect();
        assert_eq!(codes, ["done", "stale", "mixed", "absent"]);
    }
}
