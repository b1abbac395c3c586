//! Settings of validators and of fetches that ask for too much, for nothing, or for what there is not.

use std::time::Instant;

use notafter_records::functions::Validator;
use serde_json::{Value, json};

use super::{INSTANTS, MOST, certificate, judged, many, of};

#[test]
fn settings_of_a_validator() {
    let new = |settings: Value| {
        let started = Instant::now();
        let settings = serde_json::from_value(settings).unwrap();
        let made = Validator::new(settings);
        let took = started.elapsed();
        assert!(took < MOST, "{took:?}");
        match made {
            Ok(made) => format!("{} roots", made.root_count()),
            Err(error) => judged(&error, "validator", ""),
        }
    };
    let root = certificate(2026, 2027);
    let ten_thousand = vec![json!({"input": root}); many(10_000)];
    assert_eq!(new(json!({"roots": ten_thousand})), "1 roots");
    let bounded: Vec<Value> = vec![
        json!({"input": root, "purposes": ["server-auth"], "removed_at": INSTANTS[0], "distrust_after": INSTANTS[3]});
        many(10_000)
    ];
    println!(
        "{}",
        new(json!({"roots": bounded, "builtin_roots": "mozilla"}))
    );
    assert_eq!(new(json!({"remembered_links": u32::MAX})), "out-of-range");
    println!("{}", new(json!({"remembered_links": 1 << 20})));
    println!(
        "{}",
        new(json!({"limits": {"signature_checks": u32::MAX, "name_comparisons": u64::MAX}}))
    );
    println!(
        "{}",
        new(json!({"limits": {"signature_checks": 0, "name_comparisons": 0}}))
    );
    assert_eq!(
        new(json!({"profile": "x".repeat(1_000_000)})),
        "unknown-code"
    );
    assert_eq!(
        new(json!({"roots": [{"input": "", "purposes": []}]})),
        "roots-unreadable"
    );
}

#[test]
fn options_of_a_fetch() {
    let fetch = |target: &str, options: Value| {
        of(
            "fetch",
            &json!({"target": target, "at": INSTANTS[2], "options": options}),
        )
    };
    let here = "127.0.0.1:9";
    assert_eq!(fetch(here, json!({"timeout_millis": 0})), "out-of-range");
    assert_eq!(fetch(here, json!({"timeout_millis": u32::MAX})), "ok");
    assert_eq!(fetch(here, json!({"timeout_millis": 1})), "ok");
    assert_eq!(
        fetch(here, json!({"alpn": ["a".repeat(300)]})),
        "out-of-range"
    );
    let protocols = |count| json!({"alpn": vec!["a".repeat(255); count]});
    assert_eq!(fetch(here, protocols(32)), "ok");
    assert_eq!(fetch(here, protocols(33)), "out-of-range");
    assert_eq!(fetch(here, protocols(100_000)), "out-of-range");
    let networks: Vec<String> = (0..100_000)
        .map(|it| format!("10.{}.{}.0/24", it / 256 % 256, it % 256))
        .collect();
    assert_eq!(fetch(here, json!({"networks": networks})), "ok");
    for proxy in [
        "",
        " ",
        "http://",
        "socks5://",
        "://",
        "http://[",
        "http://a:0",
        "http://a:99999",
        "ftp://a",
        "http://a/b?c#d",
        "http://\u{0}",
        "http://user:p%ZZ@a",
        "socks5://\u{1f600}",
        "http://user:pass@127.0.0.1:9",
        "127.0.0.1:9",
    ] {
        println!("{proxy:?}: {}", fetch(here, json!({"proxy": proxy})));
    }
    for at in INSTANTS {
        for name in ["fetch", "check", "check_all", "observe_all"] {
            assert_eq!(of(name, &json!({"target": here, "at": at})), "ok", "{name}");
        }
    }
}
