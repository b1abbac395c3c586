//! Fetching with the sockets of `std`, on the thread that calls.

mod clock;
mod lookup;
mod observe_all;
mod socket;

use std::time::Duration;

use self::clock::Clock;
pub use self::observe_all::observe_all;
use super::probe::{Action, Event, Probe};
use super::{Cancellation, FetchOptions, Observation};
use crate::target::Target;
use crate::time::Timestamp;

/// Fetches what the server shows. It never fails: the observation's outcome says how far
/// it came. It returns within [`FetchOptions::timeout`]; [`Probe`] says how that time is used.
///
/// `at` is the present, as the caller's clock has it; it is noted and handed to TLS.
/// The deadline is kept by the system's monotonic clock.
pub fn fetch(target: &Target, options: &FetchOptions, at: Timestamp) -> Observation {
    drive(target, options, at, None)
}

/// The same, until somebody wishes to stop: then it returns within
/// [`CANCELLATION_LATENCY`](super::limits::CANCELLATION_LATENCY), with the outcome
/// [`Cancelled`](super::Outcome::Cancelled) if the certificates are not here yet.
pub fn fetch_until_cancelled(
    target: &Target,
    options: &FetchOptions,
    at: Timestamp,
    cancellation: &Cancellation,
) -> Observation {
    drive(target, options, at, Some(cancellation))
}

fn drive(
    target: &Target,
    options: &FetchOptions,
    at: Timestamp,
    cancellation: Option<&Cancellation>,
) -> Observation {
    let clock = Clock::start(cancellation);
    let mut probe = Probe::new(target, options, at);
    let mut stream = None;
    let mut buffer = Vec::new();
    let mut action = probe.start(Duration::ZERO);
    loop {
        let event = match action {
            Action::Done(observation) => return *observation,
            Action::Resolve { name, until } => {
                match lookup::look_up(&options.resolver, &name, until, &clock) {
                    Some(answer) => Event::Resolved(answer),
                    None => Event::TimedOut,
                }
            }
            Action::Connect { address, until } => match socket::connect(address, until, &clock) {
                Ok(connected) => {
                    stream = Some(connected);
                    Event::Connected
                }
                Err(event) => event,
            },
            Action::Exchange { send, until } => {
                buffer.resize(socket::READ_SIZE, 0);
                socket::exchange(stream.as_mut(), &send, &mut buffer, until, &clock)
            }
            Action::Close { send, until } => {
                if let Some(mut stream) = stream.take() {
                    let _ = socket::send(&mut stream, &send, until, &clock);
                }
                Event::Closed
            }
        };
        let event = if clock.is_cancelled() {
            Event::Cancelled
        } else {
            event
        };
        action = probe.handle(event, clock.now());
    }
}
