//! How a certificate stands at an instant.

use data_encoding::BASE64;
use notafter_core::certificate::Certificate;
use notafter_core::expiry::{EffectiveExpiry, ExpiryPolicy, ExpirySubject, RenewalMode, assess};
use notafter_records::{EndRecord, ExpiryPolicyRecord, Instant, expiry_record};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How the certificate stands at the instant that the input names.
pub(crate) fn found(input: &Value) -> Value {
    let base64 = input["der_base64"].as_str().expect("a certificate");
    let der = BASE64.decode(base64.as_bytes()).expect("Base64");
    let certificate = Certificate::from_der(&der).expect("cases of expiry can be read");
    let policy: ExpiryPolicyRecord = read(&input["policy"]);
    let policy = ExpiryPolicy::try_from(policy).expect("a policy");
    let at: Instant = read(&input["at"]);
    let mut subject = ExpirySubject::of(&certificate)
        .with_revoked(input["revoked"] == true)
        .with_trusted(read(&input["trusted"]));
    if let Some(mode) = input["renewal_mode"].as_str() {
        let mut modes = RenewalMode::ALL.iter();
        let mode = modes.find(|it| it.as_str() == mode).expect("a mode");
        subject = subject.with_renewal_mode(*mode);
    }
    if let Some(end) = read::<Option<EndRecord>>(&input["effective_expiry"]) {
        let end = EffectiveExpiry::try_from(end).expect("an end");
        subject = subject.with_effective_expiry(end);
    }
    let assessment = assess(&subject, &policy, at.0);
    serde_json::to_value(expiry_record(&assessment)).expect("a record")
}

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).expect("a record")
}
