//! Against OpenSSL's command line: what it prints of every certificate.

#[path = "openssl/expected.rs"]
mod expected;
#[path = "openssl/printed.rs"]
mod printed;

use std::path::Path;
use std::process::Command;

use notafter_core::certificate::Certificate;
use notafter_tests::keys::pem;
use notafter_tests::skip::skip;

use crate::differences::{self, Difference};
use crate::facts;

#[test]
fn every_fact_is_that_of_openssl() {
    let Some(certificates) = facts::certificates() else {
        return;
    };
    let version = openssl_version().unwrap_or_default();
    if !version.starts_with(PRINTER) {
        let why = format!("the test knows what {PRINTER}x prints, and here is {version:?}");
        skip("facts against OpenSSL", &why);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let all = folder.path().join("all.pem");
    let text: String = certificates
        .iter()
        .map(|one| pem("CERTIFICATE", one.as_der()))
        .collect();
    std::fs::write(&all, text).unwrap();
    // One process for thousands of certificates: PKCS#7 keeps their order.

    run(
        folder.path(),
        &[
            "crl2pkcs7",
            "-nocrl",
            "-certfile",
            "all.pem",
            "-out",
            "all.p7",
        ],
    );

    let names = run(
        folder.path(),
        &["pkcs7", "-in", "all.p7", "-print_certs", "-noout"],
    );
    let text = run(
        folder.path(),
        &["pkcs7", "-in", "all.p7", "-print_certs", "-noout", "-text"],
    );
    let printed = printed::read(&names, &text);
    assert_eq!(printed.len(), certificates.len());
    let mut found = Vec::new();
    for (certificate, printed) in certificates.iter().zip(&printed) {
        assert!(printed.len() > 10, "few facts to compare");
        let expected = expected::facts(certificate);
        differences::compare(certificate, &expected, Some(printed), &mut found);
    }
    differences::check(&found, KNOWN);
}

const KNOWN: &[Difference] = &[
    Difference {
        fact: "subject_alt_names",
        certificates: &["8948d65a", "af71a3bc"],
        reason: EMPTY_NAMES,
    },
    Difference {
        fact: "issuer_alt_names",
        certificates: &["e2f04a65", "af71a3bc", "80b1d6ec"],
        reason: EMPTY_NAMES,
    },
    Difference {
        fact: "authority_key_identifier",
        certificates: &["248302a9"],
        reason: "every part of it is optional (RFC 5280 section 4.2.1.1), and here there is none; \
                 OpenSSL shows the octets of the extension instead of nothing",
    },
    Difference {
        fact: "subject_alt_names",
        certificates: &["da98f640"],
        reason: "OpenSSL cuts a directory name in this place off after 256 octets",
    },
];

const EMPTY_NAMES: &str = "GeneralNames has at least one entry (RFC 5280 section 4.2.1.6: SIZE (1..MAX)), \
                           so that a list of none cannot be read";

#[test]
fn fingerprints_are_those_of_openssl() {
    let Some(certificates) = facts::certificates() else {
        return;
    };
    if !has_openssl() {
        skip("fingerprints against OpenSSL", "no openssl command");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<String> = (0..certificates.len())
        .map(|it| format!("{it}.der"))
        .collect();
    for (file, certificate) in files.iter().zip(certificates) {
        std::fs::write(folder.path().join(file), certificate.as_der()).unwrap();
    }
    let digests = |hash| {
        let mut arguments = vec!["dgst", "-r", hash];
        arguments.extend(files.iter().map(String::as_str));
        run(folder.path(), &arguments)
    };
    let expected = |digest: &dyn Fn(&Certificate) -> String| {
        let lines = files.iter().zip(certificates);
        let lines = lines.map(|(file, it)| format!("{} *{file}", digest(it)));
        facts::lines(lines) + "\n"
    };
    let sha1 = expected(&|it| facts::hex(&it.fingerprint_sha1()));
    assert!(digests("-sha1") == sha1, "SHA-1 fingerprints differ");
    let sha256 = expected(&facts::fingerprint);
    assert!(digests("-sha256") == sha256, "SHA-256 fingerprints differ");
}

/// The texts that OpenSSL prints differ from one minor version to the next: spaces in names, names of OIDs.
const PRINTER: &str = "OpenSSL 3.0.";

pub(crate) fn has_openssl() -> bool {
    openssl_version().is_some()
}

fn openssl_version() -> Option<String> {
    let output = Command::new("openssl").arg("version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What it prints, run in this folder.
fn run(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("openssl")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("openssl runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", arguments[0]);
    // Texts of certificates go out as they are, in whatever encoding.
    String::from_utf8_lossy(&output.stdout).into_owned()
}
