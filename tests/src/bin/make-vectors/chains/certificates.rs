//! What is wrong with one certificate of a path, and what each profile makes of it.

use notafter_tests::builder::Critical;
use notafter_tests::der;
use notafter_tests::extension::{self, key_usage, oid};
use notafter_tests::keys::{algorithm, public_key, signature_oid};
use notafter_tests::name::{self, general};
use serde_json::{Value, json};

use super::file::{Both, Chain, File, error, info, warning};
use super::maker::{HOST, ca, root, server, signer, time};
use crate::case::Subject;
use crate::signatures::OpensslSigner;

pub(super) fn subject() -> Subject {
    let mut file = File::new();
    file.put("server", &server("CA"));
    validity(&mut file);
    authorities(&mut file);
    usages(&mut file);
    extensions(&mut file);
    identifiers(&mut file);
    keys(&mut file);
    anomalies(&mut file);
    file.finish(
        "chains-certificates",
        "What is wrong with one certificate of a path: its dates, extensions, key and form.",
    )
}

/// RFC 5280 section 6.1.3 (a)(2): both ends are inclusive (section 4.1.2.5).
fn validity(file: &mut File) {
    let path = ["server", "ca", "root"];
    for (name, at, findings) in [
        ("first-second", "2026-05-01T00:00:00Z", vec![]),
        ("last-second", "2026-07-29T23:59:59Z", vec![]),
        (
            "expired",
            "2026-07-30T00:00:00Z",
            vec![error(
                0,
                "expired",
                json!({"not_after": "2026-07-29T23:59:59Z", "at": "2026-07-30T00:00:00Z"}),
            )],
        ),
        (
            "not-yet-valid",
            "2026-04-30T23:59:59Z",
            vec![error(
                0,
                "not-yet-valid",
                json!({"not_before": "2026-05-01T00:00:00Z", "at": "2026-04-30T23:59:59Z"}),
            )],
        ),
    ] {
        let about = "The leaf is valid from the first to the last second, both included.";
        let chain = Chain::new(name, about, "server", &["ca"]).at(at);
        file.both(chain, &path, Both::same(findings));
    }
    let ended = "2026-05-31T23:59:59Z";
    let at = "2026-06-01T00:00:00Z";
    file.middle(
        "expired-ca",
        "The CA's certificate ended a second ago.",
        &ca("CA", "Root").valid("2022-01-01T00:00:00Z", ended),
        Both::same(vec![error(
            1,
            "expired",
            json!({"not_after": ended, "at": at}),
        )]),
    );
    file.middle(
        "not-yet-valid-ca",
        "The CA's certificate begins in a second.",
        &ca("CA", "Root").valid("2026-06-01T00:00:01Z", "2034-12-31T23:59:59Z"),
        Both::same(vec![error(
            1,
            "not-yet-valid",
            json!({"not_before": "2026-06-01T00:00:01Z", "at": at}),
        )]),
    );
    file.put(
        "expired-root",
        &root("Root").valid("2020-01-01T00:00:00Z", ended),
    );
    let about = "The root ended a second ago. Read as RFC 5937 section 3.2 and every browser have it: its dates count.";
    let chain = Chain::new("expired-root", about, "server", &["ca"]).roots(&["expired-root"]);
    file.both(
        chain,
        &["server", "ca", "expired-root"],
        Both::same(vec![error(2, "expired", json!({"not_after": ended}))]),
    );
    // BR 6.3.2: 200 days from 2026-03-15 on. 2026-05-01 and 200 days is 2026-11-17.
    file.leaf(
        "lifetime-200-days",
        "As long as BR 6.3.2 allows to the second.",
        &server("CA").valid("2026-05-01T00:00:00Z", "2026-11-16T23:59:59Z"),
        Both::same(vec![]),
    );
    file.leaf(
        "lifetime-too-long",
        "A second longer than 200 days, which is another day (BR 6.3.2). It binds public CAs only: a warning.",
        &server("CA").valid("2026-05-01T00:00:00Z", "2026-11-17T00:00:00Z"),
        Both::new(
            vec![],
            vec![warning(
                0,
                "lifetime-too-long",
                json!({
                    "not_before": "2026-05-01T00:00:00Z",
                    "not_after": "2026-11-17T00:00:00Z",
                    "days": 201,
                    "maximum": "200 days",
                    "latest": "2026-11-16T23:59:59Z",
                }),
            )],
        ),
    );
}

