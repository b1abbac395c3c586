//! What is new, each told once.

use std::collections::{BTreeMap, HashMap, HashSet};

use notafter::check::CheckOptions;
use notafter::expiry::events::{Event, EventOptions, Standing, diff, standings};
use notafter::expiry::{Location, Snapshot};
use notafter::time::{SECONDS_PER_DAY, Timestamp};

use super::contents::{Contents, Tracked};
use crate::output::{time_ago, time_left};

/// How long it is kept that an event was told: 400 days. What was told is known from how things stood then; the keys are
/// for when that is lost, as when an older copy of the file is put back, and copies are seldom older than a year.
const KEEP_KEYS: i64 = 400 * SECONDS_PER_DAY;

/// What one look at one target showed, place by place.
#[derive(Debug)]
pub(super) struct Sighting {
    /// The target.
    name: String,
    snapshots: Vec<Snapshot>,
}

impl Sighting {
    /// What was seen of it, under its tag.
    pub(super) fn of(tracked: &Tracked, snapshots: Vec<Snapshot>) -> Self {
        let mut snapshots = snapshots;
        for snapshot in &mut snapshots {
            snapshot.location.tag.clone_from(&tracked.given.tag);
        }
        Self {
            name: tracked.subject.name().to_owned(),
            snapshots,
        }
    }
}

/// What is new.
pub(super) struct News {
    /// What is to be told, the most urgent first.
    pub(super) events: Vec<Event>,
    standings: Vec<Standing>,
    /// Whether anything happened, told before or not.
    is_any: bool,
}

impl News {
    /// What is new since the last time, by what was seen and by the time alone.
    pub(super) fn find(
        contents: &Contents,
        sightings: &[Sighting],
        options: &CheckOptions,
        at: Timestamp,
    ) -> Self {
        let looks = sightings.iter().flat_map(|it| it.snapshots.iter().cloned());
        let looks: Vec<Snapshot> = looks
            .map(|it| it.with_renewal_mode(options.renewal_mode))
            .collect();
        let options = EventOptions::default().with_policy(options.expiry);
        let there = still_there(&contents.standings, sightings);
        let standings = standings(&there, &looks, &options, at);
        let mut events = diff(&contents.standings, &standings, at);
        let is_any = !events.is_empty() || !looks.is_empty();
        events.retain(|it| !contents.sent.contains_key(&it.event_key));
        Self {
            events,
            standings,
            is_any,
        }
    }

    /// Notes that it was told; whether there is anything to be kept.
    pub(super) fn note(self, contents: &mut Contents, at: Timestamp) -> bool {
        if !self.is_any {
            // What the time alone does is found again.
            return false;
        }
        let keys = self.events.into_iter().map(|it| (it.event_key, at));
        contents.sent.extend(keys);
        contents
            .sent
            .retain(|_, sent_at| at.seconds_since(*sent_at) <= KEEP_KEYS);
        let before = std::mem::replace(&mut contents.standings, self.standings);
        let places: HashSet<&Location> = contents.standings.iter().map(|it| &it.location).collect();
        let gone = before.into_iter();
        let gone: Vec<Standing> = gone.filter(|it| !places.contains(&it.location)).collect();
        unsay(&mut contents.sent, &gone, at);
        contents.nothing_is_news();
        true
    }
}

/// Forgets that it was told how places stand that are watched no longer: where one is watched again, a certificate that is
/// still the same has the same keys, and what is wrong with it is told again.
pub(super) fn unsay(sent: &mut BTreeMap<String, Timestamp>, gone: &[Standing], at: Timestamp) {
    let opened = diff(&[], gone, at);
    let closed = diff(gone, &[], at);
    for event in opened.iter().chain(&closed) {
        sent.remove(&event.event_key);
    }
}

/// By target: what is known of the last certificate of those that show none any more.
pub(super) fn known(contents: &Contents, at: Timestamp) -> HashMap<String, String> {
    let standings = contents.standings.iter();
    standings
        .filter_map(|standing| {
            let certificate = standing.certificate.as_ref()?;
            let seen = at.seconds_since(standing.certificate_seen_at?);
            let path = certificate.effective_expiry.as_ref();
            let end = path.map_or(certificate.not_after, |it| {
                it.not_after.min(certificate.not_after)
            });
            let text = format!(
                "the certificate that was seen {} ends on {end}: {}",
                time_ago(seen),
                time_left(end.seconds_since(at) + 1),
            );
            Some((standing.location.target.clone(), text))
        })
        .collect()
}

/// Without the places that a target had and has no more: an address that its name no longer leads to, the second
/// certificate of a file that now has one. Where nothing was seen of the target, it may have them still.
fn still_there(standings: &[Standing], sightings: &[Sighting]) -> Vec<Standing> {
    let mut places: HashMap<&str, HashSet<&Location>> = HashMap::new();
    for sighting in sightings {
        let snapshots = || sighting.snapshots.iter();
        if snapshots().any(|it| it.certificate.is_some()) {
            let seen = places.entry(&sighting.name).or_default();
            seen.extend(snapshots().map(|it| &it.location));
        }
    }
    let is_there = |standing: &&Standing| {
        let place = &standing.location;
        let seen = names(place).find_map(|name| places.get(name));
        seen.is_none_or(|it| it.contains(place))
    };
    standings.iter().filter(is_there).cloned().collect()
}

/// Whether the place is one of this target.
pub(super) fn is_of(place: &Location, name: &str) -> bool {
    names(place).any(|it| it == name)
}

/// The names of targets that a place may be of: that of a server or a file, or that of a file with several certificates, of
/// which the place has the number as well.
fn names(place: &Location) -> impl Iterator<Item = &str> {
    let file = place.target.rsplit_once('#').map(|(file, _)| file);
    std::iter::once(place.target.as_str()).chain(file)
}
