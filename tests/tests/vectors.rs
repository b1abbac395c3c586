//! Runs every golden vector: what is read must be what the vector states.

use std::collections::BTreeSet;
use std::path::Path;

use data_encoding::{BASE64, HEXLOWER};
use notafter_core::certificate::Certificate;
use notafter_core::chain::{FindingCode, Profile};
use notafter_core::expiry::{EffectiveExpiry, ExpiryPolicy, ExpirySubject, LimitedBy, assess};
use notafter_core::read;
use notafter_core::time::Timestamp;
use notafter_records::{certificate_record, expiry_record};
use serde_json::{Map, Value, json};

/// One file, whole.
fn read_file(file: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("vectors")
        .join(file);
    let text = std::fs::read_to_string(&path).expect("the vectors are committed");
    serde_json::from_str(&text).expect("the vectors are JSON")
}

/// The cases of one file.
fn cases(file: &str) -> Vec<Value> {
    match read_file(file)["cases"].take() {
        Value::Array(cases) if !cases.is_empty() => cases,
        _ => panic!("{file} has no cases"),
    }
}

fn input(case: &Value) -> Vec<u8> {
    let field = |name: &str| case["input"][name].as_str();
    if let Some(base64) = field("der_base64") {
        BASE64.decode(base64.as_bytes()).expect("Base64")
    } else if let Some(hex) = field("hex") {
        HEXLOWER.decode(hex.as_bytes()).expect("hex")
    } else {
        field("text").expect("an input").as_bytes().to_vec()
    }
}

fn record(certificate: &Certificate) -> Value {
    let verifier = notafter::crypto::facts_verifier();
    serde_json::to_value(certificate_record(certificate, None, verifier)).expect("a record")
}

/// Runs a file's cases on their octets.
fn run(file: &str, found: impl Fn(&[u8], &Value) -> Value) {
    run_cases(file, |case, differences| {
        let actual = found(&input(case), case);
        compare("", &case["expect"], &actual, differences);
        if let Some(expected) = case.get("facts") {
            let facts = facts_of(&input(case), expected);
            compare("facts", expected, &facts, differences);
        }
    });
}

/// Runs the cases of a file that has certificates in a table.
fn run_chains(file: &str, found: impl Fn(&chains::Tables, &Value) -> Value) {
    let tables = chains::Tables::of(&read_file(file));
    run_cases(file, |case, differences| {
        let actual = found(&tables, &case["input"]);
        compare("", &case["expect"], &actual, differences);
    });
}

