//! When servers are asked, and what is told.

use super::server::Server;
use super::{lines, place, state, told, track};
use crate::common::{AT, Place};

const FOUR_DAYS_LATER: &str = "2026-06-05T00:00:00Z";

#[test]
fn the_first_run_announces_and_the_second_has_nothing_to_do() {
    let (place, root) = place();
    let good = Server::start(&root.issue("127.0.0.1"));
    // Of another name: else the good one would be its successor.
    let expired = root.issue_dated("localhost", (2025, 6, 1), (2026, 5, 30));
    let expired = Server::start(&expired);
    let (one, two) = (
        good.target(),
        format!("localhost:{}", expired.address.port()),
    );
    let run = track(&place, AT, &["--json", &one, &two]);
    assert_eq!((run.code, run.stderr.as_str()), (2, ""));
    let (checks, events) = lines(&run);
    let targets: Vec<_> = checks.iter().map(|it| it["target"].clone()).collect();
    assert_eq!(targets, [one.as_str(), &two]);
    assert_eq!(told(&run), [format!("opened expiry critical {two}")]);
    assert_eq!(events[0]["event_key"].as_str().unwrap().len(), 32);
    assert_eq!((good.visits(), expired.visits()), (1, 1));
    assert_eq!(
        state(&place)["state"]["sent"][0]["event_key"],
        events[0]["event_key"]
    );

    // Without any target, the same ones.
    let again = track(&place, AT, &["--json"]);
    assert_eq!((again.code, again.stderr.as_str()), (2, ""));
    assert_eq!(lines(&again), (checks, vec![]));
    assert_eq!((good.visits(), expired.visits()), (1, 1));

    // An hour later the good one is not due, and its time has gone on.
    let table = track(&place, "2026-06-01T01:00:01Z", &[&one]);
    assert_eq!(table.code, 0, "{}", table.stdout);
    let rows: Vec<&str> = table.stdout.lines().collect();
    assert_eq!(rows.len(), 2, "{}", table.stdout);
    assert!(rows[0].contains("  SEEN"), "{}", rows[0]);
    assert!(rows[1].contains("  213 ") && rows[1].contains("60 minutes ago"));
    assert_eq!(good.visits(), 1);

    let later = track(&place, FOUR_DAYS_LATER, &[&one, "--json"]);
    assert_eq!(lines(&later).0[0]["observed_at"], FOUR_DAYS_LATER);
    assert_eq!(good.visits(), 2);
    track(&place, FOUR_DAYS_LATER, &[&one]);
    assert_eq!(good.visits(), 2);
    track(&place, FOUR_DAYS_LATER, &[&one, "--refresh"]);
    assert_eq!(good.visits(), 3);
}

#[test]
fn what_is_stored_is_judged_as_what_was_seen() {
    let (place, root) = place();
    let server = Server::start(&root.intermediate("Sub").issue("127.0.0.1"));
    let seen = track(&place, AT, &["--json", &server.target()]);
    let stored = track(&place, AT, &["--json"]);
    assert_eq!(server.visits(), 1);
    assert_eq!(stored.stdout, {
        let checks = seen.stdout.lines().next().unwrap();
        format!("{checks}\n")
    });
    assert_eq!(stored.code, 2);
    // Time goes on by itself: it has expired, and nobody has looked since.
    let plain = place.run(&[
        "check",
        "--json",
        "--roots",
        "root.pem",
        "--at",
        AT,
        &server.target(),
    ]);
    assert_eq!(plain.stdout, stored.stdout, "as without a state");
}

#[test]
fn each_step_is_told_once() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let target = server.target();
    assert_eq!(
        told(&track(&place, AT, &["--json", &target])),
        [] as [&str; 0]
    );
    for (at, expected) in [
        ("2026-11-19T00:00:00Z", None),
        ("2026-11-26T00:00:00Z", Some("opened expiry notice")),
        ("2026-11-26T00:00:00Z", None),
        ("2026-11-27T00:00:00Z", None),
        ("2026-12-15T00:00:00Z", Some("escalated expiry warning")),
        ("2026-12-15T00:00:01Z", None),
        ("2026-12-28T00:00:00Z", Some("escalated expiry critical")),
        ("2026-12-31T00:00:00Z", None),
        ("2027-01-02T00:00:00Z", Some("opened expired critical")),
        ("2027-01-03T00:00:00Z", None),
    ] {
        let run = track(&place, at, &["--json"]);
        let expected: Vec<String> = expected
            .map(|it| format!("{it} {target}"))
            .into_iter()
            .collect();
        assert_eq!(told(&run), expected, "{at}");
    }
    let renewed = root.issue_dated("127.0.0.1", (2026, 12, 30), (2027, 12, 30));
    server.show(&renewed);
    let run = track(&place, "2027-01-05T00:00:00Z", &["--json"]);
    assert_eq!(run.code, 0);
    assert_eq!(
        told(&run),
        [
            format!("renewed - none {target}"),
            format!("recovered expiry none {target}"),
            format!("recovered expired none {target}"),
        ]
    );
    let run = track(&place, "2027-01-05T00:00:00Z", &["--json"]);
    assert_eq!(told(&run), [] as [&str; 0]);
}

