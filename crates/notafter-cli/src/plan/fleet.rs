//! Which certificates there are, each once, with its places.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use notafter::expiry::rules::{RuleSubject, public_root};
use notafter::expiry::{Location, RenewalMode};
use notafter::time::Timestamp;
use notafter_records::{
    CheckRecord, SnapshotRecord, check_rule_subject, shown_certificate, snapshot_rule_subject,
};

use notafter::expiry::main_name;

/// A certificate that has to be renewed.
pub(super) struct Planned {
    /// SHA-256 of its DER, in hex.
    pub(super) fingerprint_sha256: String,
    /// What people call it.
    pub(super) name: String,
    /// What the rules ask of it.
    pub(super) subject: RuleSubject,
    /// Whether a program renews it, as far as anybody told.
    pub(super) is_automated: bool,
    /// Where it is, in order.
    pub(super) places: Vec<Location>,
}

/// The newest look at each place.
#[derive(Default)]
pub(super) struct Looks {
    by_place: BTreeMap<Location, Look>,
    superseded: usize,
}

struct Look {
    observed_at: Timestamp,
    /// One at most, but for a file.
    shown: Vec<Shown>,
}

struct Shown {
    fingerprint_sha256: String,
    name: String,
    subject: RuleSubject,
    is_automated: bool,
}

/// How many looks gave nothing to plan for.
pub(super) struct Counts {
    /// Places without a certificate.
    pub(super) without_certificate: usize,
    /// Looks at places of which there is a newer one.
    pub(super) superseded: usize,
}

impl Looks {
    /// Takes a check. The records of several certificates in one file have one place and one time; those of a server
    /// replace each other.
    pub(super) fn take_check(&mut self, location: Location, check: &CheckRecord) {
        let judged_at = check.expiry.as_ref().map(|it| it.at);
        // Without any time, every other look is newer.
        let at = check
            .observed_at
            .or(judged_at)
            .map_or(Timestamp::MIN, |it| it.0);
        let subject = check_rule_subject(check);
        let shown = shown_certificate(check)
            .zip(subject)
            .map(|(leaf, subject)| Shown {
                fingerprint_sha256: leaf.fingerprint_sha256.clone(),
                name: main_name(&leaf.subject, &leaf.names).to_owned(),
                subject,
                is_automated: check
                    .expiry
                    .as_ref()
                    .is_some_and(|it| is_automated(&it.renewal_mode)),
            });
        self.take(location, at, shown, check.connection.is_none());
    }

    /// Takes a snapshot.
    pub(super) fn take_snapshot(&mut self, snapshot: SnapshotRecord) {
        let subject = snapshot_rule_subject(&snapshot);
        let is_automated = is_automated(&snapshot.renewal_mode);
        let shown = snapshot
            .certificate
            .zip(subject)
            .map(|(certificate, subject)| Shown {
                name: main_name(&certificate.subject, &certificate.names).to_owned(),
                fingerprint_sha256: certificate.fingerprint_sha256,
                subject,
                is_automated,
            });
        let at = snapshot.observed_at.0;
        self.take(snapshot.location.into(), at, shown, false);
    }

    fn take(
        &mut self,
        location: Location,
        observed_at: Timestamp,
        shown: Option<Shown>,
        is_file: bool,
    ) {
        let new = Look {
            observed_at,
            shown: shown.into_iter().collect(),
        };
        match self.by_place.entry(location) {
            Entry::Vacant(place) => {
                place.insert(new);
            }
            Entry::Occupied(mut place) => {
                let known = place.get_mut();
                if is_file && known.observed_at == observed_at {
                    known.shown.extend(new.shown);
                    return;
                }
                self.superseded += 1;
                if known.observed_at <= observed_at {
                    *known = new;
                }
            }
        }
    }

    /// Each certificate once, in the order of fingerprints.
    pub(super) fn into_fleet(self) -> (Vec<Planned>, Counts) {
        let mut counts = Counts {
            without_certificate: 0,
            superseded: self.superseded,
        };
        let mut fleet: BTreeMap<String, Planned> = BTreeMap::new();
        for (location, look) in self.by_place {
            if look.shown.is_empty() {
                counts.without_certificate += 1;
            }
            for shown in look.shown {
                match fleet.entry(shown.fingerprint_sha256) {
                    Entry::Vacant(entry) => {
                        let fingerprint_sha256 = entry.key().clone();
                        entry.insert(Planned {
                            fingerprint_sha256,
                            name: shown.name,
                            subject: shown.subject,
                            is_automated: shown.is_automated,
                            places: vec![location.clone()],
                        });
                    }
                    Entry::Occupied(mut entry) => {
                        let known = entry.get_mut();
                        known.is_automated |= shown.is_automated;
                        if knowledge(&known.subject) < knowledge(&shown.subject) {
                            known.subject = shown.subject;
                        }
                        if known.places.last() != Some(&location) {
                            known.places.push(location.clone());
                        }
                    }
                }
            }
        }
        (fleet.into_values().collect(), counts)
    }
}

/// How much is known of a certificate: one server may have sent the whole chain and another the leaf alone, and a
/// snapshot has not everything.
fn knowledge(subject: &RuleSubject) -> (bool, bool, usize) {
    let root = subject.root_sha256.as_deref();
    (
        root.is_some_and(|it| public_root(it).is_some()),
        subject.is_public,
        subject.extended_key_usages.len(),
    )
}

fn is_automated(renewal_mode: &str) -> bool {
    renewal_mode == RenewalMode::Automated.as_str()
}
