//! `notafter check` and `notafter demo`.

mod common;

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};

use common::{AT, Authority, Place};
use notafter_records::read_observation;

#[test]
fn the_demo_is_judged_as_announced() {
    let place = Place::new();
    let run = place.run(&["demo"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    assert!(
        run.stdout
            .contains("8 of 8 servers were judged as announced.")
    );

    let run = place.run(&["demo", "--json", "--at", "2031-02-03T04:05:06Z"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    let servers = run.json();
    assert_eq!(servers.len(), 8);
    for server in &servers {
        assert_eq!(server["as_announced"], true);
        assert_eq!(server["outcome"], "certificate");
        assert_eq!(server["possession"], "proven");
        assert_eq!(server["address"], "127.0.0.1");
        assert_eq!(server["tls_version"], "TLSv1.3");
        assert!(server["cipher_suite"].as_str().unwrap().starts_with("TLS"));
        let target = server["target"].as_str().unwrap();
        let (host, port) = target.split_once(':').unwrap();
        assert_eq!(server["server_name"], host);
        assert_eq!(server["port"].to_string(), port);
        assert_eq!(server["chain"][0]["kind"], "certificate");
        assert_eq!(server["expiry"]["at"], "2031-02-03T04:05:06Z");
    }
    let expired = servers
        .iter()
        .find(|it| it["target"].as_str().unwrap().starts_with("expired"));
    let expiry = &expired.unwrap()["expiry"];
    assert_eq!(expiry["state"], "expired");
    assert_eq!(expiry["level"], "critical");
    assert_eq!(expiry["not_after"], "2031-02-02T04:05:06Z");
    assert_eq!(expiry["effective_not_after"], expiry["not_after"]);
    assert_eq!(expiry["limited_by"], "leaf");
    assert_eq!(expiry["remaining_seconds"], -86_399);
    assert!(expiry["renew_due"].is_string());
    assert!(expiry["next_transition_at"].is_null());
}

#[test]
fn files_are_targets_without_a_connection() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example");
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("chain.pem", format!("{}{}", leaf.pem, root.pem));
    let check = |at: &str, extra: &[&str]| {
        place.run(&[&["check", "--json", "--at", at, "chain.pem"], extra].concat())
    };
    for (at, code, level) in [
        (AT, 0, "none"),
        ("2026-12-01", 1, "notice"),
        ("2026-12-31", 2, "critical"),
        ("2027-01-02", 2, "critical"),
    ] {
        let run = check(at, &["--roots", "root.pem"]);
        assert_eq!(
            (run.code, run.stderr.as_str()),
            (code, ""),
            "{at}: {}",
            run.stdout
        );
        let [record] = run.json().try_into().unwrap();
        assert_eq!(record["target"], "chain.pem");
        assert_eq!(record["expiry"]["level"], level, "{at}");
        assert_eq!(record["chain"][0]["source"], "chain.pem#1");
        assert_eq!(record["chain"].as_array().unwrap().len(), 2);
        let fields = record.as_object().unwrap();
        for absent in ["outcome", "address", "port", "possession", "tls_version"] {
            assert!(!fields.contains_key(absent), "{absent}");
        }
    }
    let run = check(AT, &[]);
    assert_eq!(run.code, 2, "Mozilla does not know this root");
    assert_eq!(run.json()[0]["validation"]["verdict"], "invalid");
    let run = check(
        "2026-12-01",
        &["--roots", "root.pem", "--expiry-policy", "classic-90-60-30"],
    );
    assert_eq!(run.code, 3, "there is one way to name a policy");
}

/// A leaf from 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z: 365 days and a second.
fn place_with_a_year() -> Place {
    let root = Authority::new("Root");
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("chain.pem", root.issue("a.example").pem);
    place
}

#[test]
fn policies_by_name_and_by_file() {
    let place = place_with_a_year();
    place
        .file(
            "policy.json",
            r#"{"thresholds": {
                "notice": {"remaining": "20d"},
                "warning": {"remaining": "10d12h"},
                "critical": {"fraction_of_lifetime": "1/12", "ceiling": "2d"}
            }}"#,
        )
        .file("classic.json", r#"{"preset": "classic-90-60-30"}"#);
    let level = |policy: &str, at: &str| {
        let run = place.run(&[
            "check",
            "--json",
            "--roots",
            "root.pem",
            "--at",
            at,
            "--policy",
            policy,
            "chain.pem",
        ]);
        assert_eq!(run.stderr, "", "{policy}");
        let level = run.json()[0]["expiry"]["level"].clone();
        level.as_str().unwrap().to_owned()
    };
    for (policy, levels) in [
        ("relative", ["none", "notice", "warning"]),
        ("lifetime-relative", ["none", "notice", "warning"]),
        ("classic", ["notice", "warning", "critical"]),
        ("classic-90-60-30", ["notice", "warning", "critical"]),
        ("classic.json", ["notice", "warning", "critical"]),
        ("policy.json", ["none", "none", "notice"]),
    ] {
        let dates = ["2026-10-15", "2026-12-01", "2026-12-13"];
        assert_eq!(dates.map(|at| level(policy, at)), levels, "{policy}");
    }
    assert_eq!(level("policy.json", "2026-12-22"), "warning");
    assert_eq!(level("policy.json", "2026-12-30T00:00:01Z"), "critical");
}

#[test]
fn a_file_that_is_no_policy_is_told_and_nothing_is_judged() {
    let place = place_with_a_year();
    place
        .file("empty.json", "")
        .file("typo.json", r#"{"preset": "classic"}"#)
        .file("field.json", "{\n  \"tresholds\": {}}")
        .file(
            "order.json",
            r#"{"thresholds": {"notice": {"remaining": "7d"},
                "warning": {"remaining": "8d"}, "critical": {"remaining": "1d"}}}"#,
        )
        .file(
            "fraction.json",
            r#"{"thresholds": {"notice": {"fraction_of_lifetime": "1/1"},
                "warning": {"remaining": "8d"}, "critical": {"remaining": "1d"}}}"#,
        );
    for (policy, expected) in [
        (
            "clasic",
            "it is none of the presets: relative, classic, lifetime-relative",
        ),
        (
            "empty.json",
            "it is not a policy as docs/expiry.md describes it: EOF",
        ),
        ("typo.json", "preset: \"classic\" is none of the codes"),
        (
            "field.json",
            "unknown field `tresholds`, expected one of `preset`, `thresholds`, `short_lived`, `automated_grace` at line 2",
        ),
        (
            "order.json",
            "a level must not begin before the one under it: give the later one less time left, for this lifetime too; level notice, next_level warning, lifetime_seconds 1 (levels-out-of-order)",
        ),
        ("fraction.json", "(invalid-fraction)"),
        (".", "this is a directory"),
    ] {
        for command in ["check", "scan"] {
            let run = place.run(&[
                command,
                "--policy",
                policy,
                "--roots",
                "root.pem",
                "chain.pem",
            ]);
            assert_eq!(run.code, 3, "{command} {policy}: {}", run.stderr);
            assert!(run.stderr.contains(expected), "{policy}: {}", run.stderr);
            assert!(
                run.stderr.contains(&format!("--policy {policy}: ")),
                "{}",
                run.stderr
            );
            assert_eq!(run.stdout, "", "{policy}");
        }
    }
}

