//! Seeds of what is fetched: dialogues and flights as servers speak them, zones, and the text of settings.

use notafter_core::certificate::Certificate;
use notafter_core::target::Service;

use crate::write;

/// Kinds of operations, as [`notafter_fuzz::probe`] reads them.
const SAY: u8 = 0;
const REPEAT: u8 = 1;
const CLOSE: u8 = 2;
const RESET: u8 = 3;
const VANISH: u8 = 4;
const STALL: u8 = 5;
const DELAY: u8 = 6;
const CANCEL: u8 = 7;

/// Replies up to TLS, for each service.
const DIALOGUES: &[(Service, &[&[u8]])] = &[
    (Service::Smtp, &[
        b"220 mx.example ESMTP\r\n",
        b"250-mx.example\r\n250-SIZE 1000\r\n250-STARTTLS\r\n250 HELP\r\n",
        b"220 go ahead\r\n",
    ]),
    (Service::Smtp, &[b"220 mx.example ESMTP\r\n", b"250 mx.example\r\n"]),
    (Service::Lmtp, &[
        b"220 LMTP\r\n",
        b"250-mx\r\n250 STARTTLS\r\n",
        b"220 2.0.0 go\r\n",
    ]),
    (Service::Imap, &[
        b"* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n",
        b"a1 OK begin\r\n",
    ]),
    (Service::Imap, &[
        b"* OK ready\r\n",
        b"* CAPABILITY IMAP4rev1 STARTTLS\r\na1 OK done\r\n",
        b"a2 OK begin\r\n",
    ]),
    (Service::Pop3, &[
        b"+OK <1896.697170952@example>\r\n",
        b"+OK\r\nCAPA\r\nSTLS\r\n.\r\n",
        b"+OK begin\r\n",
    ]),
    (Service::Ftp, &[
        b"220-Welcome\r\n220 ready\r\n",
        b"504 Unknown AUTH type.\r\n",
        b"234 on\r\n",
    ]),
    (Service::Ldap, &[
        b"\x30\x0c\x02\x01\x01\x78\x07\x0a\x01\x00\x04\x00\x04\x00",
    ]),
    (Service::Ldap, &[
        b"\x30\x84\x00\x00\x00\x28\x02\x01\x01\x78\x84\x00\x00\x00\x1f\
          \x0a\x01\x00\x04\x00\x04\x00\x8a\x161.3.6.1.4.1.1466.20037",
    ]),
    (Service::XmppClient, &[
        b"<?xml version='1.0'?><stream:stream id='1' from='host.example' version='1.0' \
          xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>\
          <stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>\
          </stream:features>",
        b"<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
    ]),
    (Service::XmppServer, &[
        b"<stream:stream xmlns:db='jabber:server:dialback' version='1.0'><stream:features>\
          <dialback/><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>",
        b"<t:failure xmlns:t='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>",
    ]),
    (Service::XmppServer, &[
        b"<stream:stream version='1.0'><stream:features>\
          <starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>",
        b"<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
    ]),
    (Service::Nntp, &[
        b"200 news\r\n",
        b"101 list\r\nVERSION 2\r\nSTARTTLS\r\n.\r\n",
        b"382 go\r\n",
    ]),
    (Service::Sieve, &[
        b"\"IMPLEMENTATION\" \"x\"\r\n\"SASL\" {0}\r\n\r\n\"STARTTLS\"\r\nOK \"ready\"\r\n",
        b"OK \"Begin TLS negotiation now.\"\r\n",
    ]),
    (Service::Irc, &[
        b":irc NOTICE * :*** Looking up\r\nPING :1234\r\n",
        b":irc CAP * LS * :a b\r\n:irc CAP * LS :sasl tls\r\n",
        b":irc 670 * :STARTTLS successful\r\n",
    ]),
    (Service::Postgres, &[b"S"]),
    (Service::Postgres, &[
        b"E\0\0\0\x2aSFATAL\0C28000\0Mno pg_hba.conf entry\0\0\0\0\0",
    ]),
    (Service::Mysql, &[
        b"\x4d\0\0\0\x0a5.5.5-10.11.6-MariaDB-0+deb12u1\0\x1f\0\0\0abcdefgh\0\xfe\xff\x2d\x02\0\xbf\x81\x15\
          \0\0\0\0\0\0\x1d\0\0\0ijklmnopqrst\0mysql_native_password\0",
    ]),
    (Service::Mysql, &[b"\x17\0\0\0\xff\x6a\x04Host is not allowed"]),
    (Service::Mssql, &[
        b"\x04\x01\x00\x2b\x00\x00\x01\x00\
          \x00\x00\x1a\x00\x06\x01\x00\x20\x00\x01\x02\x00\x21\x00\x01\
          \x03\x00\x22\x00\x00\x04\x00\x22\x00\x01\xff\
          \x09\x00\x0a\x1d\x00\x00\x01\x00\x00",
    ]),
    (Service::Rdp, &[
        b"\x03\x00\x00\x13\x0e\xd0\x00\x00\x12\x34\x00\x02\0\x08\0\x01\0\0\0",
    ]),
    (Service::Rdp, &[
        b"\x03\x00\x00\x13\x0e\xd0\x00\x00\x12\x34\x00\x03\0\x08\0\x05\0\0\0",
    ]),
];

