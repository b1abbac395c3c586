//! Octets to and fro.

use std::io::{self, ErrorKind};
use std::net::SocketAddr;

use ::tokio::net::TcpStream;
use ::tokio::time::{Instant, timeout_at};

use crate::fetch::Ending;
use crate::fetch::probe::{ConnectFailure, Event};

/// Octets read at once: a TLS record at its largest (RFC 8446 section 5.2), about.
pub(super) const READ_SIZE: usize = 16 * 1024;

/// Connects.
///
/// # Errors
///
/// The event that says why not.
pub(super) async fn connect(
    address: SocketAddr,
    until: Instant,
) -> Result<TcpStream, Event<'static>> {
    match timeout_at(until, TcpStream::connect(address)).await {
        Ok(Ok(stream)) => {
            // Without it the last flight may wait for an acknowledgement; no more than that.
            let _ = stream.set_nodelay(true);
            Ok(stream)
        }
        Ok(Err(error)) => Err(Event::NotConnected(ConnectFailure::from_io(&error))),
        Err(_) => Err(Event::TimedOut),
    }
}

/// Sends all of `octets`, then waits for something to come.
pub(super) async fn exchange<'b>(
    stream: Option<&TcpStream>,
    octets: &[u8],
    buffer: &'b mut [u8],
    until: Instant,
) -> Event<'b> {
    let Some(stream) = stream else {
        return Event::Ended(Ending::Closed);
    };
    let both = async {
        // If the server has gone, what it said last may still be there to read.
        let _ = send_all(stream, octets).await;
        receive(stream, buffer).await
    };
    match timeout_at(until, both).await {
        Ok(Ok(0)) => Event::Ended(Ending::Closed),
        Ok(Ok(count)) => Event::Received(buffer.get(..count).unwrap_or_default()),
        Ok(Err(error)) => Event::Ended(Ending::from_io(&error)),
        Err(_) => Event::TimedOut,
    }
}

/// Sends all of it, as far as the time allows.
pub(super) async fn send(stream: &TcpStream, octets: &[u8], until: Instant) -> io::Result<()> {
    timeout_at(until, send_all(stream, octets)).await?
}

async fn send_all(stream: &TcpStream, mut octets: &[u8]) -> io::Result<()> {
    while !octets.is_empty() {
        match stream.try_write(octets) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(count) => octets = octets.get(count..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::WouldBlock => stream.writable().await?,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Receives something; 0 octets if the server has ended the connection.
async fn receive(stream: &TcpStream, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match stream.try_read(buffer) {
            Ok(count) => return Ok(count),
            Err(error) if error.kind() == ErrorKind::WouldBlock => stream.readable().await?,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
