//! The areas whose code is changed, and the tests that have to notice.

use std::collections::BTreeMap;

use super::Shard;
use super::outcomes::Key;
use crate::process::{Failure, Workspace};

/// Code that decides something on its own, and its tests.
#[derive(Debug)]
pub(super) struct Area {
    /// What it is called on the command line and in the table.
    pub(super) name: &'static str,
    package: &'static str,
    /// Which files are changed.
    files: &'static [&'static str],
    /// What the names of its unit tests begin with.
    tests: &'static str,
    /// Words in the names of tests that take long: they come second.
    slow: &'static [&'static str],
}

/// Whatever decides whether a certificate is good, how urgent its end is, and whom we may connect to.
const AREAS: &[Area] = &[
    Area {
        name: "addresses",
        package: "notafter",
        files: &[
            "crates/notafter/src/fetch/address_policy/**",
            "crates/notafter/src/fetch/network.rs",
            "crates/notafter/src/fetch/network_error.rs",
            "crates/notafter/src/fetch/network_ports.rs",
        ],
        tests: "fetch::",
        slow: &[],
    },
    Area {
        name: "chain",
        package: "notafter-core",
        files: &["crates/notafter-core/src/chain/check/**"],
        tests: "chain::",
        slow: &["hostile"],
    },
    Area {
        name: "expiry",
        package: "notafter-core",
        files: &["crates/notafter-core/src/expiry/**"],
        tests: "expiry::",
        slow: &["model", "properties", "scale", "a_whole_fleet"],
    },
];

/// Which tests of an area run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tests {
    /// All but the slow ones.
    Quick,
    /// All, for what was not caught before.
    All,
}

/// cargo-mutants says by these codes that it ran to the end: nothing survived, some did, some
/// ran too long.
const FINISHED: &[i32] = &[0, 2, 3];

/// The areas of these names, or all.
pub(super) fn choose(names: &[String]) -> Result<Vec<&'static Area>, Failure> {
    if let Some(name) = names
        .iter()
        .find(|name| !AREAS.iter().any(|it| it.name == **name))
    {
        let known: Vec<&str> = AREAS.iter().map(|area| area.name).collect();
        let known = known.join(", ");
        return Err(Failure::Missing(format!(
            "there is no area `{name}`, but {known}"
        )));
    }
    let chosen = AREAS
        .iter()
        .filter(|area| names.is_empty() || names.iter().any(|name| name == area.name));
    Ok(chosen.collect())
}

impl Area {
    /// Every mutant by the name that cargo-mutants prints, with the name that it keeps when lines move.
    pub(super) fn numbered(&self, workspace: &Workspace) -> Result<BTreeMap<String, Key>, Failure> {
        let list = workspace.cargo(self.arguments(["--list"])).output()?;
        let mut seen = BTreeMap::new();
        let names = list.lines().map(|line| {
            let key = Key::parse(line).ok_or_else(|| {
                Failure::Unexpected(format!("cargo-mutants' output has changed: {line}"))
            })?;
            let count: &mut usize = seen.entry(key.clone()).or_default();
            *count += 1;
            Ok((line.to_owned(), key.numbered(*count)))
        });
        names.collect()
    }

    /// Runs cargo-mutants, whose outcomes come into this folder.
    pub(super) fn command(
        &self,
        workspace: &Workspace,
        folder: &str,
        shard: Option<Shard>,
        tests: Tests,
    ) -> Result<(), Failure> {
        let path = workspace.root.join(folder);
        std::fs::create_dir_all(&path).map_err(|error| Failure::file(&path, &error))?;
        let mut arguments = self.arguments(["--profile", "mutants", "--cargo-arg=--lib"]);
        arguments.extend(["--output".to_owned(), folder.to_owned()]);
        if let Some(Shard { part, of }) = shard {
            arguments.extend(["--shard".to_owned(), format!("{part}/{of}")]);
        }
        if tests == Tests::All {
            arguments.push("--iterate".to_owned());
        }
        arguments.extend(["--", "--", self.tests].map(str::to_owned));
        if tests == Tests::Quick {
            let skipped = self.slow.iter().flat_map(|word| ["--skip", word]);
            arguments.extend(skipped.map(str::to_owned));
        }
        match workspace.cargo(arguments).run() {
            Err(Failure::Exit {
                code: Some(code), ..
            }) if FINISHED.contains(&code) => Ok(()),
            other => other,
        }
    }

    fn arguments<const N: usize>(&self, more: [&str; N]) -> Vec<String> {
        let package = ["mutants", "--package", self.package, "--all-features"];
        let files = self.files.iter().flat_map(|file| ["--file", file]);
        let all = package.into_iter().chain(files).chain(more);
        all.map(str::to_owned).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_chosen_by_name() {
        assert_eq!(choose(&[]).unwrap().len(), AREAS.len());
        let chosen = choose(&["expiry".to_owned()]).unwrap();
        assert_eq!(chosen.first().map(|area| area.name), Some("expiry"));
        let failure = choose(&["expire".to_owned()]).unwrap_err().to_string();
        assert!(failure.contains("addresses, chain, expiry"), "{failure}");
    }

    #[test]
    fn the_files_are_there() {
        let workspace = Workspace::find(false);
        for file in AREAS.iter().flat_map(|area| area.files) {
            assert!(workspace.has(file.trim_end_matches("/**")), "{file}");
        }
    }
}
