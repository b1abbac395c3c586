//! Accepts connections, and treats each as its address has it.

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use rustls::ServerConfig;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

use super::fate::{self, Expected};
use super::tls;

/// How long a connection may last that is not to stall: more than any client's deadline, so
/// that it is the client who decides.
const MAX_DURATION: Duration = Duration::from_secs(120);

/// The pause after a connection could not be accepted, for want of descriptors: those that end
/// give some back.
const ACCEPT_PAUSE: Duration = Duration::from_millis(10);

/// No record of TLS begins like this (RFC 8446 section 5.1), nor does a message of SSL 2.0.
pub(super) const GARBAGE: &[u8] =
    b"\x00\x01notafter\x7f\x02 says nothing that has a meaning\x03\x04";

/// What Apache's httpd and nginx say, in essence, to TLS on a port without it.
pub(super) const PLAIN_HTTP: &[u8] = b"HTTP/1.1 400 Bad Request\r\n\
    Content-Type: text/plain\r\nContent-Length: 12\r\nConnection: close\r\n\r\nBad Request\n";

/// Accepts for ever.
pub(super) async fn accept(listener: TcpListener, config: Arc<ServerConfig>, faults: bool) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) if peer.ip().is_loopback() => {
                let config = Arc::clone(&config);
                tokio::spawn(async move {
                    // However it ends, the client has noticed.
                    let _ = serve(stream, config, faults).await;
                });
            }
            Ok(_) => {}
            Err(_) => sleep(ACCEPT_PAUSE).await,
        }
    }
}

async fn serve(mut stream: TcpStream, config: Arc<ServerConfig>, faults: bool) -> io::Result<()> {
    let IpAddr::V4(address) = stream.local_addr()?.ip() else {
        return Ok(());
    };
    match fate::expected(address, faults) {
        Expected::Stalled => drain(&mut stream).await,
        // Somebody who dials an address that refuses on this port takes the fleet's port for
        // all addresses, as a scan of a whole network does.
        Expected::Certificate | Expected::Refused => {
            timeout(MAX_DURATION, tls::serve(&mut stream, config)).await?
        }
        // Closed with octets unread, a connection is reset (RFC 1122 section 4.2.2.13).
        Expected::Reset => {
            timeout(MAX_DURATION, stream.peek(&mut [0; 1])).await??;
            Ok(())
        }
        Expected::Garbage => timeout(MAX_DURATION, say(&mut stream, GARBAGE)).await?,
        Expected::PlainHttp => timeout(MAX_DURATION, say(&mut stream, PLAIN_HTTP)).await?,
    }
}

/// Says this once the client has said something, and ends the connection in order.
async fn say(stream: &mut TcpStream, said: &[u8]) -> io::Result<()> {
    if stream.read(&mut [0; 4096]).await? == 0 {
        return Ok(());
    }
    stream.write_all(said).await?;
    stream.shutdown().await?;
    // What the client still sends would turn the end into a reset.
    drain(stream).await
}

/// Reads until the client leaves.
async fn drain(stream: &mut TcpStream) -> io::Result<()> {
    while stream.read(&mut [0; 1024]).await? > 0 {}
    Ok(())
}
