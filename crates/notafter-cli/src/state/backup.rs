//! Copies of states that cannot be read.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::path::with_suffix;
use super::replace::create_like;

/// Backups of one file at most: 100. A crontab that finds the same damage every hour makes one; so many different ones
/// somebody should look at before the disk is full of them.
const MAX_BACKUPS: usize = 100;

/// Whether there is a copy.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Backup {
    /// There is, here.
    Kept(PathBuf),
    /// There is none, for this reason.
    Failed(io::ErrorKind),
    /// There is none: there are too many already.
    TooMany,
}

impl fmt::Display for Backup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kept(path) => write!(f, ", and a copy is {}", path.display()),
            Self::Failed(kind) => write!(f, "; a copy could not be made: {kind}"),
            Self::TooMany => write!(
                f,
                "; no copy was made, since there are {MAX_BACKUPS} already"
            ),
        }
    }
}

/// Keeps a copy of this content beside the file, as `FILE.corrupt-1` and so on. None is overwritten, and what has a copy
/// already gets no second one.
pub(super) fn keep(path: &Path, content: &[u8]) -> Backup {
    for number in 1..=MAX_BACKUPS {
        let backup = with_suffix(path, &format!(".corrupt-{number}"));
        match create_like(path, &backup) {
            Ok(file) => {
                return match write(file, content) {
                    Ok(()) => Backup::Kept(backup),
                    Err(error) => {
                        // Half of it would pass for a copy.
                        let _ = fs::remove_file(&backup);
                        Backup::Failed(error.kind())
                    }
                };
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                let is_as_long = fs::symlink_metadata(&backup)
                    .is_ok_and(|it| it.is_file() && it.len() == content.len() as u64);
                if is_as_long && fs::read(&backup).is_ok_and(|it| it == content) {
                    return Backup::Kept(backup);
                }
            }
            Err(error) => return Backup::Failed(error.kind()),
        }
    }
    Backup::TooMany
}

fn write(mut file: File, content: &[u8]) -> io::Result<()> {
    file.write_all(content)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn none_is_overwritten_and_none_is_made_twice() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        fs::write(&state, "old").unwrap();
        let at = |number: usize| folder.path().join(format!("state.corrupt-{number}"));
        for (content, number) in [("a", 1), ("b", 2), ("a", 1), ("b", 2), ("bb", 3)] {
            let kept = keep(&state, content.as_bytes());
            assert_eq!(kept, Backup::Kept(at(number)));
            assert_eq!(fs::read_to_string(at(number)).unwrap(), content);
        }
        for number in 4..=MAX_BACKUPS {
            fs::create_dir(at(number)).unwrap();
        }
        assert_eq!(keep(&state, b"c"), Backup::TooMany);
        assert_eq!(keep(&state, b"bb"), Backup::Kept(at(3)));
        assert_eq!(fs::read_to_string(&state).unwrap(), "old");
    }
}
