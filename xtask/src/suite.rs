//! Suites: what has a name, needs something, runs, and is counted.

use std::fmt;

use crate::metadata;
use crate::process::{self, Failure, Workspace};

/// One thing to run.
pub(crate) struct Suite {
    /// The word by which it is chosen on the command line.
    pub(crate) name: &'static str,
    /// What it shows when it passes, in one line.
    pub(crate) about: &'static str,
    /// What it cannot do without.
    pub(crate) needs: &'static [Need],
    /// How it runs.
    pub(crate) run: fn(&Workspace) -> Result<(), Failure>,
}

/// Something that a suite cannot do without.
pub(crate) enum Need {
    /// A program in the `PATH`.
    Program {
        name: &'static str,
        install: &'static str,
    },
    /// A subcommand of cargo, by the word behind `cargo`.
    Subcommand {
        name: &'static str,
        install: &'static str,
    },
    /// A program that is recent and whole enough: the command succeeds.
    Answer {
        program: &'static str,
        arguments: &'static [&'static str],
        reason: &'static str,
    },
    /// Either of several things, which this looks for: why none of them is here.
    Found(fn(&Workspace) -> Option<String>),
    /// A file, told from the root of the workspace.
    File(&'static str),
    /// The public conformance suites.
    ConformanceData,
    /// An integration test target of this name in some package.
    TestTarget(&'static str),
    /// A feature of a package.
    Feature {
        package: &'static str,
        feature: &'static str,
    },
}

impl Need {
    /// Why the need is not met here; `None` when it is.
    pub(crate) fn missing(&self, workspace: &Workspace) -> Result<Option<String>, Failure> {
        let (met, reason) = match *self {
            Self::Program { name, install } => (
                process::is_installed(name),
                format!("the program `{name}` is not installed: {install}"),
            ),
            Self::Subcommand { name, install } => (
                workspace.cargo([name, "--version"]).succeeds(),
                format!("`cargo {name}` is not installed: {install}"),
            ),
            Self::Answer {
                program,
                arguments,
                reason,
            } => (
                workspace.program(program, arguments).succeeds(),
                reason.to_owned(),
            ),
            Self::Found(look) => return Ok(look(workspace)),
            Self::File(path) => (workspace.has(path), format!("there is no {path}")),
            Self::ConformanceData => (
                workspace.conformance.is_dir(),
                format!(
                    "there is no folder {}: say in NOTAFTER_CONFORMANCE_DIR where the public \
                     suites are",
                    workspace.conformance.display()
                ),
            ),
            Self::TestTarget(name) => (
                metadata::test_targets(workspace)?.contains(name),
                format!("no package has a test target `{name}`"),
            ),
            Self::Feature { package, feature } => (
                metadata::features(workspace, package)?.contains(feature),
                format!("the package {package} has no feature `{feature}`"),
            ),
        };
        Ok((!met).then_some(reason))
    }
}

/// A name on the command line that no suite bears.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct UnknownName {
    name: String,
    known: Vec<&'static str>,
}

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = self.known.join(", ");
        write!(f, "there is no `{}` to run, only: {known}", self.name)
    }
}

/// What stands between the name of a group and the rest of a suite's name.
const GROUP_SEPARATOR: char = '-';

impl Suite {
    /// Whether it is chosen by this name: its own, or the first word of it, which names a group.
    fn answers_to(&self, name: &str) -> bool {
        let group = self.name.split_once(GROUP_SEPARATOR);
        self.name == name || group.is_some_and(|(group, _)| group == name)
    }
}

/// The suites of these names in the order of the list; all when none is named.
pub(crate) fn choose(
    suites: &'static [Suite],
    names: &[String],
) -> Result<Vec<&'static Suite>, UnknownName> {
    let unknown = names
        .iter()
        .find(|name| !suites.iter().any(|suite| suite.answers_to(name)));
    if let Some(name) = unknown {
        return Err(UnknownName {
            name: name.clone(),
            known: suites.iter().map(|suite| suite.name).collect(),
        });
    }
    let chosen = suites.iter();
    Ok(chosen
        .filter(|suite| names.is_empty() || names.iter().any(|name| suite.answers_to(name)))
        .collect())
}

/// How one suite ended.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => f.write_str("passed"),
            Self::Failed(reason) => write!(f, "FAILED: {reason}"),
            Self::Skipped(reason) => write!(f, "SKIPPED: {reason}"),
        }
    }
}

/// Runs the suites one after the other, a failed one included, says how each
/// ended, and whether none failed.
pub(crate) fn run(suites: &[&Suite], workspace: &Workspace) -> bool {
    let mut outcomes = Vec::new();
    for suite in suites {
        println!("\n== {}: {}", suite.name, suite.about);
        let outcome = run_one(suite, workspace);
        if outcome != Outcome::Passed {
            println!("== {} {outcome}", suite.name);
        }
        outcomes.push((suite.name, outcome));
    }

    println!("\n== summary");
    let width = suites.iter().map(|suite| suite.name.len()).max();
    let width = width.unwrap_or_default();
    for (name, outcome) in &outcomes {
        println!("{name:width$}  {outcome}");
    }
    let tally = Tally::of(outcomes.iter().map(|(_, outcome)| outcome));
    println!("{tally}");
    tally.failed == 0
}

