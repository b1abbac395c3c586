//! Fetching with the sockets of tokio: for many at once.

mod clock;
mod gate;
mod lookup;
mod observe_all;
mod socket;

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
    drive(target, options, at, &Open).await
}

/// The same, with every connection let through `gate`. The time spent there does not count.
pub(crate) async fn drive<G: Gate>(
    target: &Target,
    options: &FetchOptions,
    at: Timestamp,
    gate: &G,
) -> Observation {
    let mut clock = Clock::start();
    let mut probe = Probe::new(target, options, at);
    let mut connection = None;
    let mut buffer = Vec::new();
    let mut action = probe.start(Duration::ZERO);
    loop {
        let event = match action {
            Action::Done(observation) => return *observation,
            Action::Resolve { name, until } => {
                match lookup::look_up(&options.resolver, &name, clock.instant(until)).await {
                    Some(answer) => Event::Resolved(answer),
                    None => Event::TimedOut,
                }
            }
            Action::Connect { address, until } => {
                let pass = clock.paused(gate.admit(address.ip())).await;
                match socket::connect(address, clock.instant(until)).await {
                    Ok(stream) => {
                        connection = Some((stream, pass));
                        Event::Connected
                    }
                    Err(event) => event,
                }
            }
            Action::Exchange { send, until } => {
                buffer.resize(socket::READ_SIZE, 0);
                let stream = connection.as_ref().map(|(stream, _)| stream);
                socket::exchange(stream, &send, &mut buffer, clock.instant(until)).await
            }
            Action::Close { send, until } => {
                if let Some((stream, _pass)) = connection.take() {
                    let _ = socket::send(&stream, &send, clock.instant(until)).await;
                }
                Event::Closed
            }
        };
        action = probe.handle(event, clock.now());
    }
}
