//! When a target is looked at again.

use notafter_core::expiry::{RefreshOutcome, RefreshPolicy, RefreshState};
use notafter_core::time::Timestamp;
use notafter_records::{
    RecordError, RefreshPolicyRecord, RefreshStateRecord, refresh_state_record,
};
use serde_json::{Value, json};

/// The state after the steps of the input, each step's next look, and what is said at the instant asked about.
pub(crate) fn found(input: &Value) -> Value {
    match policy(&input["policy"]).and_then(|policy| Ok((policy, start(input)?))) {
        Ok((policy, state)) => walked(&policy, state, input),
        Err(error) => json!({"error": {"code": error.code.as_str(), "field": error.field}}),
    }
}

fn instant(value: &Value) -> Timestamp {
    let text = value.as_str().expect("an instant");
    text.parse().expect("an RFC 3339 time")
}

fn policy(value: &Value) -> Result<RefreshPolicy, RecordError> {
    match value.as_str() {
        Some("tracker") => Ok(RefreshPolicy::tracker()),
        Some("frequent") => Ok(RefreshPolicy::frequent()),
        Some(other) => panic!("policy {other:?}"),
        None if value.is_null() => Ok(RefreshPolicy::tracker()),
        None => {
            let record: RefreshPolicyRecord =
                serde_json::from_value(value.clone()).expect("a policy");
            record.try_into()
        }
    }
}

fn start(input: &Value) -> Result<RefreshState, RecordError> {
    if let Some(target) = input["target"].as_str() {
        Ok(RefreshState::new(target, instant(&input["new_at"])))
    } else if input.get("pasted_at").is_some() {
        Ok(RefreshState::pasted(instant(&input["pasted_at"])))
    } else {
        let record: RefreshStateRecord =
            serde_json::from_value(input["state"].clone()).expect("a state");
        record.try_into()
    }
}

fn walked(policy: &RefreshPolicy, mut state: RefreshState, input: &Value) -> Value {
    let mut next = Vec::new();
    for step in input["steps"].as_array().into_iter().flatten() {
        let outcome = match step["outcome"].as_str() {
            Some("obtained") => RefreshOutcome::Obtained {
                effective_not_after: instant(&step["effective_not_after"]),
                next_transition_at: step.get("next_transition_at").map(instant),
            },
            Some("failed") => RefreshOutcome::Failed,
            other => panic!("outcome {other:?}"),
        };
        state = state.step(policy, outcome, instant(&step["at"]));
        // Stored and read again between all looks.
        let text = serde_json::to_string(&refresh_state_record(&state)).expect("JSON");
        let record: RefreshStateRecord = serde_json::from_str(&text).expect("a state");
        next.push(json!(record.next_attempt_at));
        assert_eq!(RefreshState::try_from(record), Ok(state.clone()));
    }
    let mut found = json!({"next": next, "state": refresh_state_record(&state)});
    if input.get("at").is_some() {
        let at = instant(&input["at"]);
        let due_at = state.due_at(policy, at).map(|due| due.to_string());
        found["is_due"] = state.is_due(policy, at).into();
        found["due_at"] = due_at.into();
        found["staleness_seconds"] = state.staleness(at).into();
    }
    found
}
