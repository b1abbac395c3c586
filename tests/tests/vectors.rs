//! Runs every golden vector: what is read must be what the vector states.

use std::collections::BTreeSet;

use data_encoding::{BASE64, HEXLOWER};
use notafter_core::certificate::Certificate;
use notafter_core::chain::{FindingCode, Profile};
use notafter_core::read;
use notafter_records::certificate_record;
use notafter_tests::vectors::{cases, compare, files, folder, read_file, run_cases, written};
use serde_json::{Map, Value, json};

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
    written(&certificate_record(certificate, None, verifier))
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

fn certificate_or_error(der: &[u8], _: &Value) -> Value {
    match Certificate::from_der(der) {
        Ok(certificate) => record(&certificate),
        Err(error) => json!({"error": {"code": error.code.as_str(), "offset": error.offset}}),
    }
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

/// What the API knows and the record does not show; see `facts.rs`.
fn facts_of(der: &[u8], expected: &Value) -> Value {
    let certificate = Certificate::from_der(der).expect("cases with facts can be read");
    let expected = expected.as_object().expect("facts are an object");
    facts::facts(&certificate, expected)
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
            assert_eq!(files(&folder()), [$($file),*]);
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
