//! A TLS server on loopback whose chain can be changed while it runs, and a proxy before it: for what
//! has to be asked over a year, and for examples.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustls::crypto::aws_lc_rs::default_provider;
use rustls::{ServerConfig, ServerConnection};
use rustls_pki_types::{CertificateDer, PrivateKeyDer};

use crate::keys::pem_contents;
use crate::pki::{Issued, Pki};

/// How long a connection may be silent.
const SILENCE: Duration = Duration::from_secs(20);

/// What it says to who connects.
#[derive(Clone)]
enum Answer {
    /// TLS at once.
    Tls(Arc<ServerConfig>),
    /// SMTP, and TLS where it is asked for (RFC 3207).
    Smtp(Arc<ServerConfig>),
    /// These octets, and then the end.
    Words(Vec<u8>),
}

/// A server, for as many connections as come, until the process ends.
pub struct Serving {
    address: SocketAddr,
    answer: Arc<Mutex<Answer>>,
}

impl Serving {
    /// One that speaks TLS, with this leaf and the intermediate of its PKI.
    pub fn tls(pki: &Pki, leaf: &Issued) -> Self {
        Self::start(Answer::Tls(config(pki, leaf)))
    }

    /// One that speaks SMTP, and TLS after `STARTTLS`.
    pub fn smtp(pki: &Pki, leaf: &Issued) -> Self {
        Self::start(Answer::Smtp(config(pki, leaf)))
    }

    /// One that says this, whoever connects, and closes the connection.
    pub fn words(words: &[u8]) -> Self {
        Self::start(Answer::Words(words.to_vec()))
    }

    fn start(answer: Answer) -> Self {
        let answer = Arc::new(Mutex::new(answer));
        let given = Arc::clone(&answer);
        let address = each(move |stream| {
            let answer = given.lock().unwrap_or_else(PoisonError::into_inner).clone();
            match answer {
                Answer::Tls(config) => tls(stream, &config),
                Answer::Smtp(config) => smtp(stream, &config),
                Answer::Words(words) => say(stream, &words),
            }
        });
        Self { address, answer }
    }

    /// Serves another leaf from now on, over TLS at once.
    pub fn renew(&self, pki: &Pki, leaf: &Issued) {
        self.change(Answer::Tls(config(pki, leaf)));
    }

    /// Serves this leaf alone from now on, without its intermediate.
    pub fn forget_intermediate(&self, leaf: &Issued) {
        self.change(Answer::Tls(serve(vec![leaf.der.clone()], leaf)));
    }

    /// Says nothing from now on and closes each connection.
    pub fn fall_silent(&self) {
        self.change(Answer::Words(Vec::new()));
    }

    fn change(&self, answer: Answer) {
        *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = answer;
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// An HTTP proxy that takes CONNECT to an address, from anybody: where it listens.
pub fn proxy() -> SocketAddr {
    each(|mut stream| {
        let asked = lines_until(&mut stream, b"\r\n\r\n")?;
        let asked = String::from_utf8_lossy(&asked).into_owned();
        let to = asked.split(' ').nth(1).unwrap_or_default();
        let mut server = TcpStream::connect(to)?;
        stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
        let (mut back, mut forth) = (server.try_clone()?, stream.try_clone()?);
        thread::spawn(move || {
            let _ = io::copy(&mut back, &mut forth);
            let _ = forth.shutdown(Shutdown::Write);
        });
        io::copy(&mut stream, &mut server)?;
        server.shutdown(Shutdown::Write)
    })
}

fn each(serve: impl Fn(TcpStream) -> io::Result<()> + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let serve = Arc::clone(&serve);
            thread::spawn(move || {
                stream.set_read_timeout(Some(SILENCE))?;
                // A client that leaves in the middle is no fault of this side.
                serve(stream)
            });
        }
    });
    address
}

fn config(pki: &Pki, leaf: &Issued) -> Arc<ServerConfig> {
    serve(
        vec![leaf.der.clone(), pki.intermediate.der().to_vec()],
        leaf,
    )
}

fn serve(chain: Vec<Vec<u8>>, leaf: &Issued) -> Arc<ServerConfig> {
    let key = PrivateKeyDer::try_from(pem_contents(&leaf.key_pem)).expect("a private key");
    let chain = chain.into_iter().map(CertificateDer::from).collect();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions that the provider has")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("a chain and its key");
    Arc::new(config)
}

fn tls(mut stream: TcpStream, config: &Arc<ServerConfig>) -> io::Result<()> {
    let mut connection = ServerConnection::new(Arc::clone(config)).map_err(io::Error::other)?;
    while connection.complete_io(&mut stream)? != (0, 0) {}
    Ok(())
}

fn smtp(mut stream: TcpStream, config: &Arc<ServerConfig>) -> io::Result<()> {
    stream.write_all(b"220 mail.example ESMTP\r\n")?;
    lines_until(&mut stream, b"\r\n")?;
    stream.write_all(b"250-mail.example\r\n250 STARTTLS\r\n")?;
    lines_until(&mut stream, b"STARTTLS\r\n")?;
    stream.write_all(b"220 go ahead\r\n")?;
    tls(stream, config)
}

fn say(mut stream: TcpStream, words: &[u8]) -> io::Result<()> {
    // What the client says first is taken, or a reset would overtake the words.
    let _ = stream.read(&mut [0; 1024])?;
    stream.write_all(words)?;
    stream.shutdown(Shutdown::Write)?;
    io::copy(&mut stream, &mut io::sink()).map(drop)
}

/// Octets up to this end.
fn lines_until(stream: &mut TcpStream, end: &[u8]) -> io::Result<Vec<u8>> {
    let mut taken = Vec::new();
    let mut octet = [0];
    while !taken.ends_with(end) {
        stream.read_exact(&mut octet)?;
        taken.push(octet[0]);
    }
    Ok(taken)
}
