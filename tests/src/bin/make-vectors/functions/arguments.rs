//! Arguments that cannot be used, roots that cannot, and what else ends a call.

use notafter_tests::keys::TestKey;
use serde_json::{Value, json};

use super::{base64, case, error};
use crate::case::{Case, template};

fn argument(
    name: &str,
    about: &str,
    function: &str,
    request: Value,
    code: &str,
    facts: Value,
) -> Case {
    case(name, about, function, request, "argument", code, facts)
}

/// Records that are no values.
pub(super) fn records() -> Vec<Case> {
    let at = "2026-11-22T09:30:00Z";
    vec![
        argument(
            "unknown-code",
            "An outcome of a look that there is none of.",
            "refresh_step",
            json!({"state": {"version": 1}, "at": at, "outcome": "perhaps"}),
            "unknown-code",
            json!({"field": "outcome", "value": "perhaps"}),
        ),
        argument(
            "unknown-version",
            "A state of a later version.",
            "refresh_due",
            json!({"state": {"version": 2}, "at": at}),
            "unknown-version",
            json!({"field": "version", "value": "2"}),
        ),
        argument(
            "out-of-range",
            "A seed that is no number.",
            "refresh_due",
            json!({"state": {"version": 1, "seed": "x"}, "at": at}),
            "out-of-range",
            json!({"field": "seed", "value": "x"}),
        ),
        argument(
            "missing-field",
            "Neither a check nor a matrix.",
            "snapshots",
            json!({}),
            "missing-field",
            json!({"field": "check"}),
        ),
        argument(
            "check-without-time",
            "A check that does not say when it was made.",
            "snapshots",
            json!({"check": {"target": "a.pem", "chain": []}}),
            "missing-field",
            json!({"field": "observed_at"}),
        ),
        argument(
            "path-empty",
            "A path of no certificate.",
            "rule_subject",
            json!({"path": []}),
            "missing-field",
            json!({"field": "path"}),
        ),
        argument(
            "obtained-without-end",
            "A certificate was obtained, and its end is not told.",
            "refresh_step",
            json!({"state": {"version": 1}, "at": at, "outcome": "obtained"}),
            "missing-field",
            json!({"field": "effective_not_after"}),
        ),
        argument(
            "failed-with-end",
            "Nothing was obtained, and yet it has an end.",
            "refresh_step",
            json!({"state": {"version": 1}, "at": at, "outcome": "failed", "effective_not_after": at}),
            "conflicting",
            json!({"field": "outcome"}),
        ),
        argument(
            "policy-and-preset",
            "Two policies.",
            "refresh_due",
            json!({"state": {"version": 1}, "at": at, "policy": {}, "preset": "tracker"}),
            "conflicting",
            json!({"field": "policy", "value": "policy and preset"}),
        ),
        argument(
            "preset-unknown",
            "A preset that there is none of.",
            "refresh_due",
            json!({"state": {"version": 1}, "at": at, "preset": "hourly"}),
            "unknown-code",
            json!({"field": "preset", "value": "hourly", "allowed": ["tracker", "frequent"]}),
        ),
    ]
}

/// Policies that contradict themselves.
pub(super) fn policies() -> Vec<Case> {
    let thresholds = |notice: Value| json!({"notice": notice, "warning": {"remaining": "20d"}, "critical": {"remaining": "10d"}});
    let sound = || thresholds(json!({"remaining": "30d"}));
    let policy = |name: &str, about: &str, policy: Value, code: &str| {
        argument(
            name,
            about,
            "expiry_policy",
            json!({"policy": policy}),
            code,
            json!({}),
        )
    };
    vec![
        policy(
            "invalid-fraction",
            "The whole lifetime.",
            json!({"thresholds": thresholds(json!({"fraction_of_lifetime": "3/3"}))}),
            "invalid-fraction",
        ),
        policy(
            "floor-above-ceiling",
            "At least 60 days and at most 30.",
            json!({"thresholds": thresholds(json!({"fraction_of_lifetime": "1/3", "floor": "60d", "ceiling": "30d"}))}),
            "floor-above-ceiling",
        ),
        policy(
            "no-short-lifetime",
            "Lifetimes under a second.",
            json!({"thresholds": sound(), "short_lived": {"below": "1s", "thresholds": sound()}}),
            "no-short-lifetime",
        ),
        policy(
            "levels-out-of-order",
            "The warning comes before the notice.",
            json!({"thresholds": thresholds(json!({"remaining": "15d"}))}),
            "levels-out-of-order",
        ),
        policy(
            "grace-too-long",
            "As long as the notice.",
            json!({"thresholds": sound(), "automated_grace": {"fixed": "30d"}}),
            "grace-too-long",
        ),
    ]
}

/// Single values.
pub(super) fn values() -> Vec<Case> {
    let leaf = base64(template().sign(&TestKey::ed25519()));
    let at = "2026-02-01T00:00:00Z";
    let connection = json!({
        "outcome": "certificate", "outcome_message": "", "method": "handshake", "address": "localhost", "port": 443,
        "service": "tls", "target": "a.example:443", "observed_at": at,
    });
    vec![
        argument(
            "invalid-argument",
            "A field that the request does not have.",
            "to_pem",
            json!({"der": "", "labels": "CERTIFICATE"}),
            "invalid-argument",
            json!({}),
        ),
        argument(
            "invalid-label",
            "A line end would end the line.",
            "to_pem",
            json!({"der": "", "label": "A\nB"}),
            "invalid-label",
            json!({"field": "label", "value": "A\nB"}),
        ),
        argument(
            "invalid-name",
            "No name has a space.",
            "match_name",
            json!({"certificate": leaf, "name": "a b"}),
            "invalid-name",
            json!({"field": "name"}),
        ),
        argument(
            "invalid-policy",
            "No dotted OID.",
            "validate",
            json!({"leaf": leaf, "at": at, "policies": {"acceptable": ["dv"]}}),
            "invalid-policy",
            json!({"field": "policies.acceptable", "value": "dv"}),
        ),
        argument(
            "not-an-address",
            "A name, where the address of an observation belongs.",
            "who_serves",
            json!({"observations": [connection], "fingerprint_sha256": "00".repeat(32)}),
            "not-an-address",
            json!({"field": "address"}),
        ),
        argument(
            "not-a-fingerprint",
            "62 digits.",
            "who_serves",
            json!({"observations": [], "fingerprint_sha256": "00".repeat(31)}),
            "not-a-fingerprint",
            json!({"field": "fingerprint_sha256"}),
        ),
    ]
}

