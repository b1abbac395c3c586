//! `notafter validate`.

mod common;

use common::{AT, Authority, Place};
use data_encoding::BASE64;
use notafter::certificate::Certificate;
use rcgen::SerialNumber;
use serde_json::{Value, json};

fn place() -> Place {
    let root = Authority::new("Root");
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("leaf.pem", root.issue("a.example").pem)
        .file("other.pem", Authority::new("Other").pem);
    place
}

#[test]
fn valid_and_invalid() {
    let place = place();
    let run = place.run(&[
        "validate",
        "--roots",
        "root.pem",
        "--name",
        "a.example",
        "--at",
        AT,
        "--json",
        "leaf.pem",
    ]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let [report] = run.json().try_into().unwrap();
    assert_eq!(report["verdict"], "valid");
    assert_eq!(report["path"].as_array().unwrap().len(), 2);
    assert_eq!(report["path"][0].as_str().unwrap().len(), 64);

    let run = place.run(&[
        "validate",
        "--roots",
        "root.pem",
        "--name",
        "b.example",
        "--at",
        "2027-06-01",
        "--json",
        "leaf.pem",
    ]);
    assert_eq!(run.code, 2);
    let [report] = run.json().try_into().unwrap();
    assert_eq!(report["verdict"], "invalid");
    let findings = report["findings"].as_array().unwrap();
    let of = |code: &str| findings.iter().find(|it| it["code"] == code).unwrap();
    let expired = of("expired");
    assert_eq!(expired["severity"], "error");
    assert_eq!(expired["certificate_index"], 0);
    assert_eq!(expired["facts"]["not_after"], "2027-01-01T00:00:00Z");
    assert_eq!(expired["facts"]["at"], "2027-06-01T00:00:00Z");
    assert!(expired["message"].is_string() && expired["remedy"].is_string());
    assert_eq!(of("name-mismatch")["facts"]["name"], "b.example");
}

#[test]
fn for_people() {
    let place = place();
    let run = place.run(&["validate", "--roots", "other.pem", "--at", AT, "leaf.pem"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stdout.starts_with("leaf.pem: invalid\n"),
        "{}",
        run.stdout
    );
    assert!(run.stdout.contains("[issuer-not-found]") && run.stdout.contains("-> "));
    let run = place.run(&[
        "validate",
        "--roots",
        "other.pem",
        "--roots",
        "root.pem",
        "--at",
        AT,
        "leaf.pem",
    ]);
    assert_eq!(run.code, 0);
    assert!(
        run.stdout
            .contains("1 CN=Root (until 2027-01-01T00:00:00Z, a trusted root)")
    );
    assert!(
        run.stdout
            .contains("Lasts       until 2027-01-01T00:00:00Z")
    );
    assert!(run.stdout.contains("1 signature verified"));
    assert!(!run.stdout.contains("Policies"));
}

/// What is told of an end is of the path alone: of what is not valid for another reason, it would mislead.
#[test]
fn an_invalid_certificate_has_no_end_for_people() {
    let place = place();
    let name = ["--name", "b.example", "leaf.pem"];
    let common = ["validate", "--roots", "root.pem", "--at", AT];
    let run = place.run(&[&common[..], &name].concat());
    assert_eq!(run.code, 2);
    assert!(run.stdout.contains("a trusted root") && !run.stdout.contains("Lasts"));
    let run = place.run(&[&common[..], &["--json"], &name].concat());
    let end = &run.json()[0]["effective_expiry"];
    assert_eq!(end["not_after"], "2027-01-01T00:00:00Z");
}

#[test]
fn revocation_as_it_is_asked_for() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example");
    let serial = Certificate::from_der(&leaf.der).unwrap();
    let serial = SerialNumber::from(serial.serial_number().contents().to_vec());
    let (all, other) = (root.crl(&[serial]), Authority::new("Other").crl(&[]));
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("leaf.pem", &leaf.pem)
        .file("all.crl", &all)
        .file("other.crl", &other);
    let common = ["validate", "--roots", "root.pem", "--at", AT, "--json"];
    let cases: [(&[&str], i32, Option<&str>); 5] = [
        (&["--revocation", "off", "--crls", "all.crl"], 0, None),
        (
            &["--revocation", "best-effort", "--crls", "all.crl"],
            2,
            Some("error"),
        ),
        (
            &["--revocation", "best-effort", "--crls", "other.crl"],
            0,
            Some("warning"),
        ),
        (&["--revocation", "best-effort"], 0, Some("warning")),
        (&["--revocation", "required"], 2, Some("error")),
    ];
    for (flags, code, severity) in cases {
        let run = place.run(&[&common[..], flags, &["leaf.pem"]].concat());
        assert_eq!(run.code, code, "{flags:?}");
        let findings = run.json()[0]["findings"].clone();
        assert_eq!(findings[0]["severity"].as_str(), severity, "{flags:?}");
    }

    let lines = [
        (json!({"leaf": leaf.pem}), "invalid"),
        (json!({"leaf": leaf.pem, "revocation": "off"}), "valid"),
        (
            json!({"leaf": leaf.pem, "crls": [], "revocation": "required"}),
            "invalid",
        ),
        (
            json!({"leaf": leaf.pem, "crls": [other], "revocation": "best-effort"}),
            "valid",
        ),
    ];
    let input: Vec<String> = lines.iter().map(|(line, _)| line.to_string()).collect();
    let batch = [&common[..], &["--batch", "--crls", "all.crl"]].concat();
    let run = place.run_with_stdin(&batch, &input.join("\n"));
    assert_eq!(run.json().len(), lines.len());
    for (report, (line, verdict)) in run.json().iter().zip(&lines) {
        assert_eq!(report["verdict"], *verdict, "{line}");
    }
}

#[test]
fn other_paths_the_end_and_the_work() {
    let (first, second) = (Authority::new("First"), Authority::new("Second"));
    let sub = first.intermediate("Sub");
    let crossed = second.cross_signed("Sub", &sub);
    let leaf = sub.issue("a.example");
    let place = Place::new();
    place
        .file("roots.pem", [first.pem, second.pem].concat())
        .file("leaf.pem", &leaf.pem)
        .file(
            "subs.pem",
            [&sub.pem, &crossed].map(String::as_str).concat(),
        );
    let common = ["validate", "--roots", "roots.pem", "--at", AT];
    let chain = ["--intermediates", "subs.pem", "leaf.pem"];
    let run = |flags: &[&str]| place.run(&[&common[..], flags, &chain].concat());
    let [report] = run(&["--json"]).json().try_into().unwrap();
    assert_eq!(report["other_paths"], json!([]));
    assert_eq!(report["work"]["signatures_checked"], 2);
    assert_eq!(report["work"]["paths_completed"], 1);
    let policies = json!({"authority_constrained": [], "user_constrained": []});
    assert_eq!(report["policies"], policies);

    let [report] = run(&["--other-paths", "5", "--json"])
        .json()
        .try_into()
        .unwrap();
    let others = report["other_paths"].as_array().unwrap();
    assert_eq!(others.len(), 1);
    assert_eq!(others[0].as_array().unwrap().len(), 3);
    assert_eq!(others[0][0], report["path"][0]);
    assert_ne!(others[0][2], report["path"][2]);
    assert_eq!(report["effective_expiry"]["limited_by"], "leaf");
    let text = run(&["--other-paths", "5"]).stdout;
    assert!(text.contains("Other path  CN=a.example <- CN=Sub <- CN="));
    assert_eq!(run(&["--other-paths", "65"]).code, 3);

    let line = |extra: Value| {
        let mut line = json!({"leaf": leaf.pem, "intermediates": [sub.pem, crossed]});
        line.as_object_mut()
            .unwrap()
            .extend(extra.as_object().unwrap().clone());
        line.to_string()
    };
    let input = [
        line(json!({})),
        line(json!({"other_paths": 1, "effective_expiry": true})),
        line(json!({"other_paths": 65})),
    ];
    let batch = [&common[..], &["--batch", "--json"]].concat();
    let run = place.run_with_stdin(&batch, &input.join("\n"));
    let [plain, full, refused] = run.json().try_into().unwrap();
    assert_eq!(plain["effective_expiry"], Value::Null);
    assert_eq!(plain["other_paths"], json!([]));
    assert_eq!(full["other_paths"].as_array().unwrap().len(), 1);
    assert_eq!(
        full["effective_expiry"]["not_after"],
        "2027-01-01T00:00:00Z"
    );
    assert_eq!(refused["error"]["code"], "invalid-field");
}

#[test]
fn revocation_lists() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example");
    let serial = Certificate::from_der(&leaf.der).unwrap();
    let serial = SerialNumber::from(serial.serial_number().contents().to_vec());
    let (none, all) = (root.crl(&[]), root.crl(&[serial]));
    let other = Authority::new("Other").crl(&[]);
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("leaf.pem", &leaf.pem)
        .file("none.crl", &none)
        .file("all.crl", &all)
        .file("other.crl", &other);
    let common = ["validate", "--roots", "root.pem", "--at", AT, "--json"];
    let run = |crls: &[&str]| place.run(&[&common[..], crls, &["leaf.pem"]].concat());
    assert_eq!(run(&["--crls", "none.crl"]).code, 0);
    let revoked = run(&["--crls", "all.crl"]);
    assert_eq!(revoked.code, 2);
    assert_eq!(revoked.json()[0]["findings"][0]["code"], "revoked");
    // A list by somebody else tells nothing.
    assert_eq!(run(&["--crls", "other.crl"]).code, 2);
    assert_eq!(run(&["--crls", "other.crl", "--crls", "none.crl"]).code, 0);
    let bad = run(&["--crls", "root.pem"]);
    assert_eq!((bad.code, bad.stdout.as_str()), (3, ""));
    assert!(
        bad.stderr
            .contains("root.pem: there is no revocation list in it")
    );

    let lines = [
        (json!({"leaf": leaf.pem}), "invalid"),
        (json!({"leaf": leaf.pem, "crls": null}), "invalid"),
        (json!({"leaf": leaf.pem, "crls": []}), "valid"),
        (json!({"leaf": leaf.pem, "crls": none}), "valid"),
        (json!({"leaf": leaf.pem, "crls": [other, none]}), "valid"),
        (json!({"leaf": leaf.pem, "crls": [other]}), "invalid"),
    ];
    let input: Vec<String> = lines.iter().map(|(line, _)| line.to_string()).collect();
    let batch = [&common[..], &["--batch", "--crls", "all.crl"]].concat();
    let run = place.run_with_stdin(&batch, &input.join("\n"));
    assert_eq!(run.json().len(), lines.len());
    for (report, (line, verdict)) in run.json().iter().zip(&lines) {
        assert_eq!(report["verdict"], *verdict, "{line}");
    }
}

