//! Waiting for a future on the thread that calls.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

/// Wakes the thread that waits.
struct Waking(Thread);

impl Wake for Waking {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for the future on this thread, which may be one of any runtime; it is then blocked. Meanwhile `pause` is called
/// each `period`, if one is given.
pub(crate) fn wait<T>(
    future: impl Future<Output = T>,
    period: Option<Duration>,
    mut pause: impl FnMut(),
) -> T {
    let waker = Waker::from(Arc::new(Waking(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(result) = future.as_mut().poll(&mut context) {
            return result;
        }
        match period {
            // A wake that comes before is not lost: the next park returns at once.
            None => thread::park(),
            Some(period) => {
                let parked = Instant::now();
                thread::park_timeout(period);
                if parked.elapsed() >= period {
                    pause();
                }
            }
        }
    }
}

/// The same for so long at most; `None` where it takes longer, and the future is then dropped.
pub(crate) fn wait_for<T>(future: impl Future<Output = T>, time: Duration) -> Option<T> {
    let waker = Waker::from(Arc::new(Waking(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    let started = Instant::now();
    loop {
        if let Poll::Ready(result) = future.as_mut().poll(&mut context) {
            return Some(result);
        }
        let left = time.saturating_sub(started.elapsed());
        if left.is_zero() {
            return None;
        }
        thread::park_timeout(left);
    }
}
