use std::sync::Arc;

use serde_json::{Value, json};

use super::*;
use crate::functions::test_chain::{TestChain, at};
use crate::functions::{Roots, ValidatorSettings, call};

const PRESENT: &str = "2026-11-22T09:30:00Z";

fn own(chain: &TestChain) -> Arc<Validator> {
    let settings = json!({"roots": [{"input": chain.root}]});
    let settings: ValidatorSettings = serde_json::from_value(settings).unwrap();
    assert_eq!(
        settings
            .roots
            .iter()
            .map(|it: &Roots| it.purposes.len())
            .sum::<usize>(),
        0
    );
    Validator::new(settings).unwrap()
}

fn request(chain: &TestChain) -> ValidateRequest {
    let request = json!({
        "leaf": chain.leaf,
        "intermediates": [chain.intermediate],
        "at": PRESENT,
    });
    serde_json::from_value(request).unwrap()
}

fn facts_of(error: &NotAfterError) -> Value {
    serde_json::to_value(error.parts().2).unwrap()
}

#[test]
fn a_chain_is_valid_until_its_intermediate_ends() {
    let chain = TestChain::new();
    let validator = own(&chain);
    let answer = validator.validate(request(&chain)).unwrap();
    assert_eq!((&*answer.verdict, answer.path.len()), ("valid", 3));
    let end = validator
        .effective_expiry(request(&chain))
        .unwrap()
        .unwrap();
    assert_eq!(end.not_after, at("2026-12-01T00:00:00Z"));
    // What was verified is remembered.
    let again = validator.validate(request(&chain)).unwrap();
    assert!(again.work.links_remembered > 0, "{:?}", again.work);
    let late = ValidateRequest {
        at: at("2026-12-02T00:00:00Z"),
        ..request(&chain)
    };
    let late = validator.validate(late).unwrap();
    assert_eq!(late.verdict, "invalid");
    let stranger = Validator::standard();
    assert_eq!(
        stranger.validate(request(&chain)).unwrap().verdict,
        "invalid"
    );
    assert_eq!(stranger.effective_expiry(request(&chain)), Ok(None));
}

#[test]
fn every_wish_reaches_the_validation() {
    let chain = TestChain::new();
    let validator = own(&chain);
    let findings = |request: ValidateRequest| -> Vec<String> {
        let answer = validator.validate(request).unwrap();
        answer.findings.into_iter().map(|it| it.code).collect()
    };
    let has = |request: ValidateRequest, code: &str| {
        let findings = findings(request);
        assert!(findings.iter().any(|it| it == code), "{code}: {findings:?}");
    };
    assert!(findings(request(&chain)).is_empty());
    let right = ValidateRequest {
        name: Some("WWW.example.".to_owned()),
        ..request(&chain)
    };
    assert!(findings(right).is_empty());
    let wrong = ValidateRequest {
        name: Some("api.example".to_owned()),
        ..request(&chain)
    };
    has(wrong, "name-mismatch");
    let shallow = ValidateRequest {
        max_depth: Some(0),
        ..request(&chain)
    };
    assert_eq!(validator.validate(shallow).unwrap().verdict, "invalid");
    let client = ValidateRequest {
        purpose: Some("client-auth".to_owned()),
        ..request(&chain)
    };
    assert_eq!(validator.validate(client).unwrap().verdict, "invalid");
    let strict = ValidateRequest {
        policies: Some(PolicyInputs {
            acceptable: Some(vec!["1.2.3".to_owned()]),
            require_explicit_policy: true,
            inhibit_policy_mapping: false,
            inhibit_any_policy: false,
        }),
        ..request(&chain)
    };
    assert_eq!(validator.validate(strict).unwrap().verdict, "invalid");
    let revocation = ValidateRequest {
        revocation: Some("required".to_owned()),
        ..request(&chain)
    };
    assert_eq!(validator.validate(revocation).unwrap().verdict, "invalid");
}

#[test]
fn what_cannot_be_read_is_named() {
    let chain = TestChain::new();
    let validator = own(&chain);
    let broken = Octets(vec![0x30, 0x03, 0x02]);
    let leaf = ValidateRequest {
        leaf: broken.clone(),
        ..request(&chain)
    };
    let error = validator.validate(leaf).unwrap_err();
    assert_eq!(
        (error.class(), error.parts().0.as_str()),
        ("parse", "truncated")
    );
    assert_eq!(facts_of(&error)["argument"], "leaf");
    assert_eq!(facts_of(&error).get("index"), None);
    let intermediate = ValidateRequest {
        intermediates: vec![chain.intermediate.clone(), broken.clone()],
        ..request(&chain)
    };
    let error = validator.effective_expiry(intermediate).unwrap_err();
    assert_eq!(error.class(), "parse");
    assert_eq!(facts_of(&error)["argument"], "intermediates");
    assert_eq!(facts_of(&error)["index"], 1);
    assert!(
        error.to_string().starts_with("intermediates[1]: "),
        "{error}"
    );
    let list = ValidateRequest {
        crls: vec![broken],
        ..request(&chain)
    };
    let error = validator.validate(list).unwrap_err();
    assert_eq!(
        (facts_of(&error)["argument"].clone(), error.class()),
        (json!("crls"), "parse")
    );
}

