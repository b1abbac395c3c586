//! `notafter report`.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot be set up has failed"
)]

mod common;

use common::{AT, Authority, Place};
use serde_json::{Value, json};

/// A look at a certificate of 90 days that ends on this day, at midnight.
fn look(target: &str, fingerprint: &str, not_before: &str, not_after: &str) -> Value {
    json!({
        "target": target,
        "observed_at": "2026-05-31T00:00:00Z",
        "outcome": "certificate",
        "certificate": {
            "fingerprint_sha256": fingerprint,
            "names": [target.trim_end_matches(":443")],
            "issuer_organization": "Example",
            "not_before": format!("{not_before}T00:00:00Z"),
            "not_after": format!("{not_after}T23:59:59Z"),
        },
    })
}

fn with(mut value: Value, field: &str, content: Value) -> Value {
    let fields = value.as_object_mut().expect("an object");
    fields.insert(field.to_owned(), content);
    value
}

fn down(target: &str, outcome: &str) -> Value {
    json!({"target": target, "observed_at": "2026-05-31T00:00:00Z", "outcome": outcome})
}

fn lines(values: &[Value]) -> String {
    let lines: Vec<String> = values.iter().map(Value::to_string).collect();
    lines.join("\n")
}

/// One that is fine, one of which renewal is due, and one that is expired; a wildcard at two places.
fn fleet() -> Vec<Value> {
    vec![
        look("fine.example:443", "01", "2026-05-20", "2026-08-17"),
        look("due.example:443", "02", "2026-03-13", "2026-06-10"),
        look("b.wild.example:443", "03", "2026-04-01", "2026-06-29"),
        look("a.wild.example:443", "03", "2026-04-01", "2026-06-29"),
        look("past.example:443", "04", "2026-02-01", "2026-05-01"),
    ]
}

#[test]
fn the_most_urgent_first() {
    let place = Place::new();
    let mut fleet = fleet();
    fleet.push(down("down.example:443", "refused"));
    place.file("looks.jsonl", lines(&fleet));
    let run = place.run(&["report", "looks.jsonl", "--at", AT]);
    assert_eq!((run.code, run.stderr.as_str()), (2, ""));
    let expected = "\
STATE        LEVEL     DAYS  EXPIRES     NAME            ISSUER   WHERE
expired      critical   -30  2026-05-01  past.example    Example  past.example:443
overdue      warning     10  2026-06-10  due.example     Example  due.example:443
renewal-due  notice      29  2026-06-29  a.wild.example  Example  a.wild.example:443, b.wild.example:443
valid        none        78  2026-08-17  fine.example    Example  fine.example:443

NO CERTIFICATE  LOOKED AT   WHERE
refused         2026-05-31  down.example:443

As of 2026-06-01T00:00:00Z: 4 certificates at 5 places: 1 expired, 2 within 30 days, 1 within 90.
Urgency: 1 critical, 1 warning, 1 notice.
Besides: 1 place without a certificate.
";
    assert_eq!(run.stdout, expected);
}

#[test]
fn exit_codes_are_those_of_what_is_shown() {
    let place = Place::new();
    let code = |values: &[Value], more: &[&str]| {
        let arguments = [&["report", "-", "--at", AT], more].concat();
        place.run_with_stdin(&arguments, &lines(values)).code
    };
    let fleet = fleet();
    assert_eq!(code(&fleet[..1], &[]), 0);
    assert_eq!(code(&fleet[..3], &[]), 1);
    assert_eq!(code(&fleet, &[]), 2);
    assert_eq!(code(&[down("a.example:443", "refused")], &[]), 2);
    let nobody_asked = down("a.example:443", "name-not-found");
    assert_eq!(code(&[nobody_asked, fleet[0].clone()], &[]), 3);
    let mut invalid = fleet[0].clone();
    invalid["certificate"]["trusted"] = false.into();
    assert_eq!(code(&[invalid], &[]), 2);
    // 90 days, 60 and 30, cut to a third, a quarter and a sixth of 90 days: the wildcard is no more than noticed.
    assert_eq!(code(&fleet[2..4], &["--policy", "classic"]), 1);
    // A program renews it a few days after that falls due.
    assert_eq!(code(&fleet[2..4], &["--renewal", "automated"]), 0);
    // An address that cannot be reached from here, while another one can.
    let address = |value: &Value, address: &str| with(value.clone(), "address", address.into());
    let first = address(&fleet[0], "192.0.2.1");
    let second = address(&down("fine.example:443", "unreachable"), "2001:db8::1");
    assert_eq!(code(&[first, second.clone()], &[]), 0);
    assert_eq!(code(&[second], &[]), 2);
}

