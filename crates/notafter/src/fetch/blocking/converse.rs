//! Octets to and fro, until the session is content or the deadline is over.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use super::Deadline;
use super::connect::reason;
use crate::fetch::conversation::{Ending as End, Progress};
use crate::fetch::limits::LINGER;
use crate::fetch::tls::Session;

enum Ending {
    TimedOut,
    Is(End),
}

/// Octets read at once: a TLS record at its largest (RFC 8446 section 5.2), about.
const READ_SIZE: usize = 16 * 1024;

/// Time to say goodbye in. It fits into any socket's buffer, so that this is for
/// servers that read nothing at all.
const GOODBYE: Duration = Duration::from_millis(100);

/// Moves octets between the stream and the session. However slowly the server drips, each
/// wait is cut to what is left of the deadline.
pub(super) fn converse(mut stream: TcpStream, session: &mut Session, deadline: Deadline) {
    // Without it the last flight may wait for an acknowledgement; no more than that.
    let _ = stream.set_nodelay(true);
    let mut buffer = vec![0; READ_SIZE];
    let mut lingering: Option<Deadline> = None;
    loop {
        // If the server has gone, what it said last may still be there to read.
        let _ = send(&mut stream, &session.outgoing(), deadline);
        let until = lingering.unwrap_or(deadline);
        let count = match receive(&mut stream, &mut buffer, until) {
            Ok(count) => count,
            // What was wanted is here; that no last word came says nothing.
            Err(Ending::TimedOut) if lingering.is_some() => break,
            Err(Ending::TimedOut) => {
                session.timed_out();
                break;
            }
            Err(Ending::Is(ending)) => {
                session.ended(&ending);
                break;
            }
        };
        if count == 0 {
            session.ended(&End::Closed);
            break;
        }
        match session.incoming(buffer.get(..count).unwrap_or_default()) {
            Progress::Continue => {}
            Progress::Linger => {
                lingering.get_or_insert_with(|| deadline.or_after(LINGER));
            }
            Progress::Done => break,
        }
    }
    // An alert that says what we did not like, or a goodbye: a courtesy to the
    // server's log. Nothing hangs on it.
    session.close();
    let _ = send(&mut stream, &session.outgoing(), deadline.or_after(GOODBYE));
}

/// Sends all of it.
fn send(stream: &mut TcpStream, mut octets: &[u8], until: Deadline) -> Result<(), Ending> {
    while !octets.is_empty() {
        let left = until.left().ok_or(Ending::TimedOut)?;
        stream
            .set_write_timeout(Some(left))
            .map_err(|_| Ending::Is(End::Reset))?;
        match stream.write(octets) {
            Ok(0) => return Err(Ending::Is(End::Closed)),
            Ok(count) => octets = octets.get(count..).unwrap_or_default(),
            Err(error) => retry_or_end(&error)?,
        }
    }
    Ok(())
}

/// Receives something; 0 octets if the server has ended the connection.
fn receive(stream: &mut TcpStream, buffer: &mut [u8], until: Deadline) -> Result<usize, Ending> {
    loop {
        let left = until.left().ok_or(Ending::TimedOut)?;
        // macOS refuses this on a connection that the server has reset.
        stream
            .set_read_timeout(Some(left))
            .map_err(|_| Ending::Is(End::Reset))?;
        match stream.read(buffer) {
            Ok(count) => return Ok(count),
            Err(error) => retry_or_end(&error)?,
        }
    }
}

/// Whether to try again after this error; the loop then looks at the deadline.
fn retry_or_end(error: &std::io::Error) -> Result<(), Ending> {
    match error.kind() {
        // A socket's timeout has the first name on Unix and the second on Windows.
        ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => Ok(()),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            Err(Ending::Is(End::Unreachable {
                reason: reason(error),
            }))
        }
        _ => Err(Ending::Is(End::Reset)),
    }
}
