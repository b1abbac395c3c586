//! What a tracker keeps between runs.

use std::collections::{BTreeMap, HashMap};

use notafter::expiry::RefreshState;
use notafter::expiry::events::Standing;
use notafter::target::Target;
use notafter::time::Timestamp;

use super::news::{is_of, unsay};
use super::seen::Seen;
use crate::given::Given;

/// Everything that is kept.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Contents {
    targets: Vec<Tracked>,
    /// The place of each target.
    places: HashMap<Subject, usize>,
    /// How each place stood when that was told.
    pub(super) standings: Vec<Standing>,
    /// The keys of events that were told, and when.
    pub(super) sent: BTreeMap<String, Timestamp>,
    /// Since when no server at all can be reached, and our own network is blamed.
    pub(super) offline_since: Option<Timestamp>,
}

/// What is tracked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Subject {
    /// A server, by its canonical text.
    Server(String),
    /// A file, by its absolute path: whatever folder a crontab begins in.
    File(String),
}

/// One server or file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tracked {
    pub(super) subject: Subject,
    /// What was given for it, and whom or what it belongs to: as it was named last.
    pub(super) given: Given,
    /// When to look at it; a file is pasted.
    pub(super) refresh: RefreshState,
    /// What a server showed, where it was looked at.
    pub(super) seen: Option<Seen>,
    /// Whether that has yet to be compared with what was there before: a run that is ended between leaves it to the next
    /// one.
    pub(super) is_news: bool,
}

impl Subject {
    /// As it is named in what is told.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Server(name) | Self::File(name) => name,
        }
    }
}

impl Tracked {
    /// The server; `None` for a file.
    pub(super) fn server(&self) -> Option<Target> {
        match &self.subject {
            Subject::Server(text) => Target::parse(text).ok(),
            Subject::File(_) => None,
        }
    }
}

impl Contents {
    /// All that is tracked, in the order in which it was first named.
    pub(super) fn targets(&self) -> &[Tracked] {
        &self.targets
    }

    /// The one at this place.
    pub(super) fn target_mut(&mut self, place: usize) -> Option<&mut Tracked> {
        self.targets.get_mut(place)
    }

    /// The place of what is tracked already.
    pub(super) fn place(&self, subject: &Subject) -> Option<usize> {
        self.places.get(subject).copied()
    }

    /// Adds one; what is there already stays as it is. `Err` is the place of that.
    pub(super) fn add(&mut self, tracked: Tracked) -> Result<usize, usize> {
        if let Some(place) = self.place(&tracked.subject) {
            return Err(place);
        }
        let place = self.targets.len();
        self.places.insert(tracked.subject.clone(), place);
        self.targets.push(tracked);
        Ok(place)
    }

    /// The place of this server or file, from now on at the latest, and whether that changed anything. A tag stays until
    /// another one is given.
    pub(super) fn track(&mut self, subject: Subject, given: Given, at: Timestamp) -> (usize, bool) {
        let refresh = match &subject {
            Subject::Server(text) => RefreshState::new(text, at),
            Subject::File(_) => RefreshState::pasted(at),
        };
        let tracked = Tracked {
            subject,
            given: given.clone(),
            refresh,
            seen: None,
            is_news: false,
        };
        let place = match self.add(tracked) {
            Ok(place) => return (place, true),
            Err(place) => place,
        };
        let Some(tracked) = self.targets.get_mut(place) else {
            return (place, false);
        };
        let given = Given {
            tag: given.tag.or_else(|| tracked.given.tag.clone()),
            ..given
        };
        let is_changed = tracked.given != given;
        // Under another tag it is another place.
        tracked.is_news |= is_changed && tracked.seen.is_some();
        tracked.given = given;
        (place, is_changed)
    }

    /// Notes that everything was told.
    pub(super) fn nothing_is_news(&mut self) {
        for tracked in &mut self.targets {
            tracked.is_news = false;
        }
    }

    /// Forgets one, with what was told of it; whether it was there.
    pub(super) fn forget(&mut self, subject: &Subject, at: Timestamp) -> bool {
        let Some(place) = self.places.remove(subject) else {
            return false;
        };
        self.targets.remove(place);
        let name = subject.name();
        let standings = std::mem::take(&mut self.standings).into_iter();
        let (gone, kept) = standings.partition::<Vec<_>, _>(|it| is_of(&it.location, name));
        self.standings = kept;
        unsay(&mut self.sent, &gone, at);
        for other in self.places.values_mut().filter(|it| **it > place) {
            *other -= 1;
        }
        true
    }
}
