//! What is refused, and what is suggested instead.

use super::*;

/// Each text, then its code and what is suggested instead (or nothing).
fn assert_refused(cases: &[(&str, TargetErrorCode, &str)]) {
    for (text, code, suggestion) in cases {
        let error = Target::parse(text).expect_err(text);
        assert_eq!(error.code, *code, "{text:?}: {error}");
        assert_eq!(
            error.suggestion().unwrap_or_default(),
            *suggestion,
            "{text:?}"
        );
        if let Some(suggestion) = error.suggestion() {
            assert!(Target::parse(suggestion).is_ok(), "{text:?}: {suggestion}");
            assert!(error.to_string().contains(suggestion), "{text:?}: {error}");
        }
    }
}

#[test]
fn nothing_is_no_host() {
    use TargetErrorCode::Empty;
    assert_refused(&[
        ("", Empty, ""),
        (" \r\n\t\u{200B}", Empty, ""),
        ("\"\"", Empty, ""),
        ("<>", Empty, ""),
        ("//", Empty, ""),
        ("https://", Empty, ""),
        ("https:///", Empty, ""),
        (":443", Empty, ""),
        ("https://user:pass@/x", Empty, ""),
        ("?", Empty, ""),
    ]);
}

#[test]
fn wildcards() {
    use TargetErrorCode::Wildcard;
    assert_refused(&[
        ("*.example.com", Wildcard, "www.example.com"),
        ("*.EXAMPLE.com.", Wildcard, "www.example.com"),
        ("*.bücher.example", Wildcard, "www.xn--bcher-kva.example"),
        ("*.www.example.com", Wildcard, "www.example.com"),
        ("*.example.com:8443", Wildcard, "www.example.com:8443"),
        ("https://*.example.com/x", Wildcard, "www.example.com"),
        ("smtp://*.example.com", Wildcard, "www.example.com:25"),
        (
            "imap://*.example.com:2525",
            Wildcard,
            "imap://www.example.com:2525",
        ),
        ("*example.com", Wildcard, "example.com"),
        ("w*.example.com", Wildcard, "w.example.com"),
        ("foo.*.example.com", Wildcard, ""),
        ("*.*.example.com", Wildcard, ""),
        ("*", Wildcard, ""),
        ("*.", Wildcard, ""),
    ]);
}

#[test]
fn things_that_are_no_host() {
    use TargetErrorCode as Code;
    let base64 = format!(
        "MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n{}",
        "RTESMBAGA1UEChMJQmFsdGltb3JlMRMwEQYDVQQLEwpDeWJlclRydXN0MSIwIAYD"
    );
    assert_refused(&[
        ("-----BEGIN CERTIFICATE-----\nMIID", Code::Pem, ""),
        // The whole of an Ed25519 key.
        (
            "MC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            Code::Pem,
            "",
        ),
        ("subject=CN=x\n-----BEGIN PRIVATE KEY-----", Code::Pem, ""),
        (&base64, Code::Pem, ""),
        ("/etc/ssl/certs/x.pem", Code::FilePath, ""),
        ("./x.pem", Code::FilePath, ""),
        ("../x", Code::FilePath, ""),
        ("~/x.crt", Code::FilePath, ""),
        ("C:\\certs\\my server.crt", Code::FilePath, ""),
        ("c:/certs/x", Code::FilePath, ""),
        ("\\\\server\\share\\x.pfx", Code::FilePath, ""),
        ("..\\x", Code::FilePath, ""),
        ("file:///etc/ssl/x", Code::FilePath, ""),
        ("FILE:x.pem", Code::FilePath, ""),
        ("server.PEM", Code::FilePath, ""),
        ("certs/server.crt", Code::FilePath, ""),
        ("certs\\server.p12", Code::FilePath, ""),
        ("jane@example.com", Code::EmailAddress, "example.com"),
        ("<jane@Example.com>", Code::EmailAddress, "example.com"),
        (
            "mailto:jane@example.com?subject=x y",
            Code::EmailAddress,
            "example.com",
        ),
        (
            "Jane Doe <jane@example.com>",
            Code::EmailAddress,
            "example.com",
        ),
        ("jane@example.com:25", Code::EmailAddress, "example.com"),
        ("jane@", Code::EmailAddress, ""),
        ("192.0.2.0/24", Code::NetworkRange, ""),
        ("2001:db8::/32", Code::NetworkRange, ""),
        ("192.0.2.0/24:443,8443", Code::NetworkRange, ""),
        ("[2001:db8::]/120:636", Code::NetworkRange, ""),
        ("a.example b.example", Code::SeveralHosts, "a.example"),
        ("a.example,b.example:8443", Code::SeveralHosts, "a.example"),
        (
            "a.example:8443; b.example",
            Code::SeveralHosts,
            "a.example:8443",
        ),
        (
            "a.example\r\nb.example\r\n",
            Code::SeveralHosts,
            "a.example",
        ),
        (
            "https://a.example/x\nhttps://b.example/y",
            Code::SeveralHosts,
            "a.example",
        ),
        (
            "imaps://a.example,b.example/x",
            Code::SeveralHosts,
            "a.example:993",
        ),
        (
            "postgres://a.example:5432,b.example:5432/x",
            Code::SeveralHosts,
            "a.example:5432",
        ),
        ("example.com 8443", Code::SeveralHosts, "example.com:8443"),
        (
            "openssl s_client -connect example.com:443",
            Code::SeveralHosts,
            "example.com",
        ),
        ("jane@a.example,joe@b.example", Code::SeveralHosts, ""),
        ("gopher://example.com", Code::UnknownScheme, ""),
        ("jdbc:postgresql://db.example/base", Code::UnknownScheme, ""),
        ("://example.com", Code::UnknownScheme, ""),
    ]);
    let error = Target::parse("gopher://example.com").unwrap_err();
    assert_eq!(fact(&error, "scheme").as_deref(), Some("gopher"));
    let error = Target::parse("192.0.2.0/24").unwrap_err();
    assert_eq!(fact(&error, "host").as_deref(), Some("192.0.2.0"));
}

