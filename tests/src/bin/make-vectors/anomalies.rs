//! Every anomaly: certificates that can be read and break their profile.

use notafter_tests::builder::{CertificateBuilder, Critical, encode_extension};
use notafter_tests::der;
use notafter_tests::extension::{self as ext, key_usage, oid};
use notafter_tests::keys::{algorithm, public_key, rsa_spki, signature_oid, spki};
use notafter_tests::name::{self, attribute as at, attribute, general, rdn};
use serde_json::{Value, json};

use crate::case::{Case, Subject, UNLISTED, bare, template, with};
use crate::keys::rsa_modulus;

pub(crate) fn subject() -> Subject {
    let mut cases = versions_and_serials();
    cases.extend(algorithms_and_names());
    cases.extend(encodings());
    cases.extend(entries());
    cases.extend(criticality());
    cases.extend(roles());
    cases.extend(public_keys());
    cases.extend(key_parameters());
    cases.extend(rules_of_section_4());
    Subject::new(
        "anomalies",
        "Certificates whose structure is sound and that break RFC 5280 or what it builds on. \
         `anomalies` is the whole list of what is expected. Anomalies of time are in times.json.",
        cases,
    )
}

/// A list of one anomaly.
#[expect(clippy::needless_pass_by_value, reason = "json! makes values")]
fn only(code: &str, facts: Value) -> Value {
    json!([{"code": code, "facts": facts}])
}

fn versions_and_serials() -> Vec<Case> {
    let serial = |name: &str, about: &str, contents: &[u8], shown: &str, anomalies: Value| {
        Case::leaf(
            name,
            about,
            &template().serial(contents),
            json!({"serial_number": shown, "anomalies": anomalies}),
        )
    };
    let mut twenty = vec![0x7f];
    twenty.extend([0xff; 19]);
    let mut twenty_one = vec![0x01];
    twenty_one.extend([0x23; 20]);
    let mut sign_octet = vec![0x00];
    sign_octet.extend([0xff; 20]);
    vec![
        Case::leaf(
            "version-1-with-extensions",
            "No version field.",
            &template().without_version(),
            json!({
                "version": 1,
                "anomalies": only("version-not-3-with-extensions", json!({"version": 1})),
            }),
        ),
        Case::leaf(
            "version-2-with-extensions",
            "Version 2 has unique identifiers, not extensions.",
            &template().version(1),
            json!({
                "version": 2,
                "anomalies": only("version-not-3-with-extensions", json!({"version": 2})),
            }),
        ),
        Case::der(
            "version-1-without-extensions",
            "Old, and no anomaly.",
            &CertificateBuilder::bare().without_version().build(),
            bare(&json!({"version": 1})),
        ),
        Case::leaf(
            "version-4",
            "The number 3 stands for a version 4, which does not exist. What `version` then says \
             is left open.",
            &template().version(3),
            json!({"version": UNLISTED, "anomalies": only("invalid-version", json!({}))}),
        ),
        serial(
            "serial-negative",
            "-1.",
            &[0xff],
            "-1",
            only("serial-negative", json!({})),
        ),
        serial(
            "serial-negative-two-octets",
            "-32768: the magnitude is 8000.",
            &[0x80, 0x00],
            "-8000",
            only("serial-negative", json!({})),
        ),
        serial(
            "serial-zero",
            "It must be positive.",
            &[0],
            "0",
            only("serial-zero", json!({})),
        ),
        serial(
            "serial-of-20-octets",
            "The longest that is allowed.",
            &twenty,
            &format!("7f{}", "ff".repeat(19)),
            json!([]),
        ),
        serial(
            "serial-of-21-octets",
            "One octet too many.",
            &twenty_one,
            &format!("1{}", "23".repeat(20)),
            only("serial-too-long", json!({"octets": 21})),
        ),
        serial(
            "serial-of-20-octets-and-a-sign",
            "A magnitude of 20 octets that takes 21 to encode: whether RFC 5280 section 4.1.2.2 \
             means the one or the other is disputed, so the anomalies are left open.",
            &sign_octet,
            &"ff".repeat(20),
            json!(UNLISTED),
        ),
        serial(
            "serial-not-minimal",
            "A leading zero octet that says nothing.",
            &[0x00, 0x01],
            "1",
            only("serial-not-minimal", json!({})),
        ),
        serial(
            "serial-of-one-digit",
            "Hex without leading zeros, not even the one of a half octet.",
            &[0x0a],
            "a",
            json!([]),
        ),
        serial(
            "serial-with-the-high-bit",
            "The sign octet is no part of the magnitude.",
            &[0x00, 0x80],
            "80",
            json!([]),
        ),
    ]
}

