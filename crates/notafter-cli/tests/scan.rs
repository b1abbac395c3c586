//! `notafter scan`.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot be set up has failed"
)]

mod common;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{AT, Authority, Place, Run};
use notafter_records::read_observation;
use notafter_tests::servers::OpensslServer;
use serde_json::Value;

/// A server with a certificate for 127.0.0.1, and a place with its root.
fn served() -> Option<(Place, OpensslServer)> {
    let root = Authority::new("Root");
    let leaf = root.issue("127.0.0.1");
    let place = Place::new();
    place.file("root.pem", &root.pem);
    let server = OpensslServer::start(&leaf.pem, &leaf.key_pem, &[])?;
    Some((place, server))
}

/// A port of loopback on which nothing listens.
fn closed_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}

/// A server that takes connections and says nothing.
fn silent() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

const SCAN: [&str; 5] = ["scan", "--roots", "root.pem", "--at", AT];

/// Each target with its outcome, or with the code of its error.
fn answers(run: &Run) -> Vec<(String, String)> {
    let mut answers: Vec<_> = run.json().iter().map(answer).collect();
    answers.sort();
    answers
}

fn answer(record: &Value) -> (String, String) {
    let outcome = record["outcome"].as_str();
    let what = outcome.or(record["error"]["code"].as_str()).unwrap();
    (
        record["target"].as_str().unwrap().to_owned(),
        what.to_owned(),
    )
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let mut owned: Vec<_> = pairs
        .iter()
        .map(|(target, what)| ((*target).to_owned(), (*what).to_owned()))
        .collect();
    owned.sort();
    owned
}

#[test]
fn a_list_is_answered_line_by_line() {
    let Some((place, server)) = served() else {
        return;
    };
    let good = server.address().to_string();
    let port = closed_port();
    let list = format!(
        "\u{feff}# our servers\r\n\
         {good}   # the web site\r\n\
         \r\n\
         *.a.example\r\n\
         127.0.0.2/31:{port}\r\n\
         https://joe:s3cret@a.example:99999/\r\n\
         127.0.0.1:{port}"
    );
    let expected = owned(&[
        (&good, "certificate"),
        ("*.a.example", "wildcard"),
        (&format!("127.0.0.2:{port}"), "refused"),
        (&format!("127.0.0.3:{port}"), "refused"),
        ("https://…@a.example:99999/", "invalid-port"),
        (&format!("127.0.0.1:{port}"), "refused"),
    ]);
    place.file("list.txt", &list);
    let of_file = place.run(&[&SCAN[..], &["list.txt"]].concat());
    let of_stdin = place.run_with_stdin(&[&SCAN[..], &["-"]].concat(), &list);
    for (run, name) in [(of_file, "list.txt"), (of_stdin, "stdin")] {
        assert_eq!(run.code, 2);
        assert_eq!(answers(&run), expected, "{}", run.stderr);
        let told: Vec<&str> = run.stderr.lines().collect();
        assert_eq!(told.len(), 3, "{told:?}");
        let place = format!("notafter: {name}: line 4: *.a.example: a wildcard ");
        assert!(told[0].starts_with(&place), "{told:?}");
        assert!(
            told[1].contains(": line 6: https://…@a.example:99999/: "),
            "{told:?}"
        );
        let summary = "notafter: 4 targets: 1 certificate, 3 refused; 2 inputs are no targets";
        assert_eq!(told[2], summary);
        // No bar where nobody watches.
        assert!(!run.stderr.contains(['\r', '\u{1b}']));
        let good = run
            .json()
            .into_iter()
            .find(|it| it["outcome"] == "certificate");
        let good = good.unwrap();
        assert_eq!(good["validation"]["verdict"], "valid");
        assert_eq!(good["possession"], "proven");
        let wildcard = run
            .json()
            .into_iter()
            .find(|it| it["target"] == "*.a.example");
        let message = wildcard.unwrap()["error"]["message"].to_string();
        assert!(message.contains(&format!("{name}: line 4: ")), "{message}");
        assert!(!run.stderr.contains("s3cret") && !run.stdout.contains("s3cret"));
    }
}

