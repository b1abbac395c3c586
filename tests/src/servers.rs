//! Real servers on loopback. Each has a free port and a temporary folder of its own,
//! needs no privileges, and is killed when it is dropped.
//!
//! `start` gives `None`, and says so loudly, where the program is not installed
//! (see [`skip`](crate::skip)); it panics where the program is there and does not
//! serve.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::skip::skip;

/// How long a server may take until it accepts connections: over a hundred times what
/// it takes on an idle machine.
pub const START_TIMEOUT: Duration = Duration::from_secs(20);

/// How often a server is started again on another port, because somebody else
/// took the first between our look and its bind.
const PORT_ATTEMPTS: usize = 5;

/// How nginx is to serve.
#[derive(Clone, Debug)]
pub struct NginxOptions {
    /// Values of `ssl_protocols`: `TLSv1`, `TLSv1.1`, `TLSv1.2`, `TLSv1.3`. The two oldest
    /// need [`ciphers`](Self::ciphers) to be `DEFAULT@SECLEVEL=0`.
    pub protocols: Vec<String>,
    /// The value of `ssl_ciphers`, if it is not to be nginx's own.
    pub ciphers: Option<String>,
    /// Further certificate chains with their keys, PEM: nginx chooses by the kind of
    /// key that the client can verify.
    pub more_certificates: Vec<(String, String)>,
    /// Further directives for the `server` block.
    pub directives: String,
}

impl Default for NginxOptions {
    /// TLS 1.2 and 1.3, one certificate.
    fn default() -> Self {
        Self {
            protocols: vec!["TLSv1.2".into(), "TLSv1.3".into()],
            ciphers: None,
            more_certificates: Vec::new(),
            directives: String::new(),
        }
    }
}

impl NginxOptions {
    /// Only these protocols.
    #[must_use]
    pub fn only(protocols: &[&str]) -> Self {
        Self {
            protocols: protocols.iter().map(ToString::to_string).collect(),
            ..Self::default()
        }
    }
}

/// A running nginx that answers every HTTPS request with 200.
pub struct Nginx {
    running: Running,
}

