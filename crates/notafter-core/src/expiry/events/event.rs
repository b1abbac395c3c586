//! One thing to tell.

use super::code::{Condition, EventKind};
use crate::expiry::{CertificateSummary, Level, Location};
use crate::facts::Fact;
use crate::time::Timestamp;

/// One thing to tell, of one matter, at all the places that share it. Its text is one sentence for a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Event {
    /// What happened.
    pub kind: EventKind,
    /// Of what; `None` where a certificate was [renewed](EventKind::Renewed) or [changed](EventKind::Changed).
    pub condition: Option<Condition>,
    /// How urgent that is. [`None`](Level::None) for what is over; for a certificate that took the place of
    /// another it follows from the [risk](super::Risk::level).
    pub level: Level,
    /// 32 hexadecimal digits: the same for the same event, whoever finds it and however often. Whoever has
    /// delivered an event with this key need not do it again.
    pub event_key: String,
    /// 32 hexadecimal digits: the same for all that happens in one episode, from `opened` to `recovered`. Events of
    /// one certificate that takes the place of another, at one place after another, share theirs.
    pub episode_key: String,
    /// When the episode began; for a certificate that took the place of another, when it was first seen there.
    pub since: Timestamp,
    /// The instant that was handed to [`diff`](super::diff).
    pub at: Timestamp,
    /// The caller's own word: the one that all the locations have.
    pub tag: Option<String>,
    /// Where it is so: sorted, at least one. Of an episode that is over, where it was so last.
    pub locations: Vec<Location>,
    /// The certificate, where it is a matter of one or one was ever seen at the place.
    pub certificate: Option<CertificateSummary>,
    /// The certificate whose place it took.
    pub previous_certificate: Option<CertificateSummary>,
    /// What else there is to say; `docs/expiry.md` lists the names.
    pub facts: Vec<Fact>,
}
