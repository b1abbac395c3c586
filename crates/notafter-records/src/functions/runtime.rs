//! The runtime on which everything is asked, started when first needed, and again in a forked process.
//!
//! # Forks
//!
//! A forked process has the memory of its parent and none of its threads: the parent's runtime is there and dead. So
//! each runtime is noted with the process that made it, and a process that finds none of its own makes one. The old one
//! is never dropped: that would wait for threads that do not exist, and close descriptors that the parent's
//! kernel objects share. It costs some hundred kilobytes for each generation of forks.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;
use std::task::{Context, Poll};
use std::thread::available_parallelism;

use tokio::runtime::{Builder, Runtime};
use tokio::task::{JoinError, JoinHandle};

use super::NotAfterError;
use super::panics::fault;

/// Threads that drive connections at least: 2, so that one long handshake holds nobody else up, also where the agent's
/// machine has one core.
const MIN_WORKERS: usize = 2;

/// Threads that drive connections at most: 4. A fetch takes about a millisecond of work and waits for the rest, so that
/// these make thousands in a second; the other cores are the host program's.
const MAX_WORKERS: usize = 4;

/// Threads that judge at most: 4, besides those above. A validation takes a few milliseconds and may take
/// some hundred where a chain is hostile. They end when there has been nothing to judge for ten seconds.
const MAX_JUDGES: usize = 4;

/// A runtime, the process that made it, and that of a process forked from there.
struct Generation {
    process: u32,
    runtime: Runtime,
    next: OnceLock<Box<Generation>>,
}

/// That of the first process which needed one. Nothing of it is ever dropped.
static FIRST: OnceLock<Box<Generation>> = OnceLock::new();

/// The runtime of this process.
pub(crate) fn runtime() -> Result<&'static Runtime, NotAfterError> {
    of_process(&FIRST, std::process::id())
}

fn of_process(
    first: &'static OnceLock<Box<Generation>>,
    process: u32,
) -> Result<&'static Runtime, NotAfterError> {
    let mut place = first;
    loop {
        match place.get() {
            Some(generation) if generation.process == process => return Ok(&generation.runtime),
            Some(generation) => place = &generation.next,
            None => {
                // It is made before anything is locked: a fork in the meantime leaves no lock taken. Where another
                // thread was quicker, this one ends again, and that of the other is found.
                let made = Box::new(Generation {
                    process,
                    runtime: start()?,
                    next: OnceLock::new(),
                });
                if let Err(superfluous) = place.set(made) {
                    superfluous.runtime.shutdown_background();
                }
            }
        }
    }
}

fn start() -> Result<Runtime, NotAfterError> {
    let cores = available_parallelism().map_or(MIN_WORKERS, usize::from);
    Builder::new_multi_thread()
        .worker_threads(cores.clamp(MIN_WORKERS, MAX_WORKERS))
        .max_blocking_threads(MAX_JUDGES)
        .thread_name("notafter")
        .enable_all()
        .build()
        .map_err(|error| NotAfterError::internal(format!("no threads can be started: {error}")))
}

/// Runs the work on the runtime, whoever polls. Dropping the future stops the work.
///
/// # Errors
///
/// As the work itself; a panic in it is [`NotAfterError::Internal`].
pub async fn spawn<T: Send + 'static>(
    work: impl Future<Output = Result<T, NotAfterError>> + Send + 'static,
) -> Result<T, NotAfterError> {
    Task::start(work)?.await
}

/// Runs work that takes a processor for a while, apart from the connections.
pub(crate) async fn compute<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, NotAfterError> + Send + 'static,
) -> Result<T, NotAfterError> {
    let handle = runtime()?.spawn_blocking(work);
    Task::of(handle).await
}

/// Work on the runtime, which ends with this.
#[derive(Debug)]
pub(crate) struct Task<T> {
    process: u32,
    handle: JoinHandle<Result<T, NotAfterError>>,
}

impl<T: Send + 'static> Task<T> {
    pub(crate) fn start(
        work: impl Future<Output = Result<T, NotAfterError>> + Send + 'static,
    ) -> Result<Self, NotAfterError> {
        Ok(Self::of(runtime()?.spawn(work)))
    }

    fn of(handle: JoinHandle<Result<T, NotAfterError>>) -> Self {
        Self {
            process: std::process::id(),
            handle,
        }
    }
}

impl<T> Task<T> {
    /// Whether it was started in this process: in a forked one it never goes on.
    pub(crate) fn is_ours(&self) -> bool {
        self.process == std::process::id()
    }
}

impl<T> Future for Task<T> {
    type Output = Result<T, NotAfterError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.handle)
            .poll(context)
            .map(|joined| joined.unwrap_or_else(|error| Err(failure(error))))
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        // The queues of another process' runtime may be locked by threads that do not exist here.
        if self.is_ours() {
            self.handle.abort();
        }
    }
}

fn failure(error: JoinError) -> NotAfterError {
    match error.try_into_panic() {
        Ok(panic) => fault(&*panic),
        Err(_) => NotAfterError::cancelled(),
    }
}

#[cfg(test)]
mod tests;
