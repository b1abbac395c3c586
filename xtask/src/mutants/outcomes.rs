//! What came of each mutant, as cargo-mutants writes it down.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;

use crate::process::{Failure, Workspace};

/// A mutant by a name that stays the same when lines move.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// Its file, told from the root of the workspace.
    pub(super) file: String,
    /// What is changed in which function; with `#2` behind it the second such change there.
    pub(super) change: String,
}

impl Key {
    /// Reads a name such as `src/a.rs:1:2: replace f with ()`.
    pub(super) fn parse(name: &str) -> Option<Self> {
        let (place, change) = name.split_once(": ")?;
        let mut parts = place.rsplitn(3, ':');
        let numbers = [parts.next()?, parts.next()?];
        let file = parts.next()?;
        let is_number = |text: &str| text.parse::<u32>().is_ok();
        numbers.into_iter().all(is_number).then(|| Self {
            file: file.to_owned(),
            change: change.to_owned(),
        })
    }

    /// The same name, told from those before it.
    pub(super) fn numbered(mut self, count: usize) -> Self {
        if count > 1 {
            self.change = format!("{} #{count}", self.change);
        }
        self
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.change)
    }
}

/// What can come of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A test failed.
    Caught,
    /// The tests did not come to an end, which somebody would notice.
    Timeout,
    /// It does not compile.
    Unviable,
    /// All tests passed.
    Missed,
}

/// Every outcome, its word in the table, and the file with the names of its mutants.
const WRITTEN: &[(Outcome, &str, &str)] = &[
    (Outcome::Caught, "caught", "caught.txt"),
    (Outcome::Timeout, "too long", "timeout.txt"),
    (Outcome::Unviable, "not compiled", "unviable.txt"),
    (Outcome::Missed, "survived", "missed.txt"),
];

/// What came of some mutants.
#[derive(Debug, Default)]
pub(super) struct Outcomes(BTreeMap<Key, Outcome>);

impl Outcomes {
    /// Reads what a run has left in its folder; the names are those of [`super::area::Area::numbered`].
    pub(super) fn read(
        workspace: &Workspace,
        folder: &str,
        names: &BTreeMap<String, Key>,
    ) -> Result<Self, Failure> {
        let mut outcomes = BTreeMap::new();
        for (outcome, _, file) in WRITTEN {
            let path = workspace.root.join(folder).join("mutants.out").join(file);
            let text =
                std::fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
            for line in text.lines() {
                let key = names.get(line).ok_or_else(|| {
                    Failure::Unexpected(format!("{file} has what is not in the list: {line}"))
                })?;
                outcomes.insert(key.clone(), *outcome);
            }
        }
        Ok(Self(outcomes))
    }

    /// Takes over what came of a second run of some of them.
    pub(super) fn take(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(super) fn survivors(&self) -> impl Iterator<Item = &Key> {
        let missed = |(key, outcome): (_, &Outcome)| (*outcome == Outcome::Missed).then_some(key);
        self.0.iter().filter_map(missed)
    }

    /// Those that a test noticed, and those that do not compile.
    pub(super) fn others(&self) -> impl Iterator<Item = &Key> {
        let noticed = |(key, outcome): (_, &Outcome)| (*outcome != Outcome::Missed).then_some(key);
        self.0.iter().filter_map(noticed)
    }

    fn count(&self, outcome: Outcome) -> usize {
        self.0.values().filter(|it| **it == outcome).count()
    }

    #[cfg(test)]
    pub(super) fn of(outcomes: impl IntoIterator<Item = (Key, Outcome)>) -> Self {
        Self(outcomes.into_iter().collect())
    }
}

/// The counts by area, in Markdown.
pub(super) fn table(areas: &[(&str, Outcomes)]) -> String {
    let mut text = "| Area | mutants |".to_owned();
    // Writing into a string does not fail.
    for (_, word, _) in WRITTEN {
        let _ = write!(text, " {word} |");
    }
    let _ = writeln!(text, "\n|---|{}", "---:|".repeat(WRITTEN.len() + 1));
    for (name, outcomes) in areas {
        let _ = write!(text, "| {name} | {} |", outcomes.0.len());
        for (outcome, ..) in WRITTEN {
            let _ = write!(text, " {} |", outcomes.count(*outcome));
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(change: &str) -> Key {
        Key {
            file: "src/a.rs".to_owned(),
            change: change.to_owned(),
        }
    }

    #[test]
    fn names_lose_their_place() {
        let name = "src/a.rs:12:5: replace <impl A for B>::f -> bool with true";
        assert_eq!(
            Key::parse(name),
            Some(key("replace <impl A for B>::f -> bool with true"))
        );
        assert_eq!(key("x").numbered(1), key("x"));
        assert_eq!(key("x").numbered(2), key("x #2"));
        for name in ["", "src/a.rs: replace", "src/a.rs:1:b: replace", "1:2: x"] {
            assert_eq!(Key::parse(name), None, "{name}");
        }
    }

    #[test]
    fn a_second_run_has_the_last_word() {
        let mut outcomes = Outcomes::of([
            (key("one"), Outcome::Caught),
            (key("two"), Outcome::Missed),
            (key("three"), Outcome::Missed),
        ]);
        outcomes.take(Outcomes::of([
            (key("two"), Outcome::Caught),
            (key("three"), Outcome::Missed),
        ]));
        let survivors: Vec<_> = outcomes.survivors().collect();
        assert_eq!(survivors, [&key("three")]);
        assert_eq!(outcomes.others().count(), 2);
        assert_eq!(
            table(&[("x", outcomes)]),
            "| Area | mutants | caught | too long | not compiled | survived |\n\
             |---|---:|---:|---:|---:|---:|\n\
             | x | 3 | 2 | 0 | 0 | 1 |\n"
        );
    }

    #[test]
    fn what_a_run_left_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("area/mutants.out");
        std::fs::create_dir_all(&out).unwrap();
        for (_, word, file) in WRITTEN {
            std::fs::write(out.join(file), format!("src/a.rs:1:2: {word}\n")).unwrap();
        }
        let workspace = Workspace {
            root: folder.path().to_owned(),
            ..Workspace::find(false)
        };
        let names = WRITTEN.iter().map(|(_, word, _)| {
            let name = format!("src/a.rs:1:2: {word}");
            let key = Key::parse(&name).unwrap();
            (name, key)
        });
        let mut names: BTreeMap<String, Key> = names.collect();
        let outcomes = Outcomes::read(&workspace, "area", &names).unwrap();
        let survivors: Vec<_> = outcomes.survivors().collect();
        assert_eq!(survivors, [&key("survived")]);
        names.remove("src/a.rs:1:2: survived");
        assert!(Outcomes::read(&workspace, "area", &names).is_err());
    }
}