/// RFC 5280 section 6.1.4 (k), BR 7.1.2.7.8.
fn authorities(file: &mut File) {
    let not_a_ca = |version: u32, has_basic_constraints: bool| {
        let facts = json!({
            "version": version,
            "has_basic_constraints": has_basic_constraints,
            "rule": "issuer-is-ca",
        });
        error(1, "not-a-ca", facts)
    };
    file.middle(
        "not-a-ca-without-basic-constraints",
        "The issuer has no basic constraints.",
        &ca("CA", "Root")
            .without(oid::BASIC_CONSTRAINTS)
            .without(oid::KEY_USAGE),
        Both::same(vec![not_a_ca(3, false)]),
    );
    let no_ca = extension::basic_constraints(false, None);
    file.middle(
        "not-a-ca-by-basic-constraints",
        "The issuer's basic constraints say that it is no CA.",
        &ca("CA", "Root")
            .with(oid::BASIC_CONSTRAINTS, true, &no_ca)
            .without(oid::KEY_USAGE),
        Both::same(vec![not_a_ca(3, true)]),
    );
    file.middle(
        "not-a-ca-of-version-1",
        "The issuer is of version 1, which has no extensions.",
        &ca("CA", "Root").change(|it| it.without_version().without_extensions()),
        Both::new(
            vec![
                not_a_ca(1, false),
                error(1, "authority-key-id-missing", json!({})),
            ],
            vec![
                not_a_ca(1, false),
                warning(1, "authority-key-id-missing", json!({})),
            ],
        ),
    );
    file.put(
        "root-of-version-1",
        &root("Root").change(|it| it.without_version().without_extensions()),
    );
    let facts = json!({
        "version": 1,
        "has_basic_constraints": false,
        "rule": "trusted-version-1-is-ca",
    });
    file.both(
        Chain::new(
            "not-a-ca-root-of-version-1",
            "The root is of version 1; RFC 5280 section 6.1.4 (k) lets whoever trusts it know that it is a CA: a warning.",
            "server",
            &["ca"],
        )
        .roots(&["root-of-version-1"]),
        &["server", "ca", "root-of-version-1"],
        Both::same(vec![warning(2, "not-a-ca", facts)]),
    );
    let silent = root("Root")
        .without(oid::BASIC_CONSTRAINTS)
        .without(oid::KEY_USAGE);
    file.put("root-without-basic-constraints", &silent);
    let facts = json!({"version": 3, "has_basic_constraints": false, "rule": "issuer-is-ca"});
    file.both(
        Chain::new(
            "not-a-ca-root-of-version-3",
            "A root of version 3 has to have basic constraints (RFC 5280 section 4.2.1.9).",
            "server",
            &["ca"],
        )
        .roots(&["root-without-basic-constraints"]),
        &["server", "ca", "root-without-basic-constraints"],
        Both::same(vec![error(2, "not-a-ca", facts)]),
    );
    let signs = [key_usage::DIGITAL_SIGNATURE, key_usage::KEY_CERT_SIGN];
    let is_ca = extension::basic_constraints(true, None);
    let homemade = server("CA")
        .with(oid::BASIC_CONSTRAINTS, true, &is_ca)
        .with(oid::KEY_USAGE, true, &extension::key_usage(&signs));
    file.leaf(
        "ca-as-leaf",
        "The server's certificate is a CA's (BR 7.1.2.7.8). RFC 5280 does not forbid it: a warning.",
        &homemade,
        Both::new(
            vec![warning(0, "ca-as-leaf", json!({}))],
            vec![error(0, "ca-as-leaf", json!({}))],
        ),
    );
    file.put("trusted-ca-as-leaf", &homemade.clone().self_signed());
    file.both(
        Chain::new(
            "ca-as-leaf-trusted",
            "A self-signed server's certificate that says it is a CA, as many tools make them, and is trusted.",
            "trusted-ca-as-leaf",
            &[],
        )
        .roots(&["trusted-ca-as-leaf"]),
        &["trusted-ca-as-leaf"],
        Both::same(vec![warning(0, "ca-as-leaf", json!({}))]),
    );
    let unidentified = homemade.self_signed().without(oid::SUBJECT_KEY_ID);
    file.put("trusted-ca-without-key-id", &unidentified);
    file.both(
        Chain::new(
            "ca-as-leaf-without-key-id",
            "The same without subject key identifier, by which nobody looks for it: a note.",
            "trusted-ca-without-key-id",
            &[],
        )
        .roots(&["trusted-ca-without-key-id"]),
        &["trusted-ca-without-key-id"],
        Both::same(vec![
            warning(0, "ca-as-leaf", json!({})),
            anomaly("info", 0, json!({"anomaly": "missing-subject-key-id"})),
        ]),
    );
}

