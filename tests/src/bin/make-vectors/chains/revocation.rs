//! Revocation by list (RFC 5280 section 6.3).

use notafter_tests::builder::encode_extension;
use notafter_tests::crl::{self, CrlBuilder, Scope, reason, reason_code};
use notafter_tests::der;
use notafter_tests::extension::{self, key_usage, oid};
use notafter_tests::name::{self, general};
use serde_json::{Value, json};

use super::file::{Both, Chain, File, error, warning};
use super::maker::{Maker, ca, crl, leaf, server, time};
use crate::case::Subject;

/// The serial number of every certificate here, in octets.
const SERIAL: [u8; 2] = [0x10, 0x01];
const REVOKED_AT: &str = "2026-05-20T12:00:00Z";
const URL: &str = "http://ca.example.net/list.crl";
const UNKNOWN: &str = "revocation-status-unknown";
const EVERY_REASON: [&str; 8] = [
    "keyCompromise",
    "cACompromise",
    "affiliationChanged",
    "superseded",
    "cessationOfOperation",
    "certificateHold",
    "privilegeWithdrawn",
    "aACompromise",
];

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    let points = extension::crl_uris(&[URL]);
    file.put("server-with-point", &pointing(&points));
    file.put_crl("root-list", &crl("Root", 1), "Root");
    file.put_crl("list", &crl("CA", 5), "CA");
    revoked(&mut file);
    unknown(&mut file);
    times(&mut file);
    authenticity(&mut file);
    forms(&mut file);
    scopes(&mut file);
    deltas(&mut file);
    indirect(&mut file);
    file.finish(
        "chains-revocation",
        "Revocation lists: complete, delta and indirect ones, what they are about, and when they count. The lists of \
         the root are there unless a case says otherwise.",
    )
}

fn pointing(points: &[u8]) -> Maker {
    server("CA").with(oid::CRL_DISTRIBUTION_POINTS, false, points)
}

/// An entry for the leaf.
fn entry(reason: u8) -> Vec<u8> {
    crl::entry(&SERIAL, time(REVOKED_AT), &[reason_code(reason)])
}

/// The leaf `leaf` beneath `ca`, with these lists beside the root's.
fn judged(
    file: &mut File,
    (name, about): (&str, &str),
    leaf: &str,
    lists: &[&str],
    findings: Vec<Value>,
) {
    let lists: Vec<&str> = lists.iter().copied().chain(["root-list"]).collect();
    let chain = Chain::new(name, about, leaf, &["ca"])
        .set("crls", &lists)
        .set("revocation", "required");
    file.both(chain, &[leaf, "ca", "root"], Both::same(findings));
}

/// One list of its own beside the root's, signed by CA.
fn by_list(file: &mut File, name_about: (&str, &str), list: &CrlBuilder, findings: Vec<Value>) {
    file.put_crl(name_about.0, list, "CA");
    judged(file, name_about, "server", &[name_about.0], findings);
}

/// Why the leaf's status is unknown.
fn unknown_because(why: &str) -> Value {
    error(
        0,
        UNKNOWN,
        json!({"why": why, "uncovered_reasons": EVERY_REASON}),
    )
}

fn is_revoked(reason: &str, number: &str) -> Value {
    let facts = json!({
        "reason": reason,
        "revoked_at": REVOKED_AT,
        "crl_issuer": "CN=CA",
        "crl_number": number,
    });
    error(0, "revoked", facts)
}

