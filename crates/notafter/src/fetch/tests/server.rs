//! Servers for as many connections as come, one like the other.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

use rcgen::{CertificateParams, KeyPair};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, ServerConnection, SupportedProtocolVersion};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

use crate::crypto::provider;

/// A key with the chain that is served for it.
pub(in crate::fetch) struct Identity {
    pub(in crate::fetch) chain: Vec<CertificateDer<'static>>,
    pub(in crate::fetch) key: PrivateKeyDer<'static>,
}

/// A self-signed certificate, with whatever is changed about it.
pub(in crate::fetch) fn self_signed(change: impl FnOnce(&mut CertificateParams)) -> Identity {
    // Its signatures are all of the same length, unlike those of ECDSA, so that two handshakes have
    // the same number of octets.
    let key = KeyPair::generate_for(&rcgen::PKCS_ED25519).unwrap();
    let mut params = CertificateParams::new(vec!["a.example".to_owned()]).unwrap();
    change(&mut params);
    let certificate = params.self_signed(&key).unwrap();
    Identity {
        chain: vec![certificate.der().clone()],
        key: PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
    }
}

/// Serves one identity whatever is asked for and however odd it is.
#[derive(Debug)]
struct Always(Arc<CertifiedKey>);

impl ResolvesServerCert for Always {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0))
    }
}

pub(in crate::fetch) const BOTH: &[&SupportedProtocolVersion] =
    &[&rustls::version::TLS13, &rustls::version::TLS12];
pub(in crate::fetch) const TLS12: &[&SupportedProtocolVersion] = &[&rustls::version::TLS12];
pub(in crate::fetch) const TLS13: &[&SupportedProtocolVersion] = &[&rustls::version::TLS13];

/// Whether a server asks for a client certificate.
#[derive(Clone, Copy)]
pub(in crate::fetch) enum ClientCertificate {
    NotAsked,
    Optional,
    Required,
}

pub(in crate::fetch) fn config(
    identity: &Identity,
    versions: &[&'static SupportedProtocolVersion],
    client: ClientCertificate,
    ocsp: Option<&[u8]>,
) -> ServerConfig {
    let key = provider()
        .key_provider
        .load_private_key(identity.key.clone_key())
        .unwrap();
    let mut certified = CertifiedKey::new(identity.chain.clone(), key);
    certified.ocsp = ocsp.map(<[u8]>::to_vec);
    let builder = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(versions)
        .unwrap();
    let builder = match client {
        ClientCertificate::NotAsked => builder.with_no_client_auth(),
        ClientCertificate::Optional | ClientCertificate::Required => {
            let mut roots = rustls::RootCertStore::empty();
            let root = self_signed(|params| {
                params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
            });
            roots.add(root.chain[0].clone()).unwrap();
            let verifier = rustls::server::WebPkiClientVerifier::builder_with_provider(
                Arc::new(roots),
                provider(),
            );
            let verifier = match client {
                ClientCertificate::Optional => verifier.allow_unauthenticated(),
                _ => verifier,
            };
            builder.with_client_cert_verifier(verifier.build().unwrap())
        }
    };
    builder.with_cert_resolver(Arc::new(Always(Arc::new(certified))))
}

/// Runs `serve` for each connection to a port of its own, until the tests end.
pub(super) fn each(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            thread::spawn(move || serve(stream));
        }
    });
    address
}

/// Serves TLS until the client goes.
pub(in crate::fetch) fn tls(config: ServerConfig) -> SocketAddr {
    let config = Arc::new(config);
    each(move |mut stream| {
        let mut connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        while !matches!(connection.complete_io(&mut stream), Ok((0, 0)) | Err(_)) {}
        // The client may not have read the alert yet: a reset would overtake it.
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let _ = std::io::copy(&mut stream, &mut std::io::sink());
    })
}

/// Sends the server's first flight, less its last octets, and ends the connection.
pub(in crate::fetch) fn tls_cut_off(config: ServerConfig, missing: usize) -> SocketAddr {
    let config = Arc::new(config);
    each(move |mut stream| {
        let mut connection = ServerConnection::new(Arc::clone(&config)).unwrap();
        while !connection.wants_write() {
            connection.read_tls(&mut stream).unwrap();
            connection.process_new_packets().unwrap();
        }
        let mut flight = Vec::new();
        while connection.wants_write() {
            connection.write_tls(&mut flight).unwrap();
        }
        stream.write_all(&flight[..flight.len() - missing]).unwrap();
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let _ = stream.read_to_end(&mut Vec::new());
    })
}
