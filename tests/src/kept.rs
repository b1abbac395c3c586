//! What is kept of a check: from the report itself, and from what was printed of it.

use notafter::certificate::Certificate;
use notafter::check::{CheckReport, Judgement, MatrixReport, judged_snapshot, snapshot, snapshots};
use notafter::crypto::facts_verifier;
use notafter::expiry::Snapshot;
use notafter::target::Target;
use notafter_records::{check_record, judged_record, matrix_record, read_observation};
use serde::Serialize;

/// What is kept of a server, which has to be the same either way.
pub fn of_server(report: &CheckReport) -> Snapshot {
    let kept = snapshot(report);
    let read = read(&check_record(report, facts_verifier()));
    assert_eq!(read, std::slice::from_ref(&kept));
    kept
}

/// What is kept of every address, which has to be the same either way.
pub fn of_matrix(target: &Target, report: &MatrixReport) -> Vec<Snapshot> {
    let kept = snapshots(target, report);
    assert_eq!(read(&matrix_record(target, report, facts_verifier())), kept);
    kept
}

/// What is kept of a file of this name, which has to be the same either way.
pub fn of_file(name: &str, chain: &[Certificate], judgement: &Judgement) -> Snapshot {
    let kept = judged_snapshot(name, &chain[0], judgement);
    let record = judged_record(name, &[], chain, Some(judgement), facts_verifier());
    assert_eq!(read(&record), std::slice::from_ref(&kept));
    kept
}

fn read(record: &impl Serialize) -> Vec<Snapshot> {
    let line = serde_json::to_string(record).expect("a record");
    let records = read_observation(&line).expect("an observation");
    let snapshots = records.into_iter().map(TryInto::try_into);
    snapshots.collect::<Result<_, _>>().expect("snapshots")
}
