//! Many cases at once.

use std::thread;

use super::{Answered, Case};

/// The library's answers, in the order of the cases, by as many threads as there are processors: thousands
/// of validations take minutes in a build without optimisation.
pub fn answer_all(cases: &[Case]) -> Vec<Answered> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = cases.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let shares: Vec<_> = cases
            .chunks(share)
            .map(|share| scope.spawn(|| answer_share(share)))
            .collect();
        let answers = shares.into_iter().map(|it| it.join().expect("a share"));
        answers.flatten().collect()
    })
}

fn answer_share(cases: &[Case]) -> Vec<Answered> {
    let mut trust = None;
    let answer = |case: &Case| {
        let outcome = case.answer_with(&mut trust);
        Answered {
            id: case.id.clone(),
            expected: case.expected,
            verdict: outcome.verdict,
            why: outcome.why.join(", "),
        }
    };
    cases.iter().map(answer).collect()
}
