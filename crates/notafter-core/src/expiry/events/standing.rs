//! How a place stands, with what has to be remembered of it.

use std::collections::BTreeMap;

use super::code::Condition;
use crate::expiry::{CertificateSummary, Level, Location, RenewalMode, Snapshot, State};
use crate::time::{SECONDS_PER_DAY, Timestamp};

/// How many past episodes a standing remembers: 16, the latest ones. They are what keeps the keys of a matter that
/// comes back apart from those of its first time; a place that flips between more certificates in alarm
/// than this has other worries.
pub const MAX_PAST_EPISODES: usize = 16;

/// How long a certificate has to stay so that its going is no flapping, in seconds: 14 days. A tracker looks every day or
/// two; where two servers answer in turn it hardly ever meets the same one for so long.
pub const FLAPPING_WITHIN: i64 = 14 * SECONDS_PER_DAY;

/// How many returns in a row are told: 2. The first one may be a rollback, and the second one its end.
pub const RETURNS_TOLD: u32 = 2;

/// How one place stands: what was seen there last, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Standing {
    /// Where.
    pub location: Location,
    /// When it was last looked at.
    pub observed_at: Timestamp,
    /// How far that look came, by its stable code.
    pub outcome: String,
    /// Who renews what is there, as far as the last look knew.
    pub renewal_mode: RenewalMode,
    /// How many looks in a row have shown no certificate; 0 where the last one did.
    pub failures: u32,
    /// When the first of those was.
    pub failing_since: Option<Timestamp>,
    /// The last certificate that was obtained. It stays while the place shows none: its time goes on.
    pub certificate: Option<CertificateSummary>,
    /// When that was last seen.
    pub certificate_seen_at: Option<Timestamp>,
    /// The certificate whose place that took, if that was seen.
    pub previous_certificate: Option<CertificateSummary>,
    /// When it was first seen in its place.
    pub changed_at: Option<Timestamp>,
    /// How often in a row the certificate whose place was taken came back within [`FLAPPING_WITHIN`].
    pub returns: u32,
    /// The instant for which everything below was found.
    pub at: Timestamp,
    /// The state of the certificate; `None` where there never was one.
    pub state: Option<State>,
    /// How urgent that state is.
    pub level: Level,
    /// What is wrong, each condition at most once, in the order of [`Condition`].
    pub episodes: Vec<Episode>,
    /// What was wrong before: at most [`MAX_PAST_EPISODES`], the latest one last.
    pub past: Vec<PastEpisode>,
}

/// Something that is wrong, from its beginning on. All places that share the matter (a certificate in alarm under one
/// tag) have equal episodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Episode {
    /// What is wrong.
    pub condition: Condition,
    /// The highest level that it has reached; it does not fall while the episode lasts.
    pub level: Level,
    /// When it began: what tells it from other episodes of the same matter.
    pub since: Timestamp,
}

impl Episode {
    /// An episode of this condition and level that began at `since`.
    pub const fn new(condition: Condition, level: Level, since: Timestamp) -> Self {
        Self {
            condition,
            level,
            since,
        }
    }
}

/// An episode that is over.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PastEpisode {
    /// What was wrong.
    pub condition: Condition,
    /// The certificate's fingerprint, where it was [a matter of a certificate](Condition::is_of_certificate).
    pub fingerprint_sha256: Option<String>,
    /// When it began.
    pub since: Timestamp,
    /// When it was found to be over.
    pub closed_at: Timestamp,
}

impl PastEpisode {
    /// An episode of this condition that lasted from `since` to `closed_at`, and is no matter of a certificate.
    pub const fn new(condition: Condition, since: Timestamp, closed_at: Timestamp) -> Self {
        Self {
            condition,
            fingerprint_sha256: None,
            since,
            closed_at,
        }
    }
}

