//! When what is kept is saved.

use std::ffi::OsStr;
use std::fmt;
use std::time::{Duration, Instant};

use notafter::time::Timestamp;

use super::contents::Contents;
use super::record::{ContentsRecord, contents_record};
use crate::input::name_of;
use crate::state::{StateError, Store};

/// How often what was seen is saved while servers are asked: every 2 s. A run that is killed asks those of the last
/// seconds again.
const SAVE_EVERY: Duration = Duration::from_secs(2);

/// A save is followed by at least so many times its own duration without one, so that a large file on a slow disk does
/// not take up the run.
const PAUSE_FACTOR: u32 = 20;

/// The file, and what is to be kept in it.
pub(super) struct Keeper {
    store: Store,
    name: String,
    at: Timestamp,
    pub(super) contents: Contents,
    /// Whether something is to be kept that is not in the file yet.
    pub(super) is_changed: bool,
    next_save: Instant,
}

/// The file cannot be used: which, and why.
#[derive(Debug)]
pub(super) struct Unusable {
    name: String,
    error: StateError,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.error)
    }
}

impl Keeper {
    /// Locks the file and reads it; nothing is kept where there is none yet.
    pub(super) fn open(path: &OsStr, at: Timestamp) -> Result<Self, Unusable> {
        let name = name_of(path);
        let opened = Store::open(path).and_then(|store| {
            let contents = store.load(|record: ContentsRecord<'static>| record.try_into())?;
            Ok((store, contents.unwrap_or_default()))
        });
        match opened {
            Ok((store, contents)) => Ok(Self {
                store,
                name,
                at,
                contents,
                is_changed: false,
                next_save: Instant::now() + SAVE_EVERY,
            }),
            Err(error) => Err(Unusable { name, error }),
        }
    }

    /// The file, as it was named.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Saves what has changed.
    pub(super) fn save(&mut self) -> Result<(), Unusable> {
        if !self.is_changed {
            return Ok(());
        }
        let begin = Instant::now();
        let saved = self.store.save(&contents_record(&self.contents), self.at);
        let pause = begin.elapsed().saturating_mul(PAUSE_FACTOR);
        self.next_save = Instant::now() + pause.max(SAVE_EVERY);
        self.is_changed = saved.is_err();
        saved.map_err(|error| Unusable {
            name: self.name.clone(),
            error,
        })
    }

    /// The same if the time for it has come. That it fails is told at the end, if it still does.
    pub(super) fn save_now_and_then(&mut self) {
        if Instant::now() >= self.next_save {
            let _ = self.save();
        }
    }
}
