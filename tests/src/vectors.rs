//! Golden vectors: files of cases, run and compared by the rules of `tests/vectors/README.md`.

use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Where the vectors are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// The names of the files with cases in this folder, sorted.
pub fn files(folder: &Path) -> Vec<String> {
    let mut present: Vec<String> = std::fs::read_dir(folder)
        .expect("the vectors are committed")
        .map(|entry| {
            entry
                .expect("a file")
                .file_name()
                .into_string()
                .expect("ASCII")
        })
        .filter(|name| Path::new(name).extension().is_some_and(|it| it == "json"))
        .collect();
    present.sort();
    present
}

/// One file, whole.
pub fn read_file(file: &str) -> Value {
    let text = std::fs::read_to_string(folder().join(file)).expect("the vectors are committed");
    serde_json::from_str(&text).expect("the vectors are JSON")
}

/// The cases of one file.
pub fn cases(file: &str) -> Vec<Value> {
    match read_file(file)["cases"].take() {
        Value::Array(cases) if !cases.is_empty() => cases,
        _ => panic!("{file} has no cases"),
    }
}

/// The record as JSON. It is read and written again besides, and has to be the same text: what is printed can be
/// stored.
pub fn written<R: Serialize + DeserializeOwned>(record: &R) -> Value {
    let text = serde_json::to_string(record).expect("a record");
    let again: R = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(serde_json::to_string(&again).expect("a record"), text);
    serde_json::from_str(&text).expect("JSON")
}

/// Runs a file's cases and tells every one that differs.
pub fn run_cases(file: &str, judge: impl Fn(&Value, &mut Vec<String>)) {
    let mut wrong = Vec::new();
    let cases = cases(file);
    for case in &cases {
        let mut differences = Vec::new();
        judge(case, &mut differences);
        if !differences.is_empty() {
            wrong.push(format!("{}: {}", case["name"], differences.join("\n    ")));
        }
    }
    let count = cases.len();
    assert!(
        wrong.is_empty(),
        "{} of {count} in {file}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Where `actual` is not what is listed in `expected`: the rules of the vectors' README.
pub fn compare(place: &str, expected: &Value, actual: &Value, differences: &mut Vec<String>) {
    let is_nothing = |value: &Value| value.is_null() || value == &json!([]);
    match (expected, actual) {
        _ if is_nothing(expected) && is_nothing(actual) => {}
        (Value::Object(fields), _) => {
            for (name, value) in fields {
                let place = format!("{place}.{name}");
                compare(
                    &place,
                    value,
                    actual.get(name).unwrap_or(&Value::Null),
                    differences,
                );
            }
        }
        (Value::Array(listed), Value::Array(found)) if has_no_order(place) => {
            let missing: Vec<_> = listed.iter().filter(|it| !has_like(found, it)).collect();
            let surplus: Vec<_> = found
                .iter()
                .filter(|it| !listed.iter().any(|like| is_like(like, it)))
                .collect();
            if !missing.is_empty() || !surplus.is_empty() || listed.len() != found.len() {
                differences.push(format!("{place}: missing {missing:?}, surplus {surplus:?}"));
            }
        }
        (Value::Array(listed), Value::Array(found)) if listed.len() == found.len() => {
            for (index, (listed, found)) in listed.iter().zip(found).enumerate() {
                compare(&format!("{place}[{index}]"), listed, found, differences);
            }
        }
        _ if expected == actual => {}
        _ => differences.push(format!("{place}: expected {expected}, found {actual}")),
    }
}

fn has_no_order(place: &str) -> bool {
    place.ends_with(".anomalies") || place.ends_with(".findings")
}

fn is_like(expected: &Value, actual: &Value) -> bool {
    let mut differences = Vec::new();
    compare("", expected, actual, &mut differences);
    differences.is_empty()
}

fn has_like(found: &[Value], expected: &Value) -> bool {
    found.iter().any(|actual| is_like(expected, actual))
}
