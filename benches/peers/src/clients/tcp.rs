//! A connection and its end: what every client pays.

use std::io;
use std::net::SocketAddr;

use tokio::net::TcpStream;

/// Connects and closes.
pub(super) async fn connect(address: SocketAddr) -> io::Result<()> {
    TcpStream::connect(address).await.map(drop)
}
