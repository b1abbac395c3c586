//! Whether a change of the public API is one that the next version may have.

use crate::process::{Failure, Workspace};

/// The crates that others build on.
const PACKAGES: &[&str] = &["notafter-core", "notafter", "notafter-records"];

/// The tags of releases.
const TAGS: &str = "v[0-9]*";

/// Names another revision to compare with than the newest release.
const BASELINE_VARIABLE: &str = "NOTAFTER_SEMVER_BASELINE";

/// Compares the crates with the newest release.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Failure> {
    let told = std::env::var(BASELINE_VARIABLE).ok();
    let Some(baseline) = told.or_else(|| newest_release(workspace)) else {
        println!(
            "no version is tagged yet, so there is nothing that could be broken: compared with NOTHING. \
             {BASELINE_VARIABLE}=REVISION compares with a revision"
        );
        return Ok(());
    };
    println!("compared with {baseline}");
    let mut arguments = vec!["semver-checks", "--baseline-rev", &baseline];
    for package in PACKAGES {
        arguments.extend(["--package", package]);
    }
    workspace.cargo(arguments).run()
}

/// The tag of the newest release that this revision comes after.
fn newest_release(workspace: &Workspace) -> Option<String> {
    let arguments = ["describe", "--tags", "--abbrev=0", "--match", TAGS];
    // Without any, git fails and says so.
    let tag = workspace.program("git", arguments).output().ok()?;
    Some(tag.trim().to_owned()).filter(|tag| !tag.is_empty())
}
