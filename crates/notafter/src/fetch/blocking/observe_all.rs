//! A matrix, with a few threads.

use std::net::IpAddr;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::thread;

use super::clock::Clock;
use super::{fetch, lookup};
use crate::fetch::limits::MATRIX_AT_ONCE;
#[cfg(feature = "tracing")]
use crate::fetch::matrix::trace;
use crate::fetch::matrix::{self, Asked};
use crate::fetch::whereabouts::Whereabouts;
use crate::fetch::{EndpointMatrix, FetchOptions, MatrixCell, MatrixOptions};
use crate::target::Target;
use crate::time::Timestamp;

/// Fetches everything that the target shows: each address of its name, each type of key, and
/// what it shows without its name, if that is asked for. It never fails; where the name leads to no address,
/// the one cell says why.
///
/// At most [`MATRIX_AT_ONCE`] connections are open at once. Each observation has the timeout of the options
/// for itself; an address that shows nothing is asked once, the others up to four times.
pub fn observe_all(target: &Target, options: &MatrixOptions, at: Timestamp) -> EndpointMatrix {
    #[cfg(feature = "tracing")]
    let trace = trace::Trace::begin(target);
    #[cfg(feature = "tracing")]
    let _entered = trace.enter();
    let addresses = match Whereabouts::of(target, &options.fetch) {
        Whereabouts::Known(address) => vec![address],
        Whereabouts::AtProxy(_) => Vec::new(),
        Whereabouts::LookUp(name) => look_up(name, &options.fetch),
    };
    let mut cells = ask(target, matrix::first(&addresses, options), at);
    let more = cells
        .iter()
        .flat_map(|cell| matrix::second(cell, options))
        .collect();
    cells.append(&mut ask(target, more, at));
    let matrix = EndpointMatrix::new(cells);
    #[cfg(feature = "tracing")]
    trace.end(&matrix);
    matrix
}

/// The addresses; none where there are none, which the observation then says in its own words.
fn look_up(name: &str, options: &FetchOptions) -> Vec<IpAddr> {
    let clock = Clock::start(None);
    let answer = lookup::look_up(&options.resolver, name, options.allowed_time(), &clock);
    answer.and_then(Result::ok).unwrap_or_default()
}

/// Asks all of it, in the order given.
fn ask(target: &Target, asked: Vec<Asked>, at: Timestamp) -> Vec<MatrixCell> {
    let count = asked.len();
    let waiting = Mutex::new(asked.into_iter().enumerate());
    let seen = Mutex::new(Vec::with_capacity(count));
    #[cfg(feature = "tracing")]
    let span = tracing::Span::current();
    thread::scope(|scope| {
        let work = || {
            #[cfg(feature = "tracing")]
            let _entered = span.enter();
            loop {
                let next = waiting
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .next();
                let Some((place, asked)) = next else {
                    return;
                };
                let observation = fetch(target, &asked.options, at);
                let cell = (place, asked.seen(observation));
                seen.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(cell);
            }
        };
        // One of them is this thread, which is there even where no other can be started.
        for _ in 1..count.min(MATRIX_AT_ONCE) {
            let builder = thread::Builder::new().name("notafter-matrix".to_owned());
            let _ = builder.spawn_scoped(scope, work);
        }
        work();
    });
    let mut seen = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
    seen.sort_by_key(|(place, _)| *place);
    seen.into_iter().map(|(_, cell)| cell).collect()
}