fn algorithms_and_names() -> Vec<Case> {
    let empty = || name::name(&[]);
    let malformed = |field: &str| only("malformed-name", json!({"field": field}));
    vec![
        Case::leaf(
            "signature-algorithms-differ",
            "ecdsa-with-SHA384 inside, ecdsa-with-SHA256 outside. Read as: the facts are dotted \
             OIDs. Which of the two the record shows is left open.",
            &template().inner_algorithm(algorithm(signature_oid::ECDSA_SHA384, None)),
            json!({
                "signature_algorithm": UNLISTED,
                "anomalies": only("signature-algorithm-mismatch", json!({
                    "inner": "1.2.840.10045.4.3.3", "outer": "1.2.840.10045.4.3.2",
                })),
            }),
        ),
        Case::leaf(
            "signature-algorithm-parameters-differ",
            "The same algorithm, with NULL inside and nothing outside: RFC 5280 section 4.1.1.2 \
             wants the same identifier, parameters included.",
            &template().inner_algorithm(algorithm(signature_oid::ECDSA_SHA256, Some(der::null()))),
            json!({"anomalies": only("signature-algorithm-mismatch", json!({}))}),
        ),
        Case::leaf(
            "empty-issuer",
            "RFC 5280 section 4.1.2.4: it must not be empty.",
            &template().issuer(empty()),
            json!({"issuer": "", "anomalies": only("empty-issuer", json!({}))}),
        ),
        Case::leaf(
            "malformed-subject",
            "An attribute without a value.",
            &template().subject(name::name(&[rdn(&[der::sequence(&[der::oid(
                at::COMMON_NAME,
            )])])])),
            json!({"subject": UNLISTED, "anomalies": malformed("subject")}),
        ),
        Case::leaf(
            "malformed-issuer",
            "An RDN without attributes: it has at least one.",
            &template().issuer(name::name(&[
                rdn(&[attribute(at::COMMON_NAME, der::utf8("CA"))]),
                rdn(&[]),
            ])),
            json!({"issuer": UNLISTED, "anomalies": malformed("issuer")}),
        ),
        Case::leaf(
            "empty-subject-without-alt-name",
            "Nothing says whose it is.",
            &template().subject(empty()).without(oid::SUBJECT_ALT_NAME),
            json!({
                "subject": "",
                "subject_alt_names": [],
                "anomalies": only("empty-subject-without-san", json!({})),
            }),
        ),
        Case::leaf(
            "alt-name-not-critical",
            "An empty subject demands a critical subject alternative name.",
            &template().subject(empty()),
            json!({
                "subject": "",
                "anomalies": only("subject-alt-name-not-critical", json!({})),
            }),
        ),
        Case::leaf(
            "issuer-unique-id",
            "RFC 5280 section 4.1.2.8: CAs must not make them.",
            &template().issuer_unique_id(&[1, 2]),
            json!({"anomalies": only("unique-id", json!({}))}),
        ),
        Case::leaf(
            "subject-unique-id",
            "RFC 5280 section 4.1.2.8: CAs must not make them.",
            &template().subject_unique_id(&[1, 2]),
            json!({"anomalies": only("unique-id", json!({}))}),
        ),
    ]
}

/// A leaf with basic constraints of these octets, not critical.
fn basic(name: &str, about: &str, value: &[u8], code: &str, more: &Value) -> Case {
    let mut facts = json!({"oid": "2.5.29.19"});
    for (name, value) in more.as_object().expect("facts") {
        facts[name] = value.clone();
    }
    Case::leaf(
        name,
        about,
        &with(oid::BASIC_CONSTRAINTS, true, value),
        json!({
            "is_ca": UNLISTED,
            "path_length": UNLISTED,
            "anomalies": only(code, facts),
        }),
    )
}

