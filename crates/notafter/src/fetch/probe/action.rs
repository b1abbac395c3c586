//! What a probe wants done, and what it is told.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use crate::fetch::limits::MAX_REASON;
use crate::fetch::text::shown;
use crate::fetch::{Ending, Observation, ResolveError};

/// What to do next. `until` is the time since the start at which to give up with
/// [`Event::TimedOut`].
#[derive(Debug)]
#[non_exhaustive]
pub enum Action {
    /// Look a name up; then [`Event::Resolved`].
    Resolve {
        /// The name: A-labels, lower case, no final dot.
        name: String,
        /// When to give up.
        until: Duration,
    },
    /// Connect; then [`Event::Connected`] or [`Event::NotConnected`]. No other connection is open.
    Connect {
        /// Where to. Connect to this and nothing else: the address policy was asked about it.
        address: SocketAddr,
        /// When to give up.
        until: Duration,
    },
    /// Send all of this, then wait until something comes; then [`Event::Received`] or
    /// [`Event::Ended`]. If it cannot be sent, what the other side said last may still
    /// be there to be received.
    Exchange {
        /// What to send: maybe nothing.
        send: Vec<u8>,
        /// When to give up.
        until: Duration,
    },
    /// Send this as far as it goes, close the connection, and go on with [`Event::Closed`], whatever came of
    /// it.
    Close {
        /// What to send: maybe nothing.
        send: Vec<u8>,
        /// When to give up.
        until: Duration,
    },
    /// That was all.
    Done(Box<Observation>),
}

/// What came of the last action.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The answer of the resolver.
    Resolved(Result<Vec<IpAddr>, ResolveError>),
    /// There is a connection.
    Connected,
    /// There is none.
    NotConnected(ConnectFailure),
    /// These octets came, at least one.
    Received(&'a [u8]),
    /// The connection ended.
    Ended(Ending),
    /// The connection is closed.
    Closed,
    /// The time until which to wait is over.
    TimedOut,
    /// Whoever asked for it wishes to stop: the next action is [`Action::Done`].
    Cancelled,
}

/// Why there is no connection.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectFailure {
    /// Nothing listens there.
    Refused,
    /// The operating system gave up waiting.
    TimedOut,
    /// There is no way there.
    Unreachable {
        /// What the operating system says, in words.
        reason: String,
    },
}

impl ConnectFailure {
    /// The failure that an error of the operating system stands for.
    pub fn from_io(error: &io::Error) -> Self {
        match error.kind() {
            // A reset while connecting is a refusal by something in between.
            ErrorKind::ConnectionRefused | ErrorKind::ConnectionReset => Self::Refused,
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Self::TimedOut,
            _ => Self::Unreachable {
                reason: reason(error),
            },
        }
    }
}

impl Ending {
    /// The ending that an error of the operating system stands for.
    pub fn from_io(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
                Self::Unreachable {
                    reason: reason(error),
                }
            }
            _ => Self::Reset,
        }
    }
}

/// What the operating system says, fit to show.
fn reason(error: &io::Error) -> String {
    shown(error.to_string().as_bytes(), MAX_REASON)
}
