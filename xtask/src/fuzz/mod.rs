//! Fuzz targets, built once by cargo-fuzz and run for a stated time each, several side by side.
//!
//! What a run finds worth keeping goes to a folder of its own and the committed corpora are
//! only read, so that a run leaves the working tree as it was; [`minimise`] brings into them
//! what reaches something new. A find ends its target, and the others go on.

mod figures;
mod minimise;
mod session;

use std::num::NonZeroU32;
use std::path::PathBuf;

use crate::metadata;
use crate::process::{Failure, Workspace};
use crate::suite::Need;

pub(crate) use minimise::minimise;
pub(crate) use session::{run, try_briefly};

/// The fuzz targets' own workspace.
const MANIFEST: &str = "fuzz/Cargo.toml";

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

/// How targets are run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// The time for each, in seconds.
    pub(crate) seconds: NonZeroU32,
    /// How many run side by side; as many as there are processors when not told.
    pub(crate) jobs: Option<NonZeroU32>,
    /// Their names; all when none is named.
    pub(crate) targets: Vec<String>,
}

/// A target whose program is built.
struct Target {
    name: String,
    program: PathBuf,
}

impl Target {
    /// The folder of its committed corpus, told from the root of the workspace.
    fn corpus(&self) -> String {
        format!("{CORPORA}/{}", self.name)
    }

    /// The folder with what runs have found, told from the root of the workspace.
    fn working_corpus(&self) -> String {
        format!("{WORKING_CORPORA}/{}", self.name)
    }
}

/// Builds these targets, or all when none is named.
fn build(workspace: &Workspace, names: &[String]) -> Result<Vec<Target>, Failure> {
    for need in NEEDS {
        if let Some(reason) = need.missing(workspace)? {
            return Err(Failure::Missing(reason));
        }
    }
    let known = metadata::binaries(workspace, MANIFEST)?;
    if known.is_empty() {
        return Err(Failure::Missing(format!("{MANIFEST} has no target")));
    }
    if let Some(unknown) = names.iter().find(|name| !known.contains(*name)) {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        return Err(Failure::Missing(format!(
            "there is no fuzz target `{unknown}`, only: {}",
            known.join(", ")
        )));
    }
    // cargo-fuzz builds one target or all of them.
    let build = |name: Option<&String>| {
        let arguments = ["fuzz", "build"].into_iter();
        let arguments = arguments.chain(name.map(String::as_str));
        // The address sanitizer is a flag of the nightly compiler; this variable
        // lets the stable one take it.
        workspace.cargo(arguments).env("RUSTC_BOOTSTRAP", "1").run()
    };
    if names.is_empty() {
        build(None)?;
    } else {
        names.iter().try_for_each(|name| build(Some(name)))?;
    }
    let compiler = metadata::compiler(workspace)?;
    // cargo-fuzz always names the platform, and so it is in the path.
    let folder = workspace
        .root
        .join("fuzz/target")
        .join(compiler.host)
        .join("release");
    let chosen = known.into_iter();
    let chosen = chosen.filter(|name| names.is_empty() || names.contains(name));
    Ok(chosen
        .map(|name| Target {
            program: folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)),
            name,
        })
        .collect())
}
