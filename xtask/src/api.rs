//! The public API of each crate, as a list that is committed: a change of it is a change of the list, which a reviewer
//! reads.
//!
//! rustdoc describes a crate in JSON, and the library of `cargo public-api` makes a line of each item. That JSON is not stable,
//! so it takes the rustdoc and the release of that library which agree on its form.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::metadata;
use crate::process::{Failure, Workspace};

/// Set for this program when cargo calls it in the place of rustdoc.
const STAND_IN_VARIABLE: &str = "NOTAFTER_XTASK_STANDS_IN_FOR_RUSTDOC";

/// One list of the API of one crate.
pub(crate) struct Listing {
    /// The crate.
    package: &'static str,
    /// Whether with all its features; without, those of default.
    all_features: bool,
    /// The file with the list.
    pub(crate) file: &'static str,
}

/// Every list. The library is listed twice, since most embedders see what the default features have, and the others
/// must not lose what further features add.
pub(crate) const ALL: &[Listing] = &[
    Listing {
        package: "notafter-core",
        all_features: false,
        file: "docs/api/notafter-core.txt",
    },
    Listing {
        package: "notafter",
        all_features: false,
        file: "docs/api/notafter.txt",
    },
    Listing {
        package: "notafter",
        all_features: true,
        file: "docs/api/notafter-all-features.txt",
    },
    // Its features only derive what generators read.
    Listing {
        package: "notafter-records",
        all_features: false,
        file: "docs/api/notafter-records.txt",
    },
];

/// Whether every committed list is what the crates have.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let mut faults = Vec::new();
    for listing in ALL {
        let path = workspace.root.join(listing.file);
        let committed = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        let changes = changes(&committed, &list(workspace, listing)?);
        if !changes.is_empty() {
            println!("{}:\n{}", listing.file, changes.join("\n"));
            faults.push(format!("{} has {} changes", listing.file, changes.len()));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        let faults = faults.join("; ");
        Err(Failure::Broken(format!(
            "{faults}: look at each as a user of the crate would (docs/stability.md), then `cargo xtask api --accept`"
        )))
    }
}

/// Writes every list anew.
pub(crate) fn accept(workspace: &Workspace) -> Result<(), Failure> {
    for listing in ALL {
        let path = workspace.root.join(listing.file);
        let text = list(workspace, listing)?;
        fs::write(&path, text).map_err(|error| Failure::file(&path, &error))?;
        println!("wrote {}", listing.file);
    }
    Ok(())
}

/// The API, one item a line.
fn list(workspace: &Workspace, listing: &Listing) -> Result<String, Failure> {
    let json = describe(workspace, listing)?;
    let builder = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true);
    let api = builder.build().map_err(|error| {
        Failure::Unexpected(format!(
            "what this rustdoc says of {} cannot be read (another Rust than the lists were made with needs another \
             version of `public-api` in Cargo.toml): {error}",
            listing.package
        ))
    })?;
    let lines = api.items().map(|item| format!("{item}\n"));
    Ok(lines.collect())
}

/// Has rustdoc describe the crate in JSON, and says where that lies.
fn describe(workspace: &Workspace, listing: &Listing) -> Result<PathBuf, Failure> {
    let mut arguments = vec!["rustdoc", "--quiet", "--lib", "--package", listing.package];
    if listing.all_features {
        arguments.push("--all-features");
    }
    arguments.extend(["--", "-Z", "unstable-options", "--output-format", "json"]);
    // Warnings are the business of the check of the documentation.
    arguments.extend(["--cap-lints", "allow"]);
    let own = std::env::current_exe()
        .map_err(|error| Failure::Unexpected(format!("this program has no path: {error}")))?;
    let program = workspace.cargo(arguments);
    program
        .env("RUSTDOC", own)
        .env(STAND_IN_VARIABLE, "1")
        .run()?;
    let file = format!("{}.json", listing.package.replace('-', "_"));
    Ok(metadata::target_folder(workspace)?.join("doc").join(file))
}

/// Runs rustdoc with its unstable options allowed, if that is what this program was called for.
///
/// Were the whole of cargo told to allow them, build scripts would see it, and everything with a macro be built anew.
pub(crate) fn stand_in_for_rustdoc() -> Option<ExitCode> {
    std::env::var_os(STAND_IN_VARIABLE)?;
    let mut rustdoc = Command::new("rustdoc");
    rustdoc.args(std::env::args_os().skip(1));
    let status = rustdoc.env("RUSTC_BOOTSTRAP", "1").status();
    Some(match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("xtask: rustdoc could not be started: {error}");
            ExitCode::FAILURE
        }
    })
}

/// The lines that are only in the old list, with a minus in front, and those only in the new one, with a plus.
fn changes(old: &str, new: &str) -> Vec<String> {
    let marked = |mark: char, some: &str, others: &str| {
        let mut others: Vec<&str> = others.lines().collect();
        let mut found = Vec::new();
        for line in some.lines() {
            // The same line may stand in a list several times: each counts for one.
            if let Some(place) = others.iter().position(|other| *other == line) {
                others.swap_remove(place);
            } else {
                found.push(format!("{mark} {line}"));
            }
        }
        found
    };
    let mut changes = marked('-', old, new);
    changes.extend(marked('+', new, old));
    changes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_lines_that_only_one_has() {
        let old = "pub fn a()\npub fn b()\nimpl X\nimpl X\n";
        let new = "pub fn b()\nimpl X\npub fn c()\n";
        assert_eq!(
            changes(old, new),
            ["- pub fn a()", "- impl X", "+ pub fn c()"]
        );
        assert!(changes(old, old).is_empty());
    }

    #[test]
    fn every_list_is_of_another_file_and_there() {
        let workspace = Workspace::find(false);
        for (index, listing) in ALL.iter().enumerate() {
            assert!(workspace.has(listing.file), "{}", listing.file);
            let others = ALL.iter().skip(index + 1);
            assert!(others.clone().all(|other| other.file != listing.file));
        }
    }
}
