//! Keys: what receivers tell events apart by.

use sha2::{Digest, Sha256};

use super::code::{Condition, EventKind};
use super::matter::{Matter, Subject};
use crate::expiry::{Level, Location};
use crate::hex;
use crate::time::Timestamp;

/// What a key of an event begins with: another version of this encoding would make other keys.
const EVENT: &str = "notafter-event-1";

/// The same for a key of an episode.
const EPISODE: &str = "notafter-episode-1";

/// How much of the digest a key has: 16 octets, 32 hexadecimal digits. With a thousand million events the chance that
/// any two share a key is below 10^-20.
const OCTETS: usize = 16;

/// What is written in place of a length where there is nothing: no text is so long.
const ABSENT: u32 = u32::MAX;

/// A digest over fields, each with its length before it, so that no two lists of fields have the same octets.
struct Encoding(Sha256);

impl Encoding {
    fn of(version: &str) -> Self {
        Self(Sha256::new()).text(version)
    }

    fn text(self, text: &str) -> Self {
        self.optional(Some(text))
    }

    fn optional(mut self, text: Option<&str>) -> Self {
        let length = text.map_or(ABSENT, |it| u32::try_from(it.len()).unwrap_or(ABSENT));
        self.0.update(length.to_be_bytes());
        self.0.update(text.unwrap_or_default());
        self
    }

    fn instant(self, instant: Timestamp) -> Self {
        self.text(&instant.to_string())
    }

    fn place(self, target: &str, address: Option<&str>, key_type: Option<&str>) -> Self {
        self.text(target).optional(address).optional(key_type)
    }

    fn episode(self, matter: &Matter<'_>, since: Timestamp) -> Self {
        let encoding = self.optional(matter.tag).text(matter.condition.as_str());
        match matter.subject {
            Subject::Certificate(fingerprint) => encoding.text("certificate").text(fingerprint),
            Subject::Place {
                target,
                address,
                key_type,
            } => encoding.text("place").place(target, address, key_type),
        }
        .instant(since)
    }

    fn finish(self) -> String {
        let digest = self.0.finalize();
        hex::encode(digest.get(..OCTETS).unwrap_or(&digest))
    }
}

/// The key of an episode: the same whatever happens in it.
pub(super) fn episode(matter: &Matter<'_>, since: Timestamp) -> String {
    Encoding::of(EPISODE).episode(matter, since).finish()
}

/// The key of an event in an episode.
pub(super) fn event(
    matter: &Matter<'_>,
    since: Timestamp,
    kind: EventKind,
    level: Level,
) -> String {
    Encoding::of(EVENT)
        .episode(matter, since)
        .text(kind.as_str())
        .text(level.as_str())
        .finish()
}

/// One certificate that took the place of another, under one tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Swap<'a> {
    pub(super) tag: Option<&'a str>,
    /// The fingerprint of the old one.
    pub(super) old: &'a str,
    /// The fingerprint of the new one.
    pub(super) new: &'a str,
}

impl Encoding {
    fn swap(self, swap: Swap<'_>) -> Self {
        // The word stands where an episode has its condition.
        self.optional(swap.tag)
            .text("certificate-swap")
            .text(swap.old)
            .text(swap.new)
    }
}

/// The key that all events share which tell of this: a certificate goes to its places one after another.
pub(super) fn swap_episode(swap: Swap<'_>) -> String {
    Encoding::of(EPISODE).swap(swap).finish()
}

/// The key of one such event. The first of its places is in it, since others may be found at the same second
/// in a later run.
pub(super) fn swap_event(
    swap: Swap<'_>,
    first: Option<&Location>,
    since: Timestamp,
    kind: EventKind,
    level: Level,
) -> String {
    let encoding = Encoding::of(EVENT).swap(swap);
    match first {
        Some(it) => encoding.place(&it.target, it.address.as_deref(), it.key_type.as_deref()),
        None => encoding,
    }
    .instant(since)
    .text(kind.as_str())
    .text(level.as_str())
    .finish()
}

/// No condition has the spelling of a swap, so that their encodings cannot meet.
const _: () = {
    let mut rest = Condition::ALL;
    while let [condition, more @ ..] = rest {
        assert!(condition.as_str().len() != "certificate-swap".len());
        rest = more;
    }
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_do_not_run_into_each_other() {
        let key = |fields: &[Option<&str>]| {
            let encoding = Encoding::of(EVENT);
            fields
                .iter()
                .fold(encoding, |encoding, field| encoding.optional(*field))
                .finish()
        };
        let keys = [
            key(&[]),
            key(&[None]),
            key(&[Some("")]),
            key(&[Some(""), Some("")]),
            key(&[Some("ab"), Some("c")]),
            key(&[Some("a"), Some("bc")]),
            key(&[Some("abc")]),
        ];
        let distinct: std::collections::BTreeSet<_> = keys.iter().collect();
        assert_eq!(distinct.len(), keys.len());
        assert!(keys.iter().all(|it| it.len() == 2 * OCTETS));
    }
}
