//! `notafter plan`.

mod common;

use std::net::{Ipv4Addr, TcpListener};

use common::{AT, Authority, Place};
use serde_json::{Value, json};

/// The day that everything here is planned from.
const FROM: &str = "2026-11-22";

/// ISRG Root X1, whose key is of 2015: no program takes it out before 2030.
const PUBLIC_ROOT: &str = "96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6";

/// A root that nobody knows.
const PRIVATE_ROOT: &str = "2222222222222222222222222222222222222222222222222222222222222222";

/// What `check --json` prints of a server, as far as it matters: `number` makes it a certificate of its own.
fn check(name: &str, number: u8, dates: [&str; 2], root: &str) -> Value {
    let fingerprint = format!("{number:02x}").repeat(32);
    let reached = json!({"authority_constrained": [], "user_constrained": []});
    json!({
        "target": format!("{name}:443"),
        "observed_at": "2026-11-21T12:00:00Z",
        "outcome": "certificate", "outcome_message": "", "method": "handshake", "port": 443, "service": "tls",
        "chain": [{
            "kind": "certificate", "subject": format!("CN={name}"), "issuer": "CN=CA", "serial_number": "1",
            "not_before": dates[0], "not_after": dates[1], "public_key": {"algorithm": "rsa", "bits": 2048},
            "signature_algorithm": "sha256WithRSAEncryption", "version": 3, "validation_level": "dv", "sct_count": 0,
            "extended_key_usage": ["serverAuth"], "kinds": ["tls-server"], "names": [name],
            "fingerprint_sha256": fingerprint, "fingerprint_sha1": "", "spki_sha256": "",
        }],
        "validation": {
            "verdict": "valid", "path": [fingerprint, root], "policies": reached,
            "work": {"signatures_checked": 0, "candidates_tried": 0, "paths_completed": 0, "links_remembered": 0},
        },
    })
}

/// 200 days, to be renewed 42 days before the end by the default policy: on the very day from which on the
/// maximum is 100 days.
fn public(name: &str, number: u8) -> Value {
    let dates = ["2026-10-08T00:00:00Z", "2027-04-25T23:59:59Z"];
    check(name, number, dates, PUBLIC_ROOT)
}

/// 365 days, whose renewal was due on 2026-11-20.
fn private(name: &str, number: u8) -> Value {
    let dates = ["2026-01-01T00:00:00Z", "2026-12-31T23:59:59Z"];
    check(name, number, dates, PRIVATE_ROOT)
}

fn lines(values: &[Value]) -> String {
    let lines: Vec<String> = values.iter().map(Value::to_string).collect();
    lines.join("\n") + "\n"
}

fn of_kind<'a>(lines: &'a [Value], kind: &str) -> Vec<&'a Value> {
    lines.iter().filter(|it| it["kind"] == kind).collect()
}

