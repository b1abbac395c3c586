use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::*;
use crate::functions::test_chain::TestChain;
use crate::functions::test_server::TestServer;

/// A fetch gives up after ten seconds.
const LONG_BEFORE_THE_TIMEOUT: Duration = Duration::from_secs(5);

const PRESENT: &str = "2026-11-22T09:30:00Z";

fn own(chain: &TestChain) -> Arc<Validator> {
    let settings = json!({"roots": [{"input": chain.root}]});
    Validator::new(serde_json::from_value(settings).unwrap()).unwrap()
}

fn request(targets: &[Value]) -> Value {
    json!({
        "targets": targets,
        "at": PRESENT,
        "options": {"server_name": "www.example"},
        "connections_per_address": 8,
    })
}

fn all(scan: &Scan) -> Vec<CheckRecord> {
    std::iter::from_fn(|| scan.next_blocking().unwrap()).collect()
}

fn outcome(record: &CheckRecord) -> &str {
    record.connection.as_ref().map_or("", |it| &it.outcome)
}

#[test]
fn two_hundred_targets_exactly_once() {
    let chain = TestChain::new();
    let server = TestServer::tls(&chain);
    let targets: Vec<Value> = (0..200)
        .map(|index| {
            // Every tenth names nothing; all others name the same.
            let target = if index % 10 == 3 {
                format!("https://joe:secret@*.host{index}.example")
            } else {
                server.target()
            };
            json!({"target": target, "tag": format!("customer {index}")})
        })
        .collect();
    let scan = Scan::start_json(&request(&targets).to_string(), Some(own(&chain))).unwrap();
    let mut seen = HashMap::new();
    for record in all(&scan) {
        *seen.entry(record.tag.clone().unwrap()).or_insert(0) += 1;
        assert!(!record.input.as_ref().unwrap().contains("secret"));
        if let Some(error) = &record.error {
            assert_eq!(error.code, "wildcard");
            assert!(record.target.ends_with(".example"), "{}", record.target);
            assert!(error.facts.contains_key("suggestion"));
            continue;
        }
        assert_eq!(outcome(&record), "certificate");
        assert_eq!(record.validation.unwrap().verdict, "valid");
        assert_eq!(record.chain[0].der.as_ref(), Some(&chain.leaf));
        assert_eq!(record.target, server.target());
        let late = record
            .observed_at
            .unwrap()
            .0
            .seconds_since(PRESENT.parse().unwrap());
        assert!(
            (0..60).contains(&late),
            "the clock begins at the present: {late}"
        );
    }
    assert_eq!(seen.len(), 200);
    assert!(seen.values().all(|it| *it == 1));
    assert_eq!(scan.next_blocking().unwrap(), None, "and again");
    let progress: Value = serde_json::from_str(&scan.progress_json().unwrap()).unwrap();
    assert_eq!(
        progress,
        json!({
            "targets": 200, "started": 200, "finished": 200, "in_flight": 0,
            "certificates": 180, "refused": 20,
            "outcomes": [{"outcome": "certificate", "count": 180}],
        })
    );
}

#[test]
fn what_is_cancelled_is_answered_too() {
    let server = TestServer::silent();
    let mut targets = vec![json!({"target": server.target()}); 150];
    targets.push(json!({"target": "*.example", "tag": "last"}));
    let mut request = request(&targets);
    request["concurrency"] = json!(5);
    let scan = Scan::start_json(&request.to_string(), None).unwrap();
    server.await_accepted(5);
    assert_eq!(
        scan.next_within(Duration::from_millis(50)).unwrap(),
        ScanStep::Waiting
    );
    assert_eq!(scan.progress().in_flight, 5, "no more than were allowed");
    let said = Instant::now();
    scan.cancel();
    let answers = all(&scan);
    assert!(
        said.elapsed() < LONG_BEFORE_THE_TIMEOUT,
        "{:?}",
        said.elapsed()
    );
    assert_eq!(answers.len(), 151);
    let cancelled = answers.iter().filter(|it| outcome(it) == "cancelled");
    assert_eq!(cancelled.count(), 150);
    let refused: Vec<_> = answers.iter().filter(|it| it.error.is_some()).collect();
    assert_eq!(
        (refused.len(), refused[0].tag.as_deref()),
        (1, Some("last"))
    );
    let progress = scan.progress();
    assert_eq!((progress.started, progress.finished), (151, 151));
    assert_eq!((progress.in_flight, progress.outcomes[0].count), (0, 150));
    server.await_closed(5);
    assert_eq!(server.accepted(), 5, "nobody else was asked");
    assert_eq!(scan.next_within(Duration::ZERO).unwrap(), ScanStep::Done);
}