fn encodings() -> Vec<Case> {
    let repeated = ext::key_usage(&[key_usage::DIGITAL_SIGNATURE]);
    let extended = ext::extended_key_usage(&[oid::SERVER_AUTH]);
    let mut many = template();
    for number in 0..252 {
        let dotted = format!("1.3.6.1.4.1.99999.8.{number}");
        many = many.extension(&dotted, false, &der::null());
    }
    // With the template's five there are 257 now.
    let most = many.clone().without("1.3.6.1.4.1.99999.8.0");
    let default_critical =
        encode_extension(oid::EXTENDED_KEY_USAGE, Critical::ExplicitNo, &extended);
    vec![
        Case::leaf(
            "duplicate-extension",
            "Key usage twice, with the same value.",
            &with(oid::KEY_USAGE, true, &repeated),
            json!({"anomalies": only("duplicate-extension", json!({"oid": "2.5.29.15"}))}),
        ),
        Case::leaf(
            "duplicate-unknown-extension",
            "One that nobody knows, twice.",
            &with("1.3.6.1.4.1.99999.2", false, &der::null()).extension(
                "1.3.6.1.4.1.99999.2",
                false,
                &der::null(),
            ),
            json!({"anomalies": only("duplicate-extension", json!({"oid": "1.3.6.1.4.1.99999.2"}))}),
        ),
        basic(
            "extension-of-another-type",
            "An INTEGER for basic constraints.",
            &der::integer(5),
            "extension-malformed",
            &json!({"code": "unexpected-tag"}),
        ),
        basic(
            "extension-cut-off",
            "The SEQUENCE says 5 octets and has 3.",
            &[0x30, 0x05, 0x01, 0x01, 0xff],
            "extension-malformed",
            &json!({"code": "truncated"}),
        ),
        basic(
            "extension-with-a-bad-boolean",
            "TRUE is 0xFF in DER.",
            &[0x30, 0x03, 0x01, 0x01, 0x01],
            "extension-malformed",
            &json!({"code": "invalid-boolean"}),
        ),
        basic(
            "extension-of-indefinite-length",
            "BER inside.",
            &der::element_indefinite(der::tag::SEQUENCE, []),
            "extension-malformed",
            &json!({"code": "indefinite-length"}),
        ),
        basic(
            "extension-not-minimal",
            "A length in the long form without need.",
            &der::element_long_form(der::tag::SEQUENCE, 1, []),
            "extension-not-minimal",
            &json!({}),
        ),
        basic(
            "extension-with-trailing-data",
            "A NULL after the end of the value.",
            &[ext::basic_constraints(false, None), der::null()].concat(),
            "extension-trailing-data",
            &json!({}),
        ),
        Case::leaf(
            "critical-false-written",
            "DER leaves a default out.",
            &template()
                .without(oid::EXTENDED_KEY_USAGE)
                .extension_raw(oid::EXTENDED_KEY_USAGE, default_critical),
            json!({"anomalies": only("extension-default-critical", json!({}))}),
        ),
        Case::der(
            "empty-extensions",
            "The field is there, with no extension in it.",
            &CertificateBuilder::bare().empty_extensions().build(),
            bare(&json!({"anomalies": only("empty-extensions", json!({}))})),
        ),
        Case::leaf(
            "256-extensions",
            "As many as are looked at.",
            &most,
            json!({}),
        ),
        Case::leaf(
            "too-many-extensions",
            "257 of them, one more than are looked at.",
            &many,
            json!({"anomalies": only("too-many-extensions", json!({}))}),
        ),
        Case::leaf(
            "unknown-critical-extension",
            "RFC 5280 section 4.2: a system must reject what it does not know.",
            &with("1.3.6.1.4.1.99999.2", true, &der::null()),
            json!({"anomalies":
                only("unknown-critical-extension", json!({"oid": "1.3.6.1.4.1.99999.2"}))}),
        ),
    ]
}

