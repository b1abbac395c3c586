//! Names: what a leaf is for, and which names nobody may have.

use notafter_tests::extension::{self, oid};
use notafter_tests::name::{self, general};
use serde_json::{Value, json};

use super::file::{Both, Chain, File, error, info, warning};
use super::maker::{HOST, Maker, server};
use crate::case::Subject;

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    matches(&mut file);
    mismatches(&mut file);
    forbidden(&mut file);
    common_names(&mut file);
    file.finish(
        "chains-names",
        "Names: whether the leaf has the one that is asked for (RFC 9525), and names that nobody may have.",
    )
}

/// A leaf of its own beneath `ca`, which is asked for this name.
fn asked(file: &mut File, name: &str, about: &str, maker: &Maker, wanted: &str, findings: Both) {
    file.put(name, maker);
    let chain = Chain::new(name, about, name, &["ca"]).set("name", wanted);
    file.both(chain, &[name, "ca", "root"], findings);
}

/// With these DNS names, of which the first is the common name.
pub(super) fn hosts(names: &[&str]) -> Maker {
    server("CA").subject(name::common_name(names[0])).dns(names)
}

/// The address as a general name.
pub(super) fn ip(text: &str) -> Vec<u8> {
    general::ip(text.parse().expect("an address"))
}

fn matches(file: &mut File) {
    let valid = || Both::same(vec![]);
    asked(
        file,
        "match-case",
        "Without regard to case (RFC 9525 section 6.3).",
        &hosts(&["WWW.Example.com"]),
        HOST,
        valid(),
    );
    asked(
        file,
        "match-wildcard",
        "A wildcard stands for one label.",
        &hosts(&["*.example.com"]),
        "a.example.com",
        valid(),
    );
    asked(
        file,
        "match-idn",
        "A name in Unicode is asked for by its A-labels.",
        &hosts(&["xn--bcher-kva.example"]),
        "b\u{fc}cher.example",
        valid(),
    );
    let addresses = [general::dns(HOST), ip("192.0.2.1"), ip("2001:db8::1")];
    asked(
        file,
        "match-ipv4",
        "An address is listed.",
        &server("CA").names(&addresses),
        "192.0.2.1",
        valid(),
    );
    asked(
        file,
        "match-ipv6",
        "An address is listed, however it is written.",
        &server("CA").names(&addresses).serial(&[2]),
        "[2001:DB8:0::1]",
        valid(),
    );
}

fn mismatch(name: &str, kind: &str, reason: &str, presented: &[&str]) -> Value {
    let facts = json!({
        "name": name,
        "type": kind,
        "reason": reason,
        "presented": presented,
        "presented_count": presented.len(),
    });
    error(0, "name-mismatch", facts)
}

/// RFC 9525 section 6.
fn mismatches(file: &mut File) {
    asked(
        file,
        "mismatch",
        "Another host is asked for.",
        &hosts(&[HOST, "example.com"]),
        "mail.example.com",
        Both::same(vec![mismatch(
            "mail.example.com",
            "dns",
            "not-listed",
            &[HOST, "example.com"],
        )]),
    );
    for (name, wanted) in [
        ("mismatch-wildcard-below", "a.b.example.com"),
        ("mismatch-wildcard-parent", "example.com"),
    ] {
        asked(
            file,
            name,
            "A wildcard stands for exactly one label (RFC 9525 section 6.3).",
            &hosts(&["*.example.com"]),
            wanted,
            Both::same(vec![mismatch(
                wanted,
                "dns",
                "wildcard-covers-one-label",
                &["*.example.com"],
            )]),
        );
    }
    let malformed = json!({"anomaly": "wildcard-malformed", "value": "w*.example.com"});
    let mismatched = mismatch(
        "web.example.com",
        "dns",
        "wildcard-not-allowed",
        &[HOST, "w*.example.com"],
    );
    asked(
        file,
        "mismatch-wildcard-in-label",
        "A wildcard has to be the whole left-most label (RFC 9525 section 6.3), and BR 7.1.2.7.12 allows no other.",
        &hosts(&[HOST, "w*.example.com"]),
        "web.example.com",
        Both::new(
            vec![mismatched.clone(), warning(0, "anomaly", malformed.clone())],
            vec![mismatched, error(0, "anomaly", malformed)],
        ),
    );
    asked(
        file,
        "mismatch-address",
        "An address is asked for, and only hosts are listed.",
        &server("CA"),
        "192.0.2.1",
        Both::same(vec![mismatch(
            "192.0.2.1",
            "ip",
            "no-name-of-type",
            &[HOST],
        )]),
    );
    asked(
        file,
        "mismatch-address-as-dns-name",
        "The address is listed as a DNS name, which does not count, and which nobody may write.",
        &hosts(&[HOST, "192.0.2.1"]),
        "192.0.2.1",
        Both::same(vec![
            mismatch(
                "192.0.2.1",
                "ip",
                "address-as-dns-name",
                &[HOST, "192.0.2.1"],
            ),
            error(
                0,
                "anomaly",
                json!({"anomaly": "ip-in-dns-name", "value": "192.0.2.1"}),
            ),
        ]),
    );
    let mut without = mismatch(HOST, "dns", "no-subject-alt-names", &[]);
    without["facts"]["common_name"] = HOST.into();
    asked(
        file,
        "mismatch-common-name",
        "The host stands in the common name alone, which does not count (RFC 9525 section 2). BR 7.1.4.3: read as \
         misleading nobody, since no client looks there: a warning.",
        &server("CA").without(oid::SUBJECT_ALT_NAME),
        HOST,
        Both::new(
            vec![without.clone()],
            vec![
                without,
                warning(0, "common-name-not-in-san", json!({"common_name": HOST})),
            ],
        ),
    );
}

