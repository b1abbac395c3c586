//! Certificate policies in words.

use super::{Code, Facts};
use crate::facts::FactValue;

pub(super) fn message(code: Code, who: &str, facts: &Facts<'_>) -> String {
    let show = |name| facts.show(name);
    match code {
        Code::NoValidPolicy => {
            format!(
                "{who} leaves the path without a valid policy, which {} requires: {}.",
                requirer(facts),
                loss(facts)
            )
        }
        Code::PolicyNotAcceptable => format!(
            "The path is valid for the policies {}, none of which is acceptable ({}), and {} requires one.",
            show("valid"),
            show("acceptable"),
            requirer(facts)
        ),
        _ => format!(
            "{who} maps the policy {} to {}, and anyPolicy may not be mapped.",
            show("issuer_domain_policy"),
            show("subject_domain_policy")
        ),
    }
}

fn requirer(facts: &Facts<'_>) -> String {
    match facts.get("required_by") {
        Some(_) => format!("\"{}\"", facts.show("required_by")),
        None => "the caller".to_owned(),
    }
}

fn loss(facts: &Facts<'_>) -> String {
    let (has, expected) = (facts.show("has"), facts.show("expected"));
    match facts.get("reason") {
        Some(FactValue::Text(reason)) if reason == "no-policies" => "it has no policies".to_owned(),
        Some(FactValue::Text(reason)) if reason == "any-policy-inhibited" => format!(
            "its anyPolicy does not count there, and it has none of those that the CAs above it allow ({expected})"
        ),
        Some(FactValue::Text(reason)) if reason == "mapping-inhibited" => {
            format!("it maps its policies ({has}) to others, which is inhibited there")
        }
        Some(FactValue::Text(reason)) if reason == "unreadable" => {
            "its policies or policy mappings cannot be read".to_owned()
        }
        _ => format!("it has {has}, and the CAs above it allow {expected}"),
    }
}

pub(super) const fn remedy(code: Code) -> &'static str {
    match code {
        Code::NoValidPolicy => {
            "Have the certificate issued under a policy that the CAs above it allow; if only the caller requires one and none is needed, do not ask for it."
        }
        Code::PolicyNotAcceptable => {
            "Get a certificate that is issued under an acceptable policy, or accept one of those for which the path is valid."
        }
        _ => "Have the CA's certificate issued again without a mapping to or from anyPolicy.",
    }
}