fn entries() -> Vec<Case> {
    let names = |name: &str, about: &str, entries: &[Vec<u8>], anomalies: Value| {
        Case::leaf(
            name,
            about,
            &template().replace(oid::SUBJECT_ALT_NAME, false, &ext::general_names(entries)),
            json!({"subject_alt_names": UNLISTED, "anomalies": anomalies}),
        )
    };
    let good = || general::dns("www.example.com");
    let broken = |name: &str, about: &str, kind: &str, entry: Vec<u8>| {
        let facts = json!({"index": 1, "type": kind});
        names(
            name,
            about,
            &[good(), entry],
            only("san-entry-malformed", facts),
        )
    };
    let wildcard = |name: &str, about: &str, text: &str| {
        let facts = json!({"index": 1, "value": text});
        let entry = general::dns(text);
        names(
            name,
            about,
            &[good(), entry],
            only("wildcard-malformed", facts),
        )
    };
    let long_label = format!("{}.example.com", "a".repeat(64));
    vec![
        names(
            "alt-name-empty",
            "A SEQUENCE with nothing in it: GeneralNames has at least one.",
            &[],
            only("san-empty", json!({})),
        ),
        broken(
            "ip-of-5-octets",
            "4 or 16.",
            "ip",
            general::ip_raw(&[192, 0, 2, 1, 0]),
        ),
        broken("ip-of-no-octets", "4 or 16.", "ip", general::ip_raw(&[])),
        broken(
            "ip-with-mask",
            "A mask belongs in name constraints.",
            "ip",
            general::ip_raw(&[192, 0, 2, 0, 255, 255, 255, 0]),
        ),
        broken("dns-empty", "No characters.", "dns", general::dns("")),
        broken(
            "dns-space",
            "RFC 5280 section 4.2.1.6 forbids \" \" by name.",
            "dns",
            general::dns(" "),
        ),
        broken(
            "dns-beyond-ascii",
            "An IA5String has no such octet; it should have been in punycode.",
            "dns",
            general::dns("münchen.example"),
        ),
        broken(
            "dns-label-of-64",
            "63 at most.",
            "dns",
            general::dns(&long_label),
        ),
        broken(
            "dns-empty-label",
            "Two dots.",
            "dns",
            general::dns("www..example.com"),
        ),
        broken(
            "email-without-at",
            "No mailbox.",
            "email",
            general::email("admin.example.com"),
        ),
        broken(
            "uri-relative",
            "RFC 5280 section 4.2.1.6: it must be absolute.",
            "uri",
            general::uri("/path"),
        ),
        broken(
            "directory-not-a-name",
            "An INTEGER where the Name belongs.",
            "directory",
            general::directory(&der::integer(1)),
        ),
        wildcard(
            "wildcard-in-a-label",
            "It must be the whole label.",
            "w*.example.com",
        ),
        wildcard(
            "wildcard-not-left-most",
            "It must be the first label.",
            "www.*.example.com",
        ),
        wildcard("two-wildcards", "Only one.", "*.*.example.com"),
        names(
            "ip-in-dns-name",
            "An address written as a DNS name.",
            &[good(), general::dns("192.0.2.1")],
            only("ip-in-dns-name", json!({"index": 1, "value": "192.0.2.1"})),
        ),
        names(
            "several-bad-entries",
            "Each entry that is wrong is told, by its place.",
            &[
                general::ip_raw(&[1]),
                good(),
                general::dns("a*b.example.com"),
            ],
            json!([
                {"code": "san-entry-malformed", "facts": {"index": 0, "type": "ip"}},
                {"code": "wildcard-malformed", "facts": {"index": 2, "value": "a*b.example.com"}},
            ]),
        ),
    ]
}

