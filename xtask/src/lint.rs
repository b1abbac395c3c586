//! The checks of form: rustfmt, reasons of dependencies and of closed types, what has to agree between workspaces,
//! generated files, clippy, rustdoc, the public API. Every warning is an error.

use crate::bindings::MANIFEST as BINDINGS;
use crate::process::{Failure, Workspace};
use crate::suite::Suite;
use crate::{api, closed, locks, reasons, versions};

/// Workspaces of their own, which need further tools to build; their form is
/// checked wherever they exist.
const OTHER_WORKSPACES: &[&str] = &["benches", "bindings", "fuzz"];

/// Every check, in the order in which they run: the quickest first.
pub(crate) const ALL: &[Suite] = &[
    Suite {
        name: "format",
        about: "rustfmt has nothing to change",
        needs: &[],
        run: format,
    },
    Suite {
        name: "reasons",
        about: "docs/dependencies.md gives the reason of each dependency, and of no other",
        needs: &[],
        run: reasons::check,
    },
    Suite {
        name: "versions",
        about: "all packages, of every language, bear one version",
        needs: &[],
        run: versions::check,
    },
    Suite {
        name: "locks",
        about: "the bindings are built of the same versions as the crates",
        needs: &[],
        run: locks::check,
    },
    Suite {
        name: "closed",
        about: "docs/stability.md gives the reason of each public type that can never grow",
        needs: &[],
        run: closed::check,
    },
    Suite {
        name: "clippy",
        about: "no warning in any target",
        needs: &[],
        run: clippy,
    },
    Suite {
        name: "generated",
        about: "schemas, records and lists of codes are what the generator makes of the Rust records",
        needs: &[],
        run: generated,
    },
    Suite {
        name: "docs",
        about: "the documentation builds without a warning",
        needs: &[],
        run: docs,
    },
    Suite {
        name: "api",
        about: "the public API of each crate is what docs/api lists",
        needs: &[],
        run: api::check,
    },
];

fn format(workspace: &Workspace) -> Result<(), Failure> {
    workspace.cargo(["fmt", "--all", "--check"]).run()?;
    for folder in OTHER_WORKSPACES {
        let manifest = format!("{folder}/Cargo.toml");
        if workspace.has(&manifest) {
            let arguments = ["fmt", "--all", "--check", "--manifest-path", &manifest];
            workspace.cargo(arguments).run()?;
        }
    }
    Ok(())
}

fn clippy(workspace: &Workspace) -> Result<(), Failure> {
    let sets: [&[&str]; 3] = [
        &["--workspace"],
        // What the bindings alone switch on.
        &["--package", RECORDS, "--features", RECORDS_FEATURES],
        // Locked, so that a lock file that has fallen behind is found here and not by who builds a package.
        &["--workspace", "--locked", "--manifest-path", BINDINGS],
    ];
    for set in sets {
        let mut arguments = vec!["clippy", "--all-targets"];
        arguments.extend(set);
        arguments.extend(["--", "-D", "warnings"]);
        workspace.cargo(arguments).run()?;
    }
    Ok(())
}

/// The records of every language.
const RECORDS: &str = "notafter-records";

/// Their features, which no crate of this workspace switches on in the product.
const RECORDS_FEATURES: &str = "schema,uniffi";

/// What writes all that is made of the records, and with `--check` compares it with what is committed.
fn generated(workspace: &Workspace) -> Result<(), Failure> {
    let arguments = ["run", "--quiet", "--package", "notafter-tests"];
    let generator = ["--bin", "make-bindings", "--", "--check"];
    workspace.cargo(arguments.iter().chain(&generator)).run()
}

/// Libraries only: the command bears the same name as the library `notafter`,
/// and their pages would overwrite each other.
fn docs(workspace: &Workspace) -> Result<(), Failure> {
    for manifest in ["Cargo.toml", BINDINGS] {
        let mut arguments = vec!["doc", "--workspace", "--no-deps", "--lib"];
        arguments.extend(["--manifest-path", manifest]);
        let program = workspace.cargo(arguments);
        program.env("RUSTDOCFLAGS", "-D warnings").run()?;
    }
    Ok(())
}
