//! What an error says, and what it must not say.

use std::collections::HashSet;

use super::*;
use crate::facts::FactValue;

#[test]
fn codes_are_distinct_and_every_one_occurs() {
    let long = "x".repeat(MAX_TARGET_SIZE + 1);
    let label = "x".repeat(MAX_LABEL_LENGTH + 1);
    let name = "x.".repeat(127) + "x";
    let occurring: Vec<_> = [
        "",
        &long,
        "a b",
        "-----BEGIN X",
        "/x",
        "a@b.example",
        "192.0.2.0/24",
        "*.a.example",
        "gopher://a.example",
        "a:0",
        "a!",
        &label,
        &name,
        "1",
        "fe80::1%1",
    ]
    .iter()
    .map(|text| Target::parse(text).expect_err(text))
    .collect();
    let codes: Vec<_> = occurring.iter().map(|error| error.code).collect();
    assert_eq!(codes, TargetErrorCode::ALL);

    let spellings: HashSet<_> = TargetErrorCode::ALL
        .iter()
        .map(|code| code.as_str())
        .collect();
    assert_eq!(spellings.len(), TargetErrorCode::ALL.len());
    let sentences: HashSet<_> = occurring.iter().map(ToString::to_string).collect();
    assert_eq!(sentences.len(), TargetErrorCode::ALL.len());
    let faults: HashSet<_> = HostFault::ALL.iter().map(|fault| fault.as_str()).collect();
    assert_eq!(faults.len(), HostFault::ALL.len());

    for error in occurring {
        let names: HashSet<_> = error.facts().iter().map(|fact| fact.name).collect();
        assert_eq!(names.len(), error.facts().len(), "{error}");
        // Each sentence is still one when nothing of the input may be shown.
        assert!(!error.clone().redacted().to_string().contains("\"\""));
        for fact in error.redacted().facts() {
            assert!(fact.name == "why" || matches!(fact.value, FactValue::Integer(_)));
        }
    }
}

#[test]
fn sentences_say_what_to_do() {
    for (text, sentence) in [
        (
            "*.example.com",
            "a wildcard stands for many hosts and none can be asked for it: give a host that \
             has the certificate, such as www.example.com",
        ),
        (
            "example.com:99999",
            "\"99999\" is not a port: a port is a number from 1 to 65535, as in \
             example.com:8443",
        ),
        (
            "jane@example.com",
            "this is an e-mail address, not a host name: did you mean example.com, or its mail \
             server?",
        ),
        (
            "exa!mple.com",
            "\"exa!mple.com\" is not a host, it has a \"!\": a name has letters, digits, hyphens \
             and dots; give the host alone, such as example.com",
        ),
        (
            "https://u:p/x@example.com",
            "what follows the host is not a port: a port is a number from 1 to 65535, as in \
             example.com:8443",
        ),
    ] {
        assert_eq!(Target::parse(text).unwrap_err().to_string(), sentence);
    }
}

#[test]
fn what_is_quoted_is_short() {
    let error = Target::parse(&format!("{}!", "a".repeat(5000))).unwrap_err();
    let host = fact(&error, "host").unwrap();
    assert_eq!(host.chars().count(), 65);
    assert!(host.ends_with('…'));
}

#[test]
fn passwords_never_show() {
    for text in [
        "https://hunter:hunter2@example.com:99999/",
        "https://hunter:hunter2@exa!mple.com/",
        "https://hunter:hunter2@*.example.com/",
        "https://hunter:hunter2@[::1/",
        "https://hunter:hunter2@0x7f.1/",
        "https://hunter:hunter2@a.example,b.example/",
        "https://hunter:hunter2@fe80::1%eth0/",
        "https://hunter:hun/hunter2@example.com/",
        "https://hunter:hunter2/x@example.com/",
        "https://hunter:hunter2#x@example.com/",
        "https://*hunter:443/hunter2@example.com/",
        "https://hunter!:443?hunter2@example.com/",
        "https://hunter,x/hunter2@example.com/",
        "https://hunter:hunter2 x@example.com/",
        "https://hunter x:hunter2@example.com/",
        "hunter:hunter2 x@example.com",
        "hunter:hunter2@example.com:99999",
        "hunter:hunter2://x@example.com",
        "gopher://hunter:hunter2@example.com",
        "hunter@example.com",
        "mailto:hunter@example.com",
        "Hunter <hunter@example.com>",
        "hunter@a.example hunter@b.example",
        "hunter,hunter2@example.com",
    ] {
        let error = Target::parse(text).expect_err(text);
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunt"), "{text}: {shown}");
    }
    // What is no password stays visible.
    let error = Target::parse("https://hunter:hunter2@example.com:99999/").unwrap_err();
    assert_eq!(fact(&error, "port").as_deref(), Some("99999"));
    let error = Target::parse("gopher://hunter:hunter2@example.com").unwrap_err();
    assert_eq!(fact(&error, "scheme").as_deref(), Some("gopher"));
}
