//! Writes the corpus, which every contestant in every language reads: a JSON array of the DER of each certificate in Base64.
//!
//! `corpus FILE`

use notafter_benches::corpus;
use openssl::base64::encode_block;

fn main() {
    let path = std::env::args().nth(1).expect("corpus FILE");
    let ders = corpus::certificates();
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