#[test]
fn what_ends_within_so_many_days() {
    let place = Place::new();
    let mut fleet = fleet();
    let mut revoked = look("revoked.example:443", "05", "2026-05-20", "2026-08-17");
    revoked["certificate"]["revoked"] = true.into();
    fleet.push(revoked);
    let shown = |days: &str| -> Vec<String> {
        let run = place.run_with_stdin(
            &["report", "-", "--at", AT, "--json", "--within", days],
            &lines(&fleet),
        );
        let rows = run.json();
        let names = rows
            .iter()
            .filter_map(|it| it["certificate"]["names"][0].as_str());
        names.map(str::to_owned).collect()
    };
    let urgent = ["revoked.example", "past.example"];
    assert_eq!(shown("0"), urgent);
    // 10 days are left of it at midnight, exactly.
    assert_eq!(shown("9"), urgent);
    assert_eq!(
        shown("10"),
        ["revoked.example", "past.example", "due.example"]
    );
    assert_eq!(shown("36500").len(), 5);
    let run = place.run_with_stdin(
        &["report", "-", "--at", AT, "--within", "9"],
        &lines(&fleet),
    );
    assert!(
        run.stdout
            .contains("Besides: 3 certificates not shown, since later.")
    );
    assert_eq!(place.run(&["report", "-", "--within", "36501"]).code, 3);
}

#[test]
fn only_what_has_a_tag() {
    let place = Place::new();
    let tagged = |value: Value, tag: &str| with(value, "tag", tag.into());
    let (fine, due) = (fleet().remove(0), fleet().remove(1));
    let looks = lines(&[
        tagged(fine, "acme"),
        tagged(due, "Müller & Söhne"),
        down("a:443", "refused"),
    ]);
    let run = place.run_with_stdin(&["report", "-", "--at", AT, "--tag", "acme"], &looks);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("TAG"), "{}", run.stdout);
    assert!(run.stdout.contains("acme"));
    assert!(!run.stdout.contains("due.example"));
    let run = place.run_with_stdin(
        &[
            "report",
            "-",
            "--at",
            AT,
            "--tag",
            "acme",
            "--tag",
            "Müller & Söhne",
            "--json",
        ],
        &looks,
    );
    assert_eq!(run.json().len(), 3);
    let run = place.run_with_stdin(&["report", "-", "--tag", "acne"], &looks);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(
        run.stderr
            .contains("nothing that was observed has this tag")
    );
}

#[test]
fn json_is_an_object_a_line_and_the_summary_last() {
    let place = Place::new();
    let mut fleet = fleet();
    fleet.push(down("down.example:443", "refused"));
    let older = with(
        down("fine.example:443", "timed-out"),
        "observed_at",
        "2026-05-30T00:00:00Z".into(),
    );
    fleet.push(older);
    let run = place.run_with_stdin(&["report", "-", "--at", AT, "--json"], &lines(&fleet));
    let said = run.json();
    let kinds: Vec<&str> = said.iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(
        kinds,
        [
            "expiration",
            "expiration",
            "expiration",
            "expiration",
            "no-certificate",
            "summary"
        ]
    );
    assert_eq!(said[0]["horizon"], "expired");
    assert_eq!(said[0]["expiry"]["at"], AT);
    assert_eq!(said[2]["locations"][1]["target"], "b.wild.example:443");
    assert_eq!(said[4]["outcome"], "refused");
    let counts = json!({"expired": 1, "within_30": 2, "within_60": 0, "within_90": 1, "later": 0});
    assert_eq!(said[5]["horizons"], counts);
    assert_eq!(said[5]["superseded"], 1);
    let same = place.run_with_stdin(
        &["report", "-", "--at", AT, "--format", "json"],
        &lines(&fleet),
    );
    assert_eq!(same.stdout, run.stdout);
    let run = place.run(&["report", "-", "--json", "--format", "csv"]);
    assert_eq!(run.code, 3);
    assert!(run.stderr.contains("give one of them"), "{}", run.stderr);
}

