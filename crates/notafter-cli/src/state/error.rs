//! Why a state cannot be used.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::backup::Backup;

/// Why a state cannot be used. Whatever it is, the file is as it was.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum StateError {
    /// Another run has it.
    InUse,
    /// The file system has no locks.
    NoLocks { path: PathBuf },
    /// The path leads to something that is no file.
    NotAFile { what: &'static str },
    /// Links that lead to each other.
    TooManyLinks,
    /// It has more octets than a state may have.
    TooLarge { limit: u64 },
    /// There are octets, but of something else.
    NotAState,
    /// It was written by a newer version of the command.
    NewerVersion { version: u64, known: u64 },
    /// It was a state once, and cannot be read any more.
    Corrupt {
        /// What and where.
        why: String,
        backup: Backup,
    },
    /// Something that the system refused.
    Io {
        doing: Doing,
        path: PathBuf,
        kind: io::ErrorKind,
    },
}

/// What the system was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doing {
    /// To say what is there.
    Look,
    /// To read.
    Read,
    /// To make the file beside the state that is locked.
    Lock,
    /// To write the new state beside the old one, or to put it in its place.
    Write,
}

impl StateError {
    /// What the system refused, and why.
    pub(super) fn io(doing: Doing, path: &std::path::Path, error: &io::Error) -> Self {
        Self::Io {
            doing,
            path: path.to_owned(),
            kind: error.kind(),
        }
    }

    /// Why, by its stable code.
    #[cfg(test)]
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::NoLocks { .. } => "no-locks",
            Self::NotAFile { .. } => "not-a-file",
            Self::TooManyLinks => "too-many-links",
            Self::TooLarge { .. } => "too-large",
            Self::NotAState => "not-a-state",
            Self::NewerVersion { .. } => "newer-version",
            Self::Corrupt { .. } => "corrupt",
            Self::Io { doing, .. } => match doing {
                Doing::Look | Doing::Read => "unreadable",
                Doing::Lock | Doing::Write => "unwritable",
            },
        }
    }
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InUse => f.write_str("another run is using it: let that end first"),
            Self::NoLocks { path } => write!(
                f,
                "{} cannot be locked, since its file system has no locks: keep the state on a \
                 local disk",
                path.display()
            ),
            Self::NotAFile { what } => {
                write!(f, "this is {what}: give the name of a file of its own")
            }
            Self::TooManyLinks => f.write_str("its symbolic links lead in a circle"),
            Self::TooLarge { limit } => write!(
                f,
                "it has more than {} MiB, the most that a state may have: track fewer targets in \
                 one file",
                limit / (1024 * 1024)
            ),
            Self::NotAState => f.write_str(
                "this is no state of notafter: it was left as it is; give the name of a file of \
                 its own, which is made when it is not there",
            ),
            Self::NewerVersion { version, known } => write!(
                f,
                "it was written by a newer notafter (format {version}; this one knows {known}): \
                 update notafter; it was left as it is"
            ),
            Self::Corrupt { why, backup } => write!(
                f,
                "it is damaged: {why}. It was left as it is{backup}. To go on, put back a good \
                 copy, or remove it: then everything is looked at and announced anew"
            ),
            Self::Io { doing, path, kind } => {
                let path = path.display();
                match doing {
                    Doing::Look | Doing::Read => write!(f, "{path} cannot be read: {kind}"),
                    Doing::Lock => write!(f, "{path}, its lock, cannot be made: {kind}"),
                    Doing::Write => write!(
                        f,
                        "{path} cannot be written: {kind}; the state is as it was before"
                    ),
                }
            }
        }
    }
}
