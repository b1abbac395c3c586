//! Reads every fact of the corpus again and again: something for a profiler to look at.
//! `profile READER ROUNDS`, where the reader is `notafter` or a peer.

use std::time::Instant;

use notafter_benches::{corpus, facts};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let reader = arguments.next().unwrap_or_default();
    let rounds: u32 = arguments
        .next()
        .and_then(|it| it.parse().ok())
        .unwrap_or(1000);
    let read: fn(&[u8]) -> usize = match reader.as_str() {
        "x509-parser" => facts::x509_parser,
        "x509-cert" => facts::x509_cert,
        "openssl" => facts::openssl,
        _ => facts::notafter,
    };
    let corpus = corpus::certificates();
    let start = Instant::now();
    let mut sum = 0_usize;
    for _ in 0..rounds {
        for der in &corpus {
            sum = sum.wrapping_add(read(std::hint::black_box(der)));
        }
    }
    let reads = f64::from(rounds) * corpus.len() as f64;
    println!(
        "{:.0} ns each ({sum})",
        start.elapsed().as_nanos() as f64 / reads
    );
}
