//! The checks of form: rustfmt, clippy, rustdoc. Every warning is an error.

use crate::process::{Failure, Workspace};
use crate::suite::Suite;

/// Workspaces of their own, which need further tools to build; their form is
/// checked wherever they exist.
const OTHER_WORKSPACES: &[&str] = &["benches", "fuzz"];

/// Every check, in the order in which they run: the quickest first.
pub(crate) const ALL: &[Suite] = &[
    Suite {
        name: "format",
        about: "rustfmt has nothing to change",
        needs: &[],
        run: format,
    },
    Suite {
        name: "clippy",
        about: "no warning in any target",
        needs: &[],
        run: clippy,
    },
    Suite {
        name: "docs",
        about: "the documentation builds without a warning",
        needs: &[],
        run: docs,
    },
];

fn format(workspace: &Workspace) -> Result<(), Failure> {
    workspace.cargo(["fmt", "--all", "--check"]).run()?;
    for folder in OTHER_WORKSPACES {
        let manifest = format!("{folder}/Cargo.toml");
        if workspace.has(&manifest) {
            let arguments = ["fmt", "--check", "--manifest-path", &manifest];
            workspace.cargo(arguments).run()?;
        }
    }
    Ok(())
}

fn clippy(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    workspace.cargo(arguments).run()
}

/// Libraries only: the command bears the same name as the library `notafter`,
/// and their pages would overwrite each other.
fn docs(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = ["doc", "--workspace", "--no-deps", "--lib"];
    workspace
        .cargo(arguments)
        .env("RUSTDOCFLAGS", "-D warnings")
        .run()
}
