//! What a subscriber is told of fetches, scans and judgements: the spans and fields that
//! `docs/tracing.md` lists, and no secret, no word of a server and no control character.

#[path = "tracing/collector.rs"]
mod collector;
#[path = "tracing/scenes.rs"]
mod scenes;

use std::collections::BTreeSet;

use collector::{Span, events, everything, fetch_of, names, spans, tree, values, within};
use scenes::{
    ESCAPED_HOST, KEY_SECRET, PASSWORD, USER_NAME, WORDS, behind_a_proxy, broken, by_tokio,
    checked, closed, matrices, odd_host, scanned, scanned_and_dropped, several_addresses, starttls,
};

fn field<'a>(span: &'a Span, name: &str) -> &'a str {
    let value = span.fields.get(name);
    value.unwrap_or_else(|| panic!("{} has no {name}: {:?}", span.name, span.fields))
}

#[test]
fn a_check_is_told_as_a_fetch_and_a_judgement() {
    let (address, fingerprint) = checked();
    let fetch = fetch_of(address);
    assert_eq!(
        tree(&fetch),
        "fetch=certificate(address=certificate(connect=done tls=certificate))"
    );
    for (name, value) in [
        ("host", "127.0.0.1"),
        ("service", "tls"),
        ("method", "handshake"),
        ("outcome", "certificate"),
        ("address", "127.0.0.1"),
        ("certificates", "2"),
        ("tls_version", "TLSv1.3"),
        ("possession", "proven"),
        ("attempts", "1"),
    ] {
        assert_eq!(field(&fetch, name), value);
    }
    for absent in ["proxy", "interruption"] {
        assert!(!fetch.fields.contains_key(absent));
    }
    assert_eq!(events(&fetch)[0]["message"], "fetched");

    let judge = &spans("judge", "fingerprint", &fingerprint)[0];
    for (name, value) in [
        ("at", "2027-01-01T00:00:00Z"),
        ("certificates", "2"),
        ("purpose", "server-auth"),
        ("renewal_mode", "unknown"),
        ("verdict", "valid"),
        ("state", "valid"),
        ("level", "none"),
        ("days_remaining", "3287"),
        ("findings", "0"),
    ] {
        assert_eq!(field(judge, name), value);
    }
    let validate = &within(judge)[0];
    for (name, value) in [
        ("profile", "rfc5280"),
        ("anchors", "1"),
        ("verdict", "valid"),
        ("path", "3"),
        ("errors", "0"),
        ("signatures_checked", "2"),
        ("paths_completed", "1"),
    ] {
        assert_eq!(field(validate, name), value);
    }
    // Whoever measures times gets busy ones too, and each span comes to its end.
    for span in [&fetch, judge, validate] {
        assert!(span.entered > 0, "{}", span.name);
        assert_eq!(span.holders, 0, "{}", span.name);
    }
}

#[test]
fn both_drivers_tell_the_same() {
    let address = by_tokio();
    let fetch = fetch_of(address);
    assert_eq!(
        tree(&fetch),
        "fetch=certificate(address=certificate(connect=done tls=certificate))"
    );
}

#[test]
fn each_step_has_its_span() {
    let fetch = fetch_of(starttls());
    assert_eq!(
        tree(&fetch),
        "fetch=certificate(address=certificate(connect=done starttls=done tls=certificate))"
    );
    let fetch = fetch_of(several_addresses());
    assert_eq!(
        tree(&fetch),
        "fetch=certificate(resolve=done address=address-not-allowed \
         address=certificate(connect=done tls=certificate))"
    );
    assert_eq!(field(&within(&fetch)[0], "addresses"), "2");
    assert_eq!(field(&within(&fetch)[1], "address"), "192.0.2.1");
    assert_eq!(field(&fetch, "attempts"), "2");
}

#[test]
fn the_ladder_of_hellos_shows() {
    let fetch = fetch_of(closed());
    let steps: Vec<String> = within(&within(&fetch)[0]).iter().map(tree).collect();
    let ended = "connection-closed";
    let expected = [
        "connect=done".to_owned(),
        format!("tls={ended}"),
        "connect=done".to_owned(),
        format!("clear={ended}"),
        "connect=done".to_owned(),
        format!("clear={ended}"),
        "connect=done".to_owned(),
        format!("clear={ended}"),
    ];
    assert_eq!(steps, expected);
    let hellos = within(&within(&fetch)[0]);
    let offered: Vec<&str> = hellos
        .iter()
        .filter(|it| it.name == "clear")
        .map(|it| field(it, "offered"))
        .collect();
    assert_eq!(offered, ["TLSv1.2", "TLSv1.0", "SSLv3"]);
}

#[test]
fn a_scan_has_its_fetches_within_and_its_counts() {
    let (addresses, concurrency) = scanned();
    let scan = &spans("scan", "room", &concurrency.to_string())[0];
    for (name, value) in [
        ("started", "2"),
        ("finished", "2"),
        ("certificates", "1"),
        ("cancelled", "false"),
    ] {
        assert_eq!(field(scan, name), value);
    }
    for address in addresses {
        assert_eq!(fetch_of(address).parent, Some(scan.id));
    }
    assert_eq!(events(scan).len(), 1);

    let concurrency = scanned_and_dropped();
    let scan = &spans("scan", "room", &concurrency.to_string())[0];
    assert_eq!(field(scan, "cancelled"), "true");
    assert_eq!(events(scan).len(), 1);
}

#[test]
fn a_matrix_has_its_fetches_within() {
    for address in matrices() {
        let matrix = &spans("matrix", "port", &address.port().to_string())[0];
        let fetches = within(matrix);
        assert_eq!(field(matrix, "cells"), fetches.len().to_string());
        assert!(fetches.len() > 1, "{fetches:?}");
        assert!(fetches.iter().all(|it| it.name == "fetch"));
    }
}

#[test]
fn no_secret_and_no_control_character() {
    let proxied = fetch_of(behind_a_proxy());
    assert_eq!(
        tree(&proxied),
        "fetch=certificate(address=certificate(connect=done proxy=done tls=certificate))"
    );
    assert_eq!(field(&proxied, "proxy"), "http-connect");
    odd_host();
    assert_eq!(spans("fetch", "host", ESCAPED_HOST).len(), 1);
    assert_eq!(field(&fetch_of(broken()), "outcome"), "not-tls");

    let all = everything();
    for secret in [USER_NAME, PASSWORD, KEY_SECRET, WORDS, "BEGIN", "MII"] {
        assert!(!all.contains(secret), "{secret}");
    }
    // Of the credentials as they go over the wire.
    assert!(!all.contains("c2VjcmV0"));
    for value in values() {
        assert!(!value.chars().any(char::is_control), "{value:?}");
    }
}

#[test]
fn what_is_told_is_what_the_page_lists() {
    checked();
    starttls();
    several_addresses();
    closed();
    scanned();
    matrices();
    behind_a_proxy();
    let page = include_str!("../../docs/tracing.md");
    let mut listed = BTreeSet::new();
    let mut of = String::new();
    for line in page.lines() {
        // A heading names a span and its target; the rows of the table below, its fields.
        if let Some(heading) = line.strip_prefix("### ") {
            let mut words = heading.split('`').skip(1).step_by(2);
            let (name, target) = (words.next().unwrap(), words.next().unwrap());
            of = format!("{target} {name}");
        } else if let Some(row) = line.strip_prefix("| `") {
            listed.insert(format!("{of} {}", row.split('`').next().unwrap()));
        }
    }
    assert_eq!(names(), listed);
}
