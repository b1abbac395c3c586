//! What came of each mutant: kept from run to run, counted by file, and weighed against the reasons.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use super::mutant::{Key, Mutant};
use super::reasons;
use crate::process::Failure;

/// What came of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A test failed.
    Caught,
    /// The tests did not come to an end.
    Timeout,
    /// It does not compile.
    Unviable,
    /// All tests passed.
    Missed,
    /// No test reaches it.
    Unreached,
    /// It was not tried.
    NotRun,
}

/// Every outcome and its word in the kept file.
const WORDS: &[(Outcome, &str)] = &[
    (Outcome::Caught, "caught"),
    (Outcome::Timeout, "timeout"),
    (Outcome::Unviable, "unviable"),
    (Outcome::Missed, "missed"),
    (Outcome::Unreached, "unreached"),
    (Outcome::NotRun, "not-run"),
];

impl Outcome {
    fn word(self) -> &'static str {
        let found = WORDS.iter().find(|(outcome, _)| *outcome == self);
        found.map_or("", |(_, word)| word)
    }

    fn of_word(text: &str) -> Option<Self> {
        let found = WORDS.iter().find(|(_, word)| *word == text);
        found.map(|(outcome, _)| *outcome)
    }

    const fn survived(self) -> bool {
        matches!(self, Self::Missed | Self::Unreached)
    }
}

/// What came of all mutants of a run.
pub(super) struct Report {
    path: PathBuf,
    /// What is known from this run and those before.
    kept: BTreeMap<Key, Outcome>,
    reasons: BTreeMap<Key, String>,
    /// The mutants of this run, in order.
    own: Vec<(Key, Outcome)>,
}

impl Report {
    /// Goes on with the outcomes in this file, if it is there.
    pub(super) fn open(path: PathBuf, reasons: BTreeMap<Key, String>) -> Result<Self, Failure> {
        let kept = if path.exists() {
            let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
            parse(&text)
        } else {
            BTreeMap::new()
        };
        Ok(Self {
            path,
            kept,
            reasons,
            own: Vec::new(),
        })
    }

    /// Whether the tests did not notice it the last time that it was tried.
    pub(super) fn survived_before(&self, key: &Key) -> bool {
        self.kept.get(key).is_some_and(|outcome| outcome.survived())
    }

    /// Takes down what came of a mutant, and says it if it survived.
    pub(super) fn add(&mut self, mutant: &Mutant, outcome: Outcome) -> Result<(), Failure> {
        if outcome.survived() {
            let reason = self.reasons.get(&mutant.key);
            let known = reason.map_or("no reason", |_| "has its reason");
            println!("{}, {known}: {}", outcome.word(), mutant.name);
        }
        self.own.push((mutant.key.clone(), outcome));
        self.kept.insert(mutant.key.clone(), outcome);
        // After each: a run of hours may be broken off.
        let lines = self.kept.iter().map(|(key, outcome)| {
            let word = outcome.word();
            format!("{word}\t{}\t{}\n", key.file, key.change)
        });
        let text: String = lines.collect();
        fs::write(&self.path, text).map_err(|error| Failure::file(&self.path, &error))
    }

    /// Prints the table by file, and fails for survivors without a reason and for reasons without
    /// a survivor.
    pub(super) fn finish(&self) -> Result<(), Failure> {
        println!("\n{}", table(&self.own));
        let missing: Vec<String> = self
            .own
            .iter()
            .filter(|(key, outcome)| outcome.survived() && !self.reasons.contains_key(key))
            .map(|(key, _)| reasons::row(key))
            .collect();
        let idle: Vec<String> = self
            .own
            .iter()
            .filter(|(key, outcome)| {
                let done = !outcome.survived() && *outcome != Outcome::NotRun;
                done && self.reasons.contains_key(key)
            })
            .map(|(key, outcome)| format!("{key} ({})", outcome.word()))
            .collect();
        let mut complaints = Vec::new();
        if !missing.is_empty() {
            let rows = missing.join("\n");
            let count = missing.len();
            complaints.push(format!(
                "{count} survivors have no reason in {}:\n{rows}",
                reasons::FILE
            ));
        }
        if !idle.is_empty() {
            let rows = idle.join("\n");
            complaints.push(format!("reasons that nothing needs any longer:\n{rows}"));
        }
        if complaints.is_empty() {
            Ok(())
        } else {
            Err(Failure::Broken(complaints.join("\n")))
        }
    }
}

