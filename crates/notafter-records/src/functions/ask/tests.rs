use std::time::{Duration, Instant as Clock};

use serde_json::{Value, json};

use super::*;
use crate::functions::test_chain::TestChain;
use crate::functions::test_server::TestServer;
use crate::functions::waiting::{wait, wait_for};
use crate::functions::{
    FUNCTIONS, FunctionKind, WhoServesRequest, ask_blocking, ask_blocking_while, who_serves,
};

const PRESENT: &str = "2026-11-22T09:30:00Z";

/// How quickly whatever is stopped has to end.
const PROMPTLY: Duration = Duration::from_millis(100);

fn own(chain: &TestChain) -> Arc<Validator> {
    let settings = json!({"roots": [{"input": chain.root}]});
    Validator::new(serde_json::from_value(settings).unwrap()).unwrap()
}

fn request(target: &str) -> Value {
    json!({"target": target, "at": PRESENT, "options": {"server_name": "www.example"}})
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn ders(chain: &TestChain) -> Vec<Octets> {
    vec![chain.leaf.clone(), chain.intermediate.clone()]
}

#[test]
fn what_a_server_shows() {
    let chain = TestChain::new();
    let server = TestServer::tls(&chain);
    let validator = own(&chain);
    let fetching = validator.fetch(read(request(&server.target())), None);
    let seen = wait(fetching, None, || {}).unwrap();
    assert_eq!(
        (&*seen.connection.outcome, &seen.chain),
        ("certificate", &ders(&chain))
    );
    assert_eq!(seen.connection.server_name.as_deref(), Some("www.example"));
    assert_eq!(seen.observed_at.to_string(), PRESENT);
    let checking = validator.check(read(request(&server.target())), None);
    let checked = wait(checking, None, || {}).unwrap();
    assert_eq!(checked.validation.as_ref().unwrap().verdict, "valid");
    let fingerprint_sha256 = checked.chain[1].fingerprint_sha256.clone();
    let shown: Vec<_> = checked
        .chain
        .into_iter()
        .map(|it| it.der.unwrap())
        .collect();
    assert_eq!(shown, ders(&chain));
    // An observation that was stored tells where the certificate is.
    let stored = serde_json::to_string(&seen).unwrap();
    let places = who_serves(WhoServesRequest {
        observations: vec![serde_json::from_str(&stored).unwrap()],
        fingerprint_sha256,
    });
    let places = places.unwrap();
    assert_eq!((places.len(), places[0].position), (1, 1));
    assert_eq!(places[0].address.as_deref(), Some("127.0.0.1"));
}

#[test]
fn every_asking_function_by_its_name() {
    let chain = TestChain::new();
    let server = TestServer::tls(&chain);
    let validator = own(&chain);
    let asking = FUNCTIONS
        .iter()
        .filter(|it| it.kind == FunctionKind::Asking);
    let mut asked = 0;
    for function in asking {
        let mut request = request(&format!("https://joe:secret@{}/", server.target()));
        if function.name.starts_with("check") {
            request["tag"] = json!("ACME");
            request["renewal_mode"] = json!("automated");
        }
        let handle = CancelHandle::new();
        let validator = Some(Arc::clone(&validator));
        let answer = ask_blocking(function.name, &request.to_string(), validator, &handle);
        let answer = answer.unwrap();
        assert!(!answer.contains("secret"), "{answer}");
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["target"], server.target(), "{}", function.name);
        let cell = answer["cells"].get(0).unwrap_or(&answer);
        let shown = cell.get("observation").unwrap_or(cell);
        assert_eq!(shown["outcome"], "certificate", "{}", function.name);
        let leaf = &shown["chain"][0];
        let leaf = leaf.get("der").unwrap_or(leaf);
        assert_eq!(*leaf, serde_json::to_value(&chain.leaf).unwrap());
        if function.name.starts_with("check") {
            assert_eq!(answer["tag"], "ACME");
            assert_eq!(answer["input"], format!("https://…@{}/", server.target()));
            assert_eq!(cell["validation"]["verdict"], "valid");
            assert_eq!(cell["expiry"]["renewal_mode"], "automated");
        }
        asked += 1;
    }
    assert_eq!(asked, 4);
}

