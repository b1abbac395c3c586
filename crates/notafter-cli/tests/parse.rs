//! `notafter parse`.

mod common;

use common::{AT, Authority, Place, request};
use data_encoding::BASE64;
use serde_json::{Value, json};

#[test]
fn every_item_of_a_bundle_as_json() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example");
    let (request, request_key) = request("b.example");
    let place = Place::new();
    let bundle = [
        &leaf.pem,
        "a note between\n",
        &root.pem,
        &leaf.key_pem,
        &request,
        &request_key,
    ]
    .concat::<str>();
    let run = place
        .file("bundle.pem", bundle)
        .run(&["parse", "--json", "bundle.pem"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let items = run.json();
    let kinds: Vec<_> = items
        .iter()
        .map(|it| it["kind"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "certificate",
            "certificate",
            "private-key",
            "certificate-request",
            "private-key"
        ]
    );
    assert_eq!(items[0]["source"], "bundle.pem#1");
    assert_eq!(items[0]["subject"], "CN=a.example");
    assert_eq!(items[0]["issuer"], "CN=Root");
    assert_eq!(items[0]["not_after"], "2027-01-01T00:00:00Z");
    assert_eq!(
        items[0]["subject_alt_names"],
        json!([{"type": "dns", "value": "a.example"}])
    );
    assert_eq!(items[0]["self_signed"], false);
    assert_eq!(items[1]["source"], "bundle.pem#2");
    assert_eq!(items[1]["self_signed"], true);
    assert_eq!(items[1]["is_ca"], true);
    assert_eq!(items[0]["authority_key_id"], items[1]["subject_key_id"]);
    assert_eq!(items[2]["matches"], json!(["bundle.pem#1"]));
    assert_eq!(items[3]["signature_valid"], true);
    assert_eq!(items[3]["subject_alt_names"][0]["value"], "b.example");
    assert_eq!(items[3]["matches"], json!([]));
    assert_eq!(items[4]["matches"], json!(["bundle.pem#4"]));
}

#[test]
fn a_key_finds_its_certificate_in_another_file() {
    let root = Authority::new("Root");
    let leaf = root.issue("a.example");
    let place = Place::new();
    place
        .file("key.pem", &leaf.key_pem)
        .file("root.pem", &root.pem)
        .file("leaf.pem", &leaf.pem);
    let run = place.run(&["parse", "key.pem", "root.pem", "leaf.pem"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(
        run.stdout.contains("Belongs to  leaf.pem#1\n"),
        "{}",
        run.stdout
    );
    let run = place.run(&["parse", "key.pem", "root.pem"]);
    assert!(
        run.stdout.contains("Belongs to  no certificate here\n"),
        "{}",
        run.stdout
    );
}

#[test]
fn nothing_secret_is_shown() {
    let leaf = Authority::new("Root").issue("a.example");
    let place = Place::new();
    place.file("key.pem", &leaf.key_pem);
    let secret: String = leaf.key_pem.lines().skip(1).take(1).collect();
    let octets = BASE64
        .decode(
            leaf.key_pem
                .lines()
                .filter(|it| !it.starts_with('-'))
                .collect::<String>()
                .as_bytes(),
        )
        .unwrap();
    // The private scalar of a P-256 key in PKCS #8.
    let scalar = data_encoding::HEXLOWER.encode(&octets[36..68]);
    for arguments in [&["parse", "key.pem"][..], &["parse", "--json", "key.pem"]] {
        let run = place.run(arguments);
        assert_eq!(run.code, 0);
        for text in [&run.stdout, &run.stderr] {
            assert!(!text.contains(&secret) && !text.contains(&scalar));
        }
        assert!(run.stdout.contains("private"));
    }
}

#[test]
fn a_block_for_people() {
    let leaf = Authority::new("Root").issue("a.example");
    let place = Place::new();
    let run = place
        .file("a.pem", &leaf.pem)
        .run(&["parse", "--at", "2026-12-31", "a.pem"]);
    assert_eq!(run.code, 0);
    for expected in [
        "a.pem#1: certificate",
        "Subject     CN=a.example",
        "Issuer      CN=Root",
        "Names       a.example",
        "2027-01-01T00:00:00Z (24 hours left)",
        "EC P-256, signed with ecdsa-with-SHA256",
        "Problems    none by itself",
    ] {
        assert!(run.stdout.contains(expected), "{expected}\n{}", run.stdout);
    }
    assert!(!run.stdout.contains('\x1b'), "colours in a pipe");
}

#[test]
fn standard_input_der_and_base64() {
    let root = Authority::new("Root");
    let place = Place::new();
    place
        .file("root.der", &root.der)
        .file("root.txt", BASE64.encode(&root.der));
    let run = place.run_with_stdin(&["parse", "--json", "-", "root.der", "root.txt"], &root.pem);
    assert_eq!(run.code, 0);
    let sources: Vec<_> = run.json().iter().map(|it| it["source"].clone()).collect();
    assert_eq!(sources, ["stdin#1", "root.der#1", "root.txt#1"]);
    let prints: Vec<_> = run
        .json()
        .iter()
        .map(|it| it["fingerprint_sha256"].clone())
        .collect();
    assert!(prints.iter().all(|print| *print == prints[0]));

    let twice = place.run_with_stdin(&["parse", "--json", "-", "-"], &root.pem);
    assert_eq!((twice.code, twice.json().len()), (3, 1));
    assert!(twice.stderr.contains("only once"));
}

#[test]
fn wrong_things_are_told_with_their_place_and_the_rest_goes_on() {
    let root = Authority::new("Root");
    let place = Place::new();
    let first_lines: Vec<&str> = root.pem.lines().take(4).collect();
    let cut_off = first_lines.join("\n");
    place
        .file("empty.pem", "")
        .file(
            "page.pem",
            "<!DOCTYPE html><html><body>Sign in</body></html>",
        )
        .file("host.pem", "www.example.com\n")
        .file("cut.pem", format!("# my certificate\n{cut_off}"))
        .file("root.pem", &root.pem);
    std::fs::create_dir(place.path("folder")).unwrap();
    for (name, expected) in [
        ("empty.pem", "empty.pem: line 1: there is nothing here"),
        ("page.pem", "a web page, not a certificate"),
        ("host.pem", "www.example.com is a name, not a certificate"),
        ("cut.pem", "cut.pem: line 2: "),
        ("folder", "folder: this is a directory"),
        ("nowhere.pem", "nowhere.pem: there is no such file"),
        ("example.com", "ask it with `notafter check`"),
    ] {
        let run = place.run(&["parse", "--json", "--at", AT, name, "root.pem"]);
        assert_eq!(run.code, 3, "{name}");
        assert!(run.stderr.contains(expected), "{name}: {}", run.stderr);
        let items = run.json();
        assert_eq!(items.len(), 1, "{name}");
        assert_eq!(items[0]["source"], "root.pem#1");
    }
}

#[test]
fn no_control_character_reaches_the_terminal() {
    let mut params = rcgen::CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, "evil\x1b[2J\u{9b}31m\u{202e}");
    params.subject_alt_names = vec![rcgen::SanType::DnsName(
        "a\x1b]0;owned\x07.example".try_into().unwrap(),
    )];
    let certificate = params
        .self_signed(&rcgen::KeyPair::generate().unwrap())
        .unwrap();
    let place = Place::new();
    place
        .file("evil.pem", certificate.pem())
        .file("evil\x1b[31m.txt", "evil \x1b[31m text \u{9b}");
    for arguments in [
        &["parse", "evil.pem", "evil\x1b[31m.txt"][..],
        &["parse", "--json", "evil.pem"],
        &["check", "evil.pem"],
        &["check", "--json", "evil.pem"],
        &["validate", "evil.pem"],
        &["validate", "--json", "--name", "b.example", "evil.pem"],
    ] {
        let run = place.run(arguments);
        for text in [&run.stdout, &run.stderr] {
            let bad = text
                .chars()
                .find(|it| (it.is_control() && *it != '\n') || *it == '\u{202e}');
            assert_eq!(bad, None, "{arguments:?}: {text}");
        }
        assert!(!run.stdout.is_empty());
    }
}

#[test]
fn a_revocation_list_with_what_it_is_about() {
    let place = Place::new();
    place.file("list.crl", Authority::new("Root").crl(&[]));
    let text = place.run(&["parse", "--at", AT, "list.crl"]).stdout;
    assert!(text.contains("About       all certificates of its issuer\n"));
    assert!(text.contains("Problems    none by itself"), "{text}");
    let [list] = place
        .run(&["parse", "--json", "list.crl"])
        .json()
        .try_into()
        .unwrap();
    assert_eq!(list["scope"], Value::Null);
    assert_eq!(list["is_delta"], false);
    assert_eq!(list["authority_key_id"].as_str().unwrap().len(), 40);
}