/// The chain has no policies, so that what asks for none passes, and what insists fails.
#[test]
fn policies_reach_the_validator() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example").pem;
    let place = Place::new();
    place.file("root.pem", &root.pem).file("leaf.pem", &leaf);
    let flags: [(&[&str], i32); 5] = [
        (&["--policy", "1.2.3"], 0),
        (&["--inhibit-policy-mapping"], 0),
        (&["--inhibit-any-policy"], 0),
        (&["--require-explicit-policy"], 2),
        (&["--require-explicit-policy", "--policy", "2.5.29.32.0"], 2),
    ];
    let common = ["validate", "--roots", "root.pem", "--at", AT, "--json"];
    for (flags, code) in flags {
        let run = place.run(&[&common[..], flags, &["leaf.pem"]].concat());
        assert_eq!(run.code, code, "{flags:?}: {}", run.stdout);
    }
    // A field of a line goes before the flag.
    let lines = [
        (json!({"id": 1, "leaf": leaf}), "invalid"),
        (
            json!({"id": 2, "leaf": leaf, "require_explicit_policy": false}),
            "valid",
        ),
        (
            json!({"id": 3, "leaf": leaf, "require_explicit_policy": null, "policies": []}),
            "invalid",
        ),
    ];
    let input: Vec<String> = lines.iter().map(|(line, _)| line.to_string()).collect();
    let input = input.join("\n");
    let batch = [&common[..], &["--batch", "--require-explicit-policy"]].concat();
    let run = place.run_with_stdin(&batch, &input);
    for (report, (line, verdict)) in run.json().iter().zip(&lines) {
        assert_eq!(report["verdict"], *verdict, "{line}");
    }
    let line = json!({"id": 4, "leaf": leaf, "policies": ["1.2.3", "gold"]});
    let run = place.run_with_stdin(&batch, &line.to_string());
    let error = &run.json()[0]["error"];
    assert_eq!(error["code"], "invalid-field");
    let message = error["message"].as_str().unwrap();
    assert!(message.starts_with("policies: \"gold\": "), "{message}");
}

