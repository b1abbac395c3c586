//! The rhythm of renewals, and when it is missed.

use notafter_core::expiry::{Cadence, PastCertificate};
use notafter_records::{
    PastCertificateRecord, cadence_record, expected_renewal_record, renewal_history,
};
use serde_json::{Value, json};

/// The rhythm of the input's history, and whether the current certificate has missed it.
pub(crate) fn found(input: &Value) -> Value {
    let certificate = |value: &Value| -> PastCertificateRecord {
        serde_json::from_value(value.clone()).expect("a certificate")
    };
    let listed = input["history"].as_array().expect("certificates");
    let history = renewal_history(listed.iter().map(certificate));
    let cadence = Cadence::learn(history.certificates());
    let current = PastCertificate::from(certificate(&input["current"]));
    let at = input["at"].as_str().expect("an instant");
    let at = at.parse().expect("an RFC 3339 time");
    let expected = cadence.map(|cadence| cadence.expected_renewal(&current));
    json!({
        "cadence": cadence.as_ref().map(cadence_record),
        "expected_renewal": expected.as_ref().map(expected_renewal_record),
        "is_overdue": expected.is_some_and(|expected| expected.is_overdue(at)),
    })
}