/// What proxies say, by the number of the proxy in the header.
const PROXIES: &[(u8, &[&[u8]])] = &[
    (1, &[b"HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n"]),
    (2, &[
        b"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n",
    ]),
    (2, &[b"HTTP/1.0 200 OK\r\n\r\n"]),
    (10, &[b"HTTP/1.0 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"]),
    (3, &[b"\x05\x00", b"\x05\x00\x00\x01\x0a\x00\x00\x01\x04\x38"]),
    (4, &[b"\x05\x02", b"\x01\x00", b"\x05\x00\x00\x03\x01x\x04\x38"]),
    (5, &[b"\x05\x00", b"\x05\x05\x00\x01\0\0\0\0\0\0"]),
    (13, &[b"\x05\xff"]),
];

/// What those say that do not speak TLS, or not with us.
const STRANGERS: &[&[u8]] = &[
    b"SSH-2.0-OpenSSH_9.6\r\n",
    b"HTTP/1.1 400 Bad Request\r\n\r\n<html>",
    b"\x80\x03\x00\x00\x01",
    // Alerts: handshake failure, protocol version, an unknown name as a warning.
    b"\x15\x03\x01\x00\x02\x02\x28",
    b"\x15\x03\x03\x00\x02\x02\x46",
    b"\x15\x03\x03\x00\x02\x01\x70",
    b"\x16\x03\x03\xff\xff",
    b"\x17\x03\x03\x00\x01\x00",
];

const ZONES: &[&str] = &[
    "\n$ORIGIN example.com.\n@ MX 10 mx\nwww A 192.0.2.1\n* A 192.0.2.1\n",
    "example.com\n@ 3600 IN SOA ns1 admin (\n 1 ; serial\n 1h 15m 4w 1h30m )\n NS ns1\n",
    "example.com.\n_imaps._tcp SRV 0 1 993 mail\n_sip._udp SRV 0 0 0 .\n_x._tcp SRV 0 0 443 a\n",
    "example.com\n@ HTTPS 1 . alpn=\"h2,h3\" port=8443\nwww HTTPS 0 cdn.example.net.\n",
    "example.com\n_dns SVCB 1 dns.example.com. alpn=dot,h2 port=8530 dohpath=/q{?dns}\n",
    "example.com\n_443._tcp.www TLSA 3 1 1 abcdef\n_25._tcp.*.x TLSA 3 1 1 ab\n",
    "\n$TTL 1d\n$INCLUDE other.zone\n$GENERATE 1-9 host$ A 192.0.2.$\n$X\na\\.b A 1.2.3.4\n\\097 A 1.2.3.4\n",
    "www.b\u{fc}cher.example\nb\u{fc}cher AAAA 2001:db8::1\na\\# A \\# 4 c0000201\n",
    "mail.example.com\r\nhost [AGE:3600] 1200 A 192.0.2.1\r\nx CNAME \"a b\" c\r\n",
    "example.com:8443\nx TXT ( \"a;b\" \"c\\\"\" ; (\n)) A 1\ny A (\n",
    "ann@example.com\n\tA 192.0.2.1\nq CH A 192.0.2.1\n",
];

const TEXTS: &[&str] = &[
    "http://proxy.example.com:8080",
    "socks5://ann:p%40ss:w0rd@[2001:db8::1]:1080/",
    "socks5h://proxy",
    "HTTP://:secret@192.0.2.1",
    "https://ann:secret@proxy:443",
    "ann:secret@proxy:8080",
    "http://ann:sec/ret@proxy",
    "http://ann:secret@pro xy@x:80",
    "http://proxy:99999/path?query#fragment",
    "192.0.2.77/24",
    "2001:db8:ffff::/33",
    "::ffff:192.0.2.0/120",
    "192.0.2.9/255.255.255.0",
    "192.0.2.0/33",
    "10.0.0.0/30, 10.0.0.2/31, 2001:db8::/126, 443, 25, 443, 8443",
    "0.0.0.0/0 ::/0 1",
    "0.0.0.0/0\n443",
];

