//! The comparison with other libraries, in one run: `benches/run` makes it, and writes the generated part of
//! docs/performance.md when nothing was left out by choice.

use crate::process::{Failure, Workspace};
use crate::suite::Need;

/// What builds, measures and writes.
const SCRIPT: &str = "benches/run";

/// What the comparison cannot do without; other peers that are not here are said and left out.
pub(crate) const NEEDS: &[Need] = &[
    Need::File(SCRIPT),
    Need::Answer {
        program: "python3",
        arguments: &[
            "-c",
            "import sys, venv; sys.exit(sys.version_info < (3, 10))",
        ],
        reason: "there is no python3 of 3.10 or newer with venv: apt-get install python3-venv",
    },
];

/// Compares; with words, only the works whose names contain one of them.
pub(crate) fn run(workspace: &Workspace, only: &[String]) -> Result<(), Failure> {
    for need in NEEDS {
        if let Some(reason) = need.missing(workspace)? {
            return Err(Failure::Missing(reason));
        }
    }
    let words = only.iter().flat_map(|word| ["--only", word]);
    workspace
        .program("python3", std::iter::once(SCRIPT).chain(words))
        .run()
}
