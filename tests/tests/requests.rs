//! Requests and keys as `openssl` and rcgen make them, beside the certificates that come of them.

use std::path::Path;
use std::process::{Command, Stdio};

use notafter::crypto::default_verifier;
use notafter_core::certificate::Certificate;
use notafter_core::read::{self, CertificateRequest, KeyMatch, KeyMatchUnknown, PrivateKey};
use notafter_core::signature::SignatureError;
use notafter_tests::pki::{Issued, KeyKind, Leaf};
use notafter_tests::skip::skip;
use rcgen::{CertificateParams, DnType, KeyPair};

fn request(octets: &[u8]) -> CertificateRequest {
    let contents = read::any(octets);
    let request = contents.certificate_requests().next();
    request.expect("a request").clone()
}

fn certificate(octets: &[u8]) -> Certificate {
    let contents = read::any(octets);
    contents
        .certificates()
        .next()
        .expect("a certificate")
        .clone()
}

fn key_match(key: &[u8], certificate: &Certificate) -> KeyMatch {
    let contents = read::any(key);
    let key: &PrivateKey = contents.private_keys().next().expect("a key");
    key.matches(&certificate.subject_public_key_info())
}

/// Runs it in this folder; `None`, with a word about it, where the command is not there.
fn openssl(folder: &Path, line: &str) -> Option<()> {
    let output = Command::new("openssl")
        .args(line.split(' '))
        .current_dir(folder)
        .stdin(Stdio::null())
        .output();
    let Ok(output) = output else {
        skip("requests by OpenSSL", "no openssl command");
        return None;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "openssl {line}: {said}");
    Some(())
}

/// Kinds of keys, and how openssl makes them.
const KINDS: [(&str, &str); 5] = [
    (
        "rsa",
        "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048",
    ),
    (
        "p256",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256",
    ),
    (
        "p384",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384",
    ),
    (
        "p521",
        "genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521",
    ),
    ("ed25519", "genpkey -algorithm ED25519"),
];

const NAMES: &str = "subjectAltName=DNS:www.example.com,DNS:Example.com,IP:192.0.2.7";

/// Keys, requests and certificates of every kind, in a folder: `KIND.key`, `KIND.csr`, `KIND.crt`.
fn made_by_openssl() -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    let run = |line: String| openssl(folder.path(), &line);
    for (kind, make) in KINDS {
        run(format!("{make} -out {kind}.key"))?;
        run(format!(
            "req -new -key {kind}.key -subj /CN=www.example.com -addext {NAMES} -out {kind}.csr"
        ))?;
        run(format!(
            "x509 -req -in {kind}.csr -signkey {kind}.key -copy_extensions copy -out {kind}.crt"
        ))?;
    }
    Some(folder)
}

#[test]
fn openssl_s_requests_belong_to_their_certificates_alone() {
    let Some(folder) = made_by_openssl() else {
        return;
    };
    let file = |kind: &str, ending: &str| {
        std::fs::read(folder.path().join(format!("{kind}.{ending}"))).unwrap()
    };
    let verifier = default_verifier();
    for (kind, _) in KINDS {
        let asked = request(&file(kind, "csr"));
        assert_eq!(asked.verify_signature(verifier), Ok(()), "{kind}");
        assert_eq!(asked.subject().to_string(), "CN=www.example.com");
        for (other, _) in KINDS {
            let given = certificate(&file(other, "crt"));
            assert_eq!(asked.matches(&given), kind == other, "{kind} {other}");
            assert!(asked.san_drift(&given).is_empty(), "{kind} {other}");
            let expected = match (kind, other) {
                // PKCS#8 by OpenSSL has the secret half of these alone.
                ("ed25519", "ed25519") => KeyMatch::Unknown(KeyMatchUnknown::NoPublicHalf),
                _ if kind == other => KeyMatch::Matches,
                _ => KeyMatch::Differs,
            };
            assert_eq!(
                key_match(&file(kind, "key"), &given),
                expected,
                "{kind} {other}"
            );
        }
        assert!(
            certificate(&file(kind, "crt"))
                .is_self_signed(verifier)
                .unwrap()
        );
    }
}

/// A signature for another request, or with one bit changed, proves nothing.
#[test]
fn changed_requests_do_not_verify() {
    let Some(folder) = made_by_openssl() else {
        return;
    };
    for (kind, _) in KINDS {
        let text = std::fs::read(folder.path().join(format!("{kind}.csr"))).unwrap();
        let good = request(&text);
        let der = good.as_der();
        let verify = |der: &[u8]| {
            let changed = CertificateRequest::from_der(der).expect("the same structure");
            changed.verify_signature(default_verifier())
        };
        let mut signature = der.to_vec();
        *signature.last_mut().unwrap() ^= 1;
        assert_eq!(verify(&signature), Err(SignatureError::Invalid), "{kind}");
        let mut name = der.to_vec();
        let place = name.windows(4).position(|part| part == b"www.").unwrap();
        name[place] ^= 0x20;
        assert_eq!(verify(&name), Err(SignatureError::Invalid), "{kind}");
    }
}