#[test]
fn worked_out_by_hand() {
    let place = Place::new();
    let fleet = lines(&[public("www.example", 1), private("dc.example", 2)]);
    let run = place.run_with_stdin(&["plan", "--json", "--at", FROM, "-"], &fleet);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let all = run.json();

    let rules: Vec<_> = of_kind(&all, "upcoming-rule")
        .into_iter()
        .map(|it| {
            let names = it["hits"].as_array().unwrap().iter();
            let names: Vec<_> = names.map(|it| it["name"].as_str().unwrap()).collect();
            assert_eq!(names, ["www.example"], "private certificates are exempt");
            assert_eq!(it["certificates"], 1);
            let at = it["at"].as_str().unwrap();
            assert_eq!(it["last_at"], at);
            (at, it["code"].as_str().unwrap(), it["facts"].clone())
        })
        .collect();
    let reuse = |days: u16, before: u16| json!({"data": "domains-and-addresses", "days": days, "days_before": before});
    let lifetime =
        |days: u16, from: &str| json!({"maximum": format!("{days} days"), "rule_from": from});
    let (first, second) = ("2027-03-15T00:00:00Z", "2029-03-15T00:00:00Z");
    assert_eq!(
        rules,
        [
            (first, "shorter-lifetime", lifetime(100, first)),
            (first, "shorter-validation-reuse", reuse(100, 200)),
            (second, "shorter-lifetime", lifetime(47, second)),
            (second, "shorter-validation-reuse", reuse(10, 100)),
        ]
    );
    let hit = &of_kind(&all, "upcoming-rule")[0]["hits"][0];
    assert_eq!(
        hit["facts"],
        json!({"lifetime_seconds": 17_280_000, "renewal_at": first})
    );
    assert_eq!(hit["fingerprint_sha256"], "01".repeat(32));

    // The public one: first on 2027-03-15, day 0; then those of 100 days every 66 d 16 h (a third of them is left then), on the
    // days 0, 66.7, 133.3, 200 and 266.7, of which the year has 292; on 333.3, 400, 466.7, 533.3 and 600, before day
    // 658; on 666.7; the next one on 733.3 is behind 2029-03-15 (day 731), so that from then on those of 47 days come every 31 d 8 h:
    // on 733.3 and 9 times more before day 1023.
    // The private one: at once, since it is overdue, then every 323 days: 2027-10-11, 2028-08-29, 2029-07-18.
    let years: Vec<_> = of_kind(&all, "year")
        .into_iter()
        .map(|it| {
            [
                "year",
                "certificates",
                "renewals",
                "public_renewals",
                "private_renewals",
            ]
            .map(|field| it[field].as_u64().unwrap())
        })
        .collect();
    assert_eq!(
        years,
        [
            [2026, 1, 1, 0, 1],
            [2027, 2, 6, 5, 1],
            [2028, 2, 6, 5, 1],
            [2029, 2, 12, 11, 1],
        ]
    );
    let certificates = of_kind(&all, "certificate");
    let renewals = |index: usize| {
        let it = certificates[index];
        (
            it["public"].clone(),
            it["overdue"].clone(),
            it["first_renewal_at"].clone(),
            it["renewals"].clone(),
        )
    };
    assert_eq!(
        renewals(0),
        (json!(true), json!(false), json!(first), json!(21))
    );
    let at_once = json!("2026-11-22T00:00:00Z");
    assert_eq!(renewals(1), (json!(false), json!(true), at_once, json!(4)));

    let summary = all.last().unwrap();
    for (field, value) in [
        ("kind", json!("summary")),
        ("at", json!("2026-11-22T00:00:00Z")),
        ("until", json!("2029-12-31T23:59:59Z")),
        ("policy", json!("relative")),
        ("next_lifetime", json!("present")),
        ("rules_as_of", json!("2026-11-22T00:00:00Z")),
        ("rules_are_old", json!(false)),
        ("certificates", json!(2)),
        ("private_certificates", json!(1)),
        ("overdue", json!(1)),
        ("renewals", json!(25)),
        ("public_renewals", json!(21)),
        ("automated_renewals", json!(0)),
    ] {
        assert_eq!(summary[field], value, "{field}");
    }
    assert!(of_kind(&all, "tag").is_empty());
}

