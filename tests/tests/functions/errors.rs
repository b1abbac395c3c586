//! Errors: every code that `error_codes` lists is raised.

use std::process::Command;
use std::sync::Arc;

use data_encoding::BASE64;
use notafter_records::functions::{
    CancelHandle, FUNCTIONS, FunctionKind, NotAfterError, Validator, ValidatorSettings, ask, call,
};
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

fn asked(input: &Value) -> Result<String, NotAfterError> {
    let validator = match input.get("validator") {
        Some(settings) => {
            let settings = spelled_out(settings.clone());
            let settings: ValidatorSettings =
                serde_json::from_value(settings).expect("settings of a validator");
            Some(Validator::new(settings)?)
        }
        None => None,
    };
    let function = input["function"].as_str().expect("a function");
    let request = spelled_out(input["request"].clone()).to_string();
    let is_asking = |it: &&notafter_records::functions::Function| it.name == function;
    let kind = FUNCTIONS.iter().find(is_asking).map(|it| it.kind);
    if kind != Some(FunctionKind::Asking) {
        return call(function, &request, validator.as_deref());
    }
    let cancellation = CancelHandle::new();
    if input["cancelled"] == true {
        cancellation.cancel();
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    runtime.block_on(ask(
        function.to_owned(),
        request,
        validator,
        Arc::clone(&cancellation),
    ))
}

/// `{"zeros": n}` stands for n octets that are zero, in Base64; `{"spaces": n}` for a text of n spaces.
fn spelled_out(value: Value) -> Value {
    match value {
        Value::Object(fields) if fields.len() == 1 && fields.contains_key("spaces") => {
            let count = fields["spaces"].as_u64().expect("a number");
            " ".repeat(usize::try_from(count).expect("few")).into()
        }
        Value::Object(fields) if fields.len() == 1 && fields.contains_key("zeros") => {
            let count = fields["zeros"].as_u64().expect("a number");
            let zeros = vec![0; usize::try_from(count).expect("few")];
            BASE64.encode(&zeros).into()
        }
        Value::Object(fields) => fields
            .into_iter()
            .map(|(name, value)| (name, spelled_out(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(values) => values.into_iter().map(spelled_out).collect(),
        other => other,
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