impl Standing {
    /// How a place stands by the first look at it; nothing is judged yet.
    pub fn first(look: Snapshot) -> Self {
        let is_failure = look.certificate.is_none();
        Self {
            observed_at: look.observed_at,
            outcome: look.outcome,
            renewal_mode: look.renewal_mode,
            failures: u32::from(is_failure),
            failing_since: is_failure.then_some(look.observed_at),
            certificate_seen_at: (!is_failure).then_some(look.observed_at),
            certificate: look.certificate,
            previous_certificate: None,
            changed_at: None,
            returns: 0,
            at: look.observed_at,
            state: None,
            level: Level::None,
            episodes: Vec::new(),
            past: Vec::new(),
            location: look.location,
        }
    }

    /// The last look. Where that showed no certificate, neither does this.
    pub fn last_look(&self) -> Snapshot {
        let certificate = self.certificate.as_ref().filter(|_| self.failures == 0);
        let mut look =
            Snapshot::without_certificate(self.location.clone(), self.observed_at, &*self.outcome);
        look.certificate = certificate.cloned();
        look.with_renewal_mode(self.renewal_mode)
    }

    /// The episode of this condition, if that is open.
    pub fn episode(&self, condition: Condition) -> Option<&Episode> {
        self.episodes.iter().find(|it| it.condition == condition)
    }

    /// The fingerprint of the last certificate that was obtained.
    pub(super) fn fingerprint(&self) -> Option<&str> {
        let certificate = self.certificate.as_ref()?;
        Some(&certificate.fingerprint_sha256)
    }

    /// Takes a look, unless it is none that is newer. One that is not newer counts all the same if what is known
    /// was seen after `at`: then that came from a clock that was wrong, and must not shut out every look until its time.
    pub(super) fn take(&mut self, look: &Snapshot, at: Timestamp) {
        let was_ahead = self.observed_at > at && *look != self.last_look();
        if look.observed_at <= self.observed_at && !was_ahead {
            return;
        }
        self.observed_at = look.observed_at;
        self.outcome.clone_from(&look.outcome);
        self.renewal_mode = look.renewal_mode;
        let Some(new) = &look.certificate else {
            self.failures = self.failures.saturating_add(1);
            self.failing_since.get_or_insert(look.observed_at);
            return;
        };
        self.failures = 0;
        self.failing_since = None;
        self.certificate_seen_at = Some(look.observed_at);
        let old = self.certificate.replace(new.clone());
        if let Some(old) = old.filter(|old| old.fingerprint_sha256 != new.fingerprint_sha256) {
            self.returns = if self.is_return(look) {
                self.returns.saturating_add(1)
            } else {
                0
            };
            self.previous_certificate = Some(old);
            self.changed_at = Some(look.observed_at);
        }
    }

    /// Whether the look shows the certificate that was here before, soon after it went.
    fn is_return(&self, look: &Snapshot) -> bool {
        let fingerprint = |it: &CertificateSummary| it.fingerprint_sha256.clone();
        let before = self.previous_certificate.as_ref().map(fingerprint);
        let went = self.changed_at;
        before.is_some()
            && before == look.certificate.as_ref().map(fingerprint)
            && went.is_some_and(|it| look.observed_at.seconds_since(it) < FLAPPING_WITHIN)
    }

    /// Whether two certificates are served in turn: that one has taken the place of the other again is no news.
    pub(super) const fn is_flapping(&self) -> bool {
        self.returns > RETURNS_TOLD
    }

    /// Remembers an episode that is over.
    pub(super) fn remember(&mut self, episode: PastEpisode) {
        self.past.push(episode);
        let surplus = self.past.len().saturating_sub(MAX_PAST_EPISODES);
        self.past.drain(..surplus);
    }
}

pub(super) type ByPlace<'a> = BTreeMap<&'a Location, &'a Standing>;

/// Each place once: where it stands twice, as it was seen last.
pub(super) fn latest<'a>(standings: impl IntoIterator<Item = &'a Standing>) -> ByPlace<'a> {
    let mut latest = ByPlace::new();
    for standing in standings {
        let kept = latest.entry(&standing.location).or_insert(standing);
        if kept.observed_at < standing.observed_at {
            *kept = standing;
        }
    }
    latest
}
