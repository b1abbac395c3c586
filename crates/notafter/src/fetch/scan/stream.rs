//! The scan itself.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use ::tokio::task::JoinSet;
use futures_core::Stream;

use super::gate::ScanGate;
use super::source::{FromIterator, Source};
use super::task::{Shared, answer};
#[cfg(feature = "tracing")]
use super::trace::Trace;
use super::{Progress, ScanOptions};
use crate::fetch::limits::STARTS_AT_ONCE;
use crate::fetch::{Cancellation, Observation};
use crate::target::Target;
use crate::time::Timestamp;

/// Scans these targets. `now` is the caller's clock: it is asked when a fetch begins, and again when it
/// may connect.
///
/// The iterator is asked for one more whenever there is room, on the thread that polls the scan. One that
/// blocks, on a pipe for instance, holds up the answers that are there:
/// [`scan_stream`] is for those.
pub fn scan<I>(
    targets: I,
    options: ScanOptions,
    now: impl Fn() -> Timestamp + Send + Sync + 'static,
) -> Scan
where
    I: IntoIterator<Item = Target>,
    I::IntoIter: Send + 'static,
{
    scan_stream(FromIterator(targets.into_iter()), options, now)
}

/// Scans targets as they come; otherwise as [`scan()`].
pub fn scan_stream<S>(
    targets: S,
    options: ScanOptions,
    now: impl Fn() -> Timestamp + Send + Sync + 'static,
) -> Scan
where
    S: Stream<Item = Target> + Send + 'static,
{
    let room = options.room();
    #[cfg(feature = "tracing")]
    let trace = Trace::begin(&options, room);
    let gate = ScanGate::new(&options, now);
    let cancellation = gate.cancellation.clone();
    Scan {
        source: Some(Box::pin(targets)),
        running: JoinSet::new(),
        room,
        #[cfg(feature = "tracing")]
        trace,
        cancelled: Some(Box::pin(async move { cancellation.cancelled().await })),
        shared: Arc::new(Shared {
            fetch: Arc::new(options.fetch),
            gate,
            progress: Progress::default(),
        }),
    }
}

/// A scan under way: a stream of observations, in the order in which they finish. It ends when
/// every target taken from the source is answered and the source is at its end, or the scan
/// is cancelled.
///
/// The fetches run as tasks of the runtime that polls this, on all of its threads. Nothing
/// begins before it is polled. On a runtime of one thread, a consumer that blocks
/// between two observations stops all of them, and what their deadlines say is then no word on the
/// servers. Dropping it stops everything and closes the connections.
///
/// # Panics
///
/// When it is polled outside of a tokio runtime that has its sockets and its time
/// enabled, and where the source or the clock panics.
pub struct Scan {
    /// `None` once nothing more is to be taken from it.
    source: Option<Source>,
    /// Those under way, and those finished that nobody took yet.
    running: JoinSet<Box<Observation>>,
    /// How many there may be of both.
    room: usize,
    /// Comes when somebody wishes to stop; `None` once it came.
    cancelled: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    shared: Arc<Shared>,
    #[cfg(feature = "tracing")]
    trace: Trace,
}

impl Scan {
    /// The next observation, when it is there; `None` at the end. It may be dropped while it
    /// waits, and nothing is lost.
    pub async fn next(&mut self) -> Option<Observation> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// How far it is: a handle that stays true while the scan goes on.
    pub fn progress(&self) -> Progress {
        self.shared.progress.clone()
    }

    /// The wish to stop this scan. Once it is uttered, nothing more is taken from the source, and targets under way
    /// come out at once: with their certificates, if those are here already, or else as
    /// [`Cancelled`](crate::fetch::Outcome::Cancelled).
    pub fn cancellation(&self) -> Cancellation {
        self.shared.gate.cancellation.clone()
    }

    /// Takes targets from the source and begins with them, while there is room; whether it
    /// stopped although there was more to do.
    fn fill(&mut self, context: &mut Context<'_>) -> bool {
        for _ in 0..STARTS_AT_ONCE {
            if self.running.len() >= self.room {
                return false;
            }
            let Some(source) = &mut self.source else {
                return false;
            };
            match source.as_mut().poll_next(context) {
                Poll::Ready(Some(target)) => self.start(target),
                Poll::Ready(None) => self.source = None,
                Poll::Pending => return false,
            }
        }
        true
    }

    /// Whether it was stopped, or is dropped before its end.
    #[cfg(feature = "tracing")]
    fn is_cancelled(&self) -> bool {
        self.cancelled.is_none() || self.source.is_some() || !self.running.is_empty()
    }

    fn start(&mut self, target: Target) {
        self.shared.progress.start();
        let at = self.shared.gate.now();
        let shared = Arc::clone(&self.shared);
        let answer = answer(shared, target, at);
        #[cfg(feature = "tracing")]
        let answer = self.trace.within(answer);
        self.running.spawn(answer);
    }
}

impl Drop for Scan {
    /// First the wish, then the end of each task: what one of them lets go of would otherwise let another one connect
    /// that is to end right after.
    fn drop(&mut self) {
        #[cfg(feature = "tracing")]
        self.trace.end(&self.shared.progress, self.is_cancelled());
        self.shared.gate.cancellation.cancel();
    }
}

impl Stream for Scan {
    type Item = Observation;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Observation>> {
        let scan = self.get_mut();
        if let Some(cancelled) = &mut scan.cancelled
            && cancelled.as_mut().poll(context).is_ready()
        {
            scan.cancelled = None;
            scan.source = None;
        }
        let unfinished = scan.fill(context);
        loop {
            match scan.running.poll_join_next(context) {
                Poll::Ready(Some(Ok(observation))) => return Poll::Ready(Some(*observation)),
                // No task panics or is aborted, but where its runtime is shut down: then there is
                // nobody left to answer.
                Poll::Ready(Some(Err(_))) => {}
                Poll::Ready(None) if scan.source.is_none() => {
                    #[cfg(feature = "tracing")]
                    scan.trace.end(&scan.shared.progress, scan.is_cancelled());
                    return Poll::Ready(None);
                }
                Poll::Ready(None) | Poll::Pending => break,
            }
        }
        if unfinished {
            context.waker().wake_by_ref();
        }
        Poll::Pending
    }
}

impl fmt::Debug for Scan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scan")
            .field("room", &self.room)
            .field("progress", &self.shared.progress)
            .finish_non_exhaustive()
    }
}
