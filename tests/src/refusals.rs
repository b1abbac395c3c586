//! Asks functions what they refuse, as `errors/functions.json` has it.

use std::sync::Arc;

use data_encoding::BASE64;
use notafter_records::functions::{
    CancelHandle, FUNCTIONS, Function, FunctionKind, NotAfterError, Validator, ValidatorSettings,
    ask, call,
};
use serde_json::{Map, Value};

/// The answer to a case's `input`, or why there is none.
///
/// # Errors
///
/// What the function refuses.
pub fn asked(input: &Value) -> Result<String, NotAfterError> {
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
    let is_asking = |it: &&Function| it.name == function;
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
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(values) => values.into_iter().map(spelled_out).collect(),
        other => other,
    }
}
