//! The test suites of `cargo xtask test`, language by language.
//!
//! To add a language, add an entry to [`ALL`]; those of the other languages lie in [`bindings`]. Plain tests replay the fuzz
//! corpora as part of `rust`; `fuzz` looks around them for a moment.

use crate::bindings;
use crate::fuzz;
use crate::instructions;
use crate::metadata;
use crate::process::{Failure, Workspace};
use crate::suite::{Need, Suite};

/// The integration test that starts real servers.
const LIVE_TARGET: &str = "live";

/// The integration test whose servers do what they can to harm a client.
const HOSTILE_TARGET: &str = "hostile";

/// The integration test that reads the public conformance suites.
const CONFORMANCE_TARGET: &str = "conformance";

/// The same suites through the command.
const COMMAND_TARGET: &str = "suites";

/// The integration test that asks other validators.
const DIFFERENTIAL_TARGET: &str = "differential";

/// The test targets that have a suite of their own, because of what they need or how long they take.
const SEPARATE_TARGETS: &[&str] = &[
    LIVE_TARGET,
    HOSTILE_TARGET,
    CONFORMANCE_TARGET,
    COMMAND_TARGET,
    DIFFERENTIAL_TARGET,
];

/// Every test suite, in the order in which they run.
pub(crate) const ALL: &[Suite] = &[
    Suite {
        name: "rust",
        about: "unit, integration and documentation tests of every crate",
        needs: &[],
        run: rust,
    },
    Suite {
        name: "live",
        about: "certificates fetched from real servers on loopback",
        needs: &[
            Need::TestTarget(LIVE_TARGET),
            Need::Program {
                name: "nginx",
                install: "apt-get install nginx, or brew install nginx",
            },
            Need::Program {
                name: "openssl",
                install: "apt-get install openssl, or brew install openssl",
            },
        ],
        run: |workspace| test_targets(workspace, &[LIVE_TARGET]),
    },
    Suite {
        name: "hostile",
        about: "servers that stall, flood, break off and lie, asked by both drivers",
        needs: &[Need::TestTarget(HOSTILE_TARGET)],
        run: |workspace| test_targets(workspace, &[HOSTILE_TARGET]),
    },
    Suite {
        name: "conformance",
        about: "public suites, through the library and the command, and real certificates",
        needs: &[
            Need::TestTarget(CONFORMANCE_TARGET),
            Need::TestTarget(COMMAND_TARGET),
            Need::ConformanceData,
        ],
        run: conformance,
    },
    Suite {
        name: "differential",
        about: "mutated chains, judged by rustls-webpki and OpenSSL too",
        // It makes chains of its own where the public suites are not there, and says so; the same for OpenSSL.
        needs: &[Need::TestTarget(DIFFERENTIAL_TARGET)],
        run: |workspace| test_targets(workspace, &[DIFFERENTIAL_TARGET]),
    },
    Suite {
        name: "purity",
        about: "notafter-core has no clock, socket, file or back end in it",
        needs: &[],
        run: purity,
    },
    Suite {
        name: "features",
        about: "notafter builds without its defaults, with ring alone, with tokio, with tracing, with everything",
        needs: &[Need::Feature {
            package: PRODUCT,
            feature: RING_FEATURE,
        }],
        run: features,
    },
    Suite {
        name: "instructions",
        about: "the library's work takes as many instructions as recorded, within 2 %",
        needs: instructions::NEEDS,
        run: |workspace| instructions::run(workspace, instructions::Use::Compare),
    },
    Suite {
        name: "fuzz",
        about: "every fuzz target for twenty seconds, on top of its corpus",
        needs: fuzz::NEEDS,
        run: fuzz::try_briefly,
    },
    bindings::RUST_TESTS,
    bindings::PYTHON_TESTS,
    bindings::NODE_TESTS,
    bindings::KOTLIN_TESTS,
    bindings::SWIFT_TESTS,
    bindings::PYTHON_TRIAL,
    bindings::NODE_TRIAL,
    bindings::KOTLIN_TRIAL,
    bindings::SWIFT_TRIAL,
];

/// All packages are named in each call, so that features unify the same way
/// and nothing is built twice.
fn rust(workspace: &Workspace) -> Result<(), Failure> {
    let targets = metadata::test_targets(workspace)?;
    let mut arguments = vec!["test", "--workspace", "--no-fail-fast", "--lib", "--bins"];
    for target in &targets {
        if !SEPARATE_TARGETS.contains(&target.as_str()) {
            arguments.extend(["--test", target]);
        }
    }
    let tests = workspace.cargo(arguments).run();
    let documentation = workspace.cargo(["test", "--workspace", "--doc"]).run();
    tests.and(documentation)
}

