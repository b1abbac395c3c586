//! Files about chains: `validate`, `effective_expiry` and `normalise`, by a validator made from the input.

use std::sync::Arc;

use aws_lc_rs::digest::{SHA256, digest};
use data_encoding::{BASE64, HEXLOWER};
use notafter_records::functions::{Validator, ValidatorSettings};
use serde_json::{Map, Value, json};

use super::answer;

/// The DER in Base64 that an input names.
fn of<'a>(file: &'a Value, table: &str, name: &Value) -> &'a Value {
    &file[table][name.as_str().expect("a name")]
}

fn all_of<'a>(file: &'a Value, table: &str, names: &Value) -> Vec<&'a Value> {
    let names = names.as_array().into_iter().flatten();
    names.map(|name| of(file, table, name)).collect()
}

/// The validator that an input asks for: its roots and no others.
fn validator(file: &Value, input: &Value) -> Arc<Validator> {
    let roots = input["roots"].as_array().into_iter().flatten();
    let roots: Vec<Value> = roots
        .map(|root| {
            let Value::Object(fields) = root else {
                return json!({"input": of(file, "certificates", root)});
            };
            let mut fields = fields.clone();
            let name = fields.remove("certificate").expect("a name");
            fields.insert("input".into(), of(file, "certificates", &name).clone());
            fields.into()
        })
        .collect();
    let mut settings = Map::new();
    settings.insert("builtin_roots".into(), "none".into());
    settings.insert("roots".into(), roots.into());
    for (ours, theirs) in [
        ("profile", "profile"),
        ("limits", "limits"),
        ("roots_source", "source"),
    ] {
        if let Some(value) = input.get(ours) {
            settings.insert(theirs.into(), value.clone());
        }
    }
    let settings: ValidatorSettings =
        serde_json::from_value(settings.into()).expect("settings of a validator");
    Validator::new(settings).expect("a validator")
}

/// What is asked of the validator. Without `revocation` nothing is asked about it, lists or not.
fn request(file: &Value, input: &Value) -> Value {
    let mut request = json!({
        "leaf": of(file, "certificates", &input["leaf"]),
        "intermediates": all_of(file, "certificates", &input["intermediates"]),
        "crls": all_of(file, "crls", &input["crls"]),
        "revocation": "off",
    });
    let others = [
        "at",
        "purpose",
        "name",
        "max_depth",
        "policies",
        "revocation",
    ];
    for field in others {
        if let Some(value) = input.get(field) {
            request[field] = value.clone();
        }
    }
    request
}

/// The name of the certificate with this SHA-256.
fn name_of(file: &Value, fingerprint: &Value) -> String {
    let table = file["certificates"].as_object().expect("a table");
    let mut entries = table.iter();
    let is_it = |base64: &Value| {
        let base64 = base64.as_str().expect("Base64").as_bytes();
        let der = BASE64.decode(base64).expect("Base64");
        HEXLOWER.encode(digest(&SHA256, &der).as_ref()) == *fingerprint
    };
    let found = entries.find(|(_, base64)| is_it(base64));
    found.expect("a certificate of the table").0.clone()
}

/// The validation's record, its path by the names of the table.
pub(crate) fn report(file: &Value, case: &Value) -> Value {
    let input = &case["input"];
    let validator = validator(file, input);
    let mut found = answer("validate", &request(file, input), Some(&validator));
    let path = found["path"].as_array().expect("a path").iter();
    found["path"] = path.map(|it| name_of(file, it)).collect();
    found
}

/// The end of the last path, with what is unneeded as its findings.
pub(crate) fn effective_expiry(file: &Value, case: &Value) -> Value {
    let input = &case["input"];
    let validator = validator(file, input);
    let mut found = answer("effective_expiry", &request(file, input), Some(&validator));
    if found.is_object() {
        found["findings"] = found["unneeded"].take();
    }
    found
}

/// The record of a chain put in order, its certificates by the names of the table.
pub(crate) fn normalised(file: &Value, case: &Value) -> Value {
    let input = &case["input"];
    let request = json!({
        "certificates": all_of(file, "certificates", &input["certificates"]),
        "kind": input["kind"],
    });
    let validator = validator(file, input);
    let mut found = answer("normalise", &request, Some(&validator));
    let certificates = found["certificates"].as_array().expect("PEM").iter();
    let names = certificates.map(|pem| {
        let input = BASE64.encode(pem.as_str().expect("a text").as_bytes());
        let record = answer("parse_certificate", &json!({"input": input}), None);
        name_of(file, &record["fingerprint_sha256"])
    });
    found["certificates"] = names.collect();
    found
}
