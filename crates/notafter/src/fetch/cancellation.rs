//! The wish to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A wish to stop, shared by whoever has it and whatever is to stop: clones are one.
#[derive(Clone, Debug, Default)]
pub struct Cancellation(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    cancelled: AtomicBool,
    #[cfg(feature = "tokio")]
    waiting: ::tokio::sync::Notify,
}

impl Cancellation {
    /// Nobody wishes to stop yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Stops everything that has been given this. Never undone.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Release);
        #[cfg(feature = "tokio")]
        self.0.waiting.notify_waiters();
    }

    /// Whether it was asked for.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Acquire)
    }

    /// Waits until it is asked for.
    #[cfg(feature = "tokio")]
    pub async fn cancelled(&self) {
        // It hears of everything from here on, so that nothing is missed in between.
        let asked_for = self.0.waiting.notified();
        if !self.is_cancelled() {
            asked_for.await;
        }
    }
}

#[cfg(all(test, feature = "tokio"))]
mod tests {
    use super::*;

    #[tokio::test]
    async fn all_that_wait_hear_of_it() {
        let wish = Cancellation::new();
        let waiting: Vec<_> = (0..10)
            .map(|_| {
                let wish = wish.clone();
                tokio::spawn(async move { wish.cancelled().await })
            })
            .collect();
        tokio::task::yield_now().await;
        assert!(!wish.is_cancelled());
        wish.clone().cancel();
        for waiting in waiting {
            waiting.await.unwrap();
        }
        assert!(wish.is_cancelled());
        wish.cancelled().await;
    }
}
