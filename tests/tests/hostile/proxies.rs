//! Proxies that do all this.

use std::net::SocketAddr;
use std::time::Duration;

use notafter::fetch::{FetchOptions, Proxy};
use notafter::target::{Host, Service};

use super::case::{Case, run};
use super::clear::{HANDSHAKE, record};
use super::peer::{Serve, Wire, serve};

fn by_http(options: FetchOptions, proxy: SocketAddr) -> FetchOptions {
    options.with_proxy(Proxy::http(Host::Ip(proxy.ip()), proxy.port()))
}

fn by_socks(options: FetchOptions, proxy: SocketAddr) -> FetchOptions {
    options.with_proxy(Proxy::socks5(Host::Ip(proxy.ip()), proxy.port()))
}

fn through(name: &str, serve: &Serve, codes: &'static [&'static str]) -> Vec<Case> {
    let mut cases = Vec::new();
    for (protocol, options_for) in [
        (
            "HTTP",
            by_http as fn(FetchOptions, SocketAddr) -> FetchOptions,
        ),
        ("SOCKS5", by_socks),
    ] {
        for service in [Service::Tls, Service::Smtp] {
            let name = format!("{name} by {protocol} to {service}");
            let mut case = Case::new(name, serve.clone(), codes).of(service);
            case.options_for = Some(options_for);
            cases.push(case);
        }
    }
    cases
}

const FAILED: &[&str] = &["proxy-failed"];

#[test]
fn hostile_proxies() {
    let flood = |octets: &'static [u8]| serve(move |wire| wire.flood(octets));
    let mut cases = through("silence", &serve(Wire::stall), &["timed-out"]);
    cases.extend(through("deafness", &serve(Wire::hold), &["timed-out"]));
    cases.extend(through("gone", &serve(Wire::half_close), FAILED));
    cases.extend(through("cut off", &serve(|_| {}), FAILED));
    cases.extend(through(
        "a drip",
        &serve(|wire| while wire.send(b"H") && wire.pause(Duration::from_millis(200)) {}),
        &["timed-out", "proxy-failed"],
    ));
    for octets in [
        &b"x"[..],
        b"\r\n",
        b"\0",
        b"\x05",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 200 ok\r\nX-Header: and so on",
        b"220-hello\r\n",
        b"\x16\x03\x03\x00\x00",
    ] {
        cases.extend(through("a flood", &flood(octets), FAILED));
    }
    let headers = serve(|wire| {
        wire.hear();
        wire.send(b"HTTP/1.1 200 Connection established\r\n");
        wire.flood(b"X-Header: value\r\n");
    });
    cases.extend(through("headers without end", &headers, FAILED));
    run(&cases);
}

/// The way is open, and what is at its end does not speak TLS.
#[test]
fn hostile_servers_behind_a_proxy() {
    let mut cases = Vec::new();
    for (name, then) in [
        ("silence", None),
        ("garbage", Some(b"garbage\r\n".to_vec())),
        ("empty records", Some(record(HANDSHAKE, &[]))),
    ] {
        let serve = serve(move |wire| {
            if wire.hear().first() == Some(&5) {
                wire.send(&[5, 0]);
                wire.hear();
                wire.send(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
            } else {
                wire.send(b"HTTP/1.1 200 ok\r\n\r\n");
            }
            match &then {
                Some(octets) => wire.flood(octets),
                None => wire.stall(),
            }
        });
        let codes = &["timed-out", "not-tls", "protocol-error", "wrong-protocol"];
        cases.extend(through(name, &serve, codes));
    }
    run(&cases);
}
