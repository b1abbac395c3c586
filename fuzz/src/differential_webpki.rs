//! Chains that are made and changed as the input says, judged by this library and by rustls-webpki. Where the two
//! disagree, a rule of docs/differential.md has to say why: the same rules as in the test of that name, on chains that the
//! fuzzer chooses by what they reach.

use notafter_forge::differential::mutants;
use notafter_forge::differential::ours;
use notafter_forge::differential::random::Random;
use notafter_forge::differential::rustls_webpki::{RULES, judge};
use notafter_forge::differential::triage::{Comparison, compare, describe};

use crate::shapes::seeds;

/// Puts the chain to both.
pub fn body(data: &[u8]) {
    let case = mutants::case(seeds(), &mut Random::of(data));
    let (Some(opinion), Some(theirs)) = (ours::opinion(&case), judge(&case)) else {
        return;
    };
    let (opinion, said, explained) = match compare(&case, &opinion, &theirs, &RULES, &judge) {
        Comparison::BothValid | Comparison::BothInvalid | Comparison::NoVerdict => return,
        Comparison::OnlyWeRefuse(on_their_path, explained) => {
            (*on_their_path, Vec::new(), explained)
        }
        Comparison::OnlyTheyRefuse(said, explained) => (opinion, said, explained),
    };
    let unexplained: Vec<&String> = explained
        .iter()
        .filter_map(|it| it.as_ref().err())
        .collect();
    assert!(
        unexplained.is_empty() && !explained.is_empty(),
        "a disagreement without an explanation: {unexplained:?}\n{}",
        describe(&case, &opinion, &said)
    );
}
