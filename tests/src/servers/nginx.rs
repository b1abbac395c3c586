//! nginx.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;

use super::place::Place;
use super::program::find_program;
use super::running::{First, Plan, Running};

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

const PLAN: Plan = Plan::new("nginx", &[First::Client]);

/// A running nginx that answers every HTTPS request with 200.
pub struct Nginx {
    running: Running,
}

impl Nginx {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str, options: &NginxOptions) -> Option<Self> {
        let program = find_program("nginx")?;
        let running = Running::start(&PLAN, |place| {
            let config = config(place, chain_pem, key_pem, options);
            let mut command = Command::new(&program);
            command.arg("-p").arg(place.path()).arg("-c").arg(config);
            // Otherwise it tries the log file of its package before it reads the configuration.
            command.arg("-e").arg("stderr");
            command
        });
        Some(Self { running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.running.address()
    }
}

fn config(place: &Place, chain_pem: &str, key_pem: &str, options: &NginxOptions) -> PathBuf {
    let mut certificates = String::new();
    let first = (chain_pem.to_owned(), key_pem.to_owned());
    for (index, (chain, key)) in std::iter::once(&first)
        .chain(&options.more_certificates)
        .enumerate()
    {
        let chain = place.write(format!("chain-{index}.pem"), chain);
        let key = place.write_key(format!("key-{index}.pem"), key);
        let (chain, key) = (chain.display(), key.display());
        writeln!(certificates, "    ssl_certificate {chain};").expect("writes");
        writeln!(certificates, "    ssl_certificate_key {key};").expect("writes");
    }
    if let Some(ciphers) = &options.ciphers {
        writeln!(certificates, "    ssl_ciphers {ciphers};").expect("writes");
    }
    let protocols = options.protocols.join(" ");
    let directives = &options.directives;
    let (here, port) = (place.path().display(), place.port(0));
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
    place.write("nginx.conf", &text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pki::{KeyKind, Leaf, Pki, chain_pem};
    use crate::servers::{Seen, openssl_client};

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
            let Seen { chain: seen, said } = openssl_client(server.address(), &[version]);
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
        let Seen { chain: seen, said } = openssl_client(server.address(), &["-tls1_3"]);
        assert!(seen.is_empty(), "{said}");
        let Seen { chain: seen, said } = openssl_client(server.address(), &["-tls1_2"]);
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
            let Seen { chain: seen, said } =
                openssl_client(server.address(), &["-sigalgs", algorithms]);
            assert_eq!(
                seen,
                std::slice::from_ref(&expected.der),
                "{algorithms}: {said}"
            );
        }
    }
}