/// The end of a certificate is told though its host is down.
#[test]
fn a_host_that_is_down_keeps_its_certificate() {
    let place = Place::new();
    let mut looks = fleet();
    let failed = |target: &str, outcome: &str, at: &str| {
        with(down(target, outcome), "observed_at", at.into())
    };
    looks.push(failed(
        "b.wild.example:443",
        "refused",
        "2026-05-31T06:00:00Z",
    ));
    looks.push(failed(
        "past.example:443",
        "timed-out",
        "2026-05-31T06:00:00Z",
    ));
    looks.push(failed(
        "past.example:443",
        "refused",
        "2026-05-31T12:00:00Z",
    ));
    let looks = lines(&looks);
    let run = |more: &[&str]| {
        let arguments = [&["report", "-", "--at", AT], more].concat();
        place.run_with_stdin(&arguments, &looks)
    };
    let expected = "\
STATE        LEVEL     DAYS  EXPIRES     NAME            ISSUER   WHERE
expired      critical   -30  2026-05-01  past.example    Example  past.example:443 (failing)
overdue      warning     10  2026-06-10  due.example     Example  due.example:443
renewal-due  notice      29  2026-06-29  a.wild.example  Example  a.wild.example:443 +1 more (1 failing)
valid        none        78  2026-08-17  fine.example    Example  fine.example:443

NO CERTIFICATE  LOOKED AT   LAST SEEN   WHERE
refused         2026-05-31  2026-05-31  b.wild.example:443
refused         2026-05-31  2026-05-31  past.example:443

As of 2026-06-01T00:00:00Z: 4 certificates at 5 places: 1 expired, 2 within 30 days, 1 within 90.
Urgency: 1 critical, 1 warning, 1 notice.
Besides: 2 places without a certificate now (2 counted with the last one), 3 older looks.
";
    assert_eq!(run(&[]).stdout, expected);

    let said = run(&["--json"]).json();
    let past = &said[0];
    assert_eq!(past["last_seen_at"], "2026-05-31T00:00:00Z");
    assert_eq!(past["failing"][0]["outcome"], "refused");
    assert_eq!(past["failing"][0]["failing_since"], "2026-05-31T06:00:00Z");
    assert_eq!(said[2]["failing"][0]["target"], "b.wild.example:443");
    assert_eq!(said[5]["kind"], "no-certificate");
    assert_eq!(said[5]["last_seen_at"], "2026-05-31T00:00:00Z");
    assert_eq!(said[5]["last_seen_fingerprint_sha256"], "04");
    let summary = &said[6];
    assert_eq!(
        (&summary["certificates"], &summary["failing"]),
        (&json!(4), &json!(2))
    );

    let csv = run(&["--format", "csv"]).stdout;
    for end in [
        ",04,1,1,2026-05-31T00:00:00Z,past.example:443 (refused since 2026-05-31T06:00:00Z)\r\n",
        ",03,2,1,2026-05-31T00:00:00Z,\"a.wild.example:443, b.wild.example:443 (refused since 2026-05-31T06:00:00Z)\"\r\n",
        ",1,1,2026-05-31T00:00:00Z,past.example:443\r\n",
    ] {
        assert!(csv.contains(end), "{end} is not in {csv}");
    }
}

#[test]
fn an_address_that_is_down_does_not_excuse_another() {
    let place = Place::new();
    let address = |value: Value, address: &str, hour: &str| {
        let value = with(value, "address", address.into());
        with(
            value,
            "observed_at",
            format!("2026-05-31T{hour}:00:00Z").into(),
        )
    };
    let first = address(fleet().remove(0), "192.0.2.1", "00");
    let first_now = address(down("fine.example:443", "unreachable"), "192.0.2.1", "01");
    let second = address(down("fine.example:443", "unreachable"), "2001:db8::1", "01");
    let run = place.run_with_stdin(
        &["report", "-", "--at", AT],
        &lines(&[first, first_now, second]),
    );
    assert_eq!(run.code, 2, "{}", run.stdout);
}

