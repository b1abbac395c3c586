//! The checks of form: rustfmt, reasons of dependencies, clippy, rustdoc. Every
//! warning is an error.

use std::collections::BTreeSet;
use std::fs;

use crate::process::{Failure, Workspace};
use crate::suite::Suite;

/// Workspaces of their own, which need further tools to build; their form is
/// checked wherever they exist.
const OTHER_WORKSPACES: &[&str] = &["benches", "fuzz"];

/// Every check, in the order in which they run: the quickest first.
pub(crate) const ALL: &[Suite] = &[
    Suite {
        name: "format",
        about: "rustfmt has nothing to change",
        needs: &[],
        run: format,
    },
    Suite {
        name: "reasons",
        about: "docs/dependencies.md gives the reason of each dependency, and of no other",
        needs: &[],
        run: reasons,
    },
    Suite {
        name: "clippy",
        about: "no warning in any target",
        needs: &[],
        run: clippy,
    },
    Suite {
        name: "docs",
        about: "the documentation builds without a warning",
        needs: &[],
        run: docs,
    },
];

fn format(workspace: &Workspace) -> Result<(), Failure> {
    workspace.cargo(["fmt", "--all", "--check"]).run()?;
    for folder in OTHER_WORKSPACES {
        let manifest = format!("{folder}/Cargo.toml");
        if workspace.has(&manifest) {
            let arguments = ["fmt", "--check", "--manifest-path", &manifest];
            workspace.cargo(arguments).run()?;
        }
    }
    Ok(())
}

fn clippy(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    workspace.cargo(arguments).run()
}

/// Libraries only: the command bears the same name as the library `notafter`,
/// and their pages would overwrite each other.
fn docs(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = ["doc", "--workspace", "--no-deps", "--lib"];
    workspace
        .cargo(arguments)
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()
}

/// The page with one table row for each dependency.
const REASONS_PAGE: &str = "docs/dependencies.md";

/// The section of the top manifest from which every package takes its dependencies.
const DEPENDENCIES_SECTION: &str = "[workspace.dependencies]";

fn reasons(workspace: &Workspace) -> Result<(), Failure> {
    let read = |path: &str| {
        fs::read_to_string(workspace.root.join(path))
            .map_err(|error| Failure::Missing(format!("{path} cannot be read: {error}")))
    };
    let declared = declared_dependencies(&read("Cargo.toml")?);
    let explained = explained_dependencies(&read(REASONS_PAGE)?);
    if declared.is_empty() {
        let reason = format!("Cargo.toml has no dependency under {DEPENDENCIES_SECTION}");
        return Err(Failure::Unexpected(reason));
    }
    let mut faults = Vec::new();
    for name in declared.difference(&explained) {
        faults.push(format!("{REASONS_PAGE} has no row for `{name}`"));
    }
    for name in explained.difference(&declared) {
        faults.push(format!(
            "{REASONS_PAGE} has a row for `{name}`, which Cargo.toml lacks"
        ));
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Broken(faults.join("; ")))
    }
}

/// The dependencies on other projects: one a line, as this project writes them.
fn declared_dependencies(manifest: &str) -> BTreeSet<String> {
    let section = manifest
        .lines()
        .skip_while(|line| line.trim() != DEPENDENCIES_SECTION);
    let lines = section.skip(1).take_while(|line| !line.starts_with('['));
    let entries = lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='));
    let foreign = entries.filter(|(_, value)| !value.contains("path = "));
    foreign.map(|(name, _)| name.trim().to_owned()).collect()
}

/// The names in the first cells of the tables, written as code.
fn explained_dependencies(page: &str) -> BTreeSet<String> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split_once('`'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_read_from_their_section_only() {
        let manifest = "\
[workspace.package]
version = \"1\"

[workspace.dependencies]
own = { path = \"crates/own\", version = \"1\" }

# A comment = not a dependency.
pem = \"4\"
idna = { version = \"1.1\", features = [\"std\"] }

[workspace.lints.rust]
missing_docs = \"warn\"
";
        let names: Vec<String> = declared_dependencies(manifest).into_iter().collect();
        assert_eq!(names, ["idna", "pem"]);
    }

    #[test]
    fn rows_are_read_by_their_first_cell() {
        let page = "| Crate | Reason |\n|---|---|\n| `pem` | `PEM`. |\nThe `ring` crate.\n";
        let names: Vec<String> = explained_dependencies(page).into_iter().collect();
        assert_eq!(names, ["pem"]);
    }
}