/// RFC 5280 section 4.2.1.6, BR 3.2.2.6 and 7.1.2.7.12.
fn forbidden(file: &mut File) {
    let told = |value: &str, rule: &str| json!({"value": value, "rule": rule});
    let code = "dns-name-not-allowed";
    file.leaf(
        "underscore",
        "A host name has no underscore.",
        &hosts(&["a_b.example.com"]),
        Both::same(vec![error(
            0,
            code,
            told("a_b.example.com", "dns-name-underscore"),
        )]),
    );
    let homemade = server("CA").dns(&[HOST, "a_b.example.com"]).self_signed();
    file.put("underscore-self-signed", &homemade);
    let about = "The same in one that is self-signed and trusted by itself, as devices have them: a warning.";
    let chain = Chain::new("underscore-trusted", about, "underscore-self-signed", &[]);
    file.both(
        chain.roots(&["underscore-self-signed"]),
        &["underscore-self-signed"],
        Both::same(vec![warning(
            0,
            code,
            told("a_b.example.com", "dns-name-underscore-of-trusted"),
        )]),
    );
    for (name, wildcard, about) in [
        (
            "wildcard-top-level",
            "*.com",
            "A wildcard for a whole top-level domain (BR 3.2.2.6).",
        ),
        (
            "wildcard-public-suffix",
            "*.co.uk",
            "A wildcard for a whole public suffix (BR 3.2.2.6).",
        ),
    ] {
        let findings = Both::new(
            vec![],
            vec![error(0, code, told(wildcard, "public-suffix-wildcard"))],
        );
        file.leaf(name, about, &hosts(&[wildcard]), findings);
    }
    file.leaf(
        "wildcard-private-suffix",
        "A wildcard for a domain whose owner gives names under it to others, which he may have (BR 3.2.2.6): a note.",
        &hosts(&["*.github.io"]),
        Both::new(vec![], vec![info(0, code, told("*.github.io", "private-suffix-wildcard"))]),
    );
    let names = extension::dns_names(&[HOST]);
    file.leaf(
        "critical-names-with-subject",
        "Critical alternative names beside a subject (BR 7.1.2.7.12).",
        &server("CA").with(oid::SUBJECT_ALT_NAME, true, &names),
        Both::new(
            vec![],
            vec![error(0, "san-critical-with-subject", json!({}))],
        ),
    );
    let unnamed = || server("CA").subject(name::name(&[]));
    file.leaf(
        "critical-names-without-subject",
        "Without a subject they have to be critical (RFC 5280 section 4.2.1.6).",
        &unnamed().with(oid::SUBJECT_ALT_NAME, true, &names),
        Both::same(vec![]),
    );
    file.leaf(
        "names-without-subject",
        "Without a subject they have to be critical (RFC 5280 section 4.2.1.6), and are not.",
        &unnamed(),
        Both::same(vec![error(
            0,
            "anomaly",
            json!({"anomaly": "subject-alt-name-not-critical"}),
        )]),
    );
}

/// BR 7.1.4.3.
fn common_names(file: &mut File) {
    let code = "common-name-not-in-san";
    let named = |text: &str| server("CA").subject(name::common_name(text));
    file.leaf(
        "common-name-host",
        "The common name is a host that is not listed.",
        &named("mail.example.com"),
        Both::new(
            vec![],
            vec![error(0, code, json!({"common_name": "mail.example.com"}))],
        ),
    );
    file.leaf(
        "common-name-address",
        "The common name is an address that is not listed.",
        &named("192.0.2.1"),
        Both::new(
            vec![],
            vec![error(0, code, json!({"common_name": "192.0.2.1"}))],
        ),
    );
    file.leaf(
        "common-name-title",
        "The common name is no host, which misleads nobody: a warning.",
        &named("Printer 7"),
        Both::new(
            vec![],
            vec![warning(0, code, json!({"common_name": "Printer 7"}))],
        ),
    );
    file.leaf(
        "common-name-of-wildcard",
        "The common name is the domain of a wildcard that is listed, and not listed itself: a warning.",
        &named("example.com").dns(&["*.example.com"]),
        Both::new(vec![], vec![warning(0, code, json!({"common_name": "example.com"}))]),
    );
    let address = [general::dns(HOST), ip("2001:db8::1")];
    file.leaf(
        "common-name-listed-address",
        "The common name is an address that is listed, in the spelling of RFC 5952.",
        &named("2001:db8::1").names(&address),
        Both::same(vec![]),
    );
}
