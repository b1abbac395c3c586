//! The reasons for which mutants may survive: a table in docs/mutation.md.

use std::collections::BTreeMap;

use super::outcomes::{Key, Outcomes};
use crate::process::{Failure, Workspace};

/// Where the reasons are written down.
const FILE: &str = "docs/mutation.md";

/// The heading above the table; what stands above it is prose.
const HEADING: &str = "## Survivors, and why they may";

/// The reasons, by the mutants that they are for.
pub(super) fn read(workspace: &Workspace) -> Result<BTreeMap<Key, String>, Failure> {
    let path = workspace.root.join(FILE);
    let text = std::fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    parse(&text)
}

/// The rows `| file | change | reason |` behind the heading. A pipe within a cell is written `\|`.
fn parse(text: &str) -> Result<BTreeMap<Key, String>, Failure> {
    let broken = |why: String| Failure::Broken(format!("{FILE}: {why}"));
    let (_, behind) = text
        .split_once(HEADING)
        .ok_or_else(|| broken(format!("there is no heading `{HEADING}`")))?;
    let section = behind.split("\n## ").next().unwrap_or_default();
    let rows = section.lines().filter(|line| line.starts_with('|'));
    let mut reasons = BTreeMap::new();
    // The heading of the table, and the line below it.
    for row in rows.skip(2) {
        let cells = cells(row);
        let [file, change, reason] = cells.as_slice() else {
            return Err(broken(format!("a row without three cells: {row}")));
        };
        if reason.is_empty() {
            return Err(broken(format!("a row without a reason: {row}")));
        }
        let key = Key {
            file: file.trim_matches('`').to_owned(),
            change: change.trim_matches('`').to_owned(),
        };
        if reasons.insert(key.clone(), reason.clone()).is_some() {
            return Err(broken(format!("two reasons for {key}")));
        }
    }
    Ok(reasons)
}

fn cells(row: &str) -> Vec<String> {
    /// Stands for a pipe within a cell while the row is taken apart; no text has it.
    const PIPE: &str = "\u{0}";
    let row = row.replace("\\|", PIPE);
    let row = row.trim().trim_start_matches('|').trim_end_matches('|');
    row.split('|')
        .map(|cell| cell.trim().replace(PIPE, "|"))
        .collect()
}

/// Fails for survivors without a reason, and for reasons of mutants that no longer survive.
pub(super) fn weigh<'a>(
    outcomes: impl Iterator<Item = &'a Outcomes>,
    reasons: &BTreeMap<Key, String>,
) -> Result<(), Failure> {
    let (mut missing, mut idle) = (Vec::new(), Vec::new());
    for outcomes in outcomes {
        let unexplained = outcomes
            .survivors()
            .filter(|key| !reasons.contains_key(key));
        missing.extend(unexplained.map(row));
        let explained = outcomes.others().filter(|key| reasons.contains_key(key));
        idle.extend(explained.map(Key::to_string));
    }
    let mut complaints = Vec::new();
    if !missing.is_empty() {
        let (count, rows) = (missing.len(), missing.join("\n"));
        complaints.push(format!(
            "{count} survivors have no reason in {FILE}:\n{rows}"
        ));
    }
    if !idle.is_empty() {
        let rows = idle.join("\n");
        complaints.push(format!(
            "{FILE} gives reasons for what does not survive:\n{rows}"
        ));
    }
    if complaints.is_empty() {
        Ok(())
    } else {
        Err(Failure::Broken(complaints.join("\n")))
    }
}

/// A mutant as a row of the table, without its reason.
fn row(key: &Key) -> String {
    let change = key.change.replace('|', "\\|");
    format!("| `{}` | `{change}` | |", key.file)
}

#[cfg(test)]
mod tests {
    use super::super::outcomes::Outcome;
    use super::*;

    const TABLE: &str = "
# Mutation

| no | reason |

## Survivors, and why they may

Words.

| File | Change | Reason |
|---|---|---|
| `src/a.rs` | `replace \\|\\| with && in f` | It is the same. |
| `src/a.rs` | `replace < with <= in f #2` | Never equal. |

## Next

| a | b | c |
|---|---|---|
| d | e | f |
";

    #[test]
    fn the_table_is_read() {
        let reasons = parse(TABLE).unwrap();
        let told: Vec<(String, &str)> = reasons
            .iter()
            .map(|(key, reason)| (key.to_string(), reason.as_str()))
            .collect();
        assert_eq!(
            told,
            [
                (
                    "src/a.rs: replace < with <= in f #2".to_owned(),
                    "Never equal."
                ),
                (
                    "src/a.rs: replace || with && in f".to_owned(),
                    "It is the same."
                ),
            ]
        );
    }

    #[test]
    fn a_row_is_read_as_it_is_written() {
        let key = Key {
            file: "src/b.rs".to_owned(),
            change: "replace || with && in f".to_owned(),
        };
        let row = row(&key).replace("| |", "| why |");
        let text = format!("{HEADING}\n\n| a | b | c |\n|---|---|---|\n{row}\n");
        let reasons = parse(&text).unwrap();
        assert_eq!(reasons.get(&key).map(String::as_str), Some("why"));
    }

    #[test]
    fn survivors_need_a_reason_and_reasons_a_survivor() {
        let key = |change: &str| Key {
            file: "a.rs".to_owned(),
            change: change.to_owned(),
        };
        let reasons = BTreeMap::from([(key("two"), "equal".to_owned())]);
        let weighed = |one, two| {
            let outcomes = Outcomes::of([(key("one"), one), (key("two"), two)]);
            weigh(std::iter::once(&outcomes), &reasons).map_err(|failure| failure.to_string())
        };
        assert_eq!(weighed(Outcome::Caught, Outcome::Missed), Ok(()));
        let failure = weighed(Outcome::Missed, Outcome::Missed).unwrap_err();
        assert!(failure.contains("| `a.rs` | `one` | |"), "{failure}");
        let failure = weighed(Outcome::Unviable, Outcome::Timeout).unwrap_err();
        assert!(failure.contains("a.rs: two"), "{failure}");
    }

    #[test]
    fn rows_without_a_reason_are_refused() {
        let rows = [
            "| `a` | `b` | |",
            "| `a` | `b` |",
            "| `a` | `b` | c |\n| `a` | `b` | d |",
        ];
        for row in rows {
            let text = format!("{HEADING}\n| a | b | c |\n|---|---|---|\n{row}\n");
            assert!(parse(&text).is_err(), "{row}");
        }
        assert!(parse("no heading").is_err());
    }
}
