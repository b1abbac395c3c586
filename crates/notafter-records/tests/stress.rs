//! Eight threads for some seconds on one validator, one runtime, and many scans and wishes to stop: no deadlock, the
//! same answers as by one thread, and nothing lost.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Barrier, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use notafter_records::functions::{
    CancelHandle, NotAfterError, Scan, Validator, ValidatorSettings, ask_blocking, call,
};
use serde_json::{Value, json};

/// More than there are workers of the runtime, and than there are cores on most build machines.
const THREADS: usize = 8;

/// How long each kind of work goes on.
const DURATION: Duration = Duration::from_secs(5);

/// After which silence something hangs, on however loaded a machine.
const DEADLOCK: Duration = Duration::from_secs(120);

/// Runs the work on all threads at once until the time is over, and gives how often it was done. Whatever
/// does not come back is a deadlock.
fn on_all_threads(work: impl Fn(usize, u64) + Send + Sync + 'static) -> u64 {
    let work = Arc::new(work);
    let begin = Arc::new(Barrier::new(THREADS));
    let turns = Arc::new(AtomicU64::new(0));
    let (done, all_done) = mpsc::channel();
    for thread in 0..THREADS {
        let (work, begin, turns, done) = (
            Arc::clone(&work),
            Arc::clone(&begin),
            Arc::clone(&turns),
            done.clone(),
        );
        thread::spawn(move || {
            begin.wait();
            let until = Instant::now() + DURATION;
            let mut turn = 0;
            while Instant::now() < until {
                work(thread, turn);
                turn += 1;
            }
            turns.fetch_add(turn, Ordering::Relaxed);
            done.send(()).unwrap();
        });
    }
    drop(done);
    for _ in 0..THREADS {
        match all_done.recv_timeout(DEADLOCK) {
            Ok(()) => {}
            Err(mpsc::RecvTimeoutError::Timeout) => panic!("a thread does not come back"),
            Err(mpsc::RecvTimeoutError::Disconnected) => panic!("a thread failed"),
        }
    }
    turns.load(Ordering::Relaxed)
}

/// A server that does this with each connection.
fn server(talk: fn(&mut std::net::TcpStream)) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { continue };
            thread::spawn(move || talk(&mut stream));
        }
    });
    address
}

/// One that speaks, but no TLS.
fn talkative() -> SocketAddr {
    server(|stream| {
        let _ = stream.write_all(b"HTTP/1.0 400 Bad Request\r\n\r\n");
        let _ = stream.read(&mut [0; 512]);
    })
}

/// One that never says a word.
fn silent() -> SocketAddr {
    server(|stream| while stream.read(&mut [0; 512]).is_ok_and(|count| count > 0) {})
}

/// Golden chains as requests, and a validator with all their roots.
fn chains() -> (Arc<Validator>, Vec<String>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors/chains-paths.json");
    let file: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let der = |name: &Value| file["certificates"][name.as_str().unwrap()].clone();
    let mut roots = BTreeSet::new();
    let mut requests = Vec::new();
    for case in file["cases"].as_array().unwrap() {
        let input = &case["input"];
        let Some(names) = input["roots"].as_array() else {
            continue;
        };
        let names: Option<Vec<&str>> = names.iter().map(Value::as_str).collect();
        let Some(names) = names else { continue };
        roots.extend(names.into_iter().map(str::to_owned));
        let intermediates: Vec<Value> = input["intermediates"]
            .as_array()
            .unwrap()
            .iter()
            .map(der)
            .collect();
        let mut request = json!({
            "leaf": der(&input["leaf"]),
            "at": input["at"],
            "intermediates": intermediates,
        });
        for field in ["name", "purpose", "max_depth"] {
            if !input[field].is_null() {
                request[field] = input[field].clone();
            }
        }
        requests.push(request.to_string());
    }
    assert!(requests.len() > 50);
    let roots: Vec<Value> = roots
        .iter()
        .map(|name| json!({"input": file["certificates"][name]}))
        .collect();
    let settings: ValidatorSettings =
        serde_json::from_value(json!({"roots": roots, "profile": "rfc5280"})).unwrap();
    (Validator::new(settings).unwrap(), requests)
}

/// The answer but for who did the work: of a link that was verified before the validator remembers that, so that only the
/// sum is the same each time.
fn validated(validator: &Validator, request: &str) -> Value {
    let mut answer: Value =
        serde_json::from_str(&call("validate", request, Some(validator)).unwrap()).unwrap();
    let work = &mut answer["work"];
    let links =
        work["signatures_checked"].as_u64().unwrap() + work["links_remembered"].as_u64().unwrap();
    work["signatures_checked"] = json!(links);
    work["links_remembered"] = json!(0);
    answer
}