fn criticality() -> Vec<Case> {
    let wrong = |dotted: &str, critical: bool| {
        only(
            "extension-criticality",
            json!({"oid": dotted, "critical": critical}),
        )
    };
    let leaf = |name: &str, about: &str, dotted: &str, value: &[u8], changes: &Value| {
        let builder = template().without(dotted).extension(dotted, true, value);
        let mut changes = changes.clone();
        changes["anomalies"] = wrong(dotted, true);
        Case::leaf(name, about, &builder, changes)
    };
    let ca = |name: &str, about: &str, dotted: &str, value: &[u8], critical: bool| {
        let builder = CertificateBuilder::ca()
            .without(dotted)
            .extension(dotted, critical, value);
        Case::ca(
            name,
            about,
            &builder,
            json!({"anomalies": wrong(dotted, critical)}),
        )
    };
    let access = ext::info_access(&[(oid::OCSP, general::uri("http://o.example"))]);
    let none = json!({});
    vec![
        leaf(
            "authority-key-id-critical",
            "RFC 5280 section 4.2.1.1. The fact `critical` is what the certificate says.",
            oid::AUTHORITY_KEY_ID,
            &ext::authority_key_id(&[0xca; 20]),
            &none,
        ),
        leaf(
            "subject-key-id-critical",
            "RFC 5280 section 4.2.1.2.",
            oid::SUBJECT_KEY_ID,
            &ext::subject_key_id(&[0x1e; 20]),
            &none,
        ),
        leaf(
            "authority-info-access-critical",
            "RFC 5280 section 4.2.2.1.",
            oid::AUTHORITY_INFO_ACCESS,
            &access,
            &json!({"ocsp_urls": ["http://o.example"]}),
        ),
        leaf(
            "freshest-crl-critical",
            "RFC 5280 section 4.2.1.15.",
            oid::FRESHEST_CRL,
            &ext::crl_uris(&["http://example.com/delta.crl"]),
            &none,
        ),
        leaf(
            "subject-directory-attributes-critical",
            "RFC 5280 section 4.2.1.8.",
            oid::SUBJECT_DIRECTORY_ATTRIBUTES,
            &ext::subject_directory_attributes(&[(
                "1.3.6.1.5.5.7.9.1",
                vec![der::generalized_time("19710209120000Z")],
            )]),
            &none,
        ),
        ca(
            "subject-info-access-critical",
            "RFC 5280 section 4.2.2.2.",
            oid::SUBJECT_INFO_ACCESS,
            &ext::info_access(&[(oid::CA_REPOSITORY, general::uri("http://r.example"))]),
            true,
        ),
        ca(
            "basic-constraints-not-critical",
            "RFC 5280 section 4.2.1.9: critical in a CA.",
            oid::BASIC_CONSTRAINTS,
            &ext::basic_constraints(true, None),
            false,
        ),
        ca(
            "name-constraints-not-critical",
            "RFC 5280 section 4.2.1.10.",
            oid::NAME_CONSTRAINTS,
            &ext::name_constraints(&[general::dns("example.com")], &[]),
            false,
        ),
        ca(
            "policy-constraints-not-critical",
            "RFC 5280 section 4.2.1.11.",
            oid::POLICY_CONSTRAINTS,
            &ext::policy_constraints(Some(0), None),
            false,
        ),
        ca(
            "inhibit-any-policy-not-critical",
            "RFC 5280 section 4.2.1.14.",
            oid::INHIBIT_ANY_POLICY,
            &ext::inhibit_any_policy(0),
            false,
        ),
    ]
}

fn roles() -> Vec<Case> {
    let signs = ext::key_usage(&[key_usage::KEY_CERT_SIGN]);
    vec![
        Case::ca(
            "ca-without-key-cert-sign",
            "A CA whose key usage lets it sign CRLs only.",
            &CertificateBuilder::ca().replace(
                oid::KEY_USAGE,
                true,
                &ext::key_usage(&[key_usage::CRL_SIGN]),
            ),
            json!({
                "key_usage": ["cRLSign"],
                "anomalies": only("ca-without-key-cert-sign", json!({})),
            }),
        ),
        Case::leaf(
            "key-cert-sign-without-basic-constraints",
            "It may sign certificates and is no CA.",
            &template().replace(oid::KEY_USAGE, true, &signs),
            json!({
                "key_usage": ["keyCertSign"],
                "anomalies": only("key-cert-sign-without-ca", json!({})),
            }),
        ),
        Case::leaf(
            "key-cert-sign-with-ca-false",
            "The same, with basic constraints that say so.",
            &template().replace(oid::KEY_USAGE, true, &signs).extension(
                oid::BASIC_CONSTRAINTS,
                true,
                &ext::basic_constraints(false, None),
            ),
            json!({
                "key_usage": ["keyCertSign"],
                "anomalies": only("key-cert-sign-without-ca", json!({})),
            }),
        ),
        Case::leaf(
            "path-length-without-ca",
            "RFC 5280 section 4.2.1.9. Whether the record shows the length is left open.",
            &with(
                oid::BASIC_CONSTRAINTS,
                true,
                &ext::basic_constraints(false, Some(0)),
            ),
            json!({
                "path_length": UNLISTED,
                "anomalies": only("path-length-without-ca", json!({})),
            }),
        ),
        Case::ca(
            "ca-without-subject-key-id",
            "RFC 5280 section 4.2.1.2.",
            &CertificateBuilder::ca().without(oid::SUBJECT_KEY_ID),
            json!({
                "subject_key_id": null,
                "anomalies": only("missing-subject-key-id", json!({})),
            }),
        ),
        Case::leaf(
            "key-usage-empty",
            "RFC 5280 section 4.2.1.3: at least one bit is set.",
            &template().replace(oid::KEY_USAGE, true, &ext::key_usage(&[])),
            json!({"key_usage": [], "anomalies": only("key-usage-empty", json!({}))}),
        ),
    ]
}

