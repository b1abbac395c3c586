//! The task that takes observations from the scan and has them judged.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;

use notafter::check::{CheckOptions, examine};
use notafter::crypto::facts_verifier;
use notafter::fetch::scan::Scan as Running;
use notafter::fetch::{Observation, Outcome};
use notafter::target::{Target, TargetError};
use notafter::time::Timestamp;
use tokio::sync::mpsc::Sender;

use super::list::List;
use crate::functions::panics::caught;
use crate::functions::runtime::runtime;
use crate::functions::{NotAfterError, ScanTarget};
use crate::{
    CheckErrorRecord, CheckRecord, check_record, shown_input, target_error_record,
    unchecked_record, without_secrets,
};

/// What the task works with.
pub(super) struct Driver<Clock> {
    pub(super) scan: Running,
    pub(super) list: Arc<List>,
    pub(super) judge: Arc<CheckOptions>,
    pub(super) now: Clock,
    pub(super) answers: Sender<CheckRecord>,
    /// Set when every target is answered.
    pub(super) is_over: Arc<AtomicBool>,
}

/// What is to be answered.
enum Event {
    Seen(Option<ScanTarget>, Box<Observation>),
    Refused(ScanTarget, TargetError, Timestamp),
}

impl Event {
    /// Whether there is nothing to judge.
    fn is_quick(&self) -> bool {
        match self {
            Self::Seen(_, observation) => observation.chain.is_empty(),
            Self::Refused(..) => true,
        }
    }
}

impl<Clock: Fn() -> Timestamp + Send> Driver<Clock> {
    /// Answers every target, or as many as somebody takes the answers of.
    pub(super) async fn drive(mut self) -> Result<(), NotAfterError> {
        let runtime = runtime()?;
        loop {
            // Room for the answer comes first: what is not taken waits in the scan, which then takes no more.
            let Ok(room) = self.answers.clone().reserve_owned().await else {
                return Ok(());
            };
            let Some(event) = self.next().await else {
                break;
            };
            let judge = Arc::clone(&self.judge);
            if event.is_quick() {
                room.send(answer(event, &judge));
                continue;
            }
            // Detached: the room is the answer's, and whoever waits for it sees its end.
            drop(runtime.spawn_blocking(move || room.send(answer(event, &judge))));
        }
        self.is_over.store(true, Ordering::Release);
        Ok(())
    }

    async fn next(&mut self) -> Option<Event> {
        let Self {
            scan, list, now, ..
        } = self;
        let refused = || {
            let (given, error) = list.next_refused()?;
            Some(Event::Refused(given, error, now()))
        };
        let mut seen = pin!(scan.next());
        let event = poll_fn(|context| {
            if let Some(event) = refused() {
                return Poll::Ready(Some(event));
            }
            match seen.as_mut().poll(context) {
                Poll::Ready(Some(observation)) => {
                    let given = list.end(&observation.target);
                    Poll::Ready(Some(Event::Seen(given, Box::new(observation))))
                }
                // More may have been refused while it looked for more to ask.
                Poll::Ready(None) => Poll::Ready(refused()),
                Poll::Pending => match refused() {
                    Some(event) => Poll::Ready(Some(event)),
                    None => Poll::Pending,
                },
            }
        });
        if let Some(event) = event.await {
            return Some(event);
        }
        // The scan is over. Where it was cancelled, it has not taken all.
        match list.next_unasked() {
            Some((given, target)) => Some(unasked(given, &target, now())),
            None => refused(),
        }
    }
}

fn unasked(given: ScanTarget, target: &Target, now: Timestamp) -> Event {
    let observation = Observation::new(target, Outcome::Cancelled, now);
    Event::Seen(Some(given), Box::new(observation))
}

/// The answer, whatever happens: a fault of ours is one too.
fn answer(event: Event, judge: &CheckOptions) -> CheckRecord {
    let given = match &event {
        Event::Seen(given, observation) => given.clone().unwrap_or_else(|| ScanTarget {
            target: observation.target.to_string(),
            tag: None,
        }),
        Event::Refused(given, ..) => given.clone(),
    };
    let record = caught(|| {
        Ok(match event {
            Event::Seen(_, observation) => seen(*observation, judge),
            Event::Refused(given, error, now) => refused(&given, &error, now),
        })
    });
    let record = record.unwrap_or_else(|error| unchecked(&given, &error));
    CheckRecord {
        tag: given.tag,
        input: record
            .input
            .or_else(|| Some(without_secrets(&given.target))),
        ..record
    }
}

/// Judged as of the time at which it was observed: a scan may take days.
fn seen(observation: Observation, judge: &CheckOptions) -> CheckRecord {
    let at = observation.observed_at;
    let report = examine(observation, judge, at);
    check_record(&report, facts_verifier()).with_der(&report.chain)
}

fn refused(given: &ScanTarget, error: &TargetError, now: Timestamp) -> CheckRecord {
    let shown = shown_input(&given.target);
    let error = target_error_record(error);
    let error = CheckErrorRecord {
        code: error.code,
        message: error.message,
        facts: error.facts,
    };
    CheckRecord {
        observed_at: Some(now.into()),
        input: Some(shown.clone()),
        ..unchecked_record(&shown, error)
    }
}

fn unchecked(given: &ScanTarget, error: &NotAfterError) -> CheckRecord {
    let (code, reason, facts) = error.parts();
    let error = CheckErrorRecord {
        code: code.clone(),
        message: reason.clone(),
        facts: facts.clone(),
    };
    unchecked_record(&shown_input(&given.target), error)
}
