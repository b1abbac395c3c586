//! The first address that takes the connection.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::Duration;

use super::Deadline;
use crate::fetch::limits::MAX_REASON;
use crate::fetch::text::shown;
use crate::fetch::{Attempt, Outcome, Stage};

/// Connects to the first address that takes the connection; those that do not go into
/// `attempts`.
///
/// # Errors
///
/// The most telling outcome, if none does.
pub(super) fn connect(
    addresses: &[IpAddr],
    port: u16,
    deadline: Deadline,
    attempts: &mut Vec<Attempt>,
) -> Result<(IpAddr, TcpStream), Outcome> {
    let mut best = None;
    for (index, address) in addresses.iter().enumerate() {
        let remaining = u32::try_from(addresses.len() - index).unwrap_or(u32::MAX);
        let outcome = match deadline.left() {
            Some(left) => {
                let share = (left / remaining).max(Duration::from_millis(1));
                match TcpStream::connect_timeout(&SocketAddr::new(*address, port), share) {
                    Ok(stream) => return Ok((*address, stream)),
                    Err(error) => classify(&error),
                }
            }
            None => TIMED_OUT,
        };
        attempts.push(Attempt::new(*address, outcome.clone()));
        if best.as_ref().is_none_or(|best| rank(&outcome) > rank(best)) {
            best = Some(outcome);
        }
    }
    Err(best.unwrap_or(TIMED_OUT))
}

const TIMED_OUT: Outcome = Outcome::TimedOut {
    during: Stage::Connection,
};

/// How much an outcome tells of the server: that it is there but refuses says more than
/// silence, and silence more than a missing route, which is often our own (no IPv6).
const fn rank(outcome: &Outcome) -> u8 {
    match outcome {
        Outcome::Refused => 2,
        Outcome::TimedOut { .. } => 1,
        _ => 0,
    }
}

fn classify(error: &io::Error) -> Outcome {
    match error.kind() {
        // A reset while connecting is a refusal by something in between.
        ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset => Outcome::Refused,
        ErrorKind::TimedOut | ErrorKind::WouldBlock => TIMED_OUT,
        _ => Outcome::Unreachable {
            reason: reason(error),
        },
    }
}

/// What the operating system says, fit to show.
pub(super) fn reason(error: &io::Error) -> String {
    shown(error.to_string().as_bytes(), MAX_REASON)
}
