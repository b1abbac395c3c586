//! Any history, and what has to hold in all of them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::expiry::{CertificateSummary, Level, Location, RenewalMode, Snapshot};
use crate::time::Timestamp;

const DAY: i64 = 86_400;
const START: i64 = 1_795_000_000;
/// Places that there may be; every third belongs to another tag.
const PLACES: u8 = 6;
/// Certificates that there may be: the same at many places, one after another.
const CERTIFICATES: u8 = 6;

#[derive(Clone, Debug)]
enum Step {
    /// A look at a place that shows this certificate.
    Seen {
        place: u8,
        certificate: u8,
        fault: Fault,
    },
    /// A look that shows none.
    Failed { place: u8 },
    /// Time goes by, in minutes.
    Wait(i64),
    /// The place is watched no longer.
    Forgotten { place: u8 },
    /// All that was done since is judged, and told.
    Told,
    /// The same, but the host dies before it has delivered and stored anything.
    Lost,
}

#[derive(Clone, Copy, Debug)]
enum Fault {
    None,
    Revoked,
    Untrusted,
    NotAsked,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let fault = prop_oneof![
        6 => Just(Fault::None),
        1 => Just(Fault::Revoked),
        1 => Just(Fault::Untrusted),
        1 => Just(Fault::NotAsked),
    ];
    let seen = (0..PLACES, 0..CERTIFICATES, fault);
    let step = prop_oneof![
        6 => seen.prop_map(|(place, certificate, fault)| Step::Seen { place, certificate, fault }),
        3 => (0..PLACES).prop_map(|place| Step::Failed { place }),
        3 => (1..40 * 1440_i64).prop_map(Step::Wait),
        1 => (0..PLACES).prop_map(|place| Step::Forgotten { place }),
        6 => Just(Step::Told),
        1 => Just(Step::Lost),
    ];
    proptest::collection::vec(step, 1..80)
}

fn instant(seconds: i64) -> Timestamp {
    Timestamp::from_unix_seconds(seconds).unwrap()
}

fn location(place: u8) -> Location {
    let tag = place.is_multiple_of(3).then(|| "customer".to_owned());
    Location::new(format!("host {place}")).with_tag(tag)
}

/// Certificates of 6, 47 and 90 days, of two sets of names and two issuers, each later than the one before.
fn certificate(number: u8, fault: Fault) -> CertificateSummary {
    let from = START + i64::from(number) * 20 * DAY;
    let lifetime = [90, 6, 47][usize::from(number % 3)] * DAY;
    let mut certificate = CertificateSummary::new(
        format!("certificate {number}"),
        instant(from),
        instant(from + lifetime - 1),
    );
    certificate.key = "EC P-256".to_owned();
    certificate.names = vec![format!("{}.example.com", number / 3)];
    certificate.issuer_organization =
        Some(["Known", "Unknown"][usize::from(number % 2)].to_owned());
    certificate.trusted = match fault {
        Fault::None => Some(true),
        Fault::Untrusted => Some(false),
        Fault::Revoked | Fault::NotAsked => None,
    };
    certificate.revoked = matches!(fault, Fault::Revoked);
    certificate
}

fn mode(place: u8) -> RenewalMode {
    RenewalMode::ALL[usize::from(place % 2)]
}

/// The episode that covers this place's condition, as the keys name it.
fn covering(standing: &Standing, episode: &Episode) -> String {
    let matter = super::matter::Matter::of(episode.condition, standing).unwrap();
    super::key::episode(&matter, episode.since)
}

/// What was told of an episode.
#[derive(Debug)]
struct Told {
    level: Level,
    is_over: bool,
}

#[derive(Default)]
struct World {
    now: i64,
    options: EventOptions,
    stored: Vec<Standing>,
    looks: Vec<Snapshot>,
    forgotten: BTreeSet<u8>,
    /// Each with its episode.
    keys: BTreeMap<String, String>,
    told: BTreeMap<String, Told>,
}

impl World {
    fn step(&mut self, step: &Step) -> Result<(), TestCaseError> {
        match *step {
            Step::Seen {
                place,
                certificate: number,
                fault,
            } => {
                let certificate = certificate(number, fault);
                self.look(place, |location, at| {
                    Snapshot::with_certificate(location, at, certificate)
                });
            }
            Step::Failed { place } => self.look(place, |location, at| {
                Snapshot::without_certificate(location, at, "timed-out")
            }),
            Step::Wait(minutes) => self.now += minutes * 60,
            Step::Forgotten { place } => {
                self.forgotten.insert(place);
            }
            Step::Told => self.tell(true)?,
            Step::Lost => self.tell(false)?,
        }
        Ok(())
    }

    fn look(&mut self, place: u8, look: impl FnOnce(Location, Timestamp) -> Snapshot) {
        if !self.forgotten.contains(&place) {
            self.now += 1;
            let look = look(location(place), instant(self.now)).with_renewal_mode(mode(place));
            self.looks.push(look);
        }
    }

