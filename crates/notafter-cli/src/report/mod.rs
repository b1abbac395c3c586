//! `notafter report`: what ends when, of what was observed before.

mod csv;
mod json;
mod people;
mod places;
mod source;
mod status;

use std::io;

use notafter::expiry::inventory::{Expiration, Expirations, expirations};
use notafter::expiry::{RenewalMode, Snapshot, State};
use notafter::time::{SECONDS_PER_DAY, Timestamp};

use crate::args::{ReportArguments, ReportFormat};
use crate::exit::Status;
use crate::input::Inputs;
use crate::output::Console;
use crate::policy::expiry_policy;

/// What is reported, and what is not.
struct Report<'a> {
    list: Expirations<'a>,
    /// Certificates that end later than was asked for.
    hidden: usize,
    /// Lines that are no observations.
    bad_lines: usize,
}

impl Report<'_> {
    /// Places without a certificate that stand in the row of the one that they showed last.
    fn failing(&self) -> usize {
        self.list.rows.iter().map(|it| it.failing.len()).sum()
    }
}

/// Reports on the observations in all files together.
pub(crate) fn report(
    console: &mut Console,
    arguments: &ReportArguments,
    json: bool,
    at: Timestamp,
) -> io::Result<Status> {
    let format = match (arguments.format, json) {
        (None, false) => ReportFormat::Table,
        (None | Some(ReportFormat::Json), _) => ReportFormat::Json,
        (Some(other), false) => other,
        (Some(_), true) => {
            console.complain(&"--json and --format name different formats: give one of them");
            return Ok(Status::Unknown);
        }
    };
    let mut inputs = Inputs::default();
    let Ok(policy) = expiry_policy(console, &mut inputs, &arguments.policy) else {
        return Ok(Status::Unknown);
    };
    let mut read = source::read(console, &mut inputs, &arguments.files);
    let found_any = !read.snapshots.is_empty();
    if !arguments.tag.is_empty() {
        read.snapshots.retain(|it| {
            let tag = it.location.tag.as_ref();
            tag.is_some_and(|tag| arguments.tag.contains(tag))
        });
    }
    if read.snapshots.is_empty() {
        if found_any {
            console.complain(&"nothing that was observed has this tag");
        } else {
            console.complain(
                &"there is nothing to report: give what `notafter check --json` or `notafter scan` printed",
            );
        }
        return Ok(Status::Unknown);
    }
    if let Some(mode) = arguments.renewal {
        set_renewal_mode(&mut read.snapshots, mode.into());
    }
    let mut list = expirations(&read.snapshots, &policy, at);
    let all = list.rows.len();
    if let Some(days) = arguments.within {
        list.rows.retain(|row| is_within(row, days));
    }
    let report = Report {
        hidden: all - list.rows.len(),
        list,
        bad_lines: read.bad_lines,
    };
    match format {
        ReportFormat::Table => people::write(console, &report)?,
        ReportFormat::Json => json::write(console, &report)?,
        ReportFormat::Csv => csv::write(console, &report.list)?,
    }
    Ok(status::of_list(&report.list).worst(read.status))
}

/// Who renews, whatever the observations say of it: who asks now knows best.
fn set_renewal_mode(snapshots: &mut [Snapshot], mode: RenewalMode) {
    for snapshot in snapshots {
        snapshot.renewal_mode = mode;
    }
}

/// Whether the row ends within so many days, exactly so many included, or cannot be used whatever its end.
fn is_within(row: &Expiration, days: u32) -> bool {
    let it = &row.assessment;
    matches!(it.state, State::Revoked | State::Unknown)
        || it.remaining_seconds <= i64::from(days) * SECONDS_PER_DAY
}
