use serde_json::{Value, json};

use super::*;
use crate::functions::test_chain::TestChain;

fn made(settings: Value) -> Result<Arc<Validator>, NotAfterError> {
    Validator::new(serde_json::from_value(settings).unwrap())
}

fn code_of(settings: Value) -> (&'static str, String) {
    let error = made(settings).unwrap_err();
    (error.class(), error.parts().0.clone())
}

fn base64(octets: &[u8]) -> Value {
    serde_json::to_value(Octets(octets.to_vec())).unwrap()
}

#[test]
fn the_standard_one_is_made_once_and_trusts_mozilla() {
    let (one, other) = (Validator::standard(), Validator::standard());
    assert!(Arc::ptr_eq(&one, &other));
    assert_eq!(one.root_count(), roots::mozilla().len() as u64);
    assert_eq!(one.profile(), "web-pki");
    assert_eq!(one.source().unwrap().name, "Mozilla");
    let made = made(json!({})).unwrap();
    assert_eq!(made.root_count(), one.root_count());
    assert_eq!(format!("{made:?}").lines().count(), 1);
    assert!(format!("{made:?}").starts_with("Validator { roots: "));
}

#[test]
fn it_is_shared_by_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    shared(&Validator::standard());
}

#[test]
fn defaults_follow_the_roots() {
    let chain = TestChain::new();
    let root = base64(&chain.root.0);
    let own = made(json!({"roots": [{"input": root}]})).unwrap();
    assert_eq!((own.root_count(), &*own.profile()), (1, "rfc5280"));
    let both = made(json!({"builtin_roots": "mozilla", "roots": [{"input": root}]})).unwrap();
    let mozilla = Validator::standard().root_count();
    assert_eq!(
        (both.root_count(), &*both.profile()),
        (mozilla + 1, "web-pki")
    );
    let none = made(json!({"builtin_roots": "none"})).unwrap();
    assert_eq!((none.root_count(), &*none.profile()), (0, "rfc5280"));
    let strict = made(json!({"roots": [{"input": root}], "profile": "web-pki",
        "source": {"name": "House", "version": "7", "as_of": "2026-11-22T00:00:00Z"}}))
    .unwrap();
    assert_eq!(strict.profile(), "web-pki");
    let source = strict.source().unwrap();
    assert_eq!(
        (&*source.name, source.version.as_deref()),
        ("House", Some("7"))
    );
    assert_eq!(source.as_of.unwrap().to_string(), "2026-11-22T00:00:00Z");
}

#[test]
fn roots_in_pem_with_what_they_are_trusted_for() {
    let chain = TestChain::new();
    let pem = [&chain.root, &chain.intermediate]
        .map(|it| read::to_pem("CERTIFICATE", &it.0))
        .concat();
    let made = made(json!({"roots": [{
        "input": base64(pem.as_bytes()),
        "purposes": ["code-signing", "server-auth"],
        "distrust_after": "2026-06-01T00:00:00Z",
        "removed_at": "2027-06-01T00:00:00Z",
    }]}))
    .unwrap();
    assert_eq!(made.root_count(), 2);
    for anchor in made.chains.trust() {
        let purposes: Vec<Purpose> = anchor.purposes().iter().collect();
        assert_eq!(purposes, [Purpose::ServerAuth, Purpose::CodeSigning]);
        let dates = [anchor.distrust_after(), anchor.removed_at()];
        assert_eq!(
            dates.map(|it| it.unwrap().to_string()),
            ["2026-06-01T00:00:00Z", "2027-06-01T00:00:00Z"]
        );
    }
}

#[test]
fn every_refusal_has_its_class_and_code() {
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let argument = |code: &str| ("argument", code.to_owned());
    let trust = |code: &str| ("trust", code.to_owned());
    for (settings, expected) in [
        (
            json!({"builtin_roots": "Mozilla"}),
            argument("unknown-code"),
        ),
        (json!({"profile": "strict"}), argument("unknown-code")),
        (
            json!({"roots": [{"input": "", "purposes": ["tls"]}]}),
            argument("unknown-code"),
        ),
        (
            json!({"remembered_links": MAX_REMEMBERED_LINKS + 1}),
            argument("out-of-range"),
        ),
        (
            json!({"roots": [{"input": base64(key.as_bytes())}]}),
            trust("no-roots"),
        ),
        (json!({"roots": [{"input": ""}]}), trust("roots-unreadable")),
        (
            json!({"roots": [{"input": base64(&[0x30, 0x03, 0x02])}]}),
            trust("roots-unreadable"),
        ),
    ] {
        assert_eq!(code_of(settings.clone()), expected, "{settings}");
    }
    let error = made(json!({"profile": "strict"})).unwrap_err();
    let (_, _, facts) = error.parts();
    assert_eq!(facts["field"].to_string(), "profile");
    assert_eq!(facts["value"].to_string(), "strict");
}

#[test]
fn limits_and_memory_are_those_that_were_asked_for() {
    let made = made(json!({
        "limits": {"signature_checks": 7},
        "remembered_links": 0,
    }))
    .unwrap();
    let shown = format!("{:?}", made.chains);
    assert!(shown.contains("signature_checks: 7"), "{shown}");
    assert!(shown.contains("name_comparisons: 250000"), "{shown}");
}
