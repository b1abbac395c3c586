//! The usual names of a domain.

use std::collections::HashSet;

use super::*;
use crate::candidates::domain::USUAL;
use crate::target::{Service, TargetErrorCode};

fn of(domain: &str) -> Vec<String> {
    targets(&from_domain(domain).unwrap())
}

#[test]
fn all_of_a_domain() {
    let expected = [
        "example.com:443",
        "www.example.com:443",
        "remote.example.com:443",
        "remote.example.com:3389",
        "mail.example.com:443",
        "mail.example.com:25",
        "mail.example.com:587",
        "mail.example.com:465",
        "mail.example.com:143",
        "mail.example.com:993",
        "mail.example.com:110",
        "mail.example.com:995",
        "webmail.example.com:443",
        "owa.example.com:443",
        "crm.example.com:443",
        "app.example.com:443",
        "voice.example.com:443",
        "voice.example.com:5061",
        "secure.example.com:443",
        "billing.example.com:443",
        "vpn.example.com:443",
        "vpn.example.com:8443",
        "vpn.example.com:10443",
    ];
    assert_eq!(of("example.com"), expected);
}

#[test]
fn the_table_is_sound() {
    let mut labels = HashSet::new();
    for usual in USUAL {
        assert!(labels.insert(usual.label), "{} stands twice", usual.label);
        assert!(!usual.why.is_empty() && !usual.services.is_empty());
        for (service, port) in usual.services {
            assert_eq!(Service::for_port(*port), *service, "{}", usual.label);
        }
    }
    assert_eq!(labels.len(), 12);
}

#[test]
fn each_says_why() {
    let found = from_domain("example.com").unwrap();
    for candidate in &found {
        let CandidateReason::UsualName { label, why } = &candidate.reason else {
            panic!("{candidate:?}");
        };
        let name = candidate.target.host.to_string();
        assert_eq!(
            name,
            format!("{label}.example.com").trim_start_matches('.'),
            "{why}"
        );
        assert_eq!(candidate.reason.code(), "usual-name");
        assert_eq!(candidate.reason.to_string(), *why);
    }
}

#[test]
fn what_people_type_for_a_domain() {
    let plain = of("example.com");
    for text in [
        "EXAMPLE.com.",
        " example.com ",
        "https://example.com/shop?x=1",
        "http://www.example.com",
        "www.example.com",
        "mail.example.com",
        "vpn.example.com",
        "jane@example.com",
        "mailto:jane@www.example.com",
        "Jane Doe <jane@example.com>",
        "*.example.com",
        "example.com:443",
    ] {
        assert_eq!(of(text), plain, "{text}");
    }
}

#[test]
fn labels_that_stay() {
    for (text, apex) in [
        ("dept.example.com", "dept.example.com:443"),
        ("*.dept.example.com", "dept.example.com:443"),
        // What is left would be a public suffix, under which everyone has names.
        ("mail.com", "mail.com:443"),
        ("www.co.uk", "www.co.uk:443"),
        ("app.github.io", "app.github.io:443"),
        ("www.example.co.uk", "example.co.uk:443"),
        ("www.www.example.com", "www.example.com:443"),
        ("corp.local", "corp.local:443"),
        ("mail.corp.local", "corp.local:443"),
        ("intranet", "intranet:443"),
        ("www.bücher.example", "xn--bcher-kva.example:443"),
    ] {
        assert_eq!(of(text)[0], apex, "{text}");
    }
}

#[test]
fn a_port_that_was_typed_is_looked_at_first() {
    let plain = of("example.com");
    for (text, first) in [
        ("dev.example.com:8443", "dev.example.com:8443"),
        ("https://www.example.com:4443/", "www.example.com:4443"),
        ("ldap://example.com", "example.com:389"),
        ("ftp://example.com:443", "ftp://example.com:443"),
    ] {
        let found = from_domain(text).unwrap();
        assert_eq!(found[0].target.to_string(), first);
        assert_eq!(found[0].reason, CandidateReason::Given);
        assert_eq!(found.len(), plain.len() + 1, "{text}");
    }
    // It is the usual port of a usual name: it stays where it was given, and is there once.
    let found = of("smtp://mail.example.com");
    assert_eq!(found[0], "mail.example.com:25");
    assert_eq!(found.len(), plain.len());
}

#[test]
fn an_address_is_its_own_candidate() {
    assert_eq!(of("192.0.2.1"), ["192.0.2.1:443"]);
    assert_eq!(of("[2001:db8::1]"), ["[2001:db8::1]:443"]);
    assert_eq!(of("192.0.2.1:8443"), ["192.0.2.1:8443", "192.0.2.1:443"]);
}

#[test]
fn names_too_long_to_exist_are_left_out() {
    let label = "a".repeat(63);
    let domain = format!("{label}.{label}.{label}.{}", "a".repeat(57));
    assert_eq!(domain.len(), 249);
    let expected = [
        format!("{domain}:443"),
        format!("www.{domain}:443"),
        format!("owa.{domain}:443"),
        format!("crm.{domain}:443"),
        format!("app.{domain}:443"),
        format!("vpn.{domain}:443"),
        format!("vpn.{domain}:8443"),
        format!("vpn.{domain}:10443"),
    ];
    assert_eq!(of(&domain), expected);
}

#[test]
fn what_is_no_domain() {
    for (text, code) in [
        ("", TargetErrorCode::Empty),
        ("a.example b.example", TargetErrorCode::SeveralHosts),
        ("10.0.0.0/8", TargetErrorCode::NetworkRange),
        ("exa!mple.com", TargetErrorCode::InvalidHost),
        ("server.pem", TargetErrorCode::FilePath),
        ("jane@", TargetErrorCode::EmailAddress),
        ("*.", TargetErrorCode::Wildcard),
    ] {
        assert_eq!(from_domain(text).unwrap_err().code, code, "{text}");
    }
}
