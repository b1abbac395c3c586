//! Reading a PEM bundle of 10,000 certificates, beside pem, rustls-pki-types and x509-parser.
//!
//! The peers split the bundle into DER and stop there; ours has read every certificate
//! when it is done.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use notafter_benches::corpus;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;

/// Certificates in the bundle.
const COUNT: usize = 10_000;

fn bundle(criterion: &mut Criterion) {
    let corpus = corpus::certificates();
    let bundle: String = corpus
        .iter()
        .cycle()
        .take(COUNT)
        .map(|der| notafter_core::read::to_pem("CERTIFICATE", der))
        .collect();
    let bytes = bundle.as_bytes();
    let mut group = criterion.benchmark_group("pem-bundle");
    group
        .throughput(Throughput::Bytes(bytes.len() as u64))
        .sample_size(10);
    group.bench_function("notafter", |bencher| {
        bencher.iter(|| {
            let contents = notafter_core::read::any(black_box(bytes));
            assert_eq!(contents.items.len(), COUNT);
            contents
        });
    });
    group.bench_function("rustls-pki-types", |bencher| {
        bencher.iter(|| {
            let certificates: Vec<CertificateDer<'_>> =
                CertificateDer::pem_slice_iter(black_box(bytes))
                    .map(Result::unwrap)
                    .collect();
            assert_eq!(certificates.len(), COUNT);
            certificates
        });
    });
    group.bench_function("pem", |bencher| {
        bencher.iter(|| {
            let blocks = pem::parse_many(black_box(bytes)).unwrap();
            assert_eq!(blocks.len(), COUNT);
            blocks
        });
    });
    group.bench_function("x509-parser", |bencher| {
        bencher.iter(|| {
            let blocks: Vec<_> = x509_parser::pem::Pem::iter_from_buffer(black_box(bytes))
                .map(Result::unwrap)
                .collect();
            assert_eq!(blocks.len(), COUNT);
            blocks
        });
    });
    group.finish();
}

criterion_group!(benches, bundle);
criterion_main!(benches);
