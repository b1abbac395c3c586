//! What a contestant's process is told to do, and what it answers: the same for every language.

use std::ffi::OsString;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::Failure;

/// Connections before those that are measured: what a runtime and a library set up once is no cost of a
/// certificate.
pub(crate) const WARMING_UP: u32 = 200;

/// One contestant's round. The arguments of every contestant's program are, in this order: what
/// it is to do, the file of targets, how many of them, how many at once.
pub(crate) struct Job {
    /// What to do.
    pub(crate) mode: String,
    /// A file with an address and port on each line. The first [`WARMING_UP`] are not measured.
    pub(crate) targets: PathBuf,
    /// How many are measured.
    pub(crate) count: u32,
    /// How many connections are open at once.
    pub(crate) concurrency: u32,
}

/// What a contestant's program prints, as JSON.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Answer {
    /// Targets that showed what was asked for: a certificate, or a connection where no more is.
    pub(crate) answered: u32,
    /// The other targets.
    pub(crate) failed: u32,
    /// Processor time of the process, user and system, in microseconds.
    pub(crate) cpu_us: u64,
    /// Time that went by, in microseconds.
    pub(crate) wall_us: u64,
}

impl Job {
    /// The arguments by which a program is told.
    pub(crate) fn to_arguments(&self) -> [OsString; 4] {
        [
            self.mode.clone().into(),
            self.targets.clone().into(),
            self.count.to_string().into(),
            self.concurrency.to_string().into(),
        ]
    }

    /// Reads such arguments.
    pub(crate) fn from_arguments(arguments: impl Iterator<Item = String>) -> Result<Self, Failure> {
        let arguments: Vec<_> = arguments.collect();
        let [mode, targets, count, concurrency] = arguments.as_slice() else {
            return Err("peers client MODE TARGETS COUNT CONCURRENCY".into());
        };
        Ok(Self {
            mode: mode.clone(),
            targets: targets.into(),
            count: count.parse()?,
            concurrency: concurrency.parse()?,
        })
    }

    /// The targets to warm up with, and those to measure.
    pub(crate) fn targets(&self) -> Result<(Vec<SocketAddr>, Vec<SocketAddr>), Failure> {
        let text = fs::read_to_string(&self.targets)?;
        let mut targets = text.lines().map(str::parse);
        let warming_up = targets.by_ref().take(WARMING_UP as usize);
        let warming_up = warming_up.collect::<Result<_, _>>()?;
        let measured = targets.take(self.count as usize);
        Ok((warming_up, measured.collect::<Result<_, _>>()?))
    }
}