/// Key usage: RFC 5280 sections 4.2.1.3 and 6.1.4 (n).
fn usages(file: &mut File) {
    // An EC key encrypts no keys (RFC 8813 section 3), and an RSA key agrees on none.
    let server_needs = ["digitalSignature", "keyAgreement"];
    let usage = |bits: &[u8]| extension::key_usage(bits);
    file.leaf(
        "key-usage-of-leaf",
        "The leaf's key is for nonRepudiation alone, which does not go with serverAuth (section 4.2.1.12).",
        &server("CA").with(oid::KEY_USAGE, true, &usage(&[key_usage::NON_REPUDIATION])),
        Both::same(vec![error(
            0,
            "key-usage-mismatch",
            json!({"needs": server_needs, "has": ["nonRepudiation"]}),
        )]),
    );
    let encipherment = usage(&[key_usage::KEY_ENCIPHERMENT]);
    file.leaf(
        "key-usage-key-encipherment",
        "The leaf's EC key is for keyEncipherment alone, which it cannot do (RFC 8813 section 3).",
        &server("CA").with(oid::KEY_USAGE, true, &encipherment),
        Both::same(vec![error(
            0,
            "key-usage-mismatch",
            json!({"needs": server_needs, "has": ["keyEncipherment"]}),
        )]),
    );
    let of_rsa = server("CA").spki(&public_key("rsa2048"));
    file.leaf(
        "key-usage-key-encipherment-of-rsa",
        "The leaf's RSA key is for keyEncipherment, which goes with serverAuth.",
        &of_rsa.clone().with(oid::KEY_USAGE, true, &encipherment),
        Both::same(vec![]),
    );
    file.leaf(
        "key-usage-key-agreement-of-rsa",
        "The leaf's RSA key is for keyAgreement alone, which it cannot do (RFC 3279 section 2.3.1).",
        &of_rsa.with(oid::KEY_USAGE, true, &usage(&[key_usage::KEY_AGREEMENT])),
        Both::same(vec![error(
            0,
            "key-usage-mismatch",
            json!({"needs": ["digitalSignature", "keyEncipherment"], "has": ["keyAgreement"]}),
        )]),
    );
    file.leaf(
        "key-usage-absent",
        "Without key usage, everything is allowed.",
        &server("CA").without(oid::KEY_USAGE),
        Both::same(vec![]),
    );
    let of_ca = usage(&[key_usage::KEY_CERT_SIGN, key_usage::CRL_SIGN]);
    let facts = json!({"needs": server_needs, "has": ["keyCertSign", "cRLSign"]});
    file.leaf(
        "key-usage-of-ca-as-leaf",
        "A CA's certificate as the leaf, whose key signs certificates and lists alone.",
        &server("CA")
            .with(
                oid::BASIC_CONSTRAINTS,
                true,
                &extension::basic_constraints(true, None),
            )
            .with(oid::KEY_USAGE, true, &of_ca),
        Both::new(
            vec![
                warning(0, "ca-as-leaf", json!({})),
                warning(0, "key-usage-mismatch", facts.clone()),
            ],
            vec![
                error(0, "ca-as-leaf", json!({})),
                error(0, "key-usage-mismatch", facts),
            ],
        ),
    );
    file.middle(
        "key-usage-of-ca",
        "The CA's key is not for signing certificates (section 6.1.4 (n)), which a CA's has to be.",
        &ca("CA", "Root").with(oid::KEY_USAGE, true, &usage(&[key_usage::CRL_SIGN])),
        Both::same(vec![
            error(
                1,
                "key-usage-mismatch",
                json!({"needs": ["keyCertSign"], "has": ["cRLSign"]}),
            ),
            anomaly("error", 1, json!({"anomaly": "ca-without-key-cert-sign"})),
        ]),
    );
    file.middle(
        "key-usage-of-ca-absent",
        "Without key usage, a CA may sign.",
        &ca("CA", "Root").without(oid::KEY_USAGE),
        Both::same(vec![]),
    );
}