#[test]
fn what_a_program_renews_is_told_of_when_it_is_overdue() {
    let place = place_with_a_year();
    let check = |at: &str, renewal: &[&str], format: &[&str]| {
        let arguments = ["check", "--roots", "root.pem", "--at", at, "chain.pem"];
        place.run(&[&arguments[..], renewal, format].concat())
    };
    for (renewal, at, code, mode, state, level) in [
        (&[][..], "2026-11-21", 1, "unknown", "renewal-due", "notice"),
        (
            &["--renewal", "manual"],
            "2026-11-21",
            1,
            "manual",
            "renewal-due",
            "notice",
        ),
        (
            &["--renewal", "automated"],
            "2026-11-21",
            0,
            "automated",
            "renewal-due",
            "none",
        ),
        (
            &["--renewal", "automated"],
            "2026-11-28",
            1,
            "automated",
            "overdue",
            "warning",
        ),
        (
            &["--renewal", "automated"],
            "2026-12-25",
            2,
            "automated",
            "overdue",
            "critical",
        ),
    ] {
        let run = check(at, renewal, &["--json"]);
        assert_eq!(run.code, code, "{renewal:?} {at}: {}", run.stderr);
        let expiry = &run.json()[0]["expiry"];
        assert_eq!(expiry["renewal_mode"], mode);
        assert_eq!(expiry["state"], state, "{renewal:?} {at}");
        assert_eq!(expiry["level"], level, "{renewal:?} {at}");
        assert_eq!(expiry["trusted"], true);
    }
    // 42 days before the end, and a week later.
    let run = check("2026-11-28", &["--renewal", "automated"], &[]);
    let expected = "automated renewal was due on 2026-11-20T00:00:01Z and should have been done by 2026-11-27T00:00:01Z";
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&run.stdout).contains(expected), "{}", run.stdout);
    assert_eq!(check(AT, &["--renewal", "magic"], &[]).code, 3);
}

