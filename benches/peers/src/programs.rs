//! The contestants' programs: this one, and those in other languages where they can be had.

use std::env;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Failure;
use crate::contestants::Program;
use crate::job::{Answer, Job};

/// Where `go/` and `python/` are.
const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// The programs that are there.
pub(crate) struct Programs {
    own: PathBuf,
    go: Option<PathBuf>,
    python: Option<PathBuf>,
}

impl Programs {
    /// Builds what is to be built, in this folder.
    pub(crate) fn find(folder: &Path) -> Result<Self, Failure> {
        Ok(Self {
            own: env::current_exe()?,
            go: build_go(folder)?,
            python: find_python()?,
        })
    }

    /// Where it is; none where what it needs is not installed.
    pub(crate) fn path(&self, program: Program) -> Option<&Path> {
        match program {
            Program::Own => Some(&self.own),
            Program::Go => self.go.as_deref(),
            Program::Python => self.python.as_deref(),
        }
    }

    /// Runs a contestant's program for a round; an error if not every target answered.
    pub(crate) fn run(&self, program: Program, job: &Job) -> Result<Answer, Failure> {
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
        let answer: Answer = serde_json::from_slice(&output.stdout)?;
        if answer.failed > 0 || answer.answered != job.count {
            return Err(format!("not everything was answered: {answer:?}").into());
        }
        Ok(answer)
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