fn revoked(file: &mut File) {
    judged(
        file,
        ("not-revoked", "No list has a certificate of the path."),
        "server",
        &["list"],
        vec![],
    );
    let compromised = crl("CA", 6).entry(entry(reason::KEY_COMPROMISE));
    by_list(
        file,
        ("revoked", "The list has the leaf."),
        &compromised,
        vec![is_revoked("keyCompromise", "6")],
    );
    let chain = Chain::new(
        "revoked-not-asked",
        "The list has the leaf, but nobody asks for revocation.",
        "server",
        &["ca"],
    );
    let chain = chain.set("crls", ["revoked"]).set("revocation", "off");
    file.both(chain, &["server", "ca", "root"], Both::same(vec![]));
    let since = encode_extension(
        crl::oid::INVALIDITY_DATE,
        false,
        &der::generalized_time("20260510000000Z"),
    );
    let entry_since = crl::entry(
        &SERIAL,
        time(REVOKED_AT),
        &[reason_code(reason::SUPERSEDED), since],
    );
    let mut finding = is_revoked("superseded", "7");
    finding["facts"]["invalidity_date"] = "2026-05-10T00:00:00Z".into();
    by_list(
        file,
        (
            "revoked-since",
            "The entry tells since when the key is not to be trusted (RFC 5280 section 5.3.2).",
        ),
        &crl("CA", 7).entry(entry_since),
        vec![finding],
    );
    by_list(
        file,
        ("revoked-without-reason", "An entry without extensions."),
        &crl("CA", 8).entry(crl::entry(&SERIAL, time(REVOKED_AT), &[])),
        vec![is_revoked("unspecified", "8")],
    );
    by_list(
        file,
        ("other-revoked", "The list has another serial number."),
        &crl("CA", 9).entry(crl::entry(&[0x10], time(REVOKED_AT), &[])),
        vec![],
    );
    let root_list = crl("Root", 2).entry(entry(reason::KEY_COMPROMISE));
    file.put_crl("root-list-with-ca", &root_list, "Root");
    let chain = Chain::new(
        "ca-revoked",
        "The root's list has the CA.",
        "server",
        &["ca"],
    );
    file.both(
        chain
            .set("crls", ["list", "root-list-with-ca"])
            .set("revocation", "required"),
        &["server", "ca", "root"],
        Both::same(vec![error(
            1,
            "revoked",
            json!({
                "reason": "keyCompromise",
                "revoked_at": REVOKED_AT,
                "crl_issuer": "CN=Root",
                "crl_number": "2",
            }),
        )]),
    );
}

fn unknown(file: &mut File) {
    let facts = json!({"why": "no-list", "uncovered_reasons": EVERY_REASON, "crl_urls": [URL]});
    judged(
        file,
        ("no-list", "The root's list is there, and none of the CA's."),
        "server-with-point",
        &[],
        vec![error(0, UNKNOWN, facts.clone())],
    );
    let chain = Chain::new(
        "no-list-best-effort",
        "The same, and what the lists tell is enough.",
        "server-with-point",
        &["ca"],
    );
    file.both(
        chain
            .set("crls", ["root-list"])
            .set("revocation", "best-effort"),
        &["server-with-point", "ca", "root"],
        Both::same(vec![warning(0, UNKNOWN, facts)]),
    );
}

fn times(file: &mut File) {
    let at = "2026-06-01T00:00:00Z";
    let list = |this: &str, next: Option<&str>, number| {
        crl("CA", number).times(time(this), next.map(time))
    };
    let next = "2026-05-31T23:59:59Z";
    by_list(
        file,
        (
            "expired",
            "A newer list was due a second ago (RFC 5280 section 6.3.3 (a)).",
        ),
        &list("2026-05-25T00:00:00Z", Some(next), 10),
        vec![
            unknown_because("none-counts"),
            warning(
                0,
                "crl-expired",
                json!({"crl_issuer": "CN=CA", "crl_number": "a", "next_update": next, "at": at}),
            ),
        ],
    );
    by_list(
        file,
        (
            "last-second",
            "A newer list is due now: read as inclusive, as `notAfter` is.",
        ),
        &list("2026-05-25T00:00:00Z", Some(at), 11),
        vec![],
    );
    let this = "2026-06-01T00:00:01Z";
    by_list(
        file,
        (
            "not-yet-valid",
            "The list is issued in a second (RFC 5280 section 5.1.2.4).",
        ),
        &list(this, Some("2026-06-08T00:00:00Z"), 12),
        vec![
            unknown_because("none-counts"),
            warning(
                0,
                "crl-not-yet-valid",
                json!({"crl_issuer": "CN=CA", "this_update": this, "at": at}),
            ),
        ],
    );
    by_list(
        file,
        (
            "next-update-missing",
            "The list does not say when a newer one is due (\"MUST\" in RFC 5280 section 5.1.2.5): it does not show \
             that a certificate is not revoked.",
        ),
        &list("2026-05-25T00:00:00Z", None, 13),
        vec![
            unknown_because("none-counts"),
            warning(
                0,
                "crl-rule",
                json!({"crl_issuer": "CN=CA", "rule": "next-update-missing"}),
            ),
        ],
    );
}