/// Runs a file's cases and tells every one that differs.
fn run_cases(file: &str, judge: impl Fn(&Value, &mut Vec<String>)) {
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

fn certificate_or_error(der: &[u8], _: &Value) -> Value {
    match Certificate::from_der(der) {
        Ok(certificate) => record(&certificate),
        Err(error) => json!({"error": {"code": error.code.as_str(), "offset": error.offset}}),
    }
}

/// Where `actual` is not what is listed in `expected`: the rules of the vectors' README.
fn compare(place: &str, expected: &Value, actual: &Value, differences: &mut Vec<String>) {
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

fn contents(bytes: &[u8], case: &Value) -> Value {
    let contents = read::any(bytes);
    let items: Vec<Value> = contents
        .items
        .iter()
        .map(|item| {
            let mut fields = Map::new();
            fields.insert("kind".into(), item.content.kind().as_str().into());
            if let read::ItemContent::Certificate(certificate) = &item.content {
                let serial = certificate.serial_number().to_string();
                fields.insert("serial_number".into(), serial.into());
            }
            Value::Object(fields)
        })
        .collect();
    let skipped: Vec<Value> = contents
        .skipped
        .iter()
        .map(|it| json!({"reason": it.reason.as_str()}))
        .collect();
    let at_least = case["expect"]["skipped_at_least"].as_u64().unwrap_or(0);
    let count = u64::try_from(skipped.len()).expect("few");
    // The number that is stated, where it is reached.
    let reached = if count >= at_least { at_least } else { count };
    json!({"items": items, "skipped": skipped, "skipped_at_least": reached})
}

/// How the certificate stands at the instant that the input names.
fn assessment(der: &[u8], case: &Value) -> Value {
    let certificate = Certificate::from_der(der).expect("cases of expiry can be read");
    let input = &case["input"];
    let instant = |value: &Value| -> Timestamp {
        let text = value.as_str().expect("an instant");
        text.parse().expect("an RFC 3339 time")
    };
    let policy = match input["policy"].as_str() {
        Some("lifetime-relative") => ExpiryPolicy::lifetime_relative(),
        Some("classic-90-60-30") => ExpiryPolicy::classic_90_60_30(),
        other => panic!("policy {other:?}"),
    };
    let mut subject = ExpirySubject::new(certificate.not_before(), certificate.not_after());
    subject = subject.with_revoked(input["revoked"] == true);
    if let Some(effective) = input.get("effective_expiry") {
        assert_eq!(effective["limited_by"], "root");
        let root = LimitedBy::Root {
            fingerprint_sha256: String::new(),
            subject: String::new(),
        };
        subject = subject
            .with_effective_expiry(EffectiveExpiry::new(instant(&effective["not_after"]), root));
    }
    let assessment = assess(&subject, &policy, instant(&input["at"]));
    serde_json::to_value(expiry_record(&assessment)).expect("a record")
}

/// What the API knows and the record does not show; see `facts.rs`.
fn facts_of(der: &[u8], expected: &Value) -> Value {
    let certificate = Certificate::from_der(der).expect("cases with facts can be read");
    let facts = expected.as_object().expect("facts are an object").iter();
    facts
        .map(|(name, value)| (name.clone(), facts::fact(&certificate, name, value)))
        .collect()
}

#[path = "vectors/chains.rs"]
mod chains;
#[path = "vectors/facts.rs"]
mod facts;

macro_rules! files {
    ($($test:ident: $file:literal, $run:ident, $found:expr;)*) => {
        $(
            #[test]
            fn $test() {
                $run($file, $found);
            }
        )*

        /// A file that is not listed above would be tested by nobody.
        #[test]
        fn every_file_is_run() {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
            let mut present: Vec<String> = std::fs::read_dir(folder)
                .expect("the vectors are committed")
                .map(|entry| entry.expect("a file").file_name().into_string().expect("ASCII"))
                .filter(|name| name.ends_with(".json"))
                .collect();
            present.sort();
            assert_eq!(present, [$($file),*]);
        }
    };
}

files! {
    anomalies: "anomalies.json", run, certificate_or_error;
    chains_certificates: "chains-certificates.json", run_chains, chains::report;
    chains_name_constraints: "chains-name-constraints.json", run_chains, chains::report;
    chains_names: "chains-names.json", run_chains, chains::report;
    chains_paths: "chains-paths.json", run_chains, chains::report;
    chains_policies: "chains-policies.json", run_chains, chains::report;
    chains_purposes: "chains-purposes.json", run_chains, chains::report;
    chains_revocation: "chains-revocation.json", run_chains, chains::report;
    effective_expiry: "effective-expiry.json", run_chains, chains::effective_expiry;
    errors: "errors.json", run, certificate_or_error;
    expiry: "expiry.json", run, assessment;
    extensions: "extensions.json", run, certificate_or_error;
    keys: "keys.json", run, certificate_or_error;
    names: "names.json", run, certificate_or_error;
    pastes: "pastes.json", run, contents;
    served_chains: "served-chains.json", run_chains, chains::normalised;
    signatures: "signatures.json", run, certificate_or_error;
    times: "times.json", run, certificate_or_error;
}

/// The files whose cases expect findings.
const FILES_WITH_FINDINGS: [&str; 9] = [
    "chains-certificates.json",
    "chains-name-constraints.json",
    "chains-names.json",
    "chains-paths.json",
    "chains-policies.json",
    "chains-purposes.json",
    "chains-revocation.json",
    "effective-expiry.json",
    "served-chains.json",
];

/// What a case expects: the profile by which it is judged, if any, and of each finding the code and the severity.
fn expected_findings() -> Vec<(Option<String>, String, String)> {
    let mut expected = Vec::new();
    for case in FILES_WITH_FINDINGS.into_iter().flat_map(cases) {
        let profile = case["input"]["profile"].as_str().map(str::to_owned);
        let findings = case["expect"]["findings"].as_array();
        for finding in findings.into_iter().flatten() {
            let field = |name: &str| finding[name].as_str().expect("a text").to_owned();
            expected.push((profile.clone(), field("code"), field("severity")));
        }
    }
    expected
}

/// Every code can be produced: some case expects it, and the tests above hold the cases to what is found.
#[test]
fn every_finding_code_has_a_case() {
    let findings = expected_findings().into_iter();
    let expected: BTreeSet<String> = findings.map(|(_, code, _)| code).collect();
    let all: BTreeSet<String> = FindingCode::ALL.iter().map(ToString::to_string).collect();
    let without_case: Vec<_> = all.difference(&expected).collect();
    let not_a_code: Vec<_> = expected.difference(&all).collect();
    assert!(without_case.is_empty(), "no case expects {without_case:?}");
    assert!(not_a_code.is_empty(), "no finding has {not_a_code:?}");
}

/// What breaking a rule weighs has a case for each profile, as far as code and severity tell.
#[test]
fn every_weight_has_a_case() {
    let expected: BTreeSet<_> = expected_findings().into_iter().collect();
    let mut without_case = BTreeSet::new();
    for profile in Profile::ALL {
        for (rule, severity) in profile.rules() {
            let profile = Some(profile.to_string());
            let wanted = (profile, rule.code().to_string(), severity.to_string());
            if !expected.contains(&wanted) {
                without_case.insert(wanted);
            }
        }
    }
    assert!(without_case.is_empty(), "no case expects {without_case:?}");
}
