//! The comparison: every contestant in turn, round after round.

use std::env;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Failure;
use crate::arguments::FleetOptions;
use crate::contestants::{self, Contestant, Program, TCP};
use crate::job::{Answer, Job};
use crate::ours;
use crate::server::{ServeOptions, Server};
use crate::statistics::{least, median, median_ratio};

/// Where `go/` and `python/` are.
const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// A contestant, and the microseconds of processor time for each connection in each round.
struct Figures {
    contestant: Contestant,
    rounds: Vec<f64>,
}

/// Compares, and prints the table.
pub(crate) fn fleet(options: &FleetOptions) -> Result<(), Failure> {
    let folder = tempfile::tempdir()?;
    let programs = Programs::find(folder.path())?;
    let mut figures: Vec<_> = contestants::all()
        .into_iter()
        .filter(|it| it.name == TCP || it.name.contains(&options.only))
        .filter(|it| programs.path(it.program).is_some())
        .map(|contestant| Figures {
            contestant,
            rounds: Vec::new(),
        })
        .collect();
    if ours::CONTESTANTS.is_empty() {
        eprintln!("{}", ours::ABSENT);
    }
    let server = Server::start(&ServeOptions {
        folder: folder.path().to_owned(),
        count: options.count,
        key: options.key,
    })?;
    for round in 1..=options.rounds {
        for Figures { contestant, rounds } in &mut figures {
            let job = Job {
                mode: contestant.mode.to_owned(),
                targets: contestant.servers.list(folder.path()),
                count: options.count,
                concurrency: options.concurrency,
            };
            let answer = programs.run(contestant.program, &job)?;
            if answer.failed > 0 || answer.answered != options.count {
                return Err(format!("{}: {answer:?}", contestant.name).into());
            }
            let each = answer.cpu_us as f64 / f64::from(answer.answered);
            rounds.push(each);
            let wall = answer.wall_us as f64 / 1e6;
            eprintln!(
                "round {round}: {:22} {each:8.1} us, {wall:.2} s in all",
                contestant.name
            );
        }
    }
    drop(server);
    print(&figures);
    Ok(())
}

fn print(figures: &[Figures]) {
    let rounds_of = |name| {
        let found = figures.iter().find(|it| it.contestant.name == name);
        found.map(|it| it.rounds.as_slice())
    };
    let ratio = |rounds: &[f64], other: Option<&'static str>| {
        let other = other.and_then(rounds_of)?;
        Some(median_ratio(rounds, other))
    };
    println!("| client | CPU each, median | least | of TCP alone | of its peer | goal |");
    println!("|---|---|---|---|---|---|");
    for Figures { contestant, rounds } in figures {
        let times = |ratio: Option<f64>| ratio.map_or_else(String::new, |it| format!("{it:.2}"));
        let goal = contestant.goal.map_or_else(String::new, |(goal, of)| {
            let reached = ratio(rounds, Some(of)).is_some_and(|it| it <= goal);
            let word = if reached { "reached" } else { "missed" };
            format!("{goal} of {of}: {word}")
        });
        println!(
            "| {} | {:.1} us | {:.1} us | {} | {} | {goal} |",
            contestant.name,
            median(rounds),
            least(rounds),
            times(ratio(rounds, Some(TCP))),
            times(ratio(rounds, contestant.beside)),
        );
    }
}

/// The programs that are there.
struct Programs {
    own: PathBuf,
    go: Option<PathBuf>,
    python: Option<PathBuf>,
}

impl Programs {
    /// Builds what is to be built, in this folder.
    fn find(folder: &Path) -> Result<Self, Failure> {
        Ok(Self {
            own: env::current_exe()?,
            go: build_go(folder)?,
            python: find_python()?,
        })
    }

    fn path(&self, program: Program) -> Option<&Path> {
        match program {
            Program::Own => Some(&self.own),
            Program::Go => self.go.as_deref(),
            Program::Python => self.python.as_deref(),
        }
    }

    /// Runs a contestant's program for a round.
    fn run(&self, program: Program, job: &Job) -> Result<Answer, Failure> {
        let path = self.path(program).ok_or("the program is not there")?;
        let mut command = Command::new(path);
        match program {
            Program::Own => command.arg("client"),
            Program::Go => &mut command,
            Program::Python => command.arg(Path::new(HERE).join("python/asyncio_tls.py")),
        };
        let command = command.args(job.to_arguments());
        let output = command.stderr(Stdio::inherit()).output()?;
        if !output.status.success() {
            return Err(format!("{program:?}, {}: {}", job.mode, output.status).into());
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }
}

/// The program in `go/`, built; none where Go is not installed.
fn build_go(folder: &Path) -> Result<Option<PathBuf>, Failure> {
    let program = folder.join("go-tls");
    let status = Command::new("go")
        .args(["build", "-o"])
        .arg(&program)
        .arg(".")
        .current_dir(Path::new(HERE).join("go"))
        // The Go that is there, and no other from the network.
        .env("GOTOOLCHAIN", "local")
        .status();
    match status {
        Ok(status) if status.success() => Ok(Some(program)),
        Ok(status) => Err(format!("go build: {status}").into()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("without Go: it is not installed");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Python's interpreter; none where it is not installed. Its own path, since a wrapper that looks for it would
/// be measured too.
fn find_python() -> Result<Option<PathBuf>, Failure> {
    let output = Command::new("python3")
        .args(["-c", "import sys; print(sys.executable)"])
        .output();
    match output {
        Ok(output) if output.status.success() => {
            Ok(Some(String::from_utf8(output.stdout)?.trim().into()))
        }
        Ok(output) => Err(format!("python3: {}", output.status).into()),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            eprintln!("without Python: it is not installed");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}
