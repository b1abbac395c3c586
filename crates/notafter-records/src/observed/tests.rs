use super::*;
use serde_json::{Value, json};

fn code(line: &str) -> ObservationErrorCode {
    let error = read_observation(line).unwrap_err();
    let told = error.to_string();
    assert!(!told.contains(char::is_control), "{told:?}");
    assert!(told.chars().count() < 2 * MAX_DETAIL, "{told}");
    error.code
}

#[test]
fn what_is_no_observation() {
    use ObservationErrorCode as Code;

    for (line, expected) in [
        ("", Code::NotJson),
        ("Target  Certificate", Code::NotJson),
        ("{\"target\":", Code::NotJson),
        ("{\"target\":\"a.example:443\"} x", Code::NotJson),
        ("[1]", Code::NotAnObject),
        ("\"a.example\"", Code::NotAnObject),
        ("null", Code::NotAnObject),
        ("{}", Code::NotAnObservation),
        ("{\"target\":\"a.example:443\"}", Code::NotAnObservation),
        ("{\"outcome\":\"refused\"}", Code::NotAnObservation),
        ("{\"target\":null,\"chain\":[]}", Code::NotAnObservation),
        ("{\"target\":7,\"chain\":[]}", Code::InvalidField),
        (
            "{\"target\":\"a.example:443\",\"chain\":[{}]}",
            Code::InvalidField,
        ),
        (
            "{\"target\":\"a.example:443\",\"outcome\":\"refused\"}",
            Code::InvalidField,
        ),
        (
            "{\"target\":\"a.example:443\",\"target\":\"b.example:443\",\"chain\":[]}",
            Code::InvalidField,
        ),
    ] {
        assert_eq!(code(line), expected, "{line}");
    }
    let error = read_observation("{\"target\":\"a.example:443\",\"chain\":[]}").unwrap_err();
    assert!(error.to_string().contains("`observed_at`"), "{error}");
    // Whatever a value is, it is told in short, and no terminal obeys it.
    let long = json!({"target": "a", "chain": "\u{9b}\u{7f}".repeat(1000)}).to_string();
    assert_eq!(code(&long), Code::InvalidField);
    // As deep as it may be.
    let deep = format!("{{\"target\":\"a\",\"chain\":{}", "[".repeat(100_000));
    assert_eq!(code(&deep), Code::NotJson);
    let deep = format!(
        "{{\"target\":\"a\",\"chain\":[],\"x\":{}1{}}}",
        "[".repeat(1000),
        "]".repeat(1000)
    );
    assert_eq!(code(&deep), Code::NotJson);
}

#[test]
fn no_longer_than_the_limit() {
    let line = |length: usize| {
        let mut line =
            r#"{"target":"a","observed_at":"2026-06-01T12:00:00Z","outcome":"refused"}"#.to_owned();
        line.push_str(&" ".repeat(length - line.len()));
        line
    };
    assert!(read_observation(&line(MAX_OBSERVATION_SIZE)).is_ok());
    assert_eq!(
        code(&line(MAX_OBSERVATION_SIZE + 1)),
        ObservationErrorCode::TooLong
    );
}

/// The least that is an observation of each kind.
#[test]
fn the_least() {
    let at = "2026-06-01T12:00:00Z";
    let error = json!({"code": "wildcard", "message": "", "facts": {}});
    let check = json!({"target": "a", "observed_at": at, "error": error, "tag": "customer 7"});
    let snapshot =
        json!({"target": "a", "observed_at": at, "outcome": "wildcard", "tag": "customer 7"});
    let read = |value: &Value| read_observation(&value.to_string());
    assert_eq!(read(&check), read(&snapshot));
    let [place] = read(&check).unwrap().try_into().unwrap();
    assert_eq!(place.outcome, "wildcard");
    assert_eq!(place.location.tag.as_deref(), Some("customer 7"));
    assert_eq!(place.observed_at.to_string(), at);
    let matrix = json!({"target": "a", "cells": []});
    assert_eq!(read(&matrix), Ok(Vec::new()));
}

#[test]
fn codes_of_errors_are_stable() {
    let codes: Vec<&str> = ObservationErrorCode::ALL
        .iter()
        .map(|it| it.as_str())
        .collect();
    assert_eq!(
        codes,
        [
            "too-long",
            "not-json",
            "not-an-object",
            "not-an-observation",
            "invalid-field"
        ]
    );
}

#[test]
fn events_among_observations_are_passed_over() {
    assert_eq!(
        read_observation(r#"{"event":{"kind":"opened"}}"#),
        Ok(vec![])
    );
    let error = read_observation(r#"{"kind":"opened"}"#).unwrap_err();
    assert_eq!(error.code, ObservationErrorCode::NotAnObservation);
}

#[test]
fn digests_come_in_one_form() {
    let mut line = serde_json::json!({
        "target": "a:443",
        "observed_at": "2026-11-22T00:00:00Z",
        "outcome": "certificate",
        "certificate": {
            "fingerprint_sha256": "AB".repeat(32),
            "not_before": "2026-01-01T00:00:00Z",
            "not_after": "2026-12-31T23:59:59Z",
            "names": ["B.example", "a.example", "b.example"],
        },
    });
    let read = read_observation(&line.to_string()).unwrap();
    line["certificate"]["fingerprint_sha256"] = "ab".repeat(32).into();
    line["certificate"]["names"] = serde_json::json!(["a.example", "b.example"]);
    assert_eq!(read_observation(&line.to_string()).unwrap(), read);
    let certificate = read[0].certificate.as_ref().unwrap();
    assert_eq!(certificate.names, ["a.example", "b.example"]);
}