/// Writes all of them.
pub(crate) fn write_seeds(certificates: &[Certificate]) {
    for zone in ZONES {
        write("zone", zone.as_bytes());
    }
    for text in TEXTS {
        write("fetch_texts", text.as_bytes());
    }
    let certificate = certificates.iter().find(|it| it.as_der().len() < 1000);
    let certificate = certificate.expect("a small certificate").as_der();
    write_dialogues(certificate);
    write_flights();
    write_conversations(certificate);
}

/// The header: service, ways, place, and what the name resolves to. What comes is cut at every third octet.
fn header(service: Service, how: u8, place: u8, addresses: &[u8]) -> Vec<u8> {
    let service = Service::ALL.iter().position(|it| *it == service);
    let count = u8::try_from(addresses.len()).expect("a few");
    let service = u8::try_from(service.expect("it is one")).expect("a few");
    [&[service, how, place, count, 0, 0, 2, 90], addresses].concat()
}

fn say(octets: &[u8]) -> Vec<u8> {
    let length = u16::try_from(octets.len()).expect("a short reply");
    [&[SAY], &length.to_be_bytes()[..], octets].concat()
}

fn write_dialogues(certificate: &[u8]) {
    let flight = flight_in_tls12(certificate, 0xc02f);
    for (service, replies) in DIALOGUES {
        let said: Vec<u8> = replies.iter().flat_map(|reply| say(reply)).collect();
        let header = header(*service, 0, 0, &[0x21]);
        write(
            "probe",
            &[&header, &said, &say(&flight)[..], &[CLOSE]].concat(),
        );
        write_dialogue(*service, 0, replies);
        // The last word breaks off, and nothing more comes.
        let half = &said[..said.len() - 1];
        write("probe", &[&header, half, &[STALL]].concat());
    }
    for (proxy, replies) in PROXIES {
        if *proxy < 5 {
            write_dialogue(Service::Tls, *proxy, replies);
            let (service, behind) = DIALOGUES[0];
            write_dialogue(service, *proxy, &[replies, behind].concat());
        }
        let said: Vec<u8> = replies.iter().flat_map(|reply| say(reply)).collect();
        let header = header(Service::Tls, 1, *proxy, &[0x21, 0x62]);
        write(
            "probe",
            &[&header, &said, &say(&flight)[..], &[CLOSE]].concat(),
        );
    }
    let header = header(Service::Smtp, 0, 1, &[0x21]);
    let endless = [&[REPEAT, 255, 1, 0][..], &[b'a'; 256], &[CLOSE]].concat();
    write("probe", &[header, endless].concat());
}

/// For the target that reads TLS in the clear: every way of agreeing on keys, every identity, the three hellos.
fn write_flights() {
    for identity in 0..5 {
        for (suite, parameters) in [(0, 0), (4, 1), (6, 2)] {
            let key_exchange = [2, parameters, identity, 0, 0];
            let hello = [0, 0, suite, 2, 1, 1, identity];
            let input = [&[1, 4][..], &hello, &key_exchange, &[3, 2, 1, 64, 4]];
            write("clear", &input.concat());
        }
    }
    // What may be wrong with a signature.
    for fault in 1..6 {
        let signed = [0, 0, 0, 0, 1, 1, 0, 2, 0, 0, 0, fault];
        write("clear", &[&[1, 4][..], &signed, &[4]].concat());
    }
    for (how, minor) in [(5, 4), (9, 5), (5, 3), (0, 2), (3, 0)] {
        write(
            "clear",
            &[how, 2, 10, 3, 0, minor, 7, 3, 1, 2, 0, 3, 6, 2, 9, 9, 4],
        );
    }
    // Warnings, an alert, records of nothing, certificates without end.
    write("clear", &[1, 0, 8, 1, 112, 11, 0, 0, 0, 0, 8, 2, 40]);
    write(
        "clear",
        &[1, 0, 0, 0, 0, 0, 1, 7, 0, 1, 2, 3, 4, 5, 0, 13, 0, 255],
    );
}

/// For the target that plays nothing but the dialogue.
fn write_dialogue(service: Service, proxy: u8, replies: &[&[u8]]) {
    let index = Service::ALL.iter().position(|it| *it == service);
    let index = u8::try_from(index.expect("it is one")).expect("a few");
    let mut input = vec![index, proxy, 5];
    for reply in replies {
        for part in reply.chunks(200) {
            input.push(u8::try_from(part.len()).expect("a short part"));
            input.extend(part);
        }
    }
    write("starttls", &input);
}

