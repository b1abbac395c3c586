//! A line as it was stored: what is observed is read from it, or refused.

use std::fmt::Debug;

use notafter_core::expiry::Snapshot;
use notafter_records::{
    CheckRecord, MatrixRecord, ObservationErrorCode, SnapshotRecord, read_observation,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::text::{assert_presentable, presentable};

/// Characters of the detail of an error, as its documentation has it.
const MAX_DETAIL: usize = 200;

/// Reads the line, and what it may be besides.
pub fn body(data: &[u8]) {
    let Ok(line) = std::str::from_utf8(data) else {
        return;
    };
    match read_observation(line) {
        Ok(snapshots) => snapshots.iter().for_each(check_snapshot),
        Err(error) => {
            presentable(&error);
            assert_presentable(&error.detail);
            assert!(error.detail.chars().count() <= MAX_DETAIL);
            assert!(ObservationErrorCode::ALL.contains(&error.code));
        }
    }
    check_record::<CheckRecord>(line);
    check_record::<MatrixRecord>(line);
}

/// It is stored as a line that is an observation again, and nothing more or less.
fn check_snapshot(record: &SnapshotRecord) {
    let line = serde_json::to_string(record).expect("a record is JSON");
    assert_eq!(
        read_observation(&line).as_deref(),
        Ok([record.clone()].as_slice())
    );
    match Snapshot::try_from(record.clone()) {
        Ok(snapshot) => assert_eq!(&notafter_records::snapshot_record(&snapshot), record),
        Err(error) => drop(presentable(error)),
    }
}

/// What was read is written as a text that is read and written as the same.
fn check_record<R: Serialize + DeserializeOwned + PartialEq + Debug>(line: &str) {
    let Ok(record) = serde_json::from_str::<R>(line) else {
        return;
    };
    let text = serde_json::to_string(&record).expect("a record is JSON");
    let again: R = serde_json::from_str(&text).expect("it was written here");
    assert_eq!(again, record);
    assert_eq!(
        serde_json::to_string(&again).expect("a record is JSON"),
        text
    );
}