/// Servers, files and what is neither, each with its argument, the tag and the time; and all can be read again.
#[test]
fn answers_repeat_the_argument_and_the_tag() {
    let root = Authority::new("Root");
    let place = Place::new();
    place.file("a.pem", root.issue("a.example").pem);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let server = listener.local_addr().unwrap().to_string();
    drop(listener);
    let inputs = [&*server, "a.pem", "*.a.example", "missing.pem", &server];
    let tagged = ["check", "--json", "--at", AT, "--tag", "customer 7"];
    for all_addresses in [false, true] {
        let extra: &[&str] = if all_addresses {
            &["--all-addresses"]
        } else {
            &[]
        };
        let run = place.run(&[&tagged, extra, &inputs].concat());
        let records = run.json();
        assert_eq!(records.len(), inputs.len(), "{}", run.stderr);
        for ((record, line), input) in records.iter().zip(run.stdout.lines()).zip(inputs) {
            assert_eq!(record["input"], input);
            assert_eq!(record["tag"], "customer 7");
            let [kept] = read_observation(line).unwrap().try_into().unwrap();
            assert_eq!(kept.location.tag.as_deref(), Some("customer 7"));
            assert_eq!(kept.location.target, input);
            assert_eq!(kept.observed_at.to_string(), AT);
            let is_address = all_addresses && input == server;
            let address = is_address.then_some("127.0.0.1");
            assert_eq!(kept.location.address.as_deref(), address);
        }
    }
    let run = place.run(&["check", "--json", "--at", AT, "a.pem"]);
    assert!(run.json()[0]["tag"].is_null());
}

#[test]
fn every_leaf_of_a_bundle_and_the_worst_exit_code() {
    let root = Authority::new("Root");
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file(
            "bundle.pem",
            [
                root.issue("a.example").pem,
                root.pem.clone(),
                root.issue("b.example").pem,
            ]
            .concat(),
        )
        .file("page.html", "<html></html>");
    let arguments = ["check", "--roots", "root.pem", "--at", AT, "--json"];
    let run = place.run(&[&arguments[..], &["bundle.pem"]].concat());
    assert_eq!(run.code, 0, "{}", run.stdout);
    let sources: Vec<_> = run
        .json()
        .iter()
        .map(|it| it["chain"][0]["source"].clone())
        .collect();
    assert_eq!(sources, ["bundle.pem#1", "bundle.pem#3"]);

    let table = place.run(&[
        "check",
        "--roots",
        "root.pem",
        "--at",
        "2027-02-01",
        "bundle.pem",
    ]);
    assert_eq!(table.code, 2);
    assert!(table.stdout.starts_with("TARGET"), "{}", table.stdout);
    assert!(table.stdout.contains("bundle.pem#3") && table.stdout.contains("[expired]"));
}

#[test]
fn roots_in_a_file_are_no_servers() {
    let (one, two) = (Authority::new("One"), Authority::new("Two"));
    let place = Place::new();
    place.file("roots.pem", [one.pem, two.pem].concat());
    let arguments = ["check", "--roots", "roots.pem", "--at", AT, "roots.pem"];
    let run = place.run(&arguments);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(run.stdout.contains("roots.pem#1") && run.stdout.contains("roots.pem#2"));
    let run = place.run(&["check", "--at", AT, "roots.pem"]);
    assert_eq!(run.code, 2, "Mozilla does not know them");
}

