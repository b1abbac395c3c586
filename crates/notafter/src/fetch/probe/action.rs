//! What a probe wants done, and what it is told.

use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use crate::fetch::limits::MAX_REASON;
use crate::fetch::text::shown;
use crate::fetch::{Ending, Observation, ResolveError};

/// What to do next. `until` is the time since the start at which to give up with
/// [`Event::TimedOut`].
///
/// `Debug` shows how many octets are to be sent, and not which: they may be the password for a proxy.
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

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Resolve { name, until } => f
                .debug_struct("Resolve")
                .field("name", name)
                .field("until", until)
                .finish(),
            Self::Connect { address, until } => f
                .debug_struct("Connect")
                .field("address", address)
                .field("until", until)
                .finish(),
            Self::Exchange { send, until } => f
                .debug_struct("Exchange")
                .field("send", &format_args!("{} octets", send.len()))
                .field("until", until)
                .finish(),
            Self::Close { send, until } => f
                .debug_struct("Close")
                .field("send", &format_args!("{} octets", send.len()))
                .field("until", until)
                .finish(),
            Self::Done(observation) => f.debug_tuple("Done").field(observation).finish(),
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_not_shown() {
        let send = b"Proxy-Authorization: Basic".to_vec();
        let until = Duration::from_secs(10);
        for action in [
            Action::Exchange {
                send: send.clone(),
                until,
            },
            Action::Close {
                send: send.clone(),
                until,
            },
        ] {
            let shown = format!("{action:?}");
            assert!(shown.contains("26 octets"), "{shown}");
            // "Pro", as a list of numbers.
            assert!(!shown.contains("80, 114"), "{shown}");
        }
    }
}