#[test]
fn a_server_that_is_down_is_told_at_the_second_failure_and_when_it_is_back() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let target = server.target();
    track(&place, AT, &["--json", &target]);
    server.go_down();
    let first = track(&place, FOUR_DAYS_LATER, &["--json"]);
    assert_eq!((first.code, told(&first)), (2, vec![]));
    let visits = server.visits();
    // Not due yet: what was seen last is what is shown.
    let early = track(&place, "2026-06-05T00:10:00Z", &[]);
    assert_eq!((early.code, server.visits()), (2, visits));
    assert!(early.stdout.contains("10 minutes ago"), "{}", early.stdout);
    let words: Vec<&str> = early.stdout.split_whitespace().collect();
    let known = "known the certificate that was seen 4 days ago ends on 2027-01-01T00:00:00Z: 209 days left";
    assert!(words.join(" ").contains(known), "{}", early.stdout);
    let second = track(&place, "2026-06-05T00:20:00Z", &["--json"]);
    assert_eq!(
        told(&second),
        [format!("opened unreachable warning {target}")]
    );
    assert!(server.visits() > visits);
    let third = track(&place, "2026-06-05T03:00:00Z", &["--json"]);
    assert_eq!(told(&third), [] as [&str; 0]);
    server.show(&root.issue("127.0.0.1"));
    let back = track(&place, "2026-06-06T03:00:00Z", &["--json"]);
    assert_eq!(back.code, 0);
    assert!(
        told(&back).contains(&format!("recovered unreachable none {target}")),
        "{:?}",
        told(&back)
    );
}

#[test]
fn only_what_is_new_for_cron() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let target = server.target();
    let leaf = root.issue("file.example");
    place.file("a.pem", &leaf.pem);
    let run = |at: &str, extra: &[&str]| track(&place, at, &[&["--events-only"], extra].concat());
    for extra in [&[target.as_str(), "a.pem"][..], &[], &["--json"]] {
        let run = run(AT, extra);
        assert_eq!(
            (run.code, run.stdout.as_str(), run.stderr.as_str()),
            (0, "", "")
        );
    }
    let told = run("2026-12-15T00:00:00Z", &[]);
    assert_eq!((told.code, told.stderr.as_str()), (1, ""));
    assert_eq!(
        told.stdout.matches("warning ").count(),
        2,
        "{}",
        told.stdout
    );
    assert!(told.stdout.contains(&target) && told.stdout.contains("a.pem"));
    assert!(!told.stdout.contains("TARGET") && !told.stdout.contains("What is new"));
    let again = run("2026-12-15T00:00:00Z", &[]);
    assert_eq!((again.code, again.stdout.as_str()), (1, ""));

    // A file that is gone is told at the second time, and nothing is on standard error.
    std::fs::remove_file(place.path("a.pem")).unwrap();
    let first = run("2026-12-16T00:00:00Z", &[]);
    assert_eq!(
        (first.code, first.stdout.as_str(), first.stderr.as_str()),
        (3, "", "")
    );
    let second = run("2026-12-16T01:00:00Z", &["--json"]);
    assert_eq!(second.stderr, "");
    assert_eq!(super::told(&second).len(), 1, "{}", second.stdout);
    assert!(
        second.stdout.contains("file-not-found"),
        "{}",
        second.stdout
    );
}

#[test]
fn a_table_has_what_is_new_below() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let run = track(&place, "2026-12-15T00:00:00Z", &[&server.target()]);
    assert_eq!(run.code, 1);
    let (_, news) = run.stdout.split_once("\nWhat is new\n").unwrap();
    assert!(news.starts_with("  warning "), "{news}");
    let again = track(&place, "2026-12-15T00:00:00Z", &[]);
    assert!(!again.stdout.contains("What is new"), "{}", again.stdout);
}

