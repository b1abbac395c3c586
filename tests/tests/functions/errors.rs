//! Errors: every code that `error_codes` lists is raised.

use std::process::Command;

use notafter_tests::refusals::asked;
use notafter_tests::vectors::cases;
use serde_json::{Value, json};

/// The environment variable that names the case which this process is for.
const CASE: &str = "NOTAFTER_CASE_OF_ITS_OWN";

/// The error of a case.
pub(crate) fn error(_: &Value, case: &Value) -> Value {
    if case["input"].get("environment").is_some() {
        return of_process(case);
    }
    raised(&case["input"])
}

fn raised(input: &Value) -> Value {
    match asked(input) {
        Ok(answer) => json!({"answer": answer}),
        Err(error) => json!({"error": serde_json::to_value(error).expect("JSON")}),
    }
}

/// The error of a case in a process of its own, whose environment is another one.
fn of_process(case: &Value) -> Value {
    let mut process = Command::new(std::env::current_exe().expect("this program"));
    process.args([
        "--exact",
        "errors::in_a_process_of_its_own",
        "--nocapture",
        "--ignored",
    ]);
    process.env(CASE, case["name"].as_str().expect("a name"));
    for (name, value) in case["input"]["environment"].as_object().expect("variables") {
        process.env(name, value.as_str().expect("a text"));
    }
    let output = process.output().expect("this program runs again");
    let said = String::from_utf8_lossy(&output.stdout);
    let mut lines = said.lines();
    let error = lines.find_map(|line| line.strip_prefix("error: "));
    let error = error.unwrap_or_else(|| panic!("it said no error: {said}"));
    serde_json::from_str(error).expect("JSON")
}

/// Not a test of its own: what [`of_process`] runs.
#[test]
#[ignore = "run by every_case_by_function, in another environment"]
fn in_a_process_of_its_own() {
    let Ok(name) = std::env::var(CASE) else {
        return;
    };
    let case = cases("errors/functions.json")
        .into_iter()
        .find(|case| case["name"] == name)
        .expect("the case");
    println!("\nerror: {}", raised(&case["input"]));
}
