//! What cargo knows of the workspace: its test targets, features, dependencies.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::process::{Failure, Workspace};

/// The names of all integration test targets, over all packages.
pub(crate) fn test_targets(workspace: &Workspace) -> Result<BTreeSet<String>, Failure> {
    Ok(targets_of_kind(&read(workspace, None)?, "test"))
}

/// The names of all binaries of the package whose manifest this is.
pub(crate) fn binaries(workspace: &Workspace, manifest: &str) -> Result<BTreeSet<String>, Failure> {
    Ok(targets_of_kind(&read(workspace, Some(manifest))?, "bin"))
}

/// A compiler of Rust.
pub(crate) struct Compiler {
    /// `rustc --version`.
    pub(crate) version: String,
    /// What it compiles for unless told otherwise.
    pub(crate) host: String,
}

/// The compiler in use.
pub(crate) fn compiler(workspace: &Workspace) -> Result<Compiler, Failure> {
    let told = workspace
        .program("rustc", ["--version", "--verbose"])
        .output()?;
    let version = told.lines().next();
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    match (version, host) {
        (Some(version), Some(host)) => Ok(Compiler {
            version: version.to_owned(),
            host: host.to_owned(),
        }),
        _ => Err(Failure::Unexpected(format!("rustc says {told:?}"))),
    }
}

/// The packages of the workspace with this manifest, and the `rust-version` of each.
pub(crate) fn rust_versions(
    workspace: &Workspace,
    manifest: &str,
) -> Result<BTreeMap<String, Option<String>>, Failure> {
    Ok(rust_versions_of(&read(workspace, Some(manifest))?))
}

/// The folders of the packages of the workspace with this manifest.
pub(crate) fn package_folders(
    workspace: &Workspace,
    manifest: &str,
) -> Result<Vec<PathBuf>, Failure> {
    Ok(folders_of(&read(workspace, Some(manifest))?))
}

/// The folder that everything is built into.
pub(crate) fn target_folder(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let metadata = read(workspace, None)?;
    let folder = metadata.get("target_directory").and_then(Value::as_str);
    folder.map(PathBuf::from).ok_or_else(|| {
        Failure::Unexpected("`cargo metadata` does not say where the target folder is".to_owned())
    })
}

/// The names of the features of a package of the workspace.
pub(crate) fn features(workspace: &Workspace, package: &str) -> Result<BTreeSet<String>, Failure> {
    features_of(&read(workspace, None)?, package)
        .ok_or_else(|| Failure::Unexpected(format!("the workspace has no package `{package}`")))
}

/// The names of all packages that are built into `package`, itself included,
/// on every platform, with these features (all of them for `None`, and no
/// default ones otherwise).
pub(crate) fn built_into(
    workspace: &Workspace,
    package: &str,
    features: Option<&str>,
) -> Result<BTreeSet<String>, Failure> {
    // Dependencies of tests are not part of the product.
    let more = ["--edges", "normal,build", "--target", "all"];
    tree(workspace, package, features, &more)
}

/// The same for this platform, and over these kinds of dependencies.
pub(crate) fn dependencies(
    workspace: &Workspace,
    package: &str,
    features: Option<&str>,
    edges: &str,
) -> Result<BTreeSet<String>, Failure> {
    tree(workspace, package, features, &["--edges", edges])
}

fn tree(
    workspace: &Workspace,
    package: &str,
    features: Option<&str>,
    more: &[&str],
) -> Result<BTreeSet<String>, Failure> {
    let mut arguments = vec!["tree", "--package", package];
    arguments.extend(more);
    arguments.extend(["--prefix", "none", "--format", "{p}"]);
    match features {
        None => arguments.push("--all-features"),
        Some(features) => {
            arguments.extend(["--no-default-features", "--features", features]);
        }
    }
    let names = names_of_tree(&workspace.cargo(arguments).output()?);
    // A tree without its root is not the tree that was asked for, and a rule
    // about what it lacks would hold for nothing.
    if names.contains(package) {
        Ok(names)
    } else {
        Err(Failure::Unexpected(format!(
            "`cargo tree` did not show `{package}` itself"
        )))
    }
}

