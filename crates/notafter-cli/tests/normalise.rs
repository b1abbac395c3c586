//! `notafter normalise`.

mod common;

use common::{Authority, Place, request};
use serde_json::json;

/// A root, an intermediate with the address of its issuer's certificate, and a leaf below.
struct Chain {
    root: Authority,
    sub: Authority,
    leaf: common::Leaf,
}

impl Chain {
    fn new() -> Self {
        let root = Authority::new("Root");
        let sub = root.intermediate("Sub");
        let leaf = sub.issue("a.example");
        Self { root, sub, leaf }
    }

    fn place(&self) -> Place {
        let place = Place::new();
        place.file("root.pem", &self.root.pem);
        place
    }
}

fn joined(parts: &[&String]) -> String {
    parts.iter().map(|it| it.as_str()).collect()
}

#[test]
fn a_bundle_in_order_is_printed_as_it_is() {
    let chain = Chain::new();
    let good = format!("{}{}", chain.leaf.pem, chain.sub.pem).replace("\r\n", "\n");
    let place = chain.place();
    place.file("good.pem", &good);
    let run = place.run(&["normalise", "good.pem", "--roots", "root.pem"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(run.stdout, good);
}

#[test]
fn any_order_and_any_number_of_files() {
    let chain = Chain::new();
    let stranger = Authority::new("Stranger");
    let good = format!("{}{}", chain.leaf.pem, chain.sub.pem).replace("\r\n", "\n");
    let place = chain.place();
    place
        .file("sub.der", &chain.sub.der)
        .file("stranger.pem", &stranger.pem);
    let pasted = format!(
        "the chain\n{}{}{}",
        chain.root.pem, chain.leaf.pem, chain.leaf.pem
    );
    let arguments = [
        "normalise",
        "-",
        "sub.der",
        "stranger.pem",
        "--roots",
        "root.pem",
    ];
    let run = place.run_with_stdin(&arguments, &pasted);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert_eq!(run.stdout, good);
    let told = [
        "note: stdin#1: The certificate of \"Root\" is a root",
        "note: stdin#2: The certificate of \"a.example\" is the leaf, but others stand before it",
        "[duplicate-certificate]",
        "note: stranger.pem#1: The certificate of \"Stranger\" is served, but",
        "[wrong-order]",
    ];
    for told in told {
        assert!(run.stderr.contains(told), "{told} is not in {}", run.stderr);
    }
    assert!(
        !run.stderr.contains("Take it out"),
        "done already: {}",
        run.stderr
    );
}

#[test]
fn what_is_missing_is_told_with_its_address() {
    let chain = Chain::new();
    let place = chain.place();
    place
        .file("leaf.pem", &chain.leaf.pem)
        .file("sub.pem", &chain.sub.pem);
    let run = place.run(&["normalise", "leaf.pem", "--roots", "root.pem"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.stdout, chain.leaf.pem.replace("\r\n", "\n"));
    assert!(
        run.stderr.contains(
            "Install the intermediate certificate \"CN=Sub\" from http://ca.example/Sub.cer"
        ),
        "{}",
        run.stderr
    );
    // The roots of Mozilla have no such root either.
    let run = place.run(&["normalise", "leaf.pem", "sub.pem"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("[intermediate-missing]"),
        "{}",
        run.stderr
    );
    let run = place.run(&["normalise", "sub.pem", "--roots", "root.pem"]);
    assert_eq!(run.code, 2);
    assert!(
        run.stderr.contains("[leaf-missing] Add the certificate"),
        "{}",
        run.stderr
    );
}

#[test]
fn private_keys_and_requests_are_left_out() {
    let chain = Chain::new();
    let (request, _) = request("a.example");
    let place = chain.place();
    let pasted = joined(&[
        &chain.leaf.key_pem,
        &chain.leaf.pem,
        &request,
        &chain.sub.pem,
    ]);
    place.file("all.pem", &pasted);
    let secret: String = chain.leaf.key_pem.lines().skip(1).take(1).collect();
    for json in [&[][..], &["--json"]] {
        let arguments = [&["normalise", "all.pem", "--roots", "root.pem"], json].concat();
        let run = place.run(&arguments);
        assert_eq!(run.code, 0, "{}", run.stderr);
        assert!(!run.stdout.contains("PRIVATE") && !run.stdout.contains(&secret));
        assert!(!run.stderr.contains(&secret));
        assert!(
            run.stderr
                .contains("all.pem#1: a private key, which is secret: it is left out")
        );
        assert!(
            run.stderr
                .contains("all.pem#3: no certificate (certificate-request)")
        );
        assert!(run.stdout.contains("BEGIN CERTIFICATE-----"));
    }
}

#[test]
fn as_json() {
    let chain = Chain::new();
    let place = chain.place();
    let pasted = joined(&[&chain.root.pem, &chain.leaf.pem, &chain.sub.pem]);
    place.file("all.pem", &pasted);
    let run = place.run(&["normalise", "--json", "all.pem", "--roots", "root.pem"]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""));
    let record = &run.json()[0];
    assert_eq!(record["outcome"], "corrected");
    assert_eq!(record["has_leaf"], true);
    assert_eq!(record["chain_length"], 2);
    let expected = [&chain.leaf.pem, &chain.sub.pem].map(|it| it.replace("\r\n", "\n"));
    assert_eq!(record["certificates"], json!(expected));
    let inputs = record["inputs"].as_array().unwrap();
    let of = |name: &str| inputs.iter().map(|it| it[name].clone()).collect::<Vec<_>>();
    assert_eq!(of("source"), ["all.pem#1", "all.pem#2", "all.pem#3"]);
    assert_eq!(of("subject"), ["CN=Root", "CN=a.example", "CN=Sub"]);
    assert_eq!(of("fate"), ["root-left-out", "kept", "kept"]);
    assert_eq!(of("place"), [json!(null), json!(0), json!(1)]);
    let findings = record["findings"].as_array().unwrap();
    let codes: Vec<_> = findings.iter().map(|it| it["code"].clone()).collect();
    assert_eq!(codes, ["wrong-order", "root-included", "leaf-not-first"]);
    for (finding, input) in findings.iter().zip([0, 0, 1]) {
        assert_eq!(finding["certificate_index"], input);
        let fingerprint = &of("fingerprint_sha256")[input];
        assert_eq!(&finding["fingerprint_sha256"], fingerprint);
    }
}

#[test]
fn intermediates_to_be_stored() {
    let chain = Chain::new();
    let deep = chain.sub.intermediate("Deep");
    let place = chain.place();
    place
        .file("good.pem", joined(&[&deep.pem, &chain.sub.pem]))
        .file(
            "bad.pem",
            joined(&[&chain.sub.pem, &chain.root.pem, &chain.leaf.pem, &deep.pem]),
        );
    let good = place.run(&["normalise", "--intermediates-only", "good.pem"]);
    assert_eq!((good.code, good.stderr.as_str()), (0, ""));
    let run = place.run(&["normalise", "--intermediates-only", "bad.pem"]);
    assert_eq!(run.code, 2);
    assert_eq!(run.stdout, good.stdout);
    assert!(
        run.stderr
            .contains("notafter: bad.pem#2: The certificate of \"Root\" is a root"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr
            .contains("notafter: bad.pem#3: The certificate of \"a.example\" is no CA"),
        "{}",
        run.stderr
    );
    let run = place.run(&[
        "normalise",
        "--intermediates-only",
        "good.pem",
        "--roots",
        "root.pem",
    ]);
    assert_eq!(run.code, 3, "roots have no part in it");
}

#[test]
fn nothing_to_put_in_order() {
    let chain = Chain::new();
    let place = chain.place();
    place
        .file("key.pem", &chain.leaf.key_pem)
        .file("leaf.pem", &chain.leaf.pem)
        .file(
            "broken.pem",
            "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n",
        );
    let run = place.run(&["normalise", "key.pem"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    assert!(
        run.stderr
            .contains("there is no certificate to put in order"),
        "{}",
        run.stderr
    );
    let run = place.run(&["normalise", "nowhere.pem"]);
    assert_eq!((run.code, run.stdout.as_str()), (3, ""));
    let run = place.run(&["normalise"]);
    assert_eq!(run.code, 3);
    // What can be read is printed, and that something could not is told.
    let arguments = ["normalise", "leaf.pem", "broken.pem", "--roots", "root.pem"];
    let issued = chain.root.issue("b.example");
    place.file("leaf.pem", &issued.pem);
    let run = place.run(&arguments);
    assert_eq!(run.code, 3, "{}", run.stderr);
    assert_eq!(run.stdout, issued.pem.replace("\r\n", "\n"));
    assert!(run.stderr.contains("broken.pem: line 1"), "{}", run.stderr);
}