/// Every answer says what it was given for and whose it is: one customer's hosts are one tag.
#[test]
fn answers_repeat_the_line_and_the_tag() {
    let place = Place::new();
    let port = closed_port();
    let list = format!(
        "127.0.0.1:{port} tag=customer 7 # the web site\n\
         https://joe:s3cret@127.0.0.1:{port}/\n\
         127.0.0.2/31:{port}\ttag=\n\
         *.a.example tag=customer 8\n"
    );
    place.file("list.txt", &list);
    let argument = format!("127.0.0.4:{port}");
    let scan = ["scan", "--at", AT, "--tag", "the rest"];
    let run = place.run(&[&scan[..], &["list.txt", &argument, "*.b.example"]].concat());
    let text = |value: &Value| value.as_str().unwrap_or("none").to_owned();
    let mut seen: Vec<_> = run
        .json()
        .iter()
        .map(|it| {
            assert_eq!(it["observed_at"], AT);
            (text(&it["target"]), text(&it["input"]), text(&it["tag"]))
        })
        .collect();
    seen.sort();
    let address = |last: u8| format!("127.0.0.{last}:{port}");
    let hidden = format!("https://…@127.0.0.1:{port}/");
    let network = format!("127.0.0.2/31:{port}");
    let mut expected = [
        (address(1), address(1), "customer 7"),
        (address(1), hidden, "the rest"),
        (address(2), network.clone(), "none"),
        (address(3), network, "none"),
        (address(4), address(4), "the rest"),
        (
            "*.a.example".to_owned(),
            "*.a.example".to_owned(),
            "customer 8",
        ),
        (
            "*.b.example".to_owned(),
            "*.b.example".to_owned(),
            "the rest",
        ),
    ]
    .map(|(target, input, tag)| (target, input, tag.to_owned()));
    expected.sort();
    assert_eq!(seen, expected, "{}", run.stderr);
    // What was printed can be read as what was observed, to the last line.
    for line in run.stdout.lines() {
        let [kept] = read_observation(line).unwrap().try_into().unwrap();
        let record: Value = serde_json::from_str(line).unwrap();
        assert_eq!(kept.location.tag.as_deref(), record["tag"].as_str());
        assert_eq!(kept.location.target, record["target"]);
        assert_eq!(kept.observed_at.to_string(), AT);
        assert!(["refused", "wildcard"].contains(&&*kept.outcome));
    }
}

/// The same object as that of `check`, and the same exit code.
#[test]
fn an_answer_is_as_check_gives_it() {
    let Some((place, server)) = served() else {
        return;
    };
    let target = server.address().to_string();
    let scanned = place.run(&[&SCAN[..], &[&target]].concat());
    let check = [
        "check", "--json", "--roots", "root.pem", "--at", AT, &target,
    ];
    let checked = place.run(&check);
    assert_eq!((scanned.code, checked.code), (0, 0), "{}", scanned.stdout);
    assert_eq!(scanned.json(), checked.json());
    let only = place.run(&[&SCAN[..], &["--certificate-only", &target]].concat());
    assert_eq!(only.json()[0]["method"], "certificate-only");
}

#[test]
fn a_network_shows_what_is_found() {
    let Some((place, server)) = served() else {
        return;
    };
    let port = server.address().port().to_string();
    let closed = closed_port().to_string();
    let ports = format!("{port},{closed}");
    let found = ["127.0.0.0/28", "--found-only", "--ports", &ports];
    let run = place.run(&[&SCAN[..], &found].concat());
    // That other addresses have none is no fault.
    assert_eq!(run.code, 0, "{}", run.stdout);
    let expected = format!("127.0.0.1:{port}");
    assert_eq!(answers(&run), owned(&[(&expected, "certificate")]));
    let summary = "notafter: 28 targets: 1 certificate, 27 refused\n";
    assert_eq!(run.stderr, summary);

    let all = place.run(&[&SCAN[..], &["127.0.0.0/28", "--ports", &ports]].concat());
    assert_eq!((all.code, all.stdout.lines().count()), (2, 28));
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (target, _) in answers(&all) {
        *counts.entry(target).or_default() += 1;
    }
    assert!(counts.len() == 28 && counts.values().all(|count| *count == 1));

    // A line that is no target counts all the same.
    let run = place.run(&[&SCAN[..], &found, &["*.a.example"]].concat());
    assert_eq!((run.code, run.stdout.lines().count()), (3, 1));
}

