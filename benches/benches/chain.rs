//! Validating a chain of three, beside its bare signatures and rustls-webpki.

use criterion::{Criterion, criterion_group, criterion_main};
use notafter_benches::chains::{self, Chain};

fn chain(criterion: &mut Criterion) {
    for chain in chains::all() {
        let mut group = criterion.benchmark_group(format!("chain-{}", chain.kind));
        let contestants: [(&str, fn(&Chain)); 8] = [
            ("leaf-signature", Chain::leaf_signature),
            ("signatures", Chain::signatures),
            ("notafter", Chain::validate),
            ("notafter-cached", Chain::validate_cached),
            ("notafter-cached-from-der", Chain::read_and_validate_cached),
            ("notafter-unsigned", Chain::validate_unsigned),
            ("notafter-from-der", Chain::read_and_validate),
            ("webpki-from-der", Chain::webpki),
        ];
        for (name, run) in contestants {
            group.bench_function(name, |bencher| bencher.iter(|| run(&chain)));
        }
        group.finish();
    }
}

criterion_group!(benches, chain);
criterion_main!(benches);
