//! Fetching with the sockets of `std`, on the thread that calls.

mod connect;
mod converse;
mod deadline;

use std::net::IpAddr;

use self::deadline::Deadline;
use super::limits::MAX_ADDRESSES;
use super::resolver::resolve_before;
use super::tls::Session;
use super::{Attempt, FetchOptions, Observation, Outcome, ResolveError, Stage};
use crate::target::{Host, Target};
use crate::time::Timestamp;

/// Fetches what the server shows. It never fails: the observation's outcome says how far
/// it came. It returns within [`FetchOptions::timeout`].
///
/// Addresses are tried in the order in which the resolver gives them, one after
/// the other. Each may use an equal share of the time left, so that one that swallows
/// packets leaves time for the next. The first that takes the connection is the answer,
/// whatever it then says: what another address would have said is another question.
/// If none takes it, the outcome is the most telling one: refused before timed out
/// before unreachable.
///
/// `at` is the present, as the caller's clock has it; it is noted and handed to TLS.
/// The deadline is kept by the system's monotonic clock.
pub fn fetch(target: &Target, options: &FetchOptions, at: Timestamp) -> Observation {
    let deadline = Deadline::after(options.timeout);
    let mut observation = Observation::new(target, Outcome::Certificate, at);
    match observe(&mut observation, options, deadline) {
        Ok(()) => {}
        Err(outcome) => observation.outcome = outcome,
    }
    observation
}

/// Everything. The error is the outcome, where there was no server to ask for a better one.
fn observe(
    observation: &mut Observation,
    options: &FetchOptions,
    deadline: Deadline,
) -> Result<(), Outcome> {
    let addresses = addresses(&observation.target.host, options, deadline)?;
    let (address, stream) = connect::connect(
        &addresses,
        observation.port,
        deadline,
        &mut observation.attempts,
    )?;
    observation.address = Some(address);
    let session = Session::new(
        &observation.target.host,
        address,
        &options.alpn,
        observation.observed_at,
    );
    match session {
        Ok(mut session) => {
            converse::converse(stream, &mut session, deadline);
            session.report(observation);
        }
        Err(outcome) => observation.outcome = outcome,
    }
    let attempt = Attempt::new(address, observation.outcome.clone());
    observation.attempts.push(attempt);
    Ok(())
}

/// The addresses to try, each once, at least one.
fn addresses(
    host: &Host,
    options: &FetchOptions,
    deadline: Deadline,
) -> Result<Vec<IpAddr>, Outcome> {
    let name = match host {
        Host::Ip(address) => return Ok(vec![*address]),
        Host::Dns(name) => name,
    };
    let found = match resolve_before(&options.resolver, name, deadline.end()) {
        Some(Ok(addresses)) => addresses,
        Some(Err(ResolveError::NotFound)) => return Err(Outcome::NameNotFound),
        Some(Err(ResolveError::Failed { reason })) => {
            return Err(Outcome::ResolutionFailed { reason });
        }
        None => {
            return Err(Outcome::TimedOut {
                during: Stage::Resolution,
            });
        }
    };
    let mut addresses = Vec::new();
    for address in found {
        if addresses.len() == MAX_ADDRESSES {
            break;
        }
        if !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    if addresses.is_empty() {
        return Err(Outcome::NameNotFound);
    }
    Ok(addresses)
}

#[cfg(test)]
mod tests;
