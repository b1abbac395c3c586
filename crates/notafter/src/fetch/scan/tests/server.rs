//! Servers for many connections, on a port of loopback each.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair};
use rustls::{ServerConfig, ServerConnection};
use rustls_pki_types::PrivateKeyDer;

use crate::crypto::provider;

/// Counts of connections.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) accepted: AtomicUsize,
    pub(super) open: AtomicUsize,
    /// The most that were open at once.
    pub(super) peak: AtomicUsize,
}

/// Runs `serve` for each connection, on a thread each; what it leaves is closed once it is no longer counted.
pub(super) fn serve(serve: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> (u16, Arc<Counts>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let counts = Arc::new(Counts::default());
    let counted = Arc::clone(&counts);
    let serve = Arc::new(serve);
    thread::spawn(move || {
        while let Ok((mut stream, _)) = listener.accept() {
            let (counts, serve) = (Arc::clone(&counted), Arc::clone(&serve));
            counts.accepted.fetch_add(1, Ordering::SeqCst);
            let open = counts.open.fetch_add(1, Ordering::SeqCst) + 1;
            counts.peak.fetch_max(open, Ordering::SeqCst);
            thread::spawn(move || {
                serve(&mut stream);
                counts.open.fetch_sub(1, Ordering::SeqCst);
            });
        }
    });
    (port, counts)
}

/// Serves a certificate.
pub(super) fn tls() -> (u16, Arc<Counts>) {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["a.example".to_owned()])
        .unwrap()
        .self_signed(&key)
        .unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)
        .unwrap();
    let config = Arc::new(config);
    serve(move |stream| {
        let mut connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        while !matches!(connection.complete_io(stream), Ok((0, 0)) | Err(_)) {}
        wait(stream);
    })
}

/// Says something that is not TLS.
pub(super) fn garbage() -> (u16, Arc<Counts>) {
    serve(|stream| {
        let _ = stream.write_all(b"220 mx.example ESMTP\r\n");
        wait(stream);
    })
}

/// Says nothing until the client goes.
pub(super) fn silence() -> (u16, Arc<Counts>) {
    serve(wait)
}

/// Closes the connection after this time, whatever the client said by then.
pub(super) fn closing(after: Duration) -> (u16, Arc<Counts>) {
    serve(move |stream| {
        // Heard, so that it is closed and not reset.
        let _ = stream.read(&mut [0; 4096]);
        thread::sleep(after);
    })
}

/// A port on which nothing listens.
pub(super) fn nobody() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

fn wait(stream: &mut TcpStream) {
    let _ = std::io::copy(stream, &mut std::io::sink());
}
