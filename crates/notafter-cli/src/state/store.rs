//! The file, locked.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use notafter::time::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::backup;
use super::document::{self, Fault, VERSION};
use super::error::{Doing, StateError};
use super::lock::Lock;
use super::path::resolve;
use super::replace::{remove_leftover, replace};

/// The octets of a state at most: 512 MiB, enough for some 80,000 servers. What is larger was not written by this command, which
/// refuses to write it.
const MAX_SIZE: u64 = 512 * 1024 * 1024;

/// A file that keeps something between runs, locked as long as this lives.
#[derive(Debug)]
pub(crate) struct Store {
    path: PathBuf,
    _lock: Lock,
}

impl Store {
    /// Locks the file, which need not exist, and removes what a killed run has left beside it.
    pub(crate) fn open(path: &OsStr) -> Result<Self, StateError> {
        let path = resolve(path)?;
        let lock = Lock::take(&path)?;
        remove_leftover(&path)?;
        Ok(Self { path, _lock: lock })
    }

    /// What it keeps, where `accept` takes it; `None` where there is no file yet. What cannot be read is backed up first.
    pub(crate) fn load<T: DeserializeOwned, U>(
        &self,
        accept: impl FnOnce(T) -> Result<U, String>,
    ) -> Result<Option<U>, StateError> {
        let Some(octets) = self.octets()? else {
            return Ok(None);
        };
        let read =
            document::read(&octets).and_then(|contents| accept(contents).map_err(Fault::Damaged));
        match read {
            Ok(contents) => Ok(Some(contents)),
            Err(Fault::Foreign) => Err(StateError::NotAState),
            Err(Fault::Newer(version)) => Err(StateError::NewerVersion {
                version,
                known: VERSION,
            }),
            Err(Fault::Damaged(why)) => Err(StateError::Corrupt {
                why,
                backup: backup::keep(&self.path, &octets),
            }),
        }
    }

    /// Keeps this from now on. When it returns, it lasts; where it fails, what was kept before does.
    pub(crate) fn save<T: Serialize>(&self, contents: &T, at: Timestamp) -> Result<(), StateError> {
        let octets = document::write(contents, at)
            .map_err(|error| StateError::io(Doing::Write, &self.path, &error))?;
        if octets.len() as u64 > MAX_SIZE {
            return Err(StateError::TooLarge { limit: MAX_SIZE });
        }
        replace(&self.path, &octets)
    }

    /// Everything in the file; `None` where there is none.
    fn octets(&self) -> Result<Option<Vec<u8>>, StateError> {
        let unreadable = |error: &io::Error| StateError::io(Doing::Read, &self.path, error);
        let file = match File::open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(&error)),
        };
        let mut octets = Vec::new();
        file.take(MAX_SIZE + 1)
            .read_to_end(&mut octets)
            .map_err(|error| unreadable(&error))?;
        if octets.len() as u64 > MAX_SIZE {
            return Err(StateError::TooLarge { limit: MAX_SIZE });
        }
        Ok(Some(octets))
    }
}

#[cfg(test)]
mod tests;
