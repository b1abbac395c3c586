//! From one state of all places to the next: by looks, and by the time alone.

use std::collections::BTreeMap;

use super::code::Condition;
use super::matter::Matter;
use super::options::EventOptions;
use super::standing::{ByPlace, Episode, PastEpisode, Standing, latest};
use super::superseded::Known;
use crate::expiry::{
    CertificateSummary, ExpiryAssessment, Level, Location, Snapshot, State, assess,
};
use crate::time::Timestamp;

/// Moves every place on to `at`: those that were looked at take what was seen, and the others grow older, which
/// alone can make them more urgent.
///
/// `previous` is what the last call returned (nothing, the first time), for all places of a tag at once: places of
/// one certificate share their episodes. Whoever stops watching a place removes it from the result, so
/// that [`diff`](super::diff) closes its episodes. Of several looks at one place all count, in the order of their
/// time; a look that is not newer than what is known is passed over, so that handing it in again changes nothing.
///
/// The result has each place once, sorted. The work grows with the number of places times its logarithm.
pub fn standings(
    previous: &[Standing],
    looks: &[Snapshot],
    options: &EventOptions,
    at: Timestamp,
) -> Vec<Standing> {
    let before = latest(previous);
    let mut moved = with_looks(&before, looks, at);
    let judgements = judge_all(&before, &moved, options, at);
    for (standing, judgement) in moved.iter_mut().zip(judgements) {
        standing.at = at;
        standing.state = judgement.state;
        standing.level = judgement.level;
        standing.episodes = judgement.episodes;
        for past in judgement.closed {
            standing.remember(past);
        }
    }
    moved
}

fn with_looks(before: &ByPlace<'_>, looks: &[Snapshot], at: Timestamp) -> Vec<Standing> {
    let mut moved: BTreeMap<&Location, Standing> = before
        .iter()
        .map(|(location, standing)| (*location, (*standing).clone()))
        .collect();
    let mut looks: Vec<_> = looks.iter().collect();
    looks.sort_by_key(|look| look.observed_at);
    for look in looks {
        match moved.get_mut(&look.location) {
            Some(standing) => standing.take(look, at),
            None => {
                moved.insert(&look.location, Standing::first(look.clone()));
            }
        }
    }
    moved.into_values().collect()
}

/// What was found of one place.
struct Judgement {
    state: Option<State>,
    level: Level,
    episodes: Vec<Episode>,
    closed: Vec<PastEpisode>,
}

/// Since when, and how urgent.
#[derive(Clone, Copy)]
struct Open {
    level: Level,
    since: Timestamp,
}

impl Open {
    /// Both as one: from the first beginning on, at the higher level.
    fn join(&mut self, other: Self) {
        self.since = self.since.min(other.since);
        self.level = self.level.max(other.level);
    }
}

/// Matters, and what is known of each.
type Matters<'a> = BTreeMap<Matter<'a>, Open>;

fn join<'a>(matters: &mut Matters<'a>, matter: Matter<'a>, open: Open) {
    matters
        .entry(matter)
        .and_modify(|it| it.join(open))
        .or_insert(open);
}

fn judge_all(
    before: &ByPlace<'_>,
    moved: &[Standing],
    options: &EventOptions,
    at: Timestamp,
) -> Vec<Judgement> {
    let known = Known::of(moved, at);
    let found: Vec<_> = moved
        .iter()
        .map(|standing| {
            let before = before.get(&standing.location).copied();
            find(standing, before, &known, options, at)
        })
        .collect();

    let mut now = Matters::new();
    for (standing, found) in moved.iter().zip(&found) {
        for episode in &found.episodes {
            if let Some(matter) = Matter::of(episode.condition, standing) {
                join(&mut now, matter, (*episode).into());
            }
        }
    }
    let open_before = open_matters(before);
    let past = past_matters(before);
    for (matter, open) in &mut now {
        if let Some(earlier) = open_before.get(matter) {
            open.since = earlier.since;
            open.level = open.level.max(earlier.level);
        } else if let Some(past) = past.get(matter) {
            open.since = open.since.max(past.not_before);
        }
    }

    moved
        .iter()
        .zip(found)
        .map(|(standing, found)| {
            let episodes = found.episodes.iter().filter_map(|episode| {
                let Open { level, since } = *now.get(&Matter::of(episode.condition, standing)?)?;
                Some(Episode {
                    level,
                    since,
                    ..*episode
                })
            });
            let before = before.get(&standing.location).copied();
            Judgement {
                state: found.assessment.as_ref().map(|it| it.state),
                level: found.assessment.as_ref().map_or(Level::None, |it| it.level),
                episodes: episodes.collect(),
                closed: before.map_or_else(Vec::new, |before| closed(before, &now, at)),
            }
        })
        .collect()
}

impl From<Episode> for Open {
    fn from(episode: Episode) -> Self {
        Self {
            level: episode.level,
            since: episode.since,
        }
    }
}

fn open_matters<'a>(standings: &ByPlace<'a>) -> Matters<'a> {
    let mut matters = Matters::new();
    for standing in standings.values() {
        for episode in &standing.episodes {
            if let Some(matter) = Matter::of(episode.condition, standing) {
                join(&mut matters, matter, (*episode).into());
            }
        }
    }
    matters
}

/// What an episode of a matter that was over already may not begin before, so that its keys are new.
struct Past {
    not_before: Timestamp,
}

