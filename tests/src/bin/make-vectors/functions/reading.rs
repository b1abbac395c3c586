//! Octets that are no certificate, revocation list or observation.

use notafter_tests::builder::CertificateBuilder;
use notafter_tests::crl::CrlBuilder;
use notafter_tests::der;
use notafter_tests::keys::TestKey;
use serde_json::{Value, json};

use super::{base64, case};
use crate::case::{Case, template};

/// A certificate is asked for.
fn certificate(name: &str, about: &str, input: impl AsRef<[u8]>, code: &str, facts: Value) -> Case {
    let request = json!({"input": base64(input)});
    case(
        name,
        about,
        "parse_certificate",
        request,
        "parse",
        code,
        facts,
    )
}

fn pem(label: &str, der: &[u8]) -> String {
    let lines: Vec<String> = base64(der)
        .as_bytes()
        .chunks(64)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    let body = lines.join("\n");
    format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
}

/// A whole certificate that is the same in every run: Ed25519 signatures are not random.
fn good() -> Vec<u8> {
    template().sign(&TestKey::ed25519())
}

/// Texts, and what stands in them.
pub(super) fn certificates() -> Vec<Case> {
    let good = good();
    let whole = pem("CERTIFICATE", &good);
    let (first, _) = whole.split_at(whole.len() / 2);
    let damaged = whole.replacen("MII", "M!I", 1);
    let inside = der::contents(&good);
    vec![
        certificate(
            "empty-input",
            "White space alone.",
            " \n",
            "empty-input",
            json!({"offset": 0}),
        ),
        certificate(
            "cut-off",
            "PEM of which the second half was not copied.",
            first,
            "cut-off",
            json!({"expected": good.len()}),
        ),
        certificate(
            "invalid-base64",
            "A character that Base64 does not have.",
            &damaged,
            "invalid-base64",
            json!({}),
        ),
        certificate(
            "empty-block",
            "A BEGIN line, and nothing after it.",
            "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n",
            "empty-block",
            json!({}),
        ),
        certificate(
            "no-begin-line",
            "The beginning was not copied.",
            "-----END CERTIFICATE-----\n",
            "no-begin-line",
            json!({}),
        ),
        certificate(
            "no-certificate",
            "A public key by itself.",
            pem("PUBLIC KEY", TestKey::ed25519().spki()),
            "no-certificate",
            json!({"found": ["public-key"]}),
        ),
        certificate(
            "broken-in-pem",
            "What is wrong with the DER in a text is told as of DER: the offset counts in that.",
            pem(
                "CERTIFICATE",
                &der::sequence(&[inside.to_vec(), der::null()]),
            ),
            "trailing-data",
            json!({}),
        ),
    ]
}

