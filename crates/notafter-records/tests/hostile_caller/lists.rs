//! Lists longer than anybody has: snapshots, episodes, zones, targets.

use std::fmt::Write;
use std::sync::Arc;
use std::time::Instant;

use notafter_records::functions::Scan;
use serde_json::{Value, json};

use super::{INSTANTS, certificate, judged, many, oddities, outcome, outcome_of};

#[test]
fn a_hundred_thousand_snapshots() {
    let count = many(100_000);
    let (found, line) = outcome_of(
        "judge",
        &json!({"chain": [certificate(2026, 2027)], "at": INSTANTS[2], "target": "www.example:443", "name": "www.example"})
            .to_string(),
    );
    assert_eq!(found, "ok");
    let check: Value = serde_json::from_str(&line).unwrap();
    let (found, seen) = outcome_of("snapshots", &json!({"check": check}).to_string());
    assert_eq!(found, "ok");
    let seen: Vec<Value> = serde_json::from_str(&seen).unwrap();
    let snapshots: Vec<Value> = (0..count)
        .map(|index| {
            let mut one = seen[0].clone();
            one["target"] = json!(format!("host{index}.example:443"));
            one
        })
        .collect();
    let same: Vec<Value> = std::iter::repeat_n(seen[0].clone(), count).collect();
    for snapshots in [snapshots, same] {
        for (name, request) in [
            (
                "expirations",
                json!({"snapshots": snapshots, "at": INSTANTS[3]}),
            ),
            (
                "by_state",
                json!({"snapshots": snapshots, "at": INSTANTS[0]}),
            ),
            ("by_fingerprint", json!({"snapshots": snapshots})),
            ("by_issuer", json!({"snapshots": snapshots})),
            ("by_tag", json!({"snapshots": snapshots})),
            ("reconcile", json!({"snapshots": snapshots, "expected": []})),
            (
                "rollout",
                json!({"snapshots": snapshots, "old": "a", "new": "b"}),
            ),
            (
                "issuers_not_allowed",
                json!({"snapshots": snapshots, "allowed": ["a"]}),
            ),
            (
                "standings",
                json!({"before": [], "looks": snapshots, "at": INSTANTS[2]}),
            ),
        ] {
            let text = request.to_string();
            let started = Instant::now();
            let found = outcome(name, &text);
            println!("{name} {found} {:?}", started.elapsed());
            assert_eq!(found, "ok", "{name}");
        }
    }
}

#[test]
fn standings_with_a_million_episodes() {
    let (_, line) = outcome_of(
        "judge",
        &json!({"chain": [certificate(2026, 2026)], "at": INSTANTS[2], "target": "www.example:443"}).to_string(),
    );
    let check: Value = serde_json::from_str(&line).unwrap();
    let (_, seen) = outcome_of("snapshots", &json!({"check": check}).to_string());
    let looks: Value = serde_json::from_str(&seen).unwrap();
    let (found, now) = outcome_of(
        "standings",
        &json!({"before": [], "looks": looks, "at": INSTANTS[2]}).to_string(),
    );
    assert_eq!(found, "ok");
    let standing: Value = serde_json::from_str(&now).unwrap();
    let one = serde_json::to_string(&standing[0]["episodes"][0]).unwrap();
    let mut without = standing[0].clone();
    without["episodes"] = json!([]);
    // As text: as values they would take more memory than what is tried.
    let episodes = format!(
        "\"episodes\":[{}{one}]",
        format!("{one},").repeat(many(1_000_000) - 1)
    );
    let standing = without.to_string().replace("\"episodes\":[]", &episodes);
    let at = INSTANTS[3];
    let request = format!("{{\"before\":[{standing}],\"looks\":{looks},\"at\":\"{at}\"}}");
    let started = Instant::now();
    println!(
        "standings {} {:?}",
        outcome("standings", &request),
        started.elapsed()
    );
    let request = format!("{{\"before\":[{standing}],\"after\":[{standing}],\"at\":\"{at}\"}}");
    let started = Instant::now();
    println!("diff {} {:?}", outcome("diff", &request), started.elapsed());
}

#[test]
fn zones_of_twenty_megabytes() {
    let zone = |line: &str| line.repeat(many(20_000_000) / line.len());
    let mut hosts = String::from("$ORIGIN example.com.\n");
    for index in 0..many(600_000) {
        let _ = writeln!(hosts, "host{index} A 192.0.2.1");
    }
    for (name, text) in [
        ("one record", zone("www A 192.0.2.1\n")),
        ("wildcards", zone("* A 192.0.2.1\n")),
        ("parentheses", zone("(")),
        ("quotes", zone("\"\n")),
        ("one line", zone("x")),
        ("backslashes", zone("\\")),
        ("line ends", zone("\n")),
        ("services", zone("a SVCB 1 . port=1\n")),
        ("hosts", hosts),
    ] {
        let text = json!({"zone": text, "origin": "example.com"}).to_string();
        let started = Instant::now();
        let found = outcome("candidates", &text);
        println!("{name} {found} {:?}", started.elapsed());
        assert_eq!(found, "ok");
    }
}

#[test]
fn scans_of_anything() {
    for text in oddities(100_000) {
        if let Err(error) = Scan::start_json(&text, None) {
            judged(&error, "scan", "");
        }
    }
    let numbers = [
        "concurrency",
        "connections_per_second",
        "connections_per_address",
    ];
    for field in numbers {
        for number in [0, 1, u32::MAX] {
            let request = json!({"targets": [{"target": "127.0.0.1:9"}, {"target": ""}], "at": INSTANTS[3], field: number});
            match Scan::start_json(&request.to_string(), None) {
                Ok(scan) => assert_eq!(answers(&scan), 2, "{field} {number}"),
                Err(error) => assert_eq!(judged(&error, "scan", field), "out-of-range"),
            }
        }
    }
    let targets = vec![json!({"target": "*.example", "tag": "\u{0}"}); many(100_000)];
    let request = json!({"targets": targets, "at": INSTANTS[0]}).to_string();
    let started = Instant::now();
    let scan = Scan::start_json(&request, None).unwrap();
    assert_eq!(answers(&scan), many(100_000));
    println!("scan {:?}", started.elapsed());
}

fn answers(scan: &Arc<Scan>) -> usize {
    std::iter::from_fn(|| scan.next_blocking().unwrap()).count()
}
