//! Validates chains again and again, every contestant in turn within one run, and tells the best of several rounds:
//! on a noisy machine the best is what the work costs. `chains [ROUNDS]`.

use std::time::Instant;

use notafter_benches::chains::{self, Chain};

/// Calls of each contestant in a round.
const CALLS: u32 = 10;

fn main() {
    let rounds: u32 = std::env::args()
        .nth(1)
        .and_then(|it| it.parse().ok())
        .unwrap_or(1000);
    let contestants: [(&str, fn(&Chain)); 8] = [
        ("leaf signature", Chain::leaf_signature),
        ("signatures", Chain::signatures),
        ("notafter", Chain::validate),
        ("notafter, cached", Chain::validate_cached),
        ("the same from DER", Chain::read_and_validate_cached),
        ("notafter, unsigned", Chain::validate_unsigned),
        ("notafter from DER", Chain::read_and_validate),
        ("webpki from DER", Chain::webpki),
    ];
    for chain in chains::all() {
        let mut best = [f64::MAX; 8];
        for _ in 0..rounds {
            for ((_, run), best) in contestants.iter().zip(&mut best) {
                let start = Instant::now();
                for _ in 0..CALLS {
                    run(&chain);
                }
                *best = best.min(start.elapsed().as_nanos() as f64 / f64::from(CALLS));
            }
        }
        println!("{}", chain.kind);
        for ((name, _), time) in contestants.iter().zip(best) {
            println!(
                "  {name:20} {:8.1} us  {:.3} of the signatures, {:.3} of the leaf's",
                time / 1000.0,
                time / best[1],
                time / best[0]
            );
        }
    }
}
