//! Running targets side by side, each for its time.

use std::collections::VecDeque;
use std::fs::{self, File};
use std::num::{NonZeroU32, NonZeroUsize};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;

use super::figures::{self, Figures};
use super::{Plan, Target, build};
use crate::process::{Failure, Workspace};

/// The words that the fuzzer puts into inputs: a file for each target that has words of its own.
const DICTIONARIES: &str = "fuzz/dictionaries";

/// The words of the other targets.
const DICTIONARY: &str = "x509";

/// What each target said, a file for each.
const LOGS: &str = "fuzz/target/logs";

/// Inputs that are finds, a folder for each target.
const FINDS: &str = "fuzz/artifacts";

/// Where a brief trial keeps what it comes upon; emptied before and after.
const BRIEF_CORPORA: &str = "fuzz/target/brief";

/// Seconds for each target where every change is tried. That is enough to replay a corpus under the sanitizer and to find what
/// lies near it; finding more is what long runs are for.
const BRIEF_SECONDS: NonZeroU32 = match NonZeroU32::new(20) {
    Some(seconds) => seconds,
    None => NonZeroU32::MIN,
};

/// Megabytes of memory beyond which an input counts as a find. The largest
/// limit of the library is an input of 64 MiB; libFuzzer's inputs are far smaller.
const MEMORY_LIMIT_MB: u32 = 2048;

/// Seconds for one input beyond which it counts as a find. An input takes well
/// under a millisecond; the rest is for machines that do much else.
const INPUT_TIMEOUT_SECONDS: u32 = 30;

/// Octets of the largest input that is tried: room for a few certificates, and enough for
/// quadratic work to show.
const MAX_INPUT_SIZE: u32 = 16 * 1024;

/// Lines of a log that are shown of a target with a find: libFuzzer's report, a trace and the input among them.
const SHOWN_LINES: usize = 60;

/// What came of one target.
struct Ended {
    name: String,
    figures: Figures,
    result: Result<(), Failure>,
}

/// Runs the targets of a plan on top of what earlier runs have found.
pub(crate) fn run(workspace: &Workspace, plan: &Plan) -> Result<(), Failure> {
    let targets = build(workspace, &plan.targets)?;
    let corpora = targets.iter().map(Target::working_corpus).collect();
    side_by_side(workspace, plan, targets, corpora)
}

/// Runs every target for a moment, on top of the committed corpora alone.
pub(crate) fn try_briefly(workspace: &Workspace) -> Result<(), Failure> {
    let plan = Plan {
        seconds: BRIEF_SECONDS,
        jobs: None,
        targets: Vec::new(),
    };
    let brief = workspace.root.join(BRIEF_CORPORA);
    let targets = build(workspace, &plan.targets)?;
    let corpora = targets.iter();
    let corpora = corpora.map(|target| format!("{BRIEF_CORPORA}/{}", target.name));
    let corpora = corpora.collect();
    remove(&brief)?;
    let result = side_by_side(workspace, &plan, targets, corpora);
    result.and(remove(&brief))
}

fn remove(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    Ok(())
}

/// Runs each target, which writes what it finds worth keeping into the folder that stands at the same place in `corpora`.
fn side_by_side(
    workspace: &Workspace,
    plan: &Plan,
    targets: Vec<Target>,
    corpora: Vec<String>,
) -> Result<(), Failure> {
    let logs = workspace.root.join(LOGS);
    fs::create_dir_all(&logs).map_err(|error| Failure::file(&logs, &error))?;
    let jobs = plan.jobs.map_or_else(processors, NonZeroU32::get);
    let waiting: VecDeque<(Target, String)> = targets.into_iter().zip(corpora).collect();
    println!(
        "{} targets, {jobs} at a time, {} seconds each",
        waiting.len(),
        plan.seconds
    );
    let waiting = Mutex::new(waiting);
    let ended = Mutex::new(Vec::new());
    // A function, so that the lock is free while a target runs.
    let next = || locked(&waiting).pop_front();
    thread::scope(|scope| {
        for _ in 0..jobs {
            scope.spawn(|| {
                while let Some((target, corpus)) = next() {
                    let log = logs.join(format!("{}.log", target.name));
                    let result = run_target(workspace, plan, &target, &corpus, &log);
                    let figures = figures::read(&log);
                    tell(&target.name, &log, &figures, &result);
                    locked(&ended).push(Ended {
                        name: target.name,
                        figures,
                        result,
                    });
                }
            });
        }
    });
    let mut ended = ended
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    ended.sort_by(|one, other| one.name.cmp(&other.name));
    println!("\n{}", figures::HEAD);
    for it in &ended {
        println!("{}", it.figures.row(&it.name, it.result.is_err()));
    }
    let failed: Vec<String> = ended
        .iter()
        .filter_map(|it| Some(format!("{}: {}", it.name, it.result.as_ref().err()?)))
        .collect();
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Failure::Broken(failed.join("; ")))
    }
}

fn processors() -> u32 {
    let processors = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    u32::try_from(processors).unwrap_or(u32::MAX)
}

/// What the lock guards; a thread that panicked with it left whole values behind.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn run_target(
    workspace: &Workspace,
    plan: &Plan,
    target: &Target,
    corpus: &str,
    log: &Path,
) -> Result<(), Failure> {
    let finds = format!("{FINDS}/{}", target.name);
    for folder in [corpus, &finds] {
        let folder = workspace.root.join(folder);
        fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    }
    let log = File::create(log).map_err(|error| Failure::file(log, &error))?;
    let dictionary = dictionary(workspace, &target.name);
    let arguments = [
        // libFuzzer writes into the first folder.
        corpus.to_owned(),
        target.corpus(),
        format!("-dict={}", dictionary.display()),
        format!("-artifact_prefix={finds}/"),
        format!("-max_len={MAX_INPUT_SIZE}"),
        format!("-max_total_time={}", plan.seconds),
        format!("-rss_limit_mb={MEMORY_LIMIT_MB}"),
        format!("-timeout={INPUT_TIMEOUT_SECONDS}"),
        "-print_final_stats=1".to_owned(),
    ];
    workspace.program(&target.program, arguments).run_into(&log)
}

/// The file with the words for this target.
fn dictionary(workspace: &Workspace, target: &str) -> PathBuf {
    let folder = workspace.root.join(DICTIONARIES);
    let own = folder.join(format!("{target}.dict"));
    if own.is_file() {
        own
    } else {
        folder.join(format!("{DICTIONARY}.dict"))
    }
}

/// One line for a target without a find, and for one with a find all that its maker has to see.
fn tell(name: &str, log: &Path, figures: &Figures, result: &Result<(), Failure>) {
    match result {
        Ok(()) => println!("{name}: {} executions, no find", figures.executions),
        Err(failure) => {
            let said = fs::read(log).unwrap_or_default();
            let said = String::from_utf8_lossy(&said);
            let lines: Vec<&str> = said.lines().collect();
            let shown = lines.len().saturating_sub(SHOWN_LINES);
            let shown = lines.get(shown..).unwrap_or_default().join("\n");
            println!(
                "== {name}: {failure}; the end of {}:\n{shown}\n== so far {name}",
                log.display()
            );
        }
    }
}