#[test]
fn bad_input_gives_no_verdict() {
    let place = place();
    let key = Authority::new("Root").issue("a.example").key_pem;
    place.file("key.pem", key).file("text.pem", "hello");
    for (arguments, expected) in [
        (&["key.pem"][..], "key.pem: there is no certificate in it"),
        (&["nowhere.pem"], "nowhere.pem: there is no such file"),
        (&["leaf.pem", "--roots", "text.pem"], "text.pem: line 1:"),
        (
            &["leaf.pem", "--roots", "key.pem"],
            "key.pem: there is no certificate",
        ),
        (
            &["leaf.pem", "--intermediates", "nowhere"],
            "nowhere: there is no such file",
        ),
        (
            &["leaf.pem", "--name", "*.example.com"],
            "--name: a wildcard",
        ),
        (&["leaf.pem", "--purpose", "fun"], "invalid value 'fun'"),
        (&["leaf.pem", "--at", "yesterday"], "not a time"),
        (&["leaf.pem", "--max-depth", "300"], "300"),
        (&["leaf.pem", "--policy", "gold"], "gold"),
        (&[], "required"),
    ] {
        let run = place.run(&[&["validate", "--json"], arguments].concat());
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{arguments:?}");
        assert!(
            run.stderr.contains(expected),
            "{arguments:?}: {}",
            run.stderr
        );
    }
}