fn anomaly(severity: &str, index: usize, facts: Value) -> Value {
    match severity {
        "error" => error(index, "anomaly", facts),
        "warning" => warning(index, "anomaly", facts),
        _ => info(index, "anomaly", facts),
    }
}

/// RFC 5280 section 4.2: what is critical has to be known and acted upon.
fn extensions(file: &mut File) {
    let unknown = "1.3.6.1.4.1.32473.7";
    file.leaf(
        "unknown-critical-extension",
        "A critical extension that nobody knows.",
        &server("CA").with(unknown, true, &der::null()),
        Both::same(vec![error(
            0,
            "unknown-critical-extension",
            json!({"oid": unknown}),
        )]),
    );
    file.middle(
        "unknown-critical-extension-of-ca",
        "The same in the CA.",
        &ca("CA", "Root").with(unknown, true, &der::null()),
        Both::same(vec![error(
            1,
            "unknown-critical-extension",
            json!({"oid": unknown}),
        )]),
    );
    file.leaf(
        "unknown-extension",
        "Not critical, it may be passed over.",
        &server("CA").with(unknown, false, &der::null()),
        Both::same(vec![]),
    );
    file.leaf(
        "unhandled-critical-extension",
        "A critical tlsfeature (RFC 7633), upon which path validation does not act.",
        &server("CA").with(oid::TLS_FEATURE, true, &extension::tls_feature(&[5])),
        Both::same(vec![error(
            0,
            "unhandled-critical-extension",
            json!({"oid": oid::TLS_FEATURE, "extension": "tlsfeature"}),
        )]),
    );
    let points = extension::crl_uris(&["http://ca.example.net/list.crl"]);
    file.leaf(
        "unhandled-distribution-points",
        "Critical distribution points, and revocation is not looked at (RFC 5280 section 4.2.1.13).",
        &server("CA").with(oid::CRL_DISTRIBUTION_POINTS, true, &points),
        Both::same(vec![error(
            0,
            "unhandled-critical-extension",
            json!({"oid": oid::CRL_DISTRIBUTION_POINTS, "extension": "cRLDistributionPoints"}),
        )]),
    );
    file.leaf(
        "precertificate",
        "A precertificate (RFC 6962 section 3.1).",
        &server("CA").with(oid::PRECERT_POISON, true, &extension::precert_poison()),
        Both::same(vec![error(0, "precertificate", json!({}))]),
    );
}

