//! `BetterTLS`, at both of its instants.

use notafter_tests::suites::{Exception, Score, answer_all, bettertls};

const CASES: usize = 9572;

#[test]
fn bettertls_at_both_instants() {
    let Some([at_limbo, at_native]) = bettertls() else {
        return;
    };
    let exceptions = Exception::all();
    let limbo = Score::of("BetterTLS", answer_all(&at_limbo), &exceptions).told();
    let native = answer_all(&at_native);
    let native = Score::of("BetterTLS at its native time", native, &exceptions).told();
    limbo.assert_whole(CASES);
    native.assert_whole(CASES);
}