#[test]
fn csv_for_spreadsheets() {
    let place = Place::new();
    let mut evil = look("=1+1", "02", "2026-03-13", "2026-06-10");
    evil["tag"] = "=HYPERLINK(\"http://x\",\"y\")".into();
    evil["certificate"]["names"] = json!(["b\u{fc}cher.example", "@x\u{1b}[31m"]);
    let values = [fleet().remove(4), evil, down("-1", "=refused")];
    let run = place.run_with_stdin(
        &["report", "-", "--at", AT, "--format", "csv"],
        &lines(&values),
    );
    assert_eq!(run.stderr, "");
    let expected = concat!(
        "tag,name,outcome,observed_at,state,level,horizon,days_left,expires_at,not_after,limited_by,trusted,issuer,names,key,\
         fingerprint_sha256,places,failing,last_seen_at,where\r\n",
        ",past.example,certificate,,expired,critical,expired,-30,2026-05-01T23:59:59Z,2026-05-01T23:59:59Z,leaf,,Example,\
         past.example,,04,1,0,2026-05-31T00:00:00Z,past.example:443\r\n",
        "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",'@x\\u{1b}[31m,certificate,,overdue,warning,within-30,10,\
         2026-06-10T23:59:59Z,2026-06-10T23:59:59Z,leaf,,Example,\"'@x\\u{1b}[31m, b\u{fc}cher.example\",,02,1,0,2026-05-31T00:00:00Z,'=1+1\r\n",
        ",'-1,'=refused,2026-05-31T00:00:00Z,,,,,,,,,,,,,1,1,,'-1\r\n",
    );
    assert_eq!(run.stdout, expected);
}

#[test]
fn a_bad_line_is_told_and_the_rest_goes_on() {
    let place = Place::new();
    let fine = fleet().remove(0).to_string();
    place.file(
        "looks.jsonl",
        format!("\u{feff}{fine}\r\n\nTarget: x\n{{\"target\":\"a:443\"}}\n"),
    );
    let run = place.run(&["report", "looks.jsonl", "missing.jsonl", "--at", AT]);
    assert_eq!(run.code, 3);
    for told in [
        "looks.jsonl: line 3: ",
        "looks.jsonl: line 4: ",
        "missing.jsonl: there is no such file",
    ] {
        assert!(run.stderr.contains(told), "{told} is not in {}", run.stderr);
    }
    assert!(run.stdout.contains("fine.example:443"), "{}", run.stdout);
    assert!(
        run.stdout.contains("Besides: 2 lines unreadable."),
        "{}",
        run.stdout
    );
    // An expired one is worse than a bad line.
    let bad = format!("x\n{}", lines(&fleet()));
    assert_eq!(
        place
            .run_with_stdin(&["report", "-", "--at", AT], &bad)
            .code,
        2
    );

    let run = place.run_with_stdin(&["report", "-"], &"x\n".repeat(1000));
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(run.stderr.contains("stdin: line 20: "), "{}", run.stderr);
    assert!(!run.stderr.contains("stdin: line 21: "));
    assert!(run.stderr.contains("and 980 more lines"));
    assert!(run.stderr.contains("there is nothing to report"));

    let utf_16: Vec<u8> = format!("\u{feff}{fine}\n")
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    place.file("powershell.jsonl", utf_16);
    let run = place.run(&["report", "powershell.jsonl", "--at", AT]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(run.stdout.contains("fine.example:443"), "{}", run.stdout);
}

#[test]
fn what_check_printed_is_what_report_reads() {
    let place = Place::new();
    let authority = Authority::new("House CA");
    place
        .file("root.pem", &authority.pem)
        .file("leaf.pem", authority.issue("www.example").pem);
    let check = place.run(&[
        "check", "leaf.pem", "--roots", "root.pem", "--at", AT, "--json",
    ]);
    assert_eq!(check.code, 0, "{}", check.stderr);
    let run = place.run_with_stdin(&["report", "-", "--at", AT], &check.stdout);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{}", run.stdout);
    for said in ["valid", "2027-01-01", "www.example", "House CA", "leaf.pem"] {
        assert!(run.stdout.contains(said), "{said} is not in {}", run.stdout);
    }
    // Judged anew, at another instant.
    let run = place.run_with_stdin(&["report", "-", "--at", "2027-01-02"], &check.stdout);
    assert_eq!(run.code, 2);
    assert!(run.stdout.contains("expired"), "{}", run.stdout);
    // Who renews it is remembered, unless something else is said. Of its 365 days less
    // than 42 are left: renewal is due, and a program has a week for it.
    let automated = place.run(&[
        "check",
        "leaf.pem",
        "--roots",
        "root.pem",
        "--at",
        AT,
        "--renewal",
        "automated",
        "--json",
    ]);
    let code = |more: &[&str]| {
        let arguments = [&["report", "-", "--at", "2026-11-25"], more].concat();
        place.run_with_stdin(&arguments, &automated.stdout).code
    };
    assert_eq!((code(&[]), code(&["--renewal", "manual"])), (0, 1));
    // It is not trusted by other roots, and the report says so too.
    let check = place.run(&["check", "leaf.pem", "--at", AT, "--json"]);
    assert_eq!(check.code, 2);
    let run = place.run_with_stdin(&["report", "-", "--at", AT], &check.stdout);
    assert_eq!(run.code, 2);
    assert!(run.stdout.contains("invalid, in date"), "{}", run.stdout);

    // Of every address, each is a place; nobody listens there.
    let check = place.run(&[
        "check",
        "127.0.0.1:1",
        "--all-addresses",
        "--at",
        AT,
        "--json",
    ]);
    let run = place.run_with_stdin(&["report", "-", "--at", AT], &check.stdout);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(
        run.stdout.contains("127.0.0.1:1 at 127.0.0.1"),
        "{}",
        run.stdout
    );
}
