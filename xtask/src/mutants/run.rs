//! The tests, with one mutant chosen after the other.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::build::TestProgram;
use super::mutant::Mutant;
use super::switch::{CHOSEN_VARIABLE, TRACE_VARIABLE};
use crate::process::{Failure, Workspace};

/// How many times longer than without a mutant the tests may take before that counts as found:
/// enough for a machine that does other things meanwhile.
const PATIENCE: u32 = 5;

/// What a test program may take in any case.
const LEAST_PATIENCE: Duration = Duration::from_secs(60);

/// How often a running program is looked at.
const GLANCE: Duration = Duration::from_millis(5);

/// Kibibytes of memory that a test program may ask for: a mutant that collects without end must not
/// fill the machine. The largest test needs less than a tenth.
const MEMORY_LIMIT_KIB: u32 = 8 * 1024 * 1024;

/// How many tests one call may name; beyond it, the whole program runs.
const MAX_NAMED_TESTS: usize = 2000;

/// A test program, and what it does without any mutant.
pub(super) struct Baseline {
    program: TestProgram,
    took: Duration,
    /// Which tests reach a mutant; `None` for what runs in a thread that is no test's.
    reached: BTreeMap<usize, BTreeSet<Option<String>>>,
}

/// How the tests took a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A test failed.
    Caught,
    /// The tests did not come to an end.
    Timeout,
    /// All tests that reach it passed.
    Missed,
    /// No test reaches it.
    Unreached,
}

/// Runs a program once as it is, and learns which test reaches which mutant.
pub(super) fn baseline(
    workspace: &Workspace,
    program: &TestProgram,
    folder: &Path,
) -> Result<Baseline, Failure> {
    let tests = tests_of(workspace, program)?;
    let trace = folder.join(format!("{}.trace", program.name));
    if trace.exists() {
        fs::remove_file(&trace).map_err(|error| Failure::file(&trace, &error))?;
    }
    let started = Instant::now();
    let mut command = command(workspace, program, &[]);
    command.env(TRACE_VARIABLE, &trace);
    let output = command
        .output()
        .map_err(|error| not_started(program, error))?;
    if !output.status.success() {
        return Err(Failure::Broken(format!(
            "the tests of {} fail without any mutant:\n{}",
            program.name,
            String::from_utf8_lossy(&output.stdout)
        )));
    }
    let took = started.elapsed();
    // There is none where no test reaches a mutant.
    let text = if trace.exists() {
        fs::read_to_string(&trace).map_err(|error| Failure::file(&trace, &error))?
    } else {
        String::new()
    };
    Ok(Baseline {
        program: program.clone(),
        took,
        reached: read_trace(&text, &tests),
    })
}

impl Baseline {
    /// What it is, in a line.
    pub(super) fn told(&self) -> String {
        format!(
            "{}: {} mutants reached, {:.1} s",
            self.program.name,
            self.reached.len(),
            self.took.as_secs_f64()
        )
    }
}

/// The names of all tests of a program.
fn tests_of(workspace: &Workspace, program: &TestProgram) -> Result<BTreeSet<String>, Failure> {
    let mut command = command(
        workspace,
        program,
        &["--list".into(), "--format=terse".into()],
    );
    let output = command
        .output()
        .map_err(|error| not_started(program, error))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let names = text.lines().filter_map(|line| line.strip_suffix(": test"));
    Ok(names.map(str::to_owned).collect())
}

/// Reads lines of a number and the name of a thread.
fn read_trace(text: &str, tests: &BTreeSet<String>) -> BTreeMap<usize, BTreeSet<Option<String>>> {
    let mut reached: BTreeMap<usize, BTreeSet<Option<String>>> = BTreeMap::new();
    for line in text.lines() {
        let Some((id, thread)) = line.split_once('\t') else {
            continue;
        };
        if let Ok(id) = id.parse() {
            let name = tests.contains(thread).then(|| thread.to_owned());
            reached.entry(id).or_default().insert(name);
        }
    }
    reached
}

/// How the tests of these programs take a mutant.
pub(super) fn run(
    workspace: &Workspace,
    baselines: &[Baseline],
    mutant: &Mutant,
) -> Result<Found, Failure> {
    let mut found = Found::Unreached;
    for baseline in baselines {
        let Some(reached) = baseline.reached.get(&mutant.id) else {
            continue;
        };
        found = Found::Missed;
        for arguments in calls(reached, &mutant.file) {
            let mut command = command(workspace, &baseline.program, &arguments);
            command.env(CHOSEN_VARIABLE, mutant.id.to_string());
            let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
            let child = child.map_err(|error| not_started(&baseline.program, error))?;
            let patience = LEAST_PATIENCE.max(baseline.took * PATIENCE);
            match wait(child, patience) {
                None => return Ok(Found::Timeout),
                Some(status) if !status.success() => return Ok(Found::Caught),
                Some(_) => {}
            }
        }
    }
    Ok(found)
}

