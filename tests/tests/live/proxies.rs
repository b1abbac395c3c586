//! Proxies on the way to a server: the harness leads there, and only who may is let through.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

use notafter::fetch::{
    AddressPolicy, FetchOptions, Observation, Outcome, Proxy, ProxyFault, Stage,
};
use notafter::target::Target;
use notafter_tests::peers::Nntp;
use notafter_tests::pki::{Leaf, Pki};
use notafter_tests::servers::{
    Microsocks, OpensslServer, START_TIMEOUT, Tinyproxy, openssl_client,
};

use super::ours::{assert_chain, assert_seen_with, fetched, target_of};
use super::{options, target};

const NAME: &str = "www.example.com";

const USER: &str = "user";
const PASSWORD: &str = "secret";

/// A server to lead to, and the certificate that it serves.
fn destination() -> Option<(OpensslServer, Vec<u8>)> {
    let leaf = Pki::shared().leaf(&Leaf::new(&[NAME]));
    let server = OpensslServer::start(&leaf.pem(), &leaf.key_pem, &[])?;
    Some((server, leaf.der))
}

/// Through this proxy, without a second try.
fn through(proxy: &str) -> FetchOptions {
    let proxy = Proxy::parse(proxy).expect("a proxy");
    options().with_fallback(false).with_proxy(proxy)
}

/// The proxy did not lead there, and said so in words with this in them.
fn assert_fault(seen: &Observation, expected: ProxyFault, words: &str) {
    match &seen.outcome {
        Outcome::ProxyFailed { fault, said } if *fault == expected => {
            assert!(said.contains(words), "{said}");
        }
        outcome => panic!("{outcome:?}"),
    }
    assert!(seen.chain.is_empty());
}

/// A port where nobody listens.
fn nobody() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap()
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

    let ours = through(&format!("http://{proxy}"));
    let refused = fetched(&target(NAME, forbidden.address()), &ours);
    assert_fault(&refused, ProxyFault::Refused, "403");
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
    assert_eq!(seen.chain, std::slice::from_ref(&leaf), "{}", seen.said);

    let target = target(NAME, server.address());
    let refused = fetched(&target, &through(&format!("http://{proxy}")));
    assert_fault(&refused, ProxyFault::AuthenticationRequired, "407");
    let refused = fetched(&target, &through(&format!("http://user:wrong@{proxy}")));
    assert_fault(&refused, ProxyFault::AuthenticationRequired, "401");
    let ours = through(&format!("http://{USER}:{PASSWORD}@{proxy}"));
    assert_seen_with(&target, &[leaf], &ours);
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
    // Behind it is a server that talks to one at a time.
    drop(stream);

    let [endpoint] = server.endpoints()[..] else {
        panic!("one port");
    };
    let target = target_of(&endpoint, NAME);
    let address = proxy.address();
    for (who, words) in [("", "no acceptable method"), ("user:wrong@", "refused")] {
        let refused = fetched(&target, &through(&format!("socks5://{who}{address}")));
        assert_fault(&refused, ProxyFault::AuthenticationRequired, words);
    }
    let ours = through(&format!("socks5://{USER}:{PASSWORD}@{address}"));
    let seen = fetched(&target, &ours);
    assert_eq!(seen.outcome, Outcome::Certificate);
}

/// TLS from the start and by STARTTLS, through both kinds of proxies, whoever looks the name up.
#[test]
fn services_behind_proxies() {
    let leaf = Pki::shared().leaf(&Leaf::new(&[NAME]));
    let Some(tls) = OpensslServer::start(&leaf.pem(), &leaf.key_pem, &[]) else {
        return;
    };
    let Some(starttls) = Nntp::start(&leaf.pem(), &leaf.key_pem) else {
        return;
    };
    let (Some(http), Some(socks)) = (Tinyproxy::start(None, &[]), Microsocks::start(None)) else {
        return;
    };
    let endpoint = &starttls.endpoints()[0];
    let targets = [target(NAME, tls.address()), target_of(endpoint, NAME)];
    let proxies = [
        format!("http://{}", http.address()),
        format!("socks5://{}", socks.address()),
    ];
    for target in &targets {
        for proxy in &proxies {
            let seen = assert_seen_with(target, &[&leaf.der], &through(proxy));
            assert_eq!(seen.address, Some(Ipv4Addr::LOCALHOST.into()), "{proxy}");
        }
    }
    // The proxy looks `localhost` up, and where it leads is not known here.
    let port = tls.address().port();
    let local = Target::parse(&format!("https://localhost:{port}")).unwrap();
    let remote = through(&format!("socks5h://{}", socks.address()));
    let seen = assert_seen_with(&local, &[&leaf.der], &remote);
    assert_eq!(seen.address, None);
    assert!(seen.attempts.is_empty());
}

/// What is wrong behind a proxy is told apart from what is wrong with it.
#[test]
fn nobody_behind_a_proxy() {
    let (Some(http), Some(socks)) = (Tinyproxy::start(None, &[]), Microsocks::start(None)) else {
        return;
    };
    let (http, socks) = (http.address(), socks.address());
    let target = target(NAME, nobody());
    let seen = fetched(&target, &through(&format!("http://{http}")));
    assert_fault(&seen, ProxyFault::ServerNotReached, "Unable to connect");
    let seen = fetched(&target, &through(&format!("socks5://{socks}")));
    assert_eq!(seen.outcome, Outcome::Refused);
    let tried: Vec<_> = seen.attempts.iter().map(|it| it.outcome.code()).collect();
    assert_eq!(tried, ["refused"]);

    // Each taken for the other, and no proxy at all. Tinyproxy waits for a line, which never comes.
    let patient = through(&format!("socks5://{http}"));
    let seen = fetched(&target, &patient.with_timeout(Duration::from_millis(500)));
    let during = Stage::Proxy;
    assert_eq!(seen.outcome, Outcome::TimedOut { during });
    let seen = fetched(&target, &through(&format!("http://{socks}")));
    assert_fault(&seen, ProxyFault::Broken, "");
    let seen = fetched(&target, &through(&format!("http://{}", nobody())));
    assert_fault(&seen, ProxyFault::NotReached, "");
}

/// Whoever runs the product chose the proxy: the policy is for targets alone.
#[test]
fn the_policy_is_for_targets() {
    let Some((server, leaf)) = destination() else {
        return;
    };
    let (Some(http), Some(socks)) = (Tinyproxy::start(None, &[]), Microsocks::start(None)) else {
        return;
    };
    let target = target(NAME, server.address());
    for proxy in [
        format!("http://{}", http.address()),
        format!("socks5h://{}", socks.address()),
    ] {
        let options = through(&proxy);
        let public = options
            .clone()
            .with_address_policy(AddressPolicy::PublicOnly);
        let seen = fetched(&target, &public);
        assert_eq!(seen.outcome, Outcome::AddressNotAllowed, "{proxy}");

        let here = AddressPolicy::networks(["127.0.0.0/8".parse().unwrap()]);
        let seen = fetched(&target, &options.with_address_policy(here));
        assert_chain(&seen, &[&leaf], &proxy);
        // With a policy names are looked up here, where the address can be judged.
        assert_eq!(seen.address, Some(Ipv4Addr::LOCALHOST.into()), "{proxy}");
    }
}