#[test]
fn one_answer_for_each_input_in_their_order() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example");
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("page.html", "<html></html>")
        .file("key.pem", &leaf.key_pem)
        .file("a.pem", &leaf.pem);
    let arguments = ["check", "--roots", "root.pem", "--at", AT];
    let inputs = [
        "page.html",
        "*.example.com",
        "a.pem",
        "nowhere.pem",
        "https://joe:s3cret@b.example:99999/?key=s3cret",
        "key.pem",
        "-",
        "-",
    ];
    let run = place.run(&[&arguments[..], &["--json"], &inputs].concat());
    assert_eq!(run.code, 3);
    assert!(!run.stderr.contains("s3cret") && !run.stdout.contains("s3cret"));
    let records = run.json();
    let answers: Vec<(&str, Option<&str>)> = records
        .iter()
        .map(|it| (it["target"].as_str().unwrap(), it["error"]["code"].as_str()))
        .collect();
    assert_eq!(
        answers,
        [
            ("page.html", Some("html-page")),
            ("*.example.com", Some("wildcard")),
            ("a.pem", None),
            ("nowhere.pem", Some("file-not-found")),
            ("https://…@b.example:99999/…", Some("invalid-port")),
            ("key.pem", Some("no-certificate")),
            ("stdin", Some("empty")),
            ("stdin", Some("stdin-taken")),
        ]
    );
    assert!(records[2]["error"].is_null());
    let position = records[0]["error"]["message"].as_str().unwrap();
    assert!(position.starts_with("line 1: "), "{position}");
    assert_eq!(records[4]["error"]["facts"]["port"], "99999");
    for (record, (target, code)) in records.iter().zip(&answers) {
        let is_checked = code.is_none();
        assert_eq!(record["validation"].is_object(), is_checked, "{target}");
        assert_eq!(record["expiry"].is_object(), is_checked, "{target}");
        assert_eq!(!record["chain"].as_array().unwrap().is_empty(), is_checked);
        let told = run.stderr.contains(&format!("notafter: {target}: "));
        assert_eq!(told, !is_checked, "{target}: {}", run.stderr);
    }

    let table = place.run(&[&arguments[..], &inputs].concat());
    assert_eq!((table.code, table.stdout.lines().count()), (3, 2));
    assert_eq!(table.stderr, run.stderr);
}

#[test]
fn servers_without_a_certificate() {
    let closed = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let refused = closed.local_addr().unwrap().to_string();
    drop(closed);
    let plain = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let not_tls = plain.local_addr().unwrap().to_string();
    let server = std::thread::spawn(move || {
        let (mut stream, _) = plain.accept().unwrap();
        stream.write_all(b"220 mail \x1b[31mready\r\n").unwrap();
        let _ = stream.read(&mut [0; 4096]);
    });
    let place = Place::new();
    let run = place.run(&["check", "--json", "--at", AT, &refused, &not_tls]);
    server.join().unwrap();
    assert_eq!(run.code, 2);
    let records = run.json();
    assert_eq!(records[0]["target"], refused.as_str());
    assert_eq!(records[0]["outcome"], "refused");
    assert!(records[0]["validation"].is_null() && records[0]["expiry"].is_null());
    assert!(records[0]["possession"].is_null());
    assert_eq!(records[1]["outcome"], "not-tls");
    assert!(
        records[1]["outcome_facts"]["said"]
            .as_str()
            .unwrap()
            .contains("220 mail")
    );

    let run = place.run(&["check", &refused]);
    assert_eq!(run.code, 2);
    assert!(
        run.stdout
            .contains("nothing listens on this port [refused]"),
        "{}",
        run.stdout
    );
}

