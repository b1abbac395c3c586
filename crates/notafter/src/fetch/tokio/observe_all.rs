//! A matrix, on a runtime.

use std::net::IpAddr;
use std::sync::Arc;

use ::tokio::sync::Semaphore;
use ::tokio::task::JoinSet;

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

/// Fetches everything that the target shows, as
/// [`blocking::observe_all`](crate::fetch::blocking::observe_all) does, and gives the same. Dropping
/// it stops it.
///
/// # Panics
///
/// Outside of a tokio runtime with sockets and time.
pub async fn observe_all(
    target: &Target,
    options: &MatrixOptions,
    at: Timestamp,
) -> EndpointMatrix {
    let all = observe(target, options, at);
    #[cfg(feature = "tracing")]
    let all = trace::Trace::begin(target).around(all);
    all.await
}

async fn observe(target: &Target, options: &MatrixOptions, at: Timestamp) -> EndpointMatrix {
    let addresses = match Whereabouts::of(target, &options.fetch) {
        Whereabouts::Known(address) => vec![address],
        Whereabouts::AtProxy(_) => Vec::new(),
        Whereabouts::LookUp(name) => look_up(name, &options.fetch).await,
    };
    let mut cells = ask(target, matrix::first(&addresses, options), at).await;
    let more = cells
        .iter()
        .flat_map(|cell| matrix::second(cell, options))
        .collect();
    cells.append(&mut ask(target, more, at).await);
    EndpointMatrix::new(cells)
}

/// The addresses; none where there are none, which the observation then says in its own words.
async fn look_up(name: &str, options: &FetchOptions) -> Vec<IpAddr> {
    let until = Clock::start().instant(options.allowed_time());
    let answer = lookup::look_up(&options.resolver, name, until).await;
    answer.and_then(Result::ok).unwrap_or_default()
}

/// Asks all of it, in the order given.
async fn ask(target: &Target, asked: Vec<Asked>, at: Timestamp) -> Vec<MatrixCell> {
    let slots = Arc::new(Semaphore::new(MATRIX_AT_ONCE));
    let mut tasks = JoinSet::new();
    for (place, asked) in asked.into_iter().enumerate() {
        let target = target.clone();
        let slots = Arc::clone(&slots);
        let ask = async move {
            // Never closed.
            let _slot = slots.acquire_owned().await;
            let observation = fetch(&target, &asked.options, at).await;
            (place, asked.seen(observation))
        };
        #[cfg(feature = "tracing")]
        let ask = tracing::Instrument::in_current_span(ask);
        tasks.spawn(ask);
    }
    let mut seen = tasks.join_all().await;
    seen.sort_by_key(|(place, _)| *place);
    seen.into_iter().map(|(_, cell)| cell).collect()
}
