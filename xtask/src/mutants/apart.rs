//! Mutants that no running program can choose, such as those in constants: cargo-mutants builds
//! and tests them one by one.

use std::collections::BTreeMap;

use serde_json::Value;

use super::mutant::Mutant;
use super::run::Found;
use super::tree::Tree;
use crate::process::{Failure, Workspace};

/// Seconds that the tests may take. They take some ten without a mutant.
const TEST_TIMEOUT: &str = "300";

/// What cargo-mutants leaves behind, told from the root of the tree.
const OUTPUT: &str = "target/mutants/apart";

/// The tests that a mutant has to stand: those of its own package, and for those that pass, the golden
/// vectors, which take several times longer to build.
const ROUNDS: &[Round] = &[
    Round {
        packages: &[],
        targets: &["--lib"],
    },
    Round {
        packages: &["notafter-tests"],
        targets: &["--test", "vectors", "--test", "expiry_vectors"],
    },
];

struct Round {
    /// The packages whose tests run; the mutant's own where none is named.
    packages: &'static [&'static str],
    targets: &'static [&'static str],
}

/// How one ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// As with one that a program chooses.
    Tested(Found),
    /// It does not compile.
    Unviable,
}

/// Builds and tests each of these; they are of one package.
pub(super) fn run(
    workspace: &Workspace,
    tree: &Tree,
    package: &str,
    mutants: &[&Mutant],
) -> Result<BTreeMap<usize, End>, Failure> {
    let mut ends = BTreeMap::new();
    let mut left = mutants.to_vec();
    for round in ROUNDS {
        if left.is_empty() {
            break;
        }
        let told = run_round(workspace, tree, package, round, &left)?;
        for mutant in &left {
            let end = told.get(&mutant.name).copied();
            let end = end.ok_or_else(|| {
                Failure::Unexpected(format!("cargo-mutants did not try {}", mutant.name))
            })?;
            ends.insert(mutant.id, end);
        }
        left.retain(|mutant| ends.get(&mutant.id) == Some(&End::Tested(Found::Missed)));
    }
    Ok(ends)
}

fn run_round(
    workspace: &Workspace,
    tree: &Tree,
    package: &str,
    round: &Round,
    mutants: &[&Mutant],
) -> Result<BTreeMap<String, End>, Failure> {
    let mut arguments: Vec<String> = ["mutants", "--in-place", "--baseline", "skip"]
        .map(str::to_owned)
        .to_vec();
    let told = [
        "--colors",
        "never",
        "--no-shuffle",
        "--timeout",
        TEST_TIMEOUT,
    ];
    arguments.extend(told.map(str::to_owned));
    arguments.extend(["--output", OUTPUT, "--package", package].map(str::to_owned));
    for package in round.packages {
        arguments.extend(["--test-package".to_owned(), (*package).to_owned()]);
    }
    for mutant in mutants {
        arguments.extend(["--file".to_owned(), mutant.file.clone()]);
        arguments.extend(["--re".to_owned(), pattern(&mutant.name)]);
    }
    arguments.push("--".to_owned());
    arguments.extend(round.targets.iter().map(|it| (*it).to_owned()));
    // It ends with another code than 0 when one is missed: the outcomes tell.
    workspace
        .cargo(arguments)
        .within(&tree.root)
        .env("CARGO_TARGET_DIR", workspace.root.join("target"))
        .run_to_any_end()?;
    let outcomes = tree.read(&format!("{OUTPUT}/mutants.out/outcomes.json"))?;
    read(&outcomes)
}

/// A regular expression that this name alone matches.
fn pattern(name: &str) -> String {
    let mut pattern = String::from("^");
    for letter in name.chars() {
        if letter.is_ascii_punctuation() {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('$');
    pattern
}

/// Reads how each ended.
fn read(text: &str) -> Result<BTreeMap<String, End>, Failure> {
    let unexpected = |why: &str| Failure::Unexpected(format!("outcomes of cargo-mutants: {why}"));
    let value: Value =
        serde_json::from_str(text).map_err(|error| unexpected(&error.to_string()))?;
    let mut ends = BTreeMap::new();
    let outcomes = value.get("outcomes").and_then(Value::as_array);
    for outcome in outcomes.ok_or_else(|| unexpected("no list"))? {
        let name = outcome.pointer("/scenario/Mutant/name");
        let Some(name) = name.and_then(Value::as_str) else {
            continue;
        };
        let end = match outcome["summary"].as_str() {
            Some("CaughtMutant") => End::Tested(Found::Caught),
            Some("MissedMutant") => End::Tested(Found::Missed),
            Some("Timeout") => End::Tested(Found::Timeout),
            Some("Unviable") => End::Unviable,
            other => return Err(unexpected(&format!("{name} ended as {other:?}"))),
        };
        ends.insert(name.to_owned(), end);
    }
    Ok(ends)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_its_name_alone() {
        assert_eq!(
            pattern("a/b.rs:3:9: replace + with - in <impl X>::f"),
            r"^a\/b\.rs\:3\:9\: replace \+ with \- in \<impl X\>\:\:f$"
        );
    }

    #[test]
    fn outcomes_are_read() {
        let one = |name: &str, summary: &str| serde_json::json!({ "scenario": { "Mutant": { "name": name } }, "summary": summary });
        let text = serde_json::json!({ "outcomes": [
            { "scenario": "Baseline", "summary": "Success" },
            one("a", "CaughtMutant"),
            one("b", "MissedMutant"),
            one("c", "Timeout"),
            one("d", "Unviable"),
        ] });
        let ends = read(&text.to_string()).unwrap();
        assert_eq!(ends["a"], End::Tested(Found::Caught));
        assert_eq!(ends["b"], End::Tested(Found::Missed));
        assert_eq!(ends["c"], End::Tested(Found::Timeout));
        assert_eq!(ends["d"], End::Unviable);
        assert_eq!(ends.len(), 4);
        let broken = serde_json::json!({ "outcomes": [one("a", "Failure")] });
        assert!(read(&broken.to_string()).is_err());
    }
}
