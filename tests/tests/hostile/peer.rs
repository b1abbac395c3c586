//! Servers on loopback, for as many connections as come, ended when dropped.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// What a server does with a connection.
pub(super) type Serve = Arc<dyn Fn(&mut Wire) + Send + Sync>;

pub(super) fn serve(serve: impl Fn(&mut Wire) + Send + Sync + 'static) -> Serve {
    Arc::new(serve)
}

/// How long a server holds on to a connection that its client does not end: longer than any fetch here.
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection, from the server's side.
pub(super) struct Wire {
    pub(super) stream: TcpStream,
    /// Octets sent on this connection.
    sent: usize,
    /// The most that was sent on any.
    most: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
}

impl Wire {
    /// Sends this; whether there was somebody to take it.
    pub(super) fn send(&mut self, octets: &[u8]) -> bool {
        let mut rest = octets;
        while !rest.is_empty() && !self.stop.load(Ordering::Acquire) {
            match self.stream.write(rest) {
                Ok(count) => {
                    self.sent += count;
                    self.most.fetch_max(self.sent, Ordering::AcqRel);
                    rest = &rest[count..];
                }
                Err(error) if is_wait(&error) => {}
                Err(_) => return false,
            }
        }
        rest.is_empty()
    }

    /// Sends this over and over, until nobody takes it any more.
    pub(super) fn flood(&mut self, octets: &[u8]) {
        let many = octets.repeat(1 + 0x4000 / octets.len());
        while self.send(&many) {}
    }

    /// What the client says next; nothing where it has gone.
    pub(super) fn hear(&mut self) -> Vec<u8> {
        let mut buffer = vec![0; 0x4000];
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE && !self.stop.load(Ordering::Acquire) {
            match self.stream.read(&mut buffer) {
                Ok(count) => {
                    buffer.truncate(count);
                    return buffer;
                }
                Err(error) if is_wait(&error) => {}
                Err(_) => break,
            }
        }
        Vec::new()
    }

    /// Listens, and says nothing more, until the client goes.
    pub(super) fn stall(&mut self) {
        while !self.hear().is_empty() {}
    }

    /// Waits until the server is ended, without reading.
    pub(super) fn hold(&mut self) {
        while !self.stop.load(Ordering::Acquire) {
            thread::sleep(TICK);
        }
    }

    /// Ends its own side, and listens on.
    pub(super) fn half_close(&mut self) {
        let _ = self.stream.shutdown(Shutdown::Write);
        self.stall();
    }

    /// Waits this long; whether it is worth going on.
    pub(super) fn pause(&mut self, time: Duration) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < time {
            if self.stop.load(Ordering::Acquire) {
                return false;
            }
            thread::sleep(TICK.min(time));
        }
        true
    }
}

/// How often a server looks whether it is to end.
const TICK: Duration = Duration::from_millis(20);

fn is_wait(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
    )
}

/// A server.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    most: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
    /// Kept until the end, so that the port is nobody else's before.
    _listener: TcpListener,
}

impl Server {
    pub(super) fn start(serve: &Serve) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
        let kept = listener.try_clone().expect("a listener");
        let address = listener.local_addr().expect("an address");
        let most = Arc::new(AtomicUsize::new(0));
        let connections = Arc::new(AtomicUsize::new(0));
        let stop = Arc::new(AtomicBool::new(false));
        let wire = {
            let (most, stop) = (Arc::clone(&most), Arc::clone(&stop));
            move |stream| Wire {
                stream,
                sent: 0,
                most: Arc::clone(&most),
                stop: Arc::clone(&stop),
            }
        };
        let (serve, stopped) = (Arc::clone(serve), Arc::clone(&stop));
        let counted = Arc::clone(&connections);
        let thread = thread::spawn(move || {
            let mut threads = Vec::new();
            for stream in listener.incoming() {
                if stopped.load(Ordering::Acquire) {
                    break;
                }
                let Ok(stream) = stream else { continue };
                counted.fetch_add(1, Ordering::AcqRel);
                stream.set_read_timeout(Some(TICK)).expect("a timeout");
                stream.set_write_timeout(Some(TICK)).expect("a timeout");
                let _ = stream.set_nodelay(true);
                let (mut wire, serve) = (wire(stream), Arc::clone(&serve));
                threads.push(thread::spawn(move || serve(&mut wire)));
            }
            for thread in threads {
                thread.join().expect("a server that does not panic");
            }
        });
        Self {
            address,
            most,
            connections,
            stop,
            thread: Some(thread),
            _listener: kept,
        }
    }

    /// The most octets that it could send on one connection.
    pub(super) fn most_sent(&self) -> usize {
        self.most.load(Ordering::Acquire)
    }

    /// How many connections there were.
    pub(super) fn connections(&self) -> usize {
        self.connections.load(Ordering::Acquire)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Release);
        // It waits for a connection.
        let _ = TcpStream::connect(self.address);
        let ended = self.thread.take().map(JoinHandle::join);
        if !thread::panicking() {
            assert!(matches!(ended, Some(Ok(()))), "the server panicked");
        }
    }
}