#[test]
fn depth_purpose_and_profile_reach_the_validator() {
    let place = place();
    let run = |extra: &[&str]| {
        let all = [
            &[
                "validate", "--roots", "root.pem", "--at", AT, "--json", "leaf.pem",
            ],
            extra,
        ]
        .concat();
        let run = place.run(&all);
        (run.code, run.json().remove(0))
    };
    assert_eq!(run(&["--max-depth", "0"]).0, 0);
    let (code, report) = run(&["--purpose", "code-signing"]);
    assert_eq!(code, 2);
    assert_eq!(report["findings"][0]["code"], "purpose-not-allowed");
    assert_eq!(run(&["--profile", "rfc5280"]).0, 0);
}

#[test]
fn a_bad_line_in_the_middle_of_a_batch() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example");
    let place = Place::new();
    place.file("root.pem", &root.pem);
    let good = json!({"id": 1, "leaf": BASE64.encode(&leaf.der), "name": "a.example"});
    let pem = json!({
        "id": "second", "leaf": leaf.pem, "roots": [Authority::new("Other").pem],
        "intermediates": [], "crls": [], "policies": null, "at": AT,
        "purpose": "server-auth", "profile": "rfc5280", "max_depth": 3,
        "require_explicit_policy": false,
    });
    let late = json!({"id": 3, "leaf": leaf.pem, "at": "2028-01-01"});
    let crls = json!({"id": 4, "leaf": leaf.pem, "crls": ["AAAA"]});
    let unknown = json!({"id": 5, "leaf": leaf.pem, "colour": "red"});
    let page = json!({"id": 6, "leaf": "<html>"});
    let lines = [
        good.to_string(),
        "{ not json".to_owned(),
        pem.to_string(),
        String::new(),
        crls.to_string(),
        unknown.to_string(),
        page.to_string(),
        late.to_string(),
    ];
    let run = place.run_with_stdin(
        &[
            "validate", "--batch", "--json", "--roots", "root.pem", "--at", AT,
        ],
        &lines.join("\n"),
    );
    assert_eq!(run.code, 2);
    let reports = run.json();
    assert_eq!(reports.len(), 7);
    assert_eq!(
        (&reports[0]["id"], &reports[0]["verdict"]),
        (&json!(1), &json!("valid"))
    );
    assert_eq!(
        (&reports[1]["id"], &reports[1]["line"]),
        (&Value::Null, &json!(2))
    );
    assert_eq!(reports[1]["error"]["code"], "invalid-request");
    assert_eq!(reports[2]["id"], "second");
    assert_eq!(reports[2]["verdict"], "invalid");
    assert_eq!(
        (&reports[3]["id"], &reports[3]["line"]),
        (&json!(4), &json!(5))
    );
    assert_eq!(reports[3]["error"]["code"], "invalid-field");
    assert_eq!(
        (&reports[4]["id"], &reports[4]["line"]),
        (&json!(5), &json!(6))
    );
    assert!(
        reports[4]["error"]["message"]
            .as_str()
            .unwrap()
            .contains("colour")
    );
    assert_eq!(reports[5]["error"]["code"], "invalid-field");
    assert_eq!(
        (&reports[6]["id"], &reports[6]["verdict"]),
        (&json!(3), &json!("invalid"))
    );
    for line in [2, 5, 6, 7] {
        assert!(
            run.stderr.contains(&format!("stdin: line {line}: ")),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn an_id_goes_back_as_it_came() {
    let place = place();
    let leaf = Authority::new("Root").issue("a.example").pem;
    let leaf = json!(leaf);
    let arguments = ["validate", "--batch", "--json", "--at", AT];
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    for (id, expected) in [
        (
            "123456789012345678901234567890",
            "123456789012345678901234567890",
        ),
        (
            "[1.10, {\"b\": -0, \"a\": 1e400}]",
            "[1.10, {\"b\": -0, \"a\": 1e400}]",
        ),
        ("[1,\r2]", "[1, 2]"),
        ("\"\\u0041\"", "\"\\u0041\""),
        (r#"["]]\"[[", {}]"#, r#"["]]\"[[", {}]"#),
        ("null", "null"),
    ] {
        for rest in ["", ", \"colour\": \"red\""] {
            let line = format!("{{\"id\": {id}, \"leaf\": {leaf}{rest}}}\n");
            let run = place.run_with_stdin(&arguments, &line);
            let expected = format!("{{\"id\":{expected},");
            assert!(run.stdout.starts_with(&expected), "{}", run.stdout);
            assert_eq!(run.stdout.lines().count(), 1);
        }
    }
    // Deeper than most readers of JSON go.
    let line = format!("{{\"id\": {deep}, \"leaf\": {leaf}}}\n");
    let run = place.run_with_stdin(&arguments, &line);
    assert_eq!(run.code, 3);
    assert_eq!(run.json()[0]["error"]["code"], "invalid-field");
    assert_eq!(run.json()[0]["id"], Value::Null);
}

#[test]
fn a_batch_of_good_lines_and_one_of_bad_ones() {
    let root = Authority::new("Root");
    let place = Place::new();
    place.file("root.pem", &root.pem);
    let line = json!({"id": [1, 2], "leaf": root.issue("a.example").pem, "roots": root.pem});
    let arguments = ["validate", "--batch", "--json", "--at", AT];
    let run = place.run_with_stdin(&arguments, &format!("{line}\n{line}\n"));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(run.json()[1]["id"], json!([1, 2]));
    // As some programs on Windows write it.
    let run = place.run_with_stdin(&arguments, &format!("\u{feff}{line}\r\n"));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let leaf = &line["leaf"];
    for (line, message) in [
        (
            json!([1, leaf, null, line["roots"]]).to_string(),
            "an array, where",
        ),
        ("7".to_owned(), "integer `7`"),
        (
            r#"{"id": 1, "leaf": 2}"#.to_owned(),
            "expected a string (column 19)",
        ),
        ("{\"id\": 1".to_owned(), "not one JSON object"),
    ] {
        let run = place.run_with_stdin(&arguments, &format!("\n{line}\n"));
        assert_eq!((run.code, run.json().len()), (3, 1), "{line}");
        assert!(run.stderr.starts_with("notafter: stdin: line 2: not "));
        assert!(run.stderr.contains(message), "{}", run.stderr);
        assert_eq!(run.stderr.matches("line").count(), 1, "{}", run.stderr);
        assert_eq!(run.json()[0]["error"]["code"], "invalid-request");
    }
    let run = place.run(&["validate", "--batch"]);
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("--json"));
}
