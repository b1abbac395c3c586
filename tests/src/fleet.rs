//! A fleet of servers on loopback: one listener that answers on all of 127.0.0.0/8,
//! and decides by the address that was dialled what becomes of the connection.
//!
//! Most addresses serve TLS. With [`FleetOptions::faults`], every twentieth has a fault,
//! always the same one: see [`Expected`].
//!
//! A listener for each of ten thousand addresses would take ten thousand descriptors, so
//! there is one, bound to every address of the machine. It is bound to the device `lo` as
//! well, so that nothing from outside reaches it; and peers whose address is not a loopback
//! address are dropped, for kernels that leave the device to administrators.
//!
//! Linux alone has all of 127.0.0.0/8 on its loopback device.

mod fate;
mod options;
mod serve;
mod tls;

#[cfg(test)]
mod tests;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use tokio::net::TcpSocket;
use tokio::runtime::{Builder, Runtime};

pub use fate::{Expected, MAX_TARGETS};
pub use options::{FleetOptions, TlsVersions};

use crate::keys::pem_contents;
use crate::pki::{Authority, KeyKind, Leaf};

/// The first name of the certificate that all servers share.
pub const SERVER_NAME: &str = "fleet.example";

/// The certificate's names: eleven, the median of the web.
const NAMES: [&str; 11] = [
    SERVER_NAME,
    "www.fleet.example",
    "mail.fleet.example",
    "webmail.fleet.example",
    "remote.fleet.example",
    "app.fleet.example",
    "crm.fleet.example",
    "voice.fleet.example",
    "secure.fleet.example",
    "billing.fleet.example",
    "vpn.fleet.example",
];

/// Threads that serve: the client under test needs a processor too.
const THREADS: usize = 2;

/// Connections that may wait to be accepted: as many as Linux allows by default
/// (`net.core.somaxconn`), since a full queue costs a client a second.
const BACKLOG: u32 = 4096;

/// A running fleet; it ends, with every connection, when it is dropped.
pub struct Fleet {
    runtime: Option<Runtime>,
    port: u16,
    /// Bound and not listening: connections are refused, and nobody else can take the port.
    closed: TcpSocket,
    faults: bool,
    chain: Vec<Vec<u8>>,
    root: Vec<u8>,
}

impl Fleet {
    /// Starts one, on a free port.
    pub fn start(options: &FleetOptions) -> Self {
        let root = Authority::root("Notafter Fleet Root", ca_key(options.key));
        let intermediate = root.intermediate("Notafter Fleet Intermediate", ca_key(options.key));
        let leaf = intermediate.leaf(&Leaf::new(&NAMES).with_key(options.key));
        let chain = vec![leaf.der, intermediate.der().to_vec()];
        let config = tls::config(&chain, &pem_contents(&leaf.key_pem), options.versions);

        let runtime = Builder::new_multi_thread()
            .worker_threads(THREADS)
            .thread_name("fleet")
            .enable_all()
            .build()
            .expect("a runtime");
        let entered = runtime.enter();
        let closed = bound();
        let listener = bound().listen(BACKLOG).expect("listens");
        let port = listener.local_addr().expect("an address").port();
        runtime.spawn(serve::accept(listener, Arc::new(config), options.faults));
        drop(entered);
        Self {
            runtime: Some(runtime),
            port,
            closed,
            faults: options.faults,
            chain,
            root: root.der().to_vec(),
        }
    }

    /// The first so many targets, each once, in the order of their addresses, and what has to
    /// come of it. Those that refuse have another port than the others.
    ///
    /// # Panics
    ///
    /// For more than [`MAX_TARGETS`].
    pub fn targets(&self, count: u32) -> impl Iterator<Item = (SocketAddr, Expected)> + use<> {
        assert!(count <= MAX_TARGETS, "loopback has fewer addresses");
        let (port, faults) = (self.port, self.faults);
        let closed = self.closed.local_addr().expect("an address").port();
        (0..count).map(move |index| {
            let address = fate::address(index);
            let expected = fate::expected(address, faults);
            let port = match expected {
                Expected::Refused => closed,
                _ => port,
            };
            ((address, port).into(), expected)
        })
    }

    /// The port of all servers, on every address of 127.0.0.0/8.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// DER of the certificates that are served, the leaf first.
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// DER of the root, which is not served.
    pub fn root(&self) -> &[u8] {
        &self.root
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // Without waiting: a client may hold its connection for ever.
            runtime.shutdown_background();
        }
    }
}

/// The kind of key for the CAs over a leaf with this one.
fn ca_key(leaf: KeyKind) -> KeyKind {
    match leaf {
        // Public CAs have RSA keys over RSA leaves, and ECDSA over the others.
        KeyKind::Rsa2048 => KeyKind::Rsa2048,
        _ => KeyKind::P256,
    }
}

/// A socket on a free port of every loopback address.
fn bound() -> TcpSocket {
    let socket = TcpSocket::new_v4().expect("a socket");
    // Where it is not allowed, the look at each peer's address is what is left.
    let _ = socket.bind_device(Some(b"lo"));
    let anywhere = IpAddr::from(Ipv4Addr::UNSPECIFIED);
    socket.bind((anywhere, 0).into()).expect("a free port");
    socket
}
