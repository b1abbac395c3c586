use super::{Exchange, address, agreed, ends, failed, fault, is_waited_for, name, proxy};
use crate::fetch::dialogue::Turn;
use crate::fetch::{Outcome, ProxyFault};

/// The request for 192.0.2.1, port 443.
const REQUEST: &[u8] = b"\x05\x01\x00\x01\xc0\x00\x02\x01\x01\xbb";

/// Up to the request, without authentication.
const ASKED: Exchange<'static> = (b"\x05\x00", REQUEST);

const AGREEMENT: &[u8] = b"\x05\x00\x00\x01\x0a\x00\x00\x01\x04\x38";

fn after(exchanges: &[Exchange<'_>], last: &[u8]) -> Turn {
    let (proxy, to) = (proxy("socks5://proxy"), address("192.0.2.1:443"));
    ends(&proxy, &to, exchanges, last)
}

fn after_with_password(exchanges: &[Exchange<'_>], last: &[u8]) -> Turn {
    let (proxy, to) = (proxy("socks5://me:pw%00@proxy"), address("192.0.2.1:443"));
    ends(&proxy, &to, exchanges, last)
}

/// The user name and password of [`after_with_password`].
const LOGIN: &[u8] = b"\x01\x02me\x03pw\x00";

#[test]
fn a_password_is_offered_only_where_there_is_one() {
    let to = address("192.0.2.1:443");
    let without = proxy("socks5://proxy").dialogue(&to).opening();
    assert_eq!(without, b"\x05\x01\x00");
    let with = proxy("socks5://me:pw@proxy").dialogue(&to).opening();
    assert_eq!(with, b"\x05\x02\x00\x02");
}

#[test]
fn requests_octet_for_octet() {
    let longest = "x".repeat(255);
    let mut for_longest = b"\x05\x01\x00\x03\xff".to_vec();
    for_longest.extend(longest.as_bytes());
    for_longest.extend(b"\x00\x19");
    for (to, expected) in [
        (address("192.0.2.1:443"), REQUEST),
        (address("[::ffff:192.0.2.1]:443"), REQUEST),
        (
            address("[2001:db8::1]:8443"),
            b"\x05\x01\x00\x04\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01\x20\xfb",
        ),
        (
            name("a.example", 443),
            b"\x05\x01\x00\x03\x09a.example\x01\xbb",
        ),
        (name(&longest, 25), &for_longest),
    ] {
        let mut dialogue = proxy("socks5h://proxy").dialogue(&to);
        dialogue.opening();
        let turn = dialogue.incoming(b"\x05\x00");
        assert_eq!(turn, Turn::Continue(expected.to_vec()), "{to:?}");
    }
}

#[test]
fn names_that_cannot_be_sent_do_not_exist() {
    for name in [super::name("", 443), super::name(&"x".repeat(256), 443)] {
        let turn = ends(&proxy("socks5h://proxy"), &name, &[], b"\x05\x00");
        assert_eq!(turn, failed(Outcome::NameNotFound));
    }
}

#[test]
fn agreement_with_each_type_of_address() {
    let mut ipv6 = b"\x05\x00\x00\x04".to_vec();
    ipv6.extend([0xff; 18]);
    let mut longest = b"\x05\x00\x00\x03\xff".to_vec();
    longest.extend([b'x'; 257]);
    for agreement in [
        AGREEMENT,
        b"\x05\x00\x00\x01\0\0\0\0\0\0",
        b"\x05\x00\x99\x03\x00\x00\x00",
        b"\x05\x00\x00\x03\x05proxy\x04\x38",
        &ipv6,
        &longest,
    ] {
        is_waited_for(
            &proxy("socks5://proxy"),
            &address("192.0.2.1:443"),
            &[ASKED],
            agreement,
        );
        assert_eq!(after(&[ASKED], agreement), agreed(b""));
        let with_rest = [agreement, b"220 hello\r\n"].concat();
        assert_eq!(after(&[ASKED], &with_rest), agreed(b"220 hello\r\n"));
    }
}

#[test]
fn with_user_name_and_password() {
    let login: Exchange<'_> = (b"\x05\x02", LOGIN);
    let exchanges = [login, (&b"\x01\x00"[..], REQUEST)];
    assert_eq!(after_with_password(&exchanges, AGREEMENT), agreed(b""));
    // Some proxies write SOCKS' own version there.
    let exchanges = [login, (&b"\x05\x00"[..], REQUEST)];
    assert_eq!(after_with_password(&exchanges, AGREEMENT), agreed(b""));
    // Offered, but not wanted.
    assert_eq!(after_with_password(&[ASKED], AGREEMENT), agreed(b""));
    let longest = format!("socks5://{}:{}@proxy", "u".repeat(255), "p".repeat(255));
    let mut expected = b"\x01\xff".to_vec();
    expected.extend([b'u'; 255]);
    expected.push(0xff);
    expected.extend([b'p'; 255]);
    let to = address("192.0.2.1:443");
    let exchanges = [(&b"\x05\x02"[..], &expected[..]), (b"\x01\x00", REQUEST)];
    assert_eq!(
        ends(&proxy(&longest), &to, &exchanges, AGREEMENT),
        agreed(b"")
    );
}

#[test]
fn authentication_refused() {
    use ProxyFault::{AuthenticationRequired, Broken};
    let none = fault(
        AuthenticationRequired,
        "no acceptable method of authentication",
    );
    assert_eq!(after(&[], b"\x05\xff"), none);
    assert_eq!(after_with_password(&[], b"\x05\xff"), none);
    let login: Exchange<'_> = (b"\x05\x02", LOGIN);
    assert_eq!(
        after_with_password(&[login], b"\x01\x01"),
        fault(
            AuthenticationRequired,
            "user name and password refused (status 1)"
        )
    );
    assert_eq!(
        after_with_password(&[login], b"\x05\xff"),
        fault(
            AuthenticationRequired,
            "user name and password refused (status 255)"
        )
    );
    assert_eq!(
        after_with_password(&[login], b"\x02"),
        fault(Broken, r"\x02")
    );
    // A method that was not offered.
    assert_eq!(after(&[], b"\x05\x02"), fault(Broken, r"\x05\x02"));
    assert_eq!(after(&[], b"\x05\x01"), fault(Broken, r"\x05\x01"));
}

#[test]
fn every_reply() {
    let unreachable = |words: &str| {
        failed(Outcome::Unreachable {
            reason: format!("the proxy says: {words}"),
        })
    };
    for reply in 1..=255 {
        let expected = match reply {
            1 => fault(ProxyFault::ServerNotReached, "general failure (reply 1)"),
            2 => fault(ProxyFault::Refused, "not allowed by its rules (reply 2)"),
            3 => unreachable("network unreachable"),
            4 => unreachable("host unreachable"),
            5 => failed(Outcome::Refused),
            6 => unreachable("TTL expired"),
            7 => fault(ProxyFault::Broken, "command not supported (reply 7)"),
            8 => fault(
                ProxyFault::Broken,
                "type of address not supported (reply 8)",
            ),
            _ => fault(
                ProxyFault::Broken,
                &format!("unknown answer (reply {reply})"),
            ),
        };
        let message = [5, reply, 0, 1, 0, 0, 0, 0, 0, 0];
        assert_eq!(after(&[ASKED], &message), expected, "{reply}");
    }
}

#[test]
fn what_is_not_socks5() {
    use ProxyFault::Broken;
    for (message, said) in [
        (
            &b"HTTP/1.1 400 Bad Request\r\n\r\n"[..],
            "HTTP/1.1 400 Bad Request",
        ),
        (b"220 mail.example.com\n", "220 mail.example.com"),
        (b"\x04\x5b", r"\x04"),
        (b"\x15\x03\x01", r"\x15"),
        (b"\0", r"\x00"),
    ] {
        assert_eq!(after(&[], message), fault(Broken, said), "{said}");
    }
    for (message, said) in [
        (&b"\x04"[..], r"\x04"),
        (b"HTTP", "H"),
        (b"\x05\x00\x00\x02", r"\x05\x00\x00\x02"),
        (b"\x05\x00\x00\x00", r"\x05\x00\x00\x00"),
    ] {
        assert_eq!(after(&[ASKED], message), fault(Broken, said), "{said}");
    }
}

#[test]
fn a_proxy_that_answers_before_it_is_asked() {
    let early = [b"\x05\x00", AGREEMENT].concat();
    // How much of it is here already does not matter, nor where it is split before that.
    for (at, end) in [(0, early.len()), (0, 3), (1, 3), (1, early.len())] {
        let mut dialogue = proxy("socks5://proxy").dialogue(&address("192.0.2.1:443"));
        dialogue.opening();
        assert_eq!(dialogue.incoming(&early[..at]), Turn::wait());
        let turn = dialogue.incoming(&early[at..end]);
        assert_eq!(turn, fault(ProxyFault::Broken, r"\x05\x00\x05"));
    }
}
