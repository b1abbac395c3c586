use super::{address, agreed, ends, fault, is_waited_for, name, proxy};
use crate::fetch::ProxyFault;
use crate::fetch::dialogue::Turn;
use crate::fetch::limits::{MAX_PROXY_LINE, MAX_SAID};

/// How the dialogue ends after this answer.
fn after(answer: impl AsRef<[u8]>) -> Turn {
    let (proxy, to) = (proxy("http://proxy"), address("192.0.2.1:443"));
    ends(&proxy, &to, &[], answer.as_ref())
}

#[test]
fn the_request_octet_for_octet() {
    for (text, to, expected) in [
        (
            "http://proxy",
            address("192.0.2.1:443"),
            "CONNECT 192.0.2.1:443 HTTP/1.1\r\nHost: 192.0.2.1:443\r\n\r\n",
        ),
        (
            "http://proxy",
            address("[2001:db8::1]:8443"),
            "CONNECT [2001:db8::1]:8443 HTTP/1.1\r\nHost: [2001:db8::1]:8443\r\n\r\n",
        ),
        (
            "http://proxy",
            address("[::ffff:192.0.2.1]:443"),
            "CONNECT 192.0.2.1:443 HTTP/1.1\r\nHost: 192.0.2.1:443\r\n\r\n",
        ),
        (
            "http://proxy",
            address("[fe80::1%3]:443"),
            "CONNECT [fe80::1]:443 HTTP/1.1\r\nHost: [fe80::1]:443\r\n\r\n",
        ),
        (
            "http://proxy",
            name("xn--bcher-kva.example", 25),
            "CONNECT xn--bcher-kva.example:25 HTTP/1.1\r\nHost: xn--bcher-kva.example:25\r\n\r\n",
        ),
        // The example of RFC 7617 section 2.
        (
            "http://Aladdin:open%20sesame@proxy",
            name("a.example", 443),
            "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\
             Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n\r\n",
        ),
        (
            "http://anna@proxy",
            name("a.example", 443),
            "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\
             Proxy-Authorization: Basic YW5uYTo=\r\n\r\n",
        ),
        // A name made by hand cannot add a header.
        (
            "http://proxy",
            name("a\r\nX: y", 443),
            "CONNECT a%0D%0AX%3A%20y:443 HTTP/1.1\r\nHost: a%0D%0AX%3A%20y:443\r\n\r\n",
        ),
    ] {
        let opening = proxy(text).dialogue(&to).opening();
        assert_eq!(String::from_utf8(opening).unwrap(), expected);
    }
}

#[test]
fn agreement_and_what_comes_after() {
    for (answer, rest) in [
        ("HTTP/1.1 200 Connection established\r\n\r\n", ""),
        (
            "HTTP/1.0 200 OK\r\nVia: x\r\nContent-Length: 9\r\n\r\n220 hello",
            "220 hello",
        ),
        ("HTTP/1.1 204\r\n\r\n", ""),
        ("HTTP/1.1 299 \r\n\r\n", ""),
        ("HTTP/1.1  200  OK\r\n\r\n\r\n", "\r\n"),
        ("HTTP/1.1 200 OK\nServer: bare LF\n\n\x16", "\x16"),
        (
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 \
             OK\r\n\r\n",
            "",
        ),
    ] {
        assert_eq!(after(answer), agreed(rest.as_bytes()), "{answer:?}");
    }
}

#[test]
fn every_octet_of_the_head_is_waited_for() {
    for answer in [
        "HTTP/1.1 200 OK\r\nVia: 1.1 proxy\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\n\n",
        "HTTP/1.1 403 Forbidden\r\n",
        "220 mail.example.com ESMTP\r",
    ] {
        let (proxy, to) = (proxy("http://proxy"), address("192.0.2.1:443"));
        is_waited_for(&proxy, &to, &[], answer.as_bytes());
    }
}

#[test]
fn refusals_by_status() {
    use ProxyFault::{AuthenticationRequired, Broken, Refused, ServerNotReached};
    for (status, expected) in [
        (407, AuthenticationRequired),
        (400, Refused),
        (403, Refused),
        (404, Refused),
        (405, Refused),
        (429, Refused),
        (499, Refused),
        (502, ServerNotReached),
        (503, ServerNotReached),
        (504, ServerNotReached),
        (500, Broken),
        (501, Broken),
        (505, Broken),
        (300, Broken),
        (302, Broken),
        (101, Broken),
        (600, Broken),
        (0, Broken),
    ] {
        let line = format!("HTTP/1.1 {status:03} Words of its own");
        let answer = format!("{line}\r\nProxy-Authenticate: Basic\r\n\r\n<html>");
        assert_eq!(after(answer), fault(expected, &line), "{status}");
    }
}

#[test]
fn what_is_not_http() {
    for (answer, said) in [
        (
            &b"220 mail.example.com ESMTP\r\n"[..],
            "220 mail.example.com ESMTP",
        ),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "SSH-2.0-OpenSSH_9.2"),
        (b"HTTP/1.1 2000 OK\r\n", "HTTP/1.1 2000 OK"),
        (b"HTTP/1.1 20\r\n", "HTTP/1.1 20"),
        (b"HTTP/1.1 +20\r\n", "HTTP/1.1 +20"),
        (b"HTTP/1.1\r\n", "HTTP/1.1"),
        (b"HTTP/ 200 OK\r\n", "HTTP/ 200 OK"),
        (b"HTTP/x 200 OK\r\n", "HTTP/x 200 OK"),
        (b"http/1.1 200 OK\r\n", "http/1.1 200 OK"),
        (b"\r\n", r"\r"),
        // A TLS alert, and a reply of SOCKS5: nothing more may come.
        (b"\x15\x03\x01\x00\x02\x02\x46", r"\x15"),
        (b"\x05\xff", r"\x05"),
        (b"HT\x00", r"HT\x00"),
    ] {
        assert_eq!(after(answer), fault(ProxyFault::Broken, said), "{said}");
    }
    let endless = "x".repeat(MAX_SAID);
    assert_eq!(after(&endless), fault(ProxyFault::Broken, &endless));
}

#[test]
fn lines_without_end() {
    let (proxy, to) = (proxy("http://proxy"), address("192.0.2.1:443"));
    for head in ["HTTP/1.1 200 ", "HTTP/1.1 200 OK\r\nX: "] {
        let last = head.rsplit('\n').next().unwrap();
        let fill = "y".repeat(MAX_PROXY_LINE - last.len());
        let mut dialogue = proxy.dialogue(&to);
        assert_eq!(dialogue.incoming(head.as_bytes()), Turn::wait());
        assert_eq!(
            dialogue.incoming(fill.as_bytes()),
            Turn::wait(),
            "the longest"
        );
        let said = format!("{last}{}...", &fill[..MAX_SAID - last.len()]);
        assert_eq!(dialogue.incoming(b"y"), fault(ProxyFault::Broken, &said));
    }
}

#[test]
fn what_it_said_is_bounded_and_escaped() {
    let line = format!("HTTP/1.1 403 \x1b[2J{}", "z".repeat(1000));
    let said = format!(r"HTTP/1.1 403 \x1b[2J{}...", "z".repeat(MAX_SAID - 17));
    assert_eq!(
        after(format!("{line}\n")),
        fault(ProxyFault::Refused, &said)
    );
}