#[test]
fn one_validator_gives_all_the_same_answers() {
    let (validator, requests) = chains();
    // By another one, which nobody shares.
    let (alone, _) = chains();
    let expected: Vec<Value> = requests.iter().map(|it| validated(&alone, it)).collect();
    let count = on_all_threads(move |thread, turn| {
        let place = (usize::try_from(turn).unwrap() * 7 + thread * 13) % requests.len();
        assert_eq!(validated(&validator, &requests[place]), expected[place]);
    });
    println!("{count} validations by {THREADS} threads");
    assert!(count > 100);
}

#[test]
fn every_target_of_every_scan_is_answered_once() {
    let (talkative, silent) = (talkative(), silent());
    let count = on_all_threads(move |thread, turn| {
        let targets: Vec<Value> = (0..24)
            .map(|number| {
                let target = match number % 4 {
                    0 => "no target at all!".to_owned(),
                    1 if turn % 2 == 1 => silent.to_string(),
                    _ => talkative.to_string(),
                };
                json!({"target": target, "tag": number.to_string()})
            })
            .collect();
        let request = json!({
            "targets": targets,
            "at": "2026-11-22T00:00:00Z",
            "concurrency": 16,
            "connections_per_second": 0,
            "connections_per_address": 16,
            "options": {"timeout_millis": 60_000},
        });
        let scan = Scan::start_json(&request.to_string(), None).unwrap();
        let mut tags = BTreeSet::new();
        let mut answers = 0;
        // Every other one has servers that never answer, and has to be stopped: before it began, in the middle, and by another thread.
        let is_stopped = turn % 2 == 1;
        if is_stopped && thread % 3 == 0 {
            scan.cancel();
        }
        let stopper = (is_stopped && thread % 3 == 1).then(|| {
            let scan = Arc::clone(&scan);
            thread::spawn(move || {
                thread::sleep(Duration::from_millis(turn % 20));
                scan.cancel();
            })
        });
        while let Some(answer) = scan.next_blocking().unwrap() {
            answers += 1;
            tags.insert(answer.tag.unwrap());
            if is_stopped && thread % 3 == 2 && answers == 5 {
                scan.cancel();
            }
        }
        // And after it.
        scan.cancel();
        if let Some(stopper) = stopper {
            stopper.join().unwrap();
        }
        assert_eq!((answers, tags.len()), (24, 24));
        assert!(scan.next_blocking().unwrap().is_none());
    });
    println!("{count} scans by {THREADS} threads");
    assert!(count > 8);
}

#[test]
fn wishes_to_stop_race_with_answers() {
    let (talkative, silent) = (talkative(), silent());
    let asked = |address: SocketAddr, cancel: &Arc<CancelHandle>| {
        let request = json!({
            "target": address.to_string(),
            "at": "2026-11-22T00:00:00Z",
            "options": {"timeout_millis": 60_000},
        });
        ask_blocking("fetch", &request.to_string(), None, cancel)
    };
    let is_cancelled = |answer: &Result<String, NotAfterError>| {
        matches!(answer, Err(NotAfterError::Cancelled { .. }))
    };
    let stopped = Arc::new(AtomicU64::new(0));
    let answered = Arc::new(AtomicU64::new(0));
    let counts = (Arc::clone(&stopped), Arc::clone(&answered));
    let count = on_all_threads(move |thread, turn| {
        let cancel = CancelHandle::new();
        match (thread + usize::try_from(turn).unwrap()) % 4 {
            // Before.
            0 => {
                cancel.cancel();
                assert!(is_cancelled(&asked(talkative, &cancel)));
                stopped.fetch_add(1, Ordering::Relaxed);
            }
            // While: nobody else would end it for a minute.
            1 => {
                let other = Arc::clone(&cancel);
                let canceller = thread::spawn(move || {
                    thread::sleep(Duration::from_micros(turn % 7 * 700));
                    other.cancel();
                });
                assert!(is_cancelled(&asked(silent, &cancel)));
                canceller.join().unwrap();
                stopped.fetch_add(1, Ordering::Relaxed);
            }
            // At about the same time: one of the two, and nothing else.
            2 => {
                let other = Arc::clone(&cancel);
                let canceller = thread::spawn(move || other.cancel());
                let answer = asked(talkative, &cancel);
                canceller.join().unwrap();
                assert!(answer.is_ok() || is_cancelled(&answer), "{answer:?}");
            }
            // After: it changes nothing any more.
            _ => {
                let answer = asked(talkative, &cancel);
                cancel.cancel();
                let answer: Value = serde_json::from_str(&answer.unwrap()).unwrap();
                assert_ne!(answer["outcome"], "certificate");
                answered.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    let (stopped, answered) = (
        counts.0.load(Ordering::Relaxed),
        counts.1.load(Ordering::Relaxed),
    );
    println!(
        "{count} requests by {THREADS} threads: {stopped} stopped, {answered} answered before the wish"
    );
    assert!(stopped > 0 && answered > 0);
}
