//! Fuzz targets, run for a stated time each by cargo-fuzz.
//!
//! What a run finds worth keeping goes to a folder of its own and the committed corpora are
//! only read, so that a run leaves the working tree as it was. docs/fuzzing.md says how to
//! bring it into them.

use std::fs;

use crate::metadata;
use crate::process::{Failure, Workspace};
use crate::suite::Need;

/// The fuzz targets' own workspace.
pub(crate) const MANIFEST: &str = "fuzz/Cargo.toml";

/// The words that the fuzzer puts into inputs: a file for each target that has words of its own.
const DICTIONARIES: &str = "fuzz/dictionaries";

/// The words of the other targets.
const DICTIONARY: &str = "x509";

/// The committed corpora, a folder for each target.
const CORPORA: &str = "fuzz/corpus";

/// What runs have found on this machine, a folder for each target; not committed.
const WORKING_CORPORA: &str = "fuzz/target/corpus";

/// What fuzzing needs.
pub(crate) const NEEDS: &[Need] = &[
    Need::File(MANIFEST),
    Need::Subcommand {
        name: "fuzz",
        install: "cargo install --locked cargo-fuzz",
    },
];

/// Megabytes of memory beyond which an input counts as a find. The largest
/// limit of the library is an input of 64 MiB; libFuzzer's inputs are far smaller.
const MEMORY_LIMIT_MB: u32 = 2048;

/// Seconds for one input beyond which it counts as a find. An input takes well
/// under a millisecond.
const INPUT_TIMEOUT_SECONDS: u32 = 10;

/// Octets of the largest input that is tried: room for a few certificates, and enough for
/// quadratic work to show.
const MAX_INPUT_SIZE: u32 = 16 * 1024;

/// Runs these targets, or all when none is named, one after the other.
pub(crate) fn run(workspace: &Workspace, targets: &[String]) -> Result<(), Failure> {
    for need in NEEDS {
        if let Some(reason) = need.missing(workspace)? {
            return Err(Failure::Missing(reason));
        }
    }
    let known = metadata::binaries(workspace, MANIFEST)?;
    if known.is_empty() {
        return Err(Failure::Missing(format!("{MANIFEST} has no target")));
    }
    if let Some(unknown) = targets.iter().find(|target| !known.contains(*target)) {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        return Err(Failure::Missing(format!(
            "there is no fuzz target `{unknown}`, only: {}",
            known.join(", ")
        )));
    }
    for target in &known {
        if targets.is_empty() || targets.contains(target) {
            run_target(workspace, target)?;
        }
    }
    Ok(())
}

fn run_target(workspace: &Workspace, target: &str) -> Result<(), Failure> {
    let working = format!("{WORKING_CORPORA}/{target}");
    fs::create_dir_all(workspace.root.join(&working))
        .map_err(|error| Failure::Missing(format!("{working} cannot be made: {error}")))?;
    let arguments = [
        "fuzz".to_owned(),
        "run".to_owned(),
        target.to_owned(),
        // libFuzzer writes into the first folder.
        working,
        format!("{CORPORA}/{target}"),
        "--".to_owned(),
        format!("-dict={}", dictionary(workspace, target)),
        format!("-max_len={MAX_INPUT_SIZE}"),
        format!("-max_total_time={}", workspace.fuzz_seconds),
        format!("-rss_limit_mb={MEMORY_LIMIT_MB}"),
        format!("-timeout={INPUT_TIMEOUT_SECONDS}"),
    ];
    // The address sanitizer is a flag of the nightly compiler; this variable
    // lets the stable one take it.
    workspace.cargo(arguments).env("RUSTC_BOOTSTRAP", "1").run()
}

/// The file with the words for this target.
fn dictionary(workspace: &Workspace, target: &str) -> String {
    let own = format!("{DICTIONARIES}/{target}.dict");
    if workspace.root.join(&own).is_file() {
        own
    } else {
        format!("{DICTIONARIES}/{DICTIONARY}.dict")
    }
}