fn read(workspace: &Workspace, manifest: Option<&str>) -> Result<Value, Failure> {
    let mut arguments = vec!["metadata", "--format-version", "1", "--no-deps"];
    if let Some(manifest) = manifest {
        arguments.extend(["--manifest-path", manifest]);
    }
    let text = workspace.cargo(arguments).output()?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::Unexpected(format!("`cargo metadata` gave no JSON: {error}")))
}

/// The elements of an array; none for any other value.
fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn targets_of_kind(metadata: &Value, kind: &str) -> BTreeSet<String> {
    let packages = elements(&metadata["packages"]);
    packages
        .flat_map(|package| elements(&package["targets"]))
        .filter(|target| elements(&target["kind"]).any(|of| of == kind))
        .filter_map(|target| target["name"].as_str())
        .map(str::to_owned)
        .collect()
}

fn folders_of(metadata: &Value) -> Vec<PathBuf> {
    let manifests = elements(&metadata["packages"]).filter_map(|it| it["manifest_path"].as_str());
    let folders = manifests.filter_map(|path| Path::new(path).parent());
    folders.map(Path::to_path_buf).collect()
}

fn rust_versions_of(metadata: &Value) -> BTreeMap<String, Option<String>> {
    let packages = elements(&metadata["packages"]);
    let text = |value: &Value| value.as_str().map(str::to_owned);
    packages
        .filter_map(|package| Some((text(&package["name"])?, text(&package["rust_version"]))))
        .collect()
}

fn features_of(metadata: &Value, package: &str) -> Option<BTreeSet<String>> {
    let mut packages = elements(&metadata["packages"]);
    let found = packages.find(|of| of["name"] == package)?;
    Some(found["features"].as_object()?.keys().cloned().collect())
}

/// The first word of each line: `cargo tree` writes `name vVERSION ...`.
fn names_of_tree(tree: &str) -> BTreeSet<String> {
    let first_words = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    first_words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().copied().map(str::to_owned).collect()
    }

    fn example() -> Value {
        serde_json::json!({
            "packages": [
                {
                    "name": "one",
                    "rust_version": "1.88",
                    "features": { "ring": [], "default": ["ring"] },
                    "targets": [
                        { "name": "one", "kind": ["lib"] },
                        { "name": "live", "kind": ["test"] },
                    ],
                },
                {
                    "name": "two",
                    "features": {},
                    "targets": [
                        { "name": "two", "kind": ["bin"] },
                        { "name": "vectors", "kind": ["test"] },
                    ],
                },
            ],
        })
    }

    #[test]
    fn targets_are_gathered_over_packages() {
        assert_eq!(
            targets_of_kind(&example(), "test"),
            set(&["live", "vectors"])
        );
        assert_eq!(targets_of_kind(&example(), "bin"), set(&["two"]));
        assert_eq!(targets_of_kind(&Value::Null, "bin"), set(&[]));
    }

    #[test]
    fn rust_versions_are_those_of_the_packages() {
        let versions = rust_versions_of(&example());
        assert_eq!(versions["one"].as_deref(), Some("1.88"));
        assert_eq!(versions["two"], None);
    }

    #[test]
    fn features_are_those_of_the_package() {
        assert_eq!(
            features_of(&example(), "one"),
            Some(set(&["default", "ring"]))
        );
        assert_eq!(features_of(&example(), "two"), Some(set(&[])));
        assert_eq!(features_of(&example(), "three"), None);
    }

    #[test]
    fn a_tree_is_read_by_the_first_word_of_each_line() {
        let tree = "notafter-core v0.1.0 (/somewhere)\nsha2 v0.11.0\nsha2 v0.11.0 (*)\n\n";
        assert_eq!(names_of_tree(tree), set(&["notafter-core", "sha2"]));
    }

    #[test]
    fn the_target_folder_is_told() {
        let folder = target_folder(&Workspace::find(false)).unwrap();
        assert!(folder.is_dir(), "{}", folder.display());
    }

    #[test]
    fn this_package_depends_on_what_its_manifest_says() {
        let names = built_into(&Workspace::find(false), "xtask", None).unwrap();
        assert!(names.contains("serde_json"), "{names:?}");
        assert!(!names.contains("rustls"), "{names:?}");
    }
}
