//! Observations from files.

use std::ffi::{OsStr, OsString};

use notafter::expiry::Snapshot;
use notafter_records::{RecordError, read_observation};

use crate::exit::Status;
use crate::input::{Inputs, name_of};
use crate::observations::Lines;
use crate::output::Console;
use crate::utf16::in_utf_8;

/// What was read.
pub(super) struct Observations {
    pub(super) snapshots: Vec<Snapshot>,
    /// Lines that are no observations.
    pub(super) bad_lines: usize,
    /// Whether anything could not be read.
    pub(super) status: Status,
}

/// Reads every file. What cannot be read is told.
pub(super) fn read(console: &mut Console, inputs: &mut Inputs, files: &[OsString]) -> Observations {
    let mut read = Observations {
        snapshots: Vec::new(),
        bad_lines: 0,
        status: Status::Ok,
    };
    for file in files {
        if let Err(message) = read_file(console, inputs, file, &mut read) {
            console.complain(&format!("{}: {message}", name_of(file)));
            read.status = read.status.worst(Status::Unknown);
        }
    }
    read
}

fn read_file(
    console: &mut Console,
    inputs: &mut Inputs,
    file: &OsStr,
    read: &mut Observations,
) -> Result<(), String> {
    let source = inputs.open(file).map_err(|error| error.to_string())?;
    let lines = in_utf_8(source)
        .and_then(Lines::new)
        .map_err(|error| format!("it cannot be read: {}", error.kind()))?;
    let (bad, ended) = lines.each(console, &name_of(file), |line| {
        read.snapshots.extend(snapshots(line)?);
        Ok(())
    });
    if bad > 0 {
        read.status = read.status.worst(Status::Unknown);
        read.bad_lines += bad;
    }
    ended
}

/// The places that a line tells of.
fn snapshots(line: &str) -> Result<Vec<Snapshot>, String> {
    let records = read_observation(line).map_err(|error| error.to_string())?;
    records
        .into_iter()
        .map(TryInto::try_into)
        .collect::<Result<_, _>>()
        .map_err(|error: RecordError| error.to_string())
}