/// RFC 5280 section 6.3.3 (f) to (h).
fn authenticity(file: &mut File) {
    let refused = |reason: &str| {
        vec![
            unknown_because("none-counts"),
            warning(
                0,
                "crl-not-authentic",
                json!({"crl_issuer": "CN=CA", "reason": reason}),
            ),
        ]
    };
    file.put_crl("forged-list", &crl("CA", 14), "somebody");
    judged(
        file,
        (
            "bad-signature",
            "The list says that CA issued it, whose key did not sign it.",
        ),
        "server",
        &["forged-list"],
        refused("bad-signature"),
    );
    let usage = extension::key_usage(&[key_usage::KEY_CERT_SIGN]);
    file.put(
        "ca-without-crl-sign",
        &ca("CA", "Root").with(oid::KEY_USAGE, true, &usage),
    );
    let chain = Chain::new(
        "crl-sign-missing",
        "The CA's key usage does not include cRLSign (section 6.3.3 (f)).",
        "server",
        &["ca-without-crl-sign"],
    );
    file.both(
        chain
            .set("crls", ["list", "root-list"])
            .set("revocation", "required"),
        &["server", "ca-without-crl-sign", "root"],
        Both::same(refused("crl-sign-missing")),
    );
    let signs = ca("CA", "Root").key("list key").serial(&[7]);
    let usage = extension::key_usage(&[key_usage::CRL_SIGN]);
    let signs = signs
        .without(oid::BASIC_CONSTRAINTS)
        .with(oid::KEY_USAGE, true, &usage);
    file.put("ca-for-lists", &signs);
    let list = crl("CA", 15).without(oid::AUTHORITY_KEY_ID).extension(
        oid::AUTHORITY_KEY_ID,
        false,
        &extension::authority_key_id(b"list key"),
    );
    file.put_crl("list-by-list-key", &list, "list key");
    let chain = Chain::new(
        "separate-key",
        "The CA has another key for lists, whose certificate has a path to the same root.",
        "server",
        &["ca", "ca-for-lists"],
    );
    file.both(
        chain
            .set("crls", ["list-by-list-key", "root-list"])
            .set("revocation", "required"),
        &["server", "ca", "root"],
        Both::same(vec![]),
    );
    let chain = Chain::new(
        "separate-key-revoked",
        "The certificate for the key that signs lists is revoked by the root.",
        "server",
        &["ca", "ca-for-lists"],
    );
    let root_list = crl("Root", 3).entry(crl::entry(&[7], time(REVOKED_AT), &[]));
    file.put_crl("root-list-with-key", &root_list, "Root");
    file.both(
        chain
            .set("crls", ["list-by-list-key", "root-list-with-key"])
            .set("revocation", "required"),
        &["server", "ca", "root"],
        Both::same(refused("issuer-revoked")),
    );
    file.put("strange-ca-for-lists", &signs.issued_by("Strange Root"));
    let chain = Chain::new(
        "separate-key-of-stranger",
        "The certificate for the key that signs lists has no path to the root (section 6.3.3 (f)).",
        "server",
        &["ca", "strange-ca-for-lists"],
    );
    file.both(
        chain
            .set("crls", ["list-by-list-key", "root-list"])
            .set("revocation", "required"),
        &["server", "ca", "root"],
        Both::same(refused("issuer-not-trusted")),
    );
}

