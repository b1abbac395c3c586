//! `openssl s_server`.

use std::net::SocketAddr;
use std::process::Command;

use super::pem_blocks;
use super::program::find_program;
use super::running::{First, Plan, Running};

const PLAN: Plan = Plan::new("openssl s_server", &[First::Client]);

/// A running `openssl s_server`.
pub struct OpensslServer {
    running: Running,
}

impl OpensslServer {
    /// Starts one that serves the first certificate of `chain_pem` as `-cert`, and the rest
    /// as `-cert_chain`; `arguments` follow (`-tls1_2`, `-Verify 1`, `-no_tls1_3`, ...).
    pub fn start(chain_pem: &str, key_pem: &str, arguments: &[&str]) -> Option<Self> {
        let program = find_program("openssl")?;
        let running = Running::start(&PLAN, |place| {
            let certificates = pem_blocks(chain_pem);
            let (leaf, rest) = certificates.split_first().expect("a certificate");
            let mut command = Command::new(&program);
            command
                .args(["s_server", "-www", "-accept"])
                .arg(format!("127.0.0.1:{}", place.port(0)))
                .arg("-cert")
                .arg(place.write("leaf.pem", leaf))
                .arg("-key")
                .arg(place.write_key("key.pem", key_pem));
            if !rest.is_empty() {
                let chain = place.write("chain.pem", &rest.concat());
                command.arg("-cert_chain").arg(chain);
            }
            command.args(arguments);
            command
        });
        Some(Self { running })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.running.address()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::CertificateBuilder;
    use crate::keys::TestKey;
    use crate::pki::{Leaf, Pki, chain_pem};
    use crate::servers::{Seen, openssl_client};

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
        let Seen { chain: seen, said } = openssl_client(server.address(), &["-tls1_2"]);
        assert_eq!(seen, [leaf, unrelated], "{said}");
        let Seen { chain: seen, said } = openssl_client(server.address(), &["-tls1_3"]);
        assert!(seen.is_empty(), "{said}");
    }

    #[test]
    fn openssl_asks_for_a_client_certificate() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let arguments = ["-Verify", "1", "-no_tls1_3"];
        let Some(server) = OpensslServer::start(&leaf.pem(), &leaf.key_pem, &arguments) else {
            return;
        };
        let Seen { chain: seen, said } = openssl_client(server.address(), &[]);
        assert_eq!(seen, [leaf.der], "{said}");
        assert!(said.contains("handshake failure"), "{said}");
    }
}
