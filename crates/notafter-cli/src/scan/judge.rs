//! Judging, apart from the threads that talk to servers.

use std::io;
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};

use notafter::check::{CheckOptions, examine};
use notafter::crypto::facts_verifier;
use notafter::fetch::Observation;
use notafter_records::check_record;
use tokio::sync::mpsc::Receiver;

use super::Event;
use super::pending::Pending;
use crate::exit::Status;
use crate::output::{check_status, write_line};

/// An answer to a target.
pub(super) struct Answer {
    /// How far it came, by its code.
    pub(super) outcome: &'static str,
    /// What it means for the exit code.
    pub(super) status: Status,
    /// The record with its line end; `None` where it is not wanted.
    pub(super) line: Option<Vec<u8>>,
}

/// What the judges have in common.
pub(super) struct Judge {
    options: CheckOptions,
    found_only: bool,
    pending: Pending,
    observations: Mutex<Receiver<Observation>>,
}

impl Judge {
    pub(super) const fn new(
        options: CheckOptions,
        found_only: bool,
        pending: Pending,
        observations: Receiver<Observation>,
    ) -> Self {
        Self {
            options,
            found_only,
            pending,
            observations: Mutex::new(observations),
        }
    }

    /// Judges on a thread of its own, until there is nothing more or nobody takes the answers.
    pub(super) fn start(self: &Arc<Self>, events: SyncSender<Event>) -> io::Result<()> {
        let judge = Arc::clone(self);
        let thread = std::thread::Builder::new().name("judge".to_owned());
        let work = move || {
            let done = Done(events);
            while let Some(observation) = judge.next() {
                let answer = Event::Answer(judge.answer(observation));
                if done.0.send(answer).is_err() {
                    break;
                }
            }
        };
        thread.spawn(work).map(|_| ())
    }

    /// The next observation; `None` when there are no more.
    fn next(&self) -> Option<Observation> {
        let lock = self.observations.lock();
        let mut observations = lock.unwrap_or_else(PoisonError::into_inner);
        observations.blocking_recv()
    }

    /// Judged as of the time at which it was observed: a scan may take days.
    fn answer(&self, observation: Observation) -> Answer {
        let outcome = observation.outcome.code();
        let at = observation.observed_at;
        let given = self.pending.take(&observation.target);
        let report = examine(observation, &self.options, at);
        let mut record = check_record(&report, facts_verifier());
        if let Some(given) = given {
            given.add_to(&mut record, at);
        }
        let status = check_status(&record);
        let is_wanted = !self.found_only || !report.observation.chain.is_empty();
        let line = is_wanted.then(|| {
            let mut line = Vec::new();
            // Nothing fails in memory.
            let _ = write_line(&mut line, &record);
            line
        });
        Answer {
            outcome,
            status,
            line,
        }
    }
}

/// Says that a judge is done, however it ends.
struct Done(SyncSender<Event>);

impl Drop for Done {
    fn drop(&mut self) {
        // Where nobody listens, nobody waits for it.
        let _ = self.0.send(Event::JudgeDone);
    }
}