fn write_conversations(certificate: &[u8]) {
    for how in [0, 1, 3, 4, 8, 0x11, 0x80] {
        for suite in [0xc02f, 0xc013, 0x002f] {
            let flight = flight_in_tls12(certificate, suite);
            let header = header(Service::Tls, how, 0, &[0x21, 0x01, 0x41]);
            write("probe", &[&header[..], &say(&flight), &[CLOSE]].concat());
        }
    }
    let of_13 = record(&server_hello_of_tls13());
    let header_of = |how| header(Service::Tls, how, 0, &[0x21]);
    for stranger in STRANGERS.iter().copied().chain([&of_13[..]]) {
        // The same to each way of asking.
        let said: Vec<u8> = [STALL, CLOSE, RESET, CLOSE]
            .iter()
            .flat_map(|end| [say(stranger), vec![DELAY, 5, *end]].concat())
            .collect();
        write("probe", &[header_of(0), said.clone()].concat());
        write("probe", &[header_of(1), said].concat());
    }
    // Silence, then an answer to the plainest hello; and every address refuses.
    let old = flight_in_tls12(certificate, 0x002f);
    write(
        "probe",
        &[&header_of(0)[..], &[STALL], &say(&old), &[CLOSE]].concat(),
    );
    let mut refused = header(Service::Tls, 0, 0x10, &[0x21, 0x01, 0x61, 0x22]);
    (refused[4], refused[5]) = (0x00, 0x39);
    write("probe", &refused);
    write("probe", &header(Service::Tls, 0, 0x20, &[0x21]));
    // The third octet behind the service says what comes of the look-up.
    for answer in [0, 0x20, 0x40, 0x60, 0xa0, 0xe0] {
        let mut unknown = header(Service::Tls, 0, if answer < 0x80 { 0 } else { 9 }, &[]);
        unknown[3] = answer;
        write("probe", &unknown);
    }
    for end in [VANISH, CANCEL] {
        let service = if end == VANISH {
            Service::Smtp
        } else {
            Service::Tls
        };
        write(
            "probe",
            &[&header(service, 0, 0, &[0x21])[..], &[end]].concat(),
        );
    }
    // Certificates without end.
    let list = [&[11, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfc][..], &[0; 300]].concat();
    let start = say(&record(&server_hello(0xc02f)));
    let more = record(&list);
    let length = u16::try_from(more.len())
        .expect("a short record")
        .to_be_bytes();
    let endless = [
        &[REPEAT, 255, length[0], length[1]][..],
        &more,
        &[REPEAT, 255],
        &length,
        &more,
    ];
    write(
        "probe",
        &[&header_of(5), &start, &endless.concat()[..]].concat(),
    );
}

fn prefixed(body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len())
        .expect("a short body")
        .to_be_bytes();
    [&length[1..], body].concat()
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &prefixed(body)].concat()
}

fn record(fragment: &[u8]) -> Vec<u8> {
    let length = u16::try_from(fragment.len())
        .expect("a short fragment")
        .to_be_bytes();
    [&[22, 3, 3][..], &length, fragment].concat()
}

fn server_hello(suite: u16) -> Vec<u8> {
    let extensions: &[u8] = b"\x00\x09\xff\x01\x00\x01\x00\x00\x17\x00\x00";
    let suite = suite.to_be_bytes();
    message(
        2,
        &[&[3, 3][..], &[9; 32], &[0], &suite, &[0], extensions].concat(),
    )
}

/// A whole flight (RFC 5246 section 7.3), whose signature is of nobody's.
fn flight_in_tls12(certificate: &[u8], suite: u16) -> Vec<u8> {
    let list = prefixed(certificate);
    let mut key_exchange = b"\x03\x00\x1d\x20".to_vec();
    key_exchange.extend([9; 32]);
    key_exchange.extend(b"\x04\x03\x00\x08\x30\x06\x02\x01\x07\x02\x01\x07");
    let mut messages = server_hello(suite);
    messages.extend(message(11, &prefixed(&list)));
    if suite != 0x002f {
        messages.extend(message(12, &key_exchange));
    }
    messages.extend(message(13, b"\x01\x40\x00\x04\x04\x03\x08\x04\x00\x00"));
    messages.extend(message(14, b""));
    record(&messages)
}

/// RFC 8446 section 4.1.3, with a key share that is no secret.
fn server_hello_of_tls13() -> Vec<u8> {
    let mut extensions =
        b"\x00\x2e\x00\x2b\x00\x02\x03\x04\x00\x33\x00\x24\x00\x1d\x00\x20".to_vec();
    extensions.extend([9; 32]);
    message(
        2,
        &[&[3, 3][..], &[9; 32], &[0, 0x13, 0x01, 0], &extensions].concat(),
    )
}
