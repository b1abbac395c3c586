//! x509-limbo.

use notafter_tests::suites::{Exception, Score, answer_all, limbo};

#[test]
fn x509_limbo() {
    let Some(cases) = limbo() else { return };
    let score = Score::of("x509-limbo", answer_all(&cases), &Exception::all()).told();
    score.assert_whole(208);
}