#[test]
fn a_server_that_is_not_there_is_no_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let target = listener.local_addr().unwrap().to_string();
    drop(listener);
    let validator = Validator::standard();
    let checked = wait(validator.check(read(request(&target)), None), None, || {}).unwrap();
    assert_eq!(checked.connection.unwrap().outcome, "refused");
    assert_eq!((checked.validation, checked.chain.len()), (None, 0));
}

/// Asks by name, says the wish to stop as soon as it is connected, and tells how long it took to be heard.
fn stopped(function: &'static str, server: &TestServer) -> Duration {
    let before = server.accepted();
    let handle = CancelHandle::new();
    let stopping = Arc::clone(&handle);
    let request = request(&server.target()).to_string();
    let asking = std::thread::spawn(move || {
        let answer = ask_blocking(function, &request, None, &handle);
        (answer, Clock::now())
    });
    server.await_accepted(before + 1);
    let said = Clock::now();
    stopping.cancel();
    let (answer, ended) = asking.join().unwrap();
    let error = answer.unwrap_err();
    assert_eq!(
        (error.class(), error.parts().0.as_str()),
        ("cancelled", "cancelled")
    );
    // And the connection with it.
    server.await_closed(before + 1);
    ended.duration_since(said)
}

#[test]
fn a_wish_to_stop_is_heard_at_once() {
    let server = TestServer::silent();
    for function in FUNCTIONS
        .iter()
        .filter(|it| it.kind == FunctionKind::Asking)
    {
        // The fastest of some: a machine that is busy with other tests holds single ones up.
        let fastest = (0..5).map(|_| stopped(function.name, &server)).min();
        assert!(
            fastest.unwrap() < PROMPTLY,
            "{}: {fastest:?}",
            function.name
        );
    }
    let handle = CancelHandle::new();
    handle.cancel();
    let before = server.accepted();
    let answer = ask_blocking(
        "fetch",
        &request(&server.target()).to_string(),
        None,
        &handle,
    );
    assert_eq!(answer.unwrap_err().class(), "cancelled");
    assert_eq!(server.accepted(), before, "nothing is begun");
}

#[test]
fn whoever_does_not_want_it_any_more_is_let_go() {
    let server = TestServer::silent();
    let handle = CancelHandle::new();
    let started = Clock::now();
    let mut asked = 0;
    let request = request(&server.target()).to_string();
    let answer = ask_blocking_while("check", &request, None, &handle, || {
        asked += 1;
        asked < 3
    });
    assert_eq!(answer.unwrap_err().class(), "cancelled");
    assert!(handle.is_cancelled());
    assert_eq!(asked, 3);
    assert!(started.elapsed() < Duration::from_secs(1));
    server.await_closed(1);
}

#[test]
fn dropping_the_future_closes_the_connection() {
    let server = TestServer::silent();
    let validator = Validator::standard();
    let asking = validator.fetch(read(request(&server.target())), None);
    assert_eq!(wait_for(asking, Duration::from_millis(200)), None);
    server.await_accepted(1);
    server.await_closed(1);
}

#[test]
fn what_cannot_be_used_is_refused_before_anything_is_asked() {
    let server = TestServer::silent();
    for function in FUNCTIONS
        .iter()
        .filter(|it| it.kind == FunctionKind::Asking)
    {
        let ask = |request: &Value| {
            let handle = CancelHandle::new();
            let answer = ask_blocking(function.name, &request.to_string(), None, &handle);
            let error = answer.unwrap_err();
            (error.class(), error.parts().0.clone())
        };
        let mut wildcard = request("*.example.com");
        assert_eq!(ask(&wildcard), ("target", "wildcard".to_owned()));
        wildcard["target"] = json!(server.target());
        wildcard["options"] = json!({"method": "x"});
        assert_eq!(ask(&wildcard), ("argument", "unknown-code".to_owned()));
        wildcard["more"] = json!(1);
        assert_eq!(ask(&wildcard), ("argument", "invalid-argument".to_owned()));
    }
    let handle = CancelHandle::new();
    let error = ask_blocking("parse_target", "{}", None, &handle).unwrap_err();
    assert_eq!(error.class(), "internal");
    assert_eq!(server.accepted(), 0);
}

#[test]
fn futures_may_go_to_any_thread() {
    fn movable<T: Send>(future: T) -> T {
        future
    }
    let validator = Validator::standard();
    drop(movable(
        validator.check_all(read(request("a.example")), None),
    ));
    drop(movable(crate::functions::ask(
        "fetch".to_owned(),
        String::new(),
        None,
        CancelHandle::new(),
    )));
}
