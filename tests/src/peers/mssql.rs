//! Microsoft SQL Server: TLS inside TDS pre-login packets (MS-TDS sections 2.2.3, 2.2.6.5
//! and 3.2.5.1).

use std::io::{self, Error, ErrorKind, Read as _, Write as _};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};

use super::bridge::bridge;
use super::listener::Listener;
use crate::servers::{Endpoint, OpensslServer};

/// The type of a pre-login packet, and of those that carry the handshake. No TLS record
/// begins with it: their types are 20 to 23.
const PRE_LOGIN: u8 = 0x12;

/// The type of the packet that answers it.
const TABULAR_RESULT: u8 = 0x04;

/// The status of the last packet of a message.
const END_OF_MESSAGE: u8 = 0x01;

/// Type, status, length (2), process (2), number, window.
const HEADER_LENGTH: usize = 8;

/// The size of packets until a login asks for another.
const PACKET_LENGTH: usize = 4096;

/// The option VERSION, then the option ENCRYPTION, each with offset and length, and the end;
/// then version 16.0.1000 with sub-build 0, and `ENCRYPT_REQ`.
const ANSWER: [u8; 18] = [
    0x00, 0x00, 0x0b, 0x00, 0x06, 0x01, 0x00, 0x11, 0x00, 0x01, 0xff, //
    0x10, 0x00, 0x03, 0xe8, 0x00, 0x00, 0x03,
];

/// A peer that speaks TDS 7 and wants everything encrypted.
pub struct Mssql {
    listener: Listener,
}

impl Mssql {
    /// Starts one that serves this chain, as it is. With TLS 1.2, since in TDS 7 the server
    /// has the last word of the handshake.
    pub fn start(chain_pem: &str, key_pem: &str) -> Option<Self> {
        let behind = OpensslServer::start(chain_pem, key_pem, &["-tls1_2"])?;
        let listener = Listener::start(behind, serve);
        Some(Self { listener })
    }

    /// `mssql`.
    pub fn endpoints(&self) -> Vec<Endpoint> {
        let (scheme, address) = ("mssql", self.listener.address());
        vec![Endpoint { scheme, address }]
    }
}

fn serve(mut client: TcpStream, server: TcpStream) -> io::Result<()> {
    let options = read_packet(&mut client, PRE_LOGIN)?;
    if options.first() != Some(&0x00) || !options.contains(&0xff) {
        return Err(Error::from(ErrorKind::InvalidData));
    }
    client.write_all(&packet(TABULAR_RESULT, &ANSWER))?;
    carry(client, server)
}

/// Joins the side that wraps TLS in packets with the side that does not.
fn carry(wrapped: TcpStream, bare: TcpStream) -> io::Result<()> {
    // After the handshake TLS is bare on both sides, and the client speaks first.
    let over = AtomicBool::new(false);
    bridge(
        wrapped,
        bare,
        |wrapped, bare| unwrap(wrapped, bare, &over),
        |bare, wrapped| wrap(bare, wrapped, &over),
    )
}

fn unwrap(wrapped: &mut TcpStream, bare: &mut TcpStream, over: &AtomicBool) -> io::Result<()> {
    let mut first = [0];
    while wrapped.peek(&mut first)? != 0 {
        if first != [PRE_LOGIN] {
            over.store(true, Ordering::SeqCst);
            return io::copy(wrapped, bare).map(drop);
        }
        bare.write_all(&read_packet(wrapped, PRE_LOGIN)?)?;
    }
    Ok(())
}

fn wrap(bare: &mut TcpStream, wrapped: &mut TcpStream, over: &AtomicBool) -> io::Result<()> {
    let mut payload = [0; PACKET_LENGTH - HEADER_LENGTH];
    loop {
        let payload = match bare.read(&mut payload)? {
            0 => return Ok(()),
            read => &payload[..read],
        };
        if over.load(Ordering::SeqCst) {
            wrapped.write_all(payload)?;
        } else {
            wrapped.write_all(&packet(PRE_LOGIN, payload))?;
        }
    }
}

fn packet(kind: u8, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(HEADER_LENGTH + payload.len()).expect("a small packet");
    let [high, low] = length.to_be_bytes();
    let mut packet = vec![kind, END_OF_MESSAGE, high, low, 0, 0, 1, 0];
    packet.extend(payload);
    packet
}

/// The payload of a packet of this type.
fn read_packet(stream: &mut TcpStream, kind: u8) -> io::Result<Vec<u8>> {
    let mut header = [0; HEADER_LENGTH];
    stream.read_exact(&mut header)?;
    let [found, _, high, low, ..] = header;
    let length = usize::from(u16::from_be_bytes([high, low])).checked_sub(HEADER_LENGTH);
    match length {
        Some(length) if found == kind => {
            let mut payload = vec![0; length];
            stream.read_exact(&mut payload)?;
            Ok(payload)
        }
        _ => Err(Error::from(ErrorKind::InvalidData)),
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;
    use crate::pki::{Leaf, Pki};
    use crate::servers::openssl_client;

    /// VERSION and ENCRYPTION as a client sends them, `ENCRYPT_ON`.
    const QUESTION: [u8; 18] = [
        0x00, 0x00, 0x0b, 0x00, 0x06, 0x01, 0x00, 0x11, 0x00, 0x01, 0xff, //
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x01,
    ];

    /// The client of OpenSSL speaks no TDS: it speaks to a bridge that does.
    #[test]
    fn it_serves_the_certificate_inside_packets() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let Some(peer) = Mssql::start(&leaf.pem(), &leaf.key_pem) else {
            return;
        };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = peer.endpoints()[0].address;
        let bridge = std::thread::spawn(move || {
            let (client, _) = listener.accept().unwrap();
            let mut server = TcpStream::connect(server).unwrap();
            server.write_all(&packet(PRE_LOGIN, &QUESTION)).unwrap();
            let answer = read_packet(&mut server, TABULAR_RESULT).unwrap();
            assert_eq!(answer, ANSWER);
            // It may end in an error, as the client leaves without a word.
            let _ = carry(server, client);
        });
        let seen = openssl_client(address, &[]);
        assert_eq!(seen.chain, [leaf.der], "{}", seen.said);
        assert!(seen.said.contains("TLSv1.2"), "{}", seen.said);
        bridge.join().unwrap();
    }

    #[test]
    fn it_hangs_up_on_what_is_no_pre_login() {
        let leaf = Pki::shared().leaf(&Leaf::new(&["localhost"]));
        let Some(peer) = Mssql::start(&leaf.pem(), &leaf.key_pem) else {
            return;
        };
        // Another type; a length below its own header; TLS without TDS around it.
        for wrong in [
            packet(0x10, &QUESTION),
            vec![PRE_LOGIN, 1, 0, 7, 0, 0, 1, 0],
            vec![0x16, 3, 1, 0, 8, 1, 0, 0],
        ] {
            let mut stream = TcpStream::connect(peer.endpoints()[0].address).unwrap();
            stream.write_all(&wrong).unwrap();
            let mut answer = Vec::new();
            // Whether it closes or resets depends on what it left unread.
            let _ = stream.read_to_end(&mut answer);
            assert!(answer.is_empty(), "{wrong:?}: {answer:?}");
        }
    }
}
