//! Ctrl-C, and what else asks a program to end.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use notafter::fetch::Cancellation;
use tokio::runtime::Runtime;

/// The exit code of a command that is ended at once: nobody knows the worst of it.
const ENDED_AT_ONCE: i32 = 3;

/// Whether somebody asked for the end.
#[derive(Clone)]
pub(crate) struct Interrupt {
    happened: Arc<AtomicBool>,
    cancellation: Cancellation,
}

impl Interrupt {
    /// Listens from now on: the first time, what is under way is cancelled, and the second time the program ends.
    pub(crate) fn listen(runtime: &Runtime, cancellation: Cancellation) -> Self {
        let interrupt = Self {
            happened: Arc::default(),
            cancellation,
        };
        let on_interrupt = interrupt.clone();
        runtime.spawn(async move {
            while tokio::signal::ctrl_c().await.is_ok() {
                on_interrupt.happen();
            }
        });
        // What `timeout` and service managers send.
        #[cfg(unix)]
        {
            let on_terminate = interrupt.clone();
            runtime.spawn(async move {
                let kind = tokio::signal::unix::SignalKind::terminate();
                let Ok(mut signal) = tokio::signal::unix::signal(kind) else {
                    return;
                };
                while signal.recv().await.is_some() {
                    on_terminate.happen();
                }
            });
        }
        interrupt
    }

    /// Whether it was asked for.
    pub(crate) fn happened(&self) -> bool {
        self.happened.load(Ordering::Acquire)
    }

    fn happen(&self) {
        if self.happened.swap(true, Ordering::AcqRel) {
            std::process::exit(ENDED_AT_ONCE);
        }
        self.cancellation.cancel();
    }
}