impl Nginx {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str, options: &NginxOptions) -> Option<Self> {
        let program = find_program("nginx")?;
        let running = Running::start("nginx", |folder, port| {
            let config = nginx_config(folder, port, chain_pem, key_pem, options);
            let mut command = Command::new(&program);
            command.arg("-p").arg(folder).arg("-c").arg(config);
            // Otherwise it tries the log file of its package before it reads the configuration.
            command.arg("-e").arg("stderr");
            command
        });
        Some(Self { running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.running.address
    }
}

fn nginx_config(
    folder: &Path,
    port: u16,
    chain_pem: &str,
    key_pem: &str,
    options: &NginxOptions,
) -> PathBuf {
    let mut certificates = String::new();
    let first = (chain_pem.to_owned(), key_pem.to_owned());
    for (index, (chain, key)) in std::iter::once(&first)
        .chain(&options.more_certificates)
        .enumerate()
    {
        let chain = write(folder, format!("chain-{index}.pem"), chain);
        let key = write(folder, format!("key-{index}.pem"), key);
        let (chain, key) = (chain.display(), key.display());
        writeln!(certificates, "    ssl_certificate {chain};").expect("writes");
        writeln!(certificates, "    ssl_certificate_key {key};").expect("writes");
    }
    if let Some(ciphers) = &options.ciphers {
        writeln!(certificates, "    ssl_ciphers {ciphers};").expect("writes");
    }
    let protocols = options.protocols.join(" ");
    let directives = &options.directives;
    let here = folder.display();
    // One process in the foreground, so that killing it leaves nothing behind.
    let text = format!(
        "daemon off;
master_process off;
pid {here}/nginx.pid;
error_log stderr;
events {{ }}
http {{
  access_log off;
  client_body_temp_path {here}/body;
  proxy_temp_path {here}/proxy;
  fastcgi_temp_path {here}/fastcgi;
  uwsgi_temp_path {here}/uwsgi;
  scgi_temp_path {here}/scgi;
  server {{
    listen 127.0.0.1:{port} ssl;
    ssl_protocols {protocols};
{certificates}    {directives}
    location / {{ return 200; }}
  }}
}}
"
    );
    write(folder, "nginx.conf", &text)
}

/// A running `openssl s_server`.
pub struct OpensslServer {
    running: Running,
}

impl OpensslServer {
    /// Starts one that serves the first certificate of `chain_pem` as `-cert`, and the rest
    /// as `-cert_chain`; `arguments` follow (`-tls1_2`, `-Verify 1`, `-no_tls1_3`, ...).
    pub fn start(chain_pem: &str, key_pem: &str, arguments: &[&str]) -> Option<Self> {
        let program = find_program("openssl")?;
        let running = Running::start("openssl s_server", |folder, port| {
            let certificates = pem_blocks(chain_pem);
            let (leaf, rest) = certificates.split_first().expect("a certificate");
            let mut command = Command::new(&program);
            command
                .args(["s_server", "-www", "-accept"])
                .arg(format!("127.0.0.1:{port}"))
                .arg("-cert")
                .arg(write(folder, "leaf.pem", leaf))
                .arg("-key")
                .arg(write(folder, "key.pem", key_pem));
            if !rest.is_empty() {
                let chain = write(folder, "chain.pem", &rest.concat());
                command.arg("-cert_chain").arg(chain);
            }
            command.args(arguments);
            command
        });
        Some(Self { running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.running.address
    }
}

/// A child that listens on a port.
struct Running {
    child: Child,
    address: SocketAddr,
    /// Removed after the child is gone.
    _folder: TempDir,
}

impl Running {
    fn start(what: &str, command: impl Fn(&Path, u16) -> Command) -> Self {
        let mut said = String::new();
        for _ in 0..PORT_ATTEMPTS {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let port = free_port();
            let output = folder.path().join("output.txt");
            let log = std::fs::File::create(&output).expect("a log file");
            let child = command(folder.path(), port)
                .stdin(Stdio::null())
                .stdout(log.try_clone().expect("the log file again"))
                .stderr(log)
                .spawn()
                .unwrap_or_else(|error| panic!("{what} does not start: {error}"));
            let mut running = Self {
                child,
                address: (Ipv4Addr::LOCALHOST, port).into(),
                _folder: folder,
            };
            if running.wait_until_it_accepts() {
                return running;
            }
            said = std::fs::read_to_string(&output).unwrap_or_default();
        }
        panic!("{what} does not serve; it said: {said}");
    }

    /// Whether it accepts in time; not if it has ended.
    fn wait_until_it_accepts(&mut self) -> bool {
        let deadline = Instant::now() + START_TIMEOUT;
        while Instant::now() < deadline {
            if self.child.try_wait().expect("a child").is_some() {
                return false;
            }
            if TcpStream::connect(self.address).is_ok() {
                // It may have been somebody else who accepted, while ours found the port taken.
                std::thread::sleep(Duration::from_millis(50));
                return self.child.try_wait().expect("a child").is_none();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("an address").port()
}

/// The program's path; `None`, with a word about it, where it is not installed.
fn find_program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    // Where distributions keep servers, though ordinary users' paths lack it.
    let more = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
    let found = std::env::split_paths(&path)
        .chain(more)
        .map(|folder| folder.join(name))
        .find(|candidate| is_runnable(candidate));
    if found.is_none() {
        skip(&format!("what needs {name}"), "it is not installed");
    }
    found
}

fn is_runnable(program: &Path) -> bool {
    match Command::new(program)
        .arg("-v")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
    {
        Ok(_) => true,
        Err(error) => !matches!(
            error.kind(),
            ErrorKind::NotFound | ErrorKind::PermissionDenied
        ),
    }
}

fn write(folder: &Path, name: impl AsRef<OsStr>, text: &str) -> PathBuf {
    let path = folder.join(name.as_ref());
    std::fs::write(&path, text).expect("writes into its temporary folder");
    path
}

/// Every PEM block of the text, each with its lines.
pub fn pem_blocks(text: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut block = String::new();
    for line in text.lines() {
        if line.starts_with("-----BEGIN ") {
            block.clear();
        }
        block.push_str(line);
        block.push('\n');
        if line.starts_with("-----END ") {
            blocks.push(std::mem::take(&mut block));
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::CertificateBuilder;
    use crate::keys::{TestKey, pem, pem_contents};
    use crate::pki::{KeyKind, Leaf, Pki, chain_pem};

    /// The chain that `openssl s_client` shows, and all that it said.
    fn seen_by_client(address: SocketAddr, arguments: &[&str]) -> (Vec<Vec<u8>>, String) {
        let output = Command::new("openssl")
            .args(["s_client", "-showcerts", "-connect"])
            .arg(address.to_string())
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        // After the chain, the session may follow in a PEM block of its own.
        let chain = pem_blocks(&said)
            .iter()
            .filter(|block| block.contains("-----BEGIN CERTIFICATE-----"))
            .map(|block| pem_contents(block))
            .collect::<Vec<_>>();
        // With -showcerts the leaf is not shown twice, as it is without.
        (chain, said + &String::from_utf8_lossy(&output.stderr))
    }

    #[test]
    fn nginx_serves_the_chain_byte_for_byte() {
        let pki = Pki::shared();
        let leaf = pki.leaf(&Leaf::new(&["localhost"]));
        let chain = [
            leaf.der.clone(),
            pki.intermediate.der().to_vec(),
            pki.root.der().to_vec(),
        ];
        let pem = chain_pem(chain.iter().map(Vec::as_slice));
        let options = NginxOptions::default();
        let Some(server) = Nginx::start(&pem, &leaf.key_pem, &options) else {
            return;
        };
        for version in ["-tls1_2", "-tls1_3"] {
            let (seen, said) = seen_by_client(server.address(), &[version]);
            assert_eq!(seen, chain, "{version}: {said}");
        }
    }

    #[test]
    fn nginx_speaks_only_the_protocols_asked_for() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let options = NginxOptions::only(&["TLSv1.2"]);
        let Some(server) = Nginx::start(&leaf.pem(), &leaf.key_pem, &options) else {
            return;
        };
        let (seen, said) = seen_by_client(server.address(), &["-tls1_3"]);
        assert!(seen.is_empty(), "{said}");
        let (seen, said) = seen_by_client(server.address(), &["-tls1_2"]);
        assert_eq!(seen, [leaf.der], "{said}");
    }

    #[test]
    fn nginx_chooses_among_certificates_by_key() {
        let pki = Pki::shared();
        let ecdsa = pki.leaf(&Leaf::new(&["localhost"]));
        let rsa = pki.leaf(&Leaf::new(&["localhost"]).with_key(KeyKind::Rsa2048));
        let options = NginxOptions {
            more_certificates: vec![(rsa.pem(), rsa.key_pem.clone())],
            ..NginxOptions::default()
        };
        let Some(server) = Nginx::start(&ecdsa.pem(), &ecdsa.key_pem, &options) else {
            return;
        };
        for (algorithms, expected) in [("ECDSA+SHA256", &ecdsa), ("RSA-PSS+SHA256", &rsa)] {
            let (seen, said) = seen_by_client(server.address(), &["-sigalgs", algorithms]);
            assert_eq!(
                seen,
                std::slice::from_ref(&expected.der),
                "{algorithms}: {said}"
            );
        }
    }

    #[test]
    fn openssl_serves_what_is_built_to_order() {
        let key = TestKey::p256();
        let leaf = CertificateBuilder::leaf().serial(&[0xff]).build();
        let unrelated = CertificateBuilder::ca().build();
        let chain = chain_pem([leaf.as_slice(), &unrelated]);
        let private = key.private_pem().unwrap();
        let Some(server) = OpensslServer::start(&chain, private, &["-tls1_2"]) else {
            return;
        };
        let (seen, said) = seen_by_client(server.address(), &["-tls1_2"]);
        assert_eq!(seen, [leaf, unrelated], "{said}");
        let (seen, said) = seen_by_client(server.address(), &["-tls1_3"]);
        assert!(seen.is_empty(), "{said}");
    }

    #[test]
    fn openssl_asks_for_a_client_certificate() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let arguments = ["-Verify", "1", "-no_tls1_3"];
        let Some(server) = OpensslServer::start(&leaf.pem(), &leaf.key_pem, &arguments) else {
            return;
        };
        let (seen, said) = seen_by_client(server.address(), &[]);
        assert_eq!(seen, [leaf.der], "{said}");
        assert!(said.contains("handshake failure"), "{said}");
    }

    #[test]
    fn servers_end_when_they_are_dropped() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let options = NginxOptions::default();
        let Some(nginx) = Nginx::start(&leaf.pem(), &leaf.key_pem, &options) else {
            return;
        };
        let Some(openssl) = OpensslServer::start(&leaf.pem(), &leaf.key_pem, &[]) else {
            return;
        };
        let addresses = [nginx.address(), openssl.address()];
        drop((nginx, openssl));
        for address in addresses {
            assert!(TcpStream::connect(address).is_err());
        }
    }

    #[test]
    fn pem_blocks_are_told_apart() {
        let text = format!("a\n{}b\n{}", pem("ONE", &[1]), pem("TWO", &[2]));
        assert_eq!(pem_blocks(&text), [pem("ONE", &[1]), pem("TWO", &[2])]);
    }
}
