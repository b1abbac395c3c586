//! A call of a function by its name. The input's first line is the name; what follows is the request. A first line that
//! is none is a number: the function at that place, so that the fuzzer comes to another by one octet.

use notafter_records::functions::{
    FUNCTIONS, Function, FunctionKind, NotAfterError, Validator, ValidatorSettings, call,
};
use serde_json::Value;

/// Octets of a request: what is larger takes time and tries nothing new.
const MAX_REQUEST: usize = 64 * 1024;

/// Calls the function twice: with the standard validator and with one without roots.
pub fn body(data: &[u8]) {
    let (line, request) = match data.iter().position(|&octet| octet == b'\n') {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, &data[..0]),
    };
    let Ok(request) = std::str::from_utf8(request) else {
        return;
    };
    if request.len() > MAX_REQUEST {
        return;
    }
    let functions: Vec<&Function> = FUNCTIONS
        .iter()
        .filter(|it| it.kind != FunctionKind::Asking)
        .collect();
    let named = functions.iter().find(|it| it.name.as_bytes() == line);
    let place = usize::from(line.first().copied().unwrap_or_default());
    let function = named.unwrap_or(&functions[place % functions.len()]);
    let standard = judged(call(function.name, request, None));
    if function.kind == FunctionKind::Plain {
        let again = judged(call(function.name, request, None));
        assert_eq!(standard, again, "the same call, the same answer");
        return;
    }
    let settings = r#"{"builtin_roots": "none", "remembered_links": 0}"#;
    let settings: ValidatorSettings = serde_json::from_str(settings).expect("settings");
    let rootless = Validator::new(settings).expect("a validator without roots");
    judged(call(function.name, request, Some(&rootless)));
}

/// The answer, which is JSON; an error is said in words and is never a fault of ours.
fn judged(answer: Result<String, NotAfterError>) -> Value {
    match answer {
        Ok(answer) => serde_json::from_str(&answer).expect("an answer is JSON"),
        Err(error) => {
            assert_ne!(error.class(), "internal", "{error}");
            let (code, reason, _) = error.parts();
            assert!(!code.is_empty() && !reason.is_empty());
            serde_json::to_value(&error).expect("an error is JSON")
        }
    }
}
