//! What cargo-mutants would change: its list, which is what a mutant is here.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::process::{Failure, Workspace};

/// One place and what is to stand there instead.
#[derive(Clone, Debug)]
pub(super) struct Mutant {
    /// From 1 up, in the order of the list.
    pub(super) id: usize,
    /// The package that it is in.
    pub(super) package: String,
    /// The file, told from the root of the workspace.
    pub(super) file: String,
    /// What kind of change it is.
    pub(super) genre: Genre,
    /// The return type of the function that it is in, with the arrow; empty where there is none.
    pub(super) returns: String,
    /// Where the text that goes begins: line and column, both from 1 up.
    pub(super) start: Position,
    /// What stands there instead.
    pub(super) replacement: String,
    /// As cargo-mutants calls it: place and change.
    pub(super) name: String,
    /// The name without line and column, so that it survives a change elsewhere in the file;
    /// with a number where a file has the same one more than once.
    pub(super) key: Key,
}

/// Line and column, both from 1 up, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    pub(super) line: usize,
    pub(super) column: usize,
}

/// What a mutant is called in lists that outlive a change of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) file: String,
    pub(super) change: String,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.change)
    }
}

/// What kind of change a mutant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Genre {
    /// A function gives a fixed value.
    Value,
    /// Another binary operator.
    Binary,
    /// A unary operator goes.
    Unary,
    /// An arm of a match goes.
    Arm,
    /// The guard of an arm always holds, or never.
    Guard,
    /// A field goes from a value that takes the rest from another.
    Field,
    /// What a later version of cargo-mutants may think of.
    Other,
}

impl Genre {
    fn of(name: &str) -> Self {
        match name {
            "FnValue" => Self::Value,
            "BinaryOperator" => Self::Binary,
            "UnaryOperator" => Self::Unary,
            "MatchArm" => Self::Arm,
            "MatchArmGuard" => Self::Guard,
            "StructField" => Self::Field,
            _ => Self::Other,
        }
    }
}

/// All mutants of files that these globs match.
pub(super) fn list(workspace: &Workspace, globs: &[String]) -> Result<Vec<Mutant>, Failure> {
    let mut arguments = vec!["mutants", "--list", "--json", "--workspace"];
    for glob in globs {
        arguments.extend(["--file", glob]);
    }
    let text = workspace.cargo(arguments).output()?;
    read(&text)
}

/// Reads the list as cargo-mutants prints it.
fn read(text: &str) -> Result<Vec<Mutant>, Failure> {
    let unexpected = |why: &str| Failure::Unexpected(format!("`cargo mutants --list`: {why}"));
    let value: Value =
        serde_json::from_str(text).map_err(|error| unexpected(&error.to_string()))?;
    let entries = value.as_array().ok_or_else(|| unexpected("no list"))?;
    let mut seen = BTreeMap::new();
    let mut mutants = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let mutant = read_one(index + 1, entry, &mut seen)
            .ok_or_else(|| unexpected(&format!("an entry that is not understood: {entry}")))?;
        mutants.push(mutant);
    }
    Ok(mutants)
}

fn read_one(id: usize, entry: &Value, seen: &mut BTreeMap<Key, usize>) -> Option<Mutant> {
    let text = |field: &str| entry[field].as_str().map(str::to_owned);
    let name = text("name")?;
    let file = text("file")?;
    let start = entry.pointer("/span/start")?;
    let number = |field: &str| usize::try_from(start[field].as_u64()?).ok();
    let (_, change) = name.split_once(": ")?;
    let mut key = Key {
        file: file.clone(),
        change: change.to_owned(),
    };
    let times = seen.entry(key.clone()).or_default();
    *times += 1;
    if *times > 1 {
        key.change = format!("{change} #{times}");
    }
    let returns = entry.pointer("/function/return_type");
    Some(Mutant {
        id,
        package: text("package")?,
        file,
        genre: Genre::of(&text("genre")?),
        returns: returns
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        start: Position {
            line: number("line")?,
            column: number("column")?,
        },
        replacement: text("replacement")?,
        name,
        key,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(line: u32, name: &str) -> Value {
        serde_json::json!({
            "file": "src/one.rs",
            "function": { "function_name": "f", "return_type": "-> bool" },
            "genre": "BinaryOperator",
            "name": format!("src/one.rs:{line}:9: {name}"),
            "package": "one",
            "replacement": "!=",
            "span": { "start": { "line": line, "column": 9 }, "end": { "line": line, "column": 11 } },
        })
    }

    #[test]
    fn a_list_is_read_and_equal_changes_are_numbered() {
        let list = serde_json::json!([
            entry(3, "replace == with != in f"),
            entry(9, "replace == with != in f"),
            entry(12, "replace == with != in g"),
        ]);
        let mutants = read(&list.to_string()).unwrap();
        let keys: Vec<String> = mutants.iter().map(|it| it.key.to_string()).collect();
        assert_eq!(
            keys,
            [
                "src/one.rs: replace == with != in f",
                "src/one.rs: replace == with != in f #2",
                "src/one.rs: replace == with != in g",
            ]
        );
        let end = mutants.last().unwrap();
        assert_eq!(end.id, 3);
        assert_eq!(end.genre, Genre::Binary);
        assert_eq!(end.returns, "-> bool");
        assert_eq!(
            end.start,
            Position {
                line: 12,
                column: 9
            }
        );
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for text in ["", "{}", "[{}]", "[{\"name\": \"no colon\"}]"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
