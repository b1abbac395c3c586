//! Files whose input is octets: `parse_certificate`, `certificate_details` and `read`.

use data_encoding::{BASE64, HEXLOWER};
use serde_json::{Value, json};

use super::answer;

/// The octets of an input, in Base64.
fn octets(case: &Value) -> String {
    let field = |name: &str| case["input"][name].as_str();
    if let Some(base64) = field("der_base64") {
        base64.to_owned()
    } else if let Some(hex) = field("hex") {
        BASE64.encode(&HEXLOWER.decode(hex.as_bytes()).expect("hex"))
    } else {
        BASE64.encode(field("text").expect("an input").as_bytes())
    }
}

/// The certificate's record, or its error with the fact `offset` beside the code.
pub(crate) fn certificate(_: &Value, case: &Value) -> Value {
    let mut found = answer("parse_certificate", &json!({"input": octets(case)}), None);
    if let Some(error) = found.get_mut("error") {
        error["offset"] = error["facts"]["offset"].take();
    }
    found
}

/// What a case's `facts` are compared with.
pub(crate) fn details(case: &Value) -> Value {
    answer("certificate_details", &json!({"input": octets(case)}), None)
}

/// What was found, in order, and what was skipped.
pub(crate) fn contents(_: &Value, case: &Value) -> Value {
    let found = answer("read", &json!({"input": octets(case)}), None);
    let list = |field: &str| found[field].as_array().expect("a list").iter();
    let mut certificates = list("certificates");
    let items: Vec<Value> = list("order")
        .map(|kind| match kind.as_str() {
            Some("certificate") => {
                let certificate = certificates.next().expect("as many as in order");
                json!({"kind": kind, "serial_number": certificate["serial_number"]})
            }
            _ => json!({"kind": kind}),
        })
        .collect();
    let skipped: Vec<Value> = list("skipped")
        .map(|it| json!({"reason": it["code"]}))
        .collect();
    // The number that is stated, where it is reached.
    let at_least = case["expect"]["skipped_at_least"].as_u64().unwrap_or(0);
    let reached = u64::try_from(skipped.len()).expect("few").min(at_least);
    json!({"items": items, "skipped": skipped, "skipped_at_least": reached})
}
