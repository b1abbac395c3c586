//! Real TLS servers on this machine.

use std::io;
use std::net::{IpAddr, Ipv4Addr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use notafter::fetch::{ResolveError, Resolver};
use rustls::crypto::aws_lc_rs;
use rustls::{ServerConfig, ServerConnection};

use super::authority::Identity;

/// How long a server waits for its client: 10 seconds, as the client's default.
const PATIENCE: Duration = Duration::from_secs(10);

/// Starts a server that shows this identity to every client, and returns its port. It lives as
/// long as the process.
pub(super) fn start(identity: Identity) -> io::Result<u16> {
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder
                .with_no_client_auth()
                .with_single_cert(identity.chain, identity.key.into())
        })
        .map_err(io::Error::other)?;
    let config = Arc::new(config);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let port = listener.local_addr()?.port();
    thread::Builder::new()
        .name("demo server".to_owned())
        .spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that breaks off is none of the server's business.
                let _ = serve(stream, Arc::clone(&config));
            }
        })?;
    Ok(port)
}

/// Shakes hands, and waits until the client goes.
fn serve(mut stream: TcpStream, config: Arc<ServerConfig>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut connection = ServerConnection::new(config).map_err(io::Error::other)?;
    while connection.complete_io(&mut stream)? != (0, 0) {}
    Ok(())
}

/// Finds every name on this machine: the demo's servers have names, and need no network.
#[derive(Debug)]
pub(super) struct Loopback;

impl Resolver for Loopback {
    fn resolve(&self, _: &str) -> Result<Vec<IpAddr>, ResolveError> {
        Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)])
    }
}