fn forms(file: &mut File) {
    by_list(
        file,
        (
            "crl-number-missing",
            "A list without number (\"MUST\" in RFC 5280 section 5.2.3). Read as: it does not count.",
        ),
        &crl("CA", 16).without(crl::oid::CRL_NUMBER),
        vec![
            unknown_because("none-counts"),
            warning(
                0,
                "crl-rule",
                json!({"crl_issuer": "CN=CA", "rule": "crl-number-missing"}),
            ),
        ],
    );
    let unknown = "1.3.6.1.4.1.32473.8";
    let refused = |place: &str| {
        vec![
            unknown_because("none-counts"),
            warning(
                0,
                "crl-unknown-critical-extension",
                json!({"crl_issuer": "CN=CA", "oid": unknown, "place": place}),
            ),
        ]
    };
    by_list(
        file,
        (
            "unknown-critical-extension",
            "A critical extension of the list that nobody knows: it shows of no certificate that it is not revoked \
             (RFC 5280 section 5.2).",
        ),
        &crl("CA", 17).extension(unknown, true, &der::null()),
        refused("list"),
    );
    by_list(
        file,
        (
            "unknown-critical-extension-revoked",
            "Such a list has the leaf: it is revoked whatever the extension says (X.509 section 7.3).",
        ),
        &crl("CA", 18)
            .extension(unknown, true, &der::null())
            .entry(entry(reason::SUPERSEDED)),
        vec![is_revoked("superseded", "12")],
    );
    let extension = encode_extension(unknown, true, &der::null());
    by_list(
        file,
        (
            "unknown-critical-entry-extension",
            "A critical extension of another's entry that nobody knows (RFC 5280 section 5.3).",
        ),
        &crl("CA", 19).entry(crl::entry(&[0x55], time(REVOKED_AT), &[extension])),
        refused("entry"),
    );
}

/// RFC 5280 sections 5.2.5 and 6.3.3 (b).
fn scopes(file: &mut File) {
    let none = Scope::default;
    let users = Scope {
        only_user_certs: true,
        ..none()
    };
    by_list(
        file,
        ("users-only", "A list of leaves alone."),
        &crl("CA", 20).scope(&users),
        vec![],
    );
    let authorities = Scope {
        only_ca_certs: true,
        ..none()
    };
    by_list(
        file,
        ("cas-only", "A list of CAs alone, and a leaf is asked for."),
        &crl("CA", 21).scope(&authorities),
        vec![unknown_because("not-in-scope")],
    );
    let at = |url: &str| Scope {
        full_name: vec![general::uri(url)],
        ..none()
    };
    file.put_crl("list-of-point", &crl("CA", 22).scope(&at(URL)), "CA");
    let about = "The list is published where the leaf says.";
    judged(
        file,
        ("point", about),
        "server-with-point",
        &["list-of-point"],
        vec![],
    );
    let elsewhere = crl("CA", 23).scope(&at("http://ca.example.net/other.crl"));
    file.put_crl("list-of-other-point", &elsewhere, "CA");
    let mut finding = unknown_because("not-in-scope");
    finding["facts"]["crl_urls"] = json!([URL]);
    let about = "The list is published elsewhere, and is about certificates that say so.";
    judged(
        file,
        ("other-point", about),
        "server-with-point",
        &["list-of-other-point"],
        vec![finding],
    );

    let only = |bits: &[u8]| Scope {
        only_some_reasons: Some(bits.to_vec()),
        ..none()
    };
    // keyCompromise and cACompromise.
    file.put_crl(
        "list-of-compromise",
        &crl("CA", 24).scope(&only(&[1, 2])),
        "CA",
    );
    file.put_crl(
        "list-of-the-rest",
        &crl("CA", 25).scope(&only(&[3, 4, 5, 6, 7, 8])),
        "CA",
    );
    let about = "One list has two reasons alone; nothing is known of the others.";
    let finding = error(
        0,
        UNKNOWN,
        json!({"why": "reasons-not-covered", "uncovered_reasons": EVERY_REASON[2..]}),
    );
    judged(
        file,
        ("some-reasons", about),
        "server",
        &["list-of-compromise"],
        vec![finding],
    );
    let about = "Two lists have all reasons between them (section 6.3.3 (d), (e)).";
    judged(
        file,
        ("all-reasons", about),
        "server",
        &["list-of-compromise", "list-of-the-rest"],
        vec![],
    );
}