fn public_keys() -> Vec<Case> {
    let modulus = rsa_modulus();
    let mut even_modulus = modulus.clone();
    if let Some(last) = even_modulus.last_mut() {
        *last &= 0xfe;
    }
    let rsa = json!({"algorithm": "rsa", "bits": 2048, "curve": null});
    let key = |name: &str, about: &str, spki: &[u8], shown: &Value, anomalies: Value| {
        Case::leaf(
            name,
            about,
            &template().spki(spki),
            json!({"public_key": shown, "anomalies": anomalies}),
        )
    };
    let exponent = |name: &str, about: &str, contents: &[u8], number: i64| {
        let facts = json!({"exponent": number});
        let spki = rsa_spki(&modulus, contents);
        key(
            name,
            about,
            &spki,
            &rsa,
            only("rsa-exponent-even-or-small", facts),
        )
    };
    let rsa_key = algorithm("1.2.840.113549.1.1.1", Some(der::null()));
    let p256_algorithm = algorithm("1.2.840.10045.2.1", Some(der::oid("1.2.840.10045.3.1.7")));
    let mut short_point = public_key("p256");
    short_point = short_point[short_point.len() - 65..short_point.len() - 1].to_vec();
    let malformed = || only("key-malformed", json!({}));
    let malformed_as = |code: &str| only("key-malformed", json!({"code": code}));
    let open = json!(UNLISTED);
    vec![
        exponent("rsa-exponent-1", "It does nothing.", &[1], 1),
        exponent("rsa-exponent-2", "Even.", &[2], 2),
        exponent("rsa-exponent-65536", "Even.", &[1, 0, 0], 65536),
        key(
            "rsa-modulus-even",
            "A product of two odd primes is odd.",
            &rsa_spki(&even_modulus, &[1, 0, 1]),
            &rsa,
            only("rsa-modulus-even", json!({})),
        ),
        key(
            "rsa-key-not-a-sequence",
            "An OCTET STRING where RSAPublicKey belongs.",
            &spki(&rsa_key, &der::octet_string([1, 2, 3])),
            &open,
            malformed_as("unexpected-tag"),
        ),
        key(
            "rsa-key-cut-off",
            "The SEQUENCE says 10 octets and has 3.",
            &spki(&rsa_key, &[0x30, 0x0a, 0x02, 0x01, 0x05]),
            &open,
            malformed_as("truncated"),
        ),
        key(
            "ec-point-too-short",
            "64 octets for a point of 65.",
            &spki(&p256_algorithm, &short_point),
            &open,
            malformed(),
        ),
        key(
            "ed25519-of-31-octets",
            "RFC 8410: 32.",
            &spki(&algorithm(signature_oid::ED25519, None), &[0x5a; 31]),
            &open,
            malformed(),
        ),
        key(
            "ml-dsa-44-of-1311-octets",
            "RFC 9881: 1312.",
            &spki(&algorithm(signature_oid::ML_DSA_44, None), &[0x5a; 1311]),
            &open,
            malformed(),
        ),
    ]
}

fn key_parameters() -> Vec<Case> {
    let malformed = || only("key-malformed", json!({"code": "invalid-value"}));
    let key = |name: &str, about: &str, spki: &[u8]| {
        Case::leaf(
            name,
            about,
            &template().spki(spki),
            json!({"public_key": UNLISTED, "anomalies": malformed()}),
        )
    };
    let numbers = der::sequence(&[der::integer_unsigned(&rsa_modulus()), der::integer(65537)]);
    let with_null =
        |oid: &str, octets: usize| spki(&algorithm(oid, Some(der::null())), &vec![0x5a; octets]);
    vec![
        key(
            "rsa-key-without-null",
            "RFC 3279 section 2.3.1: the parameters have to be NULL.",
            &spki(&algorithm("1.2.840.113549.1.1.1", None), &numbers),
        ),
        key(
            "ed25519-key-with-null",
            "RFC 8410 section 3: the parameters have to be absent.",
            &with_null(signature_oid::ED25519, 32),
        ),
        key(
            "x25519-key-with-null",
            "RFC 8410 section 3: the parameters have to be absent.",
            &with_null("1.3.101.110", 32),
        ),
        key(
            "ml-dsa-44-key-with-null",
            "RFC 9881 section 2: the parameters have to be absent.",
            &with_null(signature_oid::ML_DSA_44, 1312),
        ),
    ]
}

