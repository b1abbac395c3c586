//! Writes the certificates that readers in other languages are measured with, as a JSON array of their DER in Base64: the
//! Mozilla roots, then the leaves of the corpus, without those of more than 40 names.
//!
//! `corpus FILE`

use notafter_benches::corpus;
use notafter_core::certificate::Certificate;
use openssl::base64::encode_block;

/// The most names of a certificate: beyond them it is the list of names alone that is measured.
const MOST_NAMES: usize = 40;

fn main() {
    let path = std::env::args().nth(1).expect("corpus FILE");
    let ders = corpus::certificates();
    let ders: Vec<_> = ders.iter().filter(|der| names(der) <= MOST_NAMES).collect();
    // Base64 has nothing that JSON would have to escape.
    let texts: Vec<_> = ders
        .iter()
        .map(|der| format!("\"{}\"", encode_block(der)))
        .collect();
    std::fs::write(path, format!("[\n{}\n]\n", texts.join(",\n"))).unwrap();
    let octets: usize = ders.iter().map(|der| der.len()).sum();
    println!(
        "{} certificates of {} octets on average",
        ders.len(),
        octets / ders.len()
    );
}

fn names(der: &[u8]) -> usize {
    Certificate::from_der(der)
        .unwrap()
        .subject_alt_names()
        .count()
}
