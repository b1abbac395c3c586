//! Callers that hand over whatever they have: every call comes back with an answer or an error of the documented
//! classes, in time.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "tests, also in functions that clippy does not take for some"
)]

mod lists;
mod settings;
mod times;
mod values;

use std::time::{Duration, Instant};

use notafter_records::functions::{
    CancelHandle, FUNCTIONS, FunctionKind, NotAfterError, ask_blocking, call,
};
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use serde_json::Value;

/// What any call may take, in a build that is not optimised and on a machine with other work: 20 seconds.
const MOST: Duration = Duration::from_secs(20);

/// Which part of the full sizes is tried as a rule; `NOTAFTER_HOSTILE_SHARE=1` in an optimised build tries them in full.
const SHARE: usize = 100;

/// So many as are tried where `full` would be hostile.
fn many(full: usize) -> usize {
    let share = std::env::var("NOTAFTER_HOSTILE_SHARE").ok();
    full / share.and_then(|it| it.parse().ok()).unwrap_or(SHARE)
}

/// The longest text of an error: a sentence, however long what it is about.
const LONGEST_REASON: usize = 4096;

/// The first and last instants that there are, and some of use.
const INSTANTS: [&str; 5] = [
    "0000-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "2026-11-22T09:30:00Z",
    "9999-12-31T23:59:59Z",
    "1970-01-01T00:00:00Z",
];

/// The code of the error, or `ok`.
fn outcome(name: &str, request: &str) -> String {
    outcome_of(name, request).0
}

fn outcome_of(name: &str, request: &str) -> (String, String) {
    let started = Instant::now();
    let function = FUNCTIONS.iter().find(|it| it.name == name).unwrap();
    let answer = if function.kind == FunctionKind::Asking {
        ask_blocking(name, request, None, &CancelHandle::new())
    } else {
        call(name, request, None)
    };
    let took = started.elapsed();
    let shown: String = request.chars().take(200).collect();
    assert!(took < MOST, "{name} took {took:?}: {shown}");
    match answer {
        Ok(answer) => ("ok".to_owned(), answer),
        Err(error) => (judged(&error, name, &shown), error.to_string()),
    }
}

fn judged(error: &NotAfterError, name: &str, request: &str) -> String {
    let (code, reason, facts) = error.parts();
    assert_ne!(error.class(), "internal", "{name}: {reason} of {request}");
    assert!(!reason.is_empty(), "{name}: {code}");
    let facts = serde_json::to_string(facts).unwrap();
    let length = reason.len().max(facts.len());
    assert!(length < LONGEST_REASON, "{name}: {code} of {length} octets");
    code.clone()
}

fn of(name: &str, request: &Value) -> String {
    outcome(name, &request.to_string())
}

fn certificate(first_year: i32, last_year: i32) -> String {
    let mut params = CertificateParams::new(vec!["www.example".to_owned()]).unwrap();
    params.not_before = date_time_ymd(first_year, 1, 1);
    params.not_after = date_time_ymd(last_year, 12, 31);
    let certificate = params.self_signed(&KeyPair::generate().unwrap()).unwrap();
    data_encoding::BASE64.encode(certificate.der())
}

/// Values that no field is made for, some of them so deep.
fn oddities(depth: usize) -> Vec<String> {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(depth), close.repeat(depth));
    let mut odd: Vec<String> = [
        "null",
        "true",
        "-0",
        "-0.0",
        "1.5",
        "1e400",
        "-1e400",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "\"\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\u{202e}\u{fffe}\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "{\"\":{}}",
    ]
    .map(str::to_owned)
    .to_vec();
    odd.push(deep("[", "]"));
    odd.push(deep("{\"a\":", "}"));
    odd.push("[".repeat(depth));
    odd
}
