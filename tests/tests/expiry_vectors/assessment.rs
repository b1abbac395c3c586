//! How a certificate stands at an instant.

use data_encoding::BASE64;
use notafter_core::certificate::Certificate;
use notafter_core::expiry::{EffectiveExpiry, ExpiryPolicy, ExpirySubject, LimitedBy, assess};
use notafter_core::time::Timestamp;
use notafter_records::expiry_record;
use serde_json::Value;

/// How the certificate stands at the instant that the input names.
pub(crate) fn found(input: &Value) -> Value {
    let base64 = input["der_base64"].as_str().expect("a certificate");
    let der = BASE64.decode(base64.as_bytes()).expect("Base64");
    let certificate = Certificate::from_der(&der).expect("cases of expiry can be read");
    let instant = |value: &Value| -> Timestamp {
        let text = value.as_str().expect("an instant");
        text.parse().expect("an RFC 3339 time")
    };
    let policy = match input["policy"].as_str() {
        Some("lifetime-relative") => ExpiryPolicy::lifetime_relative(),
        Some("classic-90-60-30") => ExpiryPolicy::classic_90_60_30(),
        other => panic!("policy {other:?}"),
    };
    let mut subject = ExpirySubject::new(certificate.not_before(), certificate.not_after());
    subject = subject.with_revoked(input["revoked"] == true);
    if let Some(effective) = input.get("effective_expiry") {
        assert_eq!(effective["limited_by"], "root");
        let root = LimitedBy::Root {
            fingerprint_sha256: String::new(),
            subject: String::new(),
        };
        subject = subject
            .with_effective_expiry(EffectiveExpiry::new(instant(&effective["not_after"]), root));
    }
    let assessment = assess(&subject, &policy, instant(&input["at"]));
    serde_json::to_value(expiry_record(&assessment)).expect("a record")
}
