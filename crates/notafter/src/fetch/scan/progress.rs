//! How far a scan is.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::fetch::Outcome;

/// How far a scan is, while it goes on: a handle, whose clones are one. It may be asked from anywhere,
/// also while somebody else waits for the next observation, and after the scan.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Counts>);

#[derive(Debug, Default)]
struct Counts {
    started: AtomicU64,
    /// Those finished, by the index of their code in [`Outcome::CODES`].
    finished: [AtomicU64; Outcome::CODES.len()],
}

impl Progress {
    /// Targets taken from the source.
    pub fn started(&self) -> u64 {
        self.0.started.load(Ordering::Acquire)
    }

    /// Targets that are answered, whether or not somebody took the answer.
    pub fn finished(&self) -> u64 {
        self.by_outcome().map(|(_, count)| count).sum()
    }

    /// Targets under way.
    pub fn in_flight(&self) -> u64 {
        // In this order, as what is counted as finished has been counted as started before.
        let finished = self.finished();
        self.started().saturating_sub(finished)
    }

    /// Targets whose certificates were read.
    pub fn certificates(&self) -> u64 {
        self.with_outcome(Outcome::Certificate.code())
    }

    /// Targets that are answered with this code of [`Outcome::CODES`]; 0 for any other text.
    pub fn with_outcome(&self, code: &str) -> u64 {
        self.by_outcome()
            .find(|(known, _)| *known == code)
            .map_or(0, |(_, count)| count)
    }

    /// Each code of [`Outcome::CODES`], in order, with the targets that are answered with it.
    pub fn by_outcome(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let counts = self.0.finished.iter();
        let counts = counts.map(|count| count.load(Ordering::Acquire));
        Outcome::CODES.iter().copied().zip(counts)
    }

    pub(super) fn start(&self) {
        self.0.started.fetch_add(1, Ordering::Release);
    }

    pub(super) fn finish(&self, outcome: &Outcome) {
        let code = outcome.code();
        let index = Outcome::CODES.iter().position(|known| *known == code);
        if let Some(count) = index.and_then(|index| self.0.finished.get(index)) {
            count.fetch_add(1, Ordering::Release);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        let progress = Progress::default();
        for _ in 0..4 {
            progress.start();
        }
        progress.finish(&Outcome::Certificate);
        progress.finish(&Outcome::Cancelled);
        progress.clone().finish(&Outcome::Cancelled);
        assert_eq!(progress.started(), 4);
        assert_eq!(progress.finished(), 3);
        assert_eq!(progress.in_flight(), 1);
        assert_eq!(progress.certificates(), 1);
        assert_eq!(progress.with_outcome("cancelled"), 2);
        assert_eq!(progress.with_outcome("refused"), 0);
        assert_eq!(progress.with_outcome("other"), 0);
    }
}
