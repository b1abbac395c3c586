//! The workspace, and the programs that run in it.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where the public conformance suites lie; the default is
/// [`DEFAULT_CONFORMANCE_DIR`].
const CONFORMANCE_DIR_VARIABLE: &str = "NOTAFTER_CONFORMANCE_DIR";

/// Beside the repository, since nothing of those suites is copied into it.
const DEFAULT_CONFORMANCE_DIR: &str = "../shared/conformance";

/// Set to `1` under `--all`: a test that lacks something fails instead of
/// skipping itself.
const REQUIRE_ALL_VARIABLE: &str = "NOTAFTER_REQUIRE_ALL";

/// Folders of servers such as nginx that an ordinary user's `PATH` leaves out
/// on Debian.
#[cfg(unix)]
const SERVER_FOLDERS: &[&str] = &["/usr/local/sbin", "/usr/sbin", "/sbin"];
#[cfg(not(unix))]
const SERVER_FOLDERS: &[&str] = &[];

/// The workspace and how thorough its checks have to be.
pub(crate) struct Workspace {
    /// The folder of the top `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Whether what cannot run fails instead of being skipped.
    pub(crate) all: bool,
    /// The folder of the public conformance suites; it need not exist.
    pub(crate) conformance: PathBuf,
}

impl Workspace {
    /// The workspace to which this program belongs.
    pub(crate) fn find(all: bool) -> Self {
        // Cargo sets the variable when it runs the program: the folder may have
        // been moved since the build.
        let own = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = own.parent().map_or_else(|| own.clone(), Path::to_path_buf);
        let told = std::env::var_os(CONFORMANCE_DIR_VARIABLE).filter(|value| !value.is_empty());
        let conformance =
            root.join(told.map_or_else(|| PathBuf::from(DEFAULT_CONFORMANCE_DIR), PathBuf::from));
        // A tidy path where there is one; what is absent is shown as it was asked for.
        let conformance = conformance.canonicalize().unwrap_or(conformance);
        Self {
            root,
            all,
            conformance,
        }
    }

    /// Whether this file or folder, told from the root, exists.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// `cargo` with these arguments, in the root of the workspace.
    pub(crate) fn cargo<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Program {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
        self.program(cargo, arguments)
    }

    /// Any program with these arguments, in the root of the workspace.
    pub(crate) fn program<A: AsRef<OsStr>>(
        &self,
        name: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = A>,
    ) -> Program {
        let mut command = Command::new(name);
        command
            .args(arguments)
            .current_dir(&self.root)
            .stdin(Stdio::null())
            .env("PATH", search_path())
            .env(CONFORMANCE_DIR_VARIABLE, &self.conformance);
        if self.all {
            command.env(REQUIRE_ALL_VARIABLE, "1");
        }
        // `cargo run` describes xtask in these; to the build scripts of a cargo
        // inside they would be changes, and the C back ends be built anew.
        for (name, _) in std::env::vars_os() {
            if describes_a_package(&name.to_string_lossy()) {
                command.env_remove(name);
            }
        }
        Program { command }
    }
}

/// Whether this is a variable with which cargo describes the package it runs.
fn describes_a_package(name: &str) -> bool {
    name.starts_with("CARGO_PKG_")
        || matches!(
            name,
            "CARGO_MANIFEST_DIR" | "CARGO_MANIFEST_PATH" | "CARGO_MANIFEST_LINKS"
        )
}

/// A program that is about to run.
pub(crate) struct Program {
    command: Command,
}

impl Program {
    /// Adds an argument, such as a path.
    pub(crate) fn argument(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// Sets a variable of its environment.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes a variable out of its environment.
    pub(crate) fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Puts a folder before all others in which it looks for programs.
    pub(crate) fn with_programs_of(self, folder: &Path) -> Self {
        let searched = search_path();
        let folders = std::iter::once(folder.to_path_buf()).chain(std::env::split_paths(&searched));
        // As in `search_path`: no folder of ours holds the separator.
        let path = std::env::join_paths(folders).unwrap_or(searched);
        self.env("PATH", path)
    }

    /// Runs it in this folder instead.
    pub(crate) fn within(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it, and once more when it fails: for what downloads, since a
    /// connection may break through nobody's fault.
    pub(crate) fn run_twice(mut self) -> Result<(), Failure> {
        if let Err(failure) = self.run_once() {
            println!("{failure}: once more, in case the network was at fault");
            return self.run_once();
        }
        Ok(())
    }

    /// Shows the command, runs it with its output on ours, and waits for it.
    pub(crate) fn run(mut self) -> Result<(), Failure> {
        self.run_once()
    }

    fn run_once(&mut self) -> Result<(), Failure> {
        let shown = self.shown();
        println!("$ {shown}");
        let status = self.command.status();
        let status = status.map_err(|error| Failure::NotStarted {
            command: shown.clone(),
            error,
        })?;
        if status.success() {
            Ok(())
        } else {
            Err(Failure::Exit {
                command: shown,
                code: status.code(),
            })
        }
    }

    /// Runs it in silence, with all that it says in this file.
    pub(crate) fn run_into(mut self, log: &File) -> Result<(), Failure> {
        let command = self.shown();
        let not_started = |error| Failure::NotStarted {
            command: command.clone(),
            error,
        };
        let (said, complained) = log
            .try_clone()
            .and_then(|said| Ok((said, log.try_clone()?)))
            .map_err(not_started)?;
        let status = self.command.stdout(said).stderr(complained).status();
        let status = status.map_err(not_started)?;
        if status.success() {
            return Ok(());
        }
        let code = status.code();
        Err(Failure::Exit { command, code })
    }

    /// Runs the command and gives what it wrote to standard output.
    pub(crate) fn output(mut self) -> Result<String, Failure> {
        let shown = self.shown();
        let output = self.command.stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| Failure::NotStarted {
            command: shown.clone(),
            error,
        })?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            Err(Failure::Exit {
                command: shown,
                code: output.status.code(),
            })
        }
    }

