//! The command line of `cargo xtask`.

use std::fmt;
use std::num::NonZeroU32;

use crate::fuzz::Plan;
use crate::instructions::Use;
use crate::mutants::{self, Shard};

/// What is printed for `--help` and after a mistake.
pub(crate) const USAGE: &str = "\
usage: cargo xtask test [--all] [SUITE...]
       cargo xtask package [LANGUAGE...]
       cargo xtask lint
       cargo xtask api [--accept]
       cargo xtask footprint
       cargo xtask sbom
       cargo xtask deep [--all] [STEP...]
       cargo xtask fuzz [--seconds N] [--jobs N] [TARGET...]
       cargo xtask fuzz --minimise [TARGET...]
       cargo xtask instructions [--all | --accept]
       cargo xtask peers [WORK...]
       cargo xtask coverage
       cargo xtask mutants [--shard K/N] [AREA...]

test     runs the test suites and ends with `N passed, N failed, N skipped`
package  builds what is published for python, node, kotlin and swift, into bindings/target/packages
lint     checks rustfmt, clippy, rustdoc, reasons of dependencies, versions, generated files; every warning is an error
api      compares the public API of each crate with its list in docs/api, or with --accept writes the lists
footprint  builds small programs, measures them, and writes the tables of docs/footprint.md
sbom     lists what the command and each package contain, into target/sbom
deep     runs what takes long: oldest Rust, feature powerset, licences, benches
fuzz     runs fuzz targets (all of them when none is named)
instructions  compares the library's instruction counts with benches/instructions.json, or with --accept writes it
peers    compares the library with others in one run, and writes docs/performance.md when no WORK is named
coverage runs the tests of the core and of fetching, and says which share of the lines they reach
mutants  changes the code in small ways, and fails where no test notices and docs/mutation.md gives no reason

SUITE        a name, or its first word for a whole group: `packages` for `packages-python` and the others
--all        what cannot run here fails instead of being skipped; another compiler than the counts' too
--seconds N  time for each fuzz target, 1 or more (600 unless told)
--jobs N     fuzz targets side by side (as many as there are processors unless told)
--minimise   bring what was found into the committed corpora, as little as reaches the same code
--shard K/N  the part K of N equal parts of the mutants, from 0";

/// Seconds for each fuzz target unless told otherwise: ten minutes, the least
/// that a new target has to stand before it is merged.
pub(crate) const DEFAULT_FUZZ_SECONDS: NonZeroU32 = match NonZeroU32::new(600) {
    Some(seconds) => seconds,
    None => NonZeroU32::MIN,
};

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Print the usage.
    Help,
    /// Run test suites: the named ones, or all when none is named.
    Test { all: bool, suites: Vec<String> },
    /// Build packages: for the named languages, or for all when none is named.
    Package { languages: Vec<String> },
    /// Check form.
    Lint,
    /// Compare the public API with its lists, or write them.
    Api { accept: bool },
    /// Measure what the library adds to a program.
    Footprint,
    /// List what the packages contain.
    Sbom,
    /// Run the deep tier: the named steps, or all when none is named.
    Deep { all: bool, steps: Vec<String> },
    /// Run fuzz targets: the named ones, or all when none is named.
    Fuzz(Plan),
    /// Bring what fuzzing found into the corpora of the named targets, or of all when none is named.
    Minimise { targets: Vec<String> },
    /// Count instructions.
    Instructions(Use),
    /// Compare with other libraries: the works whose names contain one of these words, or all when there is none.
    Peers { works: Vec<String> },
    /// Measure which lines the tests reach.
    Coverage,
    /// Change the code in small ways.
    Mutants(mutants::Choice),
}

/// A command line that cannot be understood.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum UsageError {
    /// No task is named.
    NoTask,
    /// A task that does not exist.
    UnknownTask(String),
    /// An option or a word that the task does not take.
    UnexpectedArgument { task: String, argument: String },
    /// An option without a whole number of 1 or more behind it.
    BadNumber {
        option: &'static str,
        value: Option<String>,
    },
    /// `--shard` without a part of a whole behind it.
    BadShard(Option<String>),
}

impl fmt::Display for UsageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTask => f.write_str("no task is named"),
            Self::UnknownTask(task) => write!(f, "there is no task `{task}`"),
            Self::UnexpectedArgument { task, argument } => {
                write!(f, "`{task}` does not take `{argument}`")
            }
            Self::BadNumber {
                option,
                value: None,
            } => write!(f, "`{option}` needs a number behind it"),
            Self::BadNumber {
                option,
                value: Some(value),
            } => write!(f, "`{option} {value}` is not a whole number of 1 or more"),
            Self::BadShard(None) => write!(f, "`{SHARD}` needs `K/N` behind it"),
            Self::BadShard(Some(value)) => {
                write!(f, "`{SHARD} {value}` is not a part of a whole, such as 0/5")
            }
        }
    }
}