/// RFC 5280 sections 4.2.1.1 and 4.2.1.2, BR 7.1.2.1.3.
fn identifiers(file: &mut File) {
    file.middle(
        "authority-key-id-missing",
        "A CA's certificate by another without authority key identifier (\"MUST\" in section 4.2.1.1).",
        &ca("CA", "Root").without(oid::AUTHORITY_KEY_ID),
        Both::new(
            vec![error(1, "authority-key-id-missing", json!({}))],
            vec![warning(1, "authority-key-id-missing", json!({}))],
        ),
    );
    let other = extension::authority_key_id(b"other");
    file.leaf(
        "key-id-mismatch",
        "It asks for another key than that which signed it: the signature decides (RFC 4158 section 3.5.12).",
        &server("CA").with(oid::AUTHORITY_KEY_ID, false, &other),
        Both::same(vec![warning(
            0,
            "key-id-mismatch",
            // "other" and "CA"
            json!({"authority_key_id": "6f74686572", "subject_key_id": "4341"}),
        )]),
    );
    file.put(
        "root-with-other-id",
        &root("Root").with(oid::AUTHORITY_KEY_ID, false, &other),
    );
    file.both(
        Chain::new(
            "authority-key-id-rule",
            "A root's authority key identifier is another than its own (BR 7.1.2.1.3).",
            "server",
            &["ca"],
        )
        .roots(&["root-with-other-id"]),
        &["server", "ca", "root-with-other-id"],
        Both::new(
            vec![],
            vec![error(
                2,
                "authority-key-id-rule",
                json!({"rule": "authority-key-id-of-root", "reason": "other-key-id"}),
            )],
        ),
    );
    let own = extension::authority_key_id(b"Root");
    file.put(
        "root-with-own-id",
        &root("Root").with(oid::AUTHORITY_KEY_ID, false, &own),
    );
    file.both(
        Chain::new(
            "authority-key-id-of-root",
            "A root's authority key identifier is its own.",
            "server",
            &["ca"],
        )
        .roots(&["root-with-own-id"]),
        &["server", "ca", "root-with-own-id"],
        Both::same(vec![]),
    );
    let subject = general::directory(&name::common_name("Root"));
    // The template's serial number.
    let full = extension::authority_key_id_full(Some(b"Root"), &[subject], &[0x10, 0x01]);
    file.put(
        "root-with-full-id",
        &root("Root").with(oid::AUTHORITY_KEY_ID, false, &full),
    );
    file.both(
        Chain::new(
            "authority-key-id-of-root-in-full",
            "A root's authority key identifier is its own, with its name and serial number besides (BR 7.1.2.1.3), as \
             older roots have it: a note.",
            "server",
            &["ca"],
        )
        .roots(&["root-with-full-id"]),
        &["server", "ca", "root-with-full-id"],
        Both::new(vec![], vec![info(2, "authority-key-id-rule", json!({"rule": "authority-key-id-of-root-alone", "reason": "not-alone"}))]),
    );
    file.middle(
        "subject-key-id-missing",
        "A CA without subject key identifier (\"MUST\" in section 4.2.1.2).",
        &ca("CA", "Root").without(oid::SUBJECT_KEY_ID),
        Both::new(
            vec![anomaly(
                "error",
                1,
                json!({"anomaly": "missing-subject-key-id"}),
            )],
            vec![anomaly(
                "warning",
                1,
                json!({"anomaly": "missing-subject-key-id"}),
            )],
        ),
    );
}

