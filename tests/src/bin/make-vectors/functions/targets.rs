//! Texts that name no target.

use serde_json::{Value, json};

use super::case;
use crate::case::Case;

fn target(name: &str, about: &str, text: &str, code: &str, facts: Value) -> Case {
    case(
        name,
        about,
        "parse_target",
        json!({"text": text}),
        "target",
        code,
        facts,
    )
}

fn network(name: &str, about: &str, text: &str, code: &str) -> Case {
    case(
        name,
        about,
        "expand_targets",
        json!({"text": text}),
        "target",
        code,
        json!({}),
    )
}

pub(super) fn cases() -> Vec<Case> {
    vec![
        target("target-empty", "Nothing.", "", "empty", json!({})),
        target(
            "target-too-long",
            "More than any URL.",
            &"a".repeat(8193),
            "too-long",
            json!({"length": 8193, "limit": 8192}),
        ),
        target(
            "several-hosts",
            "Two hosts.",
            "a.example b.example",
            "several-hosts",
            json!({"suggestion": "a.example"}),
        ),
        target(
            "pem",
            "A certificate.",
            "-----BEGIN CERTIFICATE-----",
            "pem",
            json!({}),
        ),
        target(
            "file-path",
            "A file.",
            "/etc/ssl/a.pem",
            "file-path",
            json!({}),
        ),
        target(
            "email-address",
            "A mailbox.",
            "me@example.com",
            "email-address",
            json!({"suggestion": "example.com"}),
        ),
        target(
            "network-range",
            "A network, where one target is wanted.",
            "192.0.2.0/24",
            "network-range",
            json!({}),
        ),
        target(
            "wildcard",
            "A pattern.",
            "*.example.com",
            "wildcard",
            json!({}),
        ),
        target(
            "unknown-scheme",
            "A scheme without TLS.",
            "gopher://example.com",
            "unknown-scheme",
            json!({"scheme": "gopher"}),
        ),
        target(
            "invalid-port",
            "There are 65,535.",
            "example.com:65536",
            "invalid-port",
            json!({}),
        ),
        target(
            "invalid-host",
            "A character that no name has.",
            "exa$mple.com",
            "invalid-host",
            json!({}),
        ),
        target(
            "label-too-long",
            "64 octets.",
            &format!("{}.example", "a".repeat(64)),
            "label-too-long",
            json!({"length": 64, "limit": 63}),
        ),
        target(
            "name-too-long",
            "255 octets.",
            &["a"; 128].join("."),
            "name-too-long",
            json!({"length": 255, "limit": 253}),
        ),
        target(
            "ambiguous-number",
            "Three of four numbers.",
            "1.2.3",
            "ambiguous-number",
            json!({}),
        ),
        target(
            "scoped-address",
            "A zone.",
            "[fe80::1%eth0]:443",
            "scoped-address",
            json!({}),
        ),
        network(
            "prefix-too-long",
            "IPv4 has 32 bits.",
            "192.0.2.0/33",
            "prefix-too-long",
        ),
        network(
            "netmask",
            "A netmask in place of a prefix.",
            "192.0.2.0/255.255.255.0",
            "invalid-prefix",
        ),
        network(
            "network-port",
            "A network on the port 0.",
            "192.0.2.0/28:443,0",
            "invalid-port",
        ),
        network(
            "too-many-targets",
            "More than one answer has.",
            "10.0.0.0/8",
            "too-many-targets",
        ),
    ]
}
