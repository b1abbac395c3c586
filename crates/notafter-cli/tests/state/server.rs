//! A TLS server that counts who comes, and whose certificate can change.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection};

use crate::common::Leaf;

/// How long it waits for a client.
const PATIENCE: Duration = Duration::from_secs(10);

/// It lives as long as the test's process.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    /// `None`: whoever comes is sent away.
    config: Mutex<Option<Arc<ServerConfig>>>,
    visits: AtomicUsize,
}

impl Server {
    pub(super) fn start(leaf: &Leaf) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            config: Mutex::new(Some(config(leaf))),
            visits: AtomicUsize::new(0),
        });
        let server = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                server.visits.fetch_add(1, Ordering::SeqCst);
                let config = server.config.lock().unwrap().clone();
                if let Some(config) = config {
                    // A client that was killed is none of its business.
                    std::thread::spawn(move || serve(stream, config));
                }
            }
        });
        Self { address, shared }
    }

    /// How it is asked.
    pub(super) fn target(&self) -> String {
        self.address.to_string()
    }

    /// How often somebody connected.
    pub(super) fn visits(&self) -> usize {
        self.shared.visits.load(Ordering::SeqCst)
    }

    /// Shows another certificate from now on.
    pub(super) fn show(&self, leaf: &Leaf) {
        *self.shared.config.lock().unwrap() = Some(config(leaf));
    }

    /// Sends everybody away from now on.
    pub(super) fn go_down(&self) {
        *self.shared.config.lock().unwrap() = None;
    }
}

fn config(leaf: &Leaf) -> Arc<ServerConfig> {
    let chain = CertificateDer::pem_slice_iter(leaf.pem.as_bytes());
    let chain = chain.collect::<Result<_, _>>().unwrap();
    let key = PrivateKeyDer::from_pem_slice(leaf.key_pem.as_bytes()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    Arc::new(config)
}

fn serve(mut stream: TcpStream, config: Arc<ServerConfig>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut connection = ServerConnection::new(config).map_err(io::Error::other)?;
    while connection.complete_io(&mut stream)? != (0, 0) {}
    Ok(())
}
