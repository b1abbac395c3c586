//! What happened between two states of all places.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::change::Comparison;
use super::code::{ClosedReason, Condition, EventKind};
use super::event::Event;
use super::key::{self, Swap};
use super::matter::Matter;
use super::standing::{ByPlace, Standing, latest};
use super::superseded::Known;
use crate::expiry::{CertificateSummary, EffectiveExpiry, Level, LimitedBy, Location};
use crate::facts::Fact;
use crate::time::Timestamp;

/// What happened between two states of all places, the most urgent first.
///
/// Both come from [`standings`](super::standings); `previous` is what was told of already. A place that is not in
/// `current` is watched no longer. Where a place stands twice, it counts as it was seen last. Of a place that is new, what is wrong is told and nothing else. `at` is
/// written into the events, but is in no key: whoever is not sure that events were delivered keeps `previous`,
/// asks again and delivers again, under the same keys.
///
/// The order is fixed: by level (the highest first), kind, condition, tag, first location and key. The work grows with
/// the number of places times its logarithm.
pub fn diff(previous: &[Standing], current: &[Standing], at: Timestamp) -> Vec<Event> {
    let known = Known::of(current, at);
    let (previous, current) = (latest(previous), latest(current));
    let mut events = episodes(&previous, &current, &known, at);
    events.extend(swaps(&previous, &current, at));
    events.sort_by(|one, other| order(one).cmp(&order(other)));
    events
}

type Order<'a> = (
    Reverse<Level>,
    EventKind,
    Option<Condition>,
    Option<&'a str>,
    Option<&'a Location>,
    &'a str,
);

fn order(event: &Event) -> Order<'_> {
    (
        Reverse(event.level),
        event.kind,
        event.condition,
        event.tag.as_deref(),
        event.locations.first(),
        &event.event_key,
    )
}

/// A matter that is open: since when, at which level, and where.
struct Open<'a> {
    since: Timestamp,
    level: Level,
    places: Vec<&'a Standing>,
}

fn open_matters<'a>(standings: &ByPlace<'a>) -> BTreeMap<Matter<'a>, Open<'a>> {
    let mut matters: BTreeMap<_, Open<'_>> = BTreeMap::new();
    for standing in standings.values().copied() {
        for episode in &standing.episodes {
            let Some(matter) = Matter::of(episode.condition, standing) else {
                continue;
            };
            let open = matters.entry(matter).or_insert_with(|| Open {
                since: episode.since,
                level: episode.level,
                places: Vec::new(),
            });
            open.since = open.since.min(episode.since);
            open.level = open.level.max(episode.level);
            open.places.push(standing);
        }
    }
    matters
}

fn episodes(
    previous: &ByPlace<'_>,
    current: &ByPlace<'_>,
    known: &Known<'_>,
    at: Timestamp,
) -> Vec<Event> {
    let before = open_matters(previous);
    let now = open_matters(current);
    let mut events = Vec::new();
    for (matter, open) in &now {
        let kind = match before.get(matter) {
            Some(earlier) if earlier.since == open.since => {
                if open.level <= earlier.level {
                    continue;
                }
                EventKind::Escalated
            }
            _ => EventKind::Opened,
        };
        let mut facts = condition_facts(matter.condition, open, known, at);
        if let Some(earlier) = before.get(matter).filter(|_| kind == EventKind::Escalated) {
            facts.push(Fact::new("previous_level", earlier.level.as_str()));
        }
        events.push(event(matter, open, (kind, open.level), facts, at));
    }
    for (matter, open) in &before {
        if now.get(matter).is_none_or(|it| it.since != open.since) {
            let facts = recovery_facts(matter.condition, open, current);
            let happened = (EventKind::Recovered, Level::None);
            events.push(event(matter, open, happened, facts, at));
        }
    }
    events
}

