//! Observations from files, line by line.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, Read};

use notafter::expiry::Snapshot;
use notafter_records::{MAX_OBSERVATION_SIZE, RecordError, read_observation};

use crate::exit::Status;
use crate::input::{Inputs, name_of};
use crate::output::Console;

/// Bad lines of a file that are told: 20. A file with more is another kind of file.
const MAX_TOLD: usize = 20;

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
    let name = name_of(file);
    let mut lines = Lines {
        source: inputs.open(file).map_err(|error| error.to_string())?,
        number: 0,
    };
    let mut bad = 0;
    let ended = loop {
        let line = match lines.next() {
            Ok(Some(line)) => line,
            Ok(None) => break Ok(()),
            Err(error) => break Err(format!("it cannot be read any further: {}", error.kind())),
        };
        if lines.number == 1 && is_utf_16(&line) {
            break Err("it is not in UTF-8: save it as UTF-8, in PowerShell with \
                       `| Out-File -Encoding utf8`, or `| Set-Content -Encoding utf8`"
                .to_owned());
        }
        match snapshots(&line) {
            Ok(found) => read.snapshots.extend(found),
            Err(message) => {
                bad += 1;
                if bad <= MAX_TOLD {
                    console.complain(&format!("{name}: line {}: {message}", lines.number));
                }
            }
        }
    };
    if bad > MAX_TOLD {
        let more = bad - MAX_TOLD;
        console.complain(&format!(
            "{name}: and {more} more lines that are no observations"
        ));
    }
    if bad > 0 {
        read.status = read.status.worst(Status::Unknown);
        read.bad_lines += bad;
    }
    ended
}

/// The places that a line tells of; none where it is blank.
fn snapshots(line: &[u8]) -> Result<Vec<Snapshot>, String> {
    let line = match std::str::from_utf8(line) {
        Ok(line) => Cow::Borrowed(line),
        // Where it was cut says nothing.
        Err(_) if line.len() > MAX_OBSERVATION_SIZE => String::from_utf8_lossy(line),
        Err(_) => return Err("the line is not in UTF-8".to_owned()),
    };
    if line.trim().is_empty() {
        return Ok(Vec::new());
    }
    let records = read_observation(&line).map_err(|error| error.to_string())?;
    records
        .into_iter()
        .map(TryInto::try_into)
        .collect::<Result<_, _>>()
        .map_err(|error: RecordError| error.to_string())
}

/// Whether a file that begins with this is in UTF-16, as PowerShell 5 writes it by itself.
fn is_utf_16(start: &[u8]) -> bool {
    start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff])
}

/// The lines of a file, one at a time.
struct Lines<R> {
    source: R,
    /// How many were read.
    number: u64,
}

impl<R: BufRead> Lines<R> {
    /// The next line, without its end, and without the mark that editors on Windows write before the first one. Of a line that
    /// is too long for an observation, no more than is enough to see that.
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        let limit = MAX_OBSERVATION_SIZE + 1;
        let mut line = Vec::new();
        let taken = u64::try_from(limit).unwrap_or(u64::MAX);
        let read = self
            .source
            .by_ref()
            .take(taken)
            .read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(None);
        }
        if line.last() == Some(&b'\n') {
            line.pop();
        } else if read == limit {
            self.source.skip_until(b'\n')?;
        }
        if self.number == 0 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        self.number += 1;
        Ok(Some(line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_cut_off_and_the_next_begins_where_it_does() {
        let long = "\u{e9}".repeat(MAX_OBSERVATION_SIZE);
        let text = format!("\u{feff}first\n{long}\n\nlast");
        let mut lines = Lines {
            source: text.as_bytes(),
            number: 0,
        };
        let mut all = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            all.push(line);
        }
        assert_eq!(all.len(), 4);
        assert_eq!(all[0], b"first");
        assert_eq!(all[1].len(), MAX_OBSERVATION_SIZE + 1);
        assert_eq!(
            (all[2].as_slice(), all[3].as_slice()),
            (&b""[..], &b"last"[..])
        );
        let told = snapshots(&all[1]).unwrap_err();
        assert!(told.contains("longer than 16 MiB"), "{told}");
    }
}
