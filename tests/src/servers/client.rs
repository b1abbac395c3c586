//! What `openssl s_client` sees of a server: the other opinion on every harness.

use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::pem_blocks;
use crate::keys::pem_contents;

/// How long the client may take. It has no timeout of its own, and a server that is silent
/// must fail one test instead of holding all.
const CLIENT_TIMEOUT: Duration = Duration::from_secs(20);

/// What the client saw.
#[derive(Debug)]
pub struct Seen {
    /// DER of the certificates that it shows, in their order.
    pub chain: Vec<Vec<u8>>,
    /// All that it said.
    pub said: String,
}

/// Runs `openssl s_client` with these further arguments.
pub fn openssl_client(address: SocketAddr, arguments: &[&str]) -> Seen {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("output.txt");
    let errors = folder.path().join("errors.txt");
    // Into files, since a full pipe would stop it.
    let mut client = Command::new("openssl")
        .args(["s_client", "-showcerts", "-connect"])
        .arg(address.to_string())
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(std::fs::File::create(&output).expect("a file"))
        .stderr(std::fs::File::create(&errors).expect("a file"))
        .spawn()
        .expect("openssl, which starts servers, starts the client");
    let deadline = Instant::now() + CLIENT_TIMEOUT;
    let mut timed_out = false;
    while client.try_wait().expect("a child").is_none() {
        if Instant::now() > deadline {
            timed_out = true;
            let _ = client.kill();
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let read = |path| {
        let octets = std::fs::read(path).expect("what the client said");
        String::from_utf8_lossy(&octets).into_owned()
    };
    let mut said = read(&output);
    // With -showcerts the leaf is not shown twice, as it is without. After the chain, the
    // session may follow in a PEM block of its own.
    let chain = pem_blocks(&said)
        .iter()
        .filter(|block| block.contains("-----BEGIN CERTIFICATE-----"))
        .map(|block| pem_contents(block))
        .collect();
    said.push_str(&read(&errors));
    if timed_out {
        said.push_str("(killed: it took too long)");
    }
    Seen { chain, said }
}
