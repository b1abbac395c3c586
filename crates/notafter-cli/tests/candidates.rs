//! `notafter candidates`.

mod common;

use common::Place;

const ZONE: &str = "\
$ORIGIN example.com.
@       IN  MX   10 mx.mail.example.
www     IN  A    192.0.2.1
        IN  AAAA 2001:db8::1
*       IN  A    192.0.2.2
_imaps._tcp IN SRV 0 0 1993 imap
";

#[test]
fn a_domain_a_zone_and_both() {
    let place = Place::new();
    place.file("example.com.zone", ZONE);
    let run = place.run(&["candidates", "https://example.com/"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let lines: Vec<&str> = run.stdout.lines().collect();
    for target in [
        "example.com:443",
        "www.example.com:443",
        "vpn.example.com:443",
    ] {
        assert!(lines.contains(&target), "{target} in {lines:?}");
    }

    let run = place.run(&["candidates", "./example.com.zone"]);
    assert_eq!(run.code, 1);
    let of_zone = [
        "mx.mail.example:25",
        "www.example.com:443",
        "imap.example.com:1993",
    ];
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    for (line, target) in lines.iter().zip(of_zone) {
        assert!(line.ends_with(target), "{line}");
    }
    let told = "notafter: ./example.com.zone: line 5: a wildcard";
    assert!(run.stderr.starts_with(told), "{}", run.stderr);

    // Each once.
    let run = place.run(&["candidates", "example.com", "example.com.zone"]);
    let count = |target: &str| run.stdout.lines().filter(|it| *it == target).count();
    assert_eq!(count("www.example.com:443"), 1);
}

#[test]
fn the_reasons_as_json() {
    let place = Place::new();
    let run = place.run_with_stdin(&["candidates", "--json", "-"], ZONE);
    assert_eq!(run.code, 1);
    let records = run.json();
    assert_eq!(records.len(), 3);
    let www = &records[1];
    assert_eq!(www["target"], "www.example.com:443");
    assert_eq!(www["reason"], "zone-record");
    assert_eq!(www["reason_facts"]["record_type"], "A");
    assert_eq!(www["reason_facts"]["owner"], "www.example.com");
    assert_eq!(www["reason_facts"]["line"], 3);
    let run = place.run(&["candidates", "--json", "example.com"]);
    let record = &run.json()[1];
    assert_eq!(record["reason"], "usual-name");
    assert_eq!(record["reason_facts"]["label"], "www");
    assert!(!record["reason_message"].as_str().unwrap().is_empty());
}

#[test]
fn the_origin_may_be_given() {
    let place = Place::new();
    let zone = "www A 192.0.2.1\n";
    let with = ["candidates", "--origin", "example.com", "-"];
    let run = place.run_with_stdin(&with, zone);
    assert_eq!(
        (run.code, run.stdout.as_str()),
        (0, "www.example.com:443\n")
    );
    let run = place.run_with_stdin(&["candidates", "-"], zone);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(
        run.stderr.starts_with("notafter: stdin: line 1: "),
        "{}",
        run.stderr
    );
}

#[test]
fn what_is_neither() {
    let place = Place::new();
    place.file("page.html", "<html></html>");
    for (argument, told) in [
        ("*.example.com", "a wildcard"),
        ("", "no host is given"),
        ("./nowhere.zone", "there is no such file"),
        ("page.html", "there is no record of a zone in it"),
    ] {
        let run = place.run(&["candidates", argument]);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{argument}");
        assert!(run.stderr.contains(told), "{argument}: {}", run.stderr);
    }
    // The others are answered.
    let run = place.run(&["candidates", "*.example.com", "192.0.2.1"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, "192.0.2.1:443\n"));
}
