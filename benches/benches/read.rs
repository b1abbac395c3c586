//! Reading every fact of a certificate, beside x509-parser, x509-cert and OpenSSL.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use notafter_benches::{corpus, facts};

fn every_fact(criterion: &mut Criterion) {
    let corpus = corpus::certificates();
    let mut group = criterion.benchmark_group("every-fact");
    group.throughput(Throughput::Elements(corpus.len() as u64));
    let readers: [(&str, fn(&[u8]) -> usize); 4] = [
        ("notafter", facts::notafter),
        ("x509-parser", facts::x509_parser),
        ("x509-cert", facts::x509_cert),
        ("openssl", facts::openssl),
    ];
    for (name, read) in readers {
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                corpus
                    .iter()
                    .map(|der| read(black_box(der)))
                    .fold(0_usize, usize::wrapping_add)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, every_fact);
criterion_main!(benches);
