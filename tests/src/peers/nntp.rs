//! NNTP with STARTTLS (RFC 3977, RFC 4642).

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::net::TcpStream;

use super::bridge::{bridge, plain};
use super::listener::Listener;
use crate::servers::{Endpoint, OpensslServer};

/// The answer to CAPABILITIES (RFC 3977 section 5.2, RFC 4642 section 2.1).
const CAPABILITIES: &str = "101 Capability list:\r\nVERSION 2\r\nREADER\r\nSTARTTLS\r\n.\r\n";

/// A peer that speaks NNTP.
pub struct Nntp {
    listener: Listener,
}

impl Nntp {
    /// Starts one that serves this chain, as it is.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let behind = OpensslServer::start(chain_pem, key_pem, &[])?;
        let listener = Listener::start(behind, serve);
        Some(Self { listener })
    }

    /// `nntp`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        let (scheme, address) = ("nntp", self.listener.address());
        vec![Endpoint { scheme, address }]
    }
}

fn serve(mut client: TcpStream, server: TcpStream) -> io::Result<()> {
    // Nothing that the client sends ahead of the answer to STARTTLS may reach TLS, so that
    // what is buffered is dropped (RFC 4642 section 2.2.2).
    let mut lines = BufReader::new(client.try_clone()?);
    client.write_all(b"200 news.example.com, posting allowed\r\n")?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let answer = match line.trim_end().to_ascii_uppercase().as_str() {
            "CAPABILITIES" => CAPABILITIES,
            "MODE READER" => "200 Posting allowed\r\n",
            "QUIT" => return client.write_all(b"205 Bye\r\n"),
            "STARTTLS" => break,
            _ => "500 Unknown command\r\n",
        };
        client.write_all(answer.as_bytes())?;
    }
    client.write_all(b"382 Continue with TLS negotiation\r\n")?;
    bridge(client, server, plain, plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pki::{Leaf, Pki};

    fn line(lines: &mut BufReader<TcpStream>) -> String {
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        line
    }

    #[test]
    fn it_answers_in_the_clear() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let Some(peer) = Nntp::start(&leaf.pem(), &leaf.key_pem) else {
            return;
        };
        let mut stream = TcpStream::connect(peer.endpoints()[0].address).unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap());
        assert!(line(&mut lines).starts_with("200 "));
        stream.write_all(b"XYZZY\r\ncapabilities\r\n").unwrap();
        assert!(line(&mut lines).starts_with("500 "));
        assert!(line(&mut lines).starts_with("101 "));
        let offered: Vec<_> = (0..4).map(|_| line(&mut lines)).collect();
        assert_eq!(
            offered,
            ["VERSION 2\r\n", "READER\r\n", "STARTTLS\r\n", ".\r\n"]
        );
        stream.write_all(b"QUIT\r\n").unwrap();
        assert!(line(&mut lines).starts_with("205 "));
        assert_eq!(line(&mut lines), "");
    }

    #[test]
    fn it_ends_when_it_is_dropped() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let Some(peer) = Nntp::start(&leaf.pem(), &leaf.key_pem) else {
            return;
        };
        let address = peer.endpoints()[0].address;
        drop(peer);
        assert!(TcpStream::connect(address).is_err());
    }
}