/// BR 6.1.5 and 7.1.3; RFC 5280 has no floor.
fn keys(file: &mut File) {
    for (name, key, facts) in [
        (
            "rsa-1024",
            "rsa1024",
            json!({"algorithm": "rsa", "bits": 1024, "rule": "rsa-key-size"}),
        ),
        (
            "rsa-2047",
            "rsa2047",
            json!({"algorithm": "rsa", "bits": 2047, "rule": "rsa-key-size"}),
        ),
        (
            "secp256k1",
            "secp256k1",
            json!({"algorithm": "ec", "curve": "secp256k1", "rule": "curve-allowed"}),
        ),
        (
            "p-224",
            "p224",
            json!({"algorithm": "ec", "curve": "P-224", "rule": "curve-allowed"}),
        ),
        (
            "dsa",
            "dsa2048",
            json!({"algorithm": "dsa", "rule": "key-kind"}),
        ),
        (
            "x25519",
            "x25519",
            json!({"algorithm": "x25519", "rule": "key-kind"}),
        ),
    ] {
        file.leaf(
            &format!("weak-key-{name}"),
            "A key that BR 6.1.5 does not allow; RFC 5280 has no floor: a warning.",
            &server("CA").spki(&public_key(key)),
            Both::new(
                vec![warning(0, "weak-key", facts.clone())],
                vec![error(0, "weak-key", facts)],
            ),
        );
    }
    file.leaf(
        "key-with-explicit-curve",
        "A curve by its parameters: \"MUST NOT be used\" (RFC 5480 section 2.1.1).",
        &server("CA").spki(&public_key("p256-explicit")),
        Both::same(vec![error(
            0,
            "weak-key",
            json!({"algorithm": "ec", "rule": "curve-named"}),
        )]),
    );
    file.leaf(
        "key-of-ed25519",
        "A kind of key that BR 7.1.3.1 does not list yet.",
        &server("CA").spki(&public_key("ed25519")),
        Both::new(
            vec![],
            vec![warning(
                0,
                "weak-key",
                json!({"algorithm": "ed25519", "rule": "key-kind-of-browsers"}),
            )],
        ),
    );
    file.leaf(
        "key-of-rsa-4096",
        "A strong key.",
        &server("CA").spki(&public_key("rsa4096")),
        Both::same(vec![]),
    );
    file.put(
        "rsa-root",
        &root("RSA Root").key("RSA").signed_with(signer("RSA")),
    );
    let without_null = OpensslSigner {
        algorithm: algorithm(signature_oid::SHA256_RSA, None),
        key: "rsa2048",
        digest: Some("-sha256"),
    };
    file.put(
        "rsa-without-null",
        &server("RSA Root")
            .by_key("RSA")
            .signed_with(std::rc::Rc::new(without_null)),
    );
    file.both(
        Chain::new(
            "signature-parameters",
            "No NULL beside sha256WithRSAEncryption, which has to be there and which verifiers do without (RFC 4055 \
             section 5).",
            "rsa-without-null",
            &[],
        )
        .roots(&["rsa-root"]),
        &["rsa-without-null", "rsa-root"],
        Both::same(vec![warning(
            0,
            "signature-parameters",
            json!({"algorithm": "sha256WithRSAEncryption", "rule": "signature-parameters", "reason": "not-null"}),
        )]),
    );
}

