//! The time since the start of a fetch, without that spent at a gate.

use std::future::poll_fn;
use std::pin::pin;
use std::time::Duration;

use ::tokio::time::Instant;

pub(super) struct Clock {
    /// The start, put off by every wait at a gate.
    started: Instant,
}

impl Clock {
    pub(super) fn start() -> Self {
        Self {
            started: Instant::now(),
        }
    }

    /// The time since the start.
    pub(super) fn now(&self) -> Duration {
        self.started.elapsed()
    }

    /// The instant that this time after the start is.
    pub(super) fn instant(&self, since_start: Duration) -> Instant {
        self.started
            .checked_add(since_start)
            .unwrap_or(self.started)
    }

    /// Waits for something that costs no time.
    pub(super) async fn paused<T>(&mut self, wait: impl Future<Output = T>) -> T {
        let mut wait = pin!(wait);
        // Most gates are open: then no clock is read.
        let mut paused = None;
        let result = poll_fn(|context| {
            let poll = wait.as_mut().poll(context);
            if poll.is_pending() {
                paused.get_or_insert_with(Instant::now);
            }
            poll
        })
        .await;
        if let Some(paused) = paused {
            self.started = self
                .started
                .checked_add(paused.elapsed())
                .unwrap_or(self.started);
        }
        result
    }
}
