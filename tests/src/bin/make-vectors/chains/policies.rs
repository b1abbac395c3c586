//! Certificate policies (RFC 5280 sections 6.1.2 to 6.1.5, as RFC 9618 amends them).

use notafter_tests::extension::{self, oid};
use serde_json::{Value, json};

use super::file::{Both, Chain, File, error, warning};
use super::maker::{Maker, ca, server};
use crate::case::Subject;

const ONE: &str = "1.3.6.1.4.1.32473.2.1";
const TWO: &str = "1.3.6.1.4.1.32473.2.2";
const NO_POLICY: &str = "no-valid-policy";

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    file.put("server-one", &server("CA").policies(&[ONE]));
    file.put("server-two", &server("CA").policies(&[TWO]));
    file.put("server-any", &server("CA").policies(&[oid::ANY_POLICY]));
    file.put("ca-one", &ca("CA", "Root").policies(&[ONE]));
    file.put("ca-any", &ca("CA", "Root").policies(&[oid::ANY_POLICY]));
    callers(&mut file);
    mappings(&mut file);
    constraints(&mut file);
    forms(&mut file);
    file.finish(
        "chains-policies",
        "Certificate policies: what the caller and the CAs demand, mappings, anyPolicy.",
    )
}

/// A leaf, the CA above it, and what is asked.
fn judged(
    file: &mut File,
    (name, about): (&str, &str),
    (leaf, ca): (&str, &str),
    policies: &Value,
    findings: Vec<Value>,
) {
    let chain = Chain::new(name, about, leaf, &[ca]).set("policies", policies);
    file.both(chain, &[leaf, ca, "root"], Both::same(findings));
}

/// What the caller asks (section 6.1.1 (c), (e) to (g)).
fn callers(file: &mut File) {
    let required = json!({"require_explicit_policy": true});
    let mut case = |name_about, leaf_ca, policies: &Value, findings| {
        judged(file, name_about, leaf_ca, policies, findings);
    };
    case(
        ("not-required", "Nobody asks for a policy."),
        ("server", "ca"),
        &json!({}),
        vec![],
    );
    case(
        (
            "required-and-absent",
            "A policy is required, and the CA has none.",
        ),
        ("server", "ca"),
        &required,
        vec![error(
            1,
            NO_POLICY,
            json!({"reason": "no-policies", "has": []}),
        )],
    );
    case(
        ("required", "A policy is required; CA and leaf have one."),
        ("server-one", "ca-one"),
        &required,
        vec![],
    );
    case(
        (
            "required-and-absent-in-leaf",
            "A policy is required; the CA has one, and the leaf none.",
        ),
        ("server", "ca-one"),
        &required,
        vec![error(
            0,
            NO_POLICY,
            json!({"reason": "no-policies", "expected": [ONE], "has": []}),
        )],
    );
    case(
        (
            "required-and-other",
            "A policy is required; the leaf has another than the CA allows.",
        ),
        ("server-two", "ca-one"),
        &required,
        vec![error(
            0,
            NO_POLICY,
            json!({"reason": "other-policies", "expected": [ONE], "has": [TWO]}),
        )],
    );
    case(
        (
            "other-not-required",
            "The leaf has another policy than the CA allows, and none is required.",
        ),
        ("server-two", "ca-one"),
        &json!({}),
        vec![],
    );
    case(
        (
            "any-of-ca",
            "The CA has anyPolicy, which stands for the leaf's.",
        ),
        ("server-two", "ca-any"),
        &required,
        vec![],
    );
    case(
        (
            "any-of-leaf",
            "The leaf has anyPolicy, which stands for the CA's.",
        ),
        ("server-any", "ca-one"),
        &json!({"require_explicit_policy": true, "acceptable": [ONE]}),
        vec![],
    );
    case(
        (
            "any-inhibited-by-caller",
            "The CA has anyPolicy, which the caller does not let stand for others.",
        ),
        ("server-two", "ca-any"),
        &json!({"require_explicit_policy": true, "inhibit_any_policy": true}),
        vec![error(
            1,
            NO_POLICY,
            json!({"reason": "any-policy-inhibited", "has": [oid::ANY_POLICY]}),
        )],
    );
    case(
        (
            "acceptable",
            "The path is valid for the policy that is acceptable.",
        ),
        ("server-one", "ca-one"),
        &json!({"require_explicit_policy": true, "acceptable": [ONE]}),
        vec![],
    );
    case(
        (
            "not-acceptable",
            "The path is valid for another policy than the acceptable one (section 6.1.5 (g)).",
        ),
        ("server-one", "ca-one"),
        &json!({"require_explicit_policy": true, "acceptable": [TWO]}),
        vec![error(
            0,
            "policy-not-acceptable",
            json!({"acceptable": [TWO], "valid": [ONE]}),
        )],
    );
    case(
        (
            "not-acceptable-not-required",
            "The same, and none is required.",
        ),
        ("server-one", "ca-one"),
        &json!({"acceptable": [TWO]}),
        vec![],
    );
}

fn with_mapping(pairs: &[(&str, &str)]) -> Maker {
    let value = extension::policy_mappings(pairs);
    ca("CA", "Root")
        .policies(&[ONE])
        .with(oid::POLICY_MAPPINGS, true, &value)
}

