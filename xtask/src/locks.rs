//! The same engine in every language: `bindings/` is a workspace of its own, with a lock file of its own, and
//! nothing but this check keeps the two together.

use std::collections::BTreeSet;
use std::fs;

use crate::process::{Failure, Workspace};

/// What the tests of this workspace run with.
const LEADER: &str = "Cargo.lock";

/// What is shipped to other languages.
const FOLLOWER: &str = "bindings/Cargo.lock";

/// Everything that this package is built of is the engine.
const ENGINE: &str = "notafter-records";

/// One `[[package]]` of a lock file.
#[derive(Debug, Default, PartialEq, Eq)]
struct Package {
    name: String,
    version: String,
    /// `NAME`, or `NAME VERSION` where the name alone would not tell.
    dependencies: Vec<String>,
}

/// Whether the bindings are built of the same versions as the crates.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let read = |path: &str| {
        let path = workspace.root.join(path);
        let text = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        Ok(packages(&text))
    };
    let leader = read(LEADER)?;
    let follower = read(FOLLOWER)?;
    let engine = built_of(&follower, ENGINE);
    if engine.is_empty() {
        let reason = format!("{FOLLOWER} has no package {ENGINE}");
        return Err(Failure::Unexpected(reason));
    }
    let faults = differences(&leader, &engine);
    if faults.is_empty() {
        println!("{ENGINE}: {} packages, the same in both", engine.len());
        Ok(())
    } else {
        Err(Failure::Broken(format!(
            "the bindings would ship another engine than the one that is tested: {}; \
             `cargo update --manifest-path bindings/Cargo.toml -p NAME --precise VERSION` mends it",
            faults.join("; ")
        )))
    }
}

fn packages(text: &str) -> Vec<Package> {
    let blocks = text.split("[[package]]").skip(1);
    blocks
        .map(|block| {
            let mut package = Package::default();
            for line in block.lines() {
                if let Some(name) = quoted_behind(line, "name = ") {
                    package.name = name;
                } else if let Some(version) = quoted_behind(line, "version = ") {
                    package.version = version;
                } else if let Some(dependency) = quoted_behind(line, " ") {
                    package.dependencies.push(dependency);
                }
            }
            package
        })
        .collect()
}

fn quoted_behind(line: &str, prefix: &str) -> Option<String> {
    let value = line.strip_prefix(prefix)?.trim_start().strip_prefix('"')?;
    value.split_once('"').map(|(value, _)| value.to_owned())
}

/// This package and all that it is built of, by name and version.
fn built_of<'a>(packages: &'a [Package], root: &str) -> BTreeSet<(&'a str, &'a str)> {
    let mut found = BTreeSet::new();
    let mut open = vec![root];
    while let Some(wanted) = open.pop() {
        let (name, version) = match wanted.split_once(' ') {
            // A third word names the registry, where two bring the same name.
            Some((name, rest)) => (name, rest.split(' ').next()),
            None => (wanted, None),
        };
        let matching = packages.iter().filter(|package| {
            package.name == name && version.is_none_or(|version| package.version == version)
        });
        for package in matching {
            if found.insert((package.name.as_str(), package.version.as_str())) {
                open.extend(package.dependencies.iter().map(String::as_str));
            }
        }
    }
    found
}

/// What the leader has in another version, or not at all.
fn differences(leader: &[Package], engine: &BTreeSet<(&str, &str)>) -> Vec<String> {
    let differing = engine.iter().filter_map(|(name, version)| {
        let mut there = leader.iter().filter(|package| package.name == *name);
        if there.clone().any(|package| package.version == *version) {
            return None;
        }
        Some(match there.next() {
            Some(package) => format!("{name} {version} instead of {}", package.version),
            None => format!("{name} {version}, which {LEADER} lacks"),
        })
    });
    differing.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = r#"
version = 4

[[package]]
name = "notafter-records"
version = "0.1.0"
dependencies = [
 "serde",
 "syn 2.0.1",
]

[[package]]
name = "pyo3"
version = "0.30.1"
dependencies = [
 "libc",
]

[[package]]
name = "serde"
version = "1.0.2"
source = "somewhere"

[[package]]
name = "syn"
version = "1.0.9"

[[package]]
name = "syn"
version = "2.0.1"
dependencies = [
 "serde",
]
"#;

    #[test]
    fn the_engine_is_what_the_records_are_built_of() {
        let packages = packages(EXAMPLE);
        let engine: Vec<_> = built_of(&packages, ENGINE).into_iter().collect();
        assert_eq!(
            engine,
            [
                ("notafter-records", "0.1.0"),
                ("serde", "1.0.2"),
                ("syn", "2.0.1")
            ]
        );
        assert!(built_of(&packages, "no-such-package").is_empty());
    }

    #[test]
    fn another_version_and_an_unknown_package_are_told() {
        let follower = packages(EXAMPLE);
        let engine = built_of(&follower, ENGINE);
        assert_eq!(differences(&follower, &engine), [""; 0]);
        let leader = packages(
            &EXAMPLE
                .replace("\"1.0.2\"", "\"1.0.1\"")
                .replace("name = \"syn\"", "name = \"sin\""),
        );
        assert_eq!(
            differences(&leader, &engine),
            [
                "serde 1.0.2 instead of 1.0.1",
                "syn 2.0.1, which Cargo.lock lacks"
            ]
        );
    }

    #[test]
    fn the_two_lock_files_of_this_project_are_read() {
        let workspace = Workspace::find(false);
        let text = fs::read_to_string(workspace.root.join(FOLLOWER)).unwrap();
        let packages = packages(&text);
        assert!(built_of(&packages, ENGINE).len() > 10);
    }
}