#[test]
fn ports() {
    for port in [
        "0",
        "00",
        "65536",
        "99999999999999999999",
        "https",
        "-1",
        "+443",
        "4 4",
        "443:443",
        "４４３",
    ] {
        let text = format!("example.com:{port}");
        let error = Target::parse(&text).expect_err(&text);
        if port.contains(' ') {
            assert_eq!(error.code, TargetErrorCode::SeveralHosts);
        } else {
            assert_eq!(error.code, TargetErrorCode::InvalidPort, "{text}");
            assert_eq!(fact(&error, "port").as_deref(), Some(port));
        }
    }
    let error = Target::parse("[2001:db8::1]:0").unwrap_err();
    assert_eq!(error.code, TargetErrorCode::InvalidPort);
    // A bad host is worth more than a bad port.
    let error = Target::parse("*.example.com:x").unwrap_err();
    assert_eq!(error.code, TargetErrorCode::Wildcard);
}

#[test]
fn invalid_hosts() {
    for (text, fault) in [
        ("exa mple.com!", None),
        ("example.com!", Some(HostFault::Character)),
        ("ex%61mple.com", Some(HostFault::Character)),
        ("a\u{0}b", Some(HostFault::Character)),
        ("a\u{1B}[31m", Some(HostFault::Character)),
        ("a|b", Some(HostFault::Character)),
        ("example..com", Some(HostFault::EmptyLabel)),
        (".example.com", Some(HostFault::EmptyLabel)),
        ("example.com..", Some(HostFault::EmptyLabel)),
        (".", Some(HostFault::EmptyLabel)),
        ("-connect", Some(HostFault::Hyphen)),
        ("a-.example", Some(HostFault::Hyphen)),
        ("xn--a.example", Some(HostFault::Idn)),
        ("exämple\u{200D}.com", Some(HostFault::Idn)),
        ("a℀b.example", Some(HostFault::Idn)),
        ("example：443", Some(HostFault::Idn)),
        ("\u{FFFD}.example", Some(HostFault::Idn)),
        ("[example.com]:443", Some(HostFault::Brackets)),
        ("[192.0.2.1]", Some(HostFault::Brackets)),
        ("[::1", Some(HostFault::Brackets)),
        ("[::1]443", Some(HostFault::Brackets)),
        ("[]", Some(HostFault::Brackets)),
        ("[::1::]:443", Some(HostFault::Ipv6)),
        ("1:2:3:4:5:6:7:8:443", Some(HostFault::Ipv6)),
        ("aa:bb:cc:dd:ee:ff", Some(HostFault::Ipv6)),
        (":::", Some(HostFault::Ipv6)),
    ] {
        let error = Target::parse(text).expect_err(text);
        assert_eq!(error.host_fault(), fault, "{text:?}: {error}");
        if let Some(fault) = fault {
            assert_eq!(error.code, TargetErrorCode::InvalidHost);
            assert_eq!(fact(&error, "why").as_deref(), Some(fault.as_str()));
        }
    }
    let error = Target::parse("a\u{1B}[31m").unwrap_err();
    assert_eq!(fact(&error, "character").as_deref(), Some("\\u{1b}"));
    assert!(!error.to_string().contains('\u{1B}'));
}

