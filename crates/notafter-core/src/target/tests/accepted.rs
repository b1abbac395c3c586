//! What is read, and as what.

use super::*;

/// Each text, then the target it means.
fn assert_targets(cases: &[(&str, &str, u16, Service)]) {
    for (text, name, port, service) in cases {
        let expected = Target::new(host(name), *port, *service);
        let target = Target::parse(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        assert_eq!(target, expected, "{text:?}");
        assert_eq!(Target::parse(&target.to_string()), Ok(expected), "{text:?}");
    }
}

#[test]
fn names_addresses_and_ports() {
    assert_targets(&[
        ("example.com", "example.com", 443, Service::Tls),
        ("example.com:8443", "example.com", 8443, Service::Tls),
        ("EXAMPLE.Com", "example.com", 443, Service::Tls),
        ("example.com.", "example.com", 443, Service::Tls),
        ("example.com.:8443", "example.com", 8443, Service::Tls),
        ("example.com:", "example.com", 443, Service::Tls),
        ("example.com:0443", "example.com", 443, Service::Tls),
        ("example.com:65535", "example.com", 65535, Service::Tls),
        ("localhost", "localhost", 443, Service::Tls),
        ("printer:9443", "printer", 9443, Service::Tls),
        (
            "my_server.corp.example",
            "my_server.corp.example",
            443,
            Service::Tls,
        ),
        (
            "r3---sn-4g5e.example",
            "r3---sn-4g5e.example",
            443,
            Service::Tls,
        ),
        ("1and1.example", "1and1.example", 443, Service::Tls),
        ("1.2.3.example", "1.2.3.example", 443, Service::Tls),
        ("0xcafe.example", "0xcafe.example", 443, Service::Tls),
        ("x.0xfg", "x.0xfg", 443, Service::Tls),
        ("192.0.2.1", "192.0.2.1", 443, Service::Tls),
        ("192.0.2.1.", "192.0.2.1", 443, Service::Tls),
        ("192.0.2.1:8443", "192.0.2.1", 8443, Service::Tls),
        ("[2001:db8::1]:443", "2001:db8::1", 443, Service::Tls),
        ("[2001:DB8::1]", "2001:db8::1", 443, Service::Tls),
        ("2001:db8::1", "2001:db8::1", 443, Service::Tls),
        ("2001:db8::1:443", "2001:db8::1:443", 443, Service::Tls),
        ("::1", "::1", 443, Service::Tls),
        ("::", "::", 443, Service::Tls),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.1", 443, Service::Tls),
        (
            "[::ffff:192.0.2.1]:25",
            "::ffff:192.0.2.1",
            25,
            Service::Smtp,
        ),
    ]);
    assert!(matches!(
        Target::parse("::ffff:192.0.2.1").unwrap().host,
        Host::Ip(std::net::IpAddr::V6(_))
    ));
}

#[test]
fn internationalised_names() {
    assert_targets(&[
        ("bücher.example", "xn--bcher-kva.example", 443, Service::Tls),
        (
            "BÜCHER.example:8443",
            "xn--bcher-kva.example",
            8443,
            Service::Tls,
        ),
        (
            "https://bücher.example/ü",
            "xn--bcher-kva.example",
            443,
            Service::Tls,
        ),
        (
            "xn--bcher-kva.example",
            "xn--bcher-kva.example",
            443,
            Service::Tls,
        ),
        (
            "XN--BCHER-KVA.EXAMPLE",
            "xn--bcher-kva.example",
            443,
            Service::Tls,
        ),
        // Non-transitional, as RFC 5891 has it: not "fass.example".
        ("faß.example", "xn--fa-hia.example", 443, Service::Tls),
        ("例え。テスト", "xn--r8jz45g.xn--zckzah", 443, Service::Tls),
        // Full-width characters come from East Asian keyboards.
        ("ｅｘａｍｐｌｅ.com", "example.com", 443, Service::Tls),
        ("１９２.0.2.1", "192.0.2.1", 443, Service::Tls),
        // The zero-width non-joiner between Persian letters is part of the name.
        (
            "نامه\u{200C}ای.example",
            "xn--mgba3gch31f060k.example",
            443,
            Service::Tls,
        ),
    ]);
}

#[test]
fn what_comes_with_a_paste() {
    for text in [
        "  example.com\r\n",
        "\texample.com\t",
        "\u{A0}example.com\u{A0}",
        "\"example.com\"",
        "'example.com',",
        "`example.com`",
        "“example.com”",
        "„example.com“;",
        "«example.com»",
        "<https://example.com/x>",
        "<example.com>",
        "(example.com)",
        "\u{FEFF}example.com",
        "example.com\u{200B}",
        "\u{200D}example.com\u{200C}",
        "exam\u{AD}ple.com",
        "\u{202A}example.com\u{202C}",
        "example\u{2060}.com:4\u{200B}43",
        " \"<https://example.com:443/>\" ,",
    ] {
        assert_eq!(
            Target::parse(text),
            Ok(Target::new(host("example.com"), 443, Service::Tls)),
            "{text:?}"
        );
    }
}

#[test]
fn urls() {
    assert_targets(&[
        (
            "https://example.com/x?y#z",
            "example.com",
            443,
            Service::Tls,
        ),
        ("https://example.com?y", "example.com", 443, Service::Tls),
        ("https://example.com#z", "example.com", 443, Service::Tls),
        (
            "https://example.com:8443/x:y@z",
            "example.com",
            8443,
            Service::Tls,
        ),
        ("HTTPS://EXAMPLE.COM/X", "example.com", 443, Service::Tls),
        ("https://example.com:/", "example.com", 443, Service::Tls),
        ("https://example.com:25", "example.com", 25, Service::Tls),
        ("//example.com", "example.com", 443, Service::Tls),
        ("//example.com:25/x", "example.com", 25, Service::Smtp),
        ("example.com/path", "example.com", 443, Service::Tls),
        ("example.com:8443/path?q", "example.com", 8443, Service::Tls),
        (
            "example.com/r?to=https://other.example",
            "example.com",
            443,
            Service::Tls,
        ),
        ("example.com/server.pem", "example.com", 443, Service::Tls),
        ("https://server.pem", "server.pem", 443, Service::Tls),
        ("https://[2001:db8::1]/x", "2001:db8::1", 443, Service::Tls),
        ("https://2001:db8::1/x", "2001:db8::1", 443, Service::Tls),
        ("https://192.0.2.1/24", "192.0.2.1", 443, Service::Tls),
        ("192.0.2.1/x", "192.0.2.1", 443, Service::Tls),
        ("192.0.2.1/129", "192.0.2.1", 443, Service::Tls),
        // Plain HTTP: the TLS site is meant, but a typed port stays.
        ("http://example.com", "example.com", 443, Service::Tls),
        ("http://example.com:80", "example.com", 80, Service::Tls),
        // User names and passwords.
        (
            "https://user:pass@example.com/x",
            "example.com",
            443,
            Service::Tls,
        ),
        ("https://user@example.com", "example.com", 443, Service::Tls),
        (
            "https://user:p@ss,w;rd@example.com:8443",
            "example.com",
            8443,
            Service::Tls,
        ),
        (
            "https://smtp:secret@example.com",
            "example.com",
            443,
            Service::Tls,
        ),
        ("user:pass@example.com", "example.com", 443, Service::Tls),
        ("//user@example.com", "example.com", 443, Service::Tls),
        (
            "postgres://u:p@db.example/base",
            "db.example",
            5432,
            Service::Postgres,
        ),
        // Slips.
        ("https:example.com", "example.com", 443, Service::Tls),
        ("https:/example.com", "example.com", 443, Service::Tls),
        ("https//example.com/x", "example.com", 443, Service::Tls),
        ("https:///example.com", "example.com", 443, Service::Tls),
        ("https:\\\\example.com\\x", "example.com", 443, Service::Tls),
        ("https:192.0.2.1", "192.0.2.1", 443, Service::Tls),
        (
            "https://https://example.com",
            "example.com",
            443,
            Service::Tls,
        ),
        (
            "https://smtp://example.com",
            "example.com",
            25,
            Service::Smtp,
        ),
        // Hosts that are called like a scheme.
        ("https:8443", "https", 8443, Service::Tls),
        ("https", "https", 443, Service::Tls),
        ("postgres:5432/base", "postgres", 5432, Service::Postgres),
        ("postgres:", "postgres", 443, Service::Tls),
        ("https://smtp//x", "smtp", 443, Service::Tls),
        ("https://smtp:8443/x", "smtp", 8443, Service::Tls),
        ("file:8443", "file", 8443, Service::Tls),
    ]);
}

#[test]
fn schemes() {
    assert_targets(&[
        ("tls://mx.example:25", "mx.example", 25, Service::Tls),
        ("wss://mx.example/socket", "mx.example", 443, Service::Tls),
        ("imaps://mx.example", "mx.example", 993, Service::Tls),
        ("pop3s://mx.example", "mx.example", 995, Service::Tls),
        ("smtps://mx.example", "mx.example", 465, Service::Tls),
        ("submissions://mx.example", "mx.example", 465, Service::Tls),
        ("ldaps://mx.example", "mx.example", 636, Service::Tls),
        ("ftps://mx.example", "mx.example", 990, Service::Tls),
        ("nntps://mx.example", "mx.example", 563, Service::Tls),
        ("ircs://mx.example", "mx.example", 6697, Service::Tls),
        ("smtp://mx.example", "mx.example", 25, Service::Smtp),
        ("smtp://mx.example:2525", "mx.example", 2525, Service::Smtp),
        ("submission://mx.example", "mx.example", 587, Service::Smtp),
        ("lmtp://mx.example", "mx.example", 24, Service::Lmtp),
        ("imap://mx.example", "mx.example", 143, Service::Imap),
        ("imap://mx.example:993", "mx.example", 993, Service::Imap),
        ("pop3://mx.example", "mx.example", 110, Service::Pop3),
        ("ftp://mx.example", "mx.example", 21, Service::Ftp),
        ("ldap://mx.example", "mx.example", 389, Service::Ldap),
        ("xmpp://mx.example", "mx.example", 5222, Service::XmppClient),
        (
            "xmpp-client://mx.example",
            "mx.example",
            5222,
            Service::XmppClient,
        ),
        (
            "xmpp-server://mx.example",
            "mx.example",
            5269,
            Service::XmppServer,
        ),
        ("nntp://mx.example", "mx.example", 119, Service::Nntp),
        ("sieve://mx.example", "mx.example", 4190, Service::Sieve),
        (
            "managesieve://mx.example",
            "mx.example",
            4190,
            Service::Sieve,
        ),
        ("irc://mx.example", "mx.example", 6667, Service::Irc),
        (
            "postgresql://mx.example",
            "mx.example",
            5432,
            Service::Postgres,
        ),
        ("mysql://mx.example", "mx.example", 3306, Service::Mysql),
        ("mariadb://mx.example", "mx.example", 3306, Service::Mysql),
        ("mssql://mx.example", "mx.example", 1433, Service::Mssql),
        ("sqlserver://mx.example", "mx.example", 1433, Service::Mssql),
        ("rdp://mx.example", "mx.example", 3389, Service::Rdp),
        ("mx.example:25", "mx.example", 25, Service::Smtp),
        ("mx.example:3389", "mx.example", 3389, Service::Rdp),
    ]);
}

#[test]
fn canonical_text() {
    for (text, canonical) in [
        ("example.com", "example.com:443"),
        ("https://example.com/x", "example.com:443"),
        ("smtp://mx.example", "mx.example:25"),
        ("smtp://mx.example:2525", "smtp://mx.example:2525"),
        ("tls://mx.example:25", "tls://mx.example:25"),
        ("xmpp://x.example:443", "xmpp-client://x.example:443"),
        ("2001:db8::1", "[2001:db8::1]:443"),
        ("smtp://[::1]:2525", "smtp://[::1]:2525"),
        ("192.0.2.1", "192.0.2.1:443"),
    ] {
        assert_eq!(Target::parse(text).unwrap().to_string(), canonical);
        assert_eq!(text.parse::<Target>(), Target::parse(canonical));
    }
}

#[test]
fn hosts_alone() {
    for (text, expected) in [
        ("Example.com.", "example.com"),
        (" \"bücher.example\" ", "xn--bcher-kva.example"),
        ("192.0.2.1", "192.0.2.1"),
        ("2001:DB8::1", "2001:db8::1"),
        ("[2001:db8::1]", "2001:db8::1"),
    ] {
        assert_eq!(Host::parse(text), Ok(host(expected)), "{text}");
    }
    for (text, code) in [
        ("", TargetErrorCode::Empty),
        ("*.example.com", TargetErrorCode::Wildcard),
        ("jane@example.com", TargetErrorCode::EmailAddress),
        ("a.example b.example", TargetErrorCode::SeveralHosts),
        ("example.com:443", TargetErrorCode::InvalidHost),
        ("https://example.com", TargetErrorCode::InvalidHost),
        ("example.com/x", TargetErrorCode::InvalidHost),
        ("[2001:db8::1]:443", TargetErrorCode::InvalidHost),
        ("1.2.3", TargetErrorCode::AmbiguousNumber),
        ("fe80::1%eth0", TargetErrorCode::ScopedAddress),
        ("-----BEGIN CERTIFICATE-----", TargetErrorCode::Pem),
    ] {
        let error = Host::parse(text).expect_err(text);
        assert_eq!(error.code, code, "{text}: {error}");
    }
    assert_eq!(host("example.com").server_name(), Some("example.com"));
    assert_eq!(host("192.0.2.1").server_name(), None);
    assert_eq!(host("::1").server_name(), None);
}