/// Reads lines of a word, a file and a change; what is not understood counts as not yet tried.
fn parse(text: &str) -> BTreeMap<Key, Outcome> {
    let lines = text.lines().filter_map(|line| {
        let mut cells = line.splitn(3, '\t');
        let outcome = Outcome::of_word(cells.next()?)?;
        let key = Key {
            file: cells.next()?.to_owned(),
            change: cells.next()?.to_owned(),
        };
        Some((key, outcome))
    });
    lines.collect()
}

/// The counts by file, in Markdown.
fn table(outcomes: &[(Key, Outcome)]) -> String {
    const TOTAL: &str = "together";
    let mut counts: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for (key, outcome) in outcomes {
        for row in [key.file.as_str(), TOTAL] {
            let of = counts.entry(row).or_default();
            *of.entry(outcome.word()).or_default() += 1;
        }
    }
    let heads = WORDS.iter().map(|(_, word)| format!(" {word} |"));
    let mut text = format!("| File | mutants |{}\n|---|", heads.collect::<String>());
    text.push_str(&"---:|".repeat(WORDS.len() + 1));
    text.push('\n');
    let (files, total): (Vec<_>, Vec<_>) = counts.iter().partition(|(name, _)| **name != TOTAL);
    for (name, of) in files.into_iter().chain(total) {
        let all: usize = of.values().sum();
        let cells = WORDS.iter().map(|(_, word)| {
            let count = of.get(word).copied().unwrap_or_default();
            format!(" {count} |")
        });
        let row = format!("| `{name}` | {all} |{}\n", cells.collect::<String>());
        text.push_str(&row.replace(&format!("`{TOTAL}`"), TOTAL));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::mutant::{Genre, Position};
    use super::*;

    fn key(change: &str) -> Key {
        Key {
            file: "a.rs".to_owned(),
            change: change.to_owned(),
        }
    }

    fn mutant(change: &str) -> Mutant {
        Mutant {
            id: 1,
            package: "one".to_owned(),
            file: "a.rs".to_owned(),
            genre: Genre::Other,
            returns: String::new(),
            start: Position { line: 1, column: 1 },
            replacement: String::new(),
            name: format!("a.rs:1:1: {change}"),
            key: key(change),
        }
    }

    #[test]
    fn survivors_need_a_reason_and_reasons_a_survivor() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("outcomes.tsv");
        let reasons = BTreeMap::from([(key("two"), "equal".to_owned())]);
        let open = || Report::open(path.clone(), reasons.clone()).unwrap();

        let mut report = open();
        report.add(&mutant("one"), Outcome::Caught).unwrap();
        report.add(&mutant("two"), Outcome::Missed).unwrap();
        report.add(&mutant("three"), Outcome::Unviable).unwrap();
        assert!(report.finish().is_ok());

        let mut report = open();
        assert!(report.survived_before(&key("two")));
        assert!(!report.survived_before(&key("one")));
        report.add(&mutant("one"), Outcome::Unreached).unwrap();
        let failure = report.finish().unwrap_err().to_string();
        assert!(failure.contains("| `a.rs` | `one` | |"), "{failure}");

        let mut report = open();
        assert!(report.survived_before(&key("one")));
        report.add(&mutant("two"), Outcome::Timeout).unwrap();
        let failure = report.finish().unwrap_err().to_string();
        assert!(failure.contains("a.rs: two (timeout)"), "{failure}");
    }

    #[test]
    fn the_table_counts_by_file() {
        let outcomes = [
            (key("one"), Outcome::Caught),
            (key("two"), Outcome::Caught),
            (key("three"), Outcome::Missed),
        ];
        assert_eq!(
            table(&outcomes),
            "| File | mutants | caught | timeout | unviable | missed | unreached | not-run |\n\
             |---|---:|---:|---:|---:|---:|---:|---:|\n\
             | `a.rs` | 3 | 2 | 0 | 0 | 1 | 0 | 0 |\n\
             | together | 3 | 2 | 0 | 0 | 1 | 0 | 0 |\n"
        );
    }
}
