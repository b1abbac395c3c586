//! How many came to what.

use std::fmt::Write as _;

use notafter::fetch::Outcome;

/// The outcome of targets that show a certificate.
const CERTIFICATE: &str = Outcome::Certificate.code();

/// Counts of outcomes.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// By the index of their code in [`Outcome::CODES`].
    outcomes: [u64; Outcome::CODES.len()],
    refused: u64,
}

impl Tally {
    /// A target was answered with the outcome of this code.
    pub(super) fn answered(&mut self, outcome: &str) {
        let index = Outcome::CODES.iter().position(|code| *code == outcome);
        if let Some(count) = index.and_then(|index| self.outcomes.get_mut(index)) {
            *count += 1;
        }
    }

    /// Something was no target.
    pub(super) const fn refused(&mut self) {
        self.refused += 1;
    }

    /// Targets that are answered.
    pub(super) fn done(&self) -> u64 {
        self.outcomes.iter().sum()
    }

    /// Those that show a certificate.
    pub(super) fn certificates(&self) -> u64 {
        self.counts()
            .find(|(code, _)| *code == CERTIFICATE)
            .map_or(0, |(_, count)| count)
    }

    /// Whether there was nothing at all.
    pub(super) fn is_empty(&self) -> bool {
        self.done() == 0 && self.refused == 0
    }

    /// All of it in one line: `256 targets: 12 certificates, 200 timed-out, 44 refused`.
    pub(super) fn summary(&self, is_interrupted: bool, total: Option<u64>) -> String {
        let done = self.done();
        let mut line = match total {
            Some(total) if is_interrupted && total > done => {
                format!("interrupted, {done} of {}", amount(total, "target"))
            }
            _ if is_interrupted => format!("interrupted, {}", amount(done, "target")),
            _ => amount(done, "target"),
        };
        let _ = write!(line, ": {}", amount(self.certificates(), "certificate"));
        let mut others: Vec<_> = self
            .counts()
            .filter(|(code, count)| *code != CERTIFICATE && *count > 0)
            .collect();
        others.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (code, count) in others {
            let _ = write!(line, ", {count} {code}");
        }
        if self.refused > 0 {
            let are = if self.refused == 1 {
                "is no target"
            } else {
                "are no targets"
            };
            let _ = write!(line, "; {} {are}", amount(self.refused, "input"));
        }
        line
    }

    fn counts(&self) -> impl Iterator<Item = (&'static str, u64)> {
        Outcome::CODES.iter().copied().zip(self.outcomes)
    }
}

/// `1 target`, `2 targets`.
fn amount(number: u64, what: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {what}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_of_all() {
        let mut tally = Tally::default();
        assert!(tally.is_empty());
        assert_eq!(tally.summary(false, Some(0)), "0 targets: 0 certificates");
        for code in [
            "certificate",
            "refused",
            "timed-out",
            "timed-out",
            "unheard-of",
        ] {
            tally.answered(code);
        }
        tally.refused();
        assert_eq!((tally.done(), tally.certificates()), (4, 1));
        assert_eq!(
            tally.summary(false, Some(4)),
            "4 targets: 1 certificate, 2 timed-out, 1 refused; 1 input is no target"
        );
        let interrupted = tally.summary(true, Some(254));
        assert!(
            interrupted.starts_with("interrupted, 4 of 254 targets: 1 "),
            "{interrupted}"
        );
        let interrupted = tally.summary(true, None);
        assert!(
            interrupted.starts_with("interrupted, 4 targets: 1 "),
            "{interrupted}"
        );
    }
}
