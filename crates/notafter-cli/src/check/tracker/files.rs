//! Files that are tracked.

use std::ffi::OsStr;
use std::fs;
use std::path::absolute;

use notafter::check::CheckOptions;
use notafter::expiry::Snapshot;
use notafter::time::Timestamp;
use notafter_records::CheckRecord;

use super::contents::Subject;
use crate::check::file;
use crate::exit::Status;
use crate::input::Inputs;
use crate::output::Console;

/// The file that is meant, whatever folder the next run begins in. `None` where its path is not Unicode, and so cannot be
/// kept in JSON.
pub(super) fn subject(argument: &OsStr) -> Option<Subject> {
    let path = absolute(argument).ok()?;
    Some(Subject::File(path.to_str()?.to_owned()))
}

/// Whether it is there and neither a file nor a directory: `<(...)` of a shell, which is gone at the next run. A pipe to which
/// nobody writes would hold up every run.
pub(super) fn is_stream(argument: &OsStr) -> bool {
    fs::metadata(argument).is_ok_and(|it| !it.is_file() && !it.is_dir())
}

/// Reads a file as it is now: the answers, what was seen, and whether all of it could be read.
///
/// Where it holds one certificate to look at, the place is the file itself, so that it stays the same when it is renewed; of
/// several, each is a place by its number in the file.
pub(super) fn look(
    console: &mut Console,
    inputs: &mut Inputs,
    path: &str,
    options: &CheckOptions,
    at: Timestamp,
) -> (Vec<CheckRecord>, Vec<Snapshot>, Status) {
    let (found, status) = file::check(console, inputs, OsStr::new(path), options, at);
    let is_one = found.len() == 1;
    let mut records = Vec::new();
    let mut snapshots = Vec::new();
    for mut it in found {
        let source = it.record.chain.first().and_then(|it| it.source.clone());
        if let Some(source) = source.filter(|_| !is_one) {
            it.snapshot.location.target = source;
        }
        snapshots.push(it.snapshot);
        records.push(it.record);
    }
    (records, snapshots, status)
}