fn test_targets(workspace: &Workspace, targets: &[&str]) -> Result<(), Failure> {
    let mut arguments = vec!["test", "--workspace", "--no-fail-fast"];
    for target in targets {
        arguments.extend(["--test", target]);
    }
    workspace.cargo(arguments).run()
}

fn conformance(workspace: &Workspace) -> Result<(), Failure> {
    println!("data: {}", workspace.conformance.display());
    test_targets(workspace, &[CONFORMANCE_TARGET, COMMAND_TARGET])
}

/// The crate that has to be pure.
const PURE: &str = "notafter-core";

/// Packages that would bring a socket, a runtime or a back end into the core.
const IMPURE: &[&str] = &["aws-lc-rs", "mio", "ring", "rustls", "socket2", "tokio"];

fn purity(workspace: &Workspace) -> Result<(), Failure> {
    let names = metadata::built_into(workspace, PURE, None)?;
    let found: Vec<&str> = IMPURE
        .iter()
        .copied()
        .filter(|name| names.contains(*name))
        .collect();
    if !found.is_empty() {
        return Err(Failure::Broken(format!(
            "{PURE} depends on {}: `cargo tree -p {PURE} --all-features -i NAME` shows how",
            found.join(", ")
        )));
    }
    println!(
        "{PURE}: {} packages, none of {}",
        names.len(),
        IMPURE.join(", ")
    );

    // What is disallowed stands in the crate's own clippy.toml.
    let mut arguments = vec!["clippy", "--package", PURE, "--all-features", "--"];
    arguments.extend(["-D", "clippy::disallowed_methods"]);
    arguments.extend(["-D", "clippy::disallowed_types"]);
    arguments.extend(["-D", "clippy::disallowed_macros"]);
    workspace.cargo(arguments).run()
}

/// The crate that products embed.
const PRODUCT: &str = "notafter";

/// The feature that chooses the ring back end.
const RING_FEATURE: &str = "ring";

/// The feature that brings sockets and TLS; without it a back end has little
/// to do.
const FETCH_FEATURE: &str = "fetch";

/// The feature that brings the asynchronous driver and scans.
const TOKIO_FEATURE: &str = "tokio";

/// The feature that tells the subscriber of the product.
const TRACING_FEATURE: &str = "tracing";

/// The package that holds the other back end's C.
const AWS_LC_PACKAGE: &str = "aws-lc-sys";

fn features(workspace: &Workspace) -> Result<(), Failure> {
    let mut ring_only = RING_FEATURE.to_owned();
    if metadata::features(workspace, PRODUCT)?.contains(FETCH_FEATURE) {
        ring_only = format!("{FETCH_FEATURE},{RING_FEATURE}");
    }
    let asynchronous = format!("{ring_only},{TOKIO_FEATURE}");
    let check = ["check", "--package", PRODUCT];
    let traced = format!("{ring_only},{TRACING_FEATURE}");
    let sets: [&[&str]; 6] = [
        &["--no-default-features"],
        &["--no-default-features", "--features", &ring_only],
        &["--no-default-features", "--features", &asynchronous],
        // Spans without a runtime.
        &["--no-default-features", "--features", &traced],
        // The defaults, which have no runtime.
        &[],
        &["--all-features"],
    ];
    for set in sets {
        workspace.cargo(check.iter().chain(set)).run()?;
    }
    let names = metadata::built_into(workspace, PRODUCT, Some(&ring_only))?;
    if names.contains(AWS_LC_PACKAGE) {
        return Err(Failure::Broken(format!(
            "{PRODUCT} with {ring_only} alone still builds {AWS_LC_PACKAGE}"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_words() {
        for (index, suite) in ALL.iter().enumerate() {
            assert!(!suite.name.is_empty() && !suite.name.starts_with('-'));
            assert!(!suite.name.contains(char::is_whitespace), "{}", suite.name);
            let before = ALL.iter().take(index);
            assert!(before.clone().all(|other| other.name != suite.name));
        }
    }

    #[test]
    fn every_separate_target_has_a_suite_that_needs_it() {
        for target in SEPARATE_TARGETS {
            let needs = ALL.iter().flat_map(|suite| suite.needs);
            let mut targets = needs.filter_map(|need| match need {
                Need::TestTarget(name) => Some(*name),
                _ => None,
            });
            assert!(targets.any(|name| name == *target), "{target}");
        }
    }
}