/// A signature is a whole number of octets: the same ones, less a bit, are another value.
#[test]
fn a_signature_with_unused_bits_is_none() {
    let key = KeyPair::generate().unwrap();
    // DER has unused bits clear, so that it takes a signature that ends in one: every other one does.
    let mut der = loop {
        let made = params("", &["a.example"]).serialize_request(&key).unwrap();
        if made.der().last().unwrap() & 1 == 0 {
            break made.der().to_vec();
        }
    };
    let good = CertificateRequest::from_der(&der).unwrap();
    assert_eq!(good.verify_signature(default_verifier()), Ok(()));
    let count = der.len() - good.signature().len() - 1;
    assert_eq!(der[count], 0);
    der[count] = 1;
    let changed = CertificateRequest::from_der(&der).unwrap();
    let verified = changed.verify_signature(default_verifier());
    assert_eq!(verified, Err(SignatureError::Invalid));
}

/// The forms that servers keep keys in.
#[test]
fn older_forms_of_keys_match_too() {
    let Some(folder) = made_by_openssl() else {
        return;
    };
    let run = |line: &str| openssl(folder.path(), line).expect("it was there before");
    run("rsa -in rsa.key -traditional -out rsa.old");
    run("ec -in p256.key -out p256.old");
    run("ec -in p256.key -param_enc explicit -out p256.explicit");
    run("ec -in p384.key -conv_form compressed -out p384.old");
    run("pkcs8 -topk8 -in rsa.key -outform DER -nocrypt -out rsa.p8");
    run("pkcs8 -topk8 -in rsa.key -passout pass:secret -out rsa.locked");
    let file = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    let encrypted = KeyMatch::Unknown(KeyMatchUnknown::Encrypted);
    for (key, certificate_file, expected) in [
        ("rsa.old", "rsa.crt", KeyMatch::Matches),
        ("rsa.old", "p256.crt", KeyMatch::Differs),
        ("p256.old", "p256.crt", KeyMatch::Matches),
        ("p256.explicit", "p256.crt", KeyMatch::Matches),
        ("p256.old", "p384.crt", KeyMatch::Differs),
        ("p384.old", "p384.crt", KeyMatch::Matches),
        ("rsa.p8", "rsa.crt", KeyMatch::Matches),
        ("rsa.locked", "rsa.crt", encrypted),
    ] {
        let given = certificate(&file(certificate_file));
        assert_eq!(
            key_match(&file(key), &given),
            expected,
            "{key} {certificate_file}"
        );
    }
}

fn params(common_name: &str, names: &[&str]) -> CertificateParams {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    if !common_name.is_empty() {
        params
            .distinguished_name
            .push(DnType::CommonName, common_name);
    }
    params
}

#[test]
fn rcgen_s_requests_and_keys() {
    for kind in [
        KeyKind::P256,
        KeyKind::P384,
        KeyKind::Rsa2048,
        KeyKind::Ed25519,
    ] {
        let leaf: Issued = Leaf::new(&["a.example"]).with_key(kind).self_signed();
        let key = KeyPair::from_pem(&leaf.key_pem).unwrap();
        let made = params("a.example", &["a.example"]).serialize_request(&key);
        let asked = request(made.unwrap().der());
        assert_eq!(
            asked.verify_signature(default_verifier()),
            Ok(()),
            "{kind:?}"
        );
        let given = certificate(&leaf.der);
        assert!(asked.matches(&given), "{kind:?}");
        assert!(asked.san_drift(&given).is_empty(), "{kind:?}");
        // Its PKCS#8 has the public half, of Ed25519 too (RFC 5958 version 2).
        let found = key_match(leaf.key_pem.as_bytes(), &given);
        assert_eq!(found, KeyMatch::Matches, "{kind:?}");
    }
}

#[test]
fn names_that_were_dropped_or_added() {
    let key = KeyPair::generate().unwrap();
    let drift = |common_name: &str, asked: &[&str], given: &[&str]| {
        let asked = params(common_name, asked).serialize_request(&key).unwrap();
        let given = params("", given).self_signed(&key).unwrap();
        let drift = request(asked.der()).san_drift(&certificate(given.der()));
        (drift.missing, drift.added)
    };
    let none: [&str; 0] = [];
    let (missing, added) = drift(
        "",
        &["www.example.com"],
        &["example.com", "WWW.example.com"],
    );
    assert_eq!(
        (missing.as_slice(), added.as_slice()),
        (&[][..], &["dns:example.com".to_owned()][..])
    );
    let (missing, added) = drift("", &["b.example", "a.example", "192.0.2.1"], &["a.example"]);
    assert_eq!(missing, ["dns:b.example", "ip:192.0.2.1"]);
    assert_eq!(added, none);
    // A request without names asks for its common name.
    let (missing, added) = drift("c.example", &[], &["c.example", "www.c.example"]);
    assert_eq!(
        (missing, added),
        (vec![], vec!["dns:www.c.example".to_owned()])
    );
    let (missing, added) = drift("2001:db8::1", &[], &["2001:db8::1"]);
    assert_eq!((missing, added), (vec![], vec![]));
    // One that has names asks for these alone.
    let (missing, added) = drift("c.example", &["d.example"], &["c.example"]);
    assert_eq!(missing, ["dns:d.example"]);
    assert_eq!(added, ["dns:c.example"]);
}
