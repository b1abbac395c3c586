//! Every dependency has its reason in docs/dependencies.md, and no other has a row there.

use std::collections::BTreeSet;
use std::fs;

use crate::process::{Failure, Workspace};

/// The page with one table row for each dependency.
const REASONS_PAGE: &str = "docs/dependencies.md";

/// The manifests that bring dependencies into what is shipped and tested. The benchmarks and the fuzz targets bring
/// peers and tools only, which their own manifests explain.
const MANIFESTS: &[&str] = &["Cargo.toml", "bindings/Cargo.toml"];

/// The section of those manifests from which every package takes its dependencies.
const DEPENDENCIES_SECTION: &str = "[workspace.dependencies]";

/// Where the packages of those workspaces lie: the folder itself, or those in it.
const PACKAGE_FOLDERS: &[&str] = &["crates", "bindings", "tests", "xtask"];

/// Whether the page and the manifests name the same dependencies.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let read = |path: &str| {
        fs::read_to_string(workspace.root.join(path))
            .map_err(|error| Failure::Missing(format!("{path} cannot be read: {error}")))
    };
    let mut declared = BTreeSet::new();
    for manifest in MANIFESTS {
        let dependencies = declared_dependencies(&read(manifest)?);
        if dependencies.is_empty() {
            let reason = format!("{manifest} has no dependency under {DEPENDENCIES_SECTION}");
            return Err(Failure::Unexpected(reason));
        }
        declared.extend(dependencies);
    }
    let explained = explained_dependencies(&read(REASONS_PAGE)?);
    let mut faults = Vec::new();
    for name in declared.difference(&explained) {
        faults.push(format!("{REASONS_PAGE} has no row for `{name}`"));
    }
    for name in explained.difference(&declared) {
        faults.push(format!(
            "{REASONS_PAGE} has a row for `{name}`, which no manifest has"
        ));
    }
    for folder in PACKAGE_FOLDERS {
        for manifest in manifests_in(workspace, folder)? {
            for name in unlisted_dependencies(&read(&manifest)?) {
                faults.push(format!(
                    "{manifest} has a version of `{name}` of its own: it belongs under {DEPENDENCIES_SECTION}"
                ));
            }
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Failure::Broken(faults.join("; ")))
    }
}

/// The manifest of this folder and those of the folders in it, told from the root.
fn manifests_in(workspace: &Workspace, folder: &str) -> Result<Vec<String>, Failure> {
    let path = workspace.root.join(folder);
    let entries = fs::read_dir(&path).map_err(|error| Failure::file(&path, &error))?;
    let inner = entries
        .flatten()
        .map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy()));
    let folders = std::iter::once(folder.to_owned()).chain(inner);
    let manifests = folders.map(|folder| format!("{folder}/Cargo.toml"));
    let mut found: Vec<String> = manifests.filter(|path| workspace.has(path)).collect();
    found.sort();
    Ok(found)
}

/// The dependencies to which a package gives a version by itself, so that its workspace does not know of them.
fn unlisted_dependencies(manifest: &str) -> Vec<&str> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]") && line != DEPENDENCIES_SECTION;
        } else if let Some((name, value)) = line.split_once('=')
            && inside
            && !line.starts_with('#')
            && (value.trim().starts_with('"') || value.contains("version = "))
        {
            found.push(name.trim());
        }
    }
    found
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
    fn versions_outside_of_the_workspaces_list_are_found() {
        let manifest = "\
[package]
version = \"1\"

[workspace.dependencies]
pem = \"4\"

[dependencies]
pem.workspace = true
own = { path = \"../own\" }
serde = \"1\"

[target.'cfg(windows)'.dev-dependencies]
tool = { version = \"2\", features = [] }

[lints]
workspace = true
";
        assert_eq!(unlisted_dependencies(manifest), ["serde", "tool"]);
    }

    #[test]
    fn rows_are_read_by_their_first_cell() {
        let page = "| Crate | Reason |\n|---|---|\n| `pem` | `PEM`. |\nThe `ring` crate.\n";
        let names: Vec<String> = explained_dependencies(page).into_iter().collect();
        assert_eq!(names, ["pem"]);
    }
}