/// Files of other kinds.
pub(super) fn other_files() -> Vec<Case> {
    let signed_data = der::sequence(&[
        der::oid("1.2.840.113549.1.7.2"),
        der::context(
            0,
            der::sequence(&[
                der::integer(1),
                der::set(&[]),
                der::sequence(&[der::oid("1.2.840.113549.1.7.1")]),
                der::set(&[]),
            ]),
        ),
    ]);
    let pkcs12 = der::sequence(&[
        der::integer(3),
        der::sequence(&[
            der::oid("1.2.840.113549.1.7.1"),
            der::context(0, der::octet_string([0x30, 0])),
        ]),
    ]);
    let text = |name: &str, about: &str, text: &str, code: &str| {
        certificate(name, about, text, code, json!({"offset": 0}))
    };
    vec![
        certificate(
            "empty-pkcs7",
            "A PKCS #7 message without certificates.",
            &signed_data,
            "empty-pkcs7",
            json!({}),
        ),
        certificate("pkcs12", "A PKCS #12 file.", &pkcs12, "pkcs12", json!({})),
        certificate(
            "java-key-store",
            "A Java key store.",
            b"\xfe\xed\xfe\xed\0\0\0\x02",
            "java-key-store",
            json!({}),
        ),
        certificate(
            "other-file",
            "A PDF.",
            b"%PDF-1.7\n\xff\xfe\0",
            "other-file",
            json!({}),
        ),
        text(
            "ssh-key",
            "A public key for SSH.",
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5 me@example.com\n",
            "ssh-key",
        ),
        text(
            "pgp",
            "A key of PGP.",
            "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZQ==\n-----END PGP PUBLIC KEY BLOCK-----\n",
            "pgp",
        ),
        text(
            "parameters",
            "The parameters that stand before a key of OpenSSL.",
            "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n",
            "parameters",
        ),
        text(
            "unsupported",
            "A block that nobody knows.",
            "-----BEGIN SOMETHING-----\n!!!\n-----END SOMETHING-----\n",
            "unsupported",
        ),
        text(
            "html-page",
            "A sign-in page.",
            "<!DOCTYPE html><html><body>Sign in</body></html>",
            "html-page",
        ),
        text("json", "JSON.", "{\"a\": 1}", "json"),
        certificate(
            "host-name",
            "A name.",
            "www.example.com",
            "host-name",
            json!({"name": "www.example.com"}),
        ),
        text(
            "text",
            "Words.",
            "please see the attached certificate",
            "text",
        ),
        text(
            "unrecognized",
            "Control characters.",
            "a\u{1}\u{2}",
            "unrecognized",
        ),
    ]
}

/// A revocation list that is the same in every run.
fn list(change: impl FnOnce(CrlBuilder) -> CrlBuilder) -> Vec<u8> {
    let times = (
        der::utc_time("260101000000Z"),
        der::utc_time("260201000000Z"),
    );
    let name = der::sequence(&[]);
    let list = CrlBuilder::new(name, &[1; 20], 1, times);
    change(list).sign(&TestKey::ed25519())
}

/// A revocation list is given.
fn crl(name: &str, about: &str, der: &[u8], code: &str, facts: Value) -> Case {
    let request =
        json!({"leaf": base64(good()), "at": "2026-02-01T00:00:00Z", "crls": [base64(der)]});
    case(name, about, "validate", request, "parse", code, facts)
}