/// What a task takes besides its name.
struct Takes {
    options: &'static [&'static str],
    names: bool,
}

const ALL: &str = "--all";
const ACCEPT: &str = "--accept";
const SECONDS: &str = "--seconds";
const JOBS: &str = "--jobs";
const MINIMISE: &str = "--minimise";
const SHARD: &str = "--shard";

/// Reads the arguments that stand behind `cargo xtask`.
pub(crate) fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Task, UsageError> {
    let mut arguments = arguments.into_iter();
    let task = arguments.next().ok_or(UsageError::NoTask)?;
    let Takes {
        options,
        names: takes_names,
    } = match task.as_str() {
        "help" | "-h" | "--help" => return Ok(Task::Help),
        "test" | "deep" => Takes {
            options: &[ALL],
            names: true,
        },
        "package" | "peers" => Takes {
            options: &[],
            names: true,
        },
        "mutants" => Takes {
            options: &[SHARD],
            names: true,
        },
        "lint" | "coverage" | "footprint" | "sbom" => Takes {
            options: &[],
            names: false,
        },
        "api" => Takes {
            options: &[ACCEPT],
            names: false,
        },
        "fuzz" => Takes {
            options: &[SECONDS, JOBS, MINIMISE],
            names: true,
        },
        "instructions" => Takes {
            options: &[ALL, ACCEPT],
            names: false,
        },
        _ => return Err(UsageError::UnknownTask(task)),
    };

    let takes = |option| options.contains(&option);
    let mut all = false;
    let mut accept = false;
    let mut minimise = false;
    let mut seconds = None;
    let mut jobs = None;
    let mut shard = None;
    let mut names = Vec::new();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-h" | "--help" => return Ok(Task::Help),
            ALL if takes(ALL) && !accept => all = true,
            ACCEPT if takes(ACCEPT) && !all => accept = true,
            SECONDS if takes(SECONDS) && !minimise => {
                seconds = Some(parse_number(SECONDS, arguments.next())?);
            }
            JOBS if takes(JOBS) && !minimise => {
                jobs = Some(parse_number(JOBS, arguments.next())?);
            }
            SHARD if takes(SHARD) => {
                let value = arguments.next();
                let parsed = value.as_deref().and_then(Shard::parse);
                shard = Some(parsed.ok_or(UsageError::BadShard(value))?);
            }
            MINIMISE if takes(MINIMISE) && seconds.or(jobs).is_none() => minimise = true,
            name if takes_names && !name.starts_with('-') => names.push(argument),
            _ => return Err(UsageError::UnexpectedArgument { task, argument }),
        }
    }
    Ok(match task.as_str() {
        "test" => Task::Test { all, suites: names },
        "package" => Task::Package { languages: names },
        "api" => Task::Api { accept },
        "footprint" => Task::Footprint,
        "sbom" => Task::Sbom,
        "deep" => Task::Deep { all, steps: names },
        "fuzz" if minimise => Task::Minimise { targets: names },
        "fuzz" => Task::Fuzz(Plan {
            seconds: seconds.unwrap_or(DEFAULT_FUZZ_SECONDS),
            jobs,
            targets: names,
        }),
        "instructions" => Task::Instructions(match (accept, all) {
            (true, _) => Use::Accept,
            (false, true) => Use::CompareStrictly,
            (false, false) => Use::Compare,
        }),
        "peers" => Task::Peers { works: names },
        "coverage" => Task::Coverage,
        "mutants" => Task::Mutants(mutants::Choice {
            areas: names,
            shard,
        }),
        _ => Task::Lint,
    })
}

