//! Every golden vector by the functions that every language has: JSON in, JSON out, nothing else of notafter.
//!
//! The runners of the other languages follow these mappings; `tests/vectors/README.md` says them in words.

use std::collections::BTreeSet;

use notafter_records::functions::{Validator, call};
use notafter_tests::json_schema::Schemas;
use notafter_tests::vectors::{cases, compare, files, folder, read_file};
use serde_json::{Value, json};

#[path = "functions/certificates.rs"]
mod certificates;
#[path = "functions/chains.rs"]
mod chains;
#[path = "functions/errors.rs"]
mod errors;
#[path = "functions/expiry.rs"]
mod expiry;

/// What a function answers, or `{"error": {"class", "code", "facts", ...}}`: as `docs/schema/` has it.
fn answer(function: &str, request: &Value, validator: Option<&Validator>) -> Value {
    let schemas = Schemas::read();
    let (answer, problems) = match call(function, &request.to_string(), validator) {
        Ok(answer) => {
            let answer = serde_json::from_str(&answer).expect("an answer is JSON");
            let problems = schemas.problems_of_answer(function, &answer);
            (answer, problems)
        }
        Err(error) => {
            let error = serde_json::to_value(error).expect("an error is JSON");
            let problems = schemas.problems("error", &error);
            (json!({"error": error}), problems)
        }
    };
    assert!(problems.is_empty(), "{function}: {problems:#?} in {answer}");
    answer
}

/// What a case finds, in the form of what it expects.
type Found = fn(file: &Value, case: &Value) -> Value;

/// Every file with cases, and how they are asked.
const FILES: &[(&str, Found)] = &[
    ("anomalies.json", certificates::certificate),
    ("chains-certificates.json", chains::report),
    ("chains-name-constraints.json", chains::report),
    ("chains-names.json", chains::report),
    ("chains-paths.json", chains::report),
    ("chains-policies.json", chains::report),
    ("chains-purposes.json", chains::report),
    ("chains-revocation.json", chains::report),
    ("effective-expiry.json", chains::effective_expiry),
    ("errors.json", certificates::certificate),
    ("errors/functions.json", errors::error),
    ("expiry/assessment.json", expiry::assessment),
    ("expiry/cadence.json", expiry::cadence),
    ("expiry/events.json", expiry::events),
    ("expiry/inventory.json", expiry::inventory),
    ("expiry/policies.json", expiry::policy),
    ("expiry/refresh.json", expiry::refresh),
    ("expiry/rules.json", expiry::rules),
    ("extensions.json", certificates::certificate),
    ("keys.json", certificates::certificate),
    ("names.json", certificates::certificate),
    ("pastes.json", certificates::contents),
    ("served-chains.json", chains::normalised),
    ("signatures.json", certificates::certificate),
    ("times.json", certificates::certificate),
];

/// Cases that no function can be asked, by file and name, and why.
const SKIPPED: &[(&str, &str, &str)] = &[
    ("expiry/refresh.json", "version-1-alone", A_STATE_AS_GIVEN),
    (
        "expiry/refresh.json",
        "fields-of-later-days",
        A_STATE_AS_GIVEN,
    ),
    (
        "expiry/refresh.json",
        "pasted-with-a-next-look",
        A_STATE_AS_GIVEN,
    ),
];

/// How a state was understood is told after a look.
const A_STATE_AS_GIVEN: &str = "no function writes a state again that was not looked at";

/// A file that is not listed would be tested by nobody.
#[test]
fn every_file_is_listed() {
    let within = |sub: &'static str| {
        let found = files(&folder().join(sub)).into_iter();
        found.map(move |it| {
            if sub.is_empty() {
                it
            } else {
                format!("{sub}/{it}")
            }
        })
    };
    let mut found: Vec<String> = ["", "errors", "expiry"]
        .into_iter()
        .flat_map(within)
        .collect();
    found.sort();
    let listed: Vec<&str> = FILES.iter().map(|(file, _)| *file).collect();
    assert_eq!(found, listed);
    let folders = std::fs::read_dir(folder()).expect("the vectors are committed");
    let folders = folders.filter(|it| it.as_ref().expect("an entry").path().is_dir());
    assert_eq!(
        folders.count(),
        2,
        "a folder of vectors that is not looked into"
    );
}

#[test]
fn every_case_by_function() {
    let mut wrong = Vec::new();
    let (mut executed, mut skipped, mut total) = (0, 0, 0);
    for (file, found) in FILES {
        let whole = read_file(file);
        for case in cases(file) {
            total += 1;
            let name = case["name"].as_str().expect("a name");
            if SKIPPED.iter().any(|it| (it.0, it.1) == (*file, name)) {
                skipped += 1;
                continue;
            }
            executed += 1;
            let actual = found(&whole, &case);
            let mut differences = Vec::new();
            compare("", &case["expect"], &actual, &mut differences);
            if let Some(expected) = case.get("facts") {
                let facts = certificates::details(&case);
                compare("facts", expected, &facts, &mut differences);
            }
            if !differences.is_empty() {
                wrong.push(format!("{file} {name}: {}", differences.join("\n    ")));
            }
        }
    }
    println!("golden vectors by function: {executed} executed + {skipped} skipped == {total}");
    assert_eq!(executed + skipped, total);
    assert_eq!(
        skipped,
        SKIPPED.len(),
        "a case that is skipped is not there"
    );
    assert!(
        wrong.is_empty(),
        "{} of {total}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// Every code that is documented can be raised, and no other is.
#[test]
fn every_error_code_has_a_case() {
    let raised: BTreeSet<(String, String)> = cases("errors/functions.json")
        .iter()
        .map(|case| {
            let error = &case["expect"]["error"];
            let text = |field: &str| error[field].as_str().expect("a text").to_owned();
            (text("class"), text("code"))
        })
        .collect();
    let codes = notafter_records::functions::error_codes();
    let pairs: Vec<(String, String)> = codes
        .iter()
        .map(|it| (it.class.to_owned(), it.code.clone()))
        .collect();
    let listed: BTreeSet<(String, String)> = pairs.iter().cloned().collect();
    assert_eq!(pairs.len(), listed.len(), "a code is listed twice");
    assert!(pairs.is_sorted_by_key(|(class, _)| class), "class by class");
    let of_two_classes: Vec<_> = listed
        .iter()
        .filter(|(class, code)| listed.iter().any(|it| it.1 == *code && it.0 != *class))
        .collect();
    assert!(of_two_classes.is_empty(), "{of_two_classes:?}");
    let without_case: Vec<_> = listed.difference(&raised).collect();
    assert!(without_case.is_empty(), "no case raises {without_case:?}");
    let not_listed: Vec<_> = raised.difference(&listed).collect();
    assert!(not_listed.is_empty(), "not listed: {not_listed:?}");
}