fn event(
    matter: &Matter<'_>,
    open: &Open<'_>,
    (kind, level): (EventKind, Level),
    facts: Vec<Fact>,
    at: Timestamp,
) -> Event {
    Event {
        kind,
        condition: Some(matter.condition),
        level,
        event_key: key::event(matter, open.since, kind, level),
        episode_key: key::episode(matter, open.since),
        since: open.since,
        at,
        tag: matter.tag.map(str::to_owned),
        locations: open.places.iter().map(|it| it.location.clone()).collect(),
        certificate: most_urgent(open).and_then(|it| it.certificate.clone()),
        previous_certificate: None,
        facts,
    }
}

/// The end that counts at this place.
fn end(certificate: &CertificateSummary, standing: &Standing) -> EffectiveExpiry {
    certificate.subject(standing.renewal_mode).end()
}

/// The place where the certificate ends first: the chain that a server sends may end before others.
fn most_urgent<'a>(open: &Open<'a>) -> Option<&'a Standing> {
    let places = open.places.iter().copied();
    places.min_by_key(|standing| {
        let certificate = standing.certificate.as_ref();
        certificate.map_or(Timestamp::MAX, |it| end(it, standing).not_after)
    })
}

fn condition_facts(
    condition: Condition,
    open: &Open<'_>,
    known: &Known<'_>,
    at: Timestamp,
) -> Vec<Fact> {
    let Some(standing) = most_urgent(open) else {
        return Vec::new();
    };
    let Some(certificate) = &standing.certificate else {
        return match condition {
            Condition::Unreachable => unreachable_facts(standing),
            _ => Vec::new(),
        };
    };
    match condition {
        Condition::Expiry | Condition::Expired => {
            let end = end(certificate, standing);
            let remaining = end.not_after.seconds_since(at) + 1;
            let mut facts = vec![
                Fact::new("effective_not_after", end.not_after),
                Fact::new("remaining_seconds", remaining),
            ];
            if end.limited_by != LimitedBy::Leaf {
                facts.push(Fact::new("limited_by", end.limited_by.as_str()));
            }
            facts
        }
        Condition::NotYetValid => vec![Fact::new("not_before", certificate.not_before)],
        Condition::Untrusted => vec![Fact::new("trust_errors", certificate.trust_errors.clone())],
        Condition::Unreachable => unreachable_facts(standing),
        Condition::UnknownIssuer => vec![Fact::new("issuer", &*certificate.issuer)],
        Condition::Superseded => known.successor(standing).map_or_else(Vec::new, |newer| {
            vec![
                Fact::new("newer_fingerprint_sha256", &*newer.fingerprint_sha256),
                Fact::new("newer_not_before", newer.not_before),
                Fact::new("newer_not_after", newer.not_after),
            ]
        }),
        Condition::Revoked => Vec::new(),
    }
}

fn unreachable_facts(standing: &Standing) -> Vec<Fact> {
    let mut facts = vec![
        Fact::new("outcome", &*standing.outcome),
        Fact::new("failures", standing.failures),
    ];
    if let Some(seen_at) = standing.certificate_seen_at {
        facts.push(Fact::new("certificate_seen_at", seen_at));
    }
    facts
}

/// Why it is over, what it had come to, and what is there now.
fn recovery_facts(condition: Condition, open: &Open<'_>, current: &ByPlace<'_>) -> Vec<Fact> {
    let reasons = open.places.iter().map(|before| {
        let now = current.get(&before.location).copied();
        (closed_reason(condition, before, now), now)
    });
    // The first reason that there is, at the first place that has it.
    let (reason, now) = reasons
        .min_by_key(|(reason, _)| *reason)
        .unwrap_or((ClosedReason::NoLongerWatched, None));
    let mut facts = vec![
        Fact::new("reason", reason.as_str()),
        Fact::new("previous_level", open.level.as_str()),
    ];
    let is_other = matches!(reason, ClosedReason::Renewed | ClosedReason::Replaced);
    let new = now.and_then(|it| it.certificate.as_ref());
    if let Some(new) = new.filter(|_| is_other) {
        let fingerprint = &*new.fingerprint_sha256;
        facts.push(Fact::new("new_fingerprint_sha256", fingerprint));
        facts.push(Fact::new("new_not_after", new.not_after));
    }
    facts
}

