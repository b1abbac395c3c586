//! One target of a scan.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use super::Progress;
use super::gate::ScanGate;
use crate::fetch::limits::MAX_REASON;
use crate::fetch::text::shown;
use crate::fetch::{FetchOptions, Observation, Outcome, ProtocolFault, tokio};
use crate::target::Target;
use crate::time::Timestamp;

/// What the targets of a scan have in common.
pub(super) struct Shared {
    pub(super) fetch: Arc<FetchOptions>,
    pub(super) gate: ScanGate,
    pub(super) progress: Progress,
}

/// Answers one target, whatever happens.
pub(super) async fn answer(shared: Arc<Shared>, target: Target, at: Timestamp) -> Box<Observation> {
    let drive = tokio::drive(&target, &shared.fetch, at, &shared.gate);
    let observation = match caught(drive).await {
        Ok(observation) => observation,
        Err(panic) => Box::new(Observation::new(&target, panicked(&*panic), at)),
    };
    shared.progress.finish(&observation.outcome);
    observation
}

/// The result, or what it panicked with: foreign code runs within (a clock, a signer).
async fn caught<T>(work: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut work = pin!(work);
    poll_fn(|context| {
        // What panicked is not looked at any more.
        match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
            Ok(poll) => poll.map(Ok),
            Err(panic) => Poll::Ready(Err(panic)),
        }
    })
    .await
}

fn panicked(panic: &(dyn Any + Send)) -> Outcome {
    let said = panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or_default();
    Outcome::ProtocolError {
        fault: ProtocolFault::LocalSetup,
        detail: format!("a panic: {}", shown(said.as_bytes(), MAX_REASON)),
    }
}
