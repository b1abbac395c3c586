//! Real servers on loopback. Each has free ports and a temporary folder of its own, and
//! is killed with all its children when it is dropped, on a panic too.
//!
//! `start` gives `None`, and says so loudly, where the program is not installed or
//! needs a root who is not here (see [`skip`](crate::skip)); it panics where the program
//! is there and does not serve.

mod client;
mod endpoint;
mod guard;
mod nginx;
mod openssl;
mod place;
mod program;
mod running;

#[cfg(unix)]
mod dovecot;
#[cfg(unix)]
mod inspircd;
#[cfg(unix)]
mod mariadb;
#[cfg(unix)]
mod microsocks;
#[cfg(unix)]
mod postfix;
#[cfg(unix)]
mod postgresql;
#[cfg(unix)]
mod prosody;
#[cfg(unix)]
mod slapd;
#[cfg(unix)]
mod tinyproxy;
#[cfg(unix)]
mod user;
#[cfg(unix)]
mod vsftpd;
#[cfg(unix)]
mod xrdp;

pub use client::{Seen, openssl_client};
pub use endpoint::Endpoint;
pub use nginx::{Nginx, NginxOptions};
pub use openssl::OpensslServer;
pub use running::START_TIMEOUT;

#[cfg(unix)]
pub use self::{
    dovecot::Dovecot, inspircd::Inspircd, mariadb::Mariadb, microsocks::Microsocks,
    postfix::Postfix, postgresql::Postgresql, prosody::Prosody, slapd::Slapd, tinyproxy::Tinyproxy,
    vsftpd::Vsftpd, xrdp::Xrdp,
};

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
    use std::net::TcpStream;

    use super::*;
    use crate::keys::pem;
    use crate::pki::{Leaf, Pki};

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
