//! The project's own chores, run as `cargo xtask TASK`.
//!
//! - `test` runs the test suites, language by language ([`suites`]);
//! - `package` builds what is published for other languages ([`bindings`]);
//! - `lint` checks form: rustfmt, clippy, rustdoc, reasons of dependencies, and
//!   what has to agree ([`lint`]);
//! - `api` compares the public API with its committed lists, or writes these ([`api`]);
//! - `deep` runs what takes long ([`deep`]);
//! - `fuzz` runs fuzz targets for a stated time ([`fuzz`]);
//! - `instructions` compares what the library's work takes with the record ([`instructions`]);
//! - `peers` compares the library with others, in one run ([`peers`]);
//! - `coverage` measures which lines the tests reach ([`coverage`]);
//! - `mutants` sees whether they notice small changes of the code ([`mutants`]).
//!
//! The first four are lists of [`suite::Suite`]: each has a name, what it
//! needs, and how it runs. What cannot run is said and counted, never passed
//! over in silence. A further language is one more entry in [`suites`].

mod api;
mod arguments;
mod bindings;
mod closed;
mod coverage;
mod deep;
mod footprint;
mod fuzz;
mod instructions;
mod lint;
mod locks;
mod metadata;
mod msrv;
mod mutants;
mod peers;
mod process;
mod reasons;
mod sbom;
mod semver;
mod suite;
mod suites;
mod versions;

use std::process::ExitCode;

use arguments::Task;
use process::Workspace;

/// The exit code of a command line that cannot be understood.
const EXIT_USAGE: u8 = 2;

fn main() -> ExitCode {
    if let Some(code) = api::stand_in_for_rustdoc() {
        return code;
    }
    let task = match arguments::parse(std::env::args().skip(1)) {
        Ok(task) => task,
        Err(error) => {
            eprintln!("xtask: {error}\n\n{}", arguments::USAGE);
            return ExitCode::from(EXIT_USAGE);
        }
    };
    match run(task) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(unknown) => {
            eprintln!("xtask: {unknown}\n\n{}", arguments::USAGE);
            ExitCode::from(EXIT_USAGE)
        }
    }
}

/// Runs the task: whether everything passed, or the name that nothing bears.
fn run(task: Task) -> Result<bool, suite::UnknownName> {
    match task {
        Task::Help => {
            println!("{}", arguments::USAGE);
            Ok(true)
        }
        Task::Test { all, suites } => {
            let workspace = Workspace::find(all);
            let chosen = suite::choose(suites::ALL, &suites)?;
            Ok(suite::run(&chosen, &workspace))
        }
        Task::Package { languages } => {
            let workspace = Workspace::find(true);
            let chosen = suite::choose(bindings::PACKAGES, &languages)?;
            Ok(suite::run(&chosen, &workspace))
        }
        Task::Lint => {
            let workspace = Workspace::find(true);
            let chosen = suite::choose(lint::ALL, &[])?;
            Ok(suite::run(&chosen, &workspace))
        }
        Task::Api { accept } => {
            let workspace = Workspace::find(true);
            let work = if accept { api::accept } else { api::check };
            Ok(passed(&work(&workspace)))
        }
        Task::Footprint => Ok(passed(&footprint::measure(&Workspace::find(true)))),
        Task::Sbom => Ok(passed(&sbom::write(&Workspace::find(true)))),
        Task::Deep { all, steps } => {
            let workspace = Workspace::find(all);
            let chosen = suite::choose(deep::ALL, &steps)?;
            Ok(suite::run(&chosen, &workspace))
        }
        Task::Fuzz(plan) => Ok(passed(&fuzz::run(&Workspace::find(true), &plan))),
        Task::Minimise { targets } => {
            let result = fuzz::minimise(&Workspace::find(true), &targets);
            Ok(passed(&result))
        }
        Task::Instructions(purpose) => {
            let result = instructions::run(&Workspace::find(true), purpose);
            Ok(passed(&result))
        }
        Task::Peers { works } => Ok(passed(&peers::run(&Workspace::find(false), &works))),
        Task::Coverage => Ok(passed(&coverage::run(&Workspace::find(true)))),
        Task::Mutants(choice) => Ok(passed(&mutants::run(&Workspace::find(true), &choice))),
    }
}

/// Says why it failed, if it did.
fn passed(result: &Result<(), process::Failure>) -> bool {
    if let Err(failure) = result {
        eprintln!("xtask: {failure}");
    }
    result.is_ok()
}