#[test]
fn a_key_or_a_pasted_certificate_is_no_target() {
    let leaf = Authority::new("Root").issue("a.example");
    let place = Place::new();
    place.file("key.pem", &leaf.key_pem);
    let run = place.run(&["check", "key.pem"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(
        run.stderr
            .contains("key.pem: there is no certificate in it")
    );
    for (command, pasted) in [
        ("check", &leaf.pem),
        ("check", &leaf.key_pem),
        ("parse", &leaf.key_pem),
    ] {
        let run = place.run(&[command, pasted]);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""));
        assert!(run.stderr.contains("save it in a file"), "{}", run.stderr);
        let octets = pasted.lines().nth(1).unwrap();
        assert!(!run.stderr.contains(octets), "{}", run.stderr);
    }
    // Base64 alone, of an RSA-sized and of a short key, and behind a flag.
    let body: String = leaf
        .key_pem
        .lines()
        .filter(|it| !it.contains('-'))
        .collect();
    let short = format!("MC4CAQAwBQYDK2VwBCIEI{}", "A".repeat(43));
    let flags = [format!("--at={}", leaf.key_pem), format!("--roots={body}")];
    for arguments in [
        ["check", &body],
        ["parse", &body],
        ["parse", &short],
        ["validate", &short],
        ["validate", &flags[0]],
        ["check", &flags[1]],
    ] {
        let run = place.run(&arguments);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""));
        assert!(run.stderr.contains("save it in a file"), "{}", run.stderr);
        assert!(!run.stderr.contains("MC4C") && !run.stderr.contains(&body[..16]));
    }
    let run = place.run(&["check", "nowhere.pem"]);
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("nowhere.pem: there is no such file"));
    let run = place.run(&["check", "nowhere.txt"]);
    assert_eq!(run.code, 3);
    assert!(
        run.stderr.contains("write its port as well"),
        "{}",
        run.stderr
    );
}

#[test]
fn help_documents_the_exit_codes_and_bad_arguments_are_unknown() {
    let place = Place::new();
    for (command, told) in [
        (&["--help"][..], "judge them"),
        (&["check", "--help"], "[default: 10]"),
        (&["check", "--help"], "what you would type into a browser"),
        (&["scan", "--help"], "or the scan was interrupted"),
        (&["candidates", "--help"], "nothing is looked up"),
        (&["parse", "--help"], "A private key is recognised"),
        (&["validate", "--help"], "others in that file serve as"),
        (&["demo", "--help"], "needs no network"),
    ] {
        let run = place.run(command);
        assert_eq!(run.code, 0);
        assert!(run.stdout.contains("Exit codes"));
        let words: Vec<&str> = run.stdout.split_whitespace().collect();
        assert!(words.join(" ").contains(told), "{}", run.stdout);
    }
    assert_eq!(place.run(&["--version"]).code, 0);
    for command in [
        &[][..],
        &["chekc"],
        &["check"],
        &["check", "--timeout", "0", "a.example"],
    ] {
        let run = place.run(command);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{command:?}");
        assert!(!run.stderr.is_empty());
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let root = Authority::new("Root");
    let place = Place::new();
    place.file("many.pem", root.pem.repeat(2000));
    let mut child = Command::new(env!("CARGO_BIN_EXE_notafter"))
        .args(["parse", "--json"])
        .arg(place.path("many.pem"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.code().is_some(), "killed by a signal");
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

/// The path ends where the chain does: people are told once, and programs of both.
#[test]
fn a_missing_intermediate_is_told_once() {
    let root = Authority::new("Root");
    let leaf = root.intermediate("Sub").issue("a.example").pem;
    let place = Place::new();
    place.file("root.pem", &root.pem).file("leaf.pem", &leaf);
    let common = ["check", "--at", AT, "--roots", "root.pem", "leaf.pem"];
    let text = place.run(&common).stdout;
    assert!(text.contains("[issuer-not-found]"), "{text}");
    assert!(!text.contains("intermediate-missing"), "{text}");
    assert_eq!(text.matches("http://ca.example/Sub.cer").count(), 1);
    let [report] = place
        .run(&[&common[..], &["--json"]].concat())
        .json()
        .try_into()
        .unwrap();
    let path = &report["validation"]["findings"];
    assert_eq!(path[0]["code"], "issuer-not-found");
    assert_eq!(report["chain_findings"][0]["code"], "intermediate-missing");
}
