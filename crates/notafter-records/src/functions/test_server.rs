//! Servers on loopback, for the tests of the functions.

use std::io::Read;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection};

use super::test_chain::TestChain;

/// A server that goes on until the tests end.
pub(crate) struct TestServer {
    pub(crate) address: SocketAddr,
    /// Connections that were accepted.
    accepted: Arc<AtomicUsize>,
    /// Those that came to their end.
    closed: Arc<AtomicUsize>,
}

impl TestServer {
    /// One that shows the chain.
    pub(crate) fn tls(chain: &TestChain) -> Self {
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(chain.key.clone()));
        let served = [&chain.leaf, &chain.intermediate];
        let served = served.map(|it| CertificateDer::from(it.0.clone())).to_vec();
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(served, key)
            .unwrap();
        let config = Arc::new(config);
        Self::start(move |mut stream| {
            let mut session = ServerConnection::new(Arc::clone(&config)).unwrap();
            // What the client does is its own affair.
            while session
                .complete_io(&mut stream)
                .is_ok_and(|it| it != (0, 0))
            {}
        })
    }

    /// One that takes what it is told and never says anything.
    pub(crate) fn silent() -> Self {
        Self::start(|mut stream| {
            let mut octets = [0; 1024];
            while stream.read(&mut octets).is_ok_and(|it| it > 0) {}
        })
    }

    fn start(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let server = Self {
            address: listener.local_addr().unwrap(),
            accepted: Arc::default(),
            closed: Arc::default(),
        };
        let (accepted, closed) = (Arc::clone(&server.accepted), Arc::clone(&server.closed));
        let serve = Arc::new(serve);
        thread::spawn(move || {
            for stream in listener.incoming() {
                accepted.fetch_add(1, Ordering::SeqCst);
                let (serve, closed) = (Arc::clone(&serve), Arc::clone(&closed));
                thread::spawn(move || {
                    serve(stream.unwrap());
                    closed.fetch_add(1, Ordering::SeqCst);
                });
            }
        });
        server
    }

    pub(crate) fn target(&self) -> String {
        self.address.to_string()
    }

    /// How many connections were accepted.
    pub(crate) fn accepted(&self) -> usize {
        self.accepted.load(Ordering::SeqCst)
    }

    /// How many came to their end.
    pub(crate) fn closed(&self) -> usize {
        self.closed.load(Ordering::SeqCst)
    }

    /// Waits until so many connections were accepted.
    pub(crate) fn await_accepted(&self, count: usize) {
        await_count(&self.accepted, count);
    }

    /// The same, of connections that came to their end.
    pub(crate) fn await_closed(&self, count: usize) {
        await_count(&self.closed, count);
    }
}

fn await_count(counter: &AtomicUsize, count: usize) {
    let started = Instant::now();
    while counter.load(Ordering::SeqCst) < count {
        assert!(started.elapsed() < Duration::from_secs(10), "{count}");
        thread::sleep(Duration::from_millis(1));
    }
}