/// The arguments of each call of a program, the likeliest to fail first: the tests beside the
/// mutant, then the others that reach it. All of them where a thread without a name does.
fn calls(reached: &BTreeSet<Option<String>>, file: &str) -> Vec<Vec<OsString>> {
    let home = home_of(file);
    let named = reached.iter().flatten();
    let (near, far): (Vec<_>, Vec<_>) = named.partition(|test| test.starts_with(&home));
    let mut groups = vec![near];
    let all = reached.contains(&None) || far.len() > MAX_NAMED_TESTS;
    if !all {
        groups.push(far);
    }
    groups.retain(|group| !group.is_empty() && group.len() <= MAX_NAMED_TESTS);
    let mut calls: Vec<Vec<OsString>> = groups
        .into_iter()
        .map(|group| {
            let mut arguments: Vec<OsString> = group.into_iter().map(OsString::from).collect();
            arguments.push("--exact".into());
            arguments
        })
        .collect();
    if all {
        calls.push(Vec::new());
    }
    calls
}

/// The module of a file, or the one around it: `chain::check::` for `src/chain/check/names.rs`.
fn home_of(file: &str) -> String {
    let within = file.split_once("/src/").map_or("", |(_, within)| within);
    let folder = within.rsplit_once('/').map_or("", |(folder, _)| folder);
    if folder.is_empty() {
        String::new()
    } else {
        format!("{}::", folder.replace('/', "::"))
    }
}

/// How a program ended; `None` if it had to be ended.
fn wait(mut child: Child, patience: Duration) -> Option<ExitStatus> {
    let started = Instant::now();
    while started.elapsed() < patience {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        thread::sleep(GLANCE);
    }
    // It may have come to its end just now.
    let _ = child.kill();
    let _ = child.wait();
    None
}

fn command(workspace: &Workspace, program: &TestProgram, arguments: &[OsString]) -> Command {
    let path = &program.path;
    let mut command = if cfg!(unix) {
        let mut command = Command::new("sh");
        let limited = format!("ulimit -v {MEMORY_LIMIT_KIB}; exec \"$0\" \"$@\"");
        command.arg("-c").arg(limited).arg(path);
        command
    } else {
        Command::new(path)
    };
    command
        .args(arguments)
        .current_dir(&program.folder)
        .stdin(Stdio::null())
        .env("NOTAFTER_CONFORMANCE_DIR", &workspace.conformance)
        // A test in a thread of its own bears its name there.
        .env("RUST_TEST_THREADS", "2")
        .env("RUST_BACKTRACE", "0")
        .env_remove(CHOSEN_VARIABLE)
        .env_remove(TRACE_VARIABLE);
    command
}

fn not_started(program: &TestProgram, error: std::io::Error) -> Failure {
    Failure::NotStarted {
        command: PathBuf::from(&program.path).display().to_string(),
        error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().copied().map(str::to_owned).collect()
    }

    #[test]
    fn a_trace_tells_tests_from_other_threads() {
        let text = "1\ta::one\n1\t\n2\ta::two\n2\ta::two\nbroken\n3\tworker\n";
        let reached = read_trace(text, &set(&["a::one", "a::two"]));
        let named = |name: &str| Some(name.to_owned());
        assert_eq!(reached[&1], BTreeSet::from([named("a::one"), None]));
        assert_eq!(reached[&2], BTreeSet::from([named("a::two")]));
        assert_eq!(reached[&3], BTreeSet::from([None]));
        assert_eq!(reached.len(), 3);
    }

    #[test]
    fn tests_beside_the_mutant_run_first() {
        let file = "crates/one/src/a/b/c.rs";
        let reached = ["a::b::c::one", "x::two", "a::b::d::three"];
        let mut reached: BTreeSet<_> = reached.iter().map(|it| Some((*it).to_owned())).collect();
        assert_eq!(
            calls(&reached, file),
            [
                vec!["a::b::c::one", "a::b::d::three", "--exact"],
                vec!["x::two", "--exact"]
            ]
        );
        // A thread that is no test's may belong to any.
        reached.insert(None);
        let expected: [&[&str]; 2] = [&["a::b::c::one", "a::b::d::three", "--exact"], &[]];
        assert_eq!(calls(&reached, file), expected);
        assert_eq!(
            calls(&BTreeSet::from([None]), file),
            [Vec::<OsString>::new()]
        );
    }

    #[test]
    fn the_home_of_a_file_is_its_folder() {
        assert_eq!(home_of("crates/one/src/a/b/c.rs"), "a::b::");
        assert_eq!(home_of("crates/one/src/a.rs"), "");
    }

    #[cfg(unix)]
    #[test]
    fn what_does_not_end_is_ended() {
        let start = |script: &str| {
            let mut command = Command::new("sh");
            command.arg("-c").arg(script).spawn().unwrap()
        };
        assert!(wait(start("exec sleep 60"), Duration::from_millis(50)).is_none());
        let ended = wait(start("exit 3"), Duration::from_secs(20)).unwrap();
        assert_eq!(ended.code(), Some(3));
    }
}
