//! The contestants in Rust, taking turns: `turns CORPUS` says what it is, and then answers each line `WORK CONTESTANT REPEATS`
//! on its standard input with the processor time that it took, in nanoseconds. `../comparison/turns.py` asks.

use std::collections::HashMap;
use std::hint::black_box;
use std::io::{self, BufRead, Write};
use std::rc::Rc;

use nix::time::{ClockId, clock_gettime};
use notafter_benches::chains::{self, Chain};
use notafter_benches::facts;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

/// Certificates in the bundle.
const BUNDLE: usize = 10_000;

/// One piece of work, done once.
type Work = Box<dyn Fn()>;

fn main() {
    let path = std::env::args().nth(1).expect("turns CORPUS");
    let corpus: Rc<[Vec<u8>]> = read(&std::fs::read_to_string(path).unwrap()).into();
    let mut works = HashMap::new();
    add_facts(&mut works, &corpus);
    add_bundle(&mut works, &corpus);
    for chain in chains::all() {
        add_chain(&mut works, chain);
    }
    println!("{{\"certificates\": {}}}", corpus.len());
    for line in io::stdin().lock().lines() {
        let line = line.unwrap();
        let (work, repeats) = line.rsplit_once(' ').expect("WORK CONTESTANT REPEATS");
        let work = works.get(work).expect("there is such a contestant");
        let before = processor_time();
        for _ in 0..repeats.parse::<u32>().unwrap() {
            work();
        }
        println!("{}", processor_time() - before);
        io::stdout().flush().unwrap();
    }
}

/// The DER of each certificate in a JSON array of Base64.
fn read(json: &str) -> Vec<Vec<u8>> {
    let texts = json.split('"').skip(1).step_by(2);
    texts
        .map(|text| openssl::base64::decode_block(text).unwrap())
        .collect()
}

fn processor_time() -> i64 {
    let time = clock_gettime(ClockId::CLOCK_PROCESS_CPUTIME_ID).unwrap();
    time.tv_sec() * 1_000_000_000 + time.tv_nsec()
}

fn add_facts(works: &mut HashMap<String, Work>, corpus: &Rc<[Vec<u8>]>) {
    let readers: [(&str, fn(&[u8]) -> usize); 4] = [
        ("notafter", facts::notafter),
        ("x509-parser", facts::x509_parser),
        ("x509-cert", facts::x509_cert),
        ("openssl", facts::openssl),
    ];
    for (name, read) in readers {
        let corpus = corpus.clone();
        let work = move || {
            let sums = corpus.iter().map(|der| read(black_box(der)));
            black_box(sums.fold(0_usize, usize::wrapping_add));
        };
        works.insert(format!("facts {name}"), Box::new(work));
    }
}

fn add_bundle(works: &mut HashMap<String, Work>, corpus: &[Vec<u8>]) {
    let certificates = corpus.iter().cycle().take(BUNDLE);
    let pem: String = certificates
        .map(|der| notafter_core::read::to_pem("CERTIFICATE", der))
        .collect();
    let pem: Rc<str> = pem.into();
    let readers: [(&str, fn(&[u8]) -> usize); 4] = [
        ("notafter", |pem| {
            black_box(notafter_core::read::any(pem)).items.len()
        }),
        ("rustls-pki-types", |pem| {
            let all = CertificateDer::pem_slice_iter(pem).map(Result::unwrap);
            black_box(all.collect::<Vec<_>>()).len()
        }),
        ("pem", |pem| black_box(pem::parse_many(pem).unwrap()).len()),
        ("x509-parser", |pem| {
            let all = x509_parser::pem::Pem::iter_from_buffer(pem).map(Result::unwrap);
            black_box(all.collect::<Vec<_>>()).len()
        }),
    ];
    for (name, read) in readers {
        let pem = pem.clone();
        let work = move || assert_eq!(read(black_box(pem.as_bytes())), BUNDLE);
        works.insert(format!("bundle {name}"), Box::new(work));
    }
}

fn add_chain(works: &mut HashMap<String, Work>, chain: Chain) {
    let contestants: [(&str, fn(&Chain)); 7] = [
        ("leaf-signature", Chain::leaf_signature),
        ("signatures", Chain::signatures),
        ("notafter", Chain::validate),
        ("notafter-cached", Chain::validate_cached),
        ("notafter-cached-from-der", Chain::read_and_validate_cached),
        ("notafter-from-der", Chain::read_and_validate),
        ("webpki-from-der", Chain::webpki),
    ];
    let chain = Rc::new(chain);
    for (name, run) in contestants {
        let chain = chain.clone();
        let key = format!("chain-{} {name}", chain.kind);
        works.insert(key, Box::new(move || run(&chain)));
    }
}