#[test]
fn inputs_that_cannot_be_read() {
    let place = Place::new();
    let leaf = Authority::new("Root").issue("a.example");
    place
        .file("root.pem", &leaf.pem)
        .file("key.txt", format!("# a key\n{}", leaf.key_pem))
        .file(
            "utf16.txt",
            "\u{feff}a.example"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>(),
        )
        .file("empty.txt", "\n# nothing\n");
    for (input, told, code) in [
        ("nowhere.txt", "there is no such file", "file-not-found"),
        (
            "key.txt",
            "key.txt: line 2: this is a certificate or key",
            "pem",
        ),
        (
            "utf16.txt",
            "utf16.txt: line 1: this is no list",
            "not-text",
        ),
        ("", "no host is given", "empty"),
        ("2001:db8::/64", "a range has at most", "too-many-targets"),
    ] {
        let run = place.run(&["scan", input]);
        assert_eq!(run.code, 3, "{input}");
        assert!(run.stderr.contains(told), "{input}: {}", run.stderr);
        let secret = leaf.key_pem.lines().nth(1).unwrap();
        assert!(!run.stderr.contains(secret) && !run.stdout.contains(secret));
        let records = run.json();
        assert_eq!(
            (records.len(), &records[0]["error"]["code"]),
            (1, &code.into())
        );
    }
    // To have asked nobody is no success.
    let run = place.run(&["scan", "empty.txt"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert_eq!(run.stderr, "notafter: 0 targets: 0 certificates\n");
    let run = place.run(&["scan", "127.0.0.1", "--ports", "443-445"]);
    assert!(
        run.stderr.contains("with commas between them"),
        "{}",
        run.stderr
    );
    for flags in [
        ["--ports", "0"],
        ["--ports", "https"],
        ["--ports", "443-445"],
        ["--concurrency", "0"],
        ["--rate", "0"],
        ["--per-address", "0"],
        ["--concurrency", "10001"],
    ] {
        let run = place.run(&[&["scan", "127.0.0.1"], &flags[..]].concat());
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{flags:?}");
    }
}

fn spawn(place: &Place, arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_notafter"))
        .args(arguments)
        .current_dir(place.path("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Whoever writes the list may read the answers meanwhile.
#[test]
fn lines_are_answered_while_more_are_awaited() {
    let place = Place::new();
    let mut child = spawn(&place, &["scan", "-"]);
    let mut list = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        let target = format!("127.0.0.1:{}", closed_port());
        writeln!(list, "{target}").unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let record: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer(&record), (target, "refused".to_owned()));
    }
    drop(list);
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

#[test]
fn the_rate_is_kept() {
    let place = Place::new();
    let begun = Instant::now();
    let network = format!("127.0.0.0/27:{}", closed_port());
    let run = place.run(&["scan", "--rate", "20", &network]);
    assert_eq!(run.stdout.lines().count(), 30);
    let taken = begun.elapsed();
    assert!(taken > Duration::from_millis(1300), "{taken:?}");
}

#[cfg(unix)]
fn send(child: &Child, signal: &str) {
    let status = Command::new("kill")
        .args([signal, &child.id().to_string()])
        .status();
    assert!(status.unwrap().success());
}

/// What is done is printed, what is under way is answered, and what is to come is left.
#[cfg(unix)]
#[test]
fn an_interrupted_scan_says_what_is_done() {
    for signal in ["-INT", "-TERM"] {
        let place = Place::new();
        let (_listener, address) = silent();
        let closed = format!("127.0.0.1:{}", closed_port());
        let flags = [
            "--concurrency",
            "3",
            "--per-address",
            "3",
            "--timeout",
            "60",
        ];
        let mut child = spawn(&place, &[&["scan", "-"], &flags[..]].concat());
        // It is kept open: nobody waits for its end.
        let mut list = child.stdin.take().unwrap();
        writeln!(list, "{closed}").unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        output.read_line(&mut first).unwrap();
        for _ in 0..50 {
            writeln!(list, "{address}").unwrap();
        }
        std::thread::sleep(Duration::from_millis(500));
        send(&child, signal);
        let begun = Instant::now();
        let code = child.wait().unwrap().code();
        assert!(begun.elapsed() < Duration::from_secs(10));
        let mut rest = String::new();
        output.read_to_string(&mut rest).unwrap();
        let records: Vec<Value> = rest
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(records.len(), 3, "{rest}");
        for record in &records {
            let expected = (address.to_string(), "cancelled".to_owned());
            assert_eq!(answer(record), expected);
        }
        // One was refused, and 2 is worse than 3.
        assert_eq!(code, Some(2));
        let mut told = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut told)
            .unwrap();
        let summary = "notafter: interrupted, 4 targets: 0 certificates, 3 cancelled, 1 refused\n";
        assert_eq!(told, summary);
        drop(list);
    }
}

#[cfg(unix)]
#[test]
fn a_second_interrupt_ends_it_at_once() {
    let place = Place::new();
    let (_listener, address) = silent();
    let mut child = spawn(&place, &["scan", "--timeout", "60", &address.to_string()]);
    std::thread::sleep(Duration::from_millis(500));
    send(&child, "-INT");
    // It may have ended already, which is as well.
    let _ = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .stderr(Stdio::null())
        .status();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(3), "{status}");
}

#[test]
fn a_reader_that_goes_away_ends_it() {
    let place = Place::new();
    let network = format!("127.0.0.0/8:{}", closed_port());
    let mut child = spawn(&place, &["scan", &network]);
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    drop(output);
    // Sixteen million would take half an hour.
    let begun = Instant::now();
    let output = child.wait_with_output().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(30));
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}
