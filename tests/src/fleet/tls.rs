//! The servers' side of TLS.

use std::io;
use std::sync::Arc;

use rustls::crypto::aws_lc_rs::default_provider;
use rustls::{ServerConfig, ServerConnection, SupportedProtocolVersion, version};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::TlsVersions;

/// Serves this chain, with its leaf's key in PKCS#8.
pub(super) fn config(chain: &[Vec<u8>], key: &[u8], versions: TlsVersions) -> ServerConfig {
    let versions: &[&SupportedProtocolVersion] = match versions {
        TlsVersions::Both => &[&version::TLS13, &version::TLS12],
        TlsVersions::Tls12 => &[&version::TLS12],
        TlsVersions::Tls13 => &[&version::TLS13],
    };
    let chain = chain.iter().map(|der| CertificateDer::from(der.clone()));
    let key = PrivateKeyDer::try_from(key.to_vec()).expect("a private key");
    ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_protocol_versions(versions)
        .expect("versions that the provider has")
        .with_no_client_auth()
        .with_single_cert(chain.collect(), key)
        .expect("a chain and its key")
}

/// Shakes hands, and waits for the client to leave.
pub(super) async fn serve(stream: &mut TcpStream, config: Arc<ServerConfig>) -> io::Result<()> {
    let mut tls = ServerConnection::new(config).map_err(io::Error::other)?;
    let mut buffer = [0; 4096];
    loop {
        let length = stream.read(&mut buffer).await?;
        if length == 0 {
            return Ok(());
        }
        let mut received = &buffer[..length];
        let mut over = false;
        while !received.is_empty() && !over {
            tls.read_tls(&mut received)?;
            over = match tls.process_new_packets() {
                // Data is not answered, so that nothing is to be kept of it.
                Ok(state) => state.peer_has_closed() || state.plaintext_bytes_to_read() > 0,
                Err(_) => true,
            };
        }
        // After an error this is the alert that tells it.
        let mut answer = Vec::new();
        while tls.wants_write() {
            tls.write_tls(&mut answer)?;
        }
        stream.write_all(&answer).await?;
        if over {
            return Ok(());
        }
    }
}
