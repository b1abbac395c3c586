//! Proxies on the way to a server: the harness leads there, and only who may is let through.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpStream};

use notafter_tests::peers::Nntp;
use notafter_tests::pki::{Leaf, Pki};
use notafter_tests::servers::{
    Microsocks, OpensslServer, START_TIMEOUT, Tinyproxy, openssl_client,
};

const NAME: &str = "www.example.com";

const USER: &str = "user";
const PASSWORD: &str = "secret";

/// A server to lead to, and the certificate that it serves.
fn destination() -> Option<(OpensslServer, Vec<u8>)> {
    let leaf = Pki::shared().leaf(&Leaf::new(&[NAME]));
    let server = OpensslServer::start(&leaf.pem(), &leaf.key_pem, &[])?;
    Some((server, leaf.der))
}

/// Somebody who speaks first, in the clear.
fn greeter() -> Option<Nntp> {
    let leaf = Pki::shared().leaf(&Leaf::new(&[NAME]));
    Nntp::start(&leaf.pem(), &leaf.key_pem)
}

fn address(greeter: &Nntp) -> SocketAddr {
    greeter.endpoints()[0].address
}

#[test]
fn tinyproxy_leads_to_the_ports_that_it_may() {
    let Some((allowed, leaf)) = destination() else {
        return;
    };
    let Some((forbidden, _)) = destination() else {
        return;
    };
    let Some(proxy) = Tinyproxy::start(None, &[allowed.address().port()]) else {
        return;
    };
    let proxy = proxy.address().to_string();
    let seen = openssl_client(allowed.address(), &["-proxy", &proxy]);
    assert_eq!(seen.chain, [leaf], "{}", seen.said);
    let seen = openssl_client(forbidden.address(), &["-proxy", &proxy]);
    assert!(seen.chain.is_empty(), "{}", seen.said);
    assert!(seen.said.contains("403"), "{}", seen.said);
}

#[test]
fn tinyproxy_asks_for_credentials() {
    let Some((server, leaf)) = destination() else {
        return;
    };
    let Some(proxy) = Tinyproxy::start(Some((USER, PASSWORD)), &[]) else {
        return;
    };
    let proxy = proxy.address().to_string();
    let nobody = ["-proxy", proxy.as_str()];
    let seen = openssl_client(server.address(), &nobody);
    assert!(seen.chain.is_empty(), "{}", seen.said);
    assert!(seen.said.contains("407"), "{}", seen.said);
    let user = ["-proxy_user", USER, "-proxy_pass", "pass:secret"];
    let seen = openssl_client(server.address(), &[nobody.as_slice(), &user].concat());
    assert_eq!(seen.chain, [leaf], "{}", seen.said);
}

/// What a SOCKS5 client says first, and what the proxy answers (RFC 1928 section 3).
fn socks(proxy: SocketAddr, methods: &[u8]) -> (TcpStream, [u8; 2]) {
    let mut stream = TcpStream::connect(proxy).unwrap();
    stream.set_read_timeout(Some(START_TIMEOUT)).unwrap();
    let count = u8::try_from(methods.len()).unwrap();
    stream.write_all(&[&[5, count], methods].concat()).unwrap();
    let answer = read(&mut stream);
    (stream, answer)
}

fn read<const N: usize>(stream: &mut TcpStream) -> [u8; N] {
    let mut answer = [0; N];
    stream.read_exact(&mut answer).unwrap();
    answer
}

/// Whether the proxy leads to this peer, which greets (RFC 1928 sections 4 and 6, RFC 3977
/// section 5.1).
fn leads(stream: &mut TcpStream, server: SocketAddr) -> bool {
    let IpAddr::V4(address) = server.ip() else {
        panic!("an IPv4 address");
    };
    let port = server.port().to_be_bytes();
    let request = [&[5, 1, 0, 1], &address.octets()[..], &port].concat();
    stream.write_all(&request).unwrap();
    let answer: [u8; 10] = read(stream);
    assert_eq!(answer[..2], [5, 0]);
    read(stream) == *b"200 "
}

#[test]
fn microsocks_leads_to_the_server() {
    let Some(server) = greeter() else {
        return;
    };
    let Some(proxy) = Microsocks::start(None) else {
        return;
    };
    let (mut stream, answer) = socks(proxy.address(), &[0]);
    assert_eq!(answer, [5, 0]);
    assert!(leads(&mut stream, address(&server)));
}

/// RFC 1929.
#[test]
fn microsocks_asks_for_credentials() {
    let Some(server) = greeter() else {
        return;
    };
    let Some(proxy) = Microsocks::start(Some((USER, PASSWORD))) else {
        return;
    };
    let (_, answer) = socks(proxy.address(), &[0]);
    assert_eq!(answer, [5, 0xff]);
    let login = |password: &str| {
        let (mut stream, answer) = socks(proxy.address(), &[2]);
        assert_eq!(answer, [5, 2]);
        let length = |text: &str| [u8::try_from(text.len()).unwrap()];
        let parts = [
            &[1][..],
            &length(USER),
            USER.as_bytes(),
            &length(password),
            password.as_bytes(),
        ];
        stream.write_all(&parts.concat()).unwrap();
        let [_, status] = read(&mut stream);
        (stream, status)
    };
    assert_ne!(login("wrong").1, 0);
    let (mut stream, status) = login(PASSWORD);
    assert_eq!(status, 0);
    assert!(leads(&mut stream, address(&server)));
}