fn past_matters<'a>(standings: &ByPlace<'a>) -> BTreeMap<Matter<'a>, Past> {
    let mut matters = BTreeMap::new();
    for standing in standings.values() {
        for past in &standing.past {
            let Some(matter) = Matter::of_past(past, standing) else {
                continue;
            };
            // No episode is over before it began but by a clock that went back.
            let not_before = past.closed_at.max(past.since.saturating_add_seconds(1));
            let kept = matters.entry(matter).or_insert(Past { not_before });
            kept.not_before = kept.not_before.max(not_before);
        }
    }
    matters
}

/// The episodes of a place whose matters are over everywhere.
fn closed(before: &Standing, now: &Matters<'_>, at: Timestamp) -> Vec<PastEpisode> {
    let over = before.episodes.iter().filter(|episode| {
        Matter::of(episode.condition, before).is_some_and(|matter| !now.contains_key(&matter))
    });
    over.map(|episode| PastEpisode {
        condition: episode.condition,
        fingerprint_sha256: before
            .fingerprint()
            .filter(|_| episode.condition.is_of_certificate())
            .map(str::to_owned),
        since: episode.since,
        closed_at: at,
    })
    .collect()
}

/// What is found of one place by itself; where an episode is new, `since` is when it begins.
struct Found {
    assessment: Option<ExpiryAssessment>,
    episodes: Vec<Episode>,
}

fn find(
    standing: &Standing,
    before: Option<&Standing>,
    known: &Known<'_>,
    options: &EventOptions,
    at: Timestamp,
) -> Found {
    let mut found = Found {
        assessment: None,
        episodes: Vec::new(),
    };
    if let Some(certificate) = &standing.certificate {
        let subject = certificate.subject(standing.renewal_mode);
        // Its expiry is a matter of its dates; that it is revoked is another.
        let by_dates = assess(&subject.clone().with_revoked(false), &options.policy, at);
        found.assessment = Some(assess(&subject, &options.policy, at));
        // A certificate that was seen to come (back) here is no matter from before.
        let here = |since: Timestamp| standing.changed_at.map_or(since, |it| it.max(since));
        if by_dates.level > Level::None {
            // By the dates, so that whoever looks, and whoever lost what was remembered, finds the same. Nothing
            // begins it where the dates contradict each other; that they do is so from the start.
            let alert = by_dates.alert_at.first();
            let since = alert.map_or(by_dates.not_after, |it| it.at);
            found.add(Condition::Expiry, by_dates.level, here(since));
        }
        let seen_at = standing.certificate_seen_at.unwrap_or(standing.observed_at);
        let same_before = before.filter(|it| it.fingerprint() == standing.fingerprint());
        let was_open = |condition| same_before.is_some_and(|it| it.episode(condition).is_some());
        if by_dates.state == State::Expired {
            // The end itself is told to whoever was told that it is near. To others the above says it.
            let end = by_dates.effective_not_after;
            let came = same_before.is_some_and(|it| {
                let expiry = it.episode(Condition::Expiry);
                it.at <= end && expiry.is_some_and(|it| it.level == Level::Critical)
            });
            if came || was_open(Condition::Expired) {
                found.add_fixed(Condition::Expired, here(end.saturating_add_seconds(1)));
            }
        }
        if by_dates.state == State::NotYetValid {
            found.add_fixed(Condition::NotYetValid, seen_at);
        }
        if certificate.revoked {
            found.add_fixed(Condition::Revoked, seen_at);
        }
        // A look that did not ask does not say that it is in order now.
        let is_untrusted = match certificate.trusted {
            Some(_) => is_untrusted(certificate),
            None => was_open(Condition::Untrusted),
        };
        if is_untrusted && !options.accept_untrusted {
            found.add_fixed(Condition::Untrusted, seen_at);
        }
        let allowed = &options.allowed_issuers;
        if allowed.as_ref().is_some_and(|it| !it.allows(certificate)) {
            found.add_fixed(Condition::UnknownIssuer, seen_at);
        }
        // What a place serves that shows nothing, nobody knows: it is not newly said to serve the old one.
        let was_so = was_open(Condition::Superseded);
        let is_asked = standing.failures == 0 || was_so;
        let dates = (by_dates.renew_due, at);
        let superseded = is_asked.then(|| known.since(standing, dates, was_so));
        if let Some(since) = superseded.flatten() {
            found.add_fixed(Condition::Superseded, here(since));
        }
    }
    if standing.failures >= options.unreachable_after.max(1) {
        let since = standing.failing_since.unwrap_or(standing.observed_at);
        found.add_fixed(Condition::Unreachable, since);
    }
    found.episodes.sort_by_key(|it| it.condition);
    found
}

impl Found {
    fn add(&mut self, condition: Condition, level: Level, since: Timestamp) {
        self.episodes.push(Episode {
            condition,
            level,
            since,
        });
    }

    fn add_fixed(&mut self, condition: Condition, since: Timestamp) {
        if let Some(level) = condition.level() {
            self.add(condition, level, since);
        }
    }
}

/// The finding of a validation that says the same as [`CertificateSummary::revoked`].
const REVOKED: &str = "revoked";

/// Whether a validation found anything but its revocation, which is a condition of its own.
fn is_untrusted(certificate: &CertificateSummary) -> bool {
    let errors = &certificate.trust_errors;
    let for_revocation = certificate.revoked && errors.iter().all(|it| it == REVOKED);
    certificate.trusted == Some(false) && !for_revocation
}
