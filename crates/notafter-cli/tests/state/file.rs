//! The file: what is refused, and what survives.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::server::Server;
use super::{lines, place, state, told, track};
use crate::common::{AT, Place, Run};

fn names(place: &Place) -> Vec<String> {
    let entries = fs::read_dir(place.path("")).unwrap();
    let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|it| it.starts_with("state")).collect();
    names.sort();
    names
}

#[test]
fn damage_is_refused_and_a_copy_kept() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    track(&place, AT, &[&server.target()]);
    let whole = fs::read_to_string(place.path("state.json")).unwrap();
    let half = whole[..whole.len() / 2].to_owned();
    let no_hex = whole.replacen("\n\"30", "\n\"zz", 1);
    let no_time = whole.replacen("\"observed_at\":\"2", "\"observed_at\":\"x", 1);
    let no_server = whole.replacen(&server.target(), "*.a.example", 1);
    let twice = {
        let entry = whole
            .lines()
            .find(|it| it.starts_with("{\"server\""))
            .unwrap();
        let entry = entry.trim_end_matches("],").to_owned();
        whole.replacen(&entry, &format!("{entry},\n{entry}"), 1)
    };
    let mut copies = 0;
    for (damaged, why) in [
        (String::new(), "it is empty"),
        ("\u{0}\u{0}\u{0}\u{0}".to_owned(), "line 1"),
        (half, "line "),
        (no_hex, "certificate 0 is no hex"),
        (no_time, "line "),
        (no_server, "*.a.example: "),
        (twice, "is there twice"),
    ] {
        assert_ne!(damaged, whole);
        fs::write(place.path("state.json"), &damaged).unwrap();
        let visits = server.visits();
        copies += 1;
        // However often cron tries.
        for _ in 0..2 {
            let run = track(&place, AT, &["--json"]);
            assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{why}");
            assert!(
                run.stderr.contains("state.json: it is damaged: "),
                "{}",
                run.stderr
            );
            assert!(run.stderr.contains(why), "{why}: {}", run.stderr);
            let copy = format!("state.json.corrupt-{copies}");
            assert!(run.stderr.contains(&copy), "{}", run.stderr);
            assert_eq!(fs::read_to_string(place.path(&copy)).unwrap(), damaged);
        }
        assert_eq!(server.visits(), visits);
        let there = fs::read_to_string(place.path("state.json")).unwrap();
        assert_eq!(there, damaged, "it is as it was");
        assert_eq!(names(&place).len(), 2 + copies);
    }
    fs::write(place.path("state.json"), whole).unwrap();
    assert_eq!(track(&place, AT, &[]).code, 0);
}

#[test]
fn what_is_newer_or_something_else_is_left_alone() {
    let (place, root) = place();
    let target = Server::start(&root.issue("127.0.0.1")).target();
    track(&place, AT, &[&target]);
    let whole = fs::read_to_string(place.path("state.json")).unwrap();
    let newer = whole.replacen("\"version\":1", "\"version\":2", 1);
    for (text, why) in [
        (newer.as_str(), "update notafter"),
        (&root.pem, "no state of notafter"),
        ("{\"a\": 1}", "no state of notafter"),
        ("a.example\nb.example\n", "no state of notafter"),
        ("{\"target\":\"a\"}\n{}\n", "no state of notafter"),
    ] {
        fs::write(place.path("state.json"), text).unwrap();
        let run = track(&place, AT, &[&target]);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""));
        assert!(run.stderr.contains(why), "{}", run.stderr);
        let there = fs::read_to_string(place.path("state.json")).unwrap();
        assert_eq!(there, text);
    }
    assert_eq!(names(&place), ["state.json", "state.json.lock"]);
    for (name, why) in [
        ("", "no name of a file"),
        (".", "a directory"),
        ("-", "no name"),
    ] {
        let run = place.run(&["check", "--state", name, &target]);
        assert_eq!(run.code, 3);
        assert!(run.stderr.contains(why), "{}", run.stderr);
    }
}

