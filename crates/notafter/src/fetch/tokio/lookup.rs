//! Names, looked up on the resolver's threads.

use std::sync::Arc;

use ::tokio::sync::oneshot;
use ::tokio::time::{Instant, timeout_at};

use crate::fetch::Resolver;
use crate::fetch::resolver::{self, Answer};

/// The answer of `resolver`, or `None` if it does not come until then.
pub(super) async fn look_up(
    resolver: &Arc<dyn Resolver>,
    name: &str,
    until: Instant,
) -> Option<Answer> {
    let (sender, receiver) = oneshot::channel();
    // Nobody may be waiting any more.
    let take = Box::new(move |answer| drop(sender.send(answer)));
    if let Err(error) = resolver::look_up(resolver, name, until.into_std(), take) {
        return Some(Err(error));
    }
    match timeout_at(until, receiver).await {
        Ok(Ok(answer)) => Some(answer),
        // Dropped unanswered: it waited too long, or the resolver panicked.
        Ok(Err(_)) if Instant::now() < until => Some(Err(resolver::unanswered())),
        _ => None,
    }
}
