//! What functions refuse: every code once at least.

mod arguments;
mod reading;
mod targets;

use data_encoding::BASE64;
use serde_json::{Value, json};

use crate::case::{Case, Subject};

pub(crate) fn subject() -> Subject {
    let cases = [
        reading::certificates(),
        reading::other_files(),
        reading::encodings(),
        reading::observations(),
        targets::cases(),
        arguments::records(),
        arguments::policies(),
        arguments::values(),
        arguments::fetching(),
        arguments::trust(),
        arguments::others(),
    ];
    Subject::new(
        "errors/functions",
        "What functions refuse: each code that an error of a function may have, and its class.",
        cases.into_iter().flatten().collect(),
    )
}

/// A function that refuses its request.
#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn case(
    name: &str,
    about: &str,
    function: &str,
    request: Value,
    class: &str,
    code: &str,
    facts: Value,
) -> Case {
    let input = json!({"function": function, "request": request});
    Case::new(name, about, input, error(class, code, &facts))
}

fn error(class: &str, code: &str, facts: &Value) -> Value {
    json!({"error": {"class": class, "code": code, "facts": facts}})
}

fn base64(octets: impl AsRef<[u8]>) -> String {
    BASE64.encode(octets.as_ref())
}
