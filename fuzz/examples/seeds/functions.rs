//! Seeds of calls: requests of the golden vectors, a few for each function.

use std::fs;
use std::path::Path;

use data_encoding::BASE64;
use notafter_core::certificate::Certificate;
use serde_json::{Value, json};

use crate::write;

/// Cases that are taken of each file: the first ones; what else there is, the fuzzer makes up.
const COUNT: usize = 3;

/// A line with the function's name, then the request.
fn write_call(function: &str, request: &Value) {
    write("functions", format!("{function}\n{request}").as_bytes());
}

fn cases(file: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let text = fs::read_to_string(folder.join(file)).expect("the vectors are committed");
    let mut root: Value = serde_json::from_str(&text).expect("JSON");
    match root["cases"].take() {
        Value::Array(cases) => cases,
        _ => Vec::new(),
    }
}

fn inputs(file: &str) -> impl Iterator<Item = Value> {
    let cases = cases(file).into_iter().take(COUNT);
    cases.map(|mut case| case["input"].take())
}

fn with_preset(mut input: Value) -> Value {
    if input["policy"].is_string() {
        input["policy"] = json!({"preset": input["policy"].take()});
    }
    input
}

/// Calls of every kind.
pub(crate) fn write_seeds(certificates: &[Certificate]) {
    let at = "2026-02-01T00:00:00Z";
    for certificate in certificates.iter().take(COUNT) {
        let der = BASE64.encode(certificate.as_der());
        for function in ["read", "parse_certificate", "certificate_details"] {
            write_call(function, &json!({"input": der}));
        }
        write_call("to_pem", &json!({"der": der}));
        write_call(
            "match_name",
            &json!({"certificate": der, "name": "www.example.com"}),
        );
        write_call("rule_subject", &json!({"path": [der]}));
        write_call(
            "validate",
            &json!({"leaf": der, "at": at, "name": "www.example.com"}),
        );
        write_call("effective_expiry", &json!({"leaf": der, "at": at}));
        write_call("normalise", &json!({"certificates": [der, der]}));
        write_call("judge", &json!({"chain": [der], "at": at}));
        write_call(
            "assess",
            &json!({"certificate": der, "at": at, "policy": {"preset": "classic-90-60-30"}}),
        );
    }
    for mut case in cases("errors/functions.json") {
        let input = case["input"].take();
        let function = input["function"].as_str().expect("a function");
        if input.get("validator").is_none() && function != "fetch" {
            write_call(function, &input["request"]);
        }
    }
    for input in inputs("expiry/policies.json") {
        write_call("expiry_policy", &input);
    }
    for input in inputs("expiry/cadence.json") {
        write_call("cadence", &input);
    }
    for input in inputs("expiry/inventory.json") {
        let mut input = with_preset(input);
        let fields = input.as_object_mut().expect("an input");
        fields.remove("function");
        write_call("expirations", &input);
        let snapshots = json!({"snapshots": input["snapshots"]});
        for function in ["by_fingerprint", "by_tag", "by_issuer"] {
            write_call(function, &snapshots);
        }
        write_call("by_state", &input);
    }
    for input in inputs("expiry/events.json") {
        let request = json!({"before": [], "looks": input["looks"], "at": input["at"]});
        write_call("standings", &request);
        write_call(
            "diff",
            &json!({"before": [], "after": [], "at": input["at"]}),
        );
    }
    let subject = json!({"not_before": at, "not_after": "2027-01-01T00:00:00Z", "kind": "tls-server", "is_public": true});
    write_call("rule_answers", &json!({"subject": subject}));
    let until = "2029-01-01T00:00:00Z";
    write_call(
        "upcoming_rules",
        &json!({"subject": subject, "from": at, "until": until}),
    );
    write_call(
        "renewal_plan",
        &json!({"subjects": [subject], "from": at, "until": until, "next_lifetime": "maximum"}),
    );
    write_call("validation_reuse", &json!({"issued": at}));
    write_call("root_leaving", &json!({"key_created": at}));
    write_call("rules", &json!({}));
    write_call("public_roots", &json!({}));
    write_call(
        "new_refresh_state",
        &json!({"at": at, "target": "a.example:443"}),
    );
    write_call("parse_target", &json!({"text": "smtp://mx.example.com"}));
    write_call("expand_targets", &json!({"text": "192.0.2.0/30"}));
    write_call("candidates", &json!({"domain": "example.com"}));
    write_call(
        "candidates",
        &json!({"zone": "$ORIGIN example.com.\n@ MX 10 mx\nmx A 192.0.2.1\n"}),
    );
}
