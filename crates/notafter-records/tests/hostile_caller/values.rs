//! Values of any kind and size in the place of any other.

use std::fmt::Write;
use std::time::Instant;

use notafter_records::functions::FUNCTIONS;
use serde_json::{Value, json};

use super::{INSTANTS, many, oddities, outcome, outcome_of};

#[test]
fn no_request_at_all() {
    for function in FUNCTIONS {
        for text in ["", "{", "nonsense", "\u{feff}{}", "{}{}", "{\"\\ud800\":1}"] {
            outcome(function.name, text);
        }
        for text in oddities(100_000) {
            outcome(function.name, &text);
        }
    }
}

/// Names of the fields of every request, as the errors tell them.
fn fields(name: &str) -> Vec<String> {
    let (_, reason) = outcome_of(name, "{\"\\u0001\": 1}");
    let mut fields = Vec::new();
    for part in reason.split('`').skip(1).step_by(2) {
        if part
            .chars()
            .all(|it| it.is_ascii_lowercase() || it == '_' || it.is_ascii_digit())
        {
            fields.push(part.to_owned());
        }
    }
    fields
}

#[test]
fn odd_values_in_every_field() {
    let oddities = oddities(1000);
    for function in FUNCTIONS {
        let fields = fields(function.name);
        for field in &fields {
            for odd in &oddities {
                let mut request = format!("{{\"{field}\":{odd}");
                for other in fields.iter().filter(|it| *it != field) {
                    let value = match other.as_str() {
                        "at" | "from" | "until" | "issued" | "key_created" => {
                            "\"2026-11-22T09:30:00Z\""
                        }
                        "target" | "domain" => continue,
                        _ => "[]",
                    };
                    let _ = write!(request, ",\"{other}\":{value}");
                }
                request.push('}');
                outcome(function.name, &request);
                outcome(
                    function.name,
                    &format!("{{\"{field}\":{odd},\"{field}\":{odd}}}"),
                );
            }
        }
    }
}

/// A function, its request around a long text, and the code of its error; empty where several are right.
type Case = (&'static str, &'static dyn Fn(&str) -> Value, &'static str);

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn texts_of_fifty_megabytes() {
    let long = "a".repeat(many(50_000_000));
    let cases: &[Case] = &[
        ("read", &|long| json!({"input": long}), "ok"),
        ("parse_certificate", &|long| json!({"input": long}), ""),
        ("certificate_details", &|long| json!({"input": long}), ""),
        ("to_pem", &|long| json!({"der": long}), "ok"),
        ("to_pem", &|long| json!({"der": "", "label": long}), "ok"),
        (
            "to_pem",
            &|long| json!({"der": "", "label": format!("{long} ")}),
            "invalid-label",
        ),
        ("parse_target", &|long| json!({"text": long}), "too-long"),
        ("expand_targets", &|long| json!({"text": long}), "too-long"),
        ("candidates", &|long| json!({"domain": long}), "too-long"),
        (
            "candidates",
            &|long| json!({"zone": "", "origin": long}),
            "ok",
        ),
        (
            "fetch",
            &|long| json!({"target": long, "at": INSTANTS[2]}),
            "too-long",
        ),
        (
            "rollout",
            &|long| json!({"snapshots": [], "old": long, "new": long}),
            "ok",
        ),
        (
            "issuers_not_allowed",
            &|long| json!({"snapshots": [], "allowed": [long]}),
            "ok",
        ),
        ("read_observation", &|long| json!({"line": long}), ""),
        (
            "new_refresh_state",
            &|long| json!({"at": INSTANTS[2], "target": long}),
            "ok",
        ),
        (
            "refresh_due",
            &|long| json!({"state": {"version": 1, "seed": long}, "at": INSTANTS[2]}),
            "out-of-range",
        ),
        (
            "refresh_due",
            &|long| json!({"state": {"version": 1}, "at": INSTANTS[2], "preset": long}),
            "unknown-code",
        ),
        (
            "expiry_policy",
            &|long| json!({"policy": {"preset": long}}),
            "unknown-code",
        ),
        (
            "expiry_policy",
            &|long| json!({"policy": {"thresholds": long}}),
            "invalid-argument",
        ),
        (
            "validation_reuse",
            &|long| json!({"issued": long}),
            "invalid-argument",
        ),
        ("rules", &|long| json!({long: 1}), "invalid-argument"),
        (
            "who_serves",
            &|long| json!({"observations": [], "fingerprint_sha256": long}),
            "not-a-fingerprint",
        ),
        (
            "normalise",
            &|long| json!({"certificates": [], "kind": long}),
            "unknown-code",
        ),
        (
            "judge",
            &|long| json!({"chain": [], "at": INSTANTS[2], "name": long}),
            "invalid-name",
        ),
        (
            "judge",
            &|long| json!({"chain": [long], "at": INSTANTS[2]}),
            "",
        ),
        (
            "fetch",
            &|long| json!({"target": "a.example", "at": INSTANTS[2], "options": {"proxy": long}}),
            "",
        ),
        (
            "fetch",
            &|long| json!({"target": "a.example", "at": INSTANTS[2], "options": {"address": long}}),
            "not-an-address",
        ),
        (
            "fetch",
            &|long| json!({"target": "a.example", "at": INSTANTS[2], "options": {"server_name": long}}),
            "too-long",
        ),
        (
            "fetch",
            &|long| json!({"target": "a.example", "at": INSTANTS[2], "options": {"method": long}}),
            "unknown-code",
        ),
        (
            "fetch",
            &|long| json!({"target": "a.example", "at": INSTANTS[2], "options": {"networks": [long]}}),
            "network-invalid-address",
        ),
        (
            "fetch",
            &|long| json!({"target": "a.example", "at": INSTANTS[2], "options": {"alpn": [long]}}),
            "out-of-range",
        ),
    ];
    for (name, request, expected) in cases {
        let text = request(&long).to_string();
        let started = Instant::now();
        let found = outcome(name, &text);
        println!("{name} {found} {:?}", started.elapsed());
        if !expected.is_empty() {
            assert_eq!(found, *expected, "{name}");
        }
    }
}
