//! Fetching with the sockets of tokio: for many at once.

mod buffer;
mod clock;
mod gate;
mod lookup;
mod observe_all;
mod socket;

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use self::clock::Clock;
pub(crate) use self::gate::{Gate, Open};
pub use self::observe_all::observe_all;
use super::probe::{Action, Event, Probe};
use super::{FetchOptions, Observation};
use crate::target::Target;
use crate::time::Timestamp;

/// Fetches what the server shows, as [`blocking::fetch`](super::blocking::fetch) does, and gives
/// the same.
///
/// It is to be polled by a tokio runtime that has its sockets and its time enabled. Dropping it stops it
/// and closes the connection.
///
/// # Panics
///
/// Outside of such a runtime, as everything of tokio does.
pub async fn fetch(target: &Target, options: &FetchOptions, at: Timestamp) -> Observation {
    *drive(target, &Arc::new(options.clone()), at, &Open).await
}

/// The same, with every connection let through `gate`. The time spent there does not count.
pub(crate) async fn drive<G: Gate>(
    target: &Target,
    options: &Arc<FetchOptions>,
    at: Timestamp,
    gate: &G,
) -> Box<Observation> {
    let mut clock = Clock::start();
    let mut probe = Probe::shared(target, Arc::clone(options), at);
    let mut connection = None;
    let mut stopped = pin!(gate.stopped());
    let mut action = probe.start(Duration::ZERO);
    loop {
        let event = match action {
            Action::Done(observation) => return observation,
            Action::Resolve { name, until } => {
                let look_up = async {
                    let _pass = clock.paused(gate.admit_lookup()).await;
                    lookup::look_up(&options.resolver, &name, clock.instant(until)).await
                };
                match unless(stopped.as_mut(), look_up).await {
                    Some(Some(answer)) => Event::Resolved(answer),
                    Some(None) => Event::TimedOut,
                    None => Event::Cancelled,
                }
            }
            Action::Connect { address, until } => {
                let destination = probe.destination();
                let connect = async {
                    let pass = clock.paused(gate.admit(destination)).await;
                    if let Some(present) = gate.present() {
                        probe.set_present(present);
                    }
                    let stream = socket::connect(address, clock.instant(until)).await?;
                    Ok((stream, pass))
                };
                match unless(stopped.as_mut(), connect).await {
                    Some(Ok(connected)) => {
                        connection = Some(connected);
                        Event::Connected
                    }
                    Some(Err(event)) => event,
                    None => Event::Cancelled,
                }
            }
            Action::Exchange { send, until } => {
                let stream = connection.as_mut().map(|(stream, _)| stream);
                let take = |octets: &[u8]| probe.handle(Event::Received(octets), clock.now());
                let exchange = socket::exchange(stream, &send, clock.instant(until), take);
                match unless(stopped.as_mut(), exchange).await {
                    Some(Ok(next)) => {
                        action = next;
                        continue;
                    }
                    Some(Err(event)) => event,
                    None => Event::Cancelled,
                }
            }
            Action::Close { send, until } => {
                let mut event = Event::Closed;
                if let Some((stream, pass)) = connection.take() {
                    let goodbye = socket::send(&stream, &send, clock.instant(until));
                    if unless(stopped.as_mut(), goodbye).await.is_none() {
                        event = Event::Cancelled;
                    }
                    // The next one may come once this one has gone.
                    drop(stream);
                    drop(pass);
                }
                event
            }
        };
        action = probe.handle(event, clock.now());
    }
}

/// What comes of `work`, unless somebody wishes to stop first; `stopped` may then be
/// asked no more.
async fn unless<T>(
    mut stopped: Pin<&mut impl Future<Output = ()>>,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|context| {
        if let Poll::Ready(result) = work.as_mut().poll(context) {
            return Poll::Ready(Some(result));
        }
        stopped.as_mut().poll(context).map(|()| None)
    })
    .await
}