fn closed_reason(condition: Condition, before: &Standing, now: Option<&Standing>) -> ClosedReason {
    let Some(now) = now else {
        return ClosedReason::NoLongerWatched;
    };
    let (Some(old), Some(new)) = (&before.certificate, &now.certificate) else {
        return match condition {
            Condition::Unreachable if now.failures == 0 => ClosedReason::Reachable,
            _ => ClosedReason::Reassessed,
        };
    };
    let is_other = old.fingerprint_sha256 != new.fingerprint_sha256;
    match condition {
        Condition::Unreachable if now.failures == 0 => ClosedReason::Reachable,
        Condition::Untrusted if new.trusted == Some(true) => ClosedReason::Trusted,
        Condition::Unreachable => ClosedReason::Reassessed,
        _ if is_other && Comparison::of(old, new).kind == EventKind::Renewed => {
            ClosedReason::Renewed
        }
        _ if is_other => ClosedReason::Replaced,
        Condition::NotYetValid if new.not_before <= now.at => ClosedReason::Begun,
        _ => ClosedReason::Reassessed,
    }
}

/// Where one certificate took the place of another.
fn swaps(previous: &ByPlace<'_>, current: &ByPlace<'_>, at: Timestamp) -> Vec<Event> {
    let mut swaps: BTreeMap<Swap<'_>, Vec<(&CertificateSummary, &Standing)>> = BTreeMap::new();
    for standing in current.values().copied() {
        let Some(earlier) = previous.get(&standing.location) else {
            continue;
        };
        let (Some(old), Some(new)) = (&earlier.certificate, &standing.certificate) else {
            continue;
        };
        let swap = Swap {
            tag: standing.location.tag.as_deref(),
            old: &old.fingerprint_sha256,
            new: &new.fingerprint_sha256,
        };
        if swap.old != swap.new && !standing.is_flapping() {
            swaps.entry(swap).or_default().push((old, standing));
        }
    }
    swaps
        .into_iter()
        .flat_map(|(swap, places)| told(swap, &places, at))
        .collect()
}

/// The events of one swap: places that found different things in it (one trusts it, another does not) are told apart.
fn told(swap: Swap<'_>, places: &[(&CertificateSummary, &Standing)], at: Timestamp) -> Vec<Event> {
    let mut by_changes: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (old, standing) in places {
        let Some(new) = &standing.certificate else {
            continue;
        };
        let comparison = Comparison::of(old, new);
        let same = (comparison.kind, comparison.changes.clone());
        let found = by_changes.entry(same).or_insert_with(Vec::new);
        found.push((*old, new, *standing, comparison));
    }
    let groups = by_changes.into_values();
    groups
        .filter_map(|group| {
            let (old, new, _, comparison) = group.first()?;
            let since = group.iter().map(|(_, _, it, _)| seen_at(it)).min()?;
            let locations: Vec<_> = group
                .iter()
                .map(|(_, _, it, _)| it.location.clone())
                .collect();
            let (kind, level) = (comparison.kind, comparison.risk().level());
            Some(Event {
                kind,
                condition: None,
                level,
                event_key: key::swap_event(swap, locations.first(), since, kind, level),
                episode_key: key::swap_episode(swap),
                since,
                at,
                tag: swap.tag.map(str::to_owned),
                locations,
                certificate: Some((*new).clone()),
                previous_certificate: Some((*old).clone()),
                facts: comparison.facts(old, new),
            })
        })
        .collect()
}

/// When a certificate was first seen at its place.
fn seen_at(standing: &Standing) -> Timestamp {
    let seen_at = standing.changed_at.or(standing.certificate_seen_at);
    seen_at.unwrap_or(standing.observed_at)
}
