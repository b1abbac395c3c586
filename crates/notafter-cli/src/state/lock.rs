//! One run at a time.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::error::{Doing, StateError};
use super::path::with_suffix;

/// How long a run waits for another one to end: 2 s. Long enough for one that saves just now and ends; one that
/// still asks servers may take minutes, and a crontab should not pile up runs that wait.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it looks meanwhile: every 50 ms.
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// A lock, held until it is dropped or the process ends, however it ends.
///
/// It is on a file beside the state, since the state itself is replaced. That file stays: whoever removed it could
/// remove the lock of another one who has just opened it.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// The lock of this file.
    pub(super) fn take(state: &Path) -> Result<Self, StateError> {
        let path = with_suffix(state, ".lock");
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        super::replace::for_owner_only(&mut options);
        let file = options
            .open(&path)
            .map_err(|error| StateError::io(Doing::Lock, &path, &error))?;
        let begin = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) if begin.elapsed() >= PATIENCE => {
                    return Err(StateError::InUse);
                }
                Err(TryLockError::WouldBlock) => sleep(LOOK_EVERY),
                Err(TryLockError::Error(error)) => {
                    return Err(match error.kind() {
                        io::ErrorKind::Unsupported => StateError::NoLocks { path },
                        _ => StateError::io(Doing::Lock, &path, &error),
                    });
                }
            }
        }
    }
}
