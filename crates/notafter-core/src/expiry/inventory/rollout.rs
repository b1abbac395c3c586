//! How far one certificate has replaced another.

use std::collections::BTreeMap;
use std::fmt;

use super::newest::newest;
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
    /// The new certificate is served, and the old one nowhere that could be reached.
    Done,
    /// The old one is still served, but no target serves both.
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
/// that serve another certificate, or none, do not decide how far it is.
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
    let snapshots = newest(snapshots).snapshots;
    // Of each target: whether it serves the old one, and the new one.
    let mut targets: BTreeMap<(Option<&str>, &str), (bool, bool)> = BTreeMap::new();
    let target = |it: &'a Snapshot| (it.location.tag.as_deref(), it.location.target.as_str());
    for snapshot in &snapshots {
        let (has_old, has_new) = targets.entry(target(snapshot)).or_default();
        match served(snapshot) {
            Served::Old => *has_old = true,
            Served::New => *has_new = true,
            Served::Other | Served::Unreachable => {}
        }
    }
    let state = if targets.values().any(|it| *it == (true, true)) {
        RolloutState::Mixed
    } else if targets.values().any(|(has_old, _)| *has_old) {
        RolloutState::Stale
    } else if targets.values().any(|(_, has_new)| *has_new) {
        RolloutState::Done
    } else {
        RolloutState::Absent
    };
    let places = snapshots
        .into_iter()
        .map(|snapshot| RolloutPlace {
            served: served(snapshot),
            snapshot,
            mixed: targets.get(&target(snapshot)) == Some(&(true, true)),
        })
        .collect();
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
