//! Octets to and fro.

use std::future::poll_fn;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use ::tokio::io::{AsyncRead, ReadBuf};
use ::tokio::net::TcpStream;
use ::tokio::time::{Instant, timeout_at};

use super::buffer;
use crate::fetch::Ending;
use crate::fetch::probe::{ConnectFailure, Event};

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

/// Sends all of `octets`, then waits for something to come, and hands it to `take` at once.
///
/// # Errors
///
/// The event that says why nothing came.
pub(super) async fn exchange<T>(
    stream: Option<&mut TcpStream>,
    octets: &[u8],
    until: Instant,
    mut take: impl FnMut(&[u8]) -> T,
) -> Result<T, Event<'static>> {
    let Some(stream) = stream else {
        return Err(Event::Ended(Ending::Closed));
    };
    let both = async {
        // If the server has gone, what it said last may still be there to read.
        let _ = send_all(stream, octets).await;
        poll_fn(|context| poll_receive(stream, context, &mut take)).await
    };
    match timeout_at(until, both).await {
        Ok(Ok(Some(taken))) => Ok(taken),
        Ok(Ok(None)) => Err(Event::Ended(Ending::Closed)),
        Ok(Err(error)) => Err(Event::Ended(Ending::from_io(&error))),
        Err(_) => Err(Event::TimedOut),
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

/// Receives something and hands it to `take`; `None` if the server has ended the connection.
fn poll_receive<T>(
    stream: &mut TcpStream,
    context: &mut Context<'_>,
    take: &mut impl FnMut(&[u8]) -> T,
) -> Poll<io::Result<Option<T>>> {
    buffer::lend(|buffer| {
        let mut read = ReadBuf::new(buffer);
        ready!(Pin::new(stream).poll_read(context, &mut read))?;
        let octets = read.filled();
        Poll::Ready(Ok((!octets.is_empty()).then(|| take(octets))))
    })
}
