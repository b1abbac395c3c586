//! Memory of 100,000 certificates that are held with every fact in reach, as octets for each and
//! as a ratio to their DER.
//!
//! `memory READER` measures one reader; without an argument each is measured in a process of its
//! own, since memory that one has freed would be given to the next.

use std::hint::black_box;
use std::process::Command;

use notafter_benches::corpus;

/// Certificates held at once: the most that notafter takes from one input.
const HELD: usize = 100_000;

/// x509-parser is not among them: its certificates borrow the DER, which somebody else holds.
const READERS: [&str; 3] = ["notafter", "x509-cert", "openssl"];

fn main() {
    let Some(reader) = std::env::args().nth(1) else {
        let this = std::env::current_exe().unwrap();
        for reader in READERS {
            assert!(Command::new(&this).arg(reader).status().unwrap().success());
        }
        return;
    };
    let corpus = corpus::certificates();
    let (held, der) = match reader.as_str() {
        "notafter" => hold(&corpus, |der| {
            notafter_core::certificate::Certificate::from_der(der).unwrap()
        }),
        "x509-cert" => {
            use x509_cert::der::Decode;
            hold(&corpus, |der| {
                x509_cert::Certificate::from_der(der).unwrap()
            })
        }
        "openssl" => hold(&corpus, |der| openssl::x509::X509::from_der(der).unwrap()),
        _ => panic!("no such reader: {reader}"),
    };
    let (held, der) = (held as f64 / HELD as f64, der as f64 / HELD as f64);
    println!(
        "{reader}: {held:.0} octets each, {:.2} of the {der:.0} of their DER",
        held / der
    );
}

/// Octets by which the process grows while it comes to hold the certificates, and octets of
/// their DER.
fn hold<C>(corpus: &[Vec<u8>], read: impl Fn(&[u8]) -> C) -> (usize, usize) {
    // What a library sets up once is no cost of a certificate, nor is the list of them, whose
    // pages are touched beforehand.
    drop(read(&corpus[0]));
    let mut certificates: Vec<Option<C>> = (0..HELD).map(|_| None).collect();
    let before = resident_octets();
    let mut der_octets = 0;
    for (place, der) in certificates.iter_mut().zip(corpus.iter().cycle()) {
        *place = Some(read(der));
        der_octets += der.len();
    }
    let grown = resident_octets() - before;
    black_box(&certificates);
    (grown + HELD * size_of::<C>(), der_octets)
}

/// Octets of memory that the process has now.
fn resident_octets() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .unwrap();
    let kibibytes: usize = line.trim().trim_end_matches(" kB").parse().unwrap();
    kibibytes * 1024
}