#[test]
fn dropping_it_closes_its_connections() {
    let server = TestServer::silent();
    let targets = vec![json!({"target": server.target()}); 20];
    let scan = Scan::start_json(&request(&targets).to_string(), None).unwrap();
    server.await_accepted(8);
    assert_eq!(server.closed(), 0);
    drop(scan);
    server.await_closed(8);
    assert_eq!(server.accepted(), 8);
}

#[test]
fn an_answer_is_never_lost_to_whoever_stops_waiting() {
    let chain = TestChain::new();
    let server = TestServer::tls(&chain);
    let targets: Vec<Value> = (0..40)
        .map(|index| json!({"target": server.target(), "tag": index.to_string()}))
        .collect();
    let scan = Scan::start_json(&request(&targets).to_string(), None).unwrap();
    let mut tags = std::collections::BTreeSet::new();
    let mut waited = 0;
    loop {
        match scan.next_within(Duration::from_micros(200)).unwrap() {
            ScanStep::Answer(record) => assert!(tags.insert(record.tag)),
            ScanStep::Waiting => waited += 1,
            ScanStep::Done => break,
        }
    }
    assert_eq!(tags.len(), 40);
    assert!(waited > 0);
}

#[test]
fn many_threads_share_the_answers() {
    let chain = TestChain::new();
    let server = TestServer::tls(&chain);
    let targets = vec![json!({"target": server.target()}); 60];
    let scan = Scan::start_json(&request(&targets).to_string(), None).unwrap();
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let scan = Arc::clone(&scan);
            std::thread::spawn(move || all(&scan).len())
        })
        .collect();
    let answered: usize = threads.into_iter().map(|it| it.join().unwrap()).sum();
    assert_eq!(answered, 60);
}

#[test]
fn nothing_and_nothing_but_slips() {
    let scan = Scan::start_json(&request(&[]).to_string(), None).unwrap();
    assert_eq!(all(&scan), []);
    let slips = vec![json!({"target": ""}); 300];
    let scan = Scan::start_json(&request(&slips).to_string(), None).unwrap();
    assert_eq!(all(&scan).len(), 300);
    assert_eq!(scan.progress().refused, 300);
}

#[test]
fn what_cannot_be_used_is_refused_at_once() {
    for (field, value, code) in [
        ("concurrency", json!(0), "out-of-range"),
        ("concurrency", json!(10_001), "out-of-range"),
        ("connections_per_address", json!(0), "out-of-range"),
        ("renewal_mode", json!("x"), "unknown-code"),
        ("options", json!({"proxy": ""}), "proxy-empty"),
        ("policy", json!({}), "missing-field"),
        ("else", json!(1), "invalid-argument"),
    ] {
        let mut request = request(&[]);
        request[field] = value;
        let error = Scan::start_json(&request.to_string(), None).unwrap_err();
        assert_eq!(
            (error.class(), error.parts().0.as_str()),
            ("argument", code),
            "{field}"
        );
    }
    let mut request = request(&[]);
    request["concurrency"] = json!(0);
    let error = Scan::start_json(&request.to_string(), None).unwrap_err();
    assert_eq!(
        error.to_string(),
        "concurrency: 0 is out of the range that this field may have: 1 to 10000 (out-of-range)"
    );
}