#[test]
fn codes_that_are_none_name_field_and_value() {
    let chain = TestChain::new();
    let validator = own(&chain);
    for (field, value, code) in [
        ("purpose", json!("tls"), "unknown-code"),
        ("revocation", json!("on"), "unknown-code"),
        ("name", json!("*.example"), "invalid-name"),
        ("other_paths", json!(65), "out-of-range"),
        ("policies", json!({"acceptable": ["x"]}), "invalid-policy"),
    ] {
        let mut request = serde_json::to_value(request(&chain)).unwrap();
        request[field] = value;
        let request: ValidateRequest = serde_json::from_value(request).unwrap();
        let error = validator.validate(request).unwrap_err();
        assert_eq!(
            (error.class(), error.parts().0.as_str()),
            ("argument", code),
            "{field}"
        );
        let facts = facts_of(&error);
        assert!(
            facts["field"].as_str().unwrap().starts_with(field),
            "{facts}"
        );
    }
}

#[test]
fn a_chain_is_put_in_order() {
    let chain = TestChain::new();
    let validator = own(&chain);
    let stored = |kind: Option<&str>, sources: &[&str]| NormaliseRequest {
        certificates: vec![
            chain.root.clone(),
            chain.leaf.clone(),
            chain.intermediate.clone(),
        ],
        kind: kind.map(str::to_owned),
        sources: sources.iter().map(|it| (*it).to_owned()).collect(),
    };
    let answer = validator.normalise(stored(None, &["a", "b", "c"])).unwrap();
    assert_eq!(
        (&*answer.outcome, answer.certificates.len()),
        ("corrected", 2)
    );
    assert!(answer.has_leaf);
    let fates: Vec<_> = answer
        .inputs
        .iter()
        .map(|it| (it.source.as_deref(), &*it.fate))
        .collect();
    assert_eq!(
        fates,
        [
            (Some("a"), "root-left-out"),
            (Some("b"), "kept"),
            (Some("c"), "kept")
        ]
    );
    let apart = validator
        .normalise(stored(Some("intermediates"), &[]))
        .unwrap();
    assert!(!apart.has_leaf);
    for (request, code) in [
        (stored(Some("bundle"), &[]), "unknown-code"),
        (stored(None, &["a"]), "out-of-range"),
        (
            NormaliseRequest {
                certificates: Vec::new(),
                kind: None,
                sources: Vec::new(),
            },
            "missing-field",
        ),
    ] {
        let error = validator.normalise(request).unwrap_err();
        assert_eq!(
            (error.class(), error.parts().0.as_str()),
            ("argument", code)
        );
    }
}

#[test]
fn a_pasted_chain_is_judged_as_that_of_a_server() {
    let chain = TestChain::new();
    let validator = own(&chain);
    let pasted = json!({
        "chain": [chain.leaf, "MAMC", chain.intermediate],
        "at": PRESENT,
        "target": "paste",
        "name": "www.example",
        "renewal_mode": "manual",
        "tag": "ACME",
    });
    let request: JudgeRequest = serde_json::from_value(pasted.clone()).unwrap();
    let answer = validator.judge(request).unwrap();
    assert_eq!(answer.validation.as_ref().unwrap().verdict, "valid");
    assert_eq!(
        (answer.tag.as_deref(), &*answer.target),
        (Some("ACME"), "paste")
    );
    let expiry = answer.expiry.as_ref().unwrap();
    assert_eq!(expiry.renewal_mode, "manual");
    assert_eq!(expiry.effective_not_after, at("2026-12-01T00:00:00Z"));
    let ders: Vec<_> = answer.chain.iter().map(|it| it.der.clone()).collect();
    assert_eq!(
        ders,
        [Some(chain.leaf.clone()), Some(chain.intermediate.clone())]
    );
    let sources: Vec<_> = answer.chain.iter().map(|it| it.source.as_deref()).collect();
    assert_eq!(sources, [Some("paste#1"), Some("paste#3")]);
    let unreadable: Vec<_> = answer
        .unreadable
        .iter()
        .map(|it| (it.index, &*it.code))
        .collect();
    assert_eq!(unreadable, [(1, "truncated")]);
    // The same by name, as JSON.
    let named = call("judge", &pasted.to_string(), Some(&validator)).unwrap();
    assert_eq!(named, serde_json::to_string(&answer).unwrap());
    let mut no_leaf = pasted.clone();
    no_leaf["chain"] = json!(["MAMC"]);
    let error = call("judge", &no_leaf.to_string(), Some(&validator)).unwrap_err();
    assert_eq!(
        (error.class(), &facts_of(&error)["index"]),
        ("parse", &json!(0))
    );
    no_leaf["chain"] = json!([]);
    let error = call("judge", &no_leaf.to_string(), None).unwrap_err();
    assert_eq!(
        (error.class(), error.parts().0.as_str()),
        ("argument", "missing-field")
    );
    let mut policy = pasted;
    policy["policy"] = json!({});
    let error = call("judge", &policy.to_string(), None).unwrap_err();
    assert_eq!(error.class(), "argument");
}

#[test]
fn who_gives_pem_is_told_so() {
    let pem = "\u{feff}\r\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let validator = Validator::standard();
    let request = json!({"leaf": Octets(pem.as_bytes().to_vec()), "at": PRESENT});
    let error = call("validate", &request.to_string(), Some(&validator)).unwrap_err();
    assert_eq!(
        (error.parts().0.as_str(), error.parts().1.as_str()),
        (
            "unexpected-tag",
            "leaf: this is PEM, and DER is needed: parse_certificate gives it"
        )
    );
    let request = json!({"certificates": [Octets(b"-----BEGIN X".to_vec())]});
    let error = call("normalise", &request.to_string(), Some(&validator)).unwrap_err();
    assert!(
        error.parts().1.starts_with("certificates[0]: this is PEM"),
        "{error}"
    );
}
