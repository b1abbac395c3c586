//! Every address of a target, as rows of the table of checks.

use std::io;

use notafter_records::{CheckRecord, MatrixCellRecord, MatrixRecord};

use super::check::check_status;
use super::console::Console;
use super::style::Tone;
use crate::exit::Status;

/// What a matrix means for the exit code: the worst of what can be seen there.
///
/// That a server has no certificate for a type of key that it was asked for is no fault, and an address that
/// cannot be reached from here, while others can, says more of our own network.
pub(crate) fn matrix_status(matrix: &MatrixRecord) -> Status {
    let mut status = Status::Ok;
    for cell in shown(matrix).filter(|cell| !is_out_of_reach(cell, matrix)) {
        status = status.worst(check_status(&cell.check));
    }
    let has_warnings = matrix.divergences.iter().any(|it| it.severity != "info");
    if has_warnings {
        status = status.worst(Status::Warning);
    }
    status
}

/// A row for each cell that shows something.
pub(crate) fn matrix_rows(matrix: &MatrixRecord) -> impl Iterator<Item = CheckRecord> {
    shown(matrix).map(|cell| {
        let mut record = cell.check.clone();
        let connection = record.connection.as_ref();
        if let Some(address) = connection.and_then(|it| it.address.as_deref()) {
            record.target = format!("{} at {address}", matrix.target);
        }
        if let Some(key_type) = &cell.key_type {
            record.target = format!("{}, {key_type}", record.target);
        }
        record
    })
}

/// Writes where the cells disagree.
pub(crate) fn divergences(console: &mut Console, matrix: &MatrixRecord) -> io::Result<()> {
    if matrix.divergences.is_empty() {
        return Ok(());
    }
    console.line("")?;
    console.title(&matrix.target, "its addresses disagree")?;
    for divergence in &matrix.divergences {
        let tone = if divergence.severity == "info" {
            Tone::Plain
        } else {
            Tone::Doubtful
        };
        let text = format!("{} [{}]", divergence.message, divergence.code);
        console.field(&divergence.severity, tone, &text)?;
    }
    Ok(())
}

/// The cells without those that say only that there is no certificate for a type of key.
fn shown(matrix: &MatrixRecord) -> impl Iterator<Item = &MatrixCellRecord> {
    let cells = matrix.cells.iter();
    cells.filter(|cell| cell.key_type.is_none() || !cell.check.chain.is_empty())
}

fn is_out_of_reach(cell: &MatrixCellRecord, matrix: &MatrixRecord) -> bool {
    let connection = cell.check.connection.as_ref();
    let is_unreachable = connection.is_some_and(|it| it.outcome == "unreachable");
    is_unreachable && matrix.cells.iter().any(|it| !it.check.chain.is_empty())
}
