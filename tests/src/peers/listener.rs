//! The thread that accepts.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::servers::{OpensslServer, START_TIMEOUT};

/// How long a connection may be silent. It ends the threads of connections that the
/// other side has forgotten.
const SILENCE_TIMEOUT: Duration = START_TIMEOUT;

/// A listener with a TLS server behind it.
pub(super) struct Listener {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    accepting: Option<JoinHandle<()>>,
    _behind: OpensslServer,
}

impl Listener {
    /// Starts one: `serve` gets each connection, and another to the TLS server.
    pub(super) fn start(
        behind: OpensslServer,
        serve: fn(TcpStream, TcpStream) -> io::Result<()>,
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("an address");
        let stopping = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&stopping);
        let server = behind.address();
        let accepting = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(stream) = stream else { continue };
                // A client that leaves in the middle is no fault of this side.
                std::thread::spawn(move || {
                    let server = TcpStream::connect(server)?;
                    stream.set_read_timeout(Some(SILENCE_TIMEOUT))?;
                    server.set_read_timeout(Some(SILENCE_TIMEOUT))?;
                    serve(stream, server)
                });
            }
        });
        Self {
            address,
            stopping,
            accepting: Some(accepting),
            _behind: behind,
        }
    }

    /// Where it listens.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        // It waits for a connection: here is one.
        let _ = TcpStream::connect(self.address);
        if let Some(accepting) = self.accepting.take() {
            let _ = accepting.join();
        }
    }
}