#[test]
fn two_runs_at_once() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    track(&place, AT, &[&server.target()]);
    let lock = File::open(place.path("state.json.lock")).unwrap();
    lock.lock().unwrap();
    let run = track(&place, AT, &["--refresh"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(
        run.stderr.contains("another run is using it"),
        "{}",
        run.stderr
    );
    assert_eq!(server.visits(), 1);
    lock.unlock().unwrap();
    assert_eq!(track(&place, AT, &["--refresh"]).code, 0);
}

/// What was not written was not told: it is told again, under the same key.
#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_has_been_told_nothing() {
    let (place, root) = place();
    let late = root.issue_dated("127.0.0.1", (2026, 1, 1), (2026, 6, 3));
    let server = Server::start(&late);
    let mut child = Command::new(env!("CARGO_BIN_EXE_notafter"))
        .args(["check", "--state", "state.json", "--roots", "root.pem"])
        .args(["--at", AT, "--events-only", &server.target()])
        .current_dir(place.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(output.stderr, b"");
    let kept = state(&place);
    assert_eq!(kept["state"]["sent"].as_array().unwrap().len(), 0);
    assert_eq!(kept["state"]["targets"][0]["is_news"], true);
    let run = track(&place, AT, &["--json"]);
    assert_eq!(server.visits(), 1, "what was seen was kept");
    let expected = format!("opened expiry critical {}", server.target());
    assert_eq!(told(&run), [expected]);
}

/// A disk without room, as far as one process can have it: a limit to the size of its files.
#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_the_old_state_stays() {
    let (place, root) = place();
    let late = root.issue_dated("127.0.0.1", (2026, 1, 1), (2026, 6, 20));
    let server = Server::start(&late);
    track(&place, AT, &[&server.target()]);
    let before = fs::read(place.path("state.json")).unwrap();
    let command = "trap '' XFSZ; ulimit -f 1; exec \"$0\" check --json --state state.json --roots root.pem --at \"$1\"";
    let output = Command::new("sh")
        .args(["-c", command, env!("CARGO_BIN_EXE_notafter")])
        .arg("2026-06-19T00:00:00Z")
        .current_dir(place.path(""))
        .output()
        .unwrap();
    let run = Run::from(output);
    assert!(run.code > 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("state.json cannot be written: "),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("as it was before"), "{}", run.stderr);
    assert_eq!(fs::read(place.path("state.json")).unwrap(), before);
    assert_eq!(names(&place), ["state.json", "state.json.lock"]);
    // Better told twice than not at all.
    let (_, events) = lines(&run);
    assert_eq!(events.len(), 1, "{}", run.stdout);
    let again = track(&place, "2026-06-19T00:00:00Z", &["--json"]);
    assert_eq!(lines(&again).1[0]["event_key"], events[0]["event_key"]);
}

/// Ctrl-C: what was seen so far is kept, and the next run goes on.
#[cfg(unix)]
#[test]
fn an_interrupted_run_keeps_what_it_saw() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let hung = silent.local_addr().unwrap().to_string();
    let child = Command::new(env!("CARGO_BIN_EXE_notafter"))
        .args(["check", "--state", "state.json", "--roots", "root.pem"])
        .args(["--at", AT, "--timeout", "60", &hung, &server.target()])
        .current_dir(place.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Both are asked at the same time; this one hangs.
    let connection = silent.accept().unwrap();
    while server.visits() == 0 {
        std::thread::sleep(Duration::from_millis(5));
    }
    std::thread::sleep(Duration::from_millis(500));
    let pid = child.id().to_string();
    let killed = Command::new("kill").args(["-INT", &pid]).status().unwrap();
    assert!(killed.success());
    let run = Run::from(child.wait_with_output().unwrap());
    drop(connection);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(run.stderr.contains("it was interrupted"), "{}", run.stderr);
    let kept = state(&place);
    let targets = kept["state"]["targets"].as_array().unwrap();
    let looks: Vec<usize> = targets
        .iter()
        .map(|it| it["looks"].as_array().unwrap().len())
        .collect();
    assert_eq!(looks, [0, 1]);
    track(&place, AT, &[&server.target()]);
    assert_eq!(server.visits(), 1);
}
