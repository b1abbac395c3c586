//! The deep tier: what takes longer than a change can wait for. Long fuzzing is a task of its own, `fuzz`.
//!
//! It prints what it does and records nothing; figures worth keeping are
//! written into docs/ by whoever ran it.

use crate::bindings::MANIFEST as BINDINGS;
use crate::process::{Failure, Workspace};
use crate::suite::{Need, Suite};

/// The benchmarks' own workspace, which builds the peers.
const BENCHES_MANIFEST: &str = "benches/Cargo.toml";

/// The rules for dependencies of every workspace that ships something.
const RULES: &str = "deny.toml";

/// Every step, in the order in which they run: the quickest first.
pub(crate) const ALL: &[Suite] = &[
    Suite {
        name: "deny",
        about: "licences, sources and doubled versions of every dependency",
        needs: &[Need::Subcommand {
            name: "deny",
            install: "cargo install --locked cargo-deny",
        }],
        run: deny,
    },
    Suite {
        name: "powerset",
        about: "every combination of features compiles",
        needs: &[Need::Subcommand {
            name: "hack",
            install: "cargo install --locked cargo-hack",
        }],
        run: powerset,
    },
    Suite {
        name: "peers",
        about: "benchmarks, side by side with other libraries",
        needs: &[Need::File(BENCHES_MANIFEST)],
        run: peers,
    },
];

fn deny(workspace: &Workspace) -> Result<(), Failure> {
    for manifest in ["Cargo.toml", BINDINGS] {
        let told = ["deny", "--config", RULES, "--manifest-path", manifest];
        let checks = ["check", "bans", "licenses", "sources"];
        workspace.cargo(told.iter().chain(&checks)).run()?;
    }
    Ok(())
}

/// Only what is shipped: the other packages have no features to combine.
fn powerset(workspace: &Workspace) -> Result<(), Failure> {
    let mut arguments = vec!["hack", "check", "--feature-powerset", "--workspace"];
    arguments.extend(["--exclude", "notafter-tests", "--exclude", "xtask"]);
    workspace.cargo(arguments).run()
}

fn peers(workspace: &Workspace) -> Result<(), Failure> {
    workspace
        .cargo(["bench", "--manifest-path", BENCHES_MANIFEST])
        .run()
}
