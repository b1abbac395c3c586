//! The oldest compilers that the manifests name, each over the packages that name it.

use std::path::PathBuf;

use crate::bindings::MANIFEST as BINDINGS;
use crate::metadata;
use crate::process::{Failure, Workspace};

/// The workspaces whose packages are published, in one form or another.
const MANIFESTS: &[&str] = &["Cargo.toml", BINDINGS];

/// What lies in these workspaces and reaches nobody: built with the newest stable only.
const OWN_USE: &[&str] = &["notafter-tests", "xtask"];

/// What these compilers build, below the target folder; it is removed afterwards, as nothing else can use it.
const FOLDER: &str = "msrv";

/// The compiler that is missing, if any is.
pub(crate) fn missing(workspace: &Workspace) -> Option<String> {
    let versions = match wanted(workspace) {
        Ok(wanted) => wanted.into_iter().map(|it| it.toolchain),
        Err(failure) => return Some(failure.to_string()),
    };
    let mut missing: Vec<String> = versions
        .filter(|version| !run(workspace, version, &["--version"]).succeeds())
        .collect();
    missing.dedup();
    if missing.is_empty() {
        return None;
    }
    let missing = missing.join(" ");
    Some(format!(
        "Rust {missing} is not installed: rustup toolchain install --profile minimal {missing}"
    ))
}

/// Whether each package compiles, with all features and with the default ones, on the compiler that it names.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let folder = metadata::target_folder(workspace)?.join(FOLDER);
    let result = wanted(workspace)?
        .iter()
        .try_for_each(|group| check_group(workspace, group, &folder));
    // A result counts more than a folder that is left.
    if let Err(error) = std::fs::remove_dir_all(&folder) {
        println!("{} could not be removed: {error}", folder.display());
    }
    result
}

fn check_group(workspace: &Workspace, group: &Group, folder: &PathBuf) -> Result<(), Failure> {
    for features in [&["--all-features"][..], &[]] {
        let mut arguments = vec!["check", "--locked", "--manifest-path", group.manifest];
        for package in &group.packages {
            arguments.extend(["--package", package]);
        }
        arguments.extend(features);
        arguments.push("--target-dir");
        run(workspace, &group.toolchain, &arguments)
            .argument(folder)
            .run()?;
    }
    Ok(())
}

/// `cargo` of another version. Only rustup's own program knows several, and it is not the one that runs this.
fn run(workspace: &Workspace, toolchain: &str, arguments: &[&str]) -> crate::process::Program {
    let told = ["run", toolchain, "cargo"];
    workspace.program("rustup", told.iter().chain(arguments))
}

/// Packages of one workspace with one `rust-version`.
#[derive(Debug, PartialEq, Eq)]
struct Group {
    manifest: &'static str,
    /// As rustup names it.
    toolchain: String,
    packages: Vec<String>,
}

fn wanted(workspace: &Workspace) -> Result<Vec<Group>, Failure> {
    let mut groups: Vec<Group> = Vec::new();
    for &manifest in MANIFESTS {
        let versions = metadata::rust_versions(workspace, manifest)?;
        for (package, version) in versions {
            if OWN_USE.contains(&package.as_str()) {
                continue;
            }
            let version = version.ok_or_else(|| {
                Failure::Broken(format!("`{package}` does not say its rust-version"))
            })?;
            let toolchain = toolchain(&version);
            let same = |it: &&mut Group| it.manifest == manifest && it.toolchain == toolchain;
            if let Some(group) = groups.iter_mut().find(same) {
                group.packages.push(package);
            } else {
                groups.push(Group {
                    manifest,
                    toolchain,
                    packages: vec![package],
                });
            }
        }
    }
    Ok(groups)
}

/// The first release of `1.88` is 1.88.0, and no later one may be needed.
fn toolchain(rust_version: &str) -> String {
    match rust_version.split('.').count() {
        0..=2 => format!("{rust_version}.0"),
        _ => rust_version.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_told_to_the_last_number() {
        assert_eq!(toolchain("1.88"), "1.88.0");
        assert_eq!(toolchain("1.88.1"), "1.88.1");
    }

    #[test]
    fn every_published_package_is_in_one_group() {
        let groups = wanted(&Workspace::find(false)).unwrap();
        let packages: Vec<&str> = groups
            .iter()
            .flat_map(|it| it.packages.iter().map(String::as_str))
            .collect();
        for name in [
            "notafter-core",
            "notafter",
            "notafter-records",
            "notafter-cli",
            "notafter-python",
        ] {
            assert_eq!(
                packages.iter().filter(|it| **it == name).count(),
                1,
                "{name}"
            );
        }
        assert!(!packages.contains(&"xtask"));
    }
}