/// RFC 5280 sections 5.2.4 and 6.3.3 (c).
fn deltas(file: &mut File) {
    let held = crl("CA", 30).entry(entry(reason::CERTIFICATE_HOLD));
    by_list(
        file,
        (
            "on-hold",
            "The leaf is on hold: not valid now (RFC 5280 section 5.3.1).",
        ),
        &held,
        vec![is_revoked("certificateHold", "1e")],
    );
    let delta = |base: i64, number: i64| crl("CA", number).delta(base);
    file.put_crl(
        "delta-lifting",
        &delta(30, 31).entry(entry(reason::REMOVE_FROM_CRL)),
        "CA",
    );
    let about = "A delta list takes the leaf off (removeFromCRL).";
    judged(
        file,
        ("hold-lifted", about),
        "server",
        &["on-hold", "delta-lifting"],
        vec![],
    );
    file.put_crl(
        "delta-revoking",
        &delta(5, 31).entry(entry(reason::KEY_COMPROMISE)),
        "CA",
    );
    let about = "The complete list does not have the leaf, and a delta list to it does.";
    let finding = is_revoked("keyCompromise", "1f");
    judged(
        file,
        ("revoked-by-delta", about),
        "server",
        &["list", "delta-revoking"],
        vec![finding],
    );
    let about = "The base of the delta list is newer than the complete one: it does not apply (section 6.3.3 (c)(5)).";
    judged(
        file,
        ("delta-of-newer-base", about),
        "server",
        &["list", "delta-lifting"],
        vec![],
    );
    let about = "A delta list alone tells nothing.";
    judged(
        file,
        ("delta-alone", about),
        "server",
        &["delta-revoking"],
        vec![unknown_because("no-list")],
    );
}

/// Lists for others (RFC 5280 sections 4.2.1.13 and 5.3.3).
fn indirect(file: &mut File) {
    let of_signer = name::common_name("List Signer");
    let usage = [key_usage::CRL_SIGN];
    let signer = leaf("Root", &usage, &[])
        .without(oid::EXTENDED_KEY_USAGE)
        .subject(of_signer.clone())
        .key("List Signer")
        .serial(&[9]);
    file.put("list-signer", &signer);
    let point = extension::distribution_point(
        &[general::uri(URL)],
        None,
        &[general::directory(&of_signer)],
    );
    let points = extension::crl_distribution_points(&[point]);
    file.put("server-of-others-list", &pointing(&points));
    let scope = Scope {
        full_name: vec![general::uri(URL)],
        indirect: true,
        ..Scope::default()
    };
    let issuer = |name: &str| {
        let names = extension::general_names(&[general::directory(&name::common_name(name))]);
        encode_extension(crl::oid::CERTIFICATE_ISSUER, true, &names)
    };
    let list = |number: i64, of: &str| {
        let extensions = [reason_code(reason::SUPERSEDED), issuer(of)];
        crl("List Signer", number).scope(&scope).entry(crl::entry(
            &SERIAL,
            time(REVOKED_AT),
            &extensions,
        ))
    };
    file.put_crl("others-list", &list(1, "Another CA"), "List Signer");
    file.put_crl("others-list-with-leaf", &list(2, "CA"), "List Signer");
    let mut case = |name: &str, about: &str, list: &str, findings| {
        let chain = Chain::new(name, about, "server-of-others-list", &["ca", "list-signer"]);
        file.both(
            chain
                .set("crls", [list, "root-list"])
                .set("revocation", "required"),
            &["server-of-others-list", "ca", "root"],
            Both::same(findings),
        );
    };
    case(
        "indirect",
        "Somebody else issues the list, which has another CA's certificate of the same serial number.",
        "others-list",
        vec![],
    );
    let mut finding = is_revoked("superseded", "2");
    finding["facts"]["crl_issuer"] = "CN=List Signer".into();
    case(
        "indirect-revoked",
        "Somebody else issues the list, which has the leaf as the CA's.",
        "others-list-with-leaf",
        vec![finding],
    );
}
