//! What is trusted: `--roots`, `--native-roots`, and Mozilla's roots without either.

mod common;

use common::{AT, Authority, Place, Run};

/// What the command says where the system's roots are those of this file.
fn run(place: &Place, arguments: &[&str], system: &str) -> Run {
    let arguments = [arguments, &["--at", AT]].concat();
    let variables = [("SSL_CERT_FILE", system), ("SSL_CERT_DIR", "")];
    place.run_with(&arguments, "", &variables)
}

#[test]
fn the_roots_of_the_system_and_of_files() {
    let (system, own) = (Authority::new("System"), Authority::new("Own"));
    let place = Place::new();
    place
        .file("system.pem", &system.pem)
        .file("own.pem", &own.pem)
        .file("of-system.pem", system.issue("a.example").pem)
        .file("of-own.pem", own.issue("b.example").pem);
    for (leaf, flags, code) in [
        ("of-system.pem", &[][..], 2),
        ("of-system.pem", &["--native-roots"], 0),
        ("of-own.pem", &["--native-roots"], 2),
        ("of-system.pem", &["--roots", "own.pem"], 2),
        ("of-own.pem", &["--roots", "own.pem"], 0),
        ("of-own.pem", &["--native-roots", "--roots", "own.pem"], 0),
        (
            "of-system.pem",
            &["--native-roots", "--roots", "own.pem"],
            0,
        ),
    ] {
        for command in ["validate", "normalise"] {
            let arguments = [&[command, leaf], flags].concat();
            let run = run(&place, &arguments, "system.pem");
            assert_eq!(run.code, code, "{arguments:?}: {}", run.stderr);
        }
    }
    let arguments = ["check", "--json", "of-system.pem", "--native-roots"];
    let run = run(
        &place,
        &[&arguments[..], &["--profile", "rfc5280"]].concat(),
        "system.pem",
    );
    assert_eq!(run.json()[0]["validation"]["verdict"], "valid");
}

#[test]
fn a_system_without_roots() {
    let root = Authority::new("Root");
    let place = Place::new();
    place
        .file("leaf.pem", root.issue("a.example").pem)
        .file("root.pem", &root.pem)
        .file("empty.pem", "");
    for system in ["empty.pem", "nowhere.pem"] {
        let arguments = [
            "validate",
            "leaf.pem",
            "--native-roots",
            "--roots",
            "root.pem",
        ];
        let run = run(&place, &arguments, system);
        assert_eq!((run.code, run.stdout.as_str()), (3, ""));
        assert!(
            run.stderr
                .contains("--native-roots: this system has no trusted roots"),
            "{}",
            run.stderr
        );
    }
}

#[test]
fn a_root_that_cannot_be_read_does_no_harm() {
    let root = Authority::new("Root");
    let place = Place::new();
    let broken = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    place
        .file("leaf.pem", root.issue("a.example").pem)
        .file("system.pem", format!("{broken}{}", root.pem));
    let run = run(
        &place,
        &["validate", "leaf.pem", "--native-roots"],
        "system.pem",
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(
        run.stderr
            .contains("note: --native-roots: a certificate cannot be read"),
        "{}",
        run.stderr
    );
}

#[test]
fn mozillas_roots_are_for_servers_only() {
    // A real root, by itself: it is an anchor, but not for programs.
    let place = Place::new();
    let store = notafter::roots::mozilla();
    let root = store.iter().next().expect("a root").certificate();
    place.file("root.der", root.as_der());
    let arguments = [
        "validate",
        "--json",
        "root.der",
        "--purpose",
        "code-signing",
    ];
    let run = run(&place, &arguments, "nowhere.pem");
    assert_eq!(run.code, 2);
    let findings = run.json()[0]["findings"].clone();
    let findings = findings.as_array().expect("findings");
    let found = findings
        .iter()
        .find(|it| it["code"] == "anchor-not-trusted-for-purpose")
        .expect("the finding");
    let (message, remedy) = (found["message"].as_str(), found["remedy"].as_str());
    assert!(message.is_some_and(|it| it.ends_with("for server-auth only, not for code-signing.")));
    assert!(remedy.is_some_and(|it| it.contains("--native-roots") && it.contains("--roots")));
}
