//! So many a second, evenly.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ::tokio::time::{Instant, sleep_until};

use crate::fetch::limits::CATCH_UP;

/// Turns at even intervals. Whoever asks is given the next one and waits for it.
#[derive(Debug)]
pub(super) struct Pace {
    interval: Duration,
    /// The next turn; none has been given yet if there is none.
    next: Mutex<Option<Instant>>,
}

impl Pace {
    /// This many a second, at least one.
    pub(super) fn new(per_second: u32) -> Self {
        Self {
            interval: Duration::from_secs(1) / per_second.max(1),
            next: Mutex::new(None),
        }
    }

    /// Waits for the next turn.
    pub(super) async fn turn(&self) {
        let now = Instant::now();
        let turn = self.give(now);
        if turn > now {
            sleep_until(turn).await;
        }
    }

    /// Gives the next turn. Turns that nobody took are kept for [`CATCH_UP`].
    fn give(&self, now: Instant) -> Instant {
        // Nothing that could panic runs under the lock.
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = match *next {
            None => now,
            Some(next) => next.max(now.checked_sub(CATCH_UP).unwrap_or(now)),
        };
        *next = Some(turn.checked_add(self.interval).unwrap_or(turn));
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn evenly_from_the_start() {
        let pace = Pace::new(100);
        let start = Instant::now();
        for turn in 0..200 {
            assert_eq!(pace.give(start), start + turn * 10 * MS);
        }
    }

    #[test]
    fn little_is_caught_up_on() {
        let pace = Pace::new(100);
        let start = Instant::now();
        assert_eq!(pace.give(start), start);
        // A minute in which nobody came: ten turns are left of it, and that of now.
        let now = start + Duration::from_secs(60);
        let at_once = (0..100).filter(|_| pace.give(now) <= now).count();
        assert_eq!(at_once, 11);
        // Lateness by less is made up for wholly.
        let pace = Pace::new(100);
        let given: Vec<_> = (0..5)
            .map(|turn| pace.give(start + turn * 25 * MS))
            .collect();
        assert_eq!(given[4], start + 40 * MS);
    }

    #[test]
    fn extremes() {
        let now = Instant::now();
        for per_second in [0, u32::MAX] {
            let pace = Pace::new(per_second);
            assert!(pace.give(now) <= pace.give(now));
        }
    }
}