#[test]
fn files_are_read_each_time_wherever_a_run_begins() {
    let (place, root) = place();
    let path = |name: &str| place.path(name).to_str().unwrap().to_owned();
    let old = root.issue("a.example");
    place.file("a.pem", &old.pem);
    let run = track(&place, AT, &["--json", "a.pem"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert_eq!(lines(&run).0[0]["target"], path("a.pem").as_str());
    let new = root.issue_dated("a.example", (2026, 6, 1), (2027, 6, 1));
    place.file("a.pem", &new.pem);
    let elsewhere = Place::new();
    let (state, roots) = (path("state.json"), path("root.pem"));
    let arguments = [
        "check",
        "--json",
        "--roots",
        &roots,
        "--at",
        FOUR_DAYS_LATER,
    ];
    let run = elsewhere.run(&[&arguments[..], &["--state", &state]].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let renewed = format!("renewed - none {}", path("a.pem"));
    assert_eq!(told(&run), [renewed]);

    // One more in it: each is a place of its own, and the file itself is none any more.
    let other = root.issue_dated("b.example", (2026, 5, 1), (2026, 6, 6));
    place.file("a.pem", format!("{}{}", new.pem, other.pem));
    let run = track(&place, "2026-06-05T01:00:00Z", &["--json"]);
    let second = format!("opened expiry critical {}#2", path("a.pem"));
    assert_eq!(told(&run), [second]);
    // And gone again.
    place.file("a.pem", &new.pem);
    let run = track(&place, "2026-06-05T02:00:00Z", &["--json"]);
    let (_, events) = lines(&run);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["facts"]["reason"], "no-longer-watched");
}

#[test]
fn every_address_is_a_place() {
    let (place, root) = place();
    let server = Server::start(&root.issue("localhost"));
    let target = format!("localhost:{}", server.address.port());
    let run = track(&place, AT, &["--json", "--all-addresses", &target]);
    let (checks, events) = lines(&run);
    assert_eq!(events.len(), 0);
    let visits = server.visits();
    let stored = track(&place, AT, &["--json"]);
    assert_eq!(lines(&stored).0, checks);
    assert_eq!(server.visits(), visits);
    let run = track(&place, "2026-12-15T00:00:00Z", &["--json"]);
    let (_, events) = lines(&run);
    // Asked once, as without --all-addresses: the addresses are no places any more.
    assert_eq!(events.len(), 1, "{events:?}");
    assert_eq!(events[0]["locations"].as_array().unwrap().len(), 1);
    assert!(events[0]["locations"][0]["address"].is_null());
}

#[test]
fn forgotten_means_neither_asked_nor_told() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let target = server.target();
    place.file("a.pem", root.issue("a.example").pem);
    track(&place, AT, &[&target, "a.pem"]);
    std::fs::remove_file(place.path("a.pem")).unwrap();
    let forget = |what: &str| track(&place, AT, &["--forget", what]);
    let run = forget("a.pem");
    assert_eq!((run.code, run.stdout.as_str()), (0, ""));
    assert!(run.stderr.contains("a.pem: it is tracked no more"));
    let run = forget("a.pem");
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("it is not tracked"), "{}", run.stderr);
    let run = track(&place, "2026-12-15T00:00:00Z", &["--json"]);
    assert_eq!(told(&run), [format!("opened expiry warning {target}")]);
    assert_eq!(lines(&run).0.len(), 1);
    let visits = server.visits();
    assert_eq!(forget(&target).code, 0);
    let run = track(&place, "2026-12-25T00:00:00Z", &["--json"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(
        run.stderr.contains("name servers and files"),
        "{}",
        run.stderr
    );
    assert_eq!(server.visits(), visits);
}

/// What was told of a place that was watched no longer is no reason to keep silent about it.
#[test]
fn what_is_watched_again_is_told_again() {
    let (place, root) = place();
    let late = root.issue_dated("127.0.0.1", (2026, 1, 1), (2026, 5, 3));
    let target = Server::start(&late).target();
    let opened = format!("opened expiry critical {target}");
    let recovered = format!("recovered expiry none {target}");
    let run = |arguments: &[&str]| told(&track(&place, AT, &[&["--json"], arguments].concat()));
    assert_eq!(run(&[&target]), [opened.as_str()]);
    track(&place, AT, &["--forget", &target]);
    assert_eq!(run(&[&target]), [opened.as_str()]);
    // Under another tag it is another place.
    for tag in ["b", "a", "b", "a"] {
        let events = run(&["--tag", tag, &target]);
        assert_eq!(events, [opened.as_str(), recovered.as_str()], "{tag}");
        assert_eq!(run(&[]), [] as [&str; 0]);
    }
}

/// As `<(...)` of a shell is: nobody writes to it at the next run.
#[cfg(target_os = "linux")]
#[test]
fn a_pipe_is_not_tracked() {
    let (place, root) = place();
    let leaf = root.issue("a.example");
    let arguments = ["check", "--json", "--state", "state.json", "/dev/stdin"];
    let run = place.run_with_stdin(&arguments, &leaf.pem);
    assert_eq!(run.code, 3);
    assert_eq!(run.json()[0]["error"]["code"], "not-trackable");
    assert!(run.stderr.contains("a pipe"), "{}", run.stderr);
}

#[test]
fn what_cannot_be_tracked_is_told() {
    let (place, _) = place();
    let run = track(&place, AT, &["--json", "-", "*.a.example"]);
    assert_eq!(run.code, 3);
    let (checks, events) = lines(&run);
    let codes: Vec<_> = checks
        .iter()
        .map(|it| it["error"]["code"].clone())
        .collect();
    assert_eq!(codes, ["not-trackable", "wildcard"]);
    assert_eq!(events.len(), 0);
    for bad in [
        &["check", "--refresh", "a.example"][..],
        &["check", "--events-only", "a.example"],
        &["check", "--forget", "a.example"],
        &[
            "check",
            "--state",
            "s",
            "--forget",
            "a.example",
            "b.example",
        ],
    ] {
        assert_eq!(place.run(bad).code, 3, "{bad:?}");
    }
    assert!(!place.path("s").exists());
}

#[test]
fn a_clock_that_was_ahead_silences_nothing() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let target = server.target();
    let ahead = track(&place, "2036-06-01T00:00:00Z", &["--json", &target]);
    assert_eq!(told(&ahead), [format!("opened expiry critical {target}")]);
    let visits = server.visits();
    let right = track(&place, AT, &["--json"]);
    assert_eq!((right.code, server.visits()), (0, visits + 1));
    assert_eq!(told(&right), [format!("recovered expiry none {target}")]);
    let then = track(&place, "2026-12-15T00:00:00Z", &["--json"]);
    assert_eq!(told(&then), [format!("opened expiry warning {target}")]);
}

#[test]
fn a_tag_stays_with_its_target() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let target = server.target();
    let run = track(&place, AT, &["--json", "--tag", "customer 7", &target]);
    let answer = &lines(&run).0[0];
    assert_eq!(
        (&answer["tag"], &answer["input"]),
        (&"customer 7".into(), &target.as_str().into())
    );
    let run = track(&place, "2026-12-15T00:00:00Z", &["--json"]);
    let (checks, events) = lines(&run);
    assert_eq!(checks[0]["tag"], "customer 7");
    assert_eq!(events[0]["tag"], "customer 7");
    // Of another customer it is another matter.
    let run = track(
        &place,
        "2026-12-15T00:00:00Z",
        &["--json", "--tag", "customer 8", &target],
    );
    let (checks, events) = lines(&run);
    assert_eq!(checks[0]["tag"], "customer 8");
    let kinds: Vec<_> = events
        .iter()
        .map(|it| (it["kind"].clone(), it["tag"].clone()))
        .collect();
    assert_eq!(
        kinds,
        [
            ("opened".into(), "customer 8".into()),
            ("recovered".into(), "customer 7".into())
        ]
    );
    let run = track(&place, "2026-12-15T00:00:00Z", &["--json"]);
    assert_eq!(lines(&run).1.len(), 0);
}

#[test]
fn a_report_takes_what_is_printed() {
    let (place, root) = place();
    let server = Server::start(&root.issue("127.0.0.1"));
    let run = track(
        &place,
        "2026-12-15T00:00:00Z",
        &["--json", &server.target()],
    );
    assert_eq!(lines(&run).1.len(), 1);
    let report = place.run_with_stdin(&["report", "--json", "-"], &run.stdout);
    assert_eq!((report.code, report.stderr.as_str()), (1, ""));
    assert!(
        report.stdout.contains(&server.target()),
        "{}",
        report.stdout
    );
}
