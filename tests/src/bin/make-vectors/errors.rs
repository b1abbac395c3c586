//! What is no certificate at all.

use data_encoding::HEXLOWER;
use notafter_tests::builder::CertificateBuilder;
use notafter_tests::der;
use notafter_tests::keys::{Signer, TestKey};
use serde_json::json;

use crate::case::{Case, Subject, template};

pub(crate) fn subject() -> Subject {
    let mut cases = outermost();
    cases.extend(inside());
    Subject::new(
        "errors",
        "Octets that cannot be read as one certificate in DER: an error, not an anomaly.",
        cases,
    )
}

/// The error that nobody could call by another code; `OPEN` where two would do.
const OPEN: &str = "";

fn case(name: &str, about: &str, der: &[u8], code: &str, offset: Option<usize>) -> Case {
    let mut error = json!({});
    if code != OPEN {
        error["code"] = code.into();
    }
    if let Some(offset) = offset {
        error["offset"] = offset.into();
    }
    Case::new(
        name,
        about,
        json!({"hex": HEXLOWER.encode(der)}),
        json!({"error": error}),
    )
}

/// A whole certificate that is the same in every run: Ed25519 signatures are not random.
fn fixed(builder: &CertificateBuilder) -> Vec<u8> {
    builder.sign(&TestKey::ed25519())
}

fn outermost() -> Vec<Case> {
    let good = fixed(&template());
    let size = good.len();
    let mut trailing = good.clone();
    trailing.push(0);
    let inner = der::contents(&good);
    let cut_in_half = &good[..size / 2];
    vec![
        case("empty", "No octets.", &[], OPEN, Some(0)),
        case("one-octet", "Only a tag.", &good[..1], "truncated", None),
        case(
            "cut-in-half",
            "Half of a certificate.",
            cut_in_half,
            "truncated",
            None,
        ),
        case(
            "one-octet-short",
            "All but the last octet.",
            &good[..size - 1],
            "truncated",
            None,
        ),
        case(
            "trailing-octet",
            "A zero after its end: trailing data is an error.",
            &trailing,
            "trailing-data",
            Some(size),
        ),
        case(
            "twice",
            "Two certificates where one belongs.",
            &[good.as_slice(), &good].concat(),
            "trailing-data",
            Some(size),
        ),
        case(
            "indefinite-length",
            "BER.",
            &der::element_indefinite(der::tag::SEQUENCE, inner),
            "indefinite-length",
            None,
        ),
        case(
            "non-minimal-length",
            "Three octets of length where two are enough.",
            &der::element_long_form(der::tag::SEQUENCE, 3, inner),
            "non-minimal-length",
            None,
        ),
        case(
            "set-instead-of-sequence",
            "Another tag.",
            &der::element(der::tag::SET, inner),
            "unexpected-tag",
            Some(0),
        ),
        case("text", "Not DER: `hello`.", b"hello", OPEN, Some(0)),
    ]
}

fn inside() -> Vec<Case> {
    let key = TestKey::ed25519();
    let algorithm = key.algorithm();
    let tbs = template().tbs(&algorithm);
    let unsigned = der::sequence(&[tbs.clone(), algorithm.clone()]);
    let signature = der::bit_string([0x5a; 64]);
    let more = der::sequence(&[tbs, algorithm, signature, der::null()]);
    vec![
        case(
            "no-signature",
            "Two fields of three.",
            &unsigned,
            "missing",
            None,
        ),
        case(
            "four-fields",
            "A fourth field.",
            &more,
            "trailing-data",
            None,
        ),
        case(
            "after-extensions",
            "A field after the last inside what is signed.",
            &fixed(&template().after_tbs_fields(&der::null())),
            "trailing-data",
            None,
        ),
        case(
            "serial-number-is-text",
            "Another type for the serial number.",
            &fixed(&template().serial_raw(der::utf8("1"))),
            "unexpected-tag",
            None,
        ),
        case(
            "serial-number-empty",
            "An INTEGER without octets.",
            &fixed(&template().serial(&[])),
            "invalid-integer",
            None,
        ),
        case(
            "month-13",
            "A time that names no instant.",
            &fixed(&template().validity(
                der::utc_time("261301000000Z"),
                der::utc_time("270101000000Z"),
            )),
            "invalid-time",
            None,
        ),
        case(
            "february-29",
            "A day that the year does not have.",
            &fixed(&template().validity(
                der::utc_time("260101000000Z"),
                der::utc_time("260229000000Z"),
            )),
            "invalid-time",
            None,
        ),
        case(
            "time-is-text",
            "Another type for a time.",
            &fixed(&template().validity(der::ia5("260101000000Z"), der::utc_time("260331235959Z"))),
            "unexpected-tag",
            None,
        ),
        case(
            "signature-with-8-unused-bits",
            "A BIT STRING has at most 7.",
            &fixed(&template().signature_unused_bits(8)),
            "invalid-bit-string",
            None,
        ),
    ]
}
