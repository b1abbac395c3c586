//! Programs that use ever more of the library, the command, and the libraries of other languages.

use std::env::consts;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::page::grouped;
use super::time;
use crate::bindings::MANIFEST as BINDINGS;
use crate::metadata;
use crate::process::{Failure, Workspace};

/// The package of the programs, and its lock file, which is ours.
const FOLDER: &str = "benches/footprint";
const LOCK: &str = "Cargo.lock";

/// Where they are built, below the target folder; it is removed afterwards.
const TARGET: &str = "footprint";

/// What is built.
#[derive(Clone, Copy)]
enum What {
    /// The program of `benches/footprint` with these features.
    Program(&'static str),
    /// The command.
    Command,
    /// The library of a package for another language, by the name of its crate and that of the library.
    Library(&'static str, &'static str),
}

/// One row of the table.
struct Row {
    name: &'static str,
    what: What,
    /// Whether everything is compiled anew, and its time told.
    is_cold: bool,
}

/// Those compiled anew come before others that go on with what they have built: a full compilation of each would
/// take hours, and its size would be the same.
const ROWS: &[Row] = &[
    Row::cold(
        "a program that reads a file, without notafter",
        What::Program(""),
    ),
    Row::cold("`notafter-core`", What::Program("core")),
    Row::warm("`notafter` without features", What::Program("library")),
    Row::warm("with `ring`", What::Program("ring")),
    Row::warm("with `ring` and `fetch`", What::Program("ring,fetch")),
    Row::cold(
        "with the default features: `aws-lc-rs`, `fetch`, `mozilla-roots`",
        What::Program("aws-lc-rs,fetch,mozilla-roots"),
    ),
    Row::warm("with `aws-lc-rs`", What::Program("aws-lc-rs")),
    Row::warm(
        "with `aws-lc-rs` and `fetch`",
        What::Program("aws-lc-rs,fetch"),
    ),
    Row::warm(
        "default and `native-roots`",
        What::Program("aws-lc-rs,fetch,mozilla-roots,native-roots"),
    ),
    Row::warm(
        "default and `dsa`",
        What::Program("aws-lc-rs,fetch,mozilla-roots,dsa"),
    ),
    Row::warm(
        "default and `tracing`",
        What::Program("aws-lc-rs,fetch,mozilla-roots,tracing"),
    ),
    Row::warm(
        "default and `tokio`",
        What::Program("aws-lc-rs,fetch,mozilla-roots,tokio"),
    ),
    Row::cold("the command", What::Command),
    Row::warm(
        "the library for Python",
        What::Library("notafter-python", "_native"),
    ),
    Row::warm(
        "the library for Node",
        What::Library("notafter-node", "notafter_node"),
    ),
    Row::warm(
        "the library for Kotlin and Swift",
        What::Library("notafter-uniffi", "notafter_ffi"),
    ),
];

impl Row {
    const fn cold(name: &'static str, what: What) -> Self {
        Self {
            name,
            what,
            is_cold: true,
        }
    }

    const fn warm(name: &'static str, what: What) -> Self {
        Self {
            name,
            what,
            is_cold: false,
        }
    }
}

/// The table.
pub(super) fn table(workspace: &Workspace) -> Result<String, Failure> {
    let target = metadata::target_folder(workspace)?.join(TARGET);
    let lock = workspace.root.join(FOLDER).join(LOCK);
    fs::copy(workspace.root.join(LOCK), &lock).map_err(|error| Failure::file(&lock, &error))?;
    let mut table = String::from(
        "| what | octets, stripped | processor seconds, from nothing |\n|---|---|---|\n",
    );
    for row in ROWS {
        if row.is_cold {
            remove(&target)?;
        }
        let before = time::of_ended_programs();
        let file = build(workspace, row.what, &target)?;
        let took = time::of_ended_programs().zip(before);
        let took = took.map(|(after, before)| after.saturating_sub(before));
        let metadata = fs::metadata(&file).map_err(|error| Failure::file(&file, &error))?;
        let line = format!(
            "| {} | {} | {} |",
            row.name,
            grouped(metadata.len()),
            took.filter(|_| row.is_cold)
                .map(seconds)
                .unwrap_or_default()
        );
        // At once, too: the whole takes long.
        println!("{line}");
        // Writing to a string does not fail.
        let _ = writeln!(table, "{line}");
    }
    remove(&target)?;
    Ok(table)
}

fn build(workspace: &Workspace, what: What, target: &Path) -> Result<PathBuf, Failure> {
    let mut arguments = vec!["build", "--release"];
    // The programs' manifest says so, too.
    arguments.extend(["--config", "profile.release.strip=\"symbols\""]);
    let file = match what {
        What::Program(features) => {
            arguments.extend(["--manifest-path", "benches/footprint/Cargo.toml"]);
            arguments.extend(["--features", features]);
            format!("notafter-footprint{}", consts::EXE_SUFFIX)
        }
        What::Command => {
            arguments.extend(["--locked", "--package", "notafter-cli"]);
            format!("notafter{}", consts::EXE_SUFFIX)
        }
        What::Library(package, name) => {
            arguments.extend(["--locked", "--manifest-path", BINDINGS]);
            arguments.extend(["--package", package]);
            format!("{}{name}{}", consts::DLL_PREFIX, consts::DLL_SUFFIX)
        }
    };
    arguments.push("--target-dir");
    // Flags of the shell are no part of what is measured.
    let program = workspace.cargo(arguments).argument(target);
    program.without_env("RUSTFLAGS").run()?;
    Ok(target.join("release").join(file))
}

fn remove(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    Ok(())
}

fn seconds(time: Duration) -> String {
    time.as_secs().to_string()
}