#[test]
fn numbers_that_resolvers_disagree_about() {
    for text in [
        "1.2.3",
        "0x7f.1",
        "256.1.1.1",
        "010.0.0.1",
        "2130706433",
        "1",
        "0x",
        "a.1",
        "1.2.3.4.5",
        "192.0.2.1.5:443",
        "https://0x7F000001/",
        "example.0XA",
        "127.1",
        "192.0.2.01",
    ] {
        let error = Target::parse(text).expect_err(text);
        assert_eq!(error.code, TargetErrorCode::AmbiguousNumber, "{text}");
    }
}

#[test]
fn zones_are_refused_by_name() {
    for text in [
        "fe80::1%eth0",
        "[fe80::1%eth0]:443",
        "[fe80::1%25eth0]:443",
        "https://[fe80::1%1]/",
        "fe80::1%eth0:443",
    ] {
        let error = Target::parse(text).expect_err(text);
        assert_eq!(error.code, TargetErrorCode::ScopedAddress, "{text}");
    }
}

#[test]
fn limits_hold_to_the_octet() {
    let label = "a".repeat(MAX_LABEL_LENGTH);
    assert!(Target::parse(&format!("{label}.example")).is_ok());
    let error = Target::parse(&format!("{label}a.example")).unwrap_err();
    assert_eq!(error.code, TargetErrorCode::LabelTooLong);
    assert_eq!(fact(&error, "length").as_deref(), Some("64"));
    assert_eq!(fact(&error, "limit").as_deref(), Some("63"));
    // The A-label counts, not the characters typed.
    let error = Target::parse(&format!("{}.example", "ü".repeat(60))).unwrap_err();
    assert_eq!(error.code, TargetErrorCode::LabelTooLong);

    let name = format!("{label}.{label}.{label}.{}", "b".repeat(61));
    assert_eq!(name.len(), MAX_NAME_LENGTH);
    assert!(Target::parse(&name).is_ok());
    assert!(Target::parse(&format!("{name}.")).is_ok());
    let error = Target::parse(&format!("{name}b")).unwrap_err();
    assert_eq!(error.code, TargetErrorCode::NameTooLong);
    assert_eq!(fact(&error, "length").as_deref(), Some("254"));

    let url = |size: usize| {
        let start = "https://example.com/";
        format!("{start}{}", "x".repeat(size - start.len()))
    };
    assert!(Target::parse(&url(MAX_TARGET_SIZE)).is_ok());
    assert!(Target::parse(&format!("{} ", url(MAX_TARGET_SIZE))).is_ok());
    let error = Target::parse(&url(MAX_TARGET_SIZE + 1)).unwrap_err();
    assert_eq!(error.code, TargetErrorCode::TooLong);
    assert_eq!(fact(&error, "limit").as_deref(), Some("8192"));
}

#[test]
fn slips_that_look_like_something_else() {
    use TargetErrorCode::{InvalidHost, SeveralHosts};
    assert_refused(&[
        // A comma in place of a dot: "example" is nothing that anybody meant.
        ("example,com", SeveralHosts, ""),
        ("a.example,b.example", SeveralHosts, "a.example"),
        ("server:8443,other", SeveralHosts, "server:8443"),
        ("::1]:443", InvalidHost, ""),
        ("2001:db8::1]", InvalidHost, ""),
        ("192.0.2.1-5", InvalidHost, ""),
        ("192.0.2.1-192.0.2.5:443", InvalidHost, ""),
    ]);
    let fault = |text: &str| Target::parse(text).unwrap_err().host_fault();
    assert_eq!(fault("::1]:443"), Some(HostFault::Brackets));
    assert_eq!(fault("192.0.2.1-5"), Some(HostFault::Range));
    assert_eq!(fault("192.0.2.1-192.0.2.5:443"), Some(HostFault::Range));
    // A name may look a little like it.
    assert!(Target::parse("192.0.2.1-5.example").is_ok());
    assert!(Target::parse("192-0-2-1.example").is_ok());
}
