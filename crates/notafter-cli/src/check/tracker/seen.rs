//! What a server showed, as it is kept: enough to judge it anew at any later time.

use notafter::check::{CheckOptions, examine, examine_matrix, snapshot};
use notafter::crypto::facts_verifier;
use notafter::expiry::{Location, RefreshOutcome, Snapshot};
use notafter::fetch::{EndpointMatrix, Observation, Outcome};
use notafter::target::Target;
use notafter::time::Timestamp;
use notafter_records::{
    CheckRecord, ConnectionRecord, DivergenceRecord, ExpiryRecord, MatrixCellRecord, MatrixRecord,
    check_record, matrix_record,
};

use crate::check::listing::Answer;

/// One look at one address, or at the one that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// When.
    pub(super) observed_at: Timestamp,
    /// The only type of key asked for.
    pub(super) key_type: Option<String>,
    /// Whether it was asked without a name, though it has one.
    pub(super) without_server_name: bool,
    /// All that was seen of the connection.
    pub(super) connection: ConnectionRecord,
    /// The certificates as served, octet for octet.
    pub(super) chain: Vec<Vec<u8>>,
}

/// What the last look at a target showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    /// One, or one for each address and type of key.
    pub(super) looks: Vec<Look>,
    /// Where these disagree; `None` where only one was asked for.
    pub(super) divergences: Option<Vec<DivergenceRecord>>,
}

impl Look {
    fn of(observation: &Observation, record: &CheckRecord) -> Option<Self> {
        Some(Self {
            observed_at: observation.observed_at,
            key_type: None,
            without_server_name: false,
            connection: record.connection.clone()?,
            chain: observation.chain.iter().map(|it| it.to_vec()).collect(),
        })
    }

    /// It judged at `at`, as if it had been looked at like this. What the connection was like stays.
    fn judge(
        &self,
        target: &Target,
        options: &CheckOptions,
        at: Timestamp,
    ) -> (CheckRecord, Snapshot) {
        let mut observation = Observation::new(target, Outcome::Certificate, self.observed_at);
        observation
            .server_name
            .clone_from(&self.connection.server_name);
        observation.chain = self.chain.iter().map(|it| it.clone().into()).collect();
        let report = examine(observation, options, at);
        let mut record = check_record(&report, facts_verifier());
        record.connection = Some(self.connection.clone());
        let snapshot = if self.chain.is_empty() {
            let location = Location::new(target.to_string());
            let outcome = &*self.connection.outcome;
            Snapshot::without_certificate(location, self.observed_at, outcome)
        } else {
            snapshot(&report)
        };
        (record, snapshot)
    }

    /// Whether it says something of its place.
    ///
    /// A server that is asked for one type of key refuses where it has none, which is no fault of it; what it shows to who asks
    /// without its name is another question; and an address that cannot be reached from here, while others can, says
    /// more of our own network.
    fn is_telling(&self, has_certificates: bool) -> bool {
        let is_shown = !self.chain.is_empty();
        let is_out_of_reach = self.connection.outcome == OUT_OF_REACH;
        !self.without_server_name
            && (is_shown || self.key_type.is_none())
            && !(is_out_of_reach && has_certificates)
    }
}

/// The code of an address to which no way leads.
const OUT_OF_REACH: &str = "unreachable";

impl Seen {
    /// What was observed, and the answer to it.
    pub(super) fn of_one(
        observation: Observation,
        options: &CheckOptions,
        at: Timestamp,
    ) -> (Option<Self>, Answer) {
        let report = examine(observation, options, at);
        let record = check_record(&report, facts_verifier());
        let seen = Look::of(&report.observation, &record).map(|look| Self {
            looks: vec![look],
            divergences: None,
        });
        (seen, Answer::Check(Box::new(record)))
    }

    /// The same of every address.
    pub(super) fn of_matrix(
        target: &Target,
        matrix: EndpointMatrix,
        options: &CheckOptions,
        at: Timestamp,
    ) -> (Option<Self>, Answer) {
        let report = examine_matrix(matrix, options, at);
        let record = matrix_record(target, &report, facts_verifier());
        let looks = report.cells.iter().zip(&record.cells);
        let looks = looks.filter_map(|(cell, record)| {
            Some(Look {
                key_type: record.key_type.clone(),
                without_server_name: record.without_server_name,
                ..Look::of(&cell.report.observation, &record.check)?
            })
        });
        let seen = Self {
            looks: looks.collect(),
            divergences: Some(record.divergences.clone()),
        };
        (Some(seen), Answer::Matrix(record))
    }

    /// The answer that it comes to at `at`, and what is to be compared with what was there before: place by place.
    pub(super) fn judge(
        &self,
        target: &Target,
        options: &CheckOptions,
        at: Timestamp,
    ) -> (Option<Answer>, Vec<Snapshot>) {
        let has_certificates = self.looks.iter().any(|it| !it.chain.is_empty());
        let is_matrix = self.divergences.is_some();
        let mut cells = Vec::new();
        let mut snapshots = Vec::new();
        for look in &self.looks {
            let (check, mut snapshot) = look.judge(target, options, at);
            if look.is_telling(has_certificates) {
                if is_matrix {
                    let location = snapshot
                        .location
                        .with_address(look.connection.address.clone());
                    snapshot.location = location.with_key_type(look.key_type.clone());
                }
                snapshots.push(snapshot);
            }
            cells.push(MatrixCellRecord::new(
                look.key_type.clone(),
                look.without_server_name,
                check,
            ));
        }
        let answer = if let Some(divergences) = &self.divergences {
            let record = MatrixRecord::new(&target.to_string(), cells, divergences.clone());
            Some(Answer::Matrix(record))
        } else {
            let first = cells.into_iter().next();
            first.map(|it| Answer::Check(Box::new(it.check)))
        };
        (answer, snapshots)
    }
}

/// What an answer means for the next look; `None` where nobody looked.
///
/// Of several addresses, the one that ends first decides.
pub(super) fn refresh_outcome(answer: &Answer) -> Option<RefreshOutcome> {
    if connections(answer).any(|it| it.outcome == Outcome::Cancelled.code()) {
        return None;
    }
    let records = records(answer);
    let expiries: Vec<&ExpiryRecord> = records.iter().filter_map(|it| it.expiry.as_ref()).collect();
    let end = expiries.iter().map(|it| it.effective_not_after.0).min();
    let turn = expiries.iter().filter_map(|it| it.next_transition_at).min();
    Some(match end {
        Some(effective_not_after) => RefreshOutcome::Obtained {
            effective_not_after,
            next_transition_at: turn.map(|it| it.0),
        },
        None => RefreshOutcome::Failed,
    })
}

/// What came of each address.
pub(super) fn connections(answer: &Answer) -> impl Iterator<Item = &ConnectionRecord> {
    let records = records(answer).into_iter();
    records.filter_map(|it| it.connection.as_ref())
}

fn records(answer: &Answer) -> Vec<&CheckRecord> {
    match answer {
        Answer::Check(record) => vec![record],
        Answer::Matrix(matrix) => matrix.cells.iter().map(|it| &it.check).collect(),
    }
}
