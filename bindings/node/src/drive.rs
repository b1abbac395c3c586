//! Futures driven by whoever wakes them.
//!
//! The work itself runs on the runtime of `notafter-records`. What is left to poll here only waits for it, so that
//! neither a thread nor a second runtime is needed: each wake polls once, on the thread that wakes.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

/// Nobody polls.
const IDLE: u8 = 0;
/// Somebody polls.
const POLLING: u8 = 1;
/// Somebody polls, and has to do so once more.
const AGAIN: u8 = 2;

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

struct Driven {
    state: AtomicU8,
    /// Gone when it is done.
    work: Mutex<Option<Work>>,
}

/// Begins the work, and goes on whenever it is woken until it is done.
pub(crate) fn drive(work: impl Future<Output = ()> + Send + 'static) {
    let driven = Arc::new(Driven {
        state: AtomicU8::new(IDLE),
        work: Mutex::new(Some(Box::pin(work))),
    });
    driven.wake();
}

impl Wake for Driven {
    fn wake(self: Arc<Self>) {
        let before = self
            .state
            .fetch_update(Ordering::AcqRel, Ordering::Acquire, |state| {
                Some(if state == IDLE { POLLING } else { AGAIN })
            });
        if before != Ok(IDLE) {
            return;
        }
        loop {
            self.poll();
            let idle =
                self.state
                    .compare_exchange(POLLING, IDLE, Ordering::AcqRel, Ordering::Acquire);
            if idle.is_ok() {
                return;
            }
            self.state.store(POLLING, Ordering::Release);
        }
    }
}

impl Driven {
    /// Only ever by the one who made it `POLLING`: the lock is never waited for.
    fn poll(self: &Arc<Self>) {
        let mut work = self.work.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pending) = work.as_mut() {
            let waker = Waker::from(Arc::clone(self));
            if let Poll::Ready(()) = pending.as_mut().poll(&mut Context::from_waker(&waker)) {
                *work = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    /// Pends some times, waking itself each time in another way.
    struct Pending {
        left: usize,
        polls: Arc<AtomicUsize>,
    }

    impl Future for Pending {
        type Output = ();

        fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
            self.polls.fetch_add(1, Ordering::SeqCst);
            if self.left == 0 {
                return Poll::Ready(());
            }
            self.left -= 1;
            let waker = context.waker().clone();
            if self.left.is_multiple_of(2) {
                // While it is being polled, by the same thread.
                waker.wake();
            } else {
                thread::spawn(move || waker.wake());
            }
            Poll::Pending
        }
    }

    #[test]
    fn work_goes_on_whoever_wakes_it_and_whenever() {
        for _ in 0..200 {
            let polls = Arc::new(AtomicUsize::new(0));
            let (done, finished) = mpsc::channel();
            let pending = Pending {
                left: 9,
                polls: Arc::clone(&polls),
            };
            drive(async move {
                pending.await;
                let _ = done.send(());
            });
            finished.recv_timeout(Duration::from_secs(10)).unwrap();
            assert_eq!(polls.load(Ordering::SeqCst), 10);
        }
    }
}
