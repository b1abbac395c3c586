//! The report as JSON: an object a line, each with its `kind`.

use std::io;

use notafter_records::{
    ExpirationRecord, FailingRecord, HorizonCountsRecord, Instant, LevelCountsRecord,
    expiration_record, failing_record, horizon_counts, level_counts,
};
use serde::Serialize;

use super::Report;
use crate::output::Console;

/// One line.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Line {
    /// A certificate, the most urgent first.
    Expiration(ExpirationRecord),
    /// A place without a certificate, behind all of those.
    NoCertificate(FailingRecord),
    /// What it comes to: the last line, so that whoever reads it has read all.
    Summary(Summary),
}

/// Counts of what was shown.
#[derive(Serialize)]
struct Summary {
    /// The instant that it was judged for.
    at: Instant,
    /// Rows.
    certificates: u64,
    /// Rows by how far away the end is.
    horizons: HorizonCountsRecord,
    /// Rows by level.
    levels: LevelCountsRecord,
    /// Places without a certificate.
    without_certificate: u64,
    /// Those of them that stand in the row of the certificate that they showed last.
    failing: u64,
    /// Older looks at the same places, passed over.
    superseded: u64,
    /// Certificates that `--within` left out.
    hidden: u64,
    /// Lines that are no observations.
    bad_lines: u64,
}

/// Writes the rows, the places without a certificate, and the summary.
pub(super) fn write(console: &mut Console, report: &Report) -> io::Result<()> {
    let list = &report.list;
    for row in &list.rows {
        console.json(&Line::Expiration(expiration_record(row)))?;
    }
    for place in &list.without_certificate {
        console.json(&Line::NoCertificate(failing_record(place)))?;
    }
    console.json(&Line::Summary(Summary {
        at: list.at.into(),
        certificates: list.rows.len() as u64,
        horizons: horizon_counts(&list.rows),
        levels: level_counts(&list.rows),
        without_certificate: list.without_certificate.len() as u64,
        failing: report.failing() as u64,
        superseded: list.superseded as u64,
        hidden: report.hidden as u64,
        bad_lines: report.bad_lines as u64,
    }))
}
