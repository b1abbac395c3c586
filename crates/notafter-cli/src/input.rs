//! Files and standard input.

use std::ffi::OsStr;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use notafter::limits::MAX_INPUT_SIZE;
use notafter::read::{self, Contents};
use notafter::target::Target;

use crate::output::Console;

/// What stands for standard input among arguments.
pub(crate) const STDIN: &str = "-";

/// A file or standard input, with what it held.
pub(crate) struct Input {
    /// Its name, for messages and sources.
    pub(crate) name: String,
    /// What it held.
    pub(crate) contents: Contents,
}

/// Reads inputs; standard input once.
#[derive(Default)]
pub(crate) struct Inputs {
    stdin_taken: bool,
}

/// Why an input could not be read at all.
pub(crate) enum InputError {
    NotFound { is_target: bool },
    Directory,
    StdinTaken,
    Io(io::ErrorKind),
}

impl InputError {
    /// Why, by its stable code.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "file-not-found",
            Self::Directory => "directory",
            Self::StdinTaken => "stdin-taken",
            Self::Io(_) => "file-unreadable",
        }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound { is_target: false } => f.write_str("there is no such file"),
            Self::NotFound { is_target: true } => f.write_str(
                "there is no such file; if a server is meant, ask it with `notafter check`, and \
                 write its port as well",
            ),
            Self::Directory => {
                f.write_str("this is a directory: name the files in it, for instance as *.pem")
            }
            Self::StdinTaken => f.write_str("standard input can be read only once"),
            Self::Io(kind) => write!(f, "it cannot be read: {kind}"),
        }
    }
}

impl Inputs {
    /// Keeps standard input for something else.
    pub(crate) const fn take_stdin(&mut self) {
        self.stdin_taken = true;
    }

    /// The octets of a file, or of standard input for `-`: one more than the limit at
    /// most, so that what is too large is seen to be.
    pub(crate) fn octets(&mut self, path: &OsStr) -> Result<Vec<u8>, InputError> {
        read_all(self.open(path)?)
    }

    /// A file, or standard input for `-`, to be read bit by bit.
    pub(crate) fn open(&mut self, path: &OsStr) -> Result<Box<dyn BufRead + Send>, InputError> {
        if path == STDIN {
            if std::mem::replace(&mut self.stdin_taken, true) {
                return Err(InputError::StdinTaken);
            }
            return Ok(Box::new(BufReader::new(io::stdin())));
        }
        let file = File::open(path).map_err(|error| InputError::of(&error, path))?;
        if file.metadata().is_ok_and(|it| it.is_dir()) {
            return Err(InputError::Directory);
        }
        Ok(Box::new(BufReader::new(file)))
    }

    /// Everything in a file. What is skipped in it is told on standard error, with its place.
    ///
    /// `Err` where it could not be read at all, which has been told too.
    pub(crate) fn read(
        &mut self,
        console: &mut Console,
        path: &OsStr,
    ) -> Result<Input, InputError> {
        let name = name_of(path);
        match self.octets(path) {
            Ok(octets) => Ok(Input::of_octets(console, name, &octets)),
            Err(error) => {
                console.complain(&format!("{name}: {error}"));
                Err(error)
            }
        }
    }
}

impl Input {
    /// Everything in these octets. What is skipped is told.
    pub(crate) fn of_octets(console: &mut Console, name: String, octets: &[u8]) -> Self {
        let contents = read::any(octets);
        tell(console, &name, &contents);
        Self { name, contents }
    }

    /// Whether anything in it could not be read.
    pub(crate) fn has_losses(&self) -> bool {
        let mut skipped = self.contents.skipped.iter();
        skipped.any(|it| !it.reason.is_harmless())
    }

    /// The source of the item at `index`, from 0: `bundle.pem#1`.
    pub(crate) fn source(&self, index: usize) -> String {
        format!("{}#{}", self.name, index + 1)
    }
}

impl InputError {
    fn of(error: &io::Error, path: &OsStr) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound {
                is_target: !Path::new(path).is_absolute()
                    && path
                        .to_str()
                        .is_some_and(|text| Target::parse(text).is_ok()),
            },
            io::ErrorKind::IsADirectory => Self::Directory,
            kind => Self::Io(kind),
        }
    }
}

/// The name of an input in messages and sources.
pub(crate) fn name_of(path: &OsStr) -> String {
    if path == STDIN {
        "stdin".to_owned()
    } else {
        path.to_string_lossy().into_owned()
    }
}

/// The octets of a source: one more than the limit at most.
pub(crate) fn read_all(source: impl Read) -> Result<Vec<u8>, InputError> {
    let limit = u64::try_from(MAX_INPUT_SIZE).unwrap_or(u64::MAX);
    let mut octets = Vec::new();
    source
        .take(limit.saturating_add(1))
        .read_to_end(&mut octets)
        .map_err(|error| match error.kind() {
            io::ErrorKind::IsADirectory => InputError::Directory,
            kind => InputError::Io(kind),
        })?;
    Ok(octets)
}

/// Tells what was skipped, and what was odd about the rest.
fn tell(console: &mut Console, name: &str, contents: &Contents) {
    for skipped in &contents.skipped {
        let message = format!("{name}: {}: {skipped}", skipped.source);
        if skipped.reason.is_harmless() {
            console.note(&message);
        } else {
            console.complain(&message);
        }
    }
    for item in &contents.items {
        for remark in &item.remarks {
            console.note(&format!("{name}: {}: {remark}", item.source));
        }
    }
}
