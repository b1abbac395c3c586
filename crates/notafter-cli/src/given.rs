//! What was given for a target, repeated in its answer.

use std::ffi::OsStr;

use notafter::time::Timestamp;
use notafter_records::{CheckRecord, MatrixRecord, without_secrets};

/// What was given for a target, and whom or what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) input: String,
    pub(crate) tag: Option<String>,
}

impl Given {
    /// A text that was read as something to ask: without what may be a password or token.
    pub(crate) fn new(text: &str, tag: Option<&str>) -> Self {
        Self {
            input: without_secrets(text),
            tag: tag.map(str::to_owned),
        }
    }

    /// An argument.
    pub(crate) fn argument(argument: &OsStr, tag: Option<&str>) -> Self {
        Self::new(&argument.to_string_lossy(), tag)
    }

    /// The record with it. Where it does not say when it was looked at, that was now.
    pub(crate) fn add_to(&self, record: &mut CheckRecord, now: Timestamp) {
        record.tag.clone_from(&self.tag);
        record.input = Some(self.input.clone());
        record.observed_at.get_or_insert(now.into());
    }

    /// The record of every address with it.
    pub(crate) fn add_to_matrix(&self, record: &mut MatrixRecord) {
        record.tag.clone_from(&self.tag);
        record.input = Some(self.input.clone());
    }
}
