//! The chains that mutants are made from: generated ones and real ones.

use std::sync::LazyLock;

use notafter_forge::differential::chain::{Chain, Part};
use notafter_forge::differential::seeds::{AT, NAME, Seeds, generated, seconds};
use notafter_tests::pki::{Leaf, Pki};

use crate::found;

/// The chains, and whether every public suite was there.
static SEEDS: LazyLock<(Seeds, bool)> = LazyLock::new(|| {
    let shapes = generated().into_iter().chain([by_rcgen()]);
    let shapes: Vec<Chain> = shapes.filter_map(|it| it.resigned()).collect();
    let (suites, is_whole) = found::suites();
    let intermediates = found::below_intermediates().unwrap_or_default();
    let resigned = suites
        .iter()
        .chain(&intermediates)
        .filter_map(Chain::resigned);
    // As often as the many real ones, since they have more to be changed.
    let copies = 4;
    let shapes = std::iter::repeat_n(shapes, copies).flatten();
    let seeds = Seeds {
        signed: shapes.chain(resigned).collect(),
        real: suites,
    };
    (seeds, is_whole)
});

pub(crate) fn seeds() -> &'static Seeds {
    &SEEDS.0
}

/// Whether every public suite was there.
pub(crate) fn is_whole() -> bool {
    SEEDS.1
}

fn by_rcgen() -> Chain {
    let pki = Pki::new();
    Chain {
        story: vec!["generated: by rcgen".into()],
        leaf: Part::Real(pki.leaf(&Leaf::new(&[NAME, "192.0.2.7"])).der),
        intermediates: vec![Part::Real(pki.intermediate.der().to_vec())],
        anchors: vec![Part::Real(pki.root.der().to_vec())],
        at: seconds(AT),
        name: Some(NAME.to_owned()),
    }
}
