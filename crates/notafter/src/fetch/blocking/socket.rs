//! Octets to and fro.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use super::clock::Clock;
use crate::fetch::Ending;
use crate::fetch::probe::{ConnectFailure, Event};

/// Octets read at once: a TLS record at its largest (RFC 8446 section 5.2), about.
pub(super) const READ_SIZE: usize = 16 * 1024;

/// Why nothing more can be sent or received.
pub(super) enum Stop {
    TimedOut,
    Ended(Ending),
}

impl From<Stop> for Event<'static> {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::TimedOut => Self::TimedOut,
            Stop::Ended(ending) => Self::Ended(ending),
        }
    }
}

/// Connects.
///
/// # Errors
///
/// The event that says why not.
pub(super) fn connect(
    address: SocketAddr,
    until: Duration,
    clock: &Clock<'_>,
) -> Result<TcpStream, Event<'static>> {
    let left = until
        .saturating_sub(clock.now())
        .max(Duration::from_millis(1));
    let connected = if clock.can_be_cancelled() {
        connect_aside(address, left, until, clock).ok_or(Event::TimedOut)?
    } else {
        TcpStream::connect_timeout(&address, left)
    };
    match connected {
        Ok(stream) => {
            // Without it the last flight may wait for an acknowledgement; no more than that.
            let _ = stream.set_nodelay(true);
            Ok(stream)
        }
        Err(error) => Err(Event::NotConnected(ConnectFailure::from_io(&error))),
    }
}

/// Connects on a thread of its own, which cannot be interrupted but need not be waited for.
fn connect_aside(
    address: SocketAddr,
    left: Duration,
    until: Duration,
    clock: &Clock<'_>,
) -> Option<io::Result<TcpStream>> {
    let (sender, receiver) = sync_channel(1);
    let started = thread::Builder::new()
        .name("notafter-connect".to_owned())
        .spawn(move || {
            // Nobody may be waiting any more.
            let _ = sender.try_send(TcpStream::connect_timeout(&address, left));
        });
    if let Err(error) = started {
        return Some(Err(error));
    }
    while let Some(slice) = clock.slice(until) {
        match receiver.recv_timeout(slice) {
            Ok(connected) => return Some(connected),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return None,
        }
    }
    None
}

/// Sends all of `octets`, then waits for something to come.
pub(super) fn exchange<'b>(
    stream: Option<&mut TcpStream>,
    octets: &[u8],
    buffer: &'b mut [u8],
    until: Duration,
    clock: &Clock<'_>,
) -> Event<'b> {
    let Some(stream) = stream else {
        return Event::Ended(Ending::Closed);
    };
    // If the server has gone, what it said last may still be there to read.
    if let Err(Stop::TimedOut) = send(stream, octets, until, clock) {
        return Event::TimedOut;
    }
    match receive(stream, buffer, until, clock) {
        Ok(0) => Event::Ended(Ending::Closed),
        Ok(count) => Event::Received(buffer.get(..count).unwrap_or_default()),
        Err(stop) => stop.into(),
    }
}

/// Sends all of it.
pub(super) fn send(
    stream: &mut TcpStream,
    mut octets: &[u8],
    until: Duration,
    clock: &Clock<'_>,
) -> Result<(), Stop> {
    while !octets.is_empty() {
        let slice = clock.slice(until).ok_or(Stop::TimedOut)?;
        stream
            .set_write_timeout(Some(slice))
            .map_err(|_| Stop::Ended(Ending::Reset))?;
        match stream.write(octets) {
            Ok(0) => return Err(Stop::Ended(Ending::Closed)),
            Ok(count) => octets = octets.get(count..).unwrap_or_default(),
            Err(error) => retry_or_stop(&error)?,
        }
    }
    Ok(())
}

/// Receives something; 0 octets if the server has ended the connection.
fn receive(
    stream: &mut TcpStream,
    buffer: &mut [u8],
    until: Duration,
    clock: &Clock<'_>,
) -> Result<usize, Stop> {
    loop {
        let slice = clock.slice(until).ok_or(Stop::TimedOut)?;
        // macOS refuses this on a connection that the server has reset.
        stream
            .set_read_timeout(Some(slice))
            .map_err(|_| Stop::Ended(Ending::Reset))?;
        match stream.read(buffer) {
            Ok(count) => return Ok(count),
            Err(error) => retry_or_stop(&error)?,
        }
    }
}

/// Whether to try again after this error; the loop then looks at the clock.
fn retry_or_stop(error: &io::Error) -> Result<(), Stop> {
    match error.kind() {
        // A socket's timeout has the first name on Unix and the second on Windows.
        ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => Ok(()),
        _ => Err(Stop::Ended(Ending::from_io(error))),
    }
}