/// What is wrong with an encoding: those codes that `errors.json` has none of, and one case for each that it has.
pub(super) fn encodings() -> Vec<Case> {
    let good = good();
    let size = good.len();
    let fields = der::contents(&good);
    let sign = |builder: &CertificateBuilder| builder.sign(&TestKey::ed25519());
    let month_13 = template().validity(
        der::utc_time("261301000000Z"),
        der::utc_time("270101000000Z"),
    );
    let ed25519 = der::oid("1.3.101.112");
    let mut without_end = good.clone();
    let mut places = good.windows(ed25519.len()).enumerate();
    let place = places
        .find(|(_, it)| *it == ed25519)
        .expect("an algorithm")
        .0;
    without_end[place + ed25519.len() - 1] |= 0x80;
    let facts = |offset: usize| json!({"offset": offset});
    let deep = (0..20).fold(der::null(), |inside, _| {
        der::element_indefinite(0x30, inside)
    });
    let deep = der::element_indefinite(
        0x30,
        [
            der::oid("1.2.840.113549.1.7.2"),
            der::element_indefinite(0xa0, deep),
        ]
        .concat(),
    );
    let crl_of_version_3 = {
        let whole = list(|it| it);
        let place = whole
            .windows(3)
            .position(|it| it == [2, 1, 1])
            .expect("a version");
        let mut changed = whole;
        changed[place + 2] = 2;
        changed
    };
    let critical = list(|it| it.extension("1.2.3", true, &der::null()));
    let patched = |find: &[u8], place: usize, octet: u8| {
        let mut changed = critical.clone();
        let mut windows = critical.windows(find.len());
        let start = windows.position(|it| it == find).expect("what is changed");
        changed[start + place - 2] = octet;
        changed
    };
    let two_octets = patched(&[1, 1, 0xff], 3, 2);
    let other_tag = patched(&der::oid("1.2.3"), 0, 0x3f);
    let too_many = list(|it| {
        let numbers = 0..257_u32;
        numbers.fold(it, |it, number| {
            it.extension(&format!("1.2.3.{number}"), false, &der::null())
        })
    });
    vec![
        certificate(
            "truncated",
            "All but the last octet.",
            &good[..size - 1],
            "truncated",
            json!({}),
        ),
        certificate(
            "trailing-data",
            "Something behind it.",
            [&good[..], &[0]].concat(),
            "trailing-data",
            facts(size),
        ),
        certificate(
            "indefinite-length",
            "BER.",
            der::element_indefinite(0x30, fields),
            "indefinite-length",
            json!({}),
        ),
        certificate(
            "non-minimal-length",
            "A length of three octets.",
            der::element_long_form(0x30, 3, fields),
            "non-minimal-length",
            json!({}),
        ),
        certificate(
            "length-too-large",
            "A length of five octets.",
            [0x30, 0x85, 1, 0, 0, 0, 0, 0xff],
            "length-too-large",
            json!({}),
        ),
        certificate(
            "unexpected-tag",
            "A SET.",
            der::element(0x31, fields),
            "unexpected-tag",
            facts(0),
        ),
        certificate("missing", "Nothing in it.", [0x30, 0], "missing", json!({})),
        certificate(
            "invalid-oid",
            "An OID whose last number does not end.",
            without_end,
            "invalid-oid",
            json!({}),
        ),
        certificate(
            "invalid-time",
            "Month 13.",
            sign(&month_13),
            "invalid-time",
            json!({}),
        ),
        certificate(
            "invalid-integer",
            "No octet in the serial number.",
            sign(&template().serial(&[])),
            "invalid-integer",
            json!({}),
        ),
        certificate(
            "invalid-bit-string",
            "Eight unused bits.",
            sign(&template().signature_unused_bits(8)),
            "invalid-bit-string",
            json!({}),
        ),
        crl(
            "unsupported-version",
            "A revocation list of version 3.",
            &crl_of_version_3,
            "unsupported-version",
            json!({"argument": "crls", "index": 0}),
        ),
        crl(
            "high-tag-number",
            "A tag number over 30.",
            &other_tag,
            "high-tag-number",
            json!({"argument": "crls"}),
        ),
        crl(
            "invalid-boolean",
            "A criticality of two octets.",
            &two_octets,
            "invalid-boolean",
            json!({"argument": "crls"}),
        ),
        crl(
            "too-many",
            "More than 256 extensions.",
            &too_many,
            "too-many",
            json!({"argument": "crls"}),
        ),
        certificate(
            "too-deep",
            "PKCS #7 in BER, nested 20 deep.",
            pem("PKCS7", &deep),
            "too-deep",
            json!({}),
        ),
        case(
            "too-large",
            "One octet more than a certificate may have.",
            "parse_certificate",
            json!({"input": {"zeros": 1_048_577}}),
            "parse",
            "too-large",
            json!({}),
        ),
    ]
}

/// Lines that are no observations.
pub(super) fn observations() -> Vec<Case> {
    let line = |name: &str, about: &str, line: &str, code: &str| {
        let request = json!({"line": line});
        case(
            name,
            about,
            "read_observation",
            request,
            "parse",
            code,
            json!({}),
        )
    };
    vec![
        line(
            "not-json",
            "A line of a log.",
            "2026-11-22 all well",
            "not-json",
        ),
        line("not-an-object", "A number.", "7", "not-an-object"),
        line(
            "not-an-observation",
            "Another object.",
            "{\"a\": 1}",
            "not-an-observation",
        ),
        line(
            "invalid-field",
            "An observation without a time.",
            "{\"target\": \"a:443\", \"chain\": []}",
            "invalid-field",
        ),
        case(
            "line-too-long",
            "One octet more than 16 MiB.",
            "read_observation",
            json!({"line": {"spaces": 16_777_217}}),
            "parse",
            "line-too-long",
            json!({}),
        ),
    ]
}