/// What RFC 5280 section 4 demands of an extension beyond its syntax.
fn rules_of_section_4() -> Vec<Case> {
    let malformed =
        |oid: &str, code: &str| only("extension-malformed", json!({"oid": oid, "code": code}));
    let issuer_without_serial = der::sequence(&[
        der::context_primitive(0, [0xca; 20]),
        der::context(1, general::directory(&name::common_name("Root"))),
    ]);
    let policies = [(oid::CABF_DV, vec![]), (oid::CABF_DV, vec![])];
    vec![
        Case::leaf(
            "authority-key-id-issuer-without-serial",
            "Section 4.2.1.1: both or neither.",
            &template().replace(oid::AUTHORITY_KEY_ID, false, &issuer_without_serial),
            json!({
                "authority_key_id": "ca".repeat(20),
                "anomalies": malformed("2.5.29.35", "missing"),
            }),
        ),
        Case::leaf(
            "distribution-point-of-reasons-alone",
            "Section 4.2.1.13: a point must not have reasons alone.",
            &with(
                oid::CRL_DISTRIBUTION_POINTS,
                false,
                &ext::crl_distribution_points(&[ext::distribution_point(&[], Some(&[1]), &[])]),
            ),
            json!({"anomalies": malformed("2.5.29.31", "missing")}),
        ),
        Case::leaf(
            "distribution-point-without-names",
            "GeneralNames have at least one name.",
            &with(
                oid::CRL_DISTRIBUTION_POINTS,
                false,
                &ext::crl_distribution_points(&[der::sequence(&[der::context(
                    0,
                    der::context(0, []),
                )])]),
            ),
            json!({"anomalies": malformed("2.5.29.31", "missing")}),
        ),
        Case::leaf(
            "policy-twice",
            "Section 4.2.1.4: no policy may appear more than once.",
            &with(
                oid::CERTIFICATE_POLICIES,
                false,
                &ext::certificate_policies(&policies),
            ),
            json!({
                "policies": UNLISTED, "validation_level": UNLISTED,
                "anomalies": malformed("2.5.29.32", "invalid-value"),
            }),
        ),
        Case::ca(
            "ca-with-empty-subject",
            "Section 4.1.2.6: a CA has a subject, whatever else names it.",
            &CertificateBuilder::ca().subject(name::name(&[])).extension(
                oid::SUBJECT_ALT_NAME,
                true,
                &ext::dns_names(&["ca.example.com"]),
            ),
            json!({
                "subject": "",
                "subject_alt_names": UNLISTED,
                "anomalies": only("empty-subject-of-ca", json!({})),
            }),
        ),
        Case::leaf(
            "alt-name-mailboxes",
            "RFC 2821 section 4.1.2: a part before the @ that is quoted, an address as the domain.",
            &template().replace(
                oid::SUBJECT_ALT_NAME,
                false,
                &ext::general_names(&[
                    general::email("\"A. Smith\"@example.com"),
                    general::email("a.smith@[192.0.2.1]"),
                ]),
            ),
            json!({"subject_alt_names": UNLISTED, "anomalies": []}),
        ),
        Case::leaf(
            "alt-name-mailbox-with-nul",
            "A NUL octet is in no mailbox and in no URI.",
            &template().replace(
                oid::SUBJECT_ALT_NAME,
                false,
                &ext::general_names(&[
                    general::email("a\0b@example.com"),
                    general::uri("https://example.com/\0"),
                ]),
            ),
            json!({"subject_alt_names": UNLISTED, "anomalies": [
                {"code": "san-entry-malformed", "facts": {"index": 0, "type": "email"}},
                {"code": "san-entry-malformed", "facts": {"index": 1, "type": "uri"}},
            ]}),
        ),
    ]
}
