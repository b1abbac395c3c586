//! Names, looked up on the resolver's threads while this one waits.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

use super::clock::Clock;
use crate::fetch::Resolver;
use crate::fetch::resolver::{self, Answer};

/// The answer of `resolver`, or `None` if it does not come until then.
pub(super) fn look_up(
    resolver: &Arc<dyn Resolver>,
    name: &str,
    until: Duration,
    clock: &Clock<'_>,
) -> Option<Answer> {
    let (sender, receiver) = sync_channel(1);
    // Nobody may be waiting any more.
    let take = Box::new(move |answer| drop(sender.try_send(answer)));
    if let Err(error) = resolver::look_up(resolver, name, clock.instant(until), take) {
        return Some(Err(error));
    }
    while let Some(slice) = clock.slice(until) {
        match receiver.recv_timeout(slice) {
            Ok(answer) => return Some(answer),
            Err(RecvTimeoutError::Timeout) => {}
            // Dropped unanswered: it waited too long, or the resolver panicked.
            Err(RecvTimeoutError::Disconnected) if clock.now() >= until => return None,
            Err(RecvTimeoutError::Disconnected) => return Some(Err(resolver::unanswered())),
        }
    }
    None
}
