//! The chains that mutants are made from: our own shapes, under keys that are always the same.

use std::sync::LazyLock;

use notafter_forge::differential::chain::Chain;
use notafter_forge::differential::seeds::{Seeds, generated};

/// Made once.
pub(crate) fn seeds() -> &'static Seeds {
    static SEEDS: LazyLock<Seeds> = LazyLock::new(|| {
        let shapes = generated();
        let signed: Vec<Chain> = shapes.iter().filter_map(Chain::resigned).collect();
        assert_eq!(signed.len(), shapes.len(), "every shape can be signed");
        Seeds {
            signed,
            real: Vec::new(),
        }
    });
    &SEEDS
}
