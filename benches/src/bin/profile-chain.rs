//! Validates one chain again and again without its signatures: something for a profiler to look at.
//! `profile-chain [ROUNDS]`.

use notafter_benches::chains;

fn main() {
    let rounds = std::env::args().nth(1).and_then(|it| it.parse().ok());
    let chain = chains::p256();
    for _ in 0..rounds.unwrap_or(1000_u32) {
        chain.validate_unsigned();
    }
}