/// What breaks a certificate's own profile (RFC 5280 section 4).
fn anomalies(file: &mut File) {
    let both = |rfc5280: &str, web_pki: &str, index: usize, facts: Value| {
        Both::new(
            vec![anomaly(rfc5280, index, facts.clone())],
            vec![anomaly(web_pki, index, facts)],
        )
    };
    file.leaf(
        "anomaly-serial-negative",
        "Users should handle negative serial numbers (RFC 5280 section 4.1.2.2); BR 7.1.2.7 forbids them.",
        &server("CA").serial(&[0xff]),
        both("warning", "error", 0, json!({"anomaly": "serial-negative"})),
    );
    file.leaf(
        "anomaly-serial-zero",
        "The serial number has to be positive (RFC 5280 section 4.1.2.2).",
        &server("CA").serial(&[0]),
        both("error", "error", 0, json!({"anomaly": "serial-zero"})),
    );
    file.put("root-of-serial-zero", &root("Root").serial(&[0]));
    file.both(
        Chain::new(
            "anomaly-serial-zero-of-root",
            "Old trusted roots have the serial number 0, and nothing depends on it: a warning.",
            "server",
            &["ca"],
        )
        .roots(&["root-of-serial-zero"]),
        &["server", "ca", "root-of-serial-zero"],
        both("warning", "warning", 2, json!({"anomaly": "serial-zero"})),
    );
    file.leaf(
        "anomaly-unique-id",
        "Unique identifiers: CAs must not write them, users may read them (RFC 5280 section 4.1.2.8); forbidden by \
         BR 7.1.2.7.",
        &server("CA").change(|it| it.subject_unique_id(&[1])),
        both("info", "error", 0, json!({"anomaly": "unique-id"})),
    );
    file.leaf(
        "anomaly-time-form",
        "GeneralizedTime before 2050 (RFC 5280 section 4.1.2.5).",
        &server("CA").times(
            time("2026-05-01T00:00:00Z"),
            der::generalized_time("20260729235959Z"),
        ),
        both("warning", "error", 0, json!({"anomaly": "time-form"})),
    );
    file.middle(
        "anomaly-basic-constraints-not-critical",
        "Basic constraints of a CA that are not critical (RFC 5280 section 4.2.1.9) bind all the same: a warning.",
        &ca("CA", "Root").with(
            oid::BASIC_CONSTRAINTS,
            false,
            &extension::basic_constraints(true, None),
        ),
        both(
            "warning",
            "warning",
            1,
            json!({"anomaly": "extension-criticality", "oid": oid::BASIC_CONSTRAINTS, "critical": false}),
        ),
    );
    file.leaf(
        "anomaly-critical-key-id",
        "A critical subject key identifier: \"MUST\" not be (RFC 5280 section 4.2.1.2).",
        &server("CA").with(
            oid::SUBJECT_KEY_ID,
            true,
            &extension::subject_key_id(HOST.as_bytes()),
        ),
        both(
            "error",
            "error",
            0,
            json!({"anomaly": "extension-criticality", "oid": oid::SUBJECT_KEY_ID, "critical": true}),
        ),
    );
    file.leaf(
        "anomaly-critical-false",
        "FALSE written out, which DER leaves out (X.690 section 11.5).",
        &server("CA").with(
            oid::SUBJECT_KEY_ID,
            Critical::ExplicitNo,
            &extension::subject_key_id(HOST.as_bytes()),
        ),
        both(
            "warning",
            "warning",
            0,
            json!({"anomaly": "extension-default-critical"}),
        ),
    );
    let roots = [
        (
            "anomaly-time-form-of-root",
            "GeneralizedTime before 2050 in a trusted root, for whose dates it changes nothing: a warning.",
            root("Root").times(
                time("2020-01-01T00:00:00Z"),
                der::generalized_time("20391231235959Z"),
            ),
            both("warning", "warning", 2, json!({"anomaly": "time-form"})),
        ),
        (
            "anomaly-basic-constraints-of-root",
            "Basic constraints of a root that are not critical (RFC 5280 section 4.2.1.9). Read as: path validation does \
             not look at a root's, so that its form is judged by itself; browsers take it.",
            root("Root").with(
                oid::BASIC_CONSTRAINTS,
                false,
                &extension::basic_constraints(true, None),
            ),
            both(
                "error",
                "warning",
                2,
                json!({"anomaly": "extension-criticality", "oid": oid::BASIC_CONSTRAINTS}),
            ),
        ),
    ];
    for (name, about, maker, findings) in roots {
        file.put(name, &maker);
        let chain = Chain::new(name, about, "server", &["ca"]).roots(&[name]);
        file.both(chain, &["server", "ca", name], findings);
    }
    let usage = extension::key_usage(&[key_usage::DIGITAL_SIGNATURE]);
    file.leaf(
        "anomaly-duplicate-extension",
        "An extension twice (RFC 5280 section 4.2).",
        &server("CA").change(|it| it.extension(oid::KEY_USAGE, true, &usage)),
        both(
            "error",
            "error",
            0,
            json!({"anomaly": "duplicate-extension"}),
        ),
    );
    file.leaf(
        "anomaly-path-length-without-ca",
        "A path length in a leaf (RFC 5280 section 4.2.1.9, BR 7.1.2.7.8), where it means nothing.",
        &server("CA").with(
            oid::BASIC_CONSTRAINTS,
            true,
            &extension::basic_constraints(false, Some(0)),
        ),
        both(
            "warning",
            "error",
            0,
            json!({"anomaly": "path-length-without-ca"}),
        ),
    );
    file.leaf(
        "anomaly-version-1-with-extensions",
        "Extensions, but version 1 (RFC 5280 section 4.1.2.1).",
        &server("CA").change(notafter_tests::builder::CertificateBuilder::without_version),
        both(
            "error",
            "error",
            0,
            json!({"anomaly": "version-not-3-with-extensions"}),
        ),
    );
    let other = algorithm(signature_oid::ECDSA_SHA384, None);
    file.leaf(
        "anomaly-two-algorithms",
        "Another algorithm inside what is signed than beside the signature (RFC 5280 section 4.1.1.2).",
        &server("CA").change(|it| it.inner_algorithm(other)),
        both("error", "error", 0, json!({"anomaly": "signature-algorithm-mismatch"})),
    );
}
