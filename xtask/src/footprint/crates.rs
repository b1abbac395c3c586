//! How many crates of others come along.

use std::fmt::Write;

use crate::metadata;
use crate::process::{Failure, Workspace};

/// What is counted: the words of the row, the package, and its features (`None` for all of them).
const ROWS: &[(&str, &str, Option<&str>)] = &[
    ("`notafter-core`", "notafter-core", Some("")),
    ("`notafter` without features", "notafter", Some("")),
    ("`notafter` with `ring`", "notafter", Some("ring")),
    (
        "`notafter` with `ring` and `fetch`",
        "notafter",
        Some("ring,fetch"),
    ),
    (
        "`notafter` with its default features",
        "notafter",
        Some("default"),
    ),
    ("`notafter` with all features", "notafter", None),
    ("the command", "notafter-cli", None),
];

/// Our own crates, which are not counted.
const OWN: &str = "notafter";

/// The table.
pub(super) fn table(workspace: &Workspace) -> Result<String, Failure> {
    let mut table =
        String::from("| | linked | built: with macros and build scripts |\n|---|---|---|\n");
    for &(name, package, features) in ROWS {
        let count = |edges| {
            let names = metadata::dependencies(workspace, package, features, edges)?;
            let others = names.iter().filter(|name| !name.starts_with(OWN));
            Ok::<_, Failure>(others.count())
        };
        let linked = count("normal,no-proc-macro")?;
        let built = count("normal,build")?;
        // Writing to a string does not fail.
        let _ = writeln!(table, "| {name} | {linked} | {built} |");
    }
    Ok(table)
}
