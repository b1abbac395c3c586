//! Which certificates are signed with their own key, against `openssl verify`.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use notafter::crypto::facts_verifier;
use notafter_core::certificate::Certificate;
use notafter_core::signature::SignatureError;
use notafter_tests::keys::pem;
use notafter_tests::skip::skip;

use crate::facts::{certificates, fingerprint};
use crate::openssl::has_openssl;

/// Signatures that nobody verifies any more: with MD2.
const UNSUPPORTED: [&str; 1] = ["1.2.840.113549.1.1.2"];

fn is_self_signed(certificate: &Certificate) -> Result<bool, SignatureError> {
    certificate.is_self_signed(facts_verifier())
}

#[test]
fn self_signed_is_what_openssl_verifies_with_its_own_key() {
    let Some(certificates) = certificates() else {
        return;
    };
    if !has_openssl() {
        skip(
            "self-signed certificates against OpenSSL",
            "no openssl command",
        );
        return;
    }
    let self_issued: Vec<&Certificate> = certificates
        .iter()
        .filter(|it| it.is_self_issued())
        .collect();
    let verified = verified_by_openssl(&self_issued);
    let mut unsupported = 0;
    let mut signed = 0;
    for certificate in &self_issued {
        let fingerprint = fingerprint(certificate);
        let verifies = verified.contains(&fingerprint);
        match is_self_signed(certificate) {
            Ok(answer) => {
                assert_eq!(answer, verifies, "{fingerprint}");
                signed += usize::from(answer);
            }
            Err(SignatureError::Unsupported) => {
                let algorithm = certificate.signature_algorithm().oid.to_string();
                assert!(UNSUPPORTED.contains(&algorithm.as_str()), "{fingerprint}");
                unsupported += 1;
            }
            Err(error) => panic!("{fingerprint}: {error}"),
        }
    }
    assert_eq!((signed, unsupported), (645, 11), "of {}", self_issued.len());
}

/// Fingerprints of those that OpenSSL finds at the end of a path of one, and verifies.
fn verified_by_openssl(certificates: &[&Certificate]) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut all = String::new();
    let mut files = Vec::new();
    for certificate in certificates {
        let text = pem("CERTIFICATE", certificate.as_der());
        all += &text;
        let file = fingerprint(certificate);
        std::fs::write(folder.path().join(&file), text).unwrap();
        files.push(file);
    }
    std::fs::write(folder.path().join("all.pem"), all).unwrap();
    let mut verified = verify(folder.path(), "all.pem", &files);
    // Among several anchors of one name it takes the first alone: these are asked for one by one.
    for file in &files {
        if !verified.contains(file) {
            verified.extend(verify(folder.path(), file, std::slice::from_ref(file)));
        }
    }
    verified
}

/// Which of these files verify with an anchor from this one, and with no other certificate.
fn verify(folder: &Path, anchors: &str, files: &[String]) -> BTreeSet<String> {
    let output = Command::new("openssl")
        .args(["verify", "-check_ss_sig", "-no_check_time"])
        .args(["-auth_level", "0", "-show_chain"])
        .args(["-no-CApath", "-no-CAstore", "-CAfile", anchors])
        .args(files)
        .current_dir(folder)
        .output()
        .expect("openssl runs");
    // Each answer is `FILE: OK`, `Chain:`, then a line for each certificate on the path.
    let said = String::from_utf8_lossy(&output.stdout);
    let mut verified = BTreeSet::new();
    let mut file = "";
    for line in said.lines() {
        if let Some(name) = line.strip_suffix(": OK") {
            file = name;
            verified.insert(name.to_owned());
        } else if line.starts_with("depth=1") {
            verified.remove(file);
        }
    }
    verified
}

/// A certificate by another issuer is not signed by itself, whatever its algorithm; nor is one
/// whose signature has changed in one bit.
#[test]
fn others_are_not_self_signed() {
    let Some(certificates) = certificates() else {
        return;
    };
    for certificate in certificates {
        let fingerprint = fingerprint(certificate);
        if certificate.is_self_issued() {
            let mut der = certificate.as_der().to_vec();
            // The signature's last octets end the certificate.
            *der.last_mut().unwrap() ^= 1;
            let changed = Certificate::from_der(&der).unwrap();
            assert_ne!(is_self_signed(&changed), Ok(true), "{fingerprint}");
        } else {
            assert_eq!(is_self_signed(certificate), Ok(false), "{fingerprint}");
        }
    }
}