/// Sections 4.2.1.5 and 6.1.4 (a), (b).
fn mappings(file: &mut File) {
    file.put("ca-mapping", &with_mapping(&[(ONE, TWO)]));
    file.put("ca-mapping-any", &with_mapping(&[(oid::ANY_POLICY, TWO)]));
    let mut case = |name_about, leaf_ca, policies: &Value, findings| {
        judged(file, name_about, leaf_ca, policies, findings);
    };
    case(
        (
            "mapping",
            "The leaf's policy is what the CA maps its own to; counted under the name above.",
        ),
        ("server-two", "ca-mapping"),
        &json!({"require_explicit_policy": true, "acceptable": [ONE]}),
        vec![],
    );
    case(
        (
            "mapping-unused",
            "The leaf has the policy that the CA maps away.",
        ),
        ("server-one", "ca-mapping"),
        &json!({"require_explicit_policy": true}),
        vec![error(
            0,
            NO_POLICY,
            json!({"reason": "other-policies", "expected": [TWO], "has": [ONE]}),
        )],
    );
    case(
        (
            "mapping-inhibited-by-caller",
            "The caller lets mappings count for nothing: with it, the CA loses its policy.",
        ),
        ("server-two", "ca-mapping"),
        &json!({"require_explicit_policy": true, "inhibit_policy_mapping": true}),
        vec![error(1, NO_POLICY, json!({"reason": "mapping-inhibited"}))],
    );
    case(
        (
            "mapping-any",
            "Nothing may be mapped to or from anyPolicy (section 6.1.4 (a)).",
        ),
        ("server-two", "ca-mapping-any"),
        &json!({}),
        vec![error(
            1,
            "policy-mapping-any",
            json!({"issuer_domain_policy": oid::ANY_POLICY, "subject_domain_policy": TWO}),
        )],
    );
}

/// What CAs demand (sections 4.2.1.11 and 4.2.1.14).
fn constraints(file: &mut File) {
    let demanding = |name: &str, explicit: Option<u8>, mapping: Option<u8>| {
        let value = extension::policy_constraints(explicit, mapping);
        ca(name, "Root")
            .policies(&[ONE])
            .with(oid::POLICY_CONSTRAINTS, true, &value)
    };
    file.put("ca-explicit", &demanding("CA", Some(0), None));
    judged(
        file,
        (
            "explicit-by-ca",
            "The CA requires a policy from itself on, and the leaf has none.",
        ),
        ("server", "ca-explicit"),
        &json!({}),
        vec![error(
            0,
            NO_POLICY,
            json!({"reason": "no-policies", "required_by": "CN=CA"}),
        )],
    );
    file.put("ca-explicit-later", &demanding("CA", Some(2), None));
    judged(
        file,
        (
            "explicit-later",
            "The CA requires a policy after two more certificates, and there is one.",
        ),
        ("server", "ca-explicit-later"),
        &json!({}),
        vec![],
    );
    let none = extension::inhibit_any_policy(0);
    file.put(
        "ca-without-any",
        &ca("CA", "Root")
            .policies(&[ONE])
            .with(oid::INHIBIT_ANY_POLICY, true, &none),
    );
    judged(
        file,
        (
            "any-inhibited-by-ca",
            "The CA lets anyPolicy stand for nothing beneath it, and the leaf has no other.",
        ),
        ("server-any", "ca-without-any"),
        &json!({"require_explicit_policy": true}),
        vec![error(
            0,
            NO_POLICY,
            json!({"reason": "any-policy-inhibited", "expected": [ONE], "has": [oid::ANY_POLICY]}),
        )],
    );
    file.put("upper", &demanding("Upper", None, Some(0)));
    file.put(
        "lower",
        &ca("CA", "Upper").policies(&[ONE]).with(
            oid::POLICY_MAPPINGS,
            true,
            &extension::policy_mappings(&[(ONE, TWO)]),
        ),
    );
    let chain = Chain::new(
        "mapping-inhibited-by-ca",
        "The upper CA lets mappings count for nothing beneath it, and the lower one maps its policy.",
        "server-two",
        &["lower", "upper"],
    );
    file.both(
        chain.set("policies", json!({"require_explicit_policy": true})),
        &["server-two", "lower", "upper", "root"],
        Both::same(vec![error(
            1,
            NO_POLICY,
            json!({"reason": "mapping-inhibited"}),
        )]),
    );
}

/// Criticality (section 4.2.1.11).
fn forms(file: &mut File) {
    let value = extension::policy_constraints(Some(5), None);
    let facts = json!({"anomaly": "extension-criticality", "oid": oid::POLICY_CONSTRAINTS, "critical": false});
    file.middle(
        "constraints-not-critical",
        "Policy constraints that are not critical, beside policies: RFC 3280 let CAs choose, and they bind all the \
         same: a warning.",
        &ca("CA", "Root").policies(&[ONE]).with(oid::POLICY_CONSTRAINTS, false, &value),
        Both::same(vec![warning(1, "anomaly", facts.clone())]),
    );
    file.middle(
        "constraints-alone-not-critical",
        "The same without policies: \"MUST\" be critical.",
        &ca("CA", "Root").with(oid::POLICY_CONSTRAINTS, false, &value),
        Both::same(vec![error(1, "anomaly", facts)]),
    );
}