fn run_one(suite: &Suite, workspace: &Workspace) -> Outcome {
    for need in suite.needs {
        match need.missing(workspace) {
            Ok(None) => {}
            Ok(Some(reason)) if workspace.all => return Outcome::Failed(reason),
            Ok(Some(reason)) => return Outcome::Skipped(reason),
            Err(failure) => return Outcome::Failed(failure.to_string()),
        }
    }
    match (suite.run)(workspace) {
        Ok(()) => Outcome::Passed,
        Err(failure) => Outcome::Failed(failure.to_string()),
    }
}

/// How many suites ended which way.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Tally {
    fn of<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> Self {
        let mut tally = Self::default();
        for outcome in outcomes {
            match outcome {
                Outcome::Passed => tally.passed += 1,
                Outcome::Failed(_) => tally.failed += 1,
                Outcome::Skipped(_) => tally.skipped += 1,
            }
        }
        tally
    }
}

impl fmt::Display for Tally {
    /// The last line of the output, which CI reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MISSING: Need = Need::File("no-such-file");

    static EXAMPLES: &[Suite] = &[
        Suite {
            name: "good",
            about: "passes",
            needs: &[Need::File("Cargo.toml")],
            run: |_| Ok(()),
        },
        Suite {
            name: "bad",
            about: "fails",
            needs: &[],
            run: |_| Err(Failure::Broken("a rule".to_owned())),
        },
        Suite {
            name: "needy",
            about: "has an unmet need",
            needs: &[MISSING],
            run: |_| Ok(()),
        },
    ];

    fn names(suites: &[&Suite]) -> Vec<&'static str> {
        suites.iter().map(|suite| suite.name).collect()
    }

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn suites_are_chosen_by_name_in_the_order_of_the_list() {
        let all = choose(EXAMPLES, &[]).unwrap_or_default();
        assert_eq!(names(&all), ["good", "bad", "needy"]);
        let two = choose(EXAMPLES, &words("needy good")).unwrap_or_default();
        assert_eq!(names(&two), ["good", "needy"]);
        let Err(unknown) = choose(EXAMPLES, &words("good ugly")) else {
            panic!("`ugly` was found");
        };
        assert_eq!(
            unknown.to_string(),
            "there is no `ugly` to run, only: good, bad, needy"
        );
    }

    #[test]
    fn the_first_word_of_a_name_chooses_the_group() {
        const fn named(name: &'static str) -> Suite {
            Suite {
                name,
                about: "passes",
                needs: &[],
                run: |_| Ok(()),
            }
        }
        static GROUP: &[Suite] = &[named("pack-one"), named("pack-two"), named("packing")];
        let group = choose(GROUP, &words("pack")).unwrap_or_default();
        assert_eq!(names(&group), ["pack-one", "pack-two"]);
        let one = choose(GROUP, &words("pack-two")).unwrap_or_default();
        assert_eq!(names(&one), ["pack-two"]);
        assert!(choose(GROUP, &words("two")).is_err());
    }

    #[test]
    fn an_unmet_need_skips_and_under_all_fails() {
        let [_, _, needy] = EXAMPLES else {
            panic!("three examples");
        };
        let reason = "there is no no-such-file".to_owned();
        assert_eq!(
            run_one(needy, &Workspace::find(false)),
            Outcome::Skipped(reason.clone())
        );
        assert_eq!(
            run_one(needy, &Workspace::find(true)),
            Outcome::Failed(reason)
        );
    }

    #[test]
    fn only_a_failure_makes_the_whole_fail() {
        let workspace = Workspace::find(false);
        let chosen = |line| choose(EXAMPLES, &words(line)).unwrap_or_default();
        assert!(run(&chosen("good needy"), &workspace));
        assert!(!run(&chosen("good bad"), &workspace));
    }

    #[test]
    fn the_last_line_counts() {
        let tally = Tally::of(&[
            Outcome::Passed,
            Outcome::Skipped(String::new()),
            Outcome::Passed,
            Outcome::Failed(String::new()),
        ]);
        assert_eq!(tally.to_string(), "2 passed, 1 failed, 1 skipped");
    }

    #[test]
    fn needs_of_every_kind_are_looked_up() {
        let workspace = Workspace {
            conformance: "/no/such/folder".into(),
            ..Workspace::find(false)
        };
        let install = "see its page";
        let unmet = [
            Need::Program {
                name: "no-such-program-anywhere",
                install,
            },
            Need::Subcommand {
                name: "no-such-subcommand",
                install,
            },
            Need::Answer {
                program: "rustc",
                arguments: &["--no-such-option"],
                reason: "too old",
            },
            Need::Answer {
                program: "no-such-program-anywhere",
                arguments: &[],
                reason: "not there",
            },
            Need::Found(|_| Some("neither is here".to_owned())),
            Need::ConformanceData,
            Need::TestTarget("no-such-target"),
            Need::Feature {
                package: "notafter-core",
                feature: "no-such-feature",
            },
        ];
        for need in &unmet {
            let missing = need.missing(&workspace);
            assert!(matches!(missing, Ok(Some(_))), "{missing:?}");
        }
        let met = [
            Need::Program {
                name: "rustc",
                install,
            },
            Need::Subcommand {
                name: "fmt",
                install,
            },
            Need::Answer {
                program: "rustc",
                arguments: &["--version"],
                reason: "too old",
            },
            Need::Found(|_| None),
            Need::File("Cargo.lock"),
        ];
        for need in &met {
            let missing = need.missing(&workspace);
            assert!(matches!(missing, Ok(None)), "{missing:?}");
        }
        let nowhere = Need::Feature {
            package: "no-such-package",
            feature: "ring",
        };
        assert!(nowhere.missing(&workspace).is_err());
    }
}