    /// Whether the command runs and succeeds; it stays silent.
    pub(crate) fn succeeds(mut self) -> bool {
        let silent = self.command.stdout(Stdio::null()).stderr(Stdio::null());
        silent.status().is_ok_and(|status| status.success())
    }

    /// The command as a person would type it, for reading only.
    fn shown(&self) -> String {
        let program = Path::new(self.command.get_program());
        let name = program.file_stem().unwrap_or(program.as_os_str());
        let mut shown = name.to_string_lossy().into_owned();
        for argument in self.command.get_args() {
            shown.push(' ');
            shown.push_str(&argument.to_string_lossy());
        }
        shown
    }
}

/// Why a step did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The program could not be started.
    NotStarted { command: String, error: io::Error },
    /// The program ended with another code than 0, or by a signal.
    Exit { command: String, code: Option<i32> },
    /// A program gave something else than expected.
    Unexpected(String),
    /// A rule of the project is broken.
    Broken(String),
    /// Something that the step needs is not here.
    Missing(String),
}

impl Failure {
    /// A file or folder with which something could not be done.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::Missing(format!("{}: {error}", path.display()))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted { command, error } => {
                write!(f, "`{command}` could not be started: {error}")
            }
            Self::Exit {
                command,
                code: Some(code),
            } => write!(f, "`{command}` ended with exit code {code}"),
            Self::Exit {
                command,
                code: None,
            } => write!(f, "`{command}` was ended by a signal"),
            Self::Unexpected(text) | Self::Broken(text) | Self::Missing(text) => f.write_str(text),
        }
    }
}

/// `PATH` with the folders of servers behind it.
fn search_path() -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).chain(SERVER_FOLDERS.iter().map(PathBuf::from));
    // Joining fails only on a folder whose name holds the separator, which no
    // entry of a PATH can.
    std::env::join_paths(folders).unwrap_or(path)
}

/// Whether a program of this name is in one of the folders searched.
pub(crate) fn is_installed(name: &str) -> bool {
    find_program(name).is_some()
}

/// What the names of programs end in, the usual first: on Windows npm and Maven are scripts.
#[cfg(windows)]
const PROGRAM_ENDINGS: &[&str] = &[".exe", ".cmd", ".bat"];
#[cfg(not(windows))]
const PROGRAM_ENDINGS: &[&str] = &[""];

/// Where a program of this name is, in the first of the folders searched that has it.
pub(crate) fn find_program(name: &str) -> Option<PathBuf> {
    let searched = search_path();
    let mut files = std::env::split_paths(&searched).flat_map(|folder| {
        let endings = PROGRAM_ENDINGS.iter();
        endings.map(move |ending| folder.join(format!("{name}{ending}")))
    });
    files.find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_that_describe_a_package_are_known() {
        assert!(describes_a_package("CARGO_PKG_NAME"));
        assert!(describes_a_package("CARGO_MANIFEST_DIR"));
        assert!(!describes_a_package("CARGO_HOME"));
        assert!(!describes_a_package("CARGO_TARGET_DIR"));
        assert!(!describes_a_package("CARGO"));
    }

    #[test]
    fn the_workspace_is_the_folder_above() {
        let workspace = Workspace::find(false);
        assert!(workspace.has("xtask/Cargo.toml"));
        assert!(workspace.has("crates/notafter-core"));
        assert!(!workspace.has("xtask/no-such-file"));
    }

    #[test]
    fn installed_programs_are_found() {
        // The tests are run by cargo, which calls rustc by its name.
        assert!(is_installed("rustc"));
        assert!(!is_installed("no-such-program-anywhere"));
    }

    #[test]
    fn failing_commands_are_told_apart() {
        let workspace = Workspace::find(false);
        assert!(workspace.cargo(["--version"]).succeeds());
        assert!(!workspace.cargo(["no-such-subcommand"]).succeeds());
        let version = workspace.cargo(["--version"]).output().unwrap();
        assert!(version.starts_with("cargo "));
        let failure = workspace
            .cargo(["no-such-subcommand"])
            .output()
            .unwrap_err();
        assert!(
            failure
                .to_string()
                .starts_with("`cargo no-such-subcommand` ended with exit code"),
            "{failure}"
        );
    }
}
