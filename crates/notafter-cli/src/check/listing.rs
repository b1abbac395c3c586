//! Answers, as they are asked for: written at once as JSON, or kept for a table.

use std::collections::HashMap;
use std::io;

use notafter::time::Timestamp;
use notafter_records::{CheckRecord, MatrixRecord};

use crate::exit::Status;
use crate::given::Given;
use crate::output::{
    Console, check_report, check_status, divergences, matrix_rows, matrix_status, tracked_report,
};

/// The answer of a server.
pub(super) enum Answer {
    Check(Box<CheckRecord>),
    Matrix(MatrixRecord),
}

impl Answer {
    /// Adds what was given for the server.
    pub(super) fn add(&mut self, given: &Given, at: Timestamp) {
        match self {
            Self::Check(record) => given.add_to(record, at),
            Self::Matrix(matrix) => given.add_to_matrix(matrix),
        }
    }
}

/// How answers are to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Table,
    Json,
    /// Not at all: only what they mean for the exit code.
    Unseen,
}

/// Answers in the order in which they are given.
pub(super) struct Listing {
    form: Form,
    kept: Vec<CheckRecord>,
    matrices: Vec<MatrixRecord>,
    /// The worst of them.
    pub(super) status: Status,
}

impl Listing {
    pub(super) const fn new(form: Form) -> Self {
        Self {
            form,
            kept: Vec::new(),
            matrices: Vec::new(),
            status: Status::Ok,
        }
    }

    /// Takes the answer of a server.
    pub(super) fn answer(&mut self, console: &mut Console, answer: Answer) -> io::Result<()> {
        let matrix = match answer {
            Answer::Check(record) => return self.record(console, *record),
            Answer::Matrix(matrix) => matrix,
        };
        self.status = self.status.worst(matrix_status(&matrix));
        match self.form {
            Form::Json => {
                console.json(&matrix)?;
                console.flush()
            }
            Form::Table => {
                self.kept.extend(matrix_rows(&matrix));
                self.matrices.push(matrix);
                Ok(())
            }
            Form::Unseen => Ok(()),
        }
    }

    /// Takes one answer of a server or file.
    pub(super) fn record(&mut self, console: &mut Console, record: CheckRecord) -> io::Result<()> {
        self.status = self.status.worst(check_status(&record));
        match self.form {
            Form::Json => {
                console.json(&record)?;
                // Whoever reads at the other end may be waiting.
                console.flush()
            }
            // What could not be checked has been told on standard error.
            Form::Table if record.error.is_none() => {
                self.kept.push(record);
                Ok(())
            }
            Form::Table | Form::Unseen => Ok(()),
        }
    }

    /// Writes the table, where one is wanted.
    pub(super) fn end(&self, console: &mut Console) -> io::Result<()> {
        check_report(console, &self.kept)?;
        self.end_matrices(console)
    }

    /// The same of a tracker at `at`: with how long ago each was seen, and what is known of those that show nothing.
    pub(super) fn end_tracked(
        &self,
        console: &mut Console,
        known: &HashMap<String, String>,
        at: Timestamp,
    ) -> io::Result<()> {
        tracked_report(console, &self.kept, known, at)?;
        self.end_matrices(console)
    }

    fn end_matrices(&self, console: &mut Console) -> io::Result<()> {
        for matrix in &self.matrices {
            divergences(console, matrix)?;
        }
        Ok(())
    }
}
