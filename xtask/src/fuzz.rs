//! Fuzz targets, run for a stated time each by cargo-fuzz.

use crate::metadata;
use crate::process::{Failure, Workspace};
use crate::suite::Need;

/// The fuzz targets' own workspace.
pub(crate) const MANIFEST: &str = "fuzz/Cargo.toml";

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
    let arguments = [
        "fuzz".to_owned(),
        "run".to_owned(),
        target.to_owned(),
        "--".to_owned(),
        format!("-max_total_time={}", workspace.fuzz_seconds),
        format!("-rss_limit_mb={MEMORY_LIMIT_MB}"),
        format!("-timeout={INPUT_TIMEOUT_SECONDS}"),
    ];
    // The address sanitizer is a flag of the nightly compiler; this variable
    // lets the stable one take it.
    workspace.cargo(arguments).env("RUSTC_BOOTSTRAP", "1").run()
}
