//! Writes the seeds of the corpora: the inputs of the golden vectors, as each target takes them, and for
//! fetching what servers say.
//!
//!     cargo run --manifest-path fuzz/Cargo.toml --no-default-features --example seeds
//!
//! What is there already stays. `cargo fuzz cmin TARGET` then throws out what reaches nothing new.

mod chains;
mod fetch;
mod functions;
mod observations;

use std::fs;
use std::path::Path;

use data_encoding::{BASE64, HEXLOWER};
use notafter_core::certificate::{Certificate, KnownExtension, Name};
use notafter_core::der::Reader;
use notafter_core::read;
use notafter_fuzz::encode::element;
use serde_json::Value;
use sha1::{Digest, Sha1};

/// Octets above which an input is no seed: the fuzzer is slower the larger they are.
const MAX_SEED: usize = 4096;

/// Addresses as people type them, and what they type instead.
const TARGETS: &[&str] = &[
    "example.com",
    "example.com:8443",
    "https://user@example.com/path?query#fragment",
    "smtp://mx.example.com",
    "starttls+imap://mail.example.com:143",
    "[2001:db8::1]:443",
    "fe80::1%eth0",
    "192.0.2.1:25",
    "b\u{fc}cher.example",
    "*.example.com",
    "mailto:ann@example.com",
    "C:\\certificates\\server.pem",
    "example.com, example.net",
    "0x7f.1",
    "\u{4f8b}\u{3048}\u{3002}\u{30c6}\u{30b9}\u{30c8}",
    "xn--bcher-kva.example.",
];

/// Names to look for in a certificate.
const REFERENCES: &[&str] = &[
    "www.example.com",
    "example.com",
    "192.0.2.1",
    "2001:db8::1",
    "ann@example.com",
    "a.b.example.com",
    "b\u{fc}cher.example",
];

fn main() {
    let inputs = vector_inputs();
    let certificates: Vec<Certificate> = inputs
        .iter()
        .filter_map(|input| Certificate::from_der(input).ok())
        .collect();

    for input in &inputs {
        write("read_any", input);
        if !read::any(input).items.is_empty() || input.first() == Some(&0x30) {
            write("certificate", input);
        }
    }
    for certificate in &certificates {
        let (issuer, subject) = (certificate.issuer(), certificate.subject());
        write("names", issuer.as_der());
        write("names", &[subject.as_der(), issuer.as_der()].concat());
        write("names", &[subject.as_der(), subject.as_der()].concat());

        let extension = certificate.known_extension(KnownExtension::SubjectAltName);
        let names = extension.and_then(|it| it.value.get(2..));
        for reference in REFERENCES {
            let line = format!("{reference}\n");
            write(
                "name_match",
                &[line.as_bytes(), names.unwrap_or_default()].concat(),
            );
        }
    }
    write_chains(&certificates);
    for target in TARGETS {
        write("target_parse", target.as_bytes());
    }
    chains::write_seeds();
    fetch::write_seeds(&certificates);
    functions::write_seeds(&certificates);
    observations::write_seeds(&certificates);
}

/// The inputs of all vectors.
fn vector_inputs() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let entries = fs::read_dir(folder).expect("the vectors are committed");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.retain(|path| path.extension().is_some_and(|it| it == "json"));
    files.sort();
    let mut inputs = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).expect("text");
        let root: Value = serde_json::from_str(&text).expect("JSON");
        for case in root["cases"].as_array().expect("cases") {
            let field = |name: &str| case["input"][name].as_str();
            inputs.push(if let Some(base64) = field("der_base64") {
                BASE64.decode(base64.as_bytes()).expect("Base64")
            } else if let Some(hex) = field("hex") {
                HEXLOWER.decode(hex.as_bytes()).expect("hex")
            } else if let Some(text) = field("text") {
                text.as_bytes().to_vec()
            } else {
                // Of several certificates at once; what is in them, the others have.
                continue;
            });
        }
    }
    inputs
}

/// Chains of two and of three: every certificate under the root, and under each CA that the root has issued.
fn write_chains(certificates: &[Certificate]) {
    let is_root = |it: &&Certificate| it.is_ca() && it.is_self_issued();
    let root = certificates.iter().find(is_root).expect("a root");
    let issued: Vec<&Certificate> = certificates
        .iter()
        .filter(|it| it.issuer().matches(&root.subject()))
        .collect();
    let authorities: Vec<&&Certificate> = issued
        .iter()
        .filter(|it| it.is_ca() && !it.is_self_issued())
        .collect();
    for (index, leaf) in issued.iter().enumerate() {
        write("chain", &[leaf.as_der(), root.as_der()].concat());
        // One authority for each is enough: the fuzzer joins others.
        let authority = authorities[index % authorities.len()];
        let moved = issued_by(leaf, &authority.subject());
        write(
            "chain",
            &[&moved, authority.as_der(), root.as_der()].concat(),
        );
    }
}

/// The same certificate with another issuer. Nobody has signed it.
fn issued_by(certificate: &Certificate, issuer: &Name<'_>) -> Vec<u8> {
    const SEQUENCE: u8 = 0x30;
    // Behind version, serial number and signature algorithm.
    const ISSUER: usize = 3;
    let mut fields = elements(certificate.tbs_der());
    fields[ISSUER] = issuer.as_der();
    let tbs = element(SEQUENCE, &fields);
    let mut parts = elements(certificate.as_der());
    parts[0] = &tbs;
    element(SEQUENCE, &parts)
}

/// The elements of a sequence.
fn elements(der: &[u8]) -> Vec<&[u8]> {
    let mut sequence = Reader::new(der, "seed").sequence().expect("it was read");
    std::iter::from_fn(|| sequence.element().ok())
        .map(|it| it.encoded)
        .collect()
}

/// Adds an input to a corpus, under a name made of its fingerprint as libFuzzer does it.
pub(crate) fn write(target: &str, input: &[u8]) {
    if input.len() > MAX_SEED {
        return;
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("corpus")
        .join(target);
    fs::create_dir_all(&folder).expect("a folder");
    let name = HEXLOWER.encode(&Sha1::digest(input));
    fs::write(folder.join(name), input).expect("a seed");
}