#[test]
fn for_people() {
    let place = Place::new();
    let mut fleet: Vec<Value> = (1..=9)
        .map(|it| public(&format!("www{it}.example"), it))
        .collect();
    fleet.push(private("dc.example", 10));
    place.file("fleet.jsonl", lines(&fleet));
    let run = place.run(&["plan", "--at", FROM, "./fleet.jsonl"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let expected = "\
10 certificates at 10 places: 9 public, 1 private.

Rules that will hit them until 2029-12-31, the soonest first:

  2027-03-15  the next certificate is valid for at most 100 days: plan for renewing it more often
              9 certificates
              www1.example, www2.example, www3.example, www4.example, www5.example +4 more
              ballot SC-081v3; BR 2.1.5 section 6.3.2
";
    assert!(run.stdout.starts_with(expected), "{}", run.stdout);
    let expected = "\
Renewals from 2026-11-22 to 2029-12-31:

YEAR  CERTIFICATES  RENEWALS  PUBLIC  PRIVATE
2026             1         1       0        1
2027            10        46      45        1
2028            10        46      45        1
2029            10       100      99        1
all             10       193     189        4

Each is renewed when the policy (relative) has renewal due;
the next ones live as long as the present ones, as far as the rules allow.
1 renewal is due already: it counts on 2026-11-22.
1 private certificate is exempt from the rules, which bind public CAs only.
The rules are those that were known on 2026-11-22.
";
    assert!(run.stdout.ends_with(expected), "{}", run.stdout);
    assert!(run.stdout.lines().all(|it| it.chars().count() <= 100));

    // Half a year later nobody knows whether that is all.
    let old = |at: &str| place.run(&["plan", "--at", at, "./fleet.jsonl"]).stdout;
    let hint = "and they may have changed since: update notafter";
    assert!(!old("2027-05-21T23:59:59Z").contains(hint));
    assert!(old("2027-05-22").contains("That was 181 days ago, and they may have changed since"));
}

#[test]
fn once_for_many_places_and_the_newest_look() {
    let place = Place::new();
    let at_place = |target: &str, observed_at: &str, mut check: Value| {
        check["target"] = target.into();
        check["observed_at"] = observed_at.into();
        check
    };
    let (old, new) = ("2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z");
    let refused = json!({"target": "down.example:443", "observed_at": new, "outcome": "refused"});
    let fleet = lines(&[
        at_place("a.example:443", new, public("*.example", 1)),
        // What was there before, though it comes later.
        at_place("a.example:443", old, private("old.example", 2)),
        at_place("b.example:443", new, public("*.example", 1)),
        refused,
        at_place("down.example:443", old, private("old.example", 3)),
    ]);
    let run = place.run_with_stdin(&["plan", "--json", "--at", FROM, "-"], &fleet);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let all = run.json();
    let [certificate] = of_kind(&all, "certificate").try_into().unwrap();
    assert_eq!(certificate["name"], "*.example");
    let places = certificate["places"].as_array().unwrap().iter();
    let targets: Vec<_> = places.map(|it| it["target"].as_str().unwrap()).collect();
    assert_eq!(targets, ["a.example:443", "b.example:443"]);
    let summary = all.last().unwrap();
    assert_eq!(summary["renewals"], 21);
    assert_eq!(summary["superseded"], 2);
    assert_eq!(summary["places_without_certificate"], 1);
}

#[test]
fn public_by_its_own_word_where_the_path_is_not_whole() {
    let place = Place::new();
    let of = |change: fn(&mut Value)| {
        let mut check = public("www.example", 1);
        // A server that does not send the intermediate.
        check["validation"]["path"] = json!(["01".repeat(32)]);
        check["validation"]["policies"] = Value::Null;
        change(&mut check);
        let run = place.run_with_stdin(&["plan", "--json", "--at", FROM, "-"], &lines(&[check]));
        run.json()[0]["public"].as_bool().unwrap()
    };
    assert!(!of(|_| {}));
    assert!(of(|it| it["chain"][0]["sct_count"] = 2.into()));
    assert!(of(
        |it| it["chain"][0]["policies"] = json!(["2.23.140.1.2.1"])
    ));
    assert!(!of(
        |it| it["chain"][0]["policies"] = json!(["2.23.140.10", "1.2.3"])
    ));
}

#[test]
fn policies_lifetimes_and_the_end() {
    let place = Place::new();
    // 90 days: renewed every 60 days until 2029-03-15.
    let dates = ["2026-11-22T00:00:00Z", "2027-02-19T23:59:59Z"];
    let fleet = lines(&[check("www.example", 1, dates, PUBLIC_ROOT)]);
    let renewals = |extra: &[&str]| {
        let arguments = [&["plan", "--json", "--at", FROM, "-"], extra].concat();
        let run = place.run_with_stdin(&arguments, &fleet);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{extra:?}");
        run.json().last().unwrap()["renewals"].as_u64().unwrap()
    };
    // On 2027-01-21 at midnight: a day is planned to its end.
    assert_eq!(renewals(&["--until", "2027-01-20"]), 0);
    assert_eq!(renewals(&["--until", "2027-01-21"]), 1);
    assert_eq!(renewals(&["--until", "2027-01-21T00:00:00Z"]), 1);
    assert_eq!(renewals(&["--until", "2027-01-20T23:59:59Z"]), 0);
    // Then on 2027-03-22 and every 60 days: 6 in 2027.
    assert_eq!(renewals(&["--until", "2027-12-31"]), 6);
    // As long as may be: of 200 days on 2027-01-21, renewed 42 days before the end, on 2027-06-28; then of 100 days, every
    // 66 d 16 h: 2027-09-02 and 2027-11-08.
    let maximum = ["--next-lifetime", "maximum", "--until", "2027-12-31"];
    assert_eq!(renewals(&maximum), 4);
    place.file(
        "policy.json",
        r#"{"thresholds": {"notice": {"remaining": "10d"}, "warning": {"remaining": "5d"}, "critical": {"remaining": "2d"}}}"#,
    );
    // Ten days before the end: 2027-02-10, and every 80 days: 05-01, 07-20, 10-08, 12-27.
    assert_eq!(
        renewals(&["--policy", "policy.json", "--until", "2027-12-31"]),
        5
    );

    for (extra, told) in [
        (["--until", "2026-11-21"], "is before"),
        (["--until", "2126-01-01"], "at most 100 years"),
        (["--until", "soon"], "--until"),
        (["--policy", "nowhere.json"], "no such file"),
    ] {
        let arguments = [&["plan", "--at", FROM, "-"], &extra[..]].concat();
        let run = place.run_with_stdin(&arguments, &fleet);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""), "{extra:?}");
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
}

#[test]
fn by_tag_and_by_whom() {
    let place = Place::new();
    let tagged = |tag: &str, target: &str, mut check: Value| {
        check["tag"] = tag.into();
        check["target"] = target.into();
        check
    };
    let mut untagged = private("dc.example", 2);
    untagged["expiry"] = json!({
        "state": "valid", "level": "none", "not_before": "2026-01-01T00:00:00Z", "not_after": "2026-12-31T23:59:59Z",
        "effective_not_after": "2026-12-31T23:59:59Z", "limited_by": "leaf", "remaining_seconds": 1,
        "remaining_days": 0, "renewal_mode": "automated", "renew_due": "2026-11-20T00:00:00Z",
        "overdue_at": "2026-11-20T00:00:00Z", "lifetime_seconds": 1, "overdue_permille": 0, "at": "2026-11-21T00:00:00Z",
    });
    let fleet = lines(&[
        tagged(
            "fabrikam\u{1b}[31m",
            "a.example:443",
            public("*.example", 1),
        ),
        tagged("contoso", "b.example:443", public("*.example", 1)),
        untagged,
    ]);
    let run = place.run_with_stdin(&["plan", "--json", "--at", FROM, "-"], &fleet);
    let all = run.json();
    let tags: Vec<_> = of_kind(&all, "tag")
        .into_iter()
        .map(|it| {
            (
                it["tag"].clone(),
                it["renewals"].clone(),
                it["automated_renewals"].clone(),
            )
        })
        .collect();
    // What two customers have counts for both, and once in all.
    assert_eq!(
        tags,
        [
            (Value::Null, json!(4), json!(4)),
            (json!("contoso"), json!(21), json!(0)),
            (json!("fabrikam\u{1b}[31m"), json!(21), json!(0)),
        ]
    );
    assert_eq!(all.last().unwrap()["renewals"], 25);
    let run = place.run_with_stdin(&["plan", "--at", FROM, "-"], &fleet);
    let expected = r"
TAG                 CERTIFICATES  RENEWALS  AUTOMATED    2026    2027    2028    2029
(none)                         1         4          4       1       1       1       1
contoso                        1        21          0       0       5       5      11
fabrikam\u{1b}[31m             1        21          0       0       5       5      11
";
    assert!(run.stdout.contains(expected), "{}", run.stdout);
    assert!(!run.stdout.contains('\u{1b}'));
}

#[test]
fn files_and_servers_beside_observations() {
    let root = Authority::new("Root");
    let middle = root.intermediate("Middle");
    let (one, two) = (middle.issue("one.example"), middle.issue("two.example"));
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("both.pem", format!("{}{}{}", one.pem, two.pem, middle.pem))
        .file("one.der", &one.der)
        .file(
            "fleet.jsonl",
            format!("\u{feff}\n{}", lines(&[public("www.example", 1)])),
        );
    let plan = |inputs: &[&str]| {
        let arguments = [
            &["plan", "--json", "--at", AT, "--roots", "root.pem"],
            inputs,
        ]
        .concat();
        place.run(&arguments)
    };
    let run = plan(&["both.pem", "one.der", "./fleet.jsonl", "root.pem"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let all = run.json();
    let mut names: Vec<_> = of_kind(&all, "certificate")
        .into_iter()
        .map(|it| {
            let places = it["places"].as_array().unwrap().len();
            (it["name"].as_str().unwrap(), places, it["public"] == true)
        })
        .collect();
    names.sort_unstable();
    let expected = [
        ("one.example", 2, false),
        ("two.example", 1, false),
        ("www.example", 1, true),
    ];
    assert_eq!(names, expected);
    assert_eq!(
        all.last().unwrap()["authorities"],
        1,
        "the root in its own file"
    );

    // A server that is not there is told, and the rest is planned for.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let silent = listener.local_addr().unwrap().to_string();
    drop(listener);
    let run = plan(&["one.der", &silent]);
    assert_eq!(run.code, 3);
    assert!(
        run.stderr.starts_with(&format!("notafter: {silent}: ")),
        "{}",
        run.stderr
    );
    let all = run.json();
    assert_eq!(of_kind(&all, "certificate").len(), 1);
    assert_eq!(all.last().unwrap()["places_without_certificate"], 1);
}

#[test]
fn what_check_prints_is_what_plan_reads() {
    let root = Authority::new("Root");
    let place = Place::new();
    place
        .file("root.pem", &root.pem)
        .file("one.pem", root.issue("one.example").pem);
    let printed = place.run(&[
        "check", "--json", "--at", AT, "--roots", "root.pem", "one.pem",
    ]);
    let plan = |input: &str, stdin: &str| {
        let run = place.run_with_stdin(&["plan", "--json", "--at", AT, input], stdin);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        run.json()
    };
    assert_eq!(plan("-", &printed.stdout), plan("one.pem", ""));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_goes_on() {
    let place = Place::new();
    let good = public("www.example", 1);
    place
        .file(
            "mixed.jsonl",
            format!("{good}\nnothing\n\n{{\"target\": 7}}\n"),
        )
        .file("text.txt", "no certificate");
    let run = place.run(&[
        "plan",
        "--json",
        "--at",
        FROM,
        "./mixed.jsonl",
        "text.txt",
        "nowhere.pem",
        "*.example",
    ]);
    assert_eq!(run.code, 3);
    for told in [
        "notafter: ./mixed.jsonl: line 2: the line is no JSON",
        "notafter: ./mixed.jsonl: line 4: the object is no observation",
        "notafter: text.txt: ",
        "notafter: nowhere.pem: there is no such file",
        "wildcard",
    ] {
        assert!(run.stderr.contains(told), "{told}: {}", run.stderr);
    }
    let all = run.json();
    assert_eq!(of_kind(&all, "certificate").len(), 1);
    assert_eq!(all.last().unwrap()["bad_lines"], 2);

    // As PowerShell writes it by itself.
    let utf_16 = std::iter::once(0xfeff).chain(good.to_string().encode_utf16().collect::<Vec<_>>());
    place.file(
        "utf-16.jsonl",
        utf_16.flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
    );
    let run = place.run(&["plan", "./utf-16.jsonl"]);
    assert_eq!(run.code, 3);
    let told = "notafter: ./utf-16.jsonl: it is not in UTF-8: save it as UTF-8, in PowerShell";
    assert!(run.stderr.starts_with(told), "{}", run.stderr);

    let run = place.run_with_stdin(&["plan", "-"], "");
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(
        run.stderr.contains("there is no certificate to plan for"),
        "{}",
        run.stderr
    );
}

#[test]
fn names_are_shown_and_not_obeyed() {
    let place = Place::new();
    let fleet = lines(&[public("www\u{1b}[2J\u{202e}.example", 1)]);
    for arguments in [
        &["plan", "--at", FROM, "-"][..],
        &["plan", "--json", "--at", FROM, "-"],
    ] {
        let run = place.run_with_stdin(arguments, &fleet);
        assert_eq!(run.code, 0);
        assert!(
            !run.stdout.contains(['\u{1b}', '\u{202e}']),
            "{}",
            run.stdout
        );
        assert!(run.stdout.contains("[2J"));
    }
}