    fn tell(&mut self, is_delivered: bool) -> Result<(), TestCaseError> {
        let at = instant(self.now);
        let mut current = standings(&self.stored, &self.looks, &self.options, at);
        let forgotten: Vec<_> = self.forgotten.iter().map(|it| location(*it)).collect();
        current.retain(|it| !forgotten.contains(&it.location));
        let events = diff(&self.stored, &current, at);
        prop_assert_eq!(&diff(&self.stored, &current, at), &events);
        prop_assert_eq!(diff(&current, &current, at), vec![]);
        self.looks.retain(|it| !forgotten.contains(&it.location));
        let again = |looks: &[Snapshot]| standings(&current, looks, &self.options, at);
        prop_assert_eq!(again(&self.looks), again(&[]), "looks count once");
        let levels: Vec<_> = events.iter().map(|it| it.level).collect();
        prop_assert!(levels.is_sorted_by(|one, other| one >= other));
        for event in &events {
            prop_assert!(!event.locations.is_empty());
            prop_assert!(event.locations.is_sorted());
            prop_assert!(event.since <= at, "{event:?}");
            prop_assert!(!event.to_string().is_empty());
        }
        if !is_delivered {
            // It starts again from what it had; what is told then has the same keys, and more may have happened.
            return Ok(());
        }
        self.deliver(&events)?;
        self.compare(&current)?;
        self.stored = current;
        self.looks.clear();
        Ok(())
    }

    /// Each key once; what is told of an episode follows its order.
    fn deliver(&mut self, events: &[Event]) -> Result<(), TestCaseError> {
        for event in events {
            self.begin_again(event);
            let (key, episode) = (event.event_key.clone(), event.episode_key.clone());
            prop_assert!(self.keys.insert(key, episode).is_none(), "twice: {event:?}");
            let Some(condition) = event.condition else {
                prop_assert!(matches!(
                    event.kind,
                    EventKind::Renewed | EventKind::Changed
                ));
                continue;
            };
            let told = self.told.get_mut(&event.episode_key);
            match (event.kind, told) {
                (EventKind::Opened, None) => {
                    prop_assert!(event.level > Level::None);
                    prop_assert!(condition.level().is_none_or(|it| it == event.level));
                    let told = Told {
                        level: event.level,
                        is_over: false,
                    };
                    self.told.insert(event.episode_key.clone(), told);
                }
                (EventKind::Escalated, Some(told)) => {
                    prop_assert!(!told.is_over && event.level > told.level, "{event:?}");
                    told.level = event.level;
                }
                (EventKind::Recovered, Some(told)) => {
                    prop_assert!(!told.is_over, "over twice: {event:?}");
                    told.is_over = true;
                }
                (_, told) => prop_assert!(false, "{event:?} after {told:?}"),
            }
        }
        Ok(())
    }

    /// The one way for an episode to begin a second time: what begins with the dates of a certificate was over,
    /// and the places that remembered it are watched no longer. Receivers forget what is over by then.
    fn begin_again(&mut self, event: &Event) {
        let episode = &event.episode_key;
        let is_over = self.told.get(episode).is_some_and(|it| it.is_over);
        let by_dates = matches!(
            event.condition,
            Some(Condition::Expiry | Condition::Expired | Condition::Superseded)
        );
        let is_forgotten = by_dates && !self.forgotten.is_empty();
        if event.kind == EventKind::Opened && is_over && is_forgotten {
            self.told.remove(episode);
            self.keys.retain(|_, it| it != episode);
        }
    }

    /// Whatever is wrong anywhere was told, at its level, and is not said to be over; whatever is not said to be over
    /// is wrong somewhere.
    fn compare(&self, current: &[Standing]) -> Result<(), TestCaseError> {
        let mut open = BTreeSet::new();
        for standing in current {
            for episode in &standing.episodes {
                let key = covering(standing, episode);
                let told = self.told.get(&key);
                prop_assert!(
                    told.is_some_and(|it| !it.is_over && it.level >= episode.level),
                    "{standing:?}: {told:?}"
                );
                open.insert(key);
            }
            let expiry = standing.episode(Condition::Expiry).map(|it| it.level);
            if standing.certificate.as_ref().is_some_and(|it| !it.revoked) {
                prop_assert!(
                    expiry.unwrap_or(Level::None) >= standing.level,
                    "{standing:?}"
                );
            }
        }
        let not_over = self.told.iter().filter(|(_, told)| !told.is_over);
        let not_over: BTreeSet<_> = not_over.map(|(key, _)| key.clone()).collect();
        prop_assert_eq!(open, not_over);
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn each_matter_is_told_once_and_none_is_missed(
        steps in steps(),
        unreachable_after in 0..4_u32,
        has_list in any::<bool>(),
    ) {
        let list = crate::expiry::IssuerAllowList::new(["known"]);
        let mut world = World {
            now: START,
            options: EventOptions::default()
                .with_unreachable_after(unreachable_after)
                .with_allowed_issuers(has_list.then_some(list)),
            ..World::default()
        };
        for step in &steps {
            world.step(step)?;
        }
        world.tell(true)?;
        // When nothing is watched any more, nothing is open.
        world.forgotten.extend(0..PLACES);
        world.tell(true)?;
        prop_assert!(world.told.values().all(|it| it.is_over));
    }
}
