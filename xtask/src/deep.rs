//! The deep tier: what takes longer than a change can wait for. Long fuzzing is a task of its own, `fuzz`.
//!
//! It prints what it does. Only the step with peers records anything; other figures worth
//! keeping are written into docs/ by whoever ran it.

use crate::bindings::MANIFEST as BINDINGS;
use crate::process::{Failure, Workspace};
use crate::suite::{Need, Suite};
use crate::{msrv, peers, semver};

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
        name: "semver",
        about: "the next version may have what changed in the API since the newest release",
        needs: &[Need::Subcommand {
            name: "semver-checks",
            install: "cargo install --locked cargo-semver-checks",
        }],
        run: semver::check,
    },
    Suite {
        name: "msrv",
        about: "every published package compiles on the oldest Rust that it names",
        needs: &[
            Need::Program {
                name: "rustup",
                install: "see rustup.rs",
            },
            Need::Found(msrv::missing),
        ],
        run: msrv::check,
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
        about: "beside other libraries in one run, which docs/performance.md records",
        needs: peers::NEEDS,
        run: |workspace| peers::run(workspace, &[]),
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
    for unshipped in ["notafter-forge", "notafter-tests", "xtask"] {
        arguments.extend(["--exclude", unshipped]);
    }
    workspace.cargo(arguments).run()
}