/// Zero is refused: to libFuzzer it means for ever.
fn parse_number(option: &'static str, value: Option<String>) -> Result<NonZeroU32, UsageError> {
    let parsed = value.as_deref().and_then(|text| text.parse().ok());
    parsed.ok_or(UsageError::BadNumber { option, value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse_words(line: &str) -> Result<Task, UsageError> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    fn number(number: u32) -> NonZeroU32 {
        NonZeroU32::new(number).unwrap()
    }

    #[test]
    fn tasks_take_their_options_in_any_order() {
        assert_eq!(
            parse_words("test rust --all live"),
            Ok(Task::Test {
                all: true,
                suites: vec!["rust".to_owned(), "live".to_owned()],
            })
        );
        assert_eq!(
            parse_words("fuzz read --seconds 30"),
            Ok(Task::Fuzz(Plan {
                seconds: number(30),
                jobs: None,
                targets: vec!["read".to_owned()],
            }))
        );
        assert_eq!(
            parse_words("fuzz --jobs 3"),
            Ok(Task::Fuzz(Plan {
                seconds: DEFAULT_FUZZ_SECONDS,
                jobs: Some(number(3)),
                targets: Vec::new(),
            }))
        );
        assert_eq!(
            parse_words("fuzz names --minimise"),
            Ok(Task::Minimise {
                targets: vec!["names".to_owned()],
            })
        );
        assert_eq!(
            parse_words("deep"),
            Ok(Task::Deep {
                all: false,
                steps: Vec::new(),
            })
        );
        assert_eq!(parse_words("lint"), Ok(Task::Lint));
        assert_eq!(parse_words("footprint"), Ok(Task::Footprint));
        assert_eq!(parse_words("sbom"), Ok(Task::Sbom));
        assert_eq!(parse_words("api"), Ok(Task::Api { accept: false }));
        assert_eq!(parse_words("api --accept"), Ok(Task::Api { accept: true }));
        assert_eq!(
            parse_words("peers facts chain"),
            Ok(Task::Peers {
                works: vec!["facts".to_owned(), "chain".to_owned()],
            })
        );
        for (line, purpose) in [
            ("instructions", Use::Compare),
            ("instructions --all", Use::CompareStrictly),
            ("instructions --accept", Use::Accept),
        ] {
            assert_eq!(parse_words(line), Ok(Task::Instructions(purpose)));
        }
        assert_eq!(
            parse_words("package node"),
            Ok(Task::Package {
                languages: vec!["node".to_owned()],
            })
        );
    }

    #[test]
    fn mutants_are_chosen_by_area_and_part() {
        assert_eq!(parse_words("coverage"), Ok(Task::Coverage));
        assert_eq!(
            parse_words("mutants chain --shard 2/5 expiry"),
            Ok(Task::Mutants(mutants::Choice {
                areas: vec!["chain".to_owned(), "expiry".to_owned()],
                shard: Some(Shard { part: 2, of: 5 }),
            }))
        );
        assert_eq!(
            parse_words("mutants --shard"),
            Err(UsageError::BadShard(None))
        );
        assert_eq!(
            parse_words("mutants --shard 5/5"),
            Err(UsageError::BadShard(Some("5/5".to_owned())))
        );
    }

    #[test]
    fn help_is_found_anywhere() {
        assert_eq!(parse_words("--help"), Ok(Task::Help));
        assert_eq!(parse_words("test --all -h"), Ok(Task::Help));
    }

    #[test]
    fn mistakes_are_named() {
        assert_eq!(parse_words(""), Err(UsageError::NoTask));
        assert_eq!(
            parse_words("tset"),
            Err(UsageError::UnknownTask("tset".to_owned()))
        );
        for (line, argument) in [
            ("lint --all", "--all"),
            ("lint core", "core"),
            ("lint --accept", "--accept"),
            ("api core", "core"),
            ("footprint --all", "--all"),
            ("sbom python", "python"),
            ("package --all", "--all"),
            ("fuzz --all", "--all"),
            ("test --accept", "--accept"),
            ("instructions --all --accept", "--accept"),
            ("instructions --accept --all", "--all"),
            ("instructions every_fact", "every_fact"),
            ("peers --all", "--all"),
            ("test --seconds 3", "--seconds"),
            ("deep --seconds 3", "--seconds"),
            ("fuzz --seconds 3 --minimise", "--minimise"),
            ("fuzz --minimise --jobs 2", "--jobs"),
            ("test --al", "--al"),
        ] {
            let Err(UsageError::UnexpectedArgument { argument: told, .. }) = parse_words(line)
            else {
                panic!("{line} was accepted");
            };
            assert_eq!(told, argument, "{line}");
        }
    }

    #[test]
    fn seconds_and_jobs_are_whole_numbers_from_one_up() {
        for option in [SECONDS, JOBS] {
            assert_eq!(
                parse_words(&format!("fuzz {option}")),
                Err(UsageError::BadNumber {
                    option,
                    value: None
                })
            );
            for value in ["0", "-1", "1.5", "ten", "4294967296"] {
                assert_eq!(
                    parse_words(&format!("fuzz {option} {value}")),
                    Err(UsageError::BadNumber {
                        option,
                        value: Some(value.to_owned())
                    }),
                    "{value}"
                );
            }
        }
    }
}
