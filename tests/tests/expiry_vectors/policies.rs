//! Policies as they are written by hand.

use notafter_core::expiry::ExpiryPolicy;
use notafter_records::{ExpiryPolicyRecord, expiry_policy_record, policy_error_record};
use serde_json::{Value, json};

/// The policy as it is written again, or why it is none.
pub(crate) fn found(input: &Value) -> Value {
    let record: ExpiryPolicyRecord =
        serde_json::from_value(input["policy"].clone()).expect("the fields of a policy");
    match ExpiryPolicy::try_from(record) {
        Ok(policy) => json!({"policy": expiry_policy_record(&policy)}),
        Err(error) => json!({"error": policy_error_record(&error)}),
    }
}
