//! Files about expiry.

use serde_json::{Map, Value, json};

use super::answer;

/// The input with other names for some of its fields.
fn renamed(input: &Value, names: &[(&str, &str)]) -> Value {
    let fields = input.as_object().expect("an input").iter();
    fields
        .map(|(name, value)| {
            let other = names.iter().find(|(theirs, _)| theirs == name);
            let name = other.map_or(name.as_str(), |(_, ours)| *ours);
            (name.to_owned(), value.clone())
        })
        .collect::<Map<_, _>>()
        .into()
}

/// A policy that is given by its name alone, as a record.
fn with_preset(mut request: Value) -> Value {
    if let Some(policy) = request.get_mut("policy")
        && policy.is_string()
    {
        *policy = json!({"preset": policy.take()});
    }
    request
}

pub(crate) fn assessment(_: &Value, case: &Value) -> Value {
    let request = renamed(&case["input"], &[("der_base64", "certificate")]);
    answer("assess", &request, None)
}

/// The policy under its name. Functions say `missing-field` where a record says `missing`.
pub(crate) fn policy(_: &Value, case: &Value) -> Value {
    let mut found = answer("expiry_policy", &case["input"], None);
    if found.get("error").is_none() {
        return json!({"policy": found});
    }
    if found["error"]["code"] == "missing-field" {
        found["error"]["code"] = "missing".into();
    }
    found
}

pub(crate) fn cadence(_: &Value, case: &Value) -> Value {
    answer("cadence", &case["input"], None)
}

/// The state after the steps, and what is said at the instant asked about. Where anything is refused, why.
pub(crate) fn refresh(_: &Value, case: &Value) -> Value {
    walked(&case["input"]).unwrap_or_else(|mut refused| {
        let field = refused["error"]["facts"]["field"].take();
        refused["error"]["field"] = field;
        refused
    })
}

/// The answer; `Err` where it is an error.
fn asked(function: &str, request: &Value) -> Result<Value, Value> {
    let found = answer(function, request, None);
    match found.get("error") {
        Some(_) => Err(found),
        None => Ok(found),
    }
}

fn walked(input: &Value) -> Result<Value, Value> {
    let policy = match &input["policy"] {
        Value::Null => json!({}),
        Value::String(preset) => json!({"preset": preset}),
        record => json!({"policy": record}),
    };
    let with_policy = |mut request: Value| {
        let fields = request.as_object_mut().expect("a request");
        fields.extend(policy.as_object().expect("fields").clone());
        request
    };
    let mut state = if let Some(target) = input.get("target") {
        let request = json!({"target": target, "at": input["new_at"]});
        asked("new_refresh_state", &request)?
    } else if let Some(at) = input.get("pasted_at") {
        asked("new_refresh_state", &json!({"at": at}))?
    } else {
        input["state"].clone()
    };
    let mut next = Vec::new();
    for step in input["steps"].as_array().into_iter().flatten() {
        let mut request = step.clone();
        request["state"] = state;
        state = asked("refresh_step", &with_policy(request))?;
        next.push(state["next_attempt_at"].clone());
    }
    // Also where nothing is asked: it is how a policy or a state is read.
    let at = input
        .get("at")
        .cloned()
        .unwrap_or_else(|| json!("2026-11-22T09:30:00Z"));
    let mut found = asked(
        "refresh_due",
        &with_policy(json!({"state": state, "at": at})),
    )?;
    found["next"] = next.into();
    found["state"] = state;
    Ok(found)
}

pub(crate) fn events(_: &Value, case: &Value) -> Value {
    let input = &case["input"];
    let options = match input.get("options") {
        Some(options) => with_preset(options.clone()),
        None => Value::Null,
    };
    let moved = |known: &Value, run: &Value| {
        let request =
            json!({"before": known, "looks": run["looks"], "at": run["at"], "options": options});
        answer("standings", &request, None)
    };
    let mut known = json!([]);
    for run in input["before"].as_array().expect("runs") {
        known = moved(&known, run);
    }
    let mut now = moved(&known, input);
    let forgotten = input["forgotten"].as_array().cloned().unwrap_or_default();
    let standings = now.as_array_mut().expect("standings");
    standings.retain(|it| !forgotten.contains(&it["target"]));
    let request = json!({"before": known, "after": now, "at": input["at"]});
    json!({"events": answer("diff", &request, None)})
}

pub(crate) fn inventory(_: &Value, case: &Value) -> Value {
    let mut request = with_preset(case["input"].clone());
    let fields = request.as_object_mut().expect("an input");
    let function = fields.remove("function").expect("a function");
    let function = function.as_str().expect("a name");
    let found = answer(function, &request, None);
    match function {
        "by_fingerprint" | "by_tag" | "by_issuer" | "by_state" => json!({"groups": found}),
        "issuers_not_allowed" => json!({"places": found}),
        _ => found,
    }
}

/// What each of the input's fields asks for.
pub(crate) fn rules(_: &Value, case: &Value) -> Value {
    let input = &case["input"];
    let mut found = Map::new();
    if let Some(subject) = input.get("subject") {
        let said = answer("rule_answers", &json!({"subject": subject}), None);
        found.extend(said.as_object().expect("answers").clone());
        let scts =
            json!({"chrome": said["missing_scts_chrome"], "apple": said["missing_scts_apple"]});
        found.insert("missing_scts".into(), scts);
        if input.get("from").is_some() {
            let request =
                json!({"subject": subject, "from": input["from"], "until": input["until"]});
            found.insert("upcoming".into(), answer("upcoming_rules", &request, None));
        }
    }
    if input.get("der_base64").is_some() {
        let path = json!({"path": [input["der_base64"], input["root_der_base64"]]});
        found.insert("subject".into(), answer("rule_subject", &path, None));
    }
    if let Some(issued) = input.get("issued") {
        let days = answer("validation_reuse", &json!({"issued": issued}), None);
        let days = json!({
            "domains-and-addresses": days["domains_and_addresses_days"],
            "identity": days["identity_days"],
        });
        found.insert("validation_reuse".into(), days);
    }
    if let Some(created) = input.get("key_created") {
        let leaves = answer("root_leaving", &json!({"key_created": created}), None);
        let leaves = renamed(&leaves, &[("mozilla_email", "mozilla-email")]);
        found.insert("root_leaves".into(), leaves);
    }
    if input.get("subjects").is_some() {
        let plan = answer("renewal_plan", &with_preset(input.clone()), None);
        found.insert("plan".into(), plan);
    }
    found.into()
}