/// What is refused before anything is asked.
pub(super) fn fetching() -> Vec<Case> {
    let fetch = |name: &str, about: &str, options: Value, code: &str, field: &str| {
        let request =
            json!({"target": "localhost:1", "at": "2026-11-22T09:30:00Z", "options": options});
        argument(name, about, "fetch", request, code, json!({"field": field}))
    };
    let proxy = |about: &str, text: &str, code: &str| {
        let code = format!("proxy-{code}");
        fetch(&code, about, json!({"proxy": text}), &code, "proxy")
    };
    let networks = |about: &str, text: &str, code: &str| {
        let code = format!("network-{code}");
        fetch(&code, about, json!({"networks": [text]}), &code, "networks")
    };
    let client = |about: &str, certificates: &str, code: &str| {
        let code = format!("client-{code}");
        let given = json!({"certificates": base64(certificates), "private_key": ""});
        fetch(
            &code,
            about,
            json!({"client_certificate": given}),
            &code,
            "client_certificate",
        )
    };
    let pem = format!(
        "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
        base64(template().sign(&TestKey::ed25519()))
    );
    let long = format!("http://{}", "a".repeat(9000));
    let long_name = format!("socks5://{}@proxy.example:1080", "u".repeat(256));
    let long_password = format!("socks5://me:{}@proxy.example:1080", "p".repeat(256));
    vec![
        fetch(
            "not-a-name",
            "An address has no name to be asked for.",
            json!({"server_name": "192.0.2.1"}),
            "not-a-name",
            "server_name",
        ),
        proxy("Nothing.", "", "empty"),
        proxy("More than any URL.", &long, "too-long"),
        proxy("A host alone.", "proxy.example:3128", "missing-scheme"),
        proxy("No kind of proxy.", "ftp://proxy.example", "unknown-scheme"),
        proxy(
            "A character that no name has.",
            "http://pro$xy.example:3128",
            "invalid-host",
        ),
        proxy(
            "There are 65,535.",
            "http://proxy.example:65536",
            "invalid-port",
        ),
        proxy(
            "A page of it.",
            "http://proxy.example:3128/a",
            "unexpected-path",
        ),
        proxy(
            "A slash in the password.",
            "http://me:se/cret@proxy.example:3128",
            "unescaped-character",
        ),
        proxy(
            "Two hexadecimal digits follow a percent sign.",
            "http://me%2:secret@proxy.example:3128",
            "invalid-escape",
        ),
        proxy(
            "RFC 1929 has room for 255 octets.",
            &long_name,
            "invalid-user-name",
        ),
        proxy(
            "The same of the password.",
            &long_password,
            "invalid-password",
        ),
        networks("Nothing.", "", "empty"),
        networks("A name.", "example.com/24", "invalid-address"),
        networks("A prefix is a number.", "192.0.2.0/a", "invalid-prefix"),
        networks("IPv4 has 32 bits.", "192.0.2.0/33", "prefix-too-long"),
        client("No certificate.", "", "no-certificate"),
        client("A certificate without its key.", &pem, "no-key"),
    ]
}

/// Roots that cannot be used: the validator is not made.
pub(super) fn trust() -> Vec<Case> {
    let case =
        |name: &str, about: &str, settings: Value, environment: Option<Value>, code: &str| {
            let mut input = json!({"function": "rules", "request": {}, "validator": settings});
            if let Some(environment) = environment {
                input["environment"] = environment;
            }
            Case::new(name, about, input, error("trust", code, &json!({})))
        };
    let key = format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
        base64(TestKey::ed25519().spki())
    );
    vec![
        case(
            "no-roots",
            "A key, and no certificate.",
            json!({"roots": [{"input": base64(key)}]}),
            None,
            "no-roots",
        ),
        case(
            "roots-unreadable",
            "A text without a certificate.",
            json!({"roots": [{"input": base64("none")}]}),
            None,
            "roots-unreadable",
        ),
        case(
            "no-native-roots",
            "An operating system without roots.",
            json!({"builtin_roots": "native"}),
            Some(json!({"SSL_CERT_FILE": "/dev/null", "SSL_CERT_DIR": "/dev/null"})),
            "no-native-roots",
        ),
    ]
}

/// What ends a call otherwise.
pub(super) fn others() -> Vec<Case> {
    let fetch = json!({
        "function": "fetch",
        "request": {"target": "localhost:1", "at": "2026-11-22T09:30:00Z"},
        "cancelled": true,
    });
    vec![
        Case::new(
            "cancelled",
            "Cancelled before it began.",
            fetch,
            error("cancelled", "cancelled", &json!({})),
        ),
        case(
            "internal",
            "A function that there is none of, as a binding of another version might ask for.",
            "no_such_function",
            json!({}),
            "internal",
            "internal",
            json!({}),
        ),
    ]
}
